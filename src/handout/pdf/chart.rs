//! Charts: columns, a solid and a dotted line, told apart by shape in black and white.

use krilla::geom::{Path, PathBuilder};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, Stroke, StrokeDash};
use krilla::surface::Surface;

use super::{fill, marks, paint};
use crate::design::paper as sizes;
use crate::design::{Rgba8, Theme};
use crate::handout::sheet::{ChartPoint, Trace};

/// The highest number.
const HIGHEST: f32 = 10.0;
/// Numbers with a line across the plot.
const LINES: [f32; 3] = [0.0, 5.0, 10.0];
/// Dots and the gaps between them.
const DOTS: [f32; 2] = [1.4, 2.4];
/// From the middle of a curve to its handles, in radii.
const ROUND: f32 = 0.552_28;
/// How much ink a column has.
const PALE: f32 = 0.25;

/// Numbers over days in a place.
pub(super) fn plot(surface: &mut Surface<'_>, at: [f32; 2], size: [f32; 2], points: &[ChartPoint]) {
    let [x, y] = at;
    let [wide, high] = size;
    for number in LINES {
        let down = high * (1.0 - number / HIGHEST);
        marks::rule(surface, [x, y + down], wide, sizes::HAIRLINE);
    }
    // Points stand inside of the plot, whole.
    let room = wide - 4.0 * sizes::CHART_POINT;
    let place = |point: &ChartPoint, number: u8| {
        let along = f32::from(point.along.min(1000)) / 1000.0;
        let share = f32::from(number.min(10)) / HIGHEST;
        [
            x + 2.0 * sizes::CHART_POINT + room * along,
            y + high * (1.0 - share),
        ]
    };
    for trace in [Trace::Effort, Trace::Morning, Trace::Worst] {
        let places = points.iter().filter_map(|point| {
            let number = point.number(trace)?;
            Some(place(point, number))
        });
        draw(surface, trace, &places.collect::<Vec<_>>(), y + high);
    }
}

/// A piece of a kind of numbers, as a legend shows it.
pub(super) fn sample(surface: &mut Surface<'_>, at: [f32; 2], size: [f32; 2], trace: Trace) {
    let [x, y] = at;
    let [wide, high] = size;
    let middle = y + high / 2.0;
    match trace {
        Trace::Worst | Trace::Morning => {
            line(surface, trace, &[[x, middle], [x + wide, middle]]);
            point(surface, trace, [x + wide / 2.0, middle]);
        }
        Trace::Effort => column(surface, [x + wide / 2.0, y + 2.0], y + high - 2.0),
    }
}

fn draw(surface: &mut Surface<'_>, trace: Trace, places: &[[f32; 2]], foot: f32) {
    match trace {
        Trace::Worst | Trace::Morning => {
            line(surface, trace, places);
            for place in places {
                point(surface, trace, *place);
            }
        }
        Trace::Effort => {
            for place in places {
                column(surface, *place, foot);
            }
        }
    }
}

fn ink() -> Rgba8 {
    Theme::Light.roles().on_surface
}

fn line(surface: &mut Surface<'_>, trace: Trace, places: &[[f32; 2]]) {
    let mut path = PathBuilder::new();
    for (place, [x, y]) in places.iter().enumerate() {
        if place == 0 {
            path.move_to(*x, *y);
        } else {
            path.line_to(*x, *y);
        }
    }
    let dash = (trace == Trace::Morning).then(|| StrokeDash {
        array: DOTS.to_vec(),
        offset: 0.0,
    });
    let Some(path) = path.finish() else {
        return;
    };
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke {
        paint: paint(ink()),
        width: sizes::CHART_TRACE,
        dash,
        ..Stroke::default()
    }));
    surface.draw_path(&path);
}

/// A disc for the worst, a hollow square for the morning.
fn point(surface: &mut Surface<'_>, trace: Trace, [x, y]: [f32; 2]) {
    let half = sizes::CHART_POINT;
    let (path, inside) = match trace {
        Trace::Worst | Trace::Effort => (disc([x, y], half), ink()),
        Trace::Morning => {
            let paper = Theme::Light.roles().surface;
            (square([x - half, y - half], [2.0 * half; 2]), paper)
        }
    };
    let Some(path) = path else {
        return;
    };
    surface.set_fill(Some(fill(inside)));
    surface.set_stroke(Some(Stroke {
        paint: paint(ink()),
        width: sizes::EDGE,
        ..Stroke::default()
    }));
    surface.draw_path(&path);
}

/// A pale column with an edge, from its number down to the foot.
fn column(surface: &mut Surface<'_>, [x, y]: [f32; 2], foot: f32) {
    let half = sizes::CHART_COLUMN;
    // An effort of nothing is still an answer.
    let high = (foot - y).max(sizes::EDGE);
    let Some(path) = square([x - half, foot - high], [2.0 * half, high]) else {
        return;
    };
    surface.set_fill(Some(Fill {
        opacity: NormalizedF32::new(PALE).unwrap_or(NormalizedF32::ONE),
        ..fill(Theme::Light.roles().on_surface_muted)
    }));
    surface.set_stroke(Some(Stroke {
        paint: paint(Theme::Light.roles().control_line),
        width: sizes::HAIRLINE,
        ..Stroke::default()
    }));
    surface.draw_path(&path);
}

fn square([x, y]: [f32; 2], [wide, high]: [f32; 2]) -> Option<Path> {
    let mut path = PathBuilder::new();
    path.move_to(x, y);
    path.line_to(x + wide, y);
    path.line_to(x + wide, y + high);
    path.line_to(x, y + high);
    path.close();
    path.finish()
}

fn disc([x, y]: [f32; 2], r: f32) -> Option<Path> {
    let h = r * ROUND;
    let mut path = PathBuilder::new();
    path.move_to(x, y - r);
    path.cubic_to(x + h, y - r, x + r, y - h, x + r, y);
    path.cubic_to(x + r, y + h, x + h, y + r, x, y + r);
    path.cubic_to(x - h, y + r, x - r, y + h, x - r, y);
    path.cubic_to(x - r, y - h, x - h, y - r, x, y - r);
    path.close();
    path.finish()
}
