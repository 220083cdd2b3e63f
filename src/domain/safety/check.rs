//! The safety check as the content has it: questions, what each outcome says and opens, rules.

use std::collections::{BTreeMap, BTreeSet};

use super::Outcome;
use super::answers::Answers;
use super::rule::{Hides, Rule};
use super::situation::Situation;
use super::verdict::{Verdict, Why};
use crate::domain::ids::Id;
use crate::domain::{PageId, RoutineId, VariantId};

/// Kind marker of [`QuestionId`].
#[derive(Debug)]
pub enum QuestionKind {}

/// Kind marker of [`ChoiceId`].
#[derive(Debug)]
pub enum ChoiceKind {}

/// The id of a question, such as `cauda-equina`.
pub type QuestionId = Id<QuestionKind>;

/// The id of an answer inside its question, such as `yes`.
pub type ChoiceId = Id<ChoiceKind>;

/// Questions, outcomes and rules.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SafetyCheck {
    /// What each outcome says and opens.
    pub outcomes: Vec<OutcomeCard>,
    /// The questions in the order in which they are asked.
    pub questions: Vec<Question>,
    /// The rules in the order in which they are applied.
    pub rules: Vec<Rule>,
}

/// What an outcome says and opens.
#[derive(Clone, Debug, PartialEq)]
pub struct OutcomeCard {
    /// Which.
    pub outcome: Outcome,
    /// What it is called.
    pub title: String,
    /// What to do.
    pub message: String,
    /// The routines that may be started.
    pub starts: Starts,
    /// True when no exercise may be tried either.
    pub blocks_exercises: bool,
    /// Pages that are worth reading now.
    pub pages: Vec<PageId>,
    /// What is hidden.
    pub hides: Vec<Hides>,
}

/// The routines that may be started.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Starts {
    /// All of them.
    #[default]
    All,
    /// These, in these variants; none without any.
    These(BTreeMap<RoutineId, Vec<VariantId>>),
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// The group that it is asked with.
    pub group: Group,
    /// What is asked.
    pub text: String,
    /// How many answers it takes.
    pub takes: Takes,
    /// True when an answer may be a sign to get help.
    pub red_flag: bool,
    /// A remark for whoever answers.
    pub help: Option<String>,
    /// The answers there are.
    pub choices: Vec<Choice>,
    /// True when "none of these" is an answer though the content does not write it.
    pub may_be_none: bool,
    /// Why it is asked.
    pub rationale: String,
    /// Sources, by their titles.
    pub sources: Vec<String>,
}

/// Questions that are asked together, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Group {
    Emergency,
    GeneralHealth,
    Symptoms,
    Today,
}

/// How many answers a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Takes {
    One,
    Several,
}

/// An answer that a question offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its id.
    pub id: ChoiceId,
    /// What it says.
    pub text: String,
    /// What it leads to by itself.
    pub outcome: Outcome,
    /// What it says about the trouble.
    pub tags: Vec<String>,
}

impl Group {
    /// Every group with its name in the content, in the order in which they are asked.
    pub const WORDS: [(&'static str, Self); 4] = [
        ("emergency", Self::Emergency),
        ("general-health", Self::GeneralHealth),
        ("symptoms", Self::Symptoms),
        ("today", Self::Today),
    ];
}

impl Question {
    /// The choice that says none of the others, where several may be taken.
    pub fn none(&self) -> Option<&Choice> {
        let mut choices = self.choices.iter();
        let several = self.takes == Takes::Several;
        choices.find(|choice| several && choice.id.as_str() == "none")
    }
}

impl SafetyCheck {
    /// The question with `id`.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == *id)
    }

    /// The questions of a group.
    pub fn of_group(&self, group: Group) -> impl Iterator<Item = &Question> {
        let questions = self.questions.iter();
        questions.filter(move |question| question.group == group)
    }

    /// What an outcome says.
    pub fn card(&self, outcome: Outcome) -> Option<&OutcomeCard> {
        self.outcomes.iter().find(|card| card.outcome == outcome)
    }

    /// What was chosen, with its question, in the order of the questions.
    pub fn chosen<'a>(
        &'a self,
        answers: &'a Answers,
    ) -> impl Iterator<Item = (&'a Question, &'a Choice)> {
        self.questions.iter().flat_map(move |question| {
            let choices = question.choices.iter();
            choices
                .filter(move |choice| answers.chose(&question.id, &choice.id))
                .map(move |choice| (question, choice))
        })
    }

    /// What the answers come to: every rule that holds is applied, and the highest outcome wins.
    pub fn verdict(&self, answers: &Answers) -> Verdict {
        let chosen: Vec<&Choice> = self.chosen(answers).map(|(_, choice)| choice).collect();
        let all_tags: BTreeSet<&str> = tags(&chosen).collect();
        let waits = |rule: &&Rule| {
            let over = rule.effect.until.iter();
            !over
                .into_iter()
                .any(|until| answers.settled.contains(until))
        };
        let lifted = self.rules.iter().filter(|rule| !waits(rule));
        let lifted: Vec<&Rule> = lifted
            .filter(|rule| rule.when.holds(&BTreeSet::new(), &all_tags))
            .collect();
        let counts = |choice: &&Choice| !lifted.iter().any(|rule| rule.explains(choice));
        let outcomes = chosen.iter().filter(|choice| counts(choice));
        let outcomes: BTreeSet<Outcome> = outcomes.map(|choice| choice.outcome).collect();
        let mut verdict = Verdict {
            tags: all_tags.iter().map(|tag| (*tag).to_owned()).collect(),
            situations: Situation::of_tags(&all_tags),
            ..Verdict::default()
        };
        for rule in self.rules.iter().filter(waits) {
            if rule.when.holds(&outcomes, &all_tags) {
                verdict.apply(rule);
            }
        }
        self.open(&mut verdict);
        verdict
    }

    /// What the verdict's outcome opens and hides.
    fn open(&self, verdict: &mut Verdict) {
        let Some(card) = self.card(verdict.outcome) else {
            return;
        };
        verdict.starts = card.starts.clone();
        verdict.blocks_exercises = card.blocks_exercises;
        let why = Why::Outcome(card.outcome);
        let hidden = card.hides.iter().cloned();
        verdict
            .hides
            .extend(hidden.map(|hides| (hides, why.clone())));
    }
}

/// The tags of choices.
fn tags<'a>(choices: &[&'a Choice]) -> impl Iterator<Item = &'a str> {
    let tags: Vec<&'a str> = choices
        .iter()
        .flat_map(|choice| choice.tags.iter().map(String::as_str))
        .collect();
    tags.into_iter()
}
