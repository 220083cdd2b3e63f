//! A box to tick, with the words that it stands for.

use eframe::egui::{
    CornerRadius, Rect, Response, Role, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::column::Column;
use super::press::{focus_ring, hovered, press};
use super::words::{draw_wrapped, height, icon, line};
use crate::design::page::control;
use crate::design::{icon as size, radius, stroke, type_scale};
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};

const BOX: f32 = 24.0;
const TO_WORDS: f32 = 12.0;
const DOWN: f32 = 10.0;

/// A row with a box to tick: its words, and a few smaller ones under them. Answers whether it was pressed.
///
/// A row that is not `enabled` says how it stands and takes no press.
pub fn tick_row(
    ui: &mut Ui,
    look: &Look,
    column: &mut Column,
    (words, under): (&str, &str),
    (on, enabled): (bool, bool),
) -> bool {
    let side = look.icon(BOX);
    let left = side + TO_WORDS;
    let width = column.width - left;
    let mut high = height(ui, look, words, type_scale::BODY, width);
    if !under.is_empty() {
        high += height(ui, look, under, type_scale::SMALL, width);
    }
    let least = control::BUTTON.max(side + 2.0 * DOWN);
    let rect = column.take((high + 2.0 * DOWN).max(least));
    let name = if under.is_empty() {
        words.to_owned()
    } else {
        format!("{words}, {under}")
    };
    let info = || WidgetInfo::selected(Role::CheckBox, enabled, on, &name);
    let response = press(ui, rect, info);
    ground_ui(ui, look, rect, (&response, enabled));
    let top = rect.center().y - high / 2.0;
    let middle = top + type_scale::BODY.line * look.text_scale / 2.0;
    box_ui(ui, look, (rect.left(), middle, side), (on, enabled));
    let roles = look.roles;
    let ink = if enabled || on {
        roles.on_surface
    } else {
        roles.on_surface_muted
    };
    let place = Rect::from_min_size(pos2(rect.left() + left, top), vec2(width, 0.0));
    let used = draw_wrapped(ui, look, place, line(words, type_scale::BODY, color(ink)));
    let place = place.translate(vec2(0.0, used));
    let muted = color(roles.on_surface_muted);
    draw_wrapped(ui, look, place, line(under, type_scale::SMALL, muted));
    enabled && response.clicked()
}

fn ground_ui(ui: &Ui, look: &Look, rect: Rect, (response, enabled): (&Response, bool)) {
    let over = hovered(ui, look, response);
    if enabled && 0.0 < over {
        let ground = color(look.roles.surface_sunken).gamma_multiply(over / 2.0);
        let round = CornerRadius::same(radius::SMALL);
        let wide = rect.expand2(vec2(8.0, 0.0));
        ui.painter().rect_filled(wide, round, ground);
    }
    let ring = rect.expand2(vec2(6.0, -4.0));
    focus_ring(ui, look, response, ring, radius::SMALL);
}

fn box_ui(
    ui: &Ui,
    look: &Look,
    (left, middle, side): (f32, f32, f32),
    (on, enabled): (bool, bool),
) {
    let roles = look.roles;
    let rect = Rect::from_min_size(pos2(left, middle - side / 2.0), vec2(side, side));
    let round = CornerRadius::same(6);
    let (fill, edge) = match (on, enabled) {
        (true, _) => (roles.primary, roles.primary),
        (false, true) => (roles.surface, roles.control_line),
        (false, false) => (roles.surface_sunken, roles.line),
    };
    let edge = Stroke::new(stroke::SELECTED, color(edge));
    ui.painter()
        .rect(rect, round, color(fill), edge, StrokeKind::Inside);
    if on {
        let ink = color(roles.on_primary);
        let mark = side * size::INLINE / BOX;
        icon(ui, rect.center(), Icon::Check, Weight::Bold, mark, ink);
    }
}
