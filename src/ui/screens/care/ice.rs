//! Ice: who must not use it, the time that it is on, the time that it is off.

use std::time::Duration;

use eframe::egui::Ui;

use super::timer::{self, Face, Press};
use super::{Now, ask, note_ui, quiet, title_ui};
use crate::design::StateColor;
use crate::domain::Exercise;
use crate::domain::care::Ice;
use crate::domain::care::ice::{Off, On};
use crate::model::care::Timer;
use crate::model::{Action, CareAction, Screen};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::screens::settings::form::Rows;
use crate::ui::widgets::Kind;
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
    let exercise = now.model.ice();
    let Some(exercise) = exercise.or_else(|| running(now)) else {
        let words = tools.text.get("care-ice-hidden");
        quiet(ui, tools, &mut rows.column, &words);
        rows.column.gap(12.0);
        return;
    };
    match &care.ice {
        Ice::On(on) => on_ui(ui, now, tools, rows, (on, exercise), actions),
        Ice::Off(off) => off_ui(ui, now, tools, rows, (off, exercise), actions),
        Ice::Ready => ready_ui(ui, now, tools, rows, exercise, actions),
    }
}

/// Ice that was put on before the safety check hid it is shown to its end.
fn running<'a>(now: &Now<'a>) -> Option<&'a Exercise> {
    let id = crate::domain::ExerciseId::new(crate::domain::care::limits::ICE);
    let is_on = matches!(now.model.preferences.care.ice, Ice::On(_));
    now.model.content.catalogue.exercise(&id).filter(|_| is_on)
}

fn length(ms: i64) -> Duration {
    Duration::from_millis(u64::try_from(ms.max(0)).unwrap_or(0))
}

/// What is left, in whole seconds as they are shown: the last one is 0:01.
pub(super) fn clock(tools: &Tools<'_>, left_ms: i64) -> String {
    let seconds = u64::try_from(left_ms.max(0)).unwrap_or(0).div_ceil(1000);
    tools.text.clock(Duration::from_secs(seconds))
}

/// What a screen reader says: minutes, and seconds in the last of them.
pub(super) fn said(tools: &Tools<'_>, state: &str, left_ms: i64) -> String {
    if left_ms <= 0 {
        return tools
            .text
            .with("care-ring-over", &[("state", state.into())]);
    }
    let whole = length(left_ms).as_secs();
    let step = if whole < 60 { 10 } else { 60 };
    let left = tools
        .text
        .long(Duration::from_secs(whole.div_ceil(step) * step));
    let values = [("state", state.into()), ("left", (&left).into())];
    tools.text.with("care-ring", &values)
}

fn on_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    rows: &mut Rows,
    (on, exercise): (&On, &Exercise),
    actions: &mut Vec<Action>,
) {
    let roles = tools.look.roles;
    let left_ms = on.run.left_ms(now.ms);
    let over = on.is_over(now.ms);
    let (state, tone, colors) = if over {
        ("care-over", roles.stop, StateColor::Change)
    } else if on.run.runs {
        ("care-on", roles.on_surface, StateColor::Hold)
    } else {
        ("care-held", roles.on_surface, StateColor::Paused)
    };
    let state = tools.text.get(state);
    let off = Press::new(
        "care-ice-done",
        Kind::Main,
        Icon::Check,
        CareAction::Stop(Timer::Ice),
    );
    let hold = CareAction::Hold(Timer::Ice);
    let presses = if over {
        vec![off]
    } else if on.run.runs {
        let pause = Press::new("care-pause", Kind::Outline, Icon::Pause, hold);
        vec![off, pause]
    } else {
        let resume = Press::new("care-resume", Kind::Main, Icon::Play, hold);
        let kind = Kind::Outline;
        vec![resume, Press { kind, ..off }]
    };
    let face = Face {
        timer: NAME,
        shape: RingShape::Full,
        left: on.run.left_share(now.ms),
        colors,
        number: &clock(tools, left_ms),
        state: (&state, tone),
        said: &said(tools, &state, left_ms),
        under: std::slice::from_ref(&exercise.words.cue),
    };
    let presses = with_taken_back(now, Timer::Ice, presses);
    timer::ui(ui, tools, &mut rows.column, (&face, presses), actions);
    let limits = &now.limits;
    let steps = [limits.ice_least_s, limits.ice_most_s].map(|s| i64::from(s) * 1000);
    length_ui(ui, tools, rows, (on.run.length_ms, steps), actions);
    let title = tools.text.get("care-stop-if");
    let stop = (Icon::Hurts, roles.stop_soft, roles.on_stop_soft);
    rows.column.gap(4.0);
    note_ui(
        ui,
        tools,
        &mut rows.column,
        (&title, &exercise.stop_if),
        stop,
    );
    how_ui(ui, tools, rows, exercise, actions);
}

fn off_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    rows: &mut Rows,
    (off, exercise): (&Off, &Exercise),
    actions: &mut Vec<Action>,
) {
    let text = tools.text;
    let roles = tools.look.roles;
    if !off.confirmed {
        forced_ui(ui, now, tools, rows, (off, exercise), actions);
        return;
    }
    let waits = now.model.preferences.care.ice.waits_ms(now.ms, &now.limits);
    let since = tools.text.wall_time(&now.at(off.since_ms));
    let mut under = vec![text.with("care-off-since", &[("time", (&since).into())])];
    if waits.is_some() {
        let until = tools.text.wall_time(&now.at(off.earliest_ms(&now.limits)));
        under.push(text.with("care-earliest", &[("time", (&until).into())]));
    }
    let state = text.get("care-off");
    let due = tools.text.wall_time(&now.at(off.due_ms));
    let whole = (off.due_ms - off.since_ms).max(1);
    let left = (off.due_ms - now.ms).max(0);
    let face = Face {
        timer: NAME,
        shape: RingShape::Open,
        left: (left as f64 / whole as f64) as f32,
        colors: StateColor::Rest,
        number: &due,
        state: (&state, roles.on_surface),
        said: &format!("{state}, {}", now.when(tools, off.due_ms)),
        under: &under,
    };
    let presses = vec![Press {
        can: waits.is_none(),
        ..start(now)
    }];
    let presses = with_taken_back(now, Timer::Ice, presses);
    timer::ui(ui, tools, &mut rows.column, (&face, presses), actions);
    let can = [off.earliest_ms(&now.limits) < off.due_ms, true];
    let value = now.when(tools, off.due_ms);
    let stepped = rows.step(ui, tools, ("care-due", None), &value, can);
    if stepped != 0 {
        ask(actions, CareAction::ChangeDue(stepped));
    }
    chosen_ui(ui, now, tools, rows, actions);
    who_not_ui(ui, tools, rows, exercise, actions);
}

/// Time ran out, and nobody has said that it is off.
fn forced_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    rows: &mut Rows,
    (off, exercise): (&Off, &Exercise),
    actions: &mut Vec<Action>,
) {
    let roles = tools.look.roles;
    let at = tools.text.wall_time(&now.at(off.since_ms));
    let most = now.limits.ice_most_s / 60;
    let values = [("most", most.into()), ("time", (&at).into())];
    let forced = tools.text.with("care-off-forced", &values);
    let state = tools.text.get("care-over");
    let face = Face {
        timer: NAME,
        shape: RingShape::Full,
        left: 0.0,
        colors: StateColor::Change,
        number: &clock(tools, 0),
        state: (&state, roles.stop),
        said: &said(tools, &state, 0),
        under: &[forced],
    };
    let off = CareAction::Stop(Timer::Ice);
    let presses = vec![Press::new("care-ice-done", Kind::Main, Icon::Check, off)];
    timer::ui(ui, tools, &mut rows.column, (&face, presses), actions);
    let title = tools.text.get("care-stop-if");
    let stop = (Icon::Hurts, roles.stop_soft, roles.on_stop_soft);
    let lines = (title.as_str(), exercise.stop_if.as_slice());
    note_ui(ui, tools, &mut rows.column, lines, stop);
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
        number: &clock(tools, left_ms),
        state: (&state, tools.look.roles.on_surface),
        said: &said(tools, &state, left_ms),
        under: &exercise.cautions,
    };
    // Who must not use it is read before it comes on the first time.
    let read = now.model.preferences.care.ice_read;
    let presses = if read { vec![start(now)] } else { Vec::new() };
    let presses = with_taken_back(now, Timer::Ice, presses);
    timer::ui(ui, tools, &mut rows.column, (&face, presses), actions);
    chosen_ui(ui, now, tools, rows, actions);
    who_not_ui(ui, tools, rows, exercise, actions);
    if !read {
        let presses = vec![start(now)];
        timer::buttons_ui(ui, tools, &mut rows.column, (NAME, presses), actions);
        rows.column.gap(12.0);
    }
}

fn start(now: &Now<'_>) -> Press {
    let label = if now.model.preferences.care.ice_read {
        "care-start"
    } else {
        "care-start-ice"
    };
    Press::new(label, Kind::Main, Icon::Play, CareAction::Start(Timer::Ice))
}

/// A slip can be taken back for a minute.
pub(super) fn with_taken_back(now: &Now<'_>, timer: Timer, mut presses: Vec<Press>) -> Vec<Press> {
    if now.model.can_take_back() == Some(timer) {
        let back = CareAction::TakeBack;
        presses.push(Press::new("care-take-back", Kind::Link, Icon::Undo, back));
    }
    presses
}

/// How long it will be on.
fn chosen_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    rows: &mut Rows,
    actions: &mut Vec<Action>,
) {
    let limits = &now.limits;
    let length = now.model.preferences.care.ice_length_s(limits);
    let steps = [limits.ice_least_s, limits.ice_most_s].map(|s| i64::from(s) * 1000);
    length_ui(ui, tools, rows, (i64::from(length) * 1000, steps), actions);
}

fn length_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    rows: &mut Rows,
    (length_ms, [least, most]): (i64, [i64; 2]),
    actions: &mut Vec<Action>,
) {
    let value = tools.text.length(length(length_ms));
    let can = [least < length_ms, length_ms < most];
    let words = ("care-length-ice", Some("care-length-ice-hint"));
    let stepped = rows.step(ui, tools, words, &value, can);
    if stepped != 0 {
        ask(actions, CareAction::Change(Timer::Ice, stepped));
    }
}

/// Who must not use ice, word for word.
fn who_not_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    rows: &mut Rows,
    exercise: &Exercise,
    actions: &mut Vec<Action>,
) {
    let roles = tools.look.roles;
    let title = tools.text.get("care-not-when");
    let stop = (Icon::Stop, roles.stop_soft, roles.on_stop_soft);
    let lines = (title.as_str(), exercise.contraindications.as_slice());
    rows.column.gap(4.0);
    note_ui(ui, tools, &mut rows.column, lines, stop);
    how_ui(ui, tools, rows, exercise, actions);
}

/// The way to the exercise, which says how it is done.
pub(super) fn how_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    rows: &mut Rows,
    exercise: &Exercise,
    actions: &mut Vec<Action>,
) {
    if super::link_ui(
        ui,
        tools,
        &mut rows.column,
        ("care-read-exercise", &exercise.name),
    ) {
        actions.push(Action::Open(Screen::Exercise(exercise.id.clone())));
    }
}
