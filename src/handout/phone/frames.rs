//! The pictures that a figure on a phone is shown by, one after the other, in few letters.
//!
//! A shape that several pictures share is written once.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Serialize;

use crate::design::Theme;
use crate::design::figure_palette::FigurePalette;
use crate::domain::{Exercise, Item, Part, Side, Work};
use crate::figure::FigureSpec;
use crate::figure::motion::{At, Posed};
use crate::figure::pose::Dof;
use crate::figure::sketch::Bounds;
use crate::handout::routine::sketch_at;
use crate::raster::Fit;
use crate::raster::painted::{Painted, painted};
use crate::text::Text;

use super::html::fixed;
use super::paths::path;

/// The picture's width and height in its own units.
pub(super) const SIZE: [u16; 2] = [480, 330];
/// Room around the figure.
const MARGIN: f64 = 6.0;
const MEASURED_PX_PER_M: f64 = 300.0;
/// Poses that are nearer to each other than this are one, degrees and metres: less than two points of the picture.
const SAME_DEG: f64 = 0.6;
const SAME_M: f64 = 0.006;

/// How a figure moves.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub(super) struct Motion {
    /// The looks of shapes, each with those that have it.
    looks: Vec<String>,
    /// Shapes: the place of a look, then the path.
    shapes: Vec<String>,
    /// Pictures: the places of their shapes.
    frames: Vec<Vec<usize>>,
    /// One round: word, seconds and pictures of each part.
    round: Vec<Timed>,
    /// The same of the other side, where that is not the mirror image.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    other: Vec<Timed>,
    /// The pictures of the way into a hold.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    way: Vec<usize>,
}

/// The word of a part, its seconds, and its pictures in order.
type Timed = (String, f64, Vec<usize>);

/// The motion of an item's figure on the right side, in so many pictures for each part that moves.
pub(super) fn motion(
    spec: &FigureSpec,
    (item, exercise): (&Item, &Exercise),
    text: &Text,
    pictures: usize,
) -> Motion {
    let word = |part: Part| text.part_word(exercise, part);
    let parts = parts(spec, &item.dose.work, exercise);
    let is_hold = matches!(parts.as_slice(), [(Part::Hold, ..)]);
    let way = |share: f64| At::Entry {
        into: Part::Hold,
        share,
    };
    let mut all: Vec<At> = parts
        .iter()
        .flat_map(|part| part_moments(part, pictures))
        .collect();
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
        let places = shares.map(|share| album.picture(way(share), Side::Right));
        album.motion.way = places.collect();
    }
    album.motion.round = album.round(&parts, &word, pictures, Side::Right);
    if spec.takes_turns {
        album.motion.other = album.round(&parts, &word, pictures, Side::Left);
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
            parts
                .map(|(part, length)| (part, length.as_secs_f64()))
                .collect()
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
    let few = moments
        .iter()
        .step_by((moments.len() / 12).max(1))
        .chain(moments.last());
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
    /// What each picture shows: a way back goes through the poses of the way there.
    poses: Vec<(Posed, Side)>,
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
            poses: Vec::new(),
        }
    }

    /// The parts of one round with the places of their pictures.
    fn round(
        &mut self,
        parts: &[Shown],
        word: &dyn Fn(Part) -> String,
        pictures: usize,
        side: Side,
    ) -> Vec<Timed> {
        let mut round = Vec::new();
        for part in parts {
            let moments = part_moments(part, pictures);
            let places = moments.into_iter().map(|at| self.picture(at, side));
            let places: Vec<usize> = places.collect();
            round.push((word(part.0), part.1, places));
        }
        round
    }

    /// Draws a moment, unless there is a picture of it; answers the place of that.
    fn picture(&mut self, at: At, side: Side) -> usize {
        let posed = self.spec.posed(at, side);
        let mut poses = self.poses.iter();
        let known = poses.position(|(other, on)| *on == side && is_one(&posed, other));
        if let Some(place) = known {
            return place;
        }
        self.poses.push((posed, side));
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

/// Whether two poses are so near to each other that one picture shows both.
fn is_one(one: &Posed, other: &Posed) -> bool {
    let still = one.fade.is_none() && other.fade.is_none();
    still
        && one.key == other.key
        && one.partner == other.partner
        && Dof::all().all(|dof| {
            let by = (one.pose.get(dof) - other.pose.get(dof)).abs();
            by <= if dof.is_place() { SAME_M } else { SAME_DEG }
        })
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

impl Motion {
    /// A picture as the inside of an SVG of [`SIZE`].
    pub(super) fn still(&self, frame: usize) -> String {
        let mut out = String::new();
        for shape in self.frames.get(frame).into_iter().flatten() {
            let shape = self.shapes.get(*shape).map_or("", String::as_str);
            let Some((look, path)) = shape.split_once('M') else {
                continue;
            };
            let look = look
                .parse()
                .ok()
                .and_then(|look: usize| self.looks.get(look));
            let look = look.map_or("", String::as_str);
            write!(out, "<path {look} d=\"M{path}\"/>").ok();
        }
        out
    }
}
