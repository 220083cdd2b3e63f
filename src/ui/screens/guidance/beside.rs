//! What stands beside a page: a figure, and where the page leads.

use eframe::egui::Ui;

use super::page::stage_ui;
use crate::design::page::guidance as sizes;
use crate::domain::guidance::Page as Article;
use crate::model::{Action, Model, Screen};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::screens::entry::links::{self, Link};
use crate::ui::screens::entry::{self, Entry};
use crate::ui::widgets::Column;

/// An entry is at least so wide where there is room for several.
const LEAST: f32 = 240.0;

pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (column, article): (&mut Column, &Article),
    actions: &mut Vec<Action>,
) {
    if article.picture.is_some() {
        let stage = column.take(sizes::STAGE);
        stage_ui(ui, model, tools, stage, article);
        column.gap(24.0);
    }
    let groups = [
        ("guidance-check-yourself", checks(model, tools, article)),
        ("guidance-exercises", exercises(model, tools, article)),
        ("guidance-routines", routines(model, article)),
        ("guidance-read-on", pages(model, tools, article)),
    ];
    for (id, links) in groups {
        if links.is_empty() {
            continue;
        }
        let title = tools.text.get(id);
        entry::title(ui, tools, column, &title);
        links::ui(ui, model, tools, column, (&links, LEAST), actions);
        column.gap(16.0);
    }
}

fn checks(model: &Model, tools: &Tools<'_>, article: &Article) -> Vec<Link> {
    let known = article.links.self_checks.iter();
    let known = known.filter_map(|id| model.content.guidance.check(id));
    let mut links: Vec<Link> = known.map(|check| links::check(check, "")).collect();
    if article.links.guide {
        links.push(guide(tools));
    }
    links
}

/// The way to "which routine suits me".
pub(super) fn guide(tools: &Tools<'_>) -> Link {
    let title = tools.text.get("guide-title");
    let entry = Entry::new(Icon::Compass, title, tools.text.get("guide-about"));
    (entry, Action::Open(Screen::Guide))
}

/// The way to the care timers.
pub(super) fn care(tools: &Tools<'_>) -> Link {
    let title = tools.text.get("guidance-care");
    let entry = Entry::new(Icon::Cold, title, tools.text.get("guidance-care-about"));
    (entry, Action::Open(Screen::Care))
}

/// The way to what the program says about itself.
pub(super) fn about(tools: &Tools<'_>) -> Link {
    let title = tools.text.get("guidance-about");
    let entry = Entry::new(Icon::Info, title, tools.text.get("guidance-about-about"));
    (entry, Action::Open(Screen::About))
}

fn exercises(model: &Model, tools: &Tools<'_>, article: &Article) -> Vec<Link> {
    let known = article.links.exercises.iter();
    let known = known.filter_map(|id| model.content.catalogue.exercise(id));
    known.map(|it| links::exercise(it, tools)).collect()
}

fn routines(model: &Model, article: &Article) -> Vec<Link> {
    let known = article.links.routines.iter();
    let known = known.filter_map(|id| model.content.catalogue.routine(id));
    known.map(|it| links::routine(model, it, "")).collect()
}

fn pages(model: &Model, tools: &Tools<'_>, article: &Article) -> Vec<Link> {
    let known = article.links.pages.iter();
    let known = known.filter_map(|id| model.content.guidance.page(id));
    let mut links: Vec<Link> = known.map(|it| links::page(it, "")).collect();
    if article.links.care {
        links.push(care(tools));
    }
    if article.links.about {
        links.push(about(tools));
    }
    let title = tools.text.get("get-help");
    let entry = Entry::new(
        Icon::FirstAid,
        title,
        tools.text.get("guidance-get-help-fast"),
    );
    links.push((entry, Action::Open(Screen::GetHelp)));
    links
}
