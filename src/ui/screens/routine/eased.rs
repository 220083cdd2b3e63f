//! What was made easier about a routine on the advice of its pain rule, and the way back.

use eframe::egui::{Rect, Ui};

use super::Shown;
use crate::design::type_scale;
use crate::model::{Action, CheckInAction};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::widgets::{self, Button, Column, Kind};

/// Draws it, where something was.
pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let (model, id) = (shown.model, &shown.routine.id);
    let Some(eased) = model.preferences.eased.get(id) else {
        return;
    };
    let (look, text) = (&tools.look, tools.text);
    let day = text.short_day(eased.since, model.today());
    let step = eased
        .variant
        .as_ref()
        .and_then(|id| shown.routine.variant(id));
    let step = step.map_or("", |variant| variant.name.as_str());
    let words = match eased.percent {
        Some(percent) => {
            let values = [
                ("percent", u32::from(percent).into()),
                ("day", (&day).into()),
            ];
            text.with("eased-share", &values)
        }
        None => text.with(
            "eased-hold",
            &[("step", step.into()), ("day", (&day).into())],
        ),
    };
    let colors = (look.roles.primary_soft, look.roles.on_primary_soft);
    let sign = (Icon::Info, type_scale::BODY);
    widgets::note(ui, look, column, sign, colors, &[(&words, false)]);
    column.gap(8.0);
    let label = text.get(if eased.percent.is_some() {
        "eased-whole"
    } else {
        "eased-go-on"
    });
    let button = Button::new(Kind::Outline, &label).small();
    let size = button.size(ui, look);
    let row = column.take(size.y);
    if button.show(ui, look, Rect::from_min_size(row.min, size)) {
        actions.push(Action::CheckIn(CheckInAction::DoWhole(id.clone())));
    }
    column.gap(16.0);
}
