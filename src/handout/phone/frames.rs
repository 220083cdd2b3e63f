//! The pictures that a figure on a phone is shown by, one after the other, in few letters.
//!
//! A shape that several pictures share is written once; numbers are whole, and points that nobody would miss are left out.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Serialize;

use crate::design::Theme;
use crate::design::figure_palette::FigurePalette;
use crate::domain::{Exercise, Item, Part, Side, Work};
use crate::figure::FigureSpec;
use crate::figure::motion::At;
use crate::figure::sketch::Bounds;
use crate::handout::routine::sketch_at;
use crate::raster::Fit;
use crate::raster::painted::{Painted, painted};

use super::html::fixed;

/// The picture's width and height in its own units.
pub(super) const SIZE: [u16; 2] = [640, 440];
/// Room around the figure.
const MARGIN: f64 = 8.0;
/// How far a point may lie beside the line that leaves it out.
const MISSED: f64 = 0.45;
const MEASURED_PX_PER_M: f64 = 300.0;

/// How a figure moves.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub(super) struct Motion {
    /// The looks of shapes, each with those that have it.
    looks: Vec<String>,
    /// Shapes: the place of a look, then the path.
    shapes: Vec<String>,
    /// Pictures: the places of their shapes.
    frames: Vec<Vec<usize>>,
    /// One round: words, seconds, first and last picture of each part.
    round: Vec<(String, f64, usize, usize)>,
    /// The same of the other side, where that is not the mirror image.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    other: Vec<(String, f64, usize, usize)>,
    /// First and last picture of the way into a hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    way: Option<(usize, usize)>,
}

/// The motion of an item's figure on the right side, in so many pictures for each part that moves.
pub(super) fn motion(spec: &FigureSpec, item: &Item, exercise: &Exercise, pictures: usize) -> Motion {
    let parts = parts(spec, &item.dose.work, exercise);
    let is_hold = matches!(parts.as_slice(), [(Part::Hold, ..)]);
    let way = |share: f64| At::Entry {
        into: Part::Hold,
        share,
    };
    let mut all: Vec<At> = parts.iter().flat_map(|part| part_moments(part, pictures)).collect();
    if is_hold {
        all.extend([way(0.0), way(1.0)]);
    }
    let sides: &[Side] = if spec.takes_turns {
        &[Side::Right, Side::Left]
    } else {
        &[Side::Right]
    };
    let fit = fit(spec, &all, sides);
    let mut album = Album::new(spec, fit);
    if is_hold {
        let count = pictures.max(2);
        let shares = (0..count).map(|place| place as f64 / (count - 1) as f64);
        let places: Vec<usize> = shares.map(|share| album.picture(way(share), Side::Right)).collect();
        album.motion.way = places.first().copied().zip(places.last().copied());
    }
    album.motion.round = album.round(&parts, exercise, pictures, Side::Right);
    if spec.takes_turns {
        album.motion.other = album.round(&parts, exercise, pictures, Side::Left);
    }
    album.motion
}

/// A part, its seconds, and how much of it is shown before it starts over.
type Shown = (Part, f64);

/// The parts of one round of the work.
fn parts(spec: &FigureSpec, work: &Work, exercise: &Exercise) -> Vec<Shown> {
    match (work, exercise.words.timed_part()) {
        (Work::Reps { .. }, _) => {
            let parts = work.parts().into_iter();
            parts.map(|(part, length)| (part, length.as_secs_f64())).collect()
        }
        (Work::Hold(length), _) | (Work::Timed(length), Part::Hold) => {
            vec![(Part::Hold, length.as_secs_f64())]
        }
        (Work::Timed(_), part) => {
            let rounds = if spec.mirrors() { 2.0 } else { 1.0 };
            vec![(part, spec.period_s() * rounds)]
        }
    }
}

fn moves(part: Part) -> bool {
    match part {
        Part::Pause | Part::Top | Part::Hold => false,
        Part::Lower | Part::Lift | Part::Cycle | Part::StrokeA | Part::StrokeB => true,
    }
}

/// The moments at which a part is drawn.
fn part_moments(&(part, length_s): &Shown, pictures: usize) -> Vec<At> {
    let count = if moves(part) { pictures.max(2) } else { 1 };
    let moments = (0..count).map(|place| At::Part {
        part,
        into_s: length_s * place as f64 / (count.max(2) - 1) as f64,
        length_s,
    });
    moments.collect()
}

/// Where the figure goes, so that it has one size in all pictures.
fn fit(spec: &FigureSpec, moments: &[At], sides: &[Side]) -> Fit {
    let few = moments.iter().step_by((moments.len() / 12).max(1)).chain(moments.last());
    let mut bounds = Bounds::NONE;
    for at in few {
        for side in sides {
            let sketch = sketch_at(spec, *at, *side, MEASURED_PX_PER_M);
            bounds = bounds.union(sketch.bounds());
        }
    }
    let [width, height] = SIZE;
    Fit::inside(&bounds, width, height, MARGIN)
}

/// Collects pictures and the shapes that they share.
struct Album<'a> {
    spec: &'a FigureSpec,
    fit: Fit,
    palette: FigurePalette,
    motion: Motion,
    looks: BTreeMap<String, usize>,
    shapes: BTreeMap<String, usize>,
}

impl<'a> Album<'a> {
    fn new(spec: &'a FigureSpec, fit: Fit) -> Self {
        Self {
            spec,
            fit,
            palette: FigurePalette::of(Theme::Light),
            motion: Motion::default(),
            looks: BTreeMap::new(),
            shapes: BTreeMap::new(),
        }
    }

    /// The parts of one round with the places of their pictures.
    fn round(
        &mut self,
        parts: &[Shown],
        exercise: &Exercise,
        pictures: usize,
        side: Side,
    ) -> Vec<(String, f64, usize, usize)> {
        let mut round = Vec::new();
        for part in parts {
            let moments = part_moments(part, pictures);
            let places = moments.into_iter().map(|at| self.picture(at, side));
            let places: Vec<usize> = places.collect();
            let word = exercise.words.part(part.0).unwrap_or_default();
            if let (Some(first), Some(last)) = (places.first(), places.last()) {
                round.push((word.to_owned(), part.1, *first, *last));
            }
        }
        round
    }

    /// Draws a moment; answers the place of its picture.
    fn picture(&mut self, at: At, side: Side) -> usize {
        let sketch = sketch_at(self.spec, at, side, self.fit.px_per_m);
        let palette = self.palette;
        let shapes = painted(&sketch, &palette, self.fit.px_per_m);
        let frame = shapes.iter().filter_map(|shape| self.shape(shape));
        let frame: Vec<usize> = frame.collect();
        self.motion.frames.push(frame);
        self.motion.frames.len() - 1
    }

    fn shape(&mut self, painted: &Painted<'_>) -> Option<usize> {
        let path = path(painted, self.fit);
        if path.is_empty() {
            return None;
        }
        let look = look(painted, self.fit.px_per_m);
        let look = place_of(&mut self.looks, &mut self.motion.looks, look);
        let shape = format!("{look}{path}");
        Some(place_of(&mut self.shapes, &mut self.motion.shapes, shape))
    }
}

/// Where a text stands among those that there are; it is added where it is new.
fn place_of(known: &mut BTreeMap<String, usize>, all: &mut Vec<String>, text: String) -> usize {
    if let Some(place) = known.get(&text) {
        return *place;
    }
    all.push(text.clone());
    known.insert(text, all.len() - 1);
    all.len() - 1
}

/// The look of a shape as SVG writes it.
fn look(painted: &Painted<'_>, px_per_m: f64) -> String {
    let color = super::hex(painted.color);
    let mut look = match painted.stroke {
        None => format!("fill=\"{color}\""),
        Some(width) => format!(
            "fill=\"none\" stroke=\"{color}\" stroke-width=\"{}\"",
            fixed((width * px_per_m * 5.0).round() / 5.0)
        ),
    };
    if painted.color.a < 255 {
        let opacity = (f64::from(painted.color.a) / 25.5).round() / 10.0;
        write!(look, " opacity=\"{}\"", fixed(opacity)).ok();
    }
    look
}

/// The path of a shape in whole numbers, each counted from the one before.
fn path(painted: &Painted<'_>, fit: Fit) -> String {
    let mut out = String::new();
    for line in painted.paths.get() {
        let placed = line.iter().map(|at| {
            let x = fit.x + at.x * fit.px_per_m;
            let y = fit.y - at.y * fit.px_per_m;
            [x, y]
        });
        let points = simpler(&placed.collect::<Vec<_>>());
        let closed = painted.stroke.is_none();
        let mut whole: Vec<[i64; 2]> = points
            .iter()
            .map(|point| point.map(|value| value.round() as i64))
            .collect();
        whole.dedup();
        if whole.len() < if closed { 3 } else { 2 } {
            continue;
        }
        let mut before: Option<[i64; 2]> = None;
        for [x, y] in whole {
            match before {
                None => write!(out, "M{x} {y}l").ok(),
                Some([x0, y0]) => {
                    number(x - x0, &mut out);
                    number(y - y0, &mut out);
                    Some(())
                }
            };
            before = Some([x, y]);
        }
        if closed {
            out.push('z');
        }
    }
    out
}

/// A number after another; a minus parts them as well as a space does.
fn number(value: i64, out: &mut String) {
    if 0 <= value && !out.ends_with('l') {
        out.push(' ');
    }
    write!(out, "{value}").ok();
}

/// The points without those that lie on the way between others (Douglas and Peucker).
fn simpler(points: &[[f64; 2]]) -> Vec<[f64; 2]> {
    let mut keep = vec![false; points.len()];
    let mut open = vec![(0, points.len().saturating_sub(1))];
    for end in [0, points.len().saturating_sub(1)] {
        if let Some(keep) = keep.get_mut(end) {
            *keep = true;
        }
    }
    while let Some((first, last)) = open.pop() {
        let (Some(from), Some(to)) = (points.get(first), points.get(last)) else {
            continue;
        };
        let between = points.iter().enumerate().take(last).skip(first + 1);
        let far = between.map(|(place, at)| (place, beside(*at, *from, *to)));
        let Some((place, by)) = far.max_by(|one, other| one.1.total_cmp(&other.1)) else {
            continue;
        };
        if MISSED < by {
            if let Some(keep) = keep.get_mut(place) {
                *keep = true;
            }
            open.extend([(first, place), (place, last)]);
        }
    }
    let kept = points.iter().zip(keep).filter(|(_, keep)| *keep);
    kept.map(|(point, _)| *point).collect()
}

/// How far a point lies beside the line between two others.
fn beside([x, y]: [f64; 2], [x0, y0]: [f64; 2], [x1, y1]: [f64; 2]) -> f64 {
    let (dx, dy) = (x1 - x0, y1 - y0);
    let length = libm::hypot(dx, dy);
    if length < 1e-9 {
        return libm::hypot(x - x0, y - y0);
    }
    let along = (((x - x0) * dx + (y - y0) * dy) / (length * length)).clamp(0.0, 1.0);
    libm::hypot(x - x0 - along * dx, y - y0 - along * dy)
}

impl Motion {
    /// A picture as the inside of an SVG of [`SIZE`].
    pub(super) fn still(&self, frame: usize) -> String {
        let mut out = String::new();
        for shape in self.frames.get(frame).into_iter().flatten() {
            let shape = self.shapes.get(*shape).map_or("", String::as_str);
            let Some((look, path)) = shape.split_once('M') else {
                continue;
            };
            let look = look.parse().ok().and_then(|look: usize| self.looks.get(look));
            let look = look.map_or("", String::as_str);
            write!(out, "<path {look} d=\"M{path}\"/>").ok();
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_on_the_way_are_left_out_and_corners_stay() {
        let line = [[0.0, 0.0], [5.0, 0.1], [10.0, 0.0], [10.0, 5.0], [10.0, 10.0]];
        assert_eq!(simpler(&line), [[0.0, 0.0], [10.0, 0.0], [10.0, 10.0]]);
        assert!(simpler(&[]).is_empty());
    }

    #[test]
    fn numbers_are_parted_by_a_space_or_a_minus() {
        let mut out = "M0 0l".to_owned();
        for value in [5, -3, 4, 0] {
            number(value, &mut out);
        }
        assert_eq!(out, "M0 0l5-3 4 0");
    }
}
