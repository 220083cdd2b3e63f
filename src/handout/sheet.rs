//! A document as data: what is said on it, in reading order. How it looks is decided by the layout.

mod routine;

pub use routine::{Art, Code, Dosed, Drawing, Grid, Masthead, Practice, Shown};

/// What stands in the words of a page's foot for its number.
pub const PAGE: &str = "{page}";
/// What stands there for how many pages there are.
pub const PAGES: &str = "{pages}";

/// A document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// What it is called, where programs show that.
    pub title: String,
    /// The tag of its language, such as `de`.
    pub language: String,
    /// What stands at the left of every page's foot.
    pub foot: String,
    /// What stands at its right, with [`PAGE`] and [`PAGES`] in it.
    pub numbered: String,
    /// What is said, in reading order.
    pub blocks: Vec<Block>,
    /// How it is printed.
    pub print: Print,
}

/// How a document is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Print {
    /// How much of the paper it takes.
    pub form: Form,
    /// In letters of 14 points instead of 10.5.
    pub large: bool,
    /// In black and grays, for printers with one ink.
    pub one_ink: bool,
}

/// How much of the paper a document takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Form {
    /// With the margins of a letter.
    #[default]
    Page,
    /// As much as most printers reach.
    HandOut,
}

/// A piece of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// What follows is called so.
    Heading(Level, String),
    /// Sentences.
    Paragraph(Words),
    /// What is read first, a little larger.
    Lead(Words),
    /// A remark, small.
    Remark(Words),
    /// Sentences in small letters that are as dark as others.
    Fine(Words),
    /// Words at the left and at the right of one line.
    Ends(Words, Words),
    /// Things beside each other; none of them is split over two pages.
    List(Marker, Vec<Words>),
    /// Rows and columns; no row is split over two pages.
    Table(Table),
    /// Something that stands out, with an edge around it.
    Note(Note),
    /// Numbers over days, drawn.
    Chart(Chart),
    /// A line across the page.
    Rule,
    /// Who hands over what to whom.
    Masthead(Masthead),
    /// Things that stand out, beside each other.
    Notes(Vec<Note>),
    /// How an exercise is done, with its pictures; never split over two pages.
    Practice(Box<Practice>),
    /// What is filled in by hand.
    Grid(Grid),
    /// What stands beside a code that a phone reads; never split over two pages.
    Beside(Vec<Self>, Code),
}

/// How high a heading stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The whole document.
    Title,
    /// A part of it.
    Part,
    /// A part that is called in letters no larger than what it says.
    Small,
}

/// What stands before the items of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Marker {
    /// A point.
    Point,
    /// Its number.
    Number,
    /// A word for each.
    Word,
}

/// Rows and columns. The first cell of a row names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// How wide the columns are, in shares of their sum.
    pub shares: Vec<u16>,
    /// What the columns are called; empty where the rows say enough. It stands again on every page.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// What it says.
    pub words: Words,
    /// A remark under it; may be empty.
    pub under: String,
}

/// Something that stands out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its mark, which says nothing that the words do not say.
    pub mark: Mark,
    /// The words that are read first.
    pub title: String,
    /// A remark under them; may be empty.
    pub about: String,
}

/// Marks that are told apart without color.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// A ring.
    Ring,
    /// A diamond.
    Diamond,
    /// A filled octagon.
    Octagon,
}

/// Numbers from 0 to 10 over days, told apart by shape.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chart {
    /// What it shows, for who does not see it.
    pub alt: String,
    /// What the kinds of numbers are called.
    pub legend: Vec<(Trace, String)>,
    /// The first day and the last.
    pub days: [String; 2],
    /// The days on which numbers were given, in order.
    pub points: Vec<ChartPoint>,
}

/// A day of a chart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChartPoint {
    /// How far from the first day to the last, in thousandths.
    pub along: u16,
    /// The worst pain of a session.
    pub worst: Option<u8>,
    /// Pain the next morning.
    pub morning: Option<u8>,
    /// Effort.
    pub effort: Option<u8>,
}

/// A kind of numbers in a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Trace {
    /// A solid line with discs.
    Worst,
    /// A dotted line with squares.
    Morning,
    /// Narrow columns.
    Effort,
}

/// Words with some of them bold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words(Vec<Run>);

/// Words of one weight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Whether they are bold.
    pub bold: bool,
}

impl ChartPoint {
    /// The number of a kind.
    pub fn number(&self, trace: Trace) -> Option<u8> {
        match trace {
            Trace::Worst => self.worst,
            Trace::Morning => self.morning,
            Trace::Effort => self.effort,
        }
    }
}

impl Words {
    /// Words of the usual weight.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::default().then(text, false)
    }

    /// Bold words.
    pub fn bold(text: impl Into<String>) -> Self {
        Self::default().then(text, true)
    }

    /// With more words after them.
    #[must_use]
    pub fn then(mut self, text: impl Into<String>, bold: bool) -> Self {
        let text = text.into();
        self.0.push(Run { text, bold });
        self
    }

    /// True when there are none.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|run| run.text.is_empty())
    }

    /// The words by their weight.
    pub fn runs(&self) -> &[Run] {
        &self.0
    }
}

impl Cell {
    /// A cell without a remark.
    pub fn new(words: Words) -> Self {
        Self {
            words,
            under: String::new(),
        }
    }
}
