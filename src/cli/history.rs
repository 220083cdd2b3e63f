//! `history`: what was done, out to files and in again; checks and copies; and deleting it.

use std::path::{Path, PathBuf};

use clap::{Subcommand, ValueEnum};

use super::CliError;
use crate::store::history::export::is_day;
use crate::store::history::tasks::{Count, Done, Format as Kind, Task};
use crate::store::{self, History, Paths, StoreError};

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
    /// Deletes everything that Stridewell keeps: history, its copies, preferences, cache.
    Delete {
        /// Without this, it says what would be deleted.
        #[arg(long)]
        yes: bool,
    },
}

/// Formats of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Csv,
    Json,
    Fhir,
}

impl From<Format> for Kind {
    fn from(format: Format) -> Self {
        match format {
            Format::Csv => Self::Csv,
            Format::Json => Self::Json,
            Format::Fhir => Self::Fhir,
        }
    }
}

/// Does it.
pub(super) fn history(command: &HistoryCommand) -> Result<String, CliError> {
    let paths = Paths::from_env().map_err(|error| told(&error))?;
    match command {
        HistoryCommand::Export {
            format,
            since,
            name,
            output,
        } => {
            if let Some(day) = since.as_ref().filter(|day| !is_day(day)) {
                return Err(CliError::Usage(format!(
                    "--since is {day:?}, but should be a day such as 2026-11-26"
                )));
            }
            let task = Task::Export {
                format: Kind::from(*format),
                since: since.clone(),
                name: name.clone(),
                to: output.clone(),
            };
            perform(&paths, &task)
        }
        HistoryCommand::Import { file } => import(&paths, file),
        HistoryCommand::Check => perform(&paths, &Task::Check),
        HistoryCommand::Backup { output } => backup(&paths, output.as_deref()),
        HistoryCommand::Delete { yes } => delete(&paths, *yes),
    }
}

fn told(error: &StoreError) -> CliError {
    CliError::Problems(error.to_string())
}

/// Does something with the history that is there; where there is none, none is made.
fn perform(paths: &Paths, task: &Task) -> Result<String, CliError> {
    let history = History::open_existing(&paths.history()).map_err(|error| told(&error))?;
    let Some(mut history) = history else {
        return Err(nothing(paths));
    };
    let done = history.perform(task).map_err(|error| told(&error))?;
    Ok(said(&done))
}

fn nothing(paths: &Paths) -> CliError {
    let path = paths.history();
    CliError::Problems(format!("there is no history yet: {}", path.display()))
}

fn import(paths: &Paths, file: &Path) -> Result<String, CliError> {
    let mut history = History::open(&paths.history()).map_err(|error| told(&error))?;
    let done = history.perform(&Task::Import(file.to_owned()));
    let done = done.map_err(|error| {
        if let StoreError::Other { path, details } = &error {
            // The file that it is about stands first, as in every list of problems.
            return CliError::Problems(format!("{}: {details}", path.display()));
        }
        told(&error)
    });
    Ok(said(&done?))
}

fn said(done: &Done) -> String {
    match done {
        Done::Written(count, to) => format!("{}: {}\n", to.display(), words(*count)),
        Done::TakenIn { added, known } => {
            format!("{added} sessions taken in, {known} were there already\n")
        }
        Done::Sound(count) => format!("{}, nothing damaged\n", words(*count)),
    }
}

fn words(count: Count) -> String {
    format!("{} sessions, {} sets", count.sessions, count.sets)
}

fn backup(paths: &Paths, output: Option<&Path>) -> Result<String, CliError> {
    let history = History::open_existing(&paths.history()).map_err(|error| told(&error))?;
    let Some(history) = history else {
        return Err(nothing(paths));
    };
    let copied = if let Some(to) = output {
        history.copy_to(to).map(|()| to.to_owned())
    } else {
        history.back_up(&crate::clock::wall().day)
    };
    let to = copied.map_err(|error| told(&error))?;
    Ok(format!("{}\n", to.display()))
}

fn delete(paths: &Paths, yes: bool) -> Result<String, CliError> {
    let [config, data, cache] =
        [&paths.config, &paths.data, &paths.cache].map(|folder| folder.display().to_string());
    let folders = format!("  {data}\n  {config}\n  {cache}");
    if !yes {
        return Err(CliError::Usage(format!(
            "this deletes the history, all copies of it, preferences and cache, and cannot be undone:\n{folders}\n\
             Say --yes to do it. `stridewell history export --format json -o FILE` takes all of it along first"
        )));
    }
    let left = store::erase(paths).map_err(|error| told(&error))?;
    if left.is_empty() {
        return Ok(format!("everything is deleted:\n{folders}\n"));
    }
    let names = left.iter().map(|file| format!("\n  {}", file.display()));
    Err(CliError::Problems(format!(
        "these could not be deleted, and everything else is:{}",
        names.collect::<String>()
    )))
}
