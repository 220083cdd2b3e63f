//! Saves the days and times of routines as a calendar file, where a person says.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

use eframe::egui;

use super::effects::notice;
use crate::clock::{self, Clock};
use crate::model::{Action, Level, Model, NoticeKind};
use crate::store::{self, calendar};

/// The name that the file is offered under.
const NAME: &str = "stridewell.ics";

/// Nobody closes a dialog faster: one that is gone by then was never there.
pub(super) const A_GLANCE: Duration = Duration::from_millis(400);

/// Asks for a file on a thread of its own and writes there; what came of it is told in the window.
pub(super) fn save(
    model: &Model,
    clock: &Arc<dyn Clock>,
    outbox: &Sender<Action>,
    ctx: &egui::Context,
) {
    let catalogue = &model.content.catalogue;
    let text = calendar::to_calendar(&model.preferences, catalogue, clock::wall().utc_ms);
    let (clock, answers, ctx) = (Arc::clone(clock), outbox.clone(), ctx.clone());
    let started = thread::Builder::new()
        .name("stridewell-calendar".to_owned())
        .spawn(move || {
            if let Some(told) = ask(clock.as_ref()).map(|path| write(&path, &text)) {
                answers.send(told).ok();
                ctx.request_repaint();
            }
        });
    if let Err(error) = started {
        outbox.send(not_saved(error)).ok();
    }
}

/// The file; a place of our own where the desktop has no dialog. `None` where somebody thought better of it.
fn ask(clock: &dyn Clock) -> Option<PathBuf> {
    let before = clock.now();
    let asked = rfd::FileDialog::new()
        .add_filter("iCalendar", &["ics"])
        .set_file_name(NAME)
        .save_file();
    let shown = A_GLANCE <= clock.now().since(before);
    asked.or_else(|| if shown { None } else { Some(usual_place()) })
}

/// Where the file goes when nobody can be asked: among the documents.
fn usual_place() -> PathBuf {
    let folders = directories::UserDirs::new();
    let documents = folders.as_ref().map(|folders| {
        let documents = folders.document_dir();
        documents.unwrap_or_else(|| folders.home_dir())
    });
    documents.map_or_else(|| PathBuf::from(NAME), |folder| folder.join(NAME))
}

fn write(path: &Path, text: &str) -> Action {
    match store::write(path, text.as_bytes()) {
        Ok(()) => Action::Tell(notice(
            Level::Note,
            NoticeKind::CalendarSaved,
            path.display(),
        )),
        Err(error) => not_saved(error),
    }
}

fn not_saved(error: impl std::fmt::Display) -> Action {
    Action::Tell(notice(Level::Problem, NoticeKind::CalendarNotSaved, error))
}
