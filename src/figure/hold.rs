//! Keeps hands, feet, knees and back where they are while a pose is between two keys (FIGURE.md 6 and 7).
//!
//! A pose that is interpolated angle by angle lets planted points slide by centimetres. From there a few damped
//! Gauss-Newton steps move the root and the joints that the file frees, as little as needed. The start is near, so this
//! is not the general solver, which finds the keys themselves.

use super::body::BodySet;
use super::bone::Limb;
use super::contact::Contact;
use super::floor::heights_m;
use super::landmark::Landmark;
use super::math::Vec3;
use super::pose::{Central, Dof, Pose, Sided};
use super::rom;
use super::skeleton::Frames;

/// How strongly a pose resists the first step. A step that helps makes the next one freer, one that does not, stiffer.
const RESISTANCE: f64 = 0.1;
const FREER: f64 = 0.3;
const STIFFER: f64 = 10.0;
/// It never resists less than this: a straight knee has no direction of its own.
const LEAST_RESISTANCE: f64 = 0.002;
/// Most steps: enough for all but a hand that walks far.
const STEPS: usize = 16;
/// The root resists less than a joint: it moves first.
const ROOT_RESISTANCE: f64 = 0.1;
/// So many degrees of a joint weigh as much as a metre of the root.
const DEGREES_A_METRE: f64 = 40.0;
/// A pose whose contacts are nearer than this is left alone, metres.
const NEAR_ENOUGH_M: f64 = 2e-5;
/// Step of the numeric derivative, in units of a degree of freedom.
const STEP: f64 = 1e-4;
/// Points that must stay over the floor may be this far under it, metres.
const UNDER_M: f64 = -0.001;
/// Parts of a body that must be clear of the floor may press so far into a mat, metres.
const SUNK_M: f64 = -0.003;

/// A point with its wanted place.
#[derive(Clone, Debug)]
pub(super) struct Goal {
    /// What touches.
    pub(super) contact: Contact,
    /// Where it should be, or how far from the point that it is measured from, metres.
    pub(super) wanted: Vec3,
}

/// What has to hold, and what may give way.
#[derive(Clone, Debug)]
pub(super) struct Hold {
    /// Points in their places.
    pub(super) goals: Vec<Goal>,
    /// Points that stay over the floor.
    pub(super) above: Vec<Landmark>,
    /// Degrees of freedom that may change.
    pub(super) free: Vec<Dof>,
    /// Whether no part of the body may sink into the floor.
    pub(super) clear: bool,
    /// The figure that a partner holds on to.
    pub(super) base: Option<Frames>,
}

impl Goal {
    /// How far it is missed over the axes that are held, metres.
    pub(super) fn error_m(&self, frames: &Frames, body: &BodySet) -> f64 {
        let by = self.contact.measured(frames, frames, body) - self.wanted;
        let axes = self.contact.axes().into_iter().zip([by.x, by.y, by.z]);
        let held = axes.filter(|(held, _)| *held).map(|(_, by)| by * by);
        held.sum::<f64>().sqrt()
    }
}

impl Hold {
    /// The pose nearest to `pose` that keeps every goal.
    pub(super) fn kept(&self, pose: &Pose, body: &BodySet) -> Pose {
        let mut pose = *pose;
        if self.free.is_empty() {
            return pose;
        }
        let mut off = self.off(&pose, body);
        let mut resistance = RESISTANCE;
        for _ in 0..STEPS {
            if off.iter().all(|off| off.abs() < NEAR_ENOUGH_M) {
                break;
            }
            let next = self.step(&pose, &off, resistance, body);
            let then = self.off(&next, body);
            if squares(&then) < squares(&off) {
                (pose, off) = (next, then);
                resistance = (resistance * FREER).max(LEAST_RESISTANCE);
            } else {
                resistance *= STIFFER;
            }
        }
        pose
    }

    /// How far every goal is missed, axis by axis, metres.
    pub(super) fn off(&self, pose: &Pose, body: &BodySet) -> Vec<f64> {
        let frames = Frames::of(pose, body);
        let mut off = Vec::with_capacity(self.goals.len() * 3 + self.above.len());
        for goal in &self.goals {
            let other = self.base.as_ref().unwrap_or(&frames);
            let by = goal.contact.measured(&frames, other, body) - goal.wanted;
            let axes = goal.contact.axes().into_iter().zip([by.x, by.y, by.z]);
            off.extend(axes.filter(|(held, _)| *held).map(|(_, by)| by));
            if let Some(least) = goal.contact.least_y {
                off.push((by.y + goal.wanted.y - least).min(0.0));
            }
        }
        let over = |mark: &Landmark| (mark.point(&frames, body).y - UNDER_M).min(0.0);
        off.extend(self.above.iter().map(over));
        if self.clear {
            let heights = heights_m(pose, body).into_iter();
            off.extend(heights.map(|(_, height)| (height - SUNK_M).min(0.0)));
        }
        off
    }

    /// One damped step.
    fn step(&self, pose: &Pose, off: &[f64], resistance: f64, body: &BodySet) -> Pose {
        let mut free = self.free.clone();
        let slopes: Vec<Vec<f64>> = free
            .iter()
            .map(|dof| self.slope(pose, *dof, off, body))
            .collect();
        let mut kept: Vec<&Vec<f64>> = slopes.iter().collect();
        // A joint at its limit that is pushed outward is left out, and the rest solved again.
        for _ in 0..3 {
            let by = solved(&free, &kept, off, resistance);
            let stuck: Vec<bool> = free
                .iter()
                .zip(&by)
                .map(|(dof, by)| is_stuck(pose, *dof, *by))
                .collect();
            if !stuck.contains(&true) {
                return moved(pose, &free, &by);
            }
            let mut place = stuck.iter();
            free.retain(|_| place.next() == Some(&false));
            let mut place = stuck.iter();
            kept.retain(|_| place.next() == Some(&false));
        }
        *pose
    }

    /// How every miss changes with `dof`.
    pub(super) fn slope(&self, pose: &Pose, dof: Dof, off: &[f64], body: &BodySet) -> Vec<f64> {
        let nudged = pose.with(dof, pose.get(dof) + STEP * unit(dof));
        let then = self.off(&nudged, body);
        let slope = |(then, now): (f64, &f64)| (then - now) / STEP;
        then.into_iter().zip(off).map(slope).collect()
    }
}

/// What a planted hand or foot frees beside what the file says.
pub(super) fn given_way(contact: &Contact) -> Vec<Dof> {
    let limb = contact.at.limb().filter(|_| contact.planted);
    let Some((side, limb)) = limb else {
        return Vec::new();
    };
    let free: &[Sided] = match limb {
        Limb::Thigh | Limb::Shank | Limb::Foot | Limb::Toes => {
            &[Sided::HipAbd, Sided::HipRot, Sided::AnkleInv]
        }
        Limb::UpperArm | Limb::Forearm | Limb::Hand => &[Sided::ShoulderAbd, Sided::ShoulderRot],
    };
    free.iter().map(|dof| Dof::Sided(side, *dof)).collect()
}

pub(super) fn squares(off: &[f64]) -> f64 {
    off.iter().map(|off| off * off).sum()
}

/// What one unit of a degree of freedom is: a metre, or as many degrees as weigh the same.
pub(super) fn unit(dof: Dof) -> f64 {
    if is_place(dof) { 1.0 } else { DEGREES_A_METRE }
}

pub(super) fn is_place(dof: Dof) -> bool {
    let places = [
        Central::RootX,
        Central::RootY,
        Central::RootZ,
        Central::Belly,
    ];
    places.into_iter().any(|place| dof == Dof::Central(place))
}

/// True for a joint that stands at its limit and would be moved beyond it.
pub(super) fn is_stuck(pose: &Pose, dof: Dof, by: f64) -> bool {
    let at = pose.get(dof);
    rom::limits(dof).is_some_and(|(low, high)| (at <= low && by < 0.0) || (high <= at && 0.0 < by))
}

/// The pose with every free degree of freedom moved, inside its limits.
pub(super) fn moved(pose: &Pose, free: &[Dof], by: &[f64]) -> Pose {
    free.iter().zip(by).fold(*pose, |pose, (dof, by)| {
        let to = pose.get(*dof) + by * unit(*dof);
        let (low, high) = rom::limits(*dof).unwrap_or((f64::NEG_INFINITY, f64::INFINITY));
        pose.with(*dof, to.clamp(low, high))
    })
}

/// The step that lessens `off` most against the resistance: `(JᵀJ + R) x = -Jᵀ off`.
fn solved(free: &[Dof], slopes: &[&Vec<f64>], off: &[f64], resistance: f64) -> Vec<f64> {
    let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
    let rows = slopes
        .iter()
        .zip(free)
        .enumerate()
        .map(|(place, (row, dof))| {
            let mut equation: Vec<f64> = slopes.iter().map(|other| dot(row, other)).collect();
            let factor = if is_place(*dof) { ROOT_RESISTANCE } else { 1.0 };
            if let Some(own) = equation.get_mut(place) {
                *own += (resistance * factor) * (resistance * factor);
            }
            equation.push(-dot(row, off));
            equation
        });
    eliminate(rows.collect())
}

/// Solves equations whose last column is the right side; they are symmetric and positive, so no row needs to be moved.
pub(super) fn eliminate(mut rows: Vec<Vec<f64>>) -> Vec<f64> {
    let size = rows.len();
    for place in 0..size {
        let Some((pivot, later)) = rows.split_at_mut(place).1.split_first_mut() else {
            break;
        };
        let lead = pivot.get(place).copied().unwrap_or(1.0);
        for row in later {
            let factor = row.get(place).copied().unwrap_or(0.0) / lead;
            for (value, above) in row.iter_mut().zip(pivot.iter()).skip(place) {
                *value -= factor * above;
            }
        }
    }
    let mut out = vec![0.0; size];
    for (place, row) in rows.iter().enumerate().rev() {
        let known: f64 = row
            .iter()
            .zip(&out)
            .skip(place + 1)
            .map(|(a, b)| a * b)
            .sum();
        let right = row.last().copied().unwrap_or(0.0);
        let lead = row.get(place).copied().unwrap_or(1.0);
        if let Some(value) = out.get_mut(place) {
            *value = (right - known) / lead;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equations_are_solved() {
        let rows = vec![vec![4.0, 1.0, 1.0], vec![1.0, 3.0, 2.0]];
        let [x, y] = eliminate(rows).try_into().unwrap();
        assert!((x - 1.0 / 11.0).abs() < 1e-12);
        assert!((y - 7.0 / 11.0).abs() < 1e-12);
    }
}
