//! `doctor --kiosk`: whether the display on this machine is well, and why not. It only reads, and the display goes on meanwhile.

#[cfg(feature = "fleet")]
mod fleet;

use std::path::Path;

use serde_json::{Value, json};

use crate::cli::CliError;
use crate::cli::kiosk::{file_of, problems_of};
use crate::clock::wall;
use crate::packs::{Problem, Severity};
use crate::store::kiosk::{Beat, Line, beat_file, lines, moment, read_beat, starts_file, utc_ms};
use crate::store::{Paths, StoreError, counts};

/// A heartbeat that is older is none, seconds. It is written every fifteen.
const OLDEST_S: i64 = 60;
/// The picture stands still for a minute at most while the screen is on, seconds.
const STILL_S: i64 = 120;
/// More starts than that in an hour are no accident.
const STARTS: usize = 5;
const HOUR_MS: i64 = 3_600_000;

/// What was found of a display.
#[derive(Debug)]
struct Found {
    now_ms: i64,
    beat: Result<Option<Beat>, StoreError>,
    starts: Result<Vec<Line>, StoreError>,
    /// Errors in the settings, one sentence each.
    faults: Vec<String>,
}

/// Looks at the display.
pub(super) fn report(paths: &Paths, config: Option<&Path>) -> Value {
    let file = file_of(config);
    let name = file.as_ref().map(|file| file.display().to_string()).ok();
    let found = Found {
        now_ms: wall().utc_ms,
        beat: read_beat(&beat_file(paths)),
        starts: lines(&starts_file(paths)),
        faults: faults(paths, file, config.is_some()),
    };
    let mut reasons = reasons(&found);
    reasons.extend(fleet_reasons(paths, found.now_ms));
    let folder = counts::folder(paths);
    let days = counts::days(&folder);
    json!({
        "healthy": reasons.is_empty(),
        "reasons": reasons,
        "version": env!("CARGO_PKG_VERSION"),
        "now": moment(found.now_ms),
        "heartbeat": found.beat.as_ref().ok(),
        "settings": {"file": name, "faults": found.faults},
        "starts": starts(&found),
        "counts": {
            "folder": folder.display().to_string(),
            "days": days.len(),
            "last": days.last().map(|day| day.date.to_string()),
        },
        "data": paths.data.display().to_string(),
        "display": super::display(),
        "sound": super::sound(),
        "fleet": of_fleet(paths),
    })
}

/// What there is to say of a fleet.
#[cfg(feature = "fleet")]
fn of_fleet(paths: &Paths) -> Value {
    fleet::report(paths)
}

/// Nothing: this build knows no fleet.
#[cfg(not(feature = "fleet"))]
fn of_fleet(_: &Paths) -> Value {
    Value::Null
}

/// Why counts do not go out.
#[cfg(feature = "fleet")]
fn fleet_reasons(paths: &Paths, now_ms: i64) -> Vec<String> {
    fleet::reasons(paths, now_ms)
}

/// None: this build sends no counts.
#[cfg(not(feature = "fleet"))]
fn fleet_reasons(_: &Paths, _: i64) -> Vec<String> {
    Vec::new()
}

/// What is wrong with the settings. No file is no fault, but where it was named or there before.
fn faults(paths: &Paths, file: Result<std::path::PathBuf, CliError>, named: bool) -> Vec<String> {
    let there_before = paths.kiosk_last_good().exists();
    let problems = match file {
        Ok(file) if !named && !there_before && !file.exists() => return Vec::new(),
        Ok(file) => problems_of(&file),
        Err(error) => Err(error),
    };
    match problems {
        Ok(problems) => {
            let errors = problems.iter();
            let errors = errors.filter(|problem| problem.severity == Severity::Error);
            errors.map(Problem::to_string).collect()
        }
        Err(error) => vec![error.to_string()],
    }
}

/// The journal in short.
fn starts(found: &Found) -> Value {
    let lines = match &found.starts {
        Ok(lines) => lines,
        Err(error) => return json!({"fault": error.to_string()}),
    };
    let last = lines.iter().rev().find_map(|line| match line {
        Line::Start { at, before, .. } => Some((at, before)),
        Line::End { .. } => None,
    });
    json!({
        "last-hour": in_last_hour(lines, found.now_ms),
        "last": last.map(|(at, _)| at),
        "ended-before": last.and_then(|(_, before)| before.as_ref()),
    })
}

fn in_last_hour(lines: &[Line], now_ms: i64) -> usize {
    let starts = lines.iter().filter_map(|line| match line {
        Line::Start { at, .. } => utc_ms(at),
        Line::End { .. } => None,
    });
    // A clock that was set back has starts ahead of it: they are none of this hour's.
    let recent = starts.filter(|at| (0..HOUR_MS).contains(&(now_ms - at)));
    recent.count()
}

/// Why the display is not well; none where it is.
fn reasons(found: &Found) -> Vec<String> {
    let mut reasons = Vec::new();
    match &found.beat {
        Ok(None) => reasons.push("no heartbeat".to_owned()),
        Ok(Some(beat)) => reasons.extend(of_beat(beat, found.now_ms)),
        Err(error) => reasons.push(format!("the heartbeat cannot be read: {error}")),
    }
    match found.faults.len() {
        // It may go by another file than this one that was looked at.
        0 if matches!(&found.beat, Ok(Some(beat)) if beat.settings_faulty) => {
            reasons.push(
                "it goes by settings from before: its file has a fault or is gone".to_owned(),
            );
        }
        0 => {}
        1 => reasons.push("settings have 1 fault".to_owned()),
        faults => reasons.push(format!("settings have {faults} faults")),
    }
    match &found.starts {
        Ok(lines) => reasons.extend(of_starts(lines, found.now_ms)),
        Err(error) => reasons.push(format!("the journal of starts cannot be read: {error}")),
    }
    reasons
}

fn of_beat(beat: &Beat, now_ms: i64) -> Vec<String> {
    let Some(written) = utc_ms(&beat.now) else {
        return vec!["the heartbeat has no time".to_owned()];
    };
    let mut reasons = Vec::new();
    let age = (now_ms - written).div_euclid(1000);
    if OLDEST_S < age {
        reasons.push(format!("heartbeat is {age} s old"));
    }
    if age < -OLDEST_S {
        reasons.push(format!("heartbeat is {} s ahead of the clock", -age));
    }
    // Nothing is drawn while the screen is blank, unless a watchdog asks for it.
    let is_still = beat.light == "blank" && !beat.watchdog;
    let last = beat.last_frame.as_deref().unwrap_or(&beat.started);
    let still = utc_ms(last).map_or(0, |last| (written - last).div_euclid(1000));
    if STILL_S < still && !is_still {
        reasons.push(format!("no frame for {still} s"));
    }
    reasons
}

fn of_starts(lines: &[Line], now_ms: i64) -> Vec<String> {
    let mut reasons = Vec::new();
    if let Some(Line::End { how, .. }) = lines.last() {
        reasons.push(format!("not started since it ended: {how}"));
    }
    let starts = in_last_hour(lines, now_ms);
    if STARTS < starts {
        reasons.push(format!("started {starts} times in the last hour"));
    }
    reasons
}

#[cfg(test)]
mod tests;
