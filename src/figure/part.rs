//! A piece of the figure or a prop that is drawn as one: zones of material, and where it is in depth.

use crate::domain::Side;

use super::bone::{Bone, Limb};
use super::math::Vec3;
use super::sketch::Material;
use super::solid::{Ellipse, Ellipsoid, Outline, Pen};
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
}

/// A stretch of one material.
#[derive(Clone, Debug)]
pub struct Zone {
    /// Its material.
    pub material: Material,
    /// True when all of it is turned away from the light.
    pub dim: bool,
    /// Groups of round solids, each drawn as the convex hull of the group.
    pub hulls: Vec<Vec<Blob>>,
    /// Flat faces, corner by corner.
    pub faces: Vec<Vec<Vec3>>,
    /// Outlines found for this camera, with holes running clockwise.
    pub cutouts: Vec<Vec<Outline>>,
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
    /// How far the outline is left out, metres.
    pub radius: f64,
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
        }
    }

    /// Every round solid of the part.
    pub fn solids(&self) -> impl Iterator<Item = &Ellipsoid> {
        let blobs = self
            .zones
            .iter()
            .flat_map(|zone| zone.hulls.iter().flatten());
        blobs.map(|blob| &blob.solid)
    }
}

impl Zone {
    /// A zone without solids yet.
    pub fn new(material: Material) -> Self {
        Self {
            material,
            dim: false,
            hulls: Vec::new(),
            faces: Vec::new(),
            cutouts: Vec::new(),
        }
    }

    /// Adds a chain: the hulls of each two that follow each other.
    #[must_use]
    pub fn chain(mut self, blobs: &[Blob]) -> Self {
        self.hulls.extend(blobs.windows(2).map(<[Blob]>::to_vec));
        self
    }

    /// Adds one hull.
    #[must_use]
    pub fn hull(mut self, blobs: &[Blob]) -> Self {
        self.hulls.push(blobs.to_vec());
        self
    }

    /// The outlines of the whole zone, grown by `grow`; only what is lit of it when `lit` says where the light is.
    pub fn outlines(
        &self,
        pen: &Pen,
        grow: f64,
        lit: Option<super::camera::Point>,
    ) -> Vec<Outline> {
        let ellipse = |blob: &Blob| -> Ellipse {
            let whole = pen.ellipse(&blob.solid);
            match lit {
                Some(light) if 0.0 < blob.shade => whole.lit(light, blob.shade),
                Some(_) | None => whole,
            }
        };
        let round = self.hulls.iter().map(|group| {
            let ellipses: Vec<_> = group.iter().map(ellipse).collect();
            pen.hull(&ellipses, grow)
        });
        let flat = self.faces.iter().map(|face| {
            let corners: Vec<_> = face
                .iter()
                .map(|corner| pen.ellipse(&Ellipsoid::sphere(*corner, 1e-6)))
                .collect();
            pen.hull(&corners, grow)
        });
        united(round.chain(flat).collect())
    }

    /// True when some of it is turned away from the light.
    pub fn has_shade(&self) -> bool {
        self.hulls.iter().flatten().any(|blob| 0.0 < blob.shade)
    }
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
