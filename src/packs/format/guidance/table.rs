//! Tables as files spell them.

use serde::Deserialize;

use crate::domain::guidance::{Row, Table, Ticks};
use crate::packs::check::Check;

/// Most columns.
const MOST_COLUMNS: usize = 4;

/// Tables in a file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::packs) struct TablesFile {
    format: i64,
    tables: Vec<TableFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TableFile {
    id: String,
    title: String,
    columns: Vec<String>,
    shares: Vec<i64>,
    rows: Vec<RowFile>,
    ticks: Option<TicksFile>,
    #[serde(default)]
    sources: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RowFile {
    id: String,
    cells: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TicksFile {
    at_least: i64,
    words: String,
}

impl TablesFile {
    pub(in crate::packs) fn convert(self, check: &mut Check<'_>) -> Vec<Table> {
        check.format(self.format);
        let tables = self.tables.into_iter();
        tables.map(|table| table.convert(check)).collect()
    }
}

impl TableFile {
    fn convert(self, check: &mut Check<'_>) -> Table {
        check.id("tables.id", &self.id);
        let count = self.columns.len();
        if !(1..=MOST_COLUMNS).contains(&count) {
            let expected = format!("one to {MOST_COLUMNS} columns");
            check.wrong("tables.columns", count, &expected);
        }
        let shares = self.shares.iter();
        let shares: Vec<u32> = shares
            .map(|share| check.count("tables.shares", *share, 1, 100))
            .collect();
        let whole: u32 = shares.iter().sum();
        if shares.len() != count || whole != 100 {
            let found = format!("{shares:?}");
            check.wrong(
                "tables.shares",
                found,
                "a share for each column, 100 in all",
            );
        }
        let ticks = self.ticks.map(|ticks| Ticks {
            at_least: check.count("tables.ticks.at_least", ticks.at_least, 1, 20) as usize,
            words: check.long_text("tables.ticks.words", ticks.words),
        });
        let rows = self.rows.into_iter();
        Table {
            title: check.long_text("tables.title", self.title),
            rows: rows.map(|row| row.convert(check, count)).collect(),
            id: self.id,
            columns: self.columns,
            shares,
            ticks,
            sources: check.texts("tables.sources", self.sources),
        }
    }
}

impl RowFile {
    fn convert(self, check: &mut Check<'_>, columns: usize) -> Row {
        check.id("tables.rows.id", &self.id);
        if self.cells.len() != columns {
            let found = self.cells.len();
            check.wrong("tables.rows.cells", found, "as many cells as columns");
        }
        Row {
            id: self.id,
            cells: check.texts("tables.rows.cells", self.cells),
        }
    }
}
