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
use crate::packs::picture;
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
            base: known
                .original
                .with_packs(self.model.packs.kept.iter().map(|kept| &kept.pack)),
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
                // Somebody's health is in it.
                let written = store::write_private(&to, &bytes);
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
        let not_kept = |why| {
            let kind = NoticeKind::Clinic(ClinicNotice::RoutineNotKept);
            Action::Tell(notice(Level::Problem, kind, why))
        };
        let (outbox, own) = (self.outbox.clone(), ctx.clone());
        let started = self.turns.next(move |turn| {
            let bytes = making.bytes();
            let kept = bytes.and_then(|bytes| keep(turn, &making.paths, &name, &bytes));
            match kept {
                Ok(kept) => {
                    let taken = PackAction::Taken(Box::new(kept.pack));
                    outbox.send(Action::Packs(taken)).ok();
                    for told in kept.notices {
                        outbox.send(Action::Tell(told)).ok();
                    }
                }
                Err(why) => drop(outbox.send(not_kept(why))),
            }
            own.request_repaint();
        });
        if let Err(error) = started {
            self.outbox.send(not_kept(error.to_string())).ok();
        }
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
            // What came with another pack may say where and when it was taken.
            let bytes = picture::alone(&bytes).map_err(|fault| fault.to_string())?;
            pictures.insert(name.clone(), bytes);
        }
        Ok(self.handed.content(self.today, pictures))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Item, Picture};
    use crate::packs::builtin;
    use crate::store::photos;

    /// A PNG of one pixel with words in it.
    fn photograph() -> Vec<u8> {
        let pixel = crate::raster::Picture {
            width: 1,
            height: 1,
            rgba: vec![200; 4],
        };
        let plain = crate::raster::to_png(&pixel).unwrap();
        let mut chunk = b"tEXtComment\0GPS 52.5 N".to_vec();
        let length = (chunk.len() as u32 - 4).to_be_bytes();
        chunk.extend(crc32fast::hash(&chunk).to_be_bytes());
        [&plain[..33], &length, &chunk, &plain[33..]].concat()
    }

    #[test]
    fn a_photograph_that_tells_more_is_handed_on_without_it() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        let name = photos::keep_photo(&paths, &photograph(), "png").unwrap();
        let (base, _) = builtin::catalogue();
        let today = jiff::civil::date(2026, 11, 27);
        let items = base.exercises.iter().take(1).map(Item::of).collect();
        let mut handed = handed(&Draft::of_items("walk".into(), today, items), &base);
        let here = Picture::own_file(&name);
        handed.pictures.insert("pictures/x.png".to_owned(), here);
        let making = Making {
            paths,
            handed,
            today,
            base,
        };
        let content = making.content().unwrap();
        let bytes = &content.pictures["pictures/x.png"];
        assert!(!bytes.windows(3).any(|window| window == b"GPS"));
        assert!(!picture::facts(bytes).unwrap().tells_more);
    }
}
