//! A figure file for a body of another size: places that were written for the reference body, where they are for this one.
//!
//! Steps are as long as the legs, and a foot of another length keeps its heel and its toes at their distance from the
//! ankle. Heights over the floor stay: they are those of things.

use crate::domain::preferences::BodyBuild;

use super::body::BodySet;
use super::bone::Limb;
use super::contact::Contact;
use super::landmark::Landmark;
use super::math::{Vec3, vec3};
use super::pose::{Central, Dof};
use super::skeleton::Frames;
use super::spec::{FigureSpec, Prop, PropPoint};

/// A foot points somewhere on the floor when at least this share of it does.
const POINTS: f64 = 0.5;

impl FigureSpec {
    /// The same figure with places as a body of `build` needs them; its poses are left as they are.
    #[must_use]
    pub(super) fn sized(&self, build: BodyBuild) -> Self {
        let body = BodySet::of(build);
        let mut figure = Self {
            body: build,
            ..self.clone()
        };
        if build == BodyBuild::Lean {
            return figure;
        }
        let lean = BodySet::of(BodyBuild::Lean);
        // What stands in the world stays where it is, and so does who uses it.
        let stands = self.props.iter().any(stands);
        let scale = if stands {
            1.0
        } else {
            body.height / lean.height
        };
        for values in [&mut figure.base, &mut figure.advance] {
            for value in values {
                root(value, scale);
            }
        }
        for key in &mut figure.keys {
            let size = Size {
                scale,
                foot: body.foot * body.height / lean.height,
                frames: Frames::of(&key.pose, lean),
            };
            for value in &mut key.written {
                root(value, scale);
            }
            key.contacts
                .iter_mut()
                .for_each(|contact| size.place(contact));
        }
        figure
    }
}

/// Whether a thing stands in the world by itself, and is not carried along.
fn stands(prop: &Prop) -> bool {
    let carried = prop.follow.is_some() || prop.side.is_some();
    let hangs = |point: &PropPoint| matches!(point, PropPoint::World(_));
    (!carried && prop.numbers.contains_key("x")) || prop.points.iter().any(hangs)
}

/// A written place of the root for a body of another size.
fn root((dof, value): &mut (Dof, f64), scale: f64) {
    let places = [Central::RootX, Central::RootY, Central::RootZ];
    if places.iter().any(|place| *dof == Dof::Central(*place)) {
        *value *= scale;
    }
}

/// How a body differs from the reference, at a key.
struct Size {
    /// Distances on the floor.
    scale: f64,
    /// The length of a foot, in those of the reference.
    foot: f64,
    /// Where the bones of the reference are.
    frames: Frames,
}

impl Size {
    /// Puts a contact where this body has it.
    fn place(&self, contact: &mut Contact) {
        let [x, y, z] = &mut contact.place;
        let by = self.toward_ankle(contact.at);
        if contact.to.is_some() {
            *y = y.map(|y| y * self.scale);
        }
        *x = x.map(|x| x * self.scale + by.x);
        *z = z.map(|z| z * self.scale + by.z);
    }

    /// How far a point of a foot that lies on the floor is moved along it, because the foot has another length.
    fn toward_ankle(&self, at: Landmark) -> Vec3 {
        let ahead = at.limb().zip(at.ahead_of_ankle_m());
        let Some(((side, _), ahead)) = ahead else {
            return Vec3::ZERO;
        };
        let along = self.frames.limb(side, Limb::Foot).axes.x_axis();
        let flat = vec3(along.x, 0.0, along.z);
        if flat.length() < POINTS {
            return Vec3::ZERO;
        }
        flat.normalized() * (ahead * (self.foot - self.scale))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Side;
    use crate::figure::pose::{Pose, Sided};
    use crate::figure::spec::Key;

    fn contact(at: &str, x: f64) -> Contact {
        Contact {
            name: at.to_owned(),
            at: Landmark::parse(at).unwrap(),
            to: None,
            place: [Some(x), Some(0.0), None],
            planted: true,
            pinned: false,
            least_y: None,
            steps: None,
        }
    }

    fn walker() -> FigureSpec {
        let written = vec![
            (Dof::Central(Central::RootY), 0.9),
            (Dof::Sided(Side::Right, Sided::HipFlex), 20.0),
        ];
        FigureSpec {
            advance: vec![(Dof::Central(Central::RootX), 0.66)],
            keys: vec![Key {
                pose: Pose::default(),
                partner: None,
                contacts: vec![contact("R.heel", 0.28), contact("R.toelow", 0.458)],
                partner_contacts: Vec::new(),
                free: Vec::new(),
                written,
                partner_written: None,
            }],
            ..FigureSpec::default()
        }
    }

    #[test]
    fn a_shorter_body_takes_shorter_steps_on_shorter_feet() {
        let soft = walker().sized(BodyBuild::Soft);
        let body = BodySet::of(BodyBuild::Soft);
        let scale = body.height / 1.70;
        let [(_, step)] = soft.advance.as_slice() else {
            panic!("one advance")
        };
        assert!((step - 0.66 * scale).abs() < 1e-12);
        let key = &soft.keys[0];
        assert!((key.written[0].1 - 0.9 * scale).abs() < 1e-12);
        assert_eq!(key.written[1], walker().keys[0].written[1], "angles stay");
        let x = |place: usize| key.contacts[place].place[0].unwrap();
        let length = x(1) - x(0);
        assert!(
            (length - 0.178 * body.foot * scale).abs() < 1e-9,
            "{length}"
        );
    }

    #[test]
    fn who_uses_what_stands_in_the_world_stays_with_it() {
        let mut walker = walker();
        walker.props.push(Prop {
            kind: "box".to_owned(),
            name: None,
            zone: None,
            follow: None,
            side: None,
            keys: Vec::new(),
            numbers: [("x".to_owned(), 0.3)].into(),
            points: Vec::new(),
        });
        let soft = walker.sized(BodyBuild::Soft);
        assert_eq!(soft.keys[0].written, walker.keys[0].written);
        assert_eq!(walker.sized(BodyBuild::Lean), walker);
    }
}
