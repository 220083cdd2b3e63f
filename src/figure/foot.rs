//! Feet in shoes (FIGURE.md 3).

use crate::domain::Side;

use super::body::BodySet;
use super::bone::{Frame, Limb};
use super::math::vec3;
use super::part::{Blob, Part, PartName, Sample, Zone};
use super::skeleton::{Frames, sign};
use super::sketch::Material;
use super::solid::Ellipsoid;

const SHADE: f64 = 0.17;

/// A foot in its shoe.
pub(super) fn part(side: Side, frames: &Frames, body: &BodySet) -> Part {
    let k = body.foot * body.height / 1.70;
    let foot = frames.limb(side, Limb::Foot);
    let toes = frames.limb(side, Limb::Toes);
    let s = sign(side);
    let solid = |frame: &Frame, c: [f64; 3], r: [f64; 3]| {
        let center = vec3(c[0], c[1], s * c[2]) * k;
        Ellipsoid::new(frame, center, vec3(r[0], r[1], r[2]) * k)
    };
    let shoe = |frame, c, r| Blob {
        solid: solid(frame, c, r),
        shade: SHADE,
    };
    let heel = shoe(&foot, [-0.036, -0.034, 0.0], [0.033, 0.032, 0.030]);
    let collar = shoe(&foot, [-0.012, 0.006, 0.0], [0.036, 0.026, 0.032]);
    let mid = shoe(&foot, [0.045, -0.030, 0.001], [0.040, 0.036, 0.034]);
    let ball = shoe(&foot, [0.112, -0.044, 0.004], [0.046, 0.022, 0.043]);
    let toe = shoe(&toes, [0.0, 0.006, 0.003], [0.03, 0.022, 0.043]);
    let tip = shoe(&toes, [0.042, 0.006, 0.002], [0.036, 0.019, 0.038]);
    let flat = |frame, c, r| Blob::lit(solid(frame, c, r));
    let sole = Zone::new(Material::Sole)
        .hull(&[
            flat(&foot, [-0.034, -0.0585, 0.0], [0.037, 0.0095, 0.032]),
            flat(&foot, [0.108, -0.0585, 0.004], [0.045, 0.0095, 0.045]),
        ])
        .hull(&[
            flat(&toes, [0.0, -0.009, 0.0], [0.03, 0.0095, 0.045]),
            flat(&toes, [0.042, -0.010, 0.0], [0.040, 0.0085, 0.039]),
        ]);
    let upper = Zone::new(Material::Shoe)
        .hull(&[heel, collar, mid])
        .chain(vec![mid, ball, toe, tip]);
    let mut part = Part::new(PartName::Limb(side, Limb::Foot));
    part.samples = [
        (heel, 0.032),
        (collar, 0.032),
        (mid, 0.036),
        (ball, 0.034),
        (tip, 0.03),
    ]
    .map(|(blob, radius)| Sample {
        center: blob.solid.center,
        radius: radius * k,
    })
    .to_vec();
    part.zones = vec![upper, sole];
    part
}
