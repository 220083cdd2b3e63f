//! The first two or three days after something began to hurt.

use super::{Call, HOUR_MS, Limits};

/// When it began, and what was told since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstDays {
    /// When it began, as the person said.
    pub began_ms: i64,
    /// The first and the last hour at which the days may end, from the content.
    pub window_h: [u32; 2],
    /// What was told: nothing, that movement may begin, that the days are over.
    pub told: u8,
}

/// Where a person is in the first days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DayPhase {
    /// Protect it.
    Protect,
    /// From about day 2: gentle movement if pain allows.
    Move,
    /// They are over.
    Over,
}

impl FirstDays {
    /// Days since then; nothing is told of what is past already.
    pub fn new(began_ms: i64, now_ms: i64, limits: &Limits) -> Self {
        let mut days = Self {
            began_ms: began_ms.min(now_ms),
            window_h: limits.window_h,
            told: 0,
        };
        days.told = days.phase(now_ms) as u8;
        days
    }

    /// Whole hours since it began.
    pub fn hours(&self, now_ms: i64) -> u32 {
        let hours = now_ms.saturating_sub(self.began_ms).max(0) / HOUR_MS;
        u32::try_from(hours).unwrap_or(u32::MAX)
    }

    /// The day, counted from 0 as the content does.
    pub fn day(&self, now_ms: i64) -> u32 {
        self.hours(now_ms) / 24
    }

    /// Where the person is.
    pub fn phase(&self, now_ms: i64) -> DayPhase {
        let hours = self.hours(now_ms);
        let [first, last] = self.window_h;
        if last <= hours {
            DayPhase::Over
        } else if first <= hours {
            DayPhase::Move
        } else {
            DayPhase::Protect
        }
    }

    /// True when nothing is left to be told.
    pub fn is_told_all(&self) -> bool {
        DayPhase::Over as u8 <= self.told
    }

    /// When something is to be told next.
    pub fn next_ms(&self) -> Option<i64> {
        let hours = self.window_h.get(usize::from(self.told))?;
        Some(self.began_ms + i64::from(*hours) * HOUR_MS)
    }

    pub(super) fn look(&mut self, now_ms: i64) -> Option<Call> {
        let phase = self.phase(now_ms);
        if phase as u8 <= self.told {
            return None;
        }
        self.told = phase as u8;
        match phase {
            DayPhase::Protect => None,
            DayPhase::Move => Some(Call::MoveGently),
            DayPhase::Over => Some(Call::DaysOver),
        }
    }
}
