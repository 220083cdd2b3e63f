//! The first days: when it began, what is due when, and the two lists of first aid.

use eframe::egui::{Ui, vec2};

use super::timer::{self, Press};
use super::{Now, note_ui, quiet, title_ui};
use crate::design::{icon as icon_size, type_scale};
use crate::domain::RoutineId;
use crate::domain::care::limits::FIRST_DAYS;
use crate::domain::care::{DayPhase, FirstDays, HOUR_MS, Ice};
use crate::domain::routine::Routine;
use crate::model::{Action, CareAction, Screen};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::screens::settings::form::Rows;
use crate::ui::screens::words;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column, Kind};

const NAME: &str = "care-days";
const DAY_H: i64 = 24;

/// Draws the card.
pub(super) fn ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    rows: &mut Rows,
    (hours_ago, actions): (&mut i64, &mut Vec<Action>),
) {
    title_ui(ui, tools, &mut rows.column, (NAME, Icon::Calendar));
    let catalogue = &now.model.content.catalogue;
    let routine = catalogue.routine(&RoutineId::new(FIRST_DAYS));
    match (&now.model.preferences.care.days, routine) {
        (Some(days), Some(routine)) => {
            followed_ui(ui, now, tools, &mut rows.column, (days, routine, actions));
        }
        _ => begin_ui(ui, now, tools, rows, (hours_ago, actions)),
    }
    if let Some(routine) = routine
        && super::link_ui(
            ui,
            tools,
            &mut rows.column,
            ("care-days-routine", &routine.name),
        )
    {
        actions.push(Action::Open(Screen::Routine(routine.id.clone())));
    }
}

/// Asks when it began: a day and an hour.
fn begin_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    rows: &mut Rows,
    (hours_ago, actions): (&mut i64, &mut Vec<Action>),
) {
    let intro = tools.text.get("care-days-intro");
    quiet(ui, tools, &mut rows.column, &intro);
    rows.column.gap(8.0);
    let most = i64::from(now.limits.window_h[1]) - 1;
    let whole_hour = now.ms - now.ms.rem_euclid(HOUR_MS);
    let began = now.at(whole_hour - *hours_ago * HOUR_MS);
    let day = tools.text.short_day(began.day(), now.model.today());
    let can = [*hours_ago + DAY_H <= most, DAY_H <= *hours_ago];
    let by_day = rows.step(ui, tools, ("care-days-day", None), &day, can);
    let can = [*hours_ago < most, 0 < *hours_ago];
    let hour = tools.text.wall_time(&began);
    let by_hour = rows.step(ui, tools, ("care-days-hour", None), &hour, can);
    *hours_ago = (*hours_ago - i64::from(by_day) * DAY_H - i64::from(by_hour)).clamp(0, most);
    let follow = CareAction::FollowDays(Some(began.utc_ms));
    let presses = vec![Press::new(
        "care-days-follow",
        Kind::Soft,
        Icon::Play,
        follow,
    )];
    rows.column.gap(4.0);
    timer::buttons_ui(ui, tools, &mut rows.column, (NAME, presses), actions);
    rows.column.gap(8.0);
}

/// Where the person is, what is due, and the lists.
fn followed_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    (days, routine, actions): (&FirstDays, &Routine, &mut Vec<Action>),
) {
    let look = &tools.look;
    let ink = color(look.roles.on_surface);
    let phase = days.phase(now.ms);
    if phase == DayPhase::Over {
        let over = tools.text.get("care-days-over");
        column.say(ui, look, widgets::line(&over, type_scale::BODY_BOLD, ink));
    } else {
        let values = [
            ("day", days.day(now.ms).into()),
            ("hours", days.hours(now.ms).into()),
        ];
        let since = tools.text.with("care-days-since", &values);
        column.say(ui, look, widgets::line(&since, type_scale::BODY_BOLD, ink));
        column.gap(8.0);
        for (due, words) in tasks(now, tools, (days, routine)) {
            task_ui(ui, tools, column, (due, &words));
        }
    }
    column.gap(8.0);
    let mut presses = Vec::new();
    if phase != DayPhase::Protect {
        let movement = CareAction::ShowMovement;
        let show = ("care-days-show-movement", Kind::Soft, Icon::Runner);
        presses.push(Press::new(show.0, show.1, show.2, movement));
    }
    let stop = CareAction::FollowDays(None);
    presses.push(Press::new("care-days-stop", Kind::Link, Icon::Close, stop));
    timer::buttons_ui(ui, tools, column, (NAME, presses), actions);
    column.gap(12.0);
    lists_ui(ui, tools, column, (phase, routine));
}

/// What is due now, or when.
fn tasks(
    now: &Now<'_>,
    tools: &Tools<'_>,
    (days, routine): (&FirstDays, &Routine),
) -> Vec<(bool, String)> {
    let text = tools.text;
    let mut tasks = Vec::new();
    if now.model.ice().is_some() {
        let later = match &now.model.preferences.care.ice {
            Ice::Off(off) if now.ms < off.due_ms => Some(off.due_ms),
            Ice::Ready | Ice::On(_) | Ice::Off(_) => None,
        };
        tasks.push(match later {
            Some(due_ms) => {
                let due = now.when(tools, due_ms);
                let again = text.with("care-days-cool-at", &[("due", (&due).into())]);
                (false, again)
            }
            None => (true, text.get("care-days-cool")),
        });
    }
    tasks.push((true, text.get("care-days-raise")));
    tasks.push(if days.phase(now.ms) == DayPhase::Protect {
        let from = days.began_ms + i64::from(days.window_h[0]) * HOUR_MS;
        let due = now.when(tools, from);
        let from = text.with("care-days-move-from", &[("due", (&due).into())]);
        (false, from)
    } else {
        (true, text.get("care-days-move"))
    });
    let often = words::capital(&routine.frequency);
    let often = text.with("care-days-often", &[("often", (&often).into())]);
    tasks.push((true, often));
    tasks
}

/// A line with what says whether it is due: a bell or an hourglass; its words say when.
fn task_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, (due, words): (bool, &str)) {
    let look = &tools.look;
    let roles = look.roles;
    let (icon, tone) = if due {
        (Icon::Bell, roles.primary)
    } else {
        (Icon::Hourglass, roles.on_surface_muted)
    };
    let middle = type_scale::BODY.line * look.text_scale / 2.0;
    let at = column.at() + vec2(icon_size::BODY / 2.0, middle);
    widgets::icon(ui, at, icon, Weight::Bold, icon_size::BODY, color(tone));
    let mut line = column.inset(icon_size::BODY + 10.0, 0.0);
    let ink = color(roles.on_surface);
    line.say(ui, look, widgets::line(words, type_scale::BODY, ink));
    column.y = line.y + 6.0;
}

/// What to avoid, PEACE until the days are over, LOVE once they go into their last.
fn lists_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (phase, routine): (DayPhase, &Routine),
) {
    let roles = tools.look.roles;
    let text = tools.text;
    if phase != DayPhase::Over {
        let caution = (Icon::Warning, roles.caution_soft, roles.on_caution_soft);
        let title = text.get("exercise-care");
        note_ui(ui, tools, column, (&title, &routine.cautions), caution);
    }
    let Some(lists) = &routine.peace_love else {
        return;
    };
    let good = (Icon::Shield, roles.good_soft, roles.on_good_soft);
    if phase != DayPhase::Over {
        let title = text.get("care-days-peace");
        note_ui(ui, tools, column, (&title, &lists.peace), good);
    }
    if phase != DayPhase::Protect {
        let title = text.get("care-days-love");
        let love = (Icon::Heart, roles.good_soft, roles.on_good_soft);
        note_ui(ui, tools, column, (&title, &lists.love), love);
    }
}
