//! The colors of the figure by what they are for, and how its surfaces are drawn (FIGURE.md 9, ADDENDUM-C C10).

mod tables;

use super::{Rgba8, Theme};

pub use tables::{HIGH_CONTRAST_LIGHT, INK, SKINS, TOPS};

/// Three tones of one thing: in the light, turned away from it, outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Tones {
    pub base: Rgba8,
    pub shade: Rgba8,
    pub line: Rgba8,
}

/// The colors of everything that is drawn with a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct FigurePalette {
    pub skin: Tones,
    pub top: Tones,
    pub shorts: Tones,
    pub shoe: Tones,
    pub sole: Tones,
    pub sock: Tones,
    pub hair: Tones,
    pub gray_hair: Tones,
    pub scarf: Tones,
    pub mat: Tones,
    pub floor: Tones,
    pub shadow: Tones,
    pub prop: Tones,
    pub wood: Tones,
    pub ball: Tones,
    pub strap: Tones,
    pub iron: Tones,
    pub wall: Tones,
    pub cushion: Tones,
    pub ice: Tones,
    pub wrap: Tones,
    pub end_cap: Tones,
    pub muscle_primary: Tones,
    pub muscle_secondary: Tones,
    pub arrow: Tones,
    pub ghost: Tones,
    pub fault: Tones,
    pub guide: Tones,
    pub partner_top: Tones,
    pub partner_shorts: Tones,
    pub partner_hair: Tones,
    /// What distance is mixed with.
    pub far: Rgba8,
    /// How much of it there is at most, 0 to 1.
    pub far_most: f32,
    /// Factor on the width of outlines.
    pub line_factor: f32,
    /// How much thinner the outlines of far limbs are at most, 0 to 1.
    pub far_thin: f32,
    /// Whether surfaces have no shade.
    pub flat: bool,
    /// How muscles are told apart without color; `None` where fibres and rims do.
    pub hatch: Option<Hatch>,
}

/// Lines over muscles that work most, dots over those that help; all in widths of an outline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hatch {
    /// Width of the lines.
    pub line: f32,
    /// From one line to the next.
    pub line_step: f32,
    /// Radius of the dots.
    pub dot: f32,
    /// From one dot to the next.
    pub dot_step: f32,
    /// Whether small pictures fill the first and leave out the second instead.
    pub solid_when_small: bool,
}

/// What shaved hair mixes into the skin, and how much of it.
const STUBBLE: Rgba8 = tables::hex(0x002A_2422);
const STUBBLE_SHARE: u16 = 40;

impl FigurePalette {
    /// Shaved hair: the skin, darker.
    pub fn stubble(&self) -> Tones {
        let mix = |skin: u8, dark: u8| {
            let sum = u16::from(skin) * (100 - STUBBLE_SHARE) + u16::from(dark) * STUBBLE_SHARE;
            (sum / 100) as u8
        };
        let Rgba8 { r, g, b, a } = self.skin.base;
        let base = Rgba8 {
            r: mix(r, STUBBLE.r),
            g: mix(g, STUBBLE.g),
            b: mix(b, STUBBLE.b),
            a,
        };
        Tones {
            base,
            shade: base,
            line: self.skin.line,
        }
    }

    /// The usual colors in `theme`; a person's own skin and clothing are laid over them.
    pub fn of(theme: Theme) -> Self {
        match theme {
            Theme::Light => tables::LIGHT,
            Theme::Dark => tables::DARK,
            Theme::HighContrast => tables::HIGH_CONTRAST,
        }
    }
}
