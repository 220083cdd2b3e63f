//! What is done with all that is kept: asks for files on a thread of its own, and hands the rest to the history's thread.

use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::thread;

use eframe::egui;
use rfd::FileDialog;

use super::{App, start};
use crate::model::Action;
use crate::model::data::{DataAction, DataJob, Out, Outcome};
use crate::store::history::tasks::{Done, Format, Task};
use crate::store::history::{Erasing, Wish};
use crate::store::{Paths, PreferencesFile, StoreError};

/// Names tried for a file that is not there yet.
const MOST_NAMES: u32 = 1000;

impl App {
    /// Does something with all that is kept, or asks for the file first.
    pub(super) fn work_on_data(&mut self, job: DataJob, ctx: &egui::Context) {
        if job == DataJob::Delete {
            // It writes what it still has to write, and no more after that.
            self.drafts = None;
        }
        let (Some(keeper), Some(paths)) = (&self.keeper, &self.paths) else {
            let nowhere = Outcome::NotDone(StoreError::NoHome.to_string());
            self.act(Action::Data(DataAction::Came(nowhere)), ctx);
            return;
        };
        let wish = match job {
            DataJob::Check => Wish::Perform(Box::new(Task::Check)),
            DataJob::TakeIn(Some(from)) => Wish::Perform(Box::new(Task::Import(from))),
            DataJob::Write {
                out,
                since,
                to: Some(to),
                ..
            } => Wish::Perform(Box::new(task(out, since.map(|day| day.to_string()), to))),
            DataJob::Delete => Wish::Erase(Box::new(Erasing {
                paths: paths.clone(),
                saver: self.saver.take(),
            })),
            job @ (DataJob::TakeIn(None) | DataJob::Write { to: None, .. }) => {
                ask_for_file(job, &self.outbox, ctx);
                return;
            }
        };
        keeper.ask(wish);
    }

    /// Preferences were deleted: begins their file anew.
    pub(super) fn save_anew(&mut self, ctx: &egui::Context) {
        let Some(paths) = &self.paths else { return };
        let file = PreferencesFile::load(paths).file;
        self.saver = start::saver(file, &self.outbox, ctx);
    }
}

fn task(out: Out, since: Option<String>, to: PathBuf) -> Task {
    let format = match out {
        Out::Json => Format::Json,
        Out::Csv => Format::Csv,
        Out::Fhir => Format::Fhir,
        Out::Copy => return Task::Copy(to),
    };
    Task::Export {
        format,
        since,
        name: None,
        to,
    }
}

/// The usual name of what goes out on `day`, and what such files end with.
fn name(out: Out, day: &str) -> (String, &'static str) {
    let ending = match out {
        Out::Json => "json",
        Out::Csv => "csv",
        Out::Fhir => "fhir.json",
        Out::Copy => "db",
    };
    let last = ending.rsplit('.').next().unwrap_or(ending);
    (format!("stridewell-{day}.{ending}"), last)
}

/// Asks for a file; the answer comes as an action. The desktop's dialog may stay open for as long as it likes.
fn ask_for_file(job: DataJob, outbox: &Sender<Action>, ctx: &egui::Context) {
    let (outbox, ctx) = (outbox.clone(), ctx.clone());
    let failed = outbox.clone();
    let asked = thread::Builder::new()
        .name("stridewell-files".to_owned())
        .spawn(move || {
            outbox.send(Action::Data(chosen(job))).ok();
            ctx.request_repaint();
        });
    if let Err(error) = asked {
        let came = DataAction::Came(Outcome::NotDone(error.to_string()));
        failed.send(Action::Data(came)).ok();
    }
}

/// Asks for a file, and says what came of it.
fn chosen(job: DataJob) -> DataAction {
    match job {
        DataJob::Write {
            out, since, today, ..
        } => {
            let (usual, ending) = name(out, &today.to_string());
            let dialog = FileDialog::new()
                .set_file_name(&usual)
                .add_filter(ending, &[ending]);
            let Some(to) = dialog.save_file() else {
                // The person took it back, or nothing here can ask: rfd does not tell which.
                let folder = Paths::of_documents();
                let instead = folder.map(|folder| (out, free(&folder, &usual)));
                return DataAction::Came(Outcome::NoFile(instead));
            };
            DataAction::Chose(DataJob::Write {
                out,
                since,
                today,
                to: Some(to),
            })
        }
        DataJob::TakeIn(_) => {
            let dialog = FileDialog::new().add_filter("json", &["json"]);
            dialog
                .pick_file()
                .map_or(DataAction::Came(Outcome::NoFile(None)), |from| {
                    DataAction::Chose(DataJob::TakeIn(Some(from)))
                })
        }
        DataJob::Check | DataJob::Delete => DataAction::Chose(job),
    }
}

/// A name that is free in a folder.
pub(super) fn free(folder: &Path, usual: &str) -> PathBuf {
    let (stem, ending) = usual.split_once('.').unwrap_or((usual, ""));
    let others = (2..MOST_NAMES).map(|number| format!("{stem}-{number}.{ending}"));
    let mut names = std::iter::once(usual.to_owned())
        .chain(others)
        .map(|name| folder.join(name));
    let found = names.find(|path| !path.exists());
    found.unwrap_or_else(|| folder.join(usual))
}

/// What came of a task, as an action.
pub(super) fn came(done: Result<Done, StoreError>) -> Action {
    let outcome = match done {
        Ok(Done::Written(count, to)) => Outcome::Written(count.sessions, count.sets, to),
        Ok(Done::TakenIn { added, known }) => Outcome::TakenIn(added, known),
        Ok(Done::Sound(count)) => Outcome::Sound(count.sessions, count.sets),
        Err(error) => Outcome::NotDone(error.to_string()),
    };
    Action::Data(DataAction::Came(outcome))
}

/// What came of deleting everything, as an action.
pub(super) fn erased(erased: Result<Vec<PathBuf>, StoreError>) -> Action {
    let outcome = match erased {
        Ok(left) => Outcome::Deleted(left),
        Err(error) => Outcome::NotDone(error.to_string()),
    };
    Action::Data(DataAction::Came(outcome))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_there_is_not_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let (usual, ending) = name(Out::Fhir, "2026-11-26");
        assert_eq!(
            (usual.as_str(), ending),
            ("stridewell-2026-11-26.fhir.json", "json")
        );
        assert_eq!(
            free(folder.path(), "a.fhir.json"),
            folder.path().join("a.fhir.json")
        );
        crate::store::write(&folder.path().join("a.fhir.json"), b"").unwrap();
        assert_eq!(
            free(folder.path(), "a.fhir.json"),
            folder.path().join("a-2.fhir.json")
        );
    }
}
