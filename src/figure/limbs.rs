//! The segments of arms and legs: sections along the bone, as thick as the build makes them (FIGURE.md 2).

use crate::domain::Side;

use super::body::{self, BodySet, Profile};
use super::bone::{Frame, Limb};
use super::math::{Vec3, vec3};
use super::part::{Blob, Sample};
use super::skeleton::{FOREARM, Frames, SHANK, THIGH, UPPER_ARM, sign};
use super::solid::Ellipsoid;

/// A section: share of the length, radius front to back and side to side, offset forward and outward; shares of height.
pub(super) type Section = [f64; 5];

const THIGH_SECTIONS: [Section; 7] = [
    [0.05, 0.046, 0.044, -0.004, 0.004],
    [0.16, 0.0525, 0.0495, -0.003, 0.004],
    [0.35, 0.050, 0.046, 0.002, 0.003],
    [0.60, 0.043, 0.040, 0.004, 0.001],
    [0.82, 0.0355, 0.0345, 0.003, 0.0],
    [0.94, 0.0335, 0.032, 0.003, 0.0],
    [1.0, 0.0325, 0.0315, 0.003, 0.0],
];

const SHANK_SECTIONS: [Section; 7] = [
    [0.0, 0.0325, 0.0315, 0.003, 0.0],
    [0.10, 0.0305, 0.030, -0.001, 0.0],
    [0.28, 0.0335, 0.0325, -0.0085, 0.001],
    [0.50, 0.0275, 0.0275, -0.006, 0.001],
    [0.75, 0.0195, 0.0205, -0.002, 0.0],
    [0.92, 0.0175, 0.0185, -0.001, 0.0],
    [1.0, 0.0185, 0.0185, 0.0, 0.0],
];

const UPPER_ARM_SECTIONS: [Section; 5] = [
    [0.0, 0.0315, 0.0305, 0.0, 0.0],
    [0.18, 0.0325, 0.031, 0.001, 0.002],
    [0.45, 0.0275, 0.026, 0.002, 0.001],
    [0.75, 0.0235, 0.0225, 0.001, 0.0],
    [1.0, 0.0215, 0.021, 0.0, 0.0],
];

const FOREARM_SECTIONS: [Section; 5] = [
    [0.0, 0.0215, 0.021, 0.0, 0.0],
    [0.22, 0.0235, 0.0225, 0.002, 0.0],
    [0.50, 0.020, 0.019, 0.001, 0.0],
    [0.85, 0.015, 0.0155, 0.0, 0.0],
    [1.0, 0.015, 0.0155, 0.0, 0.0],
];

/// A bone with its sections: everything that a limb segment is built from.
pub(super) struct Segment<'a> {
    pub(super) frame: Frame,
    pub(super) side: Side,
    pub(super) length: f64,
    sections: &'a [Section],
    thickness: Profile,
    height: f64,
}

impl<'a> Segment<'a> {
    /// The segment of `limb`; `None` for hands and feet, which are built otherwise.
    pub(super) fn of(side: Side, limb: Limb, frames: &Frames, body: &BodySet) -> Option<Self> {
        let (length, sections, thickness): (f64, &'a [Section], Profile) = match limb {
            Limb::Thigh => (THIGH, &THIGH_SECTIONS, body.thigh),
            Limb::Shank => (SHANK, &SHANK_SECTIONS, body.shank),
            Limb::UpperArm => (UPPER_ARM, &UPPER_ARM_SECTIONS, body.upper_arm),
            Limb::Forearm => (FOREARM, &FOREARM_SECTIONS, body.forearm),
            Limb::Foot | Limb::Toes | Limb::Hand => return None,
        };
        Some(Self {
            frame: frames.limb(side, limb),
            side,
            length: length * body.height,
            sections,
            thickness,
            height: body.height,
        })
    }

    /// The section at `t`, in metres: radii and offsets, between the rows of the table by a cubic.
    pub(super) fn section(&self, t: f64) -> [f64; 4] {
        let row = interpolate(self.sections, t);
        let factor = body::at(self.thickness, t) * self.height;
        let [_, ap, ml, forward, outward] = row;
        [
            ap * factor,
            ml * factor,
            forward * self.height,
            outward * self.height,
        ]
    }

    /// The solid at `t`, its radii grown by `grow` metres.
    pub(super) fn solid(&self, t: f64, grow: f64) -> Ellipsoid {
        self.solid_short_of(t, grow, f64::INFINITY)
    }

    /// The solid at `t`, which reaches no further along the bone than to `hem`.
    pub(super) fn solid_short_of(&self, t: f64, grow: f64, hem: f64) -> Ellipsoid {
        let [ap, ml, forward, outward] = self.section(t);
        let center = vec3(forward, -t * self.length, sign(self.side) * outward);
        let along = (0.9 * ap.min(ml)).min((hem - t).abs() * self.length);
        Ellipsoid::new(&self.frame, center, vec3(ap + grow, along, ml + grow))
    }

    /// The point of the skin at `t` and `angle` (0 in front, a quarter turn outward), grown by `grow`, and its normal.
    pub(super) fn surface(&self, t: f64, angle: f64, grow: f64) -> (Vec3, Vec3) {
        let [ap, ml, forward, outward] = self.section(t);
        let (sin, cos) = libm::sincos(angle);
        let side = sign(self.side);
        let local = vec3(
            forward + (ap + grow) * cos,
            -t * self.length,
            side * (outward + (ml + grow) * sin),
        );
        let normal = vec3(cos / ap, 0.0, side * sin / ml).normalized();
        (self.frame.point(local), self.frame.direction(normal))
    }

    /// A flat section at `t`: a hem.
    pub(super) fn disc(&self, t: f64, grow: f64) -> Ellipsoid {
        let [ap, ml, forward, outward] = self.section(t);
        let center = vec3(forward, -t * self.length, sign(self.side) * outward);
        Ellipsoid::new(&self.frame, center, vec3(ap + grow, 1e-4, ml + grow))
    }

    /// Solids from `from` to `to`, grown by `grow` metres, with the shade that `shade` gives them.
    pub(super) fn run(
        &self,
        [from, to]: [f64; 2],
        count: usize,
        grow: f64,
        shade: impl Fn(f64) -> f64,
    ) -> Vec<Blob> {
        let at = |i: usize| from + (to - from) * i as f64 / (count - 1) as f64;
        let blobs = (0..count).map(at).map(|t| Blob {
            solid: self.solid(t, grow),
            shade: shade(t),
        });
        blobs.collect()
    }

    /// How much the segment points at the viewer, its far end first.
    pub(super) fn toward(&self, near: Vec3) -> f64 {
        -self.frame.axes.y_axis().dot(near)
    }

    pub(super) fn samples(&self, from: f64, to: f64) -> Vec<Sample> {
        (0..6)
            .map(|i| from + (to - from) * f64::from(i) / 5.0)
            .map(|t| {
                let [ap, ml, ..] = self.section(t);
                Sample {
                    center: self.solid(t, 0.0).center,
                    radius: f64::midpoint(ap, ml),
                }
            })
            .collect()
    }
}

/// The row of `table` at `t`, by a cubic through its neighbours.
pub(super) fn interpolate<const N: usize>(table: &[[f64; N]], t: f64) -> [f64; N] {
    let after = table
        .iter()
        .position(|row| t <= row[0])
        .unwrap_or(table.len());
    let at = |i: usize| {
        table
            .get(i.min(table.len().saturating_sub(1)))
            .copied()
            .unwrap_or([0.0; N])
    };
    if after == 0 || table.len() <= after {
        return at(after);
    }
    let (from, to) = (at(after - 1), at(after));
    let (before, beyond) = (at(after.saturating_sub(2)), at(after + 1));
    let span = to[0] - from[0];
    let u = (t - from[0]) / span;
    let (u2, u3) = (u * u, u * u * u);
    std::array::from_fn(|i| {
        let value = |row: [f64; N]| row.get(i).copied().unwrap_or_default();
        let slope = |a: [f64; N], b: [f64; N]| {
            let run = b[0] - a[0];
            if run <= 0.0 {
                0.0
            } else {
                (value(b) - value(a)) / run * span
            }
        };
        let (start, end) = (slope(before, to), slope(from, beyond));
        value(from) * (2.0 * u3 - 3.0 * u2 + 1.0)
            + value(to) * (3.0 * u2 - 2.0 * u3)
            + start * (u3 - 2.0 * u2 + u)
            + end * (u3 - u2)
    })
}
