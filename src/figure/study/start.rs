//! Positions that a figure begins in.

use crate::domain::Side;
use crate::domain::preferences::BodyBuild;
use crate::figure::body::BodySet;
use crate::figure::camera::Camera;
use crate::figure::floor::lowest_m;
use crate::figure::pose::{Central, Dof, Pose, Sided};
use crate::figure::spec::{FigureSpec, Ground, Key};

use super::{Bearing, Kit, Movement};

/// A position that a figure begins in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Start {
    Standing,
    ChairSitting,
    LongSitting,
    Supine,
    Prone,
    Kneeling,
    HalfKneeling,
    Quadruped,
}

/// A view in which both sides are seen.
const VIEW: Camera = Camera {
    az_deg: 16.0,
    el_deg: 9.0,
};

/// Angles of both sides, then those of the trunk or of one side; degrees.
type Angles = (&'static [(Sided, f64)], &'static [(&'static str, f64)]);

const STANDING: Angles = (&[(Sided::ShoulderAbd, 8.0), (Sided::ElbowFlex, 8.0)], &[]);
const CHAIR_SITTING: Angles = (
    &[
        (Sided::HipFlex, 88.0),
        (Sided::HipAbd, 4.0),
        (Sided::KneeFlex, 88.0),
        (Sided::ShoulderFlex, 18.0),
        (Sided::ElbowFlex, 62.0),
        (Sided::ForearmPron, 70.0),
    ],
    &[],
);
const LONG_SITTING: Angles = (
    &[
        (Sided::HipFlex, 80.0),
        (Sided::HipAbd, 4.0),
        (Sided::KneeFlex, 4.0),
        (Sided::ShoulderFlex, 22.0),
        (Sided::ElbowFlex, 56.0),
    ],
    &[("root.tilt", -10.0)],
);
const SUPINE: Angles = (
    &[
        (Sided::HipFlex, 52.0),
        (Sided::HipAbd, 4.0),
        (Sided::KneeFlex, 104.0),
        (Sided::AnkleDorsi, 10.0),
        (Sided::ShoulderAbd, 16.0),
        (Sided::ShoulderFlex, -6.0),
        (Sided::ForearmPron, 80.0),
    ],
    &[("root.tilt", -90.0), ("neck.flex", 4.0)],
);
const PRONE: Angles = (
    &[
        (Sided::AnkleDorsi, -42.0),
        (Sided::ShoulderFlex, 160.0),
        (Sided::ShoulderAbd, 10.0),
        (Sided::ElbowFlex, 70.0),
    ],
    &[("root.tilt", 90.0), ("neck.flex", -8.0)],
);
const KNEELING: Angles = (
    &[
        (Sided::HipAbd, 4.0),
        (Sided::KneeFlex, 90.0),
        (Sided::AnkleDorsi, -45.0),
        (Sided::ShoulderAbd, 8.0),
        (Sided::ElbowFlex, 8.0),
    ],
    &[],
);
const HALF_KNEELING: Angles = (
    &[(Sided::ShoulderAbd, 8.0), (Sided::ElbowFlex, 8.0)],
    &[
        ("L.hip.flex", 88.0),
        ("L.knee.flex", 88.0),
        ("R.knee.flex", 92.0),
        ("R.ankle.dorsi", -45.0),
    ],
);
const QUADRUPED: Angles = (
    &[
        (Sided::HipFlex, 78.0),
        (Sided::KneeFlex, 97.0),
        (Sided::AnkleDorsi, -42.0),
        (Sided::ShoulderFlex, 72.0),
        (Sided::ElbowFlex, 14.0),
        (Sided::WristFlex, -82.0),
        (Sided::ForearmPron, 75.0),
    ],
    &[("root.tilt", 77.0), ("neck.flex", -12.0)],
);

impl Start {
    /// Every position, those that stand first.
    pub const ALL: [Self; 8] = [
        Self::Standing,
        Self::ChairSitting,
        Self::LongSitting,
        Self::Supine,
        Self::Prone,
        Self::Kneeling,
        Self::HalfKneeling,
        Self::Quadruped,
    ];

    fn angles(self) -> Angles {
        match self {
            Self::Standing => STANDING,
            Self::ChairSitting => CHAIR_SITTING,
            Self::LongSitting => LONG_SITTING,
            Self::Supine => SUPINE,
            Self::Prone => PRONE,
            Self::Kneeling => KNEELING,
            Self::HalfKneeling => HALF_KNEELING,
            Self::Quadruped => QUADRUPED,
        }
    }

    fn pose(self, body: &BodySet) -> Pose {
        let (both, own) = self.angles();
        let mut pose = Pose::default();
        for (dof, degrees) in both {
            for side in [Side::Left, Side::Right] {
                pose = pose.with(Dof::Sided(side, *dof), *degrees);
            }
        }
        for (name, degrees) in own {
            if let Some(dof) = Dof::parse(name) {
                pose = pose.with(dof, *degrees);
            }
        }
        pose.with(Dof::Central(Central::RootY), -lowest_m(&pose, body))
    }

    fn lies(self) -> bool {
        match self {
            Self::LongSitting | Self::Supine | Self::Prone | Self::Quadruped => true,
            Self::Standing | Self::ChairSitting | Self::Kneeling | Self::HalfKneeling => false,
        }
    }

    /// A figure in this position, which bears its weight on what lies on the floor.
    pub fn figure(self, id: &str, title: &str) -> FigureSpec {
        let build = BodyBuild::default();
        let body = BodySet::of(build);
        let pose = self.pose(body);
        let key = Key {
            pose,
            partner: None,
            contacts: Vec::new(),
            partner_contacts: Vec::new(),
            free: Vec::new(),
            written: Vec::new(),
            partner_written: None,
        };
        let mut figure = FigureSpec {
            id: id.to_owned(),
            title: title.to_owned(),
            cameras: vec![VIEW],
            ground: Ground::Floor([-0.6, 0.6]),
            keys: vec![key],
            body: build,
            ..FigureSpec::default()
        };
        let mut bears = Bearing::found(&pose, body);
        let sits = matches!(self, Self::ChairSitting | Self::LongSitting);
        if sits && !bears.contains(&Bearing::Seat) {
            bears.push(Bearing::Seat);
        }
        for bearing in bears {
            figure = figure.with_bearing(0, bearing);
        }
        if self == Self::ChairSitting {
            figure = figure.with_kit(Kit::Chair, 0);
        }
        if self.lies() {
            figure = figure.with_kit(Kit::Mat, 0);
        }
        figure.moving(Movement::Repetition)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::study::Doubt;

    #[test]
    fn every_position_rests_on_something_and_nothing_sinks() {
        for start in Start::ALL {
            let figure = start.figure("x", "X");
            assert!(!figure.keys[0].contacts.is_empty(), "{start:?}");
            assert_eq!(figure.doubts(), [Doubt::Still], "{start:?}");
        }
    }
}
