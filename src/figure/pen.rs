//! Outlines of round solids for one camera: ellipses and their convex hulls, fine enough for the size of the picture.

use super::camera::{Point, View};
use super::solid::Ellipsoid;

/// A closed outline, counter-clockwise around what is inside; holes run clockwise.
pub type Outline = Vec<Point>;

/// The outline of an ellipsoid on the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ellipse {
    /// Its middle, metres.
    pub center: Point,
    pub(super) xx: f64,
    pub(super) xy: f64,
    pub(super) yy: f64,
}

/// Draws outlines for one camera at one size.
#[derive(Clone, Debug)]
pub struct Pen {
    /// The camera's axes.
    pub view: View,
    px_per_m: f64,
    rings: Vec<Ring>,
}

/// Directions round the clock, counter-clockwise from the right.
#[derive(Clone, Debug)]
struct Ring {
    /// Up to this radius it is fine enough, pixels.
    radius_px: f64,
    directions: Vec<Point>,
}

/// Directions of each ring, and the radius in pixels up to which chords stay within a sixth of a pixel of the curve.
const RINGS: [(usize, f64); 6] = [
    (10, 3.4),
    (16, 8.6),
    (24, 19.4),
    (36, 43.7),
    (64, 138.0),
    (160, f64::INFINITY),
];

/// At fewer pixels a metre no part of a body is so large that it needs the last ring.
const LARGE_PX: f64 = 600.0;

impl Ellipse {
    /// How far it reaches in direction `d` from its middle, times the length of `d`.
    pub(super) fn reach(&self, d: Point) -> f64 {
        let quadratic = self.xx * d.x * d.x + 2.0 * self.xy * d.x * d.y + self.yy * d.y * d.y;
        quadratic.max(1e-18).sqrt()
    }

    /// Half the derivative of the square of [`Self::reach`] along `by`.
    pub(super) fn slope(&self, d: Point, by: Point) -> f64 {
        (self.xx * d.x + self.xy * d.y) * by.x + (self.xy * d.x + self.yy * d.y) * by.y
    }

    /// The point of its rim that is furthest in direction `d`.
    pub(super) fn rim(&self, d: Point) -> Point {
        let reach = self.reach(d);
        Point {
            x: self.center.x + (self.xx * d.x + self.xy * d.y) / reach,
            y: self.center.y + (self.xy * d.x + self.yy * d.y) / reach,
        }
    }

    /// How far its rim is from the origin in direction `d`, times the length of `d`.
    pub(super) fn height(&self, d: Point) -> f64 {
        self.center.x * d.x + self.center.y * d.y + self.reach(d)
    }

    /// Its largest radius, or somewhat more.
    fn radius(&self) -> f64 {
        (self.xx + self.yy).max(0.0).sqrt()
    }

    /// The half width and half height of the rectangle around it.
    pub(super) fn half_size(&self) -> Point {
        Point {
            x: self.xx.max(0.0).sqrt(),
            y: self.yy.max(0.0).sqrt(),
        }
    }

    /// The same shape shrunk by the share `by` about its rim point in direction `toward`: a part of it that touches there.
    #[must_use]
    pub fn lit(&self, toward: Point, by: f64) -> Self {
        let rim = self.rim(toward);
        let keep = 1.0 - by;
        let k2 = keep * keep;
        Self {
            center: rim.lerp(self.center, keep),
            xx: self.xx * k2,
            xy: self.xy * k2,
            yy: self.yy * k2,
        }
    }
}

impl Pen {
    /// A pen for one camera and one size of picture.
    pub fn new(view: View, px_per_m: f64) -> Self {
        let needed = if px_per_m < LARGE_PX { 5 } else { 6 };
        let rings = RINGS.into_iter().take(needed).map(|(count, radius_px)| {
            let directions = (0..count).map(|i| {
                let angle = std::f64::consts::TAU * i as f64 / count as f64;
                let (y, x) = libm::sincos(angle);
                Point { x, y }
            });
            Ring {
                radius_px,
                directions: directions.collect(),
            }
        });
        Self {
            view,
            px_per_m: px_per_m.max(1.0),
            rings: rings.collect(),
        }
    }

    /// `px` pixels in metres.
    pub fn metres(&self, px: f64) -> f64 {
        px / self.px_per_m
    }

    /// The outline of an ellipsoid.
    pub fn ellipse(&self, solid: &Ellipsoid) -> Ellipse {
        let (xx, xy, yy) = self.view.project_matrix(&solid.matrix);
        Ellipse {
            center: self.view.project(solid.center),
            xx,
            xy,
            yy,
        }
    }

    /// Directions fine enough for all of `ellipses`.
    fn directions(&self, ellipses: &[Ellipse]) -> &[Point] {
        let radius = ellipses.iter().map(Ellipse::radius).fold(0.0, f64::max) * self.px_per_m;
        let ring = self.rings.iter().find(|ring| radius <= ring.radius_px);
        let ring = ring.or(self.rings.last());
        ring.map_or(&[], |ring| &ring.directions)
    }

    /// The convex hull of ellipses, grown by `grow` metres all round.
    pub fn hull(&self, ellipses: &[Ellipse], grow: f64) -> Outline {
        let directions = self.directions(ellipses);
        let mut outline = Vec::with_capacity(directions.len() + 2 * ellipses.len());
        let outermost = |d: Point| {
            let heights = ellipses.iter().map(|ellipse| (ellipse, ellipse.height(d)));
            heights.max_by(|a, b| a.1.total_cmp(&b.1)).map(|(e, _)| e)
        };
        let mut before = directions.last().and_then(|d| Some((outermost(*d)?, *d)));
        for &d in directions {
            let Some(ellipse) = outermost(d) else {
                continue;
            };
            if let Some((previous, from)) = before
                && !std::ptr::eq(previous, ellipse)
            {
                let edge = common_tangent(previous, ellipse, from, d);
                outline.push(grown(previous.rim(edge), edge, grow));
                outline.push(grown(ellipse.rim(edge), edge, grow));
            }
            outline.push(grown(ellipse.rim(d), d, grow));
            before = Some((ellipse, d));
        }
        outline
    }

    /// Rim points of `ellipse` between two directions, counter-clockwise, without its ends.
    pub(super) fn arc(
        &self,
        ellipse: &Ellipse,
        from: Point,
        to: Point,
        mut push: impl FnMut(Point, Point),
    ) {
        let directions = self.directions(std::slice::from_ref(ellipse));
        let tau = std::f64::consts::TAU;
        let step = tau / directions.len() as f64;
        let start = libm::atan2(from.y, from.x);
        let turn = (libm::atan2(to.y, to.x) - start).rem_euclid(tau);
        let first = ((start.rem_euclid(tau)) / step) as usize + 1;
        let count = ((start.rem_euclid(tau) + turn) / step).ceil() as usize;
        let between = directions.iter().cycle().skip(first);
        for d in between.take(count.saturating_sub(first)) {
            push(ellipse.rim(*d), *d);
        }
    }

    /// The hull of two ellipses, given in which directions the first is outermost; and what of it the second does not cover.
    pub(super) fn hull_of_two(
        &self,
        first: Ellipse,
        second: Ellipse,
        outermost: impl Fn(Point) -> bool,
    ) -> (Outline, Vec<Outline>) {
        let directions = self.directions(&[first, second]);
        let inner = directions.iter().position(|d| !outermost(*d));
        let Some(start) = inner else {
            let around: Outline = directions.iter().map(|d| first.rim(*d)).collect();
            let hole = directions.iter().rev().map(|d| second.rim(*d)).collect();
            return (around.clone(), vec![around, hole]);
        };
        let turned = directions.iter().cycle().skip(start);
        let turned: Vec<Point> = turned.take(directions.len()).copied().collect();
        let outer: Vec<Point> = turned.iter().copied().filter(|d| outermost(*d)).collect();
        let rim = |d: &Point| {
            if outermost(*d) {
                first.rim(*d)
            } else {
                second.rim(*d)
            }
        };
        let hull = turned.iter().map(rim).collect();
        let there = outer.iter().map(|d| first.rim(*d));
        let back = outer.iter().rev().map(|d| second.rim(*d));
        (hull, vec![there.chain(back).collect()])
    }

    /// A disc on the picture, to cut with.
    pub fn disc(&self, center: Point, radius: f64) -> Outline {
        let ring = self.rings.get(1).into_iter();
        let rim = ring.flat_map(|ring| &ring.directions).map(|d| Point {
            x: center.x + d.x * radius,
            y: center.y + d.y * radius,
        });
        rim.collect()
    }
}

/// `point` moved outward by `by` along `d`, which need not have length one.
pub(super) fn grown(point: Point, d: Point, by: f64) -> Point {
    if by == 0.0 {
        return point;
    }
    let k = by / d.length().max(1e-12);
    Point {
        x: point.x + d.x * k,
        y: point.y + d.y * k,
    }
}

/// The direction between `from`, where `a` is outermost, and `to`, where `b` is, in which both are.
fn common_tangent(a: &Ellipse, b: &Ellipse, from: Point, to: Point) -> Point {
    let at = |t: f64| from.lerp(to, t);
    let lead = |t: f64| a.height(at(t)) - b.height(at(t));
    let (mut low, mut high) = (0.0, 1.0);
    let (mut low_lead, mut high_lead) = (lead(0.0).max(0.0), lead(1.0).min(0.0));
    let mut t = 0.5;
    for _ in 0..4 {
        let span = low_lead - high_lead;
        if span <= 1e-12 {
            break;
        }
        t = low + (high - low) * (low_lead / span).clamp(0.05, 0.95);
        let now = lead(t);
        if 0.0 <= now {
            (low, low_lead) = (t, now);
        } else {
            (high, high_lead) = (t, now);
        }
    }
    at(t)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::camera::Camera;
    use crate::figure::math::vec3;
    use crate::figure::region::contains;

    fn pen() -> Pen {
        let camera = Camera {
            az_deg: 20.0,
            el_deg: 10.0,
        };
        Pen::new(camera.view(), 400.0)
    }

    #[test]
    fn a_sphere_is_a_circle_from_anywhere() {
        let pen = pen();
        let sphere = Ellipsoid::sphere(vec3(0.1, 0.2, 0.3), 0.5);
        let center = pen.view.project(sphere.center);
        for point in pen.hull(&[pen.ellipse(&sphere)], 0.0) {
            let radius = libm::hypot(point.x - center.x, point.y - center.y);
            assert!((radius - 0.5).abs() < 1e-9);
        }
    }

    #[test]
    fn a_hull_contains_its_ellipses() {
        let pen = pen();
        let solids = [
            Ellipsoid::sphere(vec3(0.0, 0.0, 0.0), 0.2),
            Ellipsoid::sphere(vec3(0.5, 0.3, 0.1), 0.1),
            Ellipsoid::sphere(vec3(0.1, 0.4, 0.0), 0.05),
        ];
        let ellipses = solids.map(|solid| pen.ellipse(&solid));
        let hull = vec![pen.hull(&ellipses, 0.0)];
        for ellipse in ellipses {
            // A fifth of a pixel is what the chords of the hull may cut off.
            for point in pen.hull(&[ellipse], -pen.metres(0.2)) {
                assert!(contains(&hull, point));
            }
        }
    }

    #[test]
    fn what_is_lit_lies_inside_the_whole() {
        let pen = pen();
        let whole = pen.ellipse(&Ellipsoid::upright(
            vec3(0.0, 0.0, 0.0),
            vec3(0.3, 0.1, 0.2),
        ));
        let lit = whole.lit(Point { x: -0.55, y: 0.83 }, 0.17);
        for i in 0..360 {
            let (y, x) = libm::sincos(f64::from(i).to_radians());
            let d = Point { x, y };
            assert!(lit.height(d) <= whole.height(d) + 1e-12);
        }
    }

    #[test]
    fn an_arc_stays_between_its_ends() {
        let pen = pen();
        let circle = pen.ellipse(&Ellipsoid::sphere(vec3(0.0, 0.0, 0.0), 0.1));
        let (from, to) = (Point { x: 0.9, y: -0.3 }, Point { x: -0.2, y: 1.0 });
        let mut count = 0;
        pen.arc(&circle, from, to, |_, d| {
            assert!(0.0 <= from.x * d.y - from.y * d.x);
            assert!(0.0 <= d.x * to.y - d.y * to.x);
            count += 1;
        });
        assert!(8 < count, "{count}");
    }
}
