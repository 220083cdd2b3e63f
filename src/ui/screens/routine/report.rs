//! The way to a report, where there are sessions for one: for whoever handed the routine over.
//!
//! It shows where a session is at hand: one of the last six weeks, or an older one that was read since the start. To look at
//! the whole of the past for every page that opens would read all of it. Asking for the report does read all.

use eframe::egui::{Rect, Ui, vec2};

use super::Shown;
use crate::design::type_scale;
use crate::model::{Action, ReportAction};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

/// Room over it, and between its words and its button.
const OVER: f32 = 20.0;
const GAP: f32 = 8.0;

/// Draws it.
pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
) -> Option<Action> {
    let look = &tools.look;
    let count = shown.model.sessions_to_report(shown.routine);
    if count == 0 {
        return None;
    }
    column.gap(OVER);
    let muted = color(look.roles.on_surface_muted);
    let about = tools
        .text
        .with("report-make-about", &[("count", count.into())]);
    column.say(ui, look, widgets::line(&about, type_scale::BODY, muted));
    column.gap(GAP);
    let label = tools.text.get("report-make");
    let button = Button::new(Kind::Outline, &label).icon(Icon::Progress, Weight::Bold);
    let size = button.size(ui, look);
    let row = column.take(size.y);
    let place = Rect::from_min_size(row.min, vec2(size.x.min(row.width()), size.y));
    let ask = ReportAction::Ask(shown.routine.id.clone());
    button.show(ui, look, place).then(|| Action::from(ask))
}
