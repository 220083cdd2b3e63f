//! A document on pages: every line, mark and rule with its place, and what belongs together for who does not see it.

mod chart;
mod table;
#[cfg(test)]
mod tests;

use super::lines::{Line, Measure, lines};
use super::pages::{Chunk, Head, pages};
use super::paper::Room;
use super::sheet::{Block, ChartPoint, Level, Mark, Marker, Note, Sheet, Trace, Words};
use crate::design::TypeStyle;
use crate::design::paper as sizes;

/// A document on pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Laid {
    /// The page that it was laid out for.
    pub room: Room,
    /// The pages.
    pub pages: Vec<Page>,
    /// What belongs together, in reading order; each lies within one before it.
    pub nodes: Vec<Node>,
}

/// A page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// What stands on it, in reading order.
    pub pieces: Vec<Piece>,
    /// What stands at its foot.
    pub foot: Vec<Piece>,
}

/// Something that belongs together.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// The node that it lies in.
    pub within: Option<usize>,
}

/// What a node is.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Role {
    Heading(Level, String),
    Paragraph,
    Group,
    List(Marker),
    Item,
    ItemMark,
    ItemWords,
    Table,
    Row,
    ColumnName,
    RowName,
    Cell,
    /// Something drawn, with what it shows.
    Drawing(String),
}

/// Something to be drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// Its upper left corner on the page, points.
    pub at: [f32; 2],
    /// Its size.
    pub size: [f32; 2],
    /// The node that it says something of; without one it is decoration.
    pub node: Option<usize>,
    /// What is drawn.
    pub what: What,
}

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// A line of words.
    Words(Line, Look),
    /// A line across its upper edge, so thick.
    Rule(f32),
    /// An edge around it.
    Edge,
    /// A mark.
    Mark(Mark),
    /// Numbers over days.
    Plot(Vec<ChartPoint>),
    /// A sample of a kind of numbers.
    Sample(Trace),
}

/// How words look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// Their size.
    pub style: TypeStyle,
    /// Paler than others.
    pub quiet: bool,
}

const fn look(style: TypeStyle) -> Look {
    Look {
        style,
        quiet: false,
    }
}

const BODY: Look = look(sizes::BODY);
const SMALL: Look = Look {
    style: sizes::SMALL,
    quiet: true,
};

/// Where words go inside of a chunk: left edge, upper edge, width.
type Place = [f32; 3];

/// Lays a document out for a page.
pub fn lay_out(sheet: &Sheet, room: Room, measure: &dyn Measure) -> Laid {
    let mut writer = Writer {
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
    let numbered = sheet.numbered.replace(PAGE, &page.to_string());
    let numbered = numbered.replace(PAGES, &count.to_string());
    let y = room.paper[1] - sizes::FOOT - sizes::SMALL.line;
    let mut pieces = Vec::new();
    for (words, right) in [(&sheet.foot, false), (&numbered, true)] {
        let room_each = room.width / 2.0 - sizes::COLUMN_GAP;
        let words = Words::plain(words.as_str());
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
            Block::Ends(left, right) => self.ends(left, right),
            Block::List(marker, items) => self.list(*marker, items),
            Block::Table(table) => self.table(table),
            Block::Note(note) => self.note(note),
            Block::Chart(chart) => self.chart(chart),
            Block::Rule => self.rule(),
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
            };
            let indent = match marker {
                Marker::Point => sizes::INDENT,
                Marker::Number => 1.5 * sizes::INDENT,
            };
            self.write(
                &mut chunk,
                &Words::plain(said),
                BODY,
                [0.0, 0.0, indent],
                mark,
            );
            let node = self.node(Role::ItemWords, Some(item));
            let place = [indent, 0.0, self.width - indent];
            chunk.height = self.write(&mut chunk, words, BODY, place, node);
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

/// Something that says nothing.
fn decoration(at: [f32; 2], size: [f32; 2], what: What) -> Piece {
    Piece {
        at,
        size,
        node: None,
        what,
    }
}
