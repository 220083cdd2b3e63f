//! How often, for how long, on which days, until when.

use eframe::egui::{Id, Role, Ui, vec2};
use jiff::ToSpan as _;

use super::details::GAP;
use super::dose::{label_height, label_ui};
use super::{Shown, edit};
use crate::design::page::control;
use crate::domain::draft::{Edit, PersonEdit};
use crate::domain::schedule::Day;
use crate::model::Action;
use crate::ui::frame::Tools;
use crate::ui::widgets::{self, Asked, Button, Column, Flow, Kind, Spin};

/// A number of the weeks: its label, what it is, what it is at first, and what changes it.
type Weekly = (
    &'static str,
    Option<u32>,
    u32,
    fn(Option<u32>) -> PersonEdit,
);

/// Reviews that are offered, in weeks from today.
const REVIEWS: [u32; 3] = [2, 4, 6];

pub(super) fn person(change: PersonEdit) -> Action {
    edit(Edit::Person(change))
}

/// Chips under a label, each with what it stands for, its words and whether it is on; answers what the one that was pressed
/// stands for.
pub(super) fn chips_ui<T: Copy>(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (label, role): (&str, Role),
    chips: &[(T, String, bool)],
) -> Option<T> {
    let label = tools.text.get(label);
    label_ui(ui, tools, column.take(label_height(tools)), &label);
    let gap = vec2(control::GAP, control::GAP);
    let mut flow = Flow::new(column.at(), column.right(), gap);
    let shown = chips.iter();
    let shown = shown.map(|(_, words, on)| (words.as_str(), words.as_str(), *on));
    let own = eframe::egui::UiBuilder::new()
        .max_rect(ui.max_rect())
        .id_salt(("studio-chips", &label))
        .accessibility_role(eframe::egui::accesskit::Role::Group)
        .accessibility_label(&label);
    let look = &tools.look;
    let pressed = ui.scope_builder(own, |ui| {
        widgets::filter_chips(ui, look, &mut flow, role, shown)
    });
    column.y = flow.bottom() + GAP;
    let (chosen, ..) = chips.get(pressed.inner?)?;
    Some(*chosen)
}

/// How often, for how long, on which days, until when.
pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    numbers_ui(ui, shown, tools, column, actions);
    let days = shown.draft().prescription().days;
    let chips = Day::WORDS.map(|(day, _)| (day, tools.text.day_short(day), days.contains(&day)));
    let label = ("studio-days", Role::CheckBox);
    if let Some(day) = chips_ui(ui, tools, column, label, &chips) {
        actions.push(person(PersonEdit::Day(day, !days.contains(&day))));
    }
    review_ui(ui, shown, tools, column, actions);
}

/// Sessions a week, and weeks.
fn numbers_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let draft = shown.draft();
    let edits: [Weekly; 2] = [
        (
            "studio-times-a-week",
            draft.times_a_week(),
            3,
            PersonEdit::TimesAWeek,
        ),
        (
            "studio-weeks",
            draft.prescription().weeks,
            6,
            PersonEdit::Weeks,
        ),
    ];
    let mut flow = Flow::new(column.at(), column.right(), vec2(16.0, GAP));
    for (id, now, usual, change) in edits {
        let value = now.map_or_else(|| tools.text.get("studio-open"), |now| now.to_string());
        let asked = number_ui(ui, tools, &mut flow, (id, &value, 0 < now.unwrap_or(0)));
        let to = match (asked, now) {
            (None, _) => continue,
            (Some(Asked::More), None) => Some(usual),
            (Some(Asked::More), Some(now)) => Some(now + 1),
            (Some(Asked::Less), now) => now.and_then(|now| now.checked_sub(1)).filter(|to| 0 < *to),
            (Some(Asked::Value(value)), _) => Some(value).filter(|value| 0 < *value),
        };
        actions.push(person(change(to)));
    }
    column.y = flow.bottom() + GAP;
}

fn number_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    flow: &mut Flow,
    (id, value, can_less): (&str, &str, bool),
) -> Option<Asked> {
    let name = tools.text.get(id);
    let less_more = ["less", "more"].map(|id| tools.text.get(id));
    let spin = Spin {
        name: &name,
        id: Id::unique(("studio-weeks", id)),
        value,
        less_more: less_more.each_ref().map(String::as_str),
        can: [can_less, true],
        tenths: false,
        inside: None,
    };
    let size = spin.size(ui, &tools.look);
    let label = label_height(tools);
    let words = widgets::measure(ui, &tools.look, &name, crate::design::type_scale::SMALL).x;
    let rect = flow.place(vec2(size.x.max(words), size.y + label));
    let (over, control) = rect.split_top_bottom_at_y(rect.top() + label);
    label_ui(ui, tools, over, &name);
    spin.show(ui, &tools.look, control).0
}

/// The day on which it is looked at again: none, in a few weeks, or a day earlier or later.
fn review_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let review = shown.draft().prescription().review;
    let today = shown.model.today();
    let text = tools.text;
    let none = (None, text.get("studio-review-none"), review.is_none());
    let offers = REVIEWS.map(|weeks| {
        let day = today.checked_add(i64::from(weeks).weeks()).ok();
        let words = text.with("studio-review-in", &[("weeks", weeks.into())]);
        (day, words, day == review)
    });
    let chips: Vec<_> = std::iter::once(none).chain(offers).collect();
    let label = ("studio-review", Role::RadioButton);
    if let Some(day) = chips_ui(ui, tools, column, label, &chips) {
        actions.push(person(PersonEdit::Review(day)));
    }
    let Some(review) = review else { return };
    let mut flow = Flow::new(column.at(), column.right(), vec2(16.0, GAP));
    let value = tools.text.day(review);
    let asked = number_ui(ui, tools, &mut flow, ("studio-review-day", &value, true));
    let by_weeks = weeks_ui(ui, tools, &mut flow);
    column.y = flow.bottom() + GAP;
    let to = match asked {
        Some(Asked::Less) => review.yesterday().ok(),
        Some(Asked::More) => review.tomorrow().ok(),
        Some(Asked::Value(_)) | None => by_weeks.and_then(|by| review.checked_add(by.weeks()).ok()),
    };
    actions.extend(to.map(|day| person(PersonEdit::Review(Some(day)))));
}

/// A week earlier or later, beside the day; answers by how many weeks.
fn weeks_ui(ui: &mut Ui, tools: &Tools<'_>, flow: &mut Flow) -> Option<i64> {
    let look = &tools.look;
    let mut by = None;
    for (id, weeks) in [("studio-week-earlier", -1), ("studio-week-later", 1)] {
        let words = tools.text.get(id);
        let button = Button::new(Kind::Outline, &words).small();
        let size = button.size(ui, look);
        let row = label_height(tools) + look.tall(control::STEPPER[1]);
        let rect = flow.place(vec2(size.x, row.max(size.y)));
        let place = rect.with_min_y(rect.bottom() - size.y);
        if button.show(ui, look, place) {
            by = Some(weeks);
        }
    }
    by
}
