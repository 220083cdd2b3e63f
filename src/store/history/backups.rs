//! Copies of the history, a day or a week old, and what happens when the history itself is damaged.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags};

use super::{History, private, private_folder};
use crate::store::StoreError;

/// So many of the newest copies are kept, one a day.
const DAILY: usize = 7;
/// And so many of those before, one a week.
const WEEKLY: usize = 4;
const DAYS_A_WEEK: i64 = 7;

/// Pages copied at a time.
const PAGES: i32 = 1000;

/// Names tried for a file that is set aside.
const MOST_KEPT: u32 = 1000;

/// What was done about a damaged history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rescue {
    /// Where the damaged file is kept.
    pub kept_as: PathBuf,
    /// The day of the copy that was taken instead, such as `2026-11-26`; `None` where there was no good one.
    pub day: Option<String>,
}

/// The folder of the copies of the history at `path`.
pub fn folder(path: &Path) -> PathBuf {
    path.with_file_name("backups")
}

fn file_of(path: &Path, day: &str) -> PathBuf {
    folder(path).join(format!("history-{day}.db"))
}

/// The copy that is made before a history of this version is made into a newer one; it is never removed by itself.
pub(super) fn before(path: &Path, version: i64) -> PathBuf {
    folder(path).join(format!("before-version-{}.db", version + 1))
}

impl History {
    /// Copies the history unless it was copied on `day` (such as `2026-11-26`) already, and removes copies that are too old.
    /// Answers which file it is.
    pub fn back_up(&self, day: &str) -> Result<PathBuf, StoreError> {
        let to = file_of(&self.path, day);
        if !to.exists() {
            self.copy_to(&to)?;
        }
        for old in spare(&days(&self.path)) {
            fs::remove_file(file_of(&self.path, &old)).ok();
        }
        Ok(to)
    }

    /// Copies the history to a file of its own; there is either none or a whole one.
    pub fn copy_to(&self, to: &Path) -> Result<(), StoreError> {
        let beside = to.with_extension("unfinished");
        let told = |error: &std::io::Error| StoreError::from_io(to, error);
        if let Some(folder) = to.parent() {
            private_folder(folder).map_err(|error| told(&error))?;
        }
        fs::remove_file(&beside).ok();
        private(&beside).map_err(|error| told(&error))?;
        let copied = || -> rusqlite::Result<()> {
            let mut copy = Connection::open(&beside)?;
            Backup::new(&self.db, &mut copy)?.run_to_completion(
                PAGES,
                std::time::Duration::ZERO,
                None,
            )?;
            // A copy is one file: nothing of it stays in a journal of its own.
            copy.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))
        };
        copied().map_err(|error| super::from_sql(to, &error))?;
        fs::rename(&beside, to).map_err(|error| told(&error))
    }
}

/// Days of which there are copies, the newest first.
fn days(path: &Path) -> Vec<String> {
    let Ok(files) = fs::read_dir(folder(path)) else {
        return Vec::new();
    };
    let names = files.flatten().map(|file| file.file_name());
    let mut days: Vec<String> = names
        .filter_map(|name| {
            let name = name.to_str()?;
            let day = name.strip_prefix("history-")?.strip_suffix(".db")?;
            day_number(day).map(|_| day.to_owned())
        })
        .collect();
    days.sort_unstable_by(|a, b| b.cmp(a));
    days
}

/// Days since 1970-01-01 of a date such as `2026-11-26`.
fn day_number(day: &str) -> Option<i64> {
    let date: jiff::civil::Date = day.parse().ok()?;
    let zero = jiff::civil::date(1970, 1, 1);
    let span = date.since((jiff::Unit::Day, zero)).ok()?;
    Some(span.get_days().into())
}

/// Copies that are no longer needed: all but the newest of seven days and of four weeks before.
fn spare(newest_first: &[String]) -> Vec<String> {
    let older = newest_first.iter().skip(DAILY);
    let mut weeks: Vec<i64> = Vec::new();
    let mut spare = Vec::new();
    for day in older {
        // 1970-01-01 was a Thursday: weeks start on Monday.
        let week = day_number(day).map(|day| (day + 3).div_euclid(DAYS_A_WEEK));
        match week {
            Some(week) if !weeks.contains(&week) && weeks.len() < WEEKLY => weeks.push(week),
            Some(_) | None => spare.push(day.clone()),
        }
    }
    spare
}

/// Sets a damaged history aside and puts the newest good copy in its place, or nothing where there is none.
///
/// Only for whoever holds the lock. The copy is ready before the damaged file moves: a crash between leaves no long time
/// without a history.
pub(super) fn rescue(path: &Path) -> Result<Rescue, StoreError> {
    let told = |error: &std::io::Error| StoreError::from_io(path, error);
    let beside = path.with_extension("unfinished");
    let good = days(path)
        .into_iter()
        .find(|day| is_good(&file_of(path, day)));
    if let Some(day) = &good {
        fs::copy(file_of(path, day), &beside)
            .and_then(|_| fs::File::open(&beside)?.sync_all())
            .map_err(|error| told(&error))?;
    }
    let kept_as = set_aside(path).map_err(|error| told(&error))?;
    if good.is_some() {
        fs::rename(&beside, path).map_err(|error| told(&error))?;
    }
    Ok(Rescue { kept_as, day: good })
}

/// Moves the history with its journals to names that are free.
fn set_aside(path: &Path) -> std::io::Result<PathBuf> {
    let free = (1..=MOST_KEPT)
        .map(|number| path.with_file_name(format!("history.damaged-{number}.db")))
        .find(|name| !name.exists());
    let to =
        free.ok_or_else(|| std::io::Error::other("too many damaged files are kept already"))?;
    fs::rename(path, &to)?;
    for journal in ["-wal", "-shm"] {
        let with = |path: &Path| {
            let mut name = path.as_os_str().to_owned();
            name.push(journal);
            PathBuf::from(name)
        };
        if with(path).exists() {
            fs::rename(with(path), with(&to))?;
        }
    }
    Ok(to)
}

fn is_good(path: &Path) -> bool {
    let checked = || -> rusqlite::Result<String> {
        let db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        db.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
    };
    checked().is_ok_and(|answer| answer == "ok")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seven_days_and_four_weeks_are_kept() {
        let first = jiff::civil::date(2026, 11, 26);
        let days: Vec<String> = (0..60)
            .map(|back| (first - jiff::Span::new().days(back)).to_string())
            .collect();
        let spare = spare(&days);
        let kept: Vec<&String> = days.iter().filter(|day| !spare.contains(day)).collect();
        let wanted = [
            "2026-11-26",
            "2026-11-25",
            "2026-11-24",
            "2026-11-23",
            "2026-11-22",
            "2026-11-21",
            "2026-11-20", // the newest seven
            "2026-11-19",
            "2026-11-15",
            "2026-11-08",
            "2026-11-01", // the newest of each week before
        ];
        assert_eq!(kept, wanted);
    }

    #[test]
    fn only_days_count() {
        assert_eq!(day_number("1970-01-02"), Some(1));
        assert_eq!(day_number("2026-02-30"), None);
        assert_eq!(day_number("x"), None);
    }
}
