//! Along one outline from its first point round to it again: which of its stretches part inside from outside.

use super::camera::Point;
use super::crossing::{Edge, Spot};
use super::cut::{Event, Keep};
use super::pen::Outline;

/// A stretch of a result from one crossing to another, with the inside on its left.
pub(super) struct Stretch {
    pub(super) points: Outline,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// One outline, and what lies around it.
pub(super) struct Walk<'a> {
    pub(super) edges: &'a [Edge],
    /// The place of the first of them among all edges.
    pub(super) first: usize,
    pub(super) region: usize,
    pub(super) keep: Keep,
    /// How often the regions wind around a point on its right, at its start.
    pub(super) right: [i32; 2],
    /// Spots a metre.
    pub(super) per_m: f64,
}

/// A stretch that has begun: without a crossing when it goes on from the outline's end.
#[derive(Default)]
struct Begun {
    points: Outline,
    at: Option<usize>,
}

impl Walk<'_> {
    /// Whether it parts inside from outside where this lies on its right; and then, whether the inside is on its left.
    fn parts(&self, right: [i32; 2]) -> Option<bool> {
        let mut left = right;
        if let Some(own) = left.get_mut(self.region) {
            *own += 1;
        }
        let [left, right] = [left, right].map(|side| self.keep.inside(side));
        (left != right).then_some(left)
    }

    /// What it parts after each of the crossings that it meets.
    fn after<'e>(
        &'e self,
        met: &'e [Event],
    ) -> impl Iterator<Item = (&'e Event, Option<bool>)> + 'e {
        let mut right = self.right;
        met.iter().map(move |event| {
            if let Some(turns) = right.get_mut(event.region) {
                *turns += event.step;
            }
            (event, self.parts(right))
        })
    }

    /// Whether any of the crossings changes what it parts.
    pub(super) fn changes(&self, met: &[Event]) -> bool {
        let start = self.parts(self.right);
        self.after(met).any(|(_, parts)| parts != start)
    }

    /// All of it, where it parts inside from outside all along.
    pub(super) fn whole(&self) -> Option<Outline> {
        let forward = self.parts(self.right)?;
        let points = self.edges.iter().map(|edge| self.point(edge.from));
        let mut outline: Outline = points.collect();
        if !forward {
            outline.reverse();
        }
        Some(outline)
    }

    /// The stretches between the crossings that it meets, which are at `points`.
    pub(super) fn stretches(&self, met: &[Event], points: &[Point], out: &mut Vec<Stretch>) {
        let mut now = self.parts(self.right);
        let mut begun = Begun::default();
        // What comes before the first change is the end of the last stretch.
        let mut head: Option<(Outline, usize)> = None;
        let mut next = self.first;
        for (event, parts) in self.after(met) {
            if parts == now {
                continue;
            }
            self.follow(&mut next, event.edge, now.is_some(), &mut begun.points);
            let at = points.get(event.crossing).copied();
            if let Some(forward) = now {
                begun.points.extend(at);
                let Begun { points, at } = std::mem::take(&mut begun);
                match at {
                    Some(start) => out.push(Stretch::new(points, start, event.crossing, forward)),
                    None => head = Some((points, event.crossing)),
                }
            }
            if parts.is_some() {
                begun.points.extend(at);
                begun.at = Some(event.crossing);
            }
            now = parts;
        }
        let last = self.first + self.edges.len() - 1;
        self.follow(&mut next, last, now.is_some(), &mut begun.points);
        if let (Some(start), Some((mut rest, end)), Some(forward)) = (begun.at, head, now) {
            begun.points.append(&mut rest);
            out.push(Stretch::new(begun.points, start, end, forward));
        }
    }

    /// Passes the points where edges begin, up to the one on which something happens.
    fn follow(&self, next: &mut usize, edge: usize, keep: bool, points: &mut Outline) {
        let passed = self.edges.get(*next - self.first..=edge - self.first);
        if keep {
            let passed = passed.into_iter().flatten();
            points.extend(passed.map(|edge| self.point(edge.from)));
        }
        *next = (*next).max(edge + 1);
    }

    fn point(&self, [x, y]: Spot) -> Point {
        Point {
            x: x as f64 / self.per_m,
            y: y as f64 / self.per_m,
        }
    }
}

impl Stretch {
    fn new(mut points: Outline, start: usize, end: usize, forward: bool) -> Self {
        if forward {
            return Self { points, start, end };
        }
        points.reverse();
        Self {
            points,
            start: end,
            end: start,
        }
    }
}
