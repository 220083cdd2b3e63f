//! The packs of a kiosk: taken from where the gym puts them, checked, kept as copies, and rolled back when a new one is bad.
//!
//! Where they come from may be gone for as long as it likes: what was good last stays. A file that is half written is a bad one,
//! which is looked at again as soon as it is another.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::PathBuf;

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

/// Why it cannot be known which packs are there.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Away {
    /// What is wrong, as a sentence.
    pub(super) why: String,
    /// True for what does not mend by waiting.
    pub(super) is_refusal: bool,
}

/// Where packs come from.
pub(super) trait Source {
    /// The packs that are there, by name, each with what tells its state; an error when that cannot be known now.
    fn list(&mut self) -> Result<Vec<(String, Mark)>, Away>;

    /// The bytes of one.
    fn bytes(&mut self, name: &str) -> Result<Vec<u8>, String>;
}

/// A folder that the gym fills.
#[derive(Debug)]
pub(super) struct Folder(pub(super) PathBuf);

impl Source for Folder {
    fn list(&mut self) -> Result<Vec<(String, Mark)>, Away> {
        // The share may be on its way back.
        let entries = std::fs::read_dir(&self.0).map_err(|error| Away {
            why: error.to_string(),
            is_refusal: false,
        })?;
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

/// What a look at where packs come from has brought.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Looked {
    /// True when the packs are others now.
    pub(super) has_changed: bool,
    /// The files that were taken in.
    pub(super) taken: Vec<String>,
    /// What could not be listed or fetched now, and why; it is tried again the next time.
    pub(super) faults: Vec<String>,
    /// Whether it could be listed.
    pub(super) is_reached: bool,
    /// True when it could not, and waiting does not mend that.
    pub(super) is_refused: bool,
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
    /// The files that are there and bad, each with what is wrong.
    refused: BTreeMap<String, String>,
}

impl Looked {
    /// Says in the log what went wrong.
    pub(super) fn log(&self) {
        for why in &self.faults {
            // One that is away stays away for a while, and is looked for again and again.
            if self.is_reached {
                tracing::warn!(why, "a pack could not be fetched");
            } else {
                tracing::debug!(
                    why,
                    "where packs come from cannot be reached: what was good stays"
                );
            }
        }
        for name in &self.taken {
            tracing::info!(name, "a pack is taken in");
        }
    }
}

impl Shelf {
    /// The packs that were good at the end of the last run.
    pub(super) fn of_copies(folder: PathBuf, key: Option<&str>) -> Self {
        let mut shelf = Self {
            good: BTreeMap::new(),
            marks: BTreeMap::new(),
            refused: BTreeMap::new(),
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

    /// Looks whether anything has changed where packs come from.
    pub(super) fn look(&mut self, source: &mut dyn Source, key: Option<&str>) -> Looked {
        let mut looked = Looked::default();
        let mut listed = match source.list() {
            Ok(listed) => listed,
            Err(away) => {
                looked.is_refused = away.is_refusal;
                looked.faults.push(away.why);
                return looked;
            }
        };
        looked.is_reached = true;
        listed.retain(|(name, _)| is_plain(name));
        listed.sort();
        listed.truncate(MOST);
        looked.has_changed = self.drop_all_but(&listed);
        for (name, mark) in listed {
            if self.marks.get(&name) == Some(&mark) {
                continue;
            }
            match source.bytes(&name) {
                Ok(bytes) => self.judge((name, mark), &bytes, key, &mut looked),
                // It is asked for again the next time.
                Err(why) => looked.faults.push(format!("{name}: {why}")),
            }
        }
        looked
    }

    /// Takes in what is good, and remembers what is not.
    fn judge(
        &mut self,
        (name, mark): (String, Mark),
        bytes: &[u8],
        key: Option<&str>,
        looked: &mut Looked,
    ) {
        self.marks.insert(name.clone(), mark);
        match checked(Cursor::new(bytes), key) {
            Ok(pack) => {
                self.refused.remove(&name);
                if self.take_in(name.clone(), pack, bytes) {
                    looked.taken.push(name);
                    looked.has_changed = true;
                }
            }
            Err(why) => {
                tracing::error!(name, why, "a pack is refused; the one before it stays");
                self.refused.insert(name, why);
            }
        }
    }

    /// The files that are there and bad, each with what is wrong.
    #[cfg(feature = "fleet")]
    pub(super) fn refused(&self) -> &BTreeMap<String, String> {
        &self.refused
    }

    /// The files that are good, and the id of the pack in each.
    #[cfg(feature = "fleet")]
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        let good = self.good.iter();
        good.map(|(name, good)| (name.as_str(), good.pack.name.as_str()))
    }

    /// The packs with their copies, each id once: of two files with the same, the first by name.
    pub(super) fn shown(&self) -> Vec<(KeptPack, PathBuf)> {
        let mut shown: Vec<(KeptPack, PathBuf)> = Vec::new();
        for (name, good) in &self.good {
            if shown.iter().any(|(pack, _)| pack.name == good.pack.name) {
                tracing::error!(name, "another file brings a pack with the same id");
            } else {
                shown.push((good.pack.clone(), good.copy.clone()));
            }
        }
        shown
    }

    fn take_in(&mut self, name: String, pack: KeptPack, bytes: &[u8]) -> bool {
        let copy = self.folder.join(&name);
        if let Err(error) = store::write(&copy, bytes) {
            tracing::warn!(%error, name, "a pack was not copied: it is fetched again at the next start");
        }
        let same = self.good.get(&name).is_some_and(|good| good.pack == pack);
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
        self.refused.retain(|name, _| there(name));
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
