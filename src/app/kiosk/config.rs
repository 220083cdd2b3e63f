//! The file of the settings: read at the start and again whenever it changes; what could be used last is kept beside the data.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, SystemTime};

use eframe::egui;

use super::start::KioskStart;
use crate::domain::preferences::ThemeChoice;
use crate::kiosk::{Closed, Config};
use crate::model::kiosk::Setting;
use crate::model::{Action, KioskAction};
use crate::packs::kiosk::{self as format, Given, pin, with_setting};
use crate::packs::limits::TEXT_BYTES;
use crate::packs::{Severity, builtin};
use crate::store::{self, Paths};
use crate::text::Language;

/// How often the file is looked at.
const LOOK: Duration = Duration::from_secs(2);
/// The name of the file, and of the copy of what could be used last.
const FILE: &str = "kiosk.toml";
const LAST_GOOD: &str = "kiosk-last-good.toml";

/// Whether a number is the one that a hash was made of.
pub(super) fn is_right(hash: &str, number: &str) -> bool {
    pin::is_right(hash, number)
}

/// The file of the settings.
pub(super) fn file(start: &KioskStart, paths: &Paths) -> PathBuf {
    start
        .config
        .clone()
        .unwrap_or_else(|| paths.config.join(FILE))
}

/// The settings to start with, and whether the file has a fault: then those hold that could be used last.
pub(super) fn at_start(file: &Path, paths: &Paths) -> (Config, bool) {
    match read(file) {
        Read::Good(config, text) => {
            keep(paths, &text);
            (*config, false)
        }
        Read::None => (Config::default(), false),
        Read::Faulty => {
            let last = read(&paths.data.join(LAST_GOOD));
            let config = match last {
                Read::Good(config, _) => *config,
                Read::None | Read::Faulty => Config::default(),
            };
            (config, true)
        }
    }
}

/// The settings in a file, for whoever asks about this file and no other; the words say why there are none.
#[cfg(feature = "fleet")]
pub(super) fn of_file(file: &Path) -> Result<Config, String> {
    let name = file.display();
    match read(file) {
        Read::Good(config, _) => Ok(*config),
        Read::None => Err(format!("{name}: there is no such file")),
        Read::Faulty => Err(format!(
            "{name}: it has a fault; `stridewell check {name}` names it"
        )),
    }
}

/// What came of reading the file.
enum Read {
    Good(Box<Config>, String),
    /// There is no such file: everything is as usual.
    None,
    Faulty,
}

/// Reads the file; each fault goes to the log.
fn read(file: &Path) -> Read {
    let name = file.display().to_string();
    let bytes = match store::read(file, TEXT_BYTES) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return Read::None,
        Err(error) => {
            tracing::error!(%error, "the settings of the kiosk could not be read");
            return Read::Faulty;
        }
    };
    let Ok(text) = String::from_utf8(bytes) else {
        tracing::error!(
            file = name,
            "the settings of the kiosk are no text; expected UTF-8"
        );
        return Read::Faulty;
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
    match (config, faults.count()) {
        (Some(config), 0) => Read::Good(Box::new(beside(config, file)), text),
        (Some(_) | None, _) => Read::Faulty,
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
    let file = paths.data.join(LAST_GOOD);
    if let Err(error) = store::write_private(&file, text.as_bytes()) {
        tracing::warn!(%error, "the settings that hold could not be kept for the next start");
    }
}

/// What tells one state of a file from the next without reading it.
type Mark = Option<(Option<SystemTime>, u64)>;

fn mark(file: &Path) -> Mark {
    let about = std::fs::metadata(file).ok()?;
    Some((about.modified().ok(), about.len()))
}

/// Watches the file on a thread of its own, until what this answers is dropped.
pub(super) fn watch(
    file: PathBuf,
    paths: Paths,
    holds: Arc<Mutex<Arc<Config>>>,
    (outbox, ctx): (Sender<Action>, egui::Context),
) -> Option<Sender<()>> {
    let (stop, stopped) = mpsc::channel();
    let work = move || {
        let mut before = mark(&file);
        while stopped.recv_timeout(LOOK) == Err(RecvTimeoutError::Timeout) {
            let now = mark(&file);
            if now == before {
                continue;
            }
            before = now;
            let config = match read(&file) {
                Read::Good(config, text) => {
                    keep(&paths, &text);
                    tracing::info!("the settings of the kiosk have changed");
                    Some(Arc::from(config))
                }
                Read::None => Some(Arc::new(Config::default())),
                Read::Faulty => None,
            };
            if let Some(config) = &config {
                *holds.lock().unwrap_or_else(PoisonError::into_inner) = Arc::clone(config);
            }
            outbox.send(Action::Kiosk(KioskAction::Config(config))).ok();
            ctx.request_repaint();
        }
    };
    let thread = thread::Builder::new().name("stridewell-kiosk-config".to_owned());
    match thread.spawn(work) {
        Ok(_) => Some(stop),
        Err(error) => {
            tracing::error!(%error, "the settings are not watched: changes need a restart");
            None
        }
    }
}

/// Writes a setting into the file; everything else in it stays.
pub(super) fn save(file: &Path, setting: Setting) -> Result<(), String> {
    let bytes = store::read(file, TEXT_BYTES).map_err(|error| error.to_string())?;
    let text = bytes.map(String::from_utf8).transpose();
    let text = text.map_err(|error| error.to_string())?;
    let text = text.unwrap_or_else(|| "format = 1\n".to_owned());
    let (key, given) = match setting {
        Setting::Volume(volume) => ("volume", Given::Whole(volume.into())),
        Setting::Voice(on) => ("voice", Given::Flag(on)),
        Setting::Theme(theme) => ("theme", Given::Text(theme_word(theme))),
        Setting::Closed(Closed::Dim) => ("closed", Given::Text("dim")),
        Setting::Closed(Closed::Blank) => ("closed", Given::Text("blank")),
        Setting::Time(time, seconds) => (time.key(), Given::Whole(seconds)),
        Setting::Counts(on) => ("counts", Given::Flag(on)),
    };
    let text = with_setting(&text, key, given).map_err(|fault| fault.to_string())?;
    store::write_private(file, text.as_bytes()).map_err(|error| error.to_string())
}

fn theme_word(theme: ThemeChoice) -> &'static str {
    match theme {
        ThemeChoice::Light => "light",
        ThemeChoice::HighContrast => "high-contrast",
        ThemeChoice::Dark | ThemeChoice::System => "dark",
    }
}

#[cfg(test)]
mod tests;
