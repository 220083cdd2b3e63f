//! Planned against done, a row an exercise.

use eframe::egui::{Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::design::page::summary as sizes;
use crate::design::{stroke, type_scale};
use crate::domain::Side;
use crate::domain::history::PastSession;
use crate::domain::progress::Mark;
use crate::domain::summary::{Share, SummaryRow};
use crate::model::Model;
use crate::ui::frame::Tools;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column};

/// Draws the card.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    session: &PastSession,
    column: &mut Column,
) {
    let look = &tools.look;
    let under = ui.painter().add(Shape::Noop);
    let mut inner = column.inset(sizes::INSET, sizes::INSET);
    inner.gap(8.0);
    head_ui(ui, tools, &mut inner);
    for row in session.rows() {
        let edge = Stroke::new(stroke::HAIRLINE, color(look.roles.line));
        ui.painter()
            .hline(inner.left..=inner.right(), inner.y, edge);
        row_ui(ui, model, tools, &row, &mut inner);
    }
    inner.gap(8.0);
    let rect = column.take(inner.height());
    ui.painter().set(under, widgets::card_ground(look, rect));
}

/// Where name, planned, left and right stand in a row.
fn places(tools: &Tools<'_>, row: Rect) -> [Rect; 4] {
    let [planned, left, right] = sizes::PLACES.map(|share| row.left() + row.width() * share);
    let name = row.left() + tools.look.icon(sizes::NAME);
    let between = |from: f32, to: f32| Rect::from_x_y_ranges(from..=to - 8.0, row.y_range());
    [
        between(name, planned),
        between(planned, left),
        between(left, right),
        between(right, row.right() + 8.0),
    ]
}

fn head_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column) {
    let look = &tools.look;
    let row = column.take(look.tall(sizes::HEAD));
    let muted = color(look.roles.on_surface_muted);
    let ids = [
        "summary-exercise",
        "summary-planned",
        "side-left",
        "side-right",
    ];
    for (place, id) in places(tools, row).into_iter().zip(ids) {
        let words = tools.text.get(id);
        let line = widgets::line(&words, type_scale::SMALL, muted);
        widgets::fitted_line(ui, look, place, line);
    }
}

fn row_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    row: &SummaryRow<'_>,
    column: &mut Column,
) {
    let look = &tools.look;
    let (name, why) = tools.text.summary_row(&model.content.catalogue, row);
    let under = if why.is_empty() { 0.0 } else { look.tall(18.0) };
    let [wide, ..] = places(tools, column.take(0.0));
    let high = widgets::height(ui, look, &name, type_scale::BODY_BOLD, wide.width()) + 8.0;
    let rect = column.take(high.max(look.tall(sizes::ROW)) + under);
    let [name_place, planned, left, right] = places(tools, rect);
    let size = look.icon(sizes::MARK);
    let center = pos2(rect.left() + size / 2.0 + 1.0, rect.center().y);
    let mark = Rect::from_center_size(center, vec2(size, size));
    mark_ui(ui, tools, mark, row.share());
    name_ui(ui, tools, name_place, (&name, &why));
    let muted = color(look.roles.on_surface_muted);
    let said = tools.text.planned(row);
    widgets::fitted(
        ui,
        look,
        planned,
        widgets::line(&said, type_scale::BODY, muted),
    );
    if row.sets.is_empty() {
        return;
    }
    if row.is_together() {
        let both = left.union(right);
        done_ui(ui, model, tools, (row, both, None));
        return;
    }
    for (place, side) in [(left, Side::Left), (right, Side::Right)] {
        if !row.planned(Some(side)).is_empty() {
            done_ui(ui, model, tools, (row, place, Some(side)));
        }
    }
}

fn name_ui(ui: &mut Ui, tools: &Tools<'_>, place: Rect, (name, why): (&str, &str)) {
    let look = &tools.look;
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let line = widgets::line(name, type_scale::BODY_BOLD, ink);
    if why.is_empty() {
        widgets::fitted(ui, look, place.shrink2(vec2(0.0, 4.0)), line);
        return;
    }
    let inner = place.shrink2(vec2(0.0, 6.0));
    let (upper, lower) = inner.split_top_bottom_at_fraction(0.58);
    widgets::fitted(ui, look, upper, line);
    let line = widgets::line(why, type_scale::CAPTION, muted);
    widgets::fitted(ui, look, lower, line);
}

/// What was done on a side; bold and in the color of caution where it is less than planned.
fn done_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    (row, place, side): (&SummaryRow<'_>, Rect, Option<Side>),
) {
    let look = &tools.look;
    let words = tools.text.done(&model.content.catalogue, row, side);
    let (style, ink) = if row.is_whole(side) {
        (type_scale::BODY, look.roles.on_surface)
    } else {
        (type_scale::BODY_BOLD, look.roles.on_caution_soft)
    };
    widgets::fitted(ui, look, place, widgets::line(&words, style, color(ink)));
}

/// A disc with a tick, a half disc, or an empty ring.
fn mark_ui(ui: &mut Ui, tools: &Tools<'_>, rect: Rect, share: Share) {
    let name = tools.text.get(match share {
        Share::Whole => "summary-mark-whole",
        Share::Part => "summary-mark-part",
        Share::None => "summary-mark-none",
    });
    let response = ui.allocate_rect(rect, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
    let mark = match share {
        Share::Whole => Mark::Whole,
        Share::Part => Mark::Part,
        Share::None => Mark::NotDone,
    };
    widgets::session_mark(ui, &tools.look, rect.center(), rect.width(), mark);
}
