//! What the speech thread does with its engine, one small step at a time.

use std::sync::Arc;
use std::time::Duration;

use super::queue::{Queue, Turn};
use super::thread::Request;
use super::{Engine, Line, Manner, SpeechError, SpeechStatus};
use crate::clock::{Clock, Moment};

/// An engine that does not say when it has finished is believed to have, after so many times the guess.
const PATIENCE: u32 = 3;
/// Without a voice another one is looked for after this time, when a line is due.
const RETRY: Duration = Duration::from_mins(1);

pub(super) type Opener = Box<dyn FnMut() -> Result<Box<dyn Engine>, SpeechError>>;
pub(super) type Tell = Box<dyn Fn(&SpeechStatus)>;

/// Queue and engine together. Apart from the thread, so that tests can step it.
pub(super) struct Worker {
    clock: Arc<dyn Clock>,
    queue: Queue,
    manner: Manner,
    open: Opener,
    engine: Option<Box<dyn Engine>>,
    /// What is being said: its rank, and when it must be over.
    speaking: Option<(u8, Moment)>,
    next: Option<Moment>,
    failed_at: Option<Moment>,
    status: SpeechStatus,
    tell: Tell,
}

impl Worker {
    pub(super) fn new(clock: Arc<dyn Clock>, manner: Manner, open: Opener, tell: Tell) -> Self {
        Self {
            queue: Queue::new(clock.scale()),
            clock,
            manner,
            open,
            engine: None,
            speaking: None,
            next: None,
            failed_at: None,
            status: SpeechStatus::default(),
            tell,
        }
    }

    /// How long there is nothing to do, in real time; `None` until something is asked.
    pub(super) fn idle_for(&self) -> Option<Duration> {
        let wait = self.next?.since(self.clock.now());
        Some(wait.div_f64(self.clock.scale().max(0.001)))
    }

    pub(super) fn take(&mut self, request: Request) {
        match request {
            Request::Schedule(lines, because) => {
                self.queue.schedule(lines, because, self.clock.now());
            }
            Request::Cut => self.cut(),
            Request::SetManner(manner) => {
                if manner.muted {
                    self.cut();
                }
                self.manner = manner;
            }
            Request::FindVoices => {
                self.failed_at = None;
                self.find_voices();
            }
        }
    }

    /// Cuts off what is being said.
    pub(super) fn cut(&mut self) {
        if self.speaking.take().is_some()
            && let Some(engine) = &mut self.engine
            && let Err(reason) = engine.cancel()
        {
            self.lost(reason);
        }
    }

    /// Says what is due.
    pub(super) fn work(&mut self) {
        loop {
            let now = self.clock.now();
            let speaking = self.rank_spoken(now);
            match self.queue.turn(now, speaking) {
                Turn::Nothing => self.next = None,
                Turn::Wait(until) => self.next = Some(until),
                Turn::Say(line) => {
                    self.say(&line, now);
                    continue;
                }
            }
            return;
        }
    }

    fn rank_spoken(&mut self, now: Moment) -> Option<u8> {
        let (rank, until) = self.speaking?;
        let speaks = self.engine.as_mut().is_some_and(|one| one.is_speaking());
        if speaks && now < until {
            return Some(rank);
        }
        self.speaking = None;
        None
    }

    fn say(&mut self, line: &Line, now: Moment) {
        if self.manner.muted || self.engine_for_now(now).is_none() {
            return;
        }
        self.cut();
        let Some(engine) = &mut self.engine else {
            return;
        };
        match engine.say(&line.words, &self.manner) {
            Ok(()) => {
                // The words would tell what somebody's legs need: they are not logged.
                let late_ms = now.since(line.due).as_millis();
                tracing::debug!(rank = line.rank, late_ms, "said");
                let patience = (line.length * PATIENCE).mul_f64(self.clock.scale());
                self.speaking = Some((line.rank, now + patience));
            }
            Err(reason) => self.lost(reason),
        }
    }

    /// The engine, opened when there is none; after a failure not at once again.
    fn engine_for_now(&mut self, now: Moment) -> Option<()> {
        let retry = RETRY.mul_f64(self.clock.scale());
        let recent = |failed: Moment| now.since(failed) < retry;
        if self.engine.is_none() && !self.failed_at.is_some_and(recent) {
            self.find_voices();
        }
        self.engine.as_ref().map(|_| ())
    }

    fn find_voices(&mut self) {
        let mut found = match self.engine.take() {
            Some(engine) => Ok(engine),
            None => (self.open)(),
        };
        let voices = match &mut found {
            Ok(engine) => engine.voices(&self.manner.language),
            Err(reason) => Err(reason.clone()),
        };
        match (found, voices) {
            (Ok(engine), Ok(voices)) => {
                self.engine = Some(engine);
                self.failed_at = None;
                self.set_status(SpeechStatus::Speaks { voices });
            }
            (Ok(_) | Err(_), Err(reason)) | (Err(reason), Ok(_)) => self.lost(reason),
        }
    }

    fn lost(&mut self, reason: SpeechError) {
        self.engine = None;
        self.speaking = None;
        self.failed_at = Some(self.clock.now());
        self.set_status(SpeechStatus::Silent { reason });
    }

    fn set_status(&mut self, status: SpeechStatus) {
        if self.status != status {
            (self.tell)(&status);
            self.status = status;
        }
    }
}

#[cfg(test)]
mod tests;
