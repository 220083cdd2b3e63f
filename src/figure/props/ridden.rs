//! The exercise bike (ADDENDUM-A).

use super::{SHADE, Workshop};
use crate::figure::math::{Vec3, vec3};
use crate::figure::pose::Central;
use crate::figure::sketch::Material;
use crate::figure::solid::Ellipsoid;

/// Bottom bracket, flywheel, where the frame meets the fork, handlebar: forward and up, metres.
const BRACKET_M: [f64; 2] = [0.0, 0.30];
const WHEEL_M: [f64; 2] = [0.46, 0.31];
const HEAD_M: [f64; 2] = [0.36, 0.60];
const BAR_M: [f64; 2] = [0.44, 1.10];
/// Saddle top.
const SADDLE_M: [f64; 2] = [-0.20, 0.937];
/// Length of a crank, and distance of each pedal from the middle, metres.
const CRANK_M: f64 = 0.165;
const PEDAL_M: f64 = 0.105;
/// The beam on the floor: from, to and height; metres.
const BEAM_M: [f64; 3] = [-0.38, 0.62, 0.045];
const FLYWHEEL_M: f64 = 0.215;
const CHAINRING_M: f64 = 0.075;
/// Half the length of the handlebar, metres.
const GRIP_M: f64 = 0.22;

impl Workshop<'_> {
    pub(super) fn bike(&mut self) {
        let mirror = self.mirror;
        let at = |[x, y]: [f64; 2], z: f64| vec3(x, y, z * mirror);
        self.beams();
        self.wheel(at(WHEEL_M, 0.0), FLYWHEEL_M, 0.02);
        let frame: [(&[[f64; 2]], f64); 5] = [
            (&[[-0.10, 0.06], BRACKET_M, [-0.185, 0.90]], 0.022),
            (&[BRACKET_M, HEAD_M, BAR_M], 0.022),
            (&[HEAD_M, WHEEL_M], 0.018),
            (&[BRACKET_M, WHEEL_M], 0.017),
            (&[WHEEL_M, [0.60, 0.05]], 0.017),
        ];
        for (points, radius) in frame {
            let points: Vec<Vec3> = points.iter().map(|point| at(*point, 0.0)).collect();
            self.tube(Material::Prop, &points, radius);
        }
        self.tube(
            Material::Iron,
            &[at(BAR_M, -GRIP_M), at(BAR_M, GRIP_M)],
            0.015,
        );
        self.saddle(at(SADDLE_M, 0.0));
        self.pedals(at(BRACKET_M, 0.0));
    }

    fn beams(&mut self) {
        let [from, to, height] = BEAM_M;
        let y = height / 2.0;
        let along = vec3(to - from, height, 0.05);
        self.block(vec3(f64::midpoint(from, to), y, 0.0), along, Material::Iron);
        for x in [from, to] {
            self.block(vec3(x, 0.02, 0.0), vec3(0.06, 0.04, 0.40), Material::Iron);
        }
    }

    fn wheel(&mut self, middle: Vec3, radius: f64, half: f64) {
        let ends = [-half, half].map(|z| middle + vec3(0.0, 0.0, z));
        self.cylinder(ends, radius, Material::Iron, Material::EndCap);
    }

    fn saddle(&mut self, top: Vec3) {
        let solids = [
            Ellipsoid::upright(top - vec3(0.02, 0.028, 0.0), vec3(0.075, 0.028, 0.085)),
            Ellipsoid::upright(top + vec3(0.13, -0.024, 0.0), vec3(0.03, 0.022, 0.028)),
        ];
        self.round(Material::Iron, &solids, 0.03, SHADE);
    }

    fn pedals(&mut self, bracket: Vec3) {
        let turn = self.scene.posed.pose.central(Central::PropCrank);
        self.wheel(bracket, CHAINRING_M, 0.008);
        for (turn, side) in [(turn, 1.0), (turn + 180.0, -1.0)] {
            let (sin, cos) = libm::sincos(turn.to_radians());
            let out = vec3(0.0, 0.0, side * self.mirror);
            let hub = bracket + out * 0.04;
            let end = hub + vec3(sin, cos, 0.0) * CRANK_M;
            self.tube(Material::Iron, &[hub, end], 0.013);
            let pedal = [-0.045, 0.045].map(|z| end + out * (PEDAL_M - 0.04 + z));
            self.tube(Material::Iron, &pedal, 0.016);
        }
    }
}
