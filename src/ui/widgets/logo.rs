//! A head and a ball under an arc: the sign of the app.

use eframe::egui::{CornerRadius, Rect, Stroke, Ui, vec2};

use crate::design::page::rail;
use crate::design::radius;
use crate::ui::theme::{Look, color};

/// Draws it in a square.
pub fn logo(ui: &Ui, look: &Look, rect: Rect) {
    let scale = rect.width() / rail::LOGO;
    let round = CornerRadius::same((f32::from(radius::CONTROL) * scale).round() as u8);
    ui.painter()
        .rect_filled(rect, round, color(look.roles.primary));
    let arc: Vec<_> = (0..=24)
        .map(|i| {
            let angle = (200.0 + 140.0 * i as f32 / 24.0).to_radians();
            let across = libm::cosf(angle) * 16.0;
            let down = libm::sinf(angle) * 15.0 + 7.0;
            rect.center() + vec2(across, down) * scale
        })
        .collect();
    let ink = color(look.roles.on_primary);
    let ends = [arc.first().copied(), arc.last().copied()];
    for end in ends.into_iter().flatten() {
        ui.painter().circle_filled(end, 2.5 * scale, ink);
    }
    ui.painter().line(arc, Stroke::new(5.0 * scale, ink));
    let ball = rect.center() + vec2(0.0, 7.0) * scale;
    ui.painter()
        .circle_filled(ball, 7.0 * scale, color(look.roles.accent));
}
