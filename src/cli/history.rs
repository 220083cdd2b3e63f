//! `history`: what was done, out to files and in again; checks and copies.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::{Subcommand, ValueEnum};

use super::CliError;
use crate::domain::history::PastSession;
use crate::store::history::export::{from_json, is_day, since, to_csv, to_fhir, to_json};
use crate::store::{self, History, Paths, StoreError};

/// An import is never larger than this, bytes.
const LARGEST: u64 = 256 << 20;

/// What can be done with the history.
#[derive(Debug, Subcommand)]
pub enum HistoryCommand {
    /// Writes it to a file.
    Export {
        /// JSON holds everything and can be read back; CSV has a row a set; FHIR is for clinics.
        #[arg(long, value_enum)]
        format: Format,
        /// Only sessions of this day and later, such as 2026-11-26.
        #[arg(long, value_name = "DAY")]
        since: Option<String>,
        /// The name of the patient in FHIR, which has none otherwise.
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
        /// The file.
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
    },
    /// Takes in sessions that were exported as JSON; those that are there already stay as they are.
    Import {
        /// The file.
        file: PathBuf,
    },
    /// Reads all of it and says what is damaged.
    Check,
    /// Copies it to a file of its own.
    Backup {
        /// The file; without one, the copy of the day among the app's own.
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
}

/// Formats of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Csv,
    Json,
    Fhir,
}

/// Does it.
pub(super) fn history(command: &HistoryCommand) -> Result<String, CliError> {
    match command {
        HistoryCommand::Export {
            format,
            since,
            name,
            output,
        } => export(*format, since.as_deref(), name.as_deref(), output),
        HistoryCommand::Import { file } => import(file),
        HistoryCommand::Check => check(),
        HistoryCommand::Backup { output } => backup(output.as_deref()),
    }
}

fn told(error: &StoreError) -> CliError {
    CliError::Problems(error.to_string())
}

fn open() -> Result<History, CliError> {
    let paths = Paths::from_env().map_err(|error| told(&error))?;
    History::open(&paths.history()).map_err(|error| told(&error))
}

fn export(
    format: Format,
    day: Option<&str>,
    name: Option<&str>,
    output: &Path,
) -> Result<String, CliError> {
    if let Some(day) = day.filter(|day| !is_day(day)) {
        return Err(CliError::Usage(format!(
            "--since is {day:?}, but should be a day such as 2026-11-26"
        )));
    }
    let mut sessions = open()?.sessions(i64::MIN).map_err(|error| told(&error))?;
    if let Some(day) = day {
        sessions = since(sessions, day);
    }
    let text = match format {
        Format::Csv => Ok(to_csv(&sessions)),
        Format::Json => to_json(&sessions).map_err(|error| error.to_string()),
        Format::Fhir => to_fhir(&sessions, name).map_err(|error| error.to_string()),
    };
    let text = text.map_err(CliError::Problems)?;
    store::write_private(output, text.as_bytes()).map_err(|error| told(&error))?;
    Ok(format!("{}: {}\n", output.display(), count(&sessions)))
}

fn count(sessions: &[PastSession]) -> String {
    let sets: usize = sessions.iter().map(|session| session.sets.len()).sum();
    format!("{} sessions, {sets} sets", sessions.len())
}

fn import(file: &Path) -> Result<String, CliError> {
    let wrong = |what: String| CliError::Problems(format!("{}: {what}", file.display()));
    let bytes = store::read(file, LARGEST).map_err(|error| told(&error))?;
    let bytes = bytes.ok_or_else(|| wrong("there is no such file".to_owned()))?;
    let text = String::from_utf8(bytes).map_err(|error| wrong(error.to_string()))?;
    let sessions = from_json(&text).map_err(|error| wrong(error.to_string()))?;
    let added = open()?.merge(&sessions).map_err(|error| told(&error))?;
    let known = sessions.len() - added;
    Ok(format!(
        "{added} sessions taken in, {known} were there already\n"
    ))
}

fn check() -> Result<String, CliError> {
    let history = open()?;
    let faults = history.faults(false).map_err(|error| told(&error))?;
    if !faults.is_empty() {
        let mut text = String::new();
        for fault in faults {
            writeln!(text, "{fault}").ok();
        }
        return Err(CliError::Problems(text));
    }
    let sessions = history.sessions(i64::MIN).map_err(|error| told(&error))?;
    Ok(format!("{}, nothing damaged\n", count(&sessions)))
}

fn backup(output: Option<&Path>) -> Result<String, CliError> {
    let history = open()?;
    let copied = if let Some(to) = output {
        history.copy_to(to).map(|()| to.to_owned())
    } else {
        history.back_up(&crate::clock::wall().day)
    };
    let to = copied.map_err(|error| told(&error))?;
    Ok(format!("{}\n", to.display()))
}
