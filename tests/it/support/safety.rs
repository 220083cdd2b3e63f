//! Ways through the safety check.

use std::collections::{BTreeMap, BTreeSet};

use egui_kittest::kittest::Queryable as _;
use serde_json::Value;
use stridewell::domain::Preferences;
use stridewell::domain::safety::{Answers, Audience, OwnCheck, Question, SafetyCheck, Verdict};

use super::stage::{Stage, content};

/// The answers of somebody with no trouble at all.
pub(crate) fn mildest(check: &SafetyCheck) -> Answers {
    let given = check.questions.iter().map(|question| {
        let mildest = mildest_of(question).map(Into::into);
        (question.id.clone(), mildest.into_iter().collect())
    });
    Answers::of(given.collect())
}

/// What says no to a question, or least; `None` for "none of these".
pub(crate) fn mildest_of(question: &Question) -> Option<&'static str> {
    match question.id.as_str() {
        "health-other" | "onset" => Some("none"),
        "course" | "place" => None,
        "pain-now" => Some("0-3"),
        _ => Some("no"),
    }
}

/// Preferences of somebody who answered this, and else the mildest, on the first day of the stage's clock.
pub(crate) fn answered(answers: &[(&str, &[&str])]) -> Preferences {
    let mut given = mildest(&content().safety).given().clone();
    for (question, choices) in answers {
        let choices: BTreeSet<_> = choices.iter().map(|choice| (*choice).into()).collect();
        given.insert((*question).into(), choices);
    }
    Preferences {
        audience: Some(Audience::Me),
        own_check: Some(OwnCheck {
            answers: Answers::of(given),
            on: jiff::civil::date(2026, 11, 20),
            read: true,
            handed_out: BTreeSet::new(),
        }),
        ..Preferences::default()
    }
}

/// Presses what is called so, also where the page would have to be scrolled first.
pub(crate) fn tap(stage: &mut Stage, name: &str) {
    stage.app.get_by_label(name).click_accesskit();
    stage.settle();
}

pub(crate) fn check() -> SafetyCheck {
    content().safety.clone()
}

/// The content as it was written.
pub(crate) fn written() -> Value {
    let text = include_str!("../../fixtures/safety/triage.json");
    serde_json::from_str(text).unwrap()
}

/// The mildest answers but these.
pub(crate) fn verdict_of(answers: &[(&str, &str)]) -> Verdict {
    let check = check();
    check.verdict(&given(&check, answers))
}

pub(crate) fn given(check: &SafetyCheck, answers: &[(&str, &str)]) -> Answers {
    let mut given = mildest(check).given().clone();
    let mut said: BTreeMap<&str, BTreeSet<_>> = BTreeMap::new();
    for (question, choice) in answers {
        said.entry(question).or_default().insert((*choice).into());
    }
    for (question, choices) in said {
        given.insert(question.into(), choices);
    }
    Answers::of(given)
}

/// The strings of an array.
pub(crate) fn strings(value: &Value) -> Vec<&str> {
    let values = value.as_array().unwrap().iter();
    values.map(|value| value.as_str().unwrap()).collect()
}
