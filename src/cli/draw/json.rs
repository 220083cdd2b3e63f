//! `draw` as JSON: joints, angles, contacts, the lowest point (ARCHITECTURE.md of the design).

use serde_json::{Map, Value, json};

use super::subject::Subject;
use crate::domain::Side;
use crate::domain::preferences::BodyBuild;
use crate::figure::body::BodySet;
use crate::figure::bone::{Bone, Limb};
use crate::figure::floor;
use crate::figure::motion::At;
use crate::figure::pose::Dof;
use crate::figure::skeleton::Frames;

/// Bones by the names of the solved poses.
fn bones() -> Vec<(String, Bone)> {
    let mut bones = vec![
        ("pelvis".to_owned(), Bone::Pelvis),
        ("lum3".to_owned(), Bone::Lumbar(3)),
        ("tho3".to_owned(), Bone::Thoracic(3)),
        ("head".to_owned(), Bone::Head),
    ];
    let limbs = [
        ("thigh", Limb::Thigh),
        ("shank", Limb::Shank),
        ("foot", Limb::Foot),
        ("uarm", Limb::UpperArm),
        ("farm", Limb::Forearm),
        ("hand", Limb::Hand),
    ];
    for (letter, side) in [("L", Side::Left), ("R", Side::Right)] {
        bones
            .extend(limbs.map(|(name, limb)| (format!("{letter}.{name}"), Bone::Limb(side, limb))));
    }
    bones
}

/// The figure at a moment, for programs.
pub(super) fn of(subject: &Subject, (share, at): (f64, At), side: Side) -> Value {
    let figure = &subject.figure;
    let posed = figure.posed(at, side);
    let body = BodySet::of(BodyBuild::Lean);
    let frames = Frames::of(&posed.pose, body);
    let round = |value: f64, digits: f64| (value * digits).round() / digits;
    let joints: Map<String, Value> = bones()
        .into_iter()
        .map(|(name, bone)| {
            let at = frames.get(bone).origin;
            (
                name,
                json!([at.x, at.y, at.z].map(|value| round(value, 1e5))),
            )
        })
        .collect();
    let angles: Map<String, Value> = Dof::all()
        .map(|dof| (dof.name(), json!(round(posed.pose.get(dof), 1e3))))
        .collect();
    let contacts: Vec<Value> = figure
        .touches(at, side)
        .into_iter()
        .map(|touch| json!({"at": touch.name, "error_mm": round(touch.error_m * 1e3, 1e2)}))
        .collect();
    json!({
        "exercise": figure.id,
        "side": subject.has_sides().then(|| side.as_str()),
        "at": share,
        "phase": phase(at),
        "joints": joints,
        "angles": angles,
        "contacts": contacts,
        "lowest_mm": round(floor::lowest_m(&posed.pose, body) * 1e3, 1e2),
    })
}

fn phase(at: At) -> Option<&'static str> {
    match at {
        At::Part { part, .. } => Some(part.phase()),
        At::Ready | At::Entry { .. } | At::Exit { .. } | At::Roll { .. } | At::Turn(_) => {
            Some("setup")
        }
        At::Loop(_) | At::Key(_) => None,
    }
}
