//! The paper that a document is laid out for.

use crate::design::paper as sizes;

/// A size of paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Paper {
    /// 210 by 297 mm.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

/// A page and where on it is written, in points from its upper left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// Width and height of the paper.
    pub paper: [f32; 2],
    /// The left edge of what is written.
    pub left: f32,
    /// How wide it is.
    pub width: f32,
    /// The upper edge of what is written.
    pub top: f32,
    /// How high it may be.
    pub height: f32,
}

/// Where printers hold US Letter.
const LETTER_REGIONS: [&str; 14] = [
    "US", "CA", "MX", "PH", "CL", "CO", "VE", "CR", "GT", "NI", "PA", "SV", "DO", "PR",
];

impl Paper {
    /// What is in printers where a locale such as `en-US` or `es_MX.UTF-8` is spoken.
    pub fn of_locale(tag: &str) -> Self {
        let mut parts = tag.split(['-', '_', '.', '@']).skip(1);
        if parts.any(|part| LETTER_REGIONS.contains(&part)) {
            Self::Letter
        } else {
            Self::A4
        }
    }

    /// The page with the usual margins.
    pub fn room(self) -> Room {
        let paper = match self {
            Self::A4 => sizes::A4,
            Self::Letter => sizes::LETTER,
        };
        let [width, height] = paper;
        Room {
            paper,
            left: sizes::SIDE,
            width: width - 2.0 * sizes::SIDE,
            top: sizes::TOP,
            height: height - sizes::TOP - sizes::BOTTOM,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_paper_is_that_of_the_country() {
        for tag in ["en-US", "es_MX.UTF-8", "fr-CA"] {
            assert_eq!(Paper::of_locale(tag), Paper::Letter, "{tag}");
        }
        for tag in ["de-DE", "en-GB", "es", "C", "", "en-XA"] {
            assert_eq!(Paper::of_locale(tag), Paper::A4, "{tag}");
        }
    }
}
