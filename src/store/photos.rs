//! The studio's own photographs, each under a name made of its bytes.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::{Paths, StoreError, files};

/// Digits of a name: enough that two photographs never share one.
const DIGITS: usize = 32;

/// Largest file in which names of photographs are looked for, in bytes.
const LARGEST: u64 = 8 << 20;

/// Keeps a photograph; answers the name of its file. The same bytes have the same name.
pub fn keep_photo(paths: &Paths, bytes: &[u8], ending: &str) -> Result<String, StoreError> {
    let digits = format!("{:x}", Sha256::digest(bytes));
    let digits = digits.get(..DIGITS).unwrap_or(&digits);
    let name = format!("{digits}.{ending}");
    let path = photo_file(paths, &name);
    if !path.is_file() {
        files::replace_private(&path, bytes)?;
    }
    Ok(name)
}

/// Where the photograph of this name is, or would be.
pub fn photo_file(paths: &Paths, name: &str) -> PathBuf {
    paths.photos().join(name)
}

/// Where smaller ones of it are, which can be made again.
pub fn small_photo(paths: &Paths, name: &str, longest: u32) -> PathBuf {
    paths.small_photos().join(format!("{name}.{longest}.jpg"))
}

/// Removes the photographs that are neither needed nor named in any draft, readable or not; answers how many.
pub fn tidy_photos(paths: &Paths, needed: &BTreeSet<String>) -> usize {
    let photos = names(&paths.photos());
    let free: Vec<_> = photos
        .into_iter()
        .filter(|name| !needed.contains(name))
        .collect();
    if free.is_empty() {
        return 0;
    }
    let Some(texts) = texts(&paths.drafts()) else {
        return 0;
    };
    let named = |name: &str| texts.iter().any(|text| text.contains(name));
    let free = free.into_iter().filter(|name| !named(name));
    free.filter(|name| remove(paths, name)).count()
}

fn remove(paths: &Paths, name: &str) -> bool {
    let path = photo_file(paths, name);
    for small in names(&paths.small_photos()) {
        if small.starts_with(name) {
            fs::remove_file(paths.small_photos().join(small)).ok();
        }
    }
    fs::remove_file(&path)
        .inspect_err(|error| tracing::warn!(%error, path = %path.display(), "not removed"))
        .is_ok()
}

/// The texts of all drafts; `None` when one cannot be read, as nobody knows what it names.
fn texts(folder: &Path) -> Option<Vec<String>> {
    let mut texts = Vec::new();
    for name in names(folder) {
        let path = folder.join(name);
        if path.is_file() {
            let bytes = files::read(&path, LARGEST).ok()??;
            texts.push(String::from_utf8_lossy(&bytes).into_owned());
        }
    }
    Some(texts)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    names.collect()
}

impl Paths {
    /// The folder of the studio's own photographs.
    pub fn photos(&self) -> PathBuf {
        self.drafts().join("pictures")
    }

    /// The folder of smaller ones.
    fn small_photos(&self) -> PathBuf {
        self.cache.join("studio-pictures")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{delete_draft, keep_draft};

    #[test]
    fn a_photograph_has_the_name_of_its_bytes() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        let name = keep_photo(&paths, b"heel", "jpg").unwrap();
        assert_eq!(name.len(), DIGITS + 4);
        assert_eq!(keep_photo(&paths, b"heel", "jpg"), Ok(name.clone()));
        assert_ne!(keep_photo(&paths, b"toe", "jpg"), Ok(name.clone()));
        let kept = files::read(&photo_file(&paths, &name), 9);
        assert_eq!(kept, Ok(Some(b"heel".to_vec())));
    }

    #[test]
    fn only_photographs_that_nothing_names_are_removed() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        let keep = |bytes: &[u8]| keep_photo(&paths, bytes, "jpg").unwrap();
        let [named, needed, free] = [keep(b"a"), keep(b"b"), keep(b"c")];
        let small = small_photo(&paths, &free, 320);
        files::replace(&small, b"small").unwrap();
        keep_draft(&paths, "own-1", &format!("pictures/{named}")).unwrap();
        let wanted = BTreeSet::from([needed.clone()]);
        assert_eq!(tidy_photos(&paths, &wanted), 1);
        assert!(!photo_file(&paths, &free).exists() && !small.exists());
        for name in [&named, &needed] {
            assert!(photo_file(&paths, name).exists());
        }
        delete_draft(&paths, "own-1").unwrap();
        assert_eq!(tidy_photos(&paths, &wanted), 1, "the one it named");
        assert_eq!(tidy_photos(&paths, &BTreeSet::new()), 1);
        assert_eq!(tidy_photos(&paths, &BTreeSet::new()), 0);
    }

    #[test]
    fn a_draft_that_cannot_be_read_keeps_its_photographs() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        let name = keep_photo(&paths, b"a", "png").unwrap();
        let broken = [&[0xff, 0xfe], name.as_bytes()].concat();
        files::replace(&paths.drafts().join("own-2.toml"), &broken).unwrap();
        assert_eq!(tidy_photos(&paths, &BTreeSet::new()), 0);
        assert!(photo_file(&paths, &name).exists());
    }
}
