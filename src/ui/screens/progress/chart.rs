//! The chart of pain: bands with their words at the right, two traces, days under it.

use eframe::egui::{Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};
use jiff::ToSpan as _;
use jiff::civil::Date;

use super::card::group;
use super::{Now, said};
use crate::design::page::progress as sizes;
use crate::design::type_scale;
use crate::domain::progress::PainPoint;
use crate::ui::frame::Tools;
use crate::ui::painters::chart::{self, Point, Trace};
use crate::ui::screens::pain_chart::{self, Meaning, Sign};
use crate::ui::theme::color;
use crate::ui::widgets;

/// Days named under the plot, where they have room.
const DAYS: i32 = 3;

/// Draws the chart in `rect`, its days in the lowest line.
pub(super) fn ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, rect: Rect, name: &str) {
    let look = &tools.look;
    let axis = look.scaled(type_scale::SMALL.line) + 8.0;
    let words = bands_width(ui, now, tools);
    let plot = Rect::from_min_max(
        rect.min + vec2(look.scaled(sizes::PLOT_LEFT), 0.0),
        rect.max - vec2(words.max(sizes::PLOT_RIGHT), axis),
    );
    let bands = now.progress.pain.rule.as_ref();
    let bands = bands.map_or(&[][..], |rule| rule.bands.as_slice());
    chart::bands(ui, look, plot, bands);
    pain_chart::numbers_ui(ui, tools, plot);
    bands_ui(ui, now, tools, (plot, rect.right()));
    let axis = Axis::of(now);
    days_ui(ui, now, tools, plot, &axis);
    traces_ui(ui, now, tools, plot, &axis);
    points_ui(ui, now, tools, plot, (&axis, name));
}

/// The days from the left of the plot to its right.
struct Axis {
    first: Date,
    days: i32,
}

impl Axis {
    /// From the range's first day, or the first point, to today.
    fn of(now: &Now<'_>) -> Self {
        let points = &now.progress.pain.points;
        let earliest = points.first().map_or(now.today, |point| point.date);
        let ranged = now.model.range.first(now.today);
        let first = ranged.map_or(earliest, |first| first.min(earliest));
        Self {
            first,
            days: between(first, now.today).max(1),
        }
    }

    /// How far along the axis a day lies, 0 to 1.
    fn along(&self, date: Date) -> f32 {
        (between(self.first, date) as f32 / self.days as f32).clamp(0.0, 1.0)
    }
}

fn between(first: Date, last: Date) -> i32 {
    let span = first.until((jiff::Unit::Day, last));
    span.map_or(0, |span| span.get_days())
}

/// Room for the words of the bands at the right of the plot.
fn bands_width(ui: &Ui, now: &Now<'_>, tools: &Tools<'_>) -> f32 {
    let rule = now.progress.pain.rule.iter();
    let widths = rule.flat_map(|rule| &rule.bands).map(|band| {
        let words = tools.text.get(said::band(band.advice));
        widgets::measure(ui, &tools.look, &words, type_scale::SMALL).x
    });
    widths.fold(0.0, f32::max).ceil() + 13.0
}

fn bands_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, (plot, right): (Rect, f32)) {
    let look = &tools.look;
    let muted = color(look.roles.on_surface_muted);
    let rule = now.progress.pain.rule.iter();
    let high = look.scaled(type_scale::SMALL.line);
    // Words of a low band push those above it up.
    let mut free = plot.bottom() + high / 2.0;
    for band in rule.flat_map(|rule| &rule.bands) {
        let place = chart::band_place(plot, band);
        free = (place.center().y + high / 2.0).min(free) - high;
        let corner = pos2(plot.right() + 12.0, free);
        let place = Rect::from_min_max(corner, pos2(right, corner.y + high));
        let words = tools.text.get(said::band(band.advice));
        let line = widgets::line(&words, type_scale::SMALL, muted);
        widgets::fitted(ui, look, place, line);
    }
}

/// The first day, today, and some between, as many as have room.
fn days_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, plot: Rect, axis: &Axis) {
    let look = &tools.look;
    let muted = color(look.roles.on_surface_muted);
    let mut free = plot.left() - 1.0;
    let end = tools.text.get("progress-axis-today");
    let end_width = widgets::measure(ui, look, &end, type_scale::SMALL).x;
    let top = plot.bottom() + 8.0;
    let high = look.scaled(type_scale::SMALL.line);
    for step in 0..DAYS {
        let date = axis.first.saturating_add((axis.days * step / DAYS).days());
        let words = tools.text.short_day(date, now.today);
        let width = widgets::measure(ui, look, &words, type_scale::SMALL)
            .x
            .ceil()
            + 1.0;
        let middle = plot.left() + plot.width() * axis.along(date);
        let left = if step == 0 {
            plot.left()
        } else {
            middle - width / 2.0
        };
        if left < free || plot.right() - end_width - 12.0 < left + width {
            continue;
        }
        let place = Rect::from_min_size(pos2(left, top), vec2(width, high));
        let line = widgets::line(&words, type_scale::SMALL, muted);
        widgets::text(ui, look, place, line);
        free = left + width + 12.0;
    }
    let place = Rect::from_min_max(
        pos2(plot.right() - end_width - 1.0, top),
        pos2(plot.right(), top + high),
    );
    let line = widgets::line(&end, type_scale::SMALL, muted).right();
    widgets::text(ui, look, place, line);
}

fn traces_ui(ui: &Ui, now: &Now<'_>, tools: &Tools<'_>, plot: Rect, axis: &Axis) {
    let look = &tools.look;
    let points = &now.progress.pain.points;
    for point in points.iter().filter(|point| !point.changes.is_empty()) {
        chart::change(ui, look, plot, axis.along(point.date));
    }
    let along = |number: &dyn Fn(&PainPoint) -> Option<u8>| -> Vec<Point> {
        let given = points
            .iter()
            .filter_map(|point| Some((axis.along(point.date), number(point)?)));
        given.collect()
    };
    let morning = along(&|point| point.morning.all);
    let worst = along(&|point| point.worst.all);
    chart::trace(ui, look, plot, (Trace::Morning, &morning));
    chart::trace(ui, look, plot, (Trace::Worst, &worst));
}

/// What each point says: a row of a table for a screen reader, and under the pointer.
fn points_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    plot: Rect,
    (axis, name): (&Axis, &str),
) {
    let points = &now.progress.pain.points;
    let half = (plot.width() / (2.0 * points.len().max(1) as f32)).clamp(2.0, 12.0);
    group(ui, plot, (Role::Table, name), |ui| {
        for point in points {
            let x = plot.left() + plot.width() * axis.along(point.date);
            let place = Rect::from_x_y_ranges(x - half..=x + half, plot.y_range());
            let words = said::point(now, tools.text, point);
            let response = ui.allocate_rect(place, Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Row, true, &words));
            response.on_hover_text(words);
        }
    });
}

/// What the legend shows.
pub(super) fn legend(now: &Now<'_>) -> Vec<Meaning> {
    let mut legend = vec![
        (Sign::Trace(Trace::Worst), "progress-pain-worst"),
        (Sign::Trace(Trace::Morning), "progress-pain-morning"),
    ];
    let changed = |point: &PainPoint| !point.changes.is_empty();
    if now.progress.pain.points.iter().any(changed) {
        legend.push((Sign::Change, "progress-pain-changed"));
    }
    legend
}
