//! The audio thread: owns the score and the device, and wakes only when a tone is near.

use std::io;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::Builder;
use std::time::Duration;

use super::device::{self, AudioError};
use super::score::Loudness;
use super::tone::Tone;
use super::worker::Worker;
use crate::clock::{Clock, Moment};

/// How long quitting waits for the thread; a hung sound server must not hold up the window.
const FAREWELL: Duration = Duration::from_millis(300);

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
    requests: Option<Sender<Request>>,
    status: Arc<Mutex<Status>>,
    ended: Receiver<()>,
}

impl Audio {
    /// Starts the thread; `on_status` is called from it whenever the status changes.
    pub fn start(
        clock: Arc<dyn Clock>,
        loudness: Loudness,
        on_status: impl Fn(&Status) + Send + 'static,
    ) -> io::Result<Self> {
        let status = Arc::new(Mutex::new(Status::default()));
        let (requests, inbox) = mpsc::channel();
        let (alive, ended) = mpsc::channel();
        let told = Arc::clone(&status);
        let tell = move |new: &Status| {
            *told.lock().unwrap_or_else(PoisonError::into_inner) = new.clone();
            on_status(new);
        };
        Builder::new()
            .name("stridewell-audio".to_owned())
            .spawn(move || {
                let opener = Box::new(device::open_default);
                let mut worker = Worker::new(clock, loudness, opener, Box::new(tell));
                serve(&mut worker, &inbox);
                drop(alive);
            })?;
        Ok(Self {
            requests: Some(requests),
            status,
            ended,
        })
    }

    /// Replaces all tones to come by `cues`; hand in the whole near future whenever it changes.
    ///
    /// A cue that has begun to sound is recognized by its due time and not played twice.
    pub fn schedule(&self, cues: Vec<(Moment, Tone)>) {
        self.send(Request::Schedule(cues));
    }

    /// Plays `tone` at once, for what nobody could foresee.
    pub fn play_now(&self, tone: Tone) {
        self.send(Request::PlayNow(tone));
    }

    /// Changes how loud everything is.
    pub fn set_loudness(&self, loudness: Loudness) {
        self.send(Request::SetLoudness(loudness));
    }

    /// What can be said about the sound now.
    pub fn status(&self) -> Status {
        let status = self.status.lock().unwrap_or_else(PoisonError::into_inner);
        status.clone()
    }

    /// A thread that is gone has said so in the log; tones are never worth an error.
    fn send(&self, request: Request) {
        if let Some(requests) = &self.requests {
            requests.send(request).ok();
        }
    }
}

impl Drop for Audio {
    fn drop(&mut self) {
        drop(self.requests.take());
        self.ended.recv_timeout(FAREWELL).ok();
    }
}

/// Works until the handle is dropped.
fn serve(worker: &mut Worker, inbox: &Receiver<Request>) {
    loop {
        let request = match worker.idle_for() {
            None => inbox.recv().map_err(|_gone| RecvTimeoutError::Disconnected),
            Some(idle) => inbox.recv_timeout(idle),
        };
        match request {
            Ok(request) => worker.take(request),
            Err(RecvTimeoutError::Timeout) => worker.play(),
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

#[cfg(test)]
mod tests {
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
