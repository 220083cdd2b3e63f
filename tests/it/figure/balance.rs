//! Whoever holds still does not fall over: the centre of mass lies over the area of support.
//!
//! Masses of segments and where along them their middle lies: P. de Leva, "Adjustments to Zatsiorsky-Seluyanov's segment
//! inertia parameters", Journal of Biomechanics 29(9), 1996, table 4 (men).

use stridewell::domain::{Part, Side};
use stridewell::figure::FigureSpec;
use stridewell::figure::body::BodySet;
use stridewell::figure::bone::{Bone, Limb};
use stridewell::figure::motion::At;
use stridewell::figure::skeleton::Frames;
use stridewell::figure::spec::{KeyRef, PhasePart};

use super::every_exercise;

/// A segment between two joints: its share of the body's mass, and where its middle lies, a share of its length.
const LIMBS: [(Limb, Limb, f64, f64); 5] = [
    (Limb::Thigh, Limb::Shank, 0.1416, 0.4095),
    (Limb::Shank, Limb::Foot, 0.0433, 0.4459),
    (Limb::Foot, Limb::Toes, 0.0137, 0.4415),
    (Limb::UpperArm, Limb::Forearm, 0.0271, 0.5772),
    (Limb::Forearm, Limb::Hand, 0.0162, 0.4574),
];
const HAND: f64 = 0.0061;
/// Trunk from the hips to the neck, and the head.
const TRUNK: (f64, f64) = (0.4346, 0.4486);
const HEAD: f64 = 0.0694;

/// Feet and hands are wider than the points that touch, metres.
const WIDER_M: f64 = 0.06;

/// Who is held by something else than the points that touch a surface, and by what.
const HELD: [(&str, &str); 1] = [(
    "modified-hurdler-stretch",
    "sits on the whole of both thighs, of which few points are contacts",
)];

/// The place of the centre of mass on the floor, x and z in metres.
fn center(frames: &Frames) -> [f64; 2] {
    let (mut mass, mut x, mut z) = (0.0, 0.0, 0.0);
    let mut add = |share: f64, at: stridewell::figure::math::Vec3| {
        mass += share;
        x += share * at.x;
        z += share * at.z;
    };
    for side in [Side::Left, Side::Right] {
        let joint = |limb| frames.limb(side, limb).origin;
        for (near, far, share, middle) in LIMBS {
            add(share, joint(near).lerp(joint(far), middle));
        }
        add(HAND, joint(Limb::Hand));
    }
    let [pelvis, neck, head] =
        [Bone::Pelvis, Bone::Neck(0), Bone::Head].map(|bone| frames.get(bone).origin);
    add(TRUNK.0, neck.lerp(pelvis, TRUNK.1));
    add(HEAD, head);
    [x / mass, z / mass]
}

/// Where a figure touches something at a key.
fn support(figure: &FigureSpec, key: usize, frames: &Frames) -> Vec<[f64; 2]> {
    let body = BodySet::of(figure.body);
    let contacts = figure.keys[key]
        .contacts
        .iter()
        .filter(|contact| contact.to.is_none());
    let points = contacts.map(|contact| contact.at.point(frames, body));
    points.map(|point| [point.x, point.z]).collect()
}

/// How far a point lies outside the smallest convex area around others, metres: over every direction, the most by which
/// it is further out than all of them.
fn outside([x, z]: [f64; 2], area: &[[f64; 2]]) -> f64 {
    let beyond = (0..72).map(|i| {
        let (sin, cos) = libm::sincos(f64::from(i) * std::f64::consts::TAU / 72.0);
        let along = |[x, z]: [f64; 2]| x * cos + z * sin;
        let most = area
            .iter()
            .map(|point| along(*point))
            .fold(f64::NEG_INFINITY, f64::max);
        along([x, z]) - most
    });
    beyond.fold(f64::NEG_INFINITY, f64::max)
}

#[test]
fn whoever_holds_still_does_not_fall_over() {
    let mut held = 0;
    let mut falls = Vec::new();
    for figure in every_exercise() {
        if HELD.iter().any(|(id, _)| *id == figure.id) {
            continue;
        }
        let holds = figure
            .phases
            .iter()
            .filter(|phase| phase.part == PhasePart::Of(Part::Hold));
        let Some(key) = holds
            .filter_map(|phase| phase.path.last())
            .find_map(|key| match key {
                KeyRef::Key(key) => Some(*key),
                KeyRef::Mirror(_) | KeyRef::Again(_) => None,
            })
        else {
            continue;
        };
        let posed = figure.posed(At::Key(key), Side::Right);
        let frames = Frames::of(&posed.pose, BodySet::of(figure.body));
        let by = outside(center(&frames), &support(&figure, key, &frames));
        held += 1;
        if WIDER_M < by {
            falls.push(format!(
                "{} key {key}: {:.0} mm outside",
                figure.id,
                by * 1e3
            ));
        }
    }
    assert!(8 < held, "{held}");
    assert!(falls.is_empty(), "{}", falls.join("\n"));
}
