//! Patches of muscle painted on thigh, shank and trunk (FIGURE.md 5 and the addenda).

use crate::domain::Side;

use super::bone::{Bone, Limb};
use super::camera::{Point, View};
use super::limbs::Segment;
use super::math::vec3;
use super::part::PartName;
use super::skeleton::sign;
use super::trunk::Trunk;

/// Rows along a patch.
const ROWS: usize = 22;

/// A region of a surface: where along it, around which angle (0 front, 90 outward, 180 back), how wide, how pointed.
struct Patch {
    muscle: &'static str,
    on: Surface,
    from: f64,
    to: f64,
    middle_deg: f64,
    half_deg: f64,
    point: f64,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Surface {
    Limb(Limb),
    Trunk,
}

const fn patch(muscle: &'static str, on: Surface, span: [f64; 2], around: [f64; 3]) -> Patch {
    Patch {
        muscle,
        on,
        from: span[0],
        to: span[1],
        middle_deg: around[0],
        half_deg: around[1],
        point: around[2],
    }
}

const THIGH: Surface = Surface::Limb(Limb::Thigh);
const SHANK: Surface = Surface::Limb(Limb::Shank);
const TRUNK: Surface = Surface::Trunk;

const PATCHES: &[Patch] = &[
    patch("hamstrings", THIGH, [0.15, 0.98], [176.0, 74.0, 0.42]),
    patch("quadriceps", THIGH, [0.14, 0.97], [8.0, 62.0, 0.45]),
    patch("adductors", THIGH, [0.08, 0.70], [-95.0, 34.0, 0.6]),
    patch("calves", SHANK, [0.13, 0.66], [180.0, 68.0, 0.5]),
    patch("tibialis", SHANK, [0.10, 0.70], [25.0, 30.0, 0.6]),
    patch("hip_flexors", THIGH, [0.05, 0.30], [0.0, 34.0, 0.5]),
    patch("hip_flexors", TRUNK, [-0.012, 0.066], [30.0, 17.0, 0.4]),
    patch("iliopsoas", THIGH, [0.04, 0.44], [0.0, 42.0, 0.5]),
    patch("iliopsoas", TRUNK, [-0.012, 0.066], [30.0, 17.0, 0.4]),
    patch("it_band", THIGH, [0.10, 1.0], [88.0, 22.0, 0.22]),
    patch("gluteus_medius", TRUNK, [-0.004, 0.064], [98.0, 40.0, 0.35]),
    patch(
        "gluteus_maximus",
        TRUNK,
        [-0.042, 0.050],
        [150.0, 46.0, 0.4],
    ),
    patch("obliques", TRUNK, [0.040, 0.172], [68.0, 40.0, 0.28]),
    patch("erector_spinae", TRUNK, [0.03, 0.27], [160.0, 16.0, 0.35]),
    patch("abdominals", TRUNK, [0.015, 0.19], [0.0, 40.0, 0.25]),
    patch("diaphragm", TRUNK, [0.118, 0.205], [0.0, 66.0, 0.22]),
    patch("trapezius", TRUNK, [0.20, 0.30], [158.0, 20.0, 0.5]),
];

/// Muscles whose patches on the trunk lie over the hip.
const HIP: [&str; 4] = [
    "gluteus_maximus",
    "gluteus_medius",
    "hip_flexors",
    "iliopsoas",
];

/// A patch as it is seen: its outline and its fibres.
pub(super) struct Seen {
    pub(super) owner: PartName,
    /// The side of a patch that lies on the hip, where the thigh's upper end covers it.
    pub(super) hip: Option<Side>,
    pub(super) outline: Vec<Point>,
    pub(super) fibres: Vec<Vec<Point>>,
}

/// Everything that is seen of `muscle` on `side`.
pub(super) fn seen(
    muscle: &str,
    side: Side,
    trunk: &Trunk<'_>,
    limb: impl Fn(Limb) -> Option<Segment<'static>>,
    view: &View,
) -> Vec<Seen> {
    let mut out = Vec::new();
    for patch in PATCHES.iter().filter(|patch| patch.muscle == muscle) {
        let surface = match patch.on {
            Surface::Limb(name) => limb(name).map(|segment| rows_on_limb(patch, &segment)),
            Surface::Trunk => Some(rows_on_trunk(patch, side, trunk)),
        };
        let owner = match patch.on {
            Surface::Limb(name) => PartName::from(Bone::Limb(side, name)),
            Surface::Trunk => PartName::Trunk,
        };
        let Some(rows) = surface else { continue };
        let on_hip = owner == PartName::Trunk && HIP.contains(&patch.muscle);
        let seen = project(&rows, owner, view);
        out.extend(seen.map(|seen| Seen {
            hip: on_hip.then_some(side),
            ..seen
        }));
    }
    out
}

/// A row across a patch: points from its left to its right border, each with its normal.
type Row = Vec<(super::math::Vec3, super::math::Vec3)>;

/// Columns across a patch.
const COLUMNS: usize = 15;

fn angles(patch: &Patch, s: f64) -> impl Iterator<Item = f64> {
    let width =
        patch.half_deg * libm::pow(libm::sin(std::f64::consts::PI * s).max(0.0), patch.point);
    let middle = patch.middle_deg;
    (0..COLUMNS).map(move |i| middle + width * (2.0 * i as f64 / (COLUMNS - 1) as f64 - 1.0))
}

fn rows_on_limb(patch: &Patch, segment: &Segment<'_>) -> Vec<Row> {
    let rows = (0..ROWS).map(|row| {
        let s = (row as f64 + 0.5) / ROWS as f64;
        let t = patch.from + (patch.to - patch.from) * s;
        let [ap, ml, forward, outward] = segment.section(t);
        let side = sign(segment.side);
        let point = |angle: f64| {
            let (sin, cos) = libm::sincos(angle.to_radians());
            let local = vec3(
                forward + ap * cos,
                -t * segment.length,
                side * (outward + ml * sin),
            );
            let normal = vec3(cos / ap, 0.0, side * sin / ml).normalized();
            (segment.frame.point(local), segment.frame.direction(normal))
        };
        angles(patch, s).map(point).collect()
    });
    rows.collect()
}

fn rows_on_trunk(patch: &Patch, side: Side, trunk: &Trunk<'_>) -> Vec<Row> {
    let rows = (0..ROWS).map(|row| {
        let s = (row as f64 + 0.5) / ROWS as f64;
        let y = patch.from + (patch.to - patch.from) * s;
        let spine = trunk.spine(y);
        let [depth, width, forward] = trunk.section(y);
        let z = sign(side);
        let point = |angle: f64| {
            let (sin, cos) = libm::sincos(angle.to_radians());
            let local = vec3(forward + depth * cos, 0.0, z * width * sin);
            let normal = vec3(cos / depth, 0.0, z * sin / width).normalized();
            (spine.point(local), spine.direction(normal))
        };
        angles(patch, s).map(point).collect()
    });
    rows.collect()
}

/// Joins the borders of what faces the viewer; stretches that are hidden end the patch.
fn project(rows: &[Row], owner: PartName, view: &View) -> Option<Seen> {
    let mut left = Vec::new();
    let mut right = Vec::new();
    for row in rows {
        let facing: Vec<Point> = row
            .iter()
            .filter(|(_, normal)| 0.02 < normal.dot(view.near))
            .map(|(point, _)| view.project(*point))
            .collect();
        if let (Some(first), Some(last)) = (facing.first(), facing.last()) {
            left.push(*first);
            right.push(*last);
        }
    }
    if left.len() < 4 {
        return None;
    }
    let fibres = [0.28, 0.5, 0.72].map(|share| {
        let between = left.iter().zip(&right).map(|(a, b)| Point {
            x: a.x + (b.x - a.x) * share,
            y: a.y + (b.y - a.y) * share,
        });
        let inner = left.len().saturating_sub(4);
        between.skip(2).take(inner).collect()
    });
    let outline = left
        .iter()
        .copied()
        .chain(right.iter().rev().copied())
        .collect();
    Some(Seen {
        owner,
        hip: None,
        outline,
        fibres: fibres.into_iter().collect(),
    })
}
