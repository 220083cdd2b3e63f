//! The picker of variants, with what each is for.

use eframe::egui::{Rect, Role, Ui, pos2, vec2};

use super::Shown;
use crate::design::page::control;
use crate::design::type_scale;
use crate::domain::Variant;
use crate::model::Action;
use crate::ui::frame::Tools;
use crate::ui::screens::safety::why;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column, Flow};

/// So many stand side by side with what each is for; more are chips, and what the chosen one is for stands under them.
const TILES: usize = 4;
/// A tile is at least so wide.
const TILE: f32 = 156.0;
const GAP: f32 = 12.0;

/// What a variant is for, or why it is closed.
fn about(shown: &Shown<'_>, tools: &Tools<'_>, variant: &Variant) -> String {
    if let Some(why) = shown
        .model
        .verdict_of(&shown.routine.id)
        .lock(shown.routine, variant)
    {
        return why::why(tools.text, &why);
    }
    match variant.use_when.as_deref() {
        Some(_) if variant.is_usual() => tools.text.get("routine-usual"),
        Some(about) if about != variant.name => about.to_owned(),
        Some(_) | None => String::new(),
    }
}

/// Draws the picker where there is a choice, and what is said about the one that is taken.
pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let variants = &shown.routine.variants;
    let pressed = match variants.len() {
        0 | 1 => None,
        2..=TILES => tiles_ui(ui, shown, tools, column),
        _ => chips_ui(ui, shown, tools, column),
    };
    if let Some(variant) = pressed {
        let id = shown.routine.id.clone();
        actions.push(Action::ChooseVariant(id, variant.id.clone()));
    }
    let remarks = remarks(shown, tools);
    let look = &tools.look;
    let muted = color(look.roles.on_surface_muted);
    for remark in &remarks {
        column.gap(4.0);
        column.say(ui, look, widgets::line(remark, type_scale::SMALL, muted));
    }
    if 1 < variants.len() || !remarks.is_empty() {
        column.gap(20.0);
    }
}

/// What is said about the variant that is taken: what it is for, the coach's line, when to go on.
fn remarks(shown: &Shown<'_>, tools: &Tools<'_>) -> Vec<String> {
    let variant = shown.variant;
    let chips = TILES < shown.routine.variants.len();
    let about = Some(about(shown, tools, variant)).filter(|about| chips && !about.is_empty());
    let next = variant.progress_when.as_ref().map(|next| {
        let values = [("when", next.into())];
        tools.text.with("routine-go-on", &values)
    });
    let remarks = [about, variant.coach_note.clone(), next];
    remarks.into_iter().flatten().collect()
}

fn tiles_ui<'a>(
    ui: &mut Ui,
    shown: &'a Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
) -> Option<&'a Variant> {
    let look = &tools.look;
    let variants = &shown.routine.variants;
    let least = look.scaled(TILE);
    let fitting = ((column.width + GAP) / (least + GAP)).floor().max(1.0);
    let across = (variants.len() as f32).min(fitting);
    let width = (column.width - GAP * (across - 1.0)) / across;
    let abouts: Vec<String> = variants
        .iter()
        .map(|variant| about(shown, tools, variant))
        .collect();
    let heights = variants
        .iter()
        .zip(&abouts)
        .map(|(variant, about)| widgets::tile_height(ui, look, (&variant.name, about), width));
    let height = heights.fold(0.0, f32::max);
    let right = column.right() + 1.0;
    let mut flow = Flow::new(column.at(), right, vec2(GAP, GAP));
    let mut pressed = None;
    for (variant, about) in variants.iter().zip(&abouts) {
        let rect = flow.place(vec2(width, height));
        let on = variant.id == shown.variant.id;
        let words = (variant.name.as_str(), about.as_str());
        if widgets::tile(ui, look, rect, words, on) {
            pressed = Some(variant);
        }
    }
    column.y = flow.bottom() + 4.0;
    pressed
}

fn chips_ui<'a>(
    ui: &mut Ui,
    shown: &'a Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
) -> Option<&'a Variant> {
    let look = &tools.look;
    let gap = vec2(control::GAP, control::GAP);
    let mut flow = Flow::new(column.at(), column.right(), gap);
    let variants = &shown.routine.variants;
    let names = variants.iter().map(|variant| {
        let about = about(shown, tools, variant);
        let name = [variant.name.as_str(), about.as_str()];
        let name = name.into_iter().filter(|words| !words.is_empty());
        name.collect::<Vec<_>>().join(", ")
    });
    let names: Vec<String> = names.collect();
    let chips = variants.iter().zip(&names).map(|(variant, name)| {
        let on = variant.id == shown.variant.id;
        (variant.name.as_str(), name.as_str(), on)
    });
    let pressed = widgets::filter_chips(ui, look, &mut flow, Role::RadioButton, chips);
    column.y = flow.bottom() + 4.0;
    pressed.and_then(|place| variants.get(place))
}

/// The rectangle of a row of a column, for a line and a button at its end.
pub(super) fn ends(row: Rect, width: f32, height: f32) -> Rect {
    let corner = pos2(row.right() - width, row.center().y - height / 2.0);
    Rect::from_min_size(corner, vec2(width, height))
}
