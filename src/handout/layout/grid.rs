//! What is filled in by hand: columns of days, rows of what is noted.

use super::masthead::LABEL;
use super::{Chunk, Role, What, Writer, bold, decoration, look};
use crate::design::paper as sizes;
use crate::handout::sheet::{Grid, Level, Words};

impl Writer<'_> {
    pub(super) fn grid(&mut self, grid: &Grid) {
        let whole = self.room.holds_two_weeks;
        let count = if whole {
            grid.columns.len()
        } else {
            grid.columns.len() / 2
        };
        let beside = if whole {
            &grid.beside
        } else {
            &grid.half_beside
        };
        let mut chunk = Chunk::after(sizes::OVER_PRACTICE);
        let mut y = self.grid_title(&mut chunk, &grid.title, beside);
        let node = self.node(Role::Figure(grid.alt.clone()), None);
        let label = sizes::GRID_LABEL;
        let column = (self.width - label) / count.max(1) as f32;
        let first = chunk.pieces.len();
        for (place, words) in grid.columns.iter().take(count).enumerate() {
            let x = label + place as f32 * column;
            let from = chunk.pieces.len();
            self.write(&mut chunk, words, LABEL, [x, y, column], node);
            for piece in chunk.pieces.iter_mut().skip(from) {
                piece.at[0] = x + (column - piece.size[0]) / 2.0;
            }
        }
        y += LABEL.style.line + 1.0;
        let high = sizes::GRID_ROW * grid.rows.len() as f32;
        for (place, row) in grid.rows.iter().enumerate() {
            let down = (sizes::GRID_ROW - LABEL.style.line) / 2.0;
            let at = [0.0, y + place as f32 * sizes::GRID_ROW + down, label - 2.0];
            self.write(&mut chunk, &Words::plain(row), look(sizes::LABEL), at, node);
        }
        let lines = What::Grid([count, grid.rows.len()]);
        let size = [self.width - label, high];
        let mut piece = decoration([label, y], size, lines);
        piece.node = Some(node);
        chunk.pieces.insert(first, piece);
        chunk.height = y + high + 1.0;
        self.chunks.push(chunk);
    }

    fn grid_title(&mut self, chunk: &mut Chunk, title: &str, beside: &str) -> f32 {
        let node = self.node(Role::Heading(Level::Small, title.to_owned()), None);
        let half = self.width / 2.0;
        let style = look(bold(sizes::TEXT));
        let left = self.write(chunk, &Words::plain(title), style, [0.0, 0.0, half], node);
        let node = self.node(Role::Paragraph, None);
        let first = chunk.pieces.len();
        let words = Words::plain(beside);
        let right = self.write(chunk, &words, look(sizes::TEXT), [0.0, 0.0, half], node);
        for piece in chunk.pieces.iter_mut().skip(first) {
            piece.at[0] = self.width - piece.size[0];
        }
        left.max(right) + 1.0
    }
}
