//! Care at home: ice with its limits, raising the leg, the first days, breaks from sitting.
//!
//! Everything is counted from moments on the wall (milliseconds since 1970, UTC), so that it goes on while the program
//! is closed or the machine sleeps. A change of the time zone, or to summer time, changes nothing; a clock that is set
//! back takes the moments with it ([`Care::shift`]).

pub mod days;
pub mod ice;
pub mod limits;
mod next;
pub mod run;
pub mod sitting;

pub use days::{DayPhase, FirstDays};
pub use ice::Ice;
pub use limits::Limits;
pub use run::Run;
pub use sitting::{Hours, Sitting};

/// Milliseconds of a second, a minute, an hour.
pub const SECOND_MS: i64 = 1_000;
/// See above.
pub const MINUTE_MS: i64 = 60 * SECOND_MS;
/// See above.
pub const HOUR_MS: i64 = 60 * MINUTE_MS;

/// Everything that runs, and what was chosen about it. Kept with the preferences.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Care {
    /// Ice.
    pub ice: Ice,
    /// How long the ice stays on, seconds; `None` is what the content says.
    pub ice_on_s: Option<u32>,
    /// True once a person has said that nothing forbids ice.
    pub ice_read: bool,
    /// The leg is raised.
    pub leg_up: Option<Run>,
    /// How long, seconds; `None` is what the content says.
    pub leg_up_s: Option<u32>,
    /// When the trouble began, while the first days are followed.
    pub days: Option<FirstDays>,
    /// Breaks from sitting.
    pub sitting: Sitting,
    /// When the clock on the wall was looked at last, as far as it is kept.
    pub seen_ms: i64,
}

/// Something that a person is told, once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Call {
    /// A pause from sitting is due.
    StandUp,
    /// The first days go into their last: gentle movement may begin.
    MoveGently,
    /// The first days are over.
    DaysOver,
    /// The leg was up for as long as was meant.
    LegDown,
    /// The ice was off for so long that it may come on again.
    IceAgain,
    /// The skin is to be looked at.
    SkinCheck,
    /// The ice is to come off.
    IceOff,
    /// The ice was on for as long as it ever may be.
    IceStop,
}

impl Care {
    /// How long the ice stays on by the choice of the person, inside the limits, seconds.
    pub fn ice_length_s(&self, limits: &Limits) -> u32 {
        let wanted = self.ice_on_s.unwrap_or(limits.ice_usual_s);
        wanted.clamp(limits.ice_least_s, limits.ice_most_s)
    }

    /// How long the leg stays up by the choice of the person, inside the limits, seconds.
    pub fn leg_up_length_s(&self, limits: &Limits) -> u32 {
        let wanted = self.leg_up_s.unwrap_or(limits.leg_up_usual_s);
        wanted.clamp(limits.leg_up_least_s, limits.leg_up_most_s)
    }

    /// True while something is counted by the second.
    pub fn is_counting(&self) -> bool {
        matches!(&self.ice, Ice::On(on) if on.run.runs) || self.leg_up.is_some_and(|run| run.runs)
    }

    /// True while something is to be told at some time to come.
    pub fn is_due_sometime(&self) -> bool {
        let ice = match &self.ice {
            Ice::Ready => false,
            Ice::On(_) => true,
            Ice::Off(off) => !off.told,
        };
        let leg = self.leg_up.is_some_and(|run| run.runs);
        let days = self.days.as_ref().is_some_and(|days| !days.is_told_all());
        ice || leg || days || self.sitting.on
    }

    /// Looks at the clock: takes the moments along when it was set back, goes on to what follows, and answers what is to be told.
    ///
    /// The worst of what happened to the ice since the last look is told, and nothing of what came before it.
    pub fn look(&mut self, now_ms: i64, limits: &Limits) -> Vec<Call> {
        if now_ms < self.seen_ms {
            self.shift(now_ms - self.seen_ms);
        }
        self.seen_ms = now_ms;
        let mut calls: Vec<Call> = self.ice.look(now_ms, limits).into_iter().collect();
        if self.leg_up.is_some_and(|run| run.left_ms(now_ms) <= 0) {
            self.leg_up = None;
            calls.push(Call::LegDown);
        }
        calls.extend(self.days.as_mut().and_then(|days| days.look(now_ms)));
        calls
    }

    /// Moves every moment: the clock on the wall was set, and nothing happened in between.
    pub fn shift(&mut self, by_ms: i64) {
        self.ice.shift(by_ms);
        if let Some(run) = &mut self.leg_up {
            run.from_ms = run.from_ms.saturating_add(by_ms);
        }
        if let Some(days) = &mut self.days {
            days.began_ms = days.began_ms.saturating_add(by_ms);
        }
        self.sitting.shift(by_ms);
    }
}

#[cfg(test)]
mod tests;
