//! A draft as a file of its own, and a draft out of its file.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::domain::draft::{CertItem, Draft, Given, Stated};
use crate::domain::safety::{Answers, ChoiceId, QuestionId, Situation};
use crate::domain::{Exercise, Item, PainRule, Routine};
use crate::packs::check::Check;
use crate::packs::format::VERSION;
use crate::packs::format::exercise::ExerciseFile;
use crate::packs::format::routine::RoutineFile;
use crate::packs::problem::Problem;
use crate::packs::read::parse;
use crate::packs::write;

/// A draft in its file: texts of content inside of it, each as its own file would be.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct DraftFile {
    format: i64,
    changed_ms: i64,
    /// The routine has no item yet; the one in its text stands for none.
    #[serde(default)]
    empty: bool,
    #[serde(default)]
    situations: Vec<String>,
    /// Answers to the safety check: choices by question.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    answers: BTreeMap<String, BTreeSet<String>>,
    #[serde(default)]
    not_stated: Vec<String>,
    #[serde(default)]
    stated: BTreeMap<String, String>,
    routine: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    own_rule: Option<String>,
    #[serde(default)]
    exercises: Vec<String>,
    /// What was given out last.
    #[serde(skip_serializing_if = "Option::is_none")]
    given: Option<GivenFile>,
}

/// What of a draft was given out last.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct GivenFile {
    routine: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    own_rule: Option<String>,
    #[serde(default)]
    exercises: Vec<String>,
}

/// The text of a draft's file. `stand_in` is any exercise: a routine without items is no routine in its format.
pub fn to_text(draft: &Draft, stand_in: &Exercise) -> String {
    let empty = draft.items().is_empty();
    let mut routine = draft.routine.clone();
    if let Some(variant) = routine.variants.first_mut().filter(|_| empty) {
        variant.items = vec![Item::of(stand_in)];
    }
    let stated = draft.checklist.iter();
    let words = stated.clone().filter_map(|(item, stated)| match stated {
        Stated::Words(words) => Some((item.as_str().to_owned(), words.clone())),
        Stated::NotStated => None,
    });
    let nothing = stated.filter(|(_, stated)| **stated == Stated::NotStated);
    write::text(&DraftFile {
        format: VERSION,
        changed_ms: draft.changed_ms,
        empty,
        situations: draft.situations.iter().map(|one| key(*one)).collect(),
        answers: answers_to_text(&draft.answers),
        not_stated: nothing.map(|(item, _)| item.as_str().to_owned()).collect(),
        stated: words.collect(),
        routine: write::routine(&routine),
        own_rule: draft.own_rule.as_ref().map(write::pain_rule),
        exercises: draft.exercises.iter().map(write::exercise).collect(),
        given: draft.given.as_deref().map(GivenFile::from),
    })
}

impl From<&Given> for GivenFile {
    fn from(given: &Given) -> Self {
        Self {
            routine: write::routine(&given.routine),
            own_rule: given.own_rule.as_ref().map(write::pain_rule),
            exercises: given.exercises.iter().map(write::exercise).collect(),
        }
    }
}

impl GivenFile {
    fn convert(&self, check: &mut Check<'_>) -> Option<Given> {
        let mut draft = Draft::of_routine(routine(&self.routine, check)?);
        (draft.own_rule, draft.exercises) = own(self.own_rule.as_ref(), &self.exercises, check)?;
        Some(Given::of(&draft))
    }
}

fn key(situation: Situation) -> String {
    let words = Situation::WORDS.iter();
    let mut found = words.filter(|(_, one)| *one == situation);
    found.next().map_or("", |(word, _)| word).to_owned()
}

/// Reads the file of a draft; what it merely lacks is no problem.
pub fn read(name: &str, text: &str) -> Result<Draft, Vec<Problem>> {
    let mut check = Check::new(name);
    let draft = draft(text, &mut check);
    draft.ok_or_else(|| check.into_problems())
}

fn draft(text: &str, check: &mut Check<'_>) -> Option<Draft> {
    let file: DraftFile = parse(text, check)?;
    if file.format != VERSION {
        check.format(file.format);
        return None;
    }
    let mut draft = Draft::of_routine(routine(&file.routine, check)?);
    if file.empty {
        draft = draft.without_items();
    }
    draft.changed_ms = file.changed_ms;
    // What is not understood makes it no draft: half of it would be written over the whole.
    (draft.own_rule, draft.exercises) = own(file.own_rule.as_ref(), &file.exercises, check)?;
    if let Some(given) = &file.given {
        draft.given = Some(Arc::new(given.convert(check)?));
    }
    let situations = file.situations.iter();
    let situations = situations.map(|word| check.one_of("situations", word, &Situation::WORDS));
    draft.situations = situations.collect::<Option<_>>()?;
    draft.answers = answers(&file.answers);
    for (item, word) in CertItem::WORDS {
        if file.not_stated.iter().any(|stated| stated == word) {
            draft.checklist.insert(item, Stated::NotStated);
        }
        if let Some(words) = file.stated.get(word) {
            draft.checklist.insert(item, Stated::Words(words.clone()));
        }
    }
    Some(draft)
}

fn answers_to_text(answers: &Answers) -> BTreeMap<String, BTreeSet<String>> {
    let given = answers.given().iter().map(|(question, choices)| {
        let choices = choices.iter().map(|choice| choice.as_str().to_owned());
        (question.as_str().to_owned(), choices.collect())
    });
    given.collect()
}

/// Answers to questions that the check no longer has stay, and count for nothing.
fn answers(given: &BTreeMap<String, BTreeSet<String>>) -> Answers {
    let given = given.iter().map(|(question, choices)| {
        let choices = choices.iter().map(|choice| ChoiceId::new(choice));
        (QuestionId::new(question), choices.collect())
    });
    Answers::of(given.collect())
}

fn routine(text: &str, check: &mut Check<'_>) -> Option<Routine> {
    parse::<RoutineFile>(text, check)?.convert(check)
}

/// The rule and the exercises of its own.
fn own(
    rule: Option<&String>,
    exercises: &[String],
    check: &mut Check<'_>,
) -> Option<(Option<PainRule>, Vec<Exercise>)> {
    let rule = match rule {
        Some(text) => Some(super::rule::read(text, check)?),
        None => None,
    };
    let exercises = exercises.iter();
    let exercises = exercises.map(|text| parse::<ExerciseFile>(text, check)?.convert(check));
    Some((rule, exercises.collect::<Option<_>>()?))
}
