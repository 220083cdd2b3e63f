//! Deletes everything that the app keeps: history with journals, copies and damaged files, reports, packs with the keys of
//! their makers, drafts with their photographs, the clinic's key, preferences, the window's place, cache.
//!
//! Only files that the app makes are touched, by their names, and all of the cache, the packs and the drafts. The lock
//! and the socket of a window stay: without them a second one would write over the first. Whoever makes a new kind of file adds
//! its name here.

use std::fs::{self, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use super::history::{backups, hold};
use super::{Paths, StoreError, report};

/// Names of our files begin so, in each folder.
const HISTORY: [&str; 2] = ["history.", ".history"];
const COPIES: [&str; 4] = [
    "history-",
    "before-version-",
    ".history-",
    ".before-version-",
];
const SETTINGS: [&str; 6] = [
    "preferences.",
    ".preferences.",
    "clinic.key",
    ".clinic.key",
    "window.toml",
    ".window.toml",
];

/// Deletes everything and answers what could not be deleted. While another window has the history, nothing is deleted.
///
/// A file is emptied before it is unlinked, so that nothing that still has it open, or another name of it, can read it.
pub fn erase(paths: &Paths) -> Result<Vec<PathBuf>, StoreError> {
    let history = paths.history();
    let lock = hold(&history)?;
    let copies = backups::folder(&history);
    let mut files = named(&copies, &COPIES);
    let reports = paths.reports();
    files.extend(report::names(&reports));
    files.extend(named(&paths.data, &HISTORY));
    files.extend(named(&paths.config, &SETTINGS));
    let (packs, drafts) = (paths.packs(), paths.drafts());
    below(&packs, &mut files);
    below(&drafts, &mut files);
    let mut left = Vec::new();
    let mut gone = |file: PathBuf, removed: io::Result<()>| {
        if let Err(error) = removed {
            tracing::warn!(%error, path = %file.display(), "not deleted");
            left.push(file);
        }
    };
    for file in files {
        let removed = remove(&file);
        gone(file, removed);
    }
    let mut cached = Vec::new();
    below(&paths.cache, &mut cached);
    let stay = [paths.lock(), paths.socket()];
    cached.retain(|file| !stay.contains(file));
    for file in cached {
        // What a link there points to is not ours.
        let removed = fs::remove_file(&file);
        gone(file, removed);
    }
    drop(lock);
    for folder in [&packs, &drafts, &paths.cache] {
        remove_empty(folder);
    }
    for folder in [&copies, &reports, &paths.data, &paths.config] {
        // What else somebody put there stays.
        fs::remove_dir(folder).ok();
    }
    Ok(left)
}

/// Removes a folder, and all below it, as far as nothing is left in them.
fn remove_empty(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            remove_empty(&entry.path());
        }
    }
    fs::remove_dir(folder).ok();
}

/// Files in `folder` whose names begin with one of these.
fn named(folder: &Path, beginnings: &[&str]) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let ours = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let begins = beginnings.iter().any(|start| name.starts_with(start));
        begins && !path.is_dir()
    };
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(ours);
    // The lock goes last, for as long as it is there nobody else begins.
    files.sort_by_key(|file| file.extension().is_some_and(|word| word == "lock"));
    files
}

/// All files below a folder; links are files.
fn below(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            below(&entry.path(), files);
        } else {
            files.push(entry.path());
        }
    }
}

/// Empties and removes a file. Of a link, as those have who keep their settings elsewhere, both ends.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    // Where it cannot be emptied it may still be unlinked.
    if let Ok(file) = OpenOptions::new().write(true).open(&target) {
        file.set_len(0).and_then(|()| file.sync_all()).ok();
    }
    if target != path {
        fs::remove_file(&target).ok();
    }
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}
