//! Start, or carry on; and what has to be known before.

use eframe::egui::{Rect, Ui, pos2, vec2};

use super::{Shown, locked};
use crate::design::page::{control, routine as sizes};
use crate::design::type_scale;
use crate::domain::Side;
use crate::domain::preferences::SoreSide;
use crate::model::{Action, CheckInAction, DataAction, SessionAction, Way};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind, Segments};

const GAP: f32 = 12.0;

/// How high it is in a column of this width.
pub(super) fn height(ui: &Ui, shown: &Shown<'_>, tools: &Tools<'_>, width: f32) -> f32 {
    if let Some(height) = locked::height(ui, shown, tools, width) {
        return height;
    }
    let look = &tools.look;
    let asked = if shown.model.means_sore_side(&shown.routine.id) {
        let row = look.tall(control::SEGMENTED_SMALL);
        let label = widgets::measure(ui, look, "A", type_scale::BODY_BOLD).y;
        row + label + 4.0 + GAP
    } else {
        0.0
    };
    asked + look.tall(control::BUTTON_MAIN)
}

/// Draws it.
pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let model = shown.model;
    let id = &shown.routine.id;
    if locked::ui(ui, shown, tools, column, actions) {
        return;
    }
    if model.means_sore_side(id) {
        side_ui(ui, shown, tools, column, actions);
        column.gap(GAP);
    }
    let row = column.take(tools.look.tall(control::BUTTON_MAIN));
    let left = model.session.as_ref();
    if left.is_some_and(|session| session.routine.as_ref() == Some(id)) {
        carry_on_ui(ui, shown, tools, row, actions);
    } else {
        start_ui(ui, shown, tools, row, actions);
    }
}

fn start_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    row: Rect,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let id = &shown.routine.id;
    let start = tools.text.get("start");
    let key = tools.text.get("keys-enter");
    let mut button = Button::new(Kind::Main, &start)
        .icon(Icon::Play, Weight::Bold)
        .key(&key);
    if shown.model.asks_side(id) {
        button = button.disabled();
    }
    let width = button.size(ui, look).x.max(sizes::START).min(row.width());
    let place = Rect::from_min_size(row.min, vec2(width, row.height()));
    if button.show(ui, look, place) {
        actions.push(Action::CheckIn(CheckInAction::Begin(id.clone())));
    }
    print_ui(ui, tools, (row, place.right() + GAP), actions);
}

/// The sheet, where there is room for its button; its key is there always.
fn print_ui(ui: &mut Ui, tools: &Tools<'_>, (row, left): (Rect, f32), actions: &mut Vec<Action>) {
    let look = &tools.look;
    let print = tools.text.get("print");
    let button = Button::new(Kind::Outline, &print).icon(Icon::Print, Weight::Bold);
    let width = button.size(ui, look).x;
    if row.right() < left + width {
        return;
    }
    let place = Rect::from_min_size(pos2(left, row.top()), vec2(width, row.height()));
    if button.show(ui, look, place) {
        actions.push(Action::Data(DataAction::Print(Way::Viewer)));
    }
}

/// The session that was left goes on, or a new one starts.
fn carry_on_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    row: Rect,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let carry_on = tools.text.get("carry-on");
    let again = tools.text.get("routine-start-again");
    let main = Button::new(Kind::Main, &carry_on).icon(Icon::Play, Weight::Bold);
    let other = Button::new(Kind::Outline, &again);
    let width = other.size(ui, look).x;
    let first = (row.width() - width - GAP).max(row.width() / 2.0);
    let place = Rect::from_min_size(row.min, vec2(first, row.height()));
    if main.show(ui, look, place) {
        actions.push(Action::Session(SessionAction::CarryOn));
    }
    let corner = pos2(place.right() + GAP, row.top());
    let width = width.min(row.right() - corner.x);
    let place = Rect::from_min_size(corner, vec2(width, row.height()));
    if other.show(ui, look, place) {
        let id = shown.routine.id.clone();
        actions.push(Action::CheckIn(CheckInAction::Begin(id)));
    }
}

/// Which side is sore: asked when it is not known, and to be changed when it is.
fn side_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let ink = color(look.roles.on_surface);
    let question = tools.text.get("routine-sore-side");
    let line = widgets::line(&question, type_scale::BODY_BOLD, ink);
    let place = column.take(type_scale::BODY_BOLD.line * look.text_scale);
    widgets::text(ui, look, place, line);
    column.gap(4.0);
    let names = ["side-left", "side-right"].map(|id| tools.text.get(id));
    let selected = match shown.model.preferences.sore_side {
        SoreSide::NotSaid => usize::MAX,
        SoreSide::One(Side::Left) => 0,
        SoreSide::One(Side::Right) => 1,
    };
    let segments = Segments {
        options: &names.each_ref().map(String::as_str),
        selected,
        small: true,
        raised: false,
    };
    let size = segments.size(ui, look);
    let row = column.take(size.y);
    let width = size.x.max(sizes::START).min(row.width());
    let place = Rect::from_min_size(row.min, vec2(width, size.y));
    match segments.show(ui, look, place) {
        Some(0) => actions.push(Action::SoreSideIs(Side::Left)),
        Some(_) => actions.push(Action::SoreSideIs(Side::Right)),
        None => {}
    }
}
