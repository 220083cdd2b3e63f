//! What is written of an item, and the way to a photograph of one's own beside it.

use eframe::egui::{Id, Rect, Ui, pos2, vec2};

use super::dose::{label_height, label_ui};
use super::{StudioScreen, edit_item};
use crate::design::page::studio as sizes;
use crate::design::type_scale;
use crate::domain::Item;
use crate::domain::draft::{ItemEdit, MOST_PHOTOS};
use crate::model::{Action, For, StudioAction};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::widgets::{Button, Column, Field, Kind};

/// The least room for a note, and the room for a load.
const NOTE_LEAST: f32 = 220.0;
const LOAD: f32 = 200.0;
/// Most letters of a note and of a load.
const MOST: [usize; 2] = [1_000, 60];

fn photo_button<'a>(words: &'a str, item: &Item) -> Button<'a> {
    let button = Button::new(Kind::Outline, words)
        .small()
        .icon_size(20.0)
        .icon(Icon::AddPhoto, Weight::Bold);
    if item.pictures.len() < MOST_PHOTOS {
        button
    } else {
        button.disabled()
    }
}

/// The note, and beside it the button for a photograph.
pub(super) fn note_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    (column, place, item): (&mut Column, usize, &Item),
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let words = tools.text.get("studio-own-photo");
    let button = photo_button(&words, item);
    let width = button.size(ui, look).x.min(column.width);
    let least = NOTE_LEAST * look.text_scale.max(1.0);
    let beside = least + sizes::CELL_GAP[0] + width <= column.width;
    let right = if beside {
        width + sizes::CELL_GAP[0]
    } else {
        0.0
    };
    let mut note = column.inset(0.0, right);
    let top = note.y;
    let said = item.note.clone().unwrap_or_default();
    let label = tools.text.get("studio-note");
    let noted = field_ui(
        ui,
        tools,
        (&mut note, place),
        (&label, "note", MOST[0]),
        said,
    );
    actions.extend(noted.map(|words| edit_item(place, ItemEdit::Note(words))));
    column.y = note.y;
    let high = look.tall(sizes::CELL);
    let at = if beside {
        pos2(column.right() - width, top + label_height(tools))
    } else {
        column.gap(sizes::CELL_GAP[1]);
        column.take(high).min
    };
    if button.show(ui, look, Rect::from_min_size(at, vec2(width, high))) {
        let asked = StudioAction::AskPhoto(For::Item(place, None));
        actions.push(Action::Studio(asked));
    }
}

impl StudioScreen {
    /// The load, and beside it the way to what is needed less often.
    pub(super) fn load_ui(
        &mut self,
        ui: &mut Ui,
        tools: &Tools<'_>,
        (column, place, item): (&mut Column, usize, &Item),
        actions: &mut Vec<Action>,
    ) {
        let width = (LOAD * tools.look.text_scale.max(1.0)).min(column.width);
        let mut load = column.inset(0.0, column.width - width);
        let said = item.load.clone().unwrap_or_default();
        let label = tools.text.get("studio-load");
        let field = (label.as_str(), "load", MOST[1]);
        let loaded = field_ui(ui, tools, (&mut load, place), field, said);
        actions.extend(loaded.map(|words| edit_item(place, ItemEdit::Load(words))));
        column.y = load.y;
        self.more_button_ui(ui, tools, (column, width));
    }

    /// What is needed less often is shown when that is asked for: beside what ends at `left`, or under it.
    fn more_button_ui(
        &mut self,
        ui: &mut Ui,
        tools: &Tools<'_>,
        (column, left): (&mut Column, f32),
    ) {
        let (id, icon) = if self.more {
            ("studio-less-of-dose", Icon::CaretUp)
        } else {
            ("studio-more-of-dose", Icon::CaretDown)
        };
        let words = tools.text.get(id);
        let button = Button::new(Kind::Link, &words)
            .small()
            .icon_size(16.0)
            .icon_after(icon, Weight::Bold);
        let size = button.size(ui, &tools.look);
        let beside = left + sizes::CELL_GAP[0] + size.x <= column.width;
        let at = if beside {
            let middle = column.y - tools.look.tall(sizes::CELL) / 2.0;
            pos2(column.right() - size.x, middle - size.y / 2.0)
        } else {
            column.gap(4.0);
            let row = column.take(size.y);
            pos2(row.left() - 8.0, row.top())
        };
        let size = vec2(size.x.min(column.width), size.y);
        if button.show(ui, &tools.look, Rect::from_min_size(at, size)) {
            self.more = !self.more;
        }
    }
}

/// A text of the item under its label; answers what was typed.
pub(super) fn field_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    (column, place): (&mut Column, usize),
    (label, id, most): (&str, &str, usize),
    mut words: String,
) -> Option<String> {
    let look = &tools.look;
    label_ui(ui, tools, column.take(label_height(tools)), label);
    let field = Field {
        name: label,
        hint: "",
        id: Id::unique(("studio-item-field", id, place)),
        style: type_scale::BODY,
        most,
        lines: false,
        above: 0.0,
    };
    let high = field.height(ui, look, &words, (column.width, sizes::CELL));
    let rect = column.take(high);
    field
        .show(ui, look, rect, &mut words)
        .changed()
        .then_some(words)
}
