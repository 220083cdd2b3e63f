//! Looks for packs on a thread of its own, and hands the content over with them.

use std::path::PathBuf;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use eframe::egui;

use super::photos::Copies;
use super::shelf::{Folder, Shelf, Source};
use crate::kiosk::Config;
use crate::model::kiosk::Contents;
use crate::model::{Action, KioskAction};

/// How often a folder is looked at.
const LOOK: Duration = Duration::from_secs(5);

/// What the thread needs.
pub(super) struct Work {
    /// The settings that hold; whoever watches the file of the settings puts others there.
    pub(super) config: Arc<Mutex<Arc<Config>>>,
    /// The content without packs.
    pub(super) base: Contents,
    /// Where copies are kept.
    pub(super) copies: PathBuf,
    /// Where each copy is, for whoever shows photographs.
    pub(super) shown: Copies,
    /// Who is told.
    pub(super) outbox: Sender<Action>,
    /// Who is woken.
    pub(super) ctx: egui::Context,
}

/// Starts the thread, which ends when what this answers is dropped.
pub(super) fn start(work: Work) -> Option<Sender<()>> {
    let (stop, stopped) = mpsc::channel();
    let thread = thread::Builder::new().name("stridewell-kiosk-packs".to_owned());
    let started = thread.spawn(move || {
        let config = work.config();
        let mut shelf = Shelf::of_copies(work.copies.clone(), config.key.as_deref());
        let mut own = (config.packs.clone(), config.key.clone());
        if !shelf.packs().is_empty() {
            work.hand_over(&shelf);
        }
        loop {
            let config = work.config();
            let now = (config.packs.clone(), config.key.clone());
            if now != own {
                // Another key, or another folder: everything is looked at anew.
                shelf = Shelf::of_copies(work.copies.clone(), config.key.as_deref());
                own = now;
                work.hand_over(&shelf);
            }
            let folder = config.packs.as_ref().map(|folder| Folder(folder.into()));
            if let Some(mut folder) = folder
                && shelf.look(&mut folder as &mut dyn Source, config.key.as_deref())
            {
                work.hand_over(&shelf);
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
    fn config(&self) -> Arc<Config> {
        let config = self.config.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&config)
    }

    /// Hands over the content with the packs that are good.
    fn hand_over(&self, shelf: &Shelf) {
        let packs = shelf.packs();
        let copies = packs.iter().filter_map(|pack| {
            let id = pack.name.as_str();
            Some((id.to_owned(), shelf.copy_of(id)?.to_owned()))
        });
        let copies = copies.collect();
        *self.shown.lock().unwrap_or_else(PoisonError::into_inner) = copies;
        let with = self.base.0.iter().map(|(tag, content)| {
            let content = Arc::new(content.with_packs(&packs));
            (tag.clone(), content)
        });
        let contents = Contents(with.collect());
        let action = Action::Kiosk(KioskAction::Contents(contents));
        self.outbox.send(action).ok();
        self.ctx.request_repaint();
    }
}
