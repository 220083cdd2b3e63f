//! Ellipsoids and their outlines: everything that is round is made of these (FIGURE.md 3).

use super::bone::Frame;
use super::camera::{Point, View};
use super::math::{Mat3, Vec3, vec3};

/// Directions in which outlines are sampled.
const DIRECTIONS: usize = 48;

/// An ellipsoid in the world.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ellipsoid {
    /// Its middle, metres.
    pub center: Vec3,
    /// R diag(a², b², c²) Rᵀ, square metres.
    pub matrix: Mat3,
}

/// The outline of an ellipsoid on the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ellipse {
    /// Its middle, metres.
    pub center: Point,
    xx: f64,
    xy: f64,
    yy: f64,
}

/// A convex outline, counter-clockwise.
pub type Outline = Vec<Point>;

/// Draws outlines for one camera.
#[derive(Clone, Debug)]
pub struct Pen {
    /// The camera's axes.
    pub view: View,
    directions: Vec<Point>,
}

impl Ellipsoid {
    /// An ellipsoid with semi-axes along those of `frame`, its middle given in the frame.
    pub fn new(frame: &Frame, center: Vec3, semi: Vec3) -> Self {
        let axes = frame.axes;
        let scaled = Mat3::from_columns(
            axes.x_axis() * (semi.x * semi.x),
            axes.y_axis() * (semi.y * semi.y),
            axes.z_axis() * (semi.z * semi.z),
        );
        Self {
            center: frame.point(center),
            matrix: scaled * axes.transposed(),
        }
    }

    /// A sphere.
    pub fn sphere(center: Vec3, radius: f64) -> Self {
        let r2 = radius * radius;
        Self {
            center,
            matrix: Mat3 {
                rows: [vec3(r2, 0.0, 0.0), vec3(0.0, r2, 0.0), vec3(0.0, 0.0, r2)],
            },
        }
    }

    /// How far it reaches below its middle.
    pub fn drop(&self) -> f64 {
        self.matrix.rows[1].y.max(0.0).sqrt()
    }

    /// Flattened onto the floor, its size multiplied by `scale`.
    #[must_use]
    pub fn shadow(&self, scale: f64) -> Self {
        let [x, _, z] = self.matrix.rows;
        let s = scale * scale;
        Self {
            center: vec3(self.center.x, 0.0, self.center.z),
            matrix: Mat3 {
                rows: [
                    vec3(x.x * s, 0.0, x.z * s),
                    Vec3::ZERO,
                    vec3(z.x * s, 0.0, z.z * s),
                ],
            },
        }
    }
}

impl Ellipse {
    /// How far it reaches in direction `d` from its middle, and the point where it does.
    fn support(&self, d: Point) -> (f64, Point) {
        let x = self.xx * d.x + self.xy * d.y;
        let y = self.xy * d.x + self.yy * d.y;
        let reach = (d.x * x + d.y * y).max(1e-18).sqrt();
        let point = Point {
            x: self.center.x + x / reach,
            y: self.center.y + y / reach,
        };
        (reach, point)
    }

    /// The same shape shrunk by the share `by` about its rim point in direction `toward`: a part of it that touches there.
    #[must_use]
    pub fn lit(&self, toward: Point, by: f64) -> Self {
        let rim = self.support(toward).1;
        let keep = 1.0 - by;
        let k2 = keep * keep;
        Self {
            center: Point {
                x: rim.x + (self.center.x - rim.x) * keep,
                y: rim.y + (self.center.y - rim.y) * keep,
            },
            xx: self.xx * k2,
            xy: self.xy * k2,
            yy: self.yy * k2,
        }
    }
}

impl Pen {
    /// A pen for one camera.
    pub fn new(view: View) -> Self {
        let directions = (0..DIRECTIONS).map(|i| {
            let angle = std::f64::consts::TAU * i as f64 / DIRECTIONS as f64;
            let (y, x) = libm::sincos(angle);
            Point { x, y }
        });
        Self {
            view,
            directions: directions.collect(),
        }
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

    /// The convex hull of ellipses, grown by `grow` metres all round.
    pub fn hull(&self, ellipses: &[Ellipse], grow: f64) -> Outline {
        let mut outline = Vec::with_capacity(self.directions.len());
        for &d in &self.directions {
            let mut best: Option<(f64, Point)> = None;
            for ellipse in ellipses {
                let (reach, point) = ellipse.support(d);
                let far = ellipse.center.x * d.x + ellipse.center.y * d.y + reach;
                if best.is_none_or(|(most, _)| most < far) {
                    best = Some((far, point));
                }
            }
            if let Some((_, point)) = best {
                outline.push(Point {
                    x: point.x + d.x * grow,
                    y: point.y + d.y * grow,
                });
            }
        }
        outline
    }

    /// An outline that takes, in each direction, the rim of the ellipse that `which` names.
    pub fn outline_by(&self, which: impl Fn(Point) -> Ellipse) -> Outline {
        self.directions
            .iter()
            .map(|d| which(*d).support(*d).1)
            .collect()
    }

    /// A disc on the picture.
    pub fn disc(&self, center: Point, radius: f64) -> Outline {
        let rim = self.directions.iter().map(|d| Point {
            x: center.x + d.x * radius,
            y: center.y + d.y * radius,
        });
        rim.collect()
    }
}

/// The part of the convex `outline` inside the convex `window`, both counter-clockwise.
pub fn clip(outline: &[Point], window: &[Point]) -> Outline {
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
                let t = sp / (sp - sq);
                kept.push(Point {
                    x: p.x + (q.x - p.x) * t,
                    y: p.y + (q.y - p.y) * t,
                });
            }
        }
        inside = kept;
    }
    inside
}

fn edges(outline: &[Point]) -> impl Iterator<Item = (Point, Point)> {
    let next = outline.iter().skip(1).chain(outline.first());
    outline.iter().copied().zip(next.copied())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::camera::Camera;

    fn pen() -> Pen {
        let camera = Camera {
            az_deg: 20.0,
            el_deg: 10.0,
        };
        Pen::new(camera.view())
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
        ];
        let ellipses = solids.map(|solid| pen.ellipse(&solid));
        let hull = pen.hull(&ellipses, 0.0);
        for ellipse in ellipses {
            for point in pen.hull(&[ellipse], -1e-6) {
                let inside = edges(&hull).all(|(a, b)| {
                    -1e-4 <= (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)
                });
                assert!(inside);
            }
        }
    }

    #[test]
    fn a_square_clipped_by_half_of_itself_is_that_half() {
        let square =
            |x0, x1| [(x0, 0.0), (x1, 0.0), (x1, 1.0), (x0, 1.0)].map(|(x, y)| Point { x, y });
        let half = clip(&square(0.0, 1.0), &square(0.5, 2.0));
        assert_eq!(half.len(), 4);
        assert!(half.iter().all(|point| 0.5 <= point.x && point.x <= 1.0));
    }
}
