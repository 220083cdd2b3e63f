//! Ice that is on, and ice whose time ran out with nobody saying that it is off.

use eframe::egui::Ui;

use super::{NAME, least_most, stop_if_ui};
use crate::design::StateColor;
use crate::domain::Exercise;
use crate::domain::care::ice::{Off, On};
use crate::model::care::Timer;
use crate::model::{Action, CareAction};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::screens::care::timer::{self, Face, Press};
use crate::ui::screens::care::{Now, how_ui};
use crate::ui::screens::settings::form::Rows;
use crate::ui::widgets::Kind;
use crate::ui::widgets::ring::RingShape;

/// Draws ice that is on.
pub(super) fn ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    rows: &mut Rows,
    (on, exercise): (&On, &Exercise),
    actions: &mut Vec<Action>,
) {
    let roles = tools.look.roles;
    let left_ms = on.run.left_ms(now.ms);
    let (state, tone, colors) = if on.is_over(now.ms) {
        ("care-over", roles.stop, StateColor::Ready)
    } else if on.run.runs {
        ("care-on", roles.on_surface, StateColor::Hold)
    } else {
        ("care-held", roles.on_surface, StateColor::Paused)
    };
    let state = tools.text.get(state);
    let face = Face {
        timer: NAME,
        shape: if on.is_over(now.ms) {
            RingShape::Closed(1.0)
        } else {
            RingShape::Full
        },
        left: on.run.left_share(now.ms),
        colors,
        number: &timer::clock(tools, left_ms),
        state: (&state, tone),
        said: &timer::said(tools, &state, left_ms),
        under: std::slice::from_ref(&exercise.words.cue),
    };
    let presses = timer::with_taken_back(now, Timer::Ice, presses(now, on));
    timer::ui(ui, tools, &mut rows.column, (&face, presses), actions);
    let length = (Timer::Ice, on.run.length_ms, least_most(now));
    timer::length_ui(ui, tools, rows, length, actions);
    stop_if_ui(ui, tools, rows, exercise);
    how_ui(ui, tools, rows, exercise, actions);
}

fn presses(now: &Now<'_>, on: &On) -> Vec<Press> {
    let off = is_off(Kind::Main);
    let hold = CareAction::Hold(Timer::Ice);
    if on.is_over(now.ms) {
        vec![off]
    } else if on.run.runs {
        let pause = Press::new("care-pause", Kind::Outline, Icon::Pause, hold);
        vec![off, pause]
    } else {
        let resume = Press::new("care-resume", Kind::Main, Icon::Play, hold);
        vec![resume, is_off(Kind::Outline)]
    }
}

fn is_off(kind: Kind) -> Press {
    let stop = CareAction::Stop(Timer::Ice);
    Press::new("care-ice-done", kind, Icon::Check, stop)
}

/// Draws ice whose time ran out.
pub(super) fn forced_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    rows: &mut Rows,
    (off, exercise): (&Off, &Exercise),
    actions: &mut Vec<Action>,
) {
    let at = tools.text.wall_time(&now.at(off.since_ms));
    let most = now.limits.ice_most_s / 60;
    let values = [("most", most.into()), ("time", (&at).into())];
    let forced = tools.text.with("care-off-forced", &values);
    let state = tools.text.get("care-over");
    let face = Face {
        timer: NAME,
        shape: RingShape::Closed(1.0),
        left: 0.0,
        colors: StateColor::Ready,
        number: &timer::clock(tools, 0),
        state: (&state, tools.look.roles.stop),
        said: &timer::said(tools, &state, 0),
        under: &[forced],
    };
    let presses = vec![is_off(Kind::Main)];
    timer::ui(ui, tools, &mut rows.column, (&face, presses), actions);
    stop_if_ui(ui, tools, rows, exercise);
    how_ui(ui, tools, rows, exercise, actions);
}
