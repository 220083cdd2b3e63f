//! What can go wrong with files, as data and as one sentence each.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// What can go wrong with files.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The system names no home folder, and `STRIDEWELL_HOME` is not set.
    #[error("no home folder is known; set STRIDEWELL_HOME to a folder of your choice")]
    NoHome,
    /// There is no room left.
    #[error("the disk is full, so nothing was changed: {}", .path.display())]
    DiskFull {
        /// The file to be written.
        path: PathBuf,
    },
    /// The disk cannot be written.
    #[error("the disk can only be read: {}", .path.display())]
    ReadOnly {
        /// The file to be written.
        path: PathBuf,
    },
    /// The system does not allow it.
    #[error("no permission for {}", .path.display())]
    NoPermission {
        /// The file or folder.
        path: PathBuf,
    },
    /// The file is far larger than anything we write, so it was not read.
    #[error("larger than {limit_bytes} bytes: {}", .path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// What would have been read.
        limit_bytes: u64,
    },
    /// The history is damaged.
    #[error("the file is damaged ({details}): {}", .path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        details: String,
    },
    /// A newer version of the program wrote it.
    #[error("a newer version of Stridewell wrote this, so it is only read: {}", .path.display())]
    Newer {
        /// The file.
        path: PathBuf,
    },
    /// Another window has it.
    #[error("another window of Stridewell is open and writes here: {}", .path.display())]
    InUse {
        /// The file.
        path: PathBuf,
    },
    /// Something else, in the system's words.
    #[error("{details}: {}", .path.display())]
    Other {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        details: String,
    },
}

impl StoreError {
    /// What the system's answer about `path` means.
    pub(super) fn from_io(path: &Path, error: &io::Error) -> Self {
        let path = path.to_owned();
        let kind = error.kind();
        if matches!(kind, ErrorKind::StorageFull | ErrorKind::QuotaExceeded) {
            return Self::DiskFull { path };
        }
        if kind == ErrorKind::ReadOnlyFilesystem {
            return Self::ReadOnly { path };
        }
        if kind == ErrorKind::PermissionDenied {
            return Self::NoPermission { path };
        }
        Self::Other {
            path,
            details: error.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_systems_answers_become_sentences_with_the_path_last() {
        let path = Path::new("/x/preferences.toml");
        let said = |kind: ErrorKind| StoreError::from_io(path, &kind.into()).to_string();
        assert_eq!(
            said(ErrorKind::StorageFull),
            "the disk is full, so nothing was changed: /x/preferences.toml"
        );
        assert_eq!(
            said(ErrorKind::ReadOnlyFilesystem),
            "the disk can only be read: /x/preferences.toml"
        );
        assert_eq!(
            said(ErrorKind::PermissionDenied),
            "no permission for /x/preferences.toml"
        );
        assert_eq!(
            said(ErrorKind::NotADirectory),
            "not a directory: /x/preferences.toml"
        );
    }
}
