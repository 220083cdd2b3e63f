//! What both timers share: a ring with its number, the state in words, and the buttons.

use std::time::Duration;

use eframe::egui::{Rect, Role, Sense, Ui, WidgetInfo, accesskit, pos2, vec2};

use super::{Now, ask};
use crate::design::page::control;
use crate::design::{Rgba8, StateColor, TypeStyle, type_scale};
use crate::model::care::Timer;
use crate::model::{Action, CareAction};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::screens::settings::form::Rows;
use crate::ui::theme::color;
use crate::ui::widgets::ring::{RingShape, ring};
use crate::ui::widgets::{self, Button, Column, Flow, Kind};

const RING: f32 = 192.0;
const GAP: f32 = 28.0;
/// Words beside the ring need at least so much room; else they stand under it.
const BESIDE: f32 = 240.0;
/// Size of the number as a share of the ring; longer ones are smaller.
const NUMBER: f32 = 0.26;
const LONG_NUMBER: f32 = 0.2;

/// What a timer shows.
pub(super) struct Face<'a> {
    /// Its name in messages.
    pub(super) timer: &'static str,
    pub(super) shape: RingShape,
    /// The share that is left, 1 to 0.
    pub(super) left: f32,
    pub(super) colors: StateColor,
    /// What stands in the ring.
    pub(super) number: &'a str,
    /// The state in words, and its color.
    pub(super) state: (&'a str, Rgba8),
    /// What a screen reader says of the ring.
    pub(super) said: &'a str,
    /// More words under the state.
    pub(super) under: &'a [String],
}

/// A button of a timer.
pub(super) struct Press {
    pub(super) label: &'static str,
    pub(super) kind: Kind,
    pub(super) icon: Option<Icon>,
    /// False while it may not be pressed.
    pub(super) can: bool,
    pub(super) action: CareAction,
}

impl Press {
    pub(super) fn new(label: &'static str, kind: Kind, icon: Icon, action: CareAction) -> Self {
        Self {
            label,
            kind,
            icon: Some(icon),
            can: true,
            action,
        }
    }
}

/// Draws a timer: the ring, and beside it the words and the buttons.
pub(super) fn ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (face, presses): (&Face<'_>, Vec<Press>),
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    column.gap(4.0);
    let top = column.y;
    let beside = RING + GAP + look.scaled(BESIDE) <= column.width;
    let left = if beside {
        column.left
    } else {
        column.left + (column.width - RING) / 2.0
    };
    let place = Rect::from_min_size(pos2(left, top), vec2(RING, RING));
    ring_ui(ui, tools, place, face);
    let mut words = if beside {
        column.inset(RING + GAP, 0.0)
    } else {
        column.gap(RING + 12.0);
        column.inset(0.0, 0.0)
    };
    if beside {
        words.gap(8.0);
    }
    let (state, tone) = face.state;
    let line = widgets::line(state, type_scale::TITLE, color(tone)).plain();
    words.say(ui, look, line);
    words.gap(4.0);
    for under in face.under {
        super::quiet(ui, tools, &mut words, under);
        words.gap(4.0);
    }
    words.gap(8.0);
    buttons_ui(ui, tools, &mut words, (face.timer, presses), actions);
    let foot = if beside { top + RING } else { words.y };
    column.y = words.y.max(foot) + 16.0;
}

fn ring_ui(ui: &mut Ui, tools: &Tools<'_>, rect: Rect, face: &Face<'_>) {
    let look = &tools.look;
    let response = ui.allocate_rect(rect, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, face.said));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_live(accesskit::Live::Polite);
        node.set_numeric_value(f64::from((1.0 - face.left) * 100.0).round());
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(100.0);
    });
    let colors = face.colors.colors(look.theme);
    ring(
        ui,
        rect.center(),
        rect.width(),
        (&face.shape, face.left),
        &colors,
    );
    let share = if 5 < face.number.chars().count() {
        LONG_NUMBER
    } else {
        NUMBER
    };
    let style = TypeStyle {
        size: rect.width() * share,
        ..type_scale::PLAYER_PHASE
    };
    let ink = color(look.roles.on_surface);
    widgets::cap_text(ui, rect.center(), true, (face.number, style), ink);
}

/// The buttons in as many rows as they need, each called with the name of its timer.
pub(super) fn buttons_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (timer, presses): (&str, Vec<Press>),
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let gap = vec2(control::GAP, control::GAP);
    let mut flow = Flow::new(column.at(), column.right(), gap);
    let timer = tools.text.get(timer);
    let mut drawn = false;
    for press in presses {
        let label = tools.text.get(press.label);
        let values = [("label", (&label).into()), ("timer", (&timer).into())];
        let name = tools.text.with("care-named", &values);
        let mut button = Button::new(press.kind, &label).name(&name);
        if let Some(icon) = press.icon {
            button = button.icon(icon, Weight::Bold);
        }
        if !press.can {
            button = button.disabled();
        }
        let size = vec2(button.size(ui, look).x, look.tall(control::BUTTON));
        drawn = true;
        if button.show(ui, look, flow.place(size)) {
            ask(actions, press.action);
        }
    }
    if drawn {
        column.y = flow.bottom();
    }
}

/// What is left, in whole seconds as they are shown: the last one is 0:01.
pub(super) fn clock(tools: &Tools<'_>, left_ms: i64) -> String {
    let seconds = u64::try_from(left_ms.max(0)).unwrap_or(0).div_ceil(1000);
    tools.text.clock(Duration::from_secs(seconds))
}

/// What a screen reader says: minutes, and tens of seconds in the last of them.
pub(super) fn said(tools: &Tools<'_>, state: &str, left_ms: i64) -> String {
    let text = tools.text;
    if left_ms <= 0 {
        return state.to_owned();
    }
    let whole = u64::try_from(left_ms).unwrap_or(0).div_ceil(1000);
    let step = if whole < 60 { 10 } else { 60 };
    let left = text.long(Duration::from_secs(whole.div_ceil(step) * step));
    let values = [("state", state.into()), ("left", (&left).into())];
    text.with("care-ring", &values)
}

/// The one filled button of the page is at the timer that runs; at the ice where both or none do.
pub(super) fn main(now: &Now<'_>, timer: Timer) -> Kind {
    let leg = now.model.preferences.care.leg_up.is_some() && !super::ice::is_on(now);
    if (timer == Timer::LegUp) == leg {
        Kind::Main
    } else {
        Kind::Soft
    }
}

/// A slip can be taken back for a minute, at the timer that was touched.
pub(super) fn with_taken_back(now: &Now<'_>, timer: Timer, mut presses: Vec<Press>) -> Vec<Press> {
    if now.model.can_take_back() == Some(timer) {
        let back = CareAction::TakeBack;
        presses.push(Press::new("care-take-back", Kind::Link, Icon::Undo, back));
    }
    presses
}

/// How long a timer is, between its least and its most, milliseconds and seconds.
pub(super) fn length_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    rows: &mut Rows,
    (timer, length_ms, limits_s): (Timer, i64, [u32; 2]),
    actions: &mut Vec<Action>,
) {
    let words = match timer {
        Timer::Ice => ("care-length-ice", Some("care-length-ice-hint")),
        Timer::LegUp => ("care-length-leg", Some("care-length-leg-hint")),
    };
    let [least, most] = limits_s.map(|seconds| i64::from(seconds) * 1000);
    let length = Duration::from_millis(u64::try_from(length_ms).unwrap_or(0));
    let value = tools.text.length(length);
    let can = [least < length_ms, length_ms < most];
    let stepped = rows.step(ui, tools, words, &value, can);
    if stepped != 0 {
        ask(actions, CareAction::Change(timer, stepped));
    }
}
