//! Paints the patches of muscle that lie on a part, and those of the hip over the thigh that covers them.

use super::bone::Limb;
use super::muscles::Seen;
use super::painter::{Painter, over};
use super::part::PartName;
use super::pen::Outline;
use super::region::{area, closed, contains, counterclockwise, runs_inside};
use super::sketch::{Material, Shape, ShapeKind, Sketch, Tone};
use super::union::{common, without};

/// Width of a patch's rim and of its fibres as shares of the usual line.
const PATCH_RIM: f64 = 0.55;
const FIBRE: f64 = 0.5;

/// A patch smaller than this many squares of a line is not worth its rim.
const SLIVER_LINES: f64 = 14.0;

impl Painter<'_> {
    /// Outlines that cover everything of a part that a patch may lie on.
    pub(super) fn skin_of(&self, place: usize, shorts_only: bool) -> Vec<Outline> {
        let (Some(part), Some(surfaces)) = (self.parts.get(place), self.surfaces.get(place)) else {
            return Vec::new();
        };
        let mut skin = Vec::new();
        for (index, (zone, surface)) in part.zones.iter().zip(surfaces).enumerate() {
            if !shorts_only {
                skin.extend(surface.whole.iter().cloned());
            } else if zone.material == Material::Shorts {
                let over = over(part, surfaces, index);
                let bare = surface.bare.get_or_init(|| without(&surface.whole, over));
                skin.extend(bare.iter().cloned());
            }
        }
        skin
    }

    /// Patches of the hip lie on the trunk, but the thigh's upper end covers them: they are painted over it again.
    pub(super) fn hip_patches(&self, place: usize, patches: &[Seen], sketch: &mut Sketch) {
        let Some(part) = self.parts.get(place) else {
            return;
        };
        let PartName::Limb(side, Limb::Thigh) = part.name else {
            return;
        };
        let is_trunk = |other: &usize| {
            self.parts
                .get(*other)
                .is_some_and(|other| other.name == PartName::Trunk)
        };
        let Some(trunk) = self.drawn.iter().position(is_trunk) else {
            return;
        };
        for patch in patches.iter().filter(|patch| patch.hip == Some(side)) {
            let mut behind = self.drawn.iter().skip(trunk);
            let on_trunk = behind
                .next()
                .map(|place| self.skin_of(*place, patch.on_shorts));
            let mut within = behind.fold(on_trunk.unwrap_or_default(), |left, other| {
                without(&left, &self.skin_of(*other, false))
            });
            within.extend(self.skin_of(place, true));
            self.patch(patch, &within, part.far, sketch);
        }
    }

    pub(super) fn patch(&self, patch: &Seen, within: &[Outline], far: f64, sketch: &mut Sketch) {
        let material = if patch.primary {
            Material::MusclePrimary
        } else {
            Material::MuscleSecondary
        };
        // A patch ends before the rim of what it lies on: mostly there is nothing to cut.
        let inside = patch.outline.iter().all(|point| contains(within, *point));
        let seen = if inside {
            vec![counterclockwise(&patch.outline)]
        } else {
            common(std::slice::from_ref(&patch.outline), within)
        };
        if area(&seen) < SLIVER_LINES * self.line * self.line {
            return;
        }
        let line = |paths, tone, share: f64| Shape {
            kind: ShapeKind::Line(self.line * share),
            far,
            ..Shape::fill(paths, material, tone)
        };
        let rim = seen.iter().map(|outline| closed(outline)).collect();
        let fibres = if self.coarse {
            Vec::new()
        } else {
            let inside = patch
                .fibres
                .iter()
                .flat_map(|line| runs_inside(line, &seen));
            inside.collect()
        };
        sketch.add(Shape {
            far,
            ..Shape::fill(seen, material, Tone::Base)
        });
        sketch.add(line(fibres, Tone::Shade, FIBRE));
        sketch.add(line(rim, Tone::Line, PATCH_RIM));
    }
}
