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
const UNDER: f32 = 16.0;
/// The sign before a list, and the point before a sign.
const MARK: f32 = 36.0;
const INDENT: f32 = 40.0;
/// Between that mark and its title, and under the title.
const BESIDE: f32 = 12.0;
const UNDER_TITLE: f32 = 2.0;
/// The most that is left between two signs.
const GAP: f32 = 12.0;

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
        let shape = (!canvas.portrait, place.height());
        signs_ui(ui, model, tools, column, shape);
    });
    turn(parts::foot_ui(ui, tools, canvas, buttons), reading)
}

/// The signs of the safety check: urgent ones, and those to see a clinician with first; side by side where there is room.
///
/// They stand closer where less than `high` is there for them.
pub(super) fn signs_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    column: &mut Column,
    (beside, high): (bool, f32),
) {
    let help = &model.content.help;
    let urgent = Signs {
        title: &help.urgent.title,
        all: &help.urgent.signs,
        icon: Icon::FirstAid,
    };
    let first = Signs {
        title: &help.clinician_first.title,
        all: &help.clinician_first.signs,
        icon: Icon::Warning,
    };
    if !beside {
        let width = column.width;
        let own = urgent.height(ui, tools, width) + first.height(ui, tools, width) + 16.0;
        let gap = gap((high - own) / (urgent.all.len() + first.all.len() + 2) as f32);
        urgent.ui(ui, tools, column, gap);
        column.gap(16.0);
        first.ui(ui, tools, column, gap);
        return;
    }
    let between = 48.0;
    // Each list is as wide as its words need, so that both end at about the same height.
    let letters = |signs: &[String]| signs.iter().map(String::len).sum::<usize>() as f32;
    let [one, two] = [letters(urgent.all), letters(first.all)];
    let share = (one / (one + two).max(1.0)).clamp(0.34, 0.66);
    let split = (column.width - between) * share;
    let mut left = column.inset(0.0, column.width - split);
    let mut right = column.inset(split + between, 0.0);
    for (list, own) in [(urgent, &mut left), (first, &mut right)] {
        let spare = high - list.height(ui, tools, own.width);
        let gap = gap(spare / (list.all.len() + 1) as f32);
        list.ui(ui, tools, own, gap);
    }
    column.y = left.y.max(right.y);
}

/// What of so much room is left between two signs.
fn gap(spare: f32) -> f32 {
    spare.floor().clamp(0.0, GAP)
}

/// A list of signs under its title.
struct Signs<'a> {
    title: &'a str,
    all: &'a [String],
    icon: Icon,
}

impl Signs<'_> {
    /// How high it is at least, in a column of this width.
    fn height(&self, ui: &Ui, tools: &Tools<'_>, width: f32) -> f32 {
        let look = &tools.look;
        let beside_mark = width - MARK - BESIDE;
        let title = widgets::height(ui, look, self.title, SMALL_BUTTON, beside_mark);
        let signs = self.all.iter().map(|sign| {
            let style = type_scale::KIOSK_SMALL;
            widgets::height(ui, look, sign, style, width - INDENT)
        });
        title + UNDER_TITLE + signs.sum::<f32>()
    }

    fn ui(&self, ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, gap: f32) {
        let look = &tools.look;
        let ink = color(look.roles.on_surface);
        let tone = color(if self.icon == Icon::FirstAid {
            look.roles.stop
        } else {
            look.roles.caution
        });
        let style = SMALL_BUTTON;
        let at = column.at() + vec2(MARK / 2.0, style.line * look.text_scale / 2.0);
        widgets::icon(ui, at, self.icon, Weight::Filled, MARK, tone);
        let mut head = column.inset(MARK + BESIDE, 0.0);
        head.say(ui, look, widgets::line(self.title, style, ink));
        column.y = head.y + UNDER_TITLE;
        for sign in self.all {
            column.gap(gap);
            let style = type_scale::KIOSK_SMALL;
            let middle = style.line * look.text_scale / 2.0;
            let at = column.at() + vec2(MARK / 2.0, middle);
            ui.painter().circle_filled(at, 5.0, tone);
            let mut line = column.inset(INDENT, 0.0);
            line.say(ui, look, widgets::line(sign, style, ink));
            column.y = line.y;
        }
    }
}
