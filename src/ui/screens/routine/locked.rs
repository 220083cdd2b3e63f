//! In place of Start: why a routine is closed for now, and the way to the safety check.

use eframe::egui::Ui;

use super::Shown;
use crate::design::page::control;
use crate::design::type_scale;
use crate::model::data::Question;
use crate::model::{Action, DataAction, SafetyAction, Screen};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::screens::safety::{buttons_ui, why};
use crate::ui::widgets::{self, Button, Column, Kind};

const STYLE: crate::design::TypeStyle = type_scale::BODY;

/// Why it is closed; `None` when it is open.
fn reason(shown: &Shown<'_>, tools: &Tools<'_>) -> Option<String> {
    why::of_routine(tools.text, shown.model, &shown.routine.id)
}

/// How high it is in a column of this width; `None` when the routine is open.
pub(super) fn height(ui: &Ui, shown: &Shown<'_>, tools: &Tools<'_>, width: f32) -> Option<f32> {
    let reason = reason(shown, tools)?;
    let look = &tools.look;
    let [across, down] = control::NOTE_PADDING;
    let room = width - control::NOTE_TEXT - across;
    let title = tools.text.get("safety-locked");
    let bold = crate::design::TypeStyle {
        bold: true,
        ..STYLE
    };
    let words = widgets::height(ui, look, &title, bold, room)
        + widgets::height(ui, look, &reason, STYLE, room);
    let buttons = buttons(shown, tools);
    let mut flow = widgets::Flow::new(
        eframe::egui::pos2(0.0, 0.0),
        width,
        eframe::egui::vec2(control::GAP, control::GAP),
    );
    for (id, _) in &buttons {
        flow.place(button(id).size(ui, look));
    }
    Some(words + 2.0 * down + control::GAP + flow.bottom())
}

fn button(words: &str) -> Button<'_> {
    Button::new(Kind::Outline, words).small()
}

/// The ways from here; where it came from a clinician, the word of the person may open it.
fn buttons(shown: &Shown<'_>, tools: &Tools<'_>) -> Vec<(String, Action)> {
    let id = &shown.routine.id;
    let ask = DataAction::Ask(Some(Question::HandedOut(id.clone())));
    let handed = ("handed-mine", Action::Data(ask));
    let handed = shown.model.opens_when_handed_out(id).then_some(handed);
    let ways = [
        ("safety-see-outcome", Action::Open(Screen::SafetyOutcome)),
        ("safety-changed", Action::Safety(SafetyAction::Begin)),
    ];
    let ways = handed.into_iter().chain(ways);
    ways.map(|(words, action)| (tools.text.get(words), action))
        .collect()
}

/// Draws it where the routine is closed; answers whether it is.
pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) -> bool {
    let Some(reason) = reason(shown, tools) else {
        return false;
    };
    let roles = tools.look.roles;
    let colors = (roles.caution_soft, roles.on_caution_soft);
    let title = tools.text.get("safety-locked");
    let lines = [(title.as_str(), true), (reason.as_str(), false)];
    let style = (Icon::Lock, STYLE);
    widgets::note(ui, &tools.look, column, style, colors, &lines);
    column.gap(control::GAP);
    let ways = buttons(shown, tools);
    let ways = ways
        .iter()
        .map(|(words, action)| (button(words), action.clone()));
    buttons_ui(ui, tools, column, ways.collect(), actions);
    true
}
