//! Prescribed against done, by exercise and side; and why something was left.

use std::time::Duration;

use super::Report;
use crate::domain::history::{Amount, PastSession, Reason};
use crate::domain::ids::ExerciseId;
use crate::domain::side::Side;

/// How much of something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Volume {
    /// Sets.
    pub sets: u32,
    /// Repetitions of those that have any.
    pub reps: u64,
    /// Time of those that have none.
    pub time: Duration,
}

/// One exercise on one side, over all sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemTotal {
    /// The exercise.
    pub exercise: ExerciseId,
    /// The side, or `None` where both work together.
    pub side: Option<Side>,
    /// Sessions in which it was prescribed.
    pub sessions: u32,
    /// What was prescribed in all of them.
    pub prescribed: Volume,
    /// What was done, never more of a set than was prescribed.
    pub done: Volume,
    /// Repetitions and time beyond what was prescribed.
    pub beyond: Volume,
}

/// Why an exercise was left out, stopped or exchanged, and how often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReasonCount {
    /// The exercise that was to be done.
    pub exercise: ExerciseId,
    /// Why; `None` where nothing was said.
    pub reason: Option<Reason>,
    /// The exercise that was done instead.
    pub instead: Option<ExerciseId>,
    /// In how many sessions.
    pub count: u32,
}

impl Volume {
    fn of(amount: Amount) -> Self {
        Self {
            sets: 1,
            reps: amount.reps.map_or(0, u64::from),
            time: match amount.reps {
                Some(_) => Duration::ZERO,
                None => amount.time,
            },
        }
    }

    fn add(&mut self, other: Self) {
        self.sets = self.sets.saturating_add(other.sets);
        self.reps = self.reps.saturating_add(other.reps);
        self.time = self.time.saturating_add(other.time);
    }

    fn at_most(self, other: Self) -> Self {
        Self {
            sets: self.sets.min(other.sets),
            reps: self.reps.min(other.reps),
            time: self.time.min(other.time),
        }
    }

    fn without(self, other: Self) -> Self {
        Self {
            sets: self.sets.saturating_sub(other.sets),
            reps: self.reps.saturating_sub(other.reps),
            time: self.time.saturating_sub(other.time),
        }
    }
}

impl ItemTotal {
    /// True when nothing that was prescribed was left.
    pub fn is_whole(&self) -> bool {
        self.done == self.prescribed
    }

    /// How much of what was prescribed was done, per cent, rounded down: 100 is all of it.
    pub fn percent(&self) -> u64 {
        let (planned, done) = if 0 < self.prescribed.reps {
            (u128::from(self.prescribed.reps), u128::from(self.done.reps))
        } else if !self.prescribed.time.is_zero() {
            (self.prescribed.time.as_millis(), self.done.time.as_millis())
        } else {
            (u128::from(self.prescribed.sets), u128::from(self.done.sets))
        };
        let percent = (100 * done).checked_div(planned).unwrap_or(0);
        u64::try_from(percent).unwrap_or(100)
    }
}

impl Report {
    /// Prescribed against done by exercise and side, in the order in which they were done first, left before right.
    pub fn totals(&self) -> Vec<ItemTotal> {
        let mut totals: Vec<ItemTotal> = Vec::new();
        for session in &self.sessions {
            let mut seen = Vec::new();
            for set in &session.sets {
                let place = place_of(&mut totals, &set.exercise, set.side);
                let Some(total) = totals.get_mut(place) else {
                    continue;
                };
                if !seen.contains(&place) {
                    seen.push(place);
                    total.sessions += 1;
                }
                let prescribed = Volume::of(set.prescribed);
                total.prescribed.add(prescribed);
                if set.is_begun() {
                    let all = Volume::of(set.done);
                    let done = all.at_most(prescribed);
                    total.done.add(done);
                    total.beyond.add(all.without(done));
                }
            }
        }
        let order = |id: &ExerciseId| self.exercises.iter().position(|(known, _)| known == id);
        totals.sort_by_key(|total| (order(&total.exercise), total.side));
        totals
    }

    /// What was left out, stopped or exchanged and why, the most frequent first.
    pub fn reasons(&self) -> Vec<ReasonCount> {
        let mut counts: Vec<ReasonCount> = Vec::new();
        for left in self.sessions.iter().flat_map(left) {
            let same = counts.iter_mut().find(|known| {
                (&known.exercise, known.reason, &known.instead)
                    == (&left.exercise, left.reason, &left.instead)
            });
            match same {
                Some(known) => known.count += 1,
                None => counts.push(left),
            }
        }
        counts.sort_by_key(|known| std::cmp::Reverse(known.count));
        counts
    }
}

fn place_of(totals: &mut Vec<ItemTotal>, exercise: &ExerciseId, side: Option<Side>) -> usize {
    let known = totals
        .iter()
        .position(|total| total.exercise == *exercise && total.side == side);
    known.unwrap_or_else(|| {
        totals.push(ItemTotal {
            exercise: exercise.clone(),
            side,
            sessions: 0,
            prescribed: Volume::default(),
            done: Volume::default(),
            beyond: Volume::default(),
        });
        totals.len() - 1
    })
}

/// What of a session was not done as prescribed.
fn left(session: &PastSession) -> Vec<ReasonCount> {
    let items = session.items.iter().enumerate();
    let left = items.filter_map(|(place, item)| {
        let own = || session.sets.iter().filter(|set| set.item as usize == place);
        let exchanged = item.instead_of.is_some();
        let short = own().any(|set| !set.is_whole()) || own().next().is_none();
        (exchanged || short || item.reason.is_some()).then(|| ReasonCount {
            exercise: item.instead_of.as_ref().unwrap_or(&item.exercise).clone(),
            reason: item.reason,
            instead: exchanged.then(|| item.exercise.clone()),
            count: 1,
        })
    });
    left.collect()
}
