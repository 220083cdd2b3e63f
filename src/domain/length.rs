//! How long a dose takes, by the time formula of the content.

use std::time::Duration;

use super::dose::{Dose, PlannedWork, SideOrder, Sides};
use super::routine::{Item, ItemSide};
use super::side::Side;

impl Item {
    /// Planned length, every repetition paced.
    pub fn length(&self) -> Duration {
        match self.side {
            ItemSide::None | ItemSide::Both => self.dose.length(),
            ItemSide::Affected => {
                self.dose.setup + one_side(&self.dose.on(Side::Right), self.dose.rest)
            }
        }
    }
}

impl Dose {
    /// Planned length, every repetition paced.
    ///
    /// The time formula of `routines.json`; where the sides differ, each set that a side has is counted,
    /// with a change of sides wherever the other side follows.
    pub fn length(&self) -> Duration {
        let (left, right) = (self.on(Side::Left), self.on(Side::Right));
        self.setup
            + match self.sides {
                Sides::Together => one_side(&left, self.rest),
                Sides::Each { order, change } => match order {
                    SideOrder::FinishOneSide => {
                        one_side(&left, self.rest) + one_side(&right, self.rest) + change
                    }
                    SideOrder::AlternateEachSet => {
                        let pairs = left.sets.min(right.sets);
                        work(&left) + work(&right) + self.rests(&left, &right) + change * pairs
                    }
                    SideOrder::AlternateEachRep => {
                        work(&left) + work(&right) + self.rests(&left, &right)
                    }
                },
            }
    }

    fn rests(&self, left: &PlannedWork, right: &PlannedWork) -> Duration {
        self.rest * left.sets.max(right.sets).saturating_sub(1)
    }
}

/// All sets of one side with the rests between them.
fn one_side(side: &PlannedWork, rest: Duration) -> Duration {
    work(side) + rest * side.sets.saturating_sub(1)
}

/// All sets of one side without rests.
fn work(side: &PlannedWork) -> Duration {
    (0..side.sets).map(|set| side.work.set_length(set)).sum()
}
