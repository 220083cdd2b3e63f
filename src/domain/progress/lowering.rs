//! The Nordic hamstring exercise week by week: repetitions, and seconds of lowering.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::pain_over_time::monday_of;
use crate::domain::history::{PastSession, PastSet};

/// The exercise whose lowering is followed.
const NORDIC: &str = "nordic-hamstring-lower";

/// What was lowered in a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoweringWeek {
    /// Its Monday.
    pub monday: Date,
    /// Repetitions.
    pub reps: u32,
    /// Time lowering, where the tempo says how long one takes.
    pub lowering: Duration,
}

/// Every week from the first with such a repetition to the last.
pub(super) fn by_week(sessions: &[&PastSession]) -> Vec<LoweringWeek> {
    let mut weeks: BTreeMap<Date, LoweringWeek> = BTreeMap::new();
    for session in sessions {
        let monday = monday_of(session.began.day());
        let sets = session.sets.iter();
        for set in sets.filter(|set| set.exercise.as_str() == NORDIC) {
            let reps = set.done.reps.unwrap_or(0);
            if reps == 0 {
                continue;
            }
            let week = weeks.entry(monday).or_insert_with(|| empty(monday));
            week.reps += reps;
            week.lowering += lowering_of_one(set).saturating_mul(reps);
        }
    }
    let (Some(first), Some(last)) = (weeks.keys().next(), weeks.keys().next_back()) else {
        return Vec::new();
    };
    first
        .series(7.days())
        .take_while(|monday| monday <= last)
        .map(|monday| weeks.get(&monday).copied().unwrap_or(empty(monday)))
        .collect()
}

fn empty(monday: Date) -> LoweringWeek {
    LoweringWeek {
        monday,
        reps: 0,
        lowering: Duration::ZERO,
    }
}

/// How long the lowering of one repetition takes: the first number of its tempo.
fn lowering_of_one(set: &PastSet) -> Duration {
    let first = set
        .tempo
        .as_deref()
        .and_then(|tempo| tempo.split('-').next());
    let seconds = first.and_then(|seconds| seconds.parse().ok());
    seconds
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .unwrap_or_default()
}
