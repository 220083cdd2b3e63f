//! Progress: done against planned, pain over time, left and right, and what was done of each exercise.

mod calendar;
pub(super) mod card;
mod chart;
mod day;
mod empty;
mod exercises;
mod head;
mod lowering;
mod numbers;
mod pain;
mod said;
mod sides;
pub(super) mod table;

use std::collections::BTreeMap;

use eframe::egui::{IdSalt, Key, Modifiers, Rect, Ui, pos2};
use jiff::ToSpan as _;
use jiff::civil::Date;

use self::calendar::Pressed;
use self::exercises::Sort;
use crate::design::page::progress as sizes;
use crate::domain::RoutineId;
use crate::domain::programme::Followed;
use crate::domain::progress::{Asked, Progress, Range};
use crate::domain::schedule::Schedule;
use crate::model::{Action, Model};
use crate::ui::frame::Tools;
use crate::ui::page::Page;
use crate::ui::screens::entry::links;
use crate::ui::widgets::Column;

/// The calendar shows the days of programmes so many weeks ahead.
const AHEAD: i64 = 6;

/// View state: what was computed, the month and the day that are looked at, and how lists are shown.
#[derive(Debug, Default)]
pub struct ProgressScreen {
    seen: Option<Seen>,
    /// The first day of the month that is shown, when it is not this month.
    month: Option<Date>,
    /// The day that is open.
    day: Option<Date>,
    /// It was opened just now.
    opened: bool,
    /// Pain is shown as a table.
    table: bool,
    sort: Sort,
}

/// What was computed, and from what.
#[derive(Debug)]
struct Seen {
    revision: u64,
    range: Range,
    today: Date,
    schedule: Schedule,
    programmes: BTreeMap<RoutineId, Followed>,
    progress: Progress,
}

impl Seen {
    fn of(model: &Model) -> Self {
        let schedule = &model.preferences.schedule;
        let asked = Asked {
            catalogue: &model.content.catalogue,
            schedule,
            today: model.today(),
            range: model.range,
        };
        let mut progress = Progress::of(model.past.sessions(), &asked);
        let ahead = asked.today.saturating_add(AHEAD.weeks());
        progress.days.mean_ahead(model.planned_days(ahead));
        Self {
            revision: model.past.revision(),
            range: model.range,
            today: asked.today,
            schedule: schedule.clone(),
            programmes: model.preferences.programmes.clone(),
            progress,
        }
    }

    /// True as long as nothing changed that it was computed from.
    fn is_of(&self, model: &Model) -> bool {
        self.revision == model.past.revision()
            && self.range == model.range
            && self.today == model.today()
            && self.schedule == model.preferences.schedule
            && self.programmes == model.preferences.programmes
    }
}

/// What the parts of the page draw from.
struct Now<'a> {
    model: &'a Model,
    progress: &'a Progress,
    today: Date,
}

impl ProgressScreen {
    /// Draws progress.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        page: &Page,
    ) -> Vec<Action> {
        let mut actions = self.keys(ui, model);
        let seen = self.seen.take().filter(|seen| seen.is_of(model));
        let seen = seen.unwrap_or_else(|| Seen::of(model));
        let now = Now {
            model,
            progress: &seen.progress,
            today: seen.today,
        };
        page.scroll(ui, IdSalt::new("progress"), |ui, column| {
            if head::ui(ui, &now, tools, column, &mut actions) {
                self.cards_ui(ui, &now, tools, (column, page), &mut actions);
            }
        });
        self.seen = Some(seen);
        actions
    }

    /// 1 to 3 choose the range, Page Up and Down the month, T turns the table, Escape closes the day.
    fn keys(&mut self, ui: &Ui, model: &Model) -> Vec<Action> {
        // A question over the page has the keys.
        if model.data.question.is_some() {
            return Vec::new();
        }
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let mut actions = Vec::new();
        for (key, range) in [Key::Num1, Key::Num2, Key::Num3]
            .into_iter()
            .zip(Range::ALL)
        {
            if pressed(key) {
                actions.push(Action::ShowProgress(range));
            }
        }
        for (key, months) in [(Key::PageUp, -1), (Key::PageDown, 1)] {
            if pressed(key) {
                actions.extend(self.turn(model, months));
            }
        }
        if pressed(Key::T) {
            self.table = !self.table;
        }
        if self.day.is_some() && pressed(Key::Escape) {
            self.day = None;
        }
        actions
    }

    /// The first day of the month that is shown.
    fn month(&self, model: &Model) -> Date {
        self.month.unwrap_or_else(|| model.today().first_of_month())
    }

    /// Shows the month so many months on; what was done in it is asked for.
    fn turn(&mut self, model: &Model, months: i32) -> Option<Action> {
        let month = self.month(model).saturating_add(months.months());
        let current = month == model.today().first_of_month();
        self.month = (!current).then_some(month);
        (!model.past.reaches(Some(month))).then_some(Action::LookBack(month))
    }

    fn cards_ui(
        &mut self,
        ui: &mut Ui,
        now: &Now<'_>,
        tools: &mut Tools<'_>,
        (column, page): (&mut Column, &Page),
        actions: &mut Vec<Action>,
    ) {
        if page.narrow {
            self.narrow_ui(ui, now, tools, column, actions);
        } else {
            self.wide_ui(ui, now, tools, column, actions);
        }
        column.gap(sizes::GAP);
        if !page.narrow {
            self.day_ui(ui, now, tools, column, actions);
        }
        sides::ui(ui, now, tools, column);
        column.gap(sizes::GAP);
        if !now.progress.lowering.is_empty() {
            lowering::ui(ui, now, tools, column);
            column.gap(sizes::GAP);
        }
        if !now.progress.exercises.is_empty() {
            exercises::ui(ui, now, tools, (column, &mut self.sort));
        }
        let pages = now.model.content.guidance.about_progress();
        links::read_more(ui, now.model, tools, column, &pages, actions);
    }

    /// The calendar at the left, numbers and pain at its right.
    fn wide_ui(
        &mut self,
        ui: &mut Ui,
        now: &Now<'_>,
        tools: &Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) {
        let width = tools.look.scaled(sizes::CALENDAR);
        let mut left = Column::new(column.at(), width);
        let calendar = self.calendar_ui(ui, now, tools, &mut left, actions);
        let mut right = column.inset(width + sizes::GAP, 0.0);
        numbers::ui(ui, now, tools, &mut right, 0.0);
        right.gap(sizes::GAP);
        let rest = calendar.bottom() - right.y;
        pain::ui(ui, now, tools, &mut right, (rest, &mut self.table));
        column.y = right.y.max(left.y);
    }

    /// Everything under each other; the numbers beside the calendar where there is room.
    fn narrow_ui(
        &mut self,
        ui: &mut Ui,
        now: &Now<'_>,
        tools: &Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) {
        let look = &tools.look;
        let width = look.scaled(sizes::CALENDAR);
        let beside = column.width - width - sizes::GAP;
        if look.scaled(sizes::NUMBER_BESIDE) <= beside {
            let mut left = Column::new(column.at(), width);
            let calendar = self.calendar_ui(ui, now, tools, &mut left, actions);
            let corner = pos2(column.right() - beside, column.y);
            let mut right = Column::new(corner, beside);
            numbers::ui(ui, now, tools, &mut right, calendar.height());
            column.y = left.y.max(right.y);
        } else {
            self.calendar_ui(ui, now, tools, column, actions);
            column.gap(sizes::GAP);
            numbers::ui(ui, now, tools, column, 0.0);
        }
        column.gap(sizes::GAP);
        self.day_ui(ui, now, tools, column, actions);
        pain::ui(ui, now, tools, column, (0.0, &mut self.table));
    }

    /// The day that is open; the page scrolls to it when it was opened just now.
    fn day_ui(
        &mut self,
        ui: &mut Ui,
        now: &Now<'_>,
        tools: &Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) {
        let Some(day) = self.day else { return };
        let (rect, closed) = day::ui(ui, now, tools, (column, day), actions);
        column.gap(sizes::GAP);
        if std::mem::take(&mut self.opened) {
            ui.scroll_to_rect(rect.expand(sizes::GAP), None);
        }
        if closed {
            self.day = None;
        }
    }

    fn calendar_ui(
        &mut self,
        ui: &mut Ui,
        now: &Now<'_>,
        tools: &Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) -> Rect {
        let month = self.month(now.model);
        let (rect, pressed) = calendar::ui(ui, now, tools, column, (month, self.day));
        match pressed {
            Some(Pressed::Turn(months)) => actions.extend(self.turn(now.model, months)),
            Some(Pressed::Day(day)) => {
                self.day = (self.day != Some(day)).then_some(day);
                self.opened = self.day.is_some();
            }
            None => {}
        }
        rect
    }
}
