//! Puts the parts of a body together: trunk, neck, head and limbs, and a second one for a partner.

use crate::domain::Side;
use crate::domain::preferences::{BodyBuild, HeadStyle};

use super::body::BodySet;
use super::bone::Limb;
use super::foot;
use super::hand;
use super::head;
use super::limb_parts;
use super::neck;
use super::part::{Part, PartName};
use super::pen::Pen;
use super::pose::Pose;
use super::skeleton::Frames;
use super::sketch::Material;
use super::tail;
use super::trunk::Trunk;

/// Limbs this far behind the middle of the body are mixed to the color of distance as much as they ever are, metres.
const FAR_M: f64 = 0.06;

/// Segments of a limb, all as far away as its first joint.
const LIMBS: [[Limb; 3]; 2] = [
    [Limb::Thigh, Limb::Shank, Limb::Foot],
    [Limb::UpperArm, Limb::Forearm, Limb::Hand],
];

/// Trunk, neck, head and limbs.
pub(super) fn body_parts(
    pose: &Pose,
    frames: &Frames,
    body: &BodySet,
    style: HeadStyle,
    pen: &Pen,
) -> Vec<Part> {
    let near = pen.view.near;
    let trunk = Trunk::new(frames, body);
    let mut parts = vec![
        trunk.part(near),
        neck::part(&trunk, frames, body, style, pen),
        head::part(frames, body, style, pen),
    ];
    parts.extend(tail::part(frames, body, style));
    for side in [Side::Left, Side::Right] {
        for limbs in LIMBS {
            let [root, ..] = limbs;
            let behind = -limb_parts::nearer(side, root, frames, near);
            let far = (behind / FAR_M).clamp(0.0, 1.0);
            parts.extend(limbs.into_iter().filter_map(|limb| {
                let part = match limb {
                    Limb::Foot | Limb::Toes => Some(foot::part(side, frames, body)),
                    Limb::Hand => Some(hand::part(side, pose, frames, body, pen)),
                    Limb::Thigh | Limb::Shank | Limb::UpperArm | Limb::Forearm => {
                        limb_parts::part(side, limb, frames, body, near)
                    }
                };
                part.map(|part| Part { far, ..part })
            }));
        }
    }
    parts
}

/// The partner is a second figure in other clothes.
pub(super) fn partner_parts(pose: &Pose, pen: &Pen) -> Vec<Part> {
    let body = BodySet::of(BodyBuild::Lean);
    let frames = Frames::of(pose, body);
    let mut parts = body_parts(pose, &frames, body, HeadStyle::Short, pen);
    let names: Vec<PartName> = parts.iter().map(|part| part.name).collect();
    let renamed = |name: PartName| {
        let place = names.iter().position(|known| *known == name).unwrap_or(0);
        PartName::Partner(u8::try_from(place).unwrap_or(u8::MAX))
    };
    for part in &mut parts {
        part.name = renamed(part.name);
        for joint in &mut part.joints {
            joint.with = renamed(joint.with);
        }
        for zone in &mut part.zones {
            let clothes = [
                (Material::Top, Material::PartnerTop),
                (Material::Shorts, Material::PartnerShorts),
                (Material::Hair, Material::PartnerHair),
            ];
            let other = clothes.iter().find(|(own, _)| *own == zone.material);
            zone.material = other.map_or(zone.material, |(_, other)| *other);
        }
    }
    parts
}
