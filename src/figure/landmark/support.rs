//! Points of the body that roll: the lowest point of a rounded part, and the places of roller, ball and pedal (FIGURE.md 6).
//!
//! x and z come from a point of a bone, y from the lowest of some ellipsoids.

use crate::domain::Side;

use crate::figure::body::{self, BodySet};
use crate::figure::bone::{Bone, Frame, Limb};
use crate::figure::limbs::Segment;
use crate::figure::math::{Vec3, vec3};
use crate::figure::skeleton::{Frames, THIGH, sign};
use crate::figure::solid::Ellipsoid;
use crate::figure::trunk::Trunk;

/// Centre and semi-axes of an ellipsoid in the frame of its bone, for the right side.
type Oval = ([f64; 3], [f64; 3]);

/// Shoe and sole by the bone that carries them; metres.
const HEEL: [Oval; 2] = [
    ([-0.036, -0.034, 0.0], [0.033, 0.032, 0.030]),
    ([-0.034, -0.0585, 0.0], [0.037, 0.0095, 0.032]),
];
const UPPER: [Oval; 4] = [
    ([-0.036, -0.034, 0.0], [0.033, 0.032, 0.030]),
    ([-0.012, 0.006, 0.0], [0.036, 0.026, 0.032]),
    ([0.045, -0.030, 0.001], [0.040, 0.036, 0.034]),
    ([-0.034, -0.0585, 0.0], [0.037, 0.0095, 0.032]),
];
const BALL: [Oval; 2] = [
    ([0.112, -0.044, 0.004], [0.046, 0.022, 0.043]),
    ([0.108, -0.0585, 0.004], [0.045, 0.0095, 0.045]),
];
const TOES: [Oval; 4] = [
    ([0.0, 0.006, 0.003], [0.03, 0.022, 0.043]),
    ([0.042, 0.006, 0.002], [0.036, 0.019, 0.038]),
    ([0.0, -0.009, 0.0], [0.03, 0.0095, 0.045]),
    ([0.042, -0.010, 0.0], [0.040, 0.0085, 0.039]),
];
/// Palm, knuckles, finger ends; metres.
const HAND: [Oval; 3] = [
    ([0.003, -0.045, -0.002], [0.036, 0.03, 0.018]),
    ([0.002, -0.083, 0.0], [0.038, 0.020, 0.0155]),
    ([0.002, -0.150, 0.0], [0.032, 0.025, 0.010]),
];
/// Hair over the cranium; shares of height.
const HAIR: Oval = ([0.0, 0.050, 0.0], [0.060, 0.055, 0.049]);
/// The buttock on the pelvis and where it goes on at the thigh; shares of height.
const BUTTOCK: Oval = ([-0.032, -0.006, 0.044], [0.045, 0.050, 0.045]);
const BUTTOCK_ON_THIGH: Oval = ([-0.014, -0.030, 0.002], [0.042, 0.040, 0.046]);
/// Front and back of the hips, on the pelvis: what they rest on lying face down; shares of height.
const PELVIS: [Oval; 3] = [
    ([-0.004, -0.030, 0.0], [0.050, 0.030, 0.080]),
    ([-0.009, 0.0, 0.0], [0.060, 0.034, 0.096]),
    ([-0.010, 0.030, 0.0], [0.060, 0.030, 0.094]),
];
/// Sections of the chest, each on the thoracic joint that it is next to, and that joint's height over the mid-hip; shares of
/// height.
const CHEST: [(u8, f64, Oval); 5] = [
    (1, 0.185, ([0.034, -0.015, 0.0], [0.059, 0.020, 0.081])),
    (1, 0.185, ([0.031, 0.015, 0.0], [0.0635, 0.022, 0.085])),
    (2, 0.220, ([0.029, 0.008, 0.0], [0.065, 0.024, 0.088])),
    (3, 0.255, ([0.022, -0.003, 0.0], [0.061, 0.024, 0.087])),
    (3, 0.255, ([0.017, 0.020, 0.0], [0.050, 0.022, 0.078])),
];
/// Sections of the belly, on lumbar joints.
const BELLY: [(u8, f64, Oval); 3] = [
    (1, 0.075, ([0.020, 0.010, 0.0], [0.0525, 0.018, 0.077])),
    (2, 0.098, ([0.022, 0.014, 0.0], [0.052, 0.018, 0.0745])),
    (3, 0.121, ([0.024, 0.019, 0.0], [0.0545, 0.018, 0.077])),
];

/// A roller's radius; the flesh gives way by the second number. Metres.
const ROLLER_M: [f64; 2] = [0.075, 0.004];
/// Bottom bracket's height, length of a crank, distance of each pedal from the middle. Metres.
const CRANK_M: [f64; 3] = [0.30, 0.165, 0.105];

/// A point that is not fixed on a bone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Support {
    HeelLow,
    FootLow,
    ToeLow,
    ShankLow,
    KneeLow,
    ElbowLow,
    HandLow,
    HeadLow,
    ChestLow,
    PelvisLow,
    BellyTop,
    Glute,
    HamLine,
    QuadLine,
    Spot,
    Pedal,
}

const NAMES: [(&str, Support); 17] = [
    ("heellow", Support::HeelLow),
    ("footlow", Support::FootLow),
    ("toelow", Support::ToeLow),
    ("shanklow", Support::ShankLow),
    ("kneelow", Support::KneeLow),
    ("elbowlow", Support::ElbowLow),
    ("handlow", Support::HandLow),
    ("headlow", Support::HeadLow),
    ("chestlow", Support::ChestLow),
    ("back", Support::ChestLow),
    ("pelviclow", Support::PelvisLow),
    ("bellytop", Support::BellyTop),
    ("glute", Support::Glute),
    ("hamline", Support::HamLine),
    ("quadline", Support::QuadLine),
    ("spot", Support::Spot),
    ("pedal", Support::Pedal),
];

impl Support {
    pub(super) fn parse(name: &str) -> Option<Self> {
        let found = NAMES.iter().find(|(known, _)| *known == name);
        found.map(|(_, support)| *support)
    }

    /// Its name in files.
    pub(super) fn name(self) -> &'static str {
        let found = NAMES.iter().find(|(_, support)| *support == self);
        found.map_or("", |(name, _)| *name)
    }

    /// The bone that gives x and z.
    pub(super) fn bone(self, side: Side) -> Bone {
        match self {
            Self::HeelLow | Self::FootLow | Self::Pedal => Bone::Limb(side, Limb::Foot),
            Self::ToeLow => Bone::Limb(side, Limb::Toes),
            Self::ShankLow | Self::KneeLow => Bone::Limb(side, Limb::Shank),
            Self::ElbowLow => Bone::Limb(side, Limb::Forearm),
            Self::HandLow => Bone::Limb(side, Limb::Hand),
            Self::HeadLow => Bone::Head,
            Self::ChestLow => Bone::Thoracic(2),
            Self::BellyTop => Bone::Lumbar(2),
            Self::PelvisLow | Self::Glute => Bone::Pelvis,
            Self::HamLine | Self::QuadLine | Self::Spot => Bone::Limb(side, Limb::Thigh),
        }
    }

    /// How far ahead of the ankle it is on a flat foot of the reference body, metres; `None` for what is not on a foot.
    pub(super) fn ahead_of_ankle_m(self) -> Option<f64> {
        match self {
            Self::HeelLow => Some(-0.050),
            Self::FootLow => Some(0.045),
            Self::ToeLow => Some(0.138),
            Self::Pedal
            | Self::ShankLow
            | Self::KneeLow
            | Self::ElbowLow
            | Self::HandLow
            | Self::HeadLow
            | Self::ChestLow
            | Self::BellyTop
            | Self::PelvisLow
            | Self::Glute
            | Self::HamLine
            | Self::QuadLine
            | Self::Spot => None,
        }
    }

    /// Where it is, in metres.
    pub(super) fn point(self, side: Side, frames: &Frames, body: &BodySet) -> Vec3 {
        let over = |x, y, z| {
            let scale = body.height / 1.70;
            let frame = frames.get(self.bone(side));
            frame.point(vec3(x, y, sign(side) * z) * scale)
        };
        let seat = Seat { side, frames, body };
        let on = |from: Vec3, low: f64| vec3(from.x, low, from.z);
        match self {
            Self::HeelLow => on(over(-0.050, -0.060, 0.0), seat.foot(&HEEL, &[], &[])),
            Self::FootLow => on(over(0.045, -0.02, 0.0), seat.foot(&UPPER, &BALL, &TOES)),
            Self::ToeLow => on(over(0.02, 0.0, 0.0), seat.foot(&[], &BALL, &TOES)),
            Self::ShankLow => on(
                over(0.0, -0.2, 0.0),
                seat.leg(&[], &[0.1, 0.3, 0.5, 0.7, 0.9]),
            ),
            Self::KneeLow => on(
                over(0.0, 0.0, 0.0),
                seat.leg(
                    &[0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0],
                    &[0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6],
                ),
            ),
            Self::ElbowLow => {
                let at = over(0.0, 0.0, 0.0);
                on(
                    at,
                    at.y - 0.0215 * body.height * body::at(body.forearm, 0.0),
                )
            }
            Self::HandLow => on(over(0.0, -0.07, 0.0), seat.hand()),
            Self::HeadLow => on(over(0.0, 0.08, 0.0), seat.lowest(Bone::Head, &[HAIR], 1.70)),
            Self::ChestLow => on(over(0.0, 0.0, 0.0), seat.chest()),
            Self::BellyTop => on(over(0.0, 0.0, 0.0), seat.belly_top()),
            Self::PelvisLow => on(over(-0.05, 0.0, 0.0), seat.pelvis()),
            Self::Glute => on(over(-0.05, -0.01, 0.075), seat.buttock(side)),
            Self::HamLine => seat.roller(-1.0),
            Self::QuadLine => seat.roller(1.0),
            Self::Spot => seat.spot(),
            Self::Pedal => seat.pedal(),
        }
    }
}

/// What a rounded part is looked up in.
struct Seat<'a> {
    side: Side,
    frames: &'a Frames,
    body: &'a BodySet,
}

impl Seat<'_> {
    /// The lowest point of ellipsoids on a bone; `unit` is 1.70 where they are shares of height, else 1.
    fn lowest(&self, bone: Bone, ovals: &[Oval], unit: f64) -> f64 {
        let frame = self.frames.get(bone);
        let scale = unit * self.body.height / 1.70;
        let low = |([x, y, z], [a, b, c]): &Oval| {
            let center = vec3(*x, *y, sign(self.side) * z) * scale;
            bottom(&Ellipsoid::new(&frame, center, vec3(*a, *b, *c) * scale))
        };
        ovals.iter().map(low).fold(f64::INFINITY, f64::min)
    }

    fn foot(&self, heel: &[Oval], ball: &[Oval], toes: &[Oval]) -> f64 {
        let k = self.body.foot;
        let on = |limb, ovals: &[Oval]| self.lowest(Bone::Limb(self.side, limb), ovals, k);
        on(Limb::Foot, heel)
            .min(on(Limb::Foot, ball))
            .min(on(Limb::Toes, toes))
    }

    fn hand(&self) -> f64 {
        self.lowest(Bone::Limb(self.side, Limb::Hand), &HAND, self.body.hand)
    }

    /// The lowest section of thigh and shank at these shares of their lengths.
    fn leg(&self, thigh: &[f64], shank: &[f64]) -> f64 {
        let on = |limb, shares: &[f64]| {
            let segment = Segment::of(self.side, limb, self.frames, self.body);
            let low = |t: &f64| segment.as_ref().map(|s| bottom(&s.solid(*t, 0.0)));
            shares.iter().filter_map(low).fold(f64::INFINITY, f64::min)
        };
        on(Limb::Thigh, thigh).min(on(Limb::Shank, shank))
    }

    fn buttock(&self, side: Side) -> f64 {
        let seat = Seat { side, ..*self };
        let unit = 1.70 * self.body.buttock;
        let thigh = Bone::Limb(side, Limb::Thigh);
        seat.lowest(Bone::Pelvis, &[BUTTOCK], unit).min(seat.lowest(
            thigh,
            &[BUTTOCK_ON_THIGH],
            unit,
        ))
    }

    fn pelvis(&self) -> f64 {
        let on = |oval: &Oval| bottom(&self.section(Bone::Pelvis, 0.0, oval));
        let front = PELVIS.iter().map(on).fold(f64::INFINITY, f64::min);
        front
            .min(self.buttock(Side::Left))
            .min(self.buttock(Side::Right))
    }

    fn chest(&self) -> f64 {
        let low = |(joint, height, oval): &(u8, f64, Oval)| {
            bottom(&self.section(Bone::Thoracic(*joint), *height, oval))
        };
        CHEST.iter().map(low).fold(f64::INFINITY, f64::min)
    }

    /// The highest point of the belly, which breathing swells to the front (ADDENDUM-B 2).
    fn belly_top(&self) -> f64 {
        let top = |(joint, height, oval): &(u8, f64, Oval)| {
            let solid = self.section(Bone::Lumbar(*joint), *height, oval);
            solid.center.y + solid.drop()
        };
        BELLY.iter().map(top).fold(f64::NEG_INFINITY, f64::max)
    }

    /// A section of the trunk as this build has it; `height` is that of the joint which carries it.
    fn section(&self, bone: Bone, height: f64, ([x, y, z], [a, b, c]): &Oval) -> Ellipsoid {
        let h = self.body.height;
        let trunk = Trunk::new(self.frames, self.body);
        let [depth, width, forward] = trunk.shaped(height + y, *c, *a, *x);
        let center = vec3(forward, y * h, sign(self.side) * z * h);
        Ellipsoid::new(&self.frames.get(bone), center, vec3(depth, b * h, width))
    }

    fn thigh(&self) -> Frame {
        self.frames.limb(self.side, Limb::Thigh)
    }

    /// The middle of a roller that touches the front or the back of the thigh.
    fn roller(&self, front: f64) -> Vec3 {
        let t = self.frames.aids().along;
        let Some(segment) = Segment::of(self.side, Limb::Thigh, self.frames, self.body) else {
            return self.thigh().origin;
        };
        let [depth, _, forward, outward] = segment.section(t);
        let [radius, give] = ROLLER_M;
        let x = forward + front * (depth + radius - give);
        let y = -t * THIGH * self.body.height;
        self.thigh().point(vec3(x, y, sign(self.side) * outward))
    }

    /// The point of the back of the thigh that a ball lies under.
    fn spot(&self) -> Vec3 {
        let aids = self.frames.aids();
        let t = 0.29 + 0.47 * aids.spot;
        let Some(segment) = Segment::of(self.side, Limb::Thigh, self.frames, self.body) else {
            return self.thigh().origin;
        };
        let [depth, width, forward, outward] = segment.section(t);
        let (sin, cos) = libm::sincos((180.0 - 32.0 * aids.outward).to_radians());
        let y = -t * THIGH * self.body.height;
        let z = sign(self.side) * (outward + width * sin);
        self.thigh().point(vec3(forward + depth * cos, y, z))
    }

    /// The axle of a pedal: the right one is up at 0 and forward at 90, the left one opposite.
    fn pedal(&self) -> Vec3 {
        let [height, length, out] = CRANK_M;
        let opposite = match self.side {
            Side::Left => 180.0,
            Side::Right => 0.0,
        };
        let (sin, cos) = libm::sincos((self.frames.aids().crank + opposite).to_radians());
        vec3(length * sin, height + length * cos, sign(self.side) * out)
    }
}

/// The height of the lowest point of an ellipsoid.
fn bottom(solid: &Ellipsoid) -> f64 {
    solid.center.y - solid.drop()
}
