//! The audio thread: owns the score and the device, and wakes only when a tone is near.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::device::{self, AudioError};
use super::score::Loudness;
use super::served::{Served, Work};
use super::tone::Tone;
use super::worker::Worker;
use crate::clock::{Clock, Moment};

/// What can be said about the sound.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// No tone was due yet, so no device was opened.
    #[default]
    Untried,
    /// Tones can be heard.
    Sounding {
        /// The device, as its system names it.
        device: String,
    },
    /// Nothing can be heard; tried again when the next tone is due.
    Silent {
        /// Why.
        reason: AudioError,
    },
}

/// What the thread is asked for.
#[derive(Debug)]
pub(super) enum Request {
    Schedule(Vec<(Moment, Tone)>),
    PlayNow(Tone),
    SetLoudness(Loudness),
}

/// A handle on the audio thread. Dropping it ends the thread.
#[derive(Debug)]
pub struct Audio {
    thread: Served<Request>,
    status: Arc<Mutex<Status>>,
}

impl Audio {
    /// Starts the thread; `on_status` is called from it whenever the status changes.
    pub fn start(
        clock: Arc<dyn Clock>,
        loudness: Loudness,
        on_status: impl Fn(&Status) + Send + 'static,
    ) -> io::Result<Self> {
        let status = Arc::new(Mutex::new(Status::default()));
        let told = Arc::clone(&status);
        let tell = move |new: &Status| {
            *told.lock().unwrap_or_else(PoisonError::into_inner) = new.clone();
            on_status(new);
        };
        let thread = Served::start("stridewell-audio", move || {
            let opener = Box::new(device::open_default);
            Worker::new(clock, loudness, opener, Box::new(tell))
        })?;
        Ok(Self { thread, status })
    }

    /// Replaces all tones to come by `cues`; hand in the whole near future whenever it changes.
    ///
    /// A cue that has begun to sound is recognized by its due time and not played twice.
    pub fn schedule(&self, cues: Vec<(Moment, Tone)>) {
        self.thread.ask(Request::Schedule(cues));
    }

    /// Plays `tone` at once, for what nobody could foresee.
    pub fn play_now(&self, tone: Tone) {
        self.thread.ask(Request::PlayNow(tone));
    }

    /// Changes how loud everything is.
    pub fn set_loudness(&self, loudness: Loudness) {
        self.thread.ask(Request::SetLoudness(loudness));
    }

    /// What can be said about the sound now.
    pub fn status(&self) -> Status {
        let status = self.status.lock().unwrap_or_else(PoisonError::into_inner);
        status.clone()
    }
}

impl Work for Worker {
    type Request = Request;

    fn idle_for(&self) -> Option<Duration> {
        self.idle_for()
    }

    fn asked(&mut self, request: Request) {
        self.take(request);
    }

    fn work(&mut self) {
        self.play();
    }
}

#[cfg(test)]
mod tests {
    use super::super::served::FAREWELL;
    use super::*;
    use crate::clock::SystemClock;

    #[test]
    fn a_thread_without_work_opens_no_device_and_ends_at_once() {
        let clock = SystemClock::new();
        let audio = Audio::start(Arc::new(clock.clone()), Loudness::Percent(50), |_| {
            panic!("nothing changed")
        })
        .expect("a thread starts");
        audio.schedule(vec![(clock.now() + Duration::from_mins(1), Tone::Start)]);
        assert_eq!(audio.status(), Status::Untried);
        let start = clock.now();
        drop(audio);
        assert!(clock.now().since(start) < FAREWELL / 2);
    }
}
