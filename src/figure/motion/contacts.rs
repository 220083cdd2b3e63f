//! What touches between two keys, and how far from its place it is.

use crate::domain::Side;

use super::At;
use super::goals::{both, goals};
use super::path::{Knot, Span};
use crate::figure::body::BodySet;
use crate::figure::bone::Limb;
use crate::figure::contact::Contact;
use crate::figure::hold::{Goal, Hold, given_way};
use crate::figure::landmark::Landmark;
use crate::figure::pose::{Central, Dof, Pose, Sided};
use crate::figure::skeleton::Frames;
use crate::figure::spec::FigureSpec;

/// A point that touches something at a moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Touch {
    /// Its name in the file, such as `L.heel`.
    pub name: String,
    /// How far it is from its place, metres.
    pub error_m: f64,
}

impl FigureSpec {
    /// How far the points that touch something at a moment are from where they should be, for the side that works.
    ///
    /// At a key that is the place which the file gives; between two keys, the place between those of both.
    pub fn touches(&self, at: At, side: Side) -> Vec<Touch> {
        let body = BodySet::of(self.body);
        let place = self.place(at);
        let posed = self.on_path(&place);
        let mut other_side = place.other_side != (side == Side::Left);
        let found = match self.span(&place) {
            Some(span) if (1e-6..=1.0 - 1e-6).contains(&span.t) => {
                let frames = Frames::of(&posed.pose, body);
                let goals = self.held(&span, body).goals;
                let error = |goal: &Goal| (goal.contact.name.clone(), goal.error_m(&frames, body));
                goals.iter().map(error).collect()
            }
            span => {
                // A key that was mirrored or moved on touches what it touches in its own place.
                let [_, from, to, _] = span
                    .as_ref()
                    .map_or([None; 4], |span| span.knots.each_ref().map(Some));
                let arrived = span.as_ref().is_some_and(|span| 0.5 < span.t);
                let knot = if arrived { to } else { from };
                other_side ^= knot.is_some_and(|knot| knot.mirrored);
                self.at_rest(posed.key, body)
            }
        };
        named(found, other_side)
    }

    /// The misses of a key's own contacts.
    fn at_rest(&self, key: usize, body: &BodySet) -> Vec<(String, f64)> {
        let Some(key) = self.keys.get(key) else {
            return Vec::new();
        };
        let frames = Frames::of(&key.pose, body);
        let error = |contact: &Contact| {
            let is = contact.measured(&frames, &frames, body);
            (contact.name.clone(), contact.error_m(is))
        };
        key.contacts.iter().map(error).collect()
    }

    /// What is held between the keys of a span, and what may give way.
    pub(in crate::figure) fn held(&self, span: &Span, body: &BodySet) -> Hold {
        let frames = span.knots.map(|knot| Frames::of(&knot.pose, body));
        let [_, from, to, _] = &span.knots;
        let pairs = both(&self.contacts(from, false), &self.contacts(to, false));
        let goals = goals(pairs, span, |contact| {
            frames
                .each_ref()
                .map(|frames| contact.measured(frames, frames, body))
        });
        let mut free = self.free(from);
        free.extend(self.free(to));
        free.extend(goals.iter().flat_map(|goal| given_way(&goal.contact)));
        free.extend(self.above.iter().flat_map(|mark| lifted(*mark)));
        // Who walks on hands and feet gives way to where they are.
        let walks = goals.iter().any(|goal| goal.contact.steps.is_some());
        free.extend(walks.then_some(Dof::Central(Central::RootX)));
        free.sort_unstable();
        free.dedup();
        Hold {
            goals,
            above: self.above.clone(),
            clear: false,
            free,
            base: None,
        }
    }

    /// The same for the partner, who holds on to the figure in `pose`.
    pub(in crate::figure) fn partner_held(&self, span: &Span, pose: &Pose, body: &BodySet) -> Hold {
        let [_, from, to, _] = &span.knots;
        let of = |knot: &Knot| Frames::of(&knot.partner.unwrap_or_default(), body);
        let partner = span.knots.each_ref().map(of);
        let figure = span.knots.map(|knot| Frames::of(&knot.pose, body));
        let pairs = both(&self.contacts(from, true), &self.contacts(to, true));
        let goals = goals(pairs, span, |contact| {
            let [a, b, c, d] = &partner;
            let [e, f, g, h] = &figure;
            [(a, e), (b, f), (c, g), (d, h)].map(|(own, other)| contact.measured(own, other, body))
        });
        let mut free = self.partner_free.clone();
        free.extend(goals.iter().flat_map(|goal| given_way(&goal.contact)));
        free.sort_unstable();
        free.dedup();
        Hold {
            goals,
            above: Vec::new(),
            clear: false,
            free,
            base: Some(Frames::of(pose, body)),
        }
    }

    /// The contacts at a knot, on its side.
    fn contacts(&self, knot: &Knot, partner: bool) -> Vec<Contact> {
        let Some(key) = self.keys.get(knot.key) else {
            return Vec::new();
        };
        let contacts = if partner {
            &key.partner_contacts
        } else {
            &key.contacts
        };
        let side = |contact: &Contact| {
            if knot.mirrored {
                contact.mirrored()
            } else {
                contact.clone()
            }
        };
        contacts.iter().map(side).collect()
    }

    /// What a key frees, on its side.
    fn free(&self, knot: &Knot) -> Vec<Dof> {
        let free = self.keys.get(knot.key).map(|key| key.free.as_slice());
        let side = |dof: &Dof| match dof {
            Dof::Sided(side, sided) if knot.mirrored => Dof::Sided(side.other(), *sided),
            Dof::Sided(..) | Dof::Central(_) => *dof,
        };
        free.unwrap_or_default().iter().map(side).collect()
    }
}

/// What a leg frees that must stay over the floor.
fn lifted(mark: Landmark) -> Vec<Dof> {
    let free = [Sided::HipFlex, Sided::KneeFlex, Sided::AnkleDorsi];
    match mark.limb() {
        Some((side, Limb::Foot | Limb::Shank)) => free.map(|dof| Dof::Sided(side, dof)).to_vec(),
        Some(_) | None => Vec::new(),
    }
}

/// One entry a name, with the largest miss; a mirrored figure's names change sides.
fn named(found: Vec<(String, f64)>, mirrored: bool) -> Vec<Touch> {
    let mut out: Vec<Touch> = Vec::new();
    for (name, error_m) in found {
        let name = match name.split_once('.') {
            Some(("L", rest)) if mirrored => format!("R.{rest}"),
            Some(("R", rest)) if mirrored => format!("L.{rest}"),
            Some(_) | None => name,
        };
        match out.iter_mut().find(|touch| touch.name == name) {
            Some(touch) => touch.error_m = touch.error_m.max(error_m),
            None => out.push(Touch { name, error_m }),
        }
    }
    out
}
