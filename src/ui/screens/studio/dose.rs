//! The editor of an item's dose: numbers, sides, tempo, load and note.

use eframe::egui::{Id, Rect, Ui, vec2};

use super::{Shown, StudioScreen, edit_item, said, sides};
use crate::design::page::control::STEPPER as STEPPER_SIZE;
use crate::design::page::studio as sizes;
use crate::design::type_scale;
use crate::domain::draft::{ItemEdit, Number, SidesChoice, WorkKind};
use crate::domain::{Item, Side, Work};
use crate::model::Action;
use crate::ui::frame::Tools;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Asked, Column, Field, Flow, Segments, Spin};

/// The width of a number.
const STEPPER: f32 = STEPPER_SIZE[0];

/// A cell of the editor.
pub(super) enum Cell {
    /// A number, on one side or as both have it.
    Number(Number, Option<Side>),
    /// One of a few: its label, the choices with what they ask, and the one that is taken.
    Choice(String, Vec<(String, ItemEdit)>, usize),
}

impl StudioScreen {
    pub(super) fn dose_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &mut Tools<'_>,
        (column, place, item): (&mut Column, usize, &Item),
        actions: &mut Vec<Action>,
    ) {
        let gap = vec2(sizes::CELL_GAP[0], sizes::CELL_GAP[1]);
        let mut flow = Flow::new(column.at(), column.right() + 0.5, gap);
        for cell in cells(shown, tools, item) {
            let size = cell.size(ui, tools, item, column.width);
            let rect = flow.place(size);
            let asked = cell.ui(ui, tools, (rect, place, item));
            actions.extend(asked.map(|asked| edit_item(place, asked)));
        }
        column.y = flow.bottom() + sizes::CELL_GAP[1];
        if let Work::Reps { tempo, .. } = &item.dose.work {
            super::tempo::ui(ui, shown, tools, (column, place, item, tempo), actions);
        }
        let words = item.load.clone().unwrap_or_default();
        let field = (tools.text.get("studio-load"), "load", 60, words);
        if let Some(words) = field_ui(ui, tools, (column, place), field) {
            actions.push(edit_item(place, ItemEdit::Load(words)));
        }
        column.gap(sizes::CELL_GAP[1]);
        let words = item.note.clone().unwrap_or_default();
        let field = (tools.text.get("studio-note"), "note", 1_000, words);
        if let Some(words) = field_ui(ui, tools, (column, place), field) {
            actions.push(edit_item(place, ItemEdit::Note(words)));
        }
    }
}

/// A text of the item under its label; answers what was typed.
fn field_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    (column, place): (&mut Column, usize),
    (label, id, most, mut words): (String, &str, usize, String),
) -> Option<String> {
    let look = &tools.look;
    label_ui(ui, tools, column.take(label_height(tools)), &label);
    let field = Field {
        name: &label,
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

/// The cells in the order in which they are shown.
fn cells(shown: &Shown<'_>, tools: &Tools<'_>, item: &Item) -> Vec<Cell> {
    let choice = SidesChoice::of(item);
    let kind = WorkKind::of(&item.dose.work);
    let amount = match kind {
        WorkKind::Reps => Number::Reps,
        WorkKind::Hold | WorkKind::Timed => Number::Length,
    };
    let each = [Side::Left, Side::Right].map(Some);
    let mut cells = vec![
        Cell::Number(Number::Sets, None),
        Cell::Number(Number::Rest, None),
        sides::choice(shown, tools, item),
    ];
    let beside = match kind {
        WorkKind::Reps => Number::RepHold,
        WorkKind::Hold | WorkKind::Timed => Number::Setup,
    };
    match choice {
        SidesChoice::Different => {
            cells.extend(each.map(|side| Cell::Number(amount, side)));
            cells.push(sides::start(tools, item));
            cells.extend(each.map(|side| Cell::Number(Number::Sets, side)));
        }
        SidesChoice::Each => {
            cells.extend([amount, beside].map(|number| Cell::Number(number, None)));
            cells.push(sides::start(tools, item));
        }
        SidesChoice::Together | SidesChoice::Sore => {
            cells.extend([amount, beside].map(|number| Cell::Number(number, None)));
        }
    }
    cells.push(sides::kind(tools, item));
    if matches!(choice, SidesChoice::Each | SidesChoice::Different) {
        cells.push(Cell::Number(Number::Change, None));
        cells.push(sides::order(tools, item));
    }
    cells
}

/// Room for a label over a control.
pub(super) fn label_height(tools: &Tools<'_>) -> f32 {
    sizes::LABEL * tools.look.text_scale.max(1.0)
}

/// The label over a control, which has the same name already.
pub(super) fn label_ui(ui: &Ui, tools: &Tools<'_>, rect: Rect, label: &str) {
    let ink = color(tools.look.roles.on_surface_muted);
    let line = widgets::line(label, type_scale::SMALL, ink);
    let place = rect.with_max_y(rect.bottom() - 1.0);
    widgets::paint_fitted(ui, &tools.look, place, line);
}

impl Cell {
    fn size(&self, ui: &Ui, tools: &Tools<'_>, item: &Item, most: f32) -> eframe::egui::Vec2 {
        let look = &tools.look;
        let label = label_height(tools);
        let size = match self {
            Self::Number(number, side) => {
                let value = said::value(tools.text, (*number, *side), item);
                let name = said::number(tools.text, (*number, *side), item);
                let size = spin(&name, Id::NULL, &value).size(ui, look);
                let name = widgets::measure(ui, look, &name, type_scale::SMALL).x;
                vec2(size.x.max(name), size.y)
            }
            Self::Choice(_, options, selected) => {
                let names: Vec<&str> = options.iter().map(|(name, _)| name.as_str()).collect();
                let size = segments(&names, *selected).size(ui, look);
                let wide = size.x.max(sizes::CELL_WIDE);
                // A little narrower where it then stands beside a number.
                let beside = most - sizes::CELL_GAP[0] - STEPPER * look.text_scale.max(1.0);
                let fits = sizes::CELL_WIDE < wide && wide * 0.86 <= beside;
                let wide = if fits { wide.min(beside) } else { wide };
                vec2(wide, look.tall(sizes::CELL))
            }
        };
        vec2(size.x.min(most), size.y + label)
    }

    fn ui(
        &self,
        ui: &mut Ui,
        tools: &Tools<'_>,
        (rect, place, item): (Rect, usize, &Item),
    ) -> Option<ItemEdit> {
        let look = &tools.look;
        let (label, control) = rect.split_top_bottom_at_y(rect.top() + label_height(tools));
        match self {
            Self::Number(number, side) => {
                let of = (*number, *side);
                let name = said::number(tools.text, of, item);
                let value = said::value(tools.text, of, item);
                label_ui(ui, tools, label, &name);
                let id = Id::unique(("studio-number", place, number, side));
                let less_more = ["less", "more"].map(|id| tools.text.get(id));
                let mut spin = spin(&name, id, &value);
                spin.less_more = less_more.each_ref().map(String::as_str);
                let now = number.read(&item.dose, *side)?;
                let [least, most] = number.limits();
                spin.can = [least < now, now < most];
                let (asked, _) = spin.show(ui, look, control);
                asked.map(|asked| ItemEdit::Number(*number, *side, wanted(*number, now, asked)))
            }
            Self::Choice(name, options, selected) => {
                label_ui(ui, tools, label, name);
                let names: Vec<&str> = options.iter().map(|(name, _)| name.as_str()).collect();
                let own = eframe::egui::UiBuilder::new()
                    .max_rect(control)
                    .id_salt(("studio-choice", name))
                    .accessibility_role(eframe::egui::accesskit::Role::RadioGroup)
                    .accessibility_label(name);
                let shown = ui.scope_builder(own, |ui| {
                    segments(&names, *selected).show(ui, look, control)
                });
                let (_, asked) = options.get(shown.inner?)?;
                Some(asked.clone())
            }
        }
    }
}

/// The value that is asked for.
pub(super) fn wanted(number: Number, now: u32, asked: Asked) -> u32 {
    match asked {
        Asked::Less => number.next(now, false),
        Asked::More => number.next(now, true),
        Asked::Value(value) if number.is_time() => value.saturating_mul(10),
        Asked::Value(value) => value,
    }
}

fn spin<'a>(name: &'a str, id: Id, value: &'a str) -> Spin<'a> {
    Spin {
        name,
        id,
        value,
        less_more: ["", ""],
        can: [true, true],
        inside: None,
    }
}

fn segments<'a>(names: &'a [&'a str], selected: usize) -> Segments<'a> {
    Segments {
        options: names,
        selected,
        small: false,
        raised: false,
    }
}
