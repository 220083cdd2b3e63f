//! Media keys where the desktop takes them: a player of its own for as long as a session is on the screen.
//!
//! The desktop and headsets speak to players over MPRIS, a D-Bus interface. A thread holds the connection and hears
//! only of changes, so that no frame waits for it; where there is no bus, nothing happens.

mod bus;
mod properties;

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

use eframe::egui;

use crate::model::media::{Doing, MediaKey, Pace, Playing};
use crate::model::{Action, Call, World};
use crate::text::Text;

/// What the desktop shows.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Shown {
    pace: Pace,
    title: String,
    routine: String,
    place: usize,
    can_play: bool,
    can_move: bool,
}

/// What the desktop asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    Key(MediaKey),
    /// The window is to come forward.
    Raise,
}

impl Shown {
    fn of(playing: Playing, text: &Text) -> Self {
        Self {
            pace: playing.pace,
            title: match playing.now {
                Doing::Exercise(name) => name,
                Doing::ChangeSides => text.get("state-change-sides"),
                Doing::Rest => text.get("state-rest"),
                Doing::Done => text.get("state-done"),
            },
            routine: playing.routine,
            place: playing.place,
            can_play: playing.can_play,
            can_move: playing.can_move,
        }
    }
}

impl super::App {
    /// Lets the desktop show what is played, where there is a desktop; other systems pass media keys on to the window.
    pub(super) fn tell_player(&mut self, ctx: &egui::Context) {
        if super::effects::sounds(self.heartbeat.as_ref()) {
            let (playing, text) = (self.model.playing(), self.frame.text());
            self.media.show(playing, text, &self.outbox, ctx);
        }
    }
}

/// What the desktop was told last, and the thread that tells it.
#[derive(Debug, Default)]
pub(super) struct Media {
    shown: Option<Shown>,
    wishes: Option<Sender<Option<Shown>>>,
}

impl Media {
    /// Tells the desktop what is played; only changes cost anything.
    pub(super) fn show(
        &mut self,
        playing: Option<Playing>,
        text: &Text,
        outbox: &Sender<Action>,
        ctx: &egui::Context,
    ) {
        let shown = playing.map(|playing| Shown::of(playing, text));
        if shown == self.shown {
            return;
        }
        self.shown.clone_from(&shown);
        let wishes = self.wishes.take();
        self.wishes = wishes.or_else(|| start(outbox.clone(), ctx.clone()));
        if let Some(wishes) = &self.wishes {
            wishes.send(shown).ok();
        }
    }
}

fn start(outbox: Sender<Action>, ctx: egui::Context) -> Option<Sender<Option<Shown>>> {
    let tell = move |asked| {
        tracing::debug!(?asked, "asked by the desktop");
        let said = match asked {
            Asked::Key(key) => World::Pressed(key),
            Asked::Raise => World::Called(Call::default()),
        };
        outbox.send(Action::World(said)).ok();
        ctx.request_repaint();
    };
    let (wishes, inbox) = mpsc::channel();
    let thread = thread::Builder::new().name("stridewell-media".to_owned());
    match thread.spawn(move || serve(&inbox, tell)) {
        Ok(_) => Some(wishes),
        Err(error) => {
            tracing::warn!(%error, "the thread that hears media keys did not start");
            None
        }
    }
}

/// Is a player on the bus while there is something to show. Without a bus, the next session tries again.
fn serve(inbox: &Receiver<Option<Shown>>, tell: impl Fn(Asked) + Clone + Send + Sync + 'static) {
    let mut tried = false;
    let mut player: Option<bus::Player> = None;
    while let Ok(wanted) = inbox.recv() {
        let Some(shown) = wanted else {
            tried = false;
            player = None;
            continue;
        };
        let told = match &player {
            Some(player) => player.change(&shown),
            None if tried => Ok(()),
            None => bus::Player::open(shown, tell.clone()).map(|open| player = Some(open)),
        };
        tried = true;
        if let Err(error) = told {
            tracing::debug!(%error, "media keys are not heard over the bus");
        }
    }
}
