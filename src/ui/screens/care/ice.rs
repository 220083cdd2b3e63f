//! Ice: who must not use it, the time that it is on, the time that it is off.

mod off;
mod on;

use eframe::egui::Ui;

use super::timer::{self, Face, Press};
use super::{Now, how_ui, note_ui, quiet, title_ui};
use crate::design::StateColor;
use crate::domain::care::Ice;
use crate::domain::care::limits::ICE;
use crate::domain::{Exercise, ExerciseId};
use crate::model::care::Timer;
use crate::model::{Action, CareAction};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::screens::settings::form::Rows;
use crate::ui::widgets::ring::RingShape;

const NAME: &str = "care-ice";

/// Draws the card.
pub(super) fn ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    rows: &mut Rows,
    actions: &mut Vec<Action>,
) {
    let care = &now.model.preferences.care;
    title_ui(ui, tools, &mut rows.column, (NAME, Icon::Cold));
    let Some(exercise) = now.model.ice().or_else(|| running(now)) else {
        let words = tools.text.get("care-ice-hidden");
        quiet(ui, tools, &mut rows.column, &words);
        rows.column.gap(12.0);
        return;
    };
    match &care.ice {
        Ice::On(is_on) => on::ui(ui, now, tools, rows, (is_on, exercise), actions),
        Ice::Off(is_off) if is_off.confirmed => {
            off::ui(ui, now, tools, rows, (is_off, exercise), actions);
        }
        Ice::Off(is_off) => on::forced_ui(ui, now, tools, rows, (is_off, exercise), actions),
        Ice::Ready => ready_ui(ui, now, tools, rows, exercise, actions),
    }
}

/// True from when ice is put on until somebody says that it is off.
pub(super) fn is_on(now: &Now<'_>) -> bool {
    match &now.model.preferences.care.ice {
        Ice::Ready => false,
        Ice::On(_) => true,
        Ice::Off(off) => !off.confirmed,
    }
}

/// Ice that was put on before the safety check hid it is shown until somebody says that it is off.
fn running<'a>(now: &Now<'a>) -> Option<&'a Exercise> {
    let catalogue = &now.model.content.catalogue;
    let exercise = catalogue.exercise(&ExerciseId::new(ICE));
    exercise.filter(|_| is_on(now))
}

fn ready_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    rows: &mut Rows,
    exercise: &Exercise,
    actions: &mut Vec<Action>,
) {
    let length = now.model.preferences.care.ice_length_s(&now.limits);
    let state = tools.text.get("care-ready");
    let left_ms = i64::from(length) * 1000;
    let face = Face {
        timer: NAME,
        shape: RingShape::Full,
        left: 1.0,
        colors: StateColor::Ready,
        number: &timer::clock(tools, left_ms),
        state: (&state, tools.look.roles.on_surface),
        said: &timer::said(tools, &state, left_ms),
        under: &exercise.cautions,
    };
    // Who must not use it is read before it comes on the first time.
    let read = now.model.preferences.care.ice_read;
    let presses = if read { vec![start(now)] } else { Vec::new() };
    let presses = timer::with_taken_back(now, Timer::Ice, presses);
    timer::ui(ui, tools, &mut rows.column, (&face, presses), actions);
    chosen_ui(ui, now, tools, rows, actions);
    who_not_ui(ui, tools, rows, exercise);
    if !read {
        let presses = vec![start(now)];
        timer::buttons_ui(ui, tools, &mut rows.column, (NAME, presses), actions);
        rows.column.gap(12.0);
    }
    how_ui(ui, tools, rows, exercise, actions);
}

fn start(now: &Now<'_>) -> Press {
    let label = if now.model.preferences.care.ice_read {
        "care-start"
    } else {
        "care-start-ice"
    };
    let kind = timer::main(now, Timer::Ice);
    Press::new(label, kind, Icon::Play, CareAction::Start(Timer::Ice))
}

/// How long it will be on.
fn chosen_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    rows: &mut Rows,
    actions: &mut Vec<Action>,
) {
    let length = now.model.preferences.care.ice_length_s(&now.limits);
    let length_ms = i64::from(length) * 1000;
    let length = (Timer::Ice, length_ms, least_most(now));
    timer::length_ui(ui, tools, rows, length, actions);
}

fn least_most(now: &Now<'_>) -> [u32; 2] {
    [now.limits.ice_least_s, now.limits.ice_most_s]
}

/// Who must not use ice, word for word.
fn who_not_ui(ui: &mut Ui, tools: &Tools<'_>, rows: &mut Rows, exercise: &Exercise) {
    let lines = exercise.contraindications.as_slice();
    warning_ui(ui, tools, rows, ("care-not-when", lines, Icon::Stop));
}

/// What to look for while it is on, word for word.
fn stop_if_ui(ui: &mut Ui, tools: &Tools<'_>, rows: &mut Rows, exercise: &Exercise) {
    let lines = exercise.stop_if.as_slice();
    warning_ui(ui, tools, rows, ("care-stop-if", lines, Icon::Hurts));
}

fn warning_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    rows: &mut Rows,
    (title, lines, icon): (&str, &[String], Icon),
) {
    let roles = tools.look.roles;
    let title = tools.text.get(title);
    let tone = (icon, roles.stop_soft, roles.on_stop_soft);
    rows.column.gap(4.0);
    note_ui(ui, tools, &mut rows.column, (&title, lines), tone);
}
