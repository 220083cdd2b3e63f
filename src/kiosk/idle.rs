//! How long nobody has touched the screen, and what follows from it.

use std::time::Duration;

use super::timing::{Time, Timing};

/// What the kiosk waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// For nothing: slides are shown, or time goes on by itself.
    Never,
    /// For somebody who chooses or reads.
    Choosing,
    /// For somebody who paused a session.
    Paused,
    /// For the next repetition of a step that is expected to take so long.
    Counted(Duration),
    /// For nobody: what is shown goes by itself.
    Thanks,
}

/// How long nobody has touched the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Idle {
    quiet: Duration,
}

impl Wait {
    /// How long it may be quiet before it is asked whether somebody is there; `None` for as long as it likes.
    pub fn limit(self, timing: &Timing) -> Option<Duration> {
        match self {
            Self::Never => None,
            Self::Choosing => Some(timing.get(Time::Idle)),
            Self::Paused => Some(timing.get(Time::Paused)),
            // Never less than somebody has who chooses.
            Self::Counted(expected) => {
                Some((expected * timing.counted_times).max(timing.get(Time::Idle)))
            }
            Self::Thanks => Some(timing.get(Time::Thanks)),
        }
    }

    /// How long it is asked then.
    fn asked(self, timing: &Timing) -> Duration {
        match self {
            Self::Thanks => Duration::ZERO,
            Self::Never | Self::Choosing | Self::Paused | Self::Counted(_) => {
                timing.get(Time::Warn)
            }
        }
    }
}

impl Idle {
    /// Somebody touched the screen.
    pub fn touched(&mut self) {
        self.quiet = Duration::ZERO;
    }

    /// Time passes.
    pub fn pass(&mut self, elapsed: Duration) {
        self.quiet = self.quiet.saturating_add(elapsed);
    }

    /// For how long nobody has.
    pub fn quiet(&self) -> Duration {
        self.quiet
    }

    /// How long the question "Are you still there?" is still shown; `None` while it is not.
    pub fn warning(&self, wait: Wait, timing: &Timing) -> Option<Duration> {
        let over = self.quiet.checked_sub(wait.limit(timing)?)?;
        wait.asked(timing)
            .checked_sub(over)
            .filter(|left| !left.is_zero())
    }

    /// True when everything is to be forgotten.
    pub fn is_over(&self, wait: Wait, timing: &Timing) -> bool {
        let limit = wait.limit(timing);
        limit.is_some_and(|limit| limit + wait.asked(timing) <= self.quiet)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(seconds: u64) -> Idle {
        let mut idle = Idle::default();
        idle.pass(Duration::from_secs(seconds));
        idle
    }

    #[track_caller]
    fn check(wait: Wait, asks_after: u64, over_after: u64) {
        let timing = Timing::default();
        assert_eq!(after(asks_after - 1).warning(wait, &timing), None);
        let asked = over_after - asks_after;
        let left = after(asks_after).warning(wait, &timing);
        assert_eq!(left, Some(Duration::from_secs(asked)).filter(|_| 0 < asked));
        assert!(!after(over_after - 1).is_over(wait, &timing));
        assert!(after(over_after).is_over(wait, &timing));
        assert_eq!(after(over_after).warning(wait, &timing), None);
    }

    #[test]
    fn whoever_chooses_is_asked_after_45_seconds_for_20() {
        check(Wait::Choosing, 45, 65);
    }

    #[test]
    fn a_counted_step_waits_twice_its_time_and_never_less_than_45_seconds() {
        check(Wait::Counted(Duration::from_mins(1)), 120, 140);
        check(Wait::Counted(Duration::from_secs(10)), 45, 65);
    }

    #[test]
    fn a_pause_is_longer_and_thanks_go_without_a_question() {
        check(Wait::Paused, 120, 140);
        check(Wait::Thanks, 30, 30);
    }

    #[test]
    fn what_goes_on_by_itself_is_never_over() {
        let timing = Timing::default();
        assert!(!after(1_000_000).is_over(Wait::Never, &timing));
        assert_eq!(after(1_000_000).warning(Wait::Never, &timing), None);
    }
}
