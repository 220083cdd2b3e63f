//! Questions to outlines on the picture: what is inside, how large, and the stretches of them that are drawn as lines.

use super::camera::Point;
use super::pen::Outline;

/// A stretch shorter than this many steps would be a speck.
const SHORTEST: f64 = 3.0;

/// A place where an outline is left out: inside `within`, around a joint.
pub(super) struct Gap<'a> {
    pub(super) middle: Point,
    pub(super) radius: f64,
    pub(super) within: Vec<Cover<'a>>,
}

/// A region, and what lies over it.
#[derive(Clone, Copy)]
pub(super) struct Cover<'a> {
    pub(super) region: &'a [Outline],
    pub(super) under: &'a [Outline],
}

impl Cover<'_> {
    fn shows(&self, point: Point) -> bool {
        contains(self.region, point) && !contains(self.under, point)
    }
}

impl Gap<'_> {
    fn hides(&self, point: Point) -> bool {
        self.middle.distance(point) < self.radius
            && self.within.iter().any(|cover| cover.shows(point))
    }

    /// Whether the gap may hide a part of the edge from `a` to `b`.
    fn reaches(&self, a: Point, b: Point) -> bool {
        let along = a.to(b);
        let length = (along.x * along.x + along.y * along.y).max(1e-18);
        let to_middle = a.to(self.middle);
        let t = ((to_middle.x * along.x + to_middle.y * along.y) / length).clamp(0.0, 1.0);
        self.middle.distance(a.lerp(b, t)) < self.radius
    }
}

/// Whether `point` lies inside `region`.
pub(super) fn contains(region: &[Outline], point: Point) -> bool {
    let turns: i32 = region.iter().map(|outline| turns(outline, point)).sum();
    turns != 0
}

/// How often `outline` winds around `point`.
fn turns(outline: &[Point], point: Point) -> i32 {
    let mut turns = 0;
    for (a, b) in edges(outline) {
        if (a.y <= point.y) == (b.y <= point.y) {
            continue;
        }
        let side = (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
        if a.y <= point.y && 0.0 < side {
            turns += 1;
        } else if b.y <= point.y && side < 0.0 {
            turns -= 1;
        }
    }
    turns
}

/// The stretches of a line whose points lie inside `region`.
pub(super) fn runs_inside(line: &[Point], region: &[Outline]) -> Vec<Outline> {
    let runs = line.split(|point| !contains(region, *point));
    runs.filter(|run| 2 < run.len())
        .map(<[Point]>::to_vec)
        .collect()
}

/// The area inside, holes taken off, square metres.
pub(super) fn area(region: &[Outline]) -> f64 {
    let twice =
        |outline: &Outline| -> f64 { edges(outline).map(|(a, b)| a.x * b.y - b.x * a.y).sum() };
    region.iter().map(twice).sum::<f64>() / 2.0
}

/// The length of a line, metres.
pub(super) fn length(line: &[Point]) -> f64 {
    let pieces = line.iter().zip(line.iter().skip(1));
    pieces.map(|(a, b)| a.distance(*b)).sum()
}

/// Edges of a closed outline.
pub(super) fn edges(outline: &[Point]) -> impl Iterator<Item = (Point, Point)> {
    let next = outline.iter().skip(1).chain(outline.first());
    outline.iter().copied().zip(next.copied())
}

/// The outline the other way round: as a hole.
pub(super) fn reversed(outline: &[Point]) -> Outline {
    outline.iter().rev().copied().collect()
}

/// The outline as a line that ends where it starts.
pub(super) fn closed(outline: &[Point]) -> Outline {
    outline.iter().chain(outline.first()).copied().collect()
}

/// The stretches of a closed outline that no gap hides, looked at every `step` metres and `lift` metres outside.
pub(super) fn visible(outline: &[Point], gaps: &[Gap<'_>], step: f64, lift: f64) -> Vec<Outline> {
    let mut runs = Runs::default();
    for (a, b) in edges(outline) {
        let near: Vec<&Gap<'_>> = gaps.iter().filter(|gap| gap.reaches(a, b)).collect();
        if near.is_empty() {
            runs.add(a, true);
            continue;
        }
        let along = a.to(b);
        let length = libm::hypot(along.x, along.y).max(1e-12);
        let out = Point {
            x: along.y / length * lift,
            y: -along.x / length * lift,
        };
        let pieces = (length / step).ceil().max(1.0) as usize;
        for piece in 0..pieces {
            let point = a.lerp(b, piece as f64 / pieces as f64);
            let outside = Point {
                x: point.x + out.x,
                y: point.y + out.y,
            };
            runs.add(point, !near.iter().any(|gap| gap.hides(outside)));
        }
    }
    runs.finish(SHORTEST * step)
}

/// Collects what is seen of a closed outline.
#[derive(Default)]
struct Runs {
    done: Vec<Outline>,
    now: Outline,
    hidden: bool,
}

impl Runs {
    fn add(&mut self, point: Point, seen: bool) {
        if seen {
            self.now.push(point);
        } else {
            self.hidden = true;
            if !self.now.is_empty() {
                self.done.push(std::mem::take(&mut self.now));
            }
            // What follows must not be joined to the first run by mistake.
            if self.done.is_empty() {
                self.done.push(Outline::new());
            }
        }
    }

    fn finish(mut self, least: f64) -> Vec<Outline> {
        if !self.hidden {
            self.now.extend(self.now.first().copied());
            return vec![self.now];
        }
        // The last stretch runs on into the first.
        if let Some(first) = self.done.first_mut() {
            self.now.append(first);
            *first = self.now;
        }
        self.done.retain(|run| least < length(run));
        self.done
    }
}

/// The part of `outline` inside the convex `window`, which runs counter-clockwise.
pub(super) fn clip(outline: &[Point], window: &[Point]) -> Outline {
    let mut inside: Vec<Point> = outline.to_vec();
    for (a, b) in edges(window) {
        let side = |p: Point| (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
        let mut kept = Vec::with_capacity(inside.len() + 2);
        for (p, q) in edges(&inside) {
            let (sp, sq) = (side(p), side(q));
            if 0.0 <= sp {
                kept.push(p);
            }
            if sp * sq < 0.0 {
                kept.push(p.lerp(q, sp / (sp - sq)));
            }
        }
        inside = kept;
    }
    inside
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(x0: f64, x1: f64) -> Outline {
        [(x0, 0.0), (x1, 0.0), (x1, 1.0), (x0, 1.0)]
            .map(|(x, y)| Point { x, y })
            .to_vec()
    }

    #[test]
    fn a_square_clipped_by_half_of_itself_is_that_half() {
        let half = clip(&square(0.0, 1.0), &square(0.5, 2.0));
        assert!((area(&[half]) - 0.5).abs() < 1e-12);
    }

    #[test]
    fn a_hole_is_outside() {
        let ring = [square(0.0, 3.0), reversed(&square(1.0, 2.0))];
        assert!(contains(&ring, Point { x: 0.5, y: 0.5 }));
        assert!(!contains(&ring, Point { x: 1.5, y: 0.5 }));
    }

    #[test]
    fn an_outline_is_left_out_inside_a_gap_only() {
        let other = [square(0.5, 2.0)];
        let gap = Gap {
            middle: Point { x: 1.0, y: 0.5 },
            radius: 0.3,
            within: vec![Cover {
                region: &other,
                under: &[],
            }],
        };
        let runs = visible(&square(0.0, 1.0), &[gap], 0.01, 0.0);
        assert_eq!(
            runs.len(),
            1,
            "the line runs round the other way in one piece"
        );
        let run = &runs[0];
        assert!((length(run) - 3.4).abs() < 0.03, "{}", length(run));
    }

    #[test]
    fn an_outline_without_gaps_is_closed() {
        let runs = visible(&square(0.0, 1.0), &[], 0.01, 0.0);
        assert_eq!(runs.len(), 1);
        assert_eq!(runs[0].first(), runs[0].last());
    }
}
