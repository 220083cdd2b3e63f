//! A table of the guidance: rows and cells for a screen reader, and under each other where there is little room.

use eframe::egui::{CornerRadius, Rect, Role, Shape, Stroke, Ui, pos2, vec2};

use crate::design::page::guidance as sizes;
use crate::design::{TypeStyle, radius, stroke, type_scale};
use crate::domain::guidance::{Row, Table};
use crate::ui::frame::Tools;
use crate::ui::screens::progress::card::{group, say};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column};

/// The head of the table and the heads of its rows.
const HEAD: TypeStyle = type_scale::SMALL_BOLD;
const ROW_HEAD: TypeStyle = type_scale::BODY_BOLD;
const CELL: TypeStyle = type_scale::BODY;

/// Draws a table over the width of a column.
pub(super) fn ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, table: &Table) {
    let few = 1 < table.columns.len();
    let side_by_side = tools.look.scaled(sizes::TABLE_LEAST) <= column.width && few;
    let ground = ui.painter().add(Shape::Noop);
    let top = column.y;
    let heights = heights(ui, tools, column.width, table, side_by_side);
    let whole: f32 = heights.iter().sum();
    let rect = column.take(whole);
    group(ui, rect, (Role::Table, &table.title), |ui| {
        let mut y = top;
        let mut rows = heights.iter();
        if side_by_side {
            let high = rows.next().copied().unwrap_or(0.0);
            head_ui(
                ui,
                tools,
                Rect::from_x_y_ranges(rect.x_range(), y..=y + high),
                table,
            );
            y += high;
        }
        for (place, (row, high)) in table.rows.iter().zip(rows).enumerate() {
            let place_of = Rect::from_x_y_ranges(rect.x_range(), y..=y + high);
            let last = place + 1 == table.rows.len();
            row_ui(ui, tools, place_of, (table, row), (side_by_side, last));
            y += high;
        }
    });
    let look = &tools.look;
    let shape = widgets::surface_shape(look, rect, look.roles.surface, radius::CARD);
    ui.painter().set(ground, shape);
}

/// Where a cell lies in its row, under each other or side by side: left edge and width.
fn cell_room(table: &Table, width: f32, place: usize) -> (f32, f32) {
    let inner = width - 2.0 * sizes::TABLE_PADDING;
    let before: u32 = table.shares.iter().take(place).sum();
    let own = table.shares.get(place).copied().unwrap_or(0);
    let left = sizes::TABLE_PADDING + inner * before as f32 / 100.0;
    (left, inner * own as f32 / 100.0 - sizes::TABLE_GAP)
}

/// The height of the head, where there is one, and of each row.
fn heights(ui: &Ui, tools: &Tools<'_>, width: f32, table: &Table, beside: bool) -> Vec<f32> {
    let look = &tools.look;
    let mut heights = Vec::new();
    if beside {
        let cells = table.columns.iter().enumerate();
        let high = cells.map(|(place, words)| {
            let room = cell_room(table, width, place).1;
            widgets::height(ui, look, words, HEAD, room)
        });
        heights.push(high.fold(0.0, f32::max) + 2.0 * sizes::TABLE_ABOVE);
    }
    for row in &table.rows {
        let high = if beside {
            let cells = row.cells.iter().enumerate();
            let high = cells.map(|(place, words)| {
                let room = cell_room(table, width, place).1;
                widgets::height(ui, look, words, style(place), room)
            });
            high.fold(0.0, f32::max)
        } else {
            let room = width - 2.0 * sizes::TABLE_PADDING;
            let cells = row.cells.iter().enumerate();
            let lines = cells.map(|(place, cell)| {
                let words = labelled(table, place, cell);
                widgets::height(ui, look, &words, style(place), room)
            });
            lines.sum()
        };
        heights.push(high + 2.0 * sizes::TABLE_ABOVE);
    }
    heights
}

fn style(place: usize) -> TypeStyle {
    if place == 0 { ROW_HEAD } else { CELL }
}

/// A cell that stands under the head of its row says which column it belongs to.
fn labelled(table: &Table, place: usize, cell: &str) -> String {
    let column = table.columns.get(place).map_or("", String::as_str);
    if place == 0 || column.is_empty() {
        cell.to_owned()
    } else {
        format!("{column}: {cell}")
    }
}

fn head_ui(ui: &mut Ui, tools: &Tools<'_>, rect: Rect, table: &Table) {
    let look = &tools.look;
    let round = CornerRadius {
        nw: radius::CARD,
        ne: radius::CARD,
        sw: 0,
        se: 0,
    };
    let fill = color(look.roles.surface_sunken);
    ui.painter().rect_filled(rect.shrink(1.0), round, fill);
    let muted = color(look.roles.on_surface_muted);
    group(ui, rect, (Role::Row, &table.title), |ui| {
        for (place, words) in table.columns.iter().enumerate() {
            if words.is_empty() {
                continue;
            }
            let (left, width) = cell_room(table, rect.width(), place);
            let corner = pos2(rect.left() + left, rect.top() + sizes::TABLE_ABOVE);
            let size = vec2(width, rect.height() - 2.0 * sizes::TABLE_ABOVE);
            let place = Rect::from_min_size(corner, size);
            say(ui, place, Role::ColumnHeader, words);
            widgets::draw_wrapped(ui, look, place, widgets::line(words, HEAD, muted));
        }
    });
}

fn row_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    rect: Rect,
    (table, row): (&Table, &Row),
    (beside, last): (bool, bool),
) {
    let look = &tools.look;
    if !last {
        let edge = Stroke::new(stroke::HAIRLINE, color(look.roles.line));
        let across = rect.shrink2(vec2(sizes::TABLE_PADDING, 0.0)).x_range();
        ui.painter().hline(across, rect.bottom(), edge);
    }
    let ink = color(look.roles.on_surface);
    let name = row.cells.first().map_or("", String::as_str);
    group(ui, rect, (Role::Row, name), |ui| {
        let mut y = rect.top() + sizes::TABLE_ABOVE;
        for (place, cell) in row.cells.iter().enumerate() {
            let words = labelled(table, place, cell);
            let role = if place == 0 {
                Role::RowHeader
            } else {
                Role::Cell
            };
            let (left, width) = if beside {
                cell_room(table, rect.width(), place)
            } else {
                let padding = sizes::TABLE_PADDING;
                (padding, rect.width() - 2.0 * padding)
            };
            let shown = if beside { cell } else { &words };
            let high = widgets::height(ui, look, shown, style(place), width);
            let area = Rect::from_min_size(pos2(rect.left() + left, y), vec2(width, high));
            say(ui, area, role, &words);
            widgets::draw_wrapped(ui, look, area, widgets::line(shown, style(place), ink));
            if !beside {
                y += high;
            }
        }
    });
}
