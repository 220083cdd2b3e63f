//! The mark of how much was done: a disc with a tick, a half disc in a ring, an empty ring.

use eframe::egui::{Rect, Shape, Stroke, Ui, pos2};

use super::words::icon;
use crate::domain::summary::Share;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};

/// Corners of half a disc.
const CORNERS: u8 = 24;
const RING: f32 = 2.0;

/// Draws it in a square.
pub fn session_mark(ui: &Ui, look: &Look, rect: Rect, share: Share) {
    let ink = color(look.roles.primary);
    let radius = rect.width() / 2.0;
    let center = rect.center();
    match share {
        Share::Whole => {
            ui.painter().circle_filled(center, radius, ink);
            let tick = color(look.roles.on_primary);
            icon(ui, center, Icon::Check, Weight::Bold, radius * 1.2, tick);
        }
        Share::Part => {
            ring(ui, rect, ink);
            let points = (0..=CORNERS).map(|corner| {
                let angle = (90.0 + 180.0 * f32::from(corner) / f32::from(CORNERS)).to_radians();
                let reach = radius - RING / 2.0;
                pos2(
                    center.x + libm::cosf(angle) * reach,
                    center.y + libm::sinf(angle) * reach,
                )
            });
            let half = Shape::convex_polygon(points.collect(), ink, Stroke::NONE);
            ui.painter().add(half);
        }
        Share::None => ring(ui, rect, color(look.roles.control_line)),
    }
}

fn ring(ui: &Ui, rect: Rect, ink: eframe::egui::Color32) {
    let radius = (rect.width() - RING) / 2.0;
    let edge = Stroke::new(RING, ink);
    ui.painter().circle_stroke(rect.center(), radius, edge);
}
