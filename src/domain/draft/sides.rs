//! How the two sides of an item are worked: together, each by itself, each with its own dose, only the sore one.

use std::time::Duration;

use crate::domain::dose::{Dose, RepCounts, SideDose, SideOrder, Sides, Work};
use crate::domain::exercise::Exercise;
use crate::domain::routine::{Item, ItemSide};

/// Time to change over where the exercise names none.
const CHANGE: Duration = Duration::from_secs(5);

/// How the two sides are worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SidesChoice {
    /// Both together, or no side at all.
    Together,
    /// Each by itself, with the same dose.
    Each,
    /// Each by itself, with its own dose.
    Different,
    /// Only the sore one.
    Sore,
}

impl SidesChoice {
    /// What an item has.
    pub fn of(item: &Item) -> Self {
        let own = [&item.dose.left, &item.dose.right];
        match (item.side, item.dose.sides) {
            (ItemSide::Affected, _) => Self::Sore,
            (ItemSide::None | ItemSide::Both, Sides::Together) => Self::Together,
            (ItemSide::None | ItemSide::Both, Sides::Each { .. })
                if own.iter().any(|own| **own != SideDose::default()) =>
            {
                Self::Different
            }
            (ItemSide::None | ItemSide::Both, Sides::Each { .. }) => Self::Each,
        }
    }

    /// Lets an item have its sides so.
    pub(super) fn take(self, item: &mut Item, exercise: Option<&Exercise>) {
        let dose = &mut item.dose;
        if self == Self::Different {
            // Both begin as they are.
            let own = [&dose.left, &dose.right].map(|own| written_out(own, dose));
            [dose.left, dose.right] = own;
        } else {
            be_alike(dose);
        }
        dose.sides = match self {
            Self::Together => Sides::Together,
            Self::Each | Self::Different | Self::Sore => by_itself(dose.sides, exercise),
        };
        item.side = match self {
            Self::Together => ItemSide::None,
            Self::Each | Self::Different => ItemSide::Both,
            Self::Sore => ItemSide::Affected,
        };
        if self == Self::Together {
            item.start = None;
        }
    }
}

/// Each side by itself: as it was, as the exercise has it, or one side after the other.
fn by_itself(now: Sides, exercise: Option<&Exercise>) -> Sides {
    let usual = exercise.map_or(Sides::Together, |exercise| exercise.dose.sides);
    match (now, usual) {
        (Sides::Each { .. }, _) => now,
        (Sides::Together, Sides::Each { .. }) => usual,
        (Sides::Together, Sides::Together) => Sides::Each {
            order: SideOrder::FinishOneSide,
            change: CHANGE,
        },
    }
}

/// What a side does as its own numbers, whether they were its own or not.
fn written_out(own: &SideDose, dose: &Dose) -> SideDose {
    let mut own = own.clone();
    match &dose.work {
        Work::Timed(length) => {
            own.duration.get_or_insert(*length);
        }
        Work::Hold(length) => {
            own.hold.get_or_insert(*length);
        }
        Work::Reps { counts, .. } => {
            own.reps.get_or_insert_with(|| counts.clone());
        }
    }
    own
}

/// The left side's numbers hold for both.
fn be_alike(dose: &mut Dose) {
    let left = std::mem::take(&mut dose.left);
    dose.right = SideDose::default();
    dose.sets = left.sets.unwrap_or(dose.sets).max(1);
    let reps: Option<RepCounts> = left.reps;
    match &mut dose.work {
        Work::Timed(length) => *length = left.duration.unwrap_or(*length),
        Work::Hold(length) => *length = left.hold.unwrap_or(*length),
        Work::Reps { counts, hold, .. } => {
            *counts = reps.unwrap_or_else(|| counts.clone());
            *hold = left.hold.unwrap_or(*hold);
        }
    }
}
