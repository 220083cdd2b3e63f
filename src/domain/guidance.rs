//! What there is to read: pages, tables, answers to questions, self-checks, and which routine suits whom.

mod check;
mod guide;
mod page;
mod table;
mod texts;

use super::ids::{ExerciseId, PageId, RoutineId, SelfCheckId};

pub use check::{CheckResult, Measure, Reading, SelfCheck};
pub use guide::{Cause, GuideAnswer, GuideQuestion, RoutineGuide, Rule, Suggestion};
pub use page::{Links, Page, Section, ShownOn, Shows};
pub use table::{Row, Table, Ticks};

/// Everything there is to read, in the order in which it is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guidance {
    /// Pages by group.
    pub groups: Vec<Group>,
    /// Pages, in the order of the groups.
    pub pages: Vec<Page>,
    /// Tables that pages show.
    pub tables: Vec<Table>,
    /// Questions with their answers.
    pub answers: Vec<Answer>,
    /// Movements by which a person checks themselves.
    pub checks: Vec<SelfCheck>,
    /// Which routine suits whom.
    pub guide: RoutineGuide,
}

/// Pages that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its pages.
    pub pages: Vec<PageId>,
}

/// A question that runners ask, with its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Its id.
    pub id: String,
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: String,
    /// Pages that say more.
    pub pages: Vec<PageId>,
}

impl Guidance {
    /// The page with `id`.
    pub fn page(&self, id: &PageId) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == *id)
    }

    /// The table with `id`.
    pub fn table(&self, id: &str) -> Option<&Table> {
        self.tables.iter().find(|table| table.id == id)
    }

    /// The self-check with `id`.
    pub fn check(&self, id: &SelfCheckId) -> Option<&SelfCheck> {
        self.checks.iter().find(|check| check.id == *id)
    }

    /// The page that holds the questions with their answers.
    pub fn answers_page(&self) -> Option<&Page> {
        let holds = |page: &&Page| {
            page.sections
                .iter()
                .any(|section| section.shows == Some(Shows::Answers))
        };
        self.pages.iter().find(holds)
    }

    /// The group that a page belongs to.
    pub fn group_of(&self, id: &PageId) -> Option<&Group> {
        self.groups.iter().find(|group| group.pages.contains(id))
    }

    /// Pages that say more about an exercise.
    pub fn about_exercise(&self, id: &ExerciseId) -> Vec<&Page> {
        self.shown_on(|on| on.exercises.contains(id))
    }

    /// Pages that say more about a routine, or about the pain rule it follows.
    pub fn about_routine(&self, id: &RoutineId, pain_rule: &str) -> Vec<&Page> {
        let mut pages = self.shown_on(|on| on.routines.contains(id));
        let by_rule = |on: &ShownOn| on.pain_rules.iter().any(|rule| rule == pain_rule);
        for page in self.shown_on(by_rule) {
            if !pages.contains(&page) {
                pages.push(page);
            }
        }
        pages
    }

    /// Pages that say more about what progress shows.
    pub fn about_progress(&self) -> Vec<&Page> {
        self.shown_on(|on| on.progress)
    }

    fn shown_on(&self, wanted: impl Fn(&ShownOn) -> bool) -> Vec<&Page> {
        let pages = self.pages.iter();
        pages.filter(|page| wanted(&page.shown_on)).collect()
    }
}
