//! What a person did, kept for good: sessions with their sets, pain and effort.

use std::time::Duration;

use jiff::civil::Date;

use super::ids::{ExerciseId, RoutineId, VariantId};
use super::side::Side;

/// A moment as a clock on the wall showed it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    /// Milliseconds since 1970 in UTC.
    pub utc_ms: i64,
    /// How far local time was ahead of UTC, seconds.
    pub offset_s: i32,
    /// The IANA name of the time zone, such as `Europe/Berlin`; empty where the system names none.
    pub zone: String,
}

/// What tells one session from all others, also after it was exported and imported on another machine.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionId(String);

/// A session as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastSession {
    /// Its identity.
    pub id: SessionId,
    /// The routine, or `None` where one exercise was tried.
    pub routine: Option<RoutineId>,
    /// The variant of the routine.
    pub variant: Option<VariantId>,
    /// What it was called on the screen.
    pub name: String,
    /// The version of the program, or of the pack, that the routine came from.
    pub version: String,
    /// When it began.
    pub began: Stamp,
    /// When it ended; `None` while it can be carried on.
    pub ended: Option<Stamp>,
    /// How it ended.
    pub ending: Ending,
    /// Exercises of its plan, in order.
    pub items: Vec<PastItem>,
    /// Sets that were touched, in the order in which they were.
    pub sets: Vec<PastSet>,
    /// Pain numbers, in the order in which they were given.
    pub pain: Vec<PastPain>,
    /// Effort of the whole session (RPE on the CR10 scale, 0 to 10).
    pub effort: Option<u8>,
    /// A note in the person's own words.
    pub note: String,
}

/// How a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ending {
    /// Not yet.
    Open,
    /// After its last step.
    Whole,
    /// Before its last step.
    Early,
}

/// An exercise of a session's plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastItem {
    /// The exercise that was done, or was to be done.
    pub exercise: ExerciseId,
    /// The exercise that the routine names, where another was done.
    pub instead_of: Option<ExerciseId>,
    /// Why it was left out or exchanged, where somebody said so.
    pub reason: Option<Reason>,
}

/// Why an exercise was left out or exchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// It hurt.
    Pain,
    /// There was no time.
    NoTime,
    /// It was not clear how.
    NotSureHow,
    /// Something else.
    Other,
}

/// One set of one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastSet {
    /// Place of its item in the plan, counted from 0.
    pub item: u32,
    /// The exercise that was done.
    pub exercise: ExerciseId,
    /// Set, counted from 0.
    pub set: u32,
    /// The side, or `None` where both work together.
    pub side: Option<Side>,
    /// What was prescribed.
    pub prescribed: Amount,
    /// What was done.
    pub done: Amount,
    /// The tempo of a repetition as prescribed, seconds of its parts in the order lower, pause, lift, top, such as `3-0-1-1`.
    pub tempo: Option<String>,
    /// The load in the person's own words, such as "red band" or "10 kg".
    pub load: Option<String>,
}

/// How much of a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Amount {
    /// Repetitions, or `None` where the set has none.
    pub reps: Option<u32>,
    /// Time working, to the millisecond.
    pub time: Duration,
}

/// A pain number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastPain {
    /// When it was felt.
    pub when: PainWhen,
    /// The exercise that it belongs to, or `None` for the session as a whole.
    pub exercise: Option<ExerciseId>,
    /// The side.
    pub side: Option<Side>,
    /// The number (NRS, 0 to 10).
    pub nrs: u8,
}

/// When a pain was felt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PainWhen {
    /// Before the session.
    Before,
    /// During it; the worst of them counts.
    During,
    /// Right after it.
    After,
    /// The next morning.
    NextMorning,
}

impl Stamp {
    /// The day that the clock on the wall showed.
    pub fn day(&self) -> Date {
        let seconds = self.utc_ms.div_euclid(1000) + i64::from(self.offset_s);
        let days = i32::try_from(seconds.div_euclid(86_400)).unwrap_or(i32::MAX);
        let since = jiff::Span::new().try_days(days);
        since
            .and_then(|days| jiff::civil::date(1970, 1, 1).checked_add(days))
            .unwrap_or(Date::ZERO)
    }

    /// The time of day that the clock on the wall showed, seconds since midnight.
    pub fn second_of_day(&self) -> i64 {
        let seconds = self.utc_ms.div_euclid(1000) + i64::from(self.offset_s);
        seconds.rem_euclid(86_400)
    }
}

impl SessionId {
    /// The id that is spelled `text`.
    pub fn new(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The id of the `count`th session of a running program that drew `seed` by chance when it started.
    pub fn of(began: &Stamp, seed: u64, count: u32) -> Self {
        Self(format!("{:012x}-{seed:016x}-{count:x}", began.utc_ms))
    }

    /// The spelling of the id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Ending {
    /// All of them, with their words in files.
    pub const WORDS: [(Self, &'static str); 3] = [
        (Self::Open, "open"),
        (Self::Whole, "whole"),
        (Self::Early, "early"),
    ];
}

impl Reason {
    /// All of them, with their words in files.
    pub const WORDS: [(Self, &'static str); 4] = [
        (Self::Pain, "pain"),
        (Self::NoTime, "no-time"),
        (Self::NotSureHow, "not-sure-how"),
        (Self::Other, "other"),
    ];
}

impl PainWhen {
    /// All of them, with their words in files.
    pub const WORDS: [(Self, &'static str); 4] = [
        (Self::Before, "before"),
        (Self::During, "during"),
        (Self::After, "after"),
        (Self::NextMorning, "next-morning"),
    ];
}

impl PastSession {
    /// The worst pain given for a moment, of the session or of any of its exercises.
    pub fn worst(&self, when: PainWhen) -> Option<u8> {
        let given = self.pain.iter().filter(|pain| pain.when == when);
        given.map(|pain| pain.nrs).max()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_lies_on_the_day_of_its_own_clock() {
        let stamp = |utc_ms, offset_s| Stamp {
            utc_ms,
            offset_s,
            zone: String::new(),
        };
        let date = jiff::civil::date;
        // 2026-11-25T23:30:00Z
        let late = 1_795_649_400_000;
        assert_eq!(stamp(late, 0).day(), date(2026, 11, 25));
        assert_eq!(stamp(late, 3600).day(), date(2026, 11, 26));
        assert_eq!(stamp(late, 3600).second_of_day(), 30 * 60);
        assert_eq!(stamp(late - 86_400_000, -3600).day(), date(2026, 11, 24));
        assert_eq!(stamp(-1, 0).day(), date(1969, 12, 31));
        assert_eq!(stamp(i64::MAX, 0).day(), Date::ZERO);
    }

    #[test]
    fn ids_differ_by_time_program_and_count() {
        let at = |utc_ms| Stamp {
            utc_ms,
            ..Stamp::default()
        };
        let ids = [
            SessionId::of(&at(1_795_000_000_000), 7, 0),
            SessionId::of(&at(1_795_000_000_001), 7, 0),
            SessionId::of(&at(1_795_000_000_000), 8, 0),
            SessionId::of(&at(1_795_000_000_000), 7, 1),
        ];
        assert_eq!(ids[0].as_str(), "01a1ee565e00-0000000000000007-0");
        for (place, id) in ids.iter().enumerate() {
            assert!(!ids[..place].contains(id));
        }
    }
}
