//! Vectors and rotations in metres and radians; sines and cosines come from `libm`, so that pictures agree between machines.

use std::ops::{Add, Mul, Neg, Sub};

/// A point or direction: X anterior, Y up, Z to the person's right (ISB), in metres.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the axes are named above")]
pub struct Vec3 {
    pub x: f64,
    pub y: f64,
    pub z: f64,
}

/// A 3×3 matrix, row by row; mostly a rotation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mat3 {
    /// Rows.
    pub rows: [Vec3; 3],
}

/// The point or direction (x, y, z).
pub const fn vec3(x: f64, y: f64, z: f64) -> Vec3 {
    Vec3 { x, y, z }
}

impl Vec3 {
    /// The origin.
    pub const ZERO: Self = vec3(0.0, 0.0, 0.0);

    /// Dot product.
    #[must_use]
    pub fn dot(self, other: Self) -> f64 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    /// Cross product.
    #[must_use]
    pub fn cross(self, other: Self) -> Self {
        vec3(
            self.y * other.z - self.z * other.y,
            self.z * other.x - self.x * other.z,
            self.x * other.y - self.y * other.x,
        )
    }

    /// Length.
    #[must_use]
    pub fn length(self) -> f64 {
        self.dot(self).sqrt()
    }

    /// The same direction with length one; zero stays zero.
    #[must_use]
    pub fn normalized(self) -> Self {
        let length = self.length();
        if length < 1e-12 {
            self
        } else {
            self * (1.0 / length)
        }
    }

    /// The point a share `t` of the way to `other`.
    #[must_use]
    pub fn lerp(self, other: Self, t: f64) -> Self {
        self + (other - self) * t
    }
}

impl Add for Vec3 {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        vec3(self.x + other.x, self.y + other.y, self.z + other.z)
    }
}

impl Sub for Vec3 {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        vec3(self.x - other.x, self.y - other.y, self.z - other.z)
    }
}

impl Neg for Vec3 {
    type Output = Self;
    fn neg(self) -> Self {
        vec3(-self.x, -self.y, -self.z)
    }
}

impl Mul<f64> for Vec3 {
    type Output = Self;
    fn mul(self, factor: f64) -> Self {
        vec3(self.x * factor, self.y * factor, self.z * factor)
    }
}

impl Mat3 {
    /// No rotation.
    pub const IDENTITY: Self = Self {
        rows: [
            vec3(1.0, 0.0, 0.0),
            vec3(0.0, 1.0, 0.0),
            vec3(0.0, 0.0, 1.0),
        ],
    };

    /// Right-hand rotation about X by `deg` degrees.
    #[must_use]
    pub fn rot_x(deg: f64) -> Self {
        let (s, c) = libm::sincos(deg.to_radians());
        Self {
            rows: [vec3(1.0, 0.0, 0.0), vec3(0.0, c, -s), vec3(0.0, s, c)],
        }
    }

    /// Right-hand rotation about Y by `deg` degrees.
    #[must_use]
    pub fn rot_y(deg: f64) -> Self {
        let (s, c) = libm::sincos(deg.to_radians());
        Self {
            rows: [vec3(c, 0.0, s), vec3(0.0, 1.0, 0.0), vec3(-s, 0.0, c)],
        }
    }

    /// Right-hand rotation about Z by `deg` degrees.
    #[must_use]
    pub fn rot_z(deg: f64) -> Self {
        let (s, c) = libm::sincos(deg.to_radians());
        Self {
            rows: [vec3(c, -s, 0.0), vec3(s, c, 0.0), vec3(0.0, 0.0, 1.0)],
        }
    }

    /// The matrix with these columns.
    #[must_use]
    pub fn from_columns(x: Vec3, y: Vec3, z: Vec3) -> Self {
        Self {
            rows: [
                vec3(x.x, y.x, z.x),
                vec3(x.y, y.y, z.y),
                vec3(x.z, y.z, z.z),
            ],
        }
    }

    /// Rows become columns; for a rotation, the way back.
    #[must_use]
    pub fn transposed(self) -> Self {
        let [a, b, c] = self.rows;
        Self::from_columns(a, b, c)
    }

    /// First column: where the child's X axis points.
    #[must_use]
    pub fn x_axis(self) -> Vec3 {
        self.transposed().rows[0]
    }

    /// Second column: where the child's Y axis points.
    #[must_use]
    pub fn y_axis(self) -> Vec3 {
        self.transposed().rows[1]
    }

    /// Third column: where the child's Z axis points.
    #[must_use]
    pub fn z_axis(self) -> Vec3 {
        self.transposed().rows[2]
    }
}

impl Mul<Vec3> for Mat3 {
    type Output = Vec3;
    fn mul(self, v: Vec3) -> Vec3 {
        let [a, b, c] = self.rows;
        vec3(a.dot(v), b.dot(v), c.dot(v))
    }
}

impl Mul for Mat3 {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        let columns = other.transposed();
        let [a, b, c] = columns.rows;
        Self::from_columns(self * a, self * b, self * c)
    }
}
