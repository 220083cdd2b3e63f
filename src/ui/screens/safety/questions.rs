//! A group of questions: none answered at first; it goes on once all of them are.

use eframe::egui::{IdSalt, Rect, Shape, Stroke, Ui, vec2};

use super::{SafetyScreen, foot_ui, question};
use crate::design::page::safety as sizes;
use crate::design::{radius, stroke, type_scale};
use crate::domain::safety::Group;
use crate::model::{Action, Model, SafetyAction, Whose};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::page;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

/// The message that names a group.
pub(in crate::ui) fn group_name(group: Group) -> &'static str {
    match group {
        Group::Emergency => "safety-group-emergency",
        Group::GeneralHealth => "safety-group-general-health",
        Group::Symptoms => "safety-group-symptoms",
        Group::Today => "safety-group-today",
    }
}

impl SafetyScreen {
    /// Draws the group that is asked now, in the whole window.
    pub(super) fn questions_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &Tools<'_>,
    ) -> Vec<Action> {
        let mut actions = Vec::new();
        let Some(group) = model.safety_group() else {
            return vec![Action::Safety(SafetyAction::NotNow)];
        };
        let window = ui.max_rect();
        let room = sizes::column(window.width(), tools.look.text_scale);
        let salt = IdSalt::new(("safety", model.safety.page));
        page::scroll(ui, salt, window, room, |ui, column| {
            column.gap(sizes::top(window.height()));
            head_ui(ui, model, tools, column, group);
            column.gap(sizes::UNDER_HEAD);
            self.card_ui(ui, model, tools, column, (group, &mut actions));
            column.gap(16.0);
            let look = &tools.look;
            let muted = color(look.roles.on_surface_muted);
            let limits = tools.text.get("safety-limits");
            column.say(ui, look, widgets::line(&limits, type_scale::BODY, muted));
            column.gap(16.0);
            self.end_ui(ui, model, tools, column, &mut actions);
            column.gap(sizes::AROUND);
        });
        actions
    }

    /// The questions with lines between them.
    fn card_ui(
        &self,
        ui: &mut Ui,
        model: &Model,
        tools: &Tools<'_>,
        column: &mut Column,
        (group, actions): (Group, &mut Vec<Action>),
    ) {
        let look = &tools.look;
        let under = ui.painter().add(Shape::Noop);
        let inset = sizes::INSET.min(column.width * 0.05);
        let mut inner = column.inset(inset, inset);
        for (place, asked) in model.content.safety.of_group(group).enumerate() {
            if 0 < place {
                let edge = Stroke::new(stroke::HAIRLINE, color(look.roles.line));
                let across = inner.left..=inner.right();
                ui.painter().hline(across, inner.y, edge);
            }
            inner.gap(sizes::QUESTION);
            let draft = &model.safety.draft;
            question::ui(ui, tools, &mut inner, (asked, draft, self.why), actions);
            inner.gap(sizes::QUESTION);
        }
        let rect = column.take(inner.height());
        let card = widgets::surface_shape(look, rect, look.roles.surface, radius::CARD);
        ui.painter().set(under, card);
    }

    /// How many are left, why it is asked, the way back and on.
    fn end_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) {
        let (look, text) = (&tools.look, tools.text);
        let left = model.unanswered();
        let urgent = model.urgent_so_far();
        let said = if urgent {
            text.get(match model.safety.whose {
                Whose::Own => "safety-urgent-so-far",
                Whose::Patient => "safety-urgent-so-far-patient",
            })
        } else if left == 0 {
            text.get("safety-all-answered")
        } else {
            text.with("safety-left", &[("count", left.into())])
        };
        let ink = color(look.roles.on_surface);
        column.say(ui, look, widgets::line(&said, type_scale::BODY_BOLD, ink));
        column.gap(12.0);
        let why = text.get(if self.why {
            "safety-why-hide"
        } else {
            "safety-why-we-ask"
        });
        let first = model.safety.page == 0;
        let back = text.get(if first { "safety-not-now" } else { "back" });
        let (on, key) = (text.get("safety-continue"), text.get("keys-enter"));
        let mut main = Button::new(Kind::Main, &on).key(&key);
        if 0 < left && !urgent {
            main = main.disabled();
        }
        let link = Button::new(Kind::Link, &why).icon(Icon::Question, Weight::Regular);
        let buttons = vec![
            (
                Button::new(Kind::Outline, &back),
                Action::Safety(SafetyAction::Previous),
            ),
            (main, Action::Safety(SafetyAction::Next)),
        ];
        if foot_ui(ui, tools, column, (Some(link), buttons), actions) {
            self.why = !self.why;
        }
    }
}

/// The sign of the app, what this is, and which group.
fn head_ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, column: &mut Column, group: Group) {
    let (look, text) = (&tools.look, tools.text);
    let logo = Rect::from_min_size(column.at(), vec2(sizes::LOGO, sizes::LOGO));
    widgets::logo(ui, look, logo);
    let mut words = column.inset(sizes::LOGO + 24.0, 0.0);
    let [ink, muted, primary] = [
        look.roles.on_surface,
        look.roles.on_surface_muted,
        look.roles.primary,
    ]
    .map(color);
    let title = text.get("safety-title");
    words.say(ui, look, widgets::line(&title, type_scale::HEADLINE, ink));
    let count = model.content.safety.questions.len();
    let lead = match model.safety.whose {
        Whose::Own => "safety-lead",
        Whose::Patient => "safety-lead-patient",
    };
    let lead = text.with(lead, &[("count", count.into())]);
    words.say(ui, look, widgets::line(&lead, type_scale::LEAD, muted));
    column.y = words.y.max(logo.bottom()) + 20.0;
    let place = [
        ("place", (model.safety.page + 1).into()),
        ("count", model.safety_groups().len().into()),
    ];
    let place = text.with("safety-place", &place);
    column.say(
        ui,
        look,
        widgets::line(&place, type_scale::SMALL_BOLD, primary),
    );
    let name = text.get(group_name(group));
    column.say(ui, look, widgets::line(&name, type_scale::TITLE_SMALL, ink));
    column.gap(12.0 - sizes::UNDER_HEAD);
}
