//! What a gym's display keeps of itself for whoever looks after it: heartbeat, journal of starts, log. Nothing of who was there.

mod beat;
mod log;
#[cfg(feature = "fleet")]
mod round;
mod starts;

use std::path::PathBuf;

use jiff::{RoundMode, Timestamp, TimestampRound, Unit};

use super::Paths;

pub use beat::{Beat, read_beat, write_beat};
pub use log::RotatedLog;
#[cfg(feature = "fleet")]
pub use round::{Place, Round, read_round, write_round};
pub use starts::{Line, end, lines, start};

/// The heartbeat.
pub fn beat_file(paths: &Paths) -> PathBuf {
    paths.kiosk().join("heartbeat.json")
}

/// The journal of starts.
pub fn starts_file(paths: &Paths) -> PathBuf {
    paths.kiosk().join("starts.jsonl")
}

/// How the last round to the storage of a fleet went.
#[cfg(feature = "fleet")]
pub fn round_file(paths: &Paths) -> PathBuf {
    paths.kiosk().join("fleet.json")
}

/// The newest log.
pub fn log_file(paths: &Paths) -> PathBuf {
    paths.kiosk().join("kiosk.log")
}

/// A moment, in milliseconds since 1970, as RFC 3339 in UTC and to the second.
pub fn moment(utc_ms: i64) -> String {
    let moment = Timestamp::from_millisecond(utc_ms).unwrap_or_default();
    // Never a later second: what was just written would be ahead of the clock.
    let second = TimestampRound::new()
        .smallest(Unit::Second)
        .mode(RoundMode::Floor);
    moment.round(second).unwrap_or(moment).to_string()
}

/// The milliseconds of such a moment.
pub fn utc_ms(moment: &str) -> Option<i64> {
    let moment: Timestamp = moment.parse().ok()?;
    Some(moment.as_millisecond())
}
