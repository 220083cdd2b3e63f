//! Care timers: ice, raising the leg, the first days, breaks from sitting.

mod days;
mod ice;
mod leg_up;
mod sitting;
mod timer;

use eframe::egui::{IdSalt, Ui};

use super::settings::form::{Form, Rows};
use crate::design::page as sizes;
use crate::design::type_scale;
use crate::domain::Exercise;
use crate::domain::care::Limits;
use crate::domain::history::Stamp;
use crate::model::{Action, CareAction, Model, Screen};
use crate::ui::frame::{Tools, back_link};
use crate::ui::page::Page;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column};

/// View state.
#[derive(Debug, Default)]
pub struct CareScreen {
    /// How many hours ago it began, before the first days are followed.
    hours_ago: i64,
}

/// What the cards draw from.
struct Now<'a> {
    model: &'a Model,
    limits: Limits,
    ms: i64,
}

impl Now<'_> {
    /// A moment as the clock on the wall shows it here.
    fn at(&self, ms: i64) -> Stamp {
        Stamp {
            utc_ms: ms,
            ..self.model.now.clone()
        }
    }

    /// A moment in words: its time, with its day where that is not today.
    fn when(&self, tools: &Tools<'_>, ms: i64) -> String {
        let stamp = self.at(ms);
        let time = tools.text.wall_time(&stamp);
        if stamp.day() == self.model.today() {
            return tools.text.with("care-due-at", &[("time", (&time).into())]);
        }
        let day = tools.text.short_day(stamp.day(), self.model.today());
        let values = [("day", (&day).into()), ("time", (&time).into())];
        tools.text.with("care-due-on", &values)
    }
}

impl CareScreen {
    /// Draws the screen.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        page: &Page,
    ) -> Vec<Action> {
        let now = Now {
            model,
            limits: model.care_limits(),
            ms: model.now.utc_ms,
        };
        let mut actions = Vec::new();
        page.scroll(ui, IdSalt::new("care"), |ui, column| {
            actions.extend(back_link(ui, model, tools, column.at()));
            column.gap(tools.look.tall(sizes::control::FILTER) + 8.0);
            head_ui(ui, tools, column);
            if page.narrow {
                timers_ui(ui, &now, tools, column, &mut actions);
                self.plans_ui(ui, &now, tools, column, &mut actions);
            } else {
                let half = (column.width - sizes::settings::CARD_GAP) / 2.0;
                let mut left = column.inset(0.0, column.width - half);
                let mut right = column.inset(column.width - half, 0.0);
                timers_ui(ui, &now, tools, &mut left, &mut actions);
                self.plans_ui(ui, &now, tools, &mut right, &mut actions);
                column.y = left.y.max(right.y);
            }
        });
        actions
    }

    /// What goes on for days.
    fn plans_ui(
        &mut self,
        ui: &mut Ui,
        now: &Now<'_>,
        tools: &Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) {
        let form = &mut Form::new(column);
        form.card(ui, tools, |ui, rows| {
            days::ui(ui, now, tools, rows, (&mut self.hours_ago, actions));
        });
        form.card(ui, tools, |ui, rows| {
            sitting::ui(ui, now, tools, rows, actions);
        });
    }
}

fn head_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column) {
    let look = &tools.look;
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let title = tools.text.get("care-title");
    column.say(ui, look, widgets::line(&title, type_scale::HEADLINE, ink));
    column.gap(4.0);
    let intro = tools.text.get("care-intro");
    column.say(ui, look, widgets::line(&intro, type_scale::BODY, muted));
    column.gap(20.0);
}

/// What is counted by the second.
fn timers_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let form = &mut Form::new(column);
    form.card(ui, tools, |ui, rows| {
        ice::ui(ui, now, tools, rows, actions);
    });
    form.card(ui, tools, |ui, rows| {
        leg_up::ui(ui, now, tools, rows, actions);
    });
}

fn ask(actions: &mut Vec<Action>, action: CareAction) {
    actions.push(Action::Care(action));
}

/// The title of a card, with its icon.
fn title_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (id, icon): (&str, crate::ui::icons::Icon),
) {
    let look = &tools.look;
    let ink = color(look.roles.on_surface);
    let size = look.icon(crate::design::icon::BUTTON);
    column.gap(12.0);
    let middle = type_scale::TITLE_SMALL.line * look.text_scale / 2.0;
    let at = column.at() + eframe::egui::vec2(size / 2.0, middle);
    let bold = crate::ui::icons::Weight::Bold;
    widgets::icon(ui, at, icon, bold, size, color(look.roles.primary));
    let mut words = column.inset(size + sizes::control::BUTTON_GAP, 0.0);
    let title = tools.text.get(id);
    words.say(
        ui,
        look,
        widgets::line(&title, type_scale::TITLE_SMALL, ink),
    );
    column.y = words.y + 8.0;
}

/// Quiet words over the width of a card.
fn quiet(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, words: &str) {
    let look = &tools.look;
    let muted = color(look.roles.on_surface_muted);
    column.say(ui, look, widgets::line(words, type_scale::BODY, muted));
}

/// A note with a title and the content's own sentences under it.
fn note_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (title, lines): (&str, &[String]),
    (icon, ground, ink): (
        crate::ui::icons::Icon,
        crate::design::Rgba8,
        crate::design::Rgba8,
    ),
) {
    let lines: Vec<String> = lines.iter().map(|line| format!("· {line}")).collect();
    let mut said = vec![(title, true)];
    said.extend(lines.iter().map(|line| (line.as_str(), false)));
    let style = (icon, type_scale::SMALL);
    widgets::note(ui, &tools.look, column, style, (ground, ink), &said);
    column.gap(12.0);
}

/// A link over the width of a card, called with what it is about.
fn link_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, (id, about): (&str, &str)) -> bool {
    use widgets::{Button, Kind};
    let look = &tools.look;
    let label = tools.text.get(id);
    let values = [("label", (&label).into()), ("timer", about.into())];
    let name = tools.text.with("care-named", &values);
    let button = Button::new(Kind::Link, &label)
        .small()
        .name(&name)
        .icon_after(
            crate::ui::icons::Icon::Right,
            crate::ui::icons::Weight::Bold,
        )
        .icon_size(crate::design::icon::INLINE);
    let size = button.size(ui, look);
    let row = column.take(size.y);
    let left = row.left() - sizes::control::GAP;
    let rect = eframe::egui::Rect::from_min_size(eframe::egui::pos2(left, row.top()), size);
    let pressed = button.show(ui, look, rect);
    column.gap(4.0);
    pressed
}

/// The way to the exercise, which says how it is done.
fn how_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    rows: &mut Rows,
    exercise: &Exercise,
    actions: &mut Vec<Action>,
) {
    let words = ("care-read-exercise", exercise.name.as_str());
    if link_ui(ui, tools, &mut rows.column, words) {
        actions.push(Action::Open(Screen::Exercise(exercise.id.clone())));
    }
}
