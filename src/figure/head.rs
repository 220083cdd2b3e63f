//! The head: skull, nose, ears and hair. No face; nose, hair and ear show where it looks.

use crate::domain::preferences::HeadStyle;

use super::body::BodySet;
use super::bone::{Bone, Frame};
use super::camera::Point;
use super::hair::{self, Oval, Style};
use super::math::{Mat3, Vec3, vec3};
use super::part::{Blob, Part, PartName, Sample, Zone};
use super::pen::Pen;
use super::skeleton::Frames;
use super::sketch::{Material, Tone};
use super::solid::Ellipsoid;

const CRANIUM: Oval = ([0.004, 0.047, 0.0], [0.053, 0.048, 0.0425]);
const BROW: Oval = ([0.030, 0.040, 0.0], [0.026, 0.034, 0.034]);
const JAW: Oval = ([0.018, 0.006, 0.0], [0.033, 0.026, 0.031]);
const CHIN: Oval = ([0.036, -0.020, 0.0], [0.013, 0.0115, 0.014]);
const NOSE: [Oval; 3] = [
    ([0.050, 0.030, 0.0], [0.006, 0.008, 0.006]),
    ([0.0555, 0.0165, 0.0], [0.0075, 0.0065, 0.0085]),
    ([0.047, 0.008, 0.0], [0.008, 0.006, 0.008]),
];
const EAR: [Oval; 2] = [
    ([-0.006, 0.038, 0.0445], [0.0095, 0.0125, 0.004]),
    ([-0.003, 0.026, 0.0435], [0.0065, 0.0085, 0.004]),
];

const SHADE: f64 = 0.12;

/// What a head is built from.
struct Head<'a> {
    frame: Frame,
    height: f64,
    style: &'a Style,
    pen: &'a Pen,
    hair: Material,
}

/// The head as a part, for one camera: hair that is seen lies in front, the rest behind.
pub(super) fn part(frames: &Frames, body: &BodySet, style: HeadStyle, pen: &Pen) -> Part {
    let head = Head {
        frame: frames.get(Bone::Head),
        height: body.height,
        style: hair::style(style),
        pen,
        hair: material(style),
    };
    let mut part = Part::new(PartName::Head);
    part.zones = head.zones(body);
    let h = body.height;
    part.samples = [CRANIUM, BROW, JAW, CHIN]
        .map(|(center, semi)| Sample {
            center: head.frame.point(vec3(center[0], center[1], center[2]) * h),
            radius: semi[2] * h,
        })
        .to_vec();
    part
}

/// What hair is made of.
fn material(style: HeadStyle) -> Material {
    match style {
        HeadStyle::Scarf => Material::Scarf,
        HeadStyle::Rim => Material::GrayHair,
        HeadStyle::Shaved => Material::Stubble,
        HeadStyle::Short
        | HeadStyle::Bun
        | HeadStyle::Ponytail
        | HeadStyle::Bob
        | HeadStyle::Bald => Material::Hair,
    }
}

impl Head<'_> {
    fn zones(&self, body: &BodySet) -> Vec<Zone> {
        let mut behind = Zone::new(self.hair);
        let mut front = Zone::new(self.hair);
        for cap in self.style.caps {
            self.cap(*cap, &mut behind, &mut front);
        }
        self.locks(&mut behind, &mut front);
        let mut zones = vec![behind, self.skull(body)];
        zones.push(front);
        zones.extend(self.ears());
        zones.retain(|zone| !zone.hulls.is_empty() || !zone.cutouts.is_empty());
        zones
    }

    /// Hair beside the caps: each piece in front or behind, as its direction is seen.
    fn locks(&self, behind: &mut Zone, front: &mut Zone) {
        let mut place = |ovals: &[Oval], seen: bool| {
            if !ovals.is_empty() {
                let blobs = ovals.iter().map(|oval| self.blob(*oval, 0.0)).collect();
                let zone = if seen { &mut *front } else { &mut *behind };
                zone.hulls.push(blobs);
            }
        };
        let style = self.style;
        let back = self.faces(-1.0, 0.0, 0.0);
        place(style.nape, -0.08 < back);
        place(style.back, -0.2 < back);
        for s in [-1.0, 1.0] {
            let side: Vec<Oval> = style.side.iter().map(|oval| mirror(*oval, s)).collect();
            place(&side, -0.15 < self.faces(-0.1, 0.0, s));
        }
        place(style.over, true);
        place(style.wrap, true);
        if let Some(knot) = style.knot {
            let [x, y, z] = knot.0;
            place(&[knot], -0.02 < self.faces(x, y - 0.05, z));
        }
    }

    /// How much a direction of the head points to the viewer.
    fn faces(&self, x: f64, y: f64, z: f64) -> f64 {
        self.frame
            .direction(vec3(x, y, z).normalized())
            .dot(self.pen.view.near)
    }

    fn blob(&self, (center, semi): Oval, shade: f64) -> Blob {
        let v = |[x, y, z]: [f64; 3]| vec3(x, y, z) * self.height;
        Blob {
            solid: Ellipsoid::new(&self.frame, v(center), v(semi)),
            shade,
        }
    }

    fn skull(&self, body: &BodySet) -> Zone {
        let wide =
            |(center, [x, y, z]): Oval| (center, [x * body.jaw_depth, y, z * body.jaw_width]);
        let k = self.style.skull;
        let (center, [x, y, z]) = CRANIUM;
        let cranium = self.blob((center, [x * k, y * k, z * k]), SHADE);
        let brow = self.blob(BROW, SHADE);
        let jaw = self.blob(wide(JAW), SHADE);
        let chin = self.blob(wide(CHIN), SHADE);
        let nose = NOSE.map(|oval| self.blob(oval, 0.0));
        Zone::new(Material::Skin)
            .hull(&[cranium, brow])
            .hull(&[brow, jaw])
            .hull(&[cranium, jaw])
            .hull(&[jaw, chin])
            .hull(&[brow, chin, jaw])
            .chain(nose.to_vec())
    }

    fn ears(&self) -> Option<Zone> {
        if !self.style.ears {
            return None;
        }
        let side = [-1.0, 1.0]
            .into_iter()
            .find(|s| 0.35 < self.faces(-0.25, 0.0, *s))?;
        let blobs = EAR.map(|oval| self.blob(mirror(oval, side), 0.0));
        let mut ear = Zone::new(Material::Skin).hull(&blobs);
        ear.tone = Some(Tone::Half);
        Some(ear)
    }

    /// A cap of the base ellipsoid: in front where it faces the viewer; else behind, and the rim that is seen in front.
    fn cap(&self, (normal, distance): ([f64; 3], f64), behind: &mut Zone, front: &mut Zone) {
        let Some((center, semi)) = self.style.base else {
            return;
        };
        let base = self.blob((center, semi), 0.0).solid;
        let n = vec3(
            normal[0] * semi[0],
            normal[1] * semi[1],
            normal[2] * semi[2],
        );
        let offset = distance - normal.iter().zip(center).map(|(n, c)| n * c).sum::<f64>();
        let cut = (offset / n.length()).clamp(-0.99, 0.99);
        let whole = self.pen.ellipse(&base);
        let disc = self.cut_disc(semi, center, n.normalized(), cut);
        let rim = self.pen.ellipse(&disc);
        let beyond = self.frame.direction(vec3(normal[0], normal[1], normal[2]));
        let level = self.frame.origin.dot(beyond) + distance * self.height;
        let on_cap = |d: Point| {
            let direction = self.pen.view.right * d.x + self.pen.view.up * d.y;
            level <= base.at_normal(direction).dot(beyond)
        };
        let (outline, seen) = self.pen.hull_of_two(whole, rim, on_cap);
        if 0.0 < beyond.dot(self.pen.view.near) {
            front.cutouts.push(vec![outline]);
        } else {
            behind.cutouts.push(vec![outline]);
            front.cutouts.push(seen);
        }
    }

    /// The flat face of a cap.
    fn cut_disc(&self, semi: [f64; 3], center: [f64; 3], n: Vec3, cut: f64) -> Ellipsoid {
        let h = self.height;
        let a = n.cross(vec3(0.0, 0.0, 1.0)).normalized();
        let b = n.cross(a);
        let radius = (1.0 - cut * cut).sqrt();
        let stretch = |v: Vec3| vec3(v.x * semi[0], v.y * semi[1], v.z * semi[2]) * h;
        let middle = vec3(center[0], center[1], center[2]) * h + stretch(n * cut);
        let u = self.frame.direction(stretch(a * radius));
        let v = self.frame.direction(stretch(b * radius));
        let outer = |p: Vec3, q: Vec3| Mat3 {
            rows: [q * p.x, q * p.y, q * p.z],
        };
        let (uu, vv) = (outer(u, u), outer(v, v));
        let [a0, a1, a2] = uu.rows;
        let [b0, b1, b2] = vv.rows;
        Ellipsoid {
            center: self.frame.point(middle),
            matrix: Mat3 {
                rows: [a0 + b0, a1 + b1, a2 + b2],
            },
        }
    }
}

fn mirror(([x, y, z], semi): Oval, side: f64) -> Oval {
    ([x, y, z * side], semi)
}
