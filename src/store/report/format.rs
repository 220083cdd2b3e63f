//! The file format of a report: JSON, its types as small as they are written.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::Side;
use crate::domain::history::{Ending, PainWhen, Reason};

/// The version of the format.
pub(super) const FORMAT: u32 = 1;

/// A report of the sessions of one routine.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    /// The version of this format.
    pub(super) stridewell_report: u32,
    /// What was handed over.
    pub(super) routine: Routine,
    /// The initials of the person, or nothing; never a name.
    #[serde(default)]
    pub(super) patient: String,
    /// The day on which the report was made, such as `2026-11-26`.
    pub(super) made: String,
    /// What the exercises of the sessions are called.
    pub(super) exercises: Vec<Exercise>,
    /// Sessions that have ended, the oldest first.
    pub(super) sessions: Vec<Session>,
}

/// The routine that was done.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Routine {
    /// Its id.
    pub(super) id: String,
    /// What it is called.
    pub(super) name: String,
    /// Which version of it, counted from 1, where it was written for one person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) version: Option<u32>,
}

/// An exercise and its name.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Exercise {
    /// Its id.
    pub(super) id: String,
    /// What it is called.
    pub(super) name: String,
}

/// One session.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Session {
    /// What tells it from all others.
    pub(super) id: String,
    /// The variant of the routine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) variant: Option<String>,
    /// What it was called on the screen.
    pub(super) name: String,
    /// The version of the program that kept it.
    pub(super) program: String,
    /// When it began, by the clock on the wall and with its distance from UTC, such as `2026-11-26T18:30:00+01:00`.
    pub(super) began: String,
    /// When it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) ended: Option<String>,
    /// How it ended.
    pub(super) ending: End,
    /// Exercises of its plan, in order.
    pub(super) items: Vec<Item>,
    /// Sets, with what was prescribed and what was done.
    pub(super) sets: Vec<Set>,
    /// Pain numbers, in the order in which they were given.
    pub(super) pain: Vec<Pain>,
    /// Effort of the whole session (CR10, 0 to 10).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) effort: Option<u8>,
    /// A note in the person's own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) note: String,
}

/// An exercise of a session's plan.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Item {
    /// The exercise that was done, or was to be done.
    pub(super) exercise: String,
    /// The exercise that the routine names, where another was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) instead_of: Option<String>,
    /// Why it was left out, stopped or exchanged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) reason: Option<Why>,
}

/// One set of one side.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Set {
    /// Place of its item in the plan, counted from 0.
    pub(super) item: u32,
    /// The exercise that was done.
    pub(super) exercise: String,
    /// Set, counted from 0.
    #[serde(rename = "set")]
    pub(super) number: u32,
    /// The side; without one, both work together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) side: Option<Leg>,
    /// What was prescribed.
    pub(super) prescribed: Amount,
    /// What was done.
    pub(super) done: Amount,
    /// Seconds of a repetition's parts as prescribed, in the order lower, pause, lift, top, such as `3-0-1-1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) tempo: Option<String>,
    /// The load in the person's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) load: Option<String>,
}

/// How much of a set.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Amount {
    /// Repetitions, where the set has any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) reps: Option<u32>,
    /// Time working, milliseconds.
    pub(super) ms: u64,
}

/// A pain number.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Pain {
    /// When it was felt.
    pub(super) when: Moment,
    /// The exercise that it belongs to; without one, the session as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) exercise: Option<String>,
    /// The side.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) side: Option<Leg>,
    /// The number (NRS, 0 to 10).
    pub(super) nrs: u8,
}

/// Declares an enum of the format with its counterpart in the domain, value by value.
macro_rules! words {
    ($(#[$doc:meta])* $own:ident is $theirs:ident { $($value:ident),+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
        #[serde(rename_all = "kebab-case")]
        pub(super) enum $own { $($value),+ }

        impl From<$own> for $theirs {
            fn from(own: $own) -> Self {
                match own { $($own::$value => Self::$value),+ }
            }
        }

        impl From<$theirs> for $own {
            fn from(theirs: $theirs) -> Self {
                match theirs { $($theirs::$value => Self::$value),+ }
            }
        }
    };
}

words! {
    /// A side.
    Leg is Side { Left, Right }
}
words! {
    /// When a pain was felt.
    Moment is PainWhen { Before, During, After, NextMorning }
}
words! {
    /// Why something was left out, stopped or exchanged.
    Why is Reason { Pain, NoTime, NotSureHow, Other }
}

/// How a session ended.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(super) enum End {
    /// After its last step.
    Whole,
    /// Before its last step.
    Early,
}

impl From<Ending> for End {
    fn from(ending: Ending) -> Self {
        match ending {
            Ending::Whole => Self::Whole,
            Ending::Early | Ending::Open => Self::Early,
        }
    }
}

impl From<End> for Ending {
    fn from(end: End) -> Self {
        match end {
            End::Whole => Self::Whole,
            End::Early => Self::Early,
        }
    }
}
