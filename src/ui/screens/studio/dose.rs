//! The editor of an item's dose: numbers, sides, tempo.

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
use crate::ui::widgets::{self, Asked, Column, Flow, Segments, Spin};

/// The width of a number.
const STEPPER: f32 = STEPPER_SIZE[0];

/// How much narrower choices may be than they want to be.
const NARROWED: f32 = 0.88;
/// The sides, each by itself.
const EACH: [Option<Side>; 2] = [Some(Side::Left), Some(Side::Right)];

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
        cells_ui(
            ui,
            tools,
            (column, place, item),
            cells(shown, tools, item),
            actions,
        );
        if let Work::Reps { tempo, .. } = &item.dose.work {
            super::tempo::ui(ui, shown, tools, (column, place, item, tempo), actions);
        }
        super::texts::note_ui(ui, tools, (column, place, item), actions);
        super::photos::ui(ui, shown, tools, (column, place, item), actions);
        column.gap(sizes::CELL_GAP[1]);
        self.load_ui(ui, tools, (column, place, item), actions);
        if self.more {
            column.gap(sizes::CELL_GAP[1]);
            let more = more_cells(tools, item);
            cells_ui(ui, tools, (column, place, item), more, actions);
            not_when_ui(ui, shown, tools, (column, item));
        }
    }
}

/// When the exercise is not done, in the content's words: nothing that is asked of the person covers all of it.
fn not_when_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    (column, item): (&mut Column, &Item),
) {
    let exercise = shown.draft().exercise(&item.exercise, shown.catalogue());
    let not_when = exercise.map_or(&[][..], |exercise| &exercise.contraindications);
    if not_when.is_empty() {
        return;
    }
    let title = tools.text.get("exercise-not-when");
    label_ui(ui, tools, column.take(label_height(tools)), &title);
    let ink = color(tools.look.roles.on_surface);
    for line in not_when {
        let line = format!("· {line}");
        column.say(
            ui,
            &tools.look,
            widgets::line(&line, type_scale::SMALL, ink),
        );
    }
    column.gap(sizes::CELL_GAP[1]);
}

/// Cells side by side, in as many rows as they need.
fn cells_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    (column, place, item): (&mut Column, usize, &Item),
    cells: Vec<Cell>,
    actions: &mut Vec<Action>,
) {
    let gap = vec2(sizes::CELL_GAP[0], sizes::CELL_GAP[1]);
    let mut flow = Flow::new(column.at(), column.right() + 0.5, gap);
    for cell in cells {
        let rect = flow.place(cell.size(ui, tools, item, column.width));
        let asked = cell.ui(ui, tools, (rect, place, item));
        actions.extend(asked.map(|asked| edit_item(place, asked)));
    }
    column.y = flow.bottom() + sizes::CELL_GAP[1];
}

/// The cells in the order in which they are shown.
fn cells(shown: &Shown<'_>, tools: &Tools<'_>, item: &Item) -> Vec<Cell> {
    let choice = SidesChoice::of(item);
    let kind = WorkKind::of(&item.dose.work);
    let amount = match kind {
        WorkKind::Reps => Number::Reps,
        WorkKind::Hold | WorkKind::Timed => Number::Length,
    };
    let mut cells = vec![
        Cell::Number(Number::Sets, None),
        Cell::Number(Number::Rest, None),
        sides::choice(shown, tools, item),
    ];
    match choice {
        SidesChoice::Different => {
            cells.extend(EACH.map(|side| Cell::Number(amount, side)));
        }
        SidesChoice::Together | SidesChoice::Each | SidesChoice::Sore => {
            cells.push(Cell::Number(amount, None));
        }
    }
    match choice {
        SidesChoice::Each | SidesChoice::Different => {
            cells.push(sides::start(tools, item));
            cells.push(sides::order(tools, item));
        }
        SidesChoice::Together | SidesChoice::Sore => cells.push(sides::kind(tools, item)),
    }
    cells
}

/// A number for each set, where sets differ.
fn each_set(item: &Item, side: Option<Side>) -> impl Iterator<Item = Cell> {
    let of_set = Number::RepsOfSet;
    let differ = move |set: &usize| of_set(*set).read(&item.dose, side).is_some();
    let sets = (0..).take_while(differ);
    sets.map(move |set| Cell::Number(of_set(set), side))
}

/// What is needed less often.
fn more_cells(tools: &Tools<'_>, item: &Item) -> Vec<Cell> {
    let mut cells = Vec::new();
    let choice = SidesChoice::of(item);
    if choice == SidesChoice::Different {
        cells.extend(EACH.map(|side| Cell::Number(Number::Sets, side)));
        cells.extend(EACH.into_iter().flat_map(|side| each_set(item, side)));
    } else {
        cells.extend(each_set(item, None));
    }
    if WorkKind::of(&item.dose.work) == WorkKind::Reps {
        cells.push(Cell::Number(Number::RepHold, None));
    }
    cells.push(Cell::Number(Number::Setup, None));
    if matches!(choice, SidesChoice::Each | SidesChoice::Different) {
        cells.push(Cell::Number(Number::Change, None));
        cells.push(sides::kind(tools, item));
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
                // A little narrower where it then stands beside two numbers.
                let number = sizes::CELL_GAP[0] + STEPPER * look.text_scale.max(1.0);
                let beside = most - 2.0 * number;
                let fits = size.x * NARROWED <= beside;
                let wide = if fits { beside } else { size.x };
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
                spin.tenths = number.is_time();
                let (asked, _) = spin.show(ui, look, control);
                asked.map(|asked| wanted(of, now, asked))
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

/// The change that is asked for.
pub(super) fn wanted((number, side): (Number, Option<Side>), now: u32, asked: Asked) -> ItemEdit {
    match asked {
        Asked::Less => ItemEdit::Number(number, side, number.next(now, false)),
        Asked::More => ItemEdit::Number(number, side, number.next(now, true)),
        Asked::Value(value) => ItemEdit::Typed(number, side, value),
    }
}

fn spin<'a>(name: &'a str, id: Id, value: &'a str) -> Spin<'a> {
    Spin {
        name,
        id,
        value,
        less_more: ["", ""],
        can: [true, true],
        tenths: false,
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
