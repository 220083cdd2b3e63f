//! Opens a history to read only, also where nothing can be written at all.

use std::fmt::Write as _;
use std::io::{Error, ErrorKind};
use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::{History, PATIENCE, Writing, from_sql};
use crate::store::StoreError;

/// Ways to read a file, each for where the ones before do not work.
const WAYS: [Way; 3] = [
    // As usual: where its journal can be shared or is not there.
    Way {
        query: "mode=ro",
        alone: false,
    },
    // With what a crash left in the journal, although the file beside it that other programs share cannot be made: without
    // locks, and with the journal's index in memory.
    Way {
        query: if cfg!(windows) {
            "mode=ro&vfs=win32-none"
        } else {
            "mode=ro&vfs=unix-none"
        },
        alone: true,
    },
    // Without a journal: on storage that cannot be written nothing changes under our hands.
    Way {
        query: "mode=ro&immutable=1",
        alone: false,
    },
];

/// A way to read a file.
struct Way {
    /// What the file's address asks of `SQLite`.
    query: &'static str,
    /// As if no other program had it open.
    alone: bool,
}

impl History {
    /// Opens it to read, for `writing`'s reason; the shell uses this only through [`History::open`].
    pub fn to_read(path: &Path, writing: Writing) -> Result<Self, StoreError> {
        let ways = match writing {
            Writing::ReadOnly => WAYS.as_slice(),
            // Somebody may be writing just now.
            Writing::Allowed | Writing::Newer | Writing::InUse => WAYS.split_at(1).0,
        };
        let mut first = None;
        for way in ways {
            match way.open(path) {
                Ok(db) => {
                    return Ok(Self {
                        db,
                        path: path.to_owned(),
                        writing,
                        plan: None,
                        _lock: None,
                    });
                }
                Err(error) => first = first.or(Some(error)),
            }
        }
        Err(first.map_or(
            StoreError::ReadOnly {
                path: path.to_owned(),
            },
            |error| from_sql(path, &error),
        ))
    }

    /// Opens it to read where `error` says that it cannot be written.
    pub(super) fn read_instead(path: &Path, error: &Error) -> Result<Self, StoreError> {
        let kind = error.kind();
        let cannot = matches!(
            kind,
            ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied
        );
        if cannot && path.exists() {
            return Self::to_read(path, Writing::ReadOnly);
        }
        Err(StoreError::from_io(path, error))
    }
}

impl Way {
    fn open(&self, path: &Path) -> rusqlite::Result<Connection> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
        let db = Connection::open_with_flags(address(path, self.query), flags)?;
        db.busy_timeout(PATIENCE)?;
        if self.alone {
            db.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
        }
        // Nothing is opened before something is read.
        db.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
        Ok(db)
    }
}

/// The file at `path` as an address, what means something in addresses spelled out.
fn address(path: &Path, query: &str) -> String {
    let mut address = "file:".to_owned();
    for letter in path.to_string_lossy().chars() {
        match letter {
            '%' | '?' | '#' => drop(write!(address, "%{:02X}", u32::from(letter))),
            // Windows writes its folders so.
            '\\' if cfg!(windows) => address.push('/'),
            other => address.push(other),
        }
    }
    address.push('?');
    address.push_str(query);
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_with_any_letters_are_opened() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("50% off? #1 – 日本/history.db");
        drop(History::open(&path).unwrap());
        for writing in [Writing::InUse, Writing::ReadOnly] {
            let history = History::to_read(&path, writing).unwrap();
            assert_eq!(history.sessions(i64::MIN), Ok(Vec::new()));
        }
    }
}
