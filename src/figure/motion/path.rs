//! Paths through the keys: from a share of the way to a pose.

use super::spline;
use super::{At, Fade, Posed};
use crate::figure::baked::{KnotId, SpanId};
use crate::figure::body::BodySet;
use crate::figure::pose::Pose;
use crate::figure::spec::{FigureSpec, KeyRef, Loop};

/// Nearer to a key than this share of a span, a moment is at the key.
const AT_KEY: f64 = 1e-6;

/// A pose on a path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::figure) struct Knot {
    pub(super) pose: Pose,
    pub(super) partner: Option<Pose>,
    /// The key whose contacts and props it has.
    pub(in crate::figure) key: usize,
    /// True when they are on the other side.
    pub(super) mirrored: bool,
    /// How often it was moved on.
    pub(super) rounds: i8,
}

/// A moment on a path.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::figure) struct Place {
    /// At least one.
    pub(super) knots: Vec<Knot>,
    pub(super) looped: Loop,
    /// How much of the way is done, 0 to 1.
    pub(super) share: f64,
    /// True in every second round of a path that ends at the mirror image of its start.
    pub(super) other_side: bool,
}

/// Two knots with what lies before and after them, and how much of the way between them is done.
pub(in crate::figure) struct Span {
    pub(in crate::figure) knots: [Knot; 4],
    /// Which of the outer ones are real.
    pub(super) ends: [bool; 2],
    pub(in crate::figure) t: f64,
}

impl Place {
    /// The share of the way at which the nearest knot lies.
    pub(super) fn nearest(&self, share: f64) -> f64 {
        let spans = self.knots.len().saturating_sub(1).max(1) as f64;
        (share.clamp(0.0, 1.0) * spans).round() / spans
    }
}

impl Span {
    /// The pose between the inner knots: a cubic, angle by angle.
    pub(in crate::figure) fn between(&self) -> Pose {
        let [before, from, to, after] = self.knots.each_ref().map(|knot| &knot.pose);
        Pose::combine([before, from, to, after], |values| {
            spline::between(values, self.ends, self.t)
        })
    }

    /// The same for the partner, at rest at both keys.
    pub(in crate::figure) fn partner_between(&self) -> Option<Pose> {
        let [_, from, to, _] = &self.knots;
        let (a, b) = from.partner.zip(to.partner)?;
        Some(Pose::combine([&a, &a, &b, &b], |values| {
            spline::between(values, [false, false], self.t)
        }))
    }

    /// What it is called in baked motions.
    pub(in crate::figure) fn id(&self) -> Option<SpanId> {
        let mut knots = [KnotId::default(); 4];
        for (id, knot) in knots.iter_mut().zip(&self.knots) {
            *id = KnotId {
                key: u8::try_from(knot.key).ok()?,
                mirrored: knot.mirrored,
                rounds: knot.rounds,
            };
        }
        Some(SpanId {
            knots,
            ends: self.ends,
        })
    }
}

impl Knot {
    fn posed(&self) -> Posed {
        Posed {
            pose: self.pose,
            partner: self.partner,
            key: self.key,
            fade: None,
        }
    }
}

impl FigureSpec {
    /// Standing still at a key.
    pub(super) fn at_key(&self, key: KeyRef) -> Place {
        self.along(&[key], 0.0)
    }

    /// A share of the way along keys, at rest at both ends.
    pub(super) fn along(&self, path: &[KeyRef], share: f64) -> Place {
        self.looping(path, Loop::Open, share)
    }

    /// A share of the way along keys.
    pub(in crate::figure) fn looping(&self, path: &[KeyRef], looped: Loop, share: f64) -> Place {
        let knots = path.iter().map(|key| self.knot(*key)).collect();
        Place {
            knots,
            looped,
            share,
            other_side: false,
        }
    }

    /// The pose that a key on a path stands for.
    pub(super) fn knot(&self, key: KeyRef) -> Knot {
        let (place, mirrored, advanced) = match key {
            KeyRef::Key(place) => (place, false, false),
            KeyRef::Again(place) => (place, false, true),
            KeyRef::Mirror(place) => (place, true, true),
        };
        let found = self.keys.get(place);
        let side = |pose: Pose| if mirrored { pose.mirrored() } else { pose };
        let pose = side(found.map(|key| key.pose).unwrap_or_default());
        Knot {
            pose: if advanced {
                self.advanced(&pose, 1.0)
            } else {
                pose
            },
            partner: found.and_then(|key| key.partner).map(side),
            key: place,
            mirrored,
            rounds: advanced.into(),
        }
    }

    /// The pose moved on by so many rounds.
    pub(super) fn advanced(&self, pose: &Pose, rounds: f64) -> Pose {
        self.advance.iter().fold(*pose, |pose, (dof, by)| {
            pose.with(*dof, pose.get(*dof) + by * rounds)
        })
    }

    /// The pose at a place: a cubic through the knots, with everything planted kept where it is.
    pub(super) fn on_path(&self, place: &Place) -> Posed {
        let posed = match self.span(place) {
            Some(span) => self.in_span(&span),
            None => place
                .knots
                .first()
                .map_or_else(|| self.knot(KeyRef::Key(0)).posed(), Knot::posed),
        };
        if place.other_side {
            let mirror = posed.mirrored();
            return Posed {
                pose: self.advanced(&mirror.pose, 1.0),
                ..mirror
            };
        }
        posed
    }

    /// The two knots around a place, or `None` on a path of one.
    pub(in crate::figure) fn span(&self, place: &Place) -> Option<Span> {
        let spans = place
            .knots
            .len()
            .checked_sub(1)
            .filter(|spans| 0 < *spans)?;
        let along = place.share.clamp(0.0, 1.0) * spans as f64;
        let at = (along as usize).min(spans - 1);
        let (from, to) = (*place.knots.get(at)?, *place.knots.get(at + 1)?);
        let before = self.neighbor(place, at.checked_sub(1), false);
        let after = self.neighbor(place, Some(at + 2), true);
        Some(Span {
            ends: [before.is_some(), after.is_some()],
            knots: [before.unwrap_or(from), from, to, after.unwrap_or(to)],
            t: along - at as f64,
        })
    }

    /// The knot at `at`, round the loop where there is none on the path itself.
    fn neighbor(&self, place: &Place, at: Option<usize>, after: bool) -> Option<Knot> {
        if let Some(knot) = at.and_then(|at| place.knots.get(at)) {
            return Some(*knot);
        }
        let around = if after {
            place.knots.get(1)
        } else {
            place
                .knots
                .len()
                .checked_sub(2)
                .and_then(|last| place.knots.get(last))
        };
        let rounds = if after { 1_i8 } else { -1 };
        let knot = *around?;
        match place.looped {
            Loop::Open => None,
            Loop::Closed => Some(knot),
            Loop::Mirror => Some(Knot {
                pose: self.advanced(&knot.pose.mirrored(), f64::from(rounds)),
                partner: knot.partner.map(|pose| pose.mirrored()),
                key: knot.key,
                mirrored: !knot.mirrored,
                rounds: knot.rounds + rounds,
            }),
        }
    }

    fn in_span(&self, span: &Span) -> Posed {
        let [_, from, to, _] = &span.knots;
        let t = span.t;
        if self.is_cut(from.key, to.key) {
            return faded(from, to, t);
        }
        if t < AT_KEY {
            return from.posed();
        }
        if 1.0 - AT_KEY < t {
            return to.posed();
        }
        let baked = span.id().and_then(|id| self.motions.get(&id));
        let (pose, partner) = match baked {
            Some([figure, partner]) => (
                figure.applied(&span.between(), t),
                span.partner_between().map(|pose| partner.applied(&pose, t)),
            ),
            None => self.solved_between(span),
        };
        Posed {
            pose,
            partner,
            key: if t < 0.5 { from.key } else { to.key },
            fade: None,
        }
    }

    /// Whether a moment needs no solver: it is at a key, one key fades over another, or the motion was found ahead.
    pub fn is_found_ahead(&self, at: At) -> bool {
        let Some(span) = self.span(&self.place(at)) else {
            return true;
        };
        let [_, from, to, _] = &span.knots;
        let at_key = span.t < AT_KEY || 1.0 - AT_KEY < span.t;
        let found = |id| self.motions.contains_key(&id);
        at_key || self.is_cut(from.key, to.key) || span.id().is_some_and(found)
    }

    /// The poses between two keys where nothing was found ahead.
    fn solved_between(&self, span: &Span) -> (Pose, Option<Pose>) {
        let body = BodySet::of(self.body);
        let pose = self.held(span, body).kept(&span.between(), body);
        let partner = span.partner_between();
        let partner = partner.map(|free| self.partner_held(span, &pose, body).kept(&free, body));
        (pose, partner)
    }

    pub(in crate::figure) fn is_cut(&self, a: usize, b: usize) -> bool {
        self.cuts.iter().any(|cut| *cut == (a, b) || *cut == (b, a))
    }
}

/// One key fades over the other in the middle of the way.
fn faded(from: &Knot, to: &Knot, t: f64) -> Posed {
    let share = ((t - 0.25) * 2.0).clamp(0.0, 1.0);
    if share <= 0.0 {
        return from.posed();
    }
    if 1.0 <= share {
        return to.posed();
    }
    Posed {
        fade: Some(Fade {
            key: to.key,
            pose: to.pose,
            partner: to.partner,
            share,
        }),
        ..from.posed()
    }
}
