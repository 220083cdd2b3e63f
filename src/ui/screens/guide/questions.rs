//! The questions of the guide in their order, and the self-checks that help to answer.

use eframe::egui::{IdSalt, Rect, Shape, Ui};

use super::{GuideScreen, facts, option};
use crate::design::page::{self as page_sizes, guidance as sizes};
use crate::design::type_scale;
use crate::domain::guidance::GuideQuestion;
use crate::domain::safety::Outcome;
use crate::model::{Action, Model, SafetyAction, Screen};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::page::Page;
use crate::ui::screens::entry;
use crate::ui::screens::entry::links::{self, Link};
use crate::ui::screens::guidance::around;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

const PADDING: f32 = 24.0;

impl GuideScreen {
    pub(super) fn questions_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        page: &Page,
        actions: &mut Vec<Action>,
    ) {
        page.scroll(ui, IdSalt::new("guide"), |ui, whole| {
            let look = tools.look;
            around::back_ui(ui, model, tools, whole, actions);
            let width = look.scaled(sizes::GUIDE).min(whole.width);
            let mut column = whole.inset(0.0, whole.width - width);
            head_ui(ui, tools, &mut column);
            first_ui(ui, model, tools, &mut column, actions);
            for question in facts::questions(model) {
                self.question_ui(ui, tools, &mut column, question);
                column.gap(sizes::GRID_GAP);
            }
            column.gap(16.0);
            checks_ui(ui, model, tools, &mut column, actions);
            self.foot_ui(ui, model, tools, &mut column, actions);
            whole.y = column.y;
        });
    }

    /// A question on a card, with its answers.
    fn question_ui(
        &mut self,
        ui: &mut Ui,
        tools: &Tools<'_>,
        column: &mut Column,
        question: &GuideQuestion,
    ) {
        let look = &tools.look;
        let ground = ui.painter().add(Shape::Noop);
        let mut inner = column.inset(PADDING, PADDING);
        inner.gap(18.0);
        let ink = color(look.roles.on_surface);
        let line = widgets::line(&question.text, type_scale::BODY_BOLD, ink);
        inner.say(ui, look, line);
        if question.many {
            let muted = color(look.roles.on_surface_muted);
            let hint = tools.text.get("guide-many");
            inner.say(ui, look, widgets::line(&hint, type_scale::SMALL, muted));
        }
        inner.gap(12.0);
        let answers = question.answers.iter();
        let answers: Vec<(&str, bool)> = answers
            .map(|answer| (answer.text.as_str(), self.has(&question.id, &answer.id)))
            .collect();
        let head = (question.text.as_str(), question.many);
        let pressed = option::ui(ui, tools, &mut inner, head, &answers);
        if let Some(answer) = pressed.and_then(|place| question.answers.get(place)) {
            self.answer(question, &answer.id);
        }
        inner.gap(18.0);
        let rect = column.take(inner.height());
        let ground_of =
            widgets::surface_shape(look, rect, look.roles.surface, crate::design::radius::CARD);
        ui.painter().set(ground, ground_of);
    }

    /// The one button: shows what fits, and marks stretches where a hamstring is tight but long.
    fn foot_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) {
        let look = &tools.look;
        column.gap(16.0);
        let label = tools.text.get("guide-see");
        let button = Button::new(Kind::Main, &label).icon(Icon::Compass, Weight::Bold);
        let size = button.size(ui, look);
        let row = column.take(size.y);
        if button.show(ui, look, Rect::from_min_size(row.min, size)) {
            self.asked = true;
            self.mark(model, actions);
        }
        column.gap(12.0);
        let muted = color(look.roles.on_surface_muted);
        let note = tools.text.get("guide-skip");
        column.say(ui, look, widgets::line(&note, type_scale::SMALL, muted));
        column.gap(page_sizes::FOOT);
    }

    fn mark(&self, model: &Model, actions: &mut Vec<Action>) {
        let facts = self.facts(model);
        let suggestion = model.content.guidance.guide.suggest(&facts);
        let long = suggestion.is_some_and(|found| {
            let mut causes = std::iter::once(found.plan).chain(found.others);
            causes.any(|cause| cause.overlengthened)
        });
        if long && !model.preferences.overlengthened {
            let mut preferences = model.preferences.clone();
            preferences.overlengthened = true;
            actions.push(Action::SetPreferences(Box::new(preferences)));
        }
    }
}

fn head_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column) {
    let look = &tools.look;
    let ink = color(look.roles.on_surface);
    let title = tools.text.get("guide-title");
    column.say(ui, look, widgets::line(&title, type_scale::HEADLINE, ink));
    column.gap(8.0);
    let muted = color(look.roles.on_surface_muted);
    let lead = tools.text.get("guide-lead");
    column.say(ui, look, widgets::line(&lead, type_scale::LEAD, muted));
    column.gap(20.0);
}

/// What comes before the guide: help where the answers say so, else the safety check where nobody has done it.
fn first_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let roles = look.roles;
    let (id, tone, icon, action) = match model.verdict.outcome {
        Outcome::Urgent | Outcome::ClinicianFirst => (
            "guide-help-first",
            (roles.stop_soft, roles.on_stop_soft),
            Icon::FirstAid,
            Action::Open(Screen::GetHelp),
        ),
        Outcome::Proceed | Outcome::Gentle if facts::is_known(model) => return,
        Outcome::Proceed | Outcome::Gentle => (
            "guide-check-first",
            (roles.caution_soft, roles.on_caution_soft),
            Icon::Shield,
            Action::Safety(SafetyAction::Begin),
        ),
    };
    let words = tools.text.get(id);
    let style = (icon, type_scale::BODY);
    widgets::note(ui, look, column, style, tone, &[(&words, false)]);
    column.gap(12.0);
    let label = tools.text.get(&format!("{id}-button"));
    let button = Button::new(Kind::Soft, &label).icon(icon, Weight::Bold);
    let size = button.size(ui, look);
    let row = column.take(size.y);
    if button.show(ui, look, Rect::from_min_size(row.min, size)) {
        actions.push(action);
    }
    column.gap(24.0);
}

/// The self-checks, each with what was found the last time.
fn checks_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let title = tools.text.get("guide-checks");
    entry::title(ui, tools, column, &title);
    let checks = model.content.guidance.checks.iter();
    let checks: Vec<Link> = checks
        .map(|check| {
            let result = model.preferences.self_checks.get(&check.id);
            links::check(check, &facts::said(tools.text, check, result))
        })
        .collect();
    links::ui(ui, model, tools, column, (&checks, 270.0), actions);
}
