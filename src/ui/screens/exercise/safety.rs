//! On the page of an exercise: what the safety check says about it, and why it cannot be tried now.

use eframe::egui::{Rect, Ui, pos2};

use super::{AROUND_FOOT, Shown};
use crate::design::type_scale;
use crate::model::Action;
use crate::model::Screen;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::screens::safety::why;
use crate::ui::widgets::{self, Button, Column, Kind};

/// Under the name: why it is hidden or closed, or with what care it is done; and notes of rules about it.
pub(super) fn note_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let (model, exercise) = (shown.model, shown.exercise);
    let lock = model.lock_of_exercise(exercise);
    let said = match &lock {
        Some(lock) => Some(why::why(tools.text, lock)),
        None => why::of_exercise(tools.text, model, exercise),
    };
    let mut lines: Vec<String> = said.into_iter().collect();
    for (rule, note) in model.verdict.notes_of(exercise) {
        lines.push(tools.text.get(&format!("safety-rule-{rule}")));
        lines.push(note.clone());
    }
    if lines.is_empty() {
        return;
    }
    let roles = tools.look.roles;
    let colors = (roles.caution_soft, roles.on_caution_soft);
    let icon = if lock.is_some() {
        Icon::Lock
    } else {
        Icon::Warning
    };
    let lines: Vec<(&str, bool)> = lines.iter().map(|line| (line.as_str(), false)).collect();
    column.gap(16.0);
    let style = (icon, type_scale::BODY);
    widgets::note(ui, &tools.look, column, style, colors, &lines);
}

/// In place of "Try it now": that it is closed, and the way to what the check says.
pub(super) fn locked_ui(ui: &mut Ui, tools: &Tools<'_>, foot: Rect, actions: &mut Vec<Action>) {
    let words = tools.text.get("safety-see-outcome");
    let button = Button::new(Kind::Outline, &words).icon(Icon::Lock, Weight::Bold);
    let mut size = button.size(ui, &tools.look);
    size.x = size.x.min(foot.width());
    let corner = pos2(foot.left(), foot.top() + AROUND_FOOT);
    if button.show(ui, &tools.look, Rect::from_min_size(corner, size)) {
        actions.push(Action::Open(Screen::SafetyOutcome));
    }
}
