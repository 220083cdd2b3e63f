//! The safety page: the signs not to start with, and two answers.

use eframe::egui::{Rect, Ui, pos2, vec2};

use super::help::{more, turn};
use super::parts::{self, Foot, finished};
use super::{Canvas, Reading};
use crate::design::kiosk::SMALL_BUTTON;
use crate::design::type_scale;
use crate::model::{Action, KioskAction, Model};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column};

/// Where the title stands, and where the signs begin under it.
const TITLE: [[f32; 4]; 2] = [[96.0, 48.0, 1728.0, 80.0], [72.0, 96.0, 936.0, 88.0]];
const UNDER: f32 = 8.0;
/// The sign before a list, and the point before a sign.
const MARK: f32 = 36.0;
const INDENT: f32 = 40.0;

/// Draws the page. "I am fine" can be said once all of it was seen.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (canvas, reading): (&Canvas, &mut Reading),
) -> Vec<Action> {
    let title = canvas.at(TITLE);
    parts::title_ui(ui, tools, title, &tools.text.get("kiosk-safety"));
    let wrong = tools.text.get("kiosk-something-wrong");
    let fine = tools.text.get("kiosk-fine");
    let mut fine = Foot::new(fine, Icon::Check, KioskAction::Fine).main();
    fine.enabled = reading.is_read();
    let mut buttons = vec![Foot::new(wrong, Icon::FirstAid, KioskAction::Help)];
    buttons.extend(more(tools, reading));
    buttons.push(finished(tools));
    buttons.push(fine);
    let foot = parts::foot_top(ui, tools, canvas, &buttons) - 16.0;
    let place = Rect::from_min_max(
        pos2(title.left(), title.bottom() + UNDER),
        pos2(title.right(), foot),
    );
    reading.ui(ui, place, |ui, column| {
        signs_ui(ui, model, tools, column, !canvas.portrait);
    });
    turn(parts::foot_ui(ui, tools, canvas, buttons), reading)
}

/// The signs of the safety check: urgent ones, and those to see a clinician with first; side by side where there is room.
pub(super) fn signs_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    column: &mut Column,
    beside: bool,
) {
    let help = &model.content.help;
    let urgent = (
        help.urgent.title.as_str(),
        &help.urgent.signs,
        Icon::FirstAid,
    );
    let first = (
        help.clinician_first.title.as_str(),
        &help.clinician_first.signs,
        Icon::Warning,
    );
    if !beside {
        list_ui(ui, tools, column, urgent);
        column.gap(16.0);
        list_ui(ui, tools, column, first);
        return;
    }
    let gap = 48.0;
    // Each list is as wide as its words need, so that both end at about the same height.
    let letters = |signs: &[String]| signs.iter().map(String::len).sum::<usize>() as f32;
    let [one, two] = [letters(urgent.1), letters(first.1)];
    let share = (one / (one + two).max(1.0)).clamp(0.34, 0.66);
    let split = (column.width - gap) * share;
    let mut left = column.inset(0.0, column.width - split);
    let mut right = column.inset(split + gap, 0.0);
    list_ui(ui, tools, &mut left, urgent);
    list_ui(ui, tools, &mut right, first);
    column.y = left.y.max(right.y);
}

/// A list of signs under its title.
fn list_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (title, signs, icon): (&str, &Vec<String>, Icon),
) {
    let look = &tools.look;
    let ink = color(look.roles.on_surface);
    let tone = color(if icon == Icon::FirstAid {
        look.roles.stop
    } else {
        look.roles.caution
    });
    let style = SMALL_BUTTON;
    let at = column.at() + vec2(MARK / 2.0, style.line * look.text_scale / 2.0);
    widgets::icon(ui, at, icon, Weight::Filled, MARK, tone);
    let mut head = column.inset(MARK + 12.0, 0.0);
    head.say(ui, look, widgets::line(title, style, ink));
    column.y = head.y + 2.0;
    for sign in signs {
        let middle = type_scale::KIOSK_SMALL.line * look.text_scale / 2.0;
        let at = column.at() + vec2(MARK / 2.0, middle);
        ui.painter().circle_filled(at, 5.0, tone);
        let mut line = column.inset(INDENT, 0.0);
        line.say(ui, look, widgets::line(sign, type_scale::KIOSK_SMALL, ink));
        column.y = line.y;
    }
}
