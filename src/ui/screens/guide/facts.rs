//! What is known about a person: answers of the safety check, of the guide, and what self-checks found.

use std::collections::BTreeSet;

use super::GuideScreen;
use crate::domain::Side;
use crate::domain::guidance::{CheckResult, GuideQuestion, Page, SelfCheck};
use crate::model::Model;
use crate::text::Text;

impl GuideScreen {
    /// Everything that is known, in the words of the rules.
    pub(super) fn facts(&self, model: &Model) -> BTreeSet<String> {
        let mut facts = model.verdict.tags.clone();
        for question in questions(model) {
            for answer in &question.answers {
                if self.has(&question.id, &answer.id) {
                    facts.extend(answer.tags.iter().cloned());
                }
            }
        }
        for check in &model.content.guidance.checks {
            let Some(result) = model.preferences.self_checks.get(&check.id) else {
                continue;
            };
            let readings = check.readings_of(result).into_iter();
            facts.extend(readings.flat_map(|reading| reading.tags.clone()));
        }
        facts
    }

    /// Pages that answers make worth reading.
    pub(super) fn pages<'a>(&self, model: &'a Model) -> Vec<&'a Page> {
        let mut pages: Vec<&Page> = Vec::new();
        for question in questions(model) {
            let answers = question.answers.iter();
            let given = answers.filter(|answer| self.has(&question.id, &answer.id));
            let known = given.filter_map(|answer| answer.page.as_ref());
            for page in known.filter_map(|id| model.content.guidance.page(id)) {
                if !pages.contains(&page) {
                    pages.push(page);
                }
            }
        }
        pages
    }

    pub(super) fn has(&self, question: &str, answer: &str) -> bool {
        let given = self.answers.get(question);
        given.is_some_and(|given| given.contains(answer))
    }

    /// Gives an answer, or takes it back.
    pub(super) fn answer(&mut self, question: &GuideQuestion, answer: &str) {
        let given = self.answers.entry(question.id.clone()).or_default();
        if given.remove(answer) {
            return;
        }
        if !question.many {
            given.clear();
        }
        given.insert(answer.to_owned());
    }
}

/// Questions that are asked: those of the safety check where nobody answered them there.
pub(super) fn questions(model: &Model) -> impl Iterator<Item = &GuideQuestion> {
    let known = is_known(model);
    let questions = model.content.guidance.guide.questions.iter();
    questions.filter(move |question| !question.story || !known)
}

/// True when the safety check was answered: one of its questions always says something.
pub(super) fn is_known(model: &Model) -> bool {
    !model.verdict.tags.is_empty()
}

/// What was found in a self-check, in a line; that nothing was yet, where nothing was.
pub(super) fn said(text: &Text, check: &SelfCheck, result: Option<&CheckResult>) -> String {
    let Some(result) = result.filter(|result| !result.is_empty()) else {
        return text.get("check-not-done");
    };
    let sides = [
        (Side::Left, "check-said-left"),
        (Side::Right, "check-said-right"),
    ];
    let sides = sides.into_iter().filter_map(|(side, id)| {
        let value = result.value(side)?;
        Some(text.with(id, &[("value", u32::from(value).into())]))
    });
    let readings = check.readings_of(result).into_iter();
    let readings = readings.map(|reading| reading.meaning.clone());
    let all: Vec<String> = sides.chain(readings).collect();
    all.join(", ")
}
