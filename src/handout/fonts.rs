//! The letters of documents: Noto Sans, regular and bold, shaped as on the screen.

use harfrust::{FontRef, ShapeOptions, ShaperData, UnicodeBuffer};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use skrifa::MetadataProvider as _;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};

use super::lines::Measure;
use crate::design::TypeStyle;
use crate::raster::canvas::Outline;

/// Both weights.
#[derive(Debug)]
pub(super) struct Fonts {
    regular: Face,
    bold: Face,
}

/// A weight.
pub(super) struct Face {
    font: FontRef<'static>,
    data: ShaperData,
    units: f32,
    /// The same, for the outlines of its letters.
    outlines: skrifa::FontRef<'static>,
    /// The same, to be written into a document.
    pub(super) embedded: Font,
}

impl std::fmt::Debug for Face {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Face").finish_non_exhaustive()
    }
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
            outlines: skrifa::FontRef::new(bytes).ok()?,
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

impl Face {
    /// The outline of a letter of size 1 that stands on the origin; y goes down.
    pub(super) fn outline(&self, glyph: u32) -> Outline {
        let mut pen = Pen::default();
        let glyphs = self.outlines.outline_glyphs();
        if let Some(outline) = glyphs.get(skrifa::GlyphId::new(glyph)) {
            let size = DrawSettings::unhinted(Size::new(1.0), LocationRef::default());
            // An outline that cannot be read is left out.
            outline.draw(size, &mut pen).ok();
        }
        pen.0
    }
}

/// Draws the outline of a letter.
#[derive(Default)]
struct Pen(Outline);

fn down(x: f32, y: f32) -> (f64, f64) {
    (x.into(), -f64::from(y))
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to(down(x, y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to(down(x, y));
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.0.quad_to(down(cx, cy), down(x, y));
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.0.curve_to(down(ax, ay), down(bx, by), down(x, y));
    }

    fn close(&mut self) {
        self.0.close_path();
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
