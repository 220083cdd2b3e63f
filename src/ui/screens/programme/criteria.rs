//! When to move on: what was counted and answered, what the person ticks, and the ways on and back.

use eframe::egui::{Rect, Role, Ui, pos2, vec2};

use super::{Shown, said};
use crate::design::page::{control, programme as sizes};
use crate::design::{Rgba8, icon as icon_size, type_scale};
use crate::domain::programme::{Criterion, Kind as Goes, Measure, MoveOn, Standing, State, Tick};
use crate::model::{Action, MainAction, ProgrammeAction};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::screens::progress::card::{card, quiet, say, title};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Flow, Kind};

/// Draws the card; days of a calendar follow each other by themselves and have none.
pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let Some(standing) = &shown.standing else {
        return;
    };
    if standing.programme.kind == Goes::Days {
        return;
    }
    let words = tools.text.get("programme-on");
    card(ui, tools, column, 0.0, |ui, inner| {
        title(ui, tools, inner, &words, vec2(0.0, 0.0));
        inner.gap(4.0);
        written_ui(ui, tools, inner, standing);
        for one in &standing.criteria {
            criterion_ui(ui, shown, tools, inner, (standing, one), actions);
        }
        held_ui(ui, tools, inner, standing);
        ways_ui(ui, shown, tools, inner, standing, actions);
    });
    column.gap(sizes::GAP);
}

/// The sentence of the content, word for word, unless it is ticked below.
fn written_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, standing: &Standing<'_>) {
    let text = tools.text;
    let own = said::own(standing);
    let values = [("when", own.into())];
    let words = if standing.move_on == MoveOn::NoNext {
        let id = if own.is_empty() {
            "programme-on-last"
        } else {
            "programme-on-last-when"
        };
        text.with(id, &values)
    } else if standing.programme.kind == Goes::Weeks {
        text.get("programme-on-weeks")
    } else if standing.criteria.iter().any(|one| one.what == Measure::Own) {
        return;
    } else {
        own.to_owned()
    };
    let ink = color(tools.look.roles.on_surface);
    column.say(
        ui,
        &tools.look,
        widgets::line(&words, type_scale::BODY, ink),
    );
    column.gap(8.0);
}

fn criterion_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    (standing, one): (&Standing<'_>, &Criterion),
    actions: &mut Vec<Action>,
) {
    let text = tools.text;
    if one.what == Measure::Own {
        let hint = text.get("programme-own");
        let words = (said::own(standing), hint.as_str());
        let on = one.is_met();
        let Some(step) = standing.step() else { return };
        if widgets::tick_row(ui, &tools.look, column, words, (on, true)) {
            let tick = Tick::Own(step.id.clone());
            let tick = ProgrammeAction::Tick(shown.id.clone(), tick, !on);
            actions.push(Action::Programme(tick));
        }
        return;
    }
    let rule = shown
        .model
        .content
        .catalogue
        .pain_rule(standing.programme.routine);
    let words = said::criterion(text, standing, one, rule);
    known_ui(ui, tools, column, &words, one.state);
}

/// The sign of a state, its color, and its word for a screen reader: told apart by shape.
fn sign(tools: &Tools<'_>, state: State) -> (Icon, Rgba8, &'static str) {
    let roles = tools.look.roles;
    match state {
        State::Met => (Icon::Check, roles.primary, "programme-state-met"),
        State::Unknown | State::NotYet => {
            (Icon::Disc, roles.on_surface_muted, "programme-state-open")
        }
        State::Against => (
            Icon::Warning,
            roles.on_caution_soft,
            "programme-state-against",
        ),
    }
}

/// Something that the program counted or heard.
fn known_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, words: &str, state: State) {
    let look = &tools.look;
    let (icon, tone, id) = sign(tools, state);
    let name = tools.text.with(id, &[("words", words.into())]);
    let size = look.icon(icon_size::BODY);
    let left = size + 16.0;
    let width = column.width - left;
    let high = widgets::height(ui, look, words, type_scale::BODY, width);
    let rect = column.take(high + 12.0);
    say(ui, rect, Role::ListItem, &name);
    let at = pos2(
        rect.left() + size / 2.0 + 2.0,
        rect.top() + 6.0 + type_scale::BODY.line * look.text_scale / 2.0,
    );
    widgets::icon(ui, at, icon, Weight::Bold, size, color(tone));
    let place = Rect::from_min_size(rect.min + vec2(left, 6.0), vec2(width, high));
    let ink = color(look.roles.on_surface);
    widgets::draw_wrapped(ui, look, place, widgets::line(words, type_scale::BODY, ink));
}

/// Why no press goes past it.
fn held_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, standing: &Standing<'_>) {
    if standing.move_on != MoveOn::HeldBack {
        return;
    }
    let against = standing
        .criteria
        .iter()
        .any(|one| one.state == State::Against);
    let id = if against {
        "programme-held"
    } else {
        "programme-held-open"
    };
    column.gap(8.0);
    quiet(ui, tools, column, &tools.text.get(id));
}

/// On to the next step, and back to the one before.
fn ways_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    standing: &Standing<'_>,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let text = tools.text;
    let next = standing.programme.next(standing.place);
    let step = standing.step();
    let before = step.and_then(|step| standing.programme.routine.step_before(&step.id));
    if next.is_none() && before.is_none() {
        return;
    }
    column.gap(12.0);
    let gap = vec2(control::GAP, control::GAP);
    let mut flow = Flow::new(column.at(), column.right() + 1.0, gap);
    // The main button does the same once the week is done.
    let main = matches!(shown.model.main_action(shown.id), MainAction::MoveOn(_));
    if let Some(next) = next.filter(|_| !main) {
        let words = text.with("programme-move-on", &[("next", (&next.name).into())]);
        let kind = if standing.move_on == MoveOn::Ready {
            Kind::Soft
        } else {
            Kind::Outline
        };
        let mut button = Button::new(kind, &words).small();
        if standing.move_on == MoveOn::HeldBack {
            button = button.disabled();
        }
        if button.show(ui, look, flow.place(button.size(ui, look))) {
            let id = shown.id.clone();
            actions.push(Action::Programme(ProgrammeAction::MoveOn(id)));
        }
    }
    if let Some(before) = before {
        let words = text.with("programme-step-back", &[("step", (&before.name).into())]);
        let button = Button::new(Kind::Link, &words).small();
        if button.show(ui, look, flow.place(button.size(ui, look))) {
            let id = shown.id.clone();
            actions.push(Action::Programme(ProgrammeAction::StepBack(id)));
        }
    }
    column.y = flow.bottom();
}
