//! The speech thread: wakes for a line, says it, sleeps.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::Builder;
use std::time::Duration;

use super::queue::Because;
use super::worker::Worker;
use super::{Line, Manner, SpeechStatus, open};
use crate::clock::Clock;

/// How long quitting waits for the thread; a hung speech server must not hold up the window.
const FAREWELL: Duration = Duration::from_millis(300);

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
    requests: Option<Sender<Request>>,
    ended: Receiver<()>,
}

impl Speech {
    /// Starts the thread; `on_status` is called from it whenever the status changes.
    pub fn start(
        clock: Arc<dyn Clock>,
        manner: Manner,
        on_status: impl Fn(&SpeechStatus) + Send + 'static,
    ) -> io::Result<Self> {
        let (requests, inbox) = mpsc::channel();
        let (alive, ended) = mpsc::channel();
        Builder::new()
            .name("stridewell-speech".to_owned())
            .spawn(move || {
                let mut worker = Worker::new(clock, manner, Box::new(open), Box::new(on_status));
                serve(&mut worker, &inbox);
                drop(alive);
            })?;
        Ok(Self {
            requests: Some(requests),
            ended,
        })
    }

    /// Time went on: replaces the lines to come by `lines`.
    pub fn go_on(&self, lines: Vec<Line>) {
        self.send(Request::Schedule(lines, Because::TimeWentOn));
    }

    /// Somebody acted: replaces all lines by `lines`.
    pub fn schedule(&self, lines: Vec<Line>) {
        self.send(Request::Schedule(lines, Because::SomebodyActed));
    }

    /// Cuts off what is being said.
    pub fn cut(&self) {
        self.send(Request::Cut);
    }

    /// Changes how lines are said.
    pub fn set_manner(&self, manner: Manner) {
        self.send(Request::SetManner(manner));
    }

    /// Looks which voices there are, and tells.
    pub fn find_voices(&self) {
        self.send(Request::FindVoices);
    }

    /// A thread that is gone has said so in the log; a voice is never worth an error.
    fn send(&self, request: Request) {
        if let Some(requests) = &self.requests {
            requests.send(request).ok();
        }
    }
}

impl Drop for Speech {
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
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return worker.cut(),
        }
        worker.work();
    }
}
