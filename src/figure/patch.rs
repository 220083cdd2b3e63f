//! The shape of a muscle's patch on a surface: what of it faces the viewer (FIGURE.md 5).

use crate::domain::Side;

use super::bone::{Bone, Frame};
use super::camera::Point;
use super::limbs::Segment;
use super::math::{Vec3, vec3};
use super::pen::{Outline, Pen};
use super::skeleton::{Frames, sign};
use super::solid::Ellipsoid;
use super::trunk::Trunk;

/// Rows along a patch.
const ROWS: usize = 21;

/// Where fibres run, in half widths from the middle, over which rows, and how far from the middle of what is seen.
const FIBRES: [f64; 4] = [-0.6, -0.2, 0.2, 0.6];
const FIBRE_ROWS: [f64; 2] = [0.10, 0.90];
const FIBRE_DEG: f64 = 78.0;

/// A region of a surface: where along it, around which angle (0 front, 90 outward, 180 back), how wide, how pointed.
#[derive(Clone, Copy)]
pub(super) struct Patch {
    pub(super) span: [f64; 2],
    pub(super) middle_deg: f64,
    pub(super) half_deg: f64,
    pub(super) point: f64,
}

/// Who looks, and how far from the rim of what is seen a patch ends, metres.
pub(super) struct Around<'a> {
    pub(super) pen: &'a Pen,
    pub(super) inset: f64,
}

/// An outline with its fibres.
pub(super) type Drawn = (Outline, Vec<Outline>);

/// An ellipse around a bone that the patch lies on: radii forward and outward, in a frame; `side` mirrors it.
struct Section {
    frame: Frame,
    middle: Vec3,
    radii: [f64; 2],
    side: f64,
}

/// What is seen of a patch on a limb.
pub(super) fn on_limb(patch: &Patch, segment: &Segment<'_>, around: &Around<'_>) -> Vec<Drawn> {
    let side = sign(segment.side);
    let section = |t: f64| {
        let [ap, ml, forward, outward] = segment.section(t);
        Section {
            frame: segment.frame,
            middle: vec3(forward, -t * segment.length, side * outward),
            radii: [ap, ml],
            side,
        }
    };
    rows(patch, section, around)
}

/// What is seen of a patch on the trunk.
pub(super) fn on_trunk(
    patch: &Patch,
    side: Side,
    trunk: &Trunk<'_>,
    around: &Around<'_>,
) -> Vec<Drawn> {
    let section = |y: f64| {
        let [depth, width, forward] = trunk.section(y);
        Section {
            frame: trunk.spine(y),
            middle: vec3(forward, 0.0, 0.0),
            radii: [depth, width],
            side: sign(side),
        }
    };
    rows(patch, section, around)
}

impl Section {
    /// The point at `angle`, moved inward on the picture by the share of `inset` that its surface is turned away.
    fn point(&self, angle: f64, around: &Around<'_>) -> Point {
        let (sin, cos) = libm::sincos(angle);
        let [forward, outward] = self.radii;
        let local = vec3(forward * cos, 0.0, self.side * outward * sin);
        let normal = vec3(cos / forward, 0.0, self.side * sin / outward).normalized();
        let at = around
            .pen
            .view
            .project(self.frame.point(self.middle + local));
        let off = around.pen.view.project(self.frame.direction(normal));
        Point {
            x: at.x - off.x * around.inset,
            y: at.y - off.y * around.inset,
        }
    }

    /// The angle that faces the viewer most.
    fn facing(&self, near: Vec3) -> f64 {
        let [forward, outward] = self.radii;
        let ahead = self.frame.axes.x_axis().dot(near) / forward;
        let beside = self.side * self.frame.axes.z_axis().dot(near) / outward;
        libm::atan2(beside, ahead)
    }
}

/// One row of a patch: the angles between which it is seen, its middle and half width.
struct Row {
    section: Section,
    seen: Option<[f64; 2]>,
    facing: f64,
    middle: f64,
    half: f64,
    share: f64,
}

fn rows(patch: &Patch, section: impl Fn(f64) -> Section, around: &Around<'_>) -> Vec<Drawn> {
    let [from, to] = patch.span;
    let rows: Vec<Row> = (0..ROWS)
        .map(|i| {
            // Closer together at the ends, where a patch is round.
            let u = i as f64 / (ROWS - 1) as f64;
            let share = (1.0 - libm::cos(std::f64::consts::PI * u)) / 2.0;
            let section = section(from + (to - from) * share);
            let bulge = libm::sin(std::f64::consts::PI * share).max(0.0);
            let half = patch.half_deg.to_radians() * libm::pow(bulge, patch.point);
            let middle = patch.middle_deg.to_radians();
            let facing = section.facing(around.pen.view.near);
            Row {
                seen: seen(middle, half, facing),
                section,
                facing,
                middle,
                half,
                share,
            }
        })
        .collect();
    let runs = rows.split(|row| row.seen.is_none());
    runs.filter(|run| 3 < run.len())
        .map(|run| drawn(run, around))
        .collect()
}

/// What of the angles `middle` ± `half` faces the viewer.
fn seen(middle: f64, half: f64, facing: f64) -> Option<[f64; 2]> {
    let right = std::f64::consts::FRAC_PI_2;
    let off = turned(middle - facing);
    let (low, high) = ((off - half).max(-right), (off + half).min(right));
    (low < high || half == 0.0 && off.abs() < right).then_some([facing + low, facing + high])
}

/// An angle between minus and plus half a turn.
fn turned(angle: f64) -> f64 {
    let tau = std::f64::consts::TAU;
    angle - tau * (angle / tau).round()
}

fn drawn(run: &[Row], around: &Around<'_>) -> Drawn {
    let side = |which: usize| {
        run.iter().filter_map(move |row| {
            let angle = *row.seen.as_ref()?.get(which)?;
            Some(row.section.point(angle, around))
        })
    };
    let mut outline: Outline = side(0).collect();
    let back: Outline = side(1).collect();
    outline.extend(back.into_iter().rev());
    let fibre = |off: f64| -> Outline {
        let [first, last] = FIBRE_ROWS;
        let rows = run
            .iter()
            .filter(|row| first < row.share && row.share < last);
        let points = rows.filter_map(|row| {
            let angle = row.middle + row.half * off;
            let turn = turned(angle - row.facing).abs();
            (turn < FIBRE_DEG.to_radians()).then(|| row.section.point(angle, around))
        });
        points.collect()
    };
    let fibres = FIBRES.map(fibre).into_iter().filter(|line| 3 < line.len());
    (outline, fibres.collect())
}

/// The middle of the gluteus maximus as a direction of the pelvis on the right, and how far around it reaches.
const GLUTE: [f64; 3] = [-0.9, 0.0, 0.42];
const GLUTE_DEG: f64 = 74.0;
const GLUTE_STEPS: usize = 40;

/// What is seen of the cap of a buttock.
pub(super) fn buttock(
    solid: &Ellipsoid,
    side: Side,
    frames: &Frames,
    around: &Around<'_>,
) -> Vec<Drawn> {
    let cap = Cap::new(side, frames);
    let step = std::f64::consts::TAU / GLUTE_STEPS as f64;
    let rim: Vec<Vec3> = (0..GLUTE_STEPS)
        .map(|i| {
            let (sin, cos) = libm::sincos(i as f64 * step);
            cap.normal(cos, sin)
        })
        .collect();
    let near = around.pen.view.near;
    let outline: Outline = facing(&rim, near)
        .into_iter()
        .map(|normal| inward(solid, normal, around))
        .collect();
    if outline.len() < 4 {
        return Vec::new();
    }
    // Fibres run from the sacrum down and outward.
    let fibres = FIBRES.map(|off| {
        let points = (0..9).filter_map(|i| {
            let along = (f64::from(i) / 4.0 - 1.0) * 0.78;
            let normal = cap.normal(along * 0.6 + off * 0.8, off * 0.6 - along * 0.8);
            (0.1 < normal.dot(near)).then(|| inward(solid, normal, around))
        });
        points.collect::<Outline>()
    });
    let fibres = fibres.into_iter().filter(|line| 2 < line.len());
    vec![(outline, fibres.collect())]
}

/// Directions around the middle of a gluteus maximus.
struct Cap {
    middle: Vec3,
    outward: Vec3,
    up: Vec3,
}

impl Cap {
    fn new(side: Side, frames: &Frames) -> Self {
        let axes = frames.get(Bone::Pelvis).axes;
        let [x, _, z] = GLUTE;
        let lateral = axes.z_axis() * sign(side);
        let middle = (axes.x_axis() * x + lateral * z).normalized();
        Self {
            middle,
            outward: across_of(lateral, middle),
            up: axes.y_axis(),
        }
    }

    /// The normal this far outward and up from the middle, in shares of the whole cap.
    fn normal(&self, outward: f64, up: f64) -> Vec3 {
        let way = self.outward * outward + self.up * up;
        let (sin, cos) = libm::sincos(way.length() * GLUTE_DEG.to_radians());
        self.middle * cos + way.normalized() * sin
    }
}

/// `direction` without its share along `axis`, with length one.
fn across_of(direction: Vec3, axis: Vec3) -> Vec3 {
    (direction - axis * direction.dot(axis)).normalized()
}

fn inward(solid: &Ellipsoid, normal: Vec3, around: &Around<'_>) -> Point {
    let at = around.pen.view.project(solid.at_normal(normal));
    let off = around.pen.view.project(normal);
    Point {
        x: at.x - off.x * around.inset,
        y: at.y - off.y * around.inset,
    }
}

/// The normals around what faces the viewer of a cap with this rim: along the rim, then along the horizon.
fn facing(rim: &[Vec3], near: Vec3) -> Vec<Vec3> {
    let mut out = Vec::new();
    let mut left: Option<Vec3> = None;
    let start = rim.iter().position(|n| n.dot(near) < 0.0);
    let Some(start) = start else {
        return rim.to_vec();
    };
    let turned: Vec<Vec3> = rim
        .iter()
        .cycle()
        .skip(start)
        .take(rim.len() + 1)
        .copied()
        .collect();
    for pair in turned.windows(2) {
        let [a, b] = pair else { continue };
        let (sa, sb) = (a.dot(near), b.dot(near));
        let crossing = || a.lerp(*b, sa / (sa - sb)).normalized();
        if sa < 0.0 && 0.0 <= sb {
            let enter = crossing();
            if let Some(leave) = left.take() {
                horizon(leave, enter, near, &mut out);
            }
            out.push(enter);
            out.push(*b);
        } else if 0.0 <= sa && sb < 0.0 {
            let leave = crossing();
            out.push(leave);
            left = Some(leave);
        } else if 0.0 <= sb {
            out.push(*b);
        }
    }
    if let (Some(leave), Some(first)) = (left, out.first().copied()) {
        horizon(leave, first, near, &mut out);
    }
    out
}

/// Directions along the horizon from `a` to `b`, the short way, without its ends.
fn horizon(a: Vec3, b: Vec3, near: Vec3, out: &mut Vec<Vec3>) {
    let beside = near.cross(a);
    let angle = libm::atan2(b.dot(beside), b.dot(a));
    out.extend((1..10).map(|i| {
        let (sin, cos) = libm::sincos(angle * f64::from(i) / 10.0);
        a * cos + beside * sin
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_patch_is_seen_from_where_it_faces() {
        let behind = std::f64::consts::PI;
        assert!(seen(behind, 1.0, behind).is_some());
        assert!(seen(behind, 1.0, 0.0).is_none());
        let [low, high] = seen(behind, 1.0, behind / 2.0).unwrap();
        assert!((high - (behind / 2.0 + std::f64::consts::FRAC_PI_2)).abs() < 1e-12);
        assert!((low - (behind - 1.0)).abs() < 1e-12);
    }

    #[test]
    fn a_cap_that_looks_away_is_seen_along_its_rim_only() {
        let middle = vec3(1.0, 0.0, 0.0);
        let rim: Vec<Vec3> = (0..24)
            .map(|i| {
                let (s, c) = libm::sincos(f64::from(i) * 15.0_f64.to_radians());
                middle * 0.5 + vec3(0.0, c, s) * 0.75_f64.sqrt()
            })
            .collect();
        let sideways = facing(&rim, vec3(0.0, 1.0, 0.0));
        assert!(sideways.iter().all(|n| -1e-9 <= n.dot(vec3(0.0, 1.0, 0.0))));
        assert!(facing(&rim, vec3(-1.0, 0.0, 0.0)).is_empty());
        assert_eq!(facing(&rim, middle).len(), 24);
    }
}
