//! A table of words: the first cell of a row is its head.

/// A table that pages show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What its columns are called; the first may be without words.
    pub columns: Vec<String>,
    /// How the columns share the width, in hundredths.
    pub shares: Vec<u32>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// What is said when enough of its rows are ticked.
    pub ticks: Option<Ticks>,
    /// Where it comes from, as readable titles.
    pub sources: Vec<String>,
}

/// A row, with as many cells as there are columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its id inside the table.
    pub id: String,
    /// Its cells.
    pub cells: Vec<String>,
}

/// Rows that a person ticks when they are true for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticks {
    /// With so many something is said.
    pub at_least: usize,
    /// What is said.
    pub words: String,
}
