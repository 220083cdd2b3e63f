//! A head and a ball under an arc: the sign of the app.

use eframe::egui::{CornerRadius, Rect, Stroke, Ui, vec2};

use crate::design::logo as sizes;
use crate::ui::theme::{Look, color};

/// Draws it in a square.
pub fn logo(ui: &Ui, look: &Look, rect: Rect) {
    let scale = rect.width() / sizes::SIDE;
    let round = CornerRadius::same((sizes::CORNER * scale).round() as u8);
    ui.painter()
        .rect_filled(rect, round, color(look.roles.primary));
    let arc = sizes::arc().into_iter();
    let arc: Vec<_> = arc
        .map(|[across, down]| rect.center() + vec2(across, down) * scale)
        .collect();
    let ink = color(look.roles.on_primary);
    let ends = [arc.first().copied(), arc.last().copied()];
    for end in ends.into_iter().flatten() {
        ui.painter()
            .circle_filled(end, sizes::LINE / 2.0 * scale, ink);
    }
    ui.painter()
        .line(arc, Stroke::new(sizes::LINE * scale, ink));
    let ball = rect.center() + vec2(0.0, sizes::BALL_DOWN) * scale;
    ui.painter()
        .circle_filled(ball, sizes::BALL * scale, color(look.roles.accent));
}
