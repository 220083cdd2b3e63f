//! What stands on the floor: boxes, seats, rails, walls, posts, the anchor for the feet.

use super::Workshop;
use crate::figure::math::{Vec3, vec3};
use crate::figure::sketch::Material;
use crate::figure::spec::Prop;

/// Walls are drawn before everything else; this far behind, metres.
const WALL_BEHIND_M: f64 = 0.6;

/// Thickness of beams, posts and panels, metres.
const BAR_M: f64 = 0.045;
const PANEL_M: f64 = 0.04;

/// A seat: thickness of its top, of its legs, and how far they stand in from the edge; metres.
struct Seat {
    top: f64,
    leg: f64,
    inset: [f64; 2],
    material: Material,
}

const BENCH: Seat = Seat {
    top: 0.07,
    leg: 0.045,
    inset: [0.05, 0.06],
    material: Material::Iron,
};
const STOOL: Seat = Seat {
    top: 0.05,
    leg: 0.038,
    inset: [0.049, 0.049],
    material: Material::Wood,
};

impl Workshop<'_> {
    pub(super) fn crate_box(&mut self, prop: &Prop) {
        let n = |name: &str, usual: f64| prop.number(name, usual);
        let material = match prop.zone.as_deref() {
            Some("wood") => Material::Wood,
            Some("wall") => Material::Wall,
            Some("iron") => Material::Iron,
            Some(_) | None => Material::Prop,
        };
        let at = self.placed(n("x", 0.0), n("y", 0.0), n("z", 0.0));
        let size = vec3(n("sx", 0.4), n("sy", 0.04), n("sz", 0.4));
        self.block(at, size, material);
    }

    pub(super) fn bench(&mut self, prop: &Prop) {
        self.seat(prop, &BENCH);
    }

    pub(super) fn stool(&mut self, prop: &Prop) {
        self.seat(prop, &STOOL);
    }

    fn seat(&mut self, prop: &Prop, seat: &Seat) {
        let n = |name: &str, usual: f64| prop.number(name, usual);
        let (sx, sz) = (n("sx", 0.4), n("sz", 0.4));
        let top = self.placed(n("x", 0.0), n("h", 0.38), n("z", 0.0));
        let under = top.y - seat.top;
        let [in_x, in_z] = seat.inset;
        for (i, k) in [(-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0), (1.0, 1.0)] {
            let at = vec3(
                top.x + i * (sx / 2.0 - in_x),
                under / 2.0,
                top.z + k * (sz / 2.0 - in_z),
            );
            self.block(at, vec3(seat.leg, under, seat.leg), seat.material);
        }
        let middle = top - vec3(0.0, seat.top / 2.0, 0.0);
        self.block(middle, vec3(sx, seat.top, sz), Material::Prop);
    }

    pub(super) fn rail(&mut self, prop: &Prop) {
        let n = |name: &str, usual: f64| prop.number(name, usual);
        let (y, length) = (n("y", 1.0), n("len", 0.6));
        let beam = self.placed(n("x", 0.0), y, n("z", 0.0));
        let under = y - BAR_M / 2.0;
        for end in [-1.0, 1.0] {
            let at = vec3(beam.x + end * (length / 2.0 - 0.06), under / 2.0, beam.z);
            self.block(at, vec3(BAR_M, under, BAR_M), Material::Prop);
        }
        self.block(beam, vec3(length, BAR_M, 0.05), Material::Wood);
    }

    pub(super) fn wall(&mut self, prop: &Prop) {
        let n = |name: &str, usual: f64| prop.number(name, usual);
        let height = n("h", 1.55);
        let at = self.placed(n("x", 0.0), height / 2.0, n("z", -0.6));
        self.block(at, vec3(n("sx", 1.0), height, PANEL_M), Material::Wall);
        if let Some(wall) = self.parts.last_mut() {
            wall.bias = -WALL_BEHIND_M;
        }
    }

    /// A short post on a foot plate that a band is tied to.
    pub(super) fn post(&mut self, prop: &Prop) {
        let n = |name: &str, usual: f64| prop.number(name, usual);
        let height = n("h", 0.26);
        let foot = self.placed(n("x", 0.0), 0.0, n("z", 0.0));
        let up = |y: f64| foot + vec3(0.0, y, 0.0);
        self.block(up(0.01), vec3(0.16, 0.02, 0.30), Material::Iron);
        self.block(up(height / 2.0), vec3(0.05, height, 0.05), Material::Iron);
    }

    /// A padded bar over the ankles between two braced posts.
    pub(super) fn anchor(&mut self, prop: &Prop) {
        let Some(landmark) = &prop.follow else { return };
        let ankle = self.follow(landmark);
        let bar = vec3(
            ankle.x + prop.number("x", 0.0),
            ankle.y + prop.number("y", 0.08),
            0.0,
        );
        let top = bar.y + 0.03;
        for z in [-0.27, 0.27] {
            let at = |x: f64, y: f64| vec3(bar.x + x, y, z);
            self.block(at(0.0, 0.012), vec3(0.34, 0.024, BAR_M), Material::Iron);
            let braced: [Vec3; 2] = [at(-0.15, 0.03), at(-0.02, top - 0.02)];
            self.tube(Material::Iron, &braced, 0.012);
            self.block(at(0.0, top / 2.0), vec3(BAR_M, top, BAR_M), Material::Iron);
        }
        let pad = [-0.21, 0.21].map(|z| vec3(bar.x, bar.y, z));
        self.cylinder(pad, 0.045, Material::Prop, Material::Prop);
    }
}
