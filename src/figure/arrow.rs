//! Arrows along the way of a point of the body (FIGURE.md 4), and straight ones for pushes and small movements.

use crate::domain::Side;

use super::body::BodySet;
use super::camera::{Point, View};
use super::math::{Vec3, vec3};
use super::scene::Scene;
use super::skeleton::Frames;
use super::sketch::{Material, Shape, ShapeKind, Sketch, Tone};
use super::spec::{Arrow, FigureSpec, KeyRef};

/// Pieces that the way of a point is drawn in.
const STEPS: usize = 32;
/// Width of an arrow, metres.
const WIDTH_M: f64 = 0.012;
/// Length of its head, half its width, and how deep its foot is notched, metres.
const HEAD_M: [f64; 3] = [0.052, 0.022, 0.014];
/// A way shorter than this on the picture is not drawn: an arrow without a shaft says nothing.
const LEAST_WAY_M: f64 = 0.08;

/// Draws the arrows of a figure over everything else.
pub(super) fn draw(scene: &Scene<'_>, body: &BodySet, view: &View, sketch: &mut Sketch) {
    for (way, double) in ways(scene, body, view) {
        let mut shaft = way;
        let mut heads = Vec::new();
        heads.extend(head(&mut shaft));
        if double {
            shaft.reverse();
            heads.extend(head(&mut shaft));
        }
        sketch
            .shapes
            .push(shape(vec![shaft], ShapeKind::Line(WIDTH_M)));
        sketch.shapes.push(shape(heads, ShapeKind::Fill));
    }
}

/// Each arrow that is long enough as points on the picture, and whether it has two heads.
fn ways(scene: &Scene<'_>, body: &BodySet, view: &View) -> Vec<(Vec<Point>, bool)> {
    let belongs = |arrow: &&Arrow| arrow.show.is_empty() || arrow.show.contains(&scene.posed.key);
    let arrows = scene.spec.arrows.iter().filter(belongs);
    let ways = arrows.map(|arrow| {
        let way = way(scene, arrow, body).into_iter();
        let way: Vec<Point> = way.map(|point| view.project(point)).collect();
        (way, arrow.double)
    });
    let long =
        |(way, _): &(Vec<Point>, bool)| LEAST_WAY_M < way.windows(2).map(length).sum::<f64>();
    ways.filter(long).collect()
}

/// The points of an arrow in the world, for the side that is drawn.
fn way(scene: &Scene<'_>, arrow: &Arrow, body: &BodySet) -> Vec<Vec3> {
    let spec = scene.spec;
    let keys = path(spec, arrow);
    // A figure that the camera follows stands in the middle; its way is drawn as if it stood at the end of it.
    let shift = keys.last().map_or(0.0, |key| spec.follows_m(*key));
    let at = |path: &[KeyRef], share: f64| {
        let pose = spec.loosely(path, arrow.looped, share);
        let point = arrow.track.point(&Frames::of(&pose, body), body);
        let [x, y, z] = arrow.offset;
        mirrored(scene, point + vec3(x - shift, y, z))
    };
    let [start, end] = arrow.trim;
    if let Some([x, y, z]) = arrow.straight {
        let last = spec.keys.len().saturating_sub(1);
        let from = at(&[KeyRef::Key(arrow.at_key.unwrap_or(last))], 0.0);
        let by = mirrored(scene, vec3(x, y, z));
        return [start, end].map(|share| from + by * share).to_vec();
    }
    let spans = keys.len().saturating_sub(1).max(1) as f64;
    let [from, to] = arrow
        .between
        .map_or([0.0, 1.0], |places| places.map(|place| place / spans));
    let share = |step: usize| {
        let along = start + (end - start) * step as f64 / STEPS as f64;
        from + (to - from) * along
    };
    (0..=STEPS).map(|step| at(&keys, share(step))).collect()
}

/// The keys that the way leads through.
fn path(spec: &FigureSpec, arrow: &Arrow) -> Vec<KeyRef> {
    if arrow.path.is_empty() {
        (0..spec.keys.len()).map(KeyRef::Key).collect()
    } else {
        arrow.path.clone()
    }
}

/// Ways are found on the right side and then mirrored, as poses are.
fn mirrored(scene: &Scene<'_>, point: Vec3) -> Vec3 {
    match scene.side {
        Side::Right => point,
        Side::Left => vec3(point.x, point.y, -point.z),
    }
}

fn length(pair: &[Point]) -> f64 {
    match pair {
        [a, b] => libm::hypot(b.x - a.x, b.y - a.y),
        _ => 0.0,
    }
}

fn shape(paths: Vec<Vec<Point>>, kind: ShapeKind) -> Shape {
    Shape {
        paths,
        kind,
        material: Material::Arrow,
        tone: Tone::Base,
        far: 0.0,
        opacity: 1.0,
    }
}

/// Cuts the end of a shaft off and answers the head that takes its place: pointed, with a notched foot.
fn head(shaft: &mut Vec<Point>) -> Option<Vec<Point>> {
    let tip = *shaft.last()?;
    let [long, half, notch] = HEAD_M;
    let mut beyond = None;
    while let [.., end] = shaft.as_slice() {
        if long <= length(&[*end, tip]) {
            break;
        }
        beyond = shaft.pop();
    }
    // It points the way that the last piece of the shaft goes, as long as the head.
    let base = *shaft.last().or(beyond.as_ref())?;
    let way = length(&[base, tip]).max(1e-9);
    let (dx, dy) = ((tip.x - base.x) / way, (tip.y - base.y) / way);
    let at = |back: f64, aside: f64| Point {
        x: tip.x - dx * back - dy * aside,
        y: tip.y - dy * back + dx * aside,
    };
    let foot = at(long - notch, 0.0);
    shaft.push(foot);
    Some(vec![tip, at(long, half), foot, at(long, -half)])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(count: u32) -> Vec<Point> {
        (0..=count)
            .map(|x| Point {
                x: f64::from(x) * 0.01,
                y: 0.0,
            })
            .collect()
    }

    #[test]
    fn a_head_ends_at_the_tip_and_the_shaft_inside_its_foot() {
        let mut shaft = line(30);
        let head = head(&mut shaft).unwrap();
        assert!((head[0].x - 0.30).abs() < 1e-9);
        let foot = shaft.last().unwrap();
        assert!((foot.x - (0.30 - 0.052 + 0.014)).abs() < 1e-9);
        assert!(shaft.windows(2).all(|pair| pair[0].x < pair[1].x));
    }

    #[test]
    fn a_way_shorter_than_a_head_still_has_one() {
        let mut shaft = line(3);
        assert_eq!(head(&mut shaft).unwrap().len(), 4);
    }
}
