//! A heading with chips under it, of which some are on.

use eframe::egui::{Role, Ui, vec2};

use crate::design::page::{control, making as sizes};
use crate::design::type_scale;
use crate::ui::frame::Tools;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column, Flow};

/// A chip: what it says, and whether it is on.
pub(super) type Chip = (String, bool);

/// Draws a heading and its chips; answers the place of the one that was pressed.
pub(super) fn chips(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    heading: &str,
    (role, chips): (Role, &[Chip]),
) -> Option<usize> {
    let look = &tools.look;
    if !heading.is_empty() {
        let muted = color(look.roles.on_surface_muted);
        let title = tools.text.get(heading);
        column.say(ui, look, widgets::line(&title, type_scale::SMALL, muted));
        column.gap(4.0);
    }
    let start = column.at();
    let gap = vec2(control::GAP, control::GAP);
    let mut flow = Flow::new(start, column.right() + 0.5, gap);
    let all = chips.iter();
    let all = all.map(|(words, on)| (words.as_str(), words.as_str(), *on));
    let pressed = widgets::filter_chips(ui, look, &mut flow, role, all);
    column.take(flow.bottom() - start.y);
    column.gap(sizes::GAP);
    pressed
}
