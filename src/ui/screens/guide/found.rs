//! One cause: how it shows, its routines, what helps beside them, what to leave out, when to see someone.

use eframe::egui::{Rect, Ui, pos2, vec2};

use super::result::sign_ui;
use crate::design::page::control;
use crate::design::type_scale;
use crate::domain::guidance::Cause;
use crate::domain::{Routine, RoutineId};
use crate::model::{Action, Model};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::screens::entry::links::{self, Link};
use crate::ui::screens::guidance::around;
use crate::ui::screens::guidance::section::points_ui;
use crate::ui::screens::words;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column};

/// An entry is at least so wide.
const LEAST: f32 = 300.0;

/// Draws everything that is said about a cause, without its title.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (column, cause): (&mut Column, &Cause),
    actions: &mut Vec<Action>,
) {
    if cause.in_articles {
        small_ui(ui, tools, column, "guide-in-articles");
    }
    column.gap(8.0);
    points_ui(ui, tools, column, &cause.signs);
    head_ui(ui, tools, column, "guide-begin");
    routines_ui(
        ui,
        model,
        tools,
        (column, std::slice::from_ref(&cause.first)),
        actions,
    );
    if !cause.then.is_empty() {
        head_ui(ui, tools, column, "guide-then");
        routines_ui(ui, model, tools, (column, &cause.then), actions);
    }
    head_ui(ui, tools, column, "guide-lifestyle");
    points_ui(ui, tools, column, &cause.lifestyle);
    avoid_ui(ui, model, tools, column, cause);
    if cause.overlengthened {
        long_ui(ui, model, tools, column, actions);
    }
    column.gap(16.0);
    let roles = tools.look.roles;
    let tone = (roles.caution_soft, roles.on_caution_soft);
    let title = tools.text.get("guide-see-someone");
    let lines = [(title.as_str(), true), (cause.see_someone.as_str(), false)];
    let style = (Icon::Clinic, type_scale::BODY);
    widgets::note(ui, &tools.look, column, style, tone, &lines);
    column.gap(16.0);
    if let Some(page) = model.content.guidance.page(&cause.page) {
        let link = [links::page(page, &page.lead)];
        links::ui(ui, model, tools, column, (&link, LEAST), actions);
    }
    let id = format!("sources-{}", cause.id);
    around::sources_ui(ui, tools, column, (&id, &cause.sources));
}

fn small_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, id: &str) {
    let words = tools.text.get(id);
    let muted = color(tools.look.roles.on_surface_muted);
    let line = widgets::line(&words, type_scale::SMALL, muted);
    column.say(ui, &tools.look, line);
}

fn head_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, id: &str) {
    column.gap(14.0);
    let words = tools.text.get(id);
    let ink = color(tools.look.roles.on_surface);
    let line = widgets::line(&words, type_scale::BODY_BOLD, ink);
    column.say(ui, &tools.look, line);
    column.gap(8.0);
}

/// Ways to routines; those that the answers lock are named without a way.
fn routines_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (column, ids): (&mut Column, &[RoutineId]),
    actions: &mut Vec<Action>,
) {
    let known = ids
        .iter()
        .filter_map(|id| model.content.catalogue.routine(id));
    let (open, closed): (Vec<&Routine>, Vec<&Routine>) = known.partition(|routine| {
        let mut variants = routine.variants.iter();
        variants.any(|variant| model.verdict.allows(routine, variant))
    });
    let ways: Vec<Link> = open
        .into_iter()
        .map(|routine| links::routine(model, routine, &about(model, tools, routine)))
        .collect();
    links::ui(ui, model, tools, column, (&ways, LEAST), actions);
    let muted = color(tools.look.roles.on_surface_muted);
    for routine in closed {
        let name = [("name", (&routine.name).into())];
        let words = tools.text.with("guide-closed", &name);
        sign_ui(ui, tools, column, (Icon::Lock, muted), &words);
    }
}

/// What a routine is; where the answers lock some of its variants, those that are open.
fn about(model: &Model, tools: &Tools<'_>, routine: &Routine) -> String {
    let variants = routine.variants.iter();
    let open = variants.filter(|variant| model.verdict.allows(routine, variant));
    let open: Vec<String> = open.map(|variant| variant.name.clone()).collect();
    if open.len() == routine.variants.len() {
        return routine.summary.clone();
    }
    let names = words::list(tools.text, "list-and", &open);
    tools
        .text
        .with("guide-open-to-you", &[("names", (&names).into())])
}

/// What to leave out.
fn avoid_ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, column: &mut Column, cause: &Cause) {
    let known = cause.avoid_exercises.iter();
    let known = known.filter_map(|id| model.content.catalogue.exercise(id));
    let names = known.map(|exercise| exercise.name.clone());
    let all: Vec<String> = cause.avoid.iter().cloned().chain(names).collect();
    if all.is_empty() {
        return;
    }
    head_ui(ui, tools, column, "guide-avoid");
    let tone = color(tools.look.roles.stop);
    for words in &all {
        sign_ui(ui, tools, column, (Icon::Mistake, tone), words);
    }
}

/// Whether hamstring stretches are marked as not for this person.
fn long_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    column.gap(12.0);
    let on = model.preferences.overlengthened;
    let words = tools.text.get("guide-mark");
    let [width, height] = control::TOGGLE;
    let room = column.width - width - 16.0;
    let high = widgets::height(ui, look, &words, type_scale::BODY, room).max(height);
    let row = column.take(high);
    let at = pos2(row.left(), row.center().y - height / 2.0);
    let place = Rect::from_min_size(at, vec2(width, height));
    if widgets::toggle(ui, look, place, (&words, on)) {
        let mut preferences = model.preferences.clone();
        preferences.overlengthened = !on;
        actions.push(Action::SetPreferences(Box::new(preferences)));
    }
    let ink = color(look.roles.on_surface);
    let text = row.with_min_x(place.right() + 16.0);
    let own = widgets::height(ui, look, &words, type_scale::BODY, room);
    let text = Rect::from_min_size(
        pos2(text.left(), text.center().y - own / 2.0),
        vec2(room, own),
    );
    widgets::draw_wrapped(ui, look, text, widgets::line(&words, type_scale::BODY, ink));
}
