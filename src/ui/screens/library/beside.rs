//! Beside the search for routines: opening a file that somebody gave.

use eframe::egui::{Rect, Ui, pos2, vec2};

use crate::design::page::library as sizes;
use crate::model::{Action, PackAction};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::widgets::{Button, Column, Kind};

/// The search keeps at least so much room; else the buttons stand under it.
const LEAST: f32 = 320.0;
const GAP: f32 = 12.0;

/// Draws the buttons and answers what is left for the search.
pub(super) fn ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) -> Rect {
    let look = &tools.look;
    let high = look.tall(sizes::SEARCH);
    let open = tools.text.get("library-open-file");
    let buttons = [(
        Button::new(Kind::Outline, &open).icon(Icon::Folder, Weight::Bold),
        Action::Packs(PackAction::Open(None)),
    )];
    let widths = buttons
        .each_ref()
        .map(|(button, _)| button.size(ui, look).x);
    let all = widths.iter().map(|width| width + GAP).sum::<f32>();
    let beside = LEAST + all <= column.width;
    let row = column.take(high);
    let (field, mut x, y) = if beside {
        let field = row.with_max_x(row.right() - all);
        (field, field.right() + GAP, row.top())
    } else {
        column.gap(GAP);
        (row, row.left(), column.take(high).top())
    };
    for ((button, action), width) in buttons.into_iter().zip(widths) {
        let width = width.min(column.width);
        let place = Rect::from_min_size(pos2(x, y), vec2(width, high));
        if button.show(ui, look, place) {
            actions.push(action);
        }
        x += width + GAP;
    }
    field
}
