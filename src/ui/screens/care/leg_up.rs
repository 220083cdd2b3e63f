//! The leg up: the time that it lies above the heart.

use eframe::egui::Ui;

use super::timer::{self, Face, Press};
use super::{Now, how_ui, note_ui, title_ui};
use crate::design::StateColor;
use crate::domain::Exercise;
use crate::model::care::Timer;
use crate::model::{Action, CareAction};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::screens::settings::form::Rows;
use crate::ui::widgets::Kind;
use crate::ui::widgets::ring::RingShape;

const NAME: &str = "care-leg-up";

/// Draws the card.
pub(super) fn ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    rows: &mut Rows,
    actions: &mut Vec<Action>,
) {
    title_ui(ui, tools, &mut rows.column, (NAME, Icon::LegUp));
    let Some(exercise) = now.model.leg_up() else {
        return;
    };
    timer_ui(ui, now, tools, rows, (exercise, actions));
    let limits = &now.limits;
    let least_most = [limits.leg_up_least_s, limits.leg_up_most_s];
    let length = (Timer::LegUp, length_ms(now), least_most);
    timer::length_ui(ui, tools, rows, length, actions);
    let roles = tools.look.roles;
    let stop = (Icon::Stop, roles.stop_soft, roles.on_stop_soft);
    let title = tools.text.get("exercise-not-when");
    let lines = (title.as_str(), exercise.contraindications.as_slice());
    rows.column.gap(4.0);
    note_ui(ui, tools, &mut rows.column, lines, stop);
    how_ui(ui, tools, rows, exercise, actions);
}

fn length_ms(now: &Now<'_>) -> i64 {
    let care = &now.model.preferences.care;
    let chosen = i64::from(care.leg_up_length_s(&now.limits)) * 1000;
    care.leg_up.map_or(chosen, |run| run.length_ms)
}

fn timer_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    rows: &mut Rows,
    (exercise, actions): (&Exercise, &mut Vec<Action>),
) {
    let run = now.model.preferences.care.leg_up;
    let (left_ms, share) = run.map_or((length_ms(now), 1.0), |run| {
        (run.left_ms(now.ms), run.left_share(now.ms))
    });
    let (state, colors) = match run {
        None => ("care-ready", StateColor::Ready),
        Some(run) if run.runs => ("care-leg-on", StateColor::Hold),
        Some(_) => ("care-leg-held", StateColor::Paused),
    };
    let state = tools.text.get(state);
    let face = Face {
        timer: NAME,
        shape: RingShape::Full,
        left: share,
        colors,
        number: &timer::clock(tools, left_ms),
        state: (&state, tools.look.roles.on_surface),
        said: &timer::said(tools, &state, left_ms),
        under: std::slice::from_ref(&exercise.words.cue),
    };
    let presses = timer::with_taken_back(now, Timer::LegUp, presses(now));
    timer::ui(ui, tools, &mut rows.column, (&face, presses), actions);
}

fn presses(now: &Now<'_>) -> Vec<Press> {
    let start = CareAction::Start(Timer::LegUp);
    let hold = CareAction::Hold(Timer::LegUp);
    let stop = CareAction::Stop(Timer::LegUp);
    let main = timer::main(now, Timer::LegUp);
    match now.model.preferences.care.leg_up {
        None => vec![Press::new("care-start", main, Icon::Play, start)],
        Some(run) if run.runs => vec![
            Press::new("care-leg-done", main, Icon::Check, stop),
            Press::new("care-pause", Kind::Outline, Icon::Pause, hold),
        ],
        Some(_) => vec![
            Press::new("care-resume", main, Icon::Play, hold),
            Press::new("care-leg-done", Kind::Outline, Icon::Check, stop),
        ],
    }
}
