//! The paper that a document is laid out for.

use super::sheet::{Form, Print};
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
    /// From the lower edge of the paper to that of the foot.
    pub foot: f32,
    /// How many points of the paper a point of the page is.
    pub scale: f32,
    /// Whether a grid of two weeks has room.
    pub holds_two_weeks: bool,
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
        self.room_for(Print::default())
    }

    /// The page of a document that is printed so. In large print it is as much smaller as everything on it is larger.
    pub fn room_for(self, print: Print) -> Room {
        let scale = if print.large { sizes::LARGE } else { 1.0 };
        let (side, top, bottom, foot) = match print.form {
            Form::Page => (sizes::SIDE, sizes::TOP, sizes::BOTTOM, sizes::FOOT),
            Form::HandOut => (
                sizes::NARROW_SIDE,
                sizes::NARROW_TOP,
                sizes::NARROW_BOTTOM,
                sizes::NARROW_FOOT,
            ),
        };
        let paper = self.size().map(|length| length / scale);
        let [width, height] = paper;
        let [side, top, bottom, foot] = [side, top, bottom, foot].map(|margin| margin / scale);
        Room {
            paper,
            left: side,
            width: width - 2.0 * side,
            top,
            height: height - top - bottom,
            foot,
            scale,
            holds_two_weeks: self == Self::A4 && !print.large,
        }
    }

    /// Width and height, points.
    pub fn size(self) -> [f32; 2] {
        match self {
            Self::A4 => sizes::A4,
            Self::Letter => sizes::LETTER,
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
