//! The shadow on the floor: every solid flattened from above, smaller the higher it is (FIGURE.md 4).

use super::camera::{Point, View};
use super::math::{Vec3, vec3};
use super::part::{Blob, Part, PartName, Zone};
use super::pen::{Ellipse, Outline, Pen};
use super::region::{clip, edges};
use super::sketch::{Material, Shape, Sketch, Tone};
use super::solid::Ellipsoid;
use super::spec::Ground;
use super::tube::tube;
use super::union::united;

/// Seen from above: x to the right, z downwards.
const ABOVE: View = View {
    right: vec3(1.0, 0.0, 0.0),
    up: vec3(0.0, 0.0, -1.0),
    near: vec3(0.0, 1.0, 0.0),
};

/// A shadow is soft: it needs no more points than a picture of this many pixels a metre.
const FINE_PX: f64 = 40.0;

/// Gaps narrower than twice this are closed; the outer layer reaches this much further; metres.
const CLOSED_M: f64 = 0.045;
const OUTER_M: f64 = 0.012;

/// Where the cosine of a corner is smaller, its arc has a point between its ends.
const ARC: f64 = 0.9;

/// Of this height the shadow is smaller by half, metres; by no more than this share.
const SMALLER_M: f64 = 2.0;
const SMALLEST: f64 = 0.55;

/// Draws the shadow of `parts` in two layers.
pub(super) fn draw(ground: &Ground, parts: &[Part], view: &View, sketch: &mut Sketch) {
    let above = Pen::new(ABOVE, FINE_PX);
    let mut outlines = Vec::new();
    for part in parts {
        let zones = part.zones.iter().filter(|zone| throws(zone));
        match part.name {
            PartName::Prop(_) => zones.for_each(|zone| flat(zone, &above, &mut outlines)),
            // From above bodies, limbs and heads are all but convex, and no single finger is seen.
            PartName::Trunk
            | PartName::Neck
            | PartName::Head
            | PartName::Tail
            | PartName::Limb(..)
            | PartName::Partner(_) => {
                let chains = zones.flat_map(|zone| zone.chains.iter().chain(&zone.hulls));
                let ellipses: Vec<Ellipse> = chains.flat_map(|chain| some(chain, &above)).collect();
                if !ellipses.is_empty() {
                    outlines.push(above.hull(&ellipses, CLOSED_M));
                }
            }
        }
    }
    let grown = united(&outlines);
    for (by, tone) in [(CLOSED_M - OUTER_M, Tone::Base), (CLOSED_M, Tone::Shade)] {
        let region = grown.iter().map(|outline| shrunk(outline, by));
        let on_floor = |outline: Outline| -> Outline {
            let points = outline.into_iter();
            points
                .map(|at| view.project(vec3(at.x, 0.0, -at.y)))
                .collect()
        };
        let limited = region.map(|outline| limited(outline, ground));
        let paths = limited.filter(|outline| 2 < outline.len()).map(on_floor);
        sketch.add(Shape::fill(paths.collect(), Material::Shadow, tone));
    }
}

/// An outline moved `by` metres to the inner side, which is on its left. What was grown as much before has no corner
/// outward; around a corner inward it takes an arc, which closes the gap between two pieces.
fn shrunk(outline: &[Point], by: f64) -> Outline {
    let mut out = Vec::with_capacity(outline.len() + 16);
    let mut edges: Vec<(Point, Point)> = edges(outline).collect();
    edges.retain(|(a, b)| 1e-9 < a.distance(*b));
    let left = |(a, b): &(Point, Point)| {
        let (along, length) = (a.to(*b), a.distance(*b));
        Point {
            x: -along.y / length,
            y: along.x / length,
        }
    };
    let before = edges.last().into_iter().chain(&edges);
    for (before, edge) in before.zip(&edges) {
        let (n, m) = (left(before), left(edge));
        let (turn, along) = (n.x * m.y - n.y * m.x, n.x * m.x + n.y * m.y);
        let mut push = |to: Point, by: f64| {
            out.push(Point {
                x: edge.0.x + to.x * by,
                y: edge.0.y + to.y * by,
            });
        };
        let middle = Point {
            x: n.x + m.x,
            y: n.y + m.y,
        };
        if 0.0 <= turn && -0.5 < along {
            push(middle, by / (1.0 + along));
        } else {
            push(n, by);
            let length = middle.distance(Point { x: 0.0, y: 0.0 });
            if along < ARC && 1e-6 < length {
                push(middle, by / length);
            }
            push(m, by);
        }
    }
    out
}

/// Hair and lines are left out; socks and soles lie under what throws a shadow anyway.
fn throws(zone: &Zone) -> bool {
    zone.tone.is_some()
        && !matches!(
            zone.material,
            Material::Hair
                | Material::GrayHair
                | Material::Stubble
                | Material::Sole
                | Material::Sock
                | Material::Wall
        )
}

/// A shadow on a mat stays on it.
fn limited(outline: Outline, ground: &Ground) -> Outline {
    match ground {
        Ground::Mat([x0, x1, z0, z1]) => {
            let corner = |x: f64, z: f64| Point { x, y: -z };
            let mat = [
                corner(*x0, *z1),
                corner(*x1, *z1),
                corner(*x1, *z0),
                corner(*x0, *z0),
            ];
            clip(&outline, &mat)
        }
        Ground::Floor(_) => outline,
    }
}

/// What every fourth section of a chain throws: enough for something soft.
fn some<'a>(chain: &'a [Blob], above: &'a Pen) -> impl Iterator<Item = Ellipse> + 'a {
    let last = chain.len().saturating_sub(1);
    let some = chain.iter().enumerate();
    let some = some.filter(move |(i, _)| i % 4 == 0 || *i == last);
    some.map(|(_, blob)| {
        let height = (blob.solid.center.y - blob.solid.drop()).max(0.0);
        let scale = 1.0 - (height / SMALLER_M).min(SMALLEST);
        above.ellipse(&blob.solid.shadow(scale))
    })
}

/// Outlines that cover the shadow of a zone together.
fn flat(zone: &Zone, above: &Pen, outlines: &mut Vec<Outline>) {
    for chain in &zone.chains {
        let ellipses: Vec<Ellipse> = some(chain, above).collect();
        if !ellipses.is_empty() {
            outlines.extend(tube(above, &ellipses, CLOSED_M));
        }
    }
    for hull in &zone.hulls {
        let ellipses: Vec<Ellipse> = some(hull, above).collect();
        outlines.push(above.hull(&ellipses, CLOSED_M));
    }
    for face in &zone.faces {
        let corner = |at: &Vec3| above.ellipse(&Ellipsoid::sphere(*at, 1e-3));
        let corners: Vec<Ellipse> = face.iter().map(corner).collect();
        outlines.push(above.hull(&corners, CLOSED_M));
    }
}
