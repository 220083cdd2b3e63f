//! What help asks for: diagnostics into the clipboard, and what the program was made with.

use std::collections::VecDeque;
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

use eframe::egui;
use serde_json::{Value, json};

use super::App;
use crate::cli::doctor;
use crate::clock::Moment;
use crate::model::help::{Licence, MadeWith};
use crate::model::{Action, HelpAction, HelpJob, World};
use crate::packs::licences;

/// Frames are counted over this time.
const COUNTED: Duration = Duration::from_secs(1);

/// When frames were drawn in the last second.
#[derive(Debug, Default)]
pub(super) struct Pace {
    recent: VecDeque<Moment>,
}

impl Pace {
    /// A frame is drawn.
    pub(super) fn frame(&mut self, now: Moment) {
        self.recent.push_back(now);
        self.forget(now);
    }

    fn forget(&mut self, now: Moment) {
        while self
            .recent
            .front()
            .is_some_and(|at| COUNTED <= now.since(*at))
        {
            self.recent.pop_front();
        }
    }
}

impl App {
    /// Does something for help.
    pub(super) fn help(&mut self, job: HelpJob, ctx: &egui::Context) {
        match job {
            HelpJob::Diagnose => self.diagnose(ctx),
            HelpJob::Copy(words) => ctx.copy_text(words),
            HelpJob::ReadLicences => {
                let action = HelpAction::MadeWith(made_with());
                self.act(Action::Help(action), ctx);
            }
        }
    }

    /// Looks on a thread of its own, because databases and devices may take their time.
    fn diagnose(&mut self, ctx: &egui::Context) {
        let window = self.window(ctx);
        let paths = self.paths.clone();
        let (outbox, woken) = (self.outbox.clone(), ctx.clone());
        let started = thread::Builder::new()
            .name("stridewell-doctor".to_owned())
            .spawn(move || {
                let mut report = paths.as_ref().map_or_else(|| json!({}), doctor::report);
                if let Value::Object(report) = &mut report {
                    report.insert("window".to_owned(), window);
                }
                said(&outbox, doctor::words(&report), &woken);
            });
        if let Err(error) = started {
            tracing::debug!(%error, "the doctor's thread did not start");
            said(&self.outbox, error.to_string(), ctx);
        }
    }

    /// Size, scale and frames of the window.
    fn window(&mut self, ctx: &egui::Context) -> Value {
        self.pace.forget(self.last);
        let size = ctx.content_rect().size();
        let monitor = ctx.input(|input| input.viewport().monitor_size);
        json!({
            "size": format!("{:.0} x {:.0}", size.x, size.y),
            "screen": monitor.map(|size| format!("{:.0} x {:.0}", size.x, size.y)),
            "scale": f64::from(ctx.pixels_per_point()),
            "text": format!("{} %", self.model.preferences.text_percent),
            "frames": self.frames.count(),
            "frames-per-second": self.pace.recent.len(),
        })
    }
}

fn said(outbox: &Sender<Action>, words: String, ctx: &egui::Context) {
    outbox.send(Action::World(World::Diagnosed(words))).ok();
    ctx.request_repaint();
}

/// The list as the model holds it: only what is part of the program.
fn made_with() -> MadeWith {
    let licences = licences::built_in();
    let own = |made: licences::Made| Licence {
        name: made.name,
        version: made.version,
        licence: made.licence,
    };
    let crates = licences.crates.into_iter().filter(licences::Made::is_part);
    MadeWith {
        fonts: licences.fonts.into_iter().map(own).collect(),
        crates: crates.map(own).collect(),
    }
}
