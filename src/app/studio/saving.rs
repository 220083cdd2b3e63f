//! A routine of the studio as a pack: to a file that is asked for, or among the packs that are kept here.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::Arc;
use std::thread;

use eframe::egui;
use jiff::civil::Date;

use crate::app::App;
use crate::app::asking::where_to_save;
use crate::app::effects::{notice, sounds};
use crate::app::packs::{keep, signing_key};
use crate::domain::{Catalogue, Draft, PackId};
use crate::model::{Action, ClinicNotice, Level, NoticeKind, PackAction};
use crate::packs::draft::{Handed, handed};
use crate::packs::pack::{Content, ENDING, Opened, file_name, to_bytes};
use crate::store::{self, Paths};

/// What a pack is made from, on another thread.
struct Making {
    paths: Paths,
    handed: Handed,
    today: Date,
    base: Catalogue,
}

impl App {
    fn making(&self, draft: &Draft) -> Option<Making> {
        let known = &self.model.content;
        Some(Making {
            paths: self.paths.clone()?,
            handed: handed(draft, &known.catalogue).with_figures(|id| known.figures.get(id)),
            today: self.model.today(),
            base: self.model.content.original.as_ref().clone(),
        })
    }

    /// Asks for a file and saves the routine there as a pack, signed where the clinic has a key.
    pub(super) fn export(&self, draft: &Draft, ctx: &egui::Context) {
        // Tests leave the desktop alone.
        let desktop = sounds(self.heartbeat.as_ref());
        let Some(making) = self.making(draft).filter(|_| desktop) else {
            return;
        };
        let clock = Arc::clone(&self.clock);
        self.on_thread(ctx, move || {
            let routine = &making.handed.routine;
            let usual = file_name(&routine.id);
            let to = where_to_save(clock.as_ref(), &usual, ("Stridewell", ENDING))?;
            let saved = making.bytes().and_then(|bytes| {
                let written = store::write(&to, &bytes);
                written.map_err(|error| error.to_string())
            });
            Some(Action::Tell(match saved {
                Ok(()) => notice(Level::Note, NoticeKind::PackSaved, to.display()),
                Err(why) => notice(Level::Problem, NoticeKind::PackNotSaved, why),
            }))
        });
    }

    /// Keeps the routine on this machine under `name`, in the place of what was kept so before.
    pub(super) fn keep_routine(&self, draft: &Draft, name: PackId, ctx: &egui::Context) {
        let Some(making) = self.making(draft) else {
            return;
        };
        self.on_thread(ctx, move || {
            let bytes = making.bytes();
            let kept = bytes.and_then(|bytes| keep(&making.paths, &name, &bytes));
            Some(match kept {
                Ok(kept) => Action::Packs(PackAction::Taken(Box::new(kept))),
                Err(why) => Action::Tell(notice(
                    Level::Problem,
                    NoticeKind::Clinic(ClinicNotice::RoutineNotKept),
                    why,
                )),
            })
        });
    }

    /// Does it on a thread of its own; what came of it is told.
    fn on_thread(
        &self,
        ctx: &egui::Context,
        work: impl FnOnce() -> Option<Action> + Send + 'static,
    ) {
        let (outbox, ctx) = (self.outbox.clone(), ctx.clone());
        let failed = outbox.clone();
        let started = thread::Builder::new()
            .name("stridewell-files".to_owned())
            .spawn(move || {
                if let Some(told) = work() {
                    outbox.send(told).ok();
                    ctx.request_repaint();
                }
            });
        if let Err(error) = started {
            let told = notice(Level::Problem, NoticeKind::PackNotSaved, error);
            failed.send(Action::Tell(told)).ok();
        }
    }
}

impl Making {
    /// The pack; what cannot be read again is none.
    fn bytes(&self) -> Result<Vec<u8>, String> {
        let content = self.content()?;
        let key = signing_key(&self.paths)?;
        let bytes = to_bytes(&content, key.as_ref()).map_err(|error| error.to_string())?;
        let problems = match Opened::read(Cursor::new(&bytes), &self.base) {
            Ok(opened) if opened.is_sound() => return Ok(bytes),
            Ok(opened) => opened.problems,
            Err(problems) => problems,
        };
        Err(crate::packs::shown(&problems).join(" "))
    }

    /// What it is made of.
    fn content(&self) -> Result<Content, String> {
        let mut pictures = BTreeMap::new();
        for (name, here) in &self.handed.pictures {
            let bytes = crate::app::photos::bytes(&self.paths, here)?;
            pictures.insert(name.clone(), bytes);
        }
        Ok(self.handed.content(self.today, pictures))
    }
}
