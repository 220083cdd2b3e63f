//! What hands and feet hold: straps, bands, kettlebells, dumbbells.

use crate::domain::Side;

use super::Workshop;
use crate::figure::bone::{Bone, Limb};
use crate::figure::math::{Vec3, vec3};
use crate::figure::skeleton::sign;
use crate::figure::sketch::Material;
use crate::figure::solid::Ellipsoid;
use crate::figure::spec::{Prop, PropPoint};

/// Where a person holds things, in the hand's frame, metres.
const GRIP: Vec3 = vec3(0.005, -0.085, -0.022);

/// Hands that close around a bar are drawn over it, metres.
const IN_HAND_M: f64 = 0.04;

/// The sole where a strap runs under it, in the foot's frame: forward, down, half the width of the loop; metres.
const UNDER_SOLE: [f64; 3] = [0.075, -0.068, 0.035];
const STRAP_M: f64 = 0.010;

/// A kettlebell: radius, how far its middle is from the grip, radius of the handle; metres.
const BELL_M: [f64; 3] = [0.092, 0.150, 0.0145];

/// The handle of a kettlebell from the middle of the grip: across and down, metres.
const HANDLE_M: [[f64; 2]; 3] = [[0.060, 0.095], [0.075, 0.040], [0.058, 0.0]];

impl Workshop<'_> {
    fn grip(&self, side: Side) -> Vec3 {
        let grip = vec3(GRIP.x, GRIP.y, GRIP.z * sign(side));
        self.frames.limb(side, Limb::Hand).point(grip)
    }

    /// From both hands round the sole of the foot.
    pub(super) fn strap(&mut self, prop: &Prop) {
        let side = self.worked(prop.side.unwrap_or(Side::Right));
        let foot = self.frames.limb(side, Limb::Foot);
        let [forward, down, half] = UNDER_SOLE;
        let sole = [-half, half].map(|z| foot.point(vec3(forward, down, z)));
        let [inner, outer] = sole;
        self.tube(Material::Strap, &sole, STRAP_M);
        for (hand, sole) in [(Side::Left, inner), (Side::Right, outer)] {
            let grip = self.grip(hand);
            self.tube_behind(Material::Strap, &[grip, sole], STRAP_M, IN_HAND_M);
        }
    }

    pub(super) fn cord(&mut self, prop: &Prop) {
        let points = prop.points.iter().map(|point| match point {
            PropPoint::World([x, y, z]) => self.placed(*x, *y, *z),
            PropPoint::On(bone, [x, y, z]) => {
                // Offsets are written for the right side of each bone's own frame.
                let (bone, side) = match bone {
                    Bone::Limb(side, limb) => {
                        let side = self.worked(*side);
                        (Bone::Limb(side, *limb), sign(side))
                    }
                    Bone::Pelvis
                    | Bone::Lumbar(_)
                    | Bone::Thoracic(_)
                    | Bone::Neck(_)
                    | Bone::Head => (*bone, self.mirror),
                };
                self.frames.get(bone).point(vec3(*x, *y, *z * side))
            }
        });
        let mut points: Vec<Vec3> = points.collect();
        if prop.number("closed", 0.0) != 0.0 {
            points.extend(points.first().copied());
        }
        self.tube(Material::Strap, &points, prop.number("r", 0.008));
    }

    pub(super) fn kettlebell(&mut self, prop: &Prop) {
        let side = self.worked(prop.side.unwrap_or(Side::Left));
        let grip = self.grip(side);
        let across = self.frames.limb(side, Limb::Hand).axes.x_axis();
        let level = vec3(across.x, 0.0, across.z).normalized();
        self.bell(grip, vec3(0.0, -1.0, 0.0), level);
    }

    pub(super) fn kettlebell_in_both(&mut self, prop: &Prop) {
        let along = prop.number("w", 0.85);
        let [a, b] = [Side::Left, Side::Right].map(|side| self.grip(side));
        let down = vec3(0.0, -1.0, 0.0);
        let forearms = [Side::Left, Side::Right]
            .map(|side| self.frames.limb(side, Limb::Forearm).direction(down));
        let [left, right] = forearms;
        let axis = ((left + right) * (0.5 * along) + down * (1.0 - along)).normalized();
        self.bell(a.lerp(b, 0.5), axis, (b - a).normalized());
    }

    fn bell(&mut self, grip: Vec3, axis: Vec3, across: Vec3) {
        let [radius, down, handle] = BELL_M;
        let bar = |side: f64, [out, low]: [f64; 2]| grip + across * (out * side) + axis * low;
        let left = HANDLE_M.map(|point| bar(-1.0, point));
        let right = HANDLE_M.map(|point| bar(1.0, point));
        let points: Vec<Vec3> = left.into_iter().chain(right.into_iter().rev()).collect();
        self.tube_behind(Material::Iron, &points, handle, IN_HAND_M);
        let ball = Ellipsoid::sphere(grip + axis * down, radius);
        self.round(Material::Iron, &[ball], radius, super::SHADE);
    }

    pub(super) fn dumbbells(&mut self, prop: &Prop) {
        let half = prop.number("half", 0.062);
        let thick = prop.number("th", 0.062);
        let radius = prop.number("r", 0.052);
        for side in [Side::Left, Side::Right] {
            let grip = self.grip(side);
            let along = self.frames.limb(side, Limb::Hand).axes.x_axis();
            let bar = [grip - along * half, grip + along * half];
            self.tube_behind(Material::Iron, &bar, 0.014, IN_HAND_M);
            for end in [-1.0, 1.0] {
                let from = grip + along * (end * half);
                let to = from + along * (end * thick);
                self.cylinder([from, to], radius, Material::Iron, Material::Iron);
            }
        }
    }
}
