//! Which patches a muscle has and where they lie (FIGURE.md 5 and the addenda). Mostly a table of numbers.

use crate::domain::Side;

use super::body::BodySet;
use super::bone::{Bone, Limb};
use super::limbs::Segment;
use super::part::PartName;
use super::patch::{Around, Drawn, Patch, buttock, on_limb, on_trunk};
use super::pen::Outline;
use super::skeleton::Frames;
use super::spec::Muscle;
use super::trunk::Trunk;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Surface {
    Limb(Limb),
    Trunk,
    Buttock,
}

const fn patch(
    muscle: &'static str,
    on: Surface,
    span: [f64; 2],
    [middle_deg, half_deg, point]: [f64; 3],
) -> (&'static str, Surface, Patch) {
    let patch = Patch {
        span,
        middle_deg,
        half_deg,
        point,
    };
    (muscle, on, patch)
}

const THIGH: Surface = Surface::Limb(Limb::Thigh);
const SHANK: Surface = Surface::Limb(Limb::Shank);
const UPPER_ARM: Surface = Surface::Limb(Limb::UpperArm);
const TRUNK: Surface = Surface::Trunk;
const GLUTE: Surface = Surface::Buttock;

const PATCHES: &[(&str, Surface, Patch)] = &[
    patch("hamstrings", THIGH, [0.15, 0.98], [176.0, 74.0, 0.42]),
    patch("quadriceps", THIGH, [0.14, 0.97], [8.0, 62.0, 0.45]),
    patch("adductors", THIGH, [0.08, 0.70], [-95.0, 34.0, 0.6]),
    patch("calves", SHANK, [0.13, 0.66], [180.0, 68.0, 0.5]),
    patch("tibialis", SHANK, [0.10, 0.70], [25.0, 30.0, 0.6]),
    patch("hip_flexors", THIGH, [0.05, 0.30], [0.0, 34.0, 0.5]),
    patch("hip_flexors", TRUNK, [-0.012, 0.066], [30.0, 17.0, 0.4]),
    patch("iliopsoas", THIGH, [0.04, 0.44], [0.0, 42.0, 0.5]),
    patch("iliopsoas", TRUNK, [-0.012, 0.066], [30.0, 17.0, 0.4]),
    patch("itb", THIGH, [0.10, 1.0], [88.0, 22.0, 0.22]),
    patch("gluteus_medius", TRUNK, [-0.004, 0.064], [98.0, 40.0, 0.35]),
    patch("gluteus_maximus", GLUTE, [0.0, 1.0], [0.0, 0.0, 0.0]),
    patch("obliques", TRUNK, [0.040, 0.172], [68.0, 40.0, 0.28]),
    patch("erector_spinae", TRUNK, [0.03, 0.27], [160.0, 16.0, 0.35]),
    patch("abdominals", TRUNK, [0.015, 0.19], [0.0, 40.0, 0.25]),
    patch("diaphragm", TRUNK, [0.118, 0.205], [0.0, 66.0, 0.22]),
    patch("trapezius", TRUNK, [0.20, 0.30], [158.0, 20.0, 0.5]),
    patch("deltoid", UPPER_ARM, [0.02, 0.42], [80.0, 70.0, 0.45]),
];

/// Muscles whose patches on the trunk lie over the hip, where the thigh's upper end covers them.
const HIP: [&str; 4] = [
    "gluteus_maximus",
    "gluteus_medius",
    "hip_flexors",
    "iliopsoas",
];

/// How much wider patches are drawn in pictures the size of an icon.
const WIDER: f64 = 1.3;

/// A patch as it is seen: its outline and its fibres.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    pub(super) owner: PartName,
    /// The side of a patch that lies on the hip.
    pub(super) hip: Option<Side>,
    /// True when it lies on the shorts only.
    pub(super) on_shorts: bool,
    /// True when the muscle works most; false when it helps.
    pub(super) primary: bool,
    pub(super) outline: Outline,
    pub(super) fibres: Vec<Outline>,
}

/// What patches lie on.
pub(super) struct Body<'a> {
    pub(super) frames: &'a Frames,
    pub(super) set: &'static BodySet,
    pub(super) trunk: &'a Trunk<'a>,
}

/// Everything that is seen of `muscle` on `side`, wider and for all sizes alike when `coarse`.
pub(super) fn seen(
    muscle: &Muscle,
    side: Side,
    body: &Body<'_>,
    around: &Around<'_>,
    coarse: bool,
) -> Vec<Seen> {
    let mut out = Vec::new();
    let named = PATCHES.iter().filter(|(name, ..)| *name == muscle.name);
    for (name, on, patch) in named {
        if *on == Surface::Trunk && patch.middle_deg == 0.0 && side == Side::Left {
            // One patch in the middle stands for both sides.
            continue;
        }
        let patch = Patch {
            half_deg: patch.half_deg * if coarse { WIDER } else { 1.0 },
            ..*patch
        };
        let (owner, found) = on_surface(*on, &patch, side, body, around);
        let on_hip = owner == PartName::Trunk && HIP.contains(name);
        out.extend(found.into_iter().map(|(outline, fibres)| Seen {
            owner,
            hip: on_hip.then_some(side),
            on_shorts: *on == Surface::Buttock,
            primary: muscle.primary,
            outline,
            fibres,
        }));
    }
    out
}

/// The part that a patch lies on, and what is seen of it.
fn on_surface(
    on: Surface,
    patch: &Patch,
    side: Side,
    body: &Body<'_>,
    around: &Around<'_>,
) -> (PartName, Vec<Drawn>) {
    match on {
        Surface::Limb(limb) => {
            let segment = Segment::of(side, limb, body.frames, body.set);
            let found = segment.map(|segment| on_limb(patch, &segment, around));
            (
                PartName::from(Bone::Limb(side, limb)),
                found.unwrap_or_default(),
            )
        }
        Surface::Trunk => (PartName::Trunk, on_trunk(patch, side, body.trunk, around)),
        Surface::Buttock => (
            PartName::Trunk,
            buttock(&body.trunk.buttock(side), side, body.frames, around),
        ),
    }
}
