//! Hands: a mitten from afar, four fingers and their lines from near (FIGURE.md 3, ADDENDUM-C C4).

use crate::domain::Side;

use super::body::BodySet;
use super::bone::{Frame, Limb};
use super::math::{Mat3, Vec3, vec3};
use super::part::{Blend, Blob, Part, PartName, Sample, Zone};
use super::pen::{Outline, Pen};
use super::pose::{Pose, Sided};
use super::skeleton::{Frames, sign};
use super::sketch::Material;
use super::solid::Ellipsoid;

const SHADE: f64 = 0.13;

/// Fingers are drawn singly from this many pixels a metre of a hand of the usual size.
const SINGLE_PX: f64 = 165.0;

/// How far the fingers bend in a fist: at the knuckles, and at the joints after, degrees.
const BEND_DEG: [f64; 2] = [80.0, 95.0];

/// Fingers spread while the hand is more open than this.
const SPREAD_UNTIL: f64 = 0.4;

/// Lines between the fingers: how far they stand off the middle in radii, where they start and end, how much their side must face the viewer.
const LINE_OFF: f64 = 0.8;
const LINE_SPAN: [f64; 2] = [0.22, 0.80];
const LINE_FACES: f64 = 0.22;
const LINE_WIDTH: f64 = 0.55;

/// A hand more closed than this shows no lines on its palm.
const PALM_UNTIL: f64 = 0.5;

/// The thumb is drawn in front or behind when its side faces the viewer or away by more than this.
const THUMB_FACES: f64 = 0.30;
const THUMB_BLEND_M: f64 = 0.024;

/// A finger: across and down to its knuckle, lengths of both rows, radii at knuckle, middle and tip, spread in degrees.
struct Finger {
    knuckle: [f64; 2],
    lengths: [f64; 2],
    radii: [f64; 3],
    spread_deg: f64,
}

/// From index to little.
const FINGERS: [Finger; 4] = [
    finger([0.0275, -0.086], [0.040, 0.034], [0.0096, 0.0084], 5.0),
    finger([0.0095, -0.0895], [0.045, 0.039], [0.0098, 0.0086], 1.2),
    finger([-0.0085, -0.087], [0.042, 0.035], [0.0095, 0.0083], -2.6),
    finger([-0.0255, -0.080], [0.033, 0.026], [0.0088, 0.0076], -7.5),
];

const fn finger(
    knuckle: [f64; 2],
    lengths: [f64; 2],
    [root, tip]: [f64; 2],
    spread_deg: f64,
) -> Finger {
    Finger {
        knuckle,
        lengths,
        radii: [root, f64::midpoint(root, tip), tip],
        spread_deg,
    }
}

/// A hand ready to be drawn; lengths in metres of the usual hand, its frame's z towards the body.
struct Hand<'a> {
    frame: Frame,
    side: f64,
    scale: f64,
    grip: f64,
    pen: &'a Pen,
}

/// A hand: palm, fingers and thumb.
pub(super) fn part(side: Side, pose: &Pose, frames: &Frames, body: &BodySet, pen: &Pen) -> Part {
    let hand = Hand {
        frame: frames.limb(side, Limb::Hand),
        side: sign(side),
        scale: body.hand * body.height / 1.70,
        grip: pose.sided(side, Sided::HandGrip),
        pen,
    };
    let single = pen.metres(SINGLE_PX) < hand.scale;
    let mut part = Part::new(PartName::Limb(side, Limb::Hand));
    let [_, _, tip] = hand.joints(&FINGERS[1]);
    let samples = [
        (vec3(0.0, -0.02, 0.0), 0.024),
        (vec3(0.0, -0.06, 0.0), 0.028),
        (tip, 0.02),
    ];
    part.samples = samples
        .map(|(at, radius)| Sample {
            center: hand.point(at),
            radius: radius * hand.scale,
        })
        .to_vec();
    part.zones = hand.zones(single);
    part
}

impl Hand<'_> {
    fn zones(&self, single: bool) -> Vec<Zone> {
        let palm = Zone::new(Material::Skin).chain(self.palm());
        let thumb = self.thumb();
        let mut fingers = if single {
            self.with_fingers(palm)
        } else {
            palm.chain(self.mitten())
        };
        let seen = self.frame.axes.x_axis().dot(self.pen.view.near);
        if seen.abs() <= THUMB_FACES {
            fingers.chains.push(thumb);
            return vec![fingers];
        }
        let root = thumb.first().map(|blob| blob.solid.center);
        let mut thumb = Zone::new(Material::Skin).chain(thumb);
        thumb.blend = root.map(|at| Blend {
            at,
            radius: THUMB_BLEND_M * self.scale,
        });
        if 0.0 < seen {
            vec![fingers, thumb]
        } else {
            vec![thumb, fingers]
        }
    }

    fn point(&self, at: Vec3) -> Vec3 {
        self.frame
            .point(vec3(at.x, at.y, self.side * at.z) * self.scale)
    }

    fn direction(&self, d: Vec3) -> Vec3 {
        self.frame.direction(vec3(d.x, d.y, self.side * d.z))
    }

    fn palm(&self) -> Vec<Blob> {
        let rows = [
            (vec3(0.0, -0.004, 0.0), vec3(0.0265, 0.018, 0.020)),
            (vec3(0.003, -0.045, -0.002), vec3(0.036, 0.03, 0.018)),
            (vec3(0.0, -0.083, 0.0), vec3(0.038, 0.020, 0.0155)),
        ];
        let blob = |((at, semi), shade): ((Vec3, Vec3), f64)| {
            let mut solid = Ellipsoid::new(&self.frame, Vec3::ZERO, semi * self.scale);
            solid.center = self.point(at);
            Blob { solid, shade }
        };
        rows.into_iter()
            .zip([0.0, SHADE, SHADE])
            .map(blob)
            .collect()
    }

    /// All fingers as one block.
    fn mitten(&self) -> Vec<Blob> {
        let [first, second] = self.bends();
        let knuckle = vec3(0.0, -0.083, 0.0);
        let middle = knuckle + Mat3::rot_x(first) * vec3(0.0, -0.045, 0.0);
        let tip = middle + Mat3::rot_x(second) * vec3(0.0, -0.032, 0.0);
        let rows = [
            (knuckle, first, vec3(0.037, 0.016, 0.0145)),
            (middle, first, vec3(0.034, 0.014, 0.0115)),
            (middle, second, vec3(0.034, 0.014, 0.0115)),
            (tip, second, vec3(0.029, 0.014, 0.0095)),
        ];
        let blob = |(at, turn, semi): (Vec3, f64, Vec3)| {
            let frame = Frame {
                origin: self.point(at),
                axes: self.frame.axes * Mat3::rot_x(self.side * turn),
            };
            Blob::lit(Ellipsoid::new(&frame, Vec3::ZERO, semi * self.scale))
        };
        rows.map(blob).to_vec()
    }

    fn with_fingers(&self, mut zone: Zone) -> Zone {
        // A little thicker, so that no hair of background is seen between neighbours.
        let closed = self.pen.metres(0.4);
        for finger in &FINGERS {
            let blobs = self.joints(finger).into_iter().zip(finger.radii);
            let chain = blobs.map(|(at, radius)| {
                let radius = radius * self.scale + closed;
                Blob::lit(Ellipsoid::sphere(self.point(at), radius))
            });
            zone.chains.push(chain.collect());
        }
        zone.lines = self.lines();
        zone.fine = LINE_WIDTH;
        zone
    }

    /// Bends of the first and of both rows of finger bones, degrees.
    fn bends(&self) -> [f64; 2] {
        let [first, second] = BEND_DEG;
        [first * self.grip, (first + second) * self.grip]
    }

    /// Knuckle, middle joint and tip.
    fn joints(&self, finger: &Finger) -> [Vec3; 3] {
        let open = (1.0 - self.grip / SPREAD_UNTIL).max(0.0);
        let spread = Mat3::rot_z(finger.spread_deg * open);
        let [first, second] = self.bends();
        let [across, down] = finger.knuckle;
        let [long, short] = finger.lengths;
        let step = |bend: f64, length: f64| spread * (Mat3::rot_x(bend) * vec3(0.0, -length, 0.0));
        let knuckle = vec3(across, down + 0.010, 0.0);
        let middle = knuckle + step(first, long + 0.008);
        [knuckle, middle, middle + step(second, short)]
    }

    /// Lines between neighbouring fingers, on the sides of the hand that face the viewer.
    fn lines(&self) -> Vec<Outline> {
        let mut lines = Vec::new();
        let sides: &[f64] = if self.grip <= PALM_UNTIL {
            &[1.0, -1.0]
        } else {
            &[1.0]
        };
        for (a, b) in FINGERS.iter().zip(FINGERS.iter().skip(1)) {
            let (ja, jb) = (self.joints(a), self.joints(b));
            let [knuckle, middle, tip] = [0, 1, 2].map(|i| between(&ja, &jb, i));
            let [start, end] = LINE_SPAN;
            let rows = [
                (knuckle.lerp(middle, start), middle),
                (middle, middle.lerp(tip, end)),
            ];
            for side in sides {
                for ((from, to), bend) in rows.into_iter().zip(self.bends()) {
                    let normal = Mat3::rot_x(bend) * vec3(0.0, 0.0, *side);
                    if self.direction(normal).dot(self.pen.view.near) < LINE_FACES {
                        continue;
                    }
                    let [_, radius, _] = a.radii;
                    let off = normal * (LINE_OFF * radius);
                    let ends = [from + off, to + off];
                    lines.push(
                        ends.map(|at| self.pen.view.project(self.point(at)))
                            .to_vec(),
                    );
                }
            }
        }
        lines
    }

    /// The thumb lies beside the palm and closes over the fingers with the grip.
    fn thumb(&self) -> Vec<Blob> {
        let grip = self.grip;
        let root = vec3(0.020, -0.022, -0.006);
        let middle = root + vec3(0.026 - 0.006 * grip, -0.030, -0.004 - 0.012 * grip);
        let tip = middle + vec3(0.006 - 0.022 * grip, -0.030, -0.002 - 0.012 * grip);
        let blob = |(at, radius): (Vec3, f64)| {
            Blob::lit(Ellipsoid::sphere(self.point(at), radius * self.scale))
        };
        [(root, 0.0135), (middle, 0.0105), (tip, 0.0085)]
            .map(blob)
            .to_vec()
    }
}

/// Half way between the joints `i` of two fingers.
fn between(a: &[Vec3; 3], b: &[Vec3; 3], i: usize) -> Vec3 {
    match (a.get(i), b.get(i)) {
        (Some(a), Some(b)) => a.lerp(*b, 0.5),
        _ => Vec3::ZERO,
    }
}
