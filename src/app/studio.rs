//! What is done for the studio, on a thread of its own: drafts are read, kept and deleted, a routine is saved as a pack.

mod drawing;
mod photo;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use eframe::egui;

use super::App;
use super::effects::notice;
use crate::domain::{Catalogue, Draft, Exercise, RoutineId};
use crate::model::{Action, Level, NoticeKind, StudioAction, StudioJob};
use crate::packs::draft::{self, Handed};
use crate::packs::pack::{Content, ENDING, to_bytes};
use crate::packs::signature::SecretKey;
use crate::store::{self, Paths};

pub(super) use self::drawing::Pages;

/// A draft is written so long after its last change.
const QUIET: Duration = Duration::from_millis(700);

/// Largest file of a key that is read, in bytes.
const LARGEST_KEY: u64 = 1 << 16;

/// Keeps drafts; dropping it waits until all are kept.
pub(super) struct Drafts {
    wishes: Option<Sender<Wish>>,
    thread: Option<JoinHandle<()>>,
}

enum Wish {
    Load,
    Save(Arc<Draft>),
    Delete(RoutineId),
    KeepPhoto(photo::Taken),
    TidyPhotos(BTreeSet<String>),
}

/// What the thread works with.
struct Desk {
    paths: Paths,
    /// Stands where a routine has no item yet.
    stand_in: Exercise,
    outbox: Sender<Action>,
    ctx: egui::Context,
}

impl App {
    /// Does something for the studio.
    pub(super) fn work_for_studio(&mut self, job: StudioJob, ctx: &egui::Context) {
        match job {
            StudioJob::Load => self.wish_of_drafts(Wish::Load, ctx),
            StudioJob::Save(draft) => self.wish_of_drafts(Wish::Save(draft), ctx),
            StudioJob::Delete(id) => self.wish_of_drafts(Wish::Delete(id), ctx),
            StudioJob::TakePhoto(wanted) => self.ask_for_photo(wanted, ctx),
            StudioJob::TakeDropped(wanted, file) => self.take_dropped(wanted, file, ctx),
            StudioJob::TidyPhotos(needed) => self.wish_of_drafts(Wish::TidyPhotos(needed), ctx),
            StudioJob::Own(job) => self.work_on_own(job, ctx),
            StudioJob::Export(draft) => self.export(&draft, ctx),
            StudioJob::Draw(draft, sheet) => self.draw_draft(&draft, sheet, ctx),
            StudioJob::Print(draft, sheet) => {
                let paper = drawing::paper(sheet.paper);
                self.print_draft(&draft, (paper, sheet.large), ctx);
            }
        }
    }

    fn wish_of_drafts(&mut self, wish: Wish, ctx: &egui::Context) {
        if let Some(wishes) = self.wishes_of_drafts(ctx) {
            wishes.send(wish).ok();
        }
    }

    /// Where wishes go; the thread starts with the first.
    fn wishes_of_drafts(&mut self, ctx: &egui::Context) -> Option<Sender<Wish>> {
        if self.drafts.is_none() {
            self.drafts = self.start_drafts(ctx);
        }
        self.drafts.as_ref()?.wishes.clone()
    }

    fn start_drafts(&self, ctx: &egui::Context) -> Option<Drafts> {
        let desk = Desk {
            paths: self.paths.clone()?,
            stand_in: self.model.content.original.exercises.first()?.clone(),
            outbox: self.outbox.clone(),
            ctx: ctx.clone(),
        };
        let (wishes, inbox) = mpsc::channel();
        let thread = thread::Builder::new()
            .name("stridewell-drafts".to_owned())
            .spawn(move || desk.work(&inbox))
            .ok()?;
        Some(Drafts {
            wishes: Some(wishes),
            thread: Some(thread),
        })
    }

    /// Asks for a file and saves the routine there as a pack, signed where the clinic has a key.
    fn export(&self, draft: &Draft, ctx: &egui::Context) {
        let desktop = super::effects::sounds(self.heartbeat.as_ref());
        let Some(paths) = self.paths.clone().filter(|_| desktop) else {
            return;
        };
        let handed = draft::handed(draft, &self.model.content.catalogue);
        let today = self.model.today();
        let base = self.model.content.original.as_ref().clone();
        let (outbox, ctx) = (self.outbox.clone(), ctx.clone());
        let saved = move || {
            let usual = file_name(&handed.routine.name, handed.routine.id.as_str());
            let asked = rfd::FileDialog::new()
                .set_file_name(&usual)
                .add_filter("Stridewell", &[ENDING])
                .save_file();
            let instead = || Paths::of_documents().map(|folder| super::data::free(&folder, &usual));
            let Some(to) = asked.or_else(instead) else {
                return;
            };
            let told = match save(&paths, &handed, today, &base, &to) {
                Ok(()) => notice(Level::Note, NoticeKind::PackSaved, to.display()),
                Err(why) => notice(Level::Problem, NoticeKind::PackNotSaved, why),
            };
            outbox.send(Action::Tell(told)).ok();
            ctx.request_repaint();
        };
        let started = thread::Builder::new()
            .name("stridewell-files".to_owned())
            .spawn(saved);
        if let Err(error) = started {
            tracing::error!(%error, "the routine was not saved");
        }
    }
}

impl Drop for Drafts {
    fn drop(&mut self) {
        drop(self.wishes.take());
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        }
    }
}

impl Desk {
    /// Keeps what has not been changed for a while; everything at the end.
    fn work(&self, inbox: &Receiver<Wish>) {
        let mut waiting: BTreeMap<RoutineId, Arc<Draft>> = BTreeMap::new();
        // What was taken in since the start stays until the next one: a draft that refers to it may not be here yet.
        let mut taken = BTreeSet::new();
        loop {
            let wish = if waiting.is_empty() {
                inbox.recv().map_err(RecvTimeoutError::from)
            } else {
                inbox.recv_timeout(QUIET)
            };
            match wish {
                Ok(Wish::Load) => self.load(),
                Ok(Wish::Save(draft)) => {
                    waiting.insert(draft.id().clone(), draft);
                }
                Ok(Wish::Delete(id)) => {
                    waiting.remove(&id);
                    self.told(store::delete_draft(&self.paths, id.as_str()));
                }
                Ok(Wish::KeepPhoto(photo)) => taken.extend(self.keep_photo(photo)),
                Ok(Wish::TidyPhotos(needed)) => {
                    let needed = needed.union(&taken).cloned().collect();
                    store::photos::tidy_photos(&self.paths, &needed);
                }
                Err(RecvTimeoutError::Timeout) => self.keep(&mut waiting),
                Err(RecvTimeoutError::Disconnected) => {
                    self.keep(&mut waiting);
                    return;
                }
            }
        }
    }

    fn keep(&self, waiting: &mut BTreeMap<RoutineId, Arc<Draft>>) {
        for (id, draft) in std::mem::take(waiting) {
            let text = draft::to_text(&draft, &self.stand_in);
            self.told(store::keep_draft(&self.paths, id.as_str(), &text));
        }
    }

    /// Every draft that can be read; another stays where it is, and the log says so.
    fn load(&self) {
        let mut drafts = Vec::new();
        for (name, text) in store::drafts(&self.paths) {
            match draft::read(&name, &text) {
                Ok(draft) => drafts.push(draft),
                Err(problems) => {
                    for problem in problems {
                        tracing::error!(%problem, "a draft was not read");
                    }
                }
            }
        }
        self.say(Action::Studio(StudioAction::Loaded(drafts)));
    }

    fn told(&self, outcome: Result<(), store::StoreError>) {
        if let Err(error) = outcome {
            let told = notice(Level::Problem, NoticeKind::DraftNotKept, error);
            self.say(Action::Tell(told));
        }
    }

    fn say(&self, action: Action) {
        self.outbox.send(action).ok();
        self.ctx.request_repaint();
    }
}

/// Writes the pack; what cannot be read again is not written.
fn save(
    paths: &Paths,
    handed: &Handed,
    today: jiff::civil::Date,
    base: &Catalogue,
    to: &Path,
) -> Result<(), String> {
    let content = content(paths, handed, today)?;
    let key = signing_key(paths)?;
    let bytes = to_bytes(&content, key.as_ref()).map_err(|error| error.to_string())?;
    let cursor = std::io::Cursor::new(&bytes);
    let read = crate::packs::pack::Opened::read(cursor, base);
    let problems = read.map_or_else(
        |problems| problems,
        |opened| {
            if opened.is_sound() {
                Vec::new()
            } else {
                opened.problems
            }
        },
    );
    if !problems.is_empty() {
        return Err(crate::packs::shown(&problems).join(" "));
    }
    store::write(to, &bytes).map_err(|error| error.to_string())
}

/// What the pack is made of.
fn content(paths: &Paths, handed: &Handed, today: jiff::civil::Date) -> Result<Content, String> {
    let mut pictures = BTreeMap::new();
    for (name, here) in &handed.pictures {
        let bytes = super::photos::bytes(paths, here)?;
        pictures.insert(name.clone(), bytes);
    }
    Ok(handed.content(today, pictures))
}

/// The clinic's key, where there is one.
fn signing_key(paths: &Paths) -> Result<Option<SecretKey>, String> {
    let path = paths.signing_key();
    let bytes = store::read(&path, LARGEST_KEY).map_err(|error| error.to_string())?;
    let Some(bytes) = bytes else {
        return Ok(None);
    };
    let text = String::from_utf8(bytes).map_err(|error| error.to_string())?;
    let key = SecretKey::from_text(&text);
    key.map(Some)
        .map_err(|error| format!("{}: {error}", path.display()))
}

/// What the file of a routine is called, with what every file system takes. Its id decides what it is.
fn file_name(title: &str, id: &str) -> String {
    let plain = |c: char| if c.is_alphanumeric() { c } else { '-' };
    let name: String = title.chars().map(plain).take(60).collect();
    let name = name.trim_matches('-');
    let name = if name.is_empty() { id } else { name };
    PathBuf::from(name)
        .with_extension(ENDING)
        .display()
        .to_string()
}
