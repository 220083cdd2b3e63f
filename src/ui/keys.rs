//! The keyboard map (UI.md 9): which key asks what, on which screen.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "egui names many keys, most of which ask nothing"
)]

mod number;
mod session;

use eframe::egui::{Event, Key, Modifiers, Ui};

pub(in crate::ui) use self::number::number;

use crate::model::{Action, CheckInAction, DataAction, Model, SafetyAction, Screen, SessionAction};

/// Text grows and shrinks by so many per cent, between these.
const TEXT_STEP: i32 = 10;
const TEXT_SIZES: [i32; 2] = [90, 200];

/// What the keys that were pressed ask.
pub fn actions(ui: &Ui, model: &Model) -> Vec<Action> {
    let mut actions = text_size(ui, model);
    actions.extend(places(ui, model));
    actions.extend(other_actions(ui, model));
    actions
}

fn other_actions(ui: &Ui, model: &Model) -> Vec<Action> {
    if model.data.question.is_some() {
        return question(ui);
    }
    let has_focus = ui.memory(|memory| memory.focused().is_some());
    let in_session = *model.screen() == Screen::Session;
    if has_focus && !in_session {
        return escape(ui, model);
    }
    let mut actions = Vec::new();
    for (key, modifiers) in pressed(ui) {
        // What has the keyboard is pressed by these two, and by nothing else at once.
        if has_focus && matches!(key, Key::Space | Key::Enter) {
            continue;
        }
        let action = if in_session && !modifiers.command {
            session::action(ui, key, model)
        } else {
            None
        };
        actions.extend(action.or_else(|| elsewhere(key, modifiers, model)));
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

/// Ctrl with 1, 2 and 3: today, the library and progress, from every page.
fn places(ui: &Ui, model: &Model) -> Option<Action> {
    let keys = pressed(ui);
    let wanted = keys.iter().find_map(|(key, modifiers)| match key {
        Key::Num1 if modifiers.command => Some(Screen::Today),
        Key::Num2 if modifiers.command => Some(Screen::Library(model.library.tab)),
        Key::Num3 if modifiers.command => Some(Screen::Progress),
        _ => None,
    });
    // A session is left by its own question, and what was answered last by its own way on.
    let away = !model.screen().is_whole();
    wanted.filter(|_| away).map(Action::Open)
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

/// Over a question about what is kept, Escape takes it back and no other key asks anything.
fn question(ui: &Ui) -> Vec<Action> {
    let keys = pressed(ui);
    let escape = keys.iter().any(|(key, _)| *key == Key::Escape);
    let back = escape.then_some(Action::Data(DataAction::Ask(None)));
    back.into_iter().collect()
}

fn escape(ui: &Ui, model: &Model) -> Vec<Action> {
    let keys = pressed(ui);
    let escape = keys.iter().any(|(key, _)| *key == Key::Escape);
    if escape && matches!(model.screen(), Screen::Safety | Screen::SafetyOutcome) {
        asked(Key::Escape, model).into_iter().collect()
    } else if escape && model.screens.len() > 1 {
        vec![Action::Back]
    } else {
        Vec::new()
    }
}

/// Check-in and summary: Enter does what their main button does, Escape goes back.
fn ends(key: Key, model: &Model) -> Option<Action> {
    let summary = matches!(model.screen(), Screen::Summary(_));
    match key {
        Key::Enter | Key::Escape if summary => Some(Action::CheckIn(CheckInAction::Finish)),
        Key::Enter if model.stops_before() => Some(Action::Back),
        Key::Enter => Some(Action::CheckIn(CheckInAction::Save)),
        Key::Escape => Some(Action::Back),
        Key::G => Some(Action::Open(Screen::GetHelp)),
        _ => None,
    }
}

/// The safety check: Enter goes on, Escape goes back; what has to be read goes by its own button.
fn asked(key: Key, model: &Model) -> Option<Action> {
    let screen = model.screen();
    match key {
        Key::Enter if *screen == Screen::Safety => Some(Action::Safety(SafetyAction::Next)),
        Key::Escape if *screen == Screen::Safety => Some(Action::Safety(SafetyAction::Previous)),
        Key::Enter | Key::Escape if *screen == Screen::SafetyOutcome && !model.must_read() => {
            Some(Action::Safety(SafetyAction::Read))
        }
        Key::Escape if *screen == Screen::Welcome && 1 < model.screens.len() => Some(Action::Back),
        _ => None,
    }
}

fn elsewhere(key: Key, modifiers: Modifiers, model: &Model) -> Option<Action> {
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
        (Screen::Session, _) => None,
        (Screen::CheckIn(_) | Screen::Summary(_), _) => ends(key, model),
        (Screen::Today, _) if key == Key::Enter => Some(Action::CheckIn(CheckInAction::BeginNext)),
        (Screen::Safety | Screen::SafetyOutcome | Screen::Welcome, _) => asked(key, model),
        (Screen::Routine(id), Some(session))
            if key == Key::Enter && session.routine.as_ref() == Some(id) =>
        {
            Some(Action::Session(SessionAction::CarryOn))
        }
        (Screen::Routine(id), _) if key == Key::Enter => {
            Some(Action::CheckIn(CheckInAction::Begin(id.clone())))
        }
        (Screen::Programme(id), _) if key == Key::Enter => model.main_press(id),
        (Screen::Exercise(id), _) if key == Key::Enter => Some(Action::TryExercise(id.clone())),
        (Screen::Guidance(_) | Screen::Guide | Screen::SelfCheck(_), _) if key == Key::G => {
            Some(Action::Open(Screen::GetHelp))
        }
        _ if key == Key::Escape && 1 < model.screens.len() => Some(Action::Back),
        _ if matches!(key, Key::F1 | Key::Questionmark) && *model.screen() != Screen::GetHelp => {
            Some(Action::Open(Screen::GetHelp))
        }
        _ => None,
    }
}
