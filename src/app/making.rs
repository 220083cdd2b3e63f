//! Exercises of one's own are kept together as one pack, each in its turn.

use std::collections::BTreeMap;
use std::sync::Arc;

use eframe::egui;
use jiff::civil::Date;

use super::App;
use super::packs::{Kept, Turn, keep};
use super::photos::bytes as photo;
use crate::domain::own::OWN_PACK;
use crate::domain::{ExerciseId, PackId};
use crate::model::making::Made;
use crate::model::{Action, MakingAction, MakingJob};
use crate::packs::limits::ARCHIVE_BYTES;
use crate::packs::own::Own;
use crate::packs::pack::to_bytes;
use crate::packs::{builtin, shown};
use crate::store::{self, Paths, packs as kept};

/// What the thread works with.
struct Shelf {
    paths: Paths,
    /// What the pack is called.
    title: String,
    today: Date,
}

impl App {
    /// Keeps an exercise of one's own, or takes one away.
    pub(super) fn work_on_own(&self, job: MakingJob, ctx: &egui::Context) {
        let Some(paths) = self.paths.clone() else {
            // Without a home on the disk there is no place for it.
            let told = MakingAction::NotKept(String::new());
            self.outbox.send(Action::from(told)).ok();
            return;
        };
        let shelf = Shelf {
            paths,
            title: self.frame.text().get("own-pack-title"),
            today: self.model.today(),
        };
        let (outbox, ctx) = (self.outbox.clone(), ctx.clone());
        let failed = self.outbox.clone();
        let started = self.turns.next(move |turn| {
            let done = match job {
                MakingJob::Keep(made) => shelf.keep(turn, &made),
                MakingJob::Remove(id) => shelf.remove(turn, &id),
            };
            let (told, notices) = match done {
                Ok((Some(kept), id)) => (
                    MakingAction::Kept(Some(Box::new(kept.pack)), id),
                    kept.notices,
                ),
                Ok((None, id)) => (MakingAction::Kept(None, id), Vec::new()),
                Err(why) => (MakingAction::NotKept(why), Vec::new()),
            };
            outbox.send(Action::from(told)).ok();
            for told in notices {
                outbox.send(Action::Tell(told)).ok();
            }
            ctx.request_repaint();
        });
        if let Err(error) = started {
            let told = MakingAction::NotKept(error.to_string());
            failed.send(Action::from(told)).ok();
        }
    }
}

impl Shelf {
    /// What is kept already. A pack that cannot be read is an error: it is never written over.
    fn own(&self) -> Result<Own, String> {
        let file = kept::pack_file(&self.paths, OWN_PACK);
        let bytes = store::read(&file, ARCHIVE_BYTES).map_err(|error| error.to_string())?;
        let Some(bytes) = bytes else {
            return Ok(Own::default());
        };
        let base = builtin::catalogue().0;
        Own::read(&bytes, &base).map_err(|problems| shown(&problems).join(" "))
    }

    fn keep(&self, turn: &Turn, made: &Arc<Made>) -> Result<(Option<Kept>, ExerciseId), String> {
        let mut own = self.own()?;
        let mut pictures = BTreeMap::new();
        for picture in &made.exercise.pictures {
            if !picture.file.starts_with(OWN_PACK) {
                let bytes = photo(&self.paths, &picture.file)?;
                pictures.insert(picture.file.clone(), bytes);
            }
        }
        own.put(made.exercise.clone(), made.figure.as_ref(), pictures);
        let pack = self.write(turn, own)?;
        Ok((Some(pack), made.exercise.id.within(&PackId::of_own())))
    }

    fn remove(&self, turn: &Turn, id: &ExerciseId) -> Result<(Option<Kept>, ExerciseId), String> {
        let mut own = self.own()?;
        own.remove(&id.own().unwrap_or_else(|| id.clone()));
        if own.is_empty() {
            let gone = kept::remove_pack(&self.paths, OWN_PACK);
            gone.map_err(|error| error.to_string())?;
            return Ok((None, id.clone()));
        }
        Ok((Some(self.write(turn, own)?), id.clone()))
    }

    /// Writes the pack; what cannot be read again is not written.
    fn write(&self, turn: &Turn, own: Own) -> Result<Kept, String> {
        let content = own.content(&self.title, self.today);
        let bytes = to_bytes(&content, None).map_err(|error| error.to_string())?;
        keep(turn, &self.paths, &PackId::of_own(), &bytes)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;
    use crate::app::packs::Turns;
    use crate::domain::Exercise;

    fn made(id: &str) -> Arc<Made> {
        let (base, _) = builtin::catalogue();
        let plank = base.exercise(&"plank".into()).unwrap().clone();
        Arc::new(Made {
            exercise: Exercise {
                id: id.into(),
                progressions: Vec::new(),
                regressions: Vec::new(),
                ..plank
            },
            figure: None,
        })
    }

    fn shelf(paths: &Paths) -> Shelf {
        Shelf {
            paths: paths.clone(),
            title: "Own".to_owned(),
            today: jiff::civil::date(2026, 11, 27),
        }
    }

    #[test]
    fn of_exercises_that_are_kept_at_once_none_is_lost() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        let turns = Turns::default();
        let (done, all) = mpsc::channel();
        for id in ["one", "two", "three"] {
            let (shelf, made, done) = (shelf(&paths), made(id), done.clone());
            let job = move |turn: &Turn| done.send(shelf.keep(turn, &made)).unwrap();
            turns.next(job).unwrap();
        }
        let mut last = None;
        for kept in all.iter().take(3) {
            last = kept.unwrap().0;
        }
        let exercises = last.unwrap().pack.pack.exercises.len();
        assert_eq!(exercises, 3, "what came last has all of them");
    }
}
