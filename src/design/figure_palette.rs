//! The colors of the figure by what they are for (FIGURE.md 9; mat, top, ball and ghost as in the app's own palette).
//!
//! A table of numbers.

use super::{Rgba8, Theme};

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
    pub partner_top: Tones,
    pub partner_shorts: Tones,
    pub partner_hair: Tones,
    /// What distance is mixed with.
    pub far: Rgba8,
    /// How much of it there is at most, 0 to 1.
    pub far_most: f32,
    /// Factor on the width of outlines.
    pub line_factor: f32,
    /// Whether surfaces have no shade and there is no shadow.
    pub flat: bool,
}

/// The color 0xRRGGBB.
const fn hex(rgb: u32) -> Rgba8 {
    Rgba8 {
        r: (rgb >> 16) as u8,
        g: (rgb >> 8) as u8,
        b: rgb as u8,
        a: 255,
    }
}

const fn tones(base: u32, shade: u32, line: u32) -> Tones {
    Tones {
        base: hex(base),
        shade: hex(shade),
        line: hex(line),
    }
}

const fn shadow(rgb: u32, alpha: u8) -> Tones {
    let base = Rgba8 {
        a: alpha,
        ..hex(rgb)
    };
    Tones {
        base,
        shade: base,
        line: base,
    }
}

/// The five skin tones: four from light to dark, and a neutral mannequin.
pub const SKINS: [Tones; 5] = [
    tones(0x00F1_CDB3, 0x00DB_AE91, 0x009B_6A50),
    tones(0x00DD_A886, 0x00C4_8A69, 0x008A_5740),
    tones(0x00B9_7F5A, 0x009C_6644, 0x005F_3A25),
    tones(0x007D_5139, 0x0064_3E2A, 0x003A_2217),
    tones(0x00C3_CAD3, 0x00A3_ADB9, 0x005C_6773),
];

/// Clothing: the color of the top; the first is the usual one.
pub const TOPS: [Tones; 4] = [
    tones(0x002F_8A83, 0x0022_6C67, 0x0012_3F3C),
    tones(0x008A_5A99, 0x006F_437D, 0x0043_2450),
    tones(0x00D1_9A3C, 0x00AE_7B26, 0x0065_4410),
    tones(0x0056_83A6, 0x0042_6887, 0x0022_3C52),
];

const LIGHT: FigurePalette = FigurePalette {
    skin: SKINS[1],
    top: TOPS[0],
    shorts: tones(0x0046_566B, 0x0035_4356, 0x001E_2836),
    shoe: tones(0x00E9_EDF2, 0x00C9_D1DB, 0x005A_6675),
    sole: tones(0x0039_434F, 0x0039_434F, 0x0039_434F),
    sock: tones(0x00F7_F8FA, 0x00D5_DBE3, 0x005A_6675),
    hair: tones(0x004A_3A35, 0x004A_3A35, 0x0026_1D1B),
    gray_hair: tones(0x009A_A0A6, 0x009A_A0A6, 0x005A_6067),
    scarf: tones(0x0087_976A, 0x006D_7D52, 0x003E_4A2A),
    mat: tones(0x00C3_D6CE, 0x009D_B8AD, 0x009D_B8AD),
    floor: tones(0x00DC_E6E0, 0x00DC_E6E0, 0x00DC_E6E0),
    shadow: shadow(0x003F_5A55, 46),
    prop: tones(0x00AE_B8C4, 0x008D_99A8, 0x005E_6A79),
    wood: tones(0x00D9_C3A2, 0x00BF_A680, 0x008A_744F),
    ball: tones(0x00F3_B13B, 0x00D1_8F1C, 0x007A_5208),
    strap: tones(0x00E0_A21B, 0x00C0_880F, 0x007A_5208),
    iron: tones(0x005A_626E, 0x0043_4A55, 0x0022_272E),
    wall: tones(0x00E2_E8EE, 0x00C9_D2DC, 0x00B4_BEC9),
    cushion: tones(0x00E9_DCC6, 0x00CF_BD9F, 0x008C_7A5C),
    ice: tones(0x008F_CDEB, 0x0063_AFD4, 0x002A_6A8D),
    wrap: tones(0x00F4_F1EA, 0x00D9_D2C2, 0x007A_6C50),
    end_cap: tones(0x0098_A4B2, 0x0098_A4B2, 0x005E_6A79),
    muscle_primary: tones(0x00C4_123C, 0x00FF_B3BD, 0x0073_0A22),
    muscle_secondary: tones(0x0093_85F0, 0x00E3_DEFF, 0x0043_369C),
    arrow: tones(0x0016_68C7, 0x0016_68C7, 0x0016_68C7),
    ghost: tones(0x00D3_DFD9, 0x00D3_DFD9, 0x00A9_BDB4),
    partner_top: tones(0x00B7_A58C, 0x009C_8A71, 0x005F_523F),
    partner_shorts: tones(0x007A_7F88, 0x0064_6973, 0x003A_3F47),
    partner_hair: tones(0x008A_6A4E, 0x008A_6A4E, 0x0050_3C2A),
    far: hex(0x0034_465C),
    far_most: 0.20,
    line_factor: 1.0,
    flat: false,
};

const DARK: FigurePalette = FigurePalette {
    skin: SKINS[1],
    top: tones(0x0057_B0A6, 0x003C_8B83, 0x0010_302D),
    shorts: tones(0x0066_788F, 0x004F_5F74, 0x001D_2735),
    shoe: tones(0x00E4_E9F0, 0x00B4_BFCC, 0x0039_434F),
    sole: tones(0x0097_A3B2, 0x0097_A3B2, 0x0039_434F),
    sock: tones(0x00EE_F1F5, 0x00BF_C8D3, 0x0039_434F),
    hair: tones(0x007A_5F54, 0x007A_5F54, 0x002B_201B),
    gray_hair: tones(0x00B4_BAC0, 0x00B4_BAC0, 0x005A_6067),
    scarf: tones(0x009D_AE7E, 0x007F_9062, 0x002B_3520),
    mat: tones(0x002F_4A48, 0x0021_3836, 0x0021_3836),
    floor: tones(0x0022_302F, 0x0022_302F, 0x0022_302F),
    shadow: shadow(0x0000_0000, 60),
    prop: tones(0x0087_94A5, 0x006A_7788, 0x002B_333E),
    wood: tones(0x00C9_B08A, 0x00A6_8D67, 0x004A_3C24),
    ball: tones(0x00F5_BE55, 0x00CF_942A, 0x005E_4705),
    strap: tones(0x00F2_BE4A, 0x00CF_942A, 0x005E_4705),
    iron: tones(0x0097_A1AF, 0x0073_7D8B, 0x0026_2C34),
    wall: tones(0x002B_3440, 0x0022_2A34, 0x003C_4857),
    cushion: tones(0x00BB_AA8C, 0x0097_8769, 0x003F_3625),
    ice: tones(0x0086_C7E6, 0x005A_A3C6, 0x001B_4055),
    wrap: tones(0x00EF_EAE0, 0x00C6_BDAB, 0x0055_492F),
    end_cap: tones(0x0076_8396, 0x0076_8396, 0x002B_333E),
    muscle_primary: tones(0x00CE_124B, 0x00FF_B9CC, 0x005C_0620),
    muscle_secondary: tones(0x00B3_A6FF, 0x00F0_EDFF, 0x0035_2A86),
    arrow: tones(0x006F_B4FF, 0x006F_B4FF, 0x006F_B4FF),
    ghost: tones(0x0032_3D4A, 0x0032_3D4A, 0x0054_657A),
    partner_top: tones(0x00BD_AC93, 0x009A_8A73, 0x0045_3A2A),
    partner_shorts: tones(0x008A_909A, 0x006F_757F, 0x002C_3036),
    partner_hair: tones(0x00A6_8465, 0x00A6_8465, 0x0050_3C2A),
    far: hex(0x0014_1A22),
    far_most: 0.24,
    ..LIGHT
};

/// High contrast on a dark ground (ADDENDUM-C, C10).
const HIGH_CONTRAST: FigurePalette = FigurePalette {
    skin: tones(0x00FF_D9AE, 0x00FF_D9AE, 0x0000_0000),
    top: tones(0x005F_D3DC, 0x005F_D3DC, 0x0000_0000),
    shorts: tones(0x00B5_CCFF, 0x00B5_CCFF, 0x0000_0000),
    shoe: tones(0x00FF_FFFF, 0x00FF_FFFF, 0x0000_0000),
    sole: tones(0x0000_0000, 0x0000_0000, 0x00FF_FFFF),
    sock: tones(0x00FF_FFFF, 0x00FF_FFFF, 0x0000_0000),
    hair: tones(0x00B9_8F72, 0x00B9_8F72, 0x0000_0000),
    mat: tones(0x002A_2A2A, 0x001A_1A1A, 0x0055_5555),
    floor: tones(0x0014_1414, 0x0014_1414, 0x0014_1414),
    shadow: shadow(0x0000_0000, 0),
    muscle_primary: tones(0x00A8_002F, 0x00FF_FFFF, 0x0000_0000),
    muscle_secondary: tones(0x004A_22D6, 0x00FF_FFFF, 0x0000_0000),
    arrow: tones(0x007D_C4FF, 0x007D_C4FF, 0x007D_C4FF),
    ghost: tones(0x002A_2A2A, 0x002A_2A2A, 0x00FF_FFFF),
    far: hex(0x0000_0000),
    far_most: 0.34,
    line_factor: 1.35,
    flat: true,
    ..DARK
};

/// What shaved hair mixes into the skin, and how much of it.
const STUBBLE: Rgba8 = hex(0x002A_2422);
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
            Theme::Light => LIGHT,
            Theme::Dark => DARK,
            Theme::HighContrast => HIGH_CONTRAST,
        }
    }
}
