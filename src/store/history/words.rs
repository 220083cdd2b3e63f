//! Words and numbers of the tables as types.

use std::time::Duration;

use crate::domain::Side;

/// The word of a value.
pub(super) fn word<T: Copy + PartialEq>(words: &[(T, &'static str)], value: T) -> &'static str {
    let found = words.iter().find(|(own, _)| *own == value);
    found.map_or("", |(_, word)| word)
}

/// The value of a word.
pub(super) fn value<T: Copy>(words: &[(T, &str)], word: &str) -> Option<T> {
    let found = words.iter().find(|(_, own)| *own == word);
    found.map(|(value, _)| *value)
}

pub(super) const SIDES: [(Side, &str); 2] = [(Side::Left, "left"), (Side::Right, "right")];

/// Whole milliseconds; more than the table can hold is as much as it can.
pub(super) fn millis(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX)
}

/// A time from whole milliseconds; negative ones are none.
pub(super) fn time(millis: i64) -> Duration {
    Duration::from_millis(u64::try_from(millis).unwrap_or(0))
}
