//! A clock that stands still until a test moves it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::{Clock, Moment, Wall};

/// A clock that stands still until somebody moves it. Clones show and move the same time.
#[derive(Clone, Debug)]
pub struct ManualClock {
    hands: Arc<Mutex<Hands>>,
}

#[derive(Debug)]
struct Hands {
    now: Moment,
    /// What the clock on the wall shows at `now`; its day is worked out when it is looked at.
    utc_ms: i64,
    offset_s: i32,
    zone: String,
}

impl Default for ManualClock {
    /// It is Thursday, 26 November 2026, ten in the morning in Berlin.
    fn default() -> Self {
        let hands = Hands {
            now: Moment::default(),
            utc_ms: 1_795_683_600_000,
            offset_s: 3600,
            zone: "Europe/Berlin".to_owned(),
        };
        Self {
            hands: Arc::new(Mutex::new(hands)),
        }
    }
}

impl ManualClock {
    /// Lets `elapsed` pass.
    pub fn advance(&self, elapsed: Duration) {
        let mut hands = self.hands.lock().unwrap_or_else(PoisonError::into_inner);
        hands.now = hands.now + elapsed;
        let ms = i64::try_from(elapsed.as_millis()).unwrap_or(0);
        hands.utc_ms = hands.utc_ms.saturating_add(ms);
    }

    /// Sets the clock on the wall: milliseconds since 1970 in UTC, seconds ahead of it, the zone. No time passes.
    pub fn set_wall(&self, utc_ms: i64, offset_s: i32, zone: &str) {
        let mut hands = self.hands.lock().unwrap_or_else(PoisonError::into_inner);
        (hands.utc_ms, hands.offset_s) = (utc_ms, offset_s);
        zone.clone_into(&mut hands.zone);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Moment {
        let hands = self.hands.lock().unwrap_or_else(PoisonError::into_inner);
        hands.now
    }

    fn wall(&self) -> Wall {
        let hands = self.hands.lock().unwrap_or_else(PoisonError::into_inner);
        Wall::of(hands.utc_ms, hands.offset_s, &hands.zone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clone_is_a_handle_on_the_same_time() {
        let clock = ManualClock::default();
        let shown = clock.clone();
        let (before, wall) = (shown.now(), shown.wall());
        clock.advance(Duration::from_millis(1500));
        assert_eq!(shown.now().since(before), Duration::from_millis(1500));
        assert_eq!(shown.wall().utc_ms - wall.utc_ms, 1500);
    }

    #[test]
    fn setting_the_wall_lets_no_time_pass() {
        let clock = ManualClock::default();
        let before = clock.now();
        assert_eq!(clock.wall().day, "2026-11-26");
        clock.set_wall(0, -3600, "Atlantic/Azores");
        assert_eq!(clock.now(), before);
        assert_eq!(clock.wall().day, "1969-12-31");
    }
}
