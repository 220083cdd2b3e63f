//! What a person's own answers about their health say: an outcome, and what it locks or hides.

use std::collections::BTreeSet;

use super::exercise::Exercise;
use super::routine::{Routine, Variant};

/// What the safety check ends in, the mildest first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// Nothing in the answers says stop.
    #[default]
    Proceed,
    /// The gentle set.
    Gentle,
    /// A clinician first.
    ClinicianFirst,
    /// Urgent help now.
    Urgent,
}

/// What the answers come to. Without answers nothing is locked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// The outcome.
    pub outcome: Outcome,
    /// What the answers say about the trouble, in the content's words, such as `tendon-place`.
    pub tags: BTreeSet<String>,
}

impl Verdict {
    /// True when this variant of a routine may be started.
    pub fn allows(&self, _routine: &Routine, _variant: &Variant) -> bool {
        true
    }

    /// True when the answers hide this exercise.
    pub fn hides(&self, _exercise: &Exercise) -> bool {
        false
    }
}
