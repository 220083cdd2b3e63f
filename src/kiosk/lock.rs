//! Wrong numbers at the way out: each makes the next try wait longer.

use std::time::Duration;

/// Wrong tries that cost nothing: fingers slip.
const FREE: u32 = 2;
/// The first wait, which doubles with every further wrong try.
const FIRST: Duration = Duration::from_secs(5);
/// The longest wait.
const LONGEST: Duration = Duration::from_mins(15);

/// How often the number was wrong, and how long nobody may try.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tries {
    wrong: u32,
    wait: Duration,
}

impl Tries {
    /// The number was wrong.
    pub fn was_wrong(&mut self) {
        self.wrong = self.wrong.saturating_add(1);
        let doubled = self.wrong.checked_sub(FREE + 1);
        self.wait = doubled.map_or(Duration::ZERO, |times| {
            let factor = 1_u32.checked_shl(times.min(16)).unwrap_or(u32::MAX);
            FIRST.saturating_mul(factor).min(LONGEST)
        });
    }

    /// The number was right.
    pub fn was_right(&mut self) {
        *self = Self::default();
    }

    /// Time passes.
    pub fn pass(&mut self, elapsed: Duration) {
        self.wait = self.wait.saturating_sub(elapsed);
    }

    /// How long nobody may try; `None` when somebody may.
    pub fn wait(&self) -> Option<Duration> {
        (!self.wait.is_zero()).then_some(self.wait)
    }

    /// True after a wrong number, until the right one.
    pub fn is_wrong(&self) -> bool {
        0 < self.wrong
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_numbers_wait_longer_and_longer() {
        let mut tries = Tries::default();
        let mut waits = Vec::new();
        for _ in 0..12 {
            tries.was_wrong();
            waits.push(tries.wait().map_or(0, |wait| wait.as_secs()));
        }
        let expected = [0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900];
        assert_eq!(waits, expected);
        tries.pass(Duration::from_secs(899));
        assert_eq!(tries.wait(), Some(Duration::from_secs(1)));
        tries.pass(Duration::from_secs(5));
        assert_eq!(tries.wait(), None);
        tries.was_wrong();
        assert_eq!(tries.wait(), Some(LONGEST), "waiting forgets no wrong try");
        tries.was_right();
        assert_eq!(tries, Tries::default());
    }
}
