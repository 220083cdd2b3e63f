//! Looks for packs in a folder, on a thread of its own, and hands the content over with those of every place.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use eframe::egui;

use super::photos::Copies;
use super::shelf::{Folder, Shelf, Source};
use super::start::contents;
use crate::kiosk::Config;
use crate::model::kiosk::Contents;
use crate::model::{Action, KeptPack, KioskAction};

/// How often a folder is looked at.
pub(super) const LOOK: Duration = Duration::from_secs(5);

/// Where packs come from. Of two packs with the same id, that of the first place counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    /// A folder that the gym fills.
    Folder,
    /// The storage of a fleet.
    #[cfg(feature = "fleet")]
    Fleet,
}

/// A pack and its copy.
type Shown = (KeptPack, PathBuf);

/// The packs that are good, by place.
pub(super) type Places = Mutex<BTreeMap<Place, Vec<Shown>>>;

/// What the threads need that look for packs.
pub(super) struct Work {
    /// The settings that hold; whoever watches the file of the settings puts others there.
    pub(super) config: Arc<Mutex<Arc<Config>>>,
    /// The content without packs, in the languages that can be chosen.
    pub(super) base: Mutex<Contents>,
    /// Where copies are kept.
    pub(super) copies: PathBuf,
    /// What was handed over last.
    pub(super) places: Places,
    /// Where each copy is, for whoever shows photographs.
    pub(super) shown: Copies,
    /// Who is told.
    pub(super) outbox: Sender<Action>,
    /// Who is woken.
    pub(super) ctx: egui::Context,
}

/// Starts the thread, which ends when what this answers is dropped.
pub(super) fn start(work: Arc<Work>) -> Option<Sender<()>> {
    let (stop, stopped) = mpsc::channel();
    let thread = thread::Builder::new().name("stridewell-kiosk-packs".to_owned());
    let started = thread.spawn(move || {
        let config = work.config();
        let mut shelf = Shelf::of_copies(work.copies.clone(), config.key.as_deref());
        let mut own = (config.packs.clone(), config.key.clone());
        let mut languages = config.languages.clone();
        if own.0.is_some() && !shelf.shown().is_empty() {
            work.hand_over(Place::Folder, shelf.shown());
        }
        loop {
            let config = work.config();
            if languages != config.languages {
                languages.clone_from(&config.languages);
                work.speak(contents(&config));
            }
            let now = (config.packs.clone(), config.key.clone());
            if now != own {
                // Another key, or another folder: everything is looked at anew.
                shelf = Shelf::of_copies(work.copies.clone(), config.key.as_deref());
                own = now;
                // Where no folder is named any more, nothing of it is shown; the copies wait for the next one.
                let shown = own.0.is_some().then(|| shelf.shown());
                work.hand_over(Place::Folder, shown.unwrap_or_default());
            }
            let folder = config.packs.as_ref().map(|folder| Folder(folder.into()));
            if let Some(mut folder) = folder {
                let looked = shelf.look(&mut folder as &mut dyn Source, config.key.as_deref());
                looked.log();
                if looked.has_changed {
                    work.hand_over(Place::Folder, shelf.shown());
                }
            }
            if stopped.recv_timeout(LOOK) != Err(RecvTimeoutError::Timeout) {
                return;
            }
        }
    });
    started
        .inspect_err(|error| tracing::error!(%error, "nobody looks for packs"))
        .ok()
        .map(|_| stop)
}

impl Work {
    /// The settings that hold now.
    pub(super) fn config(&self) -> Arc<Config> {
        let config = self.config.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&config)
    }

    /// Hands over the content with the packs that are good: these of one place, and those of the others as they were.
    pub(super) fn hand_over(&self, place: Place, own: Vec<Shown>) {
        // It is held until they are handed over, so that no older ones come after newer ones.
        let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        places.insert(place, own);
        self.tell(&places);
    }

    /// Hands over the content in other languages, with the packs that are good.
    fn speak(&self, base: Contents) {
        let places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        *self.base.lock().unwrap_or_else(PoisonError::into_inner) = base;
        self.tell(&places);
    }

    fn tell(&self, places: &BTreeMap<Place, Vec<Shown>>) {
        let union = union(places);
        let copies = union.iter();
        let copies = copies.map(|(pack, copy)| (pack.name.as_str().to_owned(), copy.clone()));
        *self.shown.lock().unwrap_or_else(PoisonError::into_inner) = copies.collect();
        let packs: Vec<KeptPack> = union.into_iter().map(|(pack, _)| pack).collect();
        let base = self.base.lock().unwrap_or_else(PoisonError::into_inner);
        let with = base.0.iter().map(|(tag, content)| {
            let content = Arc::new(content.with_packs(&packs));
            (tag.clone(), content)
        });
        let contents = Contents(with.collect());
        let action = Action::Kiosk(KioskAction::Contents(contents));
        self.outbox.send(action).ok();
        self.ctx.request_repaint();
    }
}

/// The packs of all places, each id once.
fn union(places: &BTreeMap<Place, Vec<Shown>>) -> Vec<Shown> {
    let mut ids = BTreeSet::new();
    let all = places.values().flatten();
    let first = all.filter(|(pack, _)| ids.insert(pack.name.as_str().to_owned()));
    first.cloned().collect()
}

#[cfg(test)]
pub(super) mod tests;
