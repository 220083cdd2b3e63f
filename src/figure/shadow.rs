//! The shadow on the floor: every solid flattened from above, smaller the higher it is (FIGURE.md 4).

use super::camera::{Point, View};
use super::math::{Vec3, vec3};
use super::part::{Blob, Part, PartName, Zone};
use super::pen::{Ellipse, Outline, Pen};
use super::region::clip;
use super::sketch::{Material, Shape, Sketch, Tone};
use super::spec::Ground;
use super::tube::tube;
use super::union::{shrunk, united};

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

/// Chains and hulls of a zone that throw a shadow: a hand needs no single fingers.
const PIECES: usize = 2;

/// Of this height the shadow is smaller by half, metres; by no more than this share.
const SMALLER_M: f64 = 2.0;
const SMALLEST: f64 = 0.55;

/// Draws the shadow of `parts` in two layers.
pub(super) fn draw(ground: &Ground, parts: &[Part], view: &View, sketch: &mut Sketch) {
    let above = Pen::new(ABOVE, FINE_PX);
    let mut outlines = Vec::new();
    for part in parts {
        // Of a body, the trunk is wide; of everything else the largest pieces are enough.
        let most = match part.name {
            PartName::Trunk | PartName::Prop(_) => usize::MAX,
            PartName::Neck
            | PartName::Head
            | PartName::Tail
            | PartName::Limb(..)
            | PartName::Partner(_) => PIECES,
        };
        for zone in part.zones.iter().filter(|zone| throws(zone)) {
            flat(zone, most, &above, &mut outlines);
        }
    }
    let grown = united(&outlines);
    for (by, tone) in [(CLOSED_M - OUTER_M, Tone::Base), (CLOSED_M, Tone::Shade)] {
        let region = shrunk(&grown, by);
        let on_floor = |outline: Outline| -> Outline {
            let points = outline.into_iter();
            points
                .map(|at| view.project(vec3(at.x, 0.0, -at.y)))
                .collect()
        };
        let limited = region.into_iter().map(|outline| limited(outline, ground));
        let paths = limited.filter(|outline| 2 < outline.len()).map(on_floor);
        sketch.add(Shape::fill(paths.collect(), Material::Shadow, tone));
    }
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

fn flat(zone: &Zone, most: usize, above: &Pen, outlines: &mut Vec<Outline>) {
    let ellipse = |blob: &Blob| -> Ellipse {
        let height = (blob.solid.center.y - blob.solid.drop()).max(0.0);
        let scale = 1.0 - (height / SMALLER_M).min(SMALLEST);
        above.ellipse(&blob.solid.shadow(scale))
    };
    for chain in zone.chains.iter().take(most) {
        // Every fourth section is enough for something soft.
        let last = chain.len().saturating_sub(1);
        let some = chain.iter().enumerate();
        let some = some.filter(|(i, _)| i % 4 == 0 || *i == last);
        let ellipses: Vec<Ellipse> = some.map(|(_, blob)| ellipse(blob)).collect();
        outlines.extend(tube(above, &ellipses, CLOSED_M));
    }
    for hull in zone.hulls.iter().take(most) {
        let ellipses: Vec<Ellipse> = hull.iter().map(ellipse).collect();
        outlines.push(above.hull(&ellipses, CLOSED_M));
    }
    for face in &zone.faces {
        let corners: Vec<Ellipse> = face
            .iter()
            .map(|corner: &Vec3| {
                let speck = super::solid::Ellipsoid::sphere(*corner, 1e-3);
                above.ellipse(&speck)
            })
            .collect();
        outlines.push(above.hull(&corners, CLOSED_M));
    }
}
