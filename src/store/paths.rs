//! Where things live.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use directories::{ProjectDirs, UserDirs};

use super::StoreError;

/// The folders of the app; none of them need exist yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paths {
    /// What a person has chosen.
    pub config: PathBuf,
    /// What a person has done.
    pub data: PathBuf,
    /// What can be made again.
    pub cache: PathBuf,
}

impl Paths {
    /// The folders that the environment asks for, else those of the system's habit.
    ///
    /// `STRIDEWELL_HOME` puts all three under one folder, for tests and for carrying the app along.
    pub fn from_env() -> Result<Self, StoreError> {
        match home_asked(env::var_os("STRIDEWELL_HOME")) {
            Some(home) => Ok(Self::below(&home)),
            None => Self::of_system().ok_or(StoreError::NoHome),
        }
    }

    /// All three folders below `home`.
    pub fn below(home: &Path) -> Self {
        Self {
            config: home.join("config"),
            data: home.join("data"),
            cache: home.join("cache"),
        }
    }

    /// The file of the preferences.
    pub fn preferences(&self) -> PathBuf {
        self.config.join("preferences.toml")
    }

    /// The file of the history.
    pub fn history(&self) -> PathBuf {
        self.data.join("history.db")
    }

    /// The folder of reports that were opened.
    pub fn reports(&self) -> PathBuf {
        self.data.join("reports")
    }

    /// The settings of a gym's display, where no other file is named.
    pub fn kiosk_file(&self) -> PathBuf {
        self.config.join("kiosk.toml")
    }

    /// A copy of the settings that a gym's display could use last.
    pub fn kiosk_last_good(&self) -> PathBuf {
        self.data.join("kiosk-last-good.toml")
    }

    /// The folder of what a gym's display keeps of itself.
    pub fn kiosk(&self) -> PathBuf {
        self.data.join("kiosk")
    }

    /// The file whose lock says that there is a window.
    pub fn lock(&self) -> PathBuf {
        self.cache.join("window.lock")
    }

    /// The socket at which that window is called; beside the lock, or in the folder for such things when its path is too long for one.
    pub fn socket(&self) -> PathBuf {
        let beside = self.cache.join("window.sock");
        if beside.as_os_str().len() < LONGEST_SOCKET {
            return beside;
        }
        let folder = env::var_os("XDG_RUNTIME_DIR").filter(|folder| !folder.is_empty());
        let folder = folder.map_or_else(env::temp_dir, PathBuf::from);
        folder.join(format!("stridewell-{:016x}.sock", fingerprint(&beside)))
    }

    /// The folder of pages that were printed, which the desktop's viewer reads.
    pub fn printed(&self) -> PathBuf {
        self.cache.join("printed")
    }

    /// Where a person looks for files: documents, else downloads, else the home folder, the first that is there.
    pub fn of_documents() -> Option<PathBuf> {
        let folders = UserDirs::new()?;
        let places = [folders.document_dir(), folders.download_dir()];
        let there = places.into_iter().flatten().find(|folder| folder.is_dir());
        Some(there.unwrap_or_else(|| folders.home_dir()).to_owned())
    }

    fn of_system() -> Option<Self> {
        let folders = ProjectDirs::from("", "", "stridewell")?;
        Some(Self {
            config: folders.config_dir().to_owned(),
            data: folders.data_dir().to_owned(),
            cache: folders.cache_dir().to_owned(),
        })
    }
}

/// Systems take socket paths of 104 to 108 bytes.
const LONGEST_SOCKET: usize = 100;

/// A number for a path, the same in every run (FNV-1a).
fn fingerprint(path: &Path) -> u64 {
    let bytes = path.as_os_str().as_encoded_bytes().iter();
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// An empty variable asks for nothing; a relative path means the same place wherever we go later.
fn home_asked(variable: Option<OsString>) -> Option<PathBuf> {
    let home = variable.filter(|home| !home.is_empty())?;
    Some(std::path::absolute(&home).unwrap_or_else(|_| PathBuf::from(home)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_home_holds_all_three_folders() {
        let paths = Paths::below(Path::new("/tmp/home"));
        assert_eq!(paths.config, Path::new("/tmp/home/config"));
        assert_eq!(paths.data, Path::new("/tmp/home/data"));
        assert_eq!(paths.cache, Path::new("/tmp/home/cache"));
        assert_eq!(
            paths.preferences(),
            Path::new("/tmp/home/config/preferences.toml")
        );
    }

    #[test]
    fn an_empty_home_is_none_and_a_relative_one_is_made_absolute() {
        assert_eq!(home_asked(None), None);
        assert_eq!(home_asked(Some(OsString::new())), None);
        let home = home_asked(Some("here".into())).expect("a home");
        assert!(home.is_absolute() && home.ends_with("here"));
    }
}
