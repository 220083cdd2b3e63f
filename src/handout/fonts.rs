//! The letters of documents: Noto Sans, regular and bold, shaped as on the screen.

use harfrust::{FontRef, ShapeOptions, ShaperData, UnicodeBuffer};
use krilla::text::{Font, GlyphId, KrillaGlyph};

use super::lines::Measure;
use crate::design::TypeStyle;

/// Both weights.
pub(super) struct Fonts {
    regular: Face,
    bold: Face,
}

/// A weight.
pub(super) struct Face {
    font: FontRef<'static>,
    data: ShaperData,
    units: f32,
    /// The same, to be written into a document.
    pub(super) embedded: Font,
}

impl Fonts {
    /// The fonts that are part of the program; `None` if they could not be read.
    pub(super) fn built_in() -> Option<Self> {
        Some(Self {
            regular: Face::new(notosans::REGULAR_TTF)?,
            bold: Face::new(notosans::BOLD_TTF)?,
        })
    }

    pub(super) fn face(&self, bold: bool) -> &Face {
        if bold { &self.bold } else { &self.regular }
    }
}

impl Face {
    fn new(bytes: &'static [u8]) -> Option<Self> {
        let font = FontRef::new(bytes).ok()?;
        let embedded = Font::new(bytes.into(), 0)?;
        Some(Self {
            data: ShaperData::new(&font),
            units: embedded.units_per_em(),
            font,
            embedded,
        })
    }

    /// The glyphs of words from left to right, with the words that each stands for.
    pub(super) fn shape(&self, text: &str) -> Vec<KrillaGlyph> {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        let shaper = self.data.shaper(&self.font).build();
        let shaped = shaper.shape(buffer, ShapeOptions::default());
        let starts: Vec<usize> = shaped
            .glyph_infos()
            .iter()
            .map(|info| info.cluster as usize)
            .collect();
        let glyphs = shaped.glyph_infos().iter().zip(shaped.glyph_positions());
        let glyphs = glyphs.map(|(info, position)| {
            let start = info.cluster as usize;
            let after = starts.iter().filter(|other| start < **other).min();
            let range = start..after.copied().unwrap_or(text.len());
            let [advance, x, y] = [position.x_advance, position.x_offset, position.y_offset]
                .map(|units| units as f32 / self.units);
            KrillaGlyph::new(GlyphId::new(info.glyph_id), advance, x, y, 0.0, range, None)
        });
        glyphs.collect()
    }
}

impl Measure for Fonts {
    fn width(&self, text: &str, style: TypeStyle) -> f32 {
        let glyphs = self.face(style.bold).shape(text);
        glyphs.iter().map(|glyph| glyph.x_advance).sum::<f32>() * style.size
    }

    fn has(&self, letter: char) -> bool {
        let mut bytes = [0; 4];
        let letter = letter.encode_utf8(&mut bytes);
        let glyphs = self.regular.shape(letter);
        !glyphs.is_empty() && glyphs.iter().all(|glyph| glyph.glyph_id.to_u32() != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fonts() -> Fonts {
        Fonts::built_in().unwrap()
    }

    #[test]
    fn letters_and_signs_of_our_languages_are_there() {
        for letter in "äöüßÄÖÜéíóúñ¿¡×–—…“”„«»→•□½°\u{a0}".chars()
        {
            assert!(fonts().has(letter), "{letter:?}");
        }
        for letter in ['漢', '🙂'] {
            assert!(!fonts().has(letter), "{letter:?}");
        }
    }

    #[test]
    fn every_glyph_stands_for_some_of_the_words_and_all_of_them_are_covered() {
        for text in ["Überfläche", "a\u{308}ffi × 3", "¿Año?"] {
            let mut covered = 0;
            for glyph in fonts().regular.shape(text) {
                assert!(text.get(glyph.text_range.clone()).is_some(), "{text}");
                covered = covered.max(glyph.text_range.end);
            }
            assert_eq!(covered, text.len());
        }
    }

    #[test]
    fn bold_is_wider_and_twice_the_size_twice_as_wide() {
        let style = crate::design::paper::BODY;
        let plain = fonts().width("Schmerz", style);
        let bold = TypeStyle {
            bold: true,
            ..style
        };
        assert!(plain < fonts().width("Schmerz", bold));
        let large = TypeStyle {
            size: 2.0 * style.size,
            ..style
        };
        assert!((fonts().width("Schmerz", large) - 2.0 * plain).abs() < 0.001);
    }
}
