//! Paints parts one over the other: colors, shade, outlines that stop where parts join, and muscles (FIGURE.md 4 and 5).

use super::bone::Limb;
use super::camera::Point;
use super::math::Vec3;
use super::muscles::Seen;
use super::part::{Joint, Part, PartName, Zone};
use super::pen::{Outline, Pen};
use super::region::{Gap, area, clip, closed, reversed, visible};
use super::sketch::{Material, Shape, ShapeKind, Sketch, Tone};
use super::tube::tube;
use super::union::{common, inside, united, without};

/// Where the light comes from, on the picture.
const LIGHT: Point = Point {
    x: -0.552,
    y: 0.834,
};

/// Width of a patch's rim and of its fibres as shares of the usual line.
const PATCH_RIM: f64 = 0.55;
const FIBRE: f64 = 0.5;

/// A patch smaller than this many squares of a line is not worth its rim.
const SLIVER_LINES: f64 = 14.0;

/// How far the shirt's hem keeps a thigh away, in lines.
const HEM_LINES: f64 = 0.55;

/// Outlines are looked at this often where parts join, pixels.
const STEP_PX: f64 = 1.2;

/// Parts whose colors differ by more than this share of distance are told apart by a line.
const OTHER_COLOR: f64 = 0.5;

/// Pieces smaller than this many pixels across are specks.
const SPECK_PX: f64 = 2.0;

/// A zone as it is seen: all of it, and what is lit.
struct Surface {
    whole: Vec<Outline>,
    lit: Option<Vec<Outline>>,
    /// What of it no other zone of its part covers; `None` for all.
    bare: Option<Vec<Outline>>,
}

impl Surface {
    fn bare(&self) -> &[Outline] {
        self.bare.as_deref().unwrap_or(&self.whole)
    }
}

/// Paints parts one over the other.
pub(super) struct Painter<'a> {
    pen: &'a Pen,
    line: f64,
    parts: &'a [Part],
    surfaces: Vec<Vec<Surface>>,
    drawn: Vec<usize>,
    /// Whether fibres are too fine to be seen.
    coarse: bool,
}

impl<'a> Painter<'a> {
    /// A painter of `parts` with outlines `line` metres wide.
    pub(super) fn new(pen: &'a Pen, line: f64, parts: &'a [Part], coarse: bool) -> Self {
        let speck = pen.metres(SPECK_PX) * pen.metres(SPECK_PX);
        let surface = |zone: &Zone| Surface {
            whole: {
                let mut whole = zone.outlines(pen, 0.0, None);
                whole.retain(|outline| speck < area(std::slice::from_ref(outline)).abs());
                whole
            },
            lit: zone
                .has_shade()
                .then(|| zone.outlines(pen, 0.0, Some(LIGHT))),
            bare: None,
        };
        let surfaces = parts.iter().map(|part| {
            let mut surfaces: Vec<Surface> = part.zones.iter().map(surface).collect();
            // Shorts and shirt lie one over the other; what is under the shirt is no skin to join.
            if let (false, [under, over]) = (part.hem.is_empty(), surfaces.as_mut_slice()) {
                under.bare = Some(without(&under.whole, &over.whole));
            }
            surfaces
        });
        Self {
            pen,
            line,
            parts,
            surfaces: surfaces.collect(),
            drawn: Vec::with_capacity(parts.len()),
            coarse,
        }
    }

    /// Paints all parts in `order`, with the patches of muscle that lie on them.
    pub(super) fn paint(&mut self, order: &[usize], patches: &[Seen], sketch: &mut Sketch) {
        self.hang_shirt(order);
        for &place in order {
            let Some(part) = self.parts.get(place) else {
                continue;
            };
            for zone in 0..part.zones.len() {
                self.zone(place, zone, sketch);
            }
            for patch in patches.iter().filter(|patch| patch.owner == part.name) {
                let within = self.skin_of(place, patch.on_shorts);
                self.patch(patch, &within, part.far, sketch);
            }
            self.hip_patches(place, patches, sketch);
            self.drawn.push(place);
        }
    }

    /// Thighs that are painted over the trunk give way to the hem of the shirt.
    fn hang_shirt(&mut self, order: &[usize]) {
        let mut painted: Vec<PartName> = Vec::with_capacity(order.len());
        for &place in order {
            let Some(part) = self.parts.get(place) else {
                continue;
            };
            painted.push(part.name);
            let Some((at, radius)) = part.tucked else {
                continue;
            };
            let hip = part.joints.iter().find(|joint| joint.at == at);
            let body = hip.filter(|hip| painted.contains(&hip.with));
            let trunk = body.and_then(|hip| self.parts.iter().find(|part| part.name == hip.with));
            if let Some(trunk) = trunk {
                self.tuck(trunk, place, at, radius);
            }
        }
    }

    fn tuck(&mut self, trunk: &Part, place: usize, joint: Vec3, radius: f64) {
        let hem: Vec<_> = trunk
            .hem
            .iter()
            .map(|blob| self.pen.ellipse(&blob.solid))
            .collect();
        let window = self.pen.disc(self.pen.view.project(joint), radius);
        let shirt: Vec<Outline> = tube(self.pen, &hem, HEM_LINES * self.line)
            .iter()
            .map(|outline| clip(outline, &window))
            .filter(|outline| 2 < outline.len())
            .collect();
        for surface in self.surfaces.get_mut(place).into_iter().flatten() {
            surface.whole = without(&surface.whole, &shirt);
            surface.lit = surface.lit.as_ref().map(|lit| without(lit, &shirt));
        }
    }

    /// Color, shade, the colors of neighbors that run into it, and lines.
    fn zone(&self, place: usize, index: usize, sketch: &mut Sketch) {
        let (Some(part), Some(surface)) = (
            self.parts.get(place),
            self.surfaces.get(place).and_then(|zones| zones.get(index)),
        ) else {
            return;
        };
        let Some(zone) = part.zones.get(index) else {
            return;
        };
        let fill = |paths: Vec<Outline>, tone| Shape {
            far: part.far,
            ..Shape::fill(paths, zone.material, tone)
        };
        if let Some(tone) = zone.tone {
            sketch.add(fill(surface.whole.clone(), tone));
            if let Some(lit) = &surface.lit {
                // What is lit is a hole in the shade: its edges need not be cut out.
                let mut shade = surface.whole.clone();
                shade.extend(lit.iter().map(|outline| reversed(outline)));
                sketch.add(fill(shade, Tone::Shade));
            }
            self.plugs(part, zone, surface, sketch);
        }
        let lines = |paths, share: f64| Shape {
            kind: ShapeKind::Line(self.line * share),
            far: part.far,
            ..Shape::fill(paths, zone.material, Tone::Line)
        };
        if 0.0 < zone.rim {
            sketch.add(lines(self.outline(place, index, zone, surface), zone.rim));
        }
        if !zone.lines.is_empty() {
            sketch.add(lines(zone.lines.clone(), zone.fine));
        }
    }

    /// The outline of a zone without the stretches where it joins a neighbor of the same material.
    fn outline(&self, place: usize, index: usize, zone: &Zone, surface: &Surface) -> Vec<Outline> {
        let Some(part) = self.parts.get(place) else {
            return Vec::new();
        };
        let mut gaps = Vec::new();
        for (other, surfaces) in self.parts.iter().zip(&self.surfaces) {
            let Some((joint, radius)) = joint(part, other) else {
                continue;
            };
            if OTHER_COLOR < (other.far - part.far).abs() {
                continue;
            }
            let zones = other.zones.iter().zip(surfaces);
            let same = zones.filter(|(other, _)| other.material == zone.material);
            gaps.push(Gap {
                middle: self.pen.view.project(joint.at),
                radius,
                within: same.map(|(_, surface)| surface.bare()).collect(),
            });
        }
        if let Some(blend) = zone.blend {
            let own = self.surfaces.get(place).into_iter().flatten().enumerate();
            gaps.push(Gap {
                middle: self.pen.view.project(blend.at),
                radius: blend.radius,
                within: own
                    .filter(|(other, _)| *other != index)
                    .map(|(_, surface)| surface.whole.as_slice())
                    .collect(),
            });
        }
        gaps.retain(|gap| 0.0 < gap.radius && !gap.within.is_empty());
        let step = self.pen.metres(STEP_PX);
        let whole = surface.whole.iter();
        whole
            .flat_map(|outline| visible(outline, &gaps, step, 0.5 * self.line))
            .collect()
    }

    /// Where a part joins one that is drawn already, there is no shade on it where the other is lit.
    fn plugs(&self, part: &Part, zone: &Zone, surface: &Surface, sketch: &mut Sketch) {
        for &other in &self.drawn {
            let (Some(other), Some(surfaces)) = (self.parts.get(other), self.surfaces.get(other))
            else {
                continue;
            };
            let Some((joint, radius)) = joint(part, other) else {
                continue;
            };
            if radius <= 0.0 {
                continue;
            }
            let window = self.pen.disc(self.pen.view.project(joint.at), radius);
            let zones = other.zones.iter().zip(surfaces);
            for (_, theirs) in zones.filter(|(other, _)| other.material == zone.material) {
                let lit = theirs.lit.as_ref().unwrap_or(&theirs.whole);
                let near: Vec<Outline> = lit
                    .iter()
                    .map(|outline| clip(outline, &window))
                    .filter(|outline| 2 < outline.len())
                    .collect();
                let plug = common(&near, &surface.whole);
                sketch.add(Shape {
                    far: part.far,
                    ..Shape::fill(plug, zone.material, Tone::Base)
                });
            }
        }
    }

    /// Everything of a part that a patch may lie on.
    fn skin_of(&self, place: usize, shorts_only: bool) -> Vec<Outline> {
        let (Some(part), Some(surfaces)) = (self.parts.get(place), self.surfaces.get(place)) else {
            return Vec::new();
        };
        let zones = part.zones.iter().zip(surfaces);
        let on = zones.filter(|(zone, _)| !shorts_only || zone.material == Material::Shorts);
        let bare = on.flat_map(|(_, surface)| surface.bare().to_vec());
        united(&bare.collect::<Vec<_>>())
    }

    /// Patches of the hip lie on the trunk, but the thigh's upper end covers them: they are painted over it again.
    fn hip_patches(&self, place: usize, patches: &[Seen], sketch: &mut Sketch) {
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
            let within = united(&within);
            self.patch(patch, &within, part.far, sketch);
        }
    }

    fn patch(&self, patch: &Seen, within: &[Outline], far: f64, sketch: &mut Sketch) {
        let material = if patch.primary {
            Material::MusclePrimary
        } else {
            Material::MuscleSecondary
        };
        let seen = common(std::slice::from_ref(&patch.outline), within);
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
            inside(&patch.fibres, &seen)
        };
        sketch.add(Shape {
            far,
            ..Shape::fill(seen, material, Tone::Base)
        });
        sketch.add(line(fibres, Tone::Shade, FIBRE));
        sketch.add(line(rim, Tone::Line, PATCH_RIM));
    }
}

/// The joint between two parts, and how far around it the first one's outline is left out.
fn joint<'a>(part: &'a Part, other: &'a Part) -> Option<(&'a Joint, f64)> {
    let own = part.joints.iter().find(|joint| joint.with == other.name);
    let own = own.map(|joint| (joint, joint.own_gap));
    let theirs = other.joints.iter().find(|joint| joint.with == part.name);
    own.or(theirs.map(|joint| (joint, joint.other_gap)))
}
