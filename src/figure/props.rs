//! Things drawn with the figure: seats, balls, straps, weights, walls (FIGURE.md and addenda).

use crate::domain::Side;

use super::body::BodySet;
use super::bone::{Bone, Limb};
use super::math::{Vec3, vec3};
use super::part::{Blob, Part, PartName, Sample, Zone};
use super::pen::Pen;
use super::pose::Central;
use super::scene::Scene;
use super::skeleton::{Frames, sign};
use super::sketch::Material;
use super::solid::Ellipsoid;
use super::spec::{Prop, PropPoint};

/// Where a person holds things, in the hand's frame, metres.
const GRIP: Vec3 = vec3(0.005, -0.085, -0.022);

/// Pieces of a scene's props as parts.
pub(super) fn parts(scene: &Scene<'_>, frames: &Frames, body: &BodySet, pen: &Pen) -> Vec<Part> {
    let mirror = match scene.side {
        Side::Right => 1.0,
        Side::Left => -1.0,
    };
    let mut workshop = Workshop {
        scene,
        frames,
        body,
        pen,
        mirror,
        parts: Vec::new(),
    };
    for prop in &scene.spec.props {
        if prop.keys.is_empty() || prop.keys.contains(&scene.posed.key) {
            workshop.build(prop);
        }
    }
    workshop.parts
}

/// Builds props around a posed figure.
struct Workshop<'a> {
    scene: &'a Scene<'a>,
    frames: &'a Frames,
    body: &'a BodySet,
    pen: &'a Pen,
    /// -1 when the scene is mirrored: every z of a prop is.
    mirror: f64,
    parts: Vec<Part>,
}

impl Workshop<'_> {
    fn build(&mut self, prop: &Prop) {
        let n = |name: &str, usual: f64| prop.number(name, usual);
        let (x, y, z) = (n("x", 0.0), n("y", 0.0), n("z", 0.0));
        let (sx, sy, sz) = (n("sx", 0.4), n("sy", 0.04), n("sz", 0.4));
        let bias = n("bias", 0.0);
        match prop.kind.as_str() {
            "box" => self.block(vec3(x, y, z), vec3(sx, sy, sz), zone(prop), bias),
            "bench" => self.seat(
                vec3(x, n("h", 0.38), z),
                (sx, 0.07, sz),
                Material::Prop,
                Material::Iron,
            ),
            "stool" => self.seat(
                vec3(x, n("h", 0.385), z),
                (sx, 0.05, sz),
                Material::Prop,
                Material::Wood,
            ),
            "rail" => {
                let length = n("len", 0.6);
                self.block(
                    vec3(x, y, z),
                    vec3(length, 0.045, 0.05),
                    Material::Wood,
                    0.0,
                );
                for end in [-1.0, 1.0] {
                    let at = vec3(x + end * (length / 2.0 - 0.04), y / 2.0, z);
                    self.block(at, vec3(0.045, y - 0.045, 0.045), Material::Iron, 0.0);
                }
            }
            "wallside" | "sidewall" => {
                let h = n("h", 1.6);
                self.block(vec3(x, h / 2.0, z), vec3(sx, h, 0.04), Material::Wall, -0.6);
            }
            "ball" => self.ball(prop),
            "disc" => self.slider(prop),
            "cushion" => self.cushion(vec3(x, y, z), vec3(sx, sy, sz)),
            "strap" => self.strap(prop.side.unwrap_or(Side::Right)),
            "cord" => self.cord(prop),
            "kettlebell" => self.kettlebell(prop.side.unwrap_or(Side::Left)),
            "kettlebell2" => self.kettlebell_in_both(n("w", 0.85)),
            "dumbbell" => self.dumbbells(n("half", 0.062), n("th", 0.062), n("r", 0.052)),
            "anchor" => self.anchor(prop),
            "post" => {
                let h = n("h", 0.26);
                self.block(
                    vec3(x, h / 2.0, z),
                    vec3(0.05, h, 0.05),
                    Material::Iron,
                    0.0,
                );
                self.block(
                    vec3(x, 0.01, z),
                    vec3(0.16, 0.02, 0.30),
                    Material::Iron,
                    0.0,
                );
            }
            "roller" => self.roller(n("r", 0.075), n("z0", -0.04), n("z1", 0.3)),
            "pack" => self.pack(prop),
            "bike" => self.bike(),
            _ => {}
        }
    }

    fn push(&mut self, zones: Vec<Zone>, samples: Vec<Sample>, bias: f64) {
        let place = u8::try_from(self.parts.len()).unwrap_or(u8::MAX);
        let mut part = Part::new(PartName::Prop(place));
        part.zones = zones;
        part.samples = samples;
        part.bias = bias;
        self.parts.push(part);
    }

    /// A box: the faces that are seen, the upper one in the light.
    fn block(&mut self, at: Vec3, size: Vec3, material: Material, bias: f64) {
        let at = vec3(at.x, at.y, at.z * self.mirror);
        let half = size * 0.5;
        let near = self.pen.view.near;
        let mut zones = Vec::new();
        let axes = [
            vec3(half.x, 0.0, 0.0),
            vec3(0.0, 0.0, half.z),
            vec3(0.0, half.y, 0.0),
        ];
        let [u, w, v] = axes;
        for (normal, a, b) in [(u, v, w), (w, u, v), (v, u, w)] {
            let facing = if normal.dot(near) < 0.0 {
                -normal
            } else {
                normal
            };
            let corner = |i: f64, j: f64| at + facing + a * i + b * j;
            let mut zone = Zone::new(material);
            zone.tone = Some(if facing.x != 0.0 {
                super::sketch::Tone::Shade
            } else if facing.y != 0.0 {
                super::sketch::Tone::Base
            } else {
                super::sketch::Tone::Half
            });
            zone.faces = vec![vec![
                corner(-1.0, -1.0),
                corner(1.0, -1.0),
                corner(1.0, 1.0),
                corner(-1.0, 1.0),
            ]];
            zones.push(zone);
        }
        let samples = grid(at, half);
        self.push(zones, samples, bias);
    }

    fn seat(&mut self, at: Vec3, (sx, thick, sz): (f64, f64, f64), top: Material, legs: Material) {
        let height = at.y - thick;
        for (i, k) in [(-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0), (1.0, 1.0)] {
            let leg = vec3(
                at.x + i * (sx / 2.0 - 0.05),
                height / 2.0,
                at.z + k * (sz / 2.0 - 0.05),
            );
            self.block(leg, vec3(0.042, height, 0.042), legs, 0.0);
        }
        self.block(
            vec3(at.x, at.y - thick / 2.0, at.z),
            vec3(sx, thick, sz),
            top,
            0.0,
        );
    }

    fn round(&mut self, material: Material, solids: &[Ellipsoid], radius: f64, shade: f64) {
        let blobs: Vec<Blob> = solids
            .iter()
            .map(|solid| Blob {
                solid: *solid,
                shade,
            })
            .collect();
        let zone = if let [only] = blobs.as_slice() {
            Zone::new(material).hull(&[*only])
        } else {
            Zone::new(material).chain(blobs)
        };
        let samples = solids
            .iter()
            .map(|solid| Sample {
                center: solid.center,
                radius,
            })
            .collect();
        self.push(vec![zone], samples, 0.0);
    }

    fn tube(&mut self, material: Material, points: &[Vec3], radius: f64) {
        let mut samples = Vec::new();
        for (a, b) in points.iter().zip(points.iter().skip(1)) {
            samples.extend((0..4).map(|i| a.lerp(*b, f64::from(i) / 4.0)));
        }
        let solids: Vec<_> = points
            .iter()
            .map(|point| Ellipsoid::sphere(*point, radius))
            .collect();
        let blobs: Vec<_> = solids.iter().map(|solid| Blob::lit(*solid)).collect();
        let samples = samples
            .into_iter()
            .map(|center| Sample { center, radius })
            .collect();
        self.push(vec![Zone::new(material).chain(blobs)], samples, 0.0);
    }

    fn ball(&mut self, prop: &Prop) {
        let radius = 0.0315;
        let at = match &prop.follow {
            Some(landmark) => {
                let point = self.follow(landmark);
                vec3(point.x, point.y + prop.number("offset_y", 0.0), point.z)
            }
            None => self.under_thigh(),
        };
        let at = vec3(at.x, at.y.max(radius), at.z);
        self.round(
            Material::Ball,
            &[Ellipsoid::sphere(at, radius)],
            radius,
            0.22,
        );
    }

    /// The landmark of the side that works.
    fn follow(&self, landmark: &super::landmark::Landmark) -> Vec3 {
        let mirrored = landmark.mirrored();
        let landmark = if self.mirror < 0.0 {
            &mirrored
        } else {
            landmark
        };
        landmark.point(self.frames, self.body)
    }

    fn worked(&self, side: Side) -> Side {
        if self.mirror < 0.0 {
            side.other()
        } else {
            side
        }
    }

    /// Under the back of the working thigh, on the seat.
    fn under_thigh(&self) -> Vec3 {
        let t = 0.29 + 0.47 * self.scene.posed.pose.central(Central::PropSpot);
        let thigh = self.frames.limb(self.worked(Side::Right), Limb::Thigh);
        let on_axis = thigh.point(vec3(
            -0.055,
            -t * super::skeleton::THIGH * self.body.height,
            0.0,
        ));
        vec3(on_axis.x, on_axis.y - 0.012, on_axis.z)
    }

    fn slider(&mut self, prop: &Prop) {
        let Some(landmark) = &prop.follow else { return };
        let at = self.follow(landmark);
        let flat = Ellipsoid {
            center: vec3(at.x + prop.number("offset_x", 0.0), 0.006, at.z),
            ..Ellipsoid::sphere(Vec3::ZERO, 0.11).shadow(1.0)
        };
        self.round(Material::Strap, &[flat], 0.02, 0.0);
    }

    fn cushion(&mut self, at: Vec3, size: Vec3) {
        let at = vec3(at.x, at.y, at.z * self.mirror);
        let corner = |i: f64, k: f64| {
            let center = at + vec3(i * (size.x / 2.0 - 0.055), 0.0, k * (size.z / 2.0 - 0.055));
            let mut solid = Ellipsoid::sphere(center, 0.055);
            let flat = 0.36 * size.y / 0.055;
            solid.matrix.rows[1] = solid.matrix.rows[1] * (flat * flat);
            Blob { solid, shade: 0.12 }
        };
        let blobs = [
            corner(-1.0, -1.0),
            corner(1.0, -1.0),
            corner(1.0, 1.0),
            corner(-1.0, 1.0),
        ];
        let samples = grid(at, vec3(size.x * 0.45, size.y * 0.3, size.z * 0.45));
        self.push(
            vec![Zone::new(Material::Cushion).hull(&blobs)],
            samples,
            -0.05,
        );
    }

    fn hand(&self, side: Side) -> Vec3 {
        let grip = vec3(GRIP.x, GRIP.y, GRIP.z * sign(side));
        self.frames.limb(side, Limb::Hand).point(grip)
    }

    /// From both hands round the sole of the foot.
    fn strap(&mut self, side: Side) {
        let side = self.worked(side);
        let foot = self.frames.limb(side, Limb::Foot);
        for (hand, z) in [(Side::Left, -0.035), (Side::Right, 0.035)] {
            let sole = foot.point(vec3(0.075, -0.066, z));
            self.tube(Material::Strap, &[self.hand(hand), sole], 0.009);
        }
        let under = [-0.035, 0.035].map(|z| foot.point(vec3(0.075, -0.066, z)));
        self.tube(Material::Strap, &under, 0.011);
    }

    fn cord(&mut self, prop: &Prop) {
        let points = prop.points.iter().map(|point| match point {
            PropPoint::World([x, y, z]) => vec3(*x, *y, *z * self.mirror),
            PropPoint::On(bone, [x, y, z]) => {
                let bone = match bone {
                    Bone::Limb(side, limb) => Bone::Limb(self.worked(*side), *limb),
                    Bone::Pelvis
                    | Bone::Lumbar(_)
                    | Bone::Thoracic(_)
                    | Bone::Neck(_)
                    | Bone::Head => *bone,
                };
                // Offsets of a cord are written for the right side of each bone's own frame.
                self.frames.get(bone).point(vec3(*x, *y, *z * self.mirror))
            }
        });
        let mut points: Vec<Vec3> = points.collect();
        if prop.number("closed", 0.0) != 0.0 {
            points.extend(points.first().copied());
        }
        self.tube(Material::Strap, &points, prop.number("r", 0.008));
    }

    fn kettlebell(&mut self, side: Side) {
        let side = self.worked(side);
        let grip = self.hand(side);
        self.bell(grip, vec3(0.0, -1.0, 0.0), vec3(1.0, 0.0, 0.0));
    }

    fn kettlebell_in_both(&mut self, along: f64) {
        let [a, b] = [Side::Left, Side::Right].map(|side| self.hand(side));
        let forearm = self.frames.limb(Side::Right, Limb::Forearm);
        let down = vec3(0.0, -1.0, 0.0);
        let axis = (forearm.direction(down) * along + down * (1.0 - along)).normalized();
        self.bell(a.lerp(b, 0.5), axis, (b - a).normalized());
    }

    fn bell(&mut self, grip: Vec3, axis: Vec3, across: Vec3) {
        let middle = grip + axis * 0.150;
        let handle = [-0.060, -0.066, 0.066, 0.060].map(|out: f64| {
            let low = if out.abs() < 0.063 { 0.085 } else { 0.02 };
            grip + across * out + axis * low
        });
        self.tube(Material::Iron, &handle, 0.0145);
        self.round(
            Material::Iron,
            &[Ellipsoid::sphere(middle, 0.092)],
            0.092,
            0.17,
        );
    }

    fn dumbbells(&mut self, half: f64, thick: f64, radius: f64) {
        for side in [Side::Left, Side::Right] {
            let frame = self.frames.limb(side, Limb::Hand);
            let grip = self.hand(side);
            let along = frame.axes.x_axis();
            self.tube(
                Material::Iron,
                &[grip - along * half, grip + along * half],
                0.014,
            );
            for end in [-1.0, 1.0] {
                let from = grip + along * (end * half);
                let to = from + along * (end * thick);
                self.tube(Material::Iron, &[from, to], radius * 0.9);
            }
        }
    }

    /// A padded bar over the ankles between two posts.
    fn anchor(&mut self, prop: &Prop) {
        let Some(landmark) = &prop.follow else { return };
        let ankle = self.follow(landmark);
        let at = vec3(
            ankle.x + prop.number("x", 0.0),
            ankle.y + prop.number("y", 0.08),
            0.0,
        );
        for z in [-0.26, 0.26] {
            self.block(
                vec3(at.x, 0.012, z),
                vec3(0.30, 0.024, 0.05),
                Material::Iron,
                0.0,
            );
            self.block(
                vec3(at.x, f64::midpoint(at.y, 0.03), z),
                vec3(0.045, at.y + 0.03, 0.045),
                Material::Iron,
                0.0,
            );
        }
        let pad = [-0.22, 0.22].map(|z| vec3(at.x, at.y, z));
        self.tube(Material::Prop, &pad, 0.042);
    }

    fn roller(&mut self, radius: f64, z0: f64, z1: f64) {
        let t = self.scene.posed.pose.central(Central::PropT);
        let side = self.worked(Side::Right);
        let thigh = self.frames.limb(side, Limb::Thigh);
        let length = super::skeleton::THIGH * self.body.height;
        let on_axis = thigh.point(vec3(0.0, -t * length, 0.0));
        let ends = [z0, z1].map(|z| vec3(on_axis.x, radius, z * self.mirror));
        self.tube(Material::Prop, &ends, radius);
    }

    fn pack(&mut self, prop: &Prop) {
        let solid = |center: Vec3, k: f64| {
            let mut solid = Ellipsoid::sphere(center, 0.07 * k);
            solid.matrix.rows[1] = solid.matrix.rows[1] * 0.12;
            solid
        };
        let (cloth, pack) = if prop.side.is_some() {
            let thigh = self.frames.limb(self.worked(Side::Right), Limb::Thigh);
            let t = prop.number("t", 0.52) * super::skeleton::THIGH * self.body.height;
            let back = thigh.point(vec3(-0.085, -t, 0.0));
            let step = thigh.axes.y_axis() * 0.05;
            let row =
                |lift: f64| [back + step, back, back - step].map(|at| at + vec3(0.0, lift, 0.0));
            (row(0.0), row(0.02))
        } else {
            let at = vec3(
                prop.number("x", 0.0),
                0.02,
                prop.number("z", 0.3) * self.mirror,
            );
            let row = |lift: f64| [-0.05, 0.0, 0.05].map(|x| at + vec3(x, lift, 0.0));
            (row(0.0), row(0.02))
        };
        self.round(Material::Sock, &cloth.map(|at| solid(at, 1.15)), 0.05, 0.1);
        self.round(Material::Ice, &pack.map(|at| solid(at, 0.9)), 0.05, 0.1);
    }

    fn bike(&mut self) {
        let crank = self.scene.posed.pose.central(Central::PropCrank);
        let mirror = self.mirror;
        let at = |x: f64, y: f64, z: f64| vec3(x, y, z * mirror);
        let hub = at(0.0, 0.30, 0.0);
        let bar = at(0.44, 1.10, 0.0);
        let frame = at(0.36, 0.60, 0.0);
        let wheel = at(0.46, 0.31, 0.0);
        let tubes = [
            (vec![at(-0.38, 0.03, 0.0), at(0.62, 0.03, 0.0)], 0.024),
            (vec![at(-0.38, 0.03, -0.2), at(-0.38, 0.03, 0.2)], 0.024),
            (vec![at(0.62, 0.03, -0.2), at(0.62, 0.03, 0.2)], 0.024),
            (vec![at(-0.10, 0.03, 0.0), at(-0.19, 0.90, 0.0)], 0.024),
            (vec![hub, frame, bar], 0.024),
            (vec![frame, wheel], 0.018),
            (vec![at(0.44, 1.10, -0.22), at(0.44, 1.10, 0.22)], 0.015),
        ];
        for (points, radius) in tubes {
            self.tube(Material::Prop, &points, radius);
        }
        let disc = [-0.02, 0.02].map(|z| Ellipsoid {
            center: wheel + vec3(0.0, 0.0, z),
            ..flat_disc(0.215)
        });
        self.round(Material::Iron, &disc, 0.1, 0.1);
        for (turn, z) in [(crank, 0.105), (crank + 180.0, -0.105)] {
            let (sin, cos) = libm::sincos(turn.to_radians());
            let pedal = hub + vec3(0.165 * sin, 0.165 * cos, 0.0);
            let out = at(0.0, 0.0, z);
            self.tube(
                Material::Iron,
                &[hub + out * 0.5, pedal + out * 0.5, pedal + out],
                0.014,
            );
        }
        let saddle = [(-0.20, 0.937), (-0.13, 0.937)].map(|(x, y)| {
            let mut solid = Ellipsoid::sphere(at(x, y - 0.02, 0.0), 0.06);
            solid.matrix.rows[1] = solid.matrix.rows[1] * 0.2;
            solid
        });
        self.round(Material::Iron, &saddle, 0.04, 0.1);
    }
}

fn flat_disc(radius: f64) -> Ellipsoid {
    let mut disc = Ellipsoid::sphere(Vec3::ZERO, radius);
    disc.matrix.rows[2] = disc.matrix.rows[2] * 1e-6;
    disc
}

/// Spheres that stand for a box in depth.
fn grid(at: Vec3, half: Vec3) -> Vec<Sample> {
    let steps = |half: f64| {
        if half < 0.06 {
            vec![0.0]
        } else {
            vec![-0.8, -0.4, 0.0, 0.4, 0.8]
        }
    };
    let radius = half.x.min(half.y).min(half.z).max(0.015);
    let mut samples = Vec::new();
    for i in steps(half.x) {
        for j in steps(half.y) {
            for k in steps(half.z) {
                samples.push(Sample {
                    center: at + vec3(half.x * i, half.y * j, half.z * k),
                    radius,
                });
            }
        }
    }
    samples
}

fn zone(prop: &Prop) -> Material {
    match prop.zone.as_deref() {
        Some("wood") => Material::Wood,
        Some("wall") => Material::Wall,
        Some("iron") => Material::Iron,
        Some(_) | None => Material::Prop,
    }
}
