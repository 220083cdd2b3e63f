//! The ground of one of several things to choose: softly filled with a strong edge once it is chosen.

use eframe::egui::{CornerRadius, Rect, Response, Stroke, StrokeKind, Ui};

use super::press::{between, focus_ring, hovered};
use crate::design::{Rgba8, Theme, stroke};
use crate::ui::theme::{Look, color};

/// Draws it, with `edge` around it while it is not chosen; answers the color of what is written on it.
pub(super) fn chosen(
    ui: &Ui,
    look: &Look,
    (rect, radius): (Rect, u8),
    (response, on): (&Response, bool),
    edge: Rgba8,
) -> Rgba8 {
    let roles = look.roles;
    let over = hovered(ui, look, response);
    let (fill, edge, ink) = if on {
        let fill = color(roles.primary_soft);
        (fill, roles.primary, roles.on_primary_soft)
    } else {
        let fill = between(roles.surface, roles.surface_sunken, over);
        (fill, edge, roles.on_surface)
    };
    let strong = on || look.theme == Theme::HighContrast;
    let width = if strong {
        stroke::SELECTED
    } else {
        stroke::HAIRLINE
    };
    let edge = Stroke::new(width, color(edge));
    let round = CornerRadius::same(radius);
    ui.painter()
        .rect(rect, round, fill, edge, StrokeKind::Inside);
    focus_ring(ui, look, response, rect, radius);
    ink
}
