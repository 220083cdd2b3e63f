//! The kiosk's times, each with its key in `kiosk.toml`, its usual length and its limits.

use std::time::Duration;

/// A time that can be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Time {
    /// Without a touch while somebody chooses, until it is asked whether they are there.
    Idle,
    /// That question is shown so long before everything is forgotten.
    Warn,
    /// Without a touch in a session that stands still, until the same question.
    Paused,
    /// A slide is shown so long.
    Slide,
    /// "Thank you", with the code of the routine, is shown so long.
    Thanks,
    /// The screen ignores touches so long while it is cleaned.
    Clean,
    /// The whole picture moves by some points so often.
    Shift,
    /// A corner is held so long for the way out.
    Hold,
}

/// Times as they are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timing {
    seconds: [u32; Time::ALL.len()],
    /// A counted step may wait so many times its expected time without a touch.
    pub counted_times: u32,
    /// So many points the picture moves.
    pub shift_points: u32,
}

impl Time {
    /// Every time.
    pub const ALL: [Self; 8] = [
        Self::Idle,
        Self::Warn,
        Self::Paused,
        Self::Slide,
        Self::Thanks,
        Self::Clean,
        Self::Shift,
        Self::Hold,
    ];

    /// Its key in `kiosk.toml`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Idle => "idle_seconds",
            Self::Warn => "warn_seconds",
            Self::Paused => "paused_seconds",
            Self::Slide => "slide_seconds",
            Self::Thanks => "thanks_seconds",
            Self::Clean => "clean_seconds",
            Self::Shift => "shift_seconds",
            Self::Hold => "hold_seconds",
        }
    }

    /// Its usual length, in seconds (UI.md 7; PEERS.md 4 says where the numbers come from).
    pub fn usual(self) -> u32 {
        match self {
            Self::Idle => 45,
            Self::Warn | Self::Slide => 20,
            Self::Paused => 120,
            Self::Thanks | Self::Clean => 30,
            Self::Shift => 60,
            Self::Hold => 5,
        }
    }

    /// Shortest and longest that make sense, in seconds.
    ///
    /// Twenty seconds to answer are the least that WCAG 2.2.1 allows; no picture stands still for more than thirty, so no slide
    /// is longer than that.
    pub fn limits(self) -> (u32, u32) {
        match self {
            Self::Idle => (20, 600),
            Self::Warn => (20, 120),
            Self::Paused => (60, 900),
            Self::Slide => (8, 30),
            Self::Thanks => (5, 120),
            Self::Clean => (10, 300),
            Self::Shift => (10, 600),
            Self::Hold => (3, 15),
        }
    }
}

impl Timing {
    /// Limits of `counted_times`.
    pub const COUNTED_TIMES: (u32, u32) = (2, 10);
    /// Limits of `shift_points`.
    pub const SHIFT_POINTS: (u32, u32) = (0, 8);

    /// How long it is.
    pub fn get(&self, time: Time) -> Duration {
        let own = self.seconds.get(time as usize);
        Duration::from_secs(own.copied().unwrap_or_else(|| time.usual()).into())
    }

    /// Sets it, kept within its limits.
    pub fn set(&mut self, time: Time, seconds: u32) {
        let (least, most) = time.limits();
        if let Some(own) = self.seconds.get_mut(time as usize) {
            *own = seconds.clamp(least, most);
        }
    }
}

impl Default for Timing {
    fn default() -> Self {
        Self {
            seconds: Time::ALL.map(Time::usual),
            counted_times: 2,
            shift_points: 2,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usual_time_is_within_its_limits_and_has_its_own_key() {
        let mut keys: Vec<_> = Time::ALL.into_iter().map(Time::key).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), Time::ALL.len());
        for time in Time::ALL {
            let (least, most) = time.limits();
            assert!((least..=most).contains(&time.usual()), "{time:?}");
        }
    }

    #[test]
    fn what_is_set_is_kept_within_the_limits() {
        let mut timing = Timing::default();
        assert_eq!(timing.get(Time::Idle), Duration::from_secs(45));
        assert_eq!(timing.get(Time::Hold), Duration::from_secs(5));
        timing.set(Time::Warn, 1);
        assert_eq!(timing.get(Time::Warn), Duration::from_secs(20));
        timing.set(Time::Warn, 40);
        assert_eq!(timing.get(Time::Warn), Duration::from_secs(40));
        assert_eq!(timing.get(Time::Idle), Duration::from_secs(45), "no other");
    }
}
