//! The tempo in the exercise's own words: a number for each part, the first part movable to the front.

use eframe::egui::{Id, Rect, Ui, vec2};

use super::dose::{label_height, label_ui, wanted};
use super::{Shown, edit_item, said};
use crate::design::page::studio as sizes;
use crate::domain::dose::FirstPart;
use crate::domain::draft::{ItemEdit, Number};
use crate::domain::{Exercise, Item, Part, Tempo};
use crate::model::Action;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::widgets::{Button, Column, Flow, Kind, Spin};

/// The parts in the order in which they are done.
fn parts(first: FirstPart) -> [Part; 4] {
    match first {
        FirstPart::Lower => [Part::Lower, Part::Pause, Part::Lift, Part::Top],
        FirstPart::Lift => [Part::Lift, Part::Top, Part::Lower, Part::Pause],
    }
}

fn other(first: FirstPart) -> FirstPart {
    match first {
        FirstPart::Lower => FirstPart::Lift,
        FirstPart::Lift => FirstPart::Lower,
    }
}

fn sign(part: Part) -> Icon {
    match part {
        Part::Lower => Icon::Down,
        Part::Lift => Icon::Up,
        Part::Top => Icon::Top,
        Part::Pause | Part::Hold | Part::Cycle | Part::StrokeA | Part::StrokeB => Icon::Equals,
    }
}

pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    (column, place, item, tempo): (&mut Column, usize, &Item, &Tempo),
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let exercise = shown.draft().exercise(&item.exercise, shown.catalogue());
    head_ui(ui, tools, (column, place, tempo, exercise), actions);
    let width = (column.width - 3.0 * sizes::TEMPO_GAP) / 4.0;
    let least = sizes::TEMPO_LEAST * look.text_scale.max(1.0);
    let width = if width < least {
        ((column.width - sizes::TEMPO_GAP) / 2.0).max(least.min(column.width))
    } else {
        width
    };
    let gap = vec2(sizes::TEMPO_GAP, sizes::TEMPO_GAP);
    let mut flow = Flow::new(column.at(), column.right() + 0.5, gap);
    let mut front = Rect::NOTHING;
    for (nth, part) in parts(tempo.first).into_iter().enumerate() {
        let rect = flow.place(vec2(width, look.tall(sizes::CELL)));
        if nth == 0 {
            front = rect;
        }
        let (asked, dropped) = part_ui(ui, tools, (rect, place, item), (part, exercise));
        actions.extend(asked.map(|asked| edit_item(place, asked)));
        let to_front = dropped.is_some_and(|at| front.contains(at));
        if 2 <= nth && to_front {
            actions.push(edit_item(place, ItemEdit::First(other(tempo.first))));
        }
    }
    column.y = flow.bottom() + sizes::CELL_GAP[1];
}

/// The label, and the button that lets a repetition begin with the other part.
fn head_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    (column, place, tempo, exercise): (&mut Column, usize, &Tempo, Option<&Exercise>),
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let [.., second, _] = parts(tempo.first);
    let word = said::part(tools.text, exercise, second);
    let name = tools
        .text
        .with("studio-begin-with", &[("part", (&word).into())]);
    let button = Button::new(Kind::Link, &name)
        .small()
        .icon_size(16.0)
        .icon(Icon::Swap, Weight::Bold);
    let size = button.size(ui, look);
    let label = tools.text.get("studio-tempo");
    let row = column.take(label_height(tools).max(size.y - 8.0));
    let end = Rect::from_center_size(
        row.right_center() - vec2(size.x / 2.0 - 8.0, 0.0),
        vec2(size.x.min(column.width * 0.7), size.y - 8.0),
    );
    label_ui(ui, tools, row.with_max_x(end.left()), &label);
    if button.show(ui, look, end) {
        actions.push(edit_item(place, ItemEdit::First(other(tempo.first))));
    }
}

/// A part; answers what is asked, and where it was let go when it was dragged.
fn part_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    (rect, place, item): (Rect, usize, &Item),
    (part, exercise): (Part, Option<&Exercise>),
) -> (Option<ItemEdit>, Option<eframe::egui::Pos2>) {
    let number = Number::Part(part);
    let now = number.read(&item.dose, None).unwrap_or(0);
    let word = said::part(tools.text, exercise, part);
    let value = tools.text.tenths(now);
    let name = tools.text.with("studio-part", &[("part", (&word).into())]);
    let less_more = ["less", "more"].map(|id| tools.text.get(id));
    let [least, most] = number.limits();
    let spin = Spin {
        name: &name,
        id: Id::unique(("studio-part", place, part)),
        value: &value,
        less_more: less_more.each_ref().map(String::as_str),
        can: [least < now, now < most],
        tenths: true,
        inside: Some((sign(part), &word)),
    };
    let (asked, response) = spin.show(ui, &tools.look, rect);
    let dropped = response
        .drag_stopped()
        .then(|| ui.input(|input| input.pointer.latest_pos()));
    let edit = asked.map(|asked| wanted((number, None), now, asked));
    (edit, dropped.flatten())
}
