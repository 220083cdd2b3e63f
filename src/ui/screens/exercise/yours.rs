//! The way to an exercise of one's own: one that begins as this one, or this one itself where it is.

use eframe::egui::Ui;

use super::Shown;
use crate::model::data::Question;
use crate::model::{Action, DataAction, MadeFrom, MakingAction};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::screens::making::usual;
use crate::ui::widgets::{Button, Column, Kind};

pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let id = &shown.exercise.id;
    let begin = |from| MakingAction::Begin(from, Box::new(usual(tools.text))).into();
    column.gap(16.0);
    if id.own().is_none() {
        let action = || begin(MadeFrom::Exercise(id.clone()));
        link_ui(
            ui,
            tools,
            column,
            ("own-from-this", Icon::Copy),
            actions,
            action,
        );
        return;
    }
    let action = || begin(MadeFrom::Itself(id.clone()));
    link_ui(
        ui,
        tools,
        column,
        ("own-change", Icon::Change),
        actions,
        action,
    );
    if shown.model.studio.works_on_own() {
        return;
    }
    let action = || Action::Data(DataAction::Ask(Some(Question::RemoveOwn(id.clone()))));
    link_ui(
        ui,
        tools,
        column,
        ("own-delete", Icon::Trash),
        actions,
        action,
    );
}

fn link_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (id, icon): (&str, Icon),
    actions: &mut Vec<Action>,
    action: impl FnOnce() -> Action,
) {
    let words = tools.text.get(id);
    let button = Button::new(Kind::Link, &words)
        .small()
        .icon(icon, Weight::Bold);
    let size = button.size(ui, &tools.look);
    let row = column.take(size.y);
    let place = row.with_max_x(row.left() + size.x.min(row.width()));
    if button.show(ui, &tools.look, place) {
        actions.push(action());
    }
}
