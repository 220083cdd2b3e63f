//! Bytes as digits.

use std::fmt::Write as _;

/// Two digits a byte.
pub(super) fn digits(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes {
        write!(text, "{byte:02x}").ok();
    }
    text
}
