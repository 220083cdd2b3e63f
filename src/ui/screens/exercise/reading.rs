//! What there is to read about an exercise, and that it is not for a hamstring that is long already.

use eframe::egui::Ui;

use super::Shown;
use crate::design::type_scale;
use crate::domain::exercise::Fit;
use crate::model::Action;
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::screens::entry::links;
use crate::ui::widgets::{self, Column};

/// Under the name: a stretch that is not for this person.
pub(super) fn long_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let suits = shown.exercise.suitability.overlengthened;
    if !shown.model.preferences.overlengthened || suits != Fit::No {
        return;
    }
    let roles = tools.look.roles;
    let tone = (roles.caution_soft, roles.on_caution_soft);
    let title = tools.text.get("guidance-long");
    let words = tools.text.get("guidance-long-about");
    let lines = [(title.as_str(), true), (words.as_str(), false)];
    let style = (Icon::Warning, type_scale::SMALL);
    widgets::note(ui, &tools.look, column, style, tone, &lines);
    column.gap(16.0);
}

/// The pages that say more.
pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &mut Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let guidance = &shown.model.content.guidance;
    let pages = guidance.about_exercise(&shown.exercise.id);
    links::read_more(ui, shown.model, tools, column, &pages, actions);
}
