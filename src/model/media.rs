//! Media keys as the desktop passes them on: what each asks of the session, and what the desktop is told of it.

use super::{Effect, Model, Screen, Session};
use crate::player::{Command, Mode, StepKind};

/// A key of a keyboard, a headset or the desktop's own player.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MediaKey {
    /// Holds the session, or lets it go on.
    PlayPause,
    /// Lets it go on.
    Play,
    /// Holds it.
    Pause,
    /// The next piece.
    Next,
    /// The piece before.
    Previous,
}

/// What the desktop shows of the session that is on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Playing {
    /// Whether its time counts.
    pub pace: Pace,
    /// What is being done.
    pub now: Doing,
    /// The routine, or the exercise that is tried.
    pub routine: String,
    /// Place of the exercise, counted from 0.
    pub place: usize,
    /// It can be held, and goes on.
    pub can_play: bool,
    /// The next piece and the one before can be gone to.
    pub can_move: bool,
}

/// Whether time counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Pace {
    Runs,
    Held,
    Over,
}

/// What is being done.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Doing {
    /// An exercise, also while one gets ready for it.
    Exercise(String),
    ChangeSides,
    Rest,
    Done,
}

impl Model {
    /// What the desktop is told, while a session is on the screen.
    pub fn playing(&self) -> Option<Playing> {
        let session = self.session_on_screen()?;
        Some(Playing {
            pace: pace(session.player.mode()),
            now: self.doing(session),
            routine: session.name.clone(),
            place: session.item_place(),
            can_play: can_play(session),
            can_move: can_move(session),
        })
    }

    /// A session that was left, or that a page covers, is not gone on with unseen.
    fn session_on_screen(&self) -> Option<&Session> {
        let shown = *self.screen() == Screen::Session;
        self.session.as_ref().filter(|_| shown)
    }

    fn doing(&self, session: &Session) -> Doing {
        let player = &session.player;
        let step = player.step();
        let step = step.filter(|_| pace(player.mode()) != Pace::Over);
        match step.map(|step| step.kind) {
            None => Doing::Done,
            Some(StepKind::Rest) => Doing::Rest,
            Some(StepKind::ChangeSides) => Doing::ChangeSides,
            Some(StepKind::GetReady | StepKind::Work(_) | StepKind::Count) => {
                let item = step.and_then(|step| player.plan().item_of(step));
                let catalogue = &self.content.catalogue;
                let exercise = item.and_then(|item| catalogue.exercise(&item.exercise));
                let name = exercise.map_or(&session.name, |exercise| &exercise.name);
                Doing::Exercise(name.clone())
            }
        }
    }

    /// Does what the key asks, as the keys of the session do.
    pub(super) fn media_key(&mut self, key: MediaKey) -> Vec<Effect> {
        let asked = self.session_on_screen();
        match asked.and_then(|session| command(key, session)) {
            Some(command) => self.apply(super::Action::Player(command)),
            None => Vec::new(),
        }
    }
}

fn pace(mode: Mode) -> Pace {
    match mode {
        Mode::Running | Mode::Resuming(_) => Pace::Runs,
        Mode::Waiting | Mode::Paused | Mode::Away(_) | Mode::Hurting(_) => Pace::Held,
        Mode::Done | Mode::Ended => Pace::Over,
    }
}

/// While it is asked where it hurts, or how to leave, that is answered first; holding it is always right.
fn can_play(session: &Session) -> bool {
    match session.player.mode() {
        Mode::Running | Mode::Resuming(_) | Mode::Away(_) => true,
        Mode::Paused => session.dialog.is_none(),
        Mode::Waiting | Mode::Hurting(_) | Mode::Done | Mode::Ended => false,
    }
}

fn can_move(session: &Session) -> bool {
    let asked = matches!(session.player.mode(), Mode::Away(_)) || session.dialog.is_some();
    can_play(session) && !asked
}

fn command(key: MediaKey, session: &Session) -> Option<Command> {
    let runs = pace(session.player.mode()) == Pace::Runs;
    let (command, can) = match key {
        MediaKey::PlayPause | MediaKey::Pause if runs => (Command::Pause, can_play(session)),
        MediaKey::PlayPause | MediaKey::Play if !runs => (Command::Resume, can_play(session)),
        MediaKey::PlayPause | MediaKey::Play | MediaKey::Pause => return None,
        MediaKey::Next => (Command::Skip, can_move(session)),
        MediaKey::Previous => (Command::Back, can_move(session)),
    };
    can.then_some(command)
}
