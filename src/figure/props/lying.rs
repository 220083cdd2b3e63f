//! What lies under or on the body: balls, sliders, cushions, rollers, cold packs.

use crate::domain::Side;

use super::{Workshop, grid};
use crate::figure::bone::{Frame, Limb};
use crate::figure::math::{Mat3, Vec3, vec3};
use crate::figure::part::{Blob, Sample, Zone};
use crate::figure::skeleton::{THIGH, sign};
use crate::figure::sketch::Material;
use crate::figure::solid::Ellipsoid;
use crate::figure::spec::Prop;

/// A ball: its radius, and how far the flesh over it gives way; metres.
const BALL_M: f64 = 0.0315;
const BALL_GIVES_M: f64 = 0.022;

/// A slider: radius and thickness, metres.
const SLIDER_M: [f64; 2] = [0.11, 0.012];

/// The hub of a roller as a share of its radius.
const HUB: f64 = 0.36;

/// A cushion gives way to what lies on it: it is drawn behind what is no more than this nearer, metres.
const CUSHION_BEHIND_M: f64 = 0.05;

/// A cold pack round the back of the thigh: forward and outward of each piece of cloth, then of the pack; metres.
const CLOTH_M: [[f64; 2]; 6] = [
    [-0.020, -0.085],
    [-0.060, -0.062],
    [-0.084, -0.022],
    [-0.086, 0.022],
    [-0.064, 0.062],
    [-0.022, 0.088],
];
const PACK_M: [[f64; 2]; 4] = [
    [-0.072, -0.056],
    [-0.094, -0.020],
    [-0.096, 0.022],
    [-0.074, 0.060],
];
const CLOTH_SEMI: Vec3 = vec3(0.010, 0.105, 0.024);
const PACK_SEMI: Vec3 = vec3(0.020, 0.082, 0.024);

impl Workshop<'_> {
    /// A ball under the point that it follows; with an offset, its middle is there.
    pub(super) fn ball(&mut self, prop: &Prop) {
        let Some(landmark) = &prop.follow else { return };
        let point = self.follow(landmark);
        let sunk = BALL_GIVES_M - BALL_M;
        let at = point + vec3(0.0, prop.number("offset_y", sunk), 0.0);
        let ball = Ellipsoid::sphere(vec3(at.x, at.y.max(BALL_M), at.z), BALL_M);
        self.round(Material::Ball, &[ball], BALL_M, 0.22);
    }

    pub(super) fn slider(&mut self, prop: &Prop) {
        let Some(landmark) = &prop.follow else { return };
        let point = self.follow(landmark);
        let [radius, thick] = SLIDER_M;
        let x = point.x + prop.number("offset_x", 0.0);
        let ends = [0.0, thick].map(|y| vec3(x, y, point.z));
        self.cylinder(ends, radius, Material::Strap, Material::Strap);
    }

    pub(super) fn cushion(&mut self, prop: &Prop) {
        let n = |name: &str, usual: f64| prop.number(name, usual);
        let at = self.placed(n("x", 0.0), n("y", 0.08), n("z", 0.0));
        let size = vec3(n("sx", 0.6), n("sy", 0.15), n("sz", 0.4));
        let r = 0.055;
        let mut blobs: Vec<Blob> = [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)]
            .map(|(i, k)| {
                let corner = vec3(i * (size.x / 2.0 - r), 0.0, k * (size.z / 2.0 - r));
                Ellipsoid::upright(at + corner, vec3(r, 0.36 * size.y, r))
            })
            .map(|solid| Blob { solid, shade: 0.10 })
            .to_vec();
        let middle = vec3(0.40 * size.x, 0.5 * size.y, 0.40 * size.z);
        blobs.push(Blob {
            solid: Ellipsoid::upright(at, middle),
            shade: 0.10,
        });
        let samples = grid(at, vec3(size.x * 0.45, size.y * 0.3, size.z * 0.45));
        let zones = vec![Zone::new(Material::Cushion).hull(&blobs)];
        self.push_behind(zones, samples, CUSHION_BEHIND_M);
    }

    /// A roller across the mat whose middle is the point that it follows.
    pub(super) fn roller(&mut self, prop: &Prop) {
        let Some(landmark) = &prop.follow else { return };
        let radius = prop.number("r", 0.075);
        let middle = self.follow(landmark);
        let ends = ["z0", "z1"].map(|end| {
            let z = prop.number(end, 0.0) * self.mirror;
            vec3(middle.x, radius, z)
        });
        self.cylinder(ends, radius, Material::Prop, Material::EndCap);
        let near = self.pen.view.near;
        let [a, b] = ends;
        let end = if a.dot(near) < b.dot(near) { b } else { a };
        let hub = Ellipsoid::disc(end, vec3(0.0, 0.0, 1.0), HUB * radius);
        if let Some(roller) = self.parts.last_mut() {
            let mut zone = Zone::new(Material::Iron).hull(&[Blob::lit(hub)]);
            zone.rim = 0.5;
            roller.zones.push(zone);
        }
    }

    /// A cold pack in a cloth: on the back of the thigh, or put away on the floor.
    pub(super) fn pack(&mut self, prop: &Prop) {
        let (cloth, pack) = if prop.side.is_some() {
            self.pack_on_thigh(prop.number("t", 0.52))
        } else {
            self.pack_on_floor(prop)
        };
        let chain = |material, solids: Vec<Ellipsoid>| {
            let blobs = solids.into_iter().map(|solid| Blob { solid, shade: 0.08 });
            Zone::new(material).chain(blobs.collect())
        };
        let samples = cloth.iter().map(|solid| Sample {
            center: solid.center,
            radius: 0.04,
        });
        let samples = samples.collect();
        let zones = vec![chain(Material::Sock, cloth), chain(Material::Ice, pack)];
        self.push_behind(zones, samples, -0.02);
    }

    fn pack_on_thigh(&self, t: f64) -> (Vec<Ellipsoid>, Vec<Ellipsoid>) {
        let side = self.worked(Side::Right);
        let thigh = self.frames.limb(side, Limb::Thigh);
        let down = -t * THIGH * self.body.height;
        let piece = |[forward, outward]: [f64; 2], semi: Vec3| {
            // Each piece lies flat on the thigh.
            let turn = libm::atan2(-outward, -forward).to_degrees();
            let frame = Frame {
                origin: thigh.point(vec3(forward, down, sign(side) * outward)),
                axes: thigh.axes * Mat3::rot_y(sign(side) * turn),
            };
            Ellipsoid::new(&frame, Vec3::ZERO, semi)
        };
        (
            CLOTH_M.map(|at| piece(at, CLOTH_SEMI)).to_vec(),
            PACK_M.map(|at| piece(at, PACK_SEMI)).to_vec(),
        )
    }

    fn pack_on_floor(&self, prop: &Prop) -> (Vec<Ellipsoid>, Vec<Ellipsoid>) {
        let at = self.placed(prop.number("x", 0.0), 0.0, prop.number("z", 0.3));
        let frame = Frame {
            origin: at,
            axes: Mat3::rot_y(self.mirror * prop.number("yaw", 0.0)),
        };
        let row = |step: f64, height: f64, semi: Vec3| {
            [-1.0, 0.0, 1.0]
                .map(|i| Ellipsoid::new(&frame, vec3(i * step, height, 0.0), semi))
                .to_vec()
        };
        (
            row(0.070, 0.010, vec3(0.045, 0.010, 0.088)),
            row(0.050, 0.026, vec3(0.040, 0.016, 0.070)),
        )
    }
}
