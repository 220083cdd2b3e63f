//! The ring of the session with its number: what is left, or which repetition.

use std::time::Duration;

use eframe::egui::{Rect, Role, Sense, Ui, WidgetInfo, accesskit, vec2};

use super::layout::{Shape, scaled};
use super::transitions::Moving;
use super::{Now, words};
use crate::domain::Side;
use crate::player::State;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};
use crate::ui::widgets;
use crate::ui::widgets::ring::{RingShape, ring};

/// Most beads a ring has.
const MOST_BEADS: u32 = 20;
/// In its last seconds the ring steps instead of gliding.
const STEPS_FROM: Duration = Duration::from_secs(3);
/// What a screen reader says of the time left changes this often, and at each of the last three seconds.
const LIVE_EVERY_S: u32 = 10;
/// Numbers of more than three signs are this much smaller.
const LONG_NUMBER: f32 = 0.737;
/// How far the number stands above the middle, and its unit below, as shares of the ring.
const NUMBER_UP: f32 = 0.047;
const UNIT_DOWN: f32 = 0.209;
/// The tick of the end, as a share of the ring.
const TICK: f32 = 0.4;

pub(super) fn ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, (rect, moving): (Rect, &Moving)) {
    let response = ui.interact(rect, super::top::ui_id("ring"), Sense::hover());
    let name = live_words(now, tools);
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, &name));
    let done = f64::from(1.0 - left(now, false));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_live(accesskit::Live::Polite);
        node.set_numeric_value((done * 100.0).round());
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(100.0);
    });
    let shape = shape(now, moving);
    let left = left(now, tools.look.reduced_motion);
    ring(ui, rect.center(), rect.width(), (&shape, left), &now.colors);
    if now.view.state == State::Done {
        let (tone, size) = (color(now.colors.ring), rect.width() * TICK);
        widgets::icon(ui, rect.center(), Icon::Check, Weight::Bold, size, tone);
        return;
    }
    number_ui(ui, now, tools, (rect, moving.growth));
}

/// The number with its unit; its size follows the ring, not the size of text.
fn number_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, (rect, growth): (Rect, f32)) {
    let styles = &now.layout.places.styles;
    let number = number(now);
    let unit = unit(now, tools);
    let share = rect.width() / (now.layout.places.ring[0] * now.layout.scale);
    let long = if 3 < number.chars().count() {
        LONG_NUMBER
    } else {
        1.0
    };
    let style = scaled(now.layout.style(styles.count), share * long * growth);
    let up = if unit.is_empty() { 0.0 } else { NUMBER_UP };
    let at = rect.center() - vec2(0.0, rect.height() * up);
    let ink = color(tools.look.roles.on_surface);
    widgets::cap_text(ui, at, true, (&number, style), ink);
    if unit.is_empty() {
        return;
    }
    let plain = Look {
        text_scale: 1.0,
        ..tools.look
    };
    let middle = rect.center() + vec2(0.0, rect.height() * UNIT_DOWN);
    let size = vec2(rect.width() * 0.62, rect.height() * 0.13);
    let style = scaled(
        now.layout.style(styles.unit),
        share.max(0.8) * now.layout.growth(),
    );
    let muted = color(plain.roles.on_surface_muted);
    let line = widgets::line(&unit, style, muted).center();
    widgets::fitted(ui, &plain, Rect::from_center_size(middle, size), line);
}

/// True where the number counts repetitions.
fn counts_reps(now: &Now<'_>) -> Option<(u32, u32)> {
    let resuming = now.view.state == State::Resuming;
    let reps = matches!(now.view.step_state, State::Paced | State::Counted);
    now.view.rep.filter(|_| reps && !resuming)
}

fn number(now: &Now<'_>) -> String {
    if let Some((rep, _)) = counts_reps(now) {
        return rep.to_string();
    }
    let count_in = now.session.player.count_in_left();
    words::seconds_left(count_in.unwrap_or(now.view.left))
}

/// What the number counts; in small windows and from afar there is no room for it in the ring.
fn unit(now: &Now<'_>, tools: &Tools<'_>) -> String {
    if let Some((_, of)) = counts_reps(now) {
        return match now.layout.shape {
            Shape::Far => String::new(),
            Shape::Regular | Shape::Compact | Shape::Portrait => words::of_reps(now, tools, of),
        };
    }
    let small = matches!(now.layout.shape, Shape::Compact | Shape::Far);
    let id = match now.view.state {
        State::Paused | State::Away(_) | State::Hurting(_) => "player-seconds-left",
        State::Hold | State::Release | State::Rest | State::NextUp if !small => "player-seconds",
        State::GetReady
        | State::Hold
        | State::Release
        | State::Paced
        | State::Counted
        | State::ChangeSides
        | State::Rest
        | State::NextUp
        | State::Resuming
        | State::Done => return String::new(),
    };
    if small || words::LONGEST_IN_SECONDS <= now.view.left {
        String::new()
    } else {
        tools.text.get(id)
    }
}

/// What a screen reader says: the state and what is left, in steps of ten seconds and at three, two, one.
fn live_words(now: &Now<'_>, tools: &Tools<'_>) -> String {
    let word = words::state_word(now, tools.text);
    if now.view.state == State::Done {
        return word;
    }
    if let Some((rep, of)) = counts_reps(now) {
        let unit = words::of_reps_said(now, tools, of);
        let rep = rep.to_string();
        let values = [
            ("state", (&word).into()),
            ("rep", (&rep).into()),
            ("unit", (&unit).into()),
        ];
        return tools.text.with("live-reps", &values);
    }
    let left = now.session.player.count_in_left().unwrap_or(now.view.left);
    let whole = u32::try_from(left.as_millis().div_ceil(1000)).unwrap_or(u32::MAX);
    let said = if whole <= 3 {
        whole
    } else {
        whole.div_ceil(LIVE_EVERY_S) * LIVE_EVERY_S
    };
    let longest = u32::try_from(now.view.length.as_secs()).unwrap_or(u32::MAX);
    let said = said.min(longest.max(whole));
    let values = [("state", (&word).into()), ("seconds", said.into())];
    tools.text.with("live-seconds", &values)
}

/// The share of the ring that is left; it stands at whole seconds in its last three, or always with less motion.
fn left(now: &Now<'_>, reduced: bool) -> f32 {
    if let (State::Paused | State::Away(_) | State::Hurting(_), Some((rep, of))) =
        (now.view.state, counts_reps(now))
    {
        let counted = now.view.step_state == State::Counted;
        let done = if counted { rep } else { rep.saturating_sub(1) };
        return 1.0 - done as f32 / of.max(1) as f32;
    }
    let count_in = now.session.player.count_in_left();
    let (left, length) = match count_in {
        Some(left) => (left, crate::player::run::COUNT_IN),
        None => (now.view.left, now.view.length),
    };
    if length.is_zero() {
        return 0.0;
    }
    let left = if reduced || left <= STEPS_FROM {
        left.as_secs_f32().ceil()
    } else {
        left.as_secs_f32()
    };
    (left / length.as_secs_f32()).min(1.0)
}

/// How long until the end of the ring has moved by a pixel, or `None` while it steps or stands.
pub(super) fn glide_wait(now: &Now<'_>, pixels_per_point: f32) -> Option<Duration> {
    let glides = match now.view.state {
        State::Paced => true,
        State::Hold | State::Release | State::ChangeSides | State::Rest | State::NextUp => {
            STEPS_FROM < now.view.left
        }
        State::GetReady
        | State::Resuming
        | State::Counted
        | State::Paused
        | State::Away(_)
        | State::Hurting(_)
        | State::Done => false,
    };
    let round = now.layout.places.ring[0] * now.layout.scale * std::f32::consts::PI;
    let steps = round * pixels_per_point;
    glides.then(|| now.view.length.div_f32(steps.max(1.0)))
}

fn shape(now: &Now<'_>, moving: &Moving) -> RingShape {
    let view = &now.view;
    match view.state {
        State::GetReady | State::Resuming => RingShape::Dashes,
        State::Hold | State::Release | State::Paused | State::Away(_) | State::Hurting(_) => {
            RingShape::Full
        }
        State::Paced => RingShape::Arcs(
            words::parts(now)
                .into_iter()
                .map(|(_, length, done)| (length.as_secs_f32(), done))
                .collect(),
        ),
        State::Counted => match view.rep {
            Some((done, of)) if of <= MOST_BEADS => RingShape::Beads(done, of),
            Some((done, of)) => RingShape::Closed(done as f32 / of as f32),
            None => RingShape::Closed(1.0),
        },
        State::ChangeSides => RingShape::Halves {
            right: view.side != Some(Side::Left),
        },
        State::Rest | State::NextUp => RingShape::Open,
        State::Done => RingShape::Closed(moving.closed),
    }
}
