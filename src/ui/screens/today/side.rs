//! Beside what is next, the first of these that applies: the morning's question, what was left, something to try.

use eframe::egui::{Rect, Shape, Ui, pos2, vec2};

use super::{carry_on, morning, picture_ui};
use crate::design::page::{control, today as sizes};
use crate::design::type_scale;
use crate::model::{Action, Model, Screen};
use crate::ui::frame::Tools;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

/// Draws the card, at least `least` high; without that, as low as it can be.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (column, least): (&mut Column, Option<f32>),
    actions: &mut Vec<Action>,
) {
    let asks = morning::is_due(model);
    if least.is_none() && !asks && carry_on::row_ui(ui, model, tools, column, actions) {
        return;
    }
    let least = least.unwrap_or(0.0);
    let under = ui.painter().add(Shape::Noop);
    let mut inner = column.inset(sizes::SIDE_PADDING, sizes::SIDE_PADDING);
    inner.gap(sizes::SIDE_PADDING);
    let foot = column.y + least - sizes::SIDE_PADDING;
    let drawn = morning::ui(ui, model, tools, &mut inner, actions)
        || carry_on::ui(ui, model, tools, (&mut inner, foot), actions)
        || try_ui(ui, model, tools, (&mut inner, foot), actions);
    if !drawn {
        return;
    }
    inner.gap(sizes::SIDE_PADDING);
    let rect = column.take(inner.height().max(least));
    let shape = widgets::card_ground(&tools.look, rect);
    ui.painter().set(under, shape);
}

/// The line over what a card is about.
pub(super) fn eyebrow_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, id: &str) {
    let look = &tools.look;
    let words = tools.text.get(id);
    let ink = color(look.roles.primary);
    column.say(ui, look, widgets::line(&words, type_scale::SMALL_BOLD, ink));
}

/// A routine that is not the one that is next.
fn try_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (column, foot): (&mut Column, f32),
    actions: &mut Vec<Action>,
) -> bool {
    let catalogue = &model.content.catalogue;
    let next = model.next_up().map(|next| next.routine);
    let mut others = model.quick_starts().into_iter().rev();
    let other = others.find(|id| Some(id) != next.as_ref());
    let Some(routine) = other.and_then(|id| catalogue.routine(&id)) else {
        return false;
    };
    eyebrow_ui(ui, tools, column, "today-try");
    column.gap(sizes::UNDER_EYEBROW);
    let look = tools.look;
    let picture = column.take(sizes::TRY_PICTURE);
    let face = routine
        .variants
        .first()
        .and_then(|variant| variant.face(catalogue));
    if let Some(face) = face {
        picture_ui(ui, model, tools, picture, &face.id);
    }
    column.gap(12.0);
    let ink = color(look.roles.on_surface);
    column.say(
        ui,
        &look,
        widgets::line(&routine.name, type_scale::TITLE_SMALL, ink),
    );
    let words = tools.text.get("today-see-it");
    let button = Button::new(Kind::Soft, &words);
    let high = look.tall(control::BUTTON);
    column.y = (column.y + 16.0).max(foot - high);
    let size = vec2(button.size(ui, &look).x, high);
    let rect = Rect::from_min_size(pos2(column.left, column.y), size);
    column.gap(high);
    if button.show(ui, &look, rect) {
        actions.push(Action::Open(Screen::Routine(routine.id.clone())));
    }
    true
}
