//! Marks on pictures of mistakes, lines that a movement depends on, arcs that angles are read on (ADDENDUM-C, C7).
//!
//! Color is never the only cue: what is wrong is hatched, what it should be is dashed.

mod lines;

use crate::domain::Side;

use super::body::BodySet;
use super::bone::Bone;
use super::camera::Point;
use super::hatching;
use super::landmark::Landmark;
use super::math::{Vec3, vec3};
use super::part::PartName;
use super::pen::{Ellipse, Outline, Pen};
use super::scene::Scene;
use super::skeleton::Frames;
use super::sketch::{Material, Shape, ShapeKind, Sketch, Tone};
use super::solid::Ellipsoid;
use super::spec::{Accent, Accented, AngleGuide, Mark, Says};
use super::trunk::Trunk;
use super::tube::tube;
use lines::{dashes, extended, level, steps};

/// A picture with fewer pixels a metre shows the hatched places only: lines and rings would be a knot.
pub const LINES_PX: f64 = 110.0;

/// Hatching: its angle, and how far apart and how wide its lines are, in outlines.
const HATCH_DEG: f64 = 45.0;
const HATCH_STEP: f64 = 2.5;
const HATCH_WIDTH: f64 = 0.62;
const HATCHED_OPACITY: f64 = 0.8;

/// Widths of lines at fault, of dashed ones, and of the halo around each, in outlines.
const FAULT_WIDTH: f64 = 1.7;
const GUIDE_WIDTH: f64 = 1.3;
const FAULT_HALO: f64 = 1.6;
const GUIDE_HALO: f64 = 0.8;

/// The back half of a section of the trunk: how far behind its middle, and how large; shares of its depth and width.
const BEHIND: f64 = 0.55;
const HALF: f64 = 0.62;
/// Sections are looked at this often, and the curve of the back runs so far behind it; shares of height, metres.
const SECTION: f64 = 0.01;
const OFF_BACK_M: f64 = 0.035;

/// Half the length of a tick on an arc, metres, and from one point of the arc to the next, degrees.
const TICK_M: f64 = 0.022;
const ARC_STEP_DEG: f64 = 3.0;

/// A place on a part that is hatched.
pub(super) struct Hatched {
    pub(super) owner: PartName,
    pub(super) outline: Outline,
}

/// What marks are measured on.
pub(super) struct Marked<'a> {
    scene: &'a Scene<'a>,
    frames: &'a Frames,
    body: &'static BodySet,
    pen: &'a Pen,
    line: f64,
}

impl<'a> Marked<'a> {
    pub(super) fn new(
        scene: &'a Scene<'a>,
        frames: &'a Frames,
        body: &'static BodySet,
        pen: &'a Pen,
        line: f64,
    ) -> Self {
        Self {
            scene,
            frames,
            body,
            pen,
            line,
        }
    }

    /// The marks that are seen now.
    fn accents(&self) -> impl Iterator<Item = &Accent> {
        let key = self.scene.posed.key;
        let seen = move |one: &&Accented| one.show.is_empty() || one.show.contains(&key);
        let all = self.scene.spec.accents.iter();
        all.filter(seen).map(|one| &one.accent)
    }

    /// The places that are hatched, each with the part in whose layer it lies.
    pub(super) fn hatched(&self) -> Vec<Hatched> {
        let mut out = Vec::new();
        for accent in self.accents() {
            match accent {
                Accent::Ring { at, radius_m, on } => {
                    let disc = self.pen.disc(self.seen(*at), *radius_m);
                    let owners = on.iter().map(|bone| self.owner(*bone));
                    out.extend(owners.map(|owner| Hatched {
                        owner,
                        outline: disc.clone(),
                    }));
                }
                Accent::Back(heights) => out.extend(self.back(*heights)),
                Accent::Curve(_) | Accent::Line { .. } | Accent::Plumb { .. } => {}
            }
        }
        out
    }

    /// Lines, rings and arcs over everything else.
    pub(super) fn draw(&self, sketch: &mut Sketch) {
        if self.scene.px_per_m < LINES_PX {
            return;
        }
        let lines = self.accents().flat_map(|accent| self.lines(accent));
        // What should be lies under what is.
        let (dashed, solid): (Vec<_>, Vec<_>) = lines.partition(|(_, says)| *says != Says::Fault);
        for (way, _) in dashed {
            self.stroke(dashes(&way), Material::Guide, GUIDE_WIDTH, sketch);
        }
        for (way, _) in solid {
            self.stroke(vec![way], Material::Fault, FAULT_WIDTH, sketch);
        }
        if let Some(angle) = &self.scene.spec.angle {
            self.arc(angle, sketch);
        }
    }

    /// Every point that marks reach, so that a picture can be made large enough for them.
    pub(super) fn reach(&self) -> Vec<Point> {
        let lines = self.accents().flat_map(|accent| self.lines(accent));
        let mut points: Vec<Point> = lines.flat_map(|(way, _)| way).collect();
        if let Some(angle) = &self.scene.spec.angle {
            points.extend(self.along(angle, angle.between_deg));
        }
        points
    }

    fn lines(&self, accent: &Accent) -> Vec<(Outline, Says)> {
        match accent {
            Accent::Ring { at, radius_m, .. } => {
                let mut ring = self.pen.disc(self.seen(*at), *radius_m);
                ring.extend(ring.first().copied());
                vec![(ring, Says::Fault)]
            }
            Accent::Back(_) => Vec::new(),
            Accent::Curve(heights) => vec![(self.curve(*heights), Says::Fault)],
            Accent::Line {
                through,
                beyond_m,
                says,
            } => {
                let points: Vec<Vec3> = through.iter().map(|mark| self.mark(mark)).collect();
                let points = match says {
                    Says::Level => level(&points),
                    Says::Fault | Says::Ideal => points,
                };
                let way = extended(&points, *beyond_m).into_iter();
                vec![(way.map(|at| self.pen.view.project(at)).collect(), *says)]
            }
            Accent::Plumb { at, between_m } => {
                let at = self.point(*at);
                let ends = between_m.map(|y| self.pen.view.project(vec3(at.x, y, at.z)));
                vec![(ends.to_vec(), Says::Ideal)]
            }
        }
    }

    /// Marks are written for the right side.
    fn point(&self, landmark: Landmark) -> Vec3 {
        let landmark = match self.scene.side {
            Side::Right => landmark,
            Side::Left => landmark.mirrored(),
        };
        landmark.point(self.frames, self.body)
    }

    fn seen(&self, landmark: Landmark) -> Point {
        self.pen.view.project(self.point(landmark))
    }

    fn mark(&self, mark: &Mark) -> Vec3 {
        match mark {
            Mark::On(landmark) => self.point(*landmark),
            Mark::Beyond(from, through, length) => {
                let [from, through] = [from, through].map(|landmark| self.point(*landmark));
                from + (through - from).normalized() * (length * self.body.height)
            }
        }
    }

    fn owner(&self, bone: Bone) -> PartName {
        match (bone, self.scene.side) {
            (Bone::Limb(side, limb), Side::Right) => PartName::Limb(side, limb),
            (Bone::Limb(side, limb), Side::Left) => PartName::Limb(side.other(), limb),
            (Bone::Neck(_), _) => PartName::Neck,
            (Bone::Head, _) => PartName::Head,
            (Bone::Pelvis | Bone::Lumbar(_) | Bone::Thoracic(_), _) => PartName::Trunk,
        }
    }

    fn trunk(&self) -> Trunk<'_> {
        Trunk::new(self.frames, self.body)
    }

    fn back(&self, heights: [f64; 2]) -> Vec<Hatched> {
        let trunk = self.trunk();
        let ellipses: Vec<Ellipse> = steps(heights, SECTION)
            .map(|y| {
                let [depth, width, forward] = trunk.section(y);
                let semi = vec3(depth, SECTION * self.body.height, width) * HALF;
                let behind = vec3(forward - BEHIND * depth, 0.0, 0.0);
                self.pen
                    .ellipse(&Ellipsoid::new(&trunk.spine(y), behind, semi))
            })
            .collect();
        let outlines = tube(self.pen, &ellipses, 0.0).into_iter();
        let on_trunk = |outline| Hatched {
            owner: PartName::Trunk,
            outline,
        };
        outlines.map(on_trunk).collect()
    }

    fn curve(&self, heights: [f64; 2]) -> Outline {
        let trunk = self.trunk();
        let point = |y: f64| {
            let [depth, _, forward] = trunk.section(y);
            let behind = trunk
                .spine(y)
                .point(vec3(forward - depth - OFF_BACK_M, 0.0, 0.0));
            self.pen.view.project(behind)
        };
        steps(heights, SECTION).map(point).collect()
    }

    /// The arc, its ticks, where it starts, and how far the limb has come.
    fn arc(&self, angle: &AngleGuide, sketch: &mut Sketch) {
        let [from, to] = angle.between_deg;
        let (center, limb) = (self.point(angle.at), self.point(angle.to));
        let now = libm::atan2(limb.y - center.y, limb.x - center.x).to_degrees();
        let baseline = vec![self.pen.view.project(center), self.on_arc(angle, from, 0.0)];
        self.stroke(dashes(&baseline), Material::Guide, GUIDE_WIDTH, sketch);
        let mut ticks = vec![self.along(angle, [from, to])];
        ticks.extend(angle.ticks_deg.iter().map(|tick| {
            let ends = [-TICK_M, TICK_M].map(|by| self.on_arc(angle, from + tick, by));
            ends.to_vec()
        }));
        self.stroke(ticks, Material::Guide, GUIDE_WIDTH / 2.0, sketch);
        if from < now {
            let way = vec![self.along(angle, [from, now.min(to)])];
            self.stroke(way, Material::Arrow, FAULT_WIDTH, sketch);
        }
    }

    fn along(&self, angle: &AngleGuide, [from, to]: [f64; 2]) -> Outline {
        let pieces = ((to - from).abs() / ARC_STEP_DEG).ceil().max(1.0) as u32;
        let at = |i: u32| from + (to - from) * f64::from(i) / f64::from(pieces);
        (0..=pieces)
            .map(|i| self.on_arc(angle, at(i), 0.0))
            .collect()
    }

    fn on_arc(&self, angle: &AngleGuide, deg: f64, further: f64) -> Point {
        let (sin, cos) = libm::sincos(deg.to_radians());
        let out = vec3(cos, sin, 0.0) * (angle.radius_m + further);
        self.pen.view.project(self.point(angle.at) + out)
    }

    /// Lines with a halo that keeps them apart from what they cross.
    fn stroke(&self, paths: Vec<Outline>, material: Material, width: f64, sketch: &mut Sketch) {
        let line = |paths, material, tone, width: f64| Shape {
            kind: ShapeKind::Line(self.line * width),
            ..Shape::fill(paths, material, tone)
        };
        let tone = if material == Material::Arrow {
            Tone::Base
        } else {
            Tone::Line
        };
        let halo = if material == Material::Guide {
            GUIDE_HALO
        } else {
            FAULT_HALO
        };
        sketch.add(line(
            paths.clone(),
            Material::Guide,
            Tone::Base,
            width + halo,
        ));
        sketch.add(line(paths, material, tone, width));
    }
}

/// The shapes of a hatched place that is seen.
pub(super) fn hatch(seen: Vec<Outline>, line: f64, pen: &Pen, sketch: &mut Sketch) {
    let surface = |paths, tone| Shape {
        opacity: HATCHED_OPACITY,
        ..Shape::fill(paths, Material::Fault, tone)
    };
    if 1.0 / LINES_PX < pen.metres(1.0) {
        sketch.add(surface(seen, Tone::Shade));
        return;
    }
    let lines = hatching::lines_at(&seen, HATCH_DEG, HATCH_STEP * line);
    sketch.add(surface(seen, Tone::Base));
    sketch.add(Shape {
        kind: ShapeKind::Line(HATCH_WIDTH * line),
        ..Shape::fill(lines, Material::Fault, Tone::Shade)
    });
}

/// A cross in a circle, which says "not like this"; its middle and radius in metres of the picture.
pub fn cross(middle: Point, radius: f64, sketch: &mut Sketch) {
    let at = |x: f64, y: f64| Point {
        x: middle.x + x * radius,
        y: middle.y + y * radius,
    };
    let circle: Outline = (0..=48)
        .map(|i| {
            let (sin, cos) = libm::sincos(f64::from(i) / 48.0 * std::f64::consts::TAU);
            at(cos, sin)
        })
        .collect();
    sketch.add(Shape::fill(
        vec![circle.clone()],
        Material::Guide,
        Tone::Base,
    ));
    let arm = 0.42;
    let arms = [
        vec![at(-arm, -arm), at(arm, arm)],
        vec![at(-arm, arm), at(arm, -arm)],
    ];
    let paths = [circle].into_iter().chain(arms).collect();
    sketch.add(Shape {
        kind: ShapeKind::Line(0.16 * radius),
        ..Shape::fill(paths, Material::Fault, Tone::Line)
    });
}
