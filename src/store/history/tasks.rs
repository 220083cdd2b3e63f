//! What is done with the whole history when somebody asks: out to a file, in from one, a copy, a check.
//!
//! The command line and the settings ask for the same.

use std::path::{Path, PathBuf};

use super::History;
use super::export::{from_json, since, to_csv, to_fhir, to_json};
use crate::domain::history::PastSession;
use crate::store::{StoreError, files};

/// An import is never larger than this, bytes.
const LARGEST: u64 = 256 << 20;

/// Formats of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A row a set, for spreadsheets.
    Csv,
    /// All of it; can be read back.
    Json,
    /// For clinics.
    Fhir,
}

/// Something to be done with the whole history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Task {
    /// Writes it to a file.
    Export {
        /// In this format.
        format: Format,
        /// Only sessions of this day and later, such as `2026-11-26`.
        since: Option<String>,
        /// The name of the patient in FHIR, which has none otherwise.
        name: Option<String>,
        /// The file.
        to: PathBuf,
    },
    /// Takes in sessions that were exported as JSON.
    Import(PathBuf),
    /// Copies it to a file of its own.
    Copy(PathBuf),
    /// Reads all of it and says what is damaged.
    Check,
}

/// So many sessions and sets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Sessions.
    pub sessions: usize,
    /// Sets of all of them.
    pub sets: usize,
}

/// What came of a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    /// So much was written to the file.
    Written(Count, PathBuf),
    /// So many sessions were taken in, and so many were there already.
    TakenIn {
        /// New ones.
        added: usize,
        /// Known ones, which stay as they are.
        known: usize,
    },
    /// So much is there, and nothing is damaged.
    Sound(Count),
}

impl Count {
    fn of(sessions: &[PastSession]) -> Self {
        Self {
            sessions: sessions.len(),
            sets: sessions.iter().map(|session| session.sets.len()).sum(),
        }
    }
}

impl History {
    /// Does a task.
    pub fn perform(&mut self, task: &Task) -> Result<Done, StoreError> {
        match task {
            Task::Export {
                format,
                since,
                name,
                to,
            } => self.export(*format, since.as_deref(), name.as_deref(), to),
            Task::Import(from) => self.import(from),
            Task::Copy(to) => {
                self.copy_to(to)?;
                Ok(Done::Written(self.count()?, to.clone()))
            }
            Task::Check => self.check(),
        }
    }

    fn export(
        &self,
        format: Format,
        day: Option<&str>,
        name: Option<&str>,
        to: &Path,
    ) -> Result<Done, StoreError> {
        let mut sessions = self.sessions(i64::MIN)?;
        if let Some(day) = day {
            sessions = since(sessions, day);
        }
        let text = match format {
            Format::Csv => Ok(to_csv(&sessions)),
            Format::Json => to_json(&sessions).map_err(|error| wrong(to, &error)),
            Format::Fhir => to_fhir(&sessions, name).map_err(|error| wrong(to, &error)),
        };
        let text = text?;
        files::replace_private(to, text.as_bytes())?;
        Ok(Done::Written(Count::of(&sessions), to.to_owned()))
    }

    fn import(&mut self, from: &Path) -> Result<Done, StoreError> {
        let bytes = files::read(from, LARGEST)?;
        let bytes = bytes.ok_or_else(|| wrong(from, &"there is no such file"))?;
        let text = String::from_utf8(bytes).map_err(|error| wrong(from, &error))?;
        let sessions = from_json(&text).map_err(|error| wrong(from, &error))?;
        let added = self.merge(&sessions)?;
        let known = sessions.len() - added;
        Ok(Done::TakenIn { added, known })
    }

    fn check(&self) -> Result<Done, StoreError> {
        let faults = self.faults(false)?;
        if faults.is_empty() {
            return Ok(Done::Sound(self.count()?));
        }
        Err(StoreError::Damaged {
            path: self.path.clone(),
            details: faults.join("; "),
        })
    }

    /// How much is there.
    pub fn count(&self) -> Result<Count, StoreError> {
        let one = |query: &str| self.db.query_row(query, [], |row| row.get::<_, i64>(0));
        let counted = || -> rusqlite::Result<Count> {
            let [sessions, sets] = [
                one("SELECT count(*) FROM sessions")?,
                one("SELECT count(*) FROM sets")?,
            ]
            .map(|count| usize::try_from(count).unwrap_or(0));
            Ok(Count { sessions, sets })
        };
        counted().map_err(|error| self.told(&error))
    }
}

fn wrong(path: &Path, what: &dyn std::fmt::Display) -> StoreError {
    StoreError::Other {
        path: path.to_owned(),
        details: what.to_string(),
    }
}
