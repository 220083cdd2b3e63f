//! A rule of the safety check: when it holds, and what it does.

use std::collections::BTreeSet;

use super::Outcome;
use super::check::Choice;
use super::situation::Situation;
use crate::domain::exercise::{Category, Fit, Position};
use crate::domain::{ExerciseId, RoutineId, VariantId};

/// A rule: when it holds, and what it does then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its id, such as `no-compression`.
    pub id: String,
    /// When it holds.
    pub when: When,
    /// What it does.
    pub effect: Effect,
}

/// When a rule holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// Always.
    Always,
    /// When an answer leads to this by itself.
    AnyOutcome(Outcome),
    /// When the answers say all of this.
    AllTags(Vec<String>),
    /// When one of these holds.
    AnyOf(Vec<Self>),
}

/// What a rule does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effect {
    /// The outcome is this one at least.
    pub outcome: Option<Outcome>,
    /// What is hidden.
    pub hides: Vec<Hides>,
    /// Steps of exercises that are hidden.
    pub hide_steps: Vec<HiddenSteps>,
    /// What is said beside it.
    pub note: Option<String>,
    /// In a situation, only exercises that fit it this well.
    pub requires: Vec<(Situation, Vec<Fit>)>,
    /// Nothing may be started but these.
    pub only: Vec<(RoutineId, VariantId)>,
    /// What is said over the library.
    pub banner: Option<Banner>,
    /// What ends it before the next check.
    pub until: Vec<Until>,
}

/// Something that is hidden.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Hides {
    Category(Category),
    Position(Position),
    Exercise(ExerciseId),
    Routine(RoutineId),
}

/// Steps of an exercise that are hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HiddenSteps {
    /// The exercise.
    pub exercise: ExerciseId,
    /// What they are about, such as `wrap`.
    pub what: String,
    /// Their places, from 0.
    pub steps: Vec<usize>,
    /// The place of the step that is said while getting ready.
    pub instead: Option<usize>,
}

/// What is said over the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Banner {
    /// That an assessment should be booked.
    BookAssessment,
}

/// What ends a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Until {
    /// A session was handed out by a clinician.
    HandedOutSession,
    /// The person said that it was looked at.
    ReviewRecorded,
}

impl When {
    /// True when it holds for answers with these outcomes and tags.
    pub fn holds(&self, outcomes: &BTreeSet<Outcome>, tags: &BTreeSet<&str>) -> bool {
        match self {
            Self::Always => true,
            Self::AnyOutcome(outcome) => outcomes.contains(outcome),
            Self::AllTags(all) => all.iter().all(|tag| tags.contains(tag.as_str())),
            Self::AnyOf(several) => several.iter().any(|when| when.holds(outcomes, tags)),
        }
    }

    /// The tags that it names.
    pub fn tags(&self) -> Vec<&str> {
        match self {
            Self::Always | Self::AnyOutcome(_) => Vec::new(),
            Self::AllTags(all) => all.iter().map(String::as_str).collect(),
            Self::AnyOf(several) => several.iter().flat_map(Self::tags).collect(),
        }
    }
}

impl Rule {
    /// True when an answer leads to the same outcome as the rule for the same reason, so that what ends the rule settles
    /// the answer too.
    pub(super) fn explains(&self, choice: &Choice) -> bool {
        let tags = self.when.tags();
        let said = choice.tags.iter().any(|tag| tags.contains(&tag.as_str()));
        said && self.effect.outcome == Some(choice.outcome)
    }
}
