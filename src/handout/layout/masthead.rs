//! The head of a hand-out, and notes that stand beside each other.

use super::{Chunk, Ink, Look, Role, What, Writer, decoration, look, quiet};
use crate::design::paper as sizes;
use crate::handout::sheet::{Level, Masthead, Note, Words};

/// Space between the title and what is said at its right.
const APART: f32 = 18.0;

impl Writer<'_> {
    #[expect(
        clippy::too_many_lines,
        reason = "one thing after the other; to be cut"
    )]
    pub(super) fn masthead(&mut self, masthead: &Masthead) {
        let mut chunk = Chunk::after(0.0);
        chunk.keeps = true;
        let mut x = 0.0;
        if let Some(logo) = &masthead.logo {
            let node = self.node(Role::Figure(logo.alt.clone()), None);
            let size = sizes::LOGO;
            let mut piece = decoration([0.0, 0.0], size, What::Art(logo.art.clone()));
            piece.node = Some(node);
            chunk.pieces.push(piece);
            x = size[0] + sizes::GUTTER;
        }
        let beside = self.lines_beside(masthead);
        let width = self.width - x - beside - if 0.0 < beside { APART } else { 0.0 };
        let mut y = 0.0;
        if !masthead.over.is_empty() {
            let node = self.node(Role::Paragraph, None);
            y = self.write(
                &mut chunk,
                &masthead.over,
                look(sizes::TEXT),
                [x, y, width],
                node,
            );
        }
        let node = self.node(Role::Heading(Level::Title, masthead.title.clone()), None);
        let title = Words::plain(&masthead.title);
        y = self.write(&mut chunk, &title, look(sizes::TITLE), [x, y, width], node);
        if !masthead.under.is_empty() {
            let node = self.node(Role::Paragraph, None);
            y = self.write(
                &mut chunk,
                &masthead.under,
                look(sizes::TEXT),
                [x, y, width],
                node,
            );
        }
        let mut right = 0.0;
        for words in &masthead.beside {
            let node = self.node(Role::Paragraph, None);
            let first = chunk.pieces.len();
            let place = [0.0, right, beside + 1.0];
            right = self.write(&mut chunk, words, look(sizes::TEXT), place, node);
            for piece in chunk.pieces.iter_mut().skip(first) {
                piece.at[0] = self.width - piece.size[0];
            }
        }
        let low = y.max(right).max(if x > 0.0 { sizes::LOGO[1] } else { 0.0 }) + sizes::OVER;
        let rule = What::Rule(1.5 * sizes::EDGE);
        chunk
            .pieces
            .push(decoration([0.0, low], [self.width, sizes::EDGE], rule));
        chunk.height = low + 2.0 * sizes::EDGE;
        self.chunks.push(chunk);
    }

    /// How wide the lines at the right of the title are, a third of the page at most.
    fn lines_beside(&self, masthead: &Masthead) -> f32 {
        let most = self.width / 3.0;
        let lines = masthead
            .beside
            .iter()
            .flat_map(|words| super::lines(words, sizes::TEXT, most, self.measure));
        lines.map(|line| line.width).fold(0.0, f32::max).min(most)
    }

    /// Notes beside each other, all as high as the highest.
    pub(super) fn notes(&mut self, notes: &[Note]) {
        let mut chunk = Chunk::after(sizes::OVER);
        let count = notes.len().max(1) as f32;
        let width = (self.width - sizes::GUTTER * (count - 1.0)) / count;
        let mut low: f32 = 0.0;
        let mut edges = Vec::new();
        let list = self.node(Role::Group, None);
        for (place, note) in notes.iter().enumerate() {
            let x = place as f32 * (width + sizes::GUTTER);
            edges.push(chunk.pieces.len());
            chunk
                .pieces
                .push(decoration([x, 0.0], [width, 0.0], What::Edge));
            let middle = sizes::BOX + sizes::TEXT.line / 2.0 - sizes::MARK / 2.0;
            let left = x + (sizes::BEFORE_BOX - sizes::MARK) / 2.0 + 1.0;
            let mark = What::Mark(note.mark);
            chunk
                .pieces
                .push(decoration([left, middle], [sizes::MARK; 2], mark));
            let words = Words::bold(&note.title).then(format!(" {}", note.about), false);
            let node = self.node(Role::Paragraph, Some(list));
            let inside = width - sizes::BEFORE_BOX - sizes::BOX;
            let at = [x + sizes::BEFORE_BOX, sizes::BOX, inside];
            low = low.max(self.write(&mut chunk, &words, look(sizes::TEXT), at, node));
        }
        chunk.height = low + sizes::BOX;
        for edge in edges {
            if let Some(piece) = chunk.pieces.get_mut(edge) {
                piece.size[1] = chunk.height;
            }
        }
        // What follows keeps off the edges.
        chunk.height += sizes::BETWEEN;
        self.chunks.push(chunk);
    }
}

/// Words on something dark.
pub(super) const ON_DARK: Look = Look {
    style: sizes::NUMBER,
    ink: Ink::Paper,
};

/// What stands under a picture, over a dose, over a column.
pub(super) const LABEL: Look = quiet(sizes::LABEL);
