//! The anonymous counts of a gym's display: a file a day, written anew with each thing that is counted.

#[cfg(feature = "fleet")]
pub mod outbox;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Paths, StoreError, read, write};
use crate::domain::{ExerciseId, RoutineId};
use crate::kiosk::{Counted, Day, Tally};

/// The version of the files.
const FORMAT: u32 = 1;
/// So many days are kept; older ones go.
const DAYS: usize = 400;
/// The largest file that is read, bytes.
const LARGEST: u64 = 1 << 20;
/// The ending of a file that was not understood and is kept.
const UNREADABLE: &str = "unreadable";

/// A day as it is written.
#[derive(Debug, Serialize, Deserialize)]
struct DayFile {
    format: u32,
    date: String,
    routines: BTreeMap<String, TallyFile>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
struct TallyFile {
    started: u32,
    finished: u32,
    #[serde(default)]
    stopped_at: BTreeMap<String, u32>,
}

/// The folder of the counts.
pub fn folder(paths: &Paths) -> PathBuf {
    paths.kiosk().join("counts")
}

/// Counts something on a day; where days go out, on the next one that is not sealed yet.
pub fn count(folder: &Path, date: Date, counted: &Counted) -> Result<(), StoreError> {
    // A day is not sealed while it is written.
    #[cfg(feature = "fleet")]
    let (_held, date) = outbox::hold_open(folder, date)?;
    let file = file(folder, date);
    if !file.exists() {
        forget_old(folder);
    }
    let mut day = understood(&file, date)?.unwrap_or_else(|| Day::new(date));
    day.count(counted);
    let bytes = bytes(&day);
    match write(&file, &bytes) {
        // It is in its place, and only the folder was not synced: counted again it would count twice.
        Err(_) if read(&file, LARGEST).is_ok_and(|there| there.as_ref() == Some(&bytes)) => Ok(()),
        written => written,
    }
}

/// What the file of a day holds. One that is not understood is put aside and not overwritten: somebody may want to look at it.
fn understood(file: &Path, date: Date) -> Result<Option<Day>, StoreError> {
    let Some(bytes) = read(file, LARGEST)? else {
        return Ok(None);
    };
    let day = parse(&bytes).map(|day| Day { date, ..day });
    if day.is_none() {
        std::fs::rename(file, file.with_extension(UNREADABLE)).ok();
    }
    Ok(day)
}

/// The days that were counted, the oldest first; files that are not understood are left out.
pub fn days(folder: &Path) -> Vec<Day> {
    let mut days: Vec<Day> = names(folder)
        .into_iter()
        .filter_map(|date| parse(&read(&file(folder, date), LARGEST).ok()??))
        .collect();
    days.sort_by_key(|day| day.date);
    days
}

/// A day as the bytes of its file.
pub fn bytes(day: &Day) -> Vec<u8> {
    let file = DayFile {
        format: FORMAT,
        date: day.date.to_string(),
        routines: tallies(day),
    };
    let mut bytes = serde_json::to_vec_pretty(&file).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// The numbers of a day as they are written.
fn tallies(day: &Day) -> BTreeMap<String, TallyFile> {
    let routines = day.routines.iter().map(|(routine, tally)| {
        let stopped = tally.stopped.iter();
        let tally = TallyFile {
            started: tally.started,
            finished: tally.finished,
            stopped_at: stopped
                .map(|(id, count)| (id.as_str().to_owned(), *count))
                .collect(),
        };
        (routine.as_str().to_owned(), tally)
    });
    routines.collect()
}

fn parse(bytes: &[u8]) -> Option<Day> {
    let file: DayFile = serde_json::from_slice(bytes).ok()?;
    let date = file.date.parse().ok()?;
    let routines = file.routines.into_iter().map(|(routine, tally)| {
        let stopped = tally.stopped_at.into_iter();
        let tally = Tally {
            started: tally.started,
            finished: tally.finished,
            stopped: stopped
                .map(|(id, count)| (ExerciseId::new(&id), count))
                .collect(),
        };
        (RoutineId::new(&routine), tally)
    });
    (file.format == FORMAT).then(|| Day {
        date,
        routines: routines.collect(),
    })
}

fn file(folder: &Path, date: Date) -> PathBuf {
    folder.join(format!("{date}.json"))
}

/// The days that have a file.
fn names(folder: &Path) -> Vec<Date> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let dates = entries.filter_map(|entry| {
        let name = entry.file_name();
        name.to_str()?.strip_suffix(".json")?.parse().ok()
    });
    dates.collect()
}

/// The folder does not grow for ever.
fn forget_old(folder: &Path) {
    let mut dates = names(folder);
    dates.sort_unstable();
    let over = (dates.len() + 1).saturating_sub(DAYS);
    dates.truncate(over);
    #[cfg(feature = "fleet")]
    outbox::keep_owed(folder, &mut dates);
    for date in dates {
        std::fs::remove_file(file(folder, date)).ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_counted_is_there_again_and_only_so_many_days() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("counts");
        let first = jiff::civil::date(2025, 1, 1);
        for day in 0..i32::try_from(DAYS).unwrap() + 5 {
            let date = first.checked_add(jiff::Span::new().days(day)).unwrap();
            count(&folder, date, &Counted::Started("cool-down".into())).unwrap();
            let stopped = Counted::Stopped("cool-down".into(), "plank".into());
            count(&folder, date, &stopped).unwrap();
        }
        let days = days(&folder);
        assert_eq!(days.len(), DAYS);
        assert_eq!(days[0].date, jiff::civil::date(2025, 1, 6));
        let tally = &days[0].routines[&"cool-down".into()];
        assert_eq!((tally.started, tally.stopped[&"plank".into()]), (1, 1));
    }

    #[test]
    fn what_is_not_understood_is_kept_and_not_overwritten() {
        let home = tempfile::tempdir().unwrap();
        let date = jiff::civil::date(2026, 11, 27);
        let path = file(home.path(), date);
        write(&path, b"{\"format\":9}").unwrap();
        count(home.path(), date, &Counted::Finished("cool-down".into())).unwrap();
        assert_eq!(days(home.path()).len(), 1);
        let aside = path.with_extension(UNREADABLE);
        assert_eq!(std::fs::read(aside).unwrap(), b"{\"format\":9}");
    }
}
