//! The keys of a session (UI.md 9), also as presenters, foot pedals and media keys send them.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "egui names many keys, most of which ask nothing"
)]

use eframe::egui::{Key, Ui};

use super::number;
use crate::model::{Action, ConsoleAction, Dialog, Model, Screen, Session, SessionAction};
use crate::player::{Command, Mode};
use crate::ui::screens::session::{Open, is_far, main_action, main_of_dialog, open_dialog};

/// What a key asks in a session.
pub(super) fn action(ui: &Ui, key: Key, model: &Model) -> Option<Action> {
    let session = model.session.as_ref()?;
    if key == Key::G {
        return Some(Action::Open(Screen::GetHelp));
    }
    if let Some(open) = open_dialog(session) {
        return in_dialog(key, model, (session, open));
    }
    let mode = session.player.mode();
    if matches!(mode, Mode::Done | Mode::Ended) {
        let goes_on = matches!(key, Key::Enter | Key::Escape | Key::Space);
        return goes_on.then_some(Action::Session(SessionAction::FinishSession));
    }
    if let Some(command) = command(key, mode) {
        return Some(Action::Player(command));
    }
    match key {
        Key::Enter => Some(main_action(session).action),
        Key::Space if main_action(session).key == "space" => Some(main_action(session).action),
        Key::Space => Some(Action::Player(Command::Pause)),
        Key::V => Some(Action::Session(SessionAction::NextView)),
        Key::D => {
            let far = !is_far(ui, model, session);
            Some(Action::Session(SessionAction::ShowFromAfar(far)))
        }
        Key::C => Some(Action::Session(SessionAction::ToggleCounting)),
        Key::E => Some(Action::Show(Some(Dialog::Exercise))),
        Key::W => Some(Action::Console(match model.console {
            Some(_) => ConsoleAction::Close,
            None => ConsoleAction::Open(None),
        })),
        Key::Questionmark | Key::Slash | Key::F1 => Some(Action::Show(Some(Dialog::Keys))),
        Key::Escape if ui.input(|input| input.viewport().fullscreen == Some(true)) => {
            Some(Action::ToggleFullScreen)
        }
        Key::Escape => Some(Action::Session(SessionAction::AskToLeave)),
        _ => None,
    }
}

/// What a key asks of the player, whatever its main button does.
fn command(key: Key, mode: Mode) -> Option<Command> {
    let still = mode == Mode::Paused;
    match key {
        // A presenter's "black screen" and "start" are its pause and its way on.
        Key::P | Key::MediaPlayPause | Key::B | Key::F5 if still => Some(Command::Resume),
        Key::P | Key::MediaPlayPause | Key::B | Key::MediaStop => Some(Command::Pause),
        Key::ArrowRight | Key::PageDown | Key::MediaTrackNext => Some(Command::Skip),
        Key::ArrowLeft | Key::PageUp | Key::MediaTrackPrevious => Some(Command::Back),
        Key::R => Some(Command::RestartItem),
        Key::Plus | Key::Equals => Some(Command::More),
        Key::Minus => Some(Command::Less),
        Key::Backspace => Some(Command::RepUndone),
        Key::S => Some(Command::SwapSides),
        Key::H => Some(Command::Hurts),
        _ => None,
    }
}

fn in_dialog(key: Key, model: &Model, (session, open): (&Session, Open)) -> Option<Action> {
    if key == Key::Enter {
        return main_of_dialog(model, session);
    }
    match open {
        Open::Away => away(key),
        Open::Hurts(_) => hurting(key, session.player.mode()),
        Open::Exercise => in_exercise(key),
        Open::Leave | Open::Keys | Open::Why | Open::GoTo(_) => match key {
            Key::Escape => Some(Action::Show(None)),
            Key::Questionmark | Key::Slash | Key::F1 if open == Open::Keys => {
                Some(Action::Show(None))
            }
            Key::H => Some(Action::Player(Command::Hurts)),
            _ => None,
        },
    }
}

fn in_exercise(key: Key) -> Option<Action> {
    match key {
        Key::Escape | Key::E => Some(Action::Show(None)),
        Key::C => Some(Action::Session(SessionAction::ToggleCounting)),
        Key::V => Some(Action::Session(SessionAction::NextView)),
        Key::S => Some(Action::Player(Command::SwapSides)),
        Key::R => Some(Action::Player(Command::RestartItem)),
        Key::H => Some(Action::Player(Command::Hurts)),
        Key::Questionmark | Key::Slash | Key::F1 => Some(Action::Show(Some(Dialog::Keys))),
        _ => None,
    }
}

fn away(key: Key) -> Option<Action> {
    match key {
        Key::C | Key::Space => Some(Action::Player(Command::Resume)),
        Key::Escape => Some(Action::Session(SessionAction::EndSession)),
        _ => None,
    }
}

/// A digit is the number; 0 after 1 makes 10. Arrows go one further. Escape stays paused, which is safest.
fn hurting(key: Key, mode: Mode) -> Option<Action> {
    let Mode::Hurting(pain) = mode else {
        return None;
    };
    if key == Key::Escape {
        return Some(Action::Player(Command::Pause));
    }
    let number = number(key, pain)?;
    Some(Action::Player(Command::PainIs(number)))
}
