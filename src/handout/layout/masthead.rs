//! The head of a hand-out, and notes that stand beside each other.

use super::{Chunk, Ink, Look, Role, What, Writer, decoration, look, quiet};
use crate::design::paper as sizes;
use crate::handout::sheet::{Level, Masthead, Note, Shown, Words};

/// Space between the title and what is said at its right.
const APART: f32 = 18.0;

impl Writer<'_> {
    pub(super) fn masthead(&mut self, masthead: &Masthead) {
        let mut chunk = Chunk::after(0.0);
        chunk.keeps = true;
        let [x, logo] = self.logo(&mut chunk, masthead.logo.as_ref());
        let beside = self.width_beside(masthead);
        let width = self.width - x - beside - if 0.0 < beside { APART } else { 0.0 };
        let left = self.title(&mut chunk, masthead, [x, width]);
        let right = self.lines_beside(&mut chunk, &masthead.beside, beside);
        let low = left.max(right).max(logo) + sizes::OVER;
        let rule = What::Rule(1.5 * sizes::EDGE);
        chunk
            .pieces
            .push(decoration([0.0, low], [self.width, sizes::EDGE], rule));
        chunk.height = low + 2.0 * sizes::EDGE;
        self.chunks.push(chunk);
    }

    /// The logo at the left; answers where it ends, with the room after it: right and below.
    fn logo(&mut self, chunk: &mut Chunk, logo: Option<&Shown>) -> [f32; 2] {
        let Some(logo) = logo else { return [0.0; 2] };
        let node = self.node(Role::Figure(logo.alt.clone()), None);
        let [wide, high] = sizes::LOGO;
        let mut piece = decoration([0.0, 0.0], [wide, high], What::Art(logo.art.clone()));
        piece.node = Some(node);
        chunk.pieces.push(piece);
        [wide + sizes::GUTTER, high]
    }

    /// The title with the lines over and under it; answers where they end.
    fn title(&mut self, chunk: &mut Chunk, masthead: &Masthead, [x, width]: [f32; 2]) -> f32 {
        let mut y = 0.0;
        if !masthead.over.is_empty() {
            let node = self.node(Role::Paragraph, None);
            let place = [x, y, width];
            y = self.write(chunk, &masthead.over, look(sizes::TEXT), place, node);
        }
        let node = self.node(Role::Heading(Level::Title, masthead.title.clone()), None);
        let title = Words::plain(&masthead.title);
        y = self.write(chunk, &title, look(sizes::TITLE), [x, y, width], node);
        if !masthead.under.is_empty() {
            let node = self.node(Role::Paragraph, None);
            let place = [x, y, width];
            y = self.write(chunk, &masthead.under, look(sizes::TEXT), place, node);
        }
        y
    }

    /// Lines at the right edge; answers where they end.
    fn lines_beside(&mut self, chunk: &mut Chunk, lines: &[Words], width: f32) -> f32 {
        let mut y = 0.0;
        for words in lines {
            let node = self.node(Role::Paragraph, None);
            let first = chunk.pieces.len();
            let place = [0.0, y, width + 1.0];
            y = self.write(chunk, words, look(sizes::TEXT), place, node);
            for piece in chunk.pieces.iter_mut().skip(first) {
                piece.at[0] = self.width - piece.size[0];
            }
        }
        y
    }

    /// How wide the lines at the right of the title are, a third of the page at most.
    fn width_beside(&self, masthead: &Masthead) -> f32 {
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
