//! Breaks from sitting: on or off, how often, in which hours.

use std::time::Duration;

use eframe::egui::Ui;

use super::{Now, ask, quiet, title_ui};
use crate::domain::RoutineId;
use crate::domain::care::limits::DESK;
use crate::domain::care::sitting::EVERY_MIN;
use crate::model::{Action, CareAction};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::screens::settings::form::Rows;

/// Minutes of one step.
const STEP_MIN: i64 = 5;
const HOURS: i32 = 24;

/// Draws the card.
pub(super) fn ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    rows: &mut Rows,
    actions: &mut Vec<Action>,
) {
    title_ui(ui, tools, &mut rows.column, ("care-sitting", Icon::Seat));
    let before = &now.model.preferences.care.sitting;
    let mut sitting = before.clone();
    let on = ("care-sitting-on", Some("care-sitting-on-hint"));
    rows.toggle(ui, tools, on, &mut sitting.on);
    let every = sitting.every(&now.limits);
    let [least, most] = EVERY_MIN;
    let value = tools
        .text
        .length(Duration::from_secs(u64::from(every) * 60));
    let can = [least < every, every < most];
    let words = ("care-sitting-every", Some("care-sitting-every-hint"));
    let stepped = rows.step(ui, tools, words, &value, can);
    if stepped != 0 {
        let wanted = i64::from(every) + i64::from(stepped) * STEP_MIN;
        sitting.every_min = u32::try_from(wanted).ok();
        sitting.every_min = Some(sitting.every(&now.limits));
    }
    for (id, hour) in [
        ("care-sitting-from", &mut sitting.hours.from),
        ("care-sitting-to", &mut sitting.hours.to),
    ] {
        let value = format!("{hour:02}:00");
        let stepped = rows.step(ui, tools, (id, None), &value, [true, true]);
        let turned = (i32::from(*hour) + stepped).rem_euclid(HOURS);
        *hour = u8::try_from(turned).unwrap_or(*hour);
    }
    next_ui(ui, now, tools, rows);
    if sitting != *before {
        ask(actions, CareAction::SetSitting(sitting));
    }
}

/// When the next one comes, and what the content says of how often.
fn next_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, rows: &mut Rows) {
    let text = tools.text;
    let sitting = &now.model.preferences.care.sitting;
    if let Some(due_ms) = sitting.due_ms(&now.limits) {
        let due = now.at(due_ms);
        if sitting.hours.hold(due.second_of_day()) {
            let time = tools.text.wall_time(&due);
            let next = text.with("care-sitting-next", &[("time", (&time).into())]);
            quiet(ui, tools, &mut rows.column, &next);
        }
    }
    let catalogue = &now.model.content.catalogue;
    if let Some(desk) = catalogue.routine(&RoutineId::new(DESK)) {
        let often = desk.frequency.as_str().into();
        let says = text.with("care-sitting-says", &[("often", often)]);
        quiet(ui, tools, &mut rows.column, &says);
    }
    rows.column.gap(12.0);
}
