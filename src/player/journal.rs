//! What is kept of a session while it runs, so that it can be carried on after anything.

use std::time::Duration;

use crate::domain::history::{Amount, PainWhen, PastItem, PastPain, PastSession, PastSet};
use crate::domain::{Tempo, Work};

use super::compile;
use super::plan::Plan;
use super::record::{PainRecord, Record, SetRecord};
use super::run::{Mode, Player};

/// A session as it stands: what was done, and where it goes on.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// What was done so far.
    pub session: PastSession,
    /// Where it goes on; `None` once it has ended.
    pub place: Option<Place>,
}

/// Where a session goes on.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// The plan with all that was changed about it.
    pub plan: Plan,
    /// Place of the current step.
    pub at: usize,
    /// Time spent in it.
    pub into: Duration,
}

/// What a session looked like when it was kept last: as long as this stays, no step has begun or ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mark {
    at: usize,
    sets: usize,
    reps: u32,
    ended: bool,
}

impl Player {
    /// Where the session goes on, unless it has ended.
    pub fn place_to_keep(&self) -> Option<Place> {
        let ended = matches!(self.mode, Mode::Waiting | Mode::Done | Mode::Ended);
        (!ended).then(|| Place {
            plan: self.plan.clone(),
            at: self.at,
            into: self.into,
        })
    }

    /// What tells whether something was done since the last time.
    pub fn mark(&self) -> Mark {
        Mark {
            at: self.at,
            sets: self.record.sets.len(),
            reps: self.record.sets.iter().map(|set| set.reps_done).sum(),
            ended: matches!(self.mode, Mode::Done | Mode::Ended),
        }
    }

    /// The session that was kept, paused where it stood when it was; `None` when it has ended or its place is not in its plan.
    pub fn restored(kept: &Kept) -> Option<Self> {
        let place = kept.place.clone()?;
        let mut player = Self::new(place.plan);
        player.plan.steps.get(place.at)?;
        player.at = place.at;
        player.into = place.into;
        player.mode = Mode::Paused;
        player.unheard = true;
        player.record = record(&kept.session);
        Some(player)
    }

    /// Exercises of the plan as they are kept.
    pub fn items_to_keep(&self) -> Vec<PastItem> {
        let items = self.plan.items.iter().enumerate();
        let kept = items.map(|(place, item)| PastItem {
            exercise: item.exercise.clone(),
            instead_of: item.instead_of.clone(),
            reason: self.record.reasons.get(&place).copied(),
        });
        kept.collect()
    }

    /// Sets as they are kept: those that were touched, in the order in which they were, and once the session has ended also
    /// what was prescribed and left.
    pub fn sets_to_keep(&self) -> Vec<PastSet> {
        let mut sets = self.record.sets.clone();
        if matches!(self.mode, Mode::Done | Mode::Ended) {
            for (place, item) in self.plan.items.iter().enumerate() {
                let steps = compile::item(place, item);
                for step in steps.iter().filter(|step| step.is_work()) {
                    let planned = SetRecord::untouched(item, step);
                    if !sets.iter().any(|set| set.is_same(&planned)) {
                        sets.push(planned);
                    }
                }
            }
        }
        sets.iter().map(|set| self.set_to_keep(set)).collect()
    }

    fn set_to_keep(&self, set: &SetRecord) -> PastSet {
        let item = self.plan.items.get(set.item);
        let item = item.filter(|item| item.exercise == set.exercise);
        let tempo = item.and_then(|item| match &item.dose.work {
            Work::Reps { tempo, .. } => Some(tempo_words(tempo)),
            Work::Timed(_) | Work::Hold(_) => None,
        });
        PastSet {
            item: u32::try_from(set.item).unwrap_or(u32::MAX),
            exercise: set.exercise.clone(),
            set: set.set,
            side: set.side,
            prescribed: Amount {
                reps: set.reps_planned,
                time: set.time_planned,
            },
            done: Amount {
                reps: set.reps_planned.map(|_| set.reps_done),
                time: set.time_done,
            },
            tempo,
            load: None,
        }
    }

    /// Pain numbers given during the session as they are kept.
    pub fn pain_to_keep(&self) -> Vec<PastPain> {
        let pain = self.record.pain.iter();
        let kept = pain.map(|pain| PastPain {
            when: PainWhen::During,
            exercise: Some(pain.exercise.clone()),
            side: pain.side,
            nrs: pain.pain,
        });
        kept.collect()
    }
}

/// Seconds of a repetition's parts in the order lower, pause, lift, top.
fn tempo_words(tempo: &Tempo) -> String {
    let parts = [tempo.lower, tempo.hold, tempo.lift, tempo.top];
    let seconds = parts.map(|part| part.as_secs_f64().to_string());
    seconds.join("-")
}

fn record(session: &PastSession) -> Record {
    let set = |set: &PastSet| SetRecord {
        item: set.item as usize,
        exercise: set.exercise.clone(),
        set: set.set,
        side: set.side,
        reps_planned: set.prescribed.reps,
        reps_done: set.done.reps.unwrap_or(0),
        time_planned: set.prescribed.time,
        time_done: set.done.time,
    };
    let pain = session
        .pain
        .iter()
        .filter(|pain| pain.when == PainWhen::During);
    let pain = pain.filter_map(|pain| {
        Some(PainRecord {
            exercise: pain.exercise.clone()?,
            side: pain.side,
            pain: pain.nrs,
        })
    });
    let reasons = session.items.iter().enumerate();
    let reasons = reasons.filter_map(|(place, item)| Some((place, item.reason?)));
    Record {
        sets: session.sets.iter().map(set).collect(),
        pain: pain.collect(),
        reasons: reasons.collect(),
    }
}
