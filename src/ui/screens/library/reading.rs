//! What there is to read about the words that are looked for, under the cards.

use eframe::egui::Ui;

use crate::model::{Action, Model};
use crate::ui::frame::Tools;
use crate::ui::screens::entry::{self, texts};
use crate::ui::widgets::Column;

/// So many are shown; help has all of them.
const MOST: usize = 4;
const ABOVE: f32 = 32.0;

pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let found = &model.library.texts;
    if found.is_empty() {
        return;
    }
    column.gap(ABOVE);
    let title = tools.text.get("guidance-in");
    entry::title(ui, tools, column, &title);
    texts::ui(ui, model, tools, column, (found, MOST), actions);
}
