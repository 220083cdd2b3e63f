//! The history as files for others: JSON that holds all of it, CSV for spreadsheets, FHIR for clinics.

mod csv;
mod fhir;
mod json;

use jiff::Timestamp;
use jiff::tz::Offset;

use crate::domain::history::{PastSession, Stamp};

pub use csv::to_csv;
pub use fhir::to_fhir;
pub use json::{Unreadable, from_json, to_json};

/// Sessions that began on `day`, such as `2026-11-26`, or later, by the clock on the wall where they were done.
pub fn since(sessions: Vec<PastSession>, day: &str) -> Vec<PastSession> {
    let mut sessions = sessions;
    sessions.retain(|session| day <= local(&session.began).0.as_str());
    sessions
}

/// Whether a word is a day, such as `2026-11-26`.
pub fn is_day(word: &str) -> bool {
    word.parse::<jiff::civil::Date>()
        .is_ok_and(|day| day.to_string() == word)
}

/// The day and the time of day on the wall, and how far it is from UTC, such as `+01:00`.
fn local(stamp: &Stamp) -> (String, String, String) {
    let offset = Offset::from_seconds(stamp.offset_s).unwrap_or(Offset::UTC);
    let moment = Timestamp::from_millisecond(stamp.utc_ms).unwrap_or(Timestamp::UNIX_EPOCH);
    let wall = offset.to_datetime(moment);
    let (sign, away) = if offset.seconds() < 0 {
        ('-', -offset.seconds())
    } else {
        ('+', offset.seconds())
    };
    (
        wall.date().to_string(),
        wall.time().strftime("%H:%M:%S").to_string(),
        format!("{sign}{:02}:{:02}", away / 3600, away / 60 % 60),
    )
}

/// A moment as RFC 3339 writes it, in the time of the wall.
fn rfc3339(stamp: &Stamp) -> String {
    let (day, time, offset) = local(stamp);
    format!("{day}T{time}{offset}")
}
