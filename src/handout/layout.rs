//! A document on pages: every line, mark and rule with its place, and what belongs together for who does not see it.

mod beside;
mod chart;
mod grid;
mod laid;
mod masthead;
mod practice;
mod table;
#[cfg(test)]
mod tests;

pub use laid::{Ink, Laid, Look, Node, Page, Piece, Role, What};

use laid::{BODY, SMALL, look, quiet};

use super::lines::{Measure, lines};
use super::pages::{Chunk, Head, pages};
use super::paper::Room;
use super::sheet::{Block, Level, Marker, Note, Sheet, Words};
use crate::design::TypeStyle;
use crate::design::paper as sizes;

/// Where words go inside of a chunk: left edge, upper edge, width.
type Place = [f32; 3];

/// Lays a document out for a page.
pub fn lay_out(sheet: &Sheet, room: Room, measure: &dyn Measure) -> Laid {
    let mut writer = Writer {
        room,
        width: room.width,
        measure,
        nodes: Vec::new(),
        chunks: Vec::new(),
        heads: Vec::new(),
    };
    for block in &sheet.blocks {
        writer.block(block);
    }
    let mut pages = pages(writer.chunks, &writer.heads, room);
    let count = pages.len();
    for (place, page) in pages.iter_mut().enumerate() {
        page.foot = foot(sheet, room, (place + 1, count), measure);
    }
    Laid {
        room,
        print: sheet.print,
        pages,
        nodes: writer.nodes,
    }
}

/// The foot of a page.
fn foot(
    sheet: &Sheet,
    room: Room,
    (page, count): (usize, usize),
    measure: &dyn Measure,
) -> Vec<Piece> {
    use super::sheet::{PAGE, PAGES};
    let numbered = |words: &str| {
        let words = words.replace(PAGE, &page.to_string());
        words.replace(PAGES, &count.to_string())
    };
    let y = room.paper[1] - room.foot - sizes::SMALL.line;
    let mut pieces = Vec::new();
    for (words, right) in [(&sheet.foot, false), (&sheet.numbered, true)] {
        let room_each = if sheet.numbered.is_empty() {
            room.width
        } else {
            room.width / 2.0 - sizes::COLUMN_GAP
        };
        let words = Words::plain(numbered(words));
        let mut lines = lines(&words, sizes::SMALL, room_each, measure).into_iter();
        // More than a line is not for the foot.
        let Some(line) = lines.next() else {
            continue;
        };
        let x = if right { room.width - line.width } else { 0.0 };
        pieces.push(Piece {
            at: [room.left + x, y],
            size: [line.width, sizes::SMALL.line],
            node: None,
            what: What::Words(line, SMALL),
        });
    }
    pieces
}

/// Writes blocks as chunks that stay whole.
struct Writer<'a> {
    room: Room,
    width: f32,
    measure: &'a dyn Measure,
    nodes: Vec<Node>,
    chunks: Vec<Chunk>,
    heads: Vec<Head>,
}

impl Writer<'_> {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(level, words) => self.heading(*level, words),
            Block::Paragraph(words) => self.paragraph(words, BODY),
            Block::Lead(words) => self.paragraph(words, look(sizes::LEAD)),
            Block::Remark(words) => self.paragraph(words, SMALL),
            Block::Fine(words) => self.paragraph(words, look(sizes::LABEL)),
            Block::Ends(left, right) => self.ends(left, right),
            Block::List(marker, items) => self.list(*marker, items),
            Block::Table(table) => self.table(table),
            Block::Note(note) => self.note(note),
            Block::Chart(chart) => self.chart(chart),
            Block::Rule => self.rule(),
            Block::Masthead(masthead) => self.masthead(masthead),
            Block::Notes(notes) => self.notes(notes),
            Block::Practice(practice) => self.practice(practice),
            Block::Grid(grid) => self.grid(grid),
            Block::Beside(blocks, code) => self.beside(blocks, code),
        }
    }

    fn node(&mut self, role: Role, within: Option<usize>) -> usize {
        self.nodes.push(Node { role, within });
        self.nodes.len() - 1
    }

    /// Writes words into a chunk and answers where they end.
    fn write(
        &self,
        chunk: &mut Chunk,
        words: &Words,
        look: Look,
        [x, y, width]: Place,
        node: usize,
    ) -> f32 {
        let mut y = y;
        for line in lines(words, look.style, width, self.measure) {
            chunk.pieces.push(Piece {
                at: [x, y],
                size: [line.width, look.style.line],
                node: Some(node),
                what: What::Words(line, look),
            });
            y += look.style.line;
        }
        y
    }

    fn heading(&mut self, level: Level, words: &str) {
        let (style, gap) = match level {
            Level::Title => (sizes::TITLE, sizes::OVER),
            Level::Part => (sizes::PART, sizes::OVER_PART),
            Level::Small => (bold(sizes::TEXT), sizes::OVER),
        };
        let node = self.node(Role::Heading(level, words.to_owned()), None);
        let mut chunk = Chunk::after(gap);
        chunk.keeps = true;
        let place = [0.0, 0.0, self.width];
        chunk.height = self.write(&mut chunk, &Words::plain(words), look(style), place, node);
        self.chunks.push(chunk);
    }

    fn paragraph(&mut self, words: &Words, look: Look) {
        let node = self.node(Role::Paragraph, None);
        let mut chunk = Chunk::after(sizes::OVER);
        chunk.height = self.write(&mut chunk, words, look, [0.0, 0.0, self.width], node);
        self.chunks.push(chunk);
    }

    fn ends(&mut self, left: &Words, right: &Words) {
        let mut chunk = Chunk::after(sizes::OVER);
        let node = self.node(Role::Paragraph, None);
        let half = (self.width - sizes::COLUMN_GAP) / 2.0;
        let low = self.write(&mut chunk, left, BODY, [0.0, 0.0, half], node);
        let node = self.node(Role::Paragraph, None);
        let first = chunk.pieces.len();
        let other = self.write(&mut chunk, right, BODY, [0.0, 0.0, half], node);
        for piece in chunk.pieces.iter_mut().skip(first) {
            piece.at[0] = self.width - piece.size[0];
        }
        chunk.height = low.max(other);
        self.chunks.push(chunk);
    }

    fn list(&mut self, marker: Marker, items: &[Words]) {
        let list = self.node(Role::List(marker), None);
        for (place, words) in items.iter().enumerate() {
            let gap = if place == 0 {
                sizes::OVER
            } else {
                sizes::BETWEEN
            };
            let mut chunk = Chunk::after(gap);
            let item = self.node(Role::Item, Some(list));
            let mark = self.node(Role::ItemMark, Some(item));
            let said = match marker {
                Marker::Point => "•".to_owned(),
                Marker::Number => format!("{}.", place + 1),
                Marker::Word => String::new(),
            };
            let indent = match marker {
                Marker::Point | Marker::Word => sizes::INDENT,
                Marker::Number => 1.5 * sizes::INDENT,
            };
            let corner = [0.0, 0.0, indent];
            let marked = self.write(&mut chunk, &Words::plain(said), BODY, corner, mark);
            let node = self.node(Role::ItemWords, Some(item));
            let place = [indent, 0.0, self.width - indent];
            let written = self.write(&mut chunk, words, BODY, place, node);
            // Words of nothing but space have no lines.
            chunk.height = written.max(marked);
            self.chunks.push(chunk);
        }
    }

    fn note(&mut self, note: &Note) {
        let group = self.node(Role::Group, None);
        let mut chunk = Chunk::after(sizes::OVER + 2.0);
        chunk
            .pieces
            .push(decoration([0.0, 0.0], [self.width, 0.0], What::Edge));
        let middle = sizes::NOTE + sizes::BODY.line / 2.0 - sizes::MARK / 2.0;
        let left = (sizes::BEFORE_NOTE - sizes::MARK) / 2.0;
        let mark = What::Mark(note.mark);
        let size = [sizes::MARK; 2];
        chunk.pieces.push(decoration([left, middle], size, mark));
        let width = self.width - sizes::BEFORE_NOTE - sizes::NOTE;
        let title = self.node(Role::Paragraph, Some(group));
        let place = [sizes::BEFORE_NOTE, sizes::NOTE, width];
        let mut y = self.write(&mut chunk, &Words::bold(&note.title), BODY, place, title);
        if !note.about.is_empty() {
            let about = self.node(Role::Paragraph, Some(group));
            let place = [sizes::BEFORE_NOTE, y + 1.0, width];
            y = self.write(&mut chunk, &Words::plain(&note.about), BODY, place, about);
        }
        chunk.height = y + sizes::NOTE;
        if let Some(edge) = chunk.pieces.first_mut() {
            edge.size[1] = chunk.height;
        }
        self.chunks.push(chunk);
    }

    fn rule(&mut self) {
        let mut chunk = Chunk::after(sizes::OVER_PART);
        let rule = What::Rule(sizes::EDGE);
        chunk
            .pieces
            .push(decoration([0.0, 0.0], [self.width, sizes::EDGE], rule));
        chunk.height = sizes::EDGE + 4.0;
        self.chunks.push(chunk);
    }
}

/// The same in bold.
const fn bold(style: TypeStyle) -> TypeStyle {
    TypeStyle {
        bold: true,
        ..style
    }
}

/// Something that says nothing.
fn decoration(at: [f32; 2], size: [f32; 2], what: What) -> Piece {
    Piece {
        at,
        size,
        node: None,
        what,
    }
}
