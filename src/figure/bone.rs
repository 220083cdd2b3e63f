//! The bones of the figure and where each one is.

use crate::domain::Side;

use super::math::{Mat3, Vec3};

/// A body segment with a frame of its own (FIGURE.md 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Bone {
    /// Mid-hip point; carries the lumbar spine and both thighs.
    Pelvis,
    /// Lumbar joint 0 to 3, from below.
    Lumbar(u8),
    /// Thoracic joint 0 to 3, from below.
    Thoracic(u8),
    /// Neck joint 0 or 1, from below.
    Neck(u8),
    /// Head.
    Head,
    /// A segment of a limb.
    Limb(Side, Limb),
}

/// A segment of an arm or a leg.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Limb {
    Thigh,
    Shank,
    Foot,
    Toes,
    UpperArm,
    Forearm,
    Hand,
}

/// Where a bone is: its joint and its axes, in the world.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// The joint at its near end, in metres.
    pub origin: Vec3,
    /// Columns are the bone's axes.
    pub axes: Mat3,
}

impl Frame {
    /// The world point of `local`, given in the bone's own axes.
    #[must_use]
    pub fn point(&self, local: Vec3) -> Vec3 {
        self.origin + self.axes * local
    }

    /// The world direction of `local`, given in the bone's own axes.
    #[must_use]
    pub fn direction(&self, local: Vec3) -> Vec3 {
        self.axes * local
    }
}
