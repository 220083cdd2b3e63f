//! Marks that teach: the ghost of the start, and arrows (FIGURE.md 4).

use crate::domain::Side;

use super::arrow;
use super::body::BodySet;
use super::motion::Posed;
use super::part::Part;
use super::pen::Pen;
use super::scene::Scene;
use super::sketch::{Material, Shape, Sketch, Tone};
use super::spec::{FigureSpec, KeyRef, Loop, PhasePart};

/// The start of the work as one flat figure; nothing where the figure does not move.
pub(super) fn ghost(parts: &[Part], pen: &Pen, line: f64, sketch: &mut Sketch) {
    let outlines = |by: f64| {
        let zones = parts.iter().flat_map(|part| &part.zones);
        zones.flat_map(|zone| zone.outlines(pen, by)).collect()
    };
    sketch
        .shapes
        .push(Shape::fill(outlines(line), Material::Ghost, Tone::Line));
    sketch
        .shapes
        .push(Shape::fill(outlines(0.0), Material::Ghost, Tone::Base));
}

impl FigureSpec {
    /// The pose that the work starts with; `None` where nothing moves, and where the camera follows the figure away from
    /// the place where it started.
    pub(super) fn start(&self, side: Side) -> Option<Posed> {
        if self.travels {
            return None;
        }
        let work = self
            .phases
            .iter()
            .filter(|phase| matches!(phase.part, PhasePart::Of(_)));
        let path: Vec<KeyRef> = work.flat_map(|phase| phase.path.iter().copied()).collect();
        let first = *path.first()?;
        path.iter()
            .any(|key| *key != first)
            .then(|| self.at_path(&[first], Loop::Open, 0.0, side))
    }
}

/// Arrows of a figure, over everything else.
pub(super) fn arrows(scene: &Scene<'_>, body: &BodySet, pen: &Pen, sketch: &mut Sketch) {
    arrow::draw(scene, body, &pen.view, sketch);
}
