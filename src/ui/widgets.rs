//! Controls that take plain values and return a response. Each is placed in a rectangle of its own.

mod button;
mod cap_text;
mod choice;
mod control;
mod dialog;
pub mod ring;
mod scale;
mod sides;
mod strip;
mod tempo;
mod words;

pub use button::{Button, Kind, card, key_cap, key_cap_width, nav_item, rail_item};
pub use cap_text::{cap_text, cap_width};
pub use choice::{chip, filter_chip, segmented, stepper};
pub use control::{Control, small_cap, small_cap_width};
pub use dialog::{DialogButton, dialog_ground, with_bold_start};
pub use scale::{PAIN_SCALE_HEIGHT, PainScale, band_color, band_ground, band_sign, pain_scale};
pub use sides::{SetDots, SideSwitch, set_dots, side_switch};
pub use strip::{Timeline, timeline};
pub use tempo::{TempoPart, tempo_bar};
pub use words::{
    Align, Line, fitted, fitted_line, height, icon, line, lines, measure, paint_fitted, text,
    wrapped,
};

use eframe::egui::{self, CornerRadius, Rect, Response, Stroke, StrokeKind, Ui};

use super::theme::{Look, color};
use crate::design::{Theme, stroke};

/// Draws the ring around what has the keyboard.
pub(super) fn focus_ring(ui: &Ui, look: &Look, response: &Response, rect: Rect, radius: u8) {
    if response.has_focus() {
        let ring = rect.expand(stroke::FOCUS_GAP);
        let edge = Stroke::new(stroke::FOCUS, color(look.roles.focus));
        ui.painter().rect_stroke(
            ring,
            CornerRadius::same(radius.saturating_add(3)),
            edge,
            StrokeKind::Outside,
        );
    }
}

/// A flat ground with an edge; in high contrast the edge is strong.
pub fn surface(ui: &Ui, look: &Look, rect: Rect, fill: crate::design::Rgba8, radius: u8) {
    ui.painter().add(surface_shape(look, rect, fill, radius));
}

/// The shape of a flat ground, to be put under what is drawn already.
pub fn surface_shape(
    look: &Look,
    rect: Rect,
    fill: crate::design::Rgba8,
    radius: u8,
) -> egui::Shape {
    let edge = match look.theme {
        Theme::HighContrast => Stroke::new(stroke::SELECTED, color(look.roles.control_line)),
        Theme::Light | Theme::Dark => Stroke::new(stroke::HAIRLINE, color(look.roles.line)),
    };
    let round = CornerRadius::same(radius);
    egui::epaint::RectShape::new(rect, round, color(fill), edge, StrokeKind::Inside).into()
}

/// The ground behind a figure: lighter above than below, with rounded corners.
pub fn stage(ui: &Ui, look: &Look, rect: Rect, radius: f32) {
    let (top, foot) = (color(look.roles.stage), color(look.roles.stage_edge));
    let mut mesh = egui::Mesh::default();
    let outline = rounded(rect, radius);
    let share = |y: f32| ((y - rect.top()) / rect.height()).clamp(0.0, 1.0);
    mesh.colored_vertex(rect.center(), top.lerp_to_gamma(foot, 0.5));
    for point in &outline {
        mesh.colored_vertex(*point, top.lerp_to_gamma(foot, share(point.y)));
    }
    let count = outline.len() as u32;
    for i in 0..count {
        mesh.add_triangle(0, 1 + i, 1 + (i + 1) % count);
    }
    ui.painter().add(egui::Shape::mesh(mesh));
}

/// Points along a rectangle with rounded corners, eight a corner.
fn rounded(rect: Rect, radius: f32) -> Vec<egui::Pos2> {
    let inner = rect.shrink(radius);
    let corners = [
        (inner.right_bottom(), 0.0_f32),
        (inner.left_bottom(), 90.0),
        (inner.left_top(), 180.0),
        (inner.right_top(), 270.0),
    ];
    let mut points = Vec::with_capacity(36);
    for (center, from) in corners {
        for i in 0..=8 {
            let angle = (from + 90.0 * i as f32 / 8.0).to_radians();
            points.push(center + egui::vec2(libm::cosf(angle), libm::sinf(angle)) * radius);
        }
    }
    points
}
