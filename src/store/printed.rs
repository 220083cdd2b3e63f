//! Pages that were printed: kept for as long as a viewer may want them.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Paths, StoreError, files};

/// Keeps a page under a name with its day, for the desktop's viewer; pages of other days go.
///
/// What is on them is for nobody else's eyes, as all that a person has done.
pub fn keep_printed(
    paths: &Paths,
    (name, day): (&str, &str),
    bytes: &[u8],
) -> Result<PathBuf, StoreError> {
    let folder = paths.printed();
    forget(&folder, day);
    let path = folder.join(name);
    files::replace_private(&path, bytes)?;
    Ok(path)
}

/// Removes what was printed on other days.
fn forget(folder: &Path, day: &str) {
    let entries = fs::read_dir(folder).into_iter().flatten();
    for entry in entries.flatten() {
        let name = entry.file_name();
        if !name.to_string_lossy().contains(day) {
            // One that is still open somewhere may stay for another day.
            fs::remove_file(entry.path()).ok();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_stays_for_its_day_and_is_for_its_owner_alone() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        let keep = |name: &str, day: &str| keep_printed(&paths, (name, day), b"page").unwrap();
        let old = keep("a-2026-11-25.pdf", "2026-11-25");
        let first = keep("a-2026-11-26.pdf", "2026-11-26");
        let second = keep("b-2026-11-26.pdf", "2026-11-26");
        assert_eq!(first, paths.printed().join("a-2026-11-26.pdf"));
        assert!(!old.exists() && first.exists() && second.exists());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(&second).unwrap().permissions().mode();
            assert_eq!(mode & 0o077, 0);
        }
    }
}
