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

/// Where a shoe is.
struct Shoe {
    foot: Frame,
    toes: Frame,
    side: f64,
    scale: f64,
}

impl Shoe {
    fn blob(&self, frame: &Frame, at: [f64; 3], semi: [f64; 3], shade: f64) -> Blob {
        let center = vec3(at[0], at[1], self.side * at[2]) * self.scale;
        let semi = vec3(semi[0], semi[1], semi[2]) * self.scale;
        Blob {
            solid: Ellipsoid::new(frame, center, semi),
            shade,
        }
    }

    fn on_foot(&self, at: [f64; 3], semi: [f64; 3], shade: f64) -> Blob {
        self.blob(&self.foot, at, semi, shade)
    }

    fn on_toes(&self, at: [f64; 3], semi: [f64; 3], shade: f64) -> Blob {
        self.blob(&self.toes, at, semi, shade)
    }

    /// Heel, collar, middle, ball, toes and their tip.
    fn upper(&self) -> [Blob; 6] {
        [
            self.on_foot([-0.036, -0.034, 0.0], [0.033, 0.032, 0.030], SHADE),
            self.on_foot([-0.012, 0.006, 0.0], [0.036, 0.026, 0.032], SHADE),
            self.on_foot([0.045, -0.030, 0.001], [0.040, 0.036, 0.034], SHADE),
            self.on_foot([0.112, -0.044, 0.004], [0.046, 0.022, 0.043], SHADE),
            self.on_toes([0.0, 0.006, 0.003], [0.03, 0.022, 0.043], SHADE),
            self.on_toes([0.042, 0.006, 0.002], [0.036, 0.019, 0.038], SHADE),
        ]
    }

    fn sole(&self) -> Zone {
        Zone::new(Material::Sole).chain(vec![
            self.on_foot([-0.034, -0.0585, 0.0], [0.037, 0.0095, 0.032], 0.0),
            self.on_foot([0.108, -0.0585, 0.004], [0.045, 0.0095, 0.045], 0.0),
            self.on_toes([0.0, -0.009, 0.0], [0.03, 0.0095, 0.045], 0.0),
            self.on_toes([0.042, -0.010, 0.0], [0.040, 0.0085, 0.039], 0.0),
        ])
    }
}

/// A foot in its shoe.
pub(super) fn part(side: Side, frames: &Frames, body: &BodySet) -> Part {
    let shoe = Shoe {
        foot: frames.limb(side, Limb::Foot),
        toes: frames.limb(side, Limb::Toes),
        side: sign(side),
        scale: body.foot * body.height / 1.70,
    };
    let [heel, collar, mid, ball, toe, tip] = shoe.upper();
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
        radius: radius * shoe.scale,
    })
    .to_vec();
    part.zones = vec![upper, shoe.sole()];
    part
}
