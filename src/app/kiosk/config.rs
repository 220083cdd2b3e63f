//! The file of the settings as it is read: what could be used last is kept beside the data, and holds where the file cannot be used.

mod watch;

use std::path::{Path, PathBuf};

use super::start::KioskStart;
use crate::kiosk::Config;
use crate::packs::kiosk::{self as format, pin};
use crate::packs::limits::TEXT_BYTES;
use crate::packs::{Severity, builtin};
use crate::store::{self, Paths};
use crate::text::Language;

pub(super) use self::watch::{Mark, Order, mark, watch};

/// Whether a number is the one that a hash was made of.
pub(super) fn is_right(hash: &str, number: &str) -> bool {
    pin::is_right(hash, number)
}

/// The file of the settings.
#[derive(Clone, Debug)]
pub(super) struct File {
    path: PathBuf,
    /// True where somebody named it: then it has to be there.
    is_named: bool,
}

impl File {
    /// The one that is named, or the one in the folder of the configuration.
    pub(super) fn of(start: &KioskStart, paths: &Paths) -> Self {
        Self {
            path: start.config.clone().unwrap_or_else(|| paths.kiosk_file()),
            is_named: start.config.is_some(),
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// True where it was there before, or somebody says that it is.
    fn should_be_there(&self, paths: &Paths) -> bool {
        self.is_named || paths.kiosk_last_good().exists()
    }
}

/// The settings to start with.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Own {
    pub(super) config: Config,
    /// Whether the file cannot be used as it is, so that others hold.
    pub(super) is_faulty: bool,
}

/// The settings to start with: those of the file; where that has a fault or is gone, those that could be used last; where there
/// never were any, what can be made of the file.
///
/// A file that should be there and is not may have a number of staff in it: without one that holds, nobody gets in.
pub(super) fn at_start(file: &File, paths: &Paths) -> Own {
    let of_file = match read(&file.path) {
        Read::Good(config, text) => {
            keep(paths, &text);
            return Own {
                config: *config,
                is_faulty: false,
            };
        }
        Read::None if !file.should_be_there(paths) => {
            return Own {
                config: Config::default(),
                is_faulty: false,
            };
        }
        Read::None => None,
        Read::Faulty(config) => config,
    };
    let config = match read_as(&paths.kiosk_last_good(), &file.path) {
        Read::Good(config, _) => Some(config),
        Read::Faulty(last) => of_file.or(last),
        Read::None => of_file,
    };
    Own {
        config: config.map_or_else(locked, |config| *config),
        is_faulty: true,
    }
}

/// The usual, with a number of staff that nobody knows.
fn locked() -> Config {
    Config {
        pin: Some(String::new()),
        ..Config::default()
    }
}

/// The settings in a file, for whoever asks about this file and no other; the words say why there are none.
#[cfg(feature = "fleet")]
pub(super) fn of_file(file: &File) -> Result<Config, String> {
    let name = file.path.display();
    match read(&file.path) {
        Read::Good(config, _) => Ok(*config),
        Read::None => Err(format!("{name}: there is no such file")),
        Read::Faulty(_) => Err(format!(
            "{name}: it has a fault; `stridewell check {name}` names it"
        )),
    }
}

/// What came of reading the file.
enum Read {
    Good(Box<Config>, String),
    /// There is no such file.
    None,
    /// It has a fault; without it, this is what it says. `None` where nothing can be made of it.
    Faulty(Option<Box<Config>>),
}

fn read(file: &Path) -> Read {
    read_as(file, file)
}

/// Reads the file as if it lay where `place` does; each fault goes to the log.
fn read_as(file: &Path, place: &Path) -> Read {
    let name = file.display().to_string();
    let bytes = match store::read(file, TEXT_BYTES) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return Read::None,
        Err(error) => {
            tracing::error!(%error, "the settings of the kiosk could not be read");
            return Read::Faulty(None);
        }
    };
    let Ok(text) = String::from_utf8(bytes) else {
        tracing::error!(
            file = name,
            "the settings of the kiosk are no text; expected UTF-8"
        );
        return Read::Faulty(None);
    };
    let catalogue = builtin::catalogue().0;
    let tags: Vec<&str> = Language::OFFERED
        .iter()
        .map(|language| language.tag())
        .collect();
    let (config, problems) = format::read(&name, &text, &catalogue, &tags);
    let faults = problems.iter();
    let faults = faults.filter(|problem| problem.severity == Severity::Error);
    let faults = faults.inspect(|problem| tracing::error!(%problem, "settings of the kiosk"));
    let has_faults = 0 < faults.count();
    let config = config.map(|config| Box::new(beside(config, place)));
    match config {
        Some(config) if !has_faults => Read::Good(config, text),
        config => Read::Faulty(config),
    }
}

/// What the file names beside itself is found from anywhere.
fn beside(mut config: Config, file: &Path) -> Config {
    let folder = std::path::absolute(file).ok();
    let folder = folder
        .as_deref()
        .and_then(Path::parent)
        .unwrap_or(Path::new("."));
    let at = |name: &String| folder.join(name).display().to_string();
    config.logo = config.logo.as_ref().map(at);
    config.packs = config.packs.as_ref().map(at);
    config
}

/// Keeps what could be used; where it cannot be kept, the kiosk runs without.
fn keep(paths: &Paths, text: &str) {
    if let Err(error) = store::write_private(&paths.kiosk_last_good(), text.as_bytes()) {
        tracing::warn!(%error, "the settings that hold could not be kept for the next start");
    }
}

#[cfg(test)]
mod tests;
