//! Questions to outlines on the picture: what is inside, how large, and the stretches of them that are drawn as lines.

use super::camera::Point;
use super::pen::Outline;

/// A stretch shorter than this many steps would be a speck.
const SHORTEST: f64 = 3.0;

/// A place where an outline is left out: inside what covers it, around a joint.
pub(super) struct Gap {
    middle: Point,
    radius: f64,
    covers: Vec<Cover>,
}

/// What is near of a region, and of what lies over it.
struct Cover {
    region: Vec<(Point, Point)>,
    under: Vec<(Point, Point)>,
}

impl Gap {
    /// A gap this far around `middle`, inside each of these regions where no other one lies over it.
    pub(super) fn new<'a>(
        middle: Point,
        radius: f64,
        covers: impl Iterator<Item = (&'a [Outline], &'a [Outline])>,
    ) -> Self {
        // Edges above, below and to the left of all that is asked for do not count.
        let near = |region: &[Outline]| -> Vec<(Point, Point)> {
            let counts = |(a, b): &(Point, Point)| {
                let (low, high) = (a.y.min(b.y), a.y.max(b.y));
                low <= middle.y + radius
                    && middle.y - radius <= high
                    && middle.x - radius <= a.x.max(b.x)
            };
            let all = region.iter().flat_map(|outline| edges(outline));
            all.filter(counts).collect()
        };
        let covers = covers.map(|(region, under)| Cover {
            region: near(region),
            under: near(under),
        });
        Self {
            middle,
            radius,
            covers: covers.filter(|cover| !cover.region.is_empty()).collect(),
        }
    }

    /// Whether there is anything that it can hide.
    pub(super) fn hides_something(&self) -> bool {
        0.0 < self.radius && !self.covers.is_empty()
    }

    fn hides(&self, point: Point) -> bool {
        let inside = |edges: &[(Point, Point)]| turns(edges.iter().copied(), point) != 0;
        self.middle.distance(point) < self.radius
            && self
                .covers
                .iter()
                .any(|cover| inside(&cover.region) && !inside(&cover.under))
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
    let turns: i32 = region.iter().map(|one| turns(edges(one), point)).sum();
    turns != 0
}

/// How often closed outlines wind around `point`: their edges to the right of it that go up, less those that go down.
fn turns(edges: impl Iterator<Item = (Point, Point)>, point: Point) -> i32 {
    let mut turns = 0;
    for (a, b) in edges {
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

/// The outline with what is inside on its left.
pub(super) fn counterclockwise(outline: &[Point]) -> Outline {
    if area(&[outline.to_vec()]) < 0.0 {
        reversed(outline)
    } else {
        outline.to_vec()
    }
}

/// The outline as a line that ends where it starts.
pub(super) fn closed(outline: &[Point]) -> Outline {
    outline.iter().chain(outline.first()).copied().collect()
}

/// The stretches of a closed outline that no gap hides, looked at every `step` metres and `lift` metres outside.
pub(super) fn visible(outline: &[Point], gaps: &[Gap], step: f64, lift: f64) -> Vec<Outline> {
    let mut runs = Runs::default();
    for (a, b) in edges(outline) {
        if !gaps.iter().any(|gap| gap.reaches(a, b)) {
            runs.add(a, true);
            continue;
        }
        let along = a.to(b);
        let length = along.length().max(1e-12);
        let out = Point {
            x: along.y / length * lift,
            y: -along.x / length * lift,
        };
        let pieces = (length / step).ceil().max(1.0) as usize;
        // Of the points on the way only those are kept between which the line begins or ends.
        let mut passed: Option<Point> = None;
        let mut seen = false;
        for piece in 0..pieces {
            let point = a.lerp(b, piece as f64 / pieces as f64);
            let outside = Point {
                x: point.x + out.x,
                y: point.y + out.y,
            };
            let before = std::mem::replace(&mut seen, !gaps.iter().any(|gap| gap.hides(outside)));
            if piece == 0 || before != seen {
                if let Some(last) = passed.take().filter(|_| before) {
                    runs.add(last, true);
                }
                runs.add(point, seen);
            } else {
                passed = Some(point);
            }
        }
        // What follows may be hidden: the line ends here, not where its last piece began.
        if let Some(last) = passed {
            runs.add(last, seen);
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

/// The part of `region` inside the convex `window`.
pub(super) fn clipped(region: &[Outline], window: &[Point]) -> Vec<Outline> {
    let inside = region.iter().map(|outline| clip(outline, window));
    inside.filter(|outline| 2 < outline.len()).collect()
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
        let middle = Point { x: 1.0, y: 0.5 };
        let nothing: &[Outline] = &[];
        let gap = Gap::new(middle, 0.3, [(&other[..], nothing)].into_iter());
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
    fn a_line_ends_where_the_gap_begins_though_that_is_at_a_corner() {
        let other = [[(0.995, -1.0), (2.0, -1.0), (2.0, 1.0), (0.995, 1.0)]
            .map(|(x, y)| Point { x, y })
            .to_vec()];
        let nothing: &[Outline] = &[];
        let corner = Point { x: 1.0, y: 0.0 };
        let gap = Gap::new(corner, 0.3, [(&other[..], nothing)].into_iter());
        let step = 0.01;
        let runs = visible(&square(0.0, 1.0), &[gap], step, 0.0);
        let end = *runs[0].last().unwrap();
        assert_eq!(runs.len(), 1);
        assert!(
            end.distance(Point { x: 0.995, y: 0.0 }) < 1.5 * step,
            "{end:?}"
        );
    }

    #[test]
    fn an_outline_without_gaps_is_closed() {
        let runs = visible(&square(0.0, 1.0), &[], 0.01, 0.0);
        assert_eq!(runs.len(), 1);
        assert_eq!(runs[0].first(), runs[0].last());
    }
}
