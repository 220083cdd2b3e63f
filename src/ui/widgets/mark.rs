//! The mark of a day: whole, part, planned, not done, nothing. Told apart by shape.

use std::f32::consts::{PI, TAU};

use eframe::egui::{Pos2, Shape, Stroke, Ui, vec2};

use crate::design::stroke;
use crate::domain::progress::Mark;
use crate::ui::theme::{Look, color};

/// Points of half a disc.
const HALF: u8 = 24;
/// Dashes of a ring, and straight pieces of each.
const DASHES: u8 = 12;
const PIECES: u8 = 3;
/// The corners of a tick, for a mark one point wide.
const CHECK: [(f32, f32); 3] = [(-0.19, 0.01), (-0.06, 0.14), (0.19, -0.13)];
/// How much of its room a dash fills.
const DASH: f32 = 0.55;

/// Draws the mark of a day, `size` wide, its middle at `center`.
pub fn session_mark(ui: &Ui, look: &Look, center: Pos2, size: f32, mark: Mark) {
    let painter = ui.painter();
    let tone = color(look.roles.primary);
    let edge = Stroke::new(size * 0.09, tone);
    let radius = (size - edge.width) / 2.0;
    match mark {
        Mark::None => {
            painter.circle_filled(center, size * 0.1, color(look.roles.line));
        }
        Mark::Whole => {
            painter.circle_filled(center, size / 2.0, tone);
            let ink = color(look.roles.on_primary);
            let check = CHECK.map(|(x, y)| center + vec2(x, y) * size);
            painter.line(check.to_vec(), Stroke::new(size * 0.09, ink));
        }
        Mark::Planned => {
            painter.circle_stroke(center, radius, edge);
        }
        Mark::Part => {
            painter.circle_stroke(center, radius, edge);
            let half = (0..=HALF).map(|i| on(center, radius, PI * f32::from(i) / f32::from(HALF)));
            painter.add(Shape::convex_polygon(half.collect(), tone, Stroke::NONE));
        }
        Mark::NotDone => {
            let muted = color(look.roles.on_surface_muted);
            let edge = Stroke::new(stroke::CONTROL, muted);
            for dash in dashes(center, radius) {
                painter.line(dash, edge);
            }
        }
    }
}

/// A point on a circle, radians clockwise from the top.
fn on(center: Pos2, radius: f32, angle: f32) -> Pos2 {
    center + vec2(libm::sinf(angle), -libm::cosf(angle)) * radius
}

fn dashes(center: Pos2, radius: f32) -> impl Iterator<Item = Vec<Pos2>> {
    let step = TAU / f32::from(DASHES);
    (0..DASHES).map(move |dash| {
        let start = step * f32::from(dash);
        let pieces = (0..=PIECES).map(|piece| {
            let share = DASH * f32::from(piece) / f32::from(PIECES);
            on(center, radius, start + step * share)
        });
        pieces.collect()
    })
}
