//! The reports that were opened: copies in a folder of their own, so that they are there when the mail is gone.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::{ENDING, read, read_from, to_json};
use crate::domain::Report;
use crate::domain::report::Entry;
use crate::store::{Paths, StoreError, files};

/// More reports than this are not listed.
const MOST: usize = 2_000;

/// Keeps a copy of a report; the same one a second time is the same file.
pub fn keep(paths: &Paths, report: &Report) -> Result<Entry, StoreError> {
    let folder = paths.reports();
    let text = to_json(report).map_err(|error| super::other(&folder, &error))?;
    // By what is in it: two people may have the same initials, and titles name no files.
    let digest = Sha256::digest(text.as_bytes());
    let begins = digest.iter().take(8);
    let stem = begins.fold(0_u64, |stem, byte| (stem << 8) | u64::from(*byte));
    let file = format!("{stem:016x}.{ENDING}");
    files::replace_private(&folder.join(&file), text.as_bytes())?;
    Ok(Entry::of(file, report))
}

/// The reports that are kept: by initials, the newest of each first. What cannot be read is left out.
pub fn kept(paths: &Paths) -> Vec<Entry> {
    let found = names(&paths.reports());
    let read = found.into_iter().take(MOST).filter_map(|path| {
        let name = path.file_name()?.to_str()?.to_owned();
        let bytes = files::read(&path, super::limits::BYTES).ok()??;
        let report = read::from_json(&bytes)
            .map_err(|error| tracing::warn!(%error, "a report that is kept is not understood"))
            .ok()?;
        Some(Entry::of(name, &report))
    });
    let mut all: Vec<Entry> = read.collect();
    all.sort_by(|a, b| {
        let folded = |kept: &Entry| kept.patient.to_lowercase();
        let by_person = folded(a).cmp(&folded(b));
        by_person.then_with(|| b.made.cmp(&a.made))
    });
    all
}

/// The report in a file of the folder.
pub fn open(paths: &Paths, file: &str) -> Result<Report, StoreError> {
    read_from(&place(paths, file)?)
}

/// Removes it from the folder: emptied, then gone.
pub fn remove(paths: &Paths, file: &str) -> Result<(), StoreError> {
    let path = place(paths, file)?;
    let removed = crate::store::erase::remove(&path);
    removed.map_err(|error| StoreError::from_io(&path, &error))
}

/// The names of all our files there, in order.
pub(in crate::store) fn names(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut found: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    found.retain(|path| path.extension().is_some_and(|ending| ending == ENDING));
    found.sort();
    found
}

/// A file of the folder and of nowhere else.
fn place(paths: &Paths, file: &str) -> Result<PathBuf, StoreError> {
    let found = names(&paths.reports());
    let found = found
        .into_iter()
        .find(|path| path.file_name().is_some_and(|name| name == file));
    found.ok_or_else(|| super::other(&paths.reports().join(file), &"there is no such report"))
}
