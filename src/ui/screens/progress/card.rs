//! The cards of the page: their ground, their title, and what a screen reader is told of their parts.

use eframe::egui::{Rect, Role, Sense, Shape, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2};

use crate::design::page::progress as sizes;
use crate::design::type_scale;
use crate::ui::frame::Tools;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column};

/// A card in full width, at least `least` high, with what `add` draws inside its padding.
pub(super) fn card<R>(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    least: f32,
    add: impl FnOnce(&mut Ui, &mut Column) -> R,
) -> (Rect, R) {
    let ground = ui.painter().add(Shape::Noop);
    let [across, down] = sizes::PADDING;
    let mut inner = column.inset(across, across);
    inner.gap(down);
    let answer = add(ui, &mut inner);
    inner.gap(down);
    let rect = column.take(inner.height().max(least));
    let shape = widgets::card_ground(&tools.look, rect);
    ui.painter().set(ground, shape);
    (rect, answer)
}

/// The title of a card, with something `beside` large at its right, or under it where there is no room.
///
/// Answers the place of what is beside it.
pub(super) fn title(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    words: &str,
    beside: Vec2,
) -> Rect {
    let look = &tools.look;
    let style = type_scale::TITLE_SMALL;
    let width = widgets::measure(ui, look, words, style).x.ceil() + 1.0;
    let line = widgets::line(words, style, color(look.roles.on_surface));
    let one_row = width + sizes::GAP + beside.x <= column.width;
    if one_row {
        let row = column.take(look.scaled(sizes::HEAD));
        widgets::text(ui, look, row.with_max_x(row.left() + width), line);
        let corner = pos2(row.right() - beside.x, row.center().y - beside.y / 2.0);
        return Rect::from_min_size(corner, beside);
    }
    column.say(ui, look, line);
    if beside.x <= 0.0 {
        return Rect::from_min_size(column.at(), Vec2::ZERO);
    }
    column.gap(8.0);
    let width = beside.x.min(column.width);
    let row = column.take(beside.y);
    Rect::from_min_size(row.min, vec2(width, beside.y))
}

/// Quiet words over the width of a column.
pub(super) fn quiet(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, words: &str) {
    let look = &tools.look;
    let muted = color(look.roles.on_surface_muted);
    let line = widgets::line(words, type_scale::BODY, muted);
    column.say(ui, look, line);
}

/// Something that is a table or a grid for a screen reader, called `name`.
pub(in crate::ui::screens) fn group<R>(
    ui: &mut Ui,
    rect: Rect,
    (role, name): (Role, &str),
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let builder = UiBuilder::new().max_rect(rect).id_salt(name);
    let own = |ui: &mut Ui| {
        let id = ui.unique_id();
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(role);
            node.set_label(name);
        });
        add(ui)
    };
    ui.scope_builder(builder, own).inner
}

/// What a screen reader says at a place, and what is told when the pointer is over it.
pub(in crate::ui::screens) fn say(ui: &mut Ui, rect: Rect, role: Role, words: &str) {
    let response = ui.allocate_rect(rect, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(role, true, words));
}
