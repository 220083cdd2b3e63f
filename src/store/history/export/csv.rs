//! The history as CSV (RFC 4180): a header, then one row a set.

use std::time::Duration;

use super::local;
use crate::domain::history::{Ending, PainWhen, PastSession, PastSet};
use crate::domain::ids::Id;
use crate::store::history::words::{SIDES, word};

const HEADER: [&str; 23] = [
    "session_id",
    "date",
    "time",
    "utc_offset",
    "routine",
    "variant",
    "session",
    "ending",
    "item",
    "exercise",
    "set",
    "side",
    "prescribed_reps",
    "prescribed_s",
    "done_reps",
    "done_s",
    "tempo",
    "load",
    "pain_before",
    "pain_worst",
    "pain_after",
    "pain_next_morning",
    "effort",
];

/// A cell that starts with one of these is a formula to a spreadsheet.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Every set of every session. Places are counted from 1.
pub fn to_csv(sessions: &[PastSession]) -> String {
    let mut out = String::new();
    line(HEADER.map(str::to_owned), &mut out);
    for session in sessions {
        for set in &session.sets {
            line(row(session, set), &mut out);
        }
    }
    out
}

fn row(session: &PastSession, set: &PastSet) -> [String; 23] {
    let (day, time, offset) = local(&session.began);
    let text = |text: &str| harmless(text);
    let some = |text: Option<&str>| text.map(harmless).unwrap_or_default();
    let number = |number: Option<u32>| number.map(|n| n.to_string()).unwrap_or_default();
    let pain = |when| number(session.worst(when).map(u32::from));
    [
        text(session.id.as_str()),
        day,
        time,
        offset,
        some(session.routine.as_ref().map(Id::as_str)),
        some(session.variant.as_ref().map(Id::as_str)),
        text(&session.name),
        word(&Ending::WORDS, session.ending).to_owned(),
        (u64::from(set.item) + 1).to_string(),
        text(set.exercise.as_str()),
        (u64::from(set.set) + 1).to_string(),
        set.side.map_or("", |side| word(&SIDES, side)).to_owned(),
        number(set.prescribed.reps),
        seconds(set.prescribed.time),
        number(set.done.reps),
        seconds(set.done.time),
        some(set.tempo.as_deref()),
        some(set.load.as_deref()),
        pain(PainWhen::Before),
        pain(PainWhen::During),
        pain(PainWhen::After),
        pain(PainWhen::NextMorning),
        number(session.effort.map(u32::from)),
    ]
}

fn seconds(time: Duration) -> String {
    time.as_secs_f64().to_string()
}

/// Text that no spreadsheet takes for a formula.
fn harmless(text: &str) -> String {
    if text.starts_with(FORMULA) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

fn line(cells: [String; 23], out: &mut String) {
    let cells = cells.map(|cell| {
        if cell.contains([',', '"', '\r', '\n']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell
        }
    });
    out.push_str(&cells.join(","));
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_become_text() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"] {
            assert_eq!(harmless(formula), format!("'{formula}"));
        }
        assert_eq!(harmless("red band = light"), "red band = light");
    }

    #[test]
    fn cells_with_marks_are_quoted() {
        let mut cells = [const { String::new() }; 23];
        cells[0] = "a,b".to_owned();
        cells[1] = "say \"no\"".to_owned();
        let mut out = String::new();
        line(cells, &mut out);
        assert!(out.starts_with("\"a,b\",\"say \"\"no\"\"\",,"), "{out}");
        assert!(out.ends_with(",\r\n"));
    }
}
