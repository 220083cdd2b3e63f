//! When to get help: all signs, in the content's words.

use eframe::egui::{Ui, pos2};

use super::parts::{self, Foot, back, finished};
use super::{Canvas, Reading, safety};
use crate::design::kiosk::{FOOT, check_in};
use crate::design::type_scale;
use crate::model::{Action, Model};
use crate::ui::frame::Tools;
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
    let foot = canvas.point(0.0, canvas.one(FOOT)).y - 24.0;
    let place = eframe::egui::Rect::from_min_max(
        pos2(title.left(), title.bottom() + 16.0),
        pos2(title.right(), foot),
    );
    reading.ui(ui, place, |ui, column| {
        if let Some(staff) = parts::staff_words(model) {
            let ink = color(tools.look.roles.on_surface);
            let line = widgets::line(staff, type_scale::KIOSK_BUTTON, ink);
            column.say(ui, &tools.look, line);
            column.gap(24.0);
        }
        safety::signs_ui(ui, model, tools, column, true);
    });
    let mut buttons = vec![back(tools).main()];
    buttons.extend(more(tools, reading));
    buttons.push(finished(tools));
    turn(parts::foot_ui(ui, tools, canvas, buttons), reading)
}

/// The button that turns the page, where it is longer than its place.
pub(super) fn more(tools: &Tools<'_>, reading: &Reading) -> Option<Foot> {
    use crate::ui::icons::Icon;
    let (id, icon) = if reading.is_at_end() {
        ("kiosk-to-start", Icon::Up)
    } else {
        ("kiosk-read-on", Icon::Down)
    };
    let label = tools.text.get(id);
    let foot = Foot::new(label, icon, crate::model::KioskAction::More);
    reading.is_long().then_some(foot)
}

/// Turns the page where that was asked; answers what else was.
pub(super) fn turn(actions: Vec<Action>, reading: &mut Reading) -> Vec<Action> {
    let more = super::act(crate::model::KioskAction::More);
    if actions.contains(&more) {
        reading.turn();
    }
    actions
        .into_iter()
        .filter(|action| *action != more)
        .collect()
}
