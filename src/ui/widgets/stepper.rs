//! A value between two buttons.

use eframe::egui::{
    CornerRadius, Rect, Role, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::press::{focus_ring, press};
use super::words::{draw, icon, line, measure};
use crate::design::page::control;
use crate::design::{Theme, icon as size, radius, stroke, type_scale};
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};

/// A value between two buttons, ready to be placed.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// What it is called.
    pub name: &'a str,
    /// The value as it is shown.
    pub value: &'a str,
    /// What the buttons are called: less, more.
    pub less_more: [&'a str; 2],
    /// Whether it can go down and up.
    pub can: [bool; 2],
}

impl Step<'_> {
    /// The size that shows all of it.
    pub fn size(&self, ui: &Ui, look: &Look) -> Vec2 {
        let [width, height] = control::STEPPER;
        let height = look.tall(height);
        let value = measure(ui, look, self.value, type_scale::BODY_BOLD).x;
        vec2((value + 2.0 * height + control::GAP).max(width), height)
    }
}

/// Draws it in `rect`; answers −1 or +1 when one of the buttons was pressed.
pub fn stepper(ui: &mut Ui, look: &Look, rect: Rect, step: &Step<'_>) -> i32 {
    let wide = if look.theme == Theme::HighContrast {
        stroke::SELECTED
    } else {
        stroke::CONTROL
    };
    let edge = Stroke::new(wide, color(look.roles.control_line));
    let round = CornerRadius::same(radius::CONTROL);
    let fill = color(look.roles.surface);
    ui.painter()
        .rect(rect, round, fill, edge, StrokeKind::Inside);
    let side = vec2(rect.height(), rect.height());
    let less = Rect::from_min_size(rect.min, side);
    let more = Rect::from_min_size(pos2(rect.right() - side.x, rect.top()), side);
    let middle = Rect::from_x_y_ranges(less.right()..=more.left(), rect.y_range());
    let ink = color(look.roles.on_surface);
    let words = line(step.value, type_scale::BODY_BOLD, ink).center();
    draw(ui, look, middle, words);
    let [less_name, more_name] = step.less_more.map(|word| format!("{}, {word}", step.name));
    let [down, up] = step.can;
    let minus = end(ui, look, less, (Icon::Minus, &less_name, down));
    let plus = end(ui, look, more, (Icon::Plus, &more_name, up));
    i32::from(plus) - i32::from(minus)
}

fn end(ui: &mut Ui, look: &Look, rect: Rect, (sign, name, can): (Icon, &str, bool)) -> bool {
    let response = press(ui, rect, || WidgetInfo::labeled(Role::Button, can, name));
    let ink = if can {
        look.roles.on_surface
    } else {
        look.roles.on_surface_faint
    };
    if can && response.hovered() {
        let fill = color(look.roles.surface_sunken);
        let inner = rect.shrink(stroke::SELECTED);
        ui.painter()
            .rect_filled(inner, CornerRadius::same(radius::CONTROL), fill);
    }
    focus_ring(ui, look, &response, rect, radius::CONTROL);
    icon(
        ui,
        rect.center(),
        sign,
        Weight::Bold,
        size::INLINE,
        color(ink),
    );
    can && response.clicked()
}
