//! The file of the settings while the display is open: it is looked at again and again, and what staff change is written into it.

use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, SystemTime};

use eframe::egui;

use super::{File, Read, keep, read};
use crate::domain::preferences::ThemeChoice;
use crate::kiosk::{Closed, Config};
use crate::model::kiosk::Setting;
use crate::model::{Action, KioskAction};
use crate::packs::kiosk::{Given, with_setting};
use crate::packs::limits::TEXT_BYTES;
use crate::store::{self, Paths};

/// How often the file is looked at.
const LOOK: Duration = Duration::from_secs(2);

/// What is asked of the thread that has the file.
#[derive(Debug)]
pub(in crate::app::kiosk) enum Order {
    /// Staff have changed this.
    Save(Setting),
}

/// What tells one state of a file from the next without reading it.
pub(in crate::app::kiosk) type Mark = Option<(Option<SystemTime>, u64)>;

/// The state of a file; take it before the file is read, so that no change in between is missed.
pub(in crate::app::kiosk) fn mark(file: &File) -> Mark {
    let about = std::fs::metadata(file.path()).ok()?;
    Some((about.modified().ok(), about.len()))
}

/// Watches the file on a thread of its own, until what this answers is dropped. `before` is its state when it was read last.
///
/// The file may lie on a share that does not answer: nothing of it is read or written elsewhere while the display is open.
pub(in crate::app::kiosk) fn watch(
    (file, mut before): (File, Mark),
    paths: Paths,
    holds: Arc<Mutex<Arc<Config>>>,
    (outbox, ctx): (Sender<Action>, egui::Context),
) -> Option<Sender<Order>> {
    let (orders, asked) = mpsc::channel();
    let work = move || {
        loop {
            match asked.recv_timeout(LOOK) {
                // What was written is not read back before all of it is.
                Ok(Order::Save(setting)) => {
                    let others = asked.try_iter().map(|Order::Save(setting)| setting);
                    for setting in std::iter::once(setting).chain(others) {
                        write_down(&file, &paths, setting);
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
            let now = mark(&file);
            if now == before {
                continue;
            }
            before = now;
            let config = changed(&file, &paths);
            if let Some(config) = &config {
                *holds.lock().unwrap_or_else(PoisonError::into_inner) = Arc::clone(config);
            }
            outbox.send(Action::Kiosk(KioskAction::Config(config))).ok();
            ctx.request_repaint();
        }
    };
    let thread = thread::Builder::new().name("stridewell-kiosk-config".to_owned());
    match thread.spawn(work) {
        Ok(_) => Some(orders),
        Err(error) => {
            tracing::error!(%error, "the settings are not watched: changes need a restart");
            None
        }
    }
}

/// The settings of a file that has changed; `None` where those before hold on.
fn changed(file: &File, paths: &Paths) -> Option<Arc<Config>> {
    match read(file.path()) {
        Read::Good(config, text) => {
            keep(paths, &text);
            tracing::info!("the settings of the kiosk have changed");
            Some(Arc::from(config))
        }
        // A share that is away has no file either, and is no reason to let anybody in.
        Read::None => {
            let file = file.path().display();
            tracing::error!(%file, "the settings of the kiosk are gone; those before hold");
            None
        }
        Read::Faulty(_) => None,
    }
}

fn write_down(file: &File, paths: &Paths, setting: Setting) {
    if let Err(error) = save(file, paths, setting) {
        let file = file.path().display();
        tracing::error!(%error, %file, "a setting was not written; it holds until the program ends");
    }
}

/// Writes a setting into the file; everything else in it stays.
pub(super) fn save(file: &File, paths: &Paths, setting: Setting) -> Result<(), String> {
    let bytes = store::read(file.path(), TEXT_BYTES).map_err(|error| error.to_string())?;
    if bytes.is_none() && file.should_be_there(paths) {
        // Another one in its place would have no number of staff.
        return Err("the file is gone".to_owned());
    }
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
    store::write_private(file.path(), text.as_bytes()).map_err(|error| error.to_string())
}

fn theme_word(theme: ThemeChoice) -> &'static str {
    match theme {
        ThemeChoice::Light => "light",
        ThemeChoice::HighContrast => "high-contrast",
        ThemeChoice::Dark | ThemeChoice::System => "dark",
    }
}
