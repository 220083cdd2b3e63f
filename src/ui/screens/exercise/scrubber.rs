//! What moves the figure: play and stop, a line along the movement, half speed.

use std::time::Duration;

use eframe::egui::{Pos2, Rect, Ui, pos2, vec2};

use super::movement::{Piece, Shows};
use super::{ExerciseScreen, Shown};
use crate::design::page::control;
use crate::design::{TypeStyle, type_scale};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind, Segments, Slide};

/// An arrow key moves the figure by this share.
const STEP: f32 = 0.05;
const GAP: f32 = 16.0;

impl ExerciseScreen {
    pub(super) fn scrubber_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &Tools<'_>,
        column: &mut Column,
    ) {
        let look = &tools.look;
        let side = control::BUTTON;
        let names = ["speed-half", "speed-whole"].map(|id| tools.text.get(id));
        let speeds = Segments {
            options: &names.each_ref().map(String::as_str),
            selected: usize::from(!self.slow),
            small: true,
            raised: false,
        };
        let size = speeds.size(ui, look);
        let words = type_scale::CAPTION.line * look.text_scale;
        let row = column.take(side.max(size.y).max(24.0 + words));
        let button = Rect::from_min_size(row.min, vec2(side, side));
        self.play_ui(ui, tools, button);
        let corner = pos2(row.right() - size.x, button.center().y - size.y / 2.0);
        let place = Rect::from_min_size(corner, size);
        if let Some(chosen) = speeds.show(ui, look, place) {
            self.slow = chosen == 0;
        }
        let across = button.right() + GAP..=place.left() - GAP;
        let line = Rect::from_x_y_ranges(across, row.top()..=row.top() + 24.0);
        self.line_ui(ui, shown, tools, line);
        parts_ui(ui, shown, tools, line, shown.movement.piece_at(self.into_s));
    }

    fn play_ui(&mut self, ui: &mut Ui, tools: &Tools<'_>, rect: Rect) {
        let (icon, id) = if self.stopped {
            (Icon::Play, "exercise-play")
        } else {
            (Icon::Pause, "exercise-pause")
        };
        let name = tools.text.get(id);
        if Button::icon_only(Kind::Soft, icon, &name).show(ui, &tools.look, rect) {
            self.stopped = !self.stopped;
        }
    }

    fn line_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, rect: Rect) {
        let whole = shown.movement.seconds();
        let at = (self.into_s.rem_euclid(whole) / whole) as f32;
        let now = shown.movement.piece_at(self.into_s);
        let part = shown.movement.pieces.get(now);
        let part = part.map_or_else(String::new, |piece| word(shown, tools, piece));
        let percent = (at * 100.0).round() as u32;
        let value = tools.text.with(
            "exercise-scrubber-value",
            &[("part", (&part).into()), ("percent", percent.into())],
        );
        let slide = Slide {
            name: &tools.text.get("exercise-scrubber"),
            value: &value,
            at,
            step: STEP,
            ticks: &shown.movement.ticks(),
        };
        if let Some(moved) = widgets::slider(ui, &tools.look, rect, &slide) {
            self.stopped = true;
            // The very end of a round is the start of the next; stay just before it.
            let round = (self.into_s / whole).floor();
            self.into_s = (round + f64::from(moved.min(0.999))) * whole;
        }
    }
}

/// The words of the parts under the line, each where it begins; the one that plays is bold, with its seconds.
fn parts_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, line: Rect, now: usize) {
    let inner = line.shrink2(vec2(control::KNOB / 2.0, 0.0));
    let whole = shown.movement.seconds();
    let mut from_s = 0.0;
    for (place, piece) in shown.movement.pieces.iter().enumerate() {
        let at = |seconds: f64| inner.left() + inner.width() * (seconds / whole) as f32;
        let left = if place == 0 { line.left() } else { at(from_s) };
        from_s += piece.seconds;
        let room = (at(from_s) - left - 4.0).max(1.0);
        let corner = pos2(left, line.bottom() + 2.0);
        part_ui(ui, shown, tools, (corner, room), (piece, place == now));
    }
}

/// Words shrink to this share before they are left out.
const LEAST_ROOM: f32 = 0.86;

fn part_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    (corner, room): (Pos2, f32),
    (piece, on): (&Piece, bool),
) {
    let look = &tools.look;
    let style = TypeStyle {
        bold: on,
        ..type_scale::CAPTION
    };
    let ink = if on {
        look.roles.on_surface
    } else {
        look.roles.on_surface_muted
    };
    let short = word(shown, tools, piece);
    let length = Duration::from_secs_f64(piece.seconds);
    let long = format!("{short}, {}", tools.text.length(length));
    let is_part = matches!(piece.shows, Shows::Part(_));
    let timed = is_part && 1 < shown.movement.pieces.len();
    let fits = timed && widgets::measure(ui, look, &long, style).x <= room;
    let words = if fits { &long } else { &short };
    // The way in and the way out are short: where their words have no room, the slider's value still says them.
    if !is_part && room < widgets::measure(ui, look, words, style).x * LEAST_ROOM {
        return;
    }
    let size = vec2(room, style.line * look.text_scale);
    let rect = Rect::from_min_size(corner, size);
    widgets::fitted_line(ui, look, rect, widgets::line(words, style, color(ink)));
}

/// The exercise's own word for a piece.
fn word(shown: &Shown<'_>, tools: &Tools<'_>, piece: &Piece) -> String {
    match piece.shows {
        Shows::WayIn => tools.text.get("exercise-entry"),
        Shows::WayOut => tools.text.get("exercise-exit"),
        Shows::Roll => tools.text.get("exercise-next-spot"),
        Shows::Part(part) => tools.text.part_word(shown.exercise, part),
    }
}
