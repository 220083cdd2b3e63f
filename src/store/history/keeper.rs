//! Keeps sessions on a thread of its own, so that a slow or full disk never stalls the screen.

mod desk;

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

use self::desk::Desk;
use super::backups::Rescue;
use super::tasks::{Done, Task};
use super::{History, Writing, opened};
use crate::domain::history::{PastSession, SessionId};
use crate::player::journal::Kept;
use crate::store::{Paths, Saver, StoreError};

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
    /// What came of a task.
    Done(Result<Done, StoreError>),
    /// Everything is deleted but these files, or nothing is.
    Erased(Result<Vec<PathBuf>, StoreError>),
}

/// What is asked of the thread.
#[derive(Debug)]
pub enum Wish {
    /// Keeps a session as it stands now.
    Keep(Box<Kept>),
    /// Forgets a session.
    Forget(SessionId),
    /// Reads the sessions that began then or later (milliseconds since 1970, UTC).
    Recall(i64),
    /// Does something with the whole history.
    Perform(Box<Task>),
    /// Deletes everything.
    Erase(Box<Erasing>),
}

/// What is deleted, and who must have written all that it has to write before.
#[derive(Debug)]
pub struct Erasing {
    /// Where everything is.
    pub paths: Paths,
    /// Writes preferences; it ends here, and a new one begins afterwards.
    pub saver: Option<Saver>,
}

/// How the history at a path is opened on a day, such as `2026-11-26`; tests put faults in its way.
pub type Opener = Box<dyn Fn(&Path, &str) -> Result<(History, Option<Rescue>), StoreError> + Send>;

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
        Self::start_with(path, today, Box::new(opened), told)
    }

    /// As [`Self::start`], with another way to open it.
    pub fn start_with(
        path: PathBuf,
        today: String,
        opener: Opener,
        told: impl Fn(Told) + Send + 'static,
    ) -> std::io::Result<Self> {
        let (wishes, inbox) = mpsc::channel();
        let thread = thread::Builder::new()
            .name("stridewell-history".to_owned())
            .spawn(move || Desk::new(path, today, opener).serve(&inbox, &told))?;
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
