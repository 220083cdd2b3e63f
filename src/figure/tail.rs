//! A tail of hair: hangs from the back of the head, keeps off the body, lies on the floor (ADDENDUM-C, C2).

use crate::domain::preferences::HeadStyle;

use super::body::BodySet;
use super::bone::Bone;
use super::hair;
use super::math::{Vec3, vec3};
use super::part::{Blob, Joint, Part, PartName, Sample, Zone};
use super::skeleton::Frames;
use super::sketch::Material;
use super::solid::Ellipsoid;

/// Length of a link, and how much of one must be left over the floor; shares of height and of the link.
const LINK: f64 = 0.034;
const LEAST_LEFT: f64 = 0.6;

/// How much a link stands off from the head, and how much less each further one.
const STANDS_OFF: f64 = 0.95;
const DROOPS: f64 = 0.42;

/// Spheres that it is pushed out of: bone, height above its joint and forward, radius; shares of height.
const BODY: [(Bone, [f64; 2], f64); 6] = [
    (Bone::Head, [0.047, 0.004], 0.053),
    (Bone::Neck(1), [0.0, 0.0], 0.034),
    (Bone::Neck(0), [0.0, 0.0], 0.036),
    (Bone::Thoracic(3), [0.0, 0.0], 0.050),
    (Bone::Thoracic(2), [0.0, 0.0], 0.064),
    (Bone::Thoracic(1), [0.0, 0.0], 0.062),
];

/// The tail of a head style that has one.
pub(super) fn part(frames: &Frames, body: &BodySet, style: HeadStyle) -> Option<Part> {
    let (start, radii) = hair::style(style).tail?;
    let h = body.height;
    let head = frames.get(Bone::Head);
    let start = head.point(vec3(start[0], start[1], start[2]) * h);
    let back = head.direction(vec3(-0.80, 0.42, 0.0).normalized());
    let crown = head.axes.y_axis();
    let mut at = start;
    let mut blobs = Vec::with_capacity(radii.len());
    for (link, radius) in radii.into_iter().enumerate() {
        let radius = radius * h;
        if 0 < link {
            let off = (STANDS_OFF - DROOPS * link as f64).max(0.0);
            let way = back * off + vec3(0.0, -1.0, 0.0) * (1.0 - off);
            at = next(at, way.normalized(), crown, radius, frames, h);
        }
        blobs.push(Blob::lit(Ellipsoid::sphere(at, radius)));
    }
    let mut part = Part::new(PartName::Tail);
    part.samples = blobs
        .iter()
        .zip(radii)
        .map(|(blob, radius)| Sample {
            center: blob.solid.center,
            radius: radius * h,
        })
        .collect();
    part.zones = vec![Zone::new(Material::Hair).chain(blobs)];
    part.joints = vec![Joint {
        with: PartName::Head,
        at: start,
        radius: 0.0,
        own_gap: 0.0,
        other_gap: 0.0,
        lead: 0.0,
    }];
    Some(part)
}

/// Where the next link ends: out of the body, over the floor.
fn next(at: Vec3, way: Vec3, crown: Vec3, radius: f64, frames: &Frames, h: f64) -> Vec3 {
    let long = LINK * h;
    let mut end = at + way * long;
    for (bone, [up, forward], body_radius) in BODY {
        let middle = frames.get(bone).point(vec3(forward, up, 0.0) * h);
        let off = end - middle;
        let least = body_radius * h + radius * 0.5;
        if off.length() < least {
            end = middle + off.normalized() * least;
        }
    }
    end.y = end.y.max(radius);
    if (end - at).length() < LEAST_LEFT * long {
        let flat = vec3(crown.x, 0.0, crown.z).normalized();
        end = at + flat * long;
        end.y = radius;
    }
    end
}
