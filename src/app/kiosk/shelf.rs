//! The packs of a kiosk: taken from where the gym puts them, checked, kept as copies, and rolled back when a new one is bad.
//!
//! Where they come from may be gone for as long as it likes: what was good last stays. A file that is half written is a bad one,
//! which is looked at again as soon as it is another.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use crate::app::packs::checked;
use crate::model::KeptPack;
use crate::packs::limits::ARCHIVE_BYTES;
use crate::store;

/// The ending of a pack's file.
const ENDING: &str = ".stride";
/// The most packs that a kiosk has.
const MOST: usize = 64;

/// What tells one state of a file from the next.
pub(super) type Mark = String;

/// Where packs come from.
pub(super) trait Source {
    /// The packs that are there, by name, each with what tells its state; an error when that cannot be known now.
    fn list(&mut self) -> Result<Vec<(String, Mark)>, String>;

    /// The bytes of one.
    fn bytes(&mut self, name: &str) -> Result<Vec<u8>, String>;
}

/// A folder that the gym fills.
#[derive(Debug)]
pub(super) struct Folder(pub(super) PathBuf);

impl Source for Folder {
    fn list(&mut self) -> Result<Vec<(String, Mark)>, String> {
        let entries = std::fs::read_dir(&self.0).map_err(|error| error.to_string())?;
        let found = entries.flatten().filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let about = entry.metadata().ok().filter(std::fs::Metadata::is_file)?;
            let at = about.modified().ok();
            let mark = format!("{at:?} {}", about.len());
            name.ends_with(ENDING).then_some((name, mark))
        });
        Ok(found.collect())
    }

    fn bytes(&mut self, name: &str) -> Result<Vec<u8>, String> {
        let file = self.0.join(name);
        let bytes = store::read(&file, ARCHIVE_BYTES).map_err(|error| error.to_string())?;
        bytes.ok_or_else(|| format!("{}: it is gone", file.display()))
    }
}

/// A pack that is good.
#[derive(Debug)]
struct Good {
    pack: KeptPack,
    copy: PathBuf,
}

/// The packs that are good, and what was refused.
#[derive(Debug)]
pub(super) struct Shelf {
    /// Where copies are.
    folder: PathBuf,
    /// By the name of their file.
    good: BTreeMap<String, Good>,
    /// The state of each file that was looked at, good or bad.
    marks: BTreeMap<String, Mark>,
}

impl Shelf {
    /// The packs that were good at the end of the last run.
    pub(super) fn of_copies(folder: PathBuf, key: Option<&str>) -> Self {
        let mut shelf = Self {
            good: BTreeMap::new(),
            marks: BTreeMap::new(),
            folder,
        };
        let mut copies = Folder(shelf.folder.clone());
        // There are none before the first pack.
        let listed = copies.list().unwrap_or_default();
        for (name, _) in listed.into_iter().take(MOST) {
            let read = copies.bytes(&name);
            let read = read.and_then(|bytes| checked(Cursor::new(bytes), key));
            match read {
                Ok(pack) => shelf.put(name, pack),
                Err(why) => tracing::warn!(name, why, "the copy of a pack is no good"),
            }
        }
        shelf
    }

    /// Looks whether anything has changed where packs come from; answers whether the packs are others now.
    pub(super) fn look(&mut self, source: &mut dyn Source, key: Option<&str>) -> bool {
        let mut listed = match source.list() {
            Ok(listed) => listed,
            Err(why) => {
                tracing::debug!(
                    why,
                    "where packs come from cannot be reached: what was good stays"
                );
                return false;
            }
        };
        listed.retain(|(name, _)| is_plain(name));
        listed.sort();
        listed.truncate(MOST);
        let mut changed = self.drop_all_but(&listed);
        for (name, mark) in listed {
            if self.marks.get(&name) == Some(&mark) {
                continue;
            }
            let bytes = match source.bytes(&name) {
                Ok(bytes) => bytes,
                Err(why) => {
                    // It is asked for again the next time.
                    tracing::warn!(name, why, "a pack could not be fetched");
                    continue;
                }
            };
            self.marks.insert(name.clone(), mark);
            match checked(Cursor::new(&bytes), key) {
                Ok(pack) => changed |= self.take_in(name, pack, &bytes),
                Err(why) => {
                    tracing::error!(name, why, "a pack is refused; the one before it stays");
                }
            }
        }
        changed
    }

    /// The packs, each id once: of two files with the same, the first by name.
    pub(super) fn packs(&self) -> Vec<KeptPack> {
        let mut packs: Vec<KeptPack> = Vec::new();
        for (name, good) in &self.good {
            if packs.iter().any(|pack| pack.name == good.pack.name) {
                tracing::error!(name, "another file brings a pack with the same id");
            } else {
                packs.push(good.pack.clone());
            }
        }
        packs
    }

    /// Where the copy of a pack is, by its id.
    pub(super) fn copy_of(&self, id: &str) -> Option<&Path> {
        let mut good = self.good.values();
        let found = good.find(|good| good.pack.name.as_str() == id)?;
        Some(&found.copy)
    }

    fn take_in(&mut self, name: String, pack: KeptPack, bytes: &[u8]) -> bool {
        let copy = self.folder.join(&name);
        if let Err(error) = store::write(&copy, bytes) {
            tracing::warn!(%error, name, "a pack was not copied: it is fetched again at the next start");
        }
        let same = self.good.get(&name).is_some_and(|good| good.pack == pack);
        tracing::info!(name, "a pack is taken in");
        self.put(name, pack);
        !same
    }

    fn put(&mut self, name: String, pack: KeptPack) {
        let copy = self.folder.join(&name);
        self.good.insert(name, Good { pack, copy });
    }

    /// Drops what is there no more.
    fn drop_all_but(&mut self, listed: &[(String, Mark)]) -> bool {
        let there = |name: &str| listed.iter().any(|(own, _)| own == name);
        self.marks.retain(|name, _| there(name));
        let gone: Vec<String> = self
            .good
            .keys()
            .filter(|name| !there(name))
            .cloned()
            .collect();
        for name in &gone {
            if let Some(good) = self.good.remove(name) {
                tracing::info!(name, "a pack is gone");
                std::fs::remove_file(good.copy).ok();
            }
        }
        !gone.is_empty()
    }
}

/// True for a name that is a file of its folder and no way out of it.
fn is_plain(name: &str) -> bool {
    let known = |letter: char| letter.is_ascii_alphanumeric() || "-_. ".contains(letter);
    name.ends_with(ENDING) && name.len() <= 128 && !name.starts_with('.') && name.chars().all(known)
}

#[cfg(test)]
mod tests;
