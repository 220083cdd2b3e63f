//! The one thing to do.

use eframe::egui::{Rect, Ui, vec2};

use super::{Shown, said};
use crate::design::page::{control, routine as sizes};
use crate::model::{Action, MainAction};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::widgets::{Button, Column, Kind};

/// How high it is.
pub(super) fn height(tools: &Tools<'_>) -> f32 {
    tools.look.tall(control::BUTTON_MAIN)
}

/// Draws it.
pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let main = shown.model.main_action(shown.id);
    let words = said::main(tools.text, shown, &main);
    let key = tools.text.get("keys-enter");
    let press = shown.model.main_press(shown.id);
    let mut button = Button::new(Kind::Main, &words).icon(icon(&main), Weight::Bold);
    if press.is_some() {
        button = button.key(&key);
    } else {
        button = button.disabled();
    }
    let row = column.take(height(tools));
    let wanted = button.size(ui, look).x;
    if row.width() < wanted && press.is_some() {
        // The words need the room more than the key does.
        button = Button::new(Kind::Main, &words).icon(icon(&main), Weight::Bold);
    }
    let width = wanted.max(sizes::START).min(row.width());
    let place = Rect::from_min_size(row.min, vec2(width, row.height()));
    if button.show(ui, look, place) {
        actions.extend(press);
    }
}

fn icon(main: &MainAction) -> Icon {
    match main {
        MainAction::Follow => Icon::Path,
        MainAction::CarryOn | MainAction::Start | MainAction::Resume(_) => Icon::Play,
        MainAction::SoreSide => Icon::Swap,
        MainAction::MoveOn(_) => Icon::Right,
        MainAction::Repeat => Icon::Repeat,
        MainAction::Wait(_) => Icon::Calendar,
        MainAction::Checklist => Icon::List,
        MainAction::Locked => Icon::Lock,
    }
}
