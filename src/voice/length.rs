//! How long it takes to say something, as far as that can be told from its letters.

use std::time::Duration;

/// Before the first sound.
const START: Duration = Duration::from_millis(120);
/// A letter at the usual rate; these agree with espeak-ng to a tenth or two of a second.
const LETTER: Duration = Duration::from_millis(64);
/// The breath after a full stop, and after a comma.
const FULL_STOP: Duration = Duration::from_millis(420);
const COMMA: Duration = Duration::from_millis(180);
/// A number is said in so many letters for each of its digits.
const LETTERS_OF_DIGIT: u32 = 5;

/// How long `words` take at `rate_percent` of the usual rate.
pub fn guess(words: &str, rate_percent: u16) -> Duration {
    let mut length = START;
    let inside = words.trim_end_matches(['.', ',']);
    for letter in inside.chars() {
        length += match letter {
            '.' | ':' => FULL_STOP,
            ',' | ';' => COMMA,
            digit if digit.is_ascii_digit() => LETTER * LETTERS_OF_DIGIT,
            letter if letter.is_alphanumeric() => LETTER,
            _ => Duration::ZERO,
        };
    }
    length * 100 / u32::from(rate_percent.max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_words_take_longer_and_a_faster_voice_takes_less() {
        assert!(guess("Three", 100) < Duration::from_millis(700));
        assert!(guess("Lower", 100) < guess("Lower slowly", 100));
        assert!(guess("30 seconds", 100) < guess("30 seconds, each side", 100));
        assert_eq!(guess("Lower", 200) * 2, guess("Lower", 100));
    }
}
