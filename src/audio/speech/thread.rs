//! The speech thread: wakes for a line, says it, sleeps.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use super::queue::Because;
use super::worker::Worker;
use super::{Line, Manner, SpeechStatus, open};
use crate::audio::served::{Served, Work};
use crate::clock::Clock;

/// What the thread is asked for.
#[derive(Debug)]
pub(super) enum Request {
    Schedule(Vec<Line>, Because),
    Cut,
    SetManner(Manner),
    FindVoices,
}

/// A handle on the speech thread. Dropping it ends the thread.
#[derive(Debug)]
pub struct Speech {
    thread: Served<Request>,
}

impl Speech {
    /// Starts the thread; `on_status` is called from it whenever the status changes.
    pub fn start(
        clock: Arc<dyn Clock>,
        manner: Manner,
        on_status: impl Fn(&SpeechStatus) + Send + 'static,
    ) -> io::Result<Self> {
        let thread = Served::start("stridewell-speech", move || {
            Worker::new(clock, manner, Box::new(open), Box::new(on_status))
        })?;
        Ok(Self { thread })
    }

    /// Time went on: replaces the lines to come by `lines`.
    pub fn go_on(&self, lines: Vec<Line>) {
        self.thread
            .ask(Request::Schedule(lines, Because::TimeWentOn));
    }

    /// Somebody acted: replaces all lines by `lines`.
    pub fn schedule(&self, lines: Vec<Line>) {
        self.thread
            .ask(Request::Schedule(lines, Because::SomebodyActed));
    }

    /// Cuts off what is being said.
    pub fn cut(&self) {
        self.thread.ask(Request::Cut);
    }

    /// Changes how lines are said.
    pub fn set_manner(&self, manner: Manner) {
        self.thread.ask(Request::SetManner(manner));
    }

    /// Looks which voices there are, and tells.
    pub fn find_voices(&self) {
        self.thread.ask(Request::FindVoices);
    }
}

impl Work for Worker {
    type Request = Request;

    fn idle_for(&self) -> Option<Duration> {
        self.idle_for()
    }

    fn asked(&mut self, request: Request) {
        self.take(request);
        self.work();
    }

    fn work(&mut self) {
        self.work();
    }

    fn end(&mut self) {
        self.cut();
    }
}
