//! The packs that a person took in, each as the file that it was, and the keys of those who signed them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::{Paths, StoreError, files};

/// What the files of packs end with.
pub const ENDING: &str = "stride";

/// Largest file of keys that is read, in bytes.
const LARGEST_KEYS: u64 = 1 << 20;

/// Names tried for a pack that is put aside; nobody has so many broken ones.
const MOST_ASIDE: u32 = 1000;

/// The keys of those who signed packs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Authors {
    /// The lines of their keys by their names.
    pub keys: BTreeMap<String, String>,
    /// Where a copy is of a file that could not be understood; nobody is known then.
    pub aside: Option<PathBuf>,
}

/// The packs that are kept: their names and files, in order of name.
pub fn kept_packs(paths: &Paths) -> Vec<(String, PathBuf)> {
    let entries = fs::read_dir(paths.packs()).into_iter().flatten().flatten();
    let mut kept: Vec<_> = entries
        .filter_map(|entry| {
            let path = entry.path();
            let name = path.file_stem()?.to_str()?.to_owned();
            (path.extension()? == ENDING).then_some((name, path))
        })
        .collect();
    kept.sort();
    kept
}

/// Where the pack of this name is, or would be.
pub fn pack_file(paths: &Paths, name: &str) -> PathBuf {
    paths.packs().join(format!("{name}.{ENDING}"))
}

/// Keeps a pack as the file that it was, in the place of what had its name.
pub fn keep_pack(paths: &Paths, name: &str, bytes: &[u8]) -> Result<PathBuf, StoreError> {
    let path = pack_file(paths, name);
    files::replace_private(&path, bytes)?;
    // What was made of the one before it.
    fs::remove_dir_all(pictures(paths, name)).ok();
    Ok(path)
}

/// Gives the file of a pack a name by which it is no pack: `name.stride.unreadable-<n>`; answers where it is now.
pub fn put_aside(paths: &Paths, name: &str) -> Result<PathBuf, StoreError> {
    let path = pack_file(paths, name);
    let names = (1..=MOST_ASIDE).map(|number| format!("{name}.{ENDING}.unreadable-{number}"));
    let mut free = names.map(|name| path.with_file_name(name));
    let aside = free.find(|aside| fs::symlink_metadata(aside).is_err());
    let aside = aside.ok_or_else(|| StoreError::Other {
        path: path.clone(),
        details: "too many unreadable files are kept already".to_owned(),
    })?;
    fs::rename(&path, &aside).map_err(|error| StoreError::from_io(&path, &error))?;
    Ok(aside)
}

/// Gives the file that was put aside its name again.
pub fn put_back(paths: &Paths, name: &str, aside: &Path) -> Result<(), StoreError> {
    let path = pack_file(paths, name);
    fs::rename(aside, &path).map_err(|error| StoreError::from_io(&path, &error))
}

/// Removes a pack and what was made of it.
pub fn remove_pack(paths: &Paths, name: &str) -> Result<(), StoreError> {
    let path = pack_file(paths, name);
    let removed = match fs::remove_file(&path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(StoreError::from_io(&path, &error))
        }
        Ok(()) | Err(_) => Ok(()),
    };
    // Small pictures can be made again; a folder that stays does no harm.
    fs::remove_dir_all(pictures(paths, name)).ok();
    removed
}

/// Where small pictures of a pack are, which can be made again.
pub fn pictures(paths: &Paths, name: &str) -> PathBuf {
    paths.cache.join("pictures").join(name)
}

/// The keys of authors by their names. An error is a file that is there and cannot be read: it must not be written over.
pub fn authors(paths: &Paths) -> Result<Authors, StoreError> {
    let path = paths.authors();
    let Some(bytes) = files::read(&path, LARGEST_KEYS)? else {
        return Ok(Authors::default());
    };
    let text = std::str::from_utf8(&bytes).ok();
    match text.and_then(|text| toml::from_str(text).ok()) {
        Some(keys) => Ok(Authors { keys, aside: None }),
        None => Ok(Authors {
            keys: BTreeMap::new(),
            aside: Some(files::keep_aside(&path, &bytes)?),
        }),
    }
}

/// Writes down the keys of authors.
pub fn remember_authors(paths: &Paths, keys: &BTreeMap<String, String>) -> Result<(), StoreError> {
    let path = paths.authors();
    let text = toml::to_string(keys).map_err(|error| StoreError::Other {
        path: path.clone(),
        details: error.to_string(),
    })?;
    files::replace_private(&path, text.as_bytes())
}

impl Paths {
    /// The folder of the packs that were taken in.
    pub fn packs(&self) -> PathBuf {
        self.data.join("packs")
    }

    /// The file of the keys of those who signed packs.
    fn authors(&self) -> PathBuf {
        self.packs().join("authors.toml")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_stays_as_it_was_until_it_is_removed() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        assert!(kept_packs(&paths).is_empty());
        keep_pack(&paths, "b", b"two").unwrap();
        let first = keep_pack(&paths, "a", b"one").unwrap();
        assert_eq!(files::read(&first, 9), Ok(Some(b"one".to_vec())));
        let names: Vec<_> = kept_packs(&paths).into_iter().map(|kept| kept.0).collect();
        assert_eq!(names, ["a", "b"]);
        files::replace(&pictures(&paths, "a").join("x.png"), b"x").unwrap();
        remove_pack(&paths, "a").unwrap();
        assert!(!first.exists() && !pictures(&paths, "a").exists());
        assert_eq!(kept_packs(&paths).len(), 1);
        assert_eq!(remove_pack(&paths, "a"), Ok(()), "once is enough");
    }

    #[test]
    fn an_author_is_known_by_the_key_that_was_remembered() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        assert_eq!(authors(&paths), Ok(Authors::default()));
        let keys = BTreeMap::from([("Zoë’s clinic".to_owned(), "RWx".to_owned())]);
        remember_authors(&paths, &keys).unwrap();
        assert_eq!(authors(&paths).unwrap().keys, keys);
        files::replace(&paths.authors(), b"= nothing").unwrap();
        let aside = paths.packs().join("authors.unreadable-1.toml");
        let unknown = Authors {
            keys: BTreeMap::new(),
            aside: Some(aside.clone()),
        };
        assert_eq!(authors(&paths), Ok(unknown));
        assert!(aside.exists(), "what could not be read is kept");
    }

    #[test]
    fn a_pack_that_is_put_aside_is_no_pack_and_takes_the_place_of_nothing() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        keep_pack(&paths, "a", b"one").unwrap();
        let first = put_aside(&paths, "a").unwrap();
        keep_pack(&paths, "a", b"two").unwrap();
        let second = put_aside(&paths, "a").unwrap();
        assert!(kept_packs(&paths).is_empty() && first != second);
        assert_eq!(files::read(&first, 9), Ok(Some(b"one".to_vec())));
        put_back(&paths, "a", &second).unwrap();
        let again = files::read(&pack_file(&paths, "a"), 9);
        assert_eq!(again, Ok(Some(b"two".to_vec())));
    }
}
