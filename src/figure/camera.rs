//! From metres in the world to metres on the picture: an orthographic camera (FIGURE.md 4).

use super::math::{Mat3, Vec3, vec3};

/// A direction to look from: azimuth 0 sees the figure's right side, 90 its front.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// Azimuth in degrees.
    pub az_deg: f64,
    /// Elevation in degrees.
    pub el_deg: f64,
}

/// How far a camera is turned away from its own place.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Turned {
    /// Around the figure, degrees.
    pub az_deg: f64,
    /// Upwards, degrees.
    pub el_deg: f64,
}

/// A camera's axes, ready to project.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// To the right of the picture.
    pub right: Vec3,
    /// Upwards on the picture.
    pub up: Vec3,
    /// Towards the viewer.
    pub near: Vec3,
}

/// A point on the picture in metres, y upwards.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "two coordinates")]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

impl Point {
    /// The point a share `t` of the way to `other`.
    #[must_use]
    pub fn lerp(self, other: Self, t: f64) -> Self {
        Self {
            x: self.x + (other.x - self.x) * t,
            y: self.y + (other.y - self.y) * t,
        }
    }

    /// The way to `other`.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        Self {
            x: other.x - self.x,
            y: other.y - self.y,
        }
    }

    /// Its distance from the origin. The root is exact on every machine, as the standard of floating point asks.
    pub fn length(self) -> f64 {
        (self.x * self.x + self.y * self.y).sqrt()
    }

    /// How far `other` is away.
    pub fn distance(self, other: Self) -> f64 {
        self.to(other).length()
    }
}

impl Camera {
    /// The same camera, turned.
    #[must_use]
    pub fn turned(self, by: Turned) -> Self {
        Self {
            az_deg: self.az_deg + by.az_deg,
            el_deg: self.el_deg + by.el_deg,
        }
    }

    /// The camera for the mirrored figure: the person faces the other way, the worked side stays near.
    #[must_use]
    pub fn mirrored(self) -> Self {
        Self {
            az_deg: 180.0 - self.az_deg,
            ..self
        }
    }

    /// The camera a share of the way round to the mirrored one.
    #[must_use]
    pub fn toward_mirrored(self, share: f64) -> Self {
        Self {
            az_deg: self.az_deg + (180.0 - 2.0 * self.az_deg) * share,
            ..self
        }
    }

    /// Its axes.
    pub fn view(self) -> View {
        let (sin_az, cos_az) = libm::sincos(self.az_deg.to_radians());
        let (sin_el, cos_el) = libm::sincos(self.el_deg.to_radians());
        let near = vec3(sin_az * cos_el, sin_el, cos_az * cos_el);
        let right = vec3(cos_az, 0.0, -sin_az);
        View {
            right,
            up: near.cross(right),
            near,
        }
    }
}

impl View {
    /// Where `point` is on the picture.
    pub fn project(&self, point: Vec3) -> Point {
        Point {
            x: self.right.dot(point),
            y: self.up.dot(point),
        }
    }

    /// How near `point` is to the viewer.
    pub fn depth(&self, point: Vec3) -> f64 {
        self.near.dot(point)
    }

    /// The upper left two rows of P m Pᵀ, as (xx, xy, yy): the outline of the ellipsoid with matrix `m`.
    pub fn project_matrix(&self, m: &Mat3) -> (f64, f64, f64) {
        let (mr, mu) = (*m * self.right, *m * self.up);
        (self.right.dot(mr), self.right.dot(mu), self.up.dot(mu))
    }
}
