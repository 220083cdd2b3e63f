//! Which part is drawn before which: a painter's order that survives cycles, with memory (FIGURE.md 4, ADDENDUM-C C9).

use crate::figure::bone::Limb;

use super::camera::{Point, View};
use super::math::Vec3;
use super::part::{Joint, Part, PartName, Sample};
use super::sketch::Bounds;

/// Two parts change places only when they lie the other way round by this much, metres.
const HOLD_M: f64 = 0.02;

/// The order of the frame before is kept while it is at most this much worse all together, metres.
const KEEP_M: f64 = 0.02;

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

/// Two parts that overlap on the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Overlap {
    /// The two.
    pub parts: [PartName; 2],
    /// How far their outlines overlap at most, away from a joint that they share, metres.
    pub deep_m: f64,
    /// How far the first is in front of the other, metres.
    pub front_m: f64,
}

/// All pairs that overlap on the picture.
pub fn overlaps(parts: &[Part], view: &View) -> Vec<Overlap> {
    let placed: Vec<Placed<'_>> = parts.iter().map(|part| Placed::new(part, view)).collect();
    let mut found = Vec::new();
    for (place, a) in placed.iter().enumerate() {
        for b in placed.iter().skip(place + 1).filter(|b| !a.apart(b)) {
            let deep_m = a
                .overlapping(b)
                .map(|(overlap, _)| overlap)
                .fold(0.0, f64::max);
            if 0.0 < deep_m {
                found.push(Overlap {
                    parts: [a.part.name, b.part.name],
                    deep_m,
                    front_m: in_front(a, b),
                });
            }
        }
    }
    found
}

/// Places of `parts` from back to front.
pub fn back_to_front(parts: &[Part], view: &View, memory: &mut OrderMemory) -> Vec<usize> {
    let mut front = matrix(parts, view);
    let order = match remembered(parts, memory) {
        Some(before) => {
            hold(&before, &mut front);
            let fresh = emit(parts, &front, view);
            mended(before, fresh, &front)
        }
        None => emit(parts, &front, view),
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

    /// The joint that the two share, as this one has it or as the other has it.
    fn joint(&self, other: &Self) -> Option<&Joint> {
        let of = |a: &Self, b: &Self| a.part.joints.iter().find(|joint| joint.with == b.part.name);
        of(self, other).or_else(|| of(other, self))
    }

    /// Where samples of the two overlap on the picture, but for those around a joint, which belong to both: how far, and
    /// how far this one's is in front of the other's, metres.
    fn overlapping(&self, other: &Self) -> impl Iterator<Item = (f64, f64)> {
        let joint = self.joint(other);
        let pairs = self
            .samples
            .iter()
            .flat_map(|own| other.samples.iter().map(move |of| (own, of)));
        pairs.filter_map(move |((a, at, near), (b, by, far))| {
            let overlap = a.radius + b.radius - at.distance(*by);
            let middle = a.center.lerp(b.center, 0.5);
            let at_joint = |joint: &Joint| (middle - joint.at).length() < AT_JOINT * joint.radius;
            (0.0 < overlap && !joint.is_some_and(at_joint)).then_some((overlap, near - far))
        })
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
    let (mut sum, mut weight) = (0.0, 0.0);
    for (overlap, ahead) in a.overlapping(b) {
        sum += overlap * ahead;
        weight += overlap;
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

/// Makes parts that overlap stay as they are a little longer.
fn hold(before: &[usize], front: &mut [Vec<f64>]) {
    for (position, earlier) in before.iter().enumerate() {
        for later in before.iter().skip(position + 1) {
            for (row, column, by) in [(*earlier, *later, -HOLD_M), (*later, *earlier, HOLD_M)] {
                let cell = front.get_mut(row).and_then(|row| row.get_mut(column));
                if let Some(cell) = cell.filter(|cell| **cell != 0.0) {
                    *cell += by;
                }
            }
        }
    }
}

/// The order of the frame before with as few parts moved as make it good enough: a fresh order would also change the
/// places of parts between which there is little to choose.
fn mended(mut order: Vec<usize>, fresh: Vec<usize>, front: &[Vec<f64>]) -> Vec<usize> {
    let most = cost(&fresh, front) + KEEP_M;
    while most <= cost(&order, front) {
        let Some((from, to)) = best_move(&order, front) else {
            return fresh;
        };
        let part = order.remove(from);
        order.insert(to, part);
    }
    order
}

/// The move of one part to another position that makes an order better by most.
fn best_move(order: &[usize], front: &[Vec<f64>]) -> Option<(usize, usize)> {
    let mut best = (-1e-9, None);
    for (from, part) in order.iter().enumerate() {
        // What a part passes on its way costs as much less, or more, as it is in front of it, or behind.
        let mut cost = 0.0;
        for (to, other) in order.iter().enumerate().skip(from + 1) {
            cost -= cell(front, *part, *other);
            if cost < best.0 {
                best = (cost, Some((from, to)));
            }
        }
        cost = 0.0;
        for (to, other) in order.iter().enumerate().take(from).rev() {
            cost += cell(front, *part, *other);
            if cost < best.0 {
                best = (cost, Some((from, to)));
            }
        }
    }
    best.1
}

/// The order of the frame before, when the same parts are there.
fn remembered(parts: &[Part], memory: &OrderMemory) -> Option<Vec<usize>> {
    if memory.previous.len() != parts.len() {
        return None;
    }
    let place = |name: &PartName| parts.iter().position(|part| part.name == *name);
    memory.previous.iter().map(place).collect()
}
