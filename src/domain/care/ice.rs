//! Ice: on for a while, never longer than the content allows, then off for at least as long.

use super::{Call, Limits, Run, SECOND_MS};

/// Where the ice is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Ice {
    /// It may come on.
    #[default]
    Ready,
    /// It is on, or was on and nobody has said that it is off.
    On(On),
    /// It is off.
    Off(Off),
}

/// Ice that is on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct On {
    /// How long it is meant to be on, and how long it was.
    pub run: Run,
    /// Looks at the skin that were told.
    pub checks: u32,
    /// True once it was told that it is to come off.
    pub told: bool,
}

/// Ice that is off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Off {
    /// Since when.
    pub since_ms: i64,
    /// When it is due again.
    pub due_ms: i64,
    /// False when time ran out, and nobody has said that it is off.
    pub confirmed: bool,
    /// True once it was told that it is due again.
    pub told: bool,
}

impl Off {
    /// When it may come on again at the earliest.
    pub fn earliest_ms(&self, limits: &Limits) -> i64 {
        self.since_ms + i64::from(limits.off_least_s) * SECOND_MS
    }

    fn since(now_ms: i64, confirmed: bool, limits: &Limits) -> Self {
        Self {
            since_ms: now_ms,
            due_ms: now_ms + i64::from(limits.off_usual_s) * SECOND_MS,
            confirmed,
            told: false,
        }
    }
}

impl Ice {
    /// Why it may not come on yet: the milliseconds that are left until then; `None` when it may.
    pub fn waits_ms(&self, now_ms: i64, limits: &Limits) -> Option<i64> {
        match self {
            Self::Ready | Self::On(_) => None,
            Self::Off(off) => Some(off.earliest_ms(limits) - now_ms).filter(|wait| 0 < *wait),
        }
    }

    /// Puts it on for so long; answers whether it may come on.
    pub fn start(&mut self, now_ms: i64, length_s: u32, limits: &Limits) -> bool {
        if matches!(self, Self::On(_)) || self.waits_ms(now_ms, limits).is_some() {
            return false;
        }
        let length = length_s.clamp(limits.ice_least_s, limits.ice_most_s);
        *self = Self::On(On {
            run: Run::new(now_ms, length),
            checks: 0,
            told: false,
        });
        true
    }

    /// Somebody took it off, now.
    pub fn take_off(&mut self, now_ms: i64, limits: &Limits) {
        let off = match self {
            Self::Ready => return,
            Self::On(on) if !on.run.runs => Off::since(on.run.from_ms, true, limits),
            Self::Off(off) if off.confirmed => return,
            Self::On(_) | Self::Off(_) => Off::since(now_ms, true, limits),
        };
        *self = Self::Off(off);
    }

    /// Longer or shorter by so much, inside the limits; a time that is over already is not made shorter.
    pub fn change_length(&mut self, by_s: i64, limits: &Limits) {
        if let Self::On(on) = self {
            let least = i64::from(limits.ice_least_s) * SECOND_MS;
            let most = i64::from(limits.ice_most_s) * SECOND_MS;
            let length = on.run.length_ms + by_s * SECOND_MS;
            on.run.length_ms = length.clamp(least, most);
            on.told &= by_s <= 0;
        }
    }

    /// Due earlier or later by so much, never before it may come on, and not after four times the usual wait.
    pub fn change_due(&mut self, by_s: i64, limits: &Limits) {
        if let Self::Off(off) = self {
            let most = off.since_ms + 4 * i64::from(limits.off_usual_s) * SECOND_MS;
            let due = off.due_ms + by_s * SECOND_MS;
            off.due_ms = due.clamp(off.earliest_ms(limits), most);
        }
    }

    /// Goes on to what follows, and answers what is to be told.
    pub(super) fn look(&mut self, now_ms: i64, limits: &Limits) -> Option<Call> {
        match self {
            Self::Ready => None,
            Self::On(on) => {
                if let Some(off) = on.forced_off(now_ms, limits) {
                    // A pack that was lifted off and left lying is off without a word.
                    let call = (!off.confirmed).then_some(Call::IceStop);
                    *self = Self::Off(off);
                    let next = self.look(now_ms, limits);
                    return call.or(next);
                }
                on.look(now_ms, limits)
            }
            Self::Off(off) => {
                let due = off.due_ms <= now_ms && !off.told;
                off.told |= due;
                (due && off.confirmed).then_some(Call::IceAgain)
            }
        }
    }

    pub(super) fn shift(&mut self, by_ms: i64) {
        match self {
            Self::Ready => {}
            Self::On(on) => on.run.from_ms = on.run.from_ms.saturating_add(by_ms),
            Self::Off(off) => {
                off.since_ms = off.since_ms.saturating_add(by_ms);
                off.due_ms = off.due_ms.saturating_add(by_ms);
            }
        }
    }
}

impl On {
    /// True once it is to come off.
    pub fn is_over(&self, now_ms: i64) -> bool {
        self.run.left_ms(now_ms) <= 0
    }

    /// It is off by itself when it was on for as long as it ever may be, or was held for as long as it must be off.
    fn forced_off(&self, now_ms: i64, limits: &Limits) -> Option<Off> {
        let most = i64::from(limits.ice_most_s) * SECOND_MS;
        if self.run.runs {
            let over = self.run.passed_ms(now_ms) - most;
            return (0 <= over).then(|| Off::since(now_ms - over, false, limits));
        }
        let held = now_ms - self.run.from_ms;
        let enough = i64::from(limits.off_least_s) * SECOND_MS;
        (enough <= held).then(|| Off::since(self.run.from_ms, true, limits))
    }

    fn look(&mut self, now_ms: i64, limits: &Limits) -> Option<Call> {
        if self.is_over(now_ms) {
            let first = !self.told;
            self.told = true;
            return first.then_some(Call::IceOff);
        }
        let every = i64::from(limits.skin_check_s) * SECOND_MS;
        let checks = self.run.passed_ms(now_ms) / every.max(1);
        let checks = u32::try_from(checks).unwrap_or(u32::MAX);
        let new = self.checks < checks;
        self.checks = checks.max(self.checks);
        new.then_some(Call::SkinCheck)
    }
}
