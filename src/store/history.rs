//! The history in `SQLite`: what was done, and where an open session goes on.
//!
//! Every change is one transaction with full sync, so what was answered for is on the disk, whole or not at all.

pub mod backups;
pub mod export;
mod keeper;
mod read;
mod saved_dose;
mod saved_plan;
mod schema;
mod words;
mod write;

use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::StoreError;
use crate::player::Plan;

pub use keeper::{Keeper, Told, Wish};
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
}

impl History {
    /// Opens the history at `path`, making it where there is none.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let told = |error: &std::io::Error| StoreError::from_io(path, error);
        let lock = lock(path).map_err(|error| told(&error))?;
        let Some(lock) = lock else {
            return Self::to_read(path, Writing::InUse);
        };
        make(path).map_err(|error| told(&error))?;
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

    /// Opens it to read only.
    fn to_read(path: &Path, writing: Writing) -> Result<Self, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY;
        let db = Connection::open_with_flags(path, flags);
        let db = db.map_err(|error| from_sql(path, &error))?;
        db.busy_timeout(PATIENCE)
            .map_err(|error| from_sql(path, &error))?;
        Ok(Self {
            db,
            path: path.to_owned(),
            writing,
            plan: None,
            _lock: None,
        })
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
