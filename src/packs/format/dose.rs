//! Doses as files spell them.

mod written;

use std::time::Duration;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::check::Check;
use super::plain;
use crate::domain::dose::{FirstPart, SideDose};
use crate::domain::{Dose, RepCounts, SideOrder, Sides, Tempo, Work};

/// A dose in a file. What an exercise says about its usual dose stands in the same table.
#[derive(Debug, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::packs) struct DoseFile {
    #[schemars(range(min = 1, max = 50))]
    sets: i64,
    reps: Option<i64>,
    reps_by_set: Option<Vec<i64>>,
    #[serde(default, serialize_with = "plain::seconds_if_any")]
    hold_s: Option<f64>,
    #[serde(default, serialize_with = "plain::seconds_if_any")]
    duration_s: Option<f64>,
    tempo: Option<TempoFile>,
    #[schemars(extend("enum" = plain::words(SIDE_ORDERS)))]
    side_order: Option<String>,
    #[serde(
        default,
        skip_serializing_if = "plain::is_default",
        serialize_with = "plain::seconds"
    )]
    side_change_s: f64,
    #[serde(serialize_with = "plain::seconds")]
    #[schemars(range(min = 0, max = 14_400))]
    rest_s: f64,
    #[serde(serialize_with = "plain::seconds")]
    #[schemars(range(min = 0, max = 14_400))]
    setup_s: f64,
    #[serde(default, skip_serializing_if = "plain::is_default")]
    left: SideDoseFile,
    #[serde(default, skip_serializing_if = "plain::is_default")]
    right: SideDoseFile,
    pub(super) frequency: Option<String>,
    pub(super) range: Option<String>,
    pub(super) basis: Option<String>,
    pub(super) note: Option<String>,
}

/// What one side changes.
#[derive(Debug, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct SideDoseFile {
    sets: Option<i64>,
    reps: Option<i64>,
    reps_by_set: Option<Vec<i64>>,
    #[serde(default, serialize_with = "plain::seconds_if_any")]
    hold_s: Option<f64>,
    #[serde(default, serialize_with = "plain::seconds_if_any")]
    duration_s: Option<f64>,
}

/// The pace of a repetition in a file.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct TempoFile {
    #[schemars(extend("enum" = plain::words(FIRST)))]
    first: String,
    #[serde(serialize_with = "plain::seconds")]
    eccentric_s: f64,
    #[serde(serialize_with = "plain::seconds")]
    pause_after_eccentric_s: f64,
    #[serde(serialize_with = "plain::seconds")]
    concentric_s: f64,
    #[serde(serialize_with = "plain::seconds")]
    pause_after_concentric_s: f64,
}

const FIRST: &[(&str, FirstPart)] = &[
    ("eccentric", FirstPart::Lower),
    ("concentric", FirstPart::Lift),
];

const SIDE_ORDERS: &[(&str, SideOrder)] = &[
    ("alternate-each-set", SideOrder::AlternateEachSet),
    ("alternate-each-rep", SideOrder::AlternateEachRep),
    ("finish-one-side", SideOrder::FinishOneSide),
];

impl DoseFile {
    /// The dose; `key` is where it stands in the file.
    pub(super) fn convert(&self, key: &str, check: &mut Check<'_>) -> Dose {
        Dose {
            sets: check.count(&format!("{key}.sets"), self.sets, 1, 50),
            work: self.work(key, check),
            sides: self.sides(key, check),
            rest: check.seconds(&format!("{key}.rest_s"), self.rest_s),
            setup: check.seconds(&format!("{key}.setup_s"), self.setup_s),
            left: self.left.convert(&format!("{key}.left"), check),
            right: self.right.convert(&format!("{key}.right"), check),
        }
    }

    fn work(&self, key: &str, check: &mut Check<'_>) -> Work {
        let counts = rep_counts(key, self.reps, self.reps_by_set.as_deref(), check);
        let mut seconds = |name: &str, value: Option<f64>| {
            value.map(|value| check.seconds(&format!("{key}.{name}"), value))
        };
        let hold = seconds("hold_s", self.hold_s);
        let duration = seconds("duration_s", self.duration_s);
        let tempo = match &self.tempo {
            Some(tempo) => tempo.convert(&format!("{key}.tempo"), check),
            None => STILL,
        };
        let work = match (duration, counts, hold) {
            (Some(length), None, None) => Work::Timed(length),
            (None, Some(counts), hold) => Work::Reps {
                counts,
                tempo,
                hold: hold.unwrap_or_default(),
            },
            (None, None, Some(hold)) => Work::Hold(hold),
            (None, None, None) | (Some(_), _, _) => {
                check.wrong(
                    key,
                    "something else",
                    "reps, hold_s or duration_s, and not two kinds of work at once",
                );
                Work::Timed(Duration::from_secs(1))
            }
        };
        if work.rep_length().is_zero() {
            check.wrong(key, "no time at all", "work that takes time");
        }
        work
    }

    fn sides(&self, key: &str, check: &mut Check<'_>) -> Sides {
        let Some(order) = &self.side_order else {
            return Sides::Together;
        };
        let change = check.seconds(&format!("{key}.side_change_s"), self.side_change_s);
        match check.one_of(&format!("{key}.side_order"), order, SIDE_ORDERS) {
            Some(order) => Sides::Each { order, change },
            None => Sides::Together,
        }
    }
}

/// The pace where a file gives none: repetitions of nothing but a hold.
const STILL: Tempo = Tempo {
    first: FirstPart::Lower,
    lower: Duration::ZERO,
    hold: Duration::ZERO,
    lift: Duration::ZERO,
    top: Duration::ZERO,
};

impl TempoFile {
    fn convert(&self, key: &str, check: &mut Check<'_>) -> Tempo {
        let first = check.one_of(&format!("{key}.first"), &self.first, FIRST);
        let mut seconds = |name: &str, value: f64| check.seconds(&format!("{key}.{name}"), value);
        Tempo {
            first: first.unwrap_or(FirstPart::Lower),
            lower: seconds("eccentric_s", self.eccentric_s),
            hold: seconds("pause_after_eccentric_s", self.pause_after_eccentric_s),
            lift: seconds("concentric_s", self.concentric_s),
            top: seconds("pause_after_concentric_s", self.pause_after_concentric_s),
        }
    }
}

impl SideDoseFile {
    fn convert(&self, key: &str, check: &mut Check<'_>) -> SideDose {
        let mut seconds = |name: &str, value: Option<f64>| {
            value.map(|value| check.seconds(&format!("{key}.{name}"), value))
        };
        SideDose {
            hold: seconds("hold_s", self.hold_s),
            duration: seconds("duration_s", self.duration_s),
            sets: self
                .sets
                .map(|sets| check.count(&format!("{key}.sets"), sets, 0, 50)),
            reps: rep_counts(key, self.reps, self.reps_by_set.as_deref(), check),
        }
    }
}

fn rep_counts(
    key: &str,
    reps: Option<i64>,
    by_set: Option<&[i64]>,
    check: &mut Check<'_>,
) -> Option<RepCounts> {
    if let Some(counts) = by_set {
        let key = format!("{key}.reps_by_set");
        if counts.is_empty() {
            check.wrong(&key, "empty", "one number a set");
        }
        let counts = counts.iter().map(|count| check.count(&key, *count, 1, 500));
        return Some(RepCounts::BySet(counts.collect()));
    }
    let reps = reps?;
    Some(RepCounts::Same(check.count(
        &format!("{key}.reps"),
        reps,
        1,
        500,
    )))
}
