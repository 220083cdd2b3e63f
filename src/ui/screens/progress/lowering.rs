//! The Nordic exercise over weeks: repetitions, and seconds of lowering.

use eframe::egui::{Rect, Role, Ui, pos2, vec2};

use super::Now;
use super::card::{card, group, quiet, say, title};
use crate::design::page::progress as sizes;
use crate::design::type_scale;
use crate::domain::progress::LoweringWeek;
use crate::ui::frame::Tools;
use crate::ui::painters::bars;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column};

/// What is counted in a week.
type Count = fn(&LoweringWeek) -> u64;

const COUNTS: [(&str, Count); 2] = [
    ("progress-lowering-reps", |week| u64::from(week.reps)),
    ("progress-lowering-seconds", |week| week.lowering.as_secs()),
];

pub(super) fn ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, column: &mut Column) {
    let name = tools.text.get("progress-lowering");
    let weeks = &now.progress.lowering;
    let from = weeks.len().saturating_sub(sizes::WEEKS);
    let weeks = weeks.get(from..).unwrap_or_default();
    let look = &tools.look;
    card(ui, tools, column, 0.0, |ui, inner| {
        title(ui, tools, inner, &name, vec2(0.0, 0.0));
        if 0 < from {
            let values = [("count", weeks.len().into())];
            let words = tools.text.with("progress-lowering-latest", &values);
            quiet(ui, tools, inner, &words);
        }
        inner.gap(12.0);
        let half = (inner.width - sizes::SIDES_GAP) / 2.0;
        let beside = look.scaled(sizes::SIDES) <= half;
        let lines =
            look.scaled(type_scale::SMALL.line) + 2.0 * look.scaled(type_scale::CAPTION.line);
        let height = sizes::COLUMNS + lines + 12.0;
        let top = inner.at();
        let rects = if beside {
            let second = pos2(top.x + half + sizes::SIDES_GAP, top.y);
            inner.gap(height);
            [top, second].map(|at| Rect::from_min_size(at, vec2(half, height)))
        } else {
            let first = inner.take(height);
            inner.gap(sizes::GAP);
            [first, inner.take(height)]
        };
        for (rect, (id, count)) in rects.into_iter().zip(COUNTS) {
            chart_ui(ui, now, tools, rect, (weeks, id, count));
        }
        words_ui(ui, now, tools, rects[0], (weeks, &name));
    });
}

/// A column for each week, with its number above it and some of the weeks named below.
fn chart_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    rect: Rect,
    (weeks, id, count): (&[LoweringWeek], &str, Count),
) {
    let look = &tools.look;
    let muted = color(look.roles.on_surface_muted);
    let head = look.scaled(type_scale::SMALL.line);
    let line = look.scaled(type_scale::CAPTION.line);
    let words = tools.text.get(id);
    let title = widgets::line(&words, type_scale::SMALL, muted);
    widgets::text(ui, look, rect.with_max_y(rect.top() + head), title);
    let plot = Rect::from_min_max(
        pos2(rect.left(), rect.top() + head + line + 8.0),
        pos2(rect.right(), rect.bottom() - line - 4.0),
    );
    let most = weeks.iter().map(count).max().unwrap_or(0).max(1);
    let width = plot.width() / weeks.len().max(1) as f32;
    let named = every(ui, tools, (weeks, now), width);
    for (place, week) in weeks.iter().enumerate() {
        let left = plot.left() + width * place as f32;
        let own = Rect::from_x_y_ranges(left..=left + width, plot.y_range());
        let share = count(week) as f32 / most as f32;
        bars::column(ui, look, own, share);
        if 0 < count(week) {
            number_ui(ui, tools, (own, share), count(week));
        }
        if (weeks.len() - 1 - place).is_multiple_of(named) {
            let under = own.translate(vec2(0.0, own.height() + 4.0));
            let under = under.with_max_y(under.top() + line);
            let name = tools.text.short_day(week.monday, now.today);
            name_ui(ui, tools, (under, plot), &name);
        }
    }
}

/// Every which week has room for its name under it.
fn every(
    ui: &Ui,
    tools: &Tools<'_>,
    (weeks, now): (&[LoweringWeek], &Now<'_>),
    width: f32,
) -> usize {
    let names = weeks.iter().map(|week| {
        let name = tools.text.short_day(week.monday, now.today);
        widgets::measure(ui, &tools.look, &name, type_scale::CAPTION).x
    });
    let widest = names.fold(0.0, f32::max);
    // A name at an end moves inwards by up to half its width.
    let room = if widest <= width {
        widest
    } else {
        widest * 1.5
    };
    ((room + 4.0) / width).ceil().max(1.0) as usize
}

/// The name of a week, in the middle of `under` but inside the ends of `plot`.
fn name_ui(ui: &Ui, tools: &Tools<'_>, (under, plot): (Rect, Rect), name: &str) {
    let look = &tools.look;
    let muted = color(look.roles.on_surface_muted);
    let size = widgets::measure(ui, look, name, type_scale::CAPTION).x + 1.0;
    let most = (plot.right() - size).max(plot.left());
    let left = (under.center().x - size / 2.0).clamp(plot.left(), most);
    let place = Rect::from_x_y_ranges(left..=left + size, under.y_range());
    let line = widgets::line(name, type_scale::CAPTION, muted);
    widgets::draw(ui, look, place, line);
}

/// The number over a column, where it has room.
fn number_ui(ui: &Ui, tools: &Tools<'_>, (rect, share): (Rect, f32), number: u64) {
    let look = &tools.look;
    let words = number.to_string();
    let size = widgets::measure(ui, look, &words, type_scale::CAPTION);
    if rect.width() < size.x {
        return;
    }
    let top = rect.bottom() - rect.height() * share - size.y - 2.0;
    let place = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), size.y));
    let ink = color(look.roles.on_surface);
    let line = widgets::line(&words, type_scale::CAPTION, ink).center();
    widgets::draw(ui, look, place, line);
}

/// What a screen reader says of each week.
fn words_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    rect: Rect,
    (weeks, name): (&[LoweringWeek], &str),
) {
    let width = rect.width() / weeks.len().max(1) as f32;
    group(ui, rect, (Role::Table, name), |ui| {
        for (place, week) in weeks.iter().enumerate() {
            let left = rect.left() + width * place as f32;
            let own = Rect::from_x_y_ranges(left..=left + width, rect.y_range());
            let day = tools.text.short_day(week.monday, now.today);
            let seconds = week.lowering.as_secs().to_string();
            let values = [
                ("day", (&day).into()),
                ("reps", week.reps.into()),
                ("seconds", (&seconds).into()),
            ];
            let words = tools.text.with("progress-lowering-said", &values);
            say(ui, own, Role::Row, &words);
        }
    });
}
