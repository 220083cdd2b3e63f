//! Draws a figure: parts from bones, in painter's order, as shapes of a sketch.

use crate::domain::Side;
use crate::domain::preferences::{BodyBuild, HeadStyle};

use super::body::BodySet;
use super::bone::Limb;
use super::camera::{Camera, Point};
use super::extremities;
use super::ground::{self, fill};
use super::head;
use super::limbs::{self, Segment};
use super::math::Vec3;
use super::motion::Posed;
use super::muscles;
use super::order::{OrderMemory, back_to_front};
use super::part::{Part, PartName, Zone};
use super::pose::Pose;
use super::props;
use super::skeleton::Frames;
use super::sketch::{Material, Shape, ShapeKind, Sketch, Tone};
use super::solid::{Pen, clip};
use super::spec::FigureSpec;
use super::teaching;
use super::trunk::Trunk;

/// Where the light comes from, on the picture.
const LIGHT: Point = Point {
    x: -0.552,
    y: 0.834,
};

/// Width of outlines: this many metres, but never under this many pixels.
const LINE_M: f64 = 0.0042;
const LINE_PX: f64 = 0.9;

/// Limbs this far behind the trunk are mixed to the color of distance as much as they ever are, metres.
const FAR_M: f64 = 0.06;

/// What is to be drawn.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    /// The figure.
    pub spec: &'a FigureSpec,
    /// Its poses, for the side that works.
    pub posed: &'a Posed,
    /// The side that works.
    pub side: Side,
    /// From where, for the right side; the other side is seen mirrored.
    pub camera: Camera,
    /// Build.
    pub body: BodyBuild,
    /// Head style.
    pub head: HeadStyle,
    /// Pixels a metre: decides how thick lines must be.
    pub px_per_m: f64,
    /// Whether working muscles are painted.
    pub muscles: bool,
    /// Whether the ghost of the start and the arrows are drawn.
    pub teaching: bool,
}

/// Draws a scene; `memory` keeps the order of parts from jumping between frames.
pub fn sketch(scene: &Scene<'_>, memory: &mut OrderMemory) -> Sketch {
    let camera = match scene.side {
        Side::Right => scene.camera,
        Side::Left => scene.camera.mirrored(),
    };
    let pen = Pen::new(camera.view());
    let line = LINE_M.max(LINE_PX / scene.px_per_m.max(1.0));
    let body = BodySet::of(scene.body);
    let frames = Frames::of(&scene.posed.pose, body);
    let mut parts = body_parts(&scene.posed.pose, &frames, body, scene.head, &pen);
    parts.extend(props::parts(scene, &frames, body, &pen));
    if let Some(partner) = &scene.posed.partner {
        parts.extend(partner_parts(partner, &pen));
    }
    let mut sketch = Sketch::default();
    ground::draw(&scene.spec.ground, &parts, &pen, line, &mut sketch);
    let start = scene.spec.start(scene.side).filter(|_| scene.teaching);
    if let Some(start) = start {
        let frames = Frames::of(&start.pose, body);
        let ghost = body_parts(&start.pose, &frames, body, scene.head, &pen);
        teaching::ghost(&ghost, &pen, line, &mut sketch);
    }
    let order = back_to_front(&parts, &pen.view, memory);
    let patches = if scene.muscles {
        patches(scene, &frames, body, &pen)
    } else {
        Vec::new()
    };
    let mut painter = Painter {
        pen: &pen,
        line,
        parts: &parts,
        drawn: Vec::new(),
        sketch: &mut sketch,
    };
    for place in order {
        painter.part(place, &patches);
    }
    if scene.teaching {
        teaching::arrows(scene, body, &pen, &mut sketch);
    }
    sketch
}

/// Trunk, neck, head and limbs.
fn body_parts(
    pose: &Pose,
    frames: &Frames,
    body: &BodySet,
    style: HeadStyle,
    pen: &Pen,
) -> Vec<Part> {
    let trunk = Trunk::new(pose, frames, body);
    let mut parts = vec![
        trunk.part(pen.view.near),
        trunk.neck(),
        head::part(frames, body, style, pen),
    ];
    let middle = mean_depth(parts.iter().take(1), pen);
    for side in [Side::Left, Side::Right] {
        for limb in [Limb::Thigh, Limb::Shank, Limb::UpperArm, Limb::Forearm] {
            parts.extend(limbs::part(side, limb, frames, body));
        }
        parts.push(extremities::foot(side, frames, body));
        parts.push(extremities::hand(side, pose, frames, body));
        for (from, limbs) in [
            (Limb::Thigh, [Limb::Thigh, Limb::Shank, Limb::Foot]),
            (Limb::UpperArm, [Limb::UpperArm, Limb::Forearm, Limb::Hand]),
        ] {
            let depth = pen.view.depth(frames.limb(side, from).origin);
            let far = (-(depth - middle) / FAR_M).clamp(0.0, 1.0);
            for part in &mut parts {
                if limbs
                    .iter()
                    .any(|limb| part.name == PartName::Limb(side, *limb))
                {
                    part.far = far;
                }
            }
        }
    }
    parts
}

/// The height of the lowest point of the body over the floor, metres.
pub fn lowest_m(pose: &Pose, body: &BodySet) -> f64 {
    let frames = Frames::of(pose, body);
    let pen = Pen::new(
        Camera {
            az_deg: 0.0,
            el_deg: 0.0,
        }
        .view(),
    );
    let parts = body_parts(pose, &frames, body, HeadStyle::Short, &pen);
    let heights = parts
        .iter()
        .flat_map(|part| &part.zones)
        .flat_map(|zone| zone.outlines(&pen, 0.0, None))
        .flatten()
        .map(|point| point.y);
    heights.fold(f64::INFINITY, f64::min)
}

fn mean_depth<'a>(parts: impl Iterator<Item = &'a Part>, pen: &Pen) -> f64 {
    let samples: Vec<Vec3> = parts
        .flat_map(|part| &part.samples)
        .map(|sample| sample.center)
        .collect();
    let sum: f64 = samples.iter().map(|center| pen.view.depth(*center)).sum();
    sum / samples.len().max(1) as f64
}

/// The partner is a second figure in other clothes.
fn partner_parts(pose: &Pose, pen: &Pen) -> Vec<Part> {
    let body = BodySet::of(BodyBuild::Lean);
    let frames = Frames::of(pose, body);
    let mut parts = body_parts(pose, &frames, body, HeadStyle::Short, pen);
    let names: Vec<PartName> = parts.iter().map(|part| part.name).collect();
    let renamed = |name: PartName| {
        let place = names.iter().position(|known| *known == name).unwrap_or(0);
        PartName::Partner(u8::try_from(place).unwrap_or(u8::MAX))
    };
    for part in &mut parts {
        part.name = renamed(part.name);
        for joint in &mut part.joints {
            joint.with = renamed(joint.with);
        }
        for zone in &mut part.zones {
            let clothes = [
                (Material::Top, Material::PartnerTop),
                (Material::Shorts, Material::PartnerShorts),
                (Material::Hair, Material::PartnerHair),
            ];
            let other = clothes.iter().find(|(own, _)| *own == zone.material);
            zone.material = other.map_or(zone.material, |(_, other)| *other);
        }
    }
    parts
}

/// A patch of muscle with how it works.
struct Worked {
    seen: muscles::Seen,
    material: Material,
}

fn patches(scene: &Scene<'_>, frames: &Frames, body: &BodySet, pen: &Pen) -> Vec<Worked> {
    let trunk = Trunk::new(&scene.posed.pose, frames, body);
    let mut out = Vec::new();
    for muscle in &scene.spec.muscles {
        for side in [Side::Left, Side::Right] {
            let drawn = match scene.side {
                Side::Right => side,
                Side::Left => side.other(),
            };
            if muscle.side.is_some_and(|only| only != side) {
                continue;
            }
            let material = if muscle.primary {
                Material::MusclePrimary
            } else {
                Material::MuscleSecondary
            };
            let limb = |limb| Segment::of(drawn, limb, frames, body);
            let seen = muscles::seen(&muscle.name, drawn, &trunk, limb, &pen.view);
            out.extend(seen.into_iter().map(|seen| Worked { seen, material }));
        }
    }
    out
}

/// Paints parts one over the other.
struct Painter<'a> {
    pen: &'a Pen,
    line: f64,
    parts: &'a [Part],
    drawn: Vec<PartName>,
    sketch: &'a mut Sketch,
}

impl Painter<'_> {
    fn part(&mut self, place: usize, patches: &[Worked]) {
        let Some(part) = self.parts.get(place) else {
            return;
        };
        for zone in &part.zones {
            self.zone(zone, part.far);
        }
        self.plugs(part);
        for worked in patches
            .iter()
            .filter(|worked| worked.seen.owner == part.name)
        {
            self.patch(worked, part.far);
        }
        self.hip_patches(part.name, patches, part.far);
        self.drawn.push(part.name);
    }

    /// Patches of the hip lie on the trunk, but the thigh's upper end covers them: they are painted over it again.
    fn hip_patches(&mut self, name: PartName, patches: &[Worked], far: f64) {
        let PartName::Limb(side, Limb::Thigh) = name else {
            return;
        };
        if !self.drawn.contains(&PartName::Trunk) {
            return;
        }
        let over = |worked: &&Worked| {
            worked.seen.owner == PartName::Trunk && worked.seen.hip == Some(side)
        };
        for worked in patches.iter().filter(over) {
            self.patch(worked, far);
        }
    }

    /// Outline behind, then shade, then what is lit.
    fn zone(&mut self, zone: &Zone, far: f64) {
        let shapes = &mut self.sketch.shapes;
        let filled = |paths, tone| Shape {
            far,
            ..fill(paths, zone.material, tone)
        };
        let whole = zone.outlines(self.pen, 0.0, None);
        let cutouts = zone.cutouts.iter();
        // All lines lie behind all colors, so that none runs through the zone.
        if !whole.is_empty() {
            shapes.push(filled(zone.outlines(self.pen, self.line, None), Tone::Line));
        }
        shapes.extend(cutouts.clone().map(|cutout| Shape {
            kind: ShapeKind::Line(2.0 * self.line),
            ..filled(closed(cutout), Tone::Line)
        }));
        if !whole.is_empty() {
            let shaded = zone.has_shade() && !zone.dim;
            let tone = if zone.dim || shaded {
                Tone::Shade
            } else {
                Tone::Base
            };
            shapes.push(filled(whole, tone));
            if shaded {
                shapes.push(filled(
                    zone.outlines(self.pen, 0.0, Some(LIGHT)),
                    Tone::Base,
                ));
            }
        }
        shapes.extend(cutouts.map(|cutout| filled(cutout.clone(), Tone::Base)));
    }

    /// Where a part joins one that is drawn already, the other's color runs over the outline between them.
    fn plugs(&mut self, part: &Part) {
        for other in self
            .parts
            .iter()
            .filter(|other| self.drawn.contains(&other.name))
        {
            let joint = part.joints.iter().find(|joint| joint.with == other.name);
            let joint = joint.or_else(|| other.joints.iter().find(|joint| joint.with == part.name));
            let Some(joint) = joint else { continue };
            let window = self.pen.disc(self.pen.view.project(joint.at), joint.radius);
            for zone in &other.zones {
                if !part.zones.iter().any(|own| own.material == zone.material) {
                    continue;
                }
                let lit = zone.outlines(self.pen, 0.0, Some(LIGHT));
                let mut paths: Vec<_> = lit.iter().map(|path| clip(path, &window)).collect();
                paths.retain(|path| 2 < path.len());
                self.sketch.shapes.push(Shape {
                    far: other.far,
                    ..fill(paths, zone.material, Tone::Base)
                });
            }
        }
    }

    fn patch(&mut self, worked: &Worked, far: f64) {
        let Worked { seen, material } = worked;
        let line = |paths, tone, width| Shape {
            kind: ShapeKind::Line(width),
            far,
            ..fill(paths, *material, tone)
        };
        let outline = vec![seen.outline.clone()];
        let rim = line(closed(&outline), Tone::Line, self.line * 0.7);
        let fibres = line(seen.fibres.clone(), Tone::Shade, self.line * 0.6);
        let body = Shape {
            far,
            ..fill(outline, *material, Tone::Base)
        };
        self.sketch.shapes.extend([body, fibres, rim]);
    }
}

/// Outlines as lines that end where they start.
fn closed(paths: &[Vec<Point>]) -> Vec<Vec<Point>> {
    let close = |path: &Vec<Point>| path.iter().chain(path.first()).copied().collect();
    paths.iter().map(close).collect()
}
