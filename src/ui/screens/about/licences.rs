//! The licences of the program, of its fonts, and of what others made that is part of it.

use eframe::egui::{Rect, Ui, pos2};

use super::title_ui;
use crate::design::type_scale;
use crate::model::Model;
use crate::model::help::Licence;
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column, Fold};

/// Name and licence stand side by side where there is so much room.
const BESIDE: f32 = 560.0;
/// The share of a row that the name has.
const NAME: f32 = 0.5;

/// Draws the card.
pub(super) fn ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, column: &mut Column) {
    let look = &tools.look;
    let ink = color(look.roles.on_surface);
    column.gap(12.0);
    title_ui(ui, tools, column, "about-licence");
    let words = tools.text.get("about-licence-text");
    column.say(ui, look, widgets::line(&words, type_scale::BODY, ink));
    column.gap(16.0);
    let Some(made) = &model.help.made_with else {
        return;
    };
    title_ui(ui, tools, column, "about-fonts");
    list_ui(ui, tools, column, &made.fonts);
    column.gap(8.0);
    let count = [("count", made.crates.len().into())];
    let title = tools.text.with("about-crates", &count);
    let fold = Fold {
        id: "crates",
        title: &title,
        summary: "",
        icon: Icon::Books,
        open: false,
    };
    widgets::fold(ui, look, column, &fold, |ui, column| {
        list_ui(ui, tools, column, &made.crates);
    });
    column.gap(12.0);
}

/// One row each; only those that are seen are laid out, for there are hundreds.
fn list_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, list: &[Licence]) {
    let look = &tools.look;
    let high = look.scaled(type_scale::BODY.line);
    let beside = look.scaled(BESIDE) <= column.width;
    let seen = ui.clip_rect();
    for made in list {
        let row = column.take(if beside { high } else { 2.0 * high });
        if seen.intersects(row) {
            row_ui(ui, tools, (row, beside), made);
        }
    }
}

fn row_ui(ui: &mut Ui, tools: &Tools<'_>, (row, beside): (Rect, bool), made: &Licence) {
    let look = &tools.look;
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let values = [
        ("name", (&made.name).into()),
        ("version", (&made.version).into()),
    ];
    let name = tools.text.with("about-crate", &values);
    let (upper, lower) = if beside {
        let middle = row.left() + row.width() * NAME;
        let left = row.with_max_x(middle - 8.0);
        (left, row.with_min_x(middle))
    } else {
        let middle = row.center().y;
        let under = Rect::from_min_max(pos2(row.left() + 16.0, middle), row.max);
        (row.with_max_y(middle), under)
    };
    let line = widgets::line(&name, type_scale::BODY, ink);
    widgets::fitted_line(ui, look, upper, line);
    let line = widgets::line(&made.licence, type_scale::SMALL, muted);
    widgets::fitted_line(ui, look, lower, line);
}
