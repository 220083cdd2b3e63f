//! Things drawn with the figure: seats, balls, straps, weights, walls (FIGURE.md and addenda).

mod furniture;
mod held;
mod lying;
mod ridden;

use crate::domain::Side;

use super::body::BodySet;
use super::landmark::Landmark;
use super::math::{Vec3, vec3};
use super::part::{Blob, Part, PartName, Sample, Zone};
use super::pen::{Outline, Pen};
use super::scene::Scene;
use super::skeleton::Frames;
use super::sketch::{Material, Tone};
use super::solid::Ellipsoid;
use super::spec::Prop;

/// Shade of round things.
const SHADE: f64 = 0.17;

/// Faces of a box meet in lines of this share of its outline.
const EDGE: f64 = 0.5;

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
            let first = workshop.parts.len();
            workshop.build(prop);
            let bias = prop.number("bias", 0.0);
            for part in workshop.parts.iter_mut().skip(first) {
                part.bias += bias;
            }
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
        match prop.kind.as_str() {
            "box" => self.crate_box(prop),
            "bench" => self.bench(prop),
            "stool" => self.stool(prop),
            "rail" => self.rail(prop),
            "wallside" | "sidewall" => self.wall(prop),
            "post" => self.post(prop),
            "anchor" => self.anchor(prop),
            "ball" => self.ball(prop),
            "disc" => self.slider(prop),
            "cushion" => self.cushion(prop),
            "roller" => self.roller(prop),
            "pack" => self.pack(prop),
            "strap" => self.strap(prop),
            "cord" => self.cord(prop),
            "kettlebell" => self.kettlebell(prop),
            "kettlebell2" => self.kettlebell_in_both(prop),
            "dumbbell" => self.dumbbells(prop),
            "bike" => self.bike(),
            _ => {}
        }
    }

    /// A point of the world as the file gives it, for the side that works.
    fn placed(&self, x: f64, y: f64, z: f64) -> Vec3 {
        vec3(x, y, z * self.mirror)
    }

    /// The landmark that a prop follows, on the side that works.
    fn follow(&self, landmark: &Landmark) -> Vec3 {
        if self.mirror < 0.0 {
            landmark.mirrored().point(self.frames, self.body)
        } else {
            landmark.point(self.frames, self.body)
        }
    }

    /// `side` of the file on the side that works.
    fn worked(&self, side: Side) -> Side {
        if self.mirror < 0.0 {
            side.other()
        } else {
            side
        }
    }

    fn push(&mut self, zones: Vec<Zone>, samples: Vec<Sample>) {
        self.push_behind(zones, samples, 0.0);
    }

    /// A piece that is drawn behind what is no more than this nearer, metres.
    fn push_behind(&mut self, zones: Vec<Zone>, samples: Vec<Sample>, by: f64) {
        let place = u8::try_from(self.parts.len()).unwrap_or(u8::MAX);
        let mut part = Part::new(PartName::Prop(place));
        part.zones = zones;
        part.samples = samples;
        part.bias = -by;
        self.parts.push(part);
    }

    /// A box: the faces that are seen, the upper one in the light, and one outline around.
    fn block(&mut self, at: Vec3, size: Vec3, material: Material) {
        let half = size * 0.5;
        let [u, v, w] = [
            vec3(half.x, 0.0, 0.0),
            vec3(0.0, half.y, 0.0),
            vec3(0.0, 0.0, half.z),
        ];
        let faces = [
            (u, v, w, Tone::Shade),
            (w, u, v, Tone::Half),
            (v, u, w, Tone::Base),
        ];
        let mut around = Zone::new(material);
        around.tone = None;
        let mut zones: Vec<Zone> = Vec::with_capacity(4);
        for (normal, a, b, tone) in faces {
            let toward = normal.dot(self.pen.view.near);
            if toward == 0.0 {
                continue;
            }
            let middle = at + normal * toward.signum();
            let corner = |i: f64, j: f64| middle + a * i + b * j;
            let face = vec![
                corner(-1.0, -1.0),
                corner(1.0, -1.0),
                corner(1.0, 1.0),
                corner(-1.0, 1.0),
            ];
            let mut zone = Zone::new(material);
            zone.tone = Some(tone);
            zone.rim = 0.0;
            zone.faces = vec![face.clone()];
            around.faces.push(face);
            zones.push(zone);
        }
        around.lines = self.inner_edges(at, [u, v, w]);
        around.fine = EDGE;
        zones.push(around);
        self.push(zones, grid(at, half));
    }

    /// The edges of a box between two faces that are seen: they meet in its nearest corner.
    fn inner_edges(&self, at: Vec3, axes: [Vec3; 3]) -> Vec<Outline> {
        let view = &self.pen.view;
        let [u, v, w] = axes.map(|axis| axis * axis.dot(view.near).signum());
        let corner = u + v + w + at;
        let seen = |axis: &Vec3| axis.dot(view.near) != 0.0;
        let edges = [(u, [v, w]), (v, [w, u]), (w, [u, v])].into_iter();
        let inner = edges.filter(|(_, between)| between.iter().all(seen));
        inner
            .map(|(along, _)| [corner, corner + along * -2.0].map(|end| view.project(end)))
            .map(Vec::from)
            .collect()
    }

    /// Round solids in a chain; one alone is drawn by itself.
    fn round(&mut self, material: Material, solids: &[Ellipsoid], radius: f64, shade: f64) {
        let blobs = solids.iter().map(|solid| Blob {
            solid: *solid,
            shade,
        });
        let zone = Zone::new(material).chain(blobs.collect());
        let samples = solids.iter().map(|solid| Sample {
            center: solid.center,
            radius,
        });
        self.push(vec![zone], samples.collect());
    }

    /// A round bar along a line.
    fn tube(&mut self, material: Material, points: &[Vec3], radius: f64) {
        self.tube_behind(material, points, radius, 0.0);
    }

    /// A round bar that hands close around: they are drawn over it.
    fn tube_behind(&mut self, material: Material, points: &[Vec3], radius: f64, by: f64) {
        let solids = points.iter().map(|at| Ellipsoid::sphere(*at, radius));
        let mut zone = Zone::new(material).chain(solids.map(Blob::lit).collect());
        zone.straight = true;
        self.push_behind(vec![zone], beads(points, radius), by);
    }

    /// A cylinder with flat ends, the one that is seen in its own material.
    fn cylinder(&mut self, [from, to]: [Vec3; 2], radius: f64, side: Material, end: Material) {
        let axis = (to - from).normalized();
        let disc = |at: Vec3, share: f64| Ellipsoid::disc(at, axis, radius * share);
        let blobs = [from, to].map(|at| Blob {
            solid: disc(at, 1.0),
            shade: SHADE,
        });
        let near = if 0.0 < axis.dot(self.pen.view.near) {
            to
        } else {
            from
        };
        let mut face = Zone::new(end).hull(&[Blob::lit(disc(near, 0.93))]);
        face.rim = EDGE;
        let zones = vec![Zone::new(side).hull(&blobs), face];
        self.push(zones, beads(&[from, to], radius));
    }
}

/// Spheres along a line.
fn beads(points: &[Vec3], radius: f64) -> Vec<Sample> {
    let mut samples = Vec::new();
    for (a, b) in points.iter().zip(points.iter().skip(1)) {
        let count = ((*b - *a).length() / radius.max(0.02))
            .ceil()
            .clamp(2.0, 12.0) as usize;
        samples.extend((0..=count).map(|i| Sample {
            center: a.lerp(*b, i as f64 / count as f64),
            radius,
        }));
    }
    samples
}

/// Spheres that stand for a box in depth.
fn grid(at: Vec3, half: Vec3) -> Vec<Sample> {
    let steps = |half: f64| -> &[f64] {
        if half < 0.06 {
            &[0.0]
        } else {
            &[-0.85, -0.45, 0.0, 0.45, 0.85]
        }
    };
    let radius = half.x.min(half.y).min(half.z).max(0.02);
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
