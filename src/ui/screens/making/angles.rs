//! The angles of the joint that was touched last, as numbers.

use eframe::egui::{Ui, pos2};

use super::{Shown, edit, said};
use crate::design::page::making as sizes;
use crate::design::type_scale;
use crate::figure::pose::Dof;
use crate::figure::rom;
use crate::model::{Action, MakeEdit};
use crate::ui::frame::Tools;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column, Step};

/// An angle is stepped by so many degrees.
const STEP_DEG: f64 = 5.0;

pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let making = shown.making;
    let Some(key) = making
        .figure()
        .and_then(|figure| figure.keys.get(making.key))
    else {
        return;
    };
    let look = &tools.look;
    let ink = color(look.roles.on_surface);
    let title = said::joint(tools.text, making.joint);
    column.say(ui, look, widgets::line(&title, type_scale::BODY_BOLD, ink));
    column.gap(6.0);
    for dof in making.joint.angles() {
        step_ui(ui, tools, column, (dof, key.pose.get(dof)), actions);
    }
    column.gap(sizes::GAP - 6.0);
}

fn step_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (dof, degrees): (Dof, f64),
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let name = said::angle(tools.text, dof);
    let value = format!("{}°", degrees.round());
    let words = ["less", "more"].map(|id| tools.text.get(&format!("making-{id}")));
    let (low, high) = rom::limits(dof).unwrap_or((-180.0, 180.0));
    let step = Step {
        name: &name,
        value: &value,
        less_more: words.each_ref().map(String::as_str),
        can: [low < degrees - 0.5, degrees + 0.5 < high],
    };
    let size = step.size(ui, look);
    let label_wide = (column.width - size.x - 8.0).max(0.0);
    let high_label = widgets::height(ui, look, &name, type_scale::SMALL, label_wide);
    let row = column.take(size.y.max(high_label));
    let muted = color(look.roles.on_surface_muted);
    let label = eframe::egui::Rect::from_min_size(
        pos2(row.left(), row.center().y - high_label / 2.0),
        eframe::egui::vec2(label_wide, high_label),
    );
    widgets::draw_wrapped(
        ui,
        look,
        label,
        widgets::line(&name, type_scale::SMALL, muted),
    );
    let place = row.with_min_x(row.right() - size.x);
    let by = widgets::stepper(ui, look, place, &step);
    if by != 0 {
        // To the next whole step, not past it.
        let wanted = (degrees / STEP_DEG).round() * STEP_DEG + f64::from(by) * STEP_DEG;
        actions.push(edit(MakeEdit::Bend(dof, wanted.clamp(low, high))));
    }
    column.gap(6.0);
}
