//! How far each joint moves (FIGURE.md 10): AAOS normal values, widened where a loaded or passive position goes further.

use super::pose::{Central, Dof, Sided};

/// The least and the greatest value of `dof` in degrees, or `None` where it is not an angle of a joint.
pub fn limits(dof: Dof) -> Option<(f64, f64)> {
    match dof {
        Dof::Central(dof) => central(dof),
        Dof::Sided(_, dof) => Some(sided(dof)),
    }
}

fn central(dof: Central) -> Option<(f64, f64)> {
    match dof {
        Central::LumbarFlex => Some((-30.0, 60.0)),
        Central::LumbarLat => Some((-30.0, 30.0)),
        Central::LumbarRot => Some((-12.0, 12.0)),
        Central::ThoraxFlex => Some((-25.0, 40.0)),
        Central::ThoraxLat => Some((-20.0, 20.0)),
        Central::ThoraxRot => Some((-35.0, 35.0)),
        Central::NeckFlex => Some((-60.0, 50.0)),
        Central::NeckLat => Some((-45.0, 45.0)),
        Central::NeckRot => Some((-80.0, 80.0)),
        Central::RootX
        | Central::RootY
        | Central::RootZ
        | Central::RootYaw
        | Central::RootTilt
        | Central::RootRoll
        | Central::RootTwist
        | Central::Belly
        | Central::PropT
        | Central::PropCrank
        | Central::PropSpot
        | Central::PropSide => None,
    }
}

fn sided(dof: Sided) -> (f64, f64) {
    match dof {
        Sided::HipFlex => (-30.0, 125.0),
        Sided::HipAbd => (-30.0, 50.0),
        Sided::HipRot => (-70.0, 45.0),
        Sided::KneeFlex | Sided::ElbowFlex => (-5.0, 150.0),
        Sided::AnkleDorsi => (-50.0, 25.0),
        Sided::AnkleInv => (-20.0, 35.0),
        Sided::ToesExt => (-40.0, 75.0),
        Sided::GirdleElev => (-10.0, 40.0),
        Sided::GirdleProt => (-25.0, 30.0),
        Sided::ShoulderFlex => (-60.0, 180.0),
        Sided::ShoulderAbd => (-45.0, 180.0),
        Sided::ShoulderRot => (-90.0, 90.0),
        Sided::ForearmPron => (-85.0, 85.0),
        Sided::WristFlex => (-95.0, 80.0),
        Sided::WristDev => (-35.0, 25.0),
        Sided::HandGrip => (0.0, 1.0),
    }
}
