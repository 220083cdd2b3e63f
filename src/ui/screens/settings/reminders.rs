//! Days and times of routines, and whether a reminder comes.

use std::collections::BTreeSet;

use eframe::egui::{Rect, Role, Ui, vec2};
use jiff::ToSpan as _;
use jiff::civil::{Time, time};

use super::Asked;
use super::form::{Form, Rows};
use crate::design::page::control;
use crate::design::type_scale;
use crate::domain::RoutineId;
use crate::domain::schedule::{Day, Weekly};
use crate::model::{Action, DataAction, Model};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Flow, Kind, Step};

/// Where the time of day of a new routine starts from.
const USUAL: Time = time(18, 0, 0, 0);

/// Minutes of one step.
const STEP_MINUTES: i64 = 5;

/// Room between two controls of a row.
const GAP: f32 = 12.0;

/// What a routine begins with: no day yet, so that nothing is planned that nobody chose.
pub(crate) fn fresh() -> Weekly {
    Weekly {
        days: BTreeSet::new(),
        at: USUAL,
        reminds: true,
    }
}

/// Draws the section.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    form: &mut Form<'_>,
    asked: &mut Asked,
) {
    let look = &tools.look;
    let muted = color(look.roles.on_surface_muted);
    let intro = tools.text.get("reminders-intro");
    let intro = widgets::line(&intro, type_scale::BODY, muted);
    form.column.say(ui, look, intro);
    form.column.gap(16.0);
    let today = model.today();
    let running = model.preferences.schedule.running(today);
    for entry in &running {
        let changed = routine_ui(ui, model, tools, form, (&entry.routine, entry.weekly()));
        let schedule = &mut asked.preferences.schedule;
        match changed {
            Changed::Not => {}
            Changed::To(weekly) => schedule.set(&entry.routine, weekly, today),
            Changed::Removed => schedule.end(&entry.routine, today),
        }
    }
    let planned: Vec<&RoutineId> = running.iter().map(|entry| &entry.routine).collect();
    if let Some(added) = add_ui(ui, model, tools, form, &planned) {
        asked.preferences.schedule.set(&added, fresh(), today);
    }
    // A calendar file without an entry is none.
    if running.iter().any(|entry| !entry.days.is_empty()) {
        calendar_ui(ui, tools, form, asked);
    }
}

/// What became of a routine's days.
enum Changed {
    Not,
    To(Weekly),
    Removed,
}

/// The card of one routine.
fn routine_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    form: &mut Form<'_>,
    (id, weekly): (&RoutineId, Weekly),
) -> Changed {
    let routine = model.content.catalogue.routine(id);
    let name = routine.map_or(id.as_str(), |routine| routine.name.as_str());
    form.card(ui, tools, |ui, rows| {
        let removed = head_ui(ui, tools, rows, name);
        let mut edited = weekly.clone();
        days_ui(ui, tools, rows, name, &mut edited.days);
        time_ui(ui, tools, rows, name, &mut edited.at);
        remind_ui(ui, tools, rows, name, &mut edited.reminds);
        if removed {
            Changed::Removed
        } else if edited == weekly {
            Changed::Not
        } else {
            Changed::To(edited)
        }
    })
}

/// The routine's name and the way to take it out; answers whether that was pressed.
fn head_ui(ui: &mut Ui, tools: &Tools<'_>, rows: &mut Rows, name: &str) -> bool {
    let look = &tools.look;
    let column = &mut rows.column;
    let remove = tools.text.get("reminders-remove");
    let called = named(tools, "reminders-remove", name);
    let button = Button::new(Kind::Link, &remove).small().name(&called);
    let size = button.size(ui, look);
    column.gap(12.0);
    let top = column.y;
    let corner = eframe::egui::pos2(column.right() - size.x, top);
    let removed = button.show(ui, look, Rect::from_min_size(corner, size));
    let ink = color(look.roles.on_surface);
    let mut words = column.inset(0.0, size.x + GAP);
    let high = widgets::height(ui, look, name, type_scale::TITLE_SMALL, words.width);
    words.gap(((size.y - high) / 2.0).max(0.0));
    words.say(ui, look, widgets::line(name, type_scale::TITLE_SMALL, ink));
    column.y = words.y.max(top + size.y) + 4.0;
    removed
}

/// A chip a day.
fn days_ui(ui: &mut Ui, tools: &Tools<'_>, rows: &mut Rows, name: &str, days: &mut BTreeSet<Day>) {
    let look = &tools.look;
    let short = Day::WORDS.map(|(day, _)| (day, tools.text.day_short(day)));
    let gap = vec2(control::GAP, control::GAP);
    let width = rows.column.width;
    let mut flow = Flow::new(eframe::egui::Pos2::ZERO, width, gap);
    let places: Vec<Rect> = short
        .iter()
        .map(|(day, word)| flow.place(widgets::filter_size(ui, look, word, days.contains(day))))
        .collect();
    let right = places.iter().map(Rect::right);
    let size = vec2(right.fold(0.0, f32::max), flow.bottom());
    let hint = days.is_empty().then_some("reminders-no-days");
    let pressed = rows.row(ui, tools, ("reminders-days", hint), size, |ui, rect| {
        let mut pressed = None;
        for ((day, word), chip) in short.iter().zip(&places) {
            let chip = chip.translate(rect.min.to_vec2());
            let long = tools.text.weekday(*day);
            let values = [("label", (&long).into()), ("routine", name.into())];
            let called = tools.text.with("reminders-named", &values);
            let state = (Role::CheckBox, days.contains(day));
            if widgets::filter_chip(ui, look, chip, (word, &called), state) {
                pressed = Some(*day);
            }
        }
        pressed
    });
    if let Some(day) = pressed
        && !days.remove(&day)
    {
        days.insert(day);
    }
}

/// Hours and minutes, each between two buttons. They go round: after 23:55 comes 00:00.
fn time_ui(ui: &mut Ui, tools: &Tools<'_>, rows: &mut Rows, name: &str, at: &mut Time) {
    let look = &tools.look;
    let less_more = ["less", "more"].map(|id| tools.text.get(id));
    let names = ["reminders-hour", "reminders-minute"].map(|id| named(tools, id, name));
    let values = [at.hour(), at.minute()].map(|value| format!("{value:02}"));
    let steps = [0, 1].map(|place: usize| Step {
        name: names.get(place).map_or("", String::as_str),
        value: values.get(place).map_or("", String::as_str),
        less_more: less_more.each_ref().map(String::as_str),
        can: [true, true],
    });
    let mut flow = Flow::new(eframe::egui::Pos2::ZERO, rows.column.width, vec2(GAP, GAP));
    let places = steps.map(|step| flow.place(step.size(ui, look)));
    let right = places.iter().map(Rect::right);
    let size = vec2(right.fold(0.0, f32::max), flow.bottom());
    let words = ("reminders-time", None);
    let [hours, minutes] = rows.row(ui, tools, words, size, |ui, rect| {
        let mut stepped = [0, 0];
        for ((step, place), stepped) in steps.iter().zip(places).zip(&mut stepped) {
            let place = place.translate(rect.min.to_vec2());
            *stepped = widgets::stepper(ui, look, place, step);
        }
        stepped
    });
    *at = at.wrapping_add(i64::from(hours).hours());
    *at = at.wrapping_add((i64::from(minutes) * STEP_MINUTES).minutes());
}

/// Whether a reminder comes.
fn remind_ui(ui: &mut Ui, tools: &Tools<'_>, rows: &mut Rows, name: &str, reminds: &mut bool) {
    let [width, height] = control::TOGGLE;
    let called = named(tools, "reminders-remind", name);
    let words = ("reminders-remind", Some("reminders-remind-hint"));
    let pressed = rows.row(ui, tools, words, vec2(width, height), |ui, rect| {
        widgets::toggle(ui, &tools.look, rect, (&called, *reminds))
    });
    if pressed {
        *reminds = !*reminds;
    }
}

/// The routines without days, each as a button; answers which was pressed.
fn add_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    form: &mut Form<'_>,
    planned: &[&RoutineId],
) -> Option<RoutineId> {
    let routines = model.content.catalogue.routines.iter();
    let others: Vec<_> = routines
        .filter(|routine| !planned.contains(&&routine.id))
        .collect();
    if others.is_empty() {
        return None;
    }
    let look = &tools.look;
    form.card(ui, tools, |ui, rows| {
        let gap = vec2(control::GAP, control::GAP);
        let width = rows.column.width;
        let mut flow = Flow::new(eframe::egui::Pos2::ZERO, width, gap);
        let buttons = others.iter().map(|routine| {
            let button = Button::new(Kind::Outline, &routine.name).small();
            let button = button.icon(Icon::Plus, Weight::Bold);
            (&routine.id, button, flow.place(button.size(ui, look)))
        });
        let buttons: Vec<_> = buttons.collect();
        let size = vec2(width, flow.bottom());
        let words = ("reminders-add", Some("reminders-add-hint"));
        rows.row(ui, tools, words, size, |ui, rect| {
            let mut pressed = None;
            for (id, button, place) in buttons {
                if button.show(ui, look, place.translate(rect.min.to_vec2())) {
                    pressed = Some(id.clone());
                }
            }
            pressed
        })
    })
}

/// The way into a calendar.
fn calendar_ui(ui: &mut Ui, tools: &Tools<'_>, form: &mut Form<'_>, asked: &mut Asked) {
    let look = &tools.look;
    let save = tools.text.get("reminders-save");
    let button = Button::new(Kind::Soft, &save).icon(Icon::Calendar, Weight::Bold);
    let size = button.size(ui, look);
    let words = ("reminders-calendar", Some("reminders-calendar-hint"));
    form.card(ui, tools, |ui, rows| {
        rows.row(ui, tools, words, size, |ui, rect| {
            if button.show(ui, look, rect) {
                asked.actions.push(Action::Data(DataAction::SaveCalendar));
            }
        });
    });
}

/// What a control of a routine's card is called: several cards have the same labels.
fn named(tools: &Tools<'_>, label: &str, routine: &str) -> String {
    let label = tools.text.get(label);
    let values = [("label", (&label).into()), ("routine", routine.into())];
    tools.text.with("reminders-named", &values)
}
