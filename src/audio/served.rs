//! A thread that is asked for things, sleeps until it is time, and ends when nobody holds its handle any more.

use std::io;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::Builder;
use std::time::Duration;

/// How long quitting waits for a thread; a hung server must not hold up the window.
pub(super) const FAREWELL: Duration = Duration::from_millis(300);

/// What a thread does.
pub(super) trait Work {
    /// What it is asked for.
    type Request: Send + 'static;

    /// Real time in which there is nothing to do; `None` when there is nothing to do at all.
    fn idle_for(&self) -> Option<Duration>;

    /// Does what is asked.
    fn asked(&mut self, request: Self::Request);

    /// Does what it is time for.
    fn work(&mut self);

    /// Nobody asks for anything any more.
    fn end(&mut self) {}
}

/// A handle on a thread. Dropping it ends the thread.
#[derive(Debug)]
pub(super) struct Served<R> {
    requests: Option<Sender<R>>,
    ended: Receiver<()>,
}

impl<R: Send + 'static> Served<R> {
    /// Starts a thread of this name; what works there is made on it.
    pub(super) fn start<W: Work<Request = R>>(
        name: &str,
        make: impl FnOnce() -> W + Send + 'static,
    ) -> io::Result<Self> {
        let (requests, inbox) = mpsc::channel();
        let (alive, ended) = mpsc::channel();
        Builder::new().name(name.to_owned()).spawn(move || {
            serve(&mut make(), &inbox);
            drop(alive);
        })?;
        Ok(Self {
            requests: Some(requests),
            ended,
        })
    }

    /// A thread that is gone has said so in the log; what is heard is never worth an error.
    pub(super) fn ask(&self, request: R) {
        if let Some(requests) = &self.requests {
            requests.send(request).ok();
        }
    }
}

impl<R> Drop for Served<R> {
    fn drop(&mut self) {
        drop(self.requests.take());
        self.ended.recv_timeout(FAREWELL).ok();
    }
}

/// Works until the handle is dropped.
fn serve<W: Work>(worker: &mut W, inbox: &Receiver<W::Request>) {
    loop {
        let request = match worker.idle_for() {
            None => inbox.recv().map_err(|_gone| RecvTimeoutError::Disconnected),
            Some(idle) => inbox.recv_timeout(idle),
        };
        match request {
            Ok(request) => worker.asked(request),
            Err(RecvTimeoutError::Timeout) => worker.work(),
            Err(RecvTimeoutError::Disconnected) => return worker.end(),
        }
    }
}
