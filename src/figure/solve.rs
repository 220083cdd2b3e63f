//! Finds the poses of keys: those nearest to the angles in the file whose contacts hold (FIGURE.md 6).
//!
//! Bounded Levenberg-Marquardt over what the file frees. The first stages hold the pose close to the written angles and
//! let go bit by bit, so that it is placed as a whole before it bends; the last ones hold it to where it is, until the
//! contacts are met.

use crate::domain::preferences::BodyBuild;

use super::body::BodySet;
use super::contact::Contact;
use super::hold::{Goal, Hold, eliminate, given_way, is_place, is_stuck, moved, squares, unit};
use super::math::{Vec3, vec3};
use super::pose::{Central, Dof, Pose};
use super::skeleton::Frames;
use super::spec::{FigureSpec, Key};

/// How strongly the written angles pull, stage by stage.
const STAGES: [f64; 4] = [3.0, 1.0, 0.3, 0.1];
/// How strongly the pose is held to where it is, stage by stage, after that.
const SETTLING: [f64; 5] = [0.05, 0.03, 0.02, 0.01, 0.005];
/// The root is never pulled more strongly than this.
const ROOT_PULL: f64 = 0.004;
/// Steps in a stage.
const STEPS: usize = 12;
/// No degree of freedom moves further in a step, in its units.
const LONGEST_STEP: f64 = 0.5;
/// Contacts nearer than this are met, metres.
const MET_M: f64 = 1e-4;
/// Damping: where it starts, and how it changes after a step that helped or did not.
const DAMPING: f64 = 1e-6;
const FREER: f64 = 0.3;
const STIFFER: f64 = 10.0;

/// A pose that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Solved {
    /// The pose.
    pub pose: Pose,
    /// The pose of a partner.
    pub partner: Option<Pose>,
    /// How far the worst contact is from its place, metres.
    pub residual_m: f64,
    /// How far the angle that had to give way most is from the written one, with its degree of freedom.
    pub gave_way: Option<(Dof, f64)>,
}

/// A landmark that stays where it was found first, with the place.
type Pinned = Vec<(Contact, Vec3)>;

impl FigureSpec {
    /// The poses of all keys, found anew from the written angles, for the right side.
    pub fn solved(&self, body: &BodySet) -> Vec<Solved> {
        let (mut pins, mut partner_pins) = (Pinned::new(), Pinned::new());
        let mut written = self.base.clone();
        let mut before: Option<Pose> = None;
        let mut found = Vec::with_capacity(self.keys.len());
        for key in &self.keys {
            lay_over(&mut written, &key.written);
            let start = started(&written, before.as_ref());
            let mut hold = at_key(&key.contacts, &key.free, None, &mut pins);
            let mut pose = hold.found(&start, body);
            if self.body != BodyBuild::Lean {
                pose = hold.cleared(&pose, body);
            }
            let frames = Frames::of(&pose, body);
            remember(&key.contacts, &frames, &frames, body, &mut pins);
            let mut solved = Solved {
                pose,
                partner: None,
                residual_m: hold.worst_m(&pose, body),
                gave_way: most_changed(&hold.free, &start, &pose),
            };
            self.solve_partner(key, &frames, body, (&mut solved, &mut partner_pins));
            before = Some(pose);
            found.push(solved);
        }
        found
    }

    /// The same figure in these poses, one a key.
    #[must_use]
    pub fn with_poses(mut self, solved: &[Solved]) -> Self {
        for (key, solved) in self.keys.iter_mut().zip(solved) {
            key.pose = solved.pose;
            key.partner = solved.partner;
        }
        self
    }

    fn solve_partner(
        &self,
        key: &Key,
        frames: &Frames,
        body: &BodySet,
        (solved, pins): (&mut Solved, &mut Pinned),
    ) {
        let Some(written) = &key.partner_written else {
            return;
        };
        let mut all = self.partner_base.clone();
        lay_over(&mut all, written);
        let start = started(&all, None);
        let base = Some(frames.clone());
        let hold = at_key(&key.partner_contacts, &self.partner_free, base, pins);
        let pose = hold.found(&start, body);
        let own = Frames::of(&pose, body);
        remember(&key.partner_contacts, &own, frames, body, pins);
        solved.residual_m = solved.residual_m.max(hold.worst_m(&pose, body));
        solved.partner = Some(pose);
    }
}

/// Lays the values of a key over those before it.
fn lay_over(written: &mut Vec<(Dof, f64)>, key: &[(Dof, f64)]) {
    for (dof, value) in key {
        written.retain(|(other, _)| other != dof);
        written.push((*dof, *value));
    }
}

/// The written pose; a root that is not written starts where it was found in the key before.
fn started(written: &[(Dof, f64)], before: Option<&Pose>) -> Pose {
    let mut pose = Pose::default();
    for place in [Central::RootX, Central::RootY, Central::RootZ] {
        let dof = Dof::Central(place);
        if let Some(before) = before {
            pose = pose.with(dof, before.get(dof));
        }
    }
    written
        .iter()
        .fold(pose, |pose, (dof, value)| pose.with(*dof, *value))
}

/// What has to hold at a key: what is given, and what was planted at an earlier one.
fn at_key(contacts: &[Contact], free: &[Dof], base: Option<Frames>, pins: &mut Pinned) -> Hold {
    let goal = |contact: &Contact| {
        let pinned = pins.iter().find(|(other, _)| same(other, contact));
        let at = pinned.map_or(Vec3::ZERO, |(_, at)| *at);
        let [x, y, z] = contact.place;
        Goal {
            contact: Contact {
                // What is planted for the first time holds only what is given.
                planted: contact.pinned && pinned.is_some(),
                ..contact.clone()
            },
            wanted: vec3(x.unwrap_or(at.x), y.unwrap_or(at.y), z.unwrap_or(at.z)),
        }
    };
    let mut free = free.to_vec();
    free.extend(contacts.iter().flat_map(given_way));
    free.sort_unstable();
    free.dedup();
    Hold {
        goals: contacts.iter().map(goal).collect(),
        above: Vec::new(),
        clear: false,
        free,
        base,
    }
}

fn same(a: &Contact, b: &Contact) -> bool {
    a.at == b.at && a.to == b.to
}

/// Remembers where planted points were found first.
fn remember(
    contacts: &[Contact],
    frames: &Frames,
    other: &Frames,
    body: &BodySet,
    pins: &mut Pinned,
) {
    for contact in contacts.iter().filter(|contact| contact.pinned) {
        if !pins.iter().any(|(known, _)| same(known, contact)) {
            pins.push((contact.clone(), contact.measured(frames, other, body)));
        }
    }
}

/// The free angle that is furthest from the written one.
fn most_changed(free: &[Dof], written: &Pose, found: &Pose) -> Option<(Dof, f64)> {
    let angles = free.iter().filter(|dof| !is_place(**dof));
    let by = angles.map(|dof| (*dof, found.get(*dof) - written.get(*dof)));
    by.max_by(|a, b| a.1.abs().total_cmp(&b.1.abs()))
}

/// What a pose is pulled to, and how strongly.
struct Pull<'a> {
    to: &'a Pose,
    strength: f64,
}

impl Pull<'_> {
    fn weight(&self, dof: Dof) -> f64 {
        if is_place(dof) {
            self.strength.min(ROOT_PULL)
        } else {
            self.strength
        }
    }

    /// How far a degree of freedom is from where it is pulled, in its units.
    fn off(&self, dof: Dof, pose: &Pose) -> f64 {
        (pose.get(dof) - self.to.get(dof)) / unit(dof)
    }
}

impl Hold {
    /// The pose nearest to `written` that keeps every goal.
    fn found(&self, written: &Pose, body: &BodySet) -> Pose {
        if self.free.is_empty() || self.goals.is_empty() {
            return *written;
        }
        let mut pose = *written;
        for strength in STAGES {
            let pull = Pull {
                to: written,
                strength,
            };
            pose = self.pulled(&pose, &pull, body);
        }
        self.met(pose, body)
    }

    /// The pose near `pose` that keeps every goal without sinking into the floor: what is thicker than the body that the
    /// file was written for lifts the rest a little, and a belly that lies on the floor is pressed flat.
    fn cleared(&mut self, pose: &Pose, body: &BodySet) -> Pose {
        self.clear = true;
        let too = [
            Central::RootX,
            Central::RootY,
            Central::RootZ,
            Central::Belly,
        ];
        self.free.extend(too.map(Dof::Central));
        self.free.sort_unstable();
        self.free.dedup();
        self.met(*pose, body)
    }

    /// Held to where it is, less and less, until the goals are met.
    fn met(&self, mut pose: Pose, body: &BodySet) -> Pose {
        for strength in SETTLING {
            if self.worst_m(&pose, body) < MET_M {
                break;
            }
            let here = pose;
            let pull = Pull {
                to: &here,
                strength,
            };
            pose = self.pulled(&here, &pull, body);
        }
        pose
    }

    /// How far the worst goal is missed, metres.
    fn worst_m(&self, pose: &Pose, body: &BodySet) -> f64 {
        let off = self.off(pose, body);
        off.into_iter().map(f64::abs).fold(0.0, f64::max)
    }

    fn cost(&self, pose: &Pose, off: &[f64], pull: &Pull<'_>) -> f64 {
        let pulled = self
            .free
            .iter()
            .map(|dof| pull.weight(*dof) * pull.off(*dof, pose));
        squares(off) + pulled.map(|by| by * by).sum::<f64>()
    }

    /// The pose that balances goals against the pull.
    fn pulled(&self, start: &Pose, pull: &Pull<'_>, body: &BodySet) -> Pose {
        let mut pose = *start;
        let mut off = self.off(&pose, body);
        let mut cost = self.cost(&pose, &off, pull);
        let mut damping = DAMPING;
        for _ in 0..STEPS {
            let next = self.toward(&pose, &off, (pull, damping), body);
            let then = self.off(&next, body);
            let next_cost = self.cost(&next, &then, pull);
            if next_cost < cost {
                let gained = cost - next_cost;
                (pose, off, cost) = (next, then, next_cost);
                damping *= FREER;
                if gained < 1e-12 {
                    break;
                }
            } else {
                damping *= STIFFER;
            }
        }
        pose
    }

    /// One step, without the joints that stand at their limits and would be moved beyond them.
    fn toward(
        &self,
        pose: &Pose,
        off: &[f64],
        (pull, damping): (&Pull<'_>, f64),
        body: &BodySet,
    ) -> Pose {
        let mut free: Vec<(Dof, Vec<f64>)> = self
            .free
            .iter()
            .map(|dof| (*dof, self.slope(pose, *dof, off, body)))
            .collect();
        loop {
            let by = equations(&free, off, pose, (pull, damping));
            let longest = by.iter().map(|by| by.abs()).fold(0.0, f64::max);
            let scale = (LONGEST_STEP / longest.max(1e-12)).min(1.0);
            let by: Vec<f64> = by.into_iter().map(|by| by * scale).collect();
            let before = free.len();
            let mut place = by.iter();
            free.retain(|(dof, _)| place.next().is_some_and(|by| !is_stuck(pose, *dof, *by)));
            if free.len() == before {
                let dofs: Vec<Dof> = free.iter().map(|(dof, _)| *dof).collect();
                return moved(pose, &dofs, &by);
            }
        }
    }
}

/// `(JᵀJ + W² + λ) x = -Jᵀ off - W² (pose - wanted)`.
fn equations(
    free: &[(Dof, Vec<f64>)],
    off: &[f64],
    pose: &Pose,
    (pull, damping): (&Pull<'_>, f64),
) -> Vec<f64> {
    let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
    let rows = free.iter().enumerate().map(|(place, (dof, row))| {
        let mut equation: Vec<f64> = free.iter().map(|(_, other)| dot(row, other)).collect();
        let weight = pull.weight(*dof) * pull.weight(*dof);
        if let Some(own) = equation.get_mut(place) {
            *own += weight + damping;
        }
        equation.push(-dot(row, off) - weight * pull.off(*dof, pose));
        equation
    });
    eliminate(rows.collect())
}
