//! Paints parts one over the other: colors, shade, outlines that stop where parts join, and muscles (FIGURE.md 4 and 5).

use std::cell::OnceCell;

use super::accents::{Hatched, hatch};
use super::camera::Point;
use super::math::Vec3;
use super::muscles::Seen;
use super::part::{Joint, Part, PartName, Zone};
use super::pen::{Outline, Pen};
use super::region::{Gap, area, clipped, visible};
use super::sketch::{Material, Shape, ShapeKind, Sketch, Tone};
use super::tube::tube;
use super::union::{common, united, without};

/// Where the light comes from, on the picture.
const LIGHT: Point = Point {
    x: -0.552,
    y: 0.834,
};

/// How far the shirt's hem keeps a thigh away, in lines.
const HEM_LINES: f64 = 0.55;

/// Outlines are looked at this often where parts join, pixels.
const STEP_PX: f64 = 2.0;

/// Parts whose colors differ by more than this share of distance are told apart by a line.
const OTHER_COLOR: f64 = 0.5;

/// Pieces smaller than this many pixels across are specks.
const SPECK_PX: f64 = 2.0;

/// What is lit is painted so much larger, in pixels, that no hair of shade is left where there is none.
const OVER_RIM_PX: f64 = 0.5;

/// A zone as it is seen: all of it, and what is lit.
pub(super) struct Surface {
    pub(super) whole: Vec<Outline>,
    lit: Vec<Outline>,
    /// What no other zone of its part covers, once it was asked for.
    pub(super) bare: OnceCell<Vec<Outline>>,
}

/// Paints parts one over the other.
pub(super) struct Painter<'a> {
    pub(super) pen: &'a Pen,
    pub(super) line: f64,
    pub(super) parts: &'a [Part],
    pub(super) surfaces: Vec<Vec<Surface>>,
    pub(super) drawn: Vec<usize>,
    /// Whether fibres are too fine to be seen.
    pub(super) coarse: bool,
}

impl<'a> Painter<'a> {
    /// A painter of `parts` with outlines `line` metres wide.
    pub(super) fn new(pen: &'a Pen, line: f64, parts: &'a [Part], coarse: bool) -> Self {
        let speck = pen.metres(SPECK_PX) * pen.metres(SPECK_PX);
        let surface = |part: &Part, zone: &Zone| {
            let mut whole = zone.outlines(pen, 0.0);
            whole.retain(|outline| speck < area(std::slice::from_ref(outline)).abs());
            let mut lit = Vec::new();
            if zone.has_shade() {
                lit = united(&zone.pieces(pen, pen.metres(OVER_RIM_PX), Some(LIGHT)));
            }
            if part.name == PartName::Neck {
                // Where a bent neck meets the opening of the shirt, what is lit would stand out over the rim.
                lit = common(&lit, &whole);
            }
            Surface {
                whole,
                lit,
                bare: OnceCell::new(),
            }
        };
        let surfaces = parts
            .iter()
            .map(|part| part.zones.iter().map(|zone| surface(part, zone)).collect());
        Self {
            pen,
            line,
            parts,
            surfaces: surfaces.collect(),
            drawn: Vec::with_capacity(parts.len()),
            coarse,
        }
    }

    /// Paints all parts in `order`, with the patches of muscle and the hatched places that lie on them.
    pub(super) fn paint(
        &mut self,
        order: &[usize],
        (patches, hatched): (&[Seen], &[Hatched]),
        sketch: &mut Sketch,
    ) {
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
            for one in hatched.iter().filter(|one| one.owner == part.name) {
                let within = self.skin_of(place, false);
                let seen = common(std::slice::from_ref(&one.outline), &within);
                hatch(seen, self.line, self.pen, sketch);
            }
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
        let shirt = clipped(&tube(self.pen, &hem, HEM_LINES * self.line), &window);
        let zones = self.parts.get(place).map(|part| part.zones.iter());
        let surfaces = self.surfaces.get_mut(place).into_iter().flatten();
        for (zone, surface) in zones.into_iter().flatten().zip(surfaces) {
            if matches!(zone.material, Material::Shorts | Material::PartnerShorts) {
                surface.whole = without(&surface.whole, &shirt);
                surface.lit = common(&without(&surface.lit, &shirt), &surface.whole);
            }
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
        match zone.tone {
            None => {}
            Some(tone) if surface.lit.is_empty() => sketch.add(fill(surface.whole.clone(), tone)),
            Some(tone) => {
                sketch.add(fill(surface.whole.clone(), Tone::Shade));
                sketch.add(fill(surface.lit.clone(), tone));
                self.plugs(part, zone, surface, sketch);
            }
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

    /// The outline of a zone without the stretches where it joins others of the same material.
    fn outline(&self, place: usize, index: usize, zone: &Zone, surface: &Surface) -> Vec<Outline> {
        let mut gaps = self.gaps_at_joints(place, zone);
        if let Some(blend) = zone.blend {
            let own = self.surfaces.get(place).into_iter().flatten().enumerate();
            let others = own.filter(|(other, _)| *other != index);
            let nothing: &[Outline] = &[];
            let others = others.map(|(_, surface)| (&surface.whole[..], nothing));
            gaps.push(Gap::new(
                self.pen.view.project(blend.at),
                blend.radius,
                others,
            ));
        }
        gaps.retain(Gap::hides_something);
        let step = self.pen.metres(STEP_PX);
        let whole = surface.whole.iter();
        whole
            .flat_map(|outline| visible(outline, &gaps, step, 0.5 * self.line))
            .collect()
    }

    fn gaps_at_joints(&self, place: usize, zone: &Zone) -> Vec<Gap> {
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
            let zones = other.zones.iter().zip(surfaces).enumerate();
            let same = zones.filter(|(_, (theirs, _))| theirs.material == zone.material);
            let covers = same.map(|(index, (_, surface))| {
                let under = over(other, surfaces, index);
                (&surface.whole[..], under)
            });
            gaps.push(Gap::new(self.pen.view.project(joint.at), radius, covers));
        }
        gaps
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
            // Limbs have no shade where they join; the trunk has.
            if radius <= 0.0 || part.hem.is_empty() && other.hem.is_empty() {
                continue;
            }
            let window = self.pen.disc(self.pen.view.project(joint.at), radius);
            let own = clipped(&surface.whole, &window);
            let zones = other.zones.iter().zip(surfaces);
            for (_, theirs) in zones.filter(|(other, _)| other.material == zone.material) {
                let plug = common(&clipped(&theirs.lit, &window), &own);
                sketch.add(Shape {
                    far: part.far,
                    ..Shape::fill(plug, zone.material, Tone::Base)
                });
            }
        }
    }
}

/// What of the trunk lies over its zone at this place: shirt over shorts, or the other way round.
pub(super) fn over<'a>(part: &Part, surfaces: &'a [Surface], place: usize) -> &'a [Outline] {
    match surfaces {
        [_, over] if place == 0 && !part.hem.is_empty() => &over.whole,
        _ => &[],
    }
}

/// The joint between two parts, and how far around it the first one's outline is left out.
fn joint<'a>(part: &'a Part, other: &'a Part) -> Option<(&'a Joint, f64)> {
    let own = part.joints.iter().find(|joint| joint.with == other.name);
    let own = own.map(|joint| (joint, joint.own_gap));
    let theirs = other.joints.iter().find(|joint| joint.with == part.name);
    own.or(theirs.map(|joint| (joint, joint.other_gap)))
}
