//! The machine's clock, counting the time it was suspended.

use std::ffi::OsStr;
use std::time::Duration;

use super::{Clock, Moment};

/// Speeds that `STRIDEWELL_TIME_SCALE` may ask for.
const SCALE_LIMITS: std::ops::RangeInclusive<f64> = 0.1..=10_000.0;

/// The machine's monotonic clock, which goes on while the machine is suspended.
///
/// Linux: `CLOCK_BOOTTIME`. macOS: `CLOCK_MONOTONIC`, which counts sleep there.
/// Windows: the standard library's `Instant`, which reads the performance counter; that it counts sleep
/// has not been seen by us. A sleep it missed would show as no gap, and the session would simply go on.
#[derive(Clone, Debug)]
pub struct SystemClock {
    scale: f64,
    origin: Duration,
}

impl SystemClock {
    /// The clock at its natural speed.
    pub fn new() -> Self {
        Self::with_scale(1.0)
    }

    /// A clock that runs `scale` times as fast from now on.
    pub fn with_scale(scale: f64) -> Self {
        Self {
            scale,
            origin: machine_time(),
        }
    }

    /// The clock that the environment asks for.
    ///
    /// `STRIDEWELL_TIME_SCALE` counts only where `STRIDEWELL_HOME` is set too, so that nobody's real
    /// sessions run too fast by accident.
    pub fn from_env() -> Self {
        let home = std::env::var_os("STRIDEWELL_HOME");
        let scale = std::env::var_os("STRIDEWELL_TIME_SCALE");
        Self::with_scale(scale_asked(home.as_deref(), scale.as_deref()))
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        let passed = machine_time().saturating_sub(self.origin);
        let shown = if self.scale.to_bits() == 1.0_f64.to_bits() {
            passed
        } else {
            passed.mul_f64(self.scale)
        };
        Moment::new(self.origin + shown)
    }

    fn scale(&self) -> f64 {
        self.scale
    }
}

/// The scale that the two variables ask for together; 1 for whatever cannot be understood.
fn scale_asked(home: Option<&OsStr>, scale: Option<&OsStr>) -> f64 {
    if home.is_none_or(OsStr::is_empty) {
        return 1.0;
    }
    scale
        .and_then(OsStr::to_str)
        .and_then(|text| text.trim().parse().ok())
        .filter(|scale| SCALE_LIMITS.contains(scale))
        .unwrap_or(1.0)
}

#[cfg(any(target_os = "linux", target_os = "macos"))]
fn machine_time() -> Duration {
    use rustix::time::{ClockId, clock_gettime};

    #[cfg(target_os = "linux")]
    const COUNTS_SUSPEND: ClockId = ClockId::Boottime;
    #[cfg(target_os = "macos")]
    const COUNTS_SUSPEND: ClockId = ClockId::Monotonic;

    Duration::try_from(clock_gettime(COUNTS_SUSPEND)).unwrap_or_default()
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that reads the machine's clock"
)]
fn machine_time() -> Duration {
    use std::sync::OnceLock;
    use std::time::Instant;

    static ORIGIN: OnceLock<Instant> = OnceLock::new();
    ORIGIN.get_or_init(Instant::now).elapsed()
}

/// Time since this process was started: on Linux, what `/proc` says of its start, exact to 10 ms.
#[cfg(target_os = "linux")]
pub(super) fn process_age() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let fields = stat.rsplit(')').next()?.split_whitespace();
    let ticks: u64 = fields.into_iter().nth(19)?.parse().ok()?;
    machine_time().checked_sub(Duration::from_millis(ticks * 10))
}

/// Other systems are not asked.
#[cfg(not(target_os = "linux"))]
pub(super) fn process_age() -> Option<Duration> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(home: Option<&str>, scale: Option<&str>, expected: f64) {
        let asked = scale_asked(home.map(OsStr::new), scale.map(OsStr::new));
        assert!(
            (asked - expected).abs() < 1e-9,
            "{home:?} {scale:?} gave {asked}"
        );
    }

    #[test]
    fn the_time_scale_counts_only_with_a_home_of_its_own() {
        check(Some("/tmp/x"), Some("60"), 60.0);
        check(Some("/tmp/x"), Some(" 2.5 "), 2.5);
        check(Some("/tmp/x"), None, 1.0);
        check(None, Some("60"), 1.0);
        check(Some(""), Some("60"), 1.0);
    }

    #[test]
    fn a_senseless_time_scale_is_no_scale() {
        for senseless in ["", "fast", "0", "-3", "NaN", "inf", "1e9"] {
            check(Some("/tmp/x"), Some(senseless), 1.0);
        }
    }

    #[test]
    fn time_goes_on_and_a_scaled_clock_goes_on_faster() {
        let plain = SystemClock::new();
        let fast = SystemClock::with_scale(1000.0);
        let (plain_start, fast_start) = (plain.now(), fast.now());
        while plain.now().since(plain_start) < Duration::from_millis(2) {
            std::hint::spin_loop();
        }
        assert!(fast.now().since(fast_start) >= Duration::from_secs(1));
    }
}
