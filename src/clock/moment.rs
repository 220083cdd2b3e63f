//! A point on the time line of a clock.

use std::ops::{Add, Sub};
use std::time::Duration;

/// A point on the time line of a clock; only differences between moments mean anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(Duration);

impl Moment {
    /// The moment `since_origin` after the clock's own origin (the start of the machine, or of a test).
    pub const fn new(since_origin: Duration) -> Self {
        Self(since_origin)
    }

    /// Time since the clock's own origin.
    pub const fn since_origin(self) -> Duration {
        self.0
    }

    /// Time passed since `earlier`; zero when `earlier` lies ahead.
    #[must_use]
    pub fn since(self, earlier: Self) -> Duration {
        self.0.saturating_sub(earlier.0)
    }

    /// Time between the two moments, whichever comes first.
    #[must_use]
    pub fn distance(self, other: Self) -> Duration {
        self.0.abs_diff(other.0)
    }
}

impl Add<Duration> for Moment {
    type Output = Self;

    fn add(self, later_by: Duration) -> Self {
        Self(self.0.saturating_add(later_by))
    }
}

impl Sub<Duration> for Moment {
    type Output = Self;

    fn sub(self, earlier_by: Duration) -> Self {
        Self(self.0.saturating_sub(earlier_by))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_since_a_later_moment_is_zero() {
        let early = Moment::new(Duration::from_secs(1));
        let late = early + Duration::from_secs(2);
        assert_eq!(late.since(early), Duration::from_secs(2));
        assert_eq!(early.since(late), Duration::ZERO);
        assert_eq!(early.distance(late), Duration::from_secs(2));
        assert_eq!(early - Duration::from_secs(9), Moment::default());
    }
}
