//! The neck, and the collar of the shirt or the scarf around it (ADDENDUM-C, C2 and C3).

use crate::domain::preferences::HeadStyle;

use super::body::BodySet;
use super::bone::Bone;
use super::camera::Point;
use super::math::{Vec3, vec3};
use super::part::{Blob, Joint, Part, PartName, Sample, Zone};
use super::pen::{Outline, Pen};
use super::region::reversed;
use super::skeleton::Frames;
use super::sketch::Material;
use super::trunk::Trunk;

const SHADE: f64 = 0.22;

/// A neck bent more than this is pulled to its chord, more so the more it is bent; the most; degrees for all of it.
const BENT_DEG: f64 = 12.0;
const PULL: f64 = 0.75;
const PULL_DEG: f64 = 40.0;

/// The section of the shirt that the collar starts from: height, half width, half depth, half height, forward.
const COLLAR: [f64; 5] = [0.276, 0.078 * 0.985, 0.050 * 0.985, 0.006, -0.0131];

/// Where a scarf hangs on the shirt.
const DRAPE: [[f64; 5]; 2] = [
    [0.306, 0.050, 0.043, 0.014, -0.013],
    [0.290, 0.056, 0.052, 0.010, -0.008],
];
const SCARF_NECK: f64 = 1.12;

/// How far around the neckline the collar's outline is left out, a share of height.
const COLLAR_GAP: f64 = 0.1;

/// The edge of the neckline is drawn where it is this near, a share of the nearest.
const NEAR_EDGE: f64 = 0.2;

/// An opening that faces the viewer less than this is seen along its edge: there is nothing of it to see.
const EDGE_ON: f64 = 0.03;

/// Steps of the near edge of the neckline.
const EDGE_STEPS: usize = 40;

/// Neck and collar as one part.
pub(super) fn part(
    trunk: &Trunk<'_>,
    frames: &Frames,
    body: &BodySet,
    style: HeadStyle,
    pen: &Pen,
) -> Part {
    let h = body.height;
    let scarf = style == HeadStyle::Scarf;
    let blobs = blobs(frames, body, if scarf { SCARF_NECK } else { 1.0 });
    let mut part = Part::new(PartName::Neck);
    part.samples = blobs
        .iter()
        .map(|blob| Sample {
            center: blob.solid.center,
            radius: 0.03 * body.neck * h,
        })
        .collect();
    part.zones = if scarf {
        let mut hanging: Vec<Blob> = blobs.iter().rev().copied().collect();
        hanging.extend(DRAPE.map(|row| Blob {
            solid: trunk.solid(row),
            shade: SHADE,
        }));
        vec![Zone::new(Material::Scarf).chain(hanging)]
    } else {
        with_collar(trunk, blobs, pen)
    };
    part.joints = joints(frames, h);
    part
}

fn joints(frames: &Frames, height: f64) -> Vec<Joint> {
    let joint = |with, at: Bone, radius: f64, own_gap: f64| Joint {
        with,
        at: frames.get(at).origin,
        radius: radius * height,
        own_gap: own_gap * height,
        other_gap: 0.0,
        lead: 0.0,
    };
    vec![
        joint(PartName::Trunk, Bone::Neck(0), 0.05, COLLAR_GAP),
        joint(PartName::Head, Bone::Head, 0.04, 0.0),
    ]
}

/// Four sections from the collar to the skull; without the hump that a deep bend would make.
fn blobs(frames: &Frames, body: &BodySet, wider: f64) -> Vec<Blob> {
    let h = body.height;
    let [low, first, second, skull] =
        [Bone::Thoracic(3), Bone::Neck(0), Bone::Neck(1), Bone::Head].map(|bone| frames.get(bone));
    let base = low.point(vec3(0.013, 0.046, 0.0) * h);
    let up = low.axes.y_axis().dot(skull.axes.y_axis());
    let bent = libm::acos(up.clamp(-1.0, 1.0)).to_degrees();
    let pull = ((bent - BENT_DEG) / PULL_DEG).clamp(0.0, PULL);
    let chord = |share: f64| base.lerp(skull.origin, share);
    let rows: [(_, Vec3, Vec3); 4] = [
        (low, base, vec3(0.031, 0.008, 0.0345)),
        (
            first,
            first.origin.lerp(chord(0.45), pull),
            vec3(0.031, 0.02, 0.032),
        ),
        (
            second,
            second.origin.lerp(chord(0.72), pull),
            vec3(0.0302, 0.02, 0.0305),
        ),
        (skull, skull.origin, vec3(0.031, 0.02, 0.031)),
    ];
    let k = body.neck * h * wider;
    let blob = |(frame, at, semi): (super::bone::Frame, Vec3, Vec3)| {
        let mut solid = super::solid::Ellipsoid::new(&frame, Vec3::ZERO, semi * k);
        solid.center = at;
        Blob {
            solid,
            shade: SHADE,
        }
    };
    rows.map(blob).to_vec()
}

/// The opening of the shirt, the neck that comes out of it, and the shirt in front of it again.
fn with_collar(trunk: &Trunk<'_>, neck: Vec<Blob>, pen: &Pen) -> Vec<Zone> {
    let neckline = trunk.neckline();
    let opening = Blob {
        solid: neckline.opening(),
        shade: SHADE,
    };
    let open = EDGE_ON < neckline.frame.axes.y_axis().dot(pen.view.near);
    let mut skin = Zone::new(Material::Skin).chain(neck);
    let rim = pen.ellipse(&neckline.solid);
    let around = pen.hull(&[pen.ellipse(&trunk.solid(COLLAR)), rim], 0.0);
    let mut collar = Zone::new(Material::Top);
    if open {
        skin = skin.hull(&[opening]);
        collar.cutouts = vec![vec![around, reversed(&pen.hull(&[rim], 0.0))]];
    } else {
        collar.cutouts = vec![vec![around]];
    }
    let step = std::f64::consts::TAU / EDGE_STEPS as f64;
    let rim: Vec<Vec3> = (0..EDGE_STEPS)
        .map(|i| neckline.rim(i as f64 * step))
        .collect();
    let depth = |point: &Vec3| pen.view.depth(*point - neckline.frame.origin);
    let nearest = rim.iter().map(depth).fold(0.0, f64::max);
    let near = |point: &Vec3| NEAR_EDGE * nearest <= depth(point);
    collar.lines = near_run(&rim, near, pen);
    vec![skin, collar]
}

/// The stretch of a closed line that is near, in one piece.
fn near_run(rim: &[Vec3], near: impl Fn(&Vec3) -> bool, pen: &Pen) -> Vec<Outline> {
    let hidden = rim.iter().position(|point| !near(point)).unwrap_or(0);
    let turned = rim.iter().cycle().skip(hidden).take(rim.len());
    let line: Vec<Point> = turned
        .filter(|point| near(point))
        .map(|point| pen.view.project(*point))
        .collect();
    vec![line]
}
