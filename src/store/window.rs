//! Where the window was: what the machine remembers, not what a person has chosen.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::{Paths, StoreError, files};

/// Far more than any real file has.
const LIMIT_BYTES: u64 = 1 << 14;

/// Where the window was when it was closed, in points of the whole desktop.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct WindowPlace {
    /// Width and height, when it filled no screen.
    pub size: Option<[f32; 2]>,
    /// Its upper left corner, where the desktop tells it.
    pub corner: Option<[f32; 2]>,
    /// It filled a screen, with its frame.
    pub maximized: bool,
    /// It filled a screen, without.
    pub full_screen: bool,
    /// Larger text was offered for this screen; once is enough.
    pub offered_larger_text: bool,
}

/// Sizes beyond these are no window's.
const SIZES: std::ops::RangeInclusive<f32> = 200.0..=16_000.0;
/// Corners beyond these are on no desktop.
const CORNERS: std::ops::RangeInclusive<f32> = -32_000.0..=32_000.0;

impl WindowPlace {
    /// What was remembered; a file that makes no sense remembers nothing.
    pub fn load(paths: &Paths) -> Self {
        let bytes = files::read(&file(paths), LIMIT_BYTES).ok().flatten();
        let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
        let place: Self = text
            .and_then(|text| toml::from_str(&text).ok())
            .unwrap_or_default();
        place.sane()
    }

    /// Remembers it.
    pub fn save(&self, paths: &Paths) -> Result<(), StoreError> {
        let path = file(paths);
        let text = toml::to_string(self).map_err(|error| StoreError::Other {
            path: path.clone(),
            details: error.to_string(),
        })?;
        files::replace(&path, text.as_bytes())
    }

    fn sane(mut self) -> Self {
        self.size = self
            .size
            .filter(|size| size.iter().all(|side| SIZES.contains(side)));
        self.corner = self
            .corner
            .filter(|corner| corner.iter().all(|at| CORNERS.contains(at)));
        self
    }
}

fn file(paths: &Paths) -> PathBuf {
    paths.config.join("window.toml")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn home_with(text: &str) -> (tempfile::TempDir, Paths) {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        files::replace(&file(&paths), text.as_bytes()).unwrap();
        (home, paths)
    }

    #[test]
    fn a_place_survives_the_file() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        assert_eq!(WindowPlace::load(&paths), WindowPlace::default());
        let place = WindowPlace {
            size: Some([900.0, 700.0]),
            corner: Some([-40.0, 12.5]),
            maximized: true,
            ..WindowPlace::default()
        };
        place.save(&paths).unwrap();
        assert_eq!(WindowPlace::load(&paths), place);
    }

    #[test]
    fn nonsense_remembers_nothing() {
        let (_home, paths) = home_with("size = \"large\"");
        assert_eq!(WindowPlace::load(&paths), WindowPlace::default());
        let (_home, paths) = home_with("size = [nan, 3.0]\ncorner = [1e9, 0.0]\nmaximized = true");
        let place = WindowPlace::load(&paths);
        assert_eq!(
            (place.size, place.corner, place.maximized),
            (None, None, true)
        );
    }
}
