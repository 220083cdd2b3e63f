//! Outlines cut by each other: along every outline it is counted what lies on its two sides, and the stretches that
//! part inside from outside are put together again.

use super::camera::Point;
use super::crossing::{Crossing, Edge, Share, Spot, crossings, winding};
use super::pen::Outline;
use super::spikes::without_spikes;
use super::walk::{Stretch, Walk};

/// What is kept of two regions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keep {
    /// What is inside one of them.
    Either,
    /// What is inside both.
    Both,
    /// What is inside the first and not inside the second.
    First,
}

impl Keep {
    /// Whether a point is kept around which the two regions wind so often.
    pub(super) fn inside(self, windings: [i32; 2]) -> bool {
        let [first, second] = windings.map(|turns| turns != 0);
        match self {
            Self::Either => first || second,
            Self::Both => first && second,
            Self::First => first && !second,
        }
    }
}

/// An outline on the grid.
pub(super) struct Curve {
    /// Which edges are its own.
    pub(super) edges: std::ops::Range<usize>,
    /// Of which region it is.
    pub(super) region: usize,
    /// The corners of the rectangle around it.
    low: Spot,
    high: Spot,
    /// How often it winds around a point on the right of its edges.
    right: i32,
}

/// A crossing as one of the two outlines meets it.
pub(super) struct Event {
    pub(super) edge: usize,
    share: Share,
    pub(super) crossing: usize,
    /// By how much the other outline winds more once it is passed, and of which region that is.
    pub(super) step: i32,
    pub(super) region: usize,
}

/// What is kept of `regions`: outlines with the inside on their left.
/// `None` when an outline crosses or touches itself, or so many meet in a point that stretches do not fit together.
pub(super) fn cut(regions: [&[&Outline]; 2], keep: Keep, per_m: f64) -> Option<Vec<Outline>> {
    let (edges, curves) = on_grid(regions, per_m);
    let crossings = crossings(&edges)?;
    let events = events(&edges, &curves, &crossings);
    let points = crossings
        .iter()
        .map(|crossing| place(&edges, crossing, per_m));
    let points: Vec<Point> = points.collect();
    let (mut whole, mut stretches) = (Vec::new(), Vec::new());
    let mut rest = events.as_slice();
    for (number, curve) in curves.iter().enumerate() {
        let own = rest.partition_point(|event| event.edge < curve.edges.end);
        let (met, after) = rest.split_at(own);
        rest = after;
        let walk = Walk {
            edges: edges.get(curve.edges.clone()).unwrap_or_default(),
            first: curve.edges.start,
            region: curve.region,
            keep,
            right: around(number, curve, &edges, &curves),
            per_m,
        };
        if walk.changes(met) {
            walk.stretches(met, &points, &mut stretches);
        } else {
            whole.extend(walk.whole());
        }
    }
    joined(stretches, crossings.len(), per_m, &mut whole)?;
    Some(whole)
}

fn on_grid(regions: [&[&Outline]; 2], per_m: f64) -> (Vec<Edge>, Vec<Curve>) {
    let count = regions.iter().flat_map(|region| region.iter());
    let mut edges: Vec<Edge> = Vec::with_capacity(count.map(|outline| outline.len()).sum());
    let mut curves = Vec::with_capacity(regions.iter().map(|region| region.len()).sum());
    for (region, outlines) in regions.into_iter().enumerate() {
        for outline in outlines {
            let start = edges.len();
            push_edges(outline, curves.len(), per_m, &mut edges);
            if edges.len() < start + 3 {
                edges.truncate(start);
                continue;
            }
            let own = edges.get(start..).unwrap_or_default();
            curves.push(Curve::new(own, start, region));
        }
    }
    (edges, curves)
}

/// The edges of an outline, its points rounded.
fn push_edges(outline: &[Point], curve: usize, per_m: f64, edges: &mut Vec<Edge>) {
    // `round` is a call where the processor must not be asked for more than the least it can do.
    let near = |value: f64| (value * per_m + f64::copysign(0.5, value)) as i64;
    let mut spots = outline.iter().map(|point| [near(point.x), near(point.y)]);
    let Some(first) = spots.next() else { return };
    let mut from = first;
    for to in spots.chain([first]) {
        if to != from {
            edges.push(Edge { curve, from, to });
            from = to;
        }
    }
}

impl Curve {
    fn new(own: &[Edge], start: usize, region: usize) -> Self {
        let (mut low, mut high) = ([i64::MAX; 2], [i64::MIN; 2]);
        let mut twice = 0;
        for Edge {
            from: [x, y], to, ..
        } in own
        {
            low = [low[0].min(*x), low[1].min(*y)];
            high = [high[0].max(*x), high[1].max(*y)];
            twice += x * to[1] - y * to[0];
        }
        Self {
            edges: start..start + own.len(),
            region,
            low,
            high,
            right: if twice < 0 { -1 } else { 0 },
        }
    }

    fn may_hold(&self, [x, y]: Spot) -> bool {
        self.low[0] <= x && x <= self.high[0] && self.low[1] <= y && y <= self.high[1]
    }
}

/// Crossings in the order in which the outlines meet them.
fn events(edges: &[Edge], curves: &[Curve], crossings: &[Crossing]) -> Vec<Event> {
    let region = |edge: usize| {
        let curve = edges.get(edge).and_then(|edge| curves.get(edge.curve));
        curve.map_or(0, |curve| curve.region)
    };
    let mut events: Vec<Event> = Vec::with_capacity(2 * crossings.len());
    for (crossing, met) in crossings.iter().enumerate() {
        let [a, b] = met.edges;
        let both = met.shares.into_iter().zip(met.to_left);
        for ((edge, other), (share, to_left)) in [(a, b), (b, a)].into_iter().zip(both) {
            events.push(Event {
                edge,
                share,
                crossing,
                step: if to_left { 1 } else { -1 },
                region: region(other),
            });
        }
    }
    let order = |a: &Event, b: &Event| a.edge.cmp(&b.edge).then_with(|| a.share.compare(b.share));
    events.sort_unstable_by(order);
    events
}

fn place(edges: &[Edge], crossing: &Crossing, per_m: f64) -> Point {
    let ([edge, _], [share, _]) = (crossing.edges, crossing.shares);
    let (from, to) = edges
        .get(edge)
        .map(|edge| (edge.from, edge.to))
        .unwrap_or_default();
    let along = |from: i64, to: i64| (from as f64 + (to - from) as f64 * share.value()) / per_m;
    Point {
        x: along(from[0], to[0]),
        y: along(from[1], to[1]),
    }
}

/// How often the two regions wind around a point on the right of an outline's first one.
fn around(number: usize, curve: &Curve, edges: &[Edge], curves: &[Curve]) -> [i32; 2] {
    let mut windings = [0; 2];
    let Some(first) = edges.get(curve.edges.start) else {
        return windings;
    };
    for (place, other) in curves.iter().enumerate() {
        let turns = if place == number {
            curve.right
        } else if other.may_hold(first.from) {
            let theirs = edges.get(other.edges.clone()).unwrap_or_default();
            winding(theirs, first.from, number)
        } else {
            0
        };
        if let Some(windings) = windings.get_mut(other.region) {
            *windings += turns;
        }
    }
    windings
}

/// Puts stretches together to closed outlines: each goes on where another one starts.
fn joined(
    stretches: Vec<Stretch>,
    crossings: usize,
    per_m: f64,
    out: &mut Vec<Outline>,
) -> Option<()> {
    // Where a hole sticks out of what it is cut into, two stretches start at one crossing.
    let mut starting: Vec<[Option<usize>; 2]> = vec![[None; 2]; crossings];
    for (number, stretch) in stretches.iter().enumerate() {
        let starts = starting.get_mut(stretch.start)?;
        *starts.iter_mut().find(|start| start.is_none())? = Some(number);
    }
    let mut open: Vec<Option<Stretch>> = stretches.into_iter().map(Some).collect();
    for number in 0..open.len() {
        let Some(first) = open.get_mut(number).and_then(Option::take) else {
            continue;
        };
        let mut outline = first.points;
        let mut end = first.end;
        while end != first.start {
            let nexts = starting.get(end)?.iter().flatten();
            let next = nexts.copied().find_map(|next| open.get_mut(next)?.take())?;
            outline.extend(next.points.into_iter().skip(1));
            end = next.end;
        }
        outline.pop();
        out.push(without_spikes(&outline, 1.0 / per_m));
    }
    out.retain(|outline| 2 < outline.len());
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::region::contains;

    const PER_M: f64 = 1e3;

    /// A polygon of the same corners every time: many share corners and edges with others.
    fn polygon(seed: u32) -> Outline {
        let [x, y, size] = [seed * 7 % 11, seed * 5 % 7, 2 + seed * 3 % 4].map(f64::from);
        let corners = 3 + seed % 5;
        let corner = |i: u32| {
            let (sin, cos) =
                libm::sincos(f64::from(i) / f64::from(corners) * std::f64::consts::TAU);
            Point {
                x: ((x + size * cos) * PER_M).round() / PER_M,
                y: ((y + size * sin) * PER_M).round() / PER_M,
            }
        };
        (0..corners).map(corner).collect()
    }

    fn winds(region: &[&Outline], point: Point) -> bool {
        let region: Vec<Outline> = region.iter().copied().cloned().collect();
        contains(&region, point)
    }

    /// Every result holds the same points of a fine lattice as the regions say.
    fn check(own: &[&Outline], theirs: &[&Outline]) {
        for keep in [Keep::Either, Keep::Both, Keep::First] {
            let result = cut([own, theirs], keep, PER_M).expect("no outline crosses itself");
            for i in 0..60 * 60 {
                let point = Point {
                    x: f64::from(i % 60) * 0.3137 - 4.021,
                    y: f64::from(i / 60) * 0.2713 - 4.013,
                };
                let windings = [own, theirs].map(|region| i32::from(winds(region, point)));
                let seen = contains(&result, point);
                assert_eq!(seen, keep.inside(windings), "{keep:?} at {point:?}");
            }
        }
    }

    #[test]
    fn polygons_that_share_corners_and_edges() {
        let polygons: Vec<Outline> = (0..24).map(polygon).collect();
        for first in 0..16 {
            let set: Vec<&Outline> = polygons.iter().skip(first).take(8).collect();
            let (own, theirs) = set.split_at(1 + first % 6);
            check(own, theirs);
        }
    }

    #[test]
    fn an_outline_on_top_of_itself_counts_once() {
        let one = polygon(3);
        let both = cut([&[&one], &[&one]], Keep::Either, PER_M);
        assert_eq!(both.map(|outlines| outlines.len()), Some(1));
        assert_eq!(
            cut([&[&one], &[&one]], Keep::First, PER_M),
            Some(Vec::new())
        );
    }

    #[test]
    fn holes_stay_holes() {
        let square = |from: f64, to: f64| -> Outline {
            [(from, from), (to, from), (to, to), (from, to)]
                .map(|(x, y)| Point { x, y })
                .to_vec()
        };
        let mut hole = square(1.0, 3.0);
        hole.reverse();
        let (outer, across) = (square(0.0, 4.0), square(2.0, 6.0));
        check(&[&outer, &hole], &[&across]);
        check(&[&across], &[&outer, &hole]);
    }

    #[test]
    fn what_crosses_itself_is_left_to_others() {
        let corner = |x: f64, y: f64| Point { x, y };
        let bow = vec![
            corner(0.0, 0.0),
            corner(2.0, 2.0),
            corner(2.0, 0.0),
            corner(0.0, 2.0),
        ];
        let square = polygon(1);
        assert_eq!(cut([&[&bow], &[&square]], Keep::Both, PER_M), None);
    }
}
