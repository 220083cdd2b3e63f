//! The journal of starts: a line a start, and a line an end that the program knew of; what is old goes.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::moment;
use crate::store::{StoreError, read, write};

/// From this size on the older half goes, bytes.
const LONGEST: usize = 256 << 10;
/// A file that is larger is none of ours, bytes.
const LARGEST: u64 = 4 << 20;
/// How an end is called that the program did not come to write: a signal, no power, a window system that took it along.
const KILLED: &str = "killed";

/// A line of the journal. Moments are RFC 3339 in UTC.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "lowercase")]
pub enum Line {
    /// The program started.
    Start {
        /// When.
        at: String,
        /// Its version.
        version: String,
        /// Its process.
        pid: u32,
        /// How the one before it ended; `None` at the very first start.
        before: Option<String>,
    },
    /// The program ended and knew it.
    End {
        /// When.
        at: String,
        /// Its process.
        pid: u32,
        /// How: `quit`, `restart`, `closed`, `no window: …` or `panic: file:line`.
        how: String,
    },
}

/// Writes down a start at `utc_ms`, and how the program ended before it.
pub fn start(file: &Path, utc_ms: i64, pid: u32) -> Result<(), StoreError> {
    let text = text_of(file)?;
    let before = parsed(&text).pop().map(|line| match line {
        Line::Start { .. } => KILLED.to_owned(),
        Line::End { how, .. } => how,
    });
    let line = Line::Start {
        at: moment(utc_ms),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        pid,
        before,
    };
    add(file, text, &line)
}

/// Writes down an end.
pub fn end(file: &Path, utc_ms: i64, pid: u32, how: &str) -> Result<(), StoreError> {
    let text = text_of(file)?;
    let line = Line::End {
        at: moment(utc_ms),
        pid,
        how: how.to_owned(),
    };
    add(file, text, &line)
}

/// What is in the journal, the oldest first; lines that make no sense are left out.
pub fn lines(file: &Path) -> Result<Vec<Line>, StoreError> {
    Ok(parsed(&text_of(file)?))
}

/// What is no text of ours counts as nothing, and goes with the next line.
fn text_of(file: &Path) -> Result<String, StoreError> {
    match read(file, LARGEST) {
        Ok(bytes) => Ok(String::from_utf8(bytes.unwrap_or_default()).unwrap_or_default()),
        Err(StoreError::TooLarge { .. }) => Ok(String::new()),
        Err(error) => Err(error),
    }
}

fn parsed(text: &str) -> Vec<Line> {
    let lines = text.lines();
    lines
        .filter_map(|line| serde_json::from_str(line).ok())
        .collect()
}

/// The whole file is written anew: whoever pulls the plug meanwhile leaves the old one.
fn add(file: &Path, mut text: String, line: &Line) -> Result<(), StoreError> {
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    text.push_str(&serde_json::to_string(line).unwrap_or_default());
    text.push('\n');
    let kept = if LONGEST < text.len() {
        newer_half(&text)
    } else {
        text
    };
    write(file, kept.as_bytes())
}

fn newer_half(text: &str) -> String {
    let count = text.lines().count();
    let newer = text.lines().skip(count / 2);
    newer.flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_795_797_000_000;

    fn before(line: Option<&Line>) -> Option<&str> {
        match line {
            Some(Line::Start { before, .. }) => before.as_deref(),
            Some(Line::End { .. }) | None => None,
        }
    }

    #[test]
    fn each_start_says_how_the_one_before_it_ended() {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("kiosk/starts.jsonl");
        assert_eq!(lines(&file), Ok(Vec::new()));
        start(&file, NOW, 1).unwrap();
        assert_eq!(before(lines(&file).unwrap().last()), None);
        start(&file, NOW, 2).unwrap();
        assert_eq!(before(lines(&file).unwrap().last()), Some("killed"));
        for how in ["quit", "restart", "closed", "panic: src/app.rs:7"] {
            end(&file, NOW, 2, how).unwrap();
            start(&file, NOW, 3).unwrap();
            assert_eq!(before(lines(&file).unwrap().last()), Some(how));
        }
        let text = std::fs::read_to_string(&file).unwrap();
        let version = env!("CARGO_PKG_VERSION");
        let first = format!(
            r#"{{"what":"start","at":"2026-11-27T16:30:00Z","version":"{version}","pid":1,"before":null}}"#
        );
        assert_eq!(text.lines().next(), Some(first.as_str()));
    }

    #[test]
    fn it_never_grows_past_its_bound_and_keeps_what_is_new() {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("starts.jsonl");
        let long = "x".repeat(4_000);
        for pid in 0..200 {
            end(&file, NOW, pid, &long).unwrap();
            let size = std::fs::metadata(&file).unwrap().len();
            assert!(size <= LONGEST as u64, "{size}");
        }
        let kept = lines(&file).unwrap();
        assert!(30 < kept.len(), "{}", kept.len());
        assert!(matches!(kept.last(), Some(Line::End { pid: 199, .. })));
    }

    #[test]
    fn a_line_that_was_cut_off_is_in_nobodys_way() {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("starts.jsonl");
        start(&file, NOW, 1).unwrap();
        let whole = std::fs::read_to_string(&file).unwrap();
        write(&file, format!("{whole}{{\"what\":\"st").as_bytes()).unwrap();
        start(&file, NOW, 2).unwrap();
        assert_eq!(lines(&file).unwrap().len(), 2);
        write(&file, &[0xff; 100]).unwrap();
        start(&file, NOW, 3).unwrap();
        assert_eq!(lines(&file).unwrap().len(), 1, "what is no text goes");
    }
}
