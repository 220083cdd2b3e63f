//! What the history's thread works on, and in which order.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use super::{Erasing, Opener, Told, Wish};
use crate::domain::history::SessionId;
use crate::player::journal::Kept;
use crate::store::history::backups::Rescue;
use crate::store::history::tasks::{Done, Task};
use crate::store::history::{History, Writing};
use crate::store::{StoreError, erase};

/// What could not be kept is tried again after this time.
const AGAIN: Duration = Duration::from_secs(2);

/// Of wishes that wait, so many are taken before the disk has its turn.
const AT_ONCE: usize = 256;

/// What the thread works on.
pub(super) struct Desk {
    path: PathBuf,
    today: String,
    opener: Opener,
    history: Option<History>,
    /// Why it is not open.
    unopened: Option<StoreError>,
    /// Sessions that are not on the disk as they stand now, at most one entry for each.
    waiting: Vec<Kept>,
    /// Sessions that are still to be removed from the disk.
    forgotten: Vec<SessionId>,
    /// What else was asked for and not answered yet.
    questions: Vec<Question>,
    /// Sessions were read back to here (milliseconds since 1970, UTC).
    recalled_ms: Option<i64>,
    received: u64,
    failed: bool,
}

/// What is answered once everything before it is written.
enum Question {
    Recall(i64),
    Perform(Box<Task>),
}

impl Desk {
    pub(super) fn new(path: PathBuf, today: String, opener: Opener) -> Self {
        Self {
            path,
            today,
            opener,
            history: None,
            unopened: None,
            waiting: Vec::new(),
            forgotten: Vec::new(),
            questions: Vec::new(),
            recalled_ms: None,
            received: 0,
            failed: false,
        }
    }

    pub(super) fn serve(&mut self, inbox: &Receiver<Wish>, told: &impl Fn(Told)) {
        self.open(told);
        loop {
            let wish = if self.is_done() {
                inbox.recv().map_err(RecvTimeoutError::from)
            } else {
                inbox.recv_timeout(AGAIN)
            };
            match wish {
                Ok(first) => std::iter::once(first)
                    .chain(inbox.try_iter().take(AT_ONCE))
                    .for_each(|wish| self.take(wish, told)),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            self.write(told);
            self.answer(told);
        }
        self.write(told);
    }

    fn take(&mut self, wish: Wish, told: &impl Fn(Told)) {
        match wish {
            Wish::Keep(kept) => self.take_to_keep(*kept),
            Wish::Forget(id) => self.take_to_forget(id),
            Wish::Recall(since_ms) => self.questions.push(Question::Recall(since_ms)),
            Wish::Perform(task) => self.questions.push(Question::Perform(task)),
            Wish::Erase(erasing) => {
                self.write(told);
                self.answer(told);
                self.erase(*erasing, told);
            }
        }
    }

    /// A session replaces what waits of itself.
    fn take_to_keep(&mut self, kept: Kept) {
        self.received += 1;
        self.waiting
            .retain(|other| other.session.id != kept.session.id);
        self.forgotten.retain(|id| *id != kept.session.id);
        self.waiting.push(kept);
    }

    /// What waits of it is not kept any more.
    fn take_to_forget(&mut self, id: SessionId) {
        self.received += 1;
        self.waiting.retain(|kept| kept.session.id != id);
        self.forgotten.push(id);
    }

    /// True when all that was given is on the disk.
    fn is_done(&self) -> bool {
        self.waiting.is_empty() && self.forgotten.is_empty()
    }

    /// Opens the history; a damaged one is set aside first.
    fn open(&mut self, told: &impl Fn(Told)) {
        match (self.opener)(&self.path, &self.today) {
            Ok((history, rescued)) => self.begin(history, rescued, told),
            Err(error) => {
                // Said once, not every two seconds.
                if !std::mem::replace(&mut self.failed, true) {
                    told(Told::NotKept(error.clone()));
                }
                self.unopened = Some(error);
            }
        }
    }

    fn begin(&mut self, mut history: History, rescued: Option<Rescue>, told: &impl Fn(Told)) {
        let writing = history.writing();
        let unfinished = match writing {
            // It may be running in the other window just now.
            Writing::InUse => Ok(None),
            Writing::Allowed | Writing::Newer | Writing::ReadOnly => history.open_session(),
        };
        let unfinished = unfinished.unwrap_or_else(|error| {
            told(Told::NotKept(error));
            None
        });
        let running = |kept: &Kept| {
            let id = &kept.session.id;
            let mut waiting = self.waiting.iter();
            self.forgotten.contains(id) || waiting.any(|own| own.session.id == *id)
        };
        told(Told::Opened {
            writing,
            unfinished: unfinished.filter(|kept| !running(kept)).map(Box::new),
            rescued,
        });
        if writing == Writing::Allowed {
            let done = history
                .end_older()
                .and_then(|()| history.back_up(&self.today));
            if let Err(error) = done {
                tracing::warn!(%error, "the history was not copied today");
            }
        }
        self.unopened = None;
        self.history = Some(history);
    }

    fn write(&mut self, told: &impl Fn(Told)) {
        if self.is_done() {
            return;
        }
        self.open_to_write(told);
        let Some(history) = &mut self.history else {
            return;
        };
        if let Err(error) = put(history, &mut self.waiting, &mut self.forgotten) {
            // Said once, not every two seconds.
            if !std::mem::replace(&mut self.failed, true) {
                told(Told::NotKept(error));
            }
            return;
        }
        self.failed = false;
        told(Told::Kept(self.received));
    }

    /// Opens it anew where it could not be opened, or not to write, before.
    fn open_to_write(&mut self, told: &impl Fn(Told)) {
        match self.history.as_ref().map(History::writing) {
            Some(Writing::Allowed | Writing::Newer) => {}
            None => self.open(told),
            Some(writing @ (Writing::InUse | Writing::ReadOnly)) => {
                // The other window's lock must be free, and so must ours.
                let before = self.history.take();
                match (self.opener)(&self.path, &self.today) {
                    Ok((history, rescued)) if history.writing() != writing => {
                        self.begin(history, rescued, told);
                    }
                    Ok((history, _)) => self.history = Some(history),
                    // What was read can still be read.
                    Err(_) => self.history = before,
                }
            }
        }
    }

    /// Answers what was asked, once everything before it is written.
    fn answer(&mut self, told: &impl Fn(Told)) {
        for question in std::mem::take(&mut self.questions) {
            match question {
                Question::Recall(since_ms) => self.recall(since_ms, told),
                Question::Perform(task) => self.perform(&task, told),
            }
        }
    }

    /// Reads sessions; where the history cannot be opened, the question waits until it can.
    fn recall(&mut self, since_ms: i64, told: &impl Fn(Told)) {
        if self.history.is_none() && self.unopened.is_none() {
            self.open(told);
        }
        let Some(history) = &self.history else {
            self.questions.push(Question::Recall(since_ms));
            return;
        };
        match history.sessions(since_ms) {
            Ok(sessions) => {
                let before = self.recalled_ms.unwrap_or(since_ms);
                self.recalled_ms = Some(before.min(since_ms));
                told(Told::Recalled { since_ms, sessions });
            }
            Err(error) => tracing::error!(%error, "the history was not read"),
        }
    }

    fn perform(&mut self, task: &Task, told: &impl Fn(Told)) {
        if self.history.is_none() {
            self.open(told);
        }
        let done = match &mut self.history {
            Some(history) => history.perform(task),
            None => Err(self.unopened.clone().unwrap_or(StoreError::NoHome)),
        };
        let more = matches!(&done, Ok(Done::TakenIn { added, .. }) if 0 < *added);
        told(Told::Done(done));
        if let Some(since_ms) = self.recalled_ms.filter(|_| more) {
            self.recall(since_ms, told);
        }
    }

    /// Deletes everything; what waits to be kept is deleted with it. The next wish makes a new history.
    fn erase(&mut self, erasing: Erasing, told: &impl Fn(Told)) {
        let Erasing { paths, saver } = erasing;
        // It writes what it still has to write, and no more after that.
        drop(saver);
        // Its lock must be free for whoever deletes.
        drop(self.history.take());
        let erased = erase(&paths);
        if erased.is_ok() {
            self.waiting.clear();
            self.forgotten.clear();
            self.failed = false;
            told(Told::Kept(self.received));
        }
        told(Told::Erased(erased));
    }
}

/// Puts on the disk what waits, and takes each from what waits once it is there.
fn put(
    history: &mut History,
    waiting: &mut Vec<Kept>,
    forgotten: &mut Vec<SessionId>,
) -> Result<(), StoreError> {
    while let Some(kept) = waiting.first() {
        history.keep(kept)?;
        waiting.remove(0);
    }
    while let Some(id) = forgotten.first() {
        history.remove(id)?;
        forgotten.remove(0);
    }
    Ok(())
}
