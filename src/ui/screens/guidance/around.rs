//! What stands around the text of a page: the way back above it, and its sources under it.

use eframe::egui::Ui;

use super::section::points_ui;
use crate::design::page::control;
use crate::design::type_scale;
use crate::model::{Action, Model};
use crate::ui::frame::{Tools, back_link};
use crate::ui::icons::Icon;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column, Fold};

/// Room under the way back.
const UNDER_BACK: f32 = 12.0;

/// The way back, in a row of its own.
pub(in crate::ui::screens) fn back_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    actions.extend(back_link(ui, model, tools, column.at()));
    column.gap(tools.look.tall(control::FILTER) + UNDER_BACK);
}

/// The sources, folded.
pub(in crate::ui::screens) fn sources_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (id, sources): (&str, &[String]),
) {
    let title = tools.text.get("guidance-sources");
    let count = [("count", sources.len().into())];
    let summary = tools.text.with("sources-count", &count);
    let fold = Fold {
        id,
        title: &title,
        summary: &summary,
        icon: Icon::Book,
        open: false,
    };
    widgets::fold(ui, &tools.look, column, &fold, |ui, column| {
        points_ui(ui, tools, column, sources);
    });
}

/// That nobody of a clinic has read it.
pub(in crate::ui::screens) fn notice_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column) {
    let look = &tools.look;
    let muted = color(look.roles.on_surface_muted);
    let notice = tools.text.get("not-reviewed");
    column.say(ui, look, widgets::line(&notice, type_scale::SMALL, muted));
}
