//! On which days a routine is planned, and the way to where that is chosen.

use eframe::egui::{Ui, vec2};

use super::Shown;
use crate::domain::schedule::Scheduled;
use crate::model::{Action, Screen, SettingsSection};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::screens::settings::reminders;
use crate::ui::widgets::{Align, Button, Column, Kind};

/// How wide it is.
pub(super) fn width(ui: &Ui, shown: &Shown<'_>, tools: &Tools<'_>) -> f32 {
    let today = shown.model.today();
    let schedule = &shown.model.preferences.schedule;
    let words = words(tools, schedule.current(&shown.routine.id, today));
    button(&words).size(ui, &tools.look).x
}

/// The days and the time, or the question for them.
fn words(tools: &Tools<'_>, entry: Option<&Scheduled>) -> String {
    let planned = entry.filter(|entry| !entry.days.is_empty());
    planned.map_or_else(
        || tools.text.get("reminders-which-days"),
        |entry| tools.text.days_and_time(entry),
    )
}

fn button(words: &str) -> Button<'_> {
    Button::new(Kind::Link, words)
        .small()
        .icon(Icon::Calendar, Weight::Bold)
        .icon_size(crate::design::icon::INLINE)
}

/// Draws it. A routine without days gets a card of its own there, with no day chosen yet.
pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    (column, align): (&mut Column, Align),
    actions: &mut Vec<Action>,
) {
    let (model, id) = (shown.model, &shown.routine.id);
    let today = model.today();
    let entry = model.preferences.schedule.current(id, today);
    let words = words(tools, entry);
    let button = button(&words);
    let size = button.size(ui, &tools.look);
    let row = column.take(size.y);
    let width = size.x.min(row.width());
    let rect = match align {
        Align::Left => row.with_max_x(row.left() + width),
        Align::Center => row.shrink2(vec2((row.width() - width) / 2.0, 0.0)),
        Align::Right => row.with_min_x(row.right() - width),
    };
    if button.show(ui, &tools.look, rect) {
        if entry.is_none() {
            let mut preferences = model.preferences.clone();
            preferences.schedule.set(id, reminders::fresh(), today);
            actions.push(Action::SetPreferences(Box::new(preferences)));
        }
        let section = SettingsSection::Reminders;
        actions.push(Action::Open(Screen::Settings(section)));
    }
}
