//! Arms and legs as parts: skin with sleeves, shorts, socks and wraps over it (FIGURE.md 2 and 3, ADDENDUM-B 2).

use crate::domain::Side;

use super::body::BodySet;
use super::bone::{Bone, Limb};
use super::limbs::Segment;
use super::math::Vec3;
use super::part::{Blob, Joint, Part, PartName, Zone};
use super::pen::{Outline, Pen};
use super::skeleton::Frames;
use super::sketch::Material;

/// Shade of limbs; none is left of it where they join, so that it runs into what follows.
const SHADE: f64 = 0.17;

/// How far outlines are left out around a joint, shares of height: at the limb, and at the trunk where that differs.
const AT_KNEE: f64 = 0.040;
const AT_ELBOW: f64 = 0.028;
const AT_WRIST: f64 = 0.034;
const AT_HIP: [f64; 2] = [0.085, 0.11];
const AT_SHOULDER: [f64; 2] = [0.055, 0.05];
const AT_ANKLE: f64 = 0.030;

/// An elastic wrap: how thick, from ring to ring, how oblique, turned so far; and how its rings are drawn.
const WRAP_M: f64 = 0.005;
const RING_STEP: f64 = 0.085;
const RING_SLANT: f64 = 0.045;
const RING_TURN_DEG: f64 = 126.0;
const RING_POINTS: usize = 48;
const RING_WIDTH: f64 = 0.6;

/// Neither side is near when their joints are within twice this, metres.
const EITHER_SIDE_M: f64 = 0.015;

/// A limb that points at the viewer this much is drawn with its cloth behind its skin.
const AT_VIEWER: f64 = 0.5;

/// The shirt hangs over the thigh this far around the hip, a share of height, while the hip is bent less than this.
const HEM: f64 = 0.092;
const HEM_ENDS_DEG: f64 = 80.0;
const HEM_WHOLE_DEG: f64 = 35.0;

/// A limb segment as a part, seen along `near`: skin with cloth over it.
pub(super) fn part(
    side: Side,
    limb: Limb,
    frames: &Frames,
    body: &BodySet,
    near: Vec3,
) -> Option<Part> {
    let segment = Segment::of(side, limb, frames, body)?;
    let mut part = Part::new(PartName::Limb(side, limb));
    let toward = segment.toward(near);
    part.zones = match cloth(limb, body) {
        Some(cloth) => cloth.zones(limb, &segment, toward),
        None => vec![skin(limb, &segment, [0.0, 1.0])],
    };
    part.samples = segment.samples(if limb == Limb::Thigh { 0.05 } else { 0.0 }, 1.0);
    part.joints = joints(side, limb, frames, body, near);
    if limb == Limb::Thigh {
        part.tucked = tucked(side, frames, body);
    }
    Some(part)
}

/// Wraps a part's limb between its skin and its cloth, seen along `near` (ADDENDUM-B 2).
pub(super) fn wrap(
    part: &mut Part,
    (side, limb, along): (Side, Limb, [f64; 2]),
    frames: &Frames,
    body: &BodySet,
    pen: &Pen,
) {
    let Some(segment) = Segment::of(side, limb, frames, body) else {
        return;
    };
    let grow = WRAP_M * body.height / 1.70;
    let [from, to] = along;
    let mut zone = Zone::new(Material::Wrap).chain(segment.run(along, 8, grow, |_| SHADE));
    let count = ((to - from) / RING_STEP) as usize;
    let rings = (0..=count).map(|ring| from + (ring as f64 + 0.3) * RING_STEP);
    zone.lines = rings
        .map(|t| segment.ring(t, along, grow, pen))
        .filter(|line| 1 < line.len())
        .collect();
    zone.fine = RING_WIDTH;
    let skin = part
        .zones
        .iter()
        .position(|zone| zone.material == Material::Skin);
    part.zones.insert(skin.map_or(0, |place| place + 1), zone);
}

impl Segment<'_> {
    /// The half that is seen of an oblique ring around the limb.
    fn ring(&self, t: f64, [from, to]: [f64; 2], grow: f64, pen: &Pen) -> Outline {
        let mut line = Outline::new();
        let around =
            (0..RING_POINTS).map(|i| std::f64::consts::TAU * i as f64 / RING_POINTS as f64);
        let seen: Vec<_> = around
            .map(|angle| {
                let t = t + RING_SLANT * libm::cos(angle - RING_TURN_DEG.to_radians());
                let (at, normal) = self.surface(t, angle, grow);
                let shown = (from..=to).contains(&t) && 0.05 < normal.dot(pen.view.near);
                shown.then(|| pen.view.project(at))
            })
            .collect();
        let start = seen.iter().position(Option::is_none).unwrap_or(0);
        line.extend(seen.iter().cycle().skip(start).take(RING_POINTS).flatten());
        line
    }
}

/// Where the shirt hangs over a thigh: less the more the hip is bent.
fn tucked(side: Side, frames: &Frames, body: &BodySet) -> Option<(Vec3, f64)> {
    let thigh = frames.limb(side, Limb::Thigh);
    let pelvis = frames.get(Bone::Pelvis).axes;
    let down = thigh.axes.y_axis();
    let (forward, up) = (-down.dot(pelvis.x_axis()), down.dot(pelvis.y_axis()));
    let flexed = libm::atan2(forward, up).to_degrees();
    let share = (HEM_ENDS_DEG - flexed) / (HEM_ENDS_DEG - HEM_WHOLE_DEG);
    let radius = HEM * body.height * share.clamp(0.0, 1.0);
    (0.0 < radius).then_some((thigh.origin, radius))
}

fn skin(limb: Limb, segment: &Segment<'_>, span: [f64; 2]) -> Zone {
    let count = (2.0 + (span[1] - span[0]) * 11.0).round() as usize;
    let blobs = segment.run(span, count.max(4), 0.0, |t| shade_at(limb, t));
    Zone::new(Material::Skin).chain(blobs)
}

/// Shade fades towards the joints, so that it runs into what follows.
fn shade_at(limb: Limb, t: f64) -> f64 {
    let near_top = (t / 0.25).min(1.0);
    let near_end = ((1.0 - t) / 0.2).min(1.0);
    let (top, end) = match limb {
        Limb::Thigh | Limb::UpperArm | Limb::Forearm => (0.0, 0.0),
        Limb::Shank => (0.0, SHADE),
        Limb::Foot | Limb::Toes | Limb::Hand => (SHADE, SHADE),
    };
    (top + (SHADE - top) * near_top).min(end + (SHADE - end) * near_end)
}

/// Cloth on a stretch of a limb; one of its ends is a hem.
struct Cloth {
    material: Material,
    from: f64,
    to: f64,
    grow: f64,
    /// True when the hem is at the near end of the limb: a sock.
    upward: bool,
}

fn cloth(limb: Limb, body: &BodySet) -> Option<Cloth> {
    let (material, from, to, grow) = match limb {
        Limb::Thigh => (Material::Shorts, 0.05, body.shorts_to, 0.006),
        Limb::UpperArm => (Material::Top, 0.0, 0.50, 0.0045),
        Limb::Shank => (Material::Sock, 0.84, 1.0, 0.003),
        Limb::Forearm | Limb::Foot | Limb::Toes | Limb::Hand => return None,
    };
    Some(Cloth {
        material,
        from,
        to,
        grow: grow * body.height / 1.70,
        upward: limb == Limb::Shank,
    })
}

impl Cloth {
    /// Skin and cloth, the one over the other that the viewer sees over it.
    fn zones(&self, limb: Limb, segment: &Segment<'_>, toward: f64) -> Vec<Zone> {
        let cloth = self.zone(limb, segment);
        let toward = if self.upward { -toward } else { toward };
        let hem = if self.upward { self.from } else { self.to };
        if AT_VIEWER < toward {
            // The skin starts flat at the hem, so that the rim of the cloth is seen round it.
            return vec![cloth, self.bare(limb, segment, hem)];
        }
        let under = 0.07;
        let span = if self.upward {
            [0.0, hem + under]
        } else {
            [hem - under, 1.0]
        };
        vec![skin(limb, segment, span), cloth]
    }

    fn bare(&self, limb: Limb, segment: &Segment<'_>, hem: f64) -> Zone {
        let start = Blob {
            solid: segment.disc(hem, 0.0),
            shade: shade_at(limb, hem),
        };
        // The first round section must not bulge back over the hem.
        let [ap, ml, ..] = segment.section(hem);
        let clear = 0.9 * ap.min(ml) / segment.length;
        let mut blobs = if self.upward {
            segment.run([0.0, hem - clear], 9, 0.0, |t| shade_at(limb, t))
        } else {
            segment.run([(hem + clear).min(0.98), 1.0], 6, 0.0, |t| {
                shade_at(limb, t)
            })
        };
        let place = if self.upward { blobs.len() } else { 0 };
        blobs.insert(place, start);
        Zone::new(Material::Skin).chain(blobs)
    }

    fn zone(&self, limb: Limb, segment: &Segment<'_>) -> Zone {
        let hem = |t: f64| Blob {
            solid: segment.disc(t, self.grow),
            shade: shade_at(limb, t),
        };
        // Round sections must not bulge over the hem.
        let round = 0.04;
        let (span, end) = if self.upward {
            ([self.from + round, self.to], self.from)
        } else {
            ([self.from, self.to - round], self.to)
        };
        let mut blobs = segment.run(span, 7, self.grow, |t| shade_at(limb, t));
        for (i, blob) in blobs.iter_mut().enumerate() {
            let t = span[0] + (span[1] - span[0]) * i as f64 / 6.0;
            blob.solid = segment.solid_short_of(t, self.grow, end);
        }
        let place = if self.upward { 0 } else { blobs.len() };
        blobs.insert(place, hem(end));
        Zone::new(self.material).chain(blobs)
    }
}

/// How much nearer to the viewer a joint is than the middle between both sides, metres.
pub(super) fn nearer(side: Side, limb: Limb, frames: &Frames, near: Vec3) -> f64 {
    let across = frames.limb(side, limb).origin - frames.limb(side.other(), limb).origin;
    across.dot(near) / 2.0
}

/// The limb of the near side lies over the trunk, and the trunk over both where neither side is near.
fn over_trunk(nearer: f64) -> f64 {
    if nearer.abs() < EITHER_SIDE_M {
        -EITHER_SIDE_M
    } else {
        nearer
    }
}

fn joints(side: Side, limb: Limb, frames: &Frames, body: &BodySet, near: Vec3) -> Vec<Joint> {
    let h = body.height;
    let joint = |with, at: Limb, [own, other]: [f64; 2]| Joint {
        with,
        at: frames.limb(side, at).origin,
        radius: own * h,
        own_gap: own * h,
        other_gap: other * h,
        lead: if with == PartName::Trunk {
            over_trunk(nearer(side, at, frames, near))
        } else {
            0.0
        },
    };
    let part = |limb| PartName::Limb(side, limb);
    match limb {
        Limb::Thigh => vec![
            joint(PartName::Trunk, Limb::Thigh, AT_HIP),
            joint(part(Limb::Shank), Limb::Shank, [AT_KNEE; 2]),
        ],
        Limb::Shank => vec![joint(part(Limb::Foot), Limb::Foot, [AT_ANKLE; 2])],
        Limb::UpperArm => vec![
            joint(PartName::Trunk, Limb::UpperArm, AT_SHOULDER),
            joint(part(Limb::Forearm), Limb::Forearm, [AT_ELBOW; 2]),
        ],
        Limb::Forearm => vec![joint(part(Limb::Hand), Limb::Hand, [AT_WRIST; 2])],
        Limb::Foot | Limb::Toes | Limb::Hand => Vec::new(),
    }
}
