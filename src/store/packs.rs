//! The packs that a person took in, each as the file that it was, and the keys of those who signed them.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use super::{Paths, StoreError, files};

/// What the files of packs end with.
pub const ENDING: &str = "stride";

/// Largest file of keys that is read, in bytes.
const LARGEST_KEYS: u64 = 1 << 20;

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

/// The keys of authors by their names. A file that cannot be understood is kept aside, and nobody is known.
pub fn authors(paths: &Paths) -> Result<BTreeMap<String, String>, StoreError> {
    let path = paths.authors();
    let Some(bytes) = files::read(&path, LARGEST_KEYS)? else {
        return Ok(BTreeMap::new());
    };
    let text = std::str::from_utf8(&bytes).ok();
    match text.and_then(|text| toml::from_str(text).ok()) {
        Some(keys) => Ok(keys),
        None => files::keep_aside(&path, &bytes).map(|_| BTreeMap::new()),
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
        assert_eq!(authors(&paths), Ok(BTreeMap::new()));
        let keys = BTreeMap::from([("Zoë’s clinic".to_owned(), "RWx".to_owned())]);
        remember_authors(&paths, &keys).unwrap();
        assert_eq!(authors(&paths), Ok(keys));
        files::replace(&paths.authors(), b"= nothing").unwrap();
        assert_eq!(authors(&paths), Ok(BTreeMap::new()));
        let aside = paths.packs().join("authors.unreadable-1.toml");
        assert!(aside.exists(), "what could not be read is kept");
    }
}
