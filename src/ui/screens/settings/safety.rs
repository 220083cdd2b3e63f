//! Safety: who the program is for, what was answered in the safety check and when, and the ways to change or remove it.

use eframe::egui::Ui;

use super::Asked;
use super::form::{Form, Rows};
use crate::design::type_scale;
use crate::domain::safety::{Audience, OwnCheck, Until};
use crate::model::{Action, Model, SafetyAction};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::screens::safety::buttons_ui;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

const AUDIENCES: [(Option<Audience>, &str); 3] = [
    (Some(Audience::Me), "settings-audience-me"),
    (Some(Audience::Others), "settings-audience-others"),
    (Some(Audience::Display), "settings-audience-display"),
];

/// Draws the section.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    form: &mut Form<'_>,
    asked: &mut Asked,
) {
    form.card(ui, tools, |ui, rows| {
        let words = ("settings-audience", Some("settings-audience-hint"));
        let audience = &mut asked.preferences.audience;
        rows.choice(ui, tools, words, &AUDIENCES, audience);
    });
    let own = model.preferences.own_check.as_ref();
    if own.is_none() && asked.preferences.audience != Some(Audience::Me) {
        return;
    }
    form.card(ui, tools, |ui, rows| {
        check_ui(ui, model, tools, rows, &mut asked.actions);
    });
    let Some(own) = own else { return };
    form.card(ui, tools, |ui, rows| {
        answers_ui(ui, model, tools, &mut rows.column, own);
    });
    form.card(ui, tools, |ui, rows| {
        let words = ("settings-check-forget", Some("settings-check-forget-hint"));
        let label = tools.text.get("settings-check-forget-button");
        let name = format!("{}: {label}", tools.text.get(words.0));
        let button = Button::new(Kind::Soft, &label)
            .icon(Icon::Warning, Weight::Bold)
            .name(&name);
        let size = button.size(ui, &tools.look);
        rows.row(ui, tools, words, size, |ui, rect| {
            if button.show(ui, &tools.look, rect) {
                asked.actions.push(Action::Safety(SafetyAction::Forget));
            }
        });
    });
}

/// When it was answered, what it came to, and the ways to answer it again.
fn check_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    rows: &mut Rows,
    actions: &mut Vec<Action>,
) {
    let (look, text) = (&tools.look, tools.text);
    let own = model.preferences.own_check.as_ref();
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let column = &mut rows.column;
    column.gap(16.0);
    let title = text.get("settings-check");
    column.say(ui, look, widgets::line(&title, type_scale::BODY_BOLD, ink));
    let said = own.map_or_else(
        || text.get("settings-check-none"),
        |own| {
            let verdict = model.content.safety.verdict(&own.answers_now());
            let card = model.content.safety.card(verdict.outcome);
            let outcome = card.map_or("", |card| card.title.as_str());
            let day = text.short_day(own.on, model.today());
            let values = [("day", (&day).into()), ("outcome", outcome.into())];
            text.with("settings-check-on", &values)
        },
    );
    column.say(ui, look, widgets::line(&said, type_scale::BODY, muted));
    if own.is_some_and(|own| own.answers.settled.contains(&Until::ReviewRecorded)) {
        let reviewed = text.get("settings-check-reviewed");
        column.say(ui, look, widgets::line(&reviewed, type_scale::BODY, muted));
    }
    column.gap(12.0);
    ways_ui(ui, model, tools, column, actions);
    column.gap(16.0);
}

/// The ways to answer it, to change the answers, and to say that it was looked at.
fn ways_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let first = model.preferences.own_check.is_none();
    let waits = model.verdict.waits_for(Until::ReviewRecorded);
    let begin = SafetyAction::Begin;
    let ways = [
        ("safety-answer-now", first, begin.clone()),
        ("settings-check-again", !first, begin),
        ("settings-check-change", !first, SafetyAction::Change),
        ("safety-looked-at", waits, SafetyAction::Reviewed),
    ];
    let ways = ways.map(|(id, shown, action)| (tools.text.get(id), shown, action));
    let buttons = ways.iter().filter(|(_, shown, _)| *shown);
    let buttons = buttons.map(|(words, _, action)| {
        let button = Button::new(Kind::Outline, words);
        (button, Action::Safety(action.clone()))
    });
    buttons_ui(ui, tools, column, buttons.collect(), actions);
}

/// What was answered, question by question.
fn answers_ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, column: &mut Column, own: &OwnCheck) {
    let (look, text) = (&tools.look, tools.text);
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    column.gap(16.0);
    let title = text.get("settings-check-answers");
    column.say(
        ui,
        look,
        widgets::line(&title, type_scale::TITLE_SMALL, ink),
    );
    for question in &model.content.safety.questions {
        if !own.answers.has(&question.id) {
            continue;
        }
        let chosen = question.choices.iter();
        let chosen = chosen.filter(|choice| own.answers.chose(&question.id, &choice.id));
        let chosen: Vec<&str> = chosen.map(|choice| choice.text.as_str()).collect();
        let said = if chosen.is_empty() {
            text.get("safety-none-of-these")
        } else {
            chosen.join("; ")
        };
        column.gap(12.0);
        let asked = widgets::line(&question.text, type_scale::SMALL, muted);
        column.say(ui, look, asked);
        column.say(ui, look, widgets::line(&said, type_scale::BODY_BOLD, ink));
    }
    column.gap(16.0);
}
