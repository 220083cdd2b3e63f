//! The bar of the studio: title, patient, the steps back and forth, and what is done with the whole.

use eframe::egui::{Id, Rect, Stroke, Ui, pos2, vec2};

use super::{Shown, edit};
use crate::design::page::studio as sizes;
use crate::design::{TypeStyle, stroke, type_scale};
use crate::domain::draft::{Edit, Line};
use crate::model::{Action, StudioAction};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};
use crate::ui::widgets::{self, Button, Field, Kind};

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
    ("studio-print", Icon::Print, StudioAction::Print),
    ("studio-save", Icon::Share, StudioAction::Export),
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
    let buttons_wide = widths + 2.0 * sizes::BAR_GAP;
    let high = look.tall(48.0);
    let tools_wide = 3.0 * high + 2.0 * 2.0;
    let title_wide = sizes::TITLE * look.text_scale.max(1.0);
    let patient_wide = sizes::PATIENT * look.text_scale.max(1.0);
    let gaps = 3.0 * sizes::BAR_GAP;
    let whole = title_wide + patient_wide + tools_wide + buttons_wide + gaps;
    let (first, second) = if whole <= inner.width() {
        (inner, None)
    } else {
        (inner, Some(()))
    };
    let fields = if second.is_some() {
        first.width() - patient_wide - sizes::BAR_GAP
    } else {
        title_wide
    };
    let title_high = line_height(ui, shown, tools, (Line::Title, fields));
    let row = title_high.max(high);
    let title = Rect::from_min_size(first.min, vec2(fields, row));
    line_ui(ui, shown, tools, (Line::Title, title), actions);
    let patient = pos2(title.right() + sizes::BAR_GAP, first.top());
    let patient = Rect::from_min_size(patient, vec2(patient_wide, row));
    line_ui(ui, shown, tools, (Line::Patient, patient), actions);
    let mut foot = first.top() + row;
    let (at, end) = if second.is_some() {
        foot += sizes::BAR_GAP;
        (pos2(first.left(), foot), first.right())
    } else {
        (
            pos2(patient.right() + sizes::BAR_GAP, first.top()),
            first.right(),
        )
    };
    steps_ui(ui, shown, tools, (at, high), actions);
    let left = at.x + tools_wide + sizes::BAR_GAP;
    foot = foot.max(buttons_ui(ui, look, &buttons, (left, end, at.y), actions));
    let bar = rect.with_max_y((foot + down).max(rect.top() + sizes::BAR));
    let edge = Stroke::new(stroke::HAIRLINE, color(look.roles.line));
    ui.painter().hline(bar.x_range(), bar.bottom(), edge);
    bar
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

/// The buttons at the right, with icons alone where their words have no room; answers their foot.
fn buttons_ui(
    ui: &mut Ui,
    look: &Look,
    buttons: &[Button<'_>; 3],
    (left, right, top): (f32, f32, f32),
    actions: &mut Vec<Action>,
) -> f32 {
    let measured = buttons.each_ref().map(|button| button.size(ui, look));
    let all: f32 = measured.iter().map(|size| size.x).sum();
    let room = right - left - 2.0 * sizes::BAR_GAP;
    let shrink = (room / all).min(1.0);
    let mut x = right - all * shrink - 2.0 * sizes::BAR_GAP;
    let mut foot = top;
    for ((button, size), (_, _, action)) in buttons.iter().zip(measured).zip(DOES) {
        let rect = Rect::from_min_size(pos2(x, top), vec2(size.x * shrink, size.y));
        if button.show(ui, look, rect) {
            actions.push(Action::Studio(action));
        }
        x = rect.right() + sizes::BAR_GAP;
        foot = foot.max(rect.bottom());
    }
    foot
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
        left = rect.right() + 2.0;
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
