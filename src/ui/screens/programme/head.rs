//! What the programme is, where the person is in it, and what comes next.

use eframe::egui::Ui;

use super::{Shown, said};
use crate::design::{radius, type_scale};
use crate::model::MainAction;
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column};

/// Draws it all under each other, the picture so high.
pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &mut Tools<'_>,
    column: &mut Column,
    high: f32,
) {
    let look = tools.look;
    let stage = column.take(high);
    widgets::stage(ui, &look, stage, f32::from(radius::STAGE));
    let step = shown.programme.step(shown.place());
    let face = step.and_then(|step| step.face(&shown.model.content.catalogue));
    if let Some(face) = face {
        tools.thumbnail(ui, shown.model, &face.id, stage.shrink(8.0));
    }
    column.gap(20.0);
    words_ui(ui, shown, tools, column);
    column.gap(8.0);
}

/// Its name, where the person is, and what comes next.
fn words_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let look = tools.look;
    let [ink, muted, strong] = [
        look.roles.on_surface,
        look.roles.on_surface_muted,
        look.roles.on_primary_soft,
    ]
    .map(color);
    let name = &shown.programme.routine.name;
    column.say(ui, &look, widgets::line(name, type_scale::HEADLINE, ink));
    column.gap(8.0);
    let here = said::here(tools.text, shown);
    if !here.is_empty() {
        column.say(
            ui,
            &look,
            widgets::line(&here, type_scale::TITLE_SMALL, strong),
        );
        column.gap(4.0);
    }
    let next = said::next(tools.text, shown);
    column.say(ui, &look, widgets::line(&next, type_scale::BODY, ink));
    let since = said::since(tools.text, shown);
    if !since.is_empty() {
        column.gap(4.0);
        column.say(ui, &look, widgets::line(&since, type_scale::SMALL, muted));
    }
    let step = shown.programme.step(shown.place());
    if let Some(note) = step.and_then(|step| step.coach_note.as_ref()) {
        column.gap(12.0);
        column.say(ui, &look, widgets::line(note, type_scale::BODY, muted));
    }
    if shown.model.main_action(shown.id) == MainAction::Locked {
        column.gap(16.0);
        let why = tools.text.get("programme-locked-why");
        let tone = (look.roles.caution_soft, look.roles.on_caution_soft);
        let style = (Icon::Lock, type_scale::BODY);
        widgets::note(ui, &look, column, style, tone, &[(&why, false)]);
    }
}
