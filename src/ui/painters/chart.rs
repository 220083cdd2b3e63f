//! A chart of pain over time: bands, two traces told apart by shape, and the days on which something changed.

use eframe::egui::{CornerRadius, Pos2, Rect, Shape, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::design::page::progress::POINT;
use crate::design::stroke;
use crate::domain::pain::PainBand;
use crate::ui::theme::{Look, color};
use crate::ui::widgets::band_ground;

/// The highest number of the scale (NRS).
const HIGHEST: f32 = 10.0;
/// Width of a trace, points.
const TRACE: f32 = 3.0;
/// Dashes of the trace of mornings, and gaps between them.
const DASH: [f32; 2] = [3.5, 4.5];

/// A point of a trace: how far along the axis, 0 to 1, and the number (NRS).
pub type Point = (f32, u8);

/// A kind of trace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Trace {
    /// A solid line with discs.
    Worst,
    /// A dotted line with squares.
    Morning,
}

/// Where a number lies in the height of `plot`.
pub fn height_of(plot: Rect, nrs: f32) -> f32 {
    plot.bottom() - plot.height() * nrs / HIGHEST
}

/// The place of a band in `plot`: it begins and ends halfway between two numbers.
pub fn band_place(plot: Rect, band: &PainBand) -> Rect {
    let top = f32::from(band.max) + 0.5;
    let foot = f32::from(band.min) - 0.5;
    let heights = height_of(plot, top.min(HIGHEST))..=height_of(plot, foot.max(0.0));
    Rect::from_x_y_ranges(plot.x_range(), heights)
}

/// Draws the bands of a rule.
pub fn bands(ui: &Ui, look: &Look, plot: Rect, bands: &[PainBand]) {
    if bands.is_empty() {
        let ground = color(look.roles.surface_sunken);
        ui.painter().rect_filled(plot, CornerRadius::ZERO, ground);
    }
    for band in bands {
        let (ground, _) = band_ground(look, Some(band.advice));
        let place = band_place(plot, band);
        ui.painter()
            .rect_filled(place, CornerRadius::ZERO, color(ground));
    }
}

/// Draws a trace through its points.
pub fn trace(ui: &Ui, look: &Look, plot: Rect, (kind, points): (Trace, &[Point])) {
    let at = |(along, nrs): &Point| {
        let x = plot.left() + plot.width() * along;
        pos2(x, height_of(plot, f32::from(*nrs)))
    };
    let places: Vec<Pos2> = points.iter().map(at).collect();
    line(ui, look, kind, &places);
    for place in places {
        point(ui, look, place, kind);
    }
}

fn line(ui: &Ui, look: &Look, kind: Trace, places: &[Pos2]) {
    match kind {
        Trace::Worst => {
            let edge = Stroke::new(TRACE, color(look.roles.on_surface));
            ui.painter().line(places.to_vec(), edge);
        }
        Trace::Morning => {
            let edge = Stroke::new(TRACE, color(look.roles.chart_left));
            let [dash, gap] = DASH;
            ui.painter()
                .extend(Shape::dashed_line(places, edge, dash, gap));
        }
    }
}

/// Draws a single point of a trace.
fn point(ui: &Ui, look: &Look, at: Pos2, kind: Trace) {
    match kind {
        Trace::Worst => {
            ui.painter()
                .circle_filled(at, POINT, color(look.roles.on_surface));
        }
        Trace::Morning => {
            let square = Rect::from_center_size(at, vec2(POINT, POINT) * 2.2);
            let edge = Stroke::new(stroke::SELECTED, color(look.roles.chart_left));
            let fill = color(look.roles.surface);
            let round = CornerRadius::ZERO;
            ui.painter()
                .rect(square, round, fill, edge, StrokeKind::Middle);
        }
    }
}

/// Draws narrow columns from the foot of the plot up to their numbers.
pub fn columns(ui: &Ui, look: &Look, plot: Rect, points: &[Point]) {
    let edge = Stroke::new(stroke::HAIRLINE, color(look.roles.control_line));
    let fill = color(look.roles.line);
    for (along, number) in points {
        let x = plot.left() + plot.width() * along;
        let top = height_of(plot, f32::from(*number)).min(plot.bottom() - stroke::SELECTED);
        let column = Rect::from_x_y_ranges(x - POINT..=x + POINT, top..=plot.bottom());
        let round = CornerRadius::ZERO;
        ui.painter()
            .rect(column, round, fill, edge, StrokeKind::Inside);
    }
}

/// Draws a piece of a trace as a legend shows it.
pub fn sample(ui: &Ui, look: &Look, rect: Rect, kind: Trace) {
    line(ui, look, kind, &[rect.left_center(), rect.right_center()]);
    point(ui, look, rect.center(), kind);
}

/// Draws a line where something changed, `along` the axis from 0 to 1.
pub fn change(ui: &Ui, look: &Look, plot: Rect, along: f32) {
    let x = plot.left() + plot.width() * along;
    let edge = Stroke::new(stroke::CONTROL, color(look.roles.on_surface_muted));
    let ends = [pos2(x, plot.top()), pos2(x, plot.bottom())];
    ui.painter()
        .extend(Shape::dashed_line(&ends, edge, 6.0, 4.0));
    change_sign(ui, look, pos2(x, plot.top()));
}

/// Draws the sign of a change.
pub fn change_sign(ui: &Ui, look: &Look, at: Pos2) {
    let corners = [(0.0, -6.0), (6.0, 0.0), (0.0, 6.0), (-6.0, 0.0)];
    let corners = corners.map(|(x, y)| at + vec2(x, y)).to_vec();
    let ink = color(look.roles.on_surface_muted);
    ui.painter()
        .add(Shape::convex_polygon(corners, ink, Stroke::NONE));
}
