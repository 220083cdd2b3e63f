//! The last round to the storage of a fleet, as the file that the doctor reads.

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::store::{StoreError, read, write};

/// The version of the file.
const FORMAT: u32 = 1;
/// The largest file that is read, bytes.
const LARGEST: u64 = 1 << 16;

/// How the last round went. Moments are RFC 3339 in UTC.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// The version of the file.
    pub format: u32,
    /// When it ended.
    pub at: String,
    /// Where packs come from.
    pub packs: Place,
    /// Where counts go.
    pub counts: Place,
}

/// How it went at one place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// When it was reached last, in this round or before; `null` where it never was.
    pub reached: Option<String>,
    /// What was wrong in this round; empty where all was well.
    pub faults: Vec<String>,
    /// What of it does not mend by waiting: nobody was let in, or days were refused or could not be sealed.
    #[serde(default)]
    pub refused: Vec<String>,
}

impl Round {
    /// A round that ended at a moment and has met nothing yet.
    pub fn new(at: String) -> Self {
        Self {
            format: FORMAT,
            at,
            packs: Place::default(),
            counts: Place::default(),
        }
    }
}

/// Puts the round in place of the one before.
pub fn write_round(file: &Path, round: &Round) -> Result<(), StoreError> {
    let mut bytes = serde_json::to_vec_pretty(round).unwrap_or_default();
    bytes.push(b'\n');
    write(file, &bytes)
}

/// The round that was written last; `None` where there never was one.
pub fn read_round(file: &Path) -> Result<Option<Round>, StoreError> {
    let Some(bytes) = read(file, LARGEST)? else {
        return Ok(None);
    };
    let round = serde_json::from_slice(&bytes);
    round.map(Some).map_err(|error| StoreError::Damaged {
        path: file.to_owned(),
        details: error.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_and_what_is_damaged_is_told() {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("fleet.json");
        assert_eq!(read_round(&file), Ok(None));
        let mut round = Round::new("2026-11-27T16:30:00Z".to_owned());
        round.counts.faults.push("nobody answers".to_owned());
        write_round(&file, &round).unwrap();
        assert_eq!(read_round(&file), Ok(Some(round)));
        write(&file, b"{").unwrap();
        assert!(matches!(read_round(&file), Err(StoreError::Damaged { .. })));
    }
}
