//! How the file of preferences writes who the program is for and what was answered in the safety check.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::plans::Written;
use super::words::Word;
use crate::domain::RoutineId;
use crate::domain::safety::{Answers, Audience, ChoiceId, OwnCheck, QuestionId, Until};

/// What was answered, and when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct SavedCheck {
    on: Written<Date>,
    #[serde(default)]
    read: bool,
    #[serde(default)]
    reviewed: bool,
    /// Routines that a clinician gave the person.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    handed_out: Vec<String>,
    /// Answers by question; none of the content's answers is an empty list.
    answers: BTreeMap<String, Vec<String>>,
    #[serde(flatten)]
    unknown: toml::Table,
}

impl Word for Audience {
    const ALL: &'static [Self] = &[Self::Me, Self::Others, Self::Display];

    fn word(self) -> &'static str {
        match self {
            Self::Me => "me",
            Self::Others => "others",
            Self::Display => "display",
        }
    }
}

impl SavedCheck {
    pub(super) fn of(check: &OwnCheck) -> Self {
        let given = check.answers.given().iter();
        let answers = given.map(|(question, choices)| {
            let choices = choices.iter().map(|choice| choice.as_str().to_owned());
            (question.as_str().to_owned(), choices.collect())
        });
        Self {
            on: Written::of(check.on),
            read: check.read,
            reviewed: check.answers.settled.contains(&Until::ReviewRecorded),
            handed_out: check.handed_out.iter().map(ToString::to_string).collect(),
            answers: answers.collect(),
            unknown: toml::Table::new(),
        }
    }

    pub(super) fn check(&self) -> OwnCheck {
        let given = self.answers.iter().map(|(question, choices)| {
            let choices: BTreeSet<ChoiceId> = choices.iter().map(|id| ChoiceId::new(id)).collect();
            (QuestionId::new(question), choices)
        });
        let mut answers = Answers::of(given.collect());
        if self.reviewed {
            answers.settled.insert(Until::ReviewRecorded);
        }
        OwnCheck {
            answers,
            on: self.on.value(),
            read: self.read,
            handed_out: self
                .handed_out
                .iter()
                .map(|id| RoutineId::new(id))
                .collect(),
        }
    }
}
