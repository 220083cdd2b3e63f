//! Where points of the body touch the world or each other (FIGURE.md 6).

use super::body::BodySet;
use super::landmark::Landmark;
use super::math::Vec3;
use super::skeleton::Frames;

/// A point of the body that should be at a place of the world, or of the body, for the right side.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// Its name in the file.
    pub name: String,
    /// The point.
    pub at: Landmark,
    /// The point of the body that it is measured from; the world without.
    pub to: Option<Landmark>,
    /// Where it should be, metres; an axis that is not given is free.
    pub place: [Option<f64>; 3],
    /// True when it stays where it is while both keys around a moment have it.
    pub planted: bool,
    /// True when later keys have it where the first of them has it.
    pub pinned: bool,
    /// It may be higher than this, but not lower, metres.
    pub least_y: Option<f64>,
    /// The steps in which it gets from one place to the next.
    pub steps: Option<Steps>,
}

/// How a hand or foot walks from one place to the next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Steps {
    /// How many.
    pub count: u32,
    /// How high each one is, metres.
    pub lift_m: f64,
    /// True when this limb steps first.
    pub leads: bool,
}

impl Contact {
    /// Where the point is, or how far it is from the point of `other` that it is measured from.
    ///
    /// The other is the figure itself, or the one that a partner holds.
    pub fn measured(&self, frames: &Frames, other: &Frames, body: &BodySet) -> Vec3 {
        let at = self.at.point(frames, body);
        match &self.to {
            Some(to) => at - to.point(other, body),
            None => at,
        }
    }

    /// Which axes are held.
    pub fn axes(&self) -> [bool; 3] {
        self.place.map(|place| self.planted || place.is_some())
    }

    /// How far `is` is from the place, metres, over the axes that are given.
    pub fn error_m(&self, is: Vec3) -> f64 {
        let given = self.place.iter().zip([is.x, is.y, is.z]);
        let off = given.filter_map(|(place, is)| Some((*place)? - is));
        let under = self.least_y.map_or(0.0, |least| (least - is.y).max(0.0));
        off.chain([under]).map(|off| off * off).sum::<f64>().sqrt()
    }

    /// The same contact on the other side.
    #[must_use]
    pub fn mirrored(&self) -> Self {
        let [x, y, z] = self.place;
        let name = match self.name.split_once('.') {
            Some(("L", rest)) => format!("R.{rest}"),
            Some(("R", rest)) => format!("L.{rest}"),
            Some(_) | None => self.name.clone(),
        };
        Self {
            name,
            at: self.at.mirrored(),
            to: self.to.map(|to| to.mirrored()),
            place: [x, y, z.map(|z| -z)],
            ..self.clone()
        }
    }

    /// How far a walking point has come and how high it is, when a share `t` of the time has passed; both 0 to 1.
    pub(super) fn walked(&self, t: f64) -> Option<(f64, f64)> {
        let steps = self.steps?;
        // Two limbs step in turn: each moves in half of the time of a step.
        let late = if steps.leads { 0.0 } else { 0.5 };
        let count = f64::from(steps.count.max(1));
        let along = t.clamp(0.0, 1.0) * count;
        let step = along.floor().min(count - 1.0);
        let inside = ((along - step - late) * 2.0).clamp(0.0, 1.0);
        let eased = inside * inside * (3.0 - 2.0 * inside);
        let height = libm::sin(std::f64::consts::PI * inside) * steps.lift_m;
        Some(((step + eased) / count, height))
    }
}

/// How high a step is when a file does not say, metres.
pub const USUAL_LIFT_M: f64 = 0.04;
