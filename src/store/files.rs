//! Reading with a limit, and writing that leaves either the old file or the new one.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};

use atomic_write_file::AtomicWriteFile;

use super::StoreError;

/// Names tried for a file that is kept aside; nobody has so many broken files.
const MOST_KEPT: u32 = 1000;

/// The bytes of the file at `path`; `None` where there is none.
pub fn read(path: &Path, limit_bytes: u64) -> Result<Option<Vec<u8>>, StoreError> {
    match try_read(path, limit_bytes) {
        Ok(bytes) if bytes.len() as u64 > limit_bytes => Err(StoreError::TooLarge {
            path: path.to_owned(),
            limit_bytes,
        }),
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(StoreError::from_io(path, &error)),
    }
}

fn try_read(path: &Path, limit_bytes: u64) -> io::Result<Vec<u8>> {
    // A pipe or a device would make us wait for ever.
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("not a file"));
    }
    let mut bytes = Vec::new();
    File::open(path)?
        .take(limit_bytes + 1)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Puts `bytes` in place of the file at `path`: written beside, synced, renamed, and the folder synced.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    try_replace(path, bytes).map_err(|error| StoreError::from_io(path, &error))
}

/// As [`replace`], for what only its owner may read.
pub fn replace_private(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let mut options = AtomicWriteFile::options();
    #[cfg(unix)]
    {
        use atomic_write_file::unix::OpenOptionsExt as _;
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600).preserve_mode(false);
    }
    write_with(path, bytes, &options).map_err(|error| StoreError::from_io(path, &error))
}

/// Makes a file that only its owner may read. One that is there already stays as it is, and that is an error.
pub fn create_private(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    try_create(path, bytes).map_err(|error| StoreError::from_io(path, &error))
}

fn try_create(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(path)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    if written.is_err() {
        // Half of it is of no use, and would keep the next one away.
        fs::remove_file(path).ok();
    }
    written
}

fn try_replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_with(path, bytes, &AtomicWriteFile::options())
}

fn write_with(
    path: &Path,
    bytes: &[u8],
    options: &atomic_write_file::OpenOptions,
) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    // Through a link, as those have who keep their settings elsewhere, the file itself is replaced.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let mut file = options.open(target)?;
    file.write_all(bytes)?;
    file.commit()
}

/// Keeps a copy of `bytes`, read from `path`, under a name that is free: `stem.unreadable-<n>.extension`.
pub(super) fn keep_aside(path: &Path, bytes: &[u8]) -> Result<PathBuf, StoreError> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let extension = path.extension().unwrap_or_default().to_string_lossy();
    for number in 1..=MOST_KEPT {
        let name = format!("{stem}.unreadable-{number}.{extension}");
        let kept = path.with_file_name(name);
        match read(&kept, bytes.len() as u64) {
            // The same broken file, seen at an earlier start.
            Ok(Some(same)) if same == bytes => return Ok(kept),
            Ok(None) => return replace(&kept, bytes).map(|()| kept),
            Ok(Some(_)) | Err(_) => {}
        }
    }
    Err(StoreError::Other {
        path: path.to_owned(),
        details: "too many unreadable files are kept already".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::thread;

    use super::*;

    #[test]
    fn what_was_written_is_read_and_its_folder_made() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a/b/file.toml");
        assert_eq!(read(&path, 10), Ok(None));
        replace(&path, b"one").unwrap();
        replace(&path, b"two").unwrap();
        assert_eq!(read(&path, 10), Ok(Some(b"two".to_vec())));
    }

    #[test]
    fn a_reader_at_any_moment_sees_a_whole_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file.toml");
        let (short, long) = (vec![b'a'; 10], vec![b'b'; 60_000]);
        replace(&path, &short).unwrap();
        let done = AtomicBool::new(false);
        thread::scope(|scope| {
            scope.spawn(|| {
                for _ in 0..50 {
                    replace(&path, &long).unwrap();
                    replace(&path, &short).unwrap();
                }
                done.store(true, Ordering::Release);
            });
            while !done.load(Ordering::Acquire) {
                let seen = read(&path, 100_000).unwrap().expect("never missing");
                assert!(seen == short || seen == long, "{} bytes", seen.len());
            }
        });
    }

    #[test]
    fn a_failed_write_leaves_the_old_file_and_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file.toml");
        replace(&path, b"old").unwrap();
        // A program that is killed before the rename has written only beside.
        let mut unfinished = AtomicWriteFile::open(&path).unwrap();
        unfinished.write_all(b"new").unwrap();
        drop(unfinished);
        assert_eq!(read(&path, 10), Ok(Some(b"old".to_vec())));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_an_error_with_the_path() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        replace(&file, b"not a folder").unwrap();
        let below = file.join("config/preferences.toml");
        let error = replace(&below, b"x").unwrap_err();
        assert!(
            matches!(&error, StoreError::Other { path, .. } if *path == below),
            "{error}"
        );
    }

    #[test]
    fn neither_folders_nor_huge_files_are_read() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(
            read(folder.path(), 10),
            Err(StoreError::Other { .. })
        ));
        let path = folder.path().join("huge");
        replace(&path, &[0; 11]).unwrap();
        assert!(matches!(read(&path, 10), Err(StoreError::TooLarge { .. })));
    }

    #[test]
    fn a_file_that_is_made_never_takes_the_place_of_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config/clinic.key");
        create_private(&path, b"one").unwrap();
        assert!(matches!(
            create_private(&path, b"two"),
            Err(StoreError::Other { .. })
        ));
        assert_eq!(read(&path, 10), Ok(Some(b"one".to_vec())));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(&path).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let (target, link) = (folder.path().join("target"), folder.path().join("link"));
        replace(&target, b"old").unwrap();
        std::os::unix::fs::symlink(&target, &link).unwrap();
        replace(&link, b"new").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(read(&target, 10), Ok(Some(b"new".to_vec())));
    }

    #[test]
    fn different_broken_files_are_kept_side_by_side_and_the_same_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("preferences.toml");
        let first = keep_aside(&path, b"one").unwrap();
        assert!(first.ends_with("preferences.unreadable-1.toml"));
        assert_eq!(keep_aside(&path, b"one").unwrap(), first);
        let second = keep_aside(&path, b"two").unwrap();
        assert!(second.ends_with("preferences.unreadable-2.toml"));
        assert_eq!(read(&first, 10), Ok(Some(b"one".to_vec())));
    }
}
