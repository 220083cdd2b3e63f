//! Each exercise of the range: sets, repetitions and time of each side.

use std::cmp::Reverse;

use eframe::egui::{Rect, Role, Stroke, Ui, pos2, vec2};

use super::Now;
use super::card::{card, group, say, title};
use crate::design::{stroke, type_scale};
use crate::domain::progress::{Amounts, ExerciseVolume};
use crate::text::Text;
use crate::ui::frame::Tools;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column, Segments};

/// What the list is sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) enum Sort {
    /// The most time first.
    #[default]
    Time,
    /// The most sets first.
    Sets,
    /// By name.
    Name,
}

impl Sort {
    const ALL: [(Self, &'static str); 3] = [
        (Self::Time, "progress-by-time"),
        (Self::Sets, "progress-by-sets"),
        (Self::Name, "progress-by-name"),
    ];
}

/// Room above and below a row, and the share of its width that names get.
const ABOVE: f32 = 8.0;
const NAMES: f32 = 0.42;

/// An exercise, its name, and a line for each side that did something.
struct Row<'a> {
    volume: &'a ExerciseVolume,
    name: String,
    lines: Vec<String>,
}

pub(super) fn ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    (column, sort): (&mut Column, &mut Sort),
) {
    let look = &tools.look;
    let name = tools.text.get("progress-exercises");
    let options = Sort::ALL.map(|(_, id)| tools.text.get(id));
    let selected = Sort::ALL.iter().position(|(other, _)| other == sort);
    let segments = Segments {
        options: &options.each_ref().map(String::as_str),
        selected: selected.unwrap_or(0),
        small: true,
        raised: false,
    };
    card(ui, tools, column, 0.0, |ui, inner| {
        let place = title(ui, tools, inner, &name, segments.size(ui, look));
        let pressed = segments.show(ui, look, place);
        let wanted = pressed.and_then(|place| Sort::ALL.get(place));
        if let Some((wanted, _)) = wanted {
            *sort = *wanted;
        }
        inner.gap(12.0);
        let rows = rows(now, tools.text, *sort);
        let heights: Vec<f32> = rows
            .iter()
            .map(|row| height(ui, tools, inner.width, row))
            .collect();
        let rect = inner.take(heights.iter().sum());
        group(ui, rect, (Role::Table, &name), |ui| {
            let mut top = rect.top();
            for (row, height) in rows.iter().zip(heights) {
                let place = Rect::from_x_y_ranges(rect.x_range(), top..=top + height);
                row_ui(ui, tools, place, row);
                top = place.bottom();
            }
        });
    });
}

fn rows<'a>(now: &Now<'a>, text: &Text, sort: Sort) -> Vec<Row<'a>> {
    let catalogue = &now.model.content.catalogue;
    let rows = now.progress.exercises.iter().map(|volume| {
        let exercise = catalogue.exercise(&volume.exercise);
        let id = || volume.exercise.as_str().to_owned();
        Row {
            volume,
            name: exercise.map_or_else(id, |exercise| exercise.name.clone()),
            lines: lines(text, volume),
        }
    });
    let mut rows: Vec<Row<'_>> = rows.collect();
    rows.sort_by(|one, other| one.name.cmp(&other.name));
    match sort {
        Sort::Name => {}
        Sort::Time => rows.sort_by_key(|row| Reverse(row.volume.all().time)),
        Sort::Sets => rows.sort_by_key(|row| Reverse(row.volume.all().sets)),
    }
    rows
}

/// A line for each side that did something.
fn lines(text: &Text, volume: &ExerciseVolume) -> Vec<String> {
    let sides = [
        (None, &volume.together),
        (Some("progress-side-left"), &volume.left),
        (Some("progress-side-right"), &volume.right),
    ];
    let did = sides.into_iter().filter(|(_, amounts)| 0 < amounts.sets);
    did.map(|(side, amounts)| {
        let mut words = vec![amount(text, amounts)];
        words.splice(0..0, side.map(|side| text.get(side)));
        words.join(" · ")
    })
    .collect()
}

/// Sets, repetitions and time of one side.
fn amount(text: &Text, amounts: &Amounts) -> String {
    let mut words = vec![text.with("progress-sets", &[("count", amounts.sets.into())])];
    if 0 < amounts.reps {
        let count = u32::try_from(amounts.reps).unwrap_or(u32::MAX);
        words.push(text.with("progress-repetitions", &[("count", count.into())]));
    }
    words.push(text.hours(amounts.time));
    words.join(" · ")
}

fn height(ui: &Ui, tools: &Tools<'_>, width: f32, row: &Row<'_>) -> f32 {
    let look = &tools.look;
    let room = width * NAMES - 12.0;
    let name = widgets::height(ui, look, &row.name, type_scale::BODY, room);
    let rest = width * (1.0 - NAMES);
    let lines = row
        .lines
        .iter()
        .map(|line| widgets::height(ui, look, line, type_scale::SMALL, rest));
    name.max(lines.sum()) + 2.0 * ABOVE
}

fn row_ui(ui: &mut Ui, tools: &Tools<'_>, rect: Rect, row: &Row<'_>) {
    let look = &tools.look;
    let edge = Stroke::new(stroke::HAIRLINE, color(look.roles.line));
    ui.painter().hline(rect.x_range(), rect.top(), edge);
    let words = [row.name.as_str(), &row.lines.join("; ")].join(": ");
    say(ui, rect, Role::Row, &words);
    if !ui.is_rect_visible(rect) {
        return;
    }
    let (names, rest) = rect.split_left_right_at_fraction(NAMES);
    let ink = color(look.roles.on_surface);
    let muted = color(look.roles.on_surface_muted);
    let name = names
        .shrink2(vec2(0.0, ABOVE))
        .with_max_x(names.right() - 12.0);
    let line = widgets::line(&row.name, type_scale::BODY, ink);
    widgets::draw_wrapped(ui, look, name, line);
    let mut at = pos2(rest.left(), rest.top() + ABOVE);
    for words in &row.lines {
        let place = Rect::from_min_max(at, rest.max);
        let line = widgets::line(words, type_scale::SMALL, muted);
        at.y += widgets::draw_wrapped(ui, look, place, line);
    }
}
