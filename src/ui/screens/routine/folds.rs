//! Everything else that the content holds about a routine, folded.

use eframe::egui::Ui;

use super::{Shown, programme};
use crate::design::type_scale;
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::screens::words::readable;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column, Fold};

/// Draws the folds, those that have something in them.
pub(super) fn ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let routine = shown.routine;
    let text = tools.text;
    for_whom_ui(ui, shown, tools, column);
    if !routine.cautions.is_empty() {
        let care = text.get("routine-cautions");
        let head = ("care", care.as_str(), "", Icon::Warning);
        fold_ui(ui, tools, column, head, |ui, column| {
            lines_ui(ui, tools, column, &routine.cautions);
        });
    }
    programme::ui(ui, shown, tools, column);
    if let Some(rule) = shown.catalogue().pain_rule(routine) {
        let title = text.get("routine-pain-rule-fold");
        let head = ("rule", title.as_str(), "", Icon::Info);
        fold_ui(ui, tools, column, head, |ui, column| {
            say_ui(ui, tools, column, &rule.text);
            if let Some(source) = &rule.source {
                quiet_ui(ui, tools, column, source);
            }
        });
    }
    evidence_ui(ui, shown, tools, column);
    column.gap(16.0);
    quiet_ui(ui, tools, column, &text.get("not-reviewed"));
}

/// For whom it is and for whom not: open from the start, since it is to be read before the first session.
fn for_whom_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let routine = shown.routine;
    let title = tools.text.get("routine-for-whom");
    let fold = Fold {
        id: "for-whom",
        title: &title,
        summary: "",
        icon: Icon::People,
        open: true,
    };
    widgets::fold(ui, &tools.look, column, &fold, |ui, column| {
        list_ui(ui, tools, column, "routine-who-not", &routine.who_not_for);
        list_ui(ui, tools, column, "routine-who-for", &routine.who_for);
        list_ui(ui, tools, column, "routine-goals", &routine.goals);
    });
}

/// What the evidence is worth, where the rules come from, and the sources by their titles.
fn evidence_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let routine = shown.routine;
    let text = tools.text;
    let title = text.get("routine-evidence");
    let sources = readable(&routine.sources);
    let summary = text.with("sources-count", &[("count", sources.len().into())]);
    let head = ("evidence", title.as_str(), summary.as_str(), Icon::Book);
    fold_ui(ui, tools, column, head, |ui, column| {
        let notes = [
            &routine.evidence_note,
            &routine.basis_note,
            &routine.verification_note,
        ];
        for note in notes.into_iter().flatten() {
            say_ui(ui, tools, column, note);
        }
        if sources.is_empty() {
            say_ui(ui, tools, column, &text.get("sources-articles"));
        }
        lines_ui(ui, tools, column, &sources);
    });
}

/// A fold that is closed until it is asked for: id, title, a few words at its right, icon.
pub(super) fn fold_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (id, title, summary, icon): (&str, &str, &str, Icon),
    add: impl FnOnce(&mut Ui, &mut Column),
) {
    let fold = Fold {
        id,
        title,
        summary,
        icon,
        open: false,
    };
    widgets::fold(ui, &tools.look, column, &fold, add);
}

fn list_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, title: &str, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    let ink = color(tools.look.roles.on_surface);
    let title = tools.text.get(title);
    let line = widgets::line(&title, type_scale::BODY_BOLD, ink);
    column.say(ui, &tools.look, line);
    column.gap(4.0);
    lines_ui(ui, tools, column, lines);
    column.gap(4.0);
}

/// Lines with a point before each.
pub(super) fn lines_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, lines: &[String]) {
    let look = &tools.look;
    let muted = color(look.roles.on_surface_muted);
    for words in lines {
        let middle = type_scale::BODY.line * look.text_scale / 2.0;
        let at = column.at() + eframe::egui::vec2(4.0, middle);
        ui.painter().circle_filled(at, 2.5, muted);
        let mut inner = column.inset(16.0, 0.0);
        let ink = color(look.roles.on_surface);
        inner.say(ui, look, widgets::line(words, type_scale::BODY, ink));
        column.y = inner.y + 6.0;
    }
}

/// A sentence.
pub(super) fn say_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, words: &str) {
    let ink = color(tools.look.roles.on_surface);
    let line = widgets::line(words, type_scale::BODY, ink);
    column.say(ui, &tools.look, line);
    column.gap(8.0);
}

/// A sentence in small, quiet letters.
pub(super) fn quiet_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, words: &str) {
    let muted = color(tools.look.roles.on_surface_muted);
    let line = widgets::line(words, type_scale::SMALL, muted);
    column.say(ui, &tools.look, line);
    column.gap(4.0);
}
