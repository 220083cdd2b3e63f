//! Notices that the program itself did not run: a suspended machine or a stopped process.

use std::io;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

use super::{Clock, Moment};

/// Real time between two beats.
const PERIOD: Duration = Duration::from_millis(500);

/// Real time without a beat that cannot be blamed on a busy machine.
const SILENCE: Duration = Duration::from_secs(2);

/// A stretch of time in which the program did not run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The last moment at which it is known to have run; half a second exact.
    pub since: Moment,
    /// How long it did not run, in the clock's time.
    pub length: Duration,
}

/// Beats on a thread of its own while it lives, and remembers when it could not.
///
/// Frames have no part in it: a hidden window draws none and is not away.
#[derive(Debug)]
pub struct Heartbeat {
    pulse: Arc<Mutex<Pulse>>,
    clock: ClockHandle,
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Heartbeat {
    /// Starts to beat. Dropping it ends the thread at once.
    pub fn start(clock: Arc<dyn Clock>) -> io::Result<Self> {
        let clock = ClockHandle(clock);
        let pulse = Arc::new(Mutex::new(Pulse::new(clock.0.now(), clock.0.scale())));
        let (stop, stopped) = mpsc::channel();
        let thread = Builder::new()
            .name("stridewell-heartbeat".to_owned())
            .spawn({
                let (pulse, clock) = (Arc::clone(&pulse), clock.clone());
                move || {
                    while stopped.recv_timeout(PERIOD) == Err(RecvTimeoutError::Timeout) {
                        beat(&pulse, &clock);
                    }
                }
            })?;
        Ok(Self {
            pulse,
            clock,
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    /// The time in which the program did not run since this was asked last.
    ///
    /// Asking is a beat too: after a suspend the window may wake before the thread does, and must know
    /// of the gap before it counts the time as exercise.
    pub fn take_gap(&self) -> Option<Gap> {
        beat(&self.pulse, &self.clock);
        let mut pulse = self.pulse.lock().unwrap_or_else(PoisonError::into_inner);
        pulse.gap.take()
    }
}

impl Drop for Heartbeat {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        }
    }
}

fn beat(pulse: &Mutex<Pulse>, clock: &ClockHandle) {
    let mut pulse = pulse.lock().unwrap_or_else(PoisonError::into_inner);
    // Read under the lock, so that two threads cannot hand in their moments in the wrong order.
    pulse.beat(clock.0.now());
}

/// A shared clock; exists to be printable.
#[derive(Clone)]
struct ClockHandle(Arc<dyn Clock>);

impl std::fmt::Debug for ClockHandle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Clock").field(&self.0.now()).finish()
    }
}

/// The arithmetic of the heartbeat, apart from threads.
#[derive(Debug)]
struct Pulse {
    last: Moment,
    silence: Duration,
    gap: Option<Gap>,
}

impl Pulse {
    fn new(now: Moment, scale: f64) -> Self {
        Self {
            last: now,
            silence: SILENCE.mul_f64(scale),
            gap: None,
        }
    }

    fn beat(&mut self, now: Moment) {
        let length = now.since(self.last);
        if length >= self.silence {
            let earlier = self.gap.take();
            self.gap = Some(Gap {
                since: earlier.map_or(self.last, |gap| gap.since),
                length: earlier.map_or(length, |gap| gap.length + length),
            });
        }
        self.last = now;
    }
}

#[cfg(test)]
mod tests {
    use super::super::ManualClock;
    use super::*;

    const BEAT: Duration = Duration::from_millis(500);

    #[test]
    fn regular_and_somewhat_late_beats_are_no_gap() {
        let mut pulse = Pulse::new(Moment::default(), 1.0);
        for late_ms in [0, 20, 900, 0, 1400] {
            pulse.beat(pulse.last + BEAT + Duration::from_millis(late_ms));
        }
        assert_eq!(pulse.gap, None);
    }

    #[test]
    fn a_long_silence_is_a_gap_from_the_last_beat() {
        let mut pulse = Pulse::new(Moment::default(), 1.0);
        let last = Moment::default() + BEAT;
        pulse.beat(last);
        pulse.beat(last + Duration::from_hours(1));
        let expected = Gap {
            since: last,
            length: Duration::from_hours(1),
        };
        assert_eq!(pulse.gap, Some(expected));
    }

    #[test]
    fn gaps_that_nobody_took_add_up_from_the_first() {
        let mut pulse = Pulse::new(Moment::default(), 1.0);
        let mut now = Moment::default();
        for seconds in [10, 1, 30] {
            now = now + Duration::from_secs(seconds);
            pulse.beat(now);
        }
        let expected = Gap {
            since: Moment::default(),
            length: Duration::from_secs(40),
        };
        assert_eq!(pulse.gap, Some(expected));
    }

    #[test]
    fn an_accelerated_clock_is_not_away_between_beats() {
        let mut pulse = Pulse::new(Moment::default(), 60.0);
        pulse.beat(Moment::default() + BEAT * 60);
        assert_eq!(pulse.gap, None);
        pulse.beat(pulse.last + SILENCE * 60);
        assert!(pulse.gap.is_some());
    }

    #[test]
    fn a_gap_is_known_to_whoever_asks_first_and_told_once() {
        let clock = ManualClock::default();
        let heartbeat = Heartbeat::start(Arc::new(clock.clone())).expect("a thread starts");
        assert_eq!(heartbeat.take_gap(), None);
        clock.advance(Duration::from_secs(42));
        let gap = heartbeat.take_gap().expect("a gap");
        assert_eq!(gap.length, Duration::from_secs(42));
        assert_eq!(heartbeat.take_gap(), None);
    }

    #[test]
    fn dropping_ends_the_thread_without_waiting_for_a_beat() {
        let clock = super::super::SystemClock::new();
        let start = clock.now();
        drop(Heartbeat::start(Arc::new(clock.clone())).expect("a thread starts"));
        assert!(clock.now().since(start) < PERIOD / 2);
    }
}
