//! What pages, answers, causes and checks refer to must be there.

use std::collections::BTreeSet;

use crate::domain::guidance::{Guidance, Page};
use crate::domain::{Catalogue, ExerciseId, PageId, RoutineId, SelfCheckId};
use crate::packs::check::Check;
use crate::packs::problem::Problem;

/// Everything that can be referred to.
struct Known<'a> {
    guidance: &'a Guidance,
    catalogue: &'a Catalogue,
}

/// References that lead nowhere, and ids that come twice.
pub(super) fn check(
    guidance: &Guidance,
    catalogue: &Catalogue,
    has_figure: impl Fn(&ExerciseId) -> bool,
) -> Vec<Problem> {
    let known = Known {
        guidance,
        catalogue,
    };
    let mut problems = Vec::new();
    for page in &guidance.pages {
        let name = format!("{}{}.toml", super::PAGES, page.id);
        let mut check = Check::new(&name);
        known.page(page, &mut check);
        if let Some(picture) = page.picture.as_ref().filter(|id| !has_figure(id)) {
            check.wrong("picture", picture, "the id of a figure");
        }
        problems.extend(check.into_problems());
    }
    problems.extend(known.groups());
    problems.extend(known.tables());
    problems.extend(known.answers());
    problems.extend(known.checks(has_figure));
    problems.extend(known.guide());
    problems
}

impl Known<'_> {
    fn exercises(&self, check: &mut Check<'_>, key: &str, ids: &[ExerciseId]) {
        for id in ids {
            if self.catalogue.exercise(id).is_none() {
                check.wrong(key, id, "the id of an exercise");
            }
        }
    }

    fn routines(&self, check: &mut Check<'_>, key: &str, ids: &[RoutineId]) {
        for id in ids {
            if self.catalogue.routine(id).is_none() {
                check.wrong(key, id, "the id of a routine");
            }
        }
    }

    fn pages(&self, check: &mut Check<'_>, key: &str, ids: &[PageId]) {
        for id in ids {
            if self.guidance.page(id).is_none() {
                check.wrong(key, id, "the id of a page");
            }
        }
    }

    fn self_checks(&self, check: &mut Check<'_>, key: &str, ids: &[SelfCheckId]) {
        for id in ids {
            if self.guidance.check(id).is_none() {
                check.wrong(key, id, "the id of a self-check");
            }
        }
    }

    fn page(&self, page: &Page, check: &mut Check<'_>) {
        let (links, on) = (&page.links, &page.shown_on);
        self.exercises(check, "links.exercises", &links.exercises);
        self.routines(check, "links.routines", &links.routines);
        self.pages(check, "links.pages", &links.pages);
        self.self_checks(check, "links.self_checks", &links.self_checks);
        self.exercises(check, "shown_on.exercises", &on.exercises);
        self.routines(check, "shown_on.routines", &on.routines);
        for id in &on.pain_rules {
            if !self.catalogue.pain_rules.iter().any(|rule| rule.id == *id) {
                check.wrong("shown_on.pain_rules", id, "the id of a pain rule");
            }
        }
        for table in page.sections.iter().filter_map(|it| it.table.as_ref()) {
            if self.guidance.table(table).is_none() {
                check.wrong("sections.table", table, "the id of a table");
            }
        }
        let ids = page.sections.iter().map(|section| section.id.as_str());
        once(check, "sections.id", ids);
    }

    fn groups(&self) -> Vec<Problem> {
        let mut check = Check::new(super::GROUPS);
        for group in &self.guidance.groups {
            self.pages(&mut check, "groups.pages", &group.pages);
        }
        let listed = self.guidance.groups.iter().flat_map(|group| &group.pages);
        once(&mut check, "groups.pages", listed.map(PageId::as_str));
        for page in &self.guidance.pages {
            if self.guidance.group_of(&page.id).is_none() {
                check.wrong("groups.pages", &page.id, "every page in a group");
            }
        }
        check.into_problems()
    }

    fn tables(&self) -> Vec<Problem> {
        let mut check = Check::new(super::TABLES);
        let tables = &self.guidance.tables;
        once(
            &mut check,
            "tables.id",
            tables.iter().map(|it| it.id.as_str()),
        );
        for table in tables {
            let rows = table.rows.iter().map(|row| row.id.as_str());
            once(&mut check, "tables.rows.id", rows);
        }
        check.into_problems()
    }

    fn answers(&self) -> Vec<Problem> {
        let mut check = Check::new(super::ANSWERS);
        let answers = &self.guidance.answers;
        once(
            &mut check,
            "answers.id",
            answers.iter().map(|it| it.id.as_str()),
        );
        for answer in answers {
            self.pages(&mut check, "answers.pages", &answer.pages);
        }
        check.into_problems()
    }

    fn checks(&self, has_figure: impl Fn(&ExerciseId) -> bool) -> Vec<Problem> {
        let mut check = Check::new(super::CHECKS);
        let checks = &self.guidance.checks;
        once(
            &mut check,
            "checks.id",
            checks.iter().map(|it| it.id.as_str()),
        );
        for own in checks {
            self.pages(&mut check, "checks.pages", &own.pages);
            if !has_figure(&own.id.as_str().into()) {
                check.wrong("checks.id", &own.id, "the id of a figure");
            }
            let readings = own.readings.iter();
            once(
                &mut check,
                "checks.read.id",
                readings.clone().map(|it| it.id.as_str()),
            );
            let routines: Vec<RoutineId> = readings.filter_map(|it| it.routine.clone()).collect();
            self.routines(&mut check, "checks.read.routine", &routines);
        }
        check.into_problems()
    }

    fn guide(&self) -> Vec<Problem> {
        let mut check = Check::new(super::GUIDE);
        let guide = &self.guidance.guide;
        let ids = guide.causes.iter().map(|cause| cause.id.as_str());
        once(&mut check, "causes.id", ids);
        for cause in &guide.causes {
            let first = std::slice::from_ref(&cause.first);
            self.routines(&mut check, "causes.first", first);
            self.routines(&mut check, "causes.then", &cause.then);
            self.exercises(&mut check, "causes.avoid_exercises", &cause.avoid_exercises);
            self.pages(&mut check, "causes.page", std::slice::from_ref(&cause.page));
        }
        let ids = guide.questions.iter().map(|question| question.id.as_str());
        once(&mut check, "questions.id", ids);
        for question in &guide.questions {
            let answers = question.answers.iter();
            once(
                &mut check,
                "questions.answers.id",
                answers.clone().map(|it| it.id.as_str()),
            );
            let pages: Vec<PageId> = answers.filter_map(|it| it.page.clone()).collect();
            self.pages(&mut check, "questions.answers.page", &pages);
        }
        check.into_problems()
    }
}

fn once<'a>(check: &mut Check<'_>, key: &str, ids: impl Iterator<Item = &'a str>) {
    let mut seen = BTreeSet::new();
    for id in ids {
        if !seen.insert(id) {
            check.wrong(key, id, "an id that comes once");
        }
    }
}
