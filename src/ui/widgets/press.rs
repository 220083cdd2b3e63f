//! What every control does first: takes its place, listens, and says what it is.

use eframe::egui::{
    self, Color32, CornerRadius, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
};

use crate::design::{Rgba8, motion, stroke};
use crate::ui::theme::{Look, color};

/// Room that is kept around a control when the page scrolls to show it.
const ROOM: f32 = 24.0;

/// A place that can be pressed by pointer, touch and keyboard, called what `info` says.
///
/// When the keyboard comes to it, the page scrolls until it is seen.
pub fn press(ui: &mut Ui, rect: Rect, info: impl Fn() -> WidgetInfo) -> Response {
    sensing(ui, rect, Sense::click(), info)
}

/// As [`press`], for something that can be dragged too.
pub fn sensing(ui: &mut Ui, rect: Rect, sense: Sense, info: impl Fn() -> WidgetInfo) -> Response {
    let response = ui.allocate_rect(rect, sense);
    response.widget_info(info);
    if response.gained_focus() {
        ui.scroll_to_rect(rect.expand(ROOM), None);
    }
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// How far the pointer's coming has been answered, 0 to 1.
pub(super) fn hovered(ui: &Ui, look: &Look, response: &Response) -> f32 {
    let seconds = if look.reduced_motion {
        0.0
    } else {
        motion::HOVER_S as f32
    };
    let id = response.id.with("hover");
    ui.ctx()
        .animate_bool_with_time(id, response.hovered(), seconds)
}

/// The color between two tokens.
pub(super) fn between(from: Rgba8, to: Rgba8, share: f32) -> Color32 {
    color(from).lerp_to_gamma(color(to), share)
}

/// Draws the ring around what has the keyboard.
pub fn focus_ring(ui: &Ui, look: &Look, response: &Response, rect: Rect, radius: u8) {
    if response.has_focus() {
        let ring = rect.expand(stroke::FOCUS_GAP);
        let edge = Stroke::new(stroke::FOCUS, color(look.roles.focus));
        let round = CornerRadius::same(radius.saturating_add(stroke::FOCUS_GAP as u8));
        ui.painter()
            .rect_stroke(ring, round, edge, StrokeKind::Outside);
    }
}
