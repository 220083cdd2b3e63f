//! What was answered, question by question.

use std::collections::{BTreeMap, BTreeSet};

use super::check::{ChoiceId, Question, QuestionId, Takes};
use super::rule::Until;

/// What was answered, and what has happened since that lifts a rule.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    given: BTreeMap<QuestionId, BTreeSet<ChoiceId>>,
    /// What rules wait for and what has come.
    pub settled: BTreeSet<Until>,
}

impl Answers {
    /// Answers as they were kept.
    pub fn of(given: BTreeMap<QuestionId, BTreeSet<ChoiceId>>) -> Self {
        Self {
            given,
            settled: BTreeSet::new(),
        }
    }

    /// What was answered to each question.
    pub fn given(&self) -> &BTreeMap<QuestionId, BTreeSet<ChoiceId>> {
        &self.given
    }

    /// True before anything was answered.
    pub fn is_empty(&self) -> bool {
        self.given.is_empty()
    }

    /// True once a question was answered, also with "none of these".
    pub fn has(&self, question: &QuestionId) -> bool {
        self.given.contains_key(question)
    }

    /// True when this is, or belongs to, the answer of a question.
    pub fn chose(&self, question: &QuestionId, choice: &ChoiceId) -> bool {
        let given = self.given.get(question);
        given.is_some_and(|given| given.contains(choice))
    }

    /// True when a question was answered with "none of these".
    pub fn chose_none(&self, question: &QuestionId) -> bool {
        self.given.get(question).is_some_and(BTreeSet::is_empty)
    }

    /// Takes a choice: in place of another one where one is taken; else it is added, or taken away where it was there.
    ///
    /// A choice that says none of the others excludes them, and they exclude it.
    pub fn choose(&mut self, question: &Question, choice: &ChoiceId) {
        let given = self.given.entry(question.id.clone()).or_default();
        match question.takes {
            Takes::One => *given = BTreeSet::from([choice.clone()]),
            Takes::Several if given.remove(choice) => {
                if given.is_empty() {
                    self.given.remove(&question.id);
                }
            }
            Takes::Several => {
                let none = question.none().map(|none| &none.id);
                if none == Some(choice) {
                    given.clear();
                } else if let Some(none) = none {
                    given.remove(none);
                }
                given.insert(choice.clone());
            }
        }
    }

    /// Answers a question with "none of these".
    pub fn choose_none(&mut self, question: &Question) {
        self.given.insert(question.id.clone(), BTreeSet::new());
    }
}
