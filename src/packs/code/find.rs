//! Finds a code in a photograph.

use std::io::Cursor;

use image::imageops::FilterType;
use image::{GrayImage, ImageReader, Limits};
use rqrr::PreparedImage;

use crate::domain::Refusal;

/// The widest and the highest picture that is read.
const LARGEST: u32 = 16_000;
/// Bytes that reading one may take: that of a large phone's camera.
const MEMORY: u64 = 192 << 20;
/// Bytes of its file.
const LONGEST_FILE: usize = 40 << 20;
/// The longest side, in pixels, of a picture that is looked at as it is, and of one that is looked at twice as large.
const WHOLE: u32 = 2_600;
const SMALL: u32 = 1_900;
/// Longer sides in which a code is looked for where it was not found so: noise may hide it in a large picture.
const SMALLER: [u32; 2] = [1_500, 900];

/// Why no code was found.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FindError {
    /// It is larger than what is read.
    #[error(
        "This picture is too large. A picture of at most {LARGEST} by {LARGEST} pixels can be read."
    )]
    TooLarge,
    /// It is no picture that can be read.
    #[error("This is no picture that can be read. PNG, JPEG and WebP can.")]
    NoPicture,
    /// There is none in it.
    #[error(
        "No code was found in this picture. It must be sharp, and all of the code must be on it."
    )]
    NoCode,
}

impl FindError {
    /// The same as a kind.
    pub fn kind(&self) -> Refusal {
        match self {
            Self::TooLarge => Refusal::PhotoLarge,
            Self::NoPicture => Refusal::NoPhoto,
            Self::NoCode => Refusal::CodeNotFound,
        }
    }
}

/// The text of the code in the bytes of a PNG, JPEG or WebP.
pub fn find(bytes: &[u8]) -> Result<String, FindError> {
    let picture = decode(bytes)?;
    let longer = picture.width().max(picture.height());
    let twice = (longer <= SMALL).then_some(longer * 2);
    let smaller = SMALLER.into_iter().filter(|side| *side < longer);
    for side in [longer.min(WHOLE)].into_iter().chain(twice).chain(smaller) {
        let sized = resized(&picture, side);
        if let Some(text) = read(sized.as_ref().unwrap_or(&picture)) {
            return Ok(text);
        }
    }
    Err(FindError::NoCode)
}

fn decode(bytes: &[u8]) -> Result<GrayImage, FindError> {
    if LONGEST_FILE < bytes.len() {
        return Err(FindError::TooLarge);
    }
    let reader = || {
        let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format();
        reader.map_err(|_error| FindError::NoPicture)
    };
    let (width, height) = reader()?
        .into_dimensions()
        .map_err(|_error| FindError::NoPicture)?;
    let pixels = u64::from(width) * u64::from(height);
    if LARGEST < width.max(height) || MEMORY < pixels.saturating_mul(4) {
        return Err(FindError::TooLarge);
    }
    let mut reader = reader()?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let picture = reader.decode().map_err(|_error| FindError::NoPicture)?;
    Ok(picture.into_luma8())
}

/// The picture with a longer side of `side` pixels, unless it has that.
fn resized(picture: &GrayImage, side: u32) -> Option<GrayImage> {
    let (width, height) = picture.dimensions();
    let longer = width.max(height);
    if longer == side {
        return None;
    }
    let scaled = |length: u32| {
        let scaled = u64::from(length) * u64::from(side) / u64::from(longer);
        u32::try_from(scaled).unwrap_or(side).max(1)
    };
    let (wide, high) = (scaled(width), scaled(height));
    Some(image::imageops::resize(
        picture,
        wide,
        high,
        FilterType::CatmullRom,
    ))
}

fn read(picture: &GrayImage) -> Option<String> {
    let (width, height) = picture.dimensions();
    let (width, height) = (usize::try_from(width).ok()?, usize::try_from(height).ok()?);
    let pixels = picture.as_raw();
    let light = |x: usize, y: usize| pixels.get(y * width + x).copied().unwrap_or(255);
    let mut prepared = PreparedImage::prepare_from_greyscale(width, height, light);
    let grids = prepared.detect_grids();
    let mut read = grids.iter().filter_map(|grid| grid.decode().ok());
    read.next().map(|(_, text)| text)
}
