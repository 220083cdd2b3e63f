//! Choices: filter chips, segments, steppers; and chips that only say something.

use eframe::egui::{
    self, CornerRadius, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::button::{Button, Kind};
use super::focus_ring;
use super::words::{icon, measure, text};
use crate::design::{TypeStyle, icon as size, radius, stroke, type_scale};
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};

/// A chip that only says something, its upper left corner at `at`; answers its width.
pub fn chip(ui: &mut Ui, look: &Look, at: egui::Pos2, words: &str) -> f32 {
    let width = measure(ui, look, words, type_scale::SMALL).x + 24.0;
    let rect = Rect::from_min_size(at, vec2(width, 32.0));
    ui.painter().rect_filled(
        rect,
        CornerRadius::same(16),
        color(look.roles.surface_sunken),
    );
    text(
        ui,
        look,
        rect,
        super::words::line(words, type_scale::SMALL, color(look.roles.on_surface)).center(),
    );
    width
}

/// A chip that filters; answers its width and whether it was pressed.
pub fn filter_chip(ui: &mut Ui, look: &Look, at: egui::Pos2, words: &str, on: bool) -> (f32, bool) {
    let style = TypeStyle {
        bold: on,
        ..type_scale::SMALL
    };
    let tick = if on { 20.0 } else { 0.0 };
    let width = measure(ui, look, words, style).x + 32.0 + tick;
    let rect = Rect::from_min_size(at, vec2(width, 36.0));
    let response = ui.allocate_rect(rect.expand2(vec2(0.0, 4.0)), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, on, words));
    let roles = look.roles;
    let (fill, edge, ink) = if on {
        (
            roles.primary_soft,
            Stroke::new(stroke::SELECTED, color(roles.primary)),
            roles.on_primary_soft,
        )
    } else {
        (
            roles.surface,
            Stroke::new(stroke::HAIRLINE, color(roles.control_line)),
            roles.on_surface,
        )
    };
    ui.painter().rect(
        rect,
        CornerRadius::same(18),
        color(fill),
        edge,
        StrokeKind::Inside,
    );
    focus_ring(ui, look, &response, rect, 18);
    if on {
        icon(
            ui,
            pos2(rect.left() + 20.0, rect.center().y),
            Icon::Check,
            Weight::Bold,
            size::INLINE,
            color(ink),
        );
    }
    let galley = ui
        .painter()
        .layout_no_wrap(words.to_owned(), look.font(style), color(ink));
    let left = rect.left() + 16.0 + tick;
    ui.painter().galley(
        pos2(left, rect.center().y - galley.size().y / 2.0),
        galley,
        color(ink),
    );
    (
        width,
        response
            .on_hover_cursor(egui::CursorIcon::PointingHand)
            .clicked(),
    )
}

/// One of a few, side by side; answers the one that was pressed.
pub fn segmented(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    options: &[&str],
    selected: usize,
) -> Option<usize> {
    let roles = look.roles;
    ui.painter().rect_filled(
        rect,
        CornerRadius::same(radius::CONTROL),
        color(roles.surface_sunken),
    );
    let inner = rect.shrink(4.0);
    let widths: Vec<f32> = options
        .iter()
        .map(|option| measure(ui, look, option, type_scale::BODY_BOLD).x + 24.0)
        .collect();
    let spare = (inner.width() - widths.iter().sum::<f32>()) / options.len().max(1) as f32;
    let mut left = inner.left();
    let mut pressed = None;
    for (place, (option, width)) in options.iter().zip(widths).enumerate() {
        let width = width + spare;
        let segment = Rect::from_min_size(pos2(left, inner.top()), vec2(width, inner.height()));
        let on = place == selected;
        let response = ui.allocate_rect(segment, Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, *option));
        if on {
            let edge = Stroke::new(stroke::HAIRLINE, color(roles.control_line));
            ui.painter().rect(
                segment,
                CornerRadius::same(radius::SMALL),
                color(roles.surface_raised),
                edge,
                StrokeKind::Inside,
            );
        }
        focus_ring(ui, look, &response, segment, radius::SMALL);
        let style = if on {
            type_scale::BODY_BOLD
        } else {
            type_scale::BODY
        };
        let ink = color(if on {
            roles.on_surface
        } else {
            roles.on_surface_muted
        });
        let galley = ui
            .painter()
            .layout_no_wrap((*option).to_owned(), look.font(style), ink);
        ui.painter()
            .galley(segment.center() - galley.size() / 2.0, galley, ink);
        if response
            .on_hover_cursor(egui::CursorIcon::PointingHand)
            .clicked()
        {
            pressed = Some(place);
        }
        left += width;
    }
    pressed
}

/// A value between two buttons; answers −1 or +1 when one was pressed.
pub fn stepper(ui: &mut Ui, look: &Look, rect: Rect, (name, value): (&str, &str)) -> i32 {
    let side = rect.height();
    let less = Rect::from_min_size(rect.min, vec2(side, side));
    let more = Rect::from_min_size(pos2(rect.right() - side, rect.top()), vec2(side, side));
    let middle = Rect::from_min_max(
        pos2(less.right(), rect.top()),
        pos2(more.left(), rect.bottom()),
    );
    let (less_name, more_name) = (format!("{name} −"), format!("{name} +"));
    let minus = Button::icon_only(Kind::Outline, Icon::Minus, &less_name).show(ui, look, less);
    text(
        ui,
        look,
        middle,
        super::words::line(value, type_scale::BODY_BOLD, color(look.roles.on_surface)).center(),
    );
    let plus = Button::icon_only(Kind::Outline, Icon::Plus, &more_name).show(ui, look, more);
    i32::from(plus) - i32::from(minus)
}
