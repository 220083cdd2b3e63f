//! Things that are put to a figure: each begins where the body has use for it, and is moved from there.

use crate::domain::Side;
use crate::figure::body::BodySet;
use crate::figure::bone::{Bone, Limb};
use crate::figure::landmark::Landmark;
use crate::figure::math::Vec3;
use crate::figure::pose::Pose;
use crate::figure::skeleton::Frames;
use crate::figure::spec::{FigureSpec, Ground, Prop, PropPoint};

/// A thing that can be put to a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Kit {
    Mat,
    Chair,
    Bench,
    Step,
    Cushion,
    Wall,
    Roller,
    Ball,
    Strap,
    Band,
    Dumbbells,
    Kettlebell,
}

/// Things lie this far beyond the body, metres.
const BEYOND_M: f64 = 0.25;

/// How far a cushion or step is moved at once, metres.
pub const NUDGE_M: f64 = 0.02;

/// A band lies on the thighs this far below the hips, and this far from the middle of the bone; metres.
const BAND_M: [f64; 2] = [-0.33, 0.075];

impl Kit {
    /// Everything, as it is offered.
    pub const ALL: [Self; 12] = [
        Self::Mat,
        Self::Chair,
        Self::Bench,
        Self::Step,
        Self::Cushion,
        Self::Wall,
        Self::Roller,
        Self::Ball,
        Self::Strap,
        Self::Band,
        Self::Dumbbells,
        Self::Kettlebell,
    ];

    /// The id of the message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Mat => "kit-thing-mat",
            Self::Chair => "kit-thing-chair",
            Self::Bench => "kit-thing-bench",
            Self::Step => "kit-thing-step",
            Self::Cushion => "kit-thing-cushion",
            Self::Wall => "kit-thing-wall",
            Self::Roller => "kit-thing-roller",
            Self::Ball => "kit-thing-ball",
            Self::Strap => "kit-thing-strap",
            Self::Band => "kit-thing-band",
            Self::Dumbbells => "kit-thing-dumbbells",
            Self::Kettlebell => "kit-thing-kettlebell",
        }
    }

    /// What it is drawn as.
    fn kind(self) -> &'static str {
        match self {
            // The ground itself: no prop.
            Self::Mat => "",
            Self::Chair => "stool",
            Self::Bench => "bench",
            Self::Step | Self::Wall => "box",
            Self::Cushion => "cushion",
            Self::Roller => "roller",
            Self::Ball => "ball",
            Self::Strap => "strap",
            Self::Band => "cord",
            Self::Dumbbells => "dumbbell",
            Self::Kettlebell => "kettlebell",
        }
    }

    /// True when a figure has it.
    pub fn is_in(self, figure: &FigureSpec) -> bool {
        match self {
            Self::Mat => matches!(figure.ground, Ground::Mat(_)),
            Self::Chair
            | Self::Bench
            | Self::Step
            | Self::Cushion
            | Self::Wall
            | Self::Roller
            | Self::Ball
            | Self::Strap
            | Self::Band
            | Self::Dumbbells
            | Self::Kettlebell => figure.props.iter().any(|prop| self.is(prop)),
        }
    }

    fn is(self, prop: &Prop) -> bool {
        let wall = prop.zone.as_deref() == Some("wall");
        prop.kind == self.kind() && wall == (self == Self::Wall)
    }

    /// True for what stands by itself and can be moved; the rest goes with the body.
    pub fn stands(self) -> bool {
        match self {
            Self::Chair | Self::Bench | Self::Step | Self::Cushion | Self::Wall => true,
            Self::Mat
            | Self::Roller
            | Self::Ball
            | Self::Strap
            | Self::Band
            | Self::Dumbbells
            | Self::Kettlebell => false,
        }
    }

    /// The numbers of the thing, where a body in this position has use for it.
    fn numbers(self, at: &dyn Fn(&str) -> Vec3, far: f64) -> Vec<(&'static str, f64)> {
        let seat = at("pelviclow");
        match self {
            Self::Chair => vec![
                ("x", seat.x + 0.04),
                ("h", high(seat.y, 0.43)),
                ("sx", 0.45),
                ("sz", 0.46),
            ],
            Self::Bench => vec![
                ("x", seat.x - 0.1),
                ("h", high(seat.y, 0.42)),
                ("sx", 0.45),
                ("sz", 0.9),
            ],
            Self::Step => block([far + BEYOND_M, 0.1], [0.4, 0.2, 0.6]),
            Self::Cushion => block([at("head").x, 0.04], [0.36, 0.08, 0.42]),
            Self::Wall => block([far + 0.03, 0.9], [0.06, 1.8, 1.0]),
            Self::Roller => vec![("z0", -0.04), ("z1", 0.3), ("r", 0.075)],
            Self::Band => vec![("closed", 1.0)],
            Self::Mat | Self::Ball | Self::Strap | Self::Dumbbells | Self::Kettlebell => Vec::new(),
        }
    }

    fn prop(self, pose: &Pose, body: &BodySet) -> Prop {
        let frames = Frames::of(pose, body);
        let at = |name: &str| {
            let mark = Landmark::parse(name);
            mark.map_or(Vec3::ZERO, |mark| mark.point(&frames, body))
        };
        let [_, far] = reach_m(&frames, body);
        let numbers = self.numbers(&at, far).into_iter();
        let only = |own: Self, word: &'static str| (self == own).then_some(word);
        let zone = only(Self::Wall, "wall").or(only(Self::Step, "prop"));
        let under = lower(at("R.hamline"), at("R.quadline"));
        let follow = only(Self::Roller, under).or(only(Self::Ball, "R.glute"));
        let held = [(Self::Strap, Side::Right), (Self::Kettlebell, Side::Left)];
        let mut held = held.into_iter().filter(|(own, _)| *own == self);
        let side = held.next().map(|(_, side)| side);
        Prop {
            kind: self.kind().to_owned(),
            name: None,
            zone: zone.map(str::to_owned),
            follow: follow.and_then(Landmark::parse),
            side,
            keys: Vec::new(),
            numbers: numbers
                .map(|(name, value)| (name.to_owned(), cm(value)))
                .collect(),
            points: if self == Self::Band {
                band()
            } else {
                Vec::new()
            },
        }
    }
}

/// A box at a place along and up, of a size along, up and across; metres.
fn block([x, y]: [f64; 2], [sx, sy, sz]: [f64; 3]) -> Vec<(&'static str, f64)> {
    vec![("x", x), ("y", y), ("sx", sx), ("sy", sy), ("sz", sz)]
}

/// The height of a seat: where the body sits, or the usual one.
fn high(seat_m: f64, usual_m: f64) -> f64 {
    if (0.3..0.7).contains(&seat_m) {
        seat_m
    } else {
        usual_m
    }
}

/// Centimetres are near enough for what is put down by hand.
fn cm(metres: f64) -> f64 {
    (metres * 100.0).round() / 100.0
}

/// Which line of the thigh lies lower: the roller is under it.
fn lower(back: Vec3, front: Vec3) -> &'static str {
    if back.y <= front.y {
        "R.hamline"
    } else {
        "R.quadline"
    }
}

/// Round both thighs.
fn band() -> Vec<PropPoint> {
    let [down, out] = BAND_M;
    let thigh = |side| Bone::Limb(side, Limb::Thigh);
    [
        PropPoint::On(thigh(Side::Right), [out, down, 0.0]),
        PropPoint::On(thigh(Side::Right), [0.0, down, out]),
        PropPoint::On(thigh(Side::Right), [-out, down, 0.0]),
        PropPoint::On(thigh(Side::Left), [-out, down, 0.0]),
        PropPoint::On(thigh(Side::Left), [0.0, down, out]),
        PropPoint::On(thigh(Side::Left), [out, down, 0.0]),
    ]
    .to_vec()
}

/// From where to where the body reaches along the floor, metres.
fn reach_m(frames: &Frames, body: &BodySet) -> [f64; 2] {
    let names = [
        "head",
        "L.fingertip",
        "R.fingertip",
        "L.toetip",
        "R.toetip",
        "L.heel",
        "R.heel",
        "pelvis",
        "L.kneec",
        "R.kneec",
    ];
    let marks = names.into_iter().filter_map(Landmark::parse);
    marks
        .map(|mark| mark.point(frames, body).x)
        .fold([f64::INFINITY, f64::NEG_INFINITY], |[low, high], x| {
            [low.min(x), high.max(x)]
        })
}

impl FigureSpec {
    /// The figure with a thing put to it, where `key` has use for it; without it when it is there already.
    #[must_use]
    pub fn with_kit(&self, kit: Kit, key: usize) -> Self {
        let body = BodySet::of(self.body);
        let mut changed = self.clone();
        let Some(own) = self.keys.get(key) else {
            return changed;
        };
        if kit == Kit::Mat {
            let [low, high] = reach_m(&Frames::of(&own.pose, body), body);
            let [low, high] = [cm(low - 0.15), cm(high + 0.15)];
            changed.ground = match self.ground {
                Ground::Mat(_) => Ground::Floor([low - 0.1, high + 0.1]),
                Ground::Floor(_) => Ground::Mat([low, high, -0.4, 0.4]),
            };
            return changed;
        }
        if kit.is_in(self) {
            changed.props.retain(|prop| !kit.is(prop));
        } else {
            changed.props.push(kit.prop(&own.pose, body));
        }
        changed
    }

    /// The figure with a thing that stands by itself moved along and up, metres.
    #[must_use]
    pub fn nudged(&self, kit: Kit, [along, up]: [f64; 2]) -> Self {
        let mut changed = self.clone();
        let standing = changed
            .props
            .iter_mut()
            .filter(|prop| kit.stands() && kit.is(prop));
        for prop in standing {
            let rises = if prop.numbers.contains_key("h") {
                "h"
            } else {
                "y"
            };
            for (name, by) in [("x", along), (rises, up)] {
                let at = prop.numbers.entry(name.to_owned()).or_insert(0.0);
                *at = cm(*at + by).clamp(-2.0, 2.0);
            }
        }
        changed
    }
}
