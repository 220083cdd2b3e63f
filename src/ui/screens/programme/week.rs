//! The days around today: what was done, and what is due.

use std::collections::BTreeMap;

use eframe::egui::{CornerRadius, Rect, Role, Stroke, StrokeKind, Ui, pos2, vec2};
use jiff::ToSpan as _;
use jiff::civil::Date;

use super::{Shown, said};
use crate::design::page::programme as sizes;
use crate::design::{TypeStyle, radius, stroke, type_scale};
use crate::domain::history::Ending;
use crate::domain::programme::{Due, Kind, Standing};
use crate::domain::progress::{Mark, did_something};
use crate::domain::schedule::Day;
use crate::ui::frame::Tools;
use crate::ui::screens::progress::card::{card, group, say, title};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column};

/// Days that are shown, and how many of them lie before today where no week says where it begins.
const DAYS: i32 = 7;
const BEFORE: i32 = 2;

/// A day of the strip.
struct Shape {
    date: Date,
    mark: Mark,
    /// What is done or due, and all of it for a screen reader.
    what: String,
    name: String,
}

/// Draws the strip, once the programme is followed.
pub(super) fn ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let Some(standing) = &shown.standing else {
        return;
    };
    let weeks = standing.programme.kind == Kind::Weeks;
    let id = if weeks && in_week(standing) {
        "programme-this-week"
    } else {
        "programme-these-days"
    };
    let words = tools.text.get(id);
    let shapes = shapes(shown, tools, standing);
    card(ui, tools, column, 0.0, |ui, inner| {
        title(ui, tools, inner, &words, vec2(0.0, 0.0));
        inner.gap(8.0);
        days_ui(ui, tools, inner, (&words, &shapes, standing.today));
    });
    column.gap(sizes::GAP);
}

fn in_week(standing: &Standing<'_>) -> bool {
    let over = standing.since.saturating_add(DAYS.days());
    standing.since <= standing.today && standing.today < over
}

/// The first day: that of the programme's week while today lies in it, else a little before today.
fn first(standing: &Standing<'_>) -> Date {
    if standing.programme.kind == Kind::Weeks && in_week(standing) {
        standing.since
    } else {
        standing.today.saturating_sub(BEFORE.days())
    }
}

fn shapes(shown: &Shown<'_>, tools: &Tools<'_>, standing: &Standing<'_>) -> Vec<Shape> {
    let first = first(standing);
    let last = first.saturating_add((DAYS - 1).days());
    let mut planned: BTreeMap<Date, Due> = BTreeMap::new();
    for due in standing.planned(last) {
        planned.entry(due.day).or_insert(due);
    }
    let dates = first.series(1.day()).take(7);
    dates
        .map(|date| shape(shown, tools, date, planned.get(&date)))
        .collect()
}

fn shape(shown: &Shown<'_>, tools: &Tools<'_>, date: Date, due: Option<&Due>) -> Shape {
    let text = tools.text;
    let past = shown.model.past.sessions().iter();
    let done: Vec<_> = past
        .filter(|past| past.routine.as_ref() == Some(shown.id) && past.began.day() == date)
        .filter(|past| did_something(past))
        .collect();
    let whole = done.iter().any(|past| past.ending == Ending::Whole);
    let mark = match (done.is_empty(), due) {
        (true, None) => Mark::None,
        (true, Some(_)) => Mark::Planned,
        (false, None) if whole => Mark::Whole,
        (false, _) => Mark::Part,
    };
    let of_past = done.last().and_then(|past| past.variant.as_ref());
    let variant = of_past.or(due.map(|due| &due.variant));
    let step = variant.and_then(|id| shown.programme.routine.variant(id));
    let what = match due {
        Some(due) if done.is_empty() => said::due_words(text, shown, due),
        Some(_) | None => step.map_or_else(String::new, |step| step.name.clone()),
    };
    let id = match mark {
        Mark::Whole => "programme-day-done",
        Mark::Part => "programme-day-part",
        Mark::Planned => "programme-day-planned",
        Mark::None | Mark::NotDone => "programme-day-none",
    };
    let mut day = text.day(date);
    if date == shown.model.today() {
        day = text.with("progress-today", &[("day", (&day).into())]);
    }
    let values = [("day", (&day).into()), ("what", (&what).into())];
    Shape {
        name: text.with(id, &values),
        date,
        mark,
        what: step.map_or_else(String::new, |step| step.name.clone()),
    }
}

fn days_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (title, shapes, today): (&str, &[Shape], Date),
) {
    let look = &tools.look;
    let mark = look.scaled(sizes::MARK).min(sizes::MARK_MOST);
    let line = look.scaled(type_scale::CAPTION.line);
    let width = column.width / 7.0;
    let label =
        |shape: &Shape| widgets::height(ui, look, &shape.what, type_scale::CAPTION, width - 12.0);
    // Names of steps that would be broken into many lines are left to the list below.
    let labels = shapes.iter().map(label).fold(0.0, f32::max);
    let labels = if labels <= 2.5 * line { labels } else { 0.0 };
    let high = 2.0 * line + mark + labels + 28.0;
    let grid = column.take(high);
    group(ui, grid, (Role::List, title), |ui| {
        for (place, shape) in shapes.iter().enumerate() {
            let corner = pos2(grid.left() + width * place as f32, grid.top());
            let rect = Rect::from_min_size(corner, vec2(width, high));
            day_ui(
                ui,
                tools,
                rect,
                (shape, shape.date == today),
                (mark, labels),
            );
        }
    });
}

fn day_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    rect: Rect,
    (shape, today): (&Shape, bool),
    (mark, labels): (f32, f32),
) {
    let look = &tools.look;
    say(ui, rect, Role::ListItem, &shape.name);
    let inner = rect.shrink2(vec2(3.0, 0.0));
    if today {
        let edge = Stroke::new(stroke::SELECTED, color(look.roles.primary));
        let round = CornerRadius::same(radius::CONTROL);
        let fill = color(look.roles.surface);
        ui.painter()
            .rect(inner, round, fill, edge, StrokeKind::Inside);
    }
    let roles = look.roles;
    let style = TypeStyle {
        bold: today,
        ..type_scale::CAPTION
    };
    let ink = color(if today {
        roles.on_surface
    } else {
        roles.on_surface_muted
    });
    let mut column = Column::new(inner.min + vec2(3.0, 6.0), inner.width() - 6.0);
    let line = look.scaled(style.line);
    let weekday = tools.text.day_short(Day::of(shape.date));
    let number = shape.date.day().to_string();
    for words in [&weekday, &number] {
        let place = column.take(line);
        widgets::draw(ui, look, place, widgets::line(words, style, ink).center());
    }
    column.gap(6.0);
    let place = column.take(mark);
    widgets::session_mark(ui, look, place.center(), mark, shape.mark);
    if 0.0 < labels && shape.mark != Mark::None {
        column.gap(6.0);
        let place = column.take(labels);
        let words = widgets::line(&shape.what, type_scale::CAPTION, ink).center();
        widgets::paint_fitted(ui, look, place, words);
    }
}
