//! Rules, edges, marks, grids and codes as paths, drawn so that they are told apart in black and white.

mod chart;

use super::layout::{Ink, Piece, What};
use super::sheet::{Mark, Print};
use crate::design::paper as sizes;
use crate::design::{Rgba8, Theme};

/// How far the handles of a curve lie from the ends of a quarter circle, in radii.
const ROUND: f32 = 0.552_28;
/// How far an octagon's corners lie from the corners of its square, in sides of the square.
const CUT: f32 = 0.292_89;

/// A step of an outline; points of the page.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Step {
    Move([f32; 2]),
    Line([f32; 2]),
    Cubic([[f32; 2]; 3]),
    Close,
}

/// An outline that is filled, or a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// Its way.
    pub steps: Vec<Step>,
    /// How wide it is drawn; `None` to fill it.
    pub stroke: Option<f32>,
    /// Its color.
    pub color: Rgba8,
}

/// The color of words, and of what is drawn with the same ink.
pub fn color(ink: Ink, print: Print) -> Rgba8 {
    let roles = Theme::Light.roles();
    let color = match ink {
        Ink::Text => roles.on_surface,
        Ink::Quiet => roles.on_surface_muted,
        Ink::Paper => roles.surface,
    };
    inked(color, print)
}

/// A color, or a gray as light as it where there is one ink.
fn inked(color: Rgba8, print: Print) -> Rgba8 {
    if !print.one_ink {
        return color;
    }
    let [r, g, b] = [color.r, color.g, color.b].map(f32::from);
    let gray = (0.299 * r + 0.587 * g + 0.114 * b).round() as u8;
    Rgba8 {
        r: gray,
        g: gray,
        b: gray,
        a: color.a,
    }
}

/// What is drawn of a piece, apart from words and pictures.
pub fn shapes(piece: &Piece, print: Print) -> Vec<Shape> {
    let ink = color(Ink::Text, print);
    let [x, y] = piece.at;
    let [wide, high] = piece.size;
    match &piece.what {
        What::Words(..) | What::Art(_) => Vec::new(),
        What::Plot(points) => chart::plot(piece, points, print),
        What::Sample(trace) => chart::sample(piece, *trace, print),
        What::Rule(thick) => {
            let color = if *thick < sizes::EDGE {
                inked(Theme::Light.roles().control_line, print)
            } else {
                ink
            };
            let steps = vec![Step::Move([x, y]), Step::Line([x + wide, y])];
            vec![stroked(steps, *thick, color)]
        }
        What::Edge => {
            let steps = rounded(piece.at, piece.size, sizes::CORNER);
            vec![stroked(steps, sizes::EDGE, ink)]
        }
        What::Mark(mark) => vec![self::mark(*mark, piece, ink)],
        What::Disc => vec![filled(rounded(piece.at, piece.size, wide / 2.0), ink)],
        What::Arrow => vec![arrow(piece, ink)],
        What::Grid(counts) => vec![grid(piece, *counts, ink)],
        What::Code(across, dark) => {
            let side = wide.min(high) / *across as f32;
            // A phone reads black on white best, whatever the ink.
            let black = Rgba8 {
                r: 0,
                g: 0,
                b: 0,
                a: 255,
            };
            vec![filled(squares(*across, dark, [x, y], side), black)]
        }
    }
}

fn stroked(steps: Vec<Step>, width: f32, color: Rgba8) -> Shape {
    Shape {
        steps,
        stroke: Some(width),
        color,
    }
}

fn filled(steps: Vec<Step>, color: Rgba8) -> Shape {
    Shape {
        steps,
        stroke: None,
        color,
    }
}

/// A mark in a square.
fn mark(mark: Mark, piece: &Piece, ink: Rgba8) -> Shape {
    let thick = 1.5 * sizes::EDGE;
    let [x, y] = piece.at;
    let [wide, high] = piece.size;
    let inside = |corners: &[[f32; 2]]| {
        let corners = corners.iter();
        let placed = corners.map(|[across, down]| [x + across * wide, y + down * high]);
        polygon(&placed.collect::<Vec<_>>())
    };
    match mark {
        Mark::Ring => stroked(rounded(piece.at, piece.size, wide / 2.0), thick, ink),
        Mark::Diamond => {
            let corners = [[0.5, 0.0], [1.0, 0.5], [0.5, 1.0], [0.0, 0.5]];
            stroked(inside(&corners), thick, ink)
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
            filled(inside(&corners), ink)
        }
    }
}

/// A shaft with an open head.
fn arrow(piece: &Piece, ink: Rgba8) -> Shape {
    let [x, y] = piece.at;
    let [wide, high] = piece.size;
    let (right, middle, head) = (x + wide, y + high / 2.0, high * 0.36);
    let steps = vec![
        Step::Move([x, middle]),
        Step::Line([right, middle]),
        Step::Move([right - head, middle - head]),
        Step::Line([right, middle]),
        Step::Line([right - head, middle + head]),
    ];
    stroked(steps, 1.6 * sizes::EDGE, ink)
}

fn grid(piece: &Piece, [columns, rows]: [usize; 2], ink: Rgba8) -> Shape {
    let [x, y] = piece.at;
    let [wide, high] = piece.size;
    let mut steps = Vec::new();
    for column in 0..=columns {
        let at = x + wide * column as f32 / columns.max(1) as f32;
        steps.extend([Step::Move([at, y]), Step::Line([at, y + high])]);
    }
    for row in 0..=rows {
        let at = y + high * row as f32 / rows.max(1) as f32;
        steps.extend([Step::Move([x, at]), Step::Line([x + wide, at])]);
    }
    stroked(steps, sizes::HAIRLINE, ink)
}

/// The dark squares of a code; those beside each other are one.
fn squares(across: usize, dark: &[bool], [x, y]: [f32; 2], side: f32) -> Vec<Step> {
    let mut steps = Vec::new();
    for (row, squares) in dark.chunks(across.max(1)).enumerate() {
        let top = y + row as f32 * side;
        let mut column = 0;
        for run in squares.chunk_by(|one, next| one == next) {
            if run.first() == Some(&true) {
                let left = x + column as f32 * side;
                let right = left + run.len() as f32 * side;
                let corners = [
                    [left, top],
                    [right, top],
                    [right, top + side],
                    [left, top + side],
                ];
                steps.extend(polygon(&corners));
            }
            column += run.len();
        }
    }
    steps
}

fn polygon(corners: &[[f32; 2]]) -> Vec<Step> {
    let mut steps: Vec<Step> = corners.iter().map(|corner| Step::Line(*corner)).collect();
    if let Some(Step::Line(first)) = steps.first().copied() {
        if let Some(step) = steps.first_mut() {
            *step = Step::Move(first);
        }
        steps.push(Step::Close);
    }
    steps
}

fn rounded([x, y]: [f32; 2], [wide, high]: [f32; 2], radius: f32) -> Vec<Step> {
    let (right, foot) = (x + wide, y + high);
    let handle = radius * (1.0 - ROUND);
    vec![
        Step::Move([x + radius, y]),
        Step::Line([right - radius, y]),
        Step::Cubic([
            [right - handle, y],
            [right, y + handle],
            [right, y + radius],
        ]),
        Step::Line([right, foot - radius]),
        Step::Cubic([
            [right, foot - handle],
            [right - handle, foot],
            [right - radius, foot],
        ]),
        Step::Line([x + radius, foot]),
        Step::Cubic([[x + handle, foot], [x, foot - handle], [x, foot - radius]]),
        Step::Line([x, y + radius]),
        Step::Cubic([[x, y + handle], [x + handle, y], [x + radius, y]]),
        Step::Close,
    ]
}
