//! The day on which all of the history was checked last, in a file beside it.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::store::files;

/// All of it is checked again after so many days.
const DAYS: i32 = 7;

/// More than a day's name has.
const LIMIT_BYTES: u64 = 64;

fn file(path: &Path) -> PathBuf {
    path.with_extension("checked")
}

/// True when all of the history at `path` is to be checked on `today`, such as `2026-11-26`: after a week, when nobody knows
/// when it was, and when the day is one to come, because the clock was wrong then or is now.
pub(super) fn is_due(path: &Path, today: &str) -> bool {
    let bytes = files::read(&file(path), LIMIT_BYTES).ok().flatten();
    let last = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
    let last: Option<Date> = last.and_then(|day| day.trim().parse().ok());
    let (Some(last), Ok(today)) = (last, today.parse::<Date>()) else {
        return true;
    };
    let since = today
        .since((jiff::Unit::Day, last))
        .map(|span| span.get_days());
    since.map_or(true, |days| !(0..DAYS).contains(&days))
}

/// Notes that it was checked on `today`; without the note it is checked again at the next start.
pub(super) fn note(path: &Path, today: &str) {
    if let Err(error) = files::replace_private(&file(path), today.as_bytes()) {
        tracing::warn!(%error, "the day of the check was not noted");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_is_due_after_a_week_and_whenever_the_day_is_not_known() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("history.db");
        assert!(is_due(&path, "2026-11-26"), "never checked");
        note(&path, "2026-11-26");
        for (day, due) in [
            ("2026-11-26", false),
            ("2026-12-02", false),
            ("2026-12-03", true),
            ("2027-11-26", true),
            ("2026-11-25", true),
        ] {
            assert_eq!(is_due(&path, day), due, "{day}");
        }
        files::replace(&file(&path), b"yesterday").unwrap();
        assert!(is_due(&path, "2026-11-26"), "no day");
    }
}
