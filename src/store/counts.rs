//! The anonymous counts of a gym's display: a file a day, written anew with each thing that is counted.

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

/// Counts something on a day.
pub fn count(folder: &Path, date: Date, counted: &Counted) -> Result<(), StoreError> {
    let file = file(folder, date);
    let mut day = match read(&file, LARGEST)? {
        None => {
            forget_old(folder);
            Day::new(date)
        }
        Some(bytes) => parse(&bytes).unwrap_or_else(|| {
            // It is not overwritten: somebody may want to look at it.
            let aside = file.with_extension(UNREADABLE);
            std::fs::rename(&file, aside).ok();
            Day::new(date)
        }),
    };
    day.count(counted);
    write(&file, &bytes(&day))
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
    let file = DayFile {
        format: FORMAT,
        date: day.date.to_string(),
        routines: routines.collect(),
    };
    let mut bytes = serde_json::to_vec_pretty(&file).unwrap_or_default();
    bytes.push(b'\n');
    bytes
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
    for date in dates.into_iter().take(over) {
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
