//! Opens the history soundly: checked first, and a damaged one gives way to its newest good copy.

use std::path::Path;

use super::backups::{self, Rescue};
use super::{History, Writing, checked, lock};
use crate::store::StoreError;

/// The history, sound, and what was done because it was damaged.
///
/// `today`, such as `2026-11-26`, decides whether all of it is checked (once a week) or what a quick check reads. The lock
/// is held from the check to the end of the rescue, so that two windows never mend one file.
pub fn opened(path: &Path, today: &str) -> Result<(History, Option<Rescue>), StoreError> {
    let Ok(Some(held)) = lock(path) else {
        // What may only be read is not ours to mend.
        return History::open(path).map(|history| (history, None));
    };
    let told = |error: std::io::Error| StoreError::from_io(path, &error);
    let lock = held.try_clone().map_err(told)?;
    let is_due = checked::is_due(path, today);
    let (history, rescued) = match sound(path, lock, is_due) {
        Err(StoreError::Damaged { .. }) => {
            let rescued = backups::rescue(path)?;
            (History::under(path, held)?, Some(rescued))
        }
        other => (other?, None),
    };
    if is_due && history.writing() == Writing::Allowed {
        checked::note(path, today);
    }
    Ok((history, rescued))
}

/// The history after a check.
fn sound(path: &Path, lock: std::fs::File, whole: bool) -> Result<History, StoreError> {
    let history = History::under(path, lock)?;
    if history.writing() != Writing::Allowed {
        return Ok(history);
    }
    let faults = history.faults(!whole)?;
    if faults.is_empty() {
        return Ok(history);
    }
    Err(StoreError::Damaged {
        path: path.to_owned(),
        details: faults.join("; "),
    })
}
