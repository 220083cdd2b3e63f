//! A dose as JSON.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::words::{millis, time, value, word};
use crate::domain::dose::{FirstPart, SideDose};
use crate::domain::{Dose, RepCounts, SideOrder, Sides, Tempo, Work};

#[derive(Serialize, Deserialize)]
pub(super) struct SavedDose {
    sets: u32,
    work: SavedWork,
    sides: Option<SavedSides>,
    rest_ms: i64,
    setup_ms: i64,
    left: SavedSideDose,
    right: SavedSideDose,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum SavedWork {
    TimedMs(i64),
    HoldMs(i64),
    Reps {
        counts: SavedCounts,
        #[serde(flatten)]
        tempo: SavedTempo,
        hold_ms: i64,
    },
}

/// The lengths of lower, hold, lift and top.
#[derive(Serialize, Deserialize)]
pub(super) struct SavedTempo {
    first: String,
    tempo_ms: [i64; 4],
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum SavedCounts {
    Same(u32),
    BySet(Vec<u32>),
}

#[derive(Serialize, Deserialize)]
struct SavedSides {
    order: String,
    change_ms: i64,
}

#[derive(Serialize, Deserialize)]
struct SavedSideDose {
    sets: Option<u32>,
    reps: Option<SavedCounts>,
    hold_ms: Option<i64>,
    duration_ms: Option<i64>,
}

const FIRST: [(FirstPart, &str); 2] = [(FirstPart::Lower, "lower"), (FirstPart::Lift, "lift")];

const ORDERS: [(SideOrder, &str); 3] = [
    (SideOrder::AlternateEachSet, "alternate-each-set"),
    (SideOrder::AlternateEachRep, "alternate-each-rep"),
    (SideOrder::FinishOneSide, "finish-one-side"),
];

impl SavedDose {
    pub(super) fn new(dose: &Dose) -> Self {
        let sides = match dose.sides {
            Sides::Together => None,
            Sides::Each { order, change } => Some(SavedSides {
                order: word(&ORDERS, order).to_owned(),
                change_ms: millis(change),
            }),
        };
        Self {
            sets: dose.sets,
            work: SavedWork::new(&dose.work),
            sides,
            rest_ms: millis(dose.rest),
            setup_ms: millis(dose.setup),
            left: SavedSideDose::new(&dose.left),
            right: SavedSideDose::new(&dose.right),
        }
    }

    /// The dose; `None` when it holds what this version does not know.
    pub(super) fn read(&self) -> Option<Dose> {
        let sides = match &self.sides {
            None => Sides::Together,
            Some(each) => Sides::Each {
                order: value(&ORDERS, &each.order)?,
                change: time(each.change_ms),
            },
        };
        Some(Dose {
            sets: self.sets,
            work: self.work.read()?,
            sides,
            rest: time(self.rest_ms),
            setup: time(self.setup_ms),
            left: self.left.read(),
            right: self.right.read(),
        })
    }
}

impl SavedWork {
    fn new(work: &Work) -> Self {
        match work {
            Work::Timed(length) => Self::TimedMs(millis(*length)),
            Work::Hold(length) => Self::HoldMs(millis(*length)),
            Work::Reps {
                counts,
                tempo,
                hold,
            } => Self::Reps {
                counts: SavedCounts::new(counts),
                tempo: SavedTempo::new(tempo),
                hold_ms: millis(*hold),
            },
        }
    }

    fn read(&self) -> Option<Work> {
        Some(match self {
            Self::TimedMs(length) => Work::Timed(time(*length)),
            Self::HoldMs(length) => Work::Hold(time(*length)),
            Self::Reps {
                counts,
                tempo,
                hold_ms,
            } => Work::Reps {
                counts: counts.read(),
                tempo: tempo.read()?,
                hold: time(*hold_ms),
            },
        })
    }
}

impl SavedTempo {
    pub(super) fn new(tempo: &Tempo) -> Self {
        Self {
            first: word(&FIRST, tempo.first).to_owned(),
            tempo_ms: [tempo.lower, tempo.hold, tempo.lift, tempo.top].map(millis),
        }
    }

    pub(super) fn read(&self) -> Option<Tempo> {
        let [lower, hold, lift, top] = self.tempo_ms.map(time);
        Some(Tempo {
            first: value(&FIRST, &self.first)?,
            lower,
            hold,
            lift,
            top,
        })
    }
}

impl SavedCounts {
    fn new(counts: &RepCounts) -> Self {
        match counts {
            RepCounts::Same(count) => Self::Same(*count),
            RepCounts::BySet(counts) => Self::BySet(counts.clone()),
        }
    }

    fn read(&self) -> RepCounts {
        match self {
            Self::Same(count) => RepCounts::Same(*count),
            Self::BySet(counts) => RepCounts::BySet(counts.clone()),
        }
    }
}

impl SavedSideDose {
    fn new(dose: &SideDose) -> Self {
        Self {
            sets: dose.sets,
            reps: dose.reps.as_ref().map(SavedCounts::new),
            hold_ms: dose.hold.map(millis),
            duration_ms: dose.duration.map(millis),
        }
    }

    fn read(&self) -> SideDose {
        let length = |ms: Option<i64>| -> Option<Duration> { ms.map(time) };
        SideDose {
            sets: self.sets,
            reps: self.reps.as_ref().map(SavedCounts::read),
            hold: length(self.hold_ms),
            duration: length(self.duration_ms),
        }
    }
}
