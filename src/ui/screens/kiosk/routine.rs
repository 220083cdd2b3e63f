//! One routine before it starts: what it is, who should leave it, its exercises, and the one button that begins it.

use eframe::egui::{Rect, Ui, pos2, vec2};

use super::choose::routine_line;
use super::help::{more, turn};
use super::parts::{self, Foot, act, back, finished};
use super::{Canvas, Reading, card};
use crate::design::kiosk::routine as sizes;
use crate::design::{radius, touch, type_scale};
use crate::domain::{Item, Routine, Variant};
use crate::model::kiosk::Offered;
use crate::model::{Action, KioskAction, Model};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::painters::figure::FigureView;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Big, Column, Kind};

/// What the page shows.
struct Shown<'a> {
    routine: &'a Routine,
    offered: &'a Offered,
    /// The variant as it is done here.
    variant: Variant,
}

/// Draws the routine that is looked at.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (canvas, (figure, reading)): (&Canvas, (&mut FigureView, &mut Reading)),
) -> Vec<Action> {
    let Some(shown) = shown(model) else {
        return parts::foot_ui(ui, tools, canvas, vec![back(tools), finished(tools)]);
    };
    parts::title_ui(ui, tools, canvas.at(sizes::TITLE), &shown.routine.name);
    let about = routine_line(tools, shown.offered);
    let about = format!("{about} · {}", shown.routine.summary);
    let style = type_scale::KIOSK_BODY;
    parts::said_ui(ui, tools, canvas.at(sizes::ABOUT), (&about, style));
    let place = canvas.at(sizes::FIGURE);
    card::moving_ui(ui, model, tools, (figure, &shown.offered.face, place));
    ui.request_repaint_after(figure.next_frame());
    note_ui(ui, tools, canvas, shown.routine);
    let mut actions = Vec::new();
    let mut list = canvas.at(sizes::LIST);
    if 1 < shown.offered.variants.len() {
        actions.extend(variants_ui(ui, tools, canvas, &shown));
        if !canvas.portrait {
            list.min.y = canvas.at(sizes::VARIANTS).bottom() + touch::KIOSK_GAP;
        }
    }
    reading.ui(ui, list, |ui, column| {
        list_ui(ui, model, tools, (column, &shown.variant));
    });
    let begin = tools.text.get("kiosk-begin");
    let mut buttons = vec![back(tools)];
    buttons.extend(more(tools, reading));
    buttons.push(finished(tools));
    buttons.push(Foot::new(begin, Icon::Play, KioskAction::Begin).main());
    actions.extend(turn(parts::foot_ui(ui, tools, canvas, buttons), reading));
    actions
}

fn shown(model: &Model) -> Option<Shown<'_>> {
    let id = model.kiosk.as_ref()?.visit.routine.as_ref()?;
    let routine = model.content.catalogue.routine(id)?;
    let setup = model.setup(id);
    let variant = routine.variant(&setup.variant)?;
    Some(Shown {
        routine,
        offered: model.offered(id)?,
        variant: setup.trim.apply(variant, &model.content.catalogue),
    })
}

/// Who should leave it.
fn note_ui(ui: &mut Ui, tools: &Tools<'_>, canvas: &Canvas, routine: &Routine) {
    if routine.who_not_for.is_empty() {
        return;
    }
    let look = &tools.look;
    let rect = canvas.at(sizes::NOTE);
    let fill = look.roles.caution_soft;
    widgets::surface(ui, look, rect, fill, radius::KIOSK_CONTROL);
    let ink = color(look.roles.on_caution_soft);
    let inner = rect.shrink2(vec2(24.0, 12.0));
    let at = pos2(inner.left() + 20.0, inner.center().y);
    widgets::icon(ui, at, Icon::Warning, Weight::Bold, 40.0, ink);
    let list = routine.who_not_for.join("; ");
    let words = tools
        .text
        .with("kiosk-not-for", &[("list", (&list).into())]);
    let place = inner.with_min_x(inner.left() + 60.0);
    let line = widgets::line(&words, type_scale::KIOSK_SMALL, ink);
    widgets::fitted(ui, look, place, line);
}

/// The variants, each a button.
fn variants_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    canvas: &Canvas,
    shown: &Shown<'_>,
) -> Option<Action> {
    let area = canvas.at(sizes::VARIANTS);
    let all = &shown.offered.variants;
    let gap = touch::KIOSK_GAP;
    let width = (area.width() - gap * (all.len() - 1) as f32) / all.len() as f32;
    let mut asked = None;
    for (place, id) in all.iter().enumerate() {
        let left = area.left() + place as f32 * (width + gap);
        let rect = Rect::from_min_size(pos2(left, area.top()), vec2(width, area.height()));
        let name = shown
            .routine
            .variant(id)
            .map_or("", |variant| variant.name.as_str());
        let style = type_scale::KIOSK_SMALL;
        let big = Big::new(Kind::Outline, name).style(style);
        if big
            .chosen(*id == shown.variant.id)
            .show(ui, &tools.look, rect)
        {
            asked = Some(act(KioskAction::Variant(id.clone())));
        }
    }
    asked
}

fn list_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (column, variant): (&mut Column, &Variant),
) {
    for (place, item) in variant.items.iter().enumerate() {
        let row = column.take(tools.look.scaled(sizes::ROW));
        item_ui(ui, model, tools, (row, place, item));
        column.gap(12.0);
    }
}

fn item_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (row, place, item): (Rect, usize, &Item),
) {
    let Some(exercise) = model.content.catalogue.exercise(&item.exercise) else {
        return;
    };
    let look = tools.look;
    widgets::surface(ui, &look, row, look.roles.surface, radius::KIOSK_CONTROL);
    let inner = row.shrink2(vec2(20.0, 8.0));
    let thumb = inner.with_max_x(inner.left() + sizes::THUMB);
    tools.thumbnail(ui, model, &exercise.id, thumb);
    let words = inner.with_min_x(thumb.right() + 20.0);
    let (upper, lower) = words.split_top_bottom_at_fraction(0.54);
    let ink = color(look.roles.on_surface);
    let name = format!("{}. {}", place + 1, exercise.name);
    let style = crate::design::TypeStyle {
        bold: true,
        ..type_scale::KIOSK_BODY
    };
    widgets::fitted(ui, &look, upper, widgets::line(&name, style, ink));
    let muted = color(look.roles.on_surface_muted);
    let dose = tools.text.dose(&item.dose);
    let line = widgets::line(&dose, type_scale::KIOSK_SMALL, muted);
    widgets::fitted(ui, &look, lower, line);
}
