//! The ring of the player: its shape says the state as much as its color does.

use eframe::egui::{Pos2, Shape, Stroke, Ui, Vec2, vec2};
use eframe::epaint::PathShape;

use crate::design::{Rgba8, StateColors, ring};
use crate::ui::theme::color;

/// What a round end adds to an arc, degrees.
const CAP_DEG: f32 = 4.0;
/// How much of the ring's color a bead to come has.
const HOLLOW: f32 = 0.5;

/// What the ring shows.
#[derive(Clone, Debug)]
pub enum RingShape {
    /// A full ring that drains.
    Full,
    /// One arc a part; shares of the whole and how much of each is done.
    Arcs(Vec<(f32, f32)>),
    /// Twelve dashes.
    Dashes,
    /// Open at the foot.
    Open,
    /// Two halves, of which that of the new side fills: the right one, or the left one.
    Halves {
        /// True for the right half.
        right: bool,
    },
    /// One bead a repetition, so many done.
    Beads(u32, u32),
    /// Closed, or so much of it.
    Closed(f32),
}

/// Draws the ring around `center`; `left` is the share of time that is left.
pub fn ring(
    ui: &Ui,
    center: Pos2,
    diameter: f32,
    (shape, left): (&RingShape, f32),
    colors: &StateColors,
) {
    let thick = diameter * ring::THICKNESS;
    let radius = (diameter - thick) / 2.0;
    let arc = |from: f32, to: f32, tone: Rgba8, thick: f32| {
        paint_arc(ui, center, radius, (from, to), thick, tone);
    };
    let two = |from: f32, to: f32, on: bool| {
        arc(from, to, if on { colors.ring } else { colors.track }, thick);
    };
    match shape {
        RingShape::Full => {
            arc(0.0, 360.0, colors.track, thick);
            if 0.0 < left {
                arc(0.0, 360.0 * left, colors.ring, thick);
            }
        }
        RingShape::Arcs(parts) => arcs(parts, two),
        RingShape::Dashes => dashes(left, two),
        RingShape::Open => {
            let thin = thick * ring::REST_THICKNESS;
            let span = ring::REST_TO_DEG - ring::REST_FROM_DEG;
            arc(ring::REST_FROM_DEG, ring::REST_TO_DEG, colors.track, thin);
            if 0.0 < left {
                let to = ring::REST_FROM_DEG + span * left;
                arc(ring::REST_FROM_DEG, to, colors.ring, thin);
            }
        }
        RingShape::Halves { right } => halves(*right, 1.0 - left, two),
        RingShape::Beads(done, of) => {
            let inside = radius - thick * 0.2;
            beads(ui, center, inside, (*done, *of), thick, colors);
        }
        RingShape::Closed(share) => {
            arc(0.0, 360.0, colors.track, thick);
            arc(0.0, 360.0 * share, colors.ring, thick);
        }
    }
}

/// Twelve dashes, of which those that are left are lit, from the top on.
fn dashes(left: f32, mut draw: impl FnMut(f32, f32, bool)) {
    let step = 360.0 / ring::READY_DASHES as f32;
    let lit = (left * ring::READY_DASHES as f32).ceil() as usize;
    for dash in 0..ring::READY_DASHES {
        let from = (dash as f32 + 0.5) * step - ring::READY_DASH_DEG / 2.0;
        draw(from, from + ring::READY_DASH_DEG, dash < lit);
    }
}

/// Two halves; that of the new side fills from the top.
fn halves(right: bool, done: f32, mut draw: impl FnMut(f32, f32, bool)) {
    let gap = ring::CHANGE_GAP_DEG / 2.0 + CAP_DEG;
    draw(gap, 180.0 - gap, false);
    draw(180.0 + gap, 360.0 - gap, false);
    let filled = (180.0 - 2.0 * gap) * done;
    if filled <= 0.0 {
        return;
    }
    if right {
        draw(gap, gap + filled, true);
    } else {
        draw(360.0 - gap - filled, 360.0 - gap, true);
    }
}

/// Arcs by their shares with a gap between; `draw` gets from, to and whether it is the part that is done.
fn arcs(parts: &[(f32, f32)], mut draw: impl FnMut(f32, f32, bool)) {
    let total: f32 = parts.iter().map(|part| part.0).sum();
    let gap = if parts.len() < 2 {
        0.0
    } else {
        ring::TEMPO_GAP_DEG + CAP_DEG
    };
    let room = 360.0 - gap * parts.len() as f32;
    let mut from = gap / 2.0;
    for (share, done) in parts {
        let span = room * share / total.max(0.001);
        draw(from, from + span, false);
        if 0.0 < *done {
            draw(from, from + span * done.min(1.0), true);
        }
        from += span + gap;
    }
}

fn beads(
    ui: &Ui,
    center: Pos2,
    radius: f32,
    (done, of): (u32, u32),
    thick: f32,
    colors: &StateColors,
) {
    for bead in 0..of {
        let at = center + direction(360.0 * bead as f32 / of as f32) * radius;
        let size = (thick * ring::BEAD_RADIUS).min(radius * 2.6 / of as f32);
        if bead < done {
            ui.painter().circle_filled(at, size, color(colors.ring));
        } else {
            let tone = color(colors.track).lerp_to_gamma(color(colors.ring), HOLLOW);
            // The edge of a circle lies outside of it.
            let hollow = size * ring::BEAD_HOLLOW - ring::BEAD_STROKE / 2.0;
            let edge = Stroke::new(ring::BEAD_STROKE, tone);
            ui.painter().circle_stroke(at, hollow, edge);
        }
    }
}

/// An arc with round ends; degrees clockwise from the top.
fn paint_arc(ui: &Ui, center: Pos2, radius: f32, (from, to): (f32, f32), thick: f32, tone: Rgba8) {
    let piece = 2.0 * libm::acosf(1.0 - ring::CHORD / radius.max(1.0)).to_degrees();
    let steps = ((to - from) / piece).ceil().max(1.0) as usize;
    let at = |i: usize| center + direction(from + (to - from) * i as f32 / steps as f32) * radius;
    let points: Vec<Pos2> = (0..=steps).map(at).collect();
    let ink = color(tone);
    let ends = [points.first().copied(), points.last().copied()];
    if 359.5 <= to - from {
        // The last point is the first one again.
        let points = points.into_iter().take(steps).collect();
        let round = PathShape::closed_line(points, Stroke::new(thick, ink));
        ui.painter().add(Shape::Path(round));
        return;
    }
    ui.painter().add(Shape::Path(PathShape::line(
        points,
        Stroke::new(thick, ink),
    )));
    for end in ends.into_iter().flatten() {
        ui.painter().circle_filled(end, thick / 2.0, ink);
    }
}

fn direction(deg: f32) -> Vec2 {
    let angle = deg.to_radians();
    vec2(libm::sinf(angle), -libm::cosf(angle))
}
