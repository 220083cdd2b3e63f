//! `reminders`: the days and times of routines, for calendars.

use std::path::PathBuf;

use clap::Subcommand;

use super::CliError;
use crate::packs::builtin;
use crate::store::{self, Paths, PreferencesFile, StoreError, calendar};

/// What can be done with reminders.
#[derive(Debug, Subcommand)]
pub enum RemindersCommand {
    /// Writes the days and times of routines to a calendar file (iCalendar).
    Export {
        /// The file, such as stridewell.ics.
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
    },
}

/// Does it.
pub(super) fn reminders(command: &RemindersCommand) -> Result<String, CliError> {
    let RemindersCommand::Export { output } = command;
    let told = |error: StoreError| CliError::Problems(error.to_string());
    let paths = Paths::from_env().map_err(told)?;
    let problems = PreferencesFile::look_at(&paths).map_err(told)?;
    if !problems.is_empty() {
        return Err(CliError::Problems(problems.join("\n")));
    }
    let preferences = PreferencesFile::load(&paths).preferences;
    let (catalogue, _) = builtin::catalogue();
    let text = calendar::to_calendar(&preferences, &catalogue, crate::clock::wall().utc_ms);
    let events = text.matches("BEGIN:VEVENT").count();
    if events == 0 {
        return Err(CliError::Problems(
            "No routine has days yet; choose them in the window, under Settings, Reminders"
                .to_owned(),
        ));
    }
    store::write(output, text.as_bytes()).map_err(told)?;
    Ok(format!("{}: {events} entries\n", output.display()))
}
