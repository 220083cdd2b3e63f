//! Over the library: how yesterday's session feels this morning, and what is advised to the answer.

use eframe::egui::{Rect, Shape, Ui, pos2};

use crate::design::page::{check_in, control, library as sizes};
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

/// Draws it, while there is something to ask or to advise.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let answered = model.advised_morning();
    let Some(session) = answered
        .as_ref()
        .map(|(session, ..)| *session)
        .or(model.morning_due())
    else {
        return;
    };
    let look = &tools.look;
    let under = ui.painter().add(Shape::Noop);
    let mut inner = column.inset(sizes::CARD_PADDING + 8.0, sizes::CARD_PADDING + 8.0);
    inner.gap(sizes::CARD_PADDING);
    head_ui(ui, model, tools, session, &mut inner, actions);
    inner.gap(12.0);
    match answered {
        None => scale_ui(ui, model, tools, session, &mut inner, actions),
        Some((_, nrs, advised)) => {
            answered_ui(
                ui,
                model,
                tools,
                (session, nrs, advised),
                &mut inner,
                actions,
            );
        }
    }
    inner.gap(sizes::CARD_PADDING);
    let rect = column.take(inner.height());
    ui.painter().set(under, widgets::card_ground(look, rect));
    column.gap(sizes::CARD_GAP);
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

/// After which session, the question, and the way to put it off or to close what was advised.
fn head_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    session: &PastSession,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let (look, text) = (&tools.look, tools.text);
    let open = model.check_in.morning.is_none();
    let close = text.get(if open { "morning-not-now" } else { "close" });
    let button = Button::new(Kind::Link, &close);
    let size = button.size(ui, look);
    let at = pos2(column.right() - size.x, column.y);
    let place = Rect::from_min_size(at, size);
    let mut words = column.inset(0.0, size.x + control::GAP);
    let [primary, ink, muted] = [
        look.roles.primary,
        look.roles.on_surface,
        look.roles.on_surface_muted,
    ]
    .map(color);
    let eyebrow = text.get("morning-eyebrow");
    let line = widgets::line(&eyebrow, type_scale::SMALL_BOLD, primary);
    words.say(ui, look, line);
    words.gap(2.0);
    let question = text.get(question(model, session));
    words.say(
        ui,
        look,
        widgets::line(&question, type_scale::TITLE_SMALL, ink),
    );
    let hint = text.with("morning-hint", &[("name", session.name.as_str().into())]);
    words.say(ui, look, widgets::line(&hint, type_scale::SMALL, muted));
    column.y = words.y;
    if button.show(ui, look, place) {
        actions.push(Action::CheckIn(CheckInAction::CloseMorning));
    }
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
    let rect = column.take(tools.look.tall(check_in::MORNING));
    let pressed = widgets::pain_boxes(ui, &tools.look, (rect, "morning"), &shown);
    if let Some(nrs) = pressed {
        actions.push(Action::CheckIn(CheckInAction::Morning(nrs)));
    }
}
