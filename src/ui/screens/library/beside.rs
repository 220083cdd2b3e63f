//! Beside the search for routines: opening a file that somebody gave, pasting a code, and making one of one's own.

use eframe::egui::{Rect, Ui, ViewportCommand, pos2, vec2};

use crate::design::page::library as sizes;
use crate::model::studio::{StudioAction, Template};
use crate::model::{Action, PackAction};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::widgets::{Button, Column, Flow, Kind};

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
    let words = ["library-open-file", "library-paste-code", "studio-make-own"];
    let words = words.map(|id| tools.text.get(id));
    let buttons = buttons(&words);
    let widths = buttons
        .each_ref()
        .map(|(button, _)| button.size(ui, look).x);
    let all = widths.iter().map(|width| width + GAP).sum::<f32>();
    let beside = LEAST + all <= column.width;
    let row = column.take(high);
    let (field, start) = if beside {
        let field = row.with_max_x(row.right() - all);
        (field, pos2(field.right() + GAP, row.top()))
    } else {
        column.gap(GAP);
        (row, column.at())
    };
    let mut flow = Flow::new(start, column.right(), vec2(GAP, GAP));
    for ((button, action), width) in buttons.into_iter().zip(widths) {
        let place = flow.place(vec2(width.min(column.width), high));
        if button.show(ui, look, place) {
            match action {
                Some(action) => actions.push(action),
                // What comes of it is what comes of Ctrl V (`ui::keys`).
                None => ui.send_viewport_cmd(ViewportCommand::RequestPaste),
            }
        }
    }
    if !beside {
        column.y = flow.bottom();
    }
    field
}

/// The buttons with these words, and what they ask; nothing for the one that pastes.
fn buttons([open, paste, own]: &[String; 3]) -> [(Button<'_>, Option<Action>); 3] {
    [
        (
            Button::new(Kind::Outline, open).icon(Icon::Folder, Weight::Bold),
            Some(Action::Packs(PackAction::Open(None))),
        ),
        (
            Button::new(Kind::Outline, paste).icon(Icon::Clipboard, Weight::Bold),
            None,
        ),
        (
            Button::new(Kind::Soft, own).icon(Icon::Plus, Weight::Bold),
            Some(Action::Studio(StudioAction::Begin(Template::Empty))),
        ),
    ]
}
