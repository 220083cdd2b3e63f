//! The keyboard map (UI.md 9): which key asks what, on which screen.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "egui names many keys, most of which ask nothing"
)]

mod number;
mod session;
mod shown;
mod studio;

use eframe::egui::{Event, Key, Modifiers, Ui};

pub(in crate::ui) use self::number::number;
pub use self::shown::{Shown, shown};
pub(in crate::ui) use self::studio::remember_field;

use super::widgets;
use crate::model::{
    Action, CheckInAction, DataAction, HelpAction, Model, PackAction, SafetyAction, Screen,
    SessionAction, Way,
};

/// Text grows and shrinks by so many per cent, between these.
const TEXT_STEP: i32 = 10;
const TEXT_SIZES: [i32; 2] = [90, 200];

/// What the keys that were pressed ask.
pub fn actions(ui: &Ui, model: &Model) -> Vec<Action> {
    let mut actions = studio::actions(ui, model);
    actions.extend(text_size(ui, model));
    actions.extend(places(ui, model));
    actions.extend(print(ui, model));
    actions.extend(paste(ui, model));
    actions.extend(other_actions(ui, model));
    actions
}

fn other_actions(ui: &Ui, model: &Model) -> Vec<Action> {
    if model.data.question.is_some() {
        return question(ui);
    }
    if model.packs.is_offering() && *model.screen() != Screen::Session {
        return offered(ui);
    }
    if model.help.is_over() {
        return over_help(ui, model);
    }
    let has_focus = widgets::control_has_keyboard(ui);
    let in_session = *model.screen() == Screen::Session;
    if has_focus && !in_session {
        return beside_focus(ui, model);
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
        actions.extend(action.or_else(|| elsewhere(key, modifiers.command, model)));
    }
    actions
}

/// Ctrl with plus, minus and nought: larger and smaller text, and its usual size, on every screen.
fn text_size(ui: &Ui, model: &Model) -> Vec<Action> {
    let now = i32::from(model.preferences.text_percent);
    let keys = pressed(ui).into_iter();
    let wanted = keys
        .filter(|(_, modifiers)| modifiers.command)
        .fold(now, |now, (key, _)| resized(key, now).unwrap_or(now));
    let [least, most] = TEXT_SIZES;
    let wanted = wanted.clamp(least, most);
    if wanted == now {
        return Vec::new();
    }
    let mut preferences = model.preferences.clone();
    preferences.text_percent = u16::try_from(wanted).unwrap_or(100);
    vec![Action::SetPreferences(Box::new(preferences))]
}

/// How large a key makes text of this size, per cent.
fn resized(key: Key, now: i32) -> Option<i32> {
    match key {
        Key::Plus | Key::Equals => Some(now + TEXT_STEP),
        Key::Minus => Some(now - TEXT_STEP),
        Key::Num0 => Some(100),
        _ => None,
    }
}

/// Ctrl with 1 to 4: today, the library, progress and the studio, from every page.
fn places(ui: &Ui, model: &Model) -> Option<Action> {
    let keys = pressed(ui);
    let mut held = keys.iter().filter(|(_, modifiers)| modifiers.command);
    let wanted = held.find_map(|(key, _)| place(*key, model));
    wanted.filter(|_| !model.help.is_over())
}

fn place(key: Key, model: &Model) -> Option<Action> {
    let wanted = match key {
        Key::Num1 => Some(Screen::Today),
        Key::Num2 => Some(Screen::Library(model.library.tab)),
        Key::Num3 => Some(Screen::Progress),
        Key::Num4 => Some(Screen::Studio),
        _ => None,
    };
    // A session is left by its own question.
    let away = *model.screen() != Screen::Session;
    let other = |screen: &Screen| away && screen != model.screen();
    wanted.filter(other).map(Action::Open)
}

/// What is pasted outside of a field may be the code of a routine.
fn paste(ui: &Ui, model: &Model) -> Option<Action> {
    if ui.text_edit_focused() || *model.screen() == Screen::Session {
        return None;
    }
    let pasted = ui.input(|input| {
        let mut events = input.events.iter();
        events.find_map(|event| match event {
            Event::Paste(text) => Some(text.clone()),
            _ => None,
        })
    });
    pasted.map(|text| Action::Packs(PackAction::Paste(text)))
}

/// Ctrl P prints, where something is printed; also while a button has the keyboard.
fn print(ui: &Ui, model: &Model) -> Option<Action> {
    let keys = pressed(ui);
    let held = keys
        .iter()
        .any(|(key, held)| held.command && *key == Key::P);
    let asked = model.data.question.is_some() || model.packs.is_offering();
    let covered = model.help.is_over() || asked;
    prints(Key::P, model).filter(|_| held && !covered)
}

fn prints(key: Key, model: &Model) -> Option<Action> {
    let some = key == Key::P && model.printable().is_some();
    some.then_some(Action::Data(DataAction::Print(Way::Viewer)))
}

/// Ctrl F goes to the search in the library, from every page.
pub(in crate::ui) fn search(model: &Model) -> Option<Action> {
    let away = *model.screen() != Screen::Session;
    away.then_some(Action::Open(Screen::Library(model.library.tab)))
}

/// What a key asks outside a session, if nothing has the keyboard; `command` when Ctrl is held.
pub fn asks(key: Key, command: bool, model: &Model) -> Option<Action> {
    if *model.screen() == Screen::Session {
        return None;
    }
    let held = match key {
        Key::F => search(model),
        _ if resized(key, 100).is_some() => {
            Some(Action::SetPreferences(Box::new(model.preferences.clone())))
        }
        _ => place(key, model)
            .or_else(|| prints(key, model))
            .or_else(|| studio::asks(key, model)),
    };
    held.filter(|_| command)
        .or_else(|| elsewhere(key, command, model))
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

/// A file that was opened is left by Escape; its buttons take the rest.
fn offered(ui: &Ui) -> Vec<Action> {
    let escape = pressed(ui).iter().any(|(key, _)| *key == Key::Escape);
    let leave = escape.then_some(Action::Packs(PackAction::Leave));
    leave.into_iter().collect()
}

/// The keys work over the page too, while they are shown; Escape and the arrows lead through the tour.
fn over_help(ui: &Ui, model: &Model) -> Vec<Action> {
    let asked = pressed(ui).into_iter().filter_map(|(key, _)| match key {
        Key::Escape if model.help.tour.is_some() => Some(HelpAction::EndTour),
        Key::ArrowRight | Key::PageDown if model.help.tour.is_some() => Some(HelpAction::NextCard),
        Key::ArrowLeft | Key::PageUp if model.help.tour.is_some() => Some(HelpAction::CardBefore),
        Key::Escape | Key::F1 | Key::Questionmark => Some(HelpAction::ShowKeys(false)),
        _ => None,
    });
    asked.map(Action::Help).collect()
}

/// While a control has the keyboard, these still work; a letter that is written is a letter.
fn beside_focus(ui: &Ui, model: &Model) -> Vec<Action> {
    let writes = ui.text_edit_focused();
    let asked = pressed(ui).into_iter().filter(|(key, _)| match key {
        Key::Escape | Key::F1 | Key::F11 => true,
        Key::Questionmark | Key::G => !writes,
        _ => false,
    });
    asked
        .filter_map(|(key, modifiers)| match key {
            Key::Escape => escape(model),
            _ => elsewhere(key, modifiers.command, model),
        })
        .collect()
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

/// One step back.
fn escape(model: &Model) -> Option<Action> {
    if matches!(model.screen(), Screen::Safety | Screen::SafetyOutcome) {
        return asked(Key::Escape, model);
    }
    if let Some(out) = studio::escape(model) {
        return Some(out);
    }
    (1 < model.screens.len()).then_some(Action::Back)
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

fn elsewhere(key: Key, command: bool, model: &Model) -> Option<Action> {
    match key {
        Key::F | Key::F11 if !command => return Some(Action::ToggleFullScreen),
        Key::Q if command => return Some(Action::Quit),
        Key::M if !command => return Some(Action::ToggleMute),
        // What has to be read is not covered.
        Key::F1 | Key::Questionmark if model.must_read() => return None,
        Key::F1 | Key::Questionmark if !command && *model.screen() != Screen::Session => {
            return Some(Action::Help(HelpAction::ShowKeys(true)));
        }
        _ => {}
    }
    if command {
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
        (Screen::Studio, _) if key == Key::Escape => escape(model),
        _ if key == Key::Escape && 1 < model.screens.len() => Some(Action::Back),
        (screen, _) if key == Key::G && *screen != Screen::GetHelp => {
            Some(Action::Open(Screen::GetHelp))
        }
        _ => None,
    }
}
