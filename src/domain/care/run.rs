//! A length of time that runs on the wall and can be held.

/// A length of time that runs or is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// How long it is, milliseconds.
    pub length_ms: i64,
    /// What of it had passed when it was held last, milliseconds.
    pub before_ms: i64,
    /// Since when it runs, or is held.
    pub from_ms: i64,
    /// False while it is held.
    pub runs: bool,
}

impl Run {
    /// Begins now.
    pub fn new(now_ms: i64, length_s: u32) -> Self {
        Self {
            length_ms: i64::from(length_s) * super::SECOND_MS,
            before_ms: 0,
            from_ms: now_ms,
            runs: true,
        }
    }

    /// What of it has passed, milliseconds; it may be more than its length.
    pub fn passed_ms(&self, now_ms: i64) -> i64 {
        let since = now_ms.saturating_sub(self.from_ms).max(0);
        self.before_ms + if self.runs { since } else { 0 }
    }

    /// What of it is left, milliseconds; less than nothing after its end.
    pub fn left_ms(&self, now_ms: i64) -> i64 {
        self.length_ms - self.passed_ms(now_ms)
    }

    /// What of it is left, as a share from 1 to 0.
    pub fn left_share(&self, now_ms: i64) -> f32 {
        let left = self.left_ms(now_ms).max(0);
        (left as f64 / self.length_ms.max(1) as f64) as f32
    }

    /// Holds it, or lets it run on.
    pub fn toggle(&mut self, now_ms: i64) {
        self.before_ms = self.passed_ms(now_ms);
        self.from_ms = now_ms;
        self.runs = !self.runs;
    }
}
