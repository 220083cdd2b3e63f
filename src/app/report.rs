//! What is done with reports, on a thread of its own: files are asked for, read and kept; nothing is sent anywhere.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::thread;

use eframe::egui;
use rfd::FileDialog;

use super::App;
use super::asking::where_to_save;
use super::effects::{notice, sounds};
use crate::clock::Clock;
use crate::domain::Report;
use crate::model::{Action, Level, NoticeKind, ReportAction, ReportCame, ReportJob};
use crate::store::report as files;
use crate::store::{Paths, StoreError};

impl App {
    /// Begins what is to be done; what came of it comes as actions.
    pub(super) fn work_on_report(&mut self, job: ReportJob, ctx: &egui::Context) {
        let Some(paths) = self.paths.clone() else {
            self.act(not_read(&StoreError::NoHome), ctx);
            return;
        };
        // Tests leave the desktop alone.
        let clock = sounds(self.heartbeat.as_ref()).then(|| Arc::clone(&self.clock));
        let (outbox, woken) = (self.outbox.clone(), ctx.clone());
        let started = thread::Builder::new()
            .name("stridewell-reports".to_owned())
            .spawn(move || {
                work(job, &paths, clock.as_deref(), &outbox);
                woken.request_repaint();
            });
        if let Err(error) = started {
            tracing::warn!(%error, "reports were left alone");
        }
    }
}

/// Does it, and tells what came of it.
fn work(job: ReportJob, paths: &Paths, clock: Option<&dyn Clock>, outbox: &Sender<Action>) {
    let actions = match job {
        ReportJob::Write(report) => write(&report, clock).into_iter().collect(),
        ReportJob::Open(from) => {
            let from = from.or_else(|| clock.and_then(|_| pick()));
            from.map_or_else(Vec::new, |from| open(paths, &from))
        }
        ReportJob::Show(file) => match files::open(paths, &file) {
            Ok(report) => vec![opened(file, report)],
            Err(error) => vec![not_read(&error)],
        },
        ReportJob::List => vec![listed(paths)],
        ReportJob::Remove(file) => match files::remove(paths, &file) {
            Ok(()) => {
                let gone = notice(Level::Note, NoticeKind::ReportRemoved, "");
                vec![Action::Tell(gone), listed(paths)]
            }
            Err(error) => vec![not_read(&error), listed(paths)],
        },
    };
    for action in actions {
        outbox.send(action).ok();
    }
}

/// Writes a report to a file that is asked for; nothing where the person took it back.
fn write(report: &Report, clock: Option<&dyn Clock>) -> Option<Action> {
    let name = files::file_name(report);
    let to = save(clock?, &name)?;
    let told = match files::write_to(&to, report) {
        Ok(()) => notice(Level::Note, NoticeKind::ReportSaved, to.display()),
        Err(error) => notice(Level::Problem, NoticeKind::ReportNotSaved, error),
    };
    Some(Action::Tell(told))
}

/// Reads a report and keeps a copy of it.
fn open(paths: &Paths, from: &Path) -> Vec<Action> {
    let kept = files::read_from(from).and_then(|report| {
        let entry = files::keep(paths, &report)?;
        Ok((entry.file, report))
    });
    match kept {
        Ok((file, report)) => vec![listed(paths), opened(file, report)],
        Err(error) => vec![not_read(&error)],
    }
}

fn opened(file: String, report: Report) -> Action {
    let came = ReportCame::Opened(file, Box::new(report));
    Action::from(ReportAction::Came(came))
}

fn listed(paths: &Paths) -> Action {
    let came = ReportCame::Kept(files::kept(paths));
    Action::from(ReportAction::Came(came))
}

fn not_read(error: &StoreError) -> Action {
    Action::Tell(notice(Level::Problem, NoticeKind::ReportNotRead, error))
}

/// Asks where a report goes; where nothing here can ask, it goes where a person looks for files.
fn save(clock: &dyn Clock, name: &str) -> Option<PathBuf> {
    where_to_save(clock, name, (files::ENDING, files::ENDING))
}

fn pick() -> Option<PathBuf> {
    let dialog = FileDialog::new().add_filter(files::ENDING, &[files::ENDING]);
    dialog.pick_file()
}
