//! What was done in a session, set by set, beside what was planned.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::domain::history::Reason;
use crate::domain::{ExerciseId, Side};

use super::plan::PlanItem;
use super::step::Step;

/// What was done in a session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// One entry for each set and side that was touched, in order.
    pub sets: Vec<SetRecord>,
    /// Pain numbers given during the session.
    pub pain: Vec<PainRecord>,
    /// Why items were left out or exchanged, by their places in the plan.
    pub reasons: BTreeMap<usize, Reason>,
}

/// One set of one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetRecord {
    /// Place of the item in the plan, counted from 0.
    pub item: usize,
    /// The exercise that was done.
    pub exercise: ExerciseId,
    /// Set, counted from 0.
    pub set: u32,
    /// The side, or `None` where both work together.
    pub side: Option<Side>,
    /// Repetitions planned, or `None` where the set has none.
    pub reps_planned: Option<u32>,
    /// Repetitions finished.
    pub reps_done: u32,
    /// Time that the set was planned to take.
    pub time_planned: Duration,
    /// Time spent working; for counted repetitions, their paced length.
    pub time_done: Duration,
}

/// A pain number with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PainRecord {
    /// The exercise that was being done or got ready for.
    pub exercise: ExerciseId,
    /// The side that was working.
    pub side: Option<Side>,
    /// The number (NRS, 0 to 10).
    pub pain: u8,
}

impl SetRecord {
    /// The set of `step` as it is planned, with nothing of it done.
    pub(super) fn untouched(item: &PlanItem, step: &Step) -> Self {
        let planned = item.dose.on(step.side.unwrap_or(item.first));
        Self {
            item: step.item,
            exercise: item.exercise.clone(),
            set: step.set,
            side: step.side,
            reps_planned: planned.work.reps_of_set(step.set),
            reps_done: 0,
            time_planned: planned.work.set_length(step.set),
            time_done: Duration::ZERO,
        }
    }

    /// True when both are the same set of the same side.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        (self.item, &self.exercise, self.set, self.side)
            == (other.item, &other.exercise, other.set, other.side)
    }

    /// True when all of it was done.
    pub fn is_whole(&self) -> bool {
        match self.reps_planned {
            Some(planned) => planned <= self.reps_done,
            None => self.time_planned <= self.time_done,
        }
    }
}

impl Record {
    /// Time spent working so far.
    pub fn time(&self) -> Duration {
        self.sets.iter().map(|set| set.time_done).sum()
    }

    /// How many different items were worked on.
    pub fn items(&self) -> usize {
        let mut items: Vec<_> = self.sets.iter().map(|set| set.item).collect();
        items.dedup();
        items.len()
    }

    /// Leaves out sets of which nothing is left after a repetition was taken back.
    pub(super) fn forget_untouched(&mut self) {
        self.sets
            .retain(|set| 0 < set.reps_done || !set.time_done.is_zero());
    }

    /// The entry of a set and side, made when it is touched for the first time.
    pub(super) fn entry(&mut self, new: SetRecord) -> Option<&mut SetRecord> {
        let same = self.sets.iter().position(|old| old.is_same(&new));
        let place = same.unwrap_or_else(|| {
            self.sets.push(new);
            self.sets.len() - 1
        });
        self.sets.get_mut(place)
    }
}
