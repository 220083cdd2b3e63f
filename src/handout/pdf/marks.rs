//! Rules, edges and marks, drawn so that they are told apart in black and white.

use krilla::geom::{Path, PathBuilder};
use krilla::paint::Stroke;
use krilla::surface::Surface;

use super::{fill, paint};
use crate::design::paper as sizes;
use crate::design::{Rgba8, Theme};
use crate::handout::sheet::Mark;

/// How far the handles of a curve lie from the ends of a quarter circle, in radii.
const ROUND: f32 = 0.552_28;
/// How far an octagon's corners lie from the corners of its square, in sides of the square.
const CUT: f32 = 0.292_89;

fn ink() -> Rgba8 {
    Theme::Light.roles().on_surface
}

/// A line to the right.
pub(super) fn rule(surface: &mut Surface<'_>, [x, y]: [f32; 2], width: f32, thick: f32) {
    let mut path = PathBuilder::new();
    path.move_to(x, y);
    path.line_to(x + width, y);
    let roles = Theme::Light.roles();
    let color = if thick < sizes::EDGE {
        roles.control_line
    } else {
        roles.on_surface
    };
    stroked(surface, path.finish(), color, thick);
}

/// A rounded edge.
pub(super) fn edge(surface: &mut Surface<'_>, at: [f32; 2], size: [f32; 2]) {
    let path = rounded(at, size, sizes::CORNER);
    stroked(surface, path, ink(), sizes::EDGE);
}

/// A mark in a square.
pub(super) fn mark(surface: &mut Surface<'_>, at: [f32; 2], size: [f32; 2], mark: Mark) {
    let thick = 1.5 * sizes::EDGE;
    let [x, y] = at;
    let [wide, high] = size;
    match mark {
        Mark::Ring => stroked(surface, rounded(at, size, wide / 2.0), ink(), thick),
        Mark::Diamond => {
            let (middle, center) = (x + wide / 2.0, y + high / 2.0);
            let corners = [
                [middle, y],
                [x + wide, center],
                [middle, y + high],
                [x, center],
            ];
            stroked(surface, polygon(&corners), ink(), thick);
        }
        Mark::Octagon => {
            let (far, near) = (1.0 - CUT, CUT);
            let corners = [
                [near, 0.0],
                [far, 0.0],
                [1.0, near],
                [1.0, far],
                [far, 1.0],
                [near, 1.0],
                [0.0, far],
                [0.0, near],
            ];
            let corners = corners.map(|[across, down]| [x + across * wide, y + down * high]);
            if let Some(path) = polygon(&corners) {
                surface.set_fill(Some(fill(ink())));
                surface.set_stroke(None);
                surface.draw_path(&path);
            }
        }
    }
}

fn stroked(surface: &mut Surface<'_>, path: Option<Path>, color: Rgba8, width: f32) {
    let Some(path) = path else {
        return;
    };
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke {
        paint: paint(color),
        width,
        ..Stroke::default()
    }));
    surface.draw_path(&path);
}

fn polygon(corners: &[[f32; 2]]) -> Option<Path> {
    let mut path = PathBuilder::new();
    for (place, [x, y]) in corners.iter().enumerate() {
        if place == 0 {
            path.move_to(*x, *y);
        } else {
            path.line_to(*x, *y);
        }
    }
    path.close();
    path.finish()
}

fn rounded([x, y]: [f32; 2], [wide, high]: [f32; 2], radius: f32) -> Option<Path> {
    let (right, foot) = (x + wide, y + high);
    let handle = radius * (1.0 - ROUND);
    let mut path = PathBuilder::new();
    path.move_to(x + radius, y);
    path.line_to(right - radius, y);
    path.cubic_to(right - handle, y, right, y + handle, right, y + radius);
    path.line_to(right, foot - radius);
    path.cubic_to(
        right,
        foot - handle,
        right - handle,
        foot,
        right - radius,
        foot,
    );
    path.line_to(x + radius, foot);
    path.cubic_to(x + handle, foot, x, foot - handle, x, foot - radius);
    path.line_to(x, y + radius);
    path.cubic_to(x, y + handle, x + handle, y, x + radius, y);
    path.close();
    path.finish()
}
