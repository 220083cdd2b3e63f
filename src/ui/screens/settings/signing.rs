//! The clinic's key, with which packs are signed when they are saved.

use eframe::egui::Ui;

use super::form::Rows;
use crate::design::type_scale;
use crate::model::data::{DataAction, Question};
use crate::model::{Action, ClinicKey, KeyAction, Model, PackAction};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

/// Draws whether there is a key, which one, and what can be done about it.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    rows: &mut Rows,
    actions: &mut Vec<Action>,
) {
    match &model.packs.key {
        ClinicKey::None => {
            let row = ("key-none", "key-make", Icon::Shield);
            let ask = DataAction::Ask(Some(Question::Key));
            row_ui(ui, tools, rows, (row, Action::Data(ask)), actions);
        }
        ClinicKey::There { id, fingerprint } => {
            let row = ("key-there", "key-save", Icon::Down);
            let save = Action::Packs(PackAction::Key(KeyAction::SavePublic));
            row_ui(ui, tools, rows, (row, save), actions);
            let number = tools.text.with("key-id", &[("id", id.into())]);
            let digits = [("fingerprint", fingerprint.into())];
            let digits = tools.text.with("key-fingerprint", &digits);
            lines_ui(ui, tools, &mut rows.column, &[&number, &digits]);
        }
        ClinicKey::Unusable(why) => {
            let column = &mut rows.column;
            column.gap(12.0);
            let title = tools.text.get("key-title");
            let ink = color(tools.look.roles.on_surface);
            let line = widgets::line(&title, type_scale::BODY_BOLD, ink);
            column.say(ui, &tools.look, line);
            let what = tools.text.get("key-unusable");
            lines_ui(ui, tools, column, &[&what, why]);
        }
    }
}

/// What there is, and a button.
fn row_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    rows: &mut Rows,
    ((hint, label, icon), action): ((&str, &str, Icon), Action),
    actions: &mut Vec<Action>,
) {
    let label = tools.text.get(label);
    let button = Button::new(Kind::Soft, &label).icon(icon, Weight::Bold);
    let size = button.size(ui, &tools.look);
    let words = ("key-title", Some(hint));
    if rows.row(ui, tools, words, size, |ui, rect| {
        button.show(ui, &tools.look, rect)
    }) {
        actions.push(action);
    }
}

fn lines_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, lines: &[&str]) {
    let ink = color(tools.look.roles.on_surface);
    for line in lines {
        column.say(ui, &tools.look, widgets::line(line, type_scale::SMALL, ink));
    }
    column.gap(16.0);
}
