//! What stands beside a code that a phone reads.

use super::masthead::LABEL;
use super::{Chunk, Role, What, Writer, decoration};
use crate::design::paper as sizes;
use crate::handout::code::squares;
use crate::handout::sheet::{Block, Code, Words};

/// Nothing may stand nearer to a code than four of its squares.
const QUIET: f32 = 8.0;

impl Writer<'_> {
    /// Writes blocks into the room that the code leaves, as one chunk.
    pub(super) fn beside(&mut self, blocks: &[Block], code: &Code) {
        let (outer, around) = (self.width, std::mem::take(&mut self.chunks));
        // A code keeps its size where letters grow.
        let side = sizes::CODE / self.room.scale;
        self.width = outer - side - sizes::GUTTER;
        for block in blocks {
            self.block(block);
        }
        let inner = std::mem::replace(&mut self.chunks, around);
        self.width = outer;
        let mut chunk = Chunk::after(QUIET);
        let mut y = 0.0;
        for (place, one) in inner.into_iter().enumerate() {
            y += if place == 0 { 0.0 } else { one.gap };
            chunk.pieces.extend(one.pieces.into_iter().map(|mut piece| {
                piece.at[1] += y;
                piece
            }));
            y += one.height;
        }
        if let Some((across, dark)) = squares(&code.text) {
            let node = self.node(Role::Figure(code.alt.clone()), None);
            let x = outer - side;
            let mut piece = decoration([x, 0.0], [side; 2], What::Code(across, dark));
            piece.node = Some(node);
            chunk.pieces.push(piece);
            let node = self.node(Role::Paragraph, None);
            let words = Words::plain(&code.caption);
            let low = self.write(&mut chunk, &words, LABEL, [x, side + QUIET, side], node);
            y = y.max(low);
        }
        chunk.height = y;
        self.chunks.push(chunk);
    }
}
