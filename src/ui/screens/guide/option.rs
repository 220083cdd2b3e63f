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
    let mut sizes = answers
        .iter()
        .map(|(words, on)| widgets::filter_size(ui, look, words, *on));
    let short = sizes.all(|size| size.x <= column.width);
    if !short {
        return tiles_ui(ui, tools, column, answers);
    }
    let gap = vec2(control::GAP, 2.0 * control::HIT_SLOP + 4.0);
    let mut flow = Flow::new(column.at(), column.right(), gap);
    let names = answers
        .iter()
        .map(|(words, _)| format!("{question} {words}"));
    let names: Vec<String> = names.collect();
    let chips = answers.iter().zip(&names);
    let chips = chips.map(|((words, on), name)| (*words, name.as_str(), *on));
    let pressed = widgets::filter_chips(ui, look, &mut flow, role, chips);
    column.y = flow.bottom();
    pressed
}

fn tiles_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    answers: &[(&str, bool)],
) -> Option<usize> {
    let look = &tools.look;
    let mut pressed = None;
    for (place, (words, on)) in answers.iter().enumerate() {
        let high = widgets::tile_height(ui, look, (words, ""), column.width);
        let rect = column.take(high);
        if widgets::tile(ui, look, rect, (words, ""), *on) {
            pressed = Some(place);
        }
        column.gap(control::GAP);
    }
    pressed
}
