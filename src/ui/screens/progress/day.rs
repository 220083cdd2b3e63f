//! A day that was opened: each of its sessions, and what was planned for it.

use eframe::egui::{Rect, Ui, pos2, vec2};
use jiff::civil::Date;

use super::card::{card, quiet};
use super::{Now, said};
use crate::design::page::{control, progress as sizes};
use crate::design::type_scale;
use crate::domain::history::{PainWhen, PastSession};
use crate::domain::progress::time_of;
use crate::model::Action;
use crate::text::Text;
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::screens::forget;
use crate::ui::screens::words::capital;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

/// Draws the day; answers its place, and whether it is to be closed.
pub(super) fn ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    (column, date): (&mut Column, Date),
    actions: &mut Vec<Action>,
) -> (Rect, bool) {
    card(ui, tools, column, 0.0, |ui, inner| {
        let closed = head_ui(ui, tools, inner, date);
        let planned = now.progress.days.schedule().on(date);
        let sessions = now.progress.days.sessions(date);
        let all = now.model.past.sessions();
        for session in sessions.iter().filter_map(|place| all.get(*place)) {
            inner.gap(8.0);
            session_ui(ui, tools, inner, session, actions);
        }
        for entry in planned {
            inner.gap(8.0);
            let routine = now.model.content.catalogue.routine(&entry.routine);
            let name = routine.map_or(entry.routine.as_str(), |routine| &routine.name);
            let (hour, minute) = (entry.at.hour().into(), entry.at.minute().into());
            let time = said::hour_and_minute(tools.text, hour, minute);
            let values = [("name", name.into()), ("time", (&time).into())];
            let words = tools.text.with("progress-day-plan", &values);
            quiet(ui, tools, inner, &words);
        }
        if sessions.is_empty() && date <= now.today {
            inner.gap(8.0);
            let words = tools.text.get("progress-day-empty");
            quiet(ui, tools, inner, &words);
        }
        closed
    })
}

fn head_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, date: Date) -> bool {
    let look = &tools.look;
    let words = tools.text.day(date);
    let size = control::FILTER;
    let room = column.width - size - 8.0;
    let height = widgets::height(ui, look, &words, type_scale::TITLE_SMALL, room);
    let row = column.take(height.max(look.scaled(sizes::HEAD)));
    let ink = color(look.roles.on_surface);
    let line = widgets::line(&words, type_scale::TITLE_SMALL, ink);
    widgets::lines(ui, look, row.with_max_x(row.left() + room), line, 3);
    let name = tools.text.get("progress-day-close");
    let corner = pos2(row.right() - size + 8.0, row.center().y - size / 2.0);
    let button = Button::icon_only(Kind::Link, Icon::Close, &name)
        .icon_size(20.0)
        .colors(color(look.roles.surface), ink);
    button.show(ui, look, Rect::from_min_size(corner, vec2(size, size)))
}

/// A session: its name, when it was and how long, what was answered, the note, and how to remove it.
fn session_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    session: &PastSession,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let ink = color(look.roles.on_surface);
    let line = widgets::line(&session.name, type_scale::BODY_BOLD, ink);
    column.say(ui, look, line);
    quiet(ui, tools, column, &done(tools.text, session));
    let answers = answers(tools.text, session);
    if !answers.is_empty() {
        quiet(ui, tools, column, &capital(&answers.join(", ")));
    }
    let note = session.note.trim();
    if !note.is_empty() {
        let words = tools
            .text
            .with("progress-day-note", &[("note", note.into())]);
        column.say(ui, look, widgets::line(&words, type_scale::BODY, ink));
    }
    let row = column.take(forget::size(ui, tools).y);
    forget::ui(ui, tools, row.min, session, actions);
}

/// When it began, how long it was, and how many of its exercises were done.
fn done(text: &Text, session: &PastSession) -> String {
    let (time, length) = (
        said::time_of_day(text, &session.began),
        text.hours(time_of(session)),
    );
    let values = [("time", (&time).into()), ("length", (&length).into())];
    let when = text.with("progress-day-when", &values);
    let did = |item: usize| {
        session.sets.iter().any(|set| {
            let some = !set.done.time.is_zero() || set.done.reps.is_some_and(|reps| 0 < reps);
            some && usize::try_from(set.item) == Ok(item)
        })
    };
    let count = session.items.len();
    if count == 0 {
        return when;
    }
    let done = (0..count).filter(|item| did(*item)).count();
    let values = [("done", done.into()), ("of", count.into())];
    let exercises = text.with("progress-day-exercises", &values);
    [when, exercises].join(", ")
}

/// Pain and effort, as far as they were answered.
fn answers(text: &Text, session: &PastSession) -> Vec<String> {
    let worst = session
        .worst(PainWhen::During)
        .max(session.worst(PainWhen::After));
    let pains = [
        ("progress-day-before", session.worst(PainWhen::Before)),
        ("progress-day-worst", worst),
        ("progress-day-morning", session.worst(PainWhen::NextMorning)),
    ];
    let pains = pains.into_iter().filter_map(|(id, nrs)| {
        let values = [("nrs", u32::from(nrs?).into())];
        Some(text.with(id, &values))
    });
    let effort = session.effort.map(|effort| {
        let values = [("effort", u32::from(effort).into())];
        text.with("progress-day-effort", &values)
    });
    pains.chain(effort).collect()
}
