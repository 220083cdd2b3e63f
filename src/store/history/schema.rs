//! The tables of the history, and how an older file becomes a current one.
//!
//! `user_version` counts the steps that a file has been through. A step is never changed once it was released: the files
//! in `tests/fixtures/history` were written by each version, and all must come through.

use rusqlite::Connection;

/// Steps in order; the first one makes an empty file into version 1.
const STEPS: [&str; CURRENT as usize] = [include_str!("version-1.sql")];

/// The version that this program writes.
pub const CURRENT: i64 = 1;

/// The version of an open file; 0 for an empty one.
pub(super) fn version_of(db: &Connection) -> rusqlite::Result<i64> {
    db.query_row("PRAGMA user_version", [], |row| row.get(0))
}

/// Takes every step that a file has not been through, all or none of them.
pub(super) fn migrate(db: &mut Connection) -> rusqlite::Result<()> {
    let before = usize::try_from(version_of(db)?).unwrap_or(0);
    let step = db.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    for statements in STEPS.iter().skip(before) {
        step.execute_batch(statements)?;
    }
    step.pragma_update(None, "user_version", CURRENT)?;
    step.commit()
}
