//! Pain and effort over time, drawn: three kinds of numbers that are told apart by shape.

use eframe::egui::{Rect, Sense, Ui, pos2, vec2};
use jiff::civil::Date;

use super::Shown;
use crate::design::page::progress as sizes;
use crate::design::type_scale;
use crate::domain::report::Felt;
use crate::ui::frame::Tools;
use crate::ui::painters::chart::{self, Point, Trace};
use crate::ui::screens::pain_chart::{self, Meaning, Sign};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column};

/// Room at both ends of the plot, so that points stand inside of it.
const ENDS: f32 = 12.0;

/// What the legend shows; effort has columns.
pub(super) const LEGEND: [Meaning; 3] = [
    (Sign::Trace(Trace::Worst), "report-chart-worst"),
    (Sign::Trace(Trace::Morning), "report-chart-morning"),
    (Sign::Columns, "report-chart-effort"),
];

/// Draws the chart, its first and its last day in the lowest line.
pub(super) fn ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let look = &tools.look;
    let axis = look.scaled(type_scale::SMALL.line) + 8.0;
    let rect = column.take(sizes::PLOT + axis);
    let left = look.scaled(sizes::PLOT_LEFT);
    let plot = Rect::from_min_max(rect.min + vec2(left, 0.0), rect.max - vec2(0.0, axis));
    let catalogue = &shown.model.content.catalogue;
    let routine = catalogue.routine(&shown.report.routine);
    let rule = routine.and_then(|routine| catalogue.pain_rule(routine));
    let bands = rule.map_or(&[][..], |rule| rule.bands.as_slice());
    chart::bands(ui, look, plot, bands);
    pain_chart::numbers_ui(ui, tools, plot);
    days_ui(ui, shown, tools, plot);
    let inside = plot.shrink2(vec2(ENDS, 0.0));
    let felt = &shown.seen.felt;
    let traced = |number: &dyn Fn(&Felt) -> Option<u8>| -> Vec<Point> {
        let given = felt
            .iter()
            .filter_map(|felt| Some((along(shown, felt.day), number(felt)?)));
        given.collect()
    };
    chart::columns(ui, look, inside, &traced(&|felt| felt.effort));
    chart::trace(
        ui,
        look,
        inside,
        (Trace::Morning, &traced(&|felt| felt.morning)),
    );
    chart::trace(ui, look, inside, (Trace::Worst, &traced(&Felt::worst)));
    points_ui(ui, shown, tools, inside);
}

/// How far a day lies from the first day to the last, 0 to 1.
fn along(shown: &Shown<'_>, day: Date) -> f32 {
    let between = |first: Date, last: Date| {
        let span = first.until((jiff::Unit::Day, last));
        span.map_or(0, |span| span.get_days()) as f32
    };
    let [first, last] = shown.report.span().unwrap_or([day; 2]);
    (between(first, day) / between(first, last).max(1.0)).clamp(0.0, 1.0)
}

fn days_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, plot: Rect) {
    let look = &tools.look;
    let muted = color(look.roles.on_surface_muted);
    let Some(days) = shown.report.span() else {
        return;
    };
    let high = look.scaled(type_scale::SMALL.line);
    let row = Rect::from_min_size(
        pos2(plot.left(), plot.bottom() + 8.0),
        vec2(plot.width(), high),
    );
    let (left, right) = row.split_left_right_at_fraction(0.5);
    let [first, last] = days.map(|day| tools.text.full_day(day));
    let line = widgets::line(&first, type_scale::SMALL, muted);
    widgets::text(ui, look, left, line);
    if first != last {
        let line = widgets::line(&last, type_scale::SMALL, muted).right();
        widgets::text(ui, look, right, line);
    }
}

/// What each session says, under the pointer; a screen reader has the table below.
fn points_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, plot: Rect) {
    let felt = &shown.seen.felt;
    let half = (plot.width() / (2.0 * felt.len().max(1) as f32)).clamp(2.0, 12.0);
    for (place, felt) in felt.iter().enumerate() {
        let x = plot.left() + plot.width() * along(shown, felt.day);
        let rect = Rect::from_x_y_ranges(x - half..=x + half, plot.y_range());
        let id = ui.unique_id().with(("felt", place));
        let words = tools.text.felt_line(felt);
        let response = ui.interact(rect, id, Sense::hover());
        response.on_hover_text(words);
    }
}
