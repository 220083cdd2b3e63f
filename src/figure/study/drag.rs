//! Dragging: a joint goes as near to a point as its limits and what bears weight allow.

use super::joint::Joint;
use super::settle::{above, limb, root, trunk, turns};
use crate::domain::Side;
use crate::figure::body::BodySet;
use crate::figure::bone::Limb;
use crate::figure::contact::Contact;
use crate::figure::hold::{Goal, Hold};
use crate::figure::landmark::Landmark;
use crate::figure::math::Vec3;
use crate::figure::pose::{Central, Dof, Pose, Sided};
use crate::figure::skeleton::Frames;
use crate::figure::spec::{FigureSpec, Key};

/// A joint is led along in steps of this length, so that the rest can follow, metres.
const STEP_M: f64 = 0.04;
/// Most steps of one drag.
const MOST_STEPS: usize = 24;
/// Joints with an end in which a limb is straight, and how far they are bent off it, degrees.
const BENDS: [Sided; 2] = [Sided::KneeFlex, Sided::ElbowFlex];
const BENT_DEG: f64 = 12.0;
/// What bears weight slides along the floor; pulled higher than this it is lifted, metres.
const LIFTS_M: f64 = 0.06;

impl FigureSpec {
    /// The figure with a joint of a key dragged as near to a point as it gets; with `both`, the other side does the same.
    #[must_use]
    pub fn dragged(&self, key: usize, joint: Joint, to: Vec3, both: bool) -> Self {
        let body = BodySet::of(self.body);
        let mut changed = self.clone();
        let Some(own) = changed.keys.get_mut(key) else {
            return changed;
        };
        let mirrored = Vec3 { z: -to.z, ..to };
        let mut led = vec![(joint, to)];
        if both && joint.side().is_some() {
            led.push((joint.mirrored(), mirrored));
        }
        for (joint, to) in &led {
            own.lift(*joint, *to, body);
        }
        own.free = own.gives_way();
        own.pose = own.led(&led, body);
        changed
    }

    /// The figure with an angle of a key at so many degrees, or as near as the joint allows; what bears weight stays.
    #[must_use]
    pub fn bent(&self, key: usize, dof: Dof, degrees: f64, both: bool) -> Self {
        let body = BodySet::of(self.body);
        let mut changed = self.clone();
        let Some(own) = changed.keys.get_mut(key) else {
            return changed;
        };
        let (low, high) = crate::figure::rom::limits(dof).unwrap_or((-180.0, 180.0));
        let degrees = degrees.clamp(low, high);
        let other = match dof {
            Dof::Sided(side, sided) if both => Some(Dof::Sided(side.other(), sided)),
            Dof::Sided(..) | Dof::Central(_) => None,
        };
        for dof in [Some(dof), other].into_iter().flatten() {
            own.pose = own.pose.with(dof, degrees);
        }
        let before = self.keys.get(key);
        // What was planted before stays where it was then.
        let held = before.map_or_else(Vec::new, |key| key.goals(body, |_| true));
        let mut free = own.gives_way();
        free.retain(|one| *one != dof && Some(*one) != other);
        own.pose = Hold {
            goals: held,
            above: above(),
            free,
            clear: false,
            base: None,
        }
        .kept(&own.pose, body);
        changed
    }
}

impl Key {
    /// What is pulled up from where it bears weight bears none any more.
    fn lift(&mut self, joint: Joint, to: Vec3, body: &BodySet) {
        let frames = Frames::of(&self.pose, body);
        let by = to.y - joint.point(&frames, body).y;
        if LIFTS_M < by {
            self.contacts.retain(|own| !goes_along(own, joint));
        }
    }

    /// The pose in which the joints are as near to their points as they get.
    ///
    /// A straight knee has no direction of its own: where the joints stay behind, they are led once more from limbs that
    /// are bent a little.
    fn led(&self, led: &[(Joint, Vec3)], body: &BodySet) -> Pose {
        let pose = self.led_from(&self.pose, led, body);
        let behind_m = behind_m(&pose, led, body);
        if behind_m < STEP_M {
            return pose;
        }
        let bent = self.led_from(&self.bent_a_little(), led, body);
        if self::behind_m(&bent, led, body) < behind_m {
            bent
        } else {
            pose
        }
    }

    fn led_from(&self, start: &Pose, led: &[(Joint, Vec3)], body: &BodySet) -> Pose {
        let frames = Frames::of(start, body);
        let from: Vec<Vec3> = led
            .iter()
            .map(|(joint, _)| joint.point(&frames, body))
            .collect();
        let far = led.iter().zip(&from);
        let far = far.map(|((_, to), from)| (*to - *from).length());
        let steps = (far.fold(0.0, f64::max) / STEP_M).ceil();
        let steps = (steps as usize).clamp(1, MOST_STEPS);
        let mut hold = self.hold_for(led, body);
        let first = hold.goals.len() - led.len();
        let mut pose = *start;
        for step in 1..=steps {
            let share = step as f64 / steps as f64;
            let goals = hold.goals.iter_mut().skip(first);
            for (goal, ((_, to), from)) in goals.zip(led.iter().zip(&from)) {
                goal.wanted = from.lerp(*to, share);
            }
            pose = hold.kept(&pose, body);
        }
        // What cannot be reached must not pull anything off the floor.
        self.hold_without(led, body).kept(&pose, body)
    }

    /// The pose with knees and elbows off their ends.
    fn bent_a_little(&self) -> Pose {
        let sides = [Side::Left, Side::Right].into_iter();
        let bends = sides.flat_map(|side| BENDS.map(|dof| Dof::Sided(side, dof)));
        bends.fold(self.pose, |pose, dof| {
            pose.with(dof, pose.get(dof).max(BENT_DEG))
        })
    }

    /// What holds while joints are led; their own goals come last.
    fn hold_for(&self, led: &[(Joint, Vec3)], body: &BodySet) -> Hold {
        let mut hold = self.hold_without(led, body);
        hold.goals.extend(led.iter().filter_map(|(joint, to)| {
            Some(Goal {
                contact: lead(*joint)?,
                wanted: *to,
            })
        }));
        if !led.iter().any(|(joint, _)| self.moves_all(*joint)) {
            hold.free.clear();
        }
        hold.free
            .extend(led.iter().flat_map(|(joint, _)| frees(*joint)));
        hold.free.sort_unstable();
        hold.free.dedup();
        hold
    }

    /// What holds anyway: planted points stay, except those of the joints that are led, which slide.
    fn hold_without(&self, led: &[(Joint, Vec3)], body: &BodySet) -> Hold {
        let goes = |own: &Contact| led.iter().any(|(joint, _)| goes_along(own, *joint));
        let mut goals = self.goals(body, |own| !goes(own));
        let sliding = self.goals(body, goes).into_iter().map(|mut goal| {
            goal.contact.planted = false;
            goal.contact.place = [None, goal.contact.place[1], None];
            goal
        });
        goals.extend(sliding);
        Hold {
            goals,
            above: above(),
            free: self.gives_way(),
            clear: false,
            base: None,
        }
    }

    /// True for a joint that takes the whole body along: the trunk, and a knee over a foot that stands.
    fn moves_all(&self, joint: Joint) -> bool {
        match joint {
            Joint::Pelvis | Joint::Chest => true,
            Joint::Knee(side) => self.contacts.iter().any(
                |own| matches!(own.at.limb(), Some((one, Limb::Foot | Limb::Toes)) if one == side),
            ),
            Joint::Head | Joint::Elbow(_) | Joint::Hand(_) | Joint::Foot(_) | Joint::Toes(_) => {
                false
            }
        }
    }
}

/// What a joint frees when it is led.
fn frees(joint: Joint) -> Vec<Dof> {
    let sided = |side, own: &[Sided]| own.iter().map(|dof| Dof::Sided(side, *dof)).collect();
    match joint {
        Joint::Head => [Central::NeckFlex, Central::NeckLat]
            .map(Dof::Central)
            .to_vec(),
        Joint::Chest => trunk().collect(),
        Joint::Pelvis => root().chain(turns()).collect(),
        Joint::Elbow(side) | Joint::Hand(side) => limb(side, false).take(4).collect(),
        Joint::Knee(side) => sided(side, &[Sided::HipFlex, Sided::HipAbd, Sided::HipRot]),
        Joint::Foot(side) => limb(side, true).collect(),
        Joint::Toes(side) => sided(side, &[Sided::AnkleDorsi, Sided::AnkleInv]),
    }
}

/// How far the joint that stays furthest behind is from its point, metres.
fn behind_m(pose: &Pose, led: &[(Joint, Vec3)], body: &BodySet) -> f64 {
    let frames = Frames::of(pose, body);
    let behind = led.iter();
    let behind = behind.map(|(joint, to)| (joint.point(&frames, body) - *to).length());
    behind.fold(0.0, f64::max)
}

/// The goal of a joint that is led.
fn lead(joint: Joint) -> Option<Contact> {
    Some(Contact {
        name: String::new(),
        at: joint.landmark()?,
        to: None,
        place: [Some(0.0); 3],
        planted: true,
        pinned: false,
        least_y: None,
        steps: None,
    })
}

/// True for a contact that goes where the joint goes.
fn goes_along(contact: &Contact, joint: Joint) -> bool {
    let on = |side: Side, limbs: &[Limb]| {
        contact
            .at
            .limb()
            .is_some_and(|(own, limb)| own == side && limbs.contains(&limb))
    };
    let is = |name: &str| Landmark::parse(name) == Some(contact.at);
    match joint {
        Joint::Head => is("headlow") || is("headback"),
        Joint::Chest => is("upperback") || is("scapula"),
        Joint::Pelvis => is("pelvis") || is("pelviclow"),
        Joint::Elbow(side) => on(side, &[Limb::UpperArm]) || is(&joint.name("elbowtip")),
        Joint::Hand(side) => on(side, &[Limb::Hand, Limb::Forearm]),
        Joint::Knee(side) => on(side, &[Limb::Thigh, Limb::Shank]),
        Joint::Foot(side) => on(side, &[Limb::Foot, Limb::Toes]),
        Joint::Toes(side) => on(side, &[Limb::Toes]) || is(&joint.name("ball")),
    }
}

#[cfg(test)]
mod tests;
