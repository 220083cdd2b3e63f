//! Tables: a chunk a row, under a head that stands again on every page.

use super::{BODY, Look, Role, SMALL, What, Writer, decoration};
use crate::design::paper as sizes;
use crate::handout::pages::{Chunk, Head};
use crate::handout::sheet::{Cell, Table, Words};

impl Writer<'_> {
    pub(super) fn table(&mut self, table: &Table) {
        let node = self.node(Role::Table, None);
        let columns = columns(&table.shares, self.width);
        let head = (!table.head.is_empty()).then(|| self.head(&table.head, &columns, node));
        for (place, cells) in table.rows.iter().enumerate() {
            let gap = if place == 0 && head.is_none() {
                sizes::OVER
            } else {
                0.0
            };
            self.row(cells, &columns, node, (gap, head));
        }
    }

    /// Writes what the columns are called; answers where it is kept for the pages after this.
    fn head(&mut self, names: &[String], columns: &[[f32; 2]], table: usize) -> usize {
        let mut chunk = Chunk::after(sizes::OVER + 2.0);
        chunk.keeps = true;
        let row = self.node(Role::Row, Some(table));
        let mut low: f32 = 0.0;
        for (name, [x, width]) in names.iter().zip(columns) {
            let node = self.node(Role::ColumnName, Some(row));
            let words = Words::plain(name.as_str());
            let end = self.write(&mut chunk, &words, SMALL, [*x, 0.0, *width], node);
            low = low.max(end);
        }
        chunk.height = low + sizes::ROW / 2.0;
        let mut again = chunk.pieces.clone();
        for piece in &mut again {
            // A screen reader hears it once.
            piece.node = None;
        }
        self.heads.push(Head {
            height: chunk.height,
            pieces: again,
        });
        self.chunks.push(chunk);
        self.heads.len() - 1
    }

    fn row(
        &mut self,
        cells: &[Cell],
        columns: &[[f32; 2]],
        table: usize,
        (gap, head): (f32, Option<usize>),
    ) {
        let mut chunk = Chunk::after(gap);
        chunk.head = head;
        let rule = What::Rule(sizes::HAIRLINE);
        let across = [self.width, sizes::HAIRLINE];
        chunk.pieces.push(decoration([0.0, 0.0], across, rule));
        let row = self.node(Role::Row, Some(table));
        let mut low: f32 = 0.0;
        for (place, (cell, [x, width])) in cells.iter().zip(columns).enumerate() {
            let role = if place == 0 {
                Role::RowName
            } else {
                Role::Cell
            };
            let node = self.node(role, Some(row));
            let mut end = sizes::ROW;
            let under = Words::plain(cell.under.as_str());
            let said: [(&Words, Look); 2] = [(&cell.words, BODY), (&under, SMALL)];
            for (words, look) in said {
                end = self.write(&mut chunk, words, look, [*x, end, *width], node);
            }
            low = low.max(end);
        }
        chunk.height = low + sizes::ROW;
        self.chunks.push(chunk);
    }
}

/// Left edges and widths of columns with these shares.
fn columns(shares: &[u16], width: f32) -> Vec<[f32; 2]> {
    let gaps = sizes::COLUMN_GAP * shares.len().saturating_sub(1) as f32;
    let sum: f32 = shares.iter().map(|share| f32::from(*share)).sum();
    let mut x = 0.0;
    let placed = shares.iter().map(|share| {
        let own = (width - gaps) * f32::from(*share) / sum.max(1.0);
        let column = [x, own];
        x += own + sizes::COLUMN_GAP;
        column
    });
    placed.collect()
}
