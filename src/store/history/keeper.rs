//! Keeps sessions on a thread of its own, so that a slow or full disk never stalls the screen.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::backups::{self, Rescue};
use super::{History, Writing};
use crate::domain::history::PastSession;
use crate::player::journal::Kept;
use crate::store::StoreError;

/// What could not be kept is tried again after this time.
const AGAIN: Duration = Duration::from_secs(2);

/// Of wishes that wait, so many are taken before the disk has its turn.
const AT_ONCE: usize = 256;

/// What the thread has to say.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// The history is open and sound.
    Opened {
        /// Whether it may be written.
        writing: Writing,
        /// A session that can be carried on.
        unfinished: Option<Box<Kept>>,
        /// What was done because it was damaged.
        rescued: Option<Rescue>,
    },
    /// Everything that was asked for up to this number is on the disk.
    Kept(u64),
    /// Sessions that were asked for.
    Recalled {
        /// They began then or later (milliseconds since 1970, UTC).
        since_ms: i64,
        /// The oldest first.
        sessions: Vec<PastSession>,
    },
    /// Something could not be kept; it is tried again.
    NotKept(StoreError),
}

/// What is asked of the thread.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    /// Keeps a session as it stands now.
    Keep(Box<Kept>),
    /// Reads the sessions that began then or later (milliseconds since 1970, UTC).
    Recall(i64),
}

/// A thread that keeps what it is given, in order, until it is on the disk.
#[derive(Debug)]
pub struct Keeper {
    wishes: Option<Sender<Wish>>,
    thread: Option<JoinHandle<()>>,
    count: u64,
}

impl Keeper {
    /// Starts the thread over the history at `path`; `today`, such as `2026-11-26`, names the copy of the day.
    pub fn start(
        path: PathBuf,
        today: String,
        told: impl Fn(Told) + Send + 'static,
    ) -> std::io::Result<Self> {
        let (wishes, inbox) = mpsc::channel();
        let thread = thread::Builder::new()
            .name("stridewell-history".to_owned())
            .spawn(move || {
                let mut desk = Desk {
                    path,
                    today,
                    history: None,
                    waiting: Vec::new(),
                    recalls: Vec::new(),
                    received: 0,
                    failed: false,
                };
                desk.serve(&inbox, &told);
            })?;
        Ok(Self {
            wishes: Some(wishes),
            thread: Some(thread),
            count: 0,
        })
    }

    /// Keeps a session as it stands now; answers the number that [`Told::Kept`] will name.
    pub fn keep(&mut self, kept: Kept) -> u64 {
        self.count += 1;
        self.ask(Wish::Keep(Box::new(kept)));
        self.count
    }

    /// Asks for something; the answer comes as [`Told`].
    pub fn ask(&self, wish: Wish) {
        if let Some(wishes) = &self.wishes {
            wishes.send(wish).ok();
        }
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        drop(self.wishes.take());
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        }
    }
}

/// What the thread works on.
struct Desk {
    path: PathBuf,
    today: String,
    history: Option<History>,
    /// Sessions that are not on the disk as they stand now, at most one entry for each.
    waiting: Vec<Kept>,
    /// What was asked for and not answered yet.
    recalls: Vec<i64>,
    received: u64,
    failed: bool,
}

impl Desk {
    fn serve(&mut self, inbox: &Receiver<Wish>, told: &impl Fn(Told)) {
        self.open(told);
        loop {
            let wish = if self.waiting.is_empty() {
                inbox.recv().map_err(RecvTimeoutError::from)
            } else {
                inbox.recv_timeout(AGAIN)
            };
            match wish {
                Ok(first) => std::iter::once(first)
                    .chain(inbox.try_iter().take(AT_ONCE))
                    .for_each(|wish| self.take(wish)),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            self.write(told);
            self.recall(told);
        }
        self.write(told);
    }

    fn take(&mut self, wish: Wish) {
        match wish {
            Wish::Keep(kept) => self.take_to_keep(*kept),
            Wish::Recall(since_ms) => self.recalls.push(since_ms),
        }
    }

    /// Reads what was asked for, once everything before it is written.
    fn recall(&mut self, told: &impl Fn(Told)) {
        let Some(history) = &self.history else { return };
        for since_ms in self.recalls.drain(..) {
            match history.sessions(since_ms) {
                Ok(sessions) => told(Told::Recalled { since_ms, sessions }),
                Err(error) => tracing::error!(%error, "the history was not read"),
            }
        }
    }

    /// A session replaces what waits of itself.
    fn take_to_keep(&mut self, kept: Kept) {
        self.received += 1;
        self.waiting
            .retain(|other| other.session.id != kept.session.id);
        self.waiting.push(kept);
    }

    /// Opens the history; a damaged one is set aside first.
    fn open(&mut self, told: &impl Fn(Told)) {
        match opened(&self.path) {
            Ok((history, rescued)) => {
                let unfinished = match history.writing() {
                    // It may be running in the other window just now.
                    Writing::InUse => Ok(None),
                    Writing::Allowed | Writing::Newer => history.open_session(),
                };
                let unfinished = unfinished.unwrap_or_else(|error| {
                    told(Told::NotKept(error));
                    None
                });
                told(Told::Opened {
                    writing: history.writing(),
                    unfinished: unfinished.map(Box::new),
                    rescued,
                });
                if history.writing() == Writing::Allowed
                    && let Err(error) = history.back_up(&self.today)
                {
                    tracing::warn!(%error, "the history was not copied today");
                }
                self.history = Some(history);
            }
            Err(error) => {
                self.failed = true;
                told(Told::NotKept(error));
            }
        }
    }

    fn write(&mut self, told: &impl Fn(Told)) {
        if self.waiting.is_empty() {
            return;
        }
        let in_use = |history: &History| history.writing() == Writing::InUse;
        if self.history.as_ref().is_none_or(in_use) {
            // The other window's lock must be free, and so must ours.
            self.history = None;
            self.history = opened(&self.path).ok().map(|(history, _)| history);
        }
        let Some(history) = &mut self.history else {
            return;
        };
        while let Some(kept) = self.waiting.first() {
            match history.keep(kept) {
                Ok(()) => {
                    self.waiting.remove(0);
                }
                Err(error) => {
                    // Said once, not every two seconds.
                    if !std::mem::replace(&mut self.failed, true) {
                        told(Told::NotKept(error));
                    }
                    return;
                }
            }
        }
        self.failed = false;
        told(Told::Kept(self.received));
    }
}

/// The history, sound: a damaged one gives way to its newest good copy.
fn opened(path: &Path) -> Result<(History, Option<Rescue>), StoreError> {
    match sound(path) {
        Err(StoreError::Damaged { .. }) => {
            let rescued = backups::rescue(path)?;
            Ok((History::open(path)?, Some(rescued)))
        }
        other => other.map(|history| (history, None)),
    }
}

/// The history after a quick check; what may only be read is not ours to mend.
fn sound(path: &Path) -> Result<History, StoreError> {
    let history = History::open(path)?;
    if history.writing() != Writing::Allowed {
        return Ok(history);
    }
    let faults = history.faults(true)?;
    if faults.is_empty() {
        return Ok(history);
    }
    Err(StoreError::Damaged {
        path: path.to_owned(),
        details: faults.join("; "),
    })
}
