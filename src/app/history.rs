//! Between the model and the history's thread: what is kept, and what the thread has to say.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::path::PathBuf;
use std::sync::mpsc::Sender;

use eframe::egui;

use super::data;
use crate::clock::{self, Wall};
use crate::domain::history::Stamp;
use crate::model::data::DataAction;
use crate::model::past::recent_ms;
use crate::model::{Action, NoticeKind, World};
use crate::store::history::{Keeper, Told, Wish, Writing};
use crate::store::{StoreError, history::backups::Rescue};

/// A moment of the wall clock as the domain has it.
pub(super) fn stamp(wall: &Wall) -> Stamp {
    Stamp {
        utc_ms: wall.utc_ms,
        offset_s: wall.offset_s,
        zone: wall.zone.clone(),
    }
}

/// A number drawn by chance.
pub(super) fn seed() -> u64 {
    RandomState::new().build_hasher().finish()
}

/// Starts the thread; what it has to say comes back as actions.
pub(super) fn start(path: PathBuf, outbox: &Sender<Action>, ctx: &egui::Context) -> Option<Keeper> {
    let unstarted = outbox;
    let (outbox, ctx) = (outbox.clone(), ctx.clone());
    let told = move |told: Told| {
        for action in actions(told) {
            outbox.send(action).ok();
        }
        ctx.request_repaint();
    };
    let wall = clock::wall();
    match Keeper::start(path, wall.day, told) {
        Ok(keeper) => {
            unstarted.send(Action::Data(DataAction::Kept(0))).ok();
            keeper.ask(Wish::Recall(recent_ms(wall.utc_ms)));
            Some(keeper)
        }
        Err(error) => {
            tracing::error!(%error, "the history's thread did not start");
            let said = (NoticeKind::HistoryNotKept, error.to_string());
            unstarted
                .send(Action::World(World::HistorySaid(Some(said))))
                .ok();
            None
        }
    }
}

/// What the thread had to say, as actions.
pub(super) fn actions(told: Told) -> Vec<Action> {
    let said = |kind: NoticeKind, details: String| {
        Action::World(World::HistorySaid(Some((kind, details))))
    };
    match told {
        Told::Kept(number) => vec![
            Action::Data(DataAction::Kept(number)),
            Action::World(World::HistorySaid(None)),
        ],
        Told::Done(done) => vec![data::came(done)],
        Told::Erased(erased) => vec![data::erased(erased)],
        Told::Recalled { since_ms, sessions } => {
            vec![Action::World(World::Recalled(since_ms, sessions))]
        }
        Told::NotKept(error) => {
            vec![said(of_error(&error), error.to_string())]
        }
        Told::Opened {
            writing,
            unfinished,
            rescued,
        } => {
            let mut actions: Vec<Action> = unfinished
                .into_iter()
                .map(|kept| Action::World(World::Found(kept)))
                .collect();
            actions.extend(why_not(writing).map(|kind| said(kind, String::new())));
            actions.extend(rescued.map(|Rescue { kept_as, day }| match day {
                Some(day) => said(NoticeKind::HistoryRescued, day),
                None => said(NoticeKind::HistoryLost, kept_as.display().to_string()),
            }));
            actions
        }
    }
}

/// What an error of the history is told as.
fn of_error(error: &StoreError) -> NoticeKind {
    match error {
        StoreError::InUse { .. } => NoticeKind::HistoryInUse,
        StoreError::Newer { .. } => NoticeKind::HistoryNewer,
        StoreError::NoHome
        | StoreError::DiskFull { .. }
        | StoreError::ReadOnly { .. }
        | StoreError::NoPermission { .. }
        | StoreError::TooLarge { .. }
        | StoreError::Damaged { .. }
        | StoreError::Other { .. } => NoticeKind::HistoryNotKept,
    }
}

/// Why nothing is written.
fn why_not(writing: Writing) -> Option<NoticeKind> {
    match writing {
        Writing::Allowed => None,
        Writing::Newer => Some(NoticeKind::HistoryNewer),
        Writing::InUse => Some(NoticeKind::HistoryInUse),
        Writing::ReadOnly => Some(NoticeKind::HistoryReadOnly),
    }
}
