//! Where planted points should be between two keys: where they are, on a curve, or walking from one place to the next.

use super::path::Span;
use super::spline;
use crate::figure::contact::Contact;
use crate::figure::hold::Goal;
use crate::figure::math::{Vec3, vec3};

/// A hand or foot whose places at two keys are nearer than this stands still, metres.
const STILL_M: f64 = 0.02;

/// Contacts that two keys have in common, with what either of them holds.
pub(super) fn both(from: &[Contact], to: &[Contact]) -> Vec<Contact> {
    let mut out = Vec::new();
    for contact in from {
        let same = |other: &&Contact| other.at == contact.at && other.to == contact.to;
        let Some(other) = to.iter().find(same) else {
            continue;
        };
        let [a, b] = [contact.place, other.place];
        let mut place = a.into_iter().zip(b).map(|(a, b)| a.or(b));
        out.push(Contact {
            planted: contact.planted || other.planted,
            place: std::array::from_fn(|_| place.next().flatten()),
            steps: contact.steps.or(other.steps),
            ..contact.clone()
        });
    }
    out
}

/// Contacts with the places that they should have; `places` tells where each one is at the four knots of the span.
pub(super) fn goals(
    contacts: Vec<Contact>,
    span: &Span,
    places: impl Fn(&Contact) -> [Vec3; 4],
) -> Vec<Goal> {
    let found: Vec<(Contact, [Vec3; 4])> = contacts
        .into_iter()
        .map(|contact| {
            let places = places(&contact);
            (contact, places)
        })
        .collect();
    // All points of a hand or foot walk when the one whose place is given does.
    let walks = |(contact, [_, from, to, _]): &&(Contact, [Vec3; 4])| {
        let [x, ..] = contact.place;
        x.is_some() && STILL_M < libm::hypot(to.x - from.x, to.z - from.z)
    };
    let walking: Vec<&str> = found
        .iter()
        .filter(walks)
        .map(|(contact, _)| contact.name.as_str())
        .collect();
    found
        .iter()
        .map(|(contact, places)| Goal {
            contact: contact.clone(),
            wanted: wanted(
                contact,
                *places,
                span,
                walking.contains(&contact.name.as_str()),
            ),
        })
        .collect()
}

/// On a cubic through the places at the keys, or walking from one to the next.
fn wanted(contact: &Contact, places: [Vec3; 4], span: &Span, walks: bool) -> Vec3 {
    let [_, from, to, _] = places;
    if let Some((share, height)) = contact.walked(span.t).filter(|_| walks) {
        let at = from.lerp(to, share);
        return vec3(at.x, at.y + height, at.z);
    }
    let along = |axis: fn(&Vec3) -> f64| {
        let values = places.each_ref().map(axis);
        spline::between(values, span.ends, span.t)
    };
    vec3(along(|at| at.x), along(|at| at.y), along(|at| at.z))
}
