//! Answers to a question: beside each other while they are short, else under each other.

use eframe::egui::{Role, Ui, vec2};

use crate::design::page::control;
use crate::ui::frame::Tools;
use crate::ui::widgets::{self, Column, Flow};

/// Draws the answers, each with whether it is given; answers the place of the one that was pressed.
pub(super) fn ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (question, many): (&str, bool),
    answers: &[(&str, bool)],
) -> Option<usize> {
    let look = &tools.look;
    let role = if many {
        Role::CheckBox
    } else {
        Role::RadioButton
    };
    let sizes = answers
        .iter()
        .map(|(words, on)| widgets::filter_size(ui, look, words, *on));
    let sizes: Vec<_> = sizes.collect();
    let short = sizes.iter().all(|size| size.x <= column.width);
    let mut pressed = None;
    if !short {
        for (place, (words, on)) in answers.iter().enumerate() {
            let high = widgets::tile_height(ui, look, (words, ""), column.width);
            let rect = column.take(high);
            if widgets::tile(ui, look, rect, (words, ""), *on) {
                pressed = Some(place);
            }
            column.gap(control::GAP);
        }
        return pressed;
    }
    let gap = vec2(control::GAP, 2.0 * control::HIT_SLOP + 4.0);
    let mut flow = Flow::new(column.at(), column.right(), gap);
    for (place, ((words, on), size)) in answers.iter().zip(sizes).enumerate() {
        let rect = flow.place(size);
        let name = format!("{question} {words}");
        if widgets::filter_chip(ui, look, rect, (words, &name), (role, *on)) {
            pressed = Some(place);
        }
    }
    column.y = flow.bottom();
    pressed
}
