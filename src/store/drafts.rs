//! Drafts of the studio and exercises of one's own that are not finished, each in a file of its own.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Paths, StoreError, files};

/// What the files of drafts end with.
const ENDING: &str = "toml";
/// What the files of exercises that are not finished end with.
const UNFINISHED: &str = "own";

/// Largest draft that is read, in bytes.
const LARGEST: u64 = 8 << 20;

/// The drafts that are kept: the names of their files and their texts; what cannot be read is told to the log and stays.
pub fn drafts(paths: &Paths) -> Vec<(String, String)> {
    texts(paths, ENDING)
}

/// As [`drafts`], of the exercises that are not finished.
pub fn unfinished(paths: &Paths) -> Vec<(String, String)> {
    texts(paths, UNFINISHED)
}

fn texts(paths: &Paths, ending: &str) -> Vec<(String, String)> {
    let entries = fs::read_dir(paths.drafts()).into_iter().flatten().flatten();
    let mut drafts = Vec::new();
    for path in entries.map(|entry| entry.path()) {
        if path.extension().is_none_or(|own| own != ending) {
            continue;
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let text = files::read(&path, LARGEST).map(|bytes| bytes.map(String::from_utf8));
        match text {
            Ok(Some(Ok(text))) => drafts.push((name.into_owned(), text)),
            Ok(None) => {}
            Ok(Some(Err(error))) => tracing::warn!(%error, %name, "a draft is no text"),
            Err(error) => tracing::warn!(%error, %name, "a draft was not read"),
        }
    }
    drafts.sort();
    drafts
}

/// Keeps a draft under its id.
pub fn keep_draft(paths: &Paths, id: &str, text: &str) -> Result<(), StoreError> {
    files::replace_private(&file(paths, id, ENDING), text.as_bytes())
}

/// Keeps an exercise that is not finished under its id.
pub fn keep_unfinished(paths: &Paths, id: &str, text: &str) -> Result<(), StoreError> {
    files::replace_private(&file(paths, id, UNFINISHED), text.as_bytes())
}

/// Deletes a draft.
pub fn delete_draft(paths: &Paths, id: &str) -> Result<(), StoreError> {
    delete(&file(paths, id, ENDING))
}

/// Deletes an exercise that is finished now, or was thrown away.
pub fn delete_unfinished(paths: &Paths, id: &str) -> Result<(), StoreError> {
    delete(&file(paths, id, UNFINISHED))
}

fn delete(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(StoreError::from_io(path, &error))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

fn file(paths: &Paths, id: &str, ending: &str) -> PathBuf {
    paths.drafts().join(format!("{id}.{ending}"))
}

impl Paths {
    /// The folder of the drafts.
    pub fn drafts(&self) -> PathBuf {
        self.data.join("drafts")
    }

    /// The file of the clinic's key, with which packs are signed.
    pub fn signing_key(&self) -> PathBuf {
        self.config.join("clinic.key")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drafts_are_kept_replaced_and_deleted() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        assert!(drafts(&paths).is_empty());
        keep_draft(&paths, "own-2", "b").unwrap();
        keep_draft(&paths, "own-1", "a").unwrap();
        keep_draft(&paths, "own-2", "c").unwrap();
        files::replace(&paths.drafts().join("own-3.toml"), &[0xff, 0xfe]).unwrap();
        let kept = drafts(&paths);
        let pair = |name: &str, text: &str| (name.to_owned(), text.to_owned());
        assert_eq!(kept, [pair("own-1.toml", "a"), pair("own-2.toml", "c")]);
        keep_unfinished(&paths, "own-1", "d").unwrap();
        assert_eq!(unfinished(&paths), [pair("own-1.own", "d")]);
        delete_draft(&paths, "own-1").unwrap();
        assert_eq!(delete_draft(&paths, "own-1"), Ok(()), "once is enough");
        assert_eq!(drafts(&paths).len(), 1);
        delete_unfinished(&paths, "own-1").unwrap();
        assert!(unfinished(&paths).is_empty());
        assert!(paths.drafts().join("own-3.toml").exists());
    }
}
