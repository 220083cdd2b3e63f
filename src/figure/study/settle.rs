//! What gives way when a key is changed by hand, and how it comes to rest on what bears its weight.

use crate::domain::Side;
use crate::figure::body::BodySet;
use crate::figure::contact::Contact;
use crate::figure::hold::{Goal, Hold};
use crate::figure::landmark::Landmark;
use crate::figure::pose::{Central, Dof, Pose, Sided};
use crate::figure::skeleton::Frames;
use crate::figure::spec::Key;

/// Points that never sink into the floor.
const ABOVE: [&str; 11] = [
    "pelviclow",
    "chestlow",
    "headlow",
    "L.kneelow",
    "R.kneelow",
    "L.heellow",
    "R.heellow",
    "L.toelow",
    "R.toelow",
    "L.elbowlow",
    "R.elbowlow",
];

/// What the root frees: its place and how it is turned.
const ROOT: [Central; 3] = [Central::RootX, Central::RootY, Central::RootZ];
const TURNS: [Central; 2] = [Central::RootTilt, Central::RootRoll];
const TRUNK: [Central; 5] = [
    Central::LumbarFlex,
    Central::LumbarLat,
    Central::ThoraxFlex,
    Central::ThoraxLat,
    Central::NeckFlex,
];
const LEG: [Sided; 6] = [
    Sided::HipFlex,
    Sided::HipAbd,
    Sided::HipRot,
    Sided::KneeFlex,
    Sided::AnkleDorsi,
    Sided::AnkleInv,
];
const ARM: [Sided; 7] = [
    Sided::ShoulderFlex,
    Sided::ShoulderAbd,
    Sided::ShoulderRot,
    Sided::ElbowFlex,
    Sided::ForearmPron,
    Sided::WristFlex,
    Sided::WristDev,
];

pub(super) fn root() -> impl Iterator<Item = Dof> {
    ROOT.into_iter().map(Dof::Central)
}

pub(super) fn turns() -> impl Iterator<Item = Dof> {
    TURNS.into_iter().map(Dof::Central)
}

pub(super) fn trunk() -> impl Iterator<Item = Dof> {
    TRUNK.into_iter().map(Dof::Central)
}

/// The joints of a leg, or of an arm.
pub(super) fn limb(side: Side, leg: bool) -> impl Iterator<Item = Dof> {
    let own: &[Sided] = if leg { &LEG } else { &ARM };
    own.iter().map(move |dof| Dof::Sided(side, *dof))
}

impl Key {
    /// What may give way so that whatever bears weight stays where it is.
    pub(super) fn gives_way(&self) -> Vec<Dof> {
        if self.contacts.is_empty() {
            return Vec::new();
        }
        let mut free: Vec<Dof> = root().chain(turns()).collect();
        let limbs = self.limbs();
        free.extend(limbs.iter().flat_map(|(side, leg)| limb(*side, *leg)));
        let trunk_bears = self.contacts.iter().any(|own| own.at.limb().is_none());
        if trunk_bears || limbs.iter().any(|(_, leg)| !leg) {
            free.extend(trunk());
        }
        free.sort_unstable();
        free.dedup();
        free
    }

    /// The goals of its contacts: planted points stay where they are, the others keep what is given.
    pub(super) fn goals(&self, body: &BodySet, held: impl Fn(&Contact) -> bool) -> Vec<Goal> {
        let frames = Frames::of(&self.pose, body);
        let held = self.contacts.iter().filter(|own| held(own));
        held.map(|contact| {
            let mut wanted = contact.measured(&frames, &frames, body);
            let [x, y, z] = contact.place;
            wanted.x = x.unwrap_or(wanted.x);
            wanted.y = y.unwrap_or(wanted.y);
            wanted.z = z.unwrap_or(wanted.z);
            let contact = contact.clone();
            Goal { contact, wanted }
        })
        .collect()
    }

    /// Its pose, come to rest on what bears its weight, with nothing in the floor.
    pub(super) fn settled(&self, body: &BodySet) -> Pose {
        let hold = Hold {
            goals: self.goals(body, |_| true),
            above: above(),
            free: self.gives_way(),
            clear: false,
            base: None,
        };
        // A few rounds: what is put on the floor may come from far away.
        (0..ROUNDS).fold(self.pose, |pose, _| hold.kept(&pose, body))
    }
}

/// Rounds of coming to rest.
const ROUNDS: usize = 3;

/// The points that stay over the floor.
pub(super) fn above() -> Vec<Landmark> {
    ABOVE.into_iter().filter_map(Landmark::parse).collect()
}
