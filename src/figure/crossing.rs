//! Where the edges of several closed outlines cross, in whole numbers: every question has an exact answer.
//!
//! Outlines that touch or share edges are told apart as if each lay a hair further to the right than the one before
//! (simulation of simplicity: H. Edelsbrunner and E. P. Mücke, ACM Transactions on Graphics 9(1), 1990).

use std::cmp::Ordering;

/// A point on the grid.
pub(super) type Spot = [i64; 2];

/// A directed edge of one outline.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edge {
    /// Which outline it belongs to.
    pub(super) curve: usize,
    pub(super) from: Spot,
    pub(super) to: Spot,
}

/// A place on an edge as a fraction of its length: what it is, and how it changes with the hair and with the hair's hair.
#[derive(Clone, Copy, Debug)]
pub(super) struct Share {
    parts: [i64; 3],
    of: i64,
    near: f64,
}

/// Places that lie further apart than this need no exact answer.
const NEAR: f64 = 1e-9;

/// Two edges that cross.
#[derive(Clone, Copy, Debug)]
pub(super) struct Crossing {
    /// The edges, by their place.
    pub(super) edges: [usize; 2],
    /// How far along each of them.
    pub(super) shares: [Share; 2],
    /// Whether each of them comes to the left side of the other.
    pub(super) to_left: [bool; 2],
}

impl Share {
    pub(super) fn compare(self, other: Self) -> Ordering {
        if NEAR < (self.near - other.near).abs() {
            return self.near.total_cmp(&other.near);
        }
        let wide = |a: i64, b: i64| i128::from(a) * i128::from(b);
        let pairs = self.parts.into_iter().zip(other.parts);
        let orders = pairs.map(|(own, theirs)| wide(own, other.of).cmp(&wide(theirs, self.of)));
        orders.fold(Ordering::Equal, Ordering::then)
    }

    pub(super) fn value(self) -> f64 {
        self.near
    }
}

/// All crossings of edges that belong to different outlines; `None` when an outline crosses or touches itself.
pub(super) fn crossings(edges: &[Edge]) -> Option<Vec<Crossing>> {
    let mut order: Vec<(i64, i64, usize)> = edges
        .iter()
        .enumerate()
        .map(|(place, edge)| {
            let [a, b] = [edge.from[0], edge.to[0]];
            (a.min(b), a.max(b), place)
        })
        .collect();
    order.sort_unstable();
    let mut out = Vec::new();
    for (next, (_, right, place)) in order.iter().enumerate() {
        let Some(edge) = edges.get(*place) else {
            continue;
        };
        let [low, high] = heights(edge);
        let rest = order.get(next + 1..).unwrap_or_default();
        for (_, _, other_place) in rest.iter().take_while(|(left, ..)| left <= right) {
            let Some(other) = edges.get(*other_place) else {
                continue;
            };
            let [their_low, their_high] = heights(other);
            if their_high < low || high < their_low {
                continue;
            }
            if edge.curve != other.curve {
                out.extend(cross([*place, *other_place], edge, other));
            } else if !follow(edge, other) && touch(edge, other) {
                return None;
            }
        }
    }
    Some(out)
}

fn heights(edge: &Edge) -> [i64; 2] {
    let [a, b] = [edge.from[1], edge.to[1]];
    [a.min(b), a.max(b)]
}

/// Whether one edge of an outline begins where the other one ends.
fn follow(a: &Edge, b: &Edge) -> bool {
    a.to == b.from || b.to == a.from
}

/// Whether two edges have a point in common.
fn touch(a: &Edge, b: &Edge) -> bool {
    let sides = |a: &Edge, b: &Edge| {
        let signs = [b.from, b.to].map(|point| turn(a.from, a.to, point).signum());
        signs[0] * signs[1] <= 0
    };
    sides(a, b) && sides(b, a)
}

fn cross(places: [usize; 2], a: &Edge, b: &Edge) -> Option<Crossing> {
    let [from, to] = [a.from, a.to].map(|point| left_of(b, point, a.curve));
    if from == to {
        return None;
    }
    let [b_from, b_to] = [b.from, b.to].map(|point| left_of(a, point, b.curve));
    (b_from != b_to).then(|| Crossing {
        edges: places,
        shares: [share(a, b), share(b, a)],
        to_left: [to, b_to],
    })
}

/// How far along `a` it meets the line of `b`, where its ends lie on both sides of that.
fn share(a: &Edge, b: &Edge) -> Share {
    let [from, to] = [a.from, a.to].map(|point| turn(b.from, b.to, point));
    let [dx, dy] = [b.to[0] - b.from[0], b.to[1] - b.from[1]];
    let further = hairs(a) - hairs(b);
    let sign = (from - to).signum();
    let of = (from - to).abs().max(1);
    Share {
        parts: [from, -further * dy, further * dx].map(|part| part * sign),
        of,
        near: (from * sign) as f64 / of as f64,
    }
}

/// How many hairs to the right an edge lies.
fn hairs(edge: &Edge) -> i64 {
    i64::try_from(edge.curve).unwrap_or(i64::MAX)
}

/// Twice the area of a triangle, positive when it runs to the left.
fn turn(a: Spot, b: Spot, c: Spot) -> i64 {
    (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

/// Whether a point of another outline lies left of an edge.
pub(super) fn left_of(edge: &Edge, point: Spot, curve: usize) -> bool {
    match turn(edge.from, edge.to, point).cmp(&0) {
        Ordering::Greater => true,
        Ordering::Less => false,
        Ordering::Equal => {
            let [dx, dy] = [edge.to[0] - edge.from[0], edge.to[1] - edge.from[1]];
            // A hair to the right, and a hair of that hair upwards.
            let right = dy < 0 || dy == 0 && 0 < dx;
            right == (edge.curve < curve)
        }
    }
}

/// How often an outline winds around a point of another one.
pub(super) fn winding(edges: &[Edge], point: Spot, curve: usize) -> i32 {
    let mut turns = 0;
    for edge in edges {
        let below = |end: Spot| end[1] < point[1] || end[1] == point[1] && edge.curve < curve;
        let [from, to] = [below(edge.from), below(edge.to)];
        if from != to && left_of(edge, point, curve) == from {
            turns += if from { 1 } else { -1 };
        }
    }
    turns
}
