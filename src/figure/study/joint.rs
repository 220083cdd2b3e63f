//! The points by which a figure is dragged, and the angles that each of them stands for.

use crate::domain::Side;
use crate::figure::body::BodySet;
use crate::figure::landmark::Landmark;
use crate::figure::math::Vec3;
use crate::figure::pose::{Central, Dof, Sided};
use crate::figure::skeleton::Frames;

/// A point by which a figure is dragged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Joint {
    Head,
    Chest,
    Pelvis,
    Elbow(Side),
    Hand(Side),
    Knee(Side),
    Foot(Side),
    Toes(Side),
}

impl Joint {
    /// Every joint, from the head down.
    pub const ALL: [Self; 13] = [
        Self::Head,
        Self::Chest,
        Self::Pelvis,
        Self::Elbow(Side::Left),
        Self::Elbow(Side::Right),
        Self::Hand(Side::Left),
        Self::Hand(Side::Right),
        Self::Knee(Side::Left),
        Self::Knee(Side::Right),
        Self::Foot(Side::Left),
        Self::Foot(Side::Right),
        Self::Toes(Side::Left),
        Self::Toes(Side::Right),
    ];

    /// The id of the message that names it, without its side.
    pub fn message(self) -> &'static str {
        match self {
            Self::Head => "joint-head",
            Self::Chest => "joint-chest",
            Self::Pelvis => "joint-pelvis",
            Self::Elbow(_) => "joint-elbow",
            Self::Hand(_) => "joint-hand",
            Self::Knee(_) => "joint-knee",
            Self::Foot(_) => "joint-foot",
            Self::Toes(_) => "joint-toes",
        }
    }

    /// Its side, where it has one.
    pub fn side(self) -> Option<Side> {
        match self {
            Self::Head | Self::Chest | Self::Pelvis => None,
            Self::Elbow(side)
            | Self::Hand(side)
            | Self::Knee(side)
            | Self::Foot(side)
            | Self::Toes(side) => Some(side),
        }
    }

    /// The same joint of the other side.
    #[must_use]
    pub fn mirrored(self) -> Self {
        match self {
            Self::Head | Self::Chest | Self::Pelvis => self,
            Self::Elbow(side) => Self::Elbow(side.other()),
            Self::Hand(side) => Self::Hand(side.other()),
            Self::Knee(side) => Self::Knee(side.other()),
            Self::Foot(side) => Self::Foot(side.other()),
            Self::Toes(side) => Self::Toes(side.other()),
        }
    }

    /// The point that is dragged.
    pub(super) fn landmark(self) -> Option<Landmark> {
        let name = match self {
            Self::Head => "head",
            Self::Chest => "neckc",
            Self::Pelvis => "pelvis",
            Self::Elbow(_) => "elbowc",
            Self::Hand(_) => "knuckle",
            Self::Knee(_) => "kneec",
            Self::Foot(_) => "ankle",
            Self::Toes(_) => "ball",
        };
        Landmark::parse(&self.name(name))
    }

    /// The name in files of a point of its side.
    pub(super) fn name(self, point: &str) -> String {
        match self.side() {
            Some(Side::Left) => format!("L.{point}"),
            Some(Side::Right) => format!("R.{point}"),
            None => point.to_owned(),
        }
    }

    /// Where it is, metres.
    pub fn point(self, frames: &Frames, body: &BodySet) -> Vec3 {
        let at = self.landmark().map(|own| own.point(frames, body));
        at.unwrap_or_default()
    }

    /// The angles that a person sets as numbers, in the order in which they are read.
    pub fn angles(self) -> Vec<Dof> {
        let sided: &[Sided] = match self {
            Self::Head => return central(&[Central::NeckFlex, Central::NeckLat, Central::NeckRot]),
            Self::Chest => {
                return central(&[
                    Central::LumbarFlex,
                    Central::LumbarLat,
                    Central::LumbarRot,
                    Central::ThoraxFlex,
                    Central::ThoraxLat,
                    Central::ThoraxRot,
                ]);
            }
            Self::Pelvis => return central(&[Central::RootTilt, Central::RootRoll]),
            Self::Elbow(_) => &[
                Sided::ShoulderFlex,
                Sided::ShoulderAbd,
                Sided::ShoulderRot,
                Sided::ElbowFlex,
            ],
            Self::Hand(_) => &[Sided::ForearmPron, Sided::WristFlex],
            Self::Knee(_) => &[
                Sided::HipFlex,
                Sided::HipAbd,
                Sided::HipRot,
                Sided::KneeFlex,
            ],
            Self::Foot(_) => &[Sided::AnkleDorsi, Sided::AnkleInv],
            Self::Toes(_) => &[Sided::ToesExt],
        };
        let side = self.side().unwrap_or(Side::Right);
        sided.iter().map(|dof| Dof::Sided(side, *dof)).collect()
    }
}

fn central(dofs: &[Central]) -> Vec<Dof> {
    dofs.iter().map(|dof| Dof::Central(*dof)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_joint_is_a_point_of_the_body_and_has_angles() {
        for joint in Joint::ALL {
            assert!(joint.landmark().is_some(), "{joint:?}");
            assert!(!joint.angles().is_empty(), "{joint:?}");
            assert_eq!(joint.mirrored().mirrored(), joint);
        }
    }
}
