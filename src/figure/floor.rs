//! How high over the floor a body and its parts are.

use crate::domain::preferences::HeadStyle;

use super::assembly::body_parts;
use super::body::BodySet;
use super::camera::Camera;
use super::part::{Part, PartName};
use super::pen::Pen;
use super::pose::Pose;
use super::skeleton::Frames;

/// Heights do not depend on where they are seen from.
const FROM_FRONT: Camera = Camera {
    az_deg: 0.0,
    el_deg: 0.0,
};

/// The height of the lowest point of the body over the floor, metres.
pub fn lowest_m(pose: &Pose, body: &BodySet) -> f64 {
    let heights = heights_m(pose, body).into_iter().map(|(_, y)| y);
    heights.fold(f64::INFINITY, f64::min)
}

/// The height of the lowest point of each part of the body over the floor, metres: the same parts in the same order for
/// every pose.
pub fn heights_m(pose: &Pose, body: &BodySet) -> Vec<(PartName, f64)> {
    let frames = Frames::of(pose, body);
    let pen = Pen::new(FROM_FRONT.view(), 1.0);
    let parts = body_parts(pose, &frames, body, HeadStyle::Short, &pen);
    let lowest = |part: &Part| {
        let heights = part.solids().map(|solid| solid.center.y - solid.drop());
        heights.fold(f64::INFINITY, f64::min)
    };
    parts.iter().map(|part| (part.name, lowest(part))).collect()
}
