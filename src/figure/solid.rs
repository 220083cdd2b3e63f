//! Ellipsoids: everything that is round is made of these (FIGURE.md 3).

use super::bone::Frame;
use super::math::{Mat3, Vec3, vec3};

/// An ellipsoid in the world.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ellipsoid {
    /// Its middle, metres.
    pub center: Vec3,
    /// R diag(a², b², c²) Rᵀ, square metres.
    pub matrix: Mat3,
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
        Self::upright(center, vec3(radius, radius, radius))
    }

    /// An ellipsoid with semi-axes along those of the world.
    pub fn upright(center: Vec3, semi: Vec3) -> Self {
        Self {
            center,
            matrix: Mat3 {
                rows: [
                    vec3(semi.x * semi.x, 0.0, 0.0),
                    vec3(0.0, semi.y * semi.y, 0.0),
                    vec3(0.0, 0.0, semi.z * semi.z),
                ],
            },
        }
    }

    /// A flat disc around `axis`, which has length one.
    pub fn disc(center: Vec3, axis: Vec3, radius: f64) -> Self {
        let row = |unit: Vec3, share: f64| (unit - axis * share) * (radius * radius);
        Self {
            center,
            matrix: Mat3 {
                rows: [
                    row(vec3(1.0, 0.0, 0.0), axis.x),
                    row(vec3(0.0, 1.0, 0.0), axis.y),
                    row(vec3(0.0, 0.0, 1.0), axis.z),
                ],
            },
        }
    }

    /// How far it reaches below its middle.
    pub fn drop(&self) -> f64 {
        self.matrix.rows[1].y.max(0.0).sqrt()
    }

    /// The point of its surface where the outward normal is `normal`.
    pub fn at_normal(&self, normal: Vec3) -> Vec3 {
        let reach = self.matrix * normal;
        self.center + reach * (1.0 / normal.dot(reach).max(1e-18).sqrt())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_disc_is_flat_along_its_axis_and_round_across() {
        let axis = vec3(0.6, 0.0, 0.8);
        let disc = Ellipsoid::disc(Vec3::ZERO, axis, 0.2);
        assert!((disc.matrix * axis).length() < 1e-12);
        let across = disc.at_normal(vec3(0.0, 1.0, 0.0));
        assert!((across.length() - 0.2).abs() < 1e-12);
    }
}
