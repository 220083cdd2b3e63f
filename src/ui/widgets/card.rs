//! A card that can be pressed as a whole.

use eframe::egui::{CornerRadius, Rect, Role, Stroke, StrokeKind, Ui, WidgetInfo};

use super::ground::{edge, shade, surface};
use super::press::{focus_ring, hovered, press};
use crate::design::{radius, shadow, stroke};
use crate::ui::theme::{Look, color};

/// A card called `name`; `add` draws what is on it, under its edge. Answers whether it was pressed.
pub fn card(ui: &mut Ui, look: &Look, rect: Rect, name: &str, add: impl FnOnce(&mut Ui)) -> bool {
    card_named(ui, look, rect, || name.to_owned(), add)
}

/// As [`card`], with a name that is only made where somebody has it read: a list may have many cards.
pub fn card_named(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    name: impl Fn() -> String,
    add: impl FnOnce(&mut Ui),
) -> bool {
    let response = press(ui, rect, || WidgetInfo::labeled(Role::Button, true, name()));
    let over = hovered(ui, look, &response);
    let depth = if 0.0 < over {
        shadow::HOVER
    } else {
        shadow::CARD
    };
    shade(ui, look, rect, depth, radius::CARD);
    surface(ui, look, rect, look.roles.surface, radius::CARD);
    add(ui);
    let mut line = edge(look);
    if 0.0 < over {
        let strong = color(look.roles.control_line);
        line = Stroke::new(
            line.width.max(stroke::CONTROL),
            line.color.lerp_to_gamma(strong, over),
        );
    }
    let round = CornerRadius::same(radius::CARD);
    ui.painter()
        .rect_stroke(rect, round, line, StrokeKind::Inside);
    focus_ring(ui, look, &response, rect, radius::CARD);
    response.clicked()
}
