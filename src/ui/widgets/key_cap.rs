//! A key as it looks on a keyboard.

use eframe::egui::{Color32, CornerRadius, Pos2, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use super::words::measure;
use crate::design::page::control;
use crate::design::{stroke, type_scale};
use crate::ui::theme::Look;

/// How much of the text's color the edge of a key has.
const EDGE: f32 = 0.55;

/// How wide a key looks.
pub fn key_cap_width(ui: &Ui, look: &Look, key: &str) -> f32 {
    measure(ui, look, key, type_scale::KEY_CAP).x + 2.0 * control::KEY_CAP_PADDING
}

/// A key, its left edge at `at` and its middle at that height.
pub fn key_cap(ui: &Ui, look: &Look, at: Pos2, key: &str, ink: Color32) {
    let font = look.font(type_scale::KEY_CAP);
    let galley = ui.painter().layout_no_wrap(key.to_owned(), font, ink);
    let size = vec2(
        galley.size().x + 2.0 * control::KEY_CAP_PADDING,
        look.tall(control::KEY_CAP),
    );
    let rect = Rect::from_min_size(pos2(at.x, at.y - size.y / 2.0), size);
    let edge = Stroke::new(stroke::HAIRLINE, ink.gamma_multiply(EDGE));
    ui.painter()
        .rect_stroke(rect, CornerRadius::same(6), edge, StrokeKind::Inside);
    let at = rect.center() - galley.size() / 2.0;
    ui.painter().galley(at, galley, ink);
}
