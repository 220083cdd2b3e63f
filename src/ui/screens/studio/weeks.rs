//! How often, for how long, on which days, until when; and the person whom it is for.

use eframe::egui::{Id, Role, Ui, vec2};
use jiff::ToSpan as _;
use jiff::civil::Date;

use super::details::GAP;
use super::dose::{label_height, label_ui};
use super::{Shown, StudioScreen, edit};
use crate::design::page::control;
use crate::domain::Side;
use crate::domain::draft::{Edit, PersonEdit, Place};
use crate::domain::safety::Situation;
use crate::domain::schedule::Day;
use crate::model::Action;
use crate::ui::frame::Tools;
use crate::ui::widgets::{self, Asked, Column, Flow, Spin};

/// A number of the weeks: its label, what it is, what it is at first, and what changes it.
type Weekly = (
    &'static str,
    Option<u32>,
    u32,
    fn(Option<u32>) -> PersonEdit,
);

/// Reviews that are offered, in weeks from today.
const REVIEWS: [i64; 3] = [2, 4, 6];

fn person(change: PersonEdit) -> Action {
    edit(Edit::Person(change))
}

/// Chips under a label; answers the one that was pressed.
fn chips_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (label, role): (&str, Role),
    chips: &[(String, bool)],
) -> Option<usize> {
    let label = tools.text.get(label);
    label_ui(ui, tools, column.take(label_height(tools)), &label);
    let gap = vec2(control::GAP, control::GAP);
    let mut flow = Flow::new(column.at(), column.right(), gap);
    let chips = chips
        .iter()
        .map(|(words, on)| (words.as_str(), words.as_str(), *on));
    let own = eframe::egui::UiBuilder::new()
        .max_rect(ui.max_rect())
        .id_salt(("studio-chips", &label))
        .accessibility_role(eframe::egui::accesskit::Role::Group)
        .accessibility_label(&label);
    let look = &tools.look;
    let pressed = ui.scope_builder(own, |ui| {
        widgets::filter_chips(ui, look, &mut flow, role, chips)
    });
    column.y = flow.bottom() + GAP;
    pressed.inner
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
    let chips = Day::WORDS.map(|(day, _)| (tools.text.day_short(day), days.contains(&day)));
    let pressed = chips_ui(ui, tools, column, ("studio-days", Role::CheckBox), &chips);
    if let Some((day, _)) = pressed.and_then(|place| Day::WORDS.get(place)) {
        actions.push(person(PersonEdit::Day(*day, !days.contains(day))));
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
    let offers: Vec<Option<Date>> = std::iter::once(None)
        .chain(REVIEWS.map(|weeks| today.checked_add(weeks.weeks()).ok()))
        .collect();
    let words = |place: usize| match place.checked_sub(1).and_then(|place| REVIEWS.get(place)) {
        None => tools.text.get("studio-review-none"),
        Some(weeks) => {
            let weeks = u32::try_from(*weeks).unwrap_or(0);
            tools
                .text
                .with("studio-review-in", &[("weeks", weeks.into())])
        }
    };
    let chips: Vec<(String, bool)> = offers
        .iter()
        .enumerate()
        .map(|(place, day)| (words(place), *day == review))
        .collect();
    let pressed = chips_ui(
        ui,
        tools,
        column,
        ("studio-review", Role::RadioButton),
        &chips,
    );
    if let Some(day) = pressed.and_then(|place| offers.get(place)) {
        actions.push(person(PersonEdit::Review(*day)));
    }
    let Some(review) = review else { return };
    let mut flow = Flow::new(column.at(), column.right(), vec2(16.0, GAP));
    let value = tools.text.day(review);
    let asked = number_ui(ui, tools, &mut flow, ("studio-review-day", &value, true));
    column.y = flow.bottom() + GAP;
    let to = match asked {
        Some(Asked::Less) => review.yesterday().ok(),
        Some(Asked::More) => review.tomorrow().ok(),
        Some(Asked::Value(_)) | None => None,
    };
    actions.extend(to.map(|day| person(PersonEdit::Review(Some(day)))));
}

impl StudioScreen {
    /// The side that hurts, and what the person is in.
    pub(super) fn person_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) {
        let draft = shown.draft();
        let sore = draft.prescription().sore_side;
        let sides = [None, Some(Side::Left), Some(Side::Right)];
        let ids = ["studio-not-said", "side-left", "side-right"];
        let chips = [0, 1, 2].map(|place: usize| {
            let id = ids.get(place).copied().unwrap_or_default();
            (tools.text.get(id), sides.get(place) == Some(&sore))
        });
        self.arrive(ui, Place::SoreSide, column.take(0.0).expand(40.0));
        let pressed = chips_ui(
            ui,
            tools,
            column,
            ("studio-sore-side", Role::RadioButton),
            &chips,
        );
        if let Some(side) = pressed.and_then(|place| sides.get(place)) {
            actions.push(person(PersonEdit::SoreSide(*side)));
        }
        let all = Situation::WORDS.map(|(_, situation)| situation);
        let chips = all.map(|situation| {
            let id = format!("studio-situation-{}", situation.as_str());
            (tools.text.get(&id), draft.situations.contains(&situation))
        });
        let pressed = chips_ui(
            ui,
            tools,
            column,
            ("studio-situation", Role::CheckBox),
            &chips,
        );
        if let Some(situation) = pressed.and_then(|place| all.get(place)) {
            let on = !draft.situations.contains(situation);
            actions.push(person(PersonEdit::Situation(*situation, on)));
        }
    }
}
