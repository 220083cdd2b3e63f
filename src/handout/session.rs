//! The summary of a session, on paper: what was planned and done, how it felt, and room for the next morning.

use jiff::civil::Date;

use super::sheet::{Block, Cell, Level, Mark, Note, Sheet, Table, Words};
use crate::domain::history::{Ending, PainWhen, PastSession};
use crate::domain::summary::{Share, SummaryRow};
use crate::domain::{Catalogue, Side};
use crate::text::Text;

/// Widths of exercise, planned and done.
const COLUMNS: [u16; 3] = [9, 6, 7];
/// Widths of label and value.
const LABELS: [u16; 2] = [5, 17];

/// The document of a session.
pub fn sheet(
    session: &PastSession,
    catalogue: &Catalogue,
    text: &Text,
    language: &str,
    today: Date,
) -> Sheet {
    let mut title = session.name.clone();
    if title.trim().is_empty() {
        // A document without a title is none for a screen reader.
        title = text.get("app-name");
    }
    let mut blocks = vec![
        super::head(text, today),
        Block::Heading(Level::Title, title.clone()),
        Block::Table(labels(about(session, text))),
        Block::Heading(Level::Part, text.get("handout-done")),
        Block::Table(table(session, catalogue, text)),
    ];
    let felt = felt(session, catalogue, text);
    if !felt.is_empty() || !session.note.is_empty() {
        blocks.push(Block::Heading(Level::Part, text.get("handout-felt")));
    }
    if !felt.is_empty() {
        blocks.push(Block::Table(labels(felt)));
    }
    if !session.note.is_empty() {
        let label = text.get("handout-note");
        let words = Words::bold(label).then(format!(" {}", session.note), false);
        blocks.push(Block::Paragraph(words));
    }
    if session.worst(PainWhen::NextMorning).is_none() {
        blocks.push(Block::Note(Note {
            mark: Mark::Ring,
            title: text.get("handout-morning"),
            about: text.get("handout-morning-about"),
        }));
    }
    super::sheet_of(title, text, language, (today, blocks))
}

/// When it was, how long it took, and how it ended.
fn about(session: &PastSession, text: &Text) -> Vec<(String, String)> {
    let began = [
        ("day", text.full_day(session.began.day())),
        ("time", text.wall_time(&session.began)),
    ];
    let began = began.each_ref().map(|(name, value)| (*name, value.into()));
    let mut rows = vec![(
        text.get("handout-began"),
        text.with("handout-began-at", &began),
    )];
    if let Some(length) = session.length() {
        let [length, active] = [length, session.active()].map(|time| text.clock(time));
        let values = [("time", (&length).into()), ("active", (&active).into())];
        let value = text.with("handout-length-of", &values);
        rows.push((text.get("handout-length"), value));
    }
    let values = [
        ("done", session.items_done().into()),
        ("all", session.rows().len().into()),
    ];
    let value = text.with("handout-exercises-of", &values);
    rows.push((text.get("handout-exercises"), value));
    if session.ending == Ending::Early {
        let words = text.get("handout-early");
        rows.push((text.get("handout-ended"), words));
    }
    rows
}

/// Labels with what belongs to them.
fn labels(rows: Vec<(String, String)>) -> Table {
    let rows = rows.into_iter().map(|(label, value)| {
        let [label, value] = [Words::plain(label), Words::bold(value)];
        vec![Cell::new(label), Cell::new(value)]
    });
    Table {
        shares: LABELS.to_vec(),
        head: Vec::new(),
        rows: rows.collect(),
    }
}

fn table(session: &PastSession, catalogue: &Catalogue, text: &Text) -> Table {
    let head = ["summary-exercise", "summary-planned", "handout-done-column"];
    let rows = session.rows();
    let rows = rows.iter().map(|row| {
        let (name, why) = text.summary_row(catalogue, row);
        let name = Cell {
            words: Words::bold(name),
            under: why,
        };
        let planned = Cell::new(Words::plain(text.planned(row)));
        vec![name, planned, done(catalogue, text, row)]
    });
    Table {
        shares: COLUMNS.to_vec(),
        head: head.map(|id| text.get(id)).to_vec(),
        rows: rows.collect(),
    }
}

/// What was done, side by side; in words too where it is less than was planned.
fn done(catalogue: &Catalogue, text: &Text, row: &SummaryRow<'_>) -> Cell {
    let mut words = Words::default();
    if row.is_together() {
        let done = text.done(catalogue, row, None);
        words = words.then(done, !row.is_whole(None));
    } else {
        let sides = [(Side::Left, "side-left"), (Side::Right, "side-right")];
        let sides = sides
            .into_iter()
            .filter(|(side, _)| !row.planned(Some(*side)).is_empty());
        for (place, (side, id)) in sides.enumerate() {
            let (name, done) = (text.get(id), text.done(catalogue, row, Some(side)));
            let values = [("side", (&name).into()), ("done", (&done).into())];
            let said = text.with("handout-side", &values);
            let begins = if place == 0 { "" } else { "\n" };
            words = words.then(format!("{begins}{said}"), !row.is_whole(Some(side)));
        }
    }
    let under = match row.share() {
        Share::Whole => String::new(),
        Share::Part => text.get("summary-mark-part"),
        Share::None => text.get("summary-mark-none"),
    };
    Cell { words, under }
}

/// Pain of the session, of single exercises and of the next morning, and effort.
fn felt(session: &PastSession, catalogue: &Catalogue, text: &Text) -> Vec<(String, String)> {
    let mut rows = text.felt(session);
    for pain in &session.pain {
        let Some(exercise) = &pain.exercise else {
            continue;
        };
        let known = catalogue.exercise(exercise);
        let name = known.map_or(exercise.as_str(), |exercise| exercise.name.as_str());
        let side = match pain.side {
            Some(Side::Left) => "handout-pain-left",
            Some(Side::Right) => "handout-pain-right",
            None => "handout-pain",
        };
        let value = text.with(side, &[("number", u32::from(pain.nrs).into())]);
        rows.push((name.to_owned(), value));
    }
    if let Some(nrs) = session.worst(PainWhen::NextMorning) {
        let value = text.with("handout-pain", &[("number", u32::from(nrs).into())]);
        rows.push((text.get("progress-pain-morning"), value));
    }
    rows
}
