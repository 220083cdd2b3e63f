//! A piece of the figure or a prop that is drawn as one: zones of material, and where it is in depth.

use crate::domain::Side;

use super::bone::{Bone, Limb};
use super::camera::Point;
use super::math::Vec3;
use super::pen::{Ellipse, Outline, Pen};
use super::refined::refined;
use super::region::area;
use super::sketch::{Material, Tone};
use super::solid::Ellipsoid;
use super::tube::tube;
use super::union::united;

/// The name of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartName {
    /// Pelvis, belly, chest.
    Trunk,
    /// Neck.
    Neck,
    /// Head with hair.
    Head,
    /// A tail of hair.
    Tail,
    /// A segment of a limb.
    Limb(Side, Limb),
    /// A prop, by its place.
    Prop(u8),
    /// A part of the partner, in the order of the parts above.
    Partner(u8),
}

/// A piece that is drawn as one.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its name.
    pub name: PartName,
    /// Its zones, the first one at the back.
    pub zones: Vec<Zone>,
    /// Spheres that say where it is in depth.
    pub samples: Vec<Sample>,
    /// Where it joins others without an outline.
    pub joints: Vec<Joint>,
    /// How far it is mixed to the color of distance.
    pub far: f64,
    /// Added to its depth, metres.
    pub bias: f64,
    /// Where the shirt hangs over it: around a joint, this far, metres.
    pub tucked: Option<(Vec3, f64)>,
    /// The lowest sections of the shirt, which hang over the thighs.
    pub hem: Vec<Blob>,
}

/// A stretch of one material.
#[derive(Clone, Debug)]
pub struct Zone {
    /// Its material.
    pub material: Material,
    /// The tone that it is filled with; `None` for an outline alone.
    pub tone: Option<Tone>,
    /// The width of its outline as a share of the usual one; 0 for none.
    pub rim: f64,
    /// Whether what its outlines enclose is filled too.
    pub solid: bool,
    /// Chains of round solids: the convex hulls of each two that follow each other.
    pub chains: Vec<Vec<Blob>>,
    /// Whether its chains are bars, straight between their solids at every size.
    pub straight: bool,
    /// Groups of round solids, each drawn as the convex hull of the group.
    pub hulls: Vec<Vec<Blob>>,
    /// Flat faces, corner by corner.
    pub faces: Vec<Vec<Vec3>>,
    /// Outlines found for this camera, with holes running clockwise.
    pub cutouts: Vec<Vec<Outline>>,
    /// Lines on it besides its outline.
    pub lines: Vec<Outline>,
    /// The width of those lines as a share of the usual one.
    pub fine: f64,
    /// Where it runs into other zones of the part without an outline.
    pub blend: Option<Blend>,
}

/// A place where a zone runs into others of its part.
#[derive(Clone, Copy, Debug)]
pub struct Blend {
    /// Where.
    pub at: Vec3,
    /// How far around, metres.
    pub radius: f64,
}

/// A round solid with its share of shade.
#[derive(Clone, Copy, Debug)]
pub struct Blob {
    /// The solid.
    pub solid: Ellipsoid,
    /// How much of it is turned away from the light.
    pub shade: f64,
}

/// A sphere that says where a part is in depth.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Sample {
    pub center: Vec3,
    pub radius: f64,
}

/// A place where two parts join.
#[derive(Clone, Copy, Debug)]
pub struct Joint {
    /// The other part.
    pub with: PartName,
    /// Where.
    pub at: Vec3,
    /// How far around it depth is not compared, metres.
    pub radius: f64,
    /// How far the own outline is left out inside the other part, metres.
    pub own_gap: f64,
    /// How far the other part's outline is left out inside this one, metres.
    pub other_gap: f64,
    /// How far this part is in front of the other where nothing else tells, metres.
    pub lead: f64,
}

impl Part {
    /// A part without zones yet.
    pub fn new(name: PartName) -> Self {
        Self {
            name,
            zones: Vec::new(),
            samples: Vec::new(),
            joints: Vec::new(),
            far: 0.0,
            bias: 0.0,
            tucked: None,
            hem: Vec::new(),
        }
    }

    /// Every round solid of the part.
    pub fn solids(&self) -> impl Iterator<Item = &Ellipsoid> {
        let blobs = self.zones.iter().flat_map(Zone::blobs);
        blobs.map(|blob| &blob.solid)
    }
}

impl Zone {
    /// A zone without solids yet.
    pub fn new(material: Material) -> Self {
        Self {
            material,
            tone: Some(Tone::Base),
            rim: 1.0,
            solid: false,
            chains: Vec::new(),
            straight: false,
            hulls: Vec::new(),
            faces: Vec::new(),
            cutouts: Vec::new(),
            lines: Vec::new(),
            fine: 1.0,
            blend: None,
        }
    }

    /// Adds a chain: the hulls of each two that follow each other.
    #[must_use]
    pub fn chain(mut self, blobs: Vec<Blob>) -> Self {
        self.chains.push(blobs);
        self
    }

    /// Adds one hull.
    #[must_use]
    pub fn hull(mut self, blobs: &[Blob]) -> Self {
        self.hulls.push(blobs.to_vec());
        self
    }

    /// The outline around the whole zone, grown by `grow` metres.
    pub fn outlines(&self, pen: &Pen, grow: f64) -> Vec<Outline> {
        let pieces = self.pieces(pen, grow, None);
        if pieces.len() < 2 {
            return pieces;
        }
        let mut outlines = united(&pieces);
        if self.solid {
            outlines.retain(|outline| 0.0 < area(std::slice::from_ref(outline)));
        }
        outlines
    }

    /// Outlines that cover the zone together, grown by `grow` metres; what is lit of it when `lit` says where the light is.
    pub(super) fn pieces(&self, pen: &Pen, grow: f64, lit: Option<Point>) -> Vec<Outline> {
        let ellipses = |blobs: &[Blob]| -> Vec<Ellipse> {
            let one = |blob: &Blob| match lit {
                Some(light) if 0.0 < blob.shade => pen.ellipse(&blob.solid).lit(light, blob.shade),
                Some(_) | None => pen.ellipse(&blob.solid),
            };
            blobs.iter().map(one).collect()
        };
        let mut pieces = Vec::new();
        for chain in &self.chains {
            let mut chain = ellipses(chain);
            if !self.straight {
                chain = refined(pen, chain);
            }
            pieces.extend(tube(pen, &chain, grow));
        }
        for group in &self.hulls {
            pieces.push(pen.hull(&ellipses(group), grow));
        }
        for face in &self.faces {
            pieces.push(face_outline(face, pen));
        }
        pieces.extend(self.cutouts.iter().flatten().cloned());
        pieces
    }

    /// Every round solid of the zone.
    pub fn blobs(&self) -> impl Iterator<Item = &Blob> {
        self.chains.iter().chain(&self.hulls).flatten()
    }

    /// True when some of it is turned away from the light.
    pub fn has_shade(&self) -> bool {
        self.blobs().any(|blob| 0.0 < blob.shade)
    }
}

/// A flat face on the picture, counter-clockwise.
fn face_outline(face: &[Vec3], pen: &Pen) -> Outline {
    let mut outline: Outline = face
        .iter()
        .map(|corner| pen.view.project(*corner))
        .collect();
    if area(std::slice::from_ref(&outline)) < 0.0 {
        outline.reverse();
    }
    outline
}

impl Blob {
    /// A solid that is all in the light.
    pub fn lit(solid: Ellipsoid) -> Self {
        Self { solid, shade: 0.0 }
    }
}

impl From<Bone> for PartName {
    fn from(bone: Bone) -> Self {
        match bone {
            Bone::Pelvis | Bone::Lumbar(_) | Bone::Thoracic(_) => Self::Trunk,
            Bone::Neck(_) => Self::Neck,
            Bone::Head => Self::Head,
            Bone::Limb(side, Limb::Toes) => Self::Limb(side, Limb::Foot),
            Bone::Limb(side, limb) => Self::Limb(side, limb),
        }
    }
}
