//! From material and tone to a color.

use crate::design::Rgba8;
use crate::design::figure_palette::{FigurePalette, Tones};
use crate::figure::sketch::{Material, Shape, Tone};

/// The color of `shape`, mixed with distance as far as the shape says.
pub fn of(shape: &Shape, palette: &FigurePalette) -> Rgba8 {
    let tones = tones(shape.material, palette);
    let color = match shape.tone {
        Tone::Base => tones.base,
        Tone::Half => mix(tones.base, tones.shade, 0.5),
        Tone::Shade => tones.shade,
        Tone::Line => tones.line,
    };
    let mixed = mix(color, palette.far, shape.far * f64::from(palette.far_most));
    Rgba8 {
        a: (f64::from(mixed.a) * shape.opacity).round() as u8,
        ..mixed
    }
}

fn mix(color: Rgba8, other: Rgba8, share: f64) -> Rgba8 {
    let one = |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * share).round() as u8;
    Rgba8 {
        r: one(color.r, other.r),
        g: one(color.g, other.g),
        b: one(color.b, other.b),
        a: color.a,
    }
}

fn tones(material: Material, palette: &FigurePalette) -> Tones {
    match material {
        Material::Skin => palette.skin,
        Material::Top => palette.top,
        Material::Shorts => palette.shorts,
        Material::Shoe => palette.shoe,
        Material::Sole => palette.sole,
        Material::Sock => palette.sock,
        Material::Hair => palette.hair,
        Material::GrayHair => palette.gray_hair,
        Material::Stubble => palette.stubble(),
        Material::Scarf => palette.scarf,
        Material::Mat => palette.mat,
        Material::Floor => palette.floor,
        Material::Shadow => palette.shadow,
        Material::Prop => palette.prop,
        Material::Wood => palette.wood,
        Material::Ball => palette.ball,
        Material::Strap => palette.strap,
        Material::Iron => palette.iron,
        Material::Wall => palette.wall,
        Material::Cushion => palette.cushion,
        Material::Ice => palette.ice,
        Material::Wrap => palette.wrap,
        Material::EndCap => palette.end_cap,
        Material::MusclePrimary => palette.muscle_primary,
        Material::MuscleSecondary => palette.muscle_secondary,
        Material::Arrow => palette.arrow,
        Material::Ghost => palette.ghost,
        Material::Fault => palette.fault,
        Material::Guide => palette.guide,
        Material::PartnerTop => palette.partner_top,
        Material::PartnerShorts => palette.partner_shorts,
        Material::PartnerHair => palette.partner_hair,
    }
}
