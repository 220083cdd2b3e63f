//! What bears weight, or else stays where it is: a foot, a knee, a hand, the seat, the back.

use crate::domain::Side;
use crate::figure::body::BodySet;
use crate::figure::bone::Limb;
use crate::figure::contact::Contact;
use crate::figure::landmark::Landmark;
use crate::figure::pose::Pose;
use crate::figure::skeleton::Frames;
use crate::figure::spec::{FigureSpec, Key};

/// A part of the body that stays where it is while the rest moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Bearing {
    Foot(Side),
    Forefoot(Side),
    Instep(Side),
    Knee(Side),
    Hand(Side),
    Forearm(Side),
    Seat,
    UpperBack,
    Head,
}

/// What lies lower than this is taken to bear weight, metres.
const BEARS_M: f64 = 0.035;

/// What is lower than this when it begins to bear weight is put on the floor; what is higher rests on a thing, metres.
const LOW_M: f64 = 0.2;

/// A point of a bearing: its name, how high it is over what it rests on, metres, and whether it is planted.
type Point = (&'static str, f64, bool);

impl Bearing {
    /// Every part that can bear weight, from the feet up.
    pub const ALL: [Self; 15] = [
        Self::Foot(Side::Left),
        Self::Foot(Side::Right),
        Self::Forefoot(Side::Left),
        Self::Forefoot(Side::Right),
        Self::Instep(Side::Left),
        Self::Instep(Side::Right),
        Self::Knee(Side::Left),
        Self::Knee(Side::Right),
        Self::Hand(Side::Left),
        Self::Hand(Side::Right),
        Self::Forearm(Side::Left),
        Self::Forearm(Side::Right),
        Self::Seat,
        Self::UpperBack,
        Self::Head,
    ];

    /// The id of the message that names it, without its side.
    pub fn message(self) -> &'static str {
        match self {
            Self::Foot(_) => "bearing-foot",
            Self::Forefoot(_) => "bearing-forefoot",
            Self::Instep(_) => "bearing-instep",
            Self::Knee(_) => "bearing-knee",
            Self::Hand(_) => "bearing-hand",
            Self::Forearm(_) => "bearing-forearm",
            Self::Seat => "bearing-seat",
            Self::UpperBack => "bearing-upper-back",
            Self::Head => "bearing-head",
        }
    }

    /// Its side, where it has one.
    pub fn side(self) -> Option<Side> {
        match self {
            Self::Foot(side)
            | Self::Forefoot(side)
            | Self::Instep(side)
            | Self::Knee(side)
            | Self::Hand(side)
            | Self::Forearm(side) => Some(side),
            Self::Seat | Self::UpperBack | Self::Head => None,
        }
    }

    /// Its points; the first one says where it is.
    fn points(self) -> &'static [Point] {
        match self {
            Self::Foot(_) => &[
                ("heel", 0.0, true),
                ("ball", 0.0, true),
                ("ballm", 0.0, false),
            ],
            Self::Forefoot(_) => &[("toeball", 0.0, true), ("ballm", 0.012, false)],
            Self::Instep(_) => &[("toetop", 0.002, true)],
            Self::Knee(_) => &[("knee", 0.0, true)],
            Self::Hand(_) => &[
                ("palm", 0.0, true),
                ("indexk", 0.0, false),
                ("littlek", 0.0, false),
                ("dorsum", 0.0365, false),
                ("fingertip", 0.001, false),
            ],
            Self::Forearm(_) => &[("elbowtip", 0.003, true), ("ulnar", 0.012, false)],
            Self::Seat => &[("pelvis", 0.0, true)],
            Self::UpperBack => &[("upperback", 0.0, true)],
            Self::Head => &[("headlow", 0.0, false)],
        }
    }

    /// The name of a point in files.
    fn name(self, point: &str) -> String {
        match self.side() {
            Some(Side::Left) => format!("L.{point}"),
            Some(Side::Right) => format!("R.{point}"),
            None => point.to_owned(),
        }
    }

    /// The point that says where it is.
    fn first(self) -> Option<Landmark> {
        let (name, ..) = self.points().first()?;
        Landmark::parse(&self.name(name))
    }

    /// True when a key has it.
    pub fn is_in(self, key: &Key) -> bool {
        let first = self.first();
        key.contacts.iter().any(|own| Some(own.at) == first)
    }

    /// Its points as landmarks.
    fn landmarks(self) -> Vec<Landmark> {
        let points = self.points().iter();
        let marks = points.filter_map(|(point, ..)| Landmark::parse(&self.name(point)));
        marks.collect()
    }

    /// How high its first point is over what it would rest on, metres.
    fn height_m(self, frames: &Frames, body: &BodySet) -> f64 {
        let low = match self {
            // The middle of the pelvis says where a seat is; its lowest point says whether it rests.
            Self::Seat => Landmark::parse("pelviclow"),
            Self::Foot(_)
            | Self::Forefoot(_)
            | Self::Instep(_)
            | Self::Knee(_)
            | Self::Hand(_)
            | Self::Forearm(_)
            | Self::UpperBack
            | Self::Head => self.first(),
        };
        low.map_or(f64::INFINITY, |low| low.point(frames, body).y)
    }

    /// What bears weight in a pose on the floor. A foot that is flat is no forefoot besides.
    pub fn found(pose: &Pose, body: &BodySet) -> Vec<Self> {
        let frames = Frames::of(pose, body);
        let low = |bearing: Self| bearing.height_m(&frames, body) < BEARS_M;
        let flat = |side| low(Self::Foot(side)) && low(Self::Forefoot(side));
        let all = Self::ALL.into_iter();
        let bears = all.filter(|bearing| match bearing {
            Self::Foot(side) => flat(*side),
            Self::Forefoot(side) => low(*bearing) && !flat(*side) && !low(Self::Instep(*side)),
            Self::Instep(side) => low(*bearing) && !flat(*side),
            Self::Knee(_)
            | Self::Hand(_)
            | Self::Forearm(_)
            | Self::Seat
            | Self::UpperBack
            | Self::Head => low(*bearing),
        });
        bears.collect()
    }

    /// Its contacts: on the floor where it is low, else at the height where it is.
    pub(super) fn contacts(self, pose: &Pose, body: &BodySet) -> Vec<Contact> {
        let frames = Frames::of(pose, body);
        let height = self.height_m(&frames, body);
        let at = self.first().map_or(0.0, |own| own.point(&frames, body).y);
        let drop = if height < LOW_M { height } else { 0.0 };
        let points = self.points().iter();
        let contacts = points.filter_map(|(point, over, planted)| {
            let name = self.name(point);
            Some(Contact {
                at: Landmark::parse(&name)?,
                name,
                to: None,
                place: [None, Some(at - drop + over), None],
                planted: *planted,
                pinned: *planted,
                least_y: None,
                steps: None,
            })
        });
        contacts.collect()
    }
}

impl Key {
    /// The limbs that bear weight, each once.
    pub(super) fn limbs(&self) -> Vec<(Side, bool)> {
        let limbs = self.contacts.iter().filter_map(|own| own.at.limb());
        let limbs = limbs.map(|(side, limb)| match limb {
            Limb::Thigh | Limb::Shank | Limb::Foot | Limb::Toes => (side, true),
            Limb::UpperArm | Limb::Forearm | Limb::Hand => (side, false),
        });
        let mut all: Vec<(Side, bool)> = limbs.collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

impl FigureSpec {
    /// Lets a part of the body bear weight in a key, or no more.
    #[must_use]
    pub fn with_bearing(&self, key: usize, bearing: Bearing) -> Self {
        let body = BodySet::of(self.body);
        let mut changed = self.clone();
        let Some(own) = changed.keys.get_mut(key) else {
            return changed;
        };
        let marks = bearing.landmarks();
        let bore = bearing.is_in(own);
        own.contacts.retain(|contact| !marks.contains(&contact.at));
        if !bore {
            own.contacts.extend(bearing.contacts(&own.pose, body));
        }
        own.free = own.gives_way();
        own.pose = own.settled(body);
        changed
    }
}
