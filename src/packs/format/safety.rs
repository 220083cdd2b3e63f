//! The safety check as its file spells it.

mod rule;

use std::collections::{BTreeMap, HashSet};

use serde::Deserialize;

use self::rule::RuleFile;
use super::super::check::Check;
use super::exercise::ids;
use crate::domain::ids::Id;
use crate::domain::safety::{
    Choice, ChoiceId, Group, Hides, Outcome, OutcomeCard, Question, QuestionId, Rule, SafetyCheck,
    Starts, Takes,
};
use crate::domain::{RoutineId, VariantId};

/// The file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::packs) struct SafetyFile {
    pub(in crate::packs) format: i64,
    #[serde(rename = "id")]
    _id: String,
    #[serde(rename = "title")]
    _title: String,
    #[serde(rename = "notice")]
    _notice: String,
    outcomes: Vec<OutcomeFile>,
    questions: Vec<QuestionFile>,
    rules: Vec<RuleFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OutcomeFile {
    id: String,
    rank: i64,
    title: String,
    message: String,
    /// What the program does, for whoever writes it; the keys below say it for the program.
    #[serde(rename = "app_action")]
    _app_action: String,
    allowed_routines: Allowed,
    #[serde(default)]
    allowed_variants: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    allowed_pages: Vec<String>,
    #[serde(default)]
    blocks_exercises: bool,
    #[serde(default)]
    hide_exercises: Vec<String>,
}

/// Routines by id, or the word `all`.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Allowed {
    Word(String),
    These(Vec<String>),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionFile {
    id: String,
    group: String,
    text: String,
    #[serde(rename = "type")]
    takes: String,
    red_flag: bool,
    help: Option<String>,
    rationale: String,
    sources: Vec<String>,
    #[serde(default)]
    may_be_none: bool,
    answers: Vec<ChoiceFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChoiceFile {
    id: String,
    text: String,
    outcome: String,
    tags: Vec<String>,
}

const TAKES: &[(&str, Takes)] = &[("single", Takes::One), ("multi", Takes::Several)];

impl SafetyFile {
    /// The check; whatever cannot be read is left out and told.
    pub(in crate::packs) fn convert(self, check: &mut Check<'_>) -> SafetyCheck {
        unique(
            "outcomes.id",
            self.outcomes.iter().map(|one| &one.id),
            check,
        );
        unique(
            "questions.id",
            self.questions.iter().map(|one| &one.id),
            check,
        );
        unique("rules.id", self.rules.iter().map(|one| &one.id), check);
        let outcomes = self.outcomes.into_iter();
        let outcomes: Vec<OutcomeCard> = outcomes.filter_map(|one| one.convert(check)).collect();
        for (word, outcome) in Outcome::WORDS {
            if !outcomes.iter().any(|card| card.outcome == outcome) {
                check.wrong("outcomes", "without one of them", word);
            }
        }
        let questions = self.questions.into_iter();
        let questions = questions.filter_map(|one| one.convert(check)).collect();
        let mut rules: Vec<(i64, Rule)> = Vec::new();
        for file in self.rules {
            rules.extend(file.convert(check));
        }
        rules.sort_by_key(|(order, _)| *order);
        SafetyCheck {
            outcomes,
            questions,
            rules: rules.into_iter().map(|(_, rule)| rule).collect(),
        }
    }
}

impl OutcomeFile {
    fn convert(self, check: &mut Check<'_>) -> Option<OutcomeCard> {
        let outcome = check.one_of("outcomes.id", &self.id, &Outcome::WORDS)?;
        let place = Outcome::WORDS.iter().position(|(_, one)| *one == outcome);
        let rank = place.map_or(0, |place| place + 1);
        if usize::try_from(self.rank) != Ok(rank) {
            let expected = format!("{rank} for {}", self.id);
            check.wrong("outcomes.rank", self.rank, &expected);
        }
        let starts = match self.allowed_routines {
            Allowed::These(routines) => {
                Starts::These(open(routines, &self.allowed_variants, check))
            }
            Allowed::Word(word) => {
                check.one_of("outcomes.allowed_routines", &word, &[("all", ())])?;
                Starts::All
            }
        };
        let hides = ids("outcomes.hide_exercises", &self.hide_exercises, check);
        Some(OutcomeCard {
            outcome,
            title: check.long_text("outcomes.title", self.title),
            message: check.long_text("outcomes.message", self.message),
            starts,
            blocks_exercises: self.blocks_exercises,
            pages: named("outcomes.allowed_pages", &self.allowed_pages, check),
            hides: hides.into_iter().map(Hides::Exercise).collect(),
        })
    }
}

/// The routines that an outcome opens, each with its variants.
fn open(
    routines: Vec<String>,
    variants: &BTreeMap<String, Vec<String>>,
    check: &mut Check<'_>,
) -> BTreeMap<RoutineId, Vec<VariantId>> {
    let open = routines.into_iter().map(|routine| {
        let of_it = variants.get(&routine).cloned().unwrap_or_default();
        if of_it.is_empty() {
            check.wrong("outcomes.allowed_variants", &routine, "its variants");
        }
        let of_it = named("outcomes.allowed_variants", &of_it, check);
        (RoutineId::new(&routine), of_it)
    });
    open.collect()
}

impl QuestionFile {
    fn convert(self, check: &mut Check<'_>) -> Option<Question> {
        check.id("questions.id", &self.id);
        unique(
            "questions.answers.id",
            self.answers.iter().map(|one| &one.id),
            check,
        );
        if self.answers.len() < 2 {
            check.wrong("questions.answers", self.answers.len(), "at least two");
        }
        let choices = self.answers.into_iter();
        Some(Question {
            group: check.one_of("questions.group", &self.group, &Group::WORDS)?,
            takes: check.one_of("questions.type", &self.takes, TAKES)?,
            id: QuestionId::new(&self.id),
            text: check.long_text("questions.text", self.text),
            red_flag: self.red_flag,
            help: self.help,
            choices: choices.filter_map(|one| one.convert(check)).collect(),
            may_be_none: self.may_be_none,
            rationale: check.long_text("questions.rationale", self.rationale),
            sources: check.texts("questions.sources", self.sources),
        })
    }
}

impl ChoiceFile {
    fn convert(self, check: &mut Check<'_>) -> Option<Choice> {
        check.id("questions.answers.id", &self.id);
        Some(Choice {
            id: ChoiceId::new(&self.id),
            text: check.long_text("questions.answers.text", self.text),
            outcome: check.one_of("questions.answers.outcome", &self.outcome, &Outcome::WORDS)?,
            tags: check.texts("questions.answers.tags", self.tags),
        })
    }
}

/// Ids of any kind; whether they exist is checked when all files are read.
fn named<T>(key: &str, ids: &[String], check: &mut Check<'_>) -> Vec<Id<T>> {
    for id in ids {
        check.id(key, id);
    }
    ids.iter().map(|id| Id::new(id)).collect()
}

/// No id comes twice.
fn unique<'a>(key: &str, ids: impl Iterator<Item = &'a String>, check: &mut Check<'_>) {
    let mut seen = HashSet::new();
    for id in ids {
        if !seen.insert(id) {
            check.wrong(key, id, "an id that no entry before it has");
        }
    }
}
