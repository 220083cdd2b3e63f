//! A clock that stands still until a test moves it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::{Clock, Moment};

/// A clock that stands still until somebody moves it. Clones show and move the same time.
#[derive(Clone, Debug, Default)]
pub struct ManualClock {
    now: Arc<Mutex<Moment>>,
}

impl ManualClock {
    /// Lets `elapsed` pass.
    pub fn advance(&self, elapsed: Duration) {
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        *now = *now + elapsed;
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Moment {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clone_is_a_handle_on_the_same_time() {
        let clock = ManualClock::default();
        let shown = clock.clone();
        let before = shown.now();
        clock.advance(Duration::from_millis(1500));
        assert_eq!(shown.now().since(before), Duration::from_millis(1500));
    }
}
