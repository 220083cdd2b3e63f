//! Keys that say a number from 0 to 10: digits and arrows.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "egui names many keys, most of which say no number"
)]

use eframe::egui::Key;

const DIGITS: [Key; 10] = [
    Key::Num0,
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
];

/// What a key makes of the number before it: a digit is the number, 0 after 1 makes 10, arrows go one further.
pub(in crate::ui) fn number(key: Key, before: Option<u8>) -> Option<u8> {
    if let Some(digit) = DIGITS.iter().position(|digit| *digit == key) {
        return match (before, u8::try_from(digit).ok()?) {
            (Some(1), 0) => Some(10),
            (_, digit) => Some(digit),
        };
    }
    match key {
        Key::ArrowRight | Key::ArrowUp => Some(before.map_or(0, |before| (before + 1).min(10))),
        Key::ArrowLeft | Key::ArrowDown => {
            Some(before.map_or(0, |before| before.saturating_sub(1)))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_and_arrows_make_numbers() {
        assert_eq!(number(Key::Num4, None), Some(4));
        assert_eq!(number(Key::Num0, Some(1)), Some(10));
        assert_eq!(number(Key::Num0, Some(4)), Some(0));
        assert_eq!(number(Key::ArrowRight, None), Some(0));
        assert_eq!(number(Key::ArrowRight, Some(10)), Some(10));
        assert_eq!(number(Key::ArrowLeft, Some(4)), Some(3));
        assert_eq!(number(Key::A, Some(4)), None);
    }
}
