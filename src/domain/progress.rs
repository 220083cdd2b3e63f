//! What the history shows over time: days, numbers, pain, volume by side, and lowering over weeks.
//!
//! Everything is computed from the sessions at hand, in one pass each; their order does not matter.

pub mod days;
pub mod lowering;
pub mod pain_over_time;
#[cfg(test)]
mod tests;
pub mod volume;

use std::time::Duration;

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::catalogue::Catalogue;
use super::history::PastSession;
use super::schedule::Schedule;

pub use days::{Days, Mark};
pub use lowering::LoweringWeek;
pub use pain_over_time::{Answer, Grouping, PainOverTime, PainPoint, monday_of};
pub use volume::{Amounts, ExerciseVolume, GoalVolume, Measure};

/// How far back is looked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Range {
    /// Four weeks, today being the last day.
    #[default]
    FourWeeks,
    /// Three months, today being the last day.
    ThreeMonths,
    /// Everything there is.
    All,
}

/// What is asked about the sessions.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// Exercises, routines and pain rules.
    pub catalogue: &'a Catalogue,
    /// What was meant for which days.
    pub schedule: &'a Schedule,
    /// The day it is.
    pub today: Date,
    /// How far back is looked.
    pub range: Range,
}

/// What the history shows over time.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    /// What was done and what is meant, day by day, of all sessions at hand.
    pub days: Days,
    /// The numbers of the range.
    pub numbers: Numbers,
    /// Pain in the range.
    pub pain: PainOverTime,
    /// Left and right in the range, by goal.
    pub goals: Vec<GoalVolume>,
    /// Every exercise of the range, in the order of their ids.
    pub exercises: Vec<ExerciseVolume>,
    /// Lowering in the range, week by week without gaps.
    pub lowering: Vec<LoweringWeek>,
}

/// The numbers of a range.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    /// Sessions in which something was done.
    pub sessions: u32,
    /// Sessions that were meant: up to yesterday, and those of today that are done.
    pub planned: u32,
    /// How many of them were done, whole or in part.
    pub done: u32,
    /// The worst pain of the first day with an answer, and of the last.
    pub worst: Option<(u8, u8)>,
    /// Time working.
    pub time: Duration,
}

impl Range {
    /// All of them, the shortest first.
    pub const ALL: [Self; 3] = [Self::FourWeeks, Self::ThreeMonths, Self::All];

    /// Its first day when it is `today`; `None` where it has no end.
    pub fn first(self, today: Date) -> Option<Date> {
        match self {
            Self::FourWeeks => Some(today.saturating_sub(27.days())),
            Self::ThreeMonths => Some(today.saturating_sub(3.months()).saturating_add(1.day())),
            Self::All => None,
        }
    }
}

impl Progress {
    /// What `sessions` show.
    pub fn of(sessions: &[PastSession], asked: &Asked<'_>) -> Self {
        let first = asked.range.first(asked.today);
        let mut within: Vec<&PastSession> = sessions
            .iter()
            .filter(|session| first.is_none_or(|first| first <= session.began.day()))
            .filter(|session| did_something(session))
            .collect();
        within.sort_by(|one, other| moment(one).cmp(&moment(other)));
        let days = Days::of(sessions, asked.schedule, asked.today);
        let pain = PainOverTime::of(sessions, &within, asked.catalogue);
        let exercises = volume::by_exercise(&within);
        let goals = volume::by_goal(&exercises, asked.catalogue);
        let mut numbers = days.planned_and_done(sessions, first);
        numbers.sessions = u32::try_from(within.len()).unwrap_or(u32::MAX);
        numbers.worst = pain.first_and_last();
        numbers.time = within.iter().map(|session| time_of(session)).sum();
        Self {
            days,
            numbers,
            goals,
            exercises,
            lowering: lowering::by_week(&within),
            pain,
        }
    }
}

/// What sessions are sorted by: when they began, then what tells them apart.
fn moment(session: &PastSession) -> (i64, &str) {
    (session.began.utc_ms, session.id.as_str())
}

/// True when at least a piece of one set was done.
pub fn did_something(session: &PastSession) -> bool {
    session
        .sets
        .iter()
        .any(|set| !set.done.time.is_zero() || set.done.reps.is_some_and(|reps| 0 < reps))
}

/// Time working in a session.
pub fn time_of(session: &PastSession) -> Duration {
    session.sets.iter().map(|set| set.done.time).sum()
}
