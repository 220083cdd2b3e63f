//! A reminder over the page: the routine, the time that it is planned for, and what can be answered.

use eframe::egui::{Rect, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use crate::design::page::{control, toast};
use crate::design::{TypeStyle, radius, shadow, type_scale};
use crate::domain::schedule::{Day, Reminder};
use crate::model::reminders::{AN_HOUR, SOON};
use crate::model::{Action, Model, ReminderAction, Screen};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Flow, Kind};

const NAME: TypeStyle = type_scale::TITLE_SMALL;
const WHEN: TypeStyle = type_scale::BODY;
const PADDING: f32 = 20.0;
const GAP: f32 = 12.0;

/// Draws the reminder that waits longest, unless a session has the window; `above` is the room that is kept free under it.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    (window, above): (Rect, f32),
) -> Vec<Action> {
    let shown = *model.screen() != Screen::Session;
    let Some(reminder) = model.reminders.open().first().filter(|_| shown) else {
        return Vec::new();
    };
    let routine = model.content.catalogue.routine(&reminder.routine);
    let name = routine.map_or("", |routine| routine.name.as_str());
    let when = when(model, tools, reminder);
    let answers = [
        ("start", Kind::Main, ReminderAction::Start as fn(_) -> _),
        ("reminder-ten-minutes", Kind::Outline, |id| {
            ReminderAction::Later(id, SOON)
        }),
        ("reminder-one-hour", Kind::Outline, |id| {
            ReminderAction::Later(id, AN_HOUR)
        }),
        ("reminder-not-today", Kind::Link, ReminderAction::NotToday),
    ];
    let labels = answers.map(|(id, ..)| tools.text.get(id));
    let kinds = answers.map(|(_, kind, _)| kind);
    let buttons: Vec<Button<'_>> = labels
        .iter()
        .zip(kinds)
        .map(|(label, kind)| button(label, kind))
        .collect();
    let card = Card::of(ui, tools, (window, above), [name, &when], &buttons);
    let pressed = card.show(ui, tools, [name, &when], &buttons);
    let answer = pressed.and_then(|place| answers.get(place));
    let action = answer.map(|(_, _, action)| Action::Reminder(action(reminder.routine.clone())));
    action.into_iter().collect()
}

pub(super) fn button(label: &str, kind: Kind) -> Button<'_> {
    match kind {
        Kind::Main => Button::new(kind, label).icon(Icon::Play, Weight::Bold),
        Kind::Soft | Kind::Outline | Kind::Link => Button::new(kind, label),
    }
}

/// When it is planned for.
fn when(model: &Model, tools: &Tools<'_>, reminder: &Reminder) -> String {
    let time = tools.text.time_of_day(reminder.at);
    if reminder.day == model.today() {
        return tools
            .text
            .with("reminder-today", &[("time", (&time).into())]);
    }
    let day = tools.text.weekday(Day::of(reminder.day));
    let values = [("day", (&day).into()), ("time", (&time).into())];
    tools.text.with("reminder-earlier", &values)
}

/// Where the card lies, and what is in it.
pub(super) struct Card {
    rect: Rect,
    words: Column,
    buttons: Vec<Rect>,
}

impl Card {
    /// As wide as a notice may be, at the foot of the window.
    pub(super) fn of(
        ui: &Ui,
        tools: &Tools<'_>,
        (window, above): (Rect, f32),
        [name, when]: [&str; 2],
        buttons: &[Button<'_>],
    ) -> Self {
        let look = &tools.look;
        let most = (window.width() - 2.0 * toast::UP).min(look.scaled(toast::WIDEST));
        let inner = most - 2.0 * PADDING;
        let gap = vec2(control::GAP, control::GAP);
        let mut flow = Flow::new(pos2(0.0, 0.0), inner, gap);
        let places = buttons.iter().map(|button| {
            let size = button.size(ui, look);
            flow.place(vec2(size.x, look.tall(control::BUTTON)))
        });
        let places: Vec<Rect> = places.collect();
        let words = widgets::height(ui, look, name, NAME, inner)
            + widgets::height(ui, look, when, WHEN, inner);
        let height = words + GAP + flow.bottom() + 2.0 * PADDING;
        let foot = window.bottom() - toast::UP - above;
        let corner = pos2(window.center().x - most / 2.0, foot - height);
        let rect = Rect::from_min_size(corner, vec2(most, height));
        let start = rect.min + vec2(PADDING, PADDING);
        let down = vec2(start.x, start.y + words + GAP);
        Self {
            rect,
            words: Column::new(start, inner),
            buttons: places.iter().map(|place| place.translate(down)).collect(),
        }
    }
    /// Draws it; answers which button was pressed.
    pub(super) fn show(
        &self,
        ui: &mut Ui,
        tools: &Tools<'_>,
        words: [&str; 2],
        buttons: &[Button<'_>],
    ) -> Option<usize> {
        let own = UiBuilder::new().max_rect(self.rect).id_salt("reminder");
        let shown = ui.scope_builder(own, |ui| self.ui(ui, tools, words, buttons));
        shown.inner
    }

    fn ui(
        &self,
        ui: &mut Ui,
        tools: &Tools<'_>,
        [name, when]: [&str; 2],
        buttons: &[Button<'_>],
    ) -> Option<usize> {
        let look = &tools.look;
        // What lies under the card is not pressed through it.
        let over = ui.allocate_rect(self.rect, Sense::CLICK);
        over.widget_info(|| WidgetInfo::labeled(Role::Status, true, format!("{name}, {when}")));
        widgets::live(ui, &over);
        widgets::shade(ui, look, self.rect, shadow::TOAST, radius::CARD);
        let raised = look.roles.surface_raised;
        widgets::surface(ui, look, self.rect, raised, radius::CARD);
        let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
        let mut words = self.words;
        words.say(ui, look, widgets::line(name, NAME, ink));
        words.say(ui, look, widgets::line(when, WHEN, muted));
        let mut pressed = None;
        for (place, (button, rect)) in buttons.iter().zip(&self.buttons).enumerate() {
            if button.show(ui, look, *rect) {
                pressed = Some(place);
            }
        }
        pressed
    }
}
