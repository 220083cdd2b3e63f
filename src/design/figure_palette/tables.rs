//! The colors themselves (FIGURE.md 9; mat, top, ball and ghost as in the app's own palette). A table of numbers.

use super::super::Rgba8;
use super::{FigurePalette, Hatch, Tones};

/// The color 0xRRGGBB.
pub(super) const fn hex(rgb: u32) -> Rgba8 {
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

/// One tone in light and shade.
const fn flat(base: u32, line: u32) -> Tones {
    tones(base, base, line)
}

const fn clear(color: Rgba8) -> Rgba8 {
    Rgba8 { a: 0, ..color }
}

/// A surface without an outline.
const fn unlined(base: u32) -> Tones {
    let base = hex(base);
    Tones {
        base,
        shade: base,
        line: clear(base),
    }
}

/// A slab that is told from its side by tone alone.
const fn slab(base: u32, side: u32) -> Tones {
    let tones = tones(base, side, side);
    Tones {
        line: clear(tones.line),
        ..tones
    }
}

/// An outline without a surface.
const fn tones_on_line(line: u32) -> Tones {
    let line = hex(line);
    Tones {
        base: clear(line),
        shade: clear(line),
        line,
    }
}

/// The outer and the inner layer of a shadow.
const fn shadow(rgb: u32, [outer, inner]: [u8; 2]) -> Tones {
    let color = hex(rgb);
    Tones {
        base: Rgba8 { a: outer, ..color },
        shade: Rgba8 { a: inner, ..color },
        line: clear(color),
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

pub(super) const LIGHT: FigurePalette = FigurePalette {
    skin: SKINS[1],
    top: TOPS[0],
    shorts: tones(0x0046_566B, 0x0035_4356, 0x001E_2836),
    shoe: tones(0x00E9_EDF2, 0x00C9_D1DB, 0x005A_6675),
    sole: tones(0x0039_434F, 0x0039_434F, 0x0039_434F),
    sock: tones(0x00F7_F8FA, 0x00D5_DBE3, 0x005A_6675),
    hair: tones(0x004A_3A35, 0x004A_3A35, 0x0026_1D1B),
    gray_hair: tones(0x009A_A0A6, 0x009A_A0A6, 0x005A_6067),
    scarf: tones(0x0087_976A, 0x006D_7D52, 0x003E_4A2A),
    mat: slab(0x00C3_D6CE, 0x009D_B8AD),
    floor: unlined(0x00DC_E6E0),
    shadow: shadow(0x003F_5A55, [26, 36]),
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
    fault: tones(0x00F8_D9D4, 0x00B3_261E, 0x00B3_261E),
    guide: tones(0x00FF_FFFF, 0x00FF_FFFF, 0x005E_6A67),
    partner_top: tones(0x00B7_A58C, 0x009C_8A71, 0x005F_523F),
    partner_shorts: tones(0x007A_7F88, 0x0064_6973, 0x003A_3F47),
    partner_hair: tones(0x008A_6A4E, 0x008A_6A4E, 0x0050_3C2A),
    far: hex(0x0034_465C),
    far_most: 0.20,
    far_thin: 0.0,
    line_factor: 1.0,
    flat: false,
    hatch: None,
};

pub(super) const DARK: FigurePalette = FigurePalette {
    skin: tones(0x00D9_A27F, 0x00B4_7C5C, 0x005C_3626),
    top: tones(0x0057_B0A6, 0x003C_8B83, 0x0010_302D),
    shorts: tones(0x0066_788F, 0x004F_5F74, 0x001D_2735),
    shoe: tones(0x00E4_E9F0, 0x00B4_BFCC, 0x0039_434F),
    sole: tones(0x0097_A3B2, 0x0097_A3B2, 0x0039_434F),
    sock: tones(0x00EE_F1F5, 0x00BF_C8D3, 0x0039_434F),
    hair: tones(0x007A_5F54, 0x007A_5F54, 0x002B_201B),
    gray_hair: tones(0x00B4_BAC0, 0x00B4_BAC0, 0x005A_6067),
    scarf: tones(0x009D_AE7E, 0x007F_9062, 0x002B_3520),
    mat: slab(0x002F_4A48, 0x0021_3836),
    floor: unlined(0x0022_302F),
    shadow: shadow(0x0000_0000, [26, 36]),
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
    fault: tones(0x003A_1614, 0x00FF_7A70, 0x00FF_7A70),
    guide: tones(0x001A_2028, 0x001A_2028, 0x00A9_B4C0),
    partner_top: tones(0x00BD_AC93, 0x009A_8A73, 0x0045_3A2A),
    partner_shorts: tones(0x008A_909A, 0x006F_757F, 0x002C_3036),
    partner_hair: tones(0x00A6_8465, 0x00A6_8465, 0x0050_3C2A),
    far: hex(0x0014_1A22),
    far_most: 0.24,
    ..LIGHT
};

/// What muscles look like where colors alone must not tell.
const HATCH: Hatch = Hatch {
    line: 0.52,
    line_step: 2.15,
    dot: 0.52,
    dot_step: 3.3,
    solid_when_small: false,
};

/// High contrast on a dark ground (ADDENDUM-C, C10).
pub(super) const HIGH_CONTRAST: FigurePalette = FigurePalette {
    skin: flat(0x00FF_D9AE, 0x0000_0000),
    top: flat(0x005F_D3DC, 0x0000_0000),
    shorts: flat(0x00B5_CCFF, 0x0000_0000),
    shoe: flat(0x00FF_FFFF, 0x0000_0000),
    sole: flat(0x0080_8080, 0x0000_0000),
    sock: flat(0x00FF_FFFF, 0x0000_0000),
    hair: flat(0x00B9_8F72, 0x0000_0000),
    gray_hair: flat(0x00C8_CCD0, 0x0000_0000),
    scarf: flat(0x00B9_D08C, 0x0000_0000),
    mat: tones(0x002A_2A2A, 0x0055_5555, 0x0055_5555),
    floor: unlined(0x001E_1E1E),
    shadow: shadow(0x0000_0000, [0, 0]),
    muscle_primary: tones(0x00A8_002F, 0x00FF_FFFF, 0x0000_0000),
    muscle_secondary: tones(0x00FF_FFFF, 0x004A_22D6, 0x0000_0000),
    arrow: flat(0x007D_C4FF, 0x007D_C4FF),
    ghost: flat(0x002A_2A2A, 0x00FF_FFFF),
    fault: tones(0x0000_0000, 0x00FF_FFFF, 0x00FF_FFFF),
    guide: tones(0x0000_0000, 0x0000_0000, 0x00FF_FFFF),
    far: hex(0x0000_0000),
    far_most: 0.34,
    far_thin: 0.0,
    line_factor: 1.35,
    flat: true,
    hatch: Some(HATCH),
    ..DARK
};

/// High contrast on a light ground (ADDENDUM-C, C10).
pub const HIGH_CONTRAST_LIGHT: FigurePalette = FigurePalette {
    skin: flat(0x00FF_E3C2, 0x0000_0000),
    top: flat(0x00DD_F1F3, 0x0000_0000),
    shorts: flat(0x00BD_D2E8, 0x0000_0000),
    shoe: flat(0x00FF_FFFF, 0x0000_0000),
    sole: flat(0x0000_0000, 0x0000_0000),
    sock: flat(0x00FF_FFFF, 0x0000_0000),
    hair: flat(0x0000_0000, 0x0000_0000),
    gray_hair: flat(0x0080_8488, 0x0000_0000),
    scarf: flat(0x00D3_E0B8, 0x0000_0000),
    mat: tones(0x00E6_E6E6, 0x00B0_B0B0, 0x0000_0000),
    floor: unlined(0x00EE_EEEE),
    shadow: shadow(0x0000_0000, [0, 0]),
    prop: tones(0x00D0_D4D8, 0x00B8_BCC0, 0x0000_0000),
    wood: tones(0x00EB_DCC0, 0x00D8_C4A0, 0x0000_0000),
    ball: flat(0x00FF_C93C, 0x0000_0000),
    strap: flat(0x00FF_C93C, 0x0000_0000),
    iron: flat(0x0030_3030, 0x0000_0000),
    muscle_primary: tones(0x00B0_002B, 0x00FF_FFFF, 0x0000_0000),
    muscle_secondary: tones(0x00FF_FFFF, 0x003B_1FB0, 0x0000_0000),
    arrow: flat(0x0000_33CC, 0x0000_33CC),
    ghost: flat(0x00E6_E6E6, 0x0080_8080),
    fault: tones(0x00FF_FFFF, 0x0000_0000, 0x0000_0000),
    guide: tones(0x00FF_FFFF, 0x00FF_FFFF, 0x0000_0000),
    far_most: 0.0,
    far_thin: 0.30,
    line_factor: 1.45,
    flat: true,
    hatch: Some(HATCH),
    ..LIGHT
};

/// Black ink on white paper (ADDENDUM-C, C10).
pub const INK: FigurePalette = FigurePalette {
    skin: PAPER,
    top: PAPER,
    shorts: PAPER,
    shoe: PAPER,
    sole: SOLID,
    sock: PAPER,
    hair: SOLID,
    gray_hair: PAPER,
    scarf: PAPER,
    mat: PAPER,
    floor: tones_on_line(0x0000_0000),
    shadow: shadow(0x0000_0000, [0, 0]),
    prop: PAPER,
    wood: PAPER,
    ball: SOLID,
    strap: SOLID,
    iron: SOLID,
    wall: PAPER,
    cushion: PAPER,
    ice: PAPER,
    wrap: PAPER,
    end_cap: PAPER,
    muscle_primary: tones(0x00FF_FFFF, 0x0000_0000, 0x0000_0000),
    muscle_secondary: tones(0x00FF_FFFF, 0x0000_0000, 0x0000_0000),
    arrow: SOLID,
    ghost: tones(0x00FF_FFFF, 0x00FF_FFFF, 0x0080_8080),
    fault: tones(0x00FF_FFFF, 0x0000_0000, 0x0000_0000),
    guide: tones(0x00FF_FFFF, 0x00FF_FFFF, 0x0000_0000),
    partner_top: PAPER,
    partner_shorts: PAPER,
    partner_hair: SOLID,
    far: hex(0x00FF_FFFF),
    far_most: 0.0,
    far_thin: 0.42,
    line_factor: 1.15,
    flat: true,
    hatch: Some(Hatch {
        solid_when_small: true,
        ..HATCH
    }),
};

/// White with a black outline, and black.
const PAPER: Tones = flat(0x00FF_FFFF, 0x0000_0000);
const SOLID: Tones = flat(0x0000_0000, 0x0000_0000);
