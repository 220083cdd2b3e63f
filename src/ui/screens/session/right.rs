//! The right column: word, ring with its number, tempo, side and sets.

use eframe::egui::{Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::{Now, below, words};
use crate::design::{TypeStyle, type_scale};
use crate::domain::Side;
use crate::model::Action;
use crate::player::{Command, State};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::ring::{RingShape, ring};
use crate::ui::widgets::{self, Align};

/// Most beads a ring has.
const MOST_BEADS: u32 = 20;

/// Draws the right column; in a counted step all of it counts.
pub(super) fn ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>) -> Vec<Action> {
    let mut actions = Vec::new();
    if now.view.state == State::Counted {
        let column = now.place(800.0, 72.0, 440.0, 500.0);
        let response = ui.allocate_rect(column, Sense::click());
        let name = tools.text.get("control-count");
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        if response.clicked() {
            actions.push(Action::Player(Command::RepDone));
        }
    }
    let has_tempo = now.view.state == State::Paced && 1 < now.view.parts.len();
    let diameter = if has_tempo { 304.0 } else { 344.0 };
    word_ui(
        ui,
        now,
        tools,
        now.place(800.0, 76.0, 440.0, 72.0),
        type_scale::PLAYER_PHASE,
    );
    let down = if now.view.side.is_none() && !has_tempo {
        16.0
    } else {
        0.0
    };
    let rect = now.place(1020.0 - diameter / 2.0, 168.0 + down, diameter, diameter);
    ring_ui(ui, now, tools, rect, type_scale::PLAYER_COUNT);
    under_ui(ui, now, tools, rect, has_tempo);
    actions
}

/// The same from far away: word, ring, side.
pub(super) fn far_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>) {
    word_ui(
        ui,
        now,
        tools,
        now.place(744.0, 84.0, 520.0, 110.0),
        type_scale::FAR_PHASE,
    );
    let rect = now.place(1004.0 - 212.0, 204.0, 424.0, 424.0);
    ring_ui(ui, now, tools, rect, type_scale::FAR_COUNT);
    if let Some(side) = now.view.side {
        side_ui(ui, now, tools, now.place(792.0, 640.0, 424.0, 72.0), side);
    }
}

fn word_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, rect: Rect, style: TypeStyle) {
    let look = &tools.look;
    let word = words::state_word(now, tools.text);
    let long = 10 < word.chars().count();
    let style = if long && style == type_scale::PLAYER_PHASE {
        type_scale::PLAYER_PHASE_LONG
    } else {
        style
    };
    let style = now.style(style);
    let disc = style.size;
    let width = widgets::measure(ui, look, &word, style)
        .x
        .min(rect.width() - disc - 18.0);
    let left = rect.center().x - (disc + 18.0 + width) / 2.0;
    let center = pos2(left + disc / 2.0, rect.center().y);
    ui.painter()
        .circle_filled(center, disc / 2.0, color(now.colors.ring));
    widgets::icon(
        ui,
        center,
        words::state_icon(now),
        Weight::Bold,
        disc * 0.56,
        color(now.colors.tint),
    );
    let place = Rect::from_min_max(
        pos2(left + disc + 18.0, rect.top()),
        pos2(rect.right() + 40.0, rect.bottom()),
    );
    widgets::text(
        ui,
        look,
        place,
        &word,
        style,
        color(now.colors.on_tint),
        Align::Left,
    );
}

fn ring_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, rect: Rect, style: TypeStyle) {
    let look = &tools.look;
    let left = 1.0 - now.view.fraction as f32;
    let left = if look.reduced_motion || now.view.left.as_secs_f32() <= 3.0 {
        stepped(now, left)
    } else {
        left
    };
    let response = ui.allocate_rect(rect, Sense::hover());
    let (number, unit) = number(now, tools);
    let name = format!("{}, {number} {unit}", words::state_word(now, tools.text));
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, &name));
    ring(
        ui,
        rect.center(),
        rect.width(),
        (&shape(now), left),
        &now.colors,
    );
    let ink = color(look.roles.on_surface);
    if now.view.state == State::Done {
        widgets::icon(
            ui,
            rect.center(),
            Icon::Check,
            Weight::Bold,
            rect.width() * 0.4,
            color(now.colors.ring),
        );
        return;
    }
    let small = if 3 < number.chars().count() {
        0.62
    } else {
        1.0
    };
    let style = now.style(TypeStyle {
        size: style.size * small,
        line: style.line * small,
        ..style
    });
    let lift = if unit.is_empty() {
        0.0
    } else {
        rect.height() * 0.07
    };
    let digits = Rect::from_center_size(
        rect.center() - vec2(0.0, lift),
        vec2(rect.width(), style.line),
    );
    widgets::text(ui, look, digits, &number, style, ink, Align::Center);
    if !unit.is_empty() {
        let place = Rect::from_center_size(
            rect.center() + vec2(0.0, rect.height() * 0.22),
            vec2(rect.width() * 0.7, 36.0 * now.scale),
        );
        widgets::text(
            ui,
            look,
            place,
            &unit,
            now.style(type_scale::PLAYER_UNIT),
            color(look.roles.on_surface_muted),
            Align::Center,
        );
    }
}

/// The share left at the last whole second.
fn stepped(now: &Now<'_>, left: f32) -> f32 {
    let length = now.view.length.as_secs_f32();
    if length <= 0.0 {
        left
    } else {
        (now.view.left.as_secs_f32().ceil() / length).min(1.0)
    }
}

/// The number in the ring and what it counts.
fn number(now: &Now<'_>, tools: &Tools<'_>) -> (String, String) {
    let view = &now.view;
    if let (State::Paced | State::Counted, Some((rep, of))) = (view.state, view.rep) {
        let unit = [
            ("count", of.into()),
            ("unit", (&now.exercise.words.count_unit).into()),
        ];
        return (rep.to_string(), tools.text.with("player-of-reps", &unit));
    }
    if let (
        State::Paused | State::Away(_) | State::Hurting(_),
        State::Paced | State::Counted,
        Some((rep, _)),
    ) = (view.state, view.step_state, view.rep)
    {
        return (rep.to_string(), String::new());
    }
    let left = now.session.player.count_in_left().unwrap_or(view.left);
    (words::seconds_left(left), String::new())
}

fn shape(now: &Now<'_>) -> RingShape {
    let view = &now.view;
    match view.state {
        State::GetReady | State::Resuming => RingShape::Dashes,
        State::Hold | State::Release | State::Paused | State::Away(_) | State::Hurting(_) => {
            RingShape::Full
        }
        State::Paced => {
            let mut before = true;
            let arcs = view.parts.iter().map(|(part, length)| {
                let current = Some(*part) == view.part;
                let done = if current {
                    view.fraction as f32
                } else if before {
                    1.0
                } else {
                    0.0
                };
                before &= !current;
                (length.as_secs_f32(), done)
            });
            RingShape::Arcs(arcs.collect())
        }
        State::Counted => match view.rep {
            Some((done, of)) if of <= MOST_BEADS => RingShape::Beads(done, of),
            Some(_) | None => RingShape::Closed,
        },
        State::ChangeSides => RingShape::Halves,
        State::Rest | State::NextUp => RingShape::Open,
        State::Done => RingShape::Closed,
    }
}

/// Tempo, side, sets: what the state has of them.
fn under_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, ring: Rect, has_tempo: bool) {
    let look = &tools.look;
    if now.view.state == State::Done {
        let time = tools.text.clock(now.session.player.record().time());
        let count = now.session.player.record().items();
        let line = tools.text.with(
            "player-done-count",
            &[("exercises", count.into()), ("time", (&time).into())],
        );
        let place =
            Rect::from_center_size(below(ring, 40.0 * now.scale), vec2(440.0, 32.0) * now.scale);
        widgets::text(
            ui,
            look,
            place,
            &line,
            now.style(type_scale::PLAYER_SET),
            color(look.roles.on_surface),
            Align::Center,
        );
        return;
    }
    let mut top = if has_tempo { 492.0 } else { 536.0 };
    if has_tempo {
        widgets::tempo_bar(
            ui,
            look,
            now.place(800.0, top, 440.0, 72.0),
            &tempo(now, tools),
            &now.colors,
        );
        top += 84.0;
    }
    if let Some(side) = now.view.side {
        side_ui(ui, now, tools, now.place(904.0, top, 232.0, 56.0), side);
        top += 64.0;
    }
    let line = set_line(now, tools);
    let place = now.place(800.0, top, 440.0, 28.0);
    if now.view.state == State::Paused {
        let hint = tools.text.get("player-hurts-hint");
        widgets::text(
            ui,
            look,
            place,
            &hint,
            now.style(type_scale::BODY),
            color(look.roles.on_surface),
            Align::Center,
        );
    } else {
        widgets::set_dots(ui, look, place, now.view.set, &now.colors, &line);
    }
}

fn set_line(now: &Now<'_>, tools: &Tools<'_>) -> String {
    let (set, sets) = now.view.set;
    if now.view.state == State::Counted {
        return tools.text.get("player-no-clock");
    }
    let spots = now.exercise.words.spots.as_ref();
    if let (Some((spot, of)), Some(spots)) = (now.view.spot, spots) {
        let name = spots.name(spot - 1, of).unwrap_or(&spots.word);
        return tools.text.with(
            "player-spot-of",
            &[
                ("name", name.into()),
                ("spot", spot.into()),
                ("spots", of.into()),
            ],
        );
    }
    tools.text.with(
        "player-set-of",
        &[("set", set.into()), ("sets", sets.into())],
    )
}

fn side_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, rect: Rect, side: Side) {
    let text = tools.text;
    let words = [
        (text.get("side-letter-left"), text.get("side-left")),
        (text.get("side-letter-right"), text.get("side-right")),
    ];
    let [left, right] = &words;
    let pairs = [
        (left.0.as_str(), left.1.as_str()),
        (right.0.as_str(), right.1.as_str()),
    ];
    widgets::side_switch(ui, &tools.look, rect, side, pairs, &now.colors);
}

fn tempo(now: &Now<'_>, tools: &Tools<'_>) -> Vec<widgets::TempoPart> {
    let mut before = true;
    let parts = now.view.parts.iter().map(|(part, length)| {
        let current = Some(*part) == now.view.part;
        let done = if current {
            now.view.fraction as f32
        } else if before {
            1.0
        } else {
            0.0
        };
        before &= !current;
        widgets::TempoPart {
            word: now
                .exercise
                .words
                .part(*part)
                .unwrap_or_default()
                .to_owned(),
            seconds: tools.text.length(*length),
            length_s: length.as_secs_f32(),
            sign: words::part_icon(*part),
            done,
            current,
        }
    });
    parts.collect()
}
