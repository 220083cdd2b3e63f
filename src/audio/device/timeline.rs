//! When a frame that is handed to a device will be heard, learned from what the device reports.
//!
//! Pure arithmetic over moments handed in.

use std::time::Duration;

use super::super::SAMPLE_RATE;
use crate::clock::Moment;

/// Reports that differ more than this mean that the device really moved (an underrun, another sink).
const JUMP: Duration = Duration::from_millis(12);
/// Part of a smaller difference that is believed: reports tremble by a millisecond or two.
const BELIEF: f64 = 0.25;

/// The line from frames of a stream to moments.
#[derive(Clone, Copy, Debug)]
pub(super) struct Timeline {
    /// Clock seconds per second of sound.
    scale: f64,
    frame: u64,
    heard_at: Moment,
    trust: Trust,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trust {
    Assumed,
    Measured,
}

impl Timeline {
    /// A line on which `frame` is assumed to be heard at `heard_at`, until a device reports.
    pub(super) fn assume(scale: f64, frame: u64, heard_at: Moment) -> Self {
        Self {
            scale,
            frame,
            heard_at,
            trust: Trust::Assumed,
        }
    }

    /// Takes in that the device will sound `frame` at `heard_at`.
    pub(super) fn report(&mut self, frame: u64, heard_at: Moment) {
        let expected = self.moment_of(frame);
        let difference = heard_at.distance(expected);
        let believed = match self.trust {
            Trust::Measured if difference < JUMP.mul_f64(self.scale) => difference.mul_f64(BELIEF),
            Trust::Measured | Trust::Assumed => difference,
        };
        self.heard_at = if expected <= heard_at {
            expected + believed
        } else {
            expected - believed
        };
        self.frame = frame;
        self.trust = Trust::Measured;
    }

    /// When `frame` will be heard; `frame` is not older than the last one reported.
    pub(super) fn moment_of(&self, frame: u64) -> Moment {
        let ahead_s = frame.saturating_sub(self.frame) as f64 / f64::from(SAMPLE_RATE);
        self.heard_at + Duration::from_secs_f64(ahead_s * self.scale)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at_ms(milliseconds: u64) -> Moment {
        Moment::new(Duration::from_millis(10_000 + milliseconds))
    }

    #[test]
    fn frames_follow_each_other_at_the_sample_rate() {
        let line = Timeline::assume(1.0, 1000, at_ms(0));
        assert_eq!(line.moment_of(1000 + 48_000), at_ms(1000));
        let fast = Timeline::assume(60.0, 0, at_ms(0));
        assert_eq!(fast.moment_of(48_000), at_ms(60_000));
    }

    #[test]
    fn the_first_report_replaces_the_assumption() {
        let mut line = Timeline::assume(1.0, 0, at_ms(0));
        line.report(480, at_ms(15));
        assert_eq!(line.moment_of(480), at_ms(15));
    }

    #[test]
    fn a_small_tremble_is_smoothed_and_a_jump_is_believed() {
        let mut line = Timeline::assume(1.0, 0, at_ms(0));
        line.report(0, at_ms(0));
        line.report(4800, at_ms(104));
        assert_eq!(line.moment_of(4800), at_ms(101));
        line.report(4800, at_ms(97));
        assert_eq!(line.moment_of(4800), at_ms(100));
        line.report(9600, at_ms(250));
        assert_eq!(line.moment_of(9600), at_ms(250));
    }

    #[test]
    fn a_device_whose_clock_drifts_is_followed() {
        // 0.1 % slow: after a minute it would be 60 ms off.
        let mut line = Timeline::assume(1.0, 0, at_ms(0));
        for second in 0..60 {
            line.report(second * 48_000, at_ms(second * 1001));
        }
        assert!(line.moment_of(59 * 48_000).distance(at_ms(59 * 1001)) < Duration::from_millis(4));
    }
}
