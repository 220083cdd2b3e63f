//! The file of preferences: read with whatever it holds, written so that nothing is lost.

mod care;
mod checks;
mod format;
mod migration;
mod plans;
mod programmes;
mod safety;
mod sound;
mod words;

use std::path::{Path, PathBuf};

use toml::Table;

use self::format::Document;
use self::migration::{CURRENT, migrate, version_of};
use super::files;
use super::{Paths, StoreError};
use crate::domain::Preferences;

/// Far more than any real file has.
const LIMIT_BYTES: u64 = 1 << 20;

/// What came of reading the preferences; always something to work with.
#[derive(Debug)]
pub struct Loaded {
    /// What the person has chosen, or the defaults.
    pub preferences: Preferences,
    /// What the person should be told.
    pub notices: Vec<Notice>,
    /// How to save.
    pub file: PreferencesFile,
}

/// Something about the file of preferences that a person should be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The file could not be understood; it is kept under another name and defaults are used.
    NotUnderstood {
        /// Where it is kept.
        kept_as: PathBuf,
        /// What was wrong, with the line.
        details: String,
    },
    /// Some values could not be understood; the file is kept under another name, defaults stand in for them.
    ValuesNotUnderstood {
        /// Where it is kept.
        kept_as: PathBuf,
        /// One line for each value: its key and what was wrong.
        values: Vec<String>,
    },
    /// A later version of the program wrote the file; it is left as it is and nothing is saved.
    Newer {
        /// The version of the file.
        version: i64,
        /// The version that this program knows.
        known: i64,
    },
    /// Keys that this program does not know; they are kept.
    UnknownKeys {
        /// The keys.
        keys: Vec<String>,
    },
    /// The file is there but could not be read or kept; it is left as it is and nothing is saved.
    OutOfReach {
        /// Why.
        error: StoreError,
    },
}

/// Whether saving may touch the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// It may.
    Allowed,
    /// The file holds what we did not understand and could not keep elsewhere.
    Disabled,
}

/// Where preferences are saved, and what else the file holds.
#[derive(Clone, Debug)]
pub struct PreferencesFile {
    path: PathBuf,
    saving: Saving,
    document: Document,
}

impl PreferencesFile {
    /// Reads the preferences.
    pub fn load(paths: &Paths) -> Loaded {
        let path = paths.preferences();
        let bytes = match files::read(&path, LIMIT_BYTES) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => return Loaded::new(path, Document::default(), Vec::new()),
            Err(error) => return Loaded::out_of_reach(path, error),
        };
        match parse(&bytes).and_then(with_version) {
            Ok((version, table)) => Self::understand(path, &bytes, version, table),
            Err(details) => match files::keep_aside(&path, &bytes) {
                Ok(kept_as) => {
                    let notice = Notice::NotUnderstood { kept_as, details };
                    Loaded::new(path, Document::default(), vec![notice])
                }
                Err(error) => Loaded::out_of_reach(path, error),
            },
        }
    }

    /// What is wrong with the preferences, one line each, without touching anything.
    pub fn look_at(paths: &Paths) -> Result<Vec<String>, StoreError> {
        let Some(bytes) = files::read(&paths.preferences(), LIMIT_BYTES)? else {
            return Ok(Vec::new());
        };
        Ok(match parse(&bytes).and_then(with_version) {
            Err(details) => vec![details],
            Ok((version, _)) if version > CURRENT => {
                vec![format!(
                    "version {version} is newer than {CURRENT}, which this program knows"
                )]
            }
            Ok((version, mut table)) => {
                migrate(&mut table, version);
                understood(table).1
            }
        })
    }

    fn understand(path: PathBuf, bytes: &[u8], version: i64, mut table: Table) -> Loaded {
        if version > CURRENT {
            let known = CURRENT;
            return Loaded::untouchable(path, Notice::Newer { version, known });
        }
        migrate(&mut table, version);
        let (document, values) = understood(table);
        let mut notices = Vec::new();
        if !values.is_empty() {
            match files::keep_aside(&path, bytes) {
                Ok(kept_as) => notices.push(Notice::ValuesNotUnderstood { kept_as, values }),
                Err(error) => return Loaded::out_of_reach(path, error),
            }
        }
        let keys = document.unknown_keys();
        if !keys.is_empty() {
            notices.push(Notice::UnknownKeys { keys });
        }
        Loaded::new(path, document, notices)
    }

    /// Saves `preferences`; on an error the old file is as it was. Does nothing where saving is disabled.
    pub fn save(&self, preferences: &Preferences) -> Result<(), StoreError> {
        if self.saving == Saving::Disabled {
            return Ok(());
        }
        let document = self.document.with(preferences, CURRENT);
        let text = toml::to_string_pretty(&document).map_err(|error| StoreError::Other {
            path: self.path.clone(),
            details: error.to_string(),
        })?;
        // What was made easier says something about a person's health.
        files::replace_private(&self.path, text.as_bytes())
    }

    /// Whether [`Self::save`] does anything; when not, a notice has said why.
    pub fn saving(&self) -> Saving {
        self.saving
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Loaded {
    fn new(path: PathBuf, document: Document, notices: Vec<Notice>) -> Self {
        Self {
            preferences: document.preferences(),
            notices,
            file: PreferencesFile {
                path,
                saving: Saving::Allowed,
                document,
            },
        }
    }

    fn untouchable(path: PathBuf, notice: Notice) -> Self {
        let mut loaded = Self::new(path, Document::default(), vec![notice]);
        loaded.file.saving = Saving::Disabled;
        loaded
    }

    fn out_of_reach(path: PathBuf, error: StoreError) -> Self {
        Self::untouchable(path, Notice::OutOfReach { error })
    }
}

fn parse(bytes: &[u8]) -> Result<Table, String> {
    let text = str::from_utf8(bytes).map_err(|error| error.to_string())?;
    text.parse().map_err(|error: toml::de::Error| {
        let line = error.span().map(|span| line_of(text, span.start));
        let place = line.map_or(String::new(), |line| format!("line {line}: "));
        format!("{place}{}", error.message())
    })
}

/// Without knowing its version nothing else in a file can be trusted.
fn with_version(table: Table) -> Result<(i64, Table), String> {
    let version = version_of(&table);
    let version = version.ok_or_else(|| "version: expected a whole number".to_owned())?;
    Ok((version, table))
}

/// The line, from 1, that holds byte `offset`.
fn line_of(text: &str, offset: usize) -> usize {
    1 + text
        .bytes()
        .take(offset)
        .filter(|byte| *byte == b'\n')
        .count()
}

/// The document without the values that make no sense, and a line for each of those.
fn understood(table: Table) -> (Document, Vec<String>) {
    let mut good = Table::new();
    let mut problems = Vec::new();
    for (key, value) in table {
        let alone = Table::from_iter([(key.clone(), value.clone())]);
        match alone.try_into::<Document>() {
            Ok(_) => {
                good.insert(key, value);
            }
            Err(error) => problems.push(format!("{key}: {}", error.message())),
        }
    }
    // Each key has been understood by itself, and no key depends on another.
    (good.try_into().unwrap_or_default(), problems)
}

#[cfg(test)]
mod tests;
