//! One movement or position, with everything a person is told about it.

use std::time::Duration;

use super::dose::{Dose, Part};
use super::ids::ExerciseId;
use super::kit::KitNeed;
use super::prescription::Picture;

/// One movement or position.
///
/// Text never names a side, except `instructions`, which are written for the right leg where sides are worked singly.
#[derive(Clone, Debug, PartialEq)]
pub struct Exercise {
    /// Its id.
    pub id: ExerciseId,
    /// Its name.
    pub name: String,
    /// Other names, for the search.
    pub aka: Vec<String>,
    /// What kind of exercise it is.
    pub category: Category,
    /// What is needed, as the content lists it.
    pub equipment: Vec<KitNeed>,
    /// The position it starts in.
    pub position: Position,
    /// True when each side is worked by itself.
    pub unilateral: bool,
    /// Muscles that work most.
    pub primary_muscles: Vec<String>,
    /// Muscles that help.
    pub secondary_muscles: Vec<String>,
    /// How it is done, in order.
    pub instructions: Vec<String>,
    /// What it should feel like, or what to think of.
    pub cues: Vec<String>,
    /// What often goes wrong.
    pub mistakes: Vec<String>,
    /// The usual dose.
    pub dose: Dose,
    /// Where the usual dose comes from.
    pub dose_basis: DoseBasis,
    /// Doses for other situations.
    pub dose_alternatives: Vec<DoseAlternative>,
    /// Harder exercises.
    pub progressions: Vec<ExerciseId>,
    /// Easier exercises.
    pub regressions: Vec<ExerciseId>,
    /// When to take care.
    pub cautions: Vec<String>,
    /// When not to do it.
    pub contraindications: Vec<String>,
    /// When to stop at once.
    pub stop_if: Vec<String>,
    /// Sources.
    pub evidence: Vec<String>,
    /// The view that the content suggests, in its own words.
    pub camera: String,
    /// Things drawn with the figure, in words.
    pub props: Vec<String>,
    /// Key positions in words, for descriptions of the figure.
    pub positions: Vec<KeyPosition>,
    /// Order in which the key positions are shown.
    pub animation_loop: Vec<u32>,
    /// A remark for whoever draws it.
    pub illustration_note: Option<String>,
    /// For whom it suits, and when.
    pub suitability: Suitability,
    /// Seconds that the usual dose takes.
    pub default_seconds: u32,
    /// 1: used by a routine; 2: library only.
    pub tier: u8,
    /// The words of the player, the voice and the hand-out.
    pub words: Words,
    /// Whether a public display offers it.
    pub kiosk: Kiosk,
    /// Why, for the person who sets the display up.
    pub kiosk_reason: String,
    /// Photographs, of the whole exercise or of one instruction each.
    pub pictures: Vec<Picture>,
}

/// What kind of exercise it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Category {
    Release,
    DynamicWarmup,
    Cardio,
    Mobility,
    StaticStretch,
    Strength,
    Eccentric,
    Core,
    Recovery,
}

/// What a person wants from an exercise; groups categories for the library (UI.md 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Goal {
    Release,
    WarmUp,
    Stretch,
    Strengthen,
    Recover,
}

/// The position an exercise starts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Position {
    ChairSitting,
    LongSitting,
    Supine,
    Prone,
    Kneeling,
    HalfKneeling,
    Quadruped,
    Standing,
}

/// Positions as the library's filter groups them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum PositionGroup {
    Standing,
    Sitting,
    Lying,
    Kneeling,
}

/// A key position in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyPosition {
    /// Short name, such as `sink`.
    pub name: String,
    /// One sentence.
    pub description: String,
}

/// Where a dose comes from, and what the source says about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoseBasis {
    /// Key of the kind of source, such as `trial-range`.
    pub basis: String,
    /// How often.
    pub frequency: String,
    /// The range that sources give.
    pub range: String,
    /// A remark on the dose.
    pub note: Option<String>,
}

/// What another situation changes about the usual dose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoseAlternative {
    /// The situation.
    pub label: String,
    /// Sets.
    pub sets: u32,
    /// Hold of each set.
    pub hold: Duration,
    /// Rest between sets.
    pub rest: Duration,
    /// True when each side is worked by itself.
    pub per_side: bool,
}

/// For whom an exercise suits, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suitability {
    /// In the first three days after a strain.
    pub acute_0_72h: Fit,
    /// While a strain settles and walking is comfortable.
    pub subacute: Fit,
    /// With a sore upper-hamstring tendon.
    pub tendon_irritable: Fit,
    /// When the hamstring feels tight but tests long.
    pub overlengthened: Fit,
    /// Before a run.
    pub pre_run: bool,
    /// After a run.
    pub post_run: bool,
    /// How far the hip bends under load.
    pub proximal_tendon_compression: Compression,
}

/// How well an exercise fits a situation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Fit {
    Yes,
    Gentle,
    Caution,
    No,
}

/// How much an exercise presses the upper hamstring tendon on the sit bone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Compression {
    None,
    Low,
    Moderate,
    High,
}

/// The words of the player, the voice and the hand-out; the same for both sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// Name for narrow places, at most 22 characters.
    pub short_name: String,
    /// What to do while getting ready, at most 55 characters.
    pub setup_line: String,
    /// The one line while working, at most 45 characters.
    pub cue: String,
    /// What it should feel like, at most 60 characters.
    pub feel: String,
    /// The word of each part, at most 12 characters.
    pub parts: Vec<(Part, String)>,
    /// Places that are worked one a set, for release exercises.
    pub spots: Option<Spots>,
    /// What is counted, such as `reps`, `breaths` or `swings`.
    pub count_unit: String,
}

/// Places that are worked one a set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spots {
    /// What a place is called.
    pub word: String,
    /// How many the usual dose has.
    pub count: u32,
    /// Their names in order.
    pub names: Vec<String>,
    /// Their names for doses with another number of sets.
    pub names_by_sets: Vec<(u32, Vec<String>)>,
}

/// Whether a public display offers an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kiosk {
    /// Floor, mat and wall are enough.
    Yes,
    /// Only where its kit stands.
    NeedsEquipment,
    /// Never.
    No,
}

impl Exercise {
    /// What a person wants from it.
    pub fn goal(&self) -> Goal {
        self.category.goal()
    }
}

impl Suitability {
    /// Caution everywhere: of an exercise that nobody has looked at for sore hamstrings.
    pub const UNCHECKED: Self = Self {
        acute_0_72h: Fit::Caution,
        subacute: Fit::Caution,
        tendon_irritable: Fit::Caution,
        overlengthened: Fit::Caution,
        pre_run: false,
        post_run: false,
        proximal_tendon_compression: Compression::Moderate,
    };
}

impl Category {
    /// The goal that the library files it under.
    pub fn goal(self) -> Goal {
        match self {
            Self::Release => Goal::Release,
            Self::DynamicWarmup | Self::Cardio => Goal::WarmUp,
            Self::Mobility | Self::StaticStretch => Goal::Stretch,
            Self::Strength | Self::Eccentric | Self::Core => Goal::Strengthen,
            Self::Recovery => Goal::Recover,
        }
    }
}

impl Position {
    /// The group that the library files it under.
    pub fn group(self) -> PositionGroup {
        match self {
            Self::ChairSitting | Self::LongSitting => PositionGroup::Sitting,
            Self::Supine | Self::Prone => PositionGroup::Lying,
            Self::Kneeling | Self::HalfKneeling | Self::Quadruped => PositionGroup::Kneeling,
            Self::Standing => PositionGroup::Standing,
        }
    }
}

impl Words {
    /// The exercise's own word for `part`.
    pub fn part(&self, part: Part) -> Option<&str> {
        self.parts
            .iter()
            .find(|(key, _)| *key == part)
            .map(|(_, word)| word.as_str())
    }

    /// True when timed work is two strokes in turn.
    pub fn has_strokes(&self) -> bool {
        self.part(Part::StrokeA).is_some()
    }

    /// What timed work is in this exercise: a cycle, two strokes in turn, or a still hold.
    pub fn timed_part(&self) -> Part {
        if self.has_strokes() {
            Part::StrokeA
        } else if self.part(Part::Cycle).is_none() && self.part(Part::Hold).is_some() {
            Part::Hold
        } else {
            Part::Cycle
        }
    }
}

impl Spots {
    /// The name of the place of set `set`, counted from 0, in a dose of `sets` sets.
    ///
    /// A dose with a single set works the first place; an unknown number of sets takes the usual names as far as they go.
    pub fn name(&self, set: u32, sets: u32) -> Option<&str> {
        let names = self
            .names_by_sets
            .iter()
            .find(|(count, _)| *count == sets)
            .map_or(&self.names, |(_, names)| names);
        names.get(set as usize).map(String::as_str)
    }
}
