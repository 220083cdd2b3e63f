//! What is done for the studio, on a thread of its own: drafts are read, kept and deleted, a routine is saved as a pack.

mod drawing;
mod photo;
mod saving;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use eframe::egui;

use super::App;
use super::effects::notice;
use crate::domain::{Draft, Exercise, ExerciseId, RoutineId};
use crate::model::making::Made;
use crate::model::{Action, Level, MakingAction, NoticeKind, StudioAction, StudioJob};
use crate::packs::{Problem, draft, unfinished};
use crate::store::{self, Paths};

pub(super) use self::drawing::Pages;

/// A draft is written so long after its last change.
const QUIET: Duration = Duration::from_millis(700);

/// Keeps drafts; dropping it waits until all are kept.
pub(super) struct Drafts {
    wishes: Option<Sender<Wish>>,
    thread: Option<JoinHandle<()>>,
}

enum Wish {
    Load,
    Save(Arc<Draft>),
    Delete(RoutineId),
    SaveMade(Arc<Made>),
    DeleteMade(ExerciseId),
    KeepPhoto(photo::Taken),
    TidyPhotos(BTreeSet<String>),
}

/// What was changed and is not on the disk yet.
#[derive(Default)]
struct Waiting {
    drafts: BTreeMap<RoutineId, Arc<Draft>>,
    made: BTreeMap<ExerciseId, Arc<Made>>,
}

impl Waiting {
    fn is_empty(&self) -> bool {
        self.drafts.is_empty() && self.made.is_empty()
    }
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
            StudioJob::Unfinished(made) => self.wish_of_drafts(Wish::SaveMade(made), ctx),
            StudioJob::Finished(id) => self.wish_of_drafts(Wish::DeleteMade(id), ctx),
            StudioJob::Own(job) => self.work_on_own(job, ctx),
            StudioJob::Export(draft) => self.export(&draft, ctx),
            StudioJob::Keep(draft, name) => self.keep_routine(&draft, name, ctx),
            StudioJob::Draw(draft, sheet) => self.draw_draft(&draft, sheet, ctx),
            StudioJob::Print(draft, sheet, way) => {
                let paper = drawing::paper(sheet.paper);
                self.print_draft(&draft, (paper, drawing::print(sheet), way), ctx);
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
        let mut waiting = Waiting::default();
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
                    waiting.drafts.insert(draft.id().clone(), draft);
                }
                Ok(Wish::Delete(id)) => {
                    waiting.drafts.remove(&id);
                    self.told(store::delete_draft(&self.paths, id.as_str()));
                }
                Ok(Wish::SaveMade(made)) => {
                    waiting.made.insert(made.exercise.id.clone(), made);
                }
                Ok(Wish::DeleteMade(id)) => {
                    waiting.made.remove(&id);
                    self.told(store::delete_unfinished(&self.paths, id.as_str()));
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

    fn keep(&self, waiting: &mut Waiting) {
        let Waiting { drafts, made } = std::mem::take(waiting);
        for (id, draft) in drafts {
            let text = draft::to_text(&draft, &self.stand_in);
            self.told(store::keep_draft(&self.paths, id.as_str(), &text));
        }
        for (id, made) in made {
            let text = unfinished::to_text(&made.exercise, made.figure.as_ref());
            self.told(store::keep_unfinished(&self.paths, id.as_str(), &text));
        }
    }

    /// Every draft and every unfinished exercise that can be read; another stays where it is, and the log says so.
    fn load(&self) {
        let drafts = store::drafts(&self.paths).into_iter();
        let drafts = drafts.filter_map(|(name, text)| logged(draft::read(&name, &text)));
        let made = store::unfinished(&self.paths).into_iter();
        let made = made.filter_map(|(name, text)| logged(unfinished::read(&name, &text)));
        let made = made.map(|(exercise, figure)| Made { exercise, figure });
        self.say(Action::from(MakingAction::Were(made.collect())));
        self.say(Action::Studio(StudioAction::Loaded(drafts.collect())));
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

/// What was read; the log says why something was not.
fn logged<T>(read: Result<T, Vec<Problem>>) -> Option<T> {
    let told = read.inspect_err(|problems| {
        for problem in problems {
            tracing::error!(%problem, "a draft was not read");
        }
    });
    told.ok()
}
