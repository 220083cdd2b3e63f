//! One position of the body in clinical joint angles (FIGURE.md 1).

use crate::domain::Side;

/// A degree of freedom of the trunk, the head or a prop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names are those of FIGURE.md")]
pub enum Central {
    RootX,
    RootY,
    RootZ,
    RootYaw,
    RootTilt,
    RootRoll,
    RootTwist,
    LumbarFlex,
    LumbarLat,
    LumbarRot,
    ThoraxFlex,
    ThoraxLat,
    ThoraxRot,
    NeckFlex,
    NeckLat,
    NeckRot,
    Belly,
    PropT,
    PropCrank,
    PropSpot,
    PropSide,
}

/// A degree of freedom that each side has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names are those of FIGURE.md")]
pub enum Sided {
    HipFlex,
    HipAbd,
    HipRot,
    KneeFlex,
    AnkleDorsi,
    AnkleInv,
    ToesExt,
    GirdleElev,
    GirdleProt,
    ShoulderFlex,
    ShoulderAbd,
    ShoulderRot,
    ElbowFlex,
    ForearmPron,
    WristFlex,
    WristDev,
    HandGrip,
}

/// Any degree of freedom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dof {
    /// Of the trunk, the head or a prop.
    Central(Central),
    /// Of one side.
    Sided(Side, Sided),
}

/// Names in files, in the order of [`Central`].
const CENTRAL: [(&str, Central); 21] = [
    ("root.x", Central::RootX),
    ("root.y", Central::RootY),
    ("root.z", Central::RootZ),
    ("root.yaw", Central::RootYaw),
    ("root.tilt", Central::RootTilt),
    ("root.roll", Central::RootRoll),
    ("root.twist", Central::RootTwist),
    ("lumbar.flex", Central::LumbarFlex),
    ("lumbar.lat", Central::LumbarLat),
    ("lumbar.rot", Central::LumbarRot),
    ("thorax.flex", Central::ThoraxFlex),
    ("thorax.lat", Central::ThoraxLat),
    ("thorax.rot", Central::ThoraxRot),
    ("neck.flex", Central::NeckFlex),
    ("neck.lat", Central::NeckLat),
    ("neck.rot", Central::NeckRot),
    ("shape.belly", Central::Belly),
    ("prop.t", Central::PropT),
    ("prop.crank", Central::PropCrank),
    ("prop.spot", Central::PropSpot),
    ("prop.side", Central::PropSide),
];

/// Names in files without their side, in the order of [`Sided`].
const SIDED: [(&str, Sided); 17] = [
    ("hip.flex", Sided::HipFlex),
    ("hip.abd", Sided::HipAbd),
    ("hip.rot", Sided::HipRot),
    ("knee.flex", Sided::KneeFlex),
    ("ankle.dorsi", Sided::AnkleDorsi),
    ("ankle.inv", Sided::AnkleInv),
    ("toes.ext", Sided::ToesExt),
    ("girdle.elev", Sided::GirdleElev),
    ("girdle.prot", Sided::GirdleProt),
    ("shoulder.flex", Sided::ShoulderFlex),
    ("shoulder.abd", Sided::ShoulderAbd),
    ("shoulder.rot", Sided::ShoulderRot),
    ("elbow.flex", Sided::ElbowFlex),
    ("forearm.pron", Sided::ForearmPron),
    ("wrist.flex", Sided::WristFlex),
    ("wrist.dev", Sided::WristDev),
    ("hand.grip", Sided::HandGrip),
];

/// Degrees of freedom that change sign in the mirror; the sides are exchanged besides.
const MIRRORED: [Central; 10] = [
    Central::RootZ,
    Central::RootYaw,
    Central::RootRoll,
    Central::RootTwist,
    Central::LumbarLat,
    Central::LumbarRot,
    Central::ThoraxLat,
    Central::ThoraxRot,
    Central::NeckLat,
    Central::NeckRot,
];

impl Dof {
    /// Whether its values are metres or shares, not degrees.
    pub fn is_place(self) -> bool {
        matches!(
            self,
            Self::Central(
                Central::RootX
                    | Central::RootY
                    | Central::RootZ
                    | Central::Belly
                    | Central::PropT
                    | Central::PropSpot
                    | Central::PropSide
            ) | Self::Sided(_, Sided::HandGrip)
        )
    }

    /// The degree of freedom that files call `name`, such as `R.hip.flex`.
    pub fn parse(name: &str) -> Option<Self> {
        let sided = |side, rest: &str| {
            let found = SIDED.iter().find(|(name, _)| *name == rest);
            found.map(|(_, dof)| Self::Sided(side, *dof))
        };
        if let Some(rest) = name.strip_prefix("L.") {
            return sided(Side::Left, rest);
        }
        if let Some(rest) = name.strip_prefix("R.") {
            return sided(Side::Right, rest);
        }
        let found = CENTRAL.iter().find(|(known, _)| *known == name);
        found.map(|(_, dof)| Self::Central(*dof))
    }

    /// Its name in files.
    pub fn name(self) -> String {
        match self {
            Self::Central(dof) => {
                let found = CENTRAL.iter().find(|(_, known)| *known == dof);
                found.map_or("", |(name, _)| name).to_owned()
            }
            Self::Sided(side, dof) => {
                let found = SIDED.iter().find(|(_, known)| *known == dof);
                let letter = match side {
                    Side::Left => "L",
                    Side::Right => "R",
                };
                format!("{letter}.{}", found.map_or("", |(name, _)| name))
            }
        }
    }

    /// Every degree of freedom.
    pub fn all() -> impl Iterator<Item = Self> {
        let central = CENTRAL.iter().map(|(_, dof)| Self::Central(*dof));
        let sided = [Side::Left, Side::Right].into_iter();
        central
            .chain(sided.flat_map(|side| SIDED.iter().map(move |(_, dof)| Self::Sided(side, *dof))))
    }
}

/// One position: angles in degrees, positions in metres, everything 0 in the zero pose.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pose {
    central: [f64; CENTRAL.len()],
    left: [f64; SIDED.len()],
    right: [f64; SIDED.len()],
}

impl Pose {
    /// The value of `dof`.
    pub fn get(&self, dof: Dof) -> f64 {
        match dof {
            Dof::Central(dof) => self.central(dof),
            Dof::Sided(side, dof) => self.sided(side, dof),
        }
    }

    /// The value of a degree of freedom of the trunk, the head or a prop.
    pub fn central(&self, dof: Central) -> f64 {
        self.central.get(dof as usize).copied().unwrap_or_default()
    }

    /// The value of a degree of freedom of one side.
    pub fn sided(&self, side: Side, dof: Sided) -> f64 {
        let values = match side {
            Side::Left => &self.left,
            Side::Right => &self.right,
        };
        values.get(dof as usize).copied().unwrap_or_default()
    }

    /// Where the value of `dof` is kept.
    pub fn value_mut(&mut self, dof: Dof) -> Option<&mut f64> {
        match dof {
            Dof::Central(dof) => self.central.get_mut(dof as usize),
            Dof::Sided(Side::Left, dof) => self.left.get_mut(dof as usize),
            Dof::Sided(Side::Right, dof) => self.right.get_mut(dof as usize),
        }
    }

    /// The same pose with `dof` at `value`.
    #[must_use]
    pub fn with(mut self, dof: Dof, value: f64) -> Self {
        if let Some(place) = self.value_mut(dof) {
            *place = value;
        }
        self
    }

    /// The mirror image: left and right exchanged, turns and leans to the side negated.
    #[must_use]
    pub fn mirrored(&self) -> Self {
        let mut mirror = Self {
            central: self.central,
            left: self.right,
            right: self.left,
        };
        for dof in MIRRORED {
            if let Some(value) = mirror.central.get_mut(dof as usize) {
                *value = -*value;
            }
        }
        mirror
    }

    /// Combines the values of several poses, degree of freedom by degree of freedom.
    #[must_use]
    pub fn combine<const N: usize>(poses: [&Self; N], rule: impl Fn([f64; N]) -> f64) -> Self {
        let mut out = Self::default();
        for dof in Dof::all() {
            let values = poses.map(|pose| pose.get(dof));
            if let Some(place) = out.value_mut(dof) {
                *place = rule(values);
            }
        }
        out
    }

    /// The pose a share `t` of the way from `self` to `other`.
    #[must_use]
    pub fn lerp(&self, other: &Self, t: f64) -> Self {
        Self::combine([self, other], |[a, b]| a + (b - a) * t)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_degree_of_freedom_is_found_by_its_name() {
        for dof in Dof::all() {
            assert_eq!(Dof::parse(&dof.name()), Some(dof));
        }
    }

    #[test]
    fn the_tables_stand_in_the_order_of_their_enums() {
        assert!(
            CENTRAL
                .iter()
                .enumerate()
                .all(|(i, (_, dof))| *dof as usize == i)
        );
        assert!(
            SIDED
                .iter()
                .enumerate()
                .all(|(i, (_, dof))| *dof as usize == i)
        );
    }

    #[test]
    fn a_mirror_image_of_a_mirror_image_is_the_pose() {
        let mut pose = Pose::default();
        for (i, dof) in Dof::all().enumerate() {
            pose = pose.with(dof, i as f64);
        }
        assert_ne!(pose.mirrored(), pose);
        assert_eq!(pose.mirrored().mirrored(), pose);
    }
}
