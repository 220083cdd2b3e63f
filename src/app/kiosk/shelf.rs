//! The packs of a kiosk: taken from where the gym puts them, checked, kept as copies, and rolled back when a new one is bad.
//!
//! Where they come from may be gone for as long as it likes: what was good last stays. A file that is half written is a bad one,
//! which is looked at again as soon as it is another.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use crate::app::packs::checked;
use crate::app::panics::caught;
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

impl Away {
    /// It may be back the next time.
    fn for_now(why: &dyn std::fmt::Display) -> Self {
        Self {
            why: why.to_string(),
            is_refusal: false,
        }
    }
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
        let entries = std::fs::read_dir(&self.0).map_err(|error| Away::for_now(&error))?;
        let found = entries.flatten().filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let about = entry.metadata().ok().filter(std::fs::Metadata::is_file)?;
            let at = about.modified().ok();
            Some((name, format!("{at:?} {}", about.len())))
        });
        let mut found: Vec<(String, Mark)> = found.collect();
        if found.is_empty() {
            // So looks the place at which a share is mounted, while it is not.
            return Err(Away::for_now(&"there is no file in the folder"));
        }
        found.retain(|(name, _)| name.ends_with(ENDING));
        Ok(found)
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
    /// Of the bytes of its file: photographs are in there and not in `pack`.
    digest: [u8; 32],
    /// Whether the copy is that file; while the disk is full, it is not.
    is_copied: bool,
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
            let bytes = copies.bytes(&name);
            let read = bytes.and_then(|bytes| Ok((sound(&bytes, key)?, digest(&bytes))));
            match read {
                Ok((pack, digest)) => shelf.put(name, pack, digest, true),
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
            if self.marks.get(&name) == Some(&mark) && !self.wants_copy(&name) {
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

    /// True for a good pack of which there was no room for a copy.
    fn wants_copy(&self, name: &str) -> bool {
        let good = self.good.get(name);
        good.is_some_and(|good| !good.is_copied) && !self.refused.contains_key(name)
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
        if let Some(good) = self.good.get_mut(&name)
            && !self.refused.contains_key(&name)
            && good.digest == digest(bytes)
        {
            // It is the same; only its copy may be missing.
            good.is_copied = good.is_copied || copy(&good.copy, bytes);
            return;
        }
        match sound(bytes, key) {
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
        let digest = digest(bytes);
        let is_copied = copy(&self.folder.join(&name), bytes);
        let same = self
            .good
            .get(&name)
            .is_some_and(|good| good.digest == digest);
        self.put(name, pack, digest, is_copied);
        !same
    }

    fn put(&mut self, name: String, pack: KeptPack, digest: [u8; 32], is_copied: bool) {
        let good = Good {
            pack,
            copy: self.folder.join(&name),
            digest,
            is_copied,
        };
        self.good.insert(name, good);
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

/// What tells one file from every other, also from one that somebody makes to look like it.
fn digest(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// A pack that can be shown, or why it cannot; one that breaks its reader is bad, and breaks nothing else.
fn sound(bytes: &[u8], key: Option<&str>) -> Result<KeptPack, String> {
    let read = caught(|| checked(Cursor::new(bytes), key));
    read.unwrap_or_else(|| Err("it cannot be read: the log says what happened".to_owned()))
}

/// Writes the copy that is shown from, also while where packs come from is away; false where there is no room for it.
fn copy(file: &Path, bytes: &[u8]) -> bool {
    let written = store::write(file, bytes);
    let file = file.display();
    written
        .inspect_err(
            |error| tracing::warn!(%error, %file, "a pack was not copied; it is tried again"),
        )
        .is_ok()
}

/// True for a name that is a file of its folder and no way out of it.
fn is_plain(name: &str) -> bool {
    let known = |letter: char| letter.is_ascii_alphanumeric() || "-_. ".contains(letter);
    name.ends_with(ENDING) && name.len() <= 128 && !name.starts_with('.') && name.chars().all(known)
}

#[cfg(test)]
pub(super) mod tests;
