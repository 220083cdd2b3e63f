//! Pages of the guidance as text and as JSON.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::content::pretty;
use crate::domain::guidance::{Guidance, Page, Section, Shows, Table};
use crate::domain::{Catalogue, ExerciseId};
use crate::packs::content::builtin_content;
use crate::packs::guidance::read_guidance;
use crate::packs::{Problem, figures};

/// The built-in guidance; where the signs to get help are shown, they stand there as points.
fn guidance() -> Guidance {
    let content = builtin_content().readable;
    let (help, mut guidance) = (content.help, content.guidance);
    let sections = guidance
        .pages
        .iter_mut()
        .flat_map(|page| &mut page.sections);
    for section in sections {
        if section.shows == Some(Shows::Signs) {
            for list in [&help.urgent, &help.clinician_first] {
                section
                    .points
                    .push(format!("{}. {}", list.title, list.message));
                section.points.extend(list.signs.iter().cloned());
            }
        }
        if section.shows == Some(Shows::StopIf) {
            section.points.extend(help.stop_if.iter().cloned());
        }
    }
    guidance
}

/// Ids of all pages.
pub(super) fn ids() -> Vec<String> {
    let pages = guidance().pages.into_iter();
    pages.map(|page| page.id.to_string()).collect()
}

/// Ids, titles and groups of all pages.
pub(super) fn list(json: bool) -> String {
    let guidance = guidance();
    let group = |page: &Page| {
        let group = guidance.group_of(&page.id);
        group.map_or_else(String::new, |group| group.title.clone())
    };
    if json {
        let rows = guidance.pages.iter().map(|page| {
            json!({
                "id": page.id.as_str(),
                "name": page.title,
                "category": group(page),
                "lead": page.lead,
            })
        });
        return pretty(&Value::Array(rows.collect()));
    }
    let mut text = String::new();
    for page in &guidance.pages {
        let (id, title) = (page.id.as_str(), &page.title);
        writeln!(text, "{id:<32} {title:<52} {}", group(page)).ok();
    }
    text
}

/// One page, whole, with its tables and answers; `None` where there is no such page.
pub(super) fn show(id: &str, json: bool) -> Option<String> {
    let guidance = guidance();
    let page = guidance.page(&id.into())?;
    Some(if json {
        pretty(&page_json(&guidance, page))
    } else {
        page_text(&guidance, page)
    })
}

/// What is wrong with the guidance in `files`.
pub(super) fn check<'a>(
    files: impl Iterator<Item = (&'a str, &'a str)> + Clone,
    catalogue: &Catalogue,
) -> Vec<Problem> {
    let drawn = files
        .clone()
        .filter(|(name, _)| name.starts_with("figures/"));
    let drawn: Vec<ExerciseId> = drawn
        .filter_map(|(name, text)| figures::read_figure(name, text).0)
        .map(|figure| ExerciseId::new(&figure.id))
        .collect();
    read_guidance(files, catalogue, |id| drawn.contains(id)).1
}

fn table<'a>(guidance: &'a Guidance, section: &Section) -> Option<&'a Table> {
    guidance.table(section.table.as_ref()?)
}

fn page_json(guidance: &Guidance, page: &Page) -> Value {
    let sections = page.sections.iter().map(|section| {
        let table = table(guidance, section).map(|table| {
            let rows = table.rows.iter();
            let rows = rows.map(|row| json!({ "id": row.id, "cells": row.cells }));
            json!({
                "id": table.id,
                "title": table.title,
                "columns": table.columns,
                "rows": rows.collect::<Vec<_>>(),
            })
        });
        let answers = guidance
            .answers
            .iter()
            .filter(|_| section.shows == Some(Shows::Answers));
        let answers =
            answers.map(|it| json!({ "id": it.id, "question": it.question, "answer": it.answer }));
        json!({
            "id": section.id,
            "heading": section.heading,
            "paragraphs": section.paragraphs,
            "points": section.points,
            "table": table,
            "answers": answers.collect::<Vec<_>>(),
        })
    });
    json!({
        "id": page.id.as_str(),
        "title": page.title,
        "lead": page.lead,
        "sections": sections.collect::<Vec<_>>(),
        "links": links_json(page),
        "sources": page.sources,
    })
}

fn links_json(page: &Page) -> Value {
    let links = &page.links;
    json!({
        "exercises": links.exercises.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "routines": links.routines.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "pages": links.pages.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "self_checks": links.self_checks.iter().map(ToString::to_string).collect::<Vec<_>>(),
    })
}

fn page_text(guidance: &Guidance, page: &Page) -> String {
    let mut text = format!("{}\n\n{}\n", page.title, page.lead);
    for section in &page.sections {
        writeln!(text, "\n{}", section.heading).ok();
        for words in &section.paragraphs {
            writeln!(text, "{words}").ok();
        }
        for words in &section.points {
            writeln!(text, "- {words}").ok();
        }
        for row in table(guidance, section).into_iter().flat_map(|it| &it.rows) {
            writeln!(text, "- {}", row.cells.join(" | ")).ok();
        }
        for answer in guidance
            .answers
            .iter()
            .filter(|_| section.shows == Some(Shows::Answers))
        {
            writeln!(text, "- {}\n  {}", answer.question, answer.answer).ok();
        }
    }
    writeln!(text, "\nSources: {}", page.sources.join("; ")).ok();
    text
}
