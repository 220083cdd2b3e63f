//! From joint angles to where every bone is: forward kinematics (FIGURE.md 1 and 2).

use crate::domain::Side;

use super::body::BodySet;
use super::bone::{Bone, Frame, Limb};
use super::math::{Mat3, Vec3, vec3};
use super::pose::{Central, Pose, Sided};

/// Lengths of segments as shares of height (Drillis and Contini, after Winter).
pub const THIGH: f64 = 0.245;
/// Knee to ankle.
pub const SHANK: f64 = 0.246;
/// Shoulder to elbow.
pub const UPPER_ARM: f64 = 0.186;
/// Elbow to wrist.
pub const FOREARM: f64 = 0.146;

/// Spine joints in the zero pose, forward and up from the mid-hip, as shares of height.
const LUMBAR: [(f64, f64); 4] = [
    (-0.022, 0.052),
    (-0.020, 0.075),
    (-0.019, 0.098),
    (-0.020, 0.121),
];
const THORACIC: [(f64, f64); 4] = [
    (-0.026, 0.150),
    (-0.031, 0.185),
    (-0.032, 0.220),
    (-0.030, 0.255),
];
const NECK: [(f64, f64); 3] = [(-0.024, 0.312), (-0.014, 0.340), (-0.004, 0.366)];

/// Shoulder joint from the last thoracic joint, as a share of height; its z is the build's.
const SHOULDER: (f64, f64) = (0.016, 0.018);

/// The girdle turns about a point this far in front of the shoulder joint and from the middle, in metres.
const GIRDLE_PIVOT_M: f64 = 0.02;

/// About as long as the longer bones are, metres.
const BONE_M: f64 = 0.3;

/// Where every bone of a figure is.
#[derive(Clone, Debug, PartialEq)]
pub struct Frames {
    pelvis: Frame,
    lumbar: [Frame; 4],
    thoracic: [Frame; 4],
    neck: [Frame; 3],
    left: [Frame; 7],
    right: [Frame; 7],
    aids: Aids,
}

/// Where the things are that move with a pose: roller, ball, pedals.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Aids {
    /// The roller's place, a share of the thigh.
    pub(super) along: f64,
    /// The turn of the pedals, degrees.
    pub(super) crank: f64,
    /// The ball's place along the thigh, 0 near the hip to 1 near the knee.
    pub(super) spot: f64,
    /// Its place across the thigh, -1 inner to 1 outer.
    pub(super) outward: f64,
    /// How far a breath swells the belly, metres.
    pub(super) belly: f64,
}

impl Frames {
    /// Where the bones of `body` are in `pose`.
    pub fn of(pose: &Pose, body: &BodySet) -> Self {
        let pelvis = pelvis(pose, body.height / 1.70);
        let start = (0.0, 0.0);
        let turns = |flex, lat, rot| [pose.central(flex), pose.central(lat), pose.central(rot)];
        let low = turns(Central::LumbarFlex, Central::LumbarLat, Central::LumbarRot);
        let high = turns(Central::ThoraxFlex, Central::ThoraxLat, Central::ThoraxRot);
        let top = turns(Central::NeckFlex, Central::NeckLat, Central::NeckRot);
        let h = body.height;
        let lumbar = region(pelvis, start, LUMBAR, low, h);
        let [.., lum_at] = LUMBAR;
        let [.., lum3] = lumbar;
        let thoracic = region(lum3, lum_at, THORACIC, high, h);
        let [.., tho3] = thoracic;
        let [.., tho_at] = THORACIC;
        let neck = region(tho3, tho_at, NECK, top, h);
        let limbs = |side| limbs(side, pose, body, pelvis, tho3);
        Self {
            pelvis,
            lumbar,
            thoracic,
            neck,
            left: limbs(Side::Left),
            right: limbs(Side::Right),
            aids: Aids {
                along: pose.central(Central::PropT),
                crank: pose.central(Central::PropCrank),
                spot: pose.central(Central::PropSpot),
                outward: pose.central(Central::PropSide),
                belly: pose.central(Central::Belly),
            },
        }
    }

    /// Where the things are that move with the pose.
    pub(super) fn aids(&self) -> Aids {
        self.aids
    }

    /// Where `bone` is.
    pub fn get(&self, bone: Bone) -> Frame {
        let found = match bone {
            Bone::Pelvis => Some(&self.pelvis),
            Bone::Lumbar(joint) => self.lumbar.get(usize::from(joint)),
            Bone::Thoracic(joint) => self.thoracic.get(usize::from(joint)),
            Bone::Neck(joint) => self.neck.get(usize::from(joint)),
            Bone::Head => self.neck.last(),
            Bone::Limb(Side::Left, limb) => self.left.get(limb as usize),
            Bone::Limb(Side::Right, limb) => self.right.get(limb as usize),
        };
        found.copied().unwrap_or(self.pelvis)
    }

    /// Where a segment of a limb is.
    pub fn limb(&self, side: Side, limb: Limb) -> Frame {
        self.get(Bone::Limb(side, limb))
    }

    /// How far the bone that moved most has moved since `before`, metres; the things that move with a pose count too.
    pub fn moved_since(&self, before: &Self) -> f64 {
        let bones = self.bones().zip(before.bones());
        let ends = bones.flat_map(|(now, then)| {
            let end = vec3(0.0, -BONE_M, 0.0);
            let far = now.point(end) - then.point(end);
            [(now.origin - then.origin).length(), far.length()]
        });
        let (aids, then) = (self.aids, before.aids);
        let others = [
            (aids.belly - then.belly).abs(),
            (aids.along - then.along).abs() * BONE_M,
            (aids.spot - then.spot).abs() * BONE_M,
            (aids.outward - then.outward).abs() * BONE_M,
            (aids.crank - then.crank).to_radians().abs() * BONE_M,
        ];
        ends.chain(others).fold(0.0, f64::max)
    }

    fn bones(&self) -> impl Iterator<Item = &Frame> {
        std::iter::once(&self.pelvis)
            .chain(&self.lumbar)
            .chain(&self.thoracic)
            .chain(&self.neck)
            .chain(&self.left)
            .chain(&self.right)
    }

    /// The same frames moved by `by` metres.
    #[must_use]
    pub fn moved(mut self, by: Vec3) -> Self {
        let all = std::iter::once(&mut self.pelvis)
            .chain(&mut self.lumbar)
            .chain(&mut self.thoracic)
            .chain(&mut self.neck)
            .chain(&mut self.left)
            .chain(&mut self.right);
        for frame in all {
            frame.origin = frame.origin + by;
        }
        self
    }
}

/// +1 on the right, -1 on the left: the sign of every local z and of every turn about X and Y.
pub fn sign(side: Side) -> f64 {
    match side {
        Side::Left => -1.0,
        Side::Right => 1.0,
    }
}

/// Poses are written for the reference height: a smaller figure's hips are as much lower as its legs are shorter.
fn pelvis(pose: &Pose, scale: f64) -> Frame {
    let at = |dof| pose.central(dof);
    Frame {
        origin: vec3(at(Central::RootX), at(Central::RootY), at(Central::RootZ)) * scale,
        axes: Mat3::rot_y(at(Central::RootYaw))
            * Mat3::rot_z(-at(Central::RootTilt))
            * Mat3::rot_x(at(Central::RootRoll))
            * Mat3::rot_y(at(Central::RootTwist)),
    }
}

/// The joints of one region of the spine, which share its angles equally.
fn region<const N: usize>(
    below: Frame,
    start: (f64, f64),
    joints: [(f64, f64); N],
    turns: [f64; 3],
    height: f64,
) -> [Frame; N] {
    let [flex, lat, rot] = turns.map(|turn| turn / N as f64);
    let turn = Mat3::rot_z(-flex) * Mat3::rot_x(lat) * Mat3::rot_y(rot);
    let mut frame = below;
    let mut from = start;
    joints.map(|joint| {
        let step = vec3(joint.0 - from.0, joint.1 - from.1, 0.0) * height;
        from = joint;
        frame = Frame {
            origin: frame.point(step),
            axes: frame.axes * turn,
        };
        frame
    })
}

/// Thigh, shank, foot, toes, upper arm, forearm, hand: the order of [`Limb`].
fn limbs(side: Side, pose: &Pose, body: &BodySet, pelvis: Frame, tho3: Frame) -> [Frame; 7] {
    let [thigh, shank, foot, toes] = leg(side, pose, body, pelvis);
    let [upper_arm, forearm, hand] = arm(side, pose, body, tho3);
    [thigh, shank, foot, toes, upper_arm, forearm, hand]
}

/// The turn of a ball joint: flexion, abduction, internal rotation, in this order.
fn ball(side: Side, pose: &Pose, [flex, abd, rot]: [Sided; 3]) -> Mat3 {
    let s = sign(side);
    let at = |dof| pose.sided(side, dof);
    Mat3::rot_z(at(flex)) * Mat3::rot_x(-s * at(abd)) * Mat3::rot_y(s * at(rot))
}

/// The bone that is joined at `offset` of another and turned by `turn`.
fn next(frame: Frame, offset: Vec3, turn: Mat3) -> Frame {
    Frame {
        origin: frame.point(offset),
        axes: frame.axes * turn,
    }
}

fn leg(side: Side, pose: &Pose, body: &BodySet, pelvis: Frame) -> [Frame; 4] {
    let s = sign(side);
    let at = |dof| pose.sided(side, dof);
    let h = body.height;
    let hip = ball(side, pose, [Sided::HipFlex, Sided::HipAbd, Sided::HipRot]);
    let thigh = next(pelvis, vec3(0.0, 0.0, s * body.hip_z * h), hip);
    let knee = Mat3::rot_z(-at(Sided::KneeFlex));
    let shank = next(thigh, vec3(0.0, -THIGH * h, 0.0), knee);
    let ankle = Mat3::rot_z(at(Sided::AnkleDorsi)) * Mat3::rot_x(s * at(Sided::AnkleInv));
    let foot = next(shank, vec3(0.0, -SHANK * h, 0.0), ankle);
    let mtp = vec3(0.118, -0.050, 0.0) * (body.foot * h / 1.70);
    let toes = next(foot, mtp, Mat3::rot_z(at(Sided::ToesExt)));
    [thigh, shank, foot, toes]
}

fn arm(side: Side, pose: &Pose, body: &BodySet, tho3: Frame) -> [Frame; 3] {
    let s = sign(side);
    let at = |dof| pose.sided(side, dof);
    let h = body.height;
    let turns = [Sided::ShoulderFlex, Sided::ShoulderAbd, Sided::ShoulderRot];
    let shoulder = ball(side, pose, turns);
    let upper_arm = Frame {
        origin: shoulder_joint(side, pose, body, tho3, shoulder),
        axes: tho3.axes * shoulder,
    };
    let elbow = Mat3::rot_z(at(Sided::ElbowFlex));
    let forearm = next(upper_arm, vec3(0.0, -UPPER_ARM * h, 0.0), elbow);
    let wrist = Mat3::rot_y(s * at(Sided::ForearmPron))
        * Mat3::rot_x(s * at(Sided::WristFlex))
        * Mat3::rot_z(at(Sided::WristDev));
    let hand = next(forearm, vec3(0.0, -FOREARM * h, 0.0), wrist);
    [upper_arm, forearm, hand]
}

/// The shoulder joint, moved by the girdle; a raised arm lifts it by itself.
fn shoulder_joint(side: Side, pose: &Pose, body: &BodySet, tho3: Frame, shoulder: Mat3) -> Vec3 {
    let s = sign(side);
    let h = body.height;
    let raised = libm::acos(shoulder.y_axis().y.clamp(-1.0, 1.0)).to_degrees();
    let rhythm = 0.16 * (raised - 40.0).max(0.0);
    let elevation = pose.sided(side, Sided::GirdleElev) + rhythm;
    let protraction = pose.sided(side, Sided::GirdleProt);
    let joint = vec3(SHOULDER.0 * h, SHOULDER.1 * h, s * body.shoulder_z * h);
    let pivot = vec3(joint.x + GIRDLE_PIVOT_M, joint.y, s * GIRDLE_PIVOT_M);
    let turn = Mat3::rot_y(s * protraction) * Mat3::rot_x(-s * elevation);
    tho3.point(pivot + turn * (joint - pivot))
}
