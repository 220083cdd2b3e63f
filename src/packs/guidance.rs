//! Reads the files of the guidance, and checks that what they refer to is there.

mod references;

use serde::de::DeserializeOwned;

use super::check::Check;
use super::format::guidance::check::SelfChecksFile;
use super::format::guidance::guide::GuideFile;
use super::format::guidance::page::{AnswersFile, GroupsFile, PageFile};
use super::format::guidance::table::TablesFile;
use super::problem::Problem;
use super::read::parse;
use crate::domain::guidance::{Guidance, Page};
use crate::domain::{Catalogue, ExerciseId};

const PAGES: &str = "guidance/pages/";
const GROUPS: &str = "guidance/groups.toml";
const TABLES: &str = "guidance/tables.toml";
const ANSWERS: &str = "guidance/faq.toml";
const CHECKS: &str = "guidance/self-checks.toml";
const GUIDE: &str = "guidance/routine-guide.toml";

/// Reads the guidance out of `files`, and says what is wrong with it; `has_figure` knows which pictures there are.
///
/// One bad file hides nothing else. Pages come in the order of their groups; one that no group names comes last.
pub fn read_guidance<'a>(
    files: impl IntoIterator<Item = (&'a str, &'a str)>,
    catalogue: &Catalogue,
    has_figure: impl Fn(&ExerciseId) -> bool,
) -> (Guidance, Vec<Problem>) {
    let mut guidance = Guidance::default();
    let mut problems = Vec::new();
    for (name, text) in files {
        let mut check = Check::new(name);
        read_file((name, text), &mut guidance, &mut check);
        problems.extend(check.into_problems());
    }
    sort(&mut guidance);
    problems.extend(references::check(&guidance, catalogue, has_figure));
    (guidance, problems)
}

fn read_file((name, text): (&str, &str), guidance: &mut Guidance, check: &mut Check<'_>) {
    if name.starts_with(PAGES) {
        let page = converted(text, check, PageFile::convert);
        if let Some(page) = page {
            add_page(page, guidance, check);
        }
        return;
    }
    match name {
        GROUPS => guidance.groups = converted(text, check, GroupsFile::convert).unwrap_or_default(),
        TABLES => guidance.tables = converted(text, check, TablesFile::convert).unwrap_or_default(),
        ANSWERS => {
            guidance.answers = converted(text, check, AnswersFile::convert).unwrap_or_default();
        }
        CHECKS => {
            guidance.checks = converted(text, check, SelfChecksFile::convert).unwrap_or_default();
        }
        GUIDE => guidance.guide = converted(text, check, GuideFile::convert).unwrap_or_default(),
        _ => {}
    }
}

fn converted<F: DeserializeOwned, T>(
    text: &str,
    check: &mut Check<'_>,
    convert: impl FnOnce(F, &mut Check<'_>) -> T,
) -> Option<T> {
    let file = parse::<F>(text, check)?;
    Some(convert(file, check))
}

fn add_page(page: Page, guidance: &mut Guidance, check: &mut Check<'_>) {
    if guidance.page(&page.id).is_some() {
        check.wrong("id", &page.id, "an id that no page before it has");
    } else {
        guidance.pages.push(page);
    }
}

fn sort(guidance: &mut Guidance) {
    let order: Vec<_> = guidance
        .groups
        .iter()
        .flat_map(|group| group.pages.iter().cloned())
        .collect();
    let place = |page: &Page| {
        let known = order.iter().position(|id| *id == page.id);
        known.unwrap_or(order.len())
    };
    guidance.pages.sort_by_key(place);
}

#[cfg(test)]
mod tests;
