//! When something happens next, so that the program wakes for it and sleeps until then.

use super::{Care, Ice, Limits, SECOND_MS};

impl Care {
    /// The next moment at which something is to be told, if nobody does anything.
    pub fn next_ms(&self, now_ms: i64, limits: &Limits) -> Option<i64> {
        let leg = self.leg_up.filter(|run| run.runs);
        let moments = [
            self.ice.next_ms(now_ms, limits),
            leg.map(|run| now_ms + run.left_ms(now_ms)),
            self.days.and_then(|days| days.next_ms()),
            self.sitting.due_ms(limits),
        ];
        moments.into_iter().flatten().min()
    }
}

impl Ice {
    fn next_ms(&self, now_ms: i64, limits: &Limits) -> Option<i64> {
        match self {
            Self::Ready => None,
            Self::Off(off) => Some(off.due_ms).filter(|_| !off.told),
            Self::On(on) if !on.run.runs => {
                Some(on.run.from_ms + i64::from(limits.off_least_s) * SECOND_MS)
            }
            Self::On(on) => {
                let every = i64::from(limits.skin_check_s) * SECOND_MS;
                let passed = on.run.passed_ms(now_ms);
                let marks = [
                    (i64::from(on.checks) + 1) * every,
                    on.run.length_ms,
                    i64::from(limits.ice_most_s) * SECOND_MS,
                ];
                let next = marks.into_iter().filter(|mark| passed < *mark).min();
                Some(now_ms + next.unwrap_or(passed) - passed)
            }
        }
    }
}
