//! The questions of the safety check, and what the answers say.

pub(in crate::ui) mod notes;
mod outcome;
mod question;
mod questions;
pub(in crate::ui) mod why;

use eframe::egui::{Rect, Ui, pos2, vec2};

use crate::design::page::control;
use crate::model::{Action, Model, Screen};
use crate::ui::frame::Tools;
use crate::ui::page::Page;
use crate::ui::widgets::{Button, Column, Flow};

/// View state: whether it is told why things are asked.
#[derive(Debug, Default)]
pub struct SafetyScreen {
    why: bool,
}

impl SafetyScreen {
    /// Draws the screen.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        _page: &Page,
    ) -> Vec<Action> {
        if *model.screen() == Screen::SafetyOutcome {
            return outcome::ui(ui, model, tools);
        }
        self.questions_ui(ui, model, tools)
    }
}

/// Buttons from left to right, in as many rows as they need.
pub(in crate::ui) fn buttons_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    buttons: Vec<(Button<'_>, Action)>,
    actions: &mut Vec<Action>,
) {
    let gap = vec2(control::GAP, control::GAP);
    let mut flow = Flow::new(column.at(), column.right(), gap);
    for (button, action) in buttons {
        let place = flow.place(button.size(ui, &tools.look));
        if button.show(ui, &tools.look, place) {
            actions.push(action);
        }
    }
    column.y = flow.bottom();
}

/// A link at the left and buttons at the right of a row, or under each other where there is no room.
pub(in crate::ui) fn foot_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (link, buttons): (Option<Button<'_>>, Vec<(Button<'_>, Action)>),
    actions: &mut Vec<Action>,
) -> bool {
    let look = &tools.look;
    let gap = control::BUTTON_GAP;
    let widths: Vec<f32> = buttons
        .iter()
        .map(|(button, _)| button.size(ui, look).x)
        .collect();
    let gaps = gap * widths.len().saturating_sub(1) as f32;
    let all = widths.iter().sum::<f32>() + gaps;
    let link_size = link
        .as_ref()
        .map_or(vec2(0.0, 0.0), |link| link.size(ui, look));
    let beside = link_size.x + gap + all <= column.width;
    let high = look.tall(control::BUTTON_MAIN);
    let mut pressed = false;
    if let Some(link) = link {
        let row = if beside {
            column.at() + vec2(-control::GAP, (high - link_size.y) / 2.0)
        } else {
            let row = column.take(link_size.y).min - vec2(control::GAP, 0.0);
            column.gap(control::GAP);
            row
        };
        pressed = link.show(ui, look, Rect::from_min_size(row, link_size));
    }
    let mut x = (column.right() - all).max(column.left);
    let mut y = column.y;
    for ((button, action), width) in buttons.into_iter().zip(widths) {
        if column.right() + 1.0 < x + width && column.left < x {
            x = column.left;
            y += high + control::GAP;
        }
        let size = vec2(width.min(column.right() - x), high);
        if button.show(ui, look, Rect::from_min_size(pos2(x, y), size)) {
            actions.push(action);
        }
        x += width + gap;
    }
    column.y = y + high;
    pressed
}

/// How high the buttons of a foot are in a column of this width, without a link.
fn foot_height(ui: &Ui, tools: &Tools<'_>, buttons: &[(Button<'_>, Action)], width: f32) -> f32 {
    let widths = buttons
        .iter()
        .map(|(button, _)| button.size(ui, &tools.look).x);
    let (mut rows, mut x) = (1.0, 0.0);
    for own in widths {
        if width + 1.0 < x + own && 0.0 < x {
            rows += 1.0;
            x = 0.0;
        }
        x += own + control::BUTTON_GAP;
    }
    let high = tools.look.tall(control::BUTTON_MAIN);
    rows * (high + control::GAP) - control::GAP
}
