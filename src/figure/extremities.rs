//! Hands and shoes (FIGURE.md 3, ADDENDUM-C C4).

use crate::domain::Side;

use super::body::BodySet;
use super::bone::{Frame, Limb};
use super::math::{Mat3, Vec3, vec3};
use super::part::{Blob, Part, PartName, Sample, Zone};
use super::pose::{Pose, Sided};
use super::skeleton::{Frames, sign};
use super::sketch::Material;
use super::solid::Ellipsoid;

const SHADE: f64 = 0.17;

/// Fingers from index to little: z of the knuckle, y of the knuckle, lengths of both rows, radii at knuckle, middle, tip.
const FINGERS: [[f64; 7]; 4] = [
    [0.0275, -0.086, 0.040, 0.034, 0.0096, 0.0090, 0.0084],
    [0.0095, -0.0895, 0.045, 0.039, 0.0098, 0.0092, 0.0086],
    [-0.0085, -0.087, 0.042, 0.035, 0.0095, 0.0089, 0.0083],
    [-0.0255, -0.080, 0.033, 0.026, 0.0088, 0.0082, 0.0076],
];

/// A foot in its shoe.
pub(super) fn foot(side: Side, frames: &Frames, body: &BodySet) -> Part {
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
        .hull(&[heel, collar])
        .hull(&[heel, mid])
        .hull(&[collar, mid])
        .hull(&[mid, ball])
        .hull(&[ball, toe])
        .hull(&[toe, tip]);
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
    part.zones = vec![sole, upper];
    part
}

/// A hand: palm, fingers and thumb.
pub(super) fn hand(side: Side, pose: &Pose, frames: &Frames, body: &BodySet) -> Part {
    let k = body.hand * body.height / 1.70;
    let frame = frames.limb(side, Limb::Hand);
    let s = sign(side);
    let grip = pose.sided(side, Sided::HandGrip);
    let blob = |c: Vec3, r: Vec3| Blob {
        solid: Ellipsoid::new(&frame, vec3(c.x, c.y, s * c.z) * k, r * k),
        shade: SHADE,
    };
    let wrist = blob(vec3(0.0, -0.004, 0.0), vec3(0.0265, 0.018, 0.020));
    let palm = blob(vec3(0.003, -0.045, -0.002), vec3(0.036, 0.03, 0.018));
    let knuckles = blob(vec3(0.0, -0.083, 0.0), vec3(0.038, 0.020, 0.0155));
    let mut zone = Zone::new(Material::Skin).chain(&[wrist, palm, knuckles]);
    for finger in FINGERS {
        zone = zone.chain(&bones(&frame, s, k, finger_points(finger, grip)));
    }
    zone = zone.chain(&bones(&frame, s, k, thumb_points(grip)));
    let mut part = Part::new(PartName::Limb(side, Limb::Hand));
    let sample = |local: Vec3, radius: f64| Sample {
        center: frame.point(vec3(local.x, local.y, s * local.z) * k),
        radius: radius * k,
    };
    let [_, _, tip] = finger_points(FINGERS[1], grip);
    part.samples = vec![
        sample(vec3(0.0, -0.02, 0.0), 0.024),
        sample(vec3(0.0, -0.06, 0.0), 0.028),
        sample(tip.0, 0.02),
    ];
    part.zones = vec![zone];
    part
}

/// Knuckle, middle joint and tip of a finger that bends by the grip, with their radii.
fn finger_points(
    [across, down, first, second, r0, r1, r2]: [f64; 7],
    grip: f64,
) -> [(Vec3, f64); 3] {
    let start = vec3(across, down + 0.010, 0.0);
    let step = |angle: f64, length: f64| Mat3::rot_x(angle) * vec3(0.0, -length, 0.0);
    let middle = start + step(80.0 * grip, first + 0.008);
    let tip = middle + step(175.0 * grip, second);
    [(start, r0), (middle, r1), (tip, r2)]
}

/// The thumb lies beside the palm and closes over the fingers with the grip.
fn thumb_points(grip: f64) -> [(Vec3, f64); 3] {
    let start = vec3(0.020, -0.022, -0.006);
    let middle = start + vec3(0.026 - 0.006 * grip, -0.030, -0.004 - 0.012 * grip);
    let tip = middle + vec3(0.006 - 0.022 * grip, -0.030, -0.002 - 0.012 * grip);
    [(start, 0.0135), (middle, 0.0105), (tip, 0.0085)]
}

fn bones(frame: &Frame, s: f64, k: f64, points: [(Vec3, f64); 3]) -> [Blob; 3] {
    points.map(|(at, radius)| Blob {
        solid: Ellipsoid::sphere(frame.point(vec3(at.x, at.y, s * at.z) * k), radius * k),
        shade: 0.0,
    })
}
