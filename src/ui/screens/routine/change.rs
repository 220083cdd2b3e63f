//! What can be changed about an exercise of a routine: fewer sets, another exercise, none at all.

use eframe::egui::{CornerRadius, Shape, Ui, vec2};

use super::Shown;
use super::row::Row;
use crate::design::page::{control, routine as sizes};
use crate::design::{radius, type_scale};
use crate::domain::ExerciseId;
use crate::domain::trim::Reason;
use crate::model::Action;
use crate::model::action::TrimItem;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Flow, Kind, Step};

const SMALL_ICON: f32 = 18.0;

/// Draws the controls under a row.
pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    place: usize,
    actions: &mut Vec<Action>,
) {
    let Some(row) = Row::of(shown, tools, place).filter(|row| row.included) else {
        return;
    };
    let id = &shown.routine.id;
    let start = column.at() + vec2(sizes::NAME_LEFT, 0.0);
    let gap = vec2(control::GAP, control::GAP);
    let mut flow = Flow::new(start, column.right(), gap);
    let trim = |change| Action::Trim(id.clone(), place, change);
    if let Some(sets) = sets_ui(ui, shown, tools, &mut flow, &row, place) {
        actions.push(trim(TrimItem::Sets(sets)));
    }
    if small_ui(ui, tools, &mut flow, &row, ("routine-swap", Icon::Swap)) {
        let open = shown.setup.swapping != Some(place);
        actions.push(Action::ChooseSwap(id.clone(), open.then_some(place)));
    }
    if small_ui(
        ui,
        tools,
        &mut flow,
        &row,
        ("routine-leave-out", Icon::Close),
    ) {
        actions.push(trim(TrimItem::Include(false)));
    }
    column.y = flow.bottom() + sizes::ROW_PADDING;
}

/// A small button that says what it does to which exercise.
fn small_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    flow: &mut Flow,
    row: &Row<'_>,
    (id, sign): (&str, Icon),
) -> bool {
    let look = &tools.look;
    let words = tools.text.get(id);
    let name = format!("{words}, {}", row.exercise.name);
    let button = Button::new(Kind::Outline, &words)
        .small()
        .icon_size(SMALL_ICON)
        .icon(sign, Weight::Bold)
        .name(&name);
    let [_, height] = control::STEPPER;
    let size = vec2(button.size(ui, look).x, look.tall(height));
    button.show(ui, look, flow.place(size))
}

/// The way to another exercise, under one that the person has no kit for.
pub(super) fn lacking_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    place: usize,
    actions: &mut Vec<Action>,
) {
    let row = Row::of(shown, tools, place).filter(|row| row.included && row.lacks.is_some());
    let Some(row) = row else { return };
    let start = column.at() + vec2(sizes::NAME_LEFT, 0.0);
    let mut flow = Flow::new(start, column.right(), vec2(control::GAP, control::GAP));
    if small_ui(ui, tools, &mut flow, &row, ("routine-swap", Icon::Swap)) {
        let open = shown.setup.swapping != Some(place);
        let id = shown.routine.id.clone();
        actions.push(Action::ChooseSwap(id, open.then_some(place)));
    }
    column.y = flow.bottom() + sizes::ROW_PADDING;
}

/// Fewer sets, and back; answers how many were asked for.
fn sets_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    flow: &mut Flow,
    row: &Row<'_>,
    place: usize,
) -> Option<u32> {
    let change = shown.setup.trim.of(place);
    let most = match change.swap {
        Some(id) => shown.catalogue().exercise(&id)?.dose.sets,
        None => shown.variant.items.get(place)?.dose.sets,
    };
    if most < 2 {
        return None;
    }
    let sets = row.item.dose.sets;
    let text = tools.text;
    let value = text.with("routine-sets", &[("count", sets.into())]);
    let name = text.with("routine-sets-of", &[("name", (&row.exercise.name).into())]);
    let (less, more) = (text.get("fewer"), text.get("more"));
    let step = Step {
        name: &name,
        value: &value,
        less_more: [&less, &more],
        can: [1 < sets, sets < most],
    };
    let rect = flow.place(step.size(ui, &tools.look));
    match widgets::stepper(ui, &tools.look, rect, &step) {
        0 => None,
        by => Some(sets.saturating_add_signed(by)),
    }
}

/// What can be done instead, on a ground of its own.
pub(super) fn swaps_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    place: usize,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let ground = ui.painter().add(Shape::Noop);
    let mut inner = column.inset(16.0, 16.0);
    inner.gap(12.0);
    let offers = offers(shown, tools, place);
    let title = tools.text.get(if offers.is_empty() {
        "routine-swap-none"
    } else {
        "routine-swap-title"
    });
    let ink = color(look.roles.on_surface);
    inner.say(ui, look, widgets::line(&title, type_scale::SMALL_BOLD, ink));
    inner.gap(8.0);
    for (name, why, swap) in offers {
        if offer_ui(ui, tools, &mut inner, (&name, &why)) {
            let swap = TrimItem::Swap(swap);
            actions.push(Action::Trim(shown.routine.id.clone(), place, swap));
        }
    }
    inner.gap(4.0);
    let rect = column.take(inner.height());
    let round = CornerRadius::same(radius::CONTROL);
    let fill = color(look.roles.surface_sunken);
    ui.painter()
        .set(ground, Shape::rect_filled(rect, round, fill));
    column.gap(sizes::ROW_PADDING);
}

/// What is offered instead of an exercise, each with its name, why, and what to take; first the way back, if it is swapped.
fn offers(
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    place: usize,
) -> Vec<(String, String, Option<ExerciseId>)> {
    let text = tools.text;
    let Some(original) = shown.variant.items.get(place) else {
        return Vec::new();
    };
    let catalogue = shown.catalogue();
    let have = shown.model.preferences.kit();
    let swapped = shown.setup.trim.of(place).swap.is_some();
    let own = catalogue.exercise(&original.exercise).filter(|_| swapped);
    let mut offers = Vec::new();
    offers.extend(own.map(|own| (own.name.clone(), text.get("routine-swap-back"), None)));
    for other in shown
        .routine
        .alternatives(&original.exercise, catalogue, &have)
    {
        if shown.model.bars(&shown.routine.id, other.exercise, false) {
            continue;
        }
        let why = match other.reason {
            Reason::Named(when) => when.to_owned(),
            Reason::Easier => text.get("exercise-easier"),
            Reason::Harder => text.get("exercise-harder"),
        };
        let id = other.exercise.id.clone();
        offers.push((other.exercise.name.clone(), why, Some(id)));
    }
    offers
}

/// A button with the name of an exercise, and beside it why it is offered.
fn offer_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (name, why): (&str, &str),
) -> bool {
    let look = &tools.look;
    let label = format!("{name}, {why}");
    let button = Button::new(Kind::Outline, name).small().name(&label);
    let size = button.size(ui, look);
    let mut flow = Flow::new(column.at(), column.right(), vec2(12.0, 2.0));
    let pressed = button.show(ui, look, flow.place(size));
    let width = widgets::measure(ui, look, why, type_scale::SMALL).x + 2.0;
    let place = flow.place(vec2(width, size.y));
    let muted = color(look.roles.on_surface_muted);
    widgets::draw(
        ui,
        look,
        place,
        widgets::line(why, type_scale::SMALL, muted),
    );
    column.y = flow.bottom() + control::GAP;
    pressed
}
