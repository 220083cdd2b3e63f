//! A table: rows of words, which a screen reader goes through by rows and cells.

use eframe::egui::{Rect, Role, Stroke, Ui, pos2, vec2};

use super::card::{group, say};
use crate::design::{TypeStyle, stroke, type_scale};
use crate::ui::frame::Tools;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column};

/// Room between two cells, and above and below their words.
const GAP: f32 = 12.0;
const ABOVE: f32 = 6.0;

/// A table, ready to be placed.
pub(in crate::ui::screens) struct Table<'a, const N: usize> {
    /// What it is called.
    pub(in crate::ui::screens) name: &'a str,
    /// What its columns are called.
    pub(in crate::ui::screens) head: [String; N],
    /// Its rows.
    pub(in crate::ui::screens) rows: Vec<[String; N]>,
    /// How the columns share the width.
    pub(in crate::ui::screens) shares: [f32; N],
}

/// Draws a table over the width of a column.
pub(in crate::ui::screens) fn ui<const N: usize>(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    table: &Table<'_, N>,
) {
    let head = height(ui, tools, column.width, (&table.head, &table.shares, true));
    let heights: Vec<f32> = table
        .rows
        .iter()
        .map(|row| height(ui, tools, column.width, (row, &table.shares, false)))
        .collect();
    let whole = head + heights.iter().sum::<f32>();
    let rect = column.take(whole);
    group(ui, rect, (Role::Table, table.name), |ui| {
        let mut top = rect.top();
        let first = std::iter::once((&table.head, &head));
        for (place, (cells, height)) in first.chain(table.rows.iter().zip(&heights)).enumerate() {
            let row = Rect::from_x_y_ranges(rect.x_range(), top..=top + height);
            row_ui(ui, tools, row, (cells, &table.shares, place == 0));
            top = row.bottom();
        }
    });
}

fn style(head: bool) -> TypeStyle {
    TypeStyle {
        bold: head,
        ..type_scale::SMALL
    }
}

fn height<const N: usize>(
    ui: &Ui,
    tools: &Tools<'_>,
    width: f32,
    (cells, shares, head): (&[String; N], &[f32; N], bool),
) -> f32 {
    let heights = cells.iter().zip(shares).map(|(words, share)| {
        let room = width * share - GAP;
        widgets::height(ui, &tools.look, words, style(head), room)
    });
    heights.fold(0.0, f32::max) + 2.0 * ABOVE
}

fn row_ui<const N: usize>(
    ui: &mut Ui,
    tools: &Tools<'_>,
    row: Rect,
    (cells, shares, head): (&[String; N], &[f32; N], bool),
) {
    let look = &tools.look;
    let edge = Stroke::new(stroke::HAIRLINE, color(look.roles.line));
    ui.painter().hline(row.x_range(), row.bottom(), edge);
    let ink = if head {
        look.roles.on_surface_muted
    } else {
        look.roles.on_surface
    };
    let role = if head { Role::ColumnHeader } else { Role::Cell };
    let name = cells.first().map_or("", String::as_str);
    let seen = ui.is_rect_visible(row);
    group(ui, row, (Role::Row, name), |ui| {
        let mut left = row.left();
        for (words, share) in cells.iter().zip(shares) {
            let width = row.width() * share;
            let corner = pos2(left, row.top() + ABOVE);
            let size = vec2(width - GAP, row.height() - 2.0 * ABOVE);
            let place = Rect::from_min_size(corner, size);
            say(ui, place, role, words);
            if seen {
                let line = widgets::line(words, style(head), color(ink));
                widgets::draw_wrapped(ui, look, place, line);
            }
            left += width;
        }
    });
}
