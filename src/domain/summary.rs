//! What was planned and done in a session, exercise by exercise and side by side.

use super::history::{Amount, PastItem, PastSession, PastSet};
use super::side::Side;

/// One exercise of a session.
#[derive(Clone, Debug, PartialEq)]
pub struct SummaryRow<'a> {
    /// The item that it belongs to; its exercise is another where it was exchanged in the middle.
    pub item: &'a PastItem,
    /// The sets of the exercise, in order.
    pub sets: Vec<&'a PastSet>,
}

/// How much of something was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Share {
    /// All of it.
    Whole,
    /// Some of it.
    Part,
    /// Nothing.
    None,
}

impl PastSession {
    /// Its exercises in the order of its plan; one that was exchanged after it was begun has a row of its own.
    pub fn rows(&self) -> Vec<SummaryRow<'_>> {
        let mut rows: Vec<SummaryRow<'_>> = Vec::new();
        for (place, item) in self.items.iter().enumerate() {
            let own = self.sets.iter().filter(|set| set.item as usize == place);
            let (mut sets, others): (Vec<_>, Vec<_>) =
                own.partition(|set| set.exercise == item.exercise);
            if !others.is_empty() {
                rows.push(SummaryRow { item, sets: others });
            }
            sets.sort_by_key(|set| set.set);
            rows.push(SummaryRow { item, sets });
        }
        rows
    }

    /// How many of its exercises something was done of.
    pub fn items_done(&self) -> usize {
        let begun = |row: &SummaryRow<'_>| row.share() != Share::None;
        self.rows().into_iter().filter(begun).count()
    }
}

impl SummaryRow<'_> {
    /// How much of it was done.
    pub fn share(&self) -> Share {
        if !self.sets.iter().any(|set| set.is_begun()) {
            Share::None
        } else if self.sets.iter().all(|set| set.is_whole()) {
            Share::Whole
        } else {
            Share::Part
        }
    }

    /// What was planned on a side, or where both work together; set by set.
    pub fn planned(&self, side: Option<Side>) -> Vec<Amount> {
        let own = self.sets.iter().filter(|set| set.side == side);
        own.map(|set| set.prescribed).collect()
    }

    /// What was done on a side, or where both work together; sets that were begun.
    pub fn done(&self, side: Option<Side>) -> Vec<Amount> {
        let own = self.sets.iter().filter(|set| set.side == side);
        let begun = own.filter(|set| set.is_begun());
        begun.map(|set| set.done).collect()
    }

    /// True when all that was planned on a side was done.
    pub fn is_whole(&self, side: Option<Side>) -> bool {
        let mut own = self.sets.iter().filter(|set| set.side == side);
        own.all(|set| set.is_whole())
    }

    /// True when its sides work together.
    pub fn is_together(&self) -> bool {
        self.sets.iter().all(|set| set.side.is_none())
    }
}
