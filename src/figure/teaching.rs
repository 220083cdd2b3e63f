//! Marks that teach: the ghost of the start, and arrows along the way of a point (FIGURE.md 4).

use crate::domain::Side;

use super::body::BodySet;
use super::camera::Point;
use super::ground::fill;
use super::math::{Vec3, vec3};
use super::motion::Posed;
use super::part::Part;
use super::scene::Scene;
use super::skeleton::Frames;
use super::sketch::{Material, Shape, ShapeKind, Sketch, Tone};
use super::solid::Pen;
use super::spec::{Arrow, FigureSpec, KeyRef, PhasePart};

/// Pieces that the way of a point is drawn in.
const STEPS: usize = 32;
/// Width of an arrow, length and half width of its head, metres.
const WIDTH_M: f64 = 0.016;
const HEAD_M: [f64; 2] = [0.062, 0.032];
/// A way shorter than this on the picture is not drawn: an arrow without a shaft says nothing.
const LEAST_WAY_M: f64 = 0.07;

/// The start of the work as one flat figure; nothing where the figure does not move.
pub(super) fn ghost(parts: &[Part], pen: &Pen, line: f64, sketch: &mut Sketch) {
    let outlines = |by: f64| {
        let zones = parts.iter().flat_map(|part| &part.zones);
        zones
            .flat_map(|zone| {
                zone.outlines(pen, by, None)
                    .into_iter()
                    .chain(zone.cutouts.iter().flatten().cloned())
            })
            .collect()
    };
    sketch
        .shapes
        .push(fill(outlines(line), Material::Ghost, Tone::Line));
    sketch
        .shapes
        .push(fill(outlines(0.0), Material::Ghost, Tone::Base));
}

impl FigureSpec {
    /// The pose that the work starts with; `None` where nothing moves.
    pub(super) fn start(&self, side: Side) -> Option<Posed> {
        let work = self
            .phases
            .iter()
            .filter(|phase| matches!(phase.part, PhasePart::Of(_)));
        let path: Vec<KeyRef> = work.flat_map(|phase| phase.path.iter().copied()).collect();
        let first = *path.first()?;
        path.iter()
            .any(|key| *key != first)
            .then(|| self.at_path(&[first], 0.0, side))
    }
}

/// Arrows of a figure, over everything else.
pub(super) fn arrows(scene: &Scene<'_>, body: &BodySet, pen: &Pen, sketch: &mut Sketch) {
    for arrow in &scene.spec.arrows {
        let way: Vec<Point> = way(scene, arrow, body)
            .into_iter()
            .map(|point| pen.view.project(point))
            .collect();
        let length: f64 = way.windows(2).map(distance).sum();
        if length < LEAST_WAY_M {
            continue;
        }
        draw(&way, arrow.double, sketch);
    }
}

/// The points of an arrow in the world.
fn way(scene: &Scene<'_>, arrow: &Arrow, body: &BodySet) -> Vec<Vec3> {
    let spec = scene.spec;
    let mirrored = scene.side == Side::Left;
    let turned = |[x, y, z]: [f64; 3]| vec3(x, y, if mirrored { -z } else { z });
    let last = spec.keys.len().saturating_sub(1);
    let at = |path: &[KeyRef], share: f64| {
        // The way is found on the right side and then mirrored, as poses are.
        let pose = spec.at_path(path, share, Side::Right).pose;
        let point = arrow.track.point(&Frames::of(&pose, body), body);
        turned([point.x, point.y, point.z]) + turned(arrow.offset)
    };
    if let Some(straight) = arrow.straight {
        let from = at(&[KeyRef::Key(arrow.at_key.unwrap_or(last))], 0.0);
        let [start, end] = arrow.trim;
        return [start, end]
            .map(|share| from + turned(straight) * share)
            .to_vec();
    }
    let all: Vec<KeyRef> = (0..=last).map(KeyRef::Key).collect();
    let path = if arrow.path.is_empty() {
        &all
    } else {
        &arrow.path
    };
    let spans = path.len().saturating_sub(1).max(1) as f64;
    let [from, to] = arrow
        .between
        .map_or([0.0, 1.0], |keys| keys.map(|key| key / spans));
    let [start, end] = arrow.trim;
    let share = |step: usize| {
        let along = start + (end - start) * step as f64 / STEPS as f64;
        from + (to - from) * along
    };
    (0..=STEPS).map(|step| at(path, share(step))).collect()
}

fn distance(pair: &[Point]) -> f64 {
    match pair {
        [a, b] => libm::hypot(b.x - a.x, b.y - a.y),
        _ => 0.0,
    }
}

/// A shaft with one head, or two.
fn draw(way: &[Point], double: bool, sketch: &mut Sketch) {
    let mut shaft = way.to_vec();
    let mut heads = Vec::new();
    heads.extend(head(&mut shaft));
    if double {
        shaft.reverse();
        heads.extend(head(&mut shaft));
    }
    let line = fill(vec![shaft], Material::Arrow, Tone::Base);
    sketch.shapes.push(Shape {
        kind: ShapeKind::Line(WIDTH_M),
        ..line
    });
    sketch.shapes.push(fill(heads, Material::Arrow, Tone::Base));
}

/// Cuts the end of a shaft off and answers the head that takes its place.
fn head(shaft: &mut Vec<Point>) -> Option<Vec<Point>> {
    let tip = *shaft.last()?;
    let [length, half] = HEAD_M;
    while let [.., _, end] = shaft.as_slice() {
        if length * 0.9 <= distance(&[*end, tip]) {
            break;
        }
        shaft.pop();
    }
    let base = *shaft.last()?;
    let long = distance(&[base, tip]).max(1e-9);
    let (dx, dy) = ((tip.x - base.x) / long, (tip.y - base.y) / long);
    let foot = Point {
        x: tip.x - dx * length,
        y: tip.y - dy * length,
    };
    let corner = |by: f64| Point {
        x: foot.x - dy * by,
        y: foot.y + dx * by,
    };
    Some(vec![tip, corner(half), corner(-half)])
}
