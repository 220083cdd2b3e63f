//! Pelvis, belly and chest in shorts and shirt, and the neck (FIGURE.md 2, ADDENDUM-C C3).

use crate::domain::Side;

use super::body::{self, BodySet};
use super::bone::{Bone, Frame, Limb};
use super::limbs::interpolate;
use super::math::{Mat3, vec3};
use super::part::{Blob, Joint, Part, PartName, Sample, Zone};
use super::pose::{Central, Pose};
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
    [0.306, 0.0445, 0.0395, 0.004, -0.015],
];

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
const NECK_SHADE: f64 = 0.22;

/// Seen from the feet, the shorts are drawn over the shirt, up to this height.
const FROM_FEET: f64 = -0.35;
const SHORTS_FROM_FEET: f64 = 0.030;

/// The trunk of a figure, ready to be asked for its sections.
pub(super) struct Trunk<'a> {
    frames: &'a Frames,
    body: &'a BodySet,
    belly: f64,
}

impl<'a> Trunk<'a> {
    pub(super) fn new(pose: &Pose, frames: &'a Frames, body: &'a BodySet) -> Self {
        Self {
            frames,
            body,
            belly: pose.central(Central::Belly),
        }
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

    /// The section of a row of the tables.
    fn solid(&self, [y, width, depth, axial, forward]: [f64; 5]) -> Ellipsoid {
        let h = self.body.height;
        let width = width * body::at(self.body.trunk_width, y);
        let depth = depth * body::at(self.body.trunk_depth, y);
        let forward = forward + body::at(self.body.trunk_forward, y);
        let swell = if y < 0.25 {
            let off = (y - 0.115) / 0.060;
            self.belly * libm::exp(-off * off)
        } else {
            0.0
        };
        let center = vec3(forward * h + swell / 2.0, 0.0, 0.0);
        let semi = vec3(depth * h + swell / 2.0, axial * h, width * h);
        Ellipsoid::new(&self.spine(y), center, semi)
    }

    /// Half depth, half width and forward offset of the skin at height `y`, metres.
    pub(super) fn section(&self, y: f64) -> [f64; 3] {
        let h = self.body.height;
        let table: &[[f64; 5]] = if y < 0.036 { &PELVIS } else { &SHIRT };
        let [_, width, depth, _, forward] = interpolate(table, y);
        [
            depth * body::at(self.body.trunk_depth, y) * h,
            width * body::at(self.body.trunk_width, y) * h,
            (forward + body::at(self.body.trunk_forward, y)) * h,
        ]
    }

    /// Pelvis, belly and chest as a part; `near` points to the viewer.
    pub(super) fn part(&self, near: super::math::Vec3) -> Part {
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
        part.joints = vec![Joint {
            with: PartName::Neck,
            at: self.frames.get(Bone::Neck(0)).origin,
            radius: 0.05 * self.body.height,
        }];
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
        let mut zone = Zone::new(Material::Shorts).chain(&self.blobs(&rows));
        let h = self.body.height;
        let k = self.body.buttock;
        let pelvis = self.frames.get(Bone::Pelvis);
        for side in [Side::Left, Side::Right] {
            let s = sign(side);
            let thigh = self.frames.limb(side, Limb::Thigh);
            let on_pelvis = Ellipsoid::new(
                &pelvis,
                vec3(-0.032, -0.006, s * 0.044) * h,
                vec3(0.045, 0.050, 0.045) * (h * k),
            );
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

    fn shirt(&self) -> Zone {
        let blobs = self.blobs(&SHIRT);
        let mut zone = Zone::new(Material::Top).chain(&blobs);
        let radius = 0.0305 * self.body.height * body::at(self.body.upper_arm, 0.0);
        let top = blobs.get(blobs.len().saturating_sub(2)).copied();
        let lower = blobs.get(blobs.len().saturating_sub(4)).copied();
        for side in [Side::Left, Side::Right] {
            let joint = self.frames.limb(side, Limb::UpperArm).origin;
            let shoulder = Blob {
                solid: Ellipsoid::sphere(joint, radius),
                shade: SHADE,
            };
            for section in [top, lower].into_iter().flatten() {
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

    /// The neck, from the collar to the skull.
    pub(super) fn neck(&self) -> Part {
        let h = self.body.height;
        let k = self.body.neck * h;
        let tho3 = self.frames.get(Bone::Thoracic(3));
        let rows = [
            (
                tho3,
                vec3(0.013, 0.046, 0.0) * h,
                vec3(0.031, 0.008, 0.0345),
            ),
            (
                self.frames.get(Bone::Neck(0)),
                vec3(0.0, 0.0, 0.0),
                vec3(0.031, 0.02, 0.032),
            ),
            (
                self.frames.get(Bone::Neck(1)),
                vec3(0.0, 0.0, 0.0),
                vec3(0.0302, 0.02, 0.0305),
            ),
            (
                self.frames.get(Bone::Head),
                vec3(0.0, 0.0, 0.0),
                vec3(0.031, 0.02, 0.031),
            ),
        ];
        let blobs = rows.map(|(frame, center, semi)| Blob {
            solid: Ellipsoid::new(&frame, center, semi * k),
            shade: NECK_SHADE,
        });
        let mut part = Part::new(PartName::Neck);
        part.samples = blobs
            .iter()
            .map(|blob| Sample {
                center: blob.solid.center,
                radius: 0.03 * k,
            })
            .collect();
        part.zones = vec![Zone::new(Material::Skin).chain(&blobs)];
        part.joints = vec![Joint {
            with: PartName::Head,
            at: self.frames.get(Bone::Head).origin,
            radius: 0.04 * h,
        }];
        part
    }
}

/// A rotation a share of the way from `a` to `b`, made orthogonal again.
fn between(a: Mat3, b: Mat3, share: f64) -> Mat3 {
    let y = a.y_axis().lerp(b.y_axis(), share).normalized();
    let x = a.x_axis().lerp(b.x_axis(), share);
    let x = (x - y * x.dot(y)).normalized();
    Mat3::from_columns(x, y, x.cross(y))
}
