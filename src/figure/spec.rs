//! One figure file as types: keys, phases, contacts, camera, ground, props, muscles, arrows.

mod marks;

use std::collections::BTreeMap;

use crate::domain::preferences::BodyBuild;
use crate::domain::{Part, Side};

use super::baked::Spans;
use super::bone::Bone;
use super::camera::Camera;
use super::contact::Contact;
use super::landmark::Landmark;
use super::pose::{Dof, Pose};

pub use marks::{Accent, Accented, AngleGuide, Mark, Says};

/// Everything that a figure file says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FigureSpec {
    /// Its id: that of the exercise, the mistake or the self-check.
    pub id: String,
    /// Its title, for contributors.
    pub title: String,
    /// True once somebody has looked at it beside the written instructions.
    pub verified: bool,
    /// The best camera, then others.
    pub cameras: Vec<Camera>,
    /// What it stands or lies on.
    pub ground: Ground,
    /// Things drawn with it.
    pub props: Vec<Prop>,
    /// Muscles that work.
    pub muscles: Vec<Muscle>,
    /// Arrows that show the way of a point.
    pub arrows: Vec<Arrow>,
    /// Marks on the picture of a mistake, and lines that a movement depends on.
    pub accents: Vec<Accented>,
    /// An arc that an angle is read on.
    pub angle: Option<AngleGuide>,
    /// The exercises whose mistake it shows; empty for what is no mistake.
    pub mistake_of: Vec<String>,
    /// By exercise, the sentence that names the mistake.
    pub beside: BTreeMap<String, String>,
    /// Key positions, at least one.
    pub keys: Vec<Key>,
    /// Pieces of the movement, in order.
    pub phases: Vec<Phase>,
    /// What a loop adds to each degree of freedom when it comes round.
    pub advance: Vec<(Dof, f64)>,
    /// True when the figure travels and the camera follows.
    pub travels: bool,
    /// Keys that are not interpolated but cross-faded.
    pub cuts: Vec<(usize, usize)>,
    /// Points that stay over the floor between keys.
    pub above: Vec<Landmark>,
    /// What may give way in a partner.
    pub partner_free: Vec<Dof>,
    /// Values written for all keys: what poses are solved from.
    pub base: Vec<(Dof, f64)>,
    /// The same for a partner.
    pub partner_base: Vec<(Dof, f64)>,
    /// True when its sides take turns from repetition to repetition: it keeps facing one way, and each repetition ends
    /// where the other side's starts.
    pub takes_turns: bool,
    /// A limb with an elastic wrap.
    pub wrap: Option<Wrap>,
    /// The same figure with the ball in each of its spots; empty where there is one place only.
    pub spots: Vec<Self>,
    /// For each spot, the keys that stand for the first ones.
    pub spot_keys: Vec<Vec<usize>>,
    /// The build whose poses these are.
    pub body: BodyBuild,
    /// What keeps planted points in their places between keys, found ahead; a stretch that is not in it is solved when it
    /// is drawn.
    pub motions: Spans,
}

/// An elastic wrap around a limb.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wrap {
    /// The limb that wears it, for the right side.
    pub on: Bone,
    /// From where to where along it, shares of its length.
    pub along: [f64; 2],
}

/// What the figure stands or lies on; numbers in metres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Ground {
    /// A mat from x0 to x1 and z0 to z1.
    Mat([f64; 4]),
    /// A floor under x0 to x1.
    Floor([f64; 2]),
}

impl Default for Ground {
    fn default() -> Self {
        Self::Floor([-0.6, 0.6])
    }
}

/// A thing drawn with the figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Prop {
    /// What it is: box, ball, strap …
    pub kind: String,
    /// Its name, for contributors.
    pub name: Option<String>,
    /// Its material, where the kind leaves it open.
    pub zone: Option<String>,
    /// The landmark it follows.
    pub follow: Option<Landmark>,
    /// The side of the hand or foot that holds it.
    pub side: Option<Side>,
    /// Keys at which it is there; empty for all.
    pub keys: Vec<usize>,
    /// Numbers by name, metres and degrees.
    pub numbers: BTreeMap<String, f64>,
    /// Points of a cord.
    pub points: Vec<PropPoint>,
}

/// A point that a cord runs through.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PropPoint {
    /// Fixed in the world.
    World([f64; 3]),
    /// Fixed on a bone.
    On(Bone, [f64; 3]),
}

/// A muscle that works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Muscle {
    /// Name of its patch.
    pub name: String,
    /// One side, or both.
    pub side: Option<Side>,
    /// True when it works most; false when it helps.
    pub primary: bool,
}

/// An arrow that shows the way of a point.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrow {
    /// The point.
    pub track: Landmark,
    /// How far from it the arrow is drawn, metres.
    pub offset: [f64; 3],
    /// A straight arrow of this length and direction instead of the way, metres.
    pub straight: Option<[f64; 3]>,
    /// The piece of the way that is drawn, as shares of it.
    pub trim: [f64; 2],
    /// The keys that the way leads through; empty for all in order.
    pub path: Vec<KeyRef>,
    /// Whether that way comes round.
    pub looped: Loop,
    /// The keys between which the way is traced, in places on the path.
    pub between: Option<[f64; 2]>,
    /// The key at which a straight arrow stands; the last one without.
    pub at_key: Option<usize>,
    /// True when it has two heads.
    pub double: bool,
    /// The keys near which it is seen; empty for always.
    pub show: Vec<usize>,
}

/// A key position.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// The solved pose.
    pub pose: Pose,
    /// The solved pose of a partner.
    pub partner: Option<Pose>,
    /// Where points touch what is around them.
    pub contacts: Vec<Contact>,
    /// Where points of the partner do.
    pub partner_contacts: Vec<Contact>,
    /// What may give way so that the contacts stay where they are between keys.
    pub free: Vec<Dof>,
    /// The values written for it, which are laid over those of the key before.
    pub written: Vec<(Dof, f64)>,
    /// The same for a partner, laid over the partner's base.
    pub partner_written: Option<Vec<(Dof, f64)>>,
}

/// A piece of the movement.
#[derive(Clone, Debug, PartialEq)]
pub struct Phase {
    /// Which seconds of the dose it gets.
    pub part: PhasePart,
    /// The path through the keys; one key is a hold.
    pub path: Vec<KeyRef>,
    /// Whether the path comes round.
    pub looped: Loop,
    /// Its share of its part's time; in cycles and strokes its seconds.
    pub seconds: Option<f64>,
}

/// Which seconds of the dose a phase gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhasePart {
    /// Those of this part.
    Of(Part),
    /// The way in before the work and out after it.
    Setup,
    /// Shown now and then, never timed.
    Care,
}

/// A key on a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyRef {
    /// As it is.
    Key(usize),
    /// Its mirror image, moved on.
    Mirror(usize),
    /// Again, moved on.
    Again(usize),
}

/// Whether a path comes round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loop {
    /// It does not.
    Open,
    /// It ends where it starts.
    Closed,
    /// It ends at the mirror image of its start; then the other side follows.
    Mirror,
}

/// A stroke without seconds of its own takes so long.
const USUAL_STROKE_S: f64 = 4.0;

impl FigureSpec {
    /// Seconds of the two strokes that take turns in timed work; 0 where it has none.
    pub fn strokes_s(&self) -> [f64; 2] {
        [Part::StrokeA, Part::StrokeB].map(|part| {
            let own = self.phases.iter();
            let own = own.filter(|phase| phase.part == PhasePart::Of(part));
            own.map(|phase| phase.seconds.unwrap_or(USUAL_STROKE_S))
                .sum::<f64>()
        })
    }

    /// The figure in the spot `number`, from 1, of so many: where a dose has fewer spots than the figure, some are left out.
    #[must_use]
    pub fn in_spot(&self, number: u32, of: u32) -> &Self {
        self.spots.get(self.spot(number, of)).unwrap_or(self)
    }

    /// The place of the spot `number`, from 1, of so many.
    pub(in crate::figure) fn spot(&self, number: u32, of: u32) -> usize {
        let all = u32::try_from(self.spots.len()).unwrap_or(u32::MAX);
        let place = number.saturating_sub(1).saturating_mul(all) / of.max(1);
        place as usize
    }

    /// The figure with its spots, in each of which other keys stand for the first ones.
    #[must_use]
    pub fn with_spots(self, instead: &[Vec<usize>]) -> Self {
        let spots = instead.iter().enumerate();
        let spots = spots.map(|(place, keys)| self.with_keys(place + 1, keys));
        Self {
            spots: spots.collect(),
            spot_keys: instead.to_vec(),
            ..self
        }
    }

    /// The figure in which the keys `instead` stand for the first ones.
    fn with_keys(&self, number: usize, instead: &[usize]) -> Self {
        let mut keys = self.keys.clone();
        for (place, key) in instead.iter().enumerate() {
            if let (Some(to), Some(from)) = (keys.get_mut(place), self.keys.get(*key)) {
                to.clone_from(from);
            }
        }
        // All keys stay, so that the figure is as large in every spot.
        keys.extend(self.keys.iter().cloned());
        Self {
            id: format!("{} spot {number}", self.id),
            keys,
            spots: Vec::new(),
            ..self.clone()
        }
    }
}

impl Prop {
    /// The number called `name`, or `usual`.
    pub fn number(&self, name: &str, usual: f64) -> f64 {
        self.numbers.get(name).copied().unwrap_or(usual)
    }
}
