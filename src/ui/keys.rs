//! The keyboard map (UI.md 9): which key asks what, on which screen.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "egui names many keys, most of which ask nothing"
)]

use eframe::egui::{Event, Key, Modifiers, Ui};

use crate::model::{Action, Dialog, Model, Screen, Session};
use crate::player::{Command, Mode, State};

/// Text grows and shrinks by so many per cent, between these.
const TEXT_STEP: i32 = 10;
const TEXT_SIZES: [i32; 2] = [90, 200];

/// What the keys that were pressed ask.
pub fn actions(ui: &Ui, model: &Model) -> Vec<Action> {
    let mut actions = text_size(ui, model);
    actions.extend(other_actions(ui, model));
    actions
}

fn other_actions(ui: &Ui, model: &Model) -> Vec<Action> {
    if ui.memory(|memory| memory.focused().is_some()) && *model.screen() != Screen::Session {
        return escape(ui, model);
    }
    let pressed = pressed(ui);
    let mut actions = Vec::new();
    for (key, modifiers) in pressed {
        actions.extend(action(key, modifiers, model));
    }
    actions
}

/// Ctrl with plus, minus and nought: larger and smaller text, and its usual size, on every screen.
fn text_size(ui: &Ui, model: &Model) -> Vec<Action> {
    let now = i32::from(model.preferences.text_percent);
    let mut wanted = now;
    for (key, modifiers) in pressed(ui) {
        if !modifiers.command {
            continue;
        }
        wanted = match key {
            Key::Plus | Key::Equals => wanted + TEXT_STEP,
            Key::Minus => wanted - TEXT_STEP,
            Key::Num0 => 100,
            _ => wanted,
        };
    }
    let [least, most] = TEXT_SIZES;
    let wanted = wanted.clamp(least, most);
    if wanted == now {
        return Vec::new();
    }
    let mut preferences = model.preferences.clone();
    preferences.text_percent = u16::try_from(wanted).unwrap_or(100);
    vec![Action::SetPreferences(Box::new(preferences))]
}

/// Keys that went down in this frame; held ones do not repeat, except plus and minus.
fn pressed(ui: &Ui) -> Vec<(Key, Modifiers)> {
    ui.input(|input| {
        let events = input.events.iter().filter_map(|event| match event {
            Event::Key {
                key,
                pressed: true,
                repeat,
                modifiers,
                ..
            } if !repeat || matches!(key, Key::Plus | Key::Minus | Key::Equals) => {
                Some((*key, *modifiers))
            }
            _ => None,
        });
        events.collect()
    })
}

fn escape(ui: &Ui, model: &Model) -> Vec<Action> {
    let keys = pressed(ui);
    let escape = keys.iter().any(|(key, _)| *key == Key::Escape);
    if escape && model.screens.len() > 1 {
        vec![Action::Back]
    } else {
        Vec::new()
    }
}

fn action(key: Key, modifiers: Modifiers, model: &Model) -> Option<Action> {
    match key {
        Key::F | Key::F11 if !modifiers.command => return Some(Action::ToggleFullScreen),
        Key::Q if modifiers.command => return Some(Action::Quit),
        Key::M if !modifiers.command => return Some(Action::ToggleMute),
        _ => {}
    }
    if modifiers.command {
        return None;
    }
    match (model.screen(), &model.session) {
        (Screen::Session, Some(session)) => in_session(key, session),
        (Screen::Routine(id), Some(session))
            if key == Key::Enter && session.routine.as_ref() == Some(id) =>
        {
            Some(Action::CarryOn)
        }
        (Screen::Routine(id), _) if key == Key::Enter => Some(Action::StartRoutine(id.clone())),
        (Screen::Exercise(id), _) if key == Key::Enter => Some(Action::TryExercise(id.clone())),
        (_, Some(_)) if key == Key::Escape => Some(Action::Back),
        _ if key == Key::Escape && 1 < model.screens.len() => Some(Action::Back),
        _ if matches!(key, Key::F1 | Key::Questionmark) && *model.screen() != Screen::GetHelp => {
            Some(Action::Open(Screen::GetHelp))
        }
        _ => None,
    }
}

fn in_session(key: Key, session: &Session) -> Option<Action> {
    if session.dialog.is_some() {
        return in_dialog(key, session);
    }
    let mode = session.player.mode();
    match mode {
        Mode::Done | Mode::Ended => {
            return matches!(key, Key::Enter | Key::Escape | Key::Space)
                .then_some(Action::FinishSession);
        }
        Mode::Away(_) => return away(key),
        Mode::Hurting(pain) => return hurting(key, pain),
        Mode::Waiting | Mode::Running | Mode::Paused | Mode::Resuming(_) => {}
    }
    let state = session.view().map(|view| view.step_state);
    let counted = state == Some(State::Counted) && mode == Mode::Running;
    let command = match key {
        Key::Space | Key::Enter if counted => Command::RepDone,
        Key::Space | Key::P if mode == Mode::Running => Command::Pause,
        Key::Space | Key::P | Key::Enter if mode == Mode::Paused => Command::Resume,
        Key::Enter if matches!(state, Some(State::GetReady | State::NextUp)) => Command::Ready,
        Key::Enter | Key::Space | Key::P => Command::Pause,
        Key::ArrowRight | Key::PageDown => Command::Skip,
        Key::ArrowLeft | Key::PageUp => Command::Back,
        Key::R => Command::RestartItem,
        Key::Plus | Key::Equals => Command::More,
        Key::Minus => Command::Less,
        Key::Backspace => Command::RepUndone,
        Key::S => Command::SwapSides,
        Key::H => Command::Hurts,
        _ => return outside_the_player(key),
    };
    Some(Action::Player(command))
}

fn outside_the_player(key: Key) -> Option<Action> {
    match key {
        Key::G => Some(Action::Open(Screen::GetHelp)),
        Key::V => Some(Action::NextView),
        Key::D => Some(Action::ToggleDistance),
        Key::C => Some(Action::ToggleCounting),
        Key::Questionmark | Key::F1 => Some(Action::Show(Some(Dialog::Keys))),
        Key::Escape => Some(Action::AskToLeave),
        _ => None,
    }
}

fn in_dialog(key: Key, session: &Session) -> Option<Action> {
    let leaving = session.dialog == Some(Dialog::Leave);
    match key {
        Key::Enter if leaving => Some(Action::Player(Command::Resume)),
        Key::Escape | Key::Questionmark | Key::F1 | Key::Enter => Some(Action::Show(None)),
        _ => None,
    }
}

fn away(key: Key) -> Option<Action> {
    match key {
        Key::Enter => Some(Action::RepeatStep),
        Key::C | Key::Space => Some(Action::Player(Command::Resume)),
        Key::Escape => Some(Action::EndSession),
        Key::G => Some(Action::Open(Screen::GetHelp)),
        _ => None,
    }
}

/// A digit is the number; 0 after 1 makes 10.
fn hurting(key: Key, pain: Option<u8>) -> Option<Action> {
    let digits = [
        Key::Num0,
        Key::Num1,
        Key::Num2,
        Key::Num3,
        Key::Num4,
        Key::Num5,
        Key::Num6,
        Key::Num7,
        Key::Num8,
        Key::Num9,
    ];
    if let Some(number) = digits.iter().position(|digit| *digit == key) {
        let number = match (pain, u8::try_from(number).unwrap_or(0)) {
            (Some(1), 0) => 10,
            (_, number) => number,
        };
        return Some(Action::Player(Command::PainIs(number)));
    }
    match key {
        Key::Escape => Some(Action::Player(Command::Resume)),
        Key::G => Some(Action::Open(Screen::GetHelp)),
        _ => None,
    }
}
