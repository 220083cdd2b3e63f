//! What must be true before the first session, and the way to full speed after the last stage.

use eframe::egui::{Ui, vec2};

use super::Shown;
use crate::design::page::programme as sizes;
use crate::design::type_scale;
use crate::domain::programme::{Standing, Tick};
use crate::domain::routine::{ChecklistRow, SpeedStep};
use crate::model::{Action, ProgrammeAction, Screen};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::screens::progress::card::{card, quiet, title};
use crate::ui::screens::words::capital;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

/// The page of the guidance with the signs of a new injury.
const SIGNS: &str = "return-to-run";

/// Draws the checklist, where there is one.
pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let rows = &shown.programme.routine.checklist;
    if rows.is_empty() {
        return;
    }
    let text = tools.text;
    let words = text.get("programme-checklist");
    card(ui, tools, column, 0.0, |ui, inner| {
        title(ui, tools, inner, &words, vec2(0.0, 0.0));
        quiet(ui, tools, inner, &text.get("programme-checklist-all"));
        inner.gap(4.0);
        for row in rows.iter().filter(|row| row.must) {
            row_ui(ui, shown, tools, inner, row, actions);
        }
        let may: Vec<&ChecklistRow> = rows.iter().filter(|row| !row.must).collect();
        if !may.is_empty() {
            inner.gap(8.0);
            quiet(ui, tools, inner, &text.get("checklist-may"));
            for row in may {
                row_ui(ui, shown, tools, inner, row, actions);
            }
        }
        inner.gap(8.0);
        signs_ui(ui, tools, inner, actions);
    });
    column.gap(sizes::GAP);
}

fn row_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    row: &ChecklistRow,
    actions: &mut Vec<Action>,
) {
    let tick = Tick::Checklist(row.id.clone());
    tick_ui(ui, shown, tools, column, (tick, &row.text, true), actions);
}

/// A box to tick, with the day on which it was.
fn tick_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    (tick, words, enabled): (Tick, &str, bool),
    actions: &mut Vec<Action>,
) {
    let ticked = shown.followed.and_then(|followed| followed.ticked(&tick));
    let under = ticked.map_or_else(String::new, |day| {
        let day = tools.text.short_day(day, shown.model.today());
        tools
            .text
            .with("programme-ticked", &[("day", (&day).into())])
    });
    let state = (ticked.is_some(), enabled && shown.followed.is_some());
    if widgets::tick_row(ui, &tools.look, column, (words, &under), state) {
        let tick = ProgrammeAction::Tick(shown.id.clone(), tick, ticked.is_none());
        actions.push(Action::Programme(tick));
    }
}

fn signs_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, actions: &mut Vec<Action>) {
    let words = tools.text.get("programme-signs");
    let button = Button::new(Kind::Link, &words)
        .small()
        .icon(Icon::FirstAid, Weight::Bold);
    let size = button.size(ui, &tools.look);
    let row = column.take(size.y);
    let rect = row.with_max_x(row.left() + size.x.min(row.width()));
    if button.show(ui, &tools.look, rect.translate(vec2(-8.0, 0.0))) {
        let page = Screen::Guidance(Some(SIGNS.into()));
        actions.push(Action::Open(page));
    }
}

/// Draws the speed ladder, one step after the other, and the rule for the volume of running.
pub(super) fn speed_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let routine = shown.programme.routine;
    let text = tools.text;
    if !routine.speed_ladder.is_empty() {
        let words = text.get("programme-speed");
        card(ui, tools, column, 0.0, |ui, inner| {
            title(ui, tools, inner, &words, vec2(0.0, 0.0));
            let last = shown.programme.steps.last();
            let name = last.map_or("", |step| step.name.as_str());
            let values = [("step", name.into())];
            quiet(
                ui,
                tools,
                inner,
                &text.with("programme-speed-after", &values),
            );
            inner.gap(4.0);
            for step in &routine.speed_ladder {
                speed_step_ui(ui, shown, tools, inner, step, actions);
            }
        });
        column.gap(sizes::GAP);
    }
    if let Some(rule) = &routine.volume_rule {
        let words = text.get("programme-volume");
        card(ui, tools, column, 0.0, |ui, inner| {
            title(ui, tools, inner, &words, vec2(0.0, 0.0));
            inner.gap(4.0);
            let ink = color(tools.look.roles.on_surface);
            inner.say(ui, &tools.look, widgets::line(rule, type_scale::BODY, ink));
        });
        column.gap(sizes::GAP);
    }
}

/// A step of the ladder can be ticked once the stages and the steps before it are done.
fn speed_step_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    step: &SpeedStep,
    actions: &mut Vec<Action>,
) {
    let effort = capital(&step.effort);
    let values = [
        ("step", step.step.into()),
        ("effort", (&effort).into()),
        ("what", (&step.what).into()),
    ];
    let words = tools.text.with("programme-speed-step", &values);
    let open = shown.standing.as_ref().is_some_and(stages_are_done);
    let ticked = |number: u32| {
        let tick = Tick::Speed(number);
        shown
            .followed
            .is_some_and(|followed| followed.ticked(&tick).is_some())
    };
    let before = (1..step.step).all(&ticked);
    let enabled = (open && before) || ticked(step.step);
    let tick = Tick::Speed(step.step);
    tick_ui(ui, shown, tools, column, (tick, &words, enabled), actions);
}

/// True at the last stage, once its sessions are done.
fn stages_are_done(standing: &Standing<'_>) -> bool {
    let last = standing.place + 1 == standing.programme.steps.len();
    last && standing.planned.is_none_or(|of| of <= standing.done)
}
