//! The right column: word, ring with its number, tempo, side and sets.

use eframe::egui::{Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::layout::Shape;
use super::{Now, words};
use crate::design::{TypeStyle, type_scale};
use crate::domain::Side;
use crate::model::Action;
use crate::player::{Command, State};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets;
use crate::ui::widgets::ring::{RingShape, ring};

/// Most beads a ring has.
const MOST_BEADS: u32 = 20;

/// Draws the right column; in a counted step all of it counts.
pub(super) fn ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>) -> Vec<Action> {
    let mut actions = Vec::new();
    let layout = now.layout;
    let has_tempo = now.view.state == State::Paced && 1 < now.view.parts.len();
    let [middle, top, alone, with_tempo, with_both] = layout.places.ring;
    let diameter = match (has_tempo, now.view.side) {
        (false, _) => alone,
        (true, None) => with_tempo,
        (true, Some(_)) => with_both,
    };
    // Without a side switch the ring stands a little lower.
    let down = if now.view.side.is_none() && !has_tempo && layout.shape == Shape::Regular {
        16.0
    } else {
        0.0
    };
    let ring = layout.at([middle - diameter / 2.0, top + down, diameter, diameter]);
    let word = layout.at(layout.places.word);
    if now.view.state == State::Counted {
        actions.extend(count_ui(ui, tools, word.union(ring)));
    }
    word_ui(ui, now, tools, word);
    ring_ui(ui, now, tools, ring);
    under_ui(ui, now, tools, ring, has_tempo);
    actions
}

/// The whole column counts a repetition.
fn count_ui(ui: &mut Ui, tools: &Tools<'_>, column: Rect) -> Option<Action> {
    let response = ui.allocate_rect(column, Sense::click());
    let name = tools.text.get("control-count");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    response
        .clicked()
        .then_some(Action::Player(Command::RepDone))
}

fn word_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, rect: Rect) {
    let look = &tools.look;
    let styles = &now.layout.places.styles;
    let word = words::state_word(now, tools.text);
    let long = 10 < word.chars().count();
    let mut style = now
        .layout
        .style(if long { styles.word_long } else { styles.word });
    let gap = 18.0 * now.layout.scale;
    let mut width = widgets::measure(ui, look, &word, style).x;
    let room = rect.width() - style.size - gap;
    if room < width {
        let less = room / width;
        style = TypeStyle {
            size: style.size * less,
            line: style.line * less,
            ..style
        };
        width = widgets::measure(ui, look, &word, style).x;
    }
    let disc = style.size;
    let left = rect.center().x - (disc + gap + width) / 2.0;
    let center = pos2(left + disc / 2.0, rect.center().y);
    ui.painter()
        .circle_filled(center, disc / 2.0, color(now.colors.ring));
    let sign = words::state_icon(now);
    widgets::icon(
        ui,
        center,
        sign,
        Weight::Bold,
        disc * 0.56,
        color(now.colors.tint),
    );
    let place = Rect::from_min_max(
        pos2(left + disc + gap, rect.top()),
        pos2(left + disc + gap + width + 4.0, rect.bottom()),
    );
    let line = widgets::line(&word, style, color(now.colors.on_tint));
    widgets::text(ui, look, place, line);
}

fn ring_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, rect: Rect) {
    let look = &tools.look;
    let left = 1.0 - now.view.fraction as f32;
    let steps = look.reduced_motion || now.view.left.as_secs_f32() <= 3.0;
    let left = if steps { stepped(now, left) } else { left };
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
    if now.view.state == State::Done {
        let (tone, size) = (color(now.colors.ring), rect.width() * 0.4);
        widgets::icon(ui, rect.center(), Icon::Check, Weight::Bold, size, tone);
        return;
    }
    number_ui(ui, now, tools, rect, (&number, &unit));
}

/// The number in the ring with its unit; its size follows the ring, not the size of text.
fn number_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    rect: Rect,
    (number, unit): (&str, &str),
) {
    let styles = &now.layout.places.styles;
    let look = crate::ui::theme::Look {
        text_scale: 1.0,
        ..tools.look
    };
    let share = rect.width() / (now.layout.places.ring[2] * now.layout.scale);
    let small = if 3 < number.chars().count() {
        0.74
    } else {
        1.0
    } * share.max(0.6);
    let style = now.layout.style(styles.count);
    let style = TypeStyle {
        size: style.size * small,
        line: style.line * small,
        ..style
    };
    let lift = if unit.is_empty() {
        0.0
    } else {
        rect.height() * 0.07
    };
    let middle = rect.center() - vec2(0.0, lift);
    let digits = Rect::from_center_size(middle, vec2(rect.width(), style.line));
    let ink = color(look.roles.on_surface);
    widgets::text(
        ui,
        &look,
        digits,
        widgets::line(number, style, ink).center(),
    );
    if !unit.is_empty() {
        let middle = rect.center() + vec2(0.0, rect.height() * 0.22);
        let size = vec2(rect.width() * 0.68, styles.unit.line * now.layout.scale);
        let muted = color(look.roles.on_surface_muted);
        let line = widgets::line(unit, now.layout.style(styles.unit), muted).center();
        widgets::fitted(ui, &look, Rect::from_center_size(middle, size), line);
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
    let small = matches!(now.layout.shape, Shape::Compact | Shape::Far);
    let unit = if matches!(
        view.state,
        State::Paused | State::Away(_) | State::Hurting(_)
    ) {
        "player-seconds-left"
    } else if matches!(view.state, State::Hold | State::Release) && !small {
        "player-seconds"
    } else {
        ""
    };
    let number = words::seconds_left(left);
    let unit = if unit.is_empty() || number.contains(':') {
        String::new()
    } else {
        tools.text.get(unit)
    };
    (number, unit)
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
    let (look, layout) = (&tools.look, now.layout);
    let (left, width, top) = layout.places.under;
    let column = layout.at([left, top.unwrap_or(0.0), width, 0.0]);
    let [first, gap] = layout.places.gaps.map(|gap| gap * layout.scale);
    let mut y = if top.is_some() {
        column.top()
    } else {
        ring.bottom() + first
    };
    let mut place = |height: f32| {
        let rect = Rect::from_min_size(
            pos2(column.left(), y),
            vec2(column.width(), height * layout.scale),
        );
        y = rect.bottom() + gap;
        rect
    };
    let set = layout.style(type_scale::PLAYER_SET);
    if now.view.state == State::Done {
        let line = done_line(now, tools);
        let ink = color(look.roles.on_surface);
        widgets::fitted(
            ui,
            look,
            place(56.0),
            widgets::line(&line, set, ink).center(),
        );
        return;
    }
    if has_tempo {
        widgets::tempo_bar(
            ui,
            look,
            (place(72.0), layout.scale),
            &tempo(now, tools),
            &now.colors,
        );
    }
    if now.view.state == State::Paused {
        let hint = tools.text.get("player-hurts-hint");
        let ink = color(look.roles.on_surface);
        widgets::fitted(
            ui,
            look,
            place(28.0),
            widgets::line(&hint, set, ink).center(),
        );
        return;
    }
    if let Some(side) = now.view.side {
        let [width, height] = layout.places.side;
        let rect = place(height);
        let size = vec2(width * layout.scale, rect.height());
        side_ui(
            ui,
            now,
            tools,
            Rect::from_center_size(rect.center(), size),
            side,
        );
    }
    if layout.shape != Shape::Far {
        let line = set_line(now, tools);
        widgets::set_dots(
            ui,
            look,
            (place(28.0), layout.scale),
            now.view.set,
            &now.colors,
            &line,
        );
    }
}

fn done_line(now: &Now<'_>, tools: &Tools<'_>) -> String {
    let record = now.session.player.record();
    let time = tools.text.clock(record.time());
    let values = [
        ("exercises", record.items().into()),
        ("time", (&time).into()),
    ];
    tools.text.with("player-done-count", &values)
}

fn set_line(now: &Now<'_>, tools: &Tools<'_>) -> String {
    let (set, sets) = now.view.set;
    if now.view.state == State::Counted {
        return tools.text.get("player-no-clock");
    }
    if let Some(line) = side_line(now, tools) {
        return line;
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

/// Which side comes first, or is done, while one gets ready for it.
fn side_line(now: &Now<'_>, tools: &Tools<'_>) -> Option<String> {
    let side = now.view.side?;
    let word = |side| {
        tools.text.get(match side {
            Side::Left => "side-left-leg",
            Side::Right => "side-right-leg",
        })
    };
    let (id, side) = match (now.view.state, now.view.other_side_done) {
        (State::ChangeSides, _) => ("player-side-done", side.other()),
        (State::GetReady | State::NextUp, false) => ("player-side-first", side),
        (_, _) => return None,
    };
    let word = word(side);
    Some(tools.text.with(id, &[("side", (&word).into())]))
}

fn side_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, rect: Rect, side: Side) {
    let text = tools.text;
    let words = [
        (text.get("side-letter-left"), text.get("side-left")),
        (text.get("side-letter-right"), text.get("side-right")),
    ];
    let words = words.map(|(letter, word)| format!("{letter}  {word}"));
    let style = now.layout.style(now.layout.places.styles.side);
    widgets::side_switch(ui, &tools.look, rect, (side, &words, style), &now.colors);
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
