//! An entry of the plan: get ready, work, change sides, rest.

use std::time::Duration;

use crate::domain::{Part, Side};

/// One entry of the plan. Repetitions that follow the clock have one entry a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// What happens.
    pub kind: StepKind,
    /// Place of the item in the plan, counted from 0.
    pub item: usize,
    /// Set, counted from 0; while getting ready, the set that follows.
    pub set: u32,
    /// Repetition inside the set, counted from 0, where there are repetitions.
    pub rep: Option<u32>,
    /// The side that works, or that works next; `None` where both work together.
    pub side: Option<Side>,
    /// How long it takes; for a counted repetition, how long it would take when paced.
    pub length: Duration,
    /// True for time to move that the person added to the plan.
    pub extra: bool,
}

/// What happens in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StepKind {
    /// Getting into place before an item.
    GetReady,
    /// Moving or holding for a time, or one part of a paced repetition.
    Work(Part),
    /// One repetition that waits for a key.
    Count,
    /// Changing over to the other side.
    ChangeSides,
    /// Rest between sets.
    Rest,
}

impl Step {
    /// True while the exercise is being done.
    pub fn is_work(&self) -> bool {
        match self.kind {
            StepKind::Work(_) | StepKind::Count => true,
            StepKind::GetReady | StepKind::ChangeSides | StepKind::Rest => false,
        }
    }

    /// True when it waits for a key instead of the clock.
    pub fn is_counted(&self) -> bool {
        self.kind == StepKind::Count
    }

    /// True when `other` belongs to the same piece of the session: a set's work, a rest, a change of sides.
    ///
    /// Skip and back move by these pieces.
    pub(super) fn same_stage(&self, other: &Self, sides_alternate: bool) -> bool {
        let same_side = sides_alternate || self.side == other.side;
        self.item == other.item
            && self.set == other.set
            && same_side
            && self.is_work() == other.is_work()
            && (self.is_work() || self.kind == other.kind)
    }
}
