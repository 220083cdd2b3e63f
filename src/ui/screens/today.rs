//! What is next, what was left, what was done last.

mod carry_on;
mod hero;
mod morning;
mod quick;
mod recent;
mod side;

use eframe::egui::{CornerRadius, IdSalt, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};
use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::design::page::today as sizes;
use crate::design::{radius, type_scale};
use crate::domain::progress::Mark;
use crate::domain::schedule::Day;
use crate::model::{Action, Model};
use crate::ui::frame::Tools;
use crate::ui::page::Page;
use crate::ui::screens::safety::notes;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column};

/// Hours from which it is no longer morning, and no longer afternoon.
const AFTERNOON: i64 = 12;
const EVENING: i64 = 18;
const SECONDS_AN_HOUR: i64 = 3_600;

/// Draws today.
pub fn ui(ui: &mut Ui, model: &Model, tools: &mut Tools<'_>, page: &Page) -> Vec<Action> {
    let mut actions = Vec::new();
    page.scroll(ui, IdSalt::new("today"), |ui, column| {
        head_ui(ui, model, tools, column);
        column.gap(sizes::GAP);
        notes::ui(ui, model, tools, column, &mut actions);
        if page.narrow {
            hero::ui(ui, model, tools, (column, true), &mut actions);
            column.gap(sizes::GAP_COMPACT);
            side::ui(ui, model, tools, (column, None), &mut actions);
            column.gap(sizes::GAP_COMPACT);
            quick::ui(ui, model, tools, column, &mut actions);
            column.gap(sizes::GAP);
            recent::ui(ui, model, tools, column, &mut actions);
        } else {
            let right = tools.look.scaled(sizes::RIGHT).min(column.width / 2.0);
            let left = column.inset(0.0, right + sizes::GAP);
            let right = column.inset(left.width + sizes::GAP, 0.0);
            let mut upper = [left, right];
            upper_ui(ui, model, tools, &mut upper, &mut actions);
            let foot = upper.map(|column| column.y);
            let y = foot[0].max(foot[1]) + sizes::LOWER;
            let under = |column: Column| Column::new(pos2(column.left, y), column.width);
            let mut lower = upper.map(under);
            let [quick, recent] = &mut lower;
            quick::ui(ui, model, tools, quick, &mut actions);
            recent::ui(ui, model, tools, recent, &mut actions);
            column.y = quick.y.max(recent.y);
        }
    });
    actions
}

/// True for days that the name of a weekday is enough for.
fn is_this_week(day: Date, today: Date) -> bool {
    (today.saturating_sub(6.days())..=today).contains(&day)
}

/// What is next, and beside it, as high, what else there is.
fn upper_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    [left, right]: &mut [Column; 2],
    actions: &mut Vec<Action>,
) {
    hero::ui(ui, model, tools, (left, false), actions);
    let high = left.height();
    side::ui(ui, model, tools, (right, Some(high)), actions);
}

/// A greeting and the date; at the right the days of this week, where there is room.
fn head_ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, column: &mut Column) {
    let look = &tools.look;
    let hour = model.now.second_of_day() / SECONDS_AN_HOUR;
    let id = match hour {
        ..AFTERNOON => "today-morning",
        AFTERNOON..EVENING => "today-afternoon",
        _ => "today-evening",
    };
    let (greeting, date) = (tools.text.get(id), tools.text.day(model.today()));
    let week = look.scaled(sizes::DAY[0]) * 7.0 + sizes::DAY_GAP * 6.0;
    let words = widgets::measure(ui, look, &greeting, type_scale::HEADLINE).x;
    let beside = words + week + sizes::GAP <= column.width;
    let mut left = column.inset(0.0, if beside { week + sizes::GAP } else { 0.0 });
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    left.say(
        ui,
        look,
        widgets::line(&greeting, type_scale::HEADLINE, ink),
    );
    left.say(ui, look, widgets::line(&date, type_scale::BODY, muted));
    let high = look.tall(sizes::DAY[1]);
    let at = if beside {
        pos2(column.right() - week, column.y)
    } else {
        left.gap(12.0);
        left.at()
    };
    let rect = Rect::from_min_size(at, vec2(week.min(column.width), high));
    week_ui(ui, model, tools, rect);
    column.y = left.y.max(rect.bottom());
}

/// The days of this week, from Monday, each with its mark; today stands on a card.
fn week_ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, rect: Rect) {
    let width = (rect.width() - 6.0 * sizes::DAY_GAP) / 7.0;
    for (place, (date, mark)) in model.week().into_iter().enumerate() {
        let left = rect.left() + place as f32 * (width + sizes::DAY_GAP);
        let cell = Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height()));
        day_ui(ui, tools, cell, (date, mark, date == model.today()));
    }
}

fn day_ui(ui: &mut Ui, tools: &Tools<'_>, cell: Rect, (date, mark, today): (Date, Mark, bool)) {
    let look = &tools.look;
    let day = tools.text.day(date);
    let name = tools
        .text
        .with(mark_message(mark), &[("day", (&day).into())]);
    let response = ui.allocate_rect(cell, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
    if today {
        ui.painter()
            .add(widgets::card_ground_of(look, cell, radius::CONTROL));
    }
    let (style, ink) = if today {
        (type_scale::SMALL_BOLD, look.roles.on_surface)
    } else {
        (type_scale::SMALL, look.roles.on_surface_muted)
    };
    let letter = tools.text.weekday_letter(Day::of(date));
    let upper = cell.with_max_y(cell.top() + look.tall(sizes::LETTER));
    let words = widgets::line(&letter, style, color(ink)).center();
    widgets::draw(ui, look, upper, words);
    let center = pos2(cell.center().x, cell.bottom() - sizes::MARK_UP);
    widgets::session_mark(ui, look, center, sizes::MARK, mark);
}

/// What a screen reader says of a day.
fn mark_message(mark: Mark) -> &'static str {
    match mark {
        Mark::Whole => "progress-day-whole",
        Mark::Part => "progress-day-part",
        Mark::Planned => "progress-day-planned",
        Mark::NotDone => "progress-day-not-done",
        Mark::None => "progress-day-none",
    }
}

/// The ground of a small picture, with the picture of an exercise.
fn picture_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    rect: Rect,
    exercise: &crate::domain::ExerciseId,
) {
    widgets::rounded_stage(ui, &tools.look, rect, CornerRadius::same(radius::CONTROL));
    tools.thumbnail(ui, model, exercise, rect.shrink(4.0));
}
