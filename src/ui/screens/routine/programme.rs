//! What a programme says over weeks and days: table, calendar, checklist, way back to speed, care times.

use eframe::egui::{Stroke, Ui};

use super::Shown;
use super::folds::{fold_ui, lines_ui, quiet_ui, say_ui};
use crate::design::{stroke, type_scale};
use crate::domain::Exercise;
use crate::domain::routine::{CalendarDay, CareTimers, WeekRow};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::screens::words;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column};

/// Shares of a table's width.
const SHARES: [f32; 4] = [0.12, 0.2, 0.24, 0.44];

/// Draws the folds, those that have something in them.
pub(super) fn ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let routine = shown.routine;
    let text = tools.text;
    if !routine.week_table.is_empty() {
        let title = text.get("routine-weeks");
        let sessions = routine.total_sessions.map_or_else(String::new, |count| {
            text.with("routine-sessions", &[("count", count.into())])
        });
        let head = ("weeks", title.as_str(), sessions.as_str(), Icon::Calendar);
        fold_ui(ui, tools, column, head, |ui, column| {
            weeks_ui(ui, tools, column, &routine.week_table);
        });
    }
    if !routine.calendar.is_empty() {
        let title = text.get("routine-days");
        let head = ("days", title.as_str(), "", Icon::Calendar);
        fold_ui(ui, tools, column, head, |ui, column| {
            let exercises = &shown.model.content.catalogue.exercises;
            days_ui(ui, tools, column, (&routine.calendar, exercises));
        });
    }
    ready_ui(ui, shown, tools, column);
    speed_ui(ui, shown, tools, column);
    care_ui(ui, shown, tools, column);
}

fn weeks_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, weeks: &[WeekRow]) {
    let text = tools.text;
    let heads = ["weeks-week", "weeks-sessions", "weeks-sets", "weeks-note"];
    let heads = heads.map(|id| text.get(id));
    row_ui(ui, tools, column, &heads, true);
    for week in weeks {
        let reps: Vec<String> = week.reps_by_set.iter().map(u32::to_string).collect();
        let reps = reps.join(" + ");
        let values = [("sets", week.sets.into()), ("reps", (&reps).into())];
        let cells = [
            week.week.clone(),
            text.with("routine-times", &[("count", week.sessions_per_week.into())]),
            text.with("weeks-reps", &values),
            week.note.clone().unwrap_or_default(),
        ];
        row_ui(ui, tools, column, &cells, false);
    }
}

/// A row of a table, as high as its highest cell.
fn row_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, cells: &[String; 4], head: bool) {
    let look = &tools.look;
    let roles = look.roles;
    let (style, ink) = if head {
        (type_scale::SMALL_BOLD, color(roles.on_surface))
    } else {
        (type_scale::SMALL, color(roles.on_surface))
    };
    let mut left = 0.0;
    let mut foot = column.y;
    for (words, share) in cells.iter().zip(SHARES) {
        let width = column.width * share;
        let mut cell = column.inset(left, column.width - left - width + 12.0);
        cell.gap(6.0);
        cell.say(ui, look, widgets::line(words, style, ink));
        foot = foot.max(cell.y + 6.0);
        left += width;
    }
    column.y = foot;
    let edge = Stroke::new(stroke::HAIRLINE, color(roles.line));
    let across = column.left..=column.right();
    ui.painter().hline(across, column.y, edge);
}

/// Days with what is done on them: ids of `exercises` end as the content calls them.
fn days_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (days, exercises): (&[CalendarDay], &[Exercise]),
) {
    let text = tools.text;
    let lines: Vec<String> = days
        .iter()
        .map(|day| {
            let what = words::entries(text, day, exercises);
            let values = [("day", day.day.into()), ("what", (&what).into())];
            text.with("routine-day", &values)
        })
        .collect();
    lines_ui(ui, tools, column, &lines);
}

/// What must be true before going on.
fn ready_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let rows = &shown.routine.checklist;
    if rows.is_empty() {
        return;
    }
    let text = tools.text;
    let title = text.get("routine-checklist");
    let head = ("checklist", title.as_str(), "", Icon::List);
    fold_ui(ui, tools, column, head, |ui, column| {
        for (id, must) in [("checklist-must", true), ("checklist-may", false)] {
            let lines: Vec<String> = rows
                .iter()
                .filter(|row| row.must == must)
                .map(|row| row.text.clone())
                .collect();
            if !lines.is_empty() {
                quiet_ui(ui, tools, column, &text.get(id));
                lines_ui(ui, tools, column, &lines);
            }
        }
    });
}

/// From easy running to full speed.
fn speed_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let routine = shown.routine;
    if routine.speed_ladder.is_empty() && routine.volume_rule.is_none() {
        return;
    }
    let title = tools.text.get("routine-speed");
    let head = ("speed", title.as_str(), "", Icon::Speed);
    fold_ui(ui, tools, column, head, |ui, column| {
        let lines: Vec<String> = routine
            .speed_ladder
            .iter()
            .map(|step| {
                format!(
                    "{}. {}: {}",
                    step.step,
                    words::capital(&step.effort),
                    step.what
                )
            })
            .collect();
        lines_ui(ui, tools, column, &lines);
        if let Some(rule) = &routine.volume_rule {
            say_ui(ui, tools, column, rule);
        }
    });
}

/// Times for cooling, and what to do in the first days and after.
fn care_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let routine = shown.routine;
    let text = tools.text;
    if let Some(timers) = &routine.timers {
        let title = text.get("routine-timers");
        let head = ("timers", title.as_str(), "", Icon::Timer);
        fold_ui(ui, tools, column, head, |ui, column| {
            lines_ui(ui, tools, column, &timer_lines(tools, timers));
        });
    }
    if let Some(rules) = &routine.peace_love {
        let title = text.get("routine-first-aid");
        let head = ("first-aid", title.as_str(), "", Icon::FirstAid);
        fold_ui(ui, tools, column, head, |ui, column| {
            for (id, lines) in [("first-days", &rules.peace), ("after-days", &rules.love)] {
                quiet_ui(ui, tools, column, &text.get(id));
                lines_ui(ui, tools, column, lines);
            }
        });
    }
}

fn timer_lines(tools: &Tools<'_>, timers: &CareTimers) -> Vec<String> {
    let text = tools.text;
    let minutes = |seconds: u32| seconds / 60;
    let hours: Vec<String> = timers
        .daily_window_hours
        .iter()
        .map(u32::to_string)
        .collect();
    let hours = hours.join("–");
    vec![
        text.with(
            "timers-on",
            &[
                ("usual", minutes(timers.ice_on_default_s).into()),
                ("least", minutes(timers.ice_on_min_s).into()),
                ("most", minutes(timers.ice_on_max_s).into()),
            ],
        ),
        text.with(
            "timers-off",
            &[
                ("least", minutes(timers.ice_off_min_s).into()),
                ("usual", minutes(timers.ice_off_default_s).into()),
            ],
        ),
        text.with(
            "timers-skin",
            &[("minutes", minutes(timers.skin_check_every_s).into())],
        ),
        text.with("timers-window", &[("hours", (&hours).into())]),
    ]
}
