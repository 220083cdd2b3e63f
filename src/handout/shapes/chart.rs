//! Charts: columns, a solid and a dotted line, told apart by shape in black and white.

use super::{Shape, Step, color, filled, inked, rounded, stroked};
use crate::design::paper as sizes;
use crate::design::{Rgba8, Theme};
use crate::handout::layout::{Ink, Piece};
use crate::handout::sheet::{ChartPoint, Print, Trace};

/// The highest number.
const HIGHEST: f32 = 10.0;
/// Numbers with a line across the plot.
const LINES: [f32; 3] = [0.0, 5.0, 10.0];
/// Dots and the gaps between them.
const DOT: f32 = 1.4;
const GAP: f32 = 2.4;
/// How much ink a column has.
const PALE: f32 = 0.25;

type Place = [f32; 2];

/// Numbers over days.
pub(super) fn plot(piece: &Piece, points: &[ChartPoint], print: Print) -> Vec<Shape> {
    let [x, y] = piece.at;
    let [wide, high] = piece.size;
    let edge = inked(Theme::Light.roles().control_line, print);
    let mut shapes: Vec<_> = LINES
        .iter()
        .map(|number| {
            let down = y + high * (1.0 - number / HIGHEST);
            stroked(way(&[[x, down], [x + wide, down]]), sizes::HAIRLINE, edge)
        })
        .collect();
    // Points stand inside of the plot, whole.
    let room = wide - 4.0 * sizes::CHART_POINT;
    let place = |point: &ChartPoint, number: u8| {
        let along = f32::from(point.along.min(1000)) / 1000.0;
        let share = f32::from(number.min(10)) / HIGHEST;
        let across = x + 2.0 * sizes::CHART_POINT + room * along;
        [across, y + high * (1.0 - share)]
    };
    for trace in [Trace::Effort, Trace::Morning, Trace::Worst] {
        let places = points.iter().filter_map(|point| {
            let number = point.number(trace)?;
            Some(place(point, number))
        });
        let places: Vec<_> = places.collect();
        shapes.extend(traced(trace, &places, y + high, print));
    }
    shapes
}

/// A piece of a kind of numbers, as a legend shows it.
pub(super) fn sample(piece: &Piece, trace: Trace, print: Print) -> Vec<Shape> {
    let [x, y] = piece.at;
    let [wide, high] = piece.size;
    let middle = y + high / 2.0;
    match trace {
        Trace::Worst | Trace::Morning => {
            let mut shapes = line(trace, &[[x, middle], [x + wide, middle]], print);
            shapes.extend(point(trace, [x + wide / 2.0, middle], print));
            shapes
        }
        Trace::Effort => column([x + wide / 2.0, y + 2.0], y + high - 2.0, print),
    }
}

fn traced(trace: Trace, places: &[Place], foot: f32, print: Print) -> Vec<Shape> {
    let each = places.iter();
    match trace {
        Trace::Worst | Trace::Morning => {
            let mut shapes = line(trace, places, print);
            shapes.extend(each.flat_map(|place| point(trace, *place, print)));
            shapes
        }
        Trace::Effort => each.flat_map(|place| column(*place, foot, print)).collect(),
    }
}

/// One line, or dots along it.
fn line(trace: Trace, places: &[Place], print: Print) -> Vec<Shape> {
    let ink = color(Ink::Text, print);
    let one = |way: Vec<Step>| stroked(way, sizes::CHART_TRACE, ink);
    match trace {
        Trace::Worst | Trace::Effort => vec![one(way(places))],
        Trace::Morning => {
            let legs = places.windows(2);
            let dots = legs.flat_map(|leg| match leg {
                [from, to] => dots(*from, *to),
                _ => Vec::new(),
            });
            dots.map(|dot| one(way(&dot))).collect()
        }
    }
}

fn dots(from: Place, to: Place) -> Vec<[Place; 2]> {
    let [across, down] = [to[0] - from[0], to[1] - from[1]];
    let long = across.hypot(down).max(f32::EPSILON);
    let at = |far: f32| {
        let share = (far / long).min(1.0);
        [from[0] + across * share, from[1] + down * share]
    };
    let count = (long / (DOT + GAP)).ceil() as usize;
    let starts = (0..count).map(|place| place as f32 * (DOT + GAP));
    starts.map(|start| [at(start), at(start + DOT)]).collect()
}

fn way(places: &[Place]) -> Vec<Step> {
    let places = places.iter().enumerate();
    let steps = places.map(|(place, at)| match place {
        0 => Step::Move(*at),
        _ => Step::Line(*at),
    });
    steps.collect()
}

/// A disc for the worst, a hollow square for the morning.
fn point(trace: Trace, [x, y]: Place, print: Print) -> Vec<Shape> {
    let half = sizes::CHART_POINT;
    let corner = [x - half, y - half];
    let size = [2.0 * half; 2];
    let (round, inside) = match trace {
        Trace::Worst | Trace::Effort => (half, Ink::Text),
        Trace::Morning => (0.0, Ink::Paper),
    };
    let outline = rounded(corner, size, round);
    vec![
        filled(outline.clone(), color(inside, print)),
        stroked(outline, sizes::EDGE, color(Ink::Text, print)),
    ]
}

/// A pale column with an edge, from its number down to the foot.
fn column([x, y]: Place, foot: f32, print: Print) -> Vec<Shape> {
    let half = sizes::CHART_COLUMN;
    // An effort of nothing is still an answer.
    let high = (foot - y).max(sizes::EDGE);
    let outline = rounded([x - half, foot - high], [2.0 * half, high], 0.0);
    let roles = Theme::Light.roles();
    let ground = inked(pale(roles.on_surface_muted, roles.surface), print);
    let edge = inked(roles.control_line, print);
    vec![
        filled(outline.clone(), ground),
        stroked(outline, sizes::HAIRLINE, edge),
    ]
}

/// A little of a color on paper.
fn pale(ink: Rgba8, paper: Rgba8) -> Rgba8 {
    let mixed = |ink: u8, paper: u8| {
        (f32::from(ink) * PALE + f32::from(paper) * (1.0 - PALE)).round() as u8
    };
    Rgba8 {
        r: mixed(ink.r, paper.r),
        g: mixed(ink.g, paper.g),
        b: mixed(ink.b, paper.b),
        a: 255,
    }
}
