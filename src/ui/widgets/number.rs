//! A number in a disc, before the line that it counts.

use eframe::egui::{Pos2, Rect, Ui, vec2};

use super::words::{draw, line};
use crate::design::page::control;
use crate::design::type_scale;
use crate::ui::theme::{Look, color};

/// The number of a step or a row, its middle at `center`.
pub fn number(ui: &Ui, look: &Look, center: Pos2, number: usize) {
    let size = look.scaled(control::NUMBER);
    let fill = color(look.roles.surface_sunken);
    ui.painter().circle_filled(center, size / 2.0, fill);
    let words = number.to_string();
    let ink = color(look.roles.on_surface);
    let place = Rect::from_center_size(center, vec2(size, size));
    draw(
        ui,
        look,
        place,
        line(&words, type_scale::SMALL_BOLD, ink).center(),
    );
}
