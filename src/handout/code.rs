//! The squares of a code that a phone reads.

use qrcode::{Color, EcLevel, QrCode, Version};

/// The largest code that is printed: more squares would be too small for a phone on paper.
const LARGEST: i16 = 15;

/// How many squares stand in a row, and which are dark; `None` where the text is too long.
///
/// As much of it may be dirty as its length allows.
pub fn squares(text: &str) -> Option<(usize, Vec<bool>)> {
    let levels = [EcLevel::M, EcLevel::L];
    let mut codes = levels
        .into_iter()
        .filter_map(|level| QrCode::with_error_correction_level(text, level).ok());
    let code = codes.find(|code| match code.version() {
        Version::Normal(version) => version <= LARGEST,
        Version::Micro(_) => false,
    })?;
    let dark = code.to_colors().into_iter();
    let dark = dark.map(|color| color == Color::Dark);
    Some((code.width(), dark.collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_square_and_has_its_three_corners() {
        let (across, dark) = squares("Glute bridge 3x10").unwrap();
        assert_eq!(dark.len(), across * across);
        for corner in [0, across - 7, across * (across - 7)] {
            assert!(dark[corner..corner + 7].iter().all(|dark| *dark));
        }
    }

    #[test]
    fn a_text_that_needs_a_larger_code_has_none() {
        assert!(squares(&"x".repeat(500)).is_some());
        assert!(squares(&"x".repeat(600)).is_none());
    }
}
