//! Pelvis, belly and chest in shorts and shirt (FIGURE.md 2, ADDENDUM-C C3).

use crate::domain::Side;

use super::body::{self, BodySet};
use super::bone::{Bone, Frame, Limb};
use super::limbs::interpolate;
use super::math::{Mat3, Vec3, vec3};
use super::part::{Blob, Part, PartName, Sample, Zone};
use super::skeleton::{Frames, sign};
use super::sketch::Material;
use super::solid::Ellipsoid;

/// Sections: height above the mid-hip, half width, half depth, half height, forward; shares of height.
const PELVIS: [[f64; 5]; 4] = [
    [-0.030, 0.080, 0.050, 0.030, -0.004],
    [0.0, 0.096, 0.060, 0.034, -0.009],
    [0.030, 0.094, 0.060, 0.030, -0.010],
    [0.062, 0.083, 0.053, 0.020, -0.004],
];

const SHIRT: [[f64; 5]; 12] = [
    [0.036, 0.090, 0.0585, 0.006, -0.008],
    [0.062, 0.083, 0.055, 0.016, -0.004],
    [0.085, 0.077, 0.0525, 0.018, 0.0],
    [0.112, 0.0745, 0.052, 0.018, 0.003],
    [0.140, 0.077, 0.0545, 0.018, 0.004],
    [0.170, 0.081, 0.059, 0.020, 0.003],
    [0.200, 0.085, 0.0635, 0.022, 0.0],
    [0.228, 0.088, 0.065, 0.024, -0.003],
    [0.252, 0.087, 0.061, 0.024, -0.008],
    [0.275, 0.078, 0.050, 0.022, -0.013],
    [0.298, 0.058, 0.040, 0.018, -0.018],
    [0.306, 0.0445, 0.0380, 0.006, -0.017],
];

/// The opening for the neck: height, half width, half depth, flat, forward; and how far it tilts down in front.
const NECKLINE: [f64; 5] = [0.306, 0.0445, 0.0395, 0.0, -0.0145];
const NECKLINE_TILT_DEG: f64 = 21.0;

/// The neckline turns with the spine at this height: the shirt does not follow the neck.
const NECKLINE_TURNS_AT: f64 = 0.28;

/// The skin in the opening ends short of its edge, by this factor.
const OPENING: f64 = 0.95;

/// Where the spine's joints are in the zero pose: height and forward; shares of height.
const SPINE: [[f64; 2]; 10] = [
    [0.0, 0.0],
    [0.052, -0.022],
    [0.075, -0.020],
    [0.098, -0.019],
    [0.121, -0.020],
    [0.150, -0.026],
    [0.185, -0.031],
    [0.220, -0.032],
    [0.255, -0.030],
    [0.312, -0.024],
];

const SHADE: f64 = 0.10;

/// Seen from the feet, the shorts are drawn over the shirt, up to this height.
const FROM_FEET: f64 = -0.35;
const SHORTS_FROM_FEET: f64 = 0.030;

/// The opening of the shirt for the neck.
pub(super) struct Neckline {
    pub(super) frame: Frame,
    pub(super) solid: Ellipsoid,
    depth: f64,
    width: f64,
}

impl Neckline {
    /// What skin fills of it.
    pub(super) fn opening(&self) -> Ellipsoid {
        let semi = vec3(self.depth * OPENING, 1e-4, self.width * OPENING);
        Ellipsoid::new(&self.frame, Vec3::ZERO, semi)
    }

    /// The point of its rim at `angle`, 0 in front.
    pub(super) fn rim(&self, angle: f64) -> Vec3 {
        let (sin, cos) = libm::sincos(angle);
        self.frame
            .point(vec3(self.depth * cos, 0.0, self.width * sin))
    }
}

/// The trunk of a figure, ready to be asked for its sections.
pub(super) struct Trunk<'a> {
    frames: &'a Frames,
    body: &'a BodySet,
}

impl<'a> Trunk<'a> {
    pub(super) fn new(frames: &'a Frames, body: &'a BodySet) -> Self {
        Self { frames, body }
    }

    fn bone(place: usize) -> Bone {
        match place {
            0 => Bone::Pelvis,
            1..=4 => Bone::Lumbar((place - 1) as u8),
            5..=8 => Bone::Thoracic((place - 5) as u8),
            _ => Bone::Neck(0),
        }
    }

    /// The spine at height `y`, a share of height: between the two joints around it.
    pub(super) fn spine(&self, y: f64) -> Frame {
        let h = self.body.height;
        let after = SPINE
            .iter()
            .position(|joint| y < joint[0])
            .unwrap_or(SPINE.len());
        let below = after.saturating_sub(1).min(8);
        let row = |place: usize| SPINE.get(place).copied().unwrap_or([0.0, 0.0]);
        let (low, high) = (row(below), row(below + 1));
        let share = ((y - low[0]) / (high[0] - low[0])).clamp(0.0, 1.0);
        let (a, b) = (
            self.frames.get(Self::bone(below)),
            self.frames.get(Self::bone(below + 1)),
        );
        let local =
            |joint: [f64; 2], frame: &Frame| frame.point(vec3(-joint[1], y - joint[0], 0.0) * h);
        Frame {
            origin: local(low, &a).lerp(local(high, &b), share),
            axes: between(a.axes, b.axes, share),
        }
    }

    /// The solid of a row of the tables.
    pub(super) fn solid(&self, [y, width, depth, axial, forward]: [f64; 5]) -> Ellipsoid {
        let [depth, width, forward] = self.shaped(y, width, depth, forward);
        let semi = vec3(depth, axial * self.body.height, width);
        Ellipsoid::new(&self.spine(y), vec3(forward, 0.0, 0.0), semi)
    }

    /// Half depth, half width and forward offset of this build's trunk while it breathes, metres.
    pub(super) fn shaped(&self, y: f64, width: f64, depth: f64, forward: f64) -> [f64; 3] {
        let h = self.body.height;
        let swell = if y < 0.25 {
            let off = (y - 0.115) / 0.060;
            self.frames.aids().belly * libm::exp(-off * off)
        } else {
            0.0
        };
        [
            depth * body::at(self.body.trunk_depth, y) * h + swell / 2.0,
            width * body::at(self.body.trunk_width, y) * h,
            (forward + body::at(self.body.trunk_forward, y)) * h + swell / 2.0,
        ]
    }

    /// Half depth, half width and forward offset of the skin at height `y`, metres.
    pub(super) fn section(&self, y: f64) -> [f64; 3] {
        let table: &[[f64; 5]] = if y < 0.036 { &PELVIS } else { &SHIRT };
        let [_, width, depth, _, forward] = interpolate(table, y);
        self.shaped(y, width, depth, forward)
    }

    /// The flat opening of the shirt for the neck: its middle, axes and rim.
    pub(super) fn neckline(&self) -> Neckline {
        let k = body::at(self.body.upper_arm, 0.0) * self.body.height;
        let [y, _, _, _, forward] = NECKLINE;
        let origin = self
            .spine(y)
            .point(vec3(forward * self.body.height, 0.0, 0.0));
        let frame = Frame {
            origin,
            axes: self.spine(NECKLINE_TURNS_AT).axes * Mat3::rot_z(-NECKLINE_TILT_DEG),
        };
        let [_, width, depth, ..] = NECKLINE;
        Neckline {
            solid: Ellipsoid::new(
                &frame,
                vec3(0.0, 0.0, 0.0),
                vec3(depth * k, 1e-4, width * k),
            ),
            frame,
            depth: depth * k,
            width: width * k,
        }
    }

    /// Pelvis, belly and chest as a part; `near` points to the viewer.
    pub(super) fn part(&self, near: Vec3) -> Part {
        let from_feet = self.frames.get(Bone::Lumbar(1)).axes.y_axis().dot(near) < FROM_FEET;
        let mut part = Part::new(PartName::Trunk);
        let shorts = self.shorts(from_feet);
        let shirt = self.shirt();
        part.zones = if from_feet {
            vec![shirt, shorts]
        } else {
            vec![shorts, shirt]
        };
        part.samples = self.samples();
        let [hem @ .., _, _, _, _, _, _, _, _] = SHIRT;
        part.hem = self.blobs(&hem);
        part
    }

    fn blobs(&self, table: &[[f64; 5]]) -> Vec<Blob> {
        table
            .iter()
            .map(|row| Blob {
                solid: self.solid(*row),
                shade: SHADE,
            })
            .collect()
    }

    fn shorts(&self, from_feet: bool) -> Zone {
        let rows: Vec<_> = PELVIS
            .into_iter()
            .filter(|row| !from_feet || row[0] <= SHORTS_FROM_FEET)
            .collect();
        let mut zone = Zone::new(Material::Shorts).chain(self.blobs(&rows));
        let h = self.body.height;
        let k = self.body.buttock;
        for side in [Side::Left, Side::Right] {
            let s = sign(side);
            let thigh = self.frames.limb(side, Limb::Thigh);
            let on_pelvis = self.buttock(side);
            let on_thigh = Ellipsoid::new(
                &thigh,
                vec3(-0.014, -0.030, s * 0.002) * h,
                vec3(0.042, 0.040, 0.046) * (h * k),
            );
            zone = zone.hull(&[on_pelvis, on_thigh].map(|solid| Blob {
                solid,
                shade: SHADE,
            }));
        }
        zone
    }

    /// The round part of a buttock that stays with the pelvis.
    pub(super) fn buttock(&self, side: Side) -> Ellipsoid {
        let h = self.body.height;
        Ellipsoid::new(
            &self.frames.get(Bone::Pelvis),
            vec3(-0.032, -0.006, sign(side) * 0.044) * h,
            vec3(0.045, 0.050, 0.045) * (h * self.body.buttock),
        )
    }

    fn shirt(&self) -> Zone {
        let blobs = self.blobs(&SHIRT);
        let radius = 0.0305 * self.body.height * body::at(self.body.upper_arm, 0.0);
        let [.., third, _, top] = blobs.as_slice() else {
            return Zone::new(Material::Top);
        };
        let slopes = [*third, *top];
        let mut zone = Zone::new(Material::Top).chain(blobs);
        zone.solid = true;
        for side in [Side::Left, Side::Right] {
            let shoulder = Blob {
                solid: Ellipsoid::sphere(self.frames.limb(side, Limb::UpperArm).origin, radius),
                shade: SHADE,
            };
            for section in slopes {
                zone = zone.hull(&[section, shoulder]);
            }
        }
        zone
    }

    fn samples(&self) -> Vec<Sample> {
        let heights = [-0.01, 0.03, 0.07, 0.11, 0.15, 0.19, 0.23, 0.265];
        let rows = heights.into_iter().flat_map(|y| {
            let [depth, width, forward] = self.section(y);
            let spine = self.spine(y);
            let radius = depth.min(width) * 0.9;
            let out = (width - radius).max(0.0);
            [-1.0, 0.0, 1.0].map(|s| Sample {
                center: spine.point(vec3(forward, 0.0, s * out)),
                radius,
            })
        });
        rows.collect()
    }
}

/// A rotation a share of the way from `a` to `b`, made orthogonal again.
fn between(a: Mat3, b: Mat3, share: f64) -> Mat3 {
    let y = a.y_axis().lerp(b.y_axis(), share).normalized();
    let x = a.x_axis().lerp(b.x_axis(), share);
    let x = (x - y * x.dot(y)).normalized();
    Mat3::from_columns(x, y, x.cross(y))
}
