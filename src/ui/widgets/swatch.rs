//! A color to choose.

use eframe::egui::{Rect, Role, Stroke, Ui, WidgetInfo};

use super::press::{focus_ring, press};
use super::words::icon;
use crate::design::{Rgba8, icon as size, stroke};
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};

/// How much of the color is the disc, the rest being room for the ring of the chosen one.
const DISC: f32 = 0.76;

/// A color that is one of several, marked by a ring and a tick; answers whether it was pressed.
pub fn swatch(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    (name, on): (&str, bool),
    (fill, ink): (Rgba8, Rgba8),
) -> bool {
    let info = || WidgetInfo::selected(Role::RadioButton, true, on, name);
    let response = press(ui, rect, info);
    let radius = rect.height() / 2.0;
    let disc = radius * DISC;
    let painter = ui.painter();
    painter.circle_filled(rect.center(), disc, color(fill));
    let edge = Stroke::new(stroke::HAIRLINE, color(look.roles.control_line));
    painter.circle_stroke(rect.center(), disc, edge);
    if on {
        let ring = Stroke::new(stroke::FOCUS, color(look.roles.primary));
        painter.circle_stroke(rect.center(), radius - stroke::SELECTED, ring);
        let at = rect.center();
        icon(ui, at, Icon::Check, Weight::Bold, size::BODY, color(ink));
    } else if response.hovered() {
        let ring = Stroke::new(stroke::SELECTED, color(look.roles.control_line));
        painter.circle_stroke(rect.center(), radius - stroke::SELECTED, ring);
    }
    focus_ring(ui, look, &response, rect, radius as u8);
    response.on_hover_text(name).clicked()
}
