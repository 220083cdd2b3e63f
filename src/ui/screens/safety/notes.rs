//! Over the library: that the check is due, what the last one says, and that an assessment should be booked.

use eframe::egui::Ui;

use super::buttons_ui;
use crate::design::page::{control, library as sizes};
use crate::design::{Rgba8, type_scale};
use crate::domain::safety::{Audience, Outcome, Until};
use crate::model::{Action, Model, SafetyAction, Screen};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::widgets::{self, Button, Column, Kind};

/// Draws them, where there is something to say.
pub(in crate::ui) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    if model.preferences.audience != Some(Audience::Me) {
        return;
    }
    if model.check_is_due() {
        due_ui(ui, model, tools, column, actions);
    }
    if model.verdict.outcome != Outcome::Proceed {
        outcome_ui(ui, model, tools, column, actions);
    }
}

fn due_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let text = tools.text;
    let first = model.preferences.own_check.is_none();
    let (title, hint) = if first {
        ("safety-due-first", "safety-due-first-hint")
    } else {
        ("safety-due", "safety-due-hint")
    };
    let count = model.content.safety.questions.len();
    let hint = text.with(hint, &[("count", count.into())]);
    let title = text.get(title);
    let roles = tools.look.roles;
    let colors = (roles.primary_soft, roles.on_primary_soft);
    note_ui(
        ui,
        tools,
        column,
        (Icon::Clipboard, colors),
        [&title, &hint],
    );
    let (now, later) = (text.get("safety-answer-now"), text.get("safety-not-now"));
    let buttons = vec![
        (
            Button::new(Kind::Outline, &now).small(),
            Action::Safety(SafetyAction::Begin),
        ),
        (
            Button::new(Kind::Outline, &later).small(),
            Action::Safety(SafetyAction::NotNow),
        ),
    ];
    buttons_ui(ui, tools, column, buttons, actions);
    column.gap(sizes::CARD_GAP);
}

/// What the last check came to, in the content's words.
fn outcome_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let Some(card) = model.content.safety.card(model.verdict.outcome) else {
        return;
    };
    let (text, roles) = (tools.text, tools.look.roles);
    let (icon, colors) = match card.outcome {
        Outcome::Urgent => (Icon::FirstAid, (roles.stop_soft, roles.on_stop_soft)),
        Outcome::ClinicianFirst => (Icon::Clinic, (roles.caution_soft, roles.on_caution_soft)),
        Outcome::Gentle | Outcome::Proceed => {
            (Icon::Recover, (roles.primary_soft, roles.on_primary_soft))
        }
    };
    let waits = model.verdict.waits_for(Until::ReviewRecorded);
    let mut message = card.message.clone();
    if model.verdict.banner.is_some() {
        message = format!("{message} {}", text.get("safety-assessment"));
    }
    note_ui(ui, tools, column, (icon, colors), [&card.title, &message]);
    let ids = [
        "safety-see-outcome",
        "safety-changed",
        "safety-looked-at",
        "get-help",
    ];
    let words = ids.map(|id| text.get(id));
    let [see, changed, looked_at, help] = words.each_ref();
    let small = |words| Button::new(Kind::Outline, words).small();
    let mut buttons = vec![
        (small(see), Action::Open(Screen::SafetyOutcome)),
        (small(changed), Action::Safety(SafetyAction::Begin)),
    ];
    if waits {
        let reviewed = Action::Safety(SafetyAction::Reviewed);
        buttons.push((small(looked_at), reviewed));
    }
    if card.outcome == Outcome::Urgent {
        let button = small(help).icon(Icon::FirstAid, Weight::Bold);
        buttons.push((button, Action::Open(Screen::GetHelp)));
    }
    buttons_ui(ui, tools, column, buttons, actions);
    column.gap(sizes::CARD_GAP);
}

fn note_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (icon, colors): (Icon, (Rgba8, Rgba8)),
    [title, words]: [&str; 2],
) {
    let style = (icon, type_scale::BODY);
    let lines = [(title, true), (words, false)];
    widgets::note(ui, &tools.look, column, style, colors, &lines);
    column.gap(control::GAP);
}
