//! What the answers come to, in the content's own words: what to do and how soon, what to say, what is closed and why.

use eframe::egui::{
    CornerRadius, IdSalt, Rect, Shape, Stroke, StrokeKind, Ui, epaint::RectShape, pos2, vec2,
};

use super::why::situation;
use super::{foot_height, foot_ui};
use crate::design::page::safety as sizes;
use crate::design::{Rgba8, radius, stroke, type_scale};
use crate::domain::safety::{Outcome, OutcomeCard, Starts};
use crate::model::{Action, Model, SafetyAction};
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
    let Some(card) = model.content.safety.card(model.verdict.outcome) else {
        return vec![Action::Safety(SafetyAction::Read)];
    };
    let look = &tools.look;
    let window = ui.max_rect();
    let room = sizes::column(window.width(), look.text_scale);
    let salt = IdSalt::new(("safety-outcome", card.outcome));
    let words = button_words(tools, card.outcome);
    let ways = buttons(&words);
    // What leads on is always in sight.
    let high = foot_height(ui, tools, &ways, room.1) + 2.0 * AROUND_FOOT;
    let (body, foot) = window.split_top_bottom_at_y(window.bottom() - high);
    page::scroll(ui, salt, body, room, |ui, column| {
        column.gap(sizes::top(window.height()) + 10.0);
        let under = ui.painter().add(Shape::Noop);
        let inset = sizes::CARD.min(column.width * 0.05);
        let mut inner = column.inset(inset, inset);
        inner.gap(inset);
        head_ui(ui, tools, &mut inner, card);
        inner.gap(24.0);
        do_ui(ui, model, tools, &mut inner, card);
        say_ui(ui, model, tools, &mut inner);
        open_ui(ui, model, tools, &mut inner, card);
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
fn head_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, card: &OutcomeCard) {
    let look = &tools.look;
    let (icon, ground, tone) = sign(tools, card.outcome);
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
    let title = widgets::line(&card.title, type_scale::HEADLINE, ink);
    words.say(ui, look, title);
    words.gap(8.0);
    let message = widgets::line(&card.message, type_scale::LEAD, ink);
    words.say(ui, look, message);
    column.y = words.y.max(rect.bottom());
}

/// Whom to call, and how soon.
fn do_ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, column: &mut Column, card: &OutcomeCard) {
    let (call, icon) = match card.outcome {
        Outcome::Urgent => ("safety-call-urgent", Icon::Phone),
        Outcome::ClinicianFirst => ("safety-call-clinician-first", Icon::Clinic),
        Outcome::Gentle | Outcome::Proceed => {
            if model.verdict.banner.is_some() {
                let words = tools.text.get("safety-assessment");
                step_ui(ui, tools, column, (Icon::Clinic, &words, ""));
                column.gap(12.0);
            }
            return;
        }
    };
    let text = tools.text;
    let (words, when) = (text.get(call), text.get(&format!("{call}-when")));
    step_ui(ui, tools, column, (icon, &words, &when));
    column.gap(12.0);
    let (words, about) = (
        text.get("safety-tell-physio"),
        text.get("safety-tell-physio-about"),
    );
    let later = card.outcome == Outcome::ClinicianFirst;
    let about = if later { about.as_str() } else { "" };
    step_ui(ui, tools, column, (Icon::Person, &words, about));
    column.gap(12.0);
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

/// The person's own answers that led here, in the question's words.
fn say_ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, column: &mut Column) {
    let outcome = model.verdict.outcome;
    let own = model.preferences.own_check.as_ref();
    let Some(own) = own.filter(|_| outcome != Outcome::Proceed) else {
        return;
    };
    let text = tools.text;
    let chosen = model.content.safety.chosen(&own.answers);
    let said: Vec<String> = chosen
        .filter(|(_, choice)| choice.outcome == outcome)
        .map(|(question, choice)| {
            let values = [
                ("question", (&question.text).into()),
                ("answer", (&choice.text).into()),
            ];
            text.with("safety-said", &values)
        })
        .collect();
    let urging = Outcome::Gentle < outcome;
    let title = if urging {
        "safety-say"
    } else {
        "safety-because"
    };
    let hint = if urging { "safety-say-hint" } else { "" };
    list_ui(ui, tools, column, (title, hint), &said);
}

/// What stays open, and what is closed or hidden and why.
fn open_ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, column: &mut Column, card: &OutcomeCard) {
    let text = tools.text;
    let id = card.outcome.as_str();
    let routines = routines(model, &card.starts);
    let values = [("routines", (&routines).into())];
    let open = text.with(&format!("safety-open-{id}"), &values);
    list_ui(ui, tools, column, ("safety-open", ""), &[open]);
    let mut closed = Vec::new();
    if card.outcome != Outcome::Proceed {
        closed.push(text.get(&format!("safety-closed-{id}")));
    }
    // Where every session is closed, nothing else has to be said.
    if card.outcome <= Outcome::Gentle {
        let rules = model.verdict.applied.iter();
        let rules = rules.map(|id| format!("safety-rule-{id}"));
        closed.extend(rules.filter(|id| text.has(id)).map(|id| text.get(&id)));
        let situations = model.verdict.situations.iter();
        closed.extend(situations.map(|one| {
            let one = situation(text, *one);
            let values = [("situation", (&one).into())];
            text.with("safety-situation-filters", &values)
        }));
        let notes = model.verdict.notes.iter();
        closed.extend(notes.map(|(_, note)| note.clone()));
    }
    if !closed.is_empty() {
        let unlock = if card.outcome == Outcome::Proceed {
            ""
        } else {
            "safety-unlock"
        };
        list_ui(ui, tools, column, ("safety-closed", unlock), &closed);
    }
}

/// The routines that are open, by their names.
fn routines(model: &Model, starts: &Starts) -> String {
    let Starts::These(open) = starts else {
        return String::new();
    };
    let all = &model.content.catalogue.routines;
    let names = all.iter().filter(|routine| open.contains_key(&routine.id));
    let names: Vec<&str> = names.map(|routine| routine.name.as_str()).collect();
    names.join(", ")
}

/// A title with lines under it, each with a point before it.
fn list_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (title, hint): (&str, &str),
    lines: &[String],
) {
    let look = &tools.look;
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    column.gap(12.0);
    let title = tools.text.get(title);
    column.say(ui, look, widgets::line(&title, type_scale::BODY_BOLD, ink));
    column.gap(4.0);
    for words in lines {
        let middle = type_scale::BODY.line * look.text_scale / 2.0;
        let at = column.at() + vec2(8.0, middle);
        ui.painter().circle_filled(at, 3.0, muted);
        let mut line = column.inset(24.0, 0.0);
        line.say(ui, look, widgets::line(words, type_scale::BODY, ink));
        column.y = line.y + 4.0;
    }
    if !hint.is_empty() {
        let hint = tools.text.get(hint);
        column.say(ui, look, widgets::line(&hint, type_scale::SMALL, muted));
    }
}

/// The words of what leads on: from an urgent outcome nothing but having read it.
fn button_words(tools: &Tools<'_>, outcome: Outcome) -> Vec<String> {
    let ids: &[&str] = if outcome == Outcome::Urgent {
        &["safety-read"]
    } else {
        &["safety-continue", "safety-change"]
    };
    ids.iter().map(|id| tools.text.get(id)).collect()
}

fn buttons(words: &[String]) -> Vec<(Button<'_>, Action)> {
    let [leave, change @ ..] = words else {
        return Vec::new();
    };
    let change = change.iter().map(|words| {
        let button = Button::new(Kind::Outline, words);
        (button, Action::Safety(SafetyAction::Change))
    });
    let leave = Button::new(Kind::Main, leave);
    let leave = (leave, Action::Safety(SafetyAction::Read));
    change.chain([leave]).collect()
}
