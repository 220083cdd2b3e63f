//! Marks on a figure: what is wrong, lines that a movement depends on, arcs that angles are read on.

use crate::figure::bone::Bone;
use crate::figure::landmark::Landmark;

/// A mark on a figure, and when it is seen.
#[derive(Clone, Debug, PartialEq)]
pub struct Accented {
    /// The mark.
    pub accent: Accent,
    /// The keys near which it is seen; empty for always.
    pub show: Vec<usize>,
}

/// A mark on a figure.
#[derive(Clone, Debug, PartialEq)]
pub enum Accent {
    /// A joint at fault: a hatched disc on these parts, and a ring around it.
    Ring {
        /// Its middle.
        at: Landmark,
        /// Its radius, metres.
        radius_m: f64,
        /// The parts that are hatched.
        on: Vec<Bone>,
    },
    /// The back at fault, hatched between two heights, shares of body height over the hips.
    Back([f64; 2]),
    /// The curve of the back, drawn behind it between two heights.
    Curve([f64; 2]),
    /// A straight line through points.
    Line {
        /// The points, at least two.
        through: Vec<Mark>,
        /// How far it goes on at both ends, metres.
        beyond_m: f64,
        /// What it says.
        says: Says,
    },
    /// A dashed plumb line through a point, between two heights over the floor, metres.
    Plumb {
        /// The point.
        at: Landmark,
        /// From where to where.
        between_m: [f64; 2],
    },
}

/// What a line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// That this is wrong.
    Fault,
    /// That this is where it should be.
    Ideal,
    /// That it should be level: a horizontal line through the middle of the points.
    Level,
}

/// A point that a line runs through.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mark {
    /// A point of the body.
    On(Landmark),
    /// From one point through another, so far from the first, a share of body height.
    Beyond(Landmark, Landmark, f64),
}

/// An arc around a joint on which the angle of a limb is read, in the plane that is seen from the side.
#[derive(Clone, Debug, PartialEq)]
pub struct AngleGuide {
    /// The joint.
    pub at: Landmark,
    /// The point whose direction is the angle.
    pub to: Landmark,
    /// Radius of the arc, metres.
    pub radius_m: f64,
    /// Where it starts and ends, degrees over the horizontal.
    pub between_deg: [f64; 2],
    /// Angles that count, degrees from its start.
    pub ticks_deg: Vec<f64>,
}
