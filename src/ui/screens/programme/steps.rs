//! The weeks, days or stages in order, with what was done of them.

use eframe::egui::{Color32, CornerRadius, Rect, Role, Stroke, Ui, pos2, vec2};
use jiff::ToSpan as _;

use super::Shown;
use crate::design::page::programme as sizes;
use crate::design::{radius, stroke, type_scale};
use crate::domain::Variant;
use crate::domain::programme::Kind;
use crate::domain::progress::{Mark, did_something};
use crate::text::Text;
use crate::ui::frame::Tools;
use crate::ui::screens::progress::card::{card, say, title};
use crate::ui::screens::words;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column};

/// Draws the list.
pub(super) fn ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let id = match shown.programme.kind {
        Kind::Weeks => "programme-weeks",
        Kind::Days => "programme-days",
        Kind::Stages => "programme-stages",
    };
    let words = tools.text.get(id);
    card(ui, tools, column, 0.0, |ui, inner| {
        title(ui, tools, inner, &words, vec2(0.0, 0.0));
        inner.gap(4.0);
        for (place, step) in shown.programme.steps.iter().enumerate() {
            if 0 < place {
                let edge = Stroke::new(stroke::HAIRLINE, color(tools.look.roles.line));
                let across = inner.left..=inner.right();
                ui.painter().hline(across, inner.y, edge);
            }
            row_ui(ui, shown, tools, inner, (place, step));
        }
    });
    column.gap(sizes::GAP);
}

fn row_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    (place, step): (usize, &Variant),
) {
    let look = &tools.look;
    let text = tools.text;
    let here = shown.standing.is_some() && place == shown.place();
    let about = about(text, shown, place, step);
    let of = if here {
        count(text, shown)
    } else {
        String::new()
    };
    let mark = look.icon(sizes::ROW_MARK);
    let left = sizes::NAME_LEFT - sizes::ROW_MARK + mark;
    let end = if of.is_empty() {
        0.0
    } else {
        look.scaled(sizes::OF)
    };
    let width = column.width - left - end;
    let high = widgets::height(ui, look, &step.name, type_scale::BODY_BOLD, width)
        + widgets::height(ui, look, &about, type_scale::SMALL, width);
    let rect = column.take(high + 2.0 * sizes::ROW_PADDING);
    say(
        ui,
        rect,
        Role::ListItem,
        &name(text, shown, (place, step), &about),
    );
    let [ink, muted] = ground_ui(ui, tools, rect, here);
    let center = pos2(rect.left() + mark / 2.0, rect.center().y);
    widgets::session_mark(ui, look, center, mark, step_mark(shown, place));
    let top = rect.center().y - high / 2.0;
    let at = Rect::from_min_size(pos2(rect.left() + left, top), vec2(width, 0.0));
    let line = widgets::line(&step.name, type_scale::BODY_BOLD, ink);
    let used = widgets::draw_wrapped(ui, look, at, line);
    let line = widgets::line(&about, type_scale::SMALL, muted);
    widgets::draw_wrapped(ui, look, at.translate(vec2(0.0, used)), line);
    let at = Rect::from_x_y_ranges(rect.right() - end..=rect.right(), rect.y_range());
    let line = widgets::line(&of, type_scale::BODY_BOLD, ink).right();
    widgets::draw(ui, look, at, line);
}

/// The ground of a row where the person is; answers the colors of its name and of what stands under that.
fn ground_ui(ui: &Ui, tools: &Tools<'_>, rect: Rect, here: bool) -> [Color32; 2] {
    let roles = tools.look.roles;
    if !here {
        return [roles.on_surface, roles.on_surface_muted].map(color);
    }
    let round = CornerRadius::same(radius::CONTROL);
    let ground = rect.expand2(vec2(12.0, -2.0));
    ui.painter()
        .rect_filled(ground, round, color(roles.primary_soft));
    [color(roles.on_primary_soft); 2]
}

/// What is done of the step where the person is, such as `2 of 3`.
fn count(text: &Text, shown: &Shown<'_>) -> String {
    let counted = shown.standing.as_ref().and_then(|standing| {
        let of = standing.planned?;
        Some((standing.done.min(of), of))
    });
    counted.map_or_else(String::new, |(done, of)| {
        let values = [("done", done.into()), ("of", of.into())];
        text.with("programme-sessions-of", &values)
    })
}

/// What a step is: sessions and repetitions of a week, exercises of a day, when to take a stage.
fn about(text: &Text, shown: &Shown<'_>, place: usize, step: &Variant) -> String {
    let routine = shown.programme.routine;
    match shown.programme.kind {
        Kind::Weeks => routine
            .week_table
            .get(place)
            .map_or_else(String::new, |row| {
                let reps: Vec<String> = row.reps_by_set.iter().map(u32::to_string).collect();
                let reps = reps.join(" + ");
                let values = [("sets", row.sets.into()), ("reps", (&reps).into())];
                let count = [("count", row.sessions_per_week.into())];
                let often = text.with("programme-times-a-week", &count);
                format!("{often} · {}", text.with("weeks-reps", &values))
            }),
        Kind::Days => routine.calendar.get(place).map_or_else(String::new, |day| {
            words::entries(text, day, &shown.model.content.catalogue.exercises)
        }),
        Kind::Stages => step.use_when.clone().unwrap_or_default(),
    }
}

/// What a screen reader says of a step.
fn name(text: &Text, shown: &Shown<'_>, (place, step): (usize, &Variant), about: &str) -> String {
    let here = shown.place();
    let id = match place.cmp(&here) {
        _ if shown.standing.is_none() => return format!("{}, {about}", step.name),
        std::cmp::Ordering::Equal => "programme-here",
        _ if shown.programme.kind == Kind::Days => return format!("{}, {about}", step.name),
        std::cmp::Ordering::Less => "programme-passed",
        std::cmp::Ordering::Greater => "programme-ahead",
    };
    let name = text.with(id, &[("step", step.name.as_str().into())]);
    let standing = shown.standing.as_ref().filter(|_| place == here);
    let done = standing.and_then(|standing| {
        let of = standing.planned?;
        let values = [("done", standing.done.min(of).into()), ("of", of.into())];
        Some(text.with("programme-sessions-said", &values))
    });
    let done = done.map_or_else(String::new, |done| format!(", {done}"));
    format!("{name}{done}, {about}")
}

/// The mark of a step: behind the person whole, here as far as it is done. Days of a calendar as they were done this time round.
fn step_mark(shown: &Shown<'_>, place: usize) -> Mark {
    let Some(standing) = &shown.standing else {
        return Mark::None;
    };
    let here = standing.place;
    if place == here {
        return match standing.planned {
            Some(of) if of <= standing.done => Mark::Whole,
            Some(_) | None if 0 < standing.done => Mark::Part,
            Some(_) | None => Mark::Planned,
        };
    }
    if here < place {
        return Mark::None;
    }
    if shown.programme.kind != Kind::Days {
        return Mark::Whole;
    }
    let back = i64::try_from(here - place).unwrap_or(0);
    let date = standing.today.saturating_sub(back.days());
    let mut past = shown.model.past.sessions().iter();
    let done = past.any(|past| {
        past.routine.as_ref() == Some(shown.id) && past.began.day() == date && did_something(past)
    });
    if done { Mark::Whole } else { Mark::None }
}
