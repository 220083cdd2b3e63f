//! `kiosk sync`: one round to the storage of a fleet without a window, for whoever looks after it.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::config;
use super::round::{Counts, Outcome, copies, round};
use super::shelf::{Looked, Shelf};
use super::start::KioskStart;
use crate::cli::CliError;
use crate::store::Paths;

impl KioskStart {
    /// Makes one round to the storage of a fleet, without the window, and answers what happened.
    ///
    /// Not well where storage could not be reached or something was refused; used wrongly where the settings name no storage.
    pub fn sync(&self, as_json: bool) -> Result<String, CliError> {
        let paths = Paths::from_env()?;
        let file = config::File::of(self, &paths);
        let name = file.path().display();
        let own = config::of_file(&file).map_err(CliError::Problems)?;
        let fleet = own.fleet.as_ref();
        if fleet.is_none_or(|fleet| fleet.packs.is_none() && fleet.counts.is_none()) {
            let words = format!("{name}: [fleet] names neither packs nor counts");
            return Err(CliError::Usage(words));
        }
        let mut shelf = Shelf::of_copies(copies(&paths), own.key.as_deref());
        let outcome = round(&own, &paths, &mut shelf);
        let text = if as_json {
            format!("{:#}\n", in_json(&outcome, &shelf))
        } else {
            in_words(&outcome, &shelf)
        };
        if is_well(&outcome, &shelf) {
            Ok(text)
        } else {
            Err(CliError::Unwell(text))
        }
    }
}

fn is_well(outcome: &Outcome, shelf: &Shelf) -> bool {
    let packs = outcome.packs.iter().all(|looked| looked.faults.is_empty());
    let counts = outcome
        .counts
        .iter()
        .all(|counts| counts.faults().is_empty());
    packs && counts && shelf.refused().is_empty()
}

fn in_json(outcome: &Outcome, shelf: &Shelf) -> Value {
    let packs = |looked: &Looked| {
        let there = shelf
            .files()
            .map(|(file, id)| json!({"file": file, "id": id}));
        json!({
            "reached": looked.is_reached,
            "there": there.collect::<Vec<_>>(),
            "new": looked.taken,
            "refused": shelf.refused(),
            "faults": looked.faults,
        })
    };
    let counts = |counts: &Counts| {
        json!({
            "sealed": days(&counts.sealed),
            "sent": days(&counts.arrived),
            "waiting": days(&counts.waiting),
            "faults": counts.faults(),
        })
    };
    json!({
        "packs": outcome.packs.as_ref().map(packs),
        "counts": outcome.counts.as_ref().map(counts),
    })
}

fn days(dates: &[jiff::civil::Date]) -> Vec<String> {
    dates.iter().map(ToString::to_string).collect()
}

/// One line for each thing that is there, happened or went wrong.
fn in_words(outcome: &Outcome, shelf: &Shelf) -> String {
    let mut lines = Vec::new();
    if let Some(looked) = &outcome.packs {
        for (file, id) in shelf.files() {
            let is_new = looked.taken.iter().any(|taken| taken == file);
            let state = if is_new { "new" } else { "there" };
            lines.push(format!("packs: {file} ({id}): {state}"));
        }
        let refused = shelf.refused().iter();
        lines.extend(refused.map(|(file, why)| format!("packs: {file}: refused: {why}")));
        let faults = looked.faults.iter();
        lines.extend(faults.map(|why| format!("packs: {why}")));
        if lines.is_empty() {
            lines.push("packs: none there".to_owned());
        }
    }
    if let Some(counts) = &outcome.counts {
        let arrived = counts.arrived.iter();
        lines.extend(arrived.map(|date| format!("counts: {date}: sent")));
        let waiting = counts.waiting.iter();
        lines.extend(waiting.map(|date| format!("counts: {date}: waits")));
        let faults = counts.faults().into_iter();
        lines.extend(faults.map(|why| format!("counts: {why}")));
        if counts.arrived.is_empty() && counts.waiting.is_empty() {
            lines.push("counts: nothing waits".to_owned());
        }
    }
    lines.iter().fold(String::new(), |mut text, line| {
        writeln!(text, "{line}").ok();
        text
    })
}
