//! The one filled button of a session: what it does in each state, for the button and for its keys alike.

use crate::model::{Action, Session, SessionAction};
use crate::player::{Command, Mode, State};
use crate::ui::icons::Icon;

/// What the one filled button does now.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) struct MainAction {
    /// The message of its label.
    pub(in crate::ui) label: &'static str,
    /// Its sign.
    pub(in crate::ui) icon: Icon,
    /// The key that is shown with it.
    pub(in crate::ui) key: &'static str,
    /// What it asks.
    pub(in crate::ui) action: Action,
}

/// What the one filled button does now.
pub(in crate::ui) fn main_action(session: &Session) -> MainAction {
    let of = |label, icon, key, action| MainAction {
        label,
        icon,
        key,
        action,
    };
    let player = |label, icon, key, command| of(label, icon, key, Action::Player(command));
    let state = session.view().map(|view| view.step_state);
    match (session.player.mode(), state) {
        (Mode::Done | Mode::Ended, _) => of(
            "go-on",
            Icon::Check,
            "enter",
            Action::Session(SessionAction::FinishSession),
        ),
        (Mode::Paused | Mode::Away(_) | Mode::Hurting(_), _) => {
            player("control-carry-on", Icon::Play, "space", Command::Resume)
        }
        (Mode::Running, Some(State::Counted)) => {
            player("control-count", Icon::Tap, "space", Command::RepDone)
        }
        (Mode::Running, Some(State::GetReady)) => {
            player("control-ready", Icon::StepForward, "enter", Command::Ready)
        }
        (Mode::Running | Mode::Waiting | Mode::Resuming(_), _) => {
            player("control-pause", Icon::Pause, "space", Command::Pause)
        }
    }
}
