//! A person's own photograph on its way into a pack.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageEncoder as _, RgbImage};

use super::{Facts, Fault, Kind, decode_as, facts, fault, jpeg, png, webp};
use crate::packs::limits::WRITTEN_SIDE;

/// How much of a photograph is kept where it is written anew, out of 100.
const QUALITY: u8 = 88;

/// A photograph as it goes into a pack: turned upright, at most 2000 pixels a side, and nothing in it but the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenIn {
    /// The file.
    pub bytes: Vec<u8>,
    /// JPEG, or PNG where it was one or where one can see through it.
    pub kind: Kind,
    /// Pixels from left to right.
    pub width: u32,
    /// Pixels from top to bottom.
    pub height: u32,
}

/// Takes in a PNG, JPEG or WebP picture. Where it is upright and small enough, its pixels stay as they are.
pub fn take_in(bytes: &[u8]) -> Result<TakenIn, Fault> {
    let facts = facts(bytes)?;
    let small = facts.width.max(facts.height) <= WRITTEN_SIDE;
    let upright = facts.orientation == 1;
    let kept = match facts.kind {
        Kind::Jpeg if small && upright => Some(jpeg::alone(bytes)?),
        Kind::Png if small && upright => Some(png::alone(bytes)?),
        Kind::Jpeg | Kind::Png | Kind::Webp => None,
    };
    match kept {
        Some(bytes) => Ok(TakenIn {
            bytes,
            kind: facts.kind,
            width: facts.width,
            height: facts.height,
        }),
        None => written_anew(bytes, &facts),
    }
}

/// The picture and nothing beside it, upright, and of the same kind, so that what refers to its file still does. One that has
/// nothing beside it stays as it is, byte for byte.
pub fn alone(bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    let facts = facts(bytes)?;
    if !facts.tells_more {
        return Ok(bytes.to_vec());
    }
    if facts.orientation != 1 {
        return encoded(&decode_as(bytes, &facts)?, facts.kind);
    }
    match facts.kind {
        Kind::Jpeg => jpeg::alone(bytes),
        Kind::Png => png::alone(bytes),
        Kind::Webp => webp::alone(bytes),
    }
}

fn written_anew(bytes: &[u8], facts: &Facts) -> Result<TakenIn, Fault> {
    let mut picture = decode_as(bytes, facts)?;
    if WRITTEN_SIDE < picture.width().max(picture.height()) {
        // Averaged to double the size at the least, then filtered: a tenth of the time, and nobody sees it.
        let side = WRITTEN_SIDE * 2;
        if side < picture.width().max(picture.height()) {
            picture = picture.thumbnail(side, side);
        }
        picture = picture.resize(WRITTEN_SIDE, WRITTEN_SIDE, FilterType::Triangle);
    }
    let see_through = picture.color().has_alpha();
    let kind = if see_through || facts.kind == Kind::Png {
        Kind::Png
    } else {
        Kind::Jpeg
    };
    let (width, height) = (picture.width(), picture.height());
    Ok(TakenIn {
        bytes: encoded(&picture, kind)?,
        kind,
        width,
        height,
    })
}

fn encoded(picture: &DynamicImage, kind: Kind) -> Result<Vec<u8>, Fault> {
    let mut out = Cursor::new(Vec::new());
    let done = match kind {
        Kind::Png if picture.color().has_alpha() => {
            let pixels = picture.to_rgba8();
            let (width, height) = pixels.dimensions();
            let encoder = PngEncoder::new(&mut out);
            encoder.write_image(&pixels, width, height, image::ExtendedColorType::Rgba8)
        }
        Kind::Png => {
            let pixels = picture.to_rgb8();
            let (width, height) = pixels.dimensions();
            let encoder = PngEncoder::new(&mut out);
            encoder.write_image(&pixels, width, height, image::ExtendedColorType::Rgb8)
        }
        Kind::Webp => {
            let pixels = picture.to_rgba8();
            let (width, height) = pixels.dimensions();
            let encoder = WebPEncoder::new_lossless(&mut out);
            encoder.write_image(&pixels, width, height, image::ExtendedColorType::Rgba8)
        }
        Kind::Jpeg => return jpeg_of(&picture.to_rgb8(), QUALITY),
    };
    done.map_err(|error| fault(format!("not to be written ({error})"), "another picture"))?;
    Ok(out.into_inner())
}

/// A JPEG of these pixels.
pub(super) fn jpeg_of(pixels: &RgbImage, quality: u8) -> Result<Vec<u8>, Fault> {
    let mut out = Cursor::new(Vec::new());
    JpegEncoder::new_with_quality(&mut out, quality)
        .encode_image(pixels)
        .map_err(|error| fault(format!("not to be written ({error})"), "another picture"))?;
    Ok(out.into_inner())
}
