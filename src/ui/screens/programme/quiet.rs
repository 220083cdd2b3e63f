//! What the content wants to be careful about, how the program counts, and what is seldom done.

use eframe::egui::{Ui, vec2};

use super::Shown;
use crate::design::page::{control, programme as sizes};
use crate::design::type_scale;
use crate::domain::programme::Kind as Goes;
use crate::model::{Action, MainAction, ProgrammeAction, ProgrammeQuestion, Screen};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::screens::progress::card::{card, quiet, title};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Flow, Kind};

/// Draws it.
pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    care_ui(ui, shown, tools, column);
    for words in how(shown, tools) {
        quiet(ui, tools, column, &words);
        column.gap(4.0);
    }
    column.gap(8.0);
    let gap = vec2(control::GAP, 4.0);
    let start = column.at() - vec2(8.0, 0.0);
    let mut flow = Flow::new(start, column.right() + 1.0, gap);
    for (id, icon, action) in ways(shown) {
        let words = tools.text.get(id);
        let button = Button::new(Kind::Link, &words)
            .small()
            .icon_size(18.0)
            .icon(icon, Weight::Bold);
        if button.show(ui, &tools.look, flow.place(button.size(ui, &tools.look))) {
            actions.push(action);
        }
    }
    column.y = flow.bottom();
}

/// The cautions of the content, word for word.
fn care_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let cautions = &shown.programme.routine.cautions;
    if cautions.is_empty() {
        return;
    }
    let words = tools.text.get("programme-care");
    let look = &tools.look;
    card(ui, tools, column, 0.0, |ui, inner| {
        title(ui, tools, inner, &words, vec2(0.0, 0.0));
        inner.gap(4.0);
        let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
        for caution in cautions {
            let middle = type_scale::BODY.line * look.text_scale / 2.0;
            let at = inner.at() + vec2(4.0, middle);
            ui.painter().circle_filled(at, 2.5, muted);
            let mut line = inner.inset(16.0, 0.0);
            line.say(ui, look, widgets::line(caution, type_scale::BODY, ink));
            inner.y = line.y + 6.0;
        }
    });
    column.gap(sizes::GAP);
}

/// What the program decides about counting, and the distance that the content wants.
fn how(shown: &Shown<'_>, tools: &Tools<'_>) -> Vec<String> {
    let text = tools.text;
    let counted = match shown.programme.kind {
        Goes::Weeks => text.get("programme-how-weeks"),
        Goes::Days => {
            let values = [("count", shown.programme.steps.len().into())];
            text.with("programme-how-days", &values)
        }
        Goes::Stages => text.get("programme-how-stages"),
    };
    let step = shown.programme.step(shown.place());
    let apart = step.and_then(|step| step.every_days).map(|days| {
        let values = [("count", days.into())];
        text.with("programme-how-apart", &values)
    });
    apart.into_iter().chain([counted]).collect()
}

/// What is seldom done.
fn ways(shown: &Shown<'_>) -> Vec<(&'static str, Icon, Action)> {
    let id = || shown.id.clone();
    let mut ways = Vec::new();
    if let Some(standing) = &shown.standing {
        let skip = match standing.programme.kind {
            Goes::Weeks | Goes::Stages => "programme-skip-week",
            Goes::Days => "programme-skip-day",
        };
        if standing.rests_until.is_none() {
            let action = Action::Programme(ProgrammeAction::Skip(id()));
            ways.push((skip, Icon::StepForward, action));
        }
        let main = shown.model.main_action(shown.id) == MainAction::Repeat;
        if standing.programme.kind == Goes::Weeks && 0 < standing.done && !main {
            let action = Action::Programme(ProgrammeAction::Repeat(id()));
            ways.push(("programme-repeat", Icon::Repeat, action));
        }
        let ask = |question| Action::Programme(ProgrammeAction::Ask(id(), question));
        let restart = ask(ProgrammeQuestion::Restart);
        ways.push(("programme-restart", Icon::Again, restart));
        ways.push(("programme-stop", Icon::Close, ask(ProgrammeQuestion::Stop)));
    }
    let page = Action::Open(Screen::Routine(id()));
    ways.push(("programme-page", Icon::Book, page));
    ways
}
