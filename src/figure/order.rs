//! Which part is drawn before which: a painter's order that survives cycles, with memory (FIGURE.md 4, ADDENDUM-C C9).

use crate::figure::bone::Limb;

use super::camera::{Point, View};
use super::math::Vec3;
use super::part::{Part, PartName, Sample};
use super::sketch::Bounds;

/// The order of the frame before is kept while it is at most this much worse, metres.
const KEEP_M: f64 = 0.03;

/// A head is drawn over its neck by this much, metres: more than anything else can weigh.
const HEAD_OVER_NECK_M: f64 = 0.5;

/// A neck is drawn over the trunk unless it is this much behind: its collar covers what must be covered, metres.
const NECK_OVER_TRUNK_M: f64 = 0.10;

/// A foot is drawn over its own shank unless it is this much behind, metres.
const FOOT_OVER_SHANK_M: f64 = 0.10;

/// Depth is not compared this far around a joint, in its radii.
const AT_JOINT: f64 = 1.3;

/// The order of the frame before.
#[derive(Clone, Debug, Default)]
pub struct OrderMemory {
    previous: Vec<PartName>,
}

/// Places of `parts` from back to front.
pub fn back_to_front(parts: &[Part], view: &View, memory: &mut OrderMemory) -> Vec<usize> {
    let front = matrix(parts, view);
    let fresh = emit(parts, &front, view);
    let kept = remembered(parts, memory);
    let order = match kept {
        Some(kept) if cost(&kept, &front) - cost(&fresh, &front) < KEEP_M => kept,
        Some(_) | None => fresh,
    };
    memory.previous = order
        .iter()
        .filter_map(|place| parts.get(*place))
        .map(|part| part.name)
        .collect();
    order
}

/// A part with its samples on the picture: where they are, and how near.
struct Placed<'a> {
    part: &'a Part,
    samples: Vec<(&'a Sample, Point, f64)>,
    around: Bounds,
}

impl<'a> Placed<'a> {
    fn new(part: &'a Part, view: &View) -> Self {
        let mut around = Bounds::NONE;
        let place = |sample: &'a Sample| {
            let at = view.project(sample.center);
            for by in [-sample.radius, sample.radius] {
                around.add(Point {
                    x: at.x + by,
                    y: at.y + by,
                });
            }
            (sample, at, view.depth(sample.center))
        };
        let samples = part.samples.iter().map(place).collect();
        Self {
            part,
            samples,
            around,
        }
    }

    /// Whether the two are beside each other and joined nowhere.
    fn apart(&self, other: &Self) -> bool {
        let (a, b) = (&self.around, &other.around);
        a.max.x < b.min.x || b.max.x < a.min.x || a.max.y < b.min.y || b.max.y < a.min.y
    }
}

/// How far each part is in front of each other one where they overlap; 0 where they do not.
fn matrix(parts: &[Part], view: &View) -> Vec<Vec<f64>> {
    let count = parts.len();
    let mut front = vec![vec![0.0; count]; count];
    let placed: Vec<Placed<'_>> = parts.iter().map(|part| Placed::new(part, view)).collect();
    for (i, a) in placed.iter().enumerate() {
        for (j, b) in placed.iter().enumerate().skip(i + 1) {
            if a.apart(b) {
                continue;
            }
            let value = in_front(a, b);
            for (row, column, value) in [(i, j, value), (j, i, -value)] {
                if let Some(cell) = front.get_mut(row).and_then(|row| row.get_mut(column)) {
                    *cell = value;
                }
            }
        }
    }
    front
}

/// How far `a` is in front of `b`, the mean over samples that overlap on the picture.
fn in_front(a: &Placed<'_>, b: &Placed<'_>) -> f64 {
    let own = a.part.joints.iter().find(|joint| joint.with == b.part.name);
    let other = b.part.joints.iter().find(|joint| joint.with == a.part.name);
    let joint = own.or(other);
    // What lies around the joint belongs to both.
    let at_joint = |a: &Sample, b: &Sample| {
        let middle = a.center.lerp(b.center, 0.5);
        joint.is_some_and(|joint| (middle - joint.at).length() < AT_JOINT * joint.radius)
    };
    let (mut sum, mut weight) = (0.0, 0.0);
    for (sa, pa, da) in &a.samples {
        for (sb, pb, db) in &b.samples {
            let overlap = sa.radius + sb.radius - pa.distance(*pb);
            if overlap <= 0.0 || at_joint(sa, sb) {
                continue;
            }
            sum += overlap * (da - db);
            weight += overlap;
        }
    }
    let bias = a.part.bias - b.part.bias;
    let value = if 0.0 < weight {
        sum / weight + bias
    } else {
        own.map_or(0.0, |joint| joint.lead) - other.map_or(0.0, |joint| joint.lead)
    };
    special(a.part.name, b.part.name, value)
}

/// Head over neck, neck over trunk, foot over its own shank.
fn special(a: PartName, b: PartName, value: f64) -> f64 {
    let own = |foot: PartName, shank: PartName| matches!((foot, shank), (PartName::Limb(s, Limb::Foot), PartName::Limb(t, Limb::Shank)) if s == t);
    match (a, b) {
        (PartName::Head, PartName::Neck) => HEAD_OVER_NECK_M,
        (PartName::Neck, PartName::Head) => -HEAD_OVER_NECK_M,
        (PartName::Neck, PartName::Trunk) if -NECK_OVER_TRUNK_M < value => NECK_OVER_TRUNK_M,
        (PartName::Trunk, PartName::Neck) if value < NECK_OVER_TRUNK_M => -NECK_OVER_TRUNK_M,
        _ if own(a, b) && -FOOT_OVER_SHANK_M < value => FOOT_OVER_SHANK_M,
        _ if own(b, a) && value < FOOT_OVER_SHANK_M => -FOOT_OVER_SHANK_M,
        _ => value,
    }
}

/// Takes, again and again, the part that is least in front of what is left.
fn emit(parts: &[Part], front: &[Vec<f64>], view: &View) -> Vec<usize> {
    let mut left: Vec<usize> = (0..parts.len()).collect();
    let mut order = Vec::with_capacity(left.len());
    let depths: Vec<f64> = parts.iter().map(|part| mean_depth(part, view)).collect();
    while !left.is_empty() {
        let weight = |place: usize| -> f64 {
            let others = left.iter().filter(|other| **other != place);
            others
                .map(|other| cell(front, place, *other).max(0.0))
                .sum()
        };
        let depth = |place: usize| depths.get(place).copied().unwrap_or(0.0);
        let next = left.iter().copied().min_by(|a, b| {
            let by_weight = weight(*a).total_cmp(&weight(*b));
            by_weight.then_with(|| depth(*a).total_cmp(&depth(*b)))
        });
        let Some(next) = next else {
            break;
        };
        left.retain(|place| *place != next);
        order.push(next);
    }
    order
}

fn mean_depth(part: &Part, view: &View) -> f64 {
    let sum = part
        .samples
        .iter()
        .fold(Vec3::ZERO, |sum, sample| sum + sample.center);
    view.depth(sum * (1.0 / part.samples.len().max(1) as f64)) + part.bias
}

fn cell(front: &[Vec<f64>], row: usize, column: usize) -> f64 {
    front
        .get(row)
        .and_then(|row| row.get(column))
        .copied()
        .unwrap_or(0.0)
}

/// The sum of what is drawn the wrong way round, metres.
fn cost(order: &[usize], front: &[Vec<f64>]) -> f64 {
    let mut sum = 0.0;
    for (position, earlier) in order.iter().enumerate() {
        for later in order.iter().skip(position + 1) {
            sum += cell(front, *earlier, *later).max(0.0);
        }
    }
    sum
}

/// The order of the frame before, when the same parts are there.
fn remembered(parts: &[Part], memory: &OrderMemory) -> Option<Vec<usize>> {
    if memory.previous.len() != parts.len() {
        return None;
    }
    let place = |name: &PartName| parts.iter().position(|part| part.name == *name);
    memory.previous.iter().map(place).collect()
}
