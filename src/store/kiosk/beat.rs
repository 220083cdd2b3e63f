//! The heartbeat of a gym's display, as the file that monitoring reads.

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::store::{StoreError, read, write};

/// The version of the file.
const FORMAT: u32 = 1;
/// The largest file that is read, bytes.
const LARGEST: u64 = 1 << 16;

/// How the display is. Moments are RFC 3339 in UTC.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Beat {
    /// The version of the file.
    pub format: u32,
    /// The version of the program.
    pub version: String,
    /// Its process.
    pub pid: u32,
    /// When it started.
    pub started: String,
    /// When this was written.
    pub now: String,
    /// Frames that were painted since it started.
    pub frames: u64,
    /// When the last of them was.
    pub last_frame: Option<String>,
    /// What is shown.
    pub area: String,
    /// `full`, `dim` or `blank`.
    pub light: String,
    /// Whether a watchdog asks for frames, also while the screen is blank.
    pub watchdog: bool,
    /// Whether the settings on the disk cannot be used, so that those before them hold.
    pub settings_faulty: bool,
    /// Whether there is sound; `null` until the first tone.
    pub sound: Option<bool>,
    /// How often a wrong number was typed at the way out since it started.
    pub wrong_numbers: u32,
}

impl Beat {
    /// The version that is written now.
    pub const FORMAT: u32 = FORMAT;
}

/// Puts the heartbeat in place of the one before.
pub fn write_beat(file: &Path, beat: &Beat) -> Result<(), StoreError> {
    let mut bytes = serde_json::to_vec_pretty(beat).unwrap_or_default();
    bytes.push(b'\n');
    write(file, &bytes)
}

/// The heartbeat that was written last; `None` where there never was one.
pub fn read_beat(file: &Path) -> Result<Option<Beat>, StoreError> {
    let Some(bytes) = read(file, LARGEST)? else {
        return Ok(None);
    };
    let beat = serde_json::from_slice(&bytes);
    beat.map(Some).map_err(|error| StoreError::Other {
        path: file.to_owned(),
        details: error.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heartbeat_is_read_as_it_was_written_and_says_nothing_else() {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("kiosk/heartbeat.json");
        assert_eq!(read_beat(&file), Ok(None));
        let beat = Beat {
            format: FORMAT,
            version: "1.0.0".to_owned(),
            pid: 7,
            started: super::super::moment(1_795_797_000_123),
            now: super::super::moment(1_795_797_015_999),
            frames: 450,
            last_frame: None,
            area: "attract".to_owned(),
            light: "full".to_owned(),
            watchdog: false,
            settings_faulty: true,
            sound: None,
            wrong_numbers: 2,
        };
        write_beat(&file, &beat).unwrap();
        assert_eq!(read_beat(&file), Ok(Some(beat)));
        let text = std::fs::read_to_string(&file).unwrap();
        let expected = r#"{
  "format": 1,
  "version": "1.0.0",
  "pid": 7,
  "started": "2026-11-27T16:30:00Z",
  "now": "2026-11-27T16:30:15Z",
  "frames": 450,
  "last_frame": null,
  "area": "attract",
  "light": "full",
  "watchdog": false,
  "settings_faulty": true,
  "sound": null,
  "wrong_numbers": 2
}
"#;
        assert_eq!(text, expected);
    }

    #[test]
    fn what_is_no_heartbeat_is_an_error() {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("heartbeat.json");
        write(&file, b"{\"format\": 1}").unwrap();
        assert!(read_beat(&file).is_err());
    }
}
