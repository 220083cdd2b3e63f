//! Poses over time: which pose a figure has at a moment of the dose (FIGURE.md 7, PLAYER.md).

use crate::domain::preferences::BodyBuild;
use crate::domain::{Part, Side};

use super::body::BodySet;
use super::math::Vec3;
use super::pose::{Central, Dof, Pose};
use super::skeleton::Frames;
use super::spec::{FigureSpec, KeyRef, Loop, Phase, PhasePart};

/// A cycle without seconds of its own takes so long.
const USUAL_CYCLE_S: f64 = 4.0;

/// A moment of the movement.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum At {
    /// Ready.
    Ready,
    /// On the way from ready into the work, 0 to 1.
    Entry(f64),
    /// In a part of the dose.
    Part {
        /// Which.
        part: Part,
        /// Seconds spent in it.
        into_s: f64,
        /// Its seconds.
        length_s: f64,
    },
    /// Looping through one repetition, 0 to 1.
    Loop(f64),
    /// Exactly at a key.
    Key(usize),
}

/// What is drawn at a moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Posed {
    /// The figure.
    pub pose: Pose,
    /// Its partner.
    pub partner: Option<Pose>,
    /// The key that is nearest, for props that come and go.
    pub key: usize,
}

impl Posed {
    /// The same on the other side.
    fn mirrored(self) -> Self {
        Self {
            pose: self.pose.mirrored(),
            partner: self.partner.map(|pose| pose.mirrored()),
            ..self
        }
    }
}

impl FigureSpec {
    /// The poses at a moment, for the side that works. Motions are written for the right side.
    pub fn posed(&self, at: At, side: Side) -> Posed {
        let mut posed = self.posed_right(at);
        if self.travels {
            posed.pose = Self::followed(&posed.pose);
        }
        match side {
            Side::Right => posed,
            Side::Left => posed.mirrored(),
        }
    }

    fn posed_right(&self, at: At) -> Posed {
        match at {
            At::Ready => self.at_key(self.ready_key()),
            At::Entry(t) => self.entry(t),
            At::Part {
                part,
                into_s,
                length_s,
            } => self.in_part(part, into_s, length_s),
            At::Loop(t) => self.in_loop(t),
            At::Key(key) => self.at_key(KeyRef::Key(key)),
        }
    }

    /// Seconds of one round of a cycle or of two strokes.
    pub fn period_s(&self) -> f64 {
        let phases = self.phases_of(&[Part::StrokeA, Part::StrokeB, Part::Cycle]);
        if phases.is_empty() {
            return USUAL_CYCLE_S;
        }
        let seconds = |phase: &&Phase| phase.seconds.unwrap_or(USUAL_CYCLE_S);
        phases.iter().map(seconds).sum()
    }

    /// How far the points that touch something are from where they should be, metres, at the nearest key's contacts.
    pub fn contact_errors_m(&self, posed: &Posed, side: Side) -> Vec<(&str, f64)> {
        let Some(key) = self.keys.get(posed.key) else {
            return Vec::new();
        };
        // Contacts are written for the right side, so the pose is looked at as if it worked on that one.
        let pose = match side {
            Side::Right => posed.pose,
            Side::Left => posed.pose.mirrored(),
        };
        let body = BodySet::of(BodyBuild::Lean);
        let frames = Frames::of(&pose, body);
        let error = |contact: &super::spec::Contact| {
            let is = contact.at.point(&frames, body);
            contact.error_m([is.x, is.y, is.z])
        };
        key.contacts
            .iter()
            .map(|contact| (contact.name.as_str(), error(contact)))
            .collect()
    }

    /// A travelling figure stays in the middle of the picture.
    fn followed(pose: &Pose) -> Pose {
        pose.with(Dof::Central(Central::RootX), 0.0)
    }

    fn ready_key(&self) -> KeyRef {
        let setup = self
            .phases
            .iter()
            .find(|phase| phase.part == PhasePart::Setup);
        let phase = setup.or_else(|| self.phases.first());
        phase
            .and_then(|phase| phase.path.first())
            .copied()
            .unwrap_or(KeyRef::Key(0))
    }

    /// First key of the work.
    fn working_key(&self) -> KeyRef {
        let work = self
            .phases
            .iter()
            .find(|phase| matches!(phase.part, PhasePart::Of(_)));
        work.and_then(|phase| phase.path.first())
            .copied()
            .unwrap_or(KeyRef::Key(0))
    }

    fn entry(&self, t: f64) -> Posed {
        let setup = self
            .phases
            .iter()
            .find(|phase| phase.part == PhasePart::Setup && 1 < phase.path.len());
        match setup {
            Some(phase) => self.on_path(&phase.path, Loop::Open, t),
            None => self.on_path(&[self.ready_key(), self.working_key()], Loop::Open, t),
        }
    }

    fn in_part(&self, part: Part, into_s: f64, length_s: f64) -> Posed {
        let phases: Vec<&Phase> = match part {
            Part::StrokeA | Part::StrokeB | Part::Cycle => {
                self.phases_of(&[Part::StrokeA, Part::StrokeB, Part::Cycle])
            }
            Part::Lower | Part::Pause | Part::Lift | Part::Top | Part::Hold => {
                self.phases_of(&[part])
            }
        };
        if phases.is_empty() {
            return self.at_key(self.frozen(part));
        }
        match part {
            Part::StrokeA | Part::StrokeB | Part::Cycle => self.round(&phases, into_s),
            Part::Lower | Part::Pause | Part::Lift | Part::Top | Part::Hold => {
                let share = if length_s <= 0.0 {
                    1.0
                } else {
                    (into_s / length_s).clamp(0.0, 1.0)
                };
                self.through(&phases, share)
            }
        }
    }

    fn phases_of(&self, parts: &[Part]) -> Vec<&Phase> {
        let wanted = |phase: &&Phase| parts.iter().any(|part| phase.part == PhasePart::Of(*part));
        self.phases.iter().filter(wanted).collect()
    }

    /// The last key before a part that has no phase of its own.
    fn frozen(&self, part: Part) -> KeyRef {
        let before: &[Part] = match part {
            Part::Pause => &[Part::Lower],
            Part::Top => &[Part::Lift],
            Part::Lower | Part::Lift | Part::Hold | Part::Cycle | Part::StrokeA | Part::StrokeB => {
                &[
                    Part::Hold,
                    Part::Lift,
                    Part::Lower,
                    Part::Cycle,
                    Part::StrokeB,
                ]
            }
        };
        let last = before.iter().find_map(|part| {
            self.phases_of(&[*part])
                .last()
                .and_then(|phase| phase.path.last())
                .copied()
        });
        last.unwrap_or_else(|| self.working_key())
    }

    /// A share of the way through several phases, by their seconds, or equally.
    fn through(&self, phases: &[&Phase], share: f64) -> Posed {
        let weights: Vec<f64> = phases
            .iter()
            .map(|phase| phase.seconds.unwrap_or(1.0).max(1e-3))
            .collect();
        let mut left = share * weights.iter().sum::<f64>();
        for (phase, weight) in phases.iter().zip(&weights) {
            if left <= *weight {
                return self.on_path(&phase.path, phase.looped, left / weight);
            }
            left -= weight;
        }
        let last = phases.last().and_then(|phase| phase.path.last()).copied();
        self.at_key(last.unwrap_or(KeyRef::Key(0)))
    }

    /// Rounds of a cycle or of two strokes, each in its own seconds.
    fn round(&self, phases: &[&Phase], into_s: f64) -> Posed {
        let period: f64 = phases
            .iter()
            .map(|phase| phase.seconds.unwrap_or(USUAL_CYCLE_S))
            .sum();
        if phases.iter().all(|phase| phase.path.len() < 2) {
            return self.through(phases, 1.0);
        }
        let rounds = into_s / period.max(0.1);
        let posed = self.through(phases, rounds - rounds.floor());
        let mirrors = phases.iter().any(|phase| phase.looped == Loop::Mirror);
        if mirrors && 1.0 <= rounds % 2.0 {
            return Posed {
                pose: posed.pose.mirrored(),
                ..posed
            };
        }
        posed
    }

    /// All parts of a repetition one after the other.
    fn in_loop(&self, t: f64) -> Posed {
        let work: Vec<&Phase> = self
            .phases
            .iter()
            .filter(|phase| matches!(phase.part, PhasePart::Of(_)))
            .collect();
        self.through(&work, t.clamp(0.0, 1.0))
    }

    fn at_key(&self, key: KeyRef) -> Posed {
        let (pose, place) = self.resolve(key);
        Posed {
            pose,
            partner: self.keys.get(place).and_then(|key| key.partner),
            key: place,
        }
    }

    /// The pose that a key on a path stands for, and its place.
    fn resolve(&self, key: KeyRef) -> (Pose, usize) {
        let pose = |place: usize| self.keys.get(place).map(|key| key.pose).unwrap_or_default();
        match key {
            KeyRef::Key(place) => (pose(place), place),
            KeyRef::Again(place) => (self.advanced(&pose(place)), place),
            KeyRef::Mirror(place) => (self.advanced(&pose(place).mirrored()), place),
        }
    }

    fn advanced(&self, pose: &Pose) -> Pose {
        self.advance.iter().fold(*pose, |pose, (dof, by)| {
            pose.with(*dof, pose.get(*dof) + by)
        })
    }

    /// A share of the way along a path of keys, for the side that works.
    pub(super) fn at_path(&self, path: &[KeyRef], share: f64, side: Side) -> Posed {
        let mut posed = self.on_path(path, Loop::Open, share);
        if self.travels {
            posed.pose = Self::followed(&posed.pose);
        }
        match side {
            Side::Right => posed,
            Side::Left => posed.mirrored(),
        }
    }

    /// A share `u` of the way along a path: a cubic through its keys, at rest at both ends unless it comes round.
    fn on_path(&self, path: &[KeyRef], looped: Loop, u: f64) -> Posed {
        let knots: Vec<(Pose, usize)> = path.iter().map(|key| self.resolve(*key)).collect();
        let [first, .., _] = knots.as_slice() else {
            return self.at_key(path.first().copied().unwrap_or(KeyRef::Key(0)));
        };
        let spans = knots.len() - 1;
        let along = u.clamp(0.0, 1.0) * spans as f64;
        let span = (along as usize).min(spans - 1);
        let t = along - span as f64;
        let at = |place: usize| knots.get(place).unwrap_or(first);
        let (from, to) = (at(span), at(span + 1));
        if self.is_cut(from.1, to.1) {
            return self.at_key(if t < 0.5 {
                KeyRef::Key(from.1)
            } else {
                KeyRef::Key(to.1)
            });
        }
        let before = neighbor(&knots, span, looped, -1).unwrap_or(from.0);
        let after = neighbor(&knots, span + 1, looped, 1).unwrap_or(to.0);
        let ends = [
            neighbor(&knots, span, looped, -1).is_some(),
            neighbor(&knots, span + 1, looped, 1).is_some(),
        ];
        let pose = Pose::combine([&before, &from.0, &to.0, &after], |values| {
            hermite(values, ends, t)
        });
        let key = if t < 0.5 { from.1 } else { to.1 };
        Posed {
            pose: self.held(&pose, from, to, t),
            partner: self.partner(from.1, to.1, t),
            key,
        }
    }

    fn is_cut(&self, a: usize, b: usize) -> bool {
        self.cuts.iter().any(|cut| *cut == (a, b) || *cut == (b, a))
    }

    fn partner(&self, from: usize, to: usize, t: f64) -> Option<Pose> {
        let of = |place: usize| self.keys.get(place).and_then(|key| key.partner);
        let eased = t * t * (3.0 - 2.0 * t);
        Some(of(from)?.lerp(&of(to)?, eased))
    }

    /// Moves the root so that the points which both keys pin stay where they are.
    fn held(&self, pose: &Pose, from: &(Pose, usize), to: &(Pose, usize), t: f64) -> Pose {
        let body = BodySet::of(BodyBuild::Lean);
        let (Some(a), Some(b)) = (self.keys.get(from.1), self.keys.get(to.1)) else {
            return *pose;
        };
        let both: Vec<_> = a
            .pinned
            .iter()
            .filter(|point| b.pinned.contains(point))
            .collect();
        if both.is_empty() || self.travels || !self.advance.is_empty() {
            return *pose;
        }
        let [now, start, end] = [pose, &from.0, &to.0].map(|pose| Frames::of(pose, body));
        let mut off = Vec3::ZERO;
        for point in &both {
            let wanted = point.point(&start, body).lerp(point.point(&end, body), t);
            off = off + (wanted - point.point(&now, body));
        }
        let off = off * (1.0 / both.len() as f64);
        [
            (Central::RootX, off.x),
            (Central::RootY, off.y),
            (Central::RootZ, off.z),
        ]
        .into_iter()
        .fold(*pose, |pose, (dof, by)| {
            pose.with(Dof::Central(dof), pose.central(dof) + by)
        })
    }
}

/// The knot one before or after `place`, round the loop where there is one.
fn neighbor(knots: &[(Pose, usize)], place: usize, looped: Loop, step: isize) -> Option<Pose> {
    let inside = place
        .checked_add_signed(step)
        .and_then(|place| knots.get(place));
    if let Some((pose, _)) = inside {
        return Some(*pose);
    }
    let around = if step < 0 {
        knots.len().checked_sub(2)?
    } else {
        1
    };
    let pose = knots.get(around)?.0;
    match looped {
        Loop::Open => None,
        Loop::Closed => Some(pose),
        Loop::Mirror => Some(pose.mirrored()),
    }
}

/// A cubic from the second to the third of four values; `ends` says which neighbours are real.
fn hermite([before, from, to, after]: [f64; 4], [has_before, has_after]: [bool; 2], t: f64) -> f64 {
    let slope = to - from;
    let start = if has_before {
        tangent(from - before, slope)
    } else {
        0.0
    };
    let end = if has_after {
        tangent(slope, after - to)
    } else {
        0.0
    };
    let (t2, t3) = (t * t, t * t * t);
    from * (2.0 * t3 - 3.0 * t2 + 1.0)
        + to * (3.0 * t2 - 2.0 * t3)
        + start * (t3 - 2.0 * t2 + t)
        + end * (t3 - t2)
}

/// The harmonic mean of two slopes of the same sign, else 0: no overshoot.
fn tangent(a: f64, b: f64) -> f64 {
    if a * b <= 0.0 {
        0.0
    } else {
        2.0 * a * b / (a + b)
    }
}
