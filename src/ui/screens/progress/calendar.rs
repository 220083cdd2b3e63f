//! The calendar: a month of days, each with its mark.

use eframe::egui::{CornerRadius, Rect, Role, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};
use jiff::ToSpan as _;
use jiff::civil::Date;

use super::card::{card, group, say};
use super::{Now, said};
use crate::design::page::progress as sizes;
use crate::design::{TypeStyle, radius, stroke, type_scale};
use crate::domain::progress::{Mark, pain_over_time::monday_of};
use crate::domain::schedule::Day;
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Flow, Kind};

/// What was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pressed {
    /// So many months on or back.
    Turn(i32),
    /// A day.
    Day(Date),
}

/// Draws the calendar of `month`, with `open` as the day that is looked at; answers its place and what was pressed.
pub(super) fn ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    (month, open): (Date, Option<Date>),
) -> (Rect, Option<Pressed>) {
    card(ui, tools, column, 0.0, |ui, inner| {
        let title = tools.text.month(month, now.today);
        inner.gap(4.0);
        let turned = head_ui(ui, tools, inner, &title);
        inner.gap(12.0);
        let rows = rows_of(month);
        let day = sizes::DAY - sizes::MARK + mark(tools) + line(tools) - type_scale::CAPTION.line;
        let weekdays = sizes::WEEKDAYS + line(tools) - type_scale::CAPTION.line;
        let high = weekdays + f32::from(rows) * (day + sizes::DAY_GAP) - sizes::DAY_GAP;
        let grid = inner.take(high);
        let pressed = group(ui, grid, (Role::Grid, &title), |ui| {
            weekdays_ui(ui, tools, grid.with_max_y(grid.top() + weekdays));
            let days = grid.with_min_y(grid.top() + weekdays);
            days_ui(ui, now, tools, days, (month, open, day))
        });
        inner.gap(14.0);
        legend_ui(ui, tools, inner);
        turned.or(pressed.map(Pressed::Day))
    })
}

/// The height of a line of numbers.
fn line(tools: &Tools<'_>) -> f32 {
    tools.look.scaled(type_scale::CAPTION.line)
}

/// How large a mark is: it grows with the text, up to a limit.
fn mark(tools: &Tools<'_>) -> f32 {
    tools.look.scaled(sizes::MARK).min(sizes::MARK_MOST)
}

/// The name of the month, and the ways to the months around it.
fn head_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, title: &str) -> Option<Pressed> {
    let look = &tools.look;
    let row = column.take(look.scaled(sizes::HEAD));
    let size = sizes::MONTH_BUTTON;
    let buttons = [
        ("progress-month-before", Icon::Left, -1),
        ("progress-month-after", Icon::Right, 1),
    ];
    let start = row.right() + 8.0 - size * buttons.len() as f32;
    let ink = color(look.roles.on_surface);
    let words = widgets::line(title, type_scale::TITLE_SMALL, ink);
    widgets::text(ui, look, row.with_max_x(start - 8.0), words);
    let mut pressed = None;
    for (place, (id, icon, months)) in buttons.into_iter().enumerate() {
        let name = tools.text.get(id);
        let corner = pos2(start + size * place as f32, row.center().y - size / 2.0);
        let rect = Rect::from_min_size(corner, vec2(size, size));
        let button = Button::icon_only(Kind::Link, icon, &name)
            .icon_size(20.0)
            .colors(color(look.roles.surface), ink);
        if button.show(ui, look, rect) {
            pressed = Some(Pressed::Turn(months));
        }
    }
    pressed
}

/// Weeks that a month touches.
fn rows_of(month: Date) -> u8 {
    let before = monday_of(month)
        .until(month)
        .map_or(0, |span| span.get_days());
    let days = before + i32::from(month.days_in_month());
    u8::try_from((days + 6) / 7).unwrap_or(6)
}

fn cell(grid: Rect, (across, down): (f32, f32), height: f32) -> Rect {
    let width = grid.width() / 7.0;
    let corner = pos2(
        grid.left() + width * across,
        grid.top() + down * (height + sizes::DAY_GAP),
    );
    Rect::from_min_size(corner, vec2(width, height))
}

/// The letters over the columns; a screen reader says the days whole.
fn weekdays_ui(ui: &mut Ui, tools: &Tools<'_>, row: Rect) {
    let look = &tools.look;
    let muted = color(look.roles.on_surface_muted);
    group(ui, row, (Role::Row, ""), |ui| {
        for (place, (day, _)) in Day::WORDS.iter().enumerate() {
            let rect = cell(row, (place as f32, 0.0), row.height());
            say(ui, rect, Role::ColumnHeader, &tools.text.weekday(*day));
            let letter = tools.text.weekday_letter(*day);
            let words = widgets::line(&letter, type_scale::CAPTION, muted).center();
            widgets::draw(ui, look, rect, words);
        }
    });
}

fn days_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    grid: Rect,
    (month, open, height): (Date, Option<Date>, f32),
) -> Option<Date> {
    let mut pressed = None;
    let start = monday_of(month);
    for row in 0..rows_of(month) {
        let band = cell(grid, (0.0, f32::from(row)), height);
        let band = band.with_max_x(grid.right());
        let week = start.saturating_add((7 * i32::from(row)).days());
        let name = tools.text.short_day(week, now.today);
        group(ui, band, (Role::Row, &name), |ui| {
            for (place, date) in week.series(1.day()).take(7).enumerate() {
                if date.first_of_month() != month {
                    continue;
                }
                let rect = cell(band, (place as f32, 0.0), height);
                if day_ui(ui, now, tools, rect, (date, open == Some(date))) {
                    pressed = Some(date);
                }
            }
        });
    }
    pressed
}

fn day_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    rect: Rect,
    (date, open): (Date, bool),
) -> bool {
    let look = &tools.look;
    let name = said::day(now, tools, date);
    let info = || WidgetInfo::selected(Role::GridCell, true, open, &name);
    let response = widgets::press(ui, rect, info);
    if !ui.is_rect_visible(rect) {
        return response.clicked();
    }
    let today = date == now.today;
    ground_ui(ui, tools, rect, (today, open, response.hovered()));
    widgets::focus_ring(ui, look, &response, rect.shrink(4.0), radius::SMALL);
    let style = TypeStyle {
        bold: today,
        ..type_scale::CAPTION
    };
    let ink = if today {
        look.roles.on_surface
    } else {
        look.roles.on_surface_muted
    };
    let upper = rect.with_max_y(rect.top() + 3.0 + line(tools));
    let number = date.day().to_string();
    let words = widgets::line(&number, style, color(ink)).center();
    widgets::draw(ui, look, upper.with_min_y(rect.top() + 3.0), words);
    let size = mark(tools);
    let foot = rect.bottom() - (22.0 - sizes::MARK / 2.0);
    let center = pos2(rect.center().x, foot - size / 2.0);
    let shape = now.progress.days.mark(date);
    widgets::session_mark(ui, look, center, size, shape);
    response.clicked()
}

/// The ground of a day: today has an edge, and the day that is open or under the pointer a color.
fn ground_ui(ui: &Ui, tools: &Tools<'_>, rect: Rect, (today, open, hovered): (bool, bool, bool)) {
    let roles = tools.look.roles;
    let edge = if today {
        Stroke::new(stroke::SELECTED, color(roles.primary))
    } else {
        Stroke::NONE
    };
    let fill = match (open, hovered) {
        (true, _) => roles.primary_soft,
        (false, true) => roles.surface_sunken,
        (false, false) => roles.surface,
    };
    let round = CornerRadius::same(radius::CONTROL);
    let painter = ui.painter();
    painter.rect(rect, round, color(fill), edge, StrokeKind::Inside);
}

/// What the marks mean.
fn legend_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column) {
    let look = &tools.look;
    let muted = color(look.roles.on_surface_muted);
    let mark = look.icon(sizes::LEGEND_MARK);
    let start = column.at() + vec2(2.0, 0.0);
    let mut flow = Flow::new(start, column.right() + 4.0, vec2(17.0, 4.0));
    for (shape, id) in [
        (Mark::Whole, "progress-mark-whole"),
        (Mark::Part, "progress-mark-part"),
        (Mark::Planned, "progress-mark-planned"),
        (Mark::NotDone, "progress-mark-not-done"),
    ] {
        let words = tools.text.get(id);
        let size = widgets::measure(ui, look, &words, type_scale::SMALL);
        let place = flow.place(vec2(mark + 8.0 + size.x.ceil(), size.y.max(mark)));
        let center = pos2(place.left() + mark / 2.0, place.center().y);
        widgets::session_mark(ui, look, center, mark, shape);
        let words = widgets::line(&words, type_scale::SMALL, muted);
        widgets::text(ui, look, place.with_min_x(place.left() + mark + 8.0), words);
    }
    column.y = flow.bottom();
}
