//! How yesterday's session feels this morning, and what is advised to the answer.

use eframe::egui::{Rect, Ui, pos2};

use super::side::eyebrow_ui;
use crate::design::page::{check_in, control};
use crate::design::type_scale;
use crate::domain::Side;
use crate::domain::advice::Advised;
use crate::domain::history::{PainWhen, PastSession};
use crate::domain::preferences::SoreSide;
use crate::model::{Action, CheckInAction, Model};
use crate::ui::frame::Tools;
use crate::ui::screens::advice;
use crate::ui::screens::check_in::scale_names;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind, PainScale};

/// True while there is something to ask or to advise.
pub(super) fn is_due(model: &Model) -> bool {
    model.morning_due().is_some() || model.advised_morning().is_some()
}

/// Draws it, while there is something to ask or to advise; answers whether there is.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) -> bool {
    let answered = model.advised_morning();
    let Some(session) = answered
        .as_ref()
        .map(|(session, ..)| *session)
        .or(model.morning_due())
    else {
        return false;
    };
    head_ui(ui, model, tools, session, column);
    column.gap(12.0);
    match answered {
        None => scale_ui(ui, model, tools, session, column, actions),
        Some((_, nrs, advised)) => {
            answered_ui(ui, model, tools, (session, nrs, advised), column, actions);
            column.gap(12.0);
            close_ui(ui, tools, column, actions);
        }
    }
    true
}

/// Closes what was advised.
fn close_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, actions: &mut Vec<Action>) {
    let close = tools.text.get("close");
    let button = Button::new(Kind::Link, &close);
    let size = button.size(ui, &tools.look);
    let row = column.take(size.y);
    let at = pos2(row.left() - control::GAP, row.top());
    if button.show(ui, &tools.look, Rect::from_min_size(at, size)) {
        actions.push(Action::CheckIn(CheckInAction::CloseMorning));
    }
}

/// What is advised to the answer, or that it was the first of them.
fn answered_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    (session, nrs, advised): (&PastSession, u8, Option<Advised>),
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let Some((advised, routine)) = advised.as_ref().zip(session.routine.as_ref()) else {
        let values = [("number", u32::from(nrs).into())];
        let words = tools.text.with("advice-because-first", &values);
        let ink = color(look.roles.on_surface);
        column.say(ui, look, widgets::line(&words, type_scale::BODY, ink));
        return;
    };
    let words = advice::because(model, tools.text, session, advised.because);
    let shown = advice::Shown {
        routine,
        variant: session.variant.as_ref(),
        advised,
        words: &words,
    };
    advice::ui(ui, model, tools, &shown, column, actions);
}

/// After which session, and the question.
fn head_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    session: &PastSession,
    column: &mut Column,
) {
    let (look, text) = (&tools.look, tools.text);
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    eyebrow_ui(ui, tools, column, "morning-eyebrow");
    column.gap(4.0);
    let question = text.get(question(model, session));
    let line = widgets::line(&question, type_scale::TITLE_SMALL, ink);
    column.say(ui, look, line);
    let hint = text.with("morning-hint", &[("name", session.name.as_str().into())]);
    column.say(ui, look, widgets::line(&hint, type_scale::SMALL, muted));
}

/// The question, about the side that the session's pain was on.
fn question(model: &Model, session: &PastSession) -> &'static str {
    let usual = match model.preferences.sore_side {
        SoreSide::One(side) => Some(side),
        SoreSide::NotSaid => None,
    };
    let said = session.pain_of_all(PainWhen::During);
    match said.map_or(usual, |pain| pain.side) {
        Some(Side::Left) => "morning-question-left",
        Some(Side::Right) => "morning-question-right",
        None => "morning-question",
    }
}

fn scale_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    session: &PastSession,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let rule = model.rule_of(session.routine.as_ref());
    let names = scale_names(tools.text, rule);
    let shown = PainScale {
        chosen: None,
        rule,
        names: &names,
        words: ["", "", ""],
    };
    let look = &tools.look;
    let later = tools.text.get("morning-not-now");
    let button = Button::new(Kind::Link, &later).small();
    let high = look.tall(check_in::MORNING);
    let (pressed, rest) = widgets::pain_grid(ui, look, (column, high), "morning", &shown);
    if let Some(nrs) = pressed {
        actions.push(Action::CheckIn(CheckInAction::Morning(nrs)));
    }
    let size = button.size(ui, look);
    let place = if size.x <= rest.width() + 2.0 * control::GAP {
        Rect::from_center_size(rest.center(), size)
    } else {
        let row = column.take(size.y);
        Rect::from_min_size(row.min, size)
    };
    if button.show(ui, look, place) {
        actions.push(Action::CheckIn(CheckInAction::CloseMorning));
    }
}
