//! How much of an exercise: sets, repetitions or hold or duration, tempo, rest, per side.

mod change;

use std::time::Duration;

use super::side::Side;

/// How much of an exercise is prescribed.
///
/// A dose is always complete: a routine's dose stands alone and takes nothing from the exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dose {
    /// Sets, at least one.
    pub sets: u32,
    /// What one set of one side is.
    pub work: Work,
    /// Whether each side is worked by itself, and in which order.
    pub sides: Sides,
    /// Rest between sets.
    pub rest: Duration,
    /// Time to get into place before the first set.
    pub setup: Duration,
    /// What differs on the left.
    pub left: SideDose,
    /// What differs on the right.
    pub right: SideDose,
}

/// What is done in one set, on one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Work {
    /// For so long, moving or still.
    Timed(Duration),
    /// One hold of so long.
    Hold(Duration),
    /// Repetitions.
    Reps {
        /// How many in each set.
        counts: RepCounts,
        /// The pace of one repetition.
        tempo: Tempo,
        /// A hold at the end of each repetition, zero when there is none.
        hold: Duration,
    },
}

/// How many repetitions each set has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RepCounts {
    /// The same in every set.
    Same(u32),
    /// One number a set; the last one serves any set beyond.
    BySet(Vec<u32>),
}

/// The pace of one repetition; a part of zero is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tempo {
    /// Whether a repetition starts with lifting or with lowering.
    pub first: FirstPart,
    /// The lengthening part (`eccentric_s` in files).
    pub lower: Duration,
    /// Pause at its end.
    pub hold: Duration,
    /// The shortening part (`concentric_s` in files).
    pub lift: Duration,
    /// Pause at its end.
    pub top: Duration,
}

/// The part a repetition starts with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstPart {
    /// Lowering, the eccentric part.
    Lower,
    /// Lifting, the concentric part.
    Lift,
}

/// A piece of a repetition or of timed work, in the exercise's own words on screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Eccentric.
    Lower,
    /// Pause after the eccentric part.
    Pause,
    /// Concentric.
    Lift,
    /// Pause after the concentric part.
    Top,
    /// A still hold.
    Hold,
    /// A movement that repeats until its time is up.
    Cycle,
    /// First of two strokes in turn.
    StrokeA,
    /// Second of two strokes in turn.
    StrokeB,
}

/// Whether the two sides are worked together or each by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sides {
    /// Both together, or no side at all.
    Together,
    /// Each by itself.
    Each {
        /// In which order.
        order: SideOrder,
        /// Time to change over.
        change: Duration,
    },
}

/// The order in which two sides are worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SideOrder {
    /// One set of one side, one set of the other.
    AlternateEachSet,
    /// One repetition of one side, one of the other.
    AlternateEachRep,
    /// All sets of one side, then all of the other.
    FinishOneSide,
}

/// What one side's dose changes; `None` leaves the common value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SideDose {
    /// Sets of this side.
    pub sets: Option<u32>,
    /// Repetitions a set of this side.
    pub reps: Option<RepCounts>,
    /// Hold of this side.
    pub hold: Option<Duration>,
    /// Duration a set of this side.
    pub duration: Option<Duration>,
}

/// The sets and the work of one side, with its own dose laid over the common one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedWork {
    /// Sets of this side.
    pub sets: u32,
    /// What one set is.
    pub work: Work,
}

impl RepCounts {
    /// Repetitions of set `set`, counted from 0.
    pub fn of_set(&self, set: u32) -> u32 {
        match self {
            Self::Same(count) => *count,
            Self::BySet(counts) => counts
                .get(set as usize)
                .or(counts.last())
                .copied()
                .unwrap_or(0),
        }
    }
}

impl Tempo {
    /// The parts that take time, in the order in which they are done.
    pub fn parts(&self) -> Vec<(Part, Duration)> {
        let lower = [(Part::Lower, self.lower), (Part::Pause, self.hold)];
        let lift = [(Part::Lift, self.lift), (Part::Top, self.top)];
        let ordered = match self.first {
            FirstPart::Lower => [lower, lift],
            FirstPart::Lift => [lift, lower],
        };
        ordered
            .into_iter()
            .flatten()
            .filter(|(_, length)| !length.is_zero())
            .collect()
    }

    /// How long all parts take together.
    pub fn length(&self) -> Duration {
        self.lower + self.hold + self.lift + self.top
    }
}

impl Work {
    /// The parts of one repetition, or the one part that fills the set.
    ///
    /// Timed work is named [`Part::Cycle`] here; whether it is strokes or a still hold is for the exercise to say.
    pub fn parts(&self) -> Vec<(Part, Duration)> {
        match self {
            Self::Timed(length) => vec![(Part::Cycle, *length)],
            Self::Hold(length) => vec![(Part::Hold, *length)],
            Self::Reps { tempo, hold, .. } => {
                let mut parts = tempo.parts();
                if !hold.is_zero() {
                    parts.push((Part::Hold, *hold));
                }
                parts
            }
        }
    }

    /// Paced length of one repetition, or of the whole set where there are none.
    pub fn rep_length(&self) -> Duration {
        match self {
            Self::Timed(length) | Self::Hold(length) => *length,
            Self::Reps { tempo, hold, .. } => tempo.length() + *hold,
        }
    }

    /// Repetitions of set `set`, counted from 0, or `None` where the set has none.
    pub fn reps_of_set(&self, set: u32) -> Option<u32> {
        match self {
            Self::Timed(_) | Self::Hold(_) => None,
            Self::Reps { counts, .. } => Some(counts.of_set(set)),
        }
    }

    /// Paced length of set `set`, counted from 0.
    pub fn set_length(&self, set: u32) -> Duration {
        self.rep_length() * self.reps_of_set(set).unwrap_or(1)
    }
}

impl Dose {
    /// What is done on `side`, with that side's own dose laid over the common one.
    pub fn on(&self, side: Side) -> PlannedWork {
        let own = match side {
            Side::Left => &self.left,
            Side::Right => &self.right,
        };
        PlannedWork {
            sets: own.sets.unwrap_or(self.sets),
            work: own.over(&self.work),
        }
    }

    /// True when left and right are prescribed differently.
    pub fn differs_by_side(&self) -> bool {
        self.on(Side::Left) != self.on(Side::Right)
    }
}

impl SideDose {
    fn over(&self, work: &Work) -> Work {
        match work {
            Work::Timed(length) => Work::Timed(self.duration.unwrap_or(*length)),
            Work::Hold(length) => Work::Hold(self.hold.unwrap_or(*length)),
            Work::Reps {
                counts,
                tempo,
                hold,
            } => Work::Reps {
                counts: self.reps.clone().unwrap_or_else(|| counts.clone()),
                tempo: *tempo,
                hold: self.hold.unwrap_or(*hold),
            },
        }
    }
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Lower,
        Self::Pause,
        Self::Lift,
        Self::Top,
        Self::Hold,
        Self::StrokeA,
        Self::StrokeB,
        Self::Cycle,
    ];

    /// The key of the exercise's word for this part, as in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Lower => "eccentric",
            Self::Pause => "pause_after_eccentric",
            Self::Lift => "concentric",
            Self::Top => "pause_after_concentric",
            Self::Hold => "hold",
            Self::Cycle => "cycle",
            Self::StrokeA => "stroke-a",
            Self::StrokeB => "stroke-b",
        }
    }

    /// The name of the part in plans (PLAYER.md): `hold` serves both kinds of hold.
    pub fn phase(self) -> &'static str {
        match self {
            Self::Lower => "lower",
            Self::Pause | Self::Hold => "hold",
            Self::Lift => "lift",
            Self::Top => "top",
            Self::Cycle | Self::StrokeA | Self::StrokeB => "cycle",
        }
    }
}
