//! What the audio thread does with its device, one small step at a time.

use std::sync::Arc;
use std::time::Duration;

use super::device::{AudioError, Device};
use super::score::{Loudness, Score};
use super::thread::{Request, Status};
use crate::clock::{Clock, Moment};

/// The device is woken so long before a tone is due: time to open it and to learn its delay.
const LEAD: Duration = Duration::from_millis(400);
/// After the last tone it runs on for so long, which also lets its buffer play out.
const LINGER: Duration = Duration::from_millis(700);
/// It does not stop for a pause shorter than this.
const SHORT_PAUSE: Duration = Duration::from_secs(2);

pub(super) type Opener = Box<dyn FnMut() -> Result<Box<dyn Device>, AudioError>>;
pub(super) type Tell = Box<dyn Fn(&Status)>;

/// Score and device together. Apart from the thread, so that tests can step it.
pub(super) struct Worker {
    clock: Arc<dyn Clock>,
    score: Score,
    open: Opener,
    device: Option<Box<dyn Device>>,
    activity: Activity,
    status: Status,
    tell: Tell,
}

/// Whether the device consumes samples.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Activity {
    Asleep,
    Running {
        /// When a tone last sounded or was near.
        wanted_at: Moment,
    },
}

impl Worker {
    pub(super) fn new(clock: Arc<dyn Clock>, loudness: Loudness, open: Opener, tell: Tell) -> Self {
        let score = Score::new(clock.scale(), loudness);
        Self {
            clock,
            score,
            open,
            device: None,
            activity: Activity::Asleep,
            status: Status::default(),
            tell,
        }
    }

    /// Real time in which there is nothing to do; `None` when there is nothing to do at all.
    pub(super) fn idle_for(&self) -> Option<Duration> {
        if self.activity != Activity::Asleep {
            return Some(Duration::ZERO);
        }
        let now = self.clock.now();
        let wake_at = self.score.next_due(now)? - self.clock_time(LEAD);
        Some(wake_at.since(now).div_f64(self.clock.scale()))
    }

    pub(super) fn take(&mut self, request: Request) {
        let now = self.clock.now();
        match request {
            Request::Schedule(cues) => self.score.schedule(&cues, now),
            Request::PlayNow(tone) => self.score.play_now(tone, now),
            Request::SetLoudness(loudness) => self.score.set_loudness(loudness),
        }
    }

    /// Wakes, feeds or rests the device, as the score asks.
    pub(super) fn play(&mut self) {
        let now = self.clock.now();
        let near = now + self.clock_time(LEAD);
        let foreseen = match self.activity {
            Activity::Asleep => near,
            Activity::Running { .. } => now + self.clock_time(SHORT_PAUSE),
        };
        let next_due = self.score.next_due(now);
        let wanted = self.score.is_sounding() || next_due.is_some_and(|due| due <= foreseen);
        let done = match self.activity {
            Activity::Asleep if wanted => self.wake(now),
            Activity::Asleep => Ok(()),
            Activity::Running { wanted_at }
                if !wanted && now.since(wanted_at) > self.clock_time(LINGER) =>
            {
                self.rest()
            }
            Activity::Running { wanted_at } => {
                let wanted_at = if wanted { now } else { wanted_at };
                self.activity = Activity::Running { wanted_at };
                self.feed()
            }
        };
        if let Err(reason) = done {
            self.fall_silent(reason, near);
        }
    }

    fn wake(&mut self, now: Moment) -> Result<(), AudioError> {
        let device = match &mut self.device {
            Some(device) => device,
            None => self.device.insert((self.open)()?),
        };
        device.resume(&*self.clock)?;
        let device = device.name().to_owned();
        self.activity = Activity::Running { wanted_at: now };
        self.set_status(Status::Sounding { device });
        Ok(())
    }

    fn feed(&mut self) -> Result<(), AudioError> {
        let Some(device) = &mut self.device else {
            return Ok(());
        };
        let score = &mut self.score;
        device.feed(&*self.clock, &mut |out, heard_at| score.mix(out, heard_at))
    }

    fn rest(&mut self) -> Result<(), AudioError> {
        self.activity = Activity::Asleep;
        self.device.as_mut().map_or(Ok(()), |device| device.pause())
    }

    /// Gives up the device and every tone that is near, so that the next try is at the next tone.
    fn fall_silent(&mut self, reason: AudioError, near: Moment) {
        self.device = None;
        self.activity = Activity::Asleep;
        // One tick beyond what counts as near, or a tone due just then would be tried again at once.
        self.score.give_up(near + Duration::from_millis(1));
        self.set_status(Status::Silent { reason });
    }

    fn set_status(&mut self, status: Status) {
        if status == self.status {
            return;
        }
        match &status {
            Status::Silent { reason } => tracing::warn!("no sound: {reason}"),
            Status::Sounding { device } => tracing::info!("sound through {device}"),
            Status::Untried => {}
        }
        (self.tell)(&status);
        self.status = status;
    }

    /// Real time as the clock counts it.
    fn clock_time(&self, real: Duration) -> Duration {
        real.mul_f64(self.clock.scale())
    }
}

#[cfg(test)]
mod tests;
