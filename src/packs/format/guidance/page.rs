//! Pages, their groups, and questions with their answers, as files spell them.

use serde::Deserialize;

use crate::domain::guidance::{Answer, Group, Links, Page, Section, ShownOn, Shows};
use crate::domain::ids::Id;
use crate::packs::check::Check;

/// Longest title, heading or question, in characters.
const LONGEST_TITLE: usize = 120;

const SHOWS: &[(&str, Shows)] = &[
    ("signs", Shows::Signs),
    ("stop-if", Shows::StopIf),
    ("answers", Shows::Answers),
];

/// A page in a file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::packs) struct PageFile {
    format: i64,
    id: String,
    title: String,
    lead: String,
    #[serde(default)]
    picture: String,
    #[serde(default)]
    links: LinksFile,
    #[serde(default)]
    shown_on: ShownOnFile,
    sources: Vec<String>,
    sections: Vec<SectionFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SectionFile {
    id: String,
    heading: String,
    #[serde(default)]
    folded: bool,
    #[serde(default)]
    paragraphs: Vec<String>,
    #[serde(default)]
    points: Vec<String>,
    table: Option<String>,
    shows: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct LinksFile {
    exercises: Vec<String>,
    routines: Vec<String>,
    pages: Vec<String>,
    self_checks: Vec<String>,
    guide: bool,
    care: bool,
    about: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct ShownOnFile {
    exercises: Vec<String>,
    routines: Vec<String>,
    pain_rules: Vec<String>,
    progress: bool,
}

/// Groups of pages in a file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::packs) struct GroupsFile {
    format: i64,
    groups: Vec<GroupFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct GroupFile {
    id: String,
    title: String,
    pages: Vec<String>,
}

/// Questions with their answers in a file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::packs) struct AnswersFile {
    format: i64,
    answers: Vec<AnswerFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswerFile {
    id: String,
    question: String,
    answer: String,
    pages: Vec<String>,
}

/// Ids as the domain has them.
pub(super) fn ids<T>(check: &mut Check<'_>, key: &str, ids: &[String]) -> Vec<Id<T>> {
    for id in ids {
        check.id(key, id);
    }
    ids.iter().map(|id| Id::new(id)).collect()
}

impl PageFile {
    pub(in crate::packs) fn convert(self, check: &mut Check<'_>) -> Page {
        check.format(self.format);
        check.id("id", &self.id);
        if self.sections.is_empty() {
            check.wrong("sections", "empty", "at least one section");
        }
        if self.sources.is_empty() {
            check.wrong("sources", "empty", "at least one source");
        }
        let picture = Some(self.picture).filter(|id| !id.is_empty());
        if let Some(id) = &picture {
            check.id("picture", id);
        }
        let sections = self.sections.into_iter();
        Page {
            id: Id::new(&self.id),
            title: check.text("title", self.title, LONGEST_TITLE),
            lead: check.long_text("lead", self.lead),
            picture: picture.map(|id| Id::new(&id)),
            sections: sections.map(|section| section.convert(check)).collect(),
            links: self.links.convert(check),
            shown_on: self.shown_on.convert(check),
            sources: check.texts("sources", self.sources),
        }
    }
}

impl SectionFile {
    fn convert(self, check: &mut Check<'_>) -> Section {
        check.id("sections.id", &self.id);
        if let Some(table) = &self.table {
            check.id("sections.table", table);
        }
        Section {
            heading: check.text("sections.heading", self.heading, LONGEST_TITLE),
            id: self.id,
            folded: self.folded,
            paragraphs: check.texts("sections.paragraphs", self.paragraphs),
            points: check.texts("sections.points", self.points),
            table: self.table,
            shows: self
                .shows
                .and_then(|word| check.one_of("sections.shows", &word, SHOWS)),
        }
    }
}

impl LinksFile {
    fn convert(self, check: &mut Check<'_>) -> Links {
        Links {
            exercises: ids(check, "links.exercises", &self.exercises),
            routines: ids(check, "links.routines", &self.routines),
            pages: ids(check, "links.pages", &self.pages),
            self_checks: ids(check, "links.self_checks", &self.self_checks),
            guide: self.guide,
            care: self.care,
            about: self.about,
        }
    }
}

impl ShownOnFile {
    fn convert(self, check: &mut Check<'_>) -> ShownOn {
        ShownOn {
            exercises: ids(check, "shown_on.exercises", &self.exercises),
            routines: ids(check, "shown_on.routines", &self.routines),
            pain_rules: self.pain_rules,
            progress: self.progress,
        }
    }
}

impl GroupsFile {
    pub(in crate::packs) fn convert(self, check: &mut Check<'_>) -> Vec<Group> {
        check.format(self.format);
        let groups = self.groups.into_iter();
        let group = |group: GroupFile| {
            check.id("groups.id", &group.id);
            Group {
                id: group.id,
                title: check.text("groups.title", group.title, LONGEST_TITLE),
                pages: ids(check, "groups.pages", &group.pages),
            }
        };
        groups.map(group).collect()
    }
}

impl AnswersFile {
    pub(in crate::packs) fn convert(self, check: &mut Check<'_>) -> Vec<Answer> {
        check.format(self.format);
        let answers = self.answers.into_iter();
        let answer = |answer: AnswerFile| {
            check.id("answers.id", &answer.id);
            Answer {
                id: answer.id,
                question: check.text("answers.question", answer.question, LONGEST_TITLE),
                answer: check.long_text("answers.answer", answer.answer),
                pages: ids(check, "answers.pages", &answer.pages),
            }
        };
        answers.map(answer).collect()
    }
}
