//! What the answers come to, in the content's own words: what to do and how soon, what to say, what is closed and why.

use eframe::egui::{
    CornerRadius, IdSalt, Rect, Shape, Stroke, StrokeKind, Ui, epaint::RectShape, pos2, vec2,
};

use super::{foot_height, foot_ui};
use crate::design::page::safety as sizes;
use crate::design::{Rgba8, radius, stroke, type_scale};
use crate::domain::safety::Outcome;
use crate::model::{Action, DataAction, Model, SafetyAction, Way};
use crate::text::outcome::{Contact, Listed, OutcomeWords, Who};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::page;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

/// Room around the buttons at the foot.
const AROUND_FOOT: f32 = 16.0;

/// Draws it in the whole window.
pub(super) fn ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>) -> Vec<Action> {
    let mut actions = Vec::new();
    let Some(said) = tools.text.outcome(&model.judged()) else {
        return vec![Action::Safety(SafetyAction::Read)];
    };
    let look = &tools.look;
    let window = ui.max_rect();
    let room = sizes::column(window.width(), look.text_scale);
    let salt = IdSalt::new(("safety-outcome", said.outcome));
    let choices = choices(model, tools, said.outcome);
    let ways = buttons(&choices);
    // What leads on is always in sight.
    let high = foot_height(ui, tools, &ways, room.1) + 2.0 * AROUND_FOOT;
    let (body, foot) = window.split_top_bottom_at_y(window.bottom() - high);
    page::scroll(ui, salt, body, room, |ui, column| {
        column.gap(sizes::top(window.height()) + 10.0);
        let under = ui.painter().add(Shape::Noop);
        let inset = sizes::CARD.min(column.width * 0.05);
        let mut inner = column.inset(inset, inset);
        inner.gap(inset);
        head_ui(ui, tools, &mut inner, &said);
        inner.gap(24.0);
        contacts_ui(ui, tools, &mut inner, &said.contacts);
        for listed in said.lists() {
            list_ui(ui, tools, &mut inner, listed);
        }
        inner.gap(inset);
        let rect = column.take(inner.height());
        ui.painter().set(under, widgets::card_ground(look, rect));
        column.gap(sizes::AROUND);
    });
    let edge = Stroke::new(stroke::HAIRLINE, color(look.roles.line));
    ui.painter().hline(foot.x_range(), foot.top(), edge);
    let mut column = Column::new(pos2(room.0, foot.top() + AROUND_FOOT), room.1);
    foot_ui(ui, tools, &mut column, (None, ways), &mut actions);
    actions
}

/// The sign of an outcome with its ground and its ink.
fn sign(tools: &Tools<'_>, outcome: Outcome) -> (Icon, Rgba8, Rgba8) {
    let roles = tools.look.roles;
    match outcome {
        Outcome::Urgent => (Icon::FirstAid, roles.stop_soft, roles.on_stop_soft),
        Outcome::ClinicianFirst => (Icon::Clinic, roles.caution_soft, roles.on_caution_soft),
        Outcome::Gentle => (Icon::Recover, roles.primary_soft, roles.on_primary_soft),
        Outcome::Proceed => (Icon::Check, roles.good_soft, roles.on_good_soft),
    }
}

/// What it is called and what to do.
fn head_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, said: &OutcomeWords) {
    let look = &tools.look;
    let (icon, ground, tone) = sign(tools, said.outcome);
    let room = look.scaled(420.0) + sizes::DISC + sizes::DISC_GAP <= column.width;
    let disc = if room { sizes::DISC } else { sizes::DISC / 2.0 };
    let rect = Rect::from_min_size(column.at(), vec2(disc, disc));
    let painter = ui.painter();
    painter.circle_filled(rect.center(), disc / 2.0, color(ground));
    let size = disc / 2.0;
    widgets::icon(ui, rect.center(), icon, Weight::Bold, size, color(tone));
    let mut words = if room {
        column.inset(disc + sizes::DISC_GAP, 0.0)
    } else {
        column.gap(disc + 12.0);
        column.inset(0.0, 0.0)
    };
    let ink = color(look.roles.on_surface);
    let title = widgets::line(&said.title, type_scale::HEADLINE, ink);
    words.say(ui, look, title);
    words.gap(8.0);
    let message = widgets::line(&said.message, type_scale::LEAD, ink);
    words.say(ui, look, message);
    column.y = words.y.max(rect.bottom());
}

/// Whom to call, and how soon.
fn contacts_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, contacts: &[Contact]) {
    for contact in contacts {
        let icon = match contact.who {
            Who::Emergency => Icon::Phone,
            Who::Clinic => Icon::Clinic,
            Who::Physio => Icon::Person,
        };
        step_ui(ui, tools, column, (icon, &contact.words, &contact.about));
        column.gap(12.0);
    }
}

/// Something to do, with an edge around it.
fn step_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (icon, title, about): (Icon, &str, &str),
) {
    let look = &tools.look;
    let under = ui.painter().add(Shape::Noop);
    let left = sizes::SIGN.min(column.width * 0.16);
    let mut words = column.inset(left, 16.0);
    words.gap(16.0);
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    words.say(ui, look, widgets::line(title, type_scale::BODY_BOLD, ink));
    if !about.is_empty() {
        words.say(ui, look, widgets::line(about, type_scale::SMALL, muted));
    }
    words.gap(16.0);
    let rect = column.take(words.height());
    let edge = Stroke::new(stroke::CONTROL, color(look.roles.control_line));
    let round = CornerRadius::same(radius::CARD);
    let fill = color(look.roles.surface);
    let shape = RectShape::new(rect, round, fill, edge, StrokeKind::Inside);
    ui.painter().set(under, shape);
    let at = pos2(rect.left() + left / 2.0, rect.center().y);
    let size = look.icon(26.0).min(left * 0.6);
    widgets::icon(ui, at, icon, Weight::Bold, size, ink);
}

/// A title with lines under it, each with a point before it.
fn list_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, listed: &Listed) {
    let look = &tools.look;
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    column.gap(12.0);
    let title = widgets::line(&listed.title, type_scale::BODY_BOLD, ink);
    column.say(ui, look, title);
    column.gap(4.0);
    for words in &listed.lines {
        let middle = type_scale::BODY.line * look.text_scale / 2.0;
        let at = column.at() + vec2(8.0, middle);
        ui.painter().circle_filled(at, 3.0, muted);
        let mut line = column.inset(24.0, 0.0);
        line.say(ui, look, widgets::line(words, type_scale::BODY, ink));
        column.y = line.y + 4.0;
    }
    if !listed.hint.is_empty() {
        let hint = widgets::line(&listed.hint, type_scale::SMALL, muted);
        column.say(ui, look, hint);
    }
}

/// What can be pressed, from left to right: from an urgent outcome nothing leads on but having read it.
fn choices(model: &Model, tools: &Tools<'_>, outcome: Outcome) -> Vec<(Kind, String, Action)> {
    let choice = |kind, id, action| (kind, tools.text.get(id), action);
    let print = model.printable().map(|_| {
        let print = Action::Data(DataAction::Print(Way::Viewer));
        choice(Kind::Outline, "print", print)
    });
    let change = (outcome != Outcome::Urgent).then(|| {
        let change = Action::Safety(SafetyAction::Change);
        choice(Kind::Outline, "safety-change", change)
    });
    let id = if outcome == Outcome::Urgent {
        "safety-read"
    } else {
        "safety-continue"
    };
    let leave = choice(Kind::Main, id, Action::Safety(SafetyAction::Read));
    print.into_iter().chain(change).chain([leave]).collect()
}

fn buttons(choices: &[(Kind, String, Action)]) -> Vec<(Button<'_>, Action)> {
    let buttons = choices.iter().map(|(kind, words, action)| {
        let button = Button::new(*kind, words);
        let button = if matches!(action, Action::Data(DataAction::Print(_))) {
            button.icon(Icon::Print, Weight::Bold)
        } else {
            button
        };
        (button, action.clone())
    });
    buttons.collect()
}
