//! The bar of the studio: title, patient, the steps back and forth, and what is done with the whole.

use eframe::egui::{Id, Rect, Stroke, Ui, pos2, vec2};

use super::{Shown, edit};
use crate::design::page::studio as sizes;
use crate::design::{TypeStyle, stroke, type_scale};
use crate::domain::draft::{Edit, Line};
use crate::model::{Action, StudioAction, Way};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};
use crate::ui::widgets::{self, Button, Field, Flow, Kind};

/// Between the steps.
const STEP_GAP: f32 = 2.0;

const PATIENT: TypeStyle = type_scale::BODY;

/// The id of the field that writes a text, where the bar has it.
pub(super) fn field_of(line: Line) -> Option<Id> {
    match line {
        Line::Title => Some(Id::unique("studio-title")),
        Line::Patient => Some(Id::unique("studio-patient")),
        Line::Summary
        | Line::Goals
        | Line::Precautions
        | Line::Frequency
        | Line::Contact
        | Line::Clinic
        | Line::Author => None,
    }
}

/// What the bar can do: the message, its icon, and what is asked.
const DOES: [(&str, Icon, StudioAction); 3] = [
    ("studio-preview", Icon::Play, StudioAction::TryOut),
    (
        "studio-print",
        Icon::Print,
        StudioAction::Print(Way::Viewer),
    ),
    ("studio-save", Icon::Share, StudioAction::Save),
];

/// Draws the bar at the top of `rect`; answers where it is.
pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    rect: Rect,
    actions: &mut Vec<Action>,
) -> Rect {
    let look = &tools.look;
    let [across, down] = sizes::BAR_INSET;
    let inner = rect.shrink2(vec2(across, down));
    let labels = DOES.each_ref().map(|(id, ..)| tools.text.get(id));
    let buttons = buttons(&labels, look);
    let widths: f32 = buttons.iter().map(|button| button.size(ui, look).x).sum();
    let side = look.tall(48.0);
    let steps_wide = 3.0 * side + 2.0 * STEP_GAP;
    let beside = steps_wide + widths + 4.0 * sizes::BAR_GAP;
    let (fields, one_row) = fields_ui(ui, shown, tools, (inner, beside), actions);
    let at = if one_row {
        pos2(fields.right() + sizes::BAR_GAP, fields.top())
    } else {
        pos2(inner.left(), fields.bottom() + sizes::BAR_GAP)
    };
    steps_ui(ui, shown, tools, (at, side), actions);
    let left = at.x + steps_wide + sizes::BAR_GAP;
    let wide = widths + 2.0 * sizes::BAR_GAP;
    let (buttons, wide) = if left + wide <= inner.right() + 0.5 {
        (buttons, wide)
    } else {
        // Their signs alone, where their words have no room; their names stay.
        let signs = signs(&labels, look);
        (signs, 3.0 * side + 2.0 * sizes::BAR_GAP)
    };
    let room = Rect::from_min_max(pos2(inner.right() - wide, at.y), inner.max);
    let foot = buttons_ui(ui, look, &buttons, room, actions);
    let foot = foot.max(fields.bottom()).max(at.y + side);
    let bar = rect.with_max_y((foot + down).max(rect.top() + sizes::BAR));
    let edge = Stroke::new(stroke::HAIRLINE, color(look.roles.line));
    ui.painter().hline(bar.x_range(), bar.bottom(), edge);
    bar
}

/// Title and patient, as wide as they were drawn where all of the bar has room in one row; answers their place, and that.
fn fields_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    (inner, beside): (Rect, f32),
    actions: &mut Vec<Action>,
) -> (Rect, bool) {
    let grown = tools.look.text_scale.max(1.0);
    let [title_wide, patient_wide] = [sizes::TITLE, sizes::PATIENT].map(|wide| wide * grown);
    let one_row = title_wide + sizes::BAR_GAP + patient_wide + beside <= inner.width();
    let title_wide = if one_row {
        title_wide
    } else {
        inner.width() - patient_wide - sizes::BAR_GAP
    };
    let high = line_height(ui, shown, tools, (Line::Title, title_wide));
    let high = high.max(line_height(ui, shown, tools, (Line::Patient, patient_wide)));
    let title = Rect::from_min_size(inner.min, vec2(title_wide, high));
    line_ui(ui, shown, tools, (Line::Title, title), actions);
    let corner = pos2(title.right() + sizes::BAR_GAP, inner.top());
    let patient = Rect::from_min_size(corner, vec2(patient_wide, high));
    line_ui(ui, shown, tools, (Line::Patient, patient), actions);
    (title.union(patient), one_row)
}

fn signs<'a>(labels: &'a [String; 3], look: &Look) -> [Button<'a>; 3] {
    let [preview, print, save] = labels;
    let fill = (color(look.roles.primary), color(look.roles.on_primary));
    [
        Button::icon_only(Kind::Outline, Icon::Play, preview),
        Button::icon_only(Kind::Outline, Icon::Print, print),
        Button::icon_only(Kind::Outline, Icon::Share, save).colors(fill.0, fill.1),
    ]
}

fn buttons<'a>(labels: &'a [String; 3], look: &Look) -> [Button<'a>; 3] {
    let [preview, print, save] = labels;
    let button =
        |label: &'a String, icon| Button::new(Kind::Outline, label).icon(icon, Weight::Bold);
    let fill = (color(look.roles.primary), color(look.roles.on_primary));
    [
        button(preview, Icon::Play),
        button(print, Icon::Print),
        button(save, Icon::Share).colors(fill.0, fill.1),
    ]
}

/// The buttons, from the left of their room, in as many rows as they need; answers their foot.
fn buttons_ui(
    ui: &mut Ui,
    look: &Look,
    buttons: &[Button<'_>; 3],
    room: Rect,
    actions: &mut Vec<Action>,
) -> f32 {
    let gap = vec2(sizes::BAR_GAP, sizes::BAR_GAP);
    let mut flow = Flow::new(room.min, room.right() + 1.0, gap);
    for (button, (_, _, action)) in buttons.iter().zip(DOES) {
        let size = button.size(ui, look);
        let rect = flow.place(vec2(size.x.max(size.y), size.y));
        if button.show(ui, look, rect) {
            actions.push(Action::Studio(action));
        }
    }
    flow.bottom()
}

/// To the list of drafts, one step back, one step forth.
fn steps_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    (at, side): (eframe::egui::Pos2, f32),
    actions: &mut Vec<Action>,
) {
    let [undo, redo] = shown.desk.can_step();
    let all = [
        ("studio-all", Icon::List, true, StudioAction::Close),
        ("studio-undo", Icon::Undo, undo, StudioAction::Undo),
        ("studio-redo", Icon::Redo, redo, StudioAction::Redo),
    ];
    let mut left = at.x;
    for (id, icon, can, action) in all {
        let name = tools.text.get(id);
        let rect = Rect::from_min_size(pos2(left, at.y), vec2(side, side));
        let look = &tools.look;
        let ink = if can {
            look.roles.on_surface
        } else {
            look.roles.on_surface_faint
        };
        let button = Button::icon_only(Kind::Link, icon, &name);
        let button = button.colors(color(look.roles.canvas), color(ink));
        let button = if can { button } else { button.disabled() };
        if button.show(ui, look, rect) {
            actions.push(Action::Studio(action));
        }
        left = rect.right() + STEP_GAP;
    }
}

fn line_height(ui: &Ui, shown: &Shown<'_>, tools: &Tools<'_>, (line, width): (Line, f32)) -> f32 {
    let name = tools.text.get(name_of(line));
    let words = shown.draft().line(line);
    field(tools, line, &name).height(ui, &tools.look, &words, (width, 48.0))
}

fn name_of(line: Line) -> &'static str {
    if line == Line::Title {
        "studio-title"
    } else {
        "studio-patient"
    }
}

fn field<'a>(tools: &Tools<'_>, line: Line, name: &'a str) -> Field<'a> {
    let title = line == Line::Title;
    Field {
        name,
        hint: if title { name } else { "" },
        id: field_of(line).unwrap_or(Id::NULL),
        style: if title {
            type_scale::TITLE_SMALL
        } else {
            PATIENT
        },
        most: line.most(),
        lines: false,
        above: if title {
            0.0
        } else {
            type_scale::CAPTION.line * tools.look.text_scale - 8.0
        },
    }
}

fn line_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    (line, rect): (Line, Rect),
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let name = tools.text.get(name_of(line));
    let mut words = shown.draft().line(line);
    let field = field(tools, line, &name);
    if field.show(ui, look, rect, &mut words).changed() {
        actions.push(edit(Edit::Write(line, words)));
    }
    if line == Line::Patient {
        let muted = color(look.roles.on_surface_muted);
        let at = rect.min + vec2(14.0, 3.0);
        let high = type_scale::CAPTION.line * look.text_scale;
        let place = Rect::from_min_size(at, vec2(rect.width() - 28.0, high));
        let label = widgets::line(&name, type_scale::CAPTION, muted);
        widgets::paint_fitted(ui, look, place, label);
    }
}
