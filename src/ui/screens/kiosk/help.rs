//! When to get help: all signs, in the content's words.

use eframe::egui::{Rect, Ui, pos2};

use super::parts::{self, Foot, back, finished};
use super::{Canvas, Reading, safety};
use crate::design::kiosk::check_in;
use crate::design::type_scale;
use crate::model::{Action, KioskAction, Model};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::theme::color;
use crate::ui::widgets;

/// Draws the page.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (canvas, reading): (&Canvas, &mut Reading),
) -> Vec<Action> {
    let title = canvas.at(check_in::TITLE);
    parts::title_ui(ui, tools, title, &tools.text.get("get-help"));
    let mut buttons = vec![back(tools).main()];
    buttons.extend(more(tools, reading));
    buttons.push(finished(tools));
    let foot = parts::foot_top(ui, tools, canvas, &buttons) - 24.0;
    let place = Rect::from_min_max(
        pos2(title.left(), title.bottom() + 16.0),
        pos2(title.right(), foot),
    );
    reading.ui(ui, place, |ui, column| {
        let top = column.y;
        if let Some(staff) = parts::staff_words(model, tools) {
            let ink = color(tools.look.roles.on_surface);
            let line = widgets::line(&staff, type_scale::KIOSK_BUTTON, ink);
            column.say(ui, &tools.look, line);
            column.gap(24.0);
        }
        let left = place.height() - (column.y - top);
        safety::signs_ui(ui, model, tools, column, (!canvas.portrait, left));
    });
    turn(parts::foot_ui(ui, tools, canvas, buttons), reading)
}

/// The button that turns the page, where it is longer than its place.
pub(super) fn more(tools: &Tools<'_>, reading: &Reading) -> Option<Foot> {
    let (id, icon) = if reading.is_at_end() {
        ("kiosk-to-start", Icon::Up)
    } else {
        ("kiosk-read-on", Icon::Down)
    };
    let label = tools.text.get(id);
    let foot = Foot::new(label, icon, KioskAction::More);
    reading.is_long().then_some(foot)
}

/// Turns the page where that was asked; answers what else was.
pub(super) fn turn(actions: Vec<Action>, reading: &mut Reading) -> Vec<Action> {
    let more = super::act(KioskAction::More);
    if actions.contains(&more) {
        reading.turn();
    }
    actions
        .into_iter()
        .filter(|action| *action != more)
        .collect()
}
