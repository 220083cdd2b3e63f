//! The person whom a routine is for.

use eframe::egui::{Role, Ui};

use super::details::GAP;
use super::dose::{label_height, label_ui};
use super::weeks::{chips_ui, person};
use super::{Shown, StudioScreen, said};
use crate::design::page::control;
use crate::design::type_scale;
use crate::domain::Side;
use crate::domain::draft::{PersonEdit, Place};
use crate::domain::safety::{Answers, Situation};
use crate::model::{Action, SafetyAction};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::screens::safety::buttons_ui;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

impl StudioScreen {
    /// The side that hurts, what the person is in, and what they answer to the safety check.
    pub(super) fn person_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) {
        let draft = shown.draft();
        let sore = draft.prescription().sore_side;
        let chips = [
            (None, "studio-not-said"),
            (Some(Side::Left), "side-left"),
            (Some(Side::Right), "side-right"),
        ]
        .map(|(side, id)| (side, tools.text.get(id), side == sore));
        self.arrive(ui, Place::SoreSide, column.take(0.0).expand(40.0));
        let label = ("studio-sore-side", Role::RadioButton);
        if let Some(side) = chips_ui(ui, tools, column, label, &chips) {
            actions.push(person(PersonEdit::SoreSide(side)));
        }
        let chips = Situation::WORDS.map(|(_, situation)| {
            let id = format!("studio-situation-{}", situation.as_str());
            let on = draft.situations.contains(&situation);
            (situation, tools.text.get(&id), on)
        });
        let label = ("studio-situation", Role::CheckBox);
        if let Some(situation) = chips_ui(ui, tools, column, label, &chips) {
            let on = !draft.situations.contains(&situation);
            actions.push(person(PersonEdit::Situation(situation, on)));
        }
        self.arrive(ui, Place::Answers, column.take(0.0).expand(40.0));
        answers_ui(ui, shown, tools, column, actions);
    }
}

/// What the person answered to the safety check comes to, and the way to the questions.
fn answers_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let (look, text) = (&tools.look, tools.text);
    let answers = &shown.draft().answers;
    let label = text.get("studio-answers");
    label_ui(ui, tools, column.take(label_height(tools)), &label);
    let check = &shown.model.content.safety;
    let said = match check.card(check.verdict(answers).outcome) {
        Some(card) if !answers.is_empty() => {
            let values = [
                ("count", answers.given().len().into()),
                ("outcome", (&card.title).into()),
            ];
            text.with("studio-answers-come-to", &values)
        }
        Some(_) | None => text.get("studio-answers-none"),
    };
    let ink = color(look.roles.on_surface);
    column.say(ui, look, widgets::line(&said, type_scale::BODY, ink));
    column.gap(control::GAP);
    against_ui(ui, shown, tools, column);
    let ask = if answers.is_empty() {
        "studio-answers-ask"
    } else {
        "studio-answers-change"
    };
    let [ask, remove] = [ask, "studio-answers-remove"].map(|id| text.get(id));
    let ask = Button::new(Kind::Outline, &ask).small();
    let mut buttons = vec![(ask, Action::Safety(SafetyAction::AskPatient))];
    if !answers.is_empty() {
        let none = person(PersonEdit::Answers(Answers::default()));
        buttons.push((Button::new(Kind::Link, &remove).small(), none));
    }
    buttons_ui(ui, tools, column, buttons, actions);
    column.gap(GAP);
}

/// What speaks against something of the routine.
fn against_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let look = &tools.look;
    let findings = shown.desk.findings.iter();
    let against = findings.filter(|finding| finding.what.is_of_the_person());
    let against: Vec<String> = against
        .map(|finding| format!("· {}", said::finding(shown, tools.text, finding)))
        .collect();
    if against.is_empty() {
        return;
    }
    let lines: Vec<(&str, bool)> = against.iter().map(|line| (line.as_str(), false)).collect();
    let tone = (look.roles.caution_soft, look.roles.on_caution_soft);
    let style = (Icon::Warning, type_scale::SMALL);
    widgets::note(ui, look, column, style, tone, &lines);
    column.gap(control::GAP);
}
