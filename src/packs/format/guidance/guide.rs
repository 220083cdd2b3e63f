//! Which routine suits whom, as the file spells it.

use serde::Deserialize;

use super::page::ids;
use crate::domain::guidance::{Cause, GuideAnswer, GuideQuestion, RoutineGuide, Rule};
use crate::domain::ids::Id;
use crate::packs::check::Check;

/// The guide in a file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::packs) struct GuideFile {
    format: i64,
    note: String,
    order: Vec<RuleFile>,
    questions: Vec<QuestionFile>,
    causes: Vec<CauseFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleFile {
    cause: String,
    when: Vec<Vec<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionFile {
    id: String,
    text: String,
    #[serde(default)]
    story: bool,
    #[serde(default)]
    many: bool,
    answers: Vec<AnswerFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswerFile {
    id: String,
    text: String,
    tags: Vec<String>,
    page: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CauseFile {
    id: String,
    title: String,
    in_articles: bool,
    #[serde(default)]
    overlengthened: bool,
    signs: Vec<String>,
    asks: Vec<String>,
    first: String,
    then: Vec<String>,
    lifestyle: Vec<String>,
    avoid: Vec<String>,
    avoid_exercises: Vec<String>,
    see_someone: String,
    page: String,
    sources: Vec<String>,
}

impl GuideFile {
    pub(in crate::packs) fn convert(self, check: &mut Check<'_>) -> RoutineGuide {
        check.format(self.format);
        let questions = self.questions.into_iter();
        let questions = questions.map(|question| question.convert(check)).collect();
        let causes = self.causes.into_iter();
        let causes: Vec<Cause> = causes.map(|cause| cause.convert(check)).collect();
        for rule in &self.order {
            if !causes.iter().any(|cause| cause.id == rule.cause) {
                check.wrong("order.cause", &rule.cause, "the id of a cause");
            }
        }
        let last = self.order.last();
        if !last.is_some_and(|rule| rule.when.iter().any(Vec::is_empty)) {
            let expected = "a last rule that always fits: an empty list of tags";
            check.wrong("order", "without an end", expected);
        }
        let order = self.order.into_iter().map(|rule| Rule {
            cause: rule.cause,
            when: rule.when,
        });
        RoutineGuide {
            note: check.long_text("note", self.note),
            questions,
            order: order.collect(),
            causes,
        }
    }
}

impl QuestionFile {
    fn convert(self, check: &mut Check<'_>) -> GuideQuestion {
        check.id("questions.id", &self.id);
        if self.answers.len() < 2 {
            let found = self.answers.len();
            check.wrong("questions.answers", found, "two answers at least");
        }
        let answers = self.answers.into_iter().map(|answer| {
            check.id("questions.answers.id", &answer.id);
            GuideAnswer {
                text: check.long_text("questions.answers.text", answer.text),
                id: answer.id,
                tags: answer.tags,
                page: answer.page.map(|id| Id::new(&id)),
            }
        });
        GuideQuestion {
            answers: answers.collect(),
            text: check.long_text("questions.text", self.text),
            id: self.id,
            story: self.story,
            many: self.many,
        }
    }
}

impl CauseFile {
    fn convert(self, check: &mut Check<'_>) -> Cause {
        check.id("causes.id", &self.id);
        Cause {
            title: check.text("causes.title", self.title, 80),
            in_articles: self.in_articles,
            overlengthened: self.overlengthened,
            signs: check.texts("causes.signs", self.signs),
            asks: check.texts("causes.asks", self.asks),
            first: Id::new(&self.first),
            then: ids(check, "causes.then", &self.then),
            lifestyle: check.texts("causes.lifestyle", self.lifestyle),
            avoid: check.texts("causes.avoid", self.avoid),
            avoid_exercises: ids(check, "causes.avoid_exercises", &self.avoid_exercises),
            see_someone: check.long_text("causes.see_someone", self.see_someone),
            page: Id::new(&self.page),
            sources: check.texts("causes.sources", self.sources),
            id: self.id,
        }
    }
}
