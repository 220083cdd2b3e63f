//! What a layout comes to: pages with pieces, and what belongs together.

use super::super::lines::Line;
use super::super::paper::Room;
use super::super::sheet::{Art, ChartPoint, Level, Mark, Marker, Print, Trace};
use crate::design::TypeStyle;
use crate::design::paper as sizes;

/// A document on pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Laid {
    /// The page that it was laid out for.
    pub room: Room,
    /// How it is printed.
    pub print: Print,
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
    Figure(String),
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
    /// A filled disc, under a number.
    Disc,
    /// An arrow to the right.
    Arrow,
    /// Lines that make so many columns and rows of it.
    Grid([usize; 2]),
    /// A picture, as large as it can be in it.
    Art(Art),
    /// The dark squares of a code, so many in a row.
    Code(usize, Vec<bool>),
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
    /// Their color.
    pub ink: Ink,
}

/// What words are written with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ink {
    /// As all words.
    Text,
    /// Paler than others.
    Quiet,
    /// As the paper, on something dark.
    Paper,
}

pub(super) const fn look(style: TypeStyle) -> Look {
    Look {
        style,
        ink: Ink::Text,
    }
}

pub(super) const fn quiet(style: TypeStyle) -> Look {
    Look {
        style,
        ink: Ink::Quiet,
    }
}

pub(super) const BODY: Look = look(sizes::BODY);
pub(super) const SMALL: Look = quiet(sizes::SMALL);
