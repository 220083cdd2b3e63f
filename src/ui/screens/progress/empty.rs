//! Nothing was ever done: what will be seen here, and the way to the library.

use eframe::egui::{Rect, Ui, vec2};

use super::Now;
use crate::design::page::{control, library as sizes};
use crate::design::type_scale;
use crate::domain::ExerciseId;
use crate::model::{Action, LibraryTab, Screen};
use crate::ui::frame::Tools;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

/// Who waits for the first session.
const FIGURE: &str = "glute-bridge";
const BETWEEN: f32 = 12.0;

pub(super) fn ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &mut Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let look = tools.look;
    column.gap(3.0 * BETWEEN);
    let [width, height] = sizes::EMPTY_FIGURE;
    let row = column.take(height);
    let stage = Rect::from_center_size(row.center(), vec2(width, height));
    tools.thumbnail(ui, now.model, &ExerciseId::new(FIGURE), stage);
    column.gap(2.0 * BETWEEN);
    let ink = color(look.roles.on_surface);
    let muted = color(look.roles.on_surface_muted);
    for (id, style, ink) in [
        ("progress-empty", type_scale::TITLE, ink),
        ("progress-empty-hint", type_scale::LEAD, muted),
    ] {
        let words = tools.text.get(id);
        column.say(ui, &look, widgets::line(&words, style, ink).center());
        column.gap(BETWEEN);
    }
    column.gap(BETWEEN);
    let words = tools.text.get("progress-empty-library");
    let button = Button::new(Kind::Main, &words);
    let size = vec2(button.size(ui, &look).x, look.tall(control::BUTTON));
    let row = column.take(size.y);
    let size = vec2(size.x.min(row.width()), size.y);
    if button.show(ui, &look, Rect::from_center_size(row.center(), size)) {
        actions.push(Action::Open(Screen::Library(LibraryTab::Routines)));
    }
}
