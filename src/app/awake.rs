//! Keeps the machine awake, on a thread of its own: the desktop may take its time to answer.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

use eframe::egui;

use super::App;
use super::effects::sounds;
use crate::model::{Action, World};

/// What keeps the machine awake while it is wanted.
#[derive(Debug, Default)]
pub(super) struct Awake {
    wanted: bool,
    wishes: Option<Sender<bool>>,
}

impl Awake {
    /// Says whether the machine is to stay awake; only changes cost anything.
    pub(super) fn want(&mut self, wanted: bool, reason: impl FnOnce() -> String) {
        if wanted == self.wanted {
            return;
        }
        self.wanted = wanted;
        if self.wishes.is_none() {
            self.wishes = start(reason());
        }
        if let Some(wishes) = &self.wishes {
            wishes.send(wanted).ok();
        }
    }
}

impl App {
    /// Where the window is, whether anybody sees it, and which screens there are.
    pub(super) fn watch_window(&mut self, ctx: &egui::Context, frame: &eframe::Frame) {
        let seen = self.window.watch(ctx);
        if seen == self.model.unseen {
            self.act(Action::World(World::Seen(seen)), ctx);
        }
        let two = self.model.console.is_some();
        let screens = self.window.screens((seen, two), frame);
        if let Some(screens) = screens {
            self.act(Action::World(World::MonitorsAre(screens)), ctx);
        }
    }

    /// Keeps the machine awake as long as the model wants it; tests leave the machine alone.
    pub(super) fn stay_awake(&mut self) {
        if sounds(self.heartbeat.as_ref()) {
            let text = self.frame.text();
            let wanted = self.model.keeps_awake();
            self.awake.want(wanted, || text.get("awake-reason"));
        }
    }
}

fn start(reason: String) -> Option<Sender<bool>> {
    let (wishes, inbox) = mpsc::channel();
    let thread = thread::Builder::new().name("stridewell-awake".to_owned());
    match thread.spawn(move || serve(&inbox, &reason)) {
        Ok(_) => Some(wishes),
        Err(error) => {
            tracing::warn!(%error, "the thread that keeps the machine awake did not start");
            None
        }
    }
}

/// Holds the machine awake between two wishes; that it cannot is said once.
fn serve(inbox: &Receiver<bool>, reason: &str) {
    let mut complained = false;
    let mut held = None;
    while let Ok(wanted) = inbox.recv() {
        // What is held goes first: two requests of one program are two entries in the desktop's list.
        drop(held.take());
        if !wanted {
            tracing::debug!("the machine may sleep");
            continue;
        }
        let asked = keepawake::Builder::default()
            .display(true)
            .idle(true)
            .reason(reason)
            .app_name("Stridewell")
            .app_reverse_domain("stridewell")
            .create();
        match asked {
            Ok(awake) => {
                tracing::debug!("the machine is kept awake");
                held = Some(awake);
            }
            Err(error) if !complained => {
                complained = true;
                tracing::info!(%error, "the machine cannot be kept awake");
            }
            Err(_) => {}
        }
    }
}
