//! What of a draft was given out last, so that its version tells a routine that changed from the one before.

use std::sync::Arc;

use jiff::civil::Date;

use super::Draft;
use crate::domain::exercise::Exercise;
use crate::domain::pain::PainRule;
use crate::domain::routine::Routine;

/// The highest version, as the content's format has it.
const LAST: u32 = 9_999;

/// What somebody has in hand since a draft was printed, saved as a file or kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// The routine, without its version, its day and what is worked out from its items.
    pub routine: Routine,
    /// The pain rule of its own.
    pub own_rule: Option<PainRule>,
    /// The exercises of its own.
    pub exercises: Vec<Exercise>,
}

impl Given {
    /// What of a draft others get to see.
    pub fn of(draft: &Draft) -> Self {
        let mut routine = draft.routine.clone();
        let added = routine.prescription.get_or_insert_default();
        (added.version, added.written) = (1, None);
        for variant in &mut routine.variants {
            (variant.total_seconds, variant.optional_seconds) = (0, 0);
            variant.block_seconds.clear();
            for item in &mut variant.items {
                item.seconds = 0;
            }
        }
        Self {
            routine,
            own_rule: draft.own_rule.clone(),
            exercises: draft.exercises.clone(),
        }
    }
}

impl Draft {
    /// The draft as it is given out on a day: with the next version and that day where it changed since it was given out
    /// last; `None` where it did not.
    #[must_use]
    pub fn given_out(&self, today: Date) -> Option<Self> {
        let given = Given::of(self);
        let before = self.given.as_deref();
        if before == Some(&given) {
            return None;
        }
        let is_first = before.is_none();
        let mut draft = self.clone();
        draft.given = Some(Arc::new(given));
        let added = draft.prescription_mut();
        if !is_first {
            added.version = added.version.saturating_add(1).min(LAST);
        }
        added.written = Some(today);
        Some(draft)
    }

    /// The version, its day and what was given out are as in `now`: a step back takes no paper out of anybody's hand.
    pub fn be_given_as(&mut self, now: &Self) {
        let then = now.prescription();
        self.given.clone_from(&now.given);
        let added = self.prescription_mut();
        (added.version, added.written) = (then.version, then.written);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Catalogue;
    use crate::domain::draft::{Edit, Line};

    fn day(day: i8) -> Date {
        jiff::civil::date(2026, 11, day)
    }

    fn titled(draft: &Draft, title: &str) -> Draft {
        let write = Edit::Write(Line::Title, title.to_owned());
        draft.with(&write, &Catalogue::default()).unwrap()
    }

    fn version(draft: &Draft) -> (u32, Option<Date>) {
        let added = draft.prescription();
        (added.version, added.written)
    }

    #[test]
    fn the_version_rises_with_what_is_given_out_and_not_without() {
        let draft = titled(&Draft::empty("own-1".into(), day(1)), "A");
        let first = draft.given_out(day(2)).unwrap();
        assert_eq!(version(&first), (1, Some(day(2))));
        assert_eq!(first.given_out(day(3)), None, "it is the same");
        let changed = titled(&first, "B");
        assert_eq!(titled(&changed, "A").given_out(day(3)), None, "as it was");
        let second = changed.given_out(day(4)).unwrap();
        assert_eq!(version(&second), (2, Some(day(4))));
        let mut back = first.clone();
        back.be_given_as(&second);
        let third = back.given_out(day(5)).unwrap();
        assert_eq!(version(&third), (3, Some(day(5))), "never a number twice");
    }
}
