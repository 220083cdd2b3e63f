//! `kiosk` and what belongs to it: the number of staff is set here, the window of the kiosk opens elsewhere.

mod check;
mod counts;

use std::io::{self, BufRead as _, IsTerminal as _, Read as _};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::CliError;
use crate::packs::kiosk::pin::{self, PinFault};
use crate::packs::kiosk::{Given, with_setting};
use crate::packs::limits::TEXT_BYTES;
use crate::store::{self, Paths};

pub(super) use self::check::{is_kiosk, problems_of};

/// What a file begins with that the program makes.
const HEAD: &str = "# Settings of a Stridewell kiosk. docs/kiosk.md has every key; `stridewell check` says what is wrong with this file.\nformat = 1\n";

/// Said of a fleet where the program was built without what it needs.
const NO_FLEET: &str = "this build was made without `fleet`, so it fetches nothing and sends nothing; `cargo build --release --features fleet` makes one that does";

/// Longest line that is read for a number, in bytes.
const LONGEST_LINE: u64 = 1_000;

/// How the kiosk starts.
#[derive(Clone, Debug, Default, Args)]
pub struct KioskArgs {
    /// Its settings; without it, kiosk.toml in the folder of the configuration.
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// What to do; nothing starts the kiosk.
    #[command(subcommand)]
    pub command: Option<KioskCommand>,
}

/// What can be done for a kiosk without its window.
#[derive(Clone, Debug, Subcommand)]
pub enum KioskCommand {
    /// Sets the number that staff get in with; asks for it, or reads one line.
    SetPin {
        /// The settings; without it, kiosk.toml in the folder of the configuration.
        #[arg(long, value_name = "FILE")]
        config: Option<PathBuf>,
    },
    /// Prints what was counted: how often each routine was started, finished, and where it was stopped, by day.
    Counts {
        /// Prints JSON instead of CSV.
        #[arg(long)]
        json: bool,
        /// Only days from this one on, such as 2026-11-01.
        #[arg(long, value_name = "DAY")]
        since: Option<jiff::civil::Date>,
    },
    /// Fetches packs from the storage of a fleet and sends counts there, once and without the window. Needs a build with the
    /// feature `fleet`.
    Sync {
        /// The settings; without it, kiosk.toml in the folder of the configuration.
        #[arg(long, value_name = "FILE")]
        config: Option<PathBuf>,
        /// Prints JSON.
        #[arg(long)]
        json: bool,
    },
}

/// Does it.
pub(super) fn kiosk(args: &KioskArgs) -> Result<String, CliError> {
    match &args.command {
        Some(KioskCommand::SetPin { config }) => {
            set_pin(config.as_deref().or(args.config.as_deref()))
        }
        Some(KioskCommand::Counts { json, since }) => counts::counts(*json, *since),
        Some(KioskCommand::Sync { .. }) if !cfg!(feature = "fleet") => {
            Err(CliError::Usage(NO_FLEET.to_owned()))
        }
        Some(KioskCommand::Sync { .. }) | None => Err(CliError::Usage(
            "the kiosk needs the whole program".to_owned(),
        )),
    }
}

/// Where the settings are: at `given`, or in the folder of the configuration.
pub(super) fn file_of(given: Option<&Path>) -> Result<PathBuf, CliError> {
    match given {
        Some(file) => Ok(file.to_owned()),
        None => Ok(Paths::from_env()?.kiosk_file()),
    }
}

/// Keeps what the number comes to, and nothing of the number itself.
fn set_pin(given: Option<&Path>) -> Result<String, CliError> {
    let file = file_of(given)?;
    let there = text_of(&file)?;
    // Nobody types a number twice for a file that cannot take it.
    with_pin(&file, there.as_deref(), "")?;
    let hash = pin::hash(&ask()?).map_err(|fault| match fault {
        PinFault::NotDigits => CliError::Usage(fault.to_string()),
        PinFault::System(_) => CliError::Problems(fault.to_string()),
    })?;
    let text = with_pin(&file, there.as_deref(), &hash)?;
    if there.is_some() {
        store::write(&file, text.as_bytes())?;
    } else {
        // Whoever can read what a number comes to can try them all, and four digits are soon tried.
        store::create_private(&file, text.as_bytes())?;
    }
    Ok(format!("{}: the number of staff is set\n", file.display()))
}

/// The text of the file; `None` where there is none.
fn text_of(file: &Path) -> Result<Option<String>, CliError> {
    let bytes = store::read(file, TEXT_BYTES)?;
    let text = bytes.map(String::from_utf8).transpose();
    text.map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        CliError::Problems(format!(
            "{}: the byte at {at} is no text; expected UTF-8",
            file.display()
        ))
    })
}

fn with_pin(file: &Path, text: Option<&str>, hash: &str) -> Result<String, CliError> {
    let set = with_setting(text.unwrap_or(HEAD), "pin", Given::Text(hash));
    set.map_err(|fault| CliError::Problems(format!("{}: {fault}", file.display())))
}

/// The number: asked for twice where somebody types it, one line of what comes in otherwise.
fn ask() -> Result<String, CliError> {
    let fault =
        |error: io::Error| CliError::Problems(format!("The number could not be read: {error}"));
    if !io::stdin().is_terminal() {
        let mut line = Vec::new();
        let mut input = io::stdin().lock().take(LONGEST_LINE);
        input.read_until(b'\n', &mut line).map_err(fault)?;
        let line = String::from_utf8(line).unwrap_or_default();
        return Ok(line.trim_end_matches(['\r', '\n']).to_owned());
    }
    let (least, most) = pin::DIGITS;
    let first = rpassword::prompt_password(format!("Number of staff, {least} to {most} digits: "));
    let first = first.map_err(fault)?;
    if !pin::is_pin(&first) {
        return Err(CliError::Usage(PinFault::NotDigits.to_string()));
    }
    let again = rpassword::prompt_password("The same number again: ").map_err(fault)?;
    if first == again {
        Ok(first)
    } else {
        Err(CliError::Usage(
            "The two numbers differ; nothing was changed".to_owned(),
        ))
    }
}
