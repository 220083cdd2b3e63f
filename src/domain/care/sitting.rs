//! Breaks from sitting, every so many minutes, in chosen hours of the day.

use super::{Limits, MINUTE_MS};

/// How often a break may come, minutes.
pub const EVERY_MIN: [u32; 2] = [20, 90];

/// A break that comes so much too late is left out: the machine slept, and nobody sat at it.
const LATE_MS: i64 = 5 * MINUTE_MS;

/// Breaks from sitting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sitting {
    /// True while they are switched on.
    pub on: bool,
    /// How often, minutes; `None` is what the content says.
    pub every_min: Option<u32>,
    /// The hours of the day in which they come.
    pub hours: Hours,
    /// When sitting began, as far as is known. It is not kept: a program that was closed saw nobody sit.
    pub since_ms: Option<i64>,
}

/// Hours of the day; over midnight when the last is not after the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    /// The first full hour, 0 to 23.
    pub from: u8,
    /// The full hour at which they end, 0 to 23.
    pub to: u8,
}

impl Default for Hours {
    fn default() -> Self {
        Self { from: 9, to: 18 }
    }
}

impl Hours {
    /// True at a second of the day; the same hour twice is all day.
    pub fn hold(self, second_of_day: i64) -> bool {
        let hour = second_of_day / 3600;
        let (from, to) = (i64::from(self.from), i64::from(self.to));
        if from < to {
            from <= hour && hour < to
        } else {
            from <= hour || hour < to || from == to
        }
    }
}

impl Sitting {
    /// How often, inside the limits, minutes.
    pub fn every(&self, limits: &Limits) -> u32 {
        let [least, most] = EVERY_MIN;
        let wanted = self.every_min.unwrap_or(limits.sitting_min);
        wanted.clamp(least, most)
    }

    /// When the next break is due, while they are switched on and sitting has begun.
    pub fn due_ms(&self, limits: &Limits) -> Option<i64> {
        let since = self.since_ms.filter(|_| self.on)?;
        Some(since + i64::from(self.every(limits)) * MINUTE_MS)
    }

    /// Looks at the clock, and answers whether a break is due; `sits` is false while the person does something else here.
    pub fn look(
        &mut self,
        (now_ms, second_of_day): (i64, i64),
        sits: bool,
        limits: &Limits,
    ) -> bool {
        let counts = self.on && sits && self.hours.hold(second_of_day);
        if !counts {
            self.since_ms = self.on.then_some(now_ms);
            return false;
        }
        if self.since_ms.is_none_or(|since| now_ms < since) {
            self.since_ms = Some(now_ms);
        }
        let Some(late) = self.due_ms(limits).map(|due| now_ms - due) else {
            return false;
        };
        if late < 0 {
            return false;
        }
        self.since_ms = Some(now_ms);
        late < LATE_MS
    }

    /// A break that comes again after so many minutes, however often they come else.
    pub fn put_off(&mut self, now_ms: i64, minutes: u32, limits: &Limits) {
        let back = i64::from(self.every(limits)) - i64::from(minutes);
        self.since_ms = Some(now_ms - back * MINUTE_MS);
    }

    pub(super) fn shift(&mut self, by_ms: i64) {
        self.since_ms = self.since_ms.map(|since| since.saturating_add(by_ms));
    }
}
