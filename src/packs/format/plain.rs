//! How files are written: numbers as people write them, and nothing that says nothing.

use std::time::Duration;

use serde::{Serialize as _, Serializer};

/// True for what a file leaves out.
pub(super) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Seconds, whole ones without a point.
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands over a reference to the field"
)]
pub(super) fn seconds<S: Serializer>(seconds: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    if seconds.fract() == 0.0 {
        (*seconds as i64).serialize(serializer)
    } else {
        seconds.serialize(serializer)
    }
}

/// Seconds, where there are any.
#[expect(
    clippy::ref_option,
    reason = "serde hands over a reference to the field"
)]
pub(super) fn seconds_if_any<S: Serializer>(
    value: &Option<f64>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => seconds(value, serializer),
        None => serializer.serialize_none(),
    }
}

/// A time as files write it.
pub(super) fn of(time: Duration) -> f64 {
    time.as_millis() as f64 / 1_000.0
}

/// A time to the nearest second, as files state lengths.
pub(super) fn whole(time: Duration) -> u32 {
    let rounded = (time.as_millis() + 500) / 1_000;
    u32::try_from(rounded).unwrap_or(u32::MAX)
}

/// The word that stands for `value` in files; empty where there is none, which no table leaves open.
pub(super) fn word<T: PartialEq>(value: &T, words: &[(&str, T)]) -> String {
    let found = words.iter().find(|(_, meaning)| meaning == value);
    found.map_or_else(String::new, |(word, _)| (*word).to_owned())
}

/// The words of a table, for schemas.
pub(super) fn words<T>(table: &[(&'static str, T)]) -> Vec<&'static str> {
    table.iter().map(|(word, _)| *word).collect()
}
