//! What came of a routine, on one page: how it felt, what was prescribed and done, what was left and why.

use jiff::civil::Date;

use super::fonts::Fonts;
use super::lay_out;
use super::paper::Paper;
use super::sheet::{Block, Cell, Chart, ChartPoint, Level, Marker, Sheet, Table, Trace, Words};
use crate::domain::report::{Felt, Report};
use crate::text::Text;

/// Widths of label and value.
const LABELS: [u16; 2] = [5, 17];
/// Widths of exercise, prescribed and done.
const COLUMNS: [u16; 3] = [8, 6, 9];
/// So many lines of a kind at first; fewer where they take a second page.
const MOST_LINES: usize = 12;

/// The document of a report, on one page of this paper as long as the exercises leave room for it.
pub fn sheet(report: &Report, text: &Text, language: &str, paper: Paper) -> Sheet {
    let mut lines = MOST_LINES;
    loop {
        let made = with_lines(report, (text, language), lines);
        if lines == 0 || is_one_page(&made, paper) {
            return made;
        }
        lines -= 1;
    }
}

/// True when all of a document stands on one page of this paper.
pub fn is_one_page(sheet: &Sheet, paper: Paper) -> bool {
    let fonts = Fonts::built_in();
    fonts.is_none_or(|fonts| lay_out(sheet, paper.room(), &fonts).pages.len() == 1)
}

/// With at most so many lines of what was left, and as many notes.
fn with_lines(report: &Report, (text, language): (&Text, &str), most: usize) -> Sheet {
    let today = report.made;
    let title = text.with("report-of", &[("routine", report.name.as_str().into())]);
    let mut blocks = vec![
        super::head(text, today),
        Block::Heading(Level::Title, title.clone()),
        Block::Table(about(report, text)),
        Block::Heading(Level::Part, text.get("report-felt")),
        felt(report, text),
        Block::Heading(Level::Part, text.get("report-done")),
        Block::Table(done(report, text)),
        Block::Heading(Level::Part, text.get("report-left")),
    ];
    let reasons = report.reasons();
    let left = reasons.iter().map(|left| text.left(report, left));
    let left: Vec<String> = left.collect();
    if left.is_empty() {
        let none = text.get("report-left-none");
        blocks.push(Block::Paragraph(Words::plain(none)));
    }
    blocks.extend(list(&left, most, text));
    let notes = text.report_notes(report);
    if !notes.is_empty() {
        blocks.push(Block::Heading(Level::Part, text.get("report-notes")));
        blocks.extend(list(&notes, most, text));
    }
    super::sheet_of(title, text, language, (today, blocks))
}

/// Lines under each other, and how many more there are.
fn list(lines: &[String], most: usize, text: &Text) -> Vec<Block> {
    let shown: Vec<Words> = lines.iter().take(most).map(Words::plain).collect();
    let more = lines.len() - shown.len();
    let mut blocks = Vec::new();
    if !shown.is_empty() {
        blocks.push(Block::List(Marker::Point, shown));
    }
    if 0 < more {
        let words = text.with("report-more", &[("count", more.into())]);
        blocks.push(Block::Remark(Words::plain(words)));
    }
    blocks
}

fn about(report: &Report, text: &Text) -> Table {
    // The day on which it was made stands in the head.
    let made = text.get("report-made");
    let rows = text.about_report(report).into_iter();
    let rows = rows.filter(|(label, _)| *label != made);
    let rows = rows.map(|(label, value)| {
        let [label, value] = [Words::plain(label), Words::bold(value)];
        vec![Cell::new(label), Cell::new(value)]
    });
    Table {
        shares: LABELS.to_vec(),
        head: Vec::new(),
        rows: rows.collect(),
    }
}

/// The chart, or that nothing was said.
fn felt(report: &Report, text: &Text) -> Block {
    let said = |felt: &Felt| felt.worst().or(felt.morning).or(felt.effort).is_some();
    let felt: Vec<Felt> = report.felt().into_iter().filter(said).collect();
    let (Some(first), Some(last)) = (felt.first(), felt.last()) else {
        return Block::Paragraph(Words::plain(text.get("report-felt-none")));
    };
    let lines = felt.iter().map(|felt| text.felt_line(felt));
    let all = days(first.day, last.day).max(1);
    let points = felt.iter().map(|felt| ChartPoint {
        along: u16::try_from(1000 * days(first.day, felt.day) / all).unwrap_or(1000),
        worst: felt.worst(),
        morning: felt.morning,
        effort: felt.effort,
    });
    let legend = [
        (Trace::Worst, "report-chart-worst"),
        (Trace::Morning, "report-chart-morning"),
        (Trace::Effort, "report-chart-effort"),
    ];
    Block::Chart(Chart {
        alt: lines.collect::<Vec<_>>().join("; "),
        legend: legend.map(|(trace, id)| (trace, text.get(id))).to_vec(),
        days: [first.day, last.day].map(|day| text.full_day(day)),
        points: points.collect(),
    })
}

fn days(first: Date, last: Date) -> i32 {
    let span = first.until((jiff::Unit::Day, last));
    span.map_or(0, |span| span.get_days().max(0))
}

fn done(report: &Report, text: &Text) -> Table {
    let head = ["report-exercise", "report-prescribed", "report-done-column"];
    let rows = text.total_rows(report).into_iter().map(|row| {
        let mut done = Words::default();
        for (place, (line, whole)) in row.done.into_iter().enumerate() {
            let begins = if place == 0 { "" } else { "\n" };
            // What is less than prescribed stands out.
            done = done.then(format!("{begins}{line}"), !whole);
        }
        vec![
            Cell::new(Words::bold(row.exercise)),
            Cell::new(Words::plain(row.prescribed.join("\n"))),
            Cell::new(done),
        ]
    });
    Table {
        shares: COLUMNS.to_vec(),
        head: head.map(|id| text.get(id)).to_vec(),
        rows: rows.collect(),
    }
}
