//! The history in `SQLite`: what was done, and where an open session goes on.
//!
//! Every change is one transaction with full sync, so what was answered for is on the disk, whole or not at all.

pub mod backups;
mod checked;
pub mod export;
mod keeper;
mod opening;
mod read;
mod reading;
mod saved_dose;
mod saved_plan;
mod schema;
pub mod tasks;
mod words;
mod write;

use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode};

use super::StoreError;
use crate::player::Plan;

pub use keeper::{Erasing, Keeper, Opener, Told, Wish};
pub use opening::opened;
pub use schema::CURRENT;

/// How long a write waits for another program that reads the same file.
const PATIENCE: Duration = Duration::from_secs(2);

/// The history, open for reading, and for writing unless another window has it or a newer version wrote it.
#[derive(Debug)]
pub struct History {
    db: Connection,
    path: PathBuf,
    writing: Writing,
    /// The plan that the journal holds, so that it is written only when it changed.
    plan: Option<(String, Plan)>,
    /// Held while this program may write.
    _lock: Option<File>,
}

/// Whether the history may be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writing {
    /// It may.
    Allowed,
    /// A newer version of the program wrote it, so this one only reads.
    Newer,
    /// Another window has it.
    InUse,
    /// It lies where nothing can be written.
    ReadOnly,
}

impl History {
    /// Opens the history at `path`, making it where there is none; to read only where nothing can be written.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        match lock(path) {
            Ok(Some(lock)) => Self::under(path, lock),
            Ok(None) => Self::to_read(path, Writing::InUse),
            Err(error) => Self::read_instead(path, &error),
        }
    }

    /// Opens the history at `path`; `None` where there is none, and none is made.
    pub fn open_existing(path: &Path) -> Result<Option<Self>, StoreError> {
        path.exists().then(|| Self::open(path)).transpose()
    }

    /// Opens it to write, under the lock that this program holds.
    fn under(path: &Path, lock: File) -> Result<Self, StoreError> {
        if let Err(error) = make(path) {
            return Self::read_instead(path, &error);
        }
        let of = |error: rusqlite::Error| from_sql(path, &error);
        let db = Connection::open(path).map_err(of)?;
        let version = schema::version_of(&db).map_err(of)?;
        if CURRENT < version {
            return Self::to_read(path, Writing::Newer);
        }
        let mut history = Self {
            db,
            path: path.to_owned(),
            writing: Writing::Allowed,
            plan: None,
            _lock: Some(lock),
        };
        if (1..CURRENT).contains(&version) {
            history.copy_to(&backups::before(path, version))?;
        }
        set_up(&mut history.db).map_err(of)?;
        Ok(history)
    }

    /// Whether it may be written.
    pub fn writing(&self) -> Writing {
        self.writing
    }

    /// What is wrong with the file, in `SQLite`'s words; a `quick` check reads it without comparing tables and indexes.
    pub fn faults(&self, quick: bool) -> Result<Vec<String>, StoreError> {
        let pragma = if quick {
            "PRAGMA quick_check(20)"
        } else {
            "PRAGMA integrity_check(20)"
        };
        let found = || -> rusqlite::Result<Vec<String>> {
            let mut statement = self.db.prepare(pragma)?;
            let rows = statement.query_map([], |row| row.get(0))?;
            rows.collect()
        };
        let found = found().map_err(|error| self.told(&error))?;
        Ok(found.into_iter().filter(|line| line != "ok").collect())
    }

    fn told(&self, error: &rusqlite::Error) -> StoreError {
        from_sql(&self.path, error)
    }
}

/// The lock beside the history; `None` when another window holds it.
fn lock(path: &Path) -> std::io::Result<Option<File>> {
    if let Some(folder) = path.parent() {
        private_folder(folder)?;
    }
    let file = private(&path.with_extension("lock"))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(fs::TryLockError::WouldBlock) => Ok(None),
        Err(fs::TryLockError::Error(error)) => Err(error),
    }
}

/// Holds the lock of the history at `path`, or says who does; `None` where there is no folder for it, or where nothing can
/// be written.
pub(super) fn hold(path: &Path) -> Result<Option<File>, StoreError> {
    if !path.parent().is_some_and(Path::exists) {
        return Ok(None);
    }
    match lock(path) {
        Ok(Some(lock)) => Ok(Some(lock)),
        Ok(None) => Err(StoreError::InUse {
            path: path.to_owned(),
        }),
        // What can be deleted is.
        Err(_) => Ok(None),
    }
}

/// An empty file that only its owner may read; `SQLite` gives those beside it the same rights.
fn make(path: &Path) -> std::io::Result<()> {
    private(path).map(|_| ())
}

/// Opens a file to write, making it readable for its owner alone.
fn private(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Makes a folder that only its owner may enter.
fn private_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn set_up(db: &mut Connection) -> rusqlite::Result<()> {
    db.busy_timeout(PATIENCE)?;
    // Answers with the mode that it took.
    db.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    db.pragma_update(None, "synchronous", "FULL")?;
    db.pragma_update(None, "foreign_keys", true)?;
    schema::migrate(db)
}

/// What `SQLite`'s answer about the file at `path` means.
fn from_sql(path: &Path, error: &rusqlite::Error) -> StoreError {
    let path = path.to_owned();
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => StoreError::DiskFull { path },
        Some(ErrorCode::ReadOnly) => StoreError::ReadOnly { path },
        Some(ErrorCode::PermissionDenied) => StoreError::NoPermission { path },
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => StoreError::Damaged {
            path,
            details: error.to_string(),
        },
        _ => StoreError::Other {
            path,
            details: error.to_string(),
        },
    }
}
