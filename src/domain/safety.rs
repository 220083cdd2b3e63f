//! What a person's own answers about their health say: an outcome, and what it locks or hides.

mod answers;
mod check;
mod record;
mod rule;
mod situation;
mod texts;
mod verdict;

pub use answers::Answers;
pub use check::{
    Choice, ChoiceId, Group, OutcomeCard, Question, QuestionId, SafetyCheck, Starts, Takes,
};
pub use record::{AGAIN_AFTER_DAYS, Audience, Judged, OwnCheck};
pub use rule::{Banner, Effect, HiddenSteps, Hides, Rule, Until, When};
pub use situation::Situation;
pub use verdict::{Verdict, Why};

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

impl Outcome {
    /// Every outcome by its name in the content, the mildest first.
    pub const WORDS: [(&'static str, Self); 4] = [
        ("proceed", Self::Proceed),
        ("gentle", Self::Gentle),
        ("clinician-first", Self::ClinicianFirst),
        ("urgent", Self::Urgent),
    ];

    /// Its name in the content and in the ids of messages.
    pub fn as_str(self) -> &'static str {
        let found = Self::WORDS.iter().find(|(_, outcome)| *outcome == self);
        found.map_or("", |(word, _)| word)
    }
}
