//! Draws a figure: parts from bones, in painter's order, as shapes of a sketch.

use crate::domain::Side;
use crate::domain::preferences::{BodyBuild, HeadStyle};

use super::accents::Marked;
use super::assembly::{body_parts, partner_parts};
use super::body::BodySet;
use super::bone::Bone;
use super::camera::{Camera, Point};
use super::ground;
use super::limb_parts;
use super::math::vec3;
use super::motion::{At, Posed};
use super::muscles::{self, Seen};
use super::order::{self, OrderMemory, Overlap, back_to_front};
use super::painter::Painter;
use super::part::{Part, PartName};
use super::patch::Around;
use super::pen::Pen;
use super::props;
use super::skeleton::Frames;
use super::sketch::{Bounds, Sketch};
use super::spec::{FigureSpec, Ground, Wrap};
use super::teaching;
use super::trunk::Trunk;

/// Width of outlines: this many metres, but never under this many pixels.
const LINE_M: f64 = 0.0042;
const LINE_PX: f64 = 0.9;

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

/// How far inside the rim of what is seen a patch ends, in lines.
const PATCH_INSET: f64 = 0.45;

/// A figure drawn at fewer pixels a metre is an icon: no mat, no arrows, muscles flat and wide.
pub const ICON_PX: f64 = 85.0;

/// Draws a scene; `memory` keeps the order of parts from jumping between frames.
pub fn sketch(scene: &Scene<'_>, memory: &mut OrderMemory) -> Sketch {
    let stage = Stage::new(scene);
    let Stage {
        pen, body, frames, ..
    } = &stage;
    let line = LINE_M.max(pen.metres(LINE_PX));
    let parts = stage.parts(scene);
    let mut sketch = Sketch::default();
    if let Some(ground) = stage.ground(scene) {
        ground::draw(&ground, &parts, pen, line, &mut sketch);
    }
    let teaching = scene.teaching && !stage.icon;
    let start = scene.spec.start(scene.side).filter(|_| teaching);
    if let Some(start) = start {
        let frames = Frames::of(&start.pose, body);
        let ghost = body_parts(&start.pose, &frames, body, scene.head, pen);
        teaching::ghost(&ghost, pen, line, &mut sketch);
    }
    let order = back_to_front(&parts, &pen.view, memory);
    let patches = if scene.muscles {
        patches(scene, frames, body, &stage, line)
    } else {
        Vec::new()
    };
    let marked = Marked::new(scene, frames, body, pen, line);
    let hatched = if scene.teaching {
        marked.hatched()
    } else {
        Vec::new()
    };
    let mut painter = Painter::new(pen, line, &parts, stage.icon);
    painter.paint(&order, (&patches, &hatched), &mut sketch);
    if teaching {
        teaching::arrows(scene, body, pen, &mut sketch);
        marked.draw(&mut sketch);
    }
    sketch
}

/// The parts of a scene from back to front; `memory` keeps their order from jumping between frames.
pub fn order(scene: &Scene<'_>, memory: &mut OrderMemory) -> Vec<PartName> {
    let stage = Stage::new(scene);
    let parts = stage.parts(scene);
    let places = back_to_front(&parts, &stage.pen.view, memory);
    let names = places.iter().filter_map(|place| parts.get(*place));
    names.map(|part| part.name).collect()
}

/// The pairs of a scene's parts that overlap on the picture.
pub fn overlaps(scene: &Scene<'_>) -> Vec<Overlap> {
    let stage = Stage::new(scene);
    order::overlaps(&stage.parts(scene), &stage.pen.view)
}

/// The rectangle around a scene's figure at all of its keys, with its arrows: so that it does not change size while it moves.
pub fn extent(scene: &Scene<'_>) -> Bounds {
    let mut bounds = Bounds::NONE;
    let stage = Stage::new(scene);
    let mut marks = Sketch::default();
    for key in 0..scene.spec.keys.len() {
        let posed = scene.spec.posed(At::Key(key), scene.side);
        let at_key = Scene {
            posed: &posed,
            ..*scene
        };
        bounds = bounds.union(self::bounds(&at_key));
        if scene.teaching && !stage.icon {
            teaching::arrows(&at_key, stage.body, &stage.pen, &mut marks);
        }
    }
    bounds.union(marks.bounds())
}

/// The rectangle around one pose of a scene with the marks on it, without drawing it.
pub fn bounds(scene: &Scene<'_>) -> Bounds {
    let stage = Stage::new(scene);
    let ground = stage.ground(scene);
    let parts = stage.parts(scene);
    let mut bounds = Bounds::NONE;
    if scene.teaching && !stage.icon {
        let marked = Marked::new(scene, &stage.frames, stage.body, &stage.pen, LINE_M);
        bounds = bounds.union(Bounds::around(&marked.reach()));
    }
    let edges = ground.as_ref().map(ground::solids).unwrap_or_default();
    for solid in parts.iter().flat_map(Part::solids).chain(&edges) {
        let ellipse = stage.pen.ellipse(solid);
        let (middle, half) = (ellipse.center, ellipse.half_size());
        for by in [-1.0, 1.0] {
            bounds.add(Point {
                x: middle.x + by * half.x,
                y: middle.y + by * half.y,
            });
        }
    }
    let zones = parts.iter().flat_map(|part| &part.zones);
    let corners = zones.flat_map(|zone| zone.faces.iter().flatten());
    for corner in corners.clone() {
        bounds.add(stage.pen.view.project(*corner));
    }
    if matches!(ground, Some(Ground::Floor(_))) {
        // Shadows may reach beyond a floor.
        let on_floor = |x: f64, z: f64| stage.pen.view.project(vec3(x, 0.0, z));
        for corner in corners {
            bounds.add(on_floor(corner.x, corner.z));
        }
        for sample in parts.iter().flat_map(|part| &part.samples) {
            let (at, r) = (sample.center, sample.radius);
            for (x, z) in [(-r, -r), (r, -r), (r, r), (-r, r)] {
                bounds.add(on_floor(at.x + x, at.z + z));
            }
        }
    }
    bounds
}

/// What a scene is drawn with.
struct Stage {
    pen: Pen,
    body: &'static BodySet,
    frames: Frames,
    icon: bool,
}

impl Stage {
    fn new(scene: &Scene<'_>) -> Self {
        let camera = match scene.side {
            Side::Right => scene.camera,
            Side::Left => scene.camera.mirrored(),
        };
        let body = BodySet::of(scene.body);
        Self {
            pen: Pen::new(camera.view(), scene.px_per_m),
            body,
            frames: Frames::of(&scene.posed.pose, body),
            icon: scene.px_per_m < ICON_PX,
        }
    }

    /// What the figure stands on. An icon shows a floor where there is one, but no mat.
    fn ground(&self, scene: &Scene<'_>) -> Option<Ground> {
        let ground = match scene.side {
            Side::Right => scene.spec.ground,
            Side::Left => ground::mirrored(&scene.spec.ground),
        };
        (!self.icon || matches!(ground, Ground::Floor(_))).then_some(ground)
    }

    /// The figure, its props and its partner.
    fn parts(&self, scene: &Scene<'_>) -> Vec<Part> {
        let (frames, body, pen) = (&self.frames, self.body, &self.pen);
        let mut parts = body_parts(&scene.posed.pose, frames, body, scene.head, pen);
        if let Some(Wrap { on, along }) = scene.spec.wrap
            && let Bone::Limb(side, limb) = on
        {
            let side = match scene.side {
                Side::Right => side,
                Side::Left => side.other(),
            };
            let name = PartName::Limb(side, limb);
            if let Some(part) = parts.iter_mut().find(|part| part.name == name) {
                limb_parts::wrap(part, (side, limb, along), frames, body, pen);
            }
        }
        parts.extend(props::parts(scene, frames, body, pen));
        if let Some(partner) = &scene.posed.partner {
            parts.extend(partner_parts(partner, pen));
        }
        parts
    }
}

fn patches(
    scene: &Scene<'_>,
    frames: &Frames,
    set: &'static BodySet,
    stage: &Stage,
    line: f64,
) -> Vec<Seen> {
    let trunk = Trunk::new(frames, set);
    let body = muscles::Body {
        frames,
        set,
        trunk: &trunk,
    };
    let around = Around {
        pen: &stage.pen,
        inset: PATCH_INSET * line,
    };
    let mut out = Vec::new();
    for muscle in &scene.spec.muscles {
        if stage.icon && !muscle.primary {
            continue;
        }
        for side in [Side::Left, Side::Right] {
            if muscle.side.is_some_and(|only| only != side) {
                continue;
            }
            let drawn = match scene.side {
                Side::Right => side,
                Side::Left => side.other(),
            };
            out.extend(muscles::seen(muscle, drawn, &body, &around, stage.icon));
        }
    }
    out
}
