//! The keys of the studio: steps back and forth, printing and saving, and the way out.
//!
//! They are taken before any field sees them: a step back is one of the draft, not of a single field.

use eframe::egui::{Id, Key, Modifiers, Ui};

use crate::model::{Action, Desk, MakingAction, Model, Screen, StudioAction, Way};

/// A key with what is held beside it, and what it asks while a draft is open.
const HELD: [(Modifiers, Key, StudioAction); 5] = [
    (
        Modifiers::COMMAND.plus(Modifiers::SHIFT),
        Key::Z,
        StudioAction::Redo,
    ),
    (Modifiers::COMMAND, Key::Z, StudioAction::Undo),
    (Modifiers::COMMAND, Key::Y, StudioAction::Redo),
    (Modifiers::COMMAND, Key::S, StudioAction::Save),
    (Modifiers::COMMAND, Key::P, StudioAction::Print(Way::Viewer)),
];

/// The same while an exercise of one's own is made.
const MAKING: [(Modifiers, Key, MakingAction); 4] = [
    (
        Modifiers::COMMAND.plus(Modifiers::SHIFT),
        Key::Z,
        MakingAction::Redo,
    ),
    (Modifiers::COMMAND, Key::Z, MakingAction::Undo),
    (Modifiers::COMMAND, Key::Y, MakingAction::Redo),
    (Modifiers::COMMAND, Key::S, MakingAction::Save),
];

/// What the keys that were pressed ask.
pub(super) fn actions(ui: &Ui, model: &Model) -> Vec<Action> {
    if *model.screen() == Screen::Making {
        return in_making(ui, model);
    }
    if desk(model).is_none() || model.help.is_over() || model.data.question.is_some() {
        return Vec::new();
    }
    if left_field(ui) {
        ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    }
    let mut asked = Vec::new();
    for (held, key, action) in HELD {
        if ui.input_mut(|input| input.consume_key(held, key)) {
            asked.push(Action::Studio(action));
        }
    }
    asked
}

fn in_making(ui: &Ui, model: &Model) -> Vec<Action> {
    if model.help.is_over() || model.data.question.is_some() {
        return Vec::new();
    }
    if left_field(ui) {
        ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    }
    let pressed = MAKING
        .into_iter()
        .filter(|(held, key, _)| ui.input_mut(|input| input.consume_key(*held, *key)));
    pressed.map(|(.., action)| action.into()).collect()
}

/// Remembers whether a field of the studio is being written in.
pub(in crate::ui) fn remember_field(ui: &Ui) {
    let writes = ui.text_edit_focused();
    ui.data_mut(|data| data.insert_temp(Id::unique("studio-writes"), writes));
}

/// True when Escape has just left a field: it goes no further than that.
fn left_field(ui: &Ui) -> bool {
    let wrote = ui.data(|data| data.get_temp(Id::unique("studio-writes")));
    wrote.unwrap_or(false) && ui.input(|input| input.key_pressed(Key::Escape))
}

/// What a key asks with Ctrl held, for the list of keys.
pub(super) fn asks(key: Key, model: &Model) -> Option<Action> {
    desk(model)?;
    let mut held = HELD.into_iter();
    let (_, _, action) = held.find(|(_, own, _)| *own == key)?;
    Some(Action::Studio(action))
}

/// From what is said of the whole to the items, from the draft to the list of all.
pub(super) fn escape(model: &Model) -> Option<Action> {
    let desk = desk(model)?;
    let out = if desk.details {
        StudioAction::ShowDetails(false)
    } else {
        StudioAction::Close
    };
    Some(Action::Studio(out))
}

/// The draft that is open on the screen.
fn desk(model: &Model) -> Option<&Desk> {
    let desk = model.studio.desk.as_ref();
    desk.filter(|_| *model.screen() == Screen::Studio)
}
