//! Named points of the body, as contacts, arrows and props use them. Mostly a table of offsets in metres.

mod support;

use crate::domain::Side;

use super::body::{self, BodySet};
use super::bone::{Bone, Limb};
use super::math::{Vec3, vec3};
use super::skeleton::{FOREARM, Frames, SHANK, THIGH, UPPER_ARM, sign};
use support::Support;

/// The height of the body that the offsets were measured on, metres.
const REFERENCE_M: f64 = 1.70;

/// How far ahead of its ankle the joint of the toes is, metres.
const TOES_M: f64 = 0.118;

const LIMB: &[(&str, Limb, [f64; 3])] = &[
    ("ballm", Limb::Foot, [0.118, -0.068, -0.034]),
    ("heel", Limb::Foot, [-0.04, -0.068, 0.0]),
    ("ball", Limb::Foot, [0.118, -0.068, 0.0]),
    ("toetip", Limb::Toes, [0.08, -0.006, 0.0]),
    ("toeball", Limb::Toes, [0.055, -0.018, 0.0]),
    ("toepad", Limb::Toes, [0.05, -0.018, 0.0]),
    ("ankle", Limb::Foot, [0.0, 0.0, 0.0]),
    ("instep", Limb::Foot, [0.075, 0.004, 0.0]),
    ("thigh_in", Limb::Thigh, [0.0, -0.33, -0.085]),
    ("heelback", Limb::Foot, [-0.069, -0.036, 0.0]),
    ("toetop", Limb::Toes, [0.05, 0.028, 0.0]),
    ("knee", Limb::Shank, [0.058, -0.004, 0.0]),
    ("kneec", Limb::Shank, [0.0, 0.0, 0.0]),
    ("shin_top", Limb::Shank, [0.048, -0.06, 0.0]),
    ("calf", Limb::Shank, [-0.07, -0.1, 0.0]),
    ("hamstring", Limb::Thigh, [-0.074, -0.24, 0.0]),
    ("thighmid", Limb::Thigh, [0.0, -0.22, 0.0]),
    ("elbowc", Limb::Forearm, [0.0, 0.0, 0.0]),
    ("elbowtip", Limb::Forearm, [-0.037, 0.012, 0.0]),
    ("wristc", Limb::Hand, [0.0, 0.0, 0.0]),
    ("palm", Limb::Hand, [0.0, -0.062, -0.02]),
    ("fist", Limb::Hand, [0.0, -0.078, -0.028]),
    ("ulnar", Limb::Forearm, [-0.03, -0.2, 0.0]),
    ("fistulnar", Limb::Hand, [-0.038, -0.075, 0.0]),
    ("dorsum", Limb::Hand, [0.0, -0.062, 0.0155]),
    ("indexk", Limb::Hand, [0.034, -0.083, -0.0185]),
    ("littlek", Limb::Hand, [-0.03, -0.083, -0.0185]),
    ("thigh_top", Limb::Thigh, [0.062, -0.34, 0.0]),
    ("shin_mid", Limb::Shank, [0.042, -0.2, 0.0]),
    ("fingertip", Limb::Hand, [0.0, -0.175, -0.01]),
    ("knuckle", Limb::Hand, [0.0, -0.09, 0.0]),
    ("footmed", Limb::Foot, [0.075, -0.045, -0.038]),
    ("footlat", Limb::Foot, [0.06, -0.05, 0.04]),
    ("shoulder", Limb::UpperArm, [0.0, 0.0, 0.0]),
    ("kneefront", Limb::Thigh, [0.058, -0.395, 0.0]),
    ("thighback", Limb::Thigh, [-0.08, -0.25, 0.0]),
    ("thighlat", Limb::Thigh, [0.0, -0.25, 0.08]),
    ("thighfront", Limb::Thigh, [0.078, -0.3, 0.0]),
    ("ham_out", Limb::Thigh, [-0.055, -0.18, 0.068]),
    ("ham_in", Limb::Thigh, [-0.055, -0.2, -0.064]),
    ("shin_low", Limb::Shank, [0.038, -0.375, 0.0]),
    ("thigh_low", Limb::Thigh, [0.07, -0.375, 0.0]),
    ("achilles", Limb::Shank, [-0.036, -0.375, 0.0]),
    ("calfback", Limb::Shank, [-0.062, -0.12, 0.0]),
    ("grip", Limb::Hand, [0.005, -0.085, -0.022]),
    ("thigh_back", Limb::Thigh, [-0.075, -0.27, 0.0]),
    ("thigh_front", Limb::Thigh, [0.078, -0.2, 0.0]),
    ("wraptop", Limb::Thigh, [0.09, -0.185, -0.04]),
    ("wrapside", Limb::Thigh, [0.062, -0.15, 0.066]),
    ("gh", Limb::UpperArm, [0.0, 0.0, 0.0]),
    ("figure4", Limb::Thigh, [0.096, -0.345, 0.012]),
    ("thigh_in2", Limb::Thigh, [0.0, -0.26, -0.085]),
    ("thigh_med", Limb::Thigh, [0.0, -0.29, -0.068]),
    ("sole", Limb::Foot, [0.045, -0.068, 0.0]),
    ("footside", Limb::Foot, [0.05, -0.045, 0.04]),
    ("hipc", Limb::Thigh, [0.0, 0.0, 0.0]),
    ("shc", Limb::UpperArm, [0.0, 0.0, 0.0]),
];

const TRUNK: &[(&str, Bone, [f64; 3])] = &[
    ("sit", Bone::Pelvis, [-0.05, -0.105, 0.06]),
    ("buttock", Bone::Pelvis, [-0.13, -0.02, 0.06]),
    ("sacrum", Bone::Pelvis, [-0.126, 0.055, 0.0]),
    ("headback", Bone::Head, [-0.082, 0.085, 0.0]),
    ("pelvis", Bone::Pelvis, [0.0, 0.0, 0.0]),
    ("lum3", Bone::Lumbar(3), [0.0, 0.0, 0.0]),
    ("head", Bone::Head, [0.007, 0.08, 0.0]),
    ("iliac", Bone::Pelvis, [-0.005, 0.105, 0.152]),
    ("scapula", Bone::Thoracic(2), [-0.06, 0.0, 0.0]),
    ("scapedge", Bone::Thoracic(1), [-0.051, 0.02, 0.0]),
    ("belly", Bone::Lumbar(2), [0.121, 0.02, 0.0]),
    ("forehead", Bone::Head, [0.092, 0.085, 0.0]),
    ("chestA", Bone::Thoracic(2), [0.18, 0.015, -0.055]),
    ("chestB", Bone::Thoracic(2), [0.212, -0.025, 0.045]),
    ("sternum", Bone::Thoracic(2), [0.158, 0.02, 0.0]),
    ("upperback", Bone::Thoracic(3), [-0.088, 0.005, 0.0]),
    ("neckc", Bone::Neck(0), [0.0, 0.0, 0.0]),
    ("lum0c", Bone::Lumbar(0), [0.0, 0.0, 0.0]),
    ("tho3c", Bone::Thoracic(3), [0.0, 0.0, 0.0]),
];

/// A named point of the body, on one side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Landmark {
    side: Side,
    place: Place,
}

/// Where a landmark is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// Fixed on a bone, micrometres from its joint.
    Fixed(Bone, [i32; 3]),
    /// Wherever a rounded part, a roller or a pedal is just then.
    Support(Support),
}

impl Landmark {
    /// The landmark that files call `name`, such as `R.heel` or `head`; on the trunk, a side mirrors its offset.
    pub fn parse(name: &str) -> Option<Self> {
        let (side, rest) = match name.split_once('.') {
            Some(("L", rest)) => (Side::Left, rest),
            Some(("R", rest)) => (Side::Right, rest),
            Some(_) | None => (Side::Right, name),
        };
        if let Some(support) = Support::parse(rest) {
            let place = Place::Support(support);
            return Some(Self { side, place });
        }
        if let Some((_, limb, offset)) = LIMB.iter().find(|row| row.0 == rest) {
            return Some(Self::fixed(Bone::Limb(side, *limb), *offset, side));
        }
        let trunk = TRUNK.iter().find(|row| row.0 == rest);
        trunk.map(|(_, bone, offset)| Self::fixed(*bone, *offset, side))
    }

    /// Its name in files: the first one, where several mean the same.
    pub fn name(&self) -> String {
        let limbs = LIMB
            .iter()
            .map(|row| (row.0, Bone::Limb(self.side, row.1), row.2));
        let trunk = TRUNK.iter().copied();
        let fixed = limbs
            .chain(trunk)
            .find(|(_, bone, offset)| Self::fixed(*bone, *offset, self.side) == *self);
        let name = match self.place {
            Place::Fixed(..) => fixed.map_or("", |(name, ..)| name),
            Place::Support(support) => support.name(),
        };
        match self.side {
            Side::Left => format!("L.{name}"),
            Side::Right => format!("R.{name}"),
        }
    }

    fn fixed(bone: Bone, [x, y, z]: [f64; 3], side: Side) -> Self {
        let micrometres = |metres: f64| (metres * 1e6).round() as i32;
        let offset = [x, y, sign(side) * z].map(micrometres);
        Self {
            side,
            place: Place::Fixed(bone, offset),
        }
    }

    /// The same landmark on the other side.
    #[must_use]
    pub fn mirrored(&self) -> Self {
        let place = match self.place {
            Place::Fixed(bone, [x, y, z]) => Place::Fixed(mirrored_bone(bone), [x, y, -z]),
            Place::Support(support) => Place::Support(support),
        };
        Self {
            side: self.side.other(),
            place,
        }
    }

    /// The limb that it is on, if any.
    pub(super) fn limb(&self) -> Option<(Side, Limb)> {
        let bone = match self.place {
            Place::Fixed(bone, _) => bone,
            Place::Support(support) => support.bone(self.side),
        };
        match bone {
            Bone::Limb(side, limb) => Some((side, limb)),
            Bone::Pelvis | Bone::Lumbar(_) | Bone::Thoracic(_) | Bone::Neck(_) | Bone::Head => None,
        }
    }

    /// How far ahead of the ankle it is on a flat foot of the reference body, metres; `None` for what is not on a foot.
    pub(super) fn ahead_of_ankle_m(&self) -> Option<f64> {
        match self.place {
            Place::Fixed(Bone::Limb(_, Limb::Foot), [x, ..]) => Some(f64::from(x) * 1e-6),
            Place::Fixed(Bone::Limb(_, Limb::Toes), [x, ..]) => Some(TOES_M + f64::from(x) * 1e-6),
            Place::Fixed(..) => None,
            Place::Support(support) => support.ahead_of_ankle_m(),
        }
    }

    /// Where it is, in metres. Offsets are those of the reference body; on others they lie on their skin.
    pub fn point(&self, frames: &Frames, body: &BodySet) -> Vec3 {
        match self.place {
            Place::Fixed(bone, offset) => {
                let [x, y, z] = offset.map(|micrometres| f64::from(micrometres) * 1e-6);
                let [across, along] = thickness(bone, y, body);
                let scale = body.height / REFERENCE_M;
                let offset = vec3(x * across, y * along, z * across) * scale;
                frames.get(bone).point(offset)
            }
            Place::Support(support) => support.point(self.side, frames, body),
        }
    }
}

/// How much thicker and longer than the reference body a bone of this build is `y` metres over its joint, for its height.
fn thickness(bone: Bone, y: f64, body: &BodySet) -> [f64; 2] {
    let at = |profile, length: f64| [body::at(profile, -y / (length * REFERENCE_M)), 1.0];
    match bone {
        Bone::Limb(_, Limb::Foot | Limb::Toes) => [body.foot; 2],
        Bone::Limb(_, Limb::Hand) => [body.hand; 2],
        Bone::Limb(_, Limb::Thigh) => at(body.thigh, THIGH),
        Bone::Limb(_, Limb::Shank) => at(body.shank, SHANK),
        Bone::Limb(_, Limb::UpperArm) => at(body.upper_arm, UPPER_ARM),
        Bone::Limb(_, Limb::Forearm) => at(body.forearm, FOREARM),
        Bone::Pelvis | Bone::Lumbar(_) | Bone::Thoracic(_) | Bone::Neck(_) | Bone::Head => [1.0; 2],
    }
}

fn mirrored_bone(bone: Bone) -> Bone {
    match bone {
        Bone::Limb(side, limb) => Bone::Limb(side.other(), limb),
        Bone::Pelvis | Bone::Lumbar(_) | Bone::Thoracic(_) | Bone::Neck(_) | Bone::Head => bone,
    }
}
