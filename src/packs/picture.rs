//! Photographs from strangers and from cameras: looked at before they are decoded, decoded within limits, taken in without what
//! the camera wrote beside them.

pub(super) mod bytes;
mod jpeg;
mod png;
mod shown;
mod take_in;
#[cfg(test)]
mod tests;
mod webp;

use std::fmt;
use std::io::Cursor;

use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits};

use super::limits::{DECODING_BYTES, PICTURE_BYTES, PICTURE_PIECES, PICTURE_PIXELS, PICTURE_SIDE};

pub use shown::{shown, to_cache};
pub use take_in::{TakenIn, alone, take_in};

/// A format of pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Kind {
    Png,
    Jpeg,
    Webp,
}

/// What a picture says of itself, read without decoding it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Its format.
    pub kind: Kind,
    /// Pixels from left to right, as they are stored.
    pub width: u32,
    /// Pixels from top to bottom, as they are stored.
    pub height: u32,
    /// How it is to be turned, as EXIF counts it: 1 is as it is stored.
    pub orientation: u8,
    /// True where more than a picture is in it: EXIF with place and time, comments, a second picture.
    pub tells_more: bool,
}

/// What is wrong with a picture: what was found and what was expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What was found.
    pub value: String,
    /// What was expected instead.
    pub expected: &'static str,
    /// The same in short, for who words it otherwise.
    pub why: Why,
}

/// What kind of fault a picture has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// It is no picture of a format that is read.
    Other,
    /// It is too large.
    Large,
    /// It is damaged, or cannot be decoded.
    Broken,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the picture is {}; expected {}",
            self.value, self.expected
        )
    }
}

/// A fault of a picture.
fn fault(value: impl Into<String>, expected: &'static str) -> Fault {
    let why = if expected == OTHER {
        Why::Other
    } else if expected.starts_with(AT_MOST) {
        Why::Large
    } else {
        Why::Broken
    };
    Fault {
        value: value.into(),
        expected,
        why,
    }
}

/// What is expected of something else, and how limits are said.
const OTHER: &str = "a PNG, JPEG or WebP picture";
const AT_MOST: &str = "at most";

const WHOLE: &str = "a whole picture";

/// One piece more of a picture, as long as there are not too many: every one of them takes memory.
fn add<T>(pieces: &mut Vec<T>, piece: T) -> Result<(), Fault> {
    if PICTURE_PIECES <= pieces.len() {
        let value = format!("in more than {PICTURE_PIECES} pieces");
        return Err(fault(value, "at most 8000 pieces"));
    }
    pieces.push(piece);
    Ok(())
}

impl Kind {
    /// The format whose files begin as `bytes` do.
    fn of(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(png::MAGIC) {
            Some(Self::Png)
        } else if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
            Some(Self::Jpeg)
        } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
            Some(Self::Webp)
        } else {
            None
        }
    }

    /// The format that a file's name promises.
    pub fn named(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "png" => Some(Self::Png),
            "jpg" | "jpeg" => Some(Self::Jpeg),
            "webp" => Some(Self::Webp),
            _ => None,
        }
    }

    /// How its files end.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Webp => "webp",
        }
    }

    fn format(self) -> ImageFormat {
        match self {
            Self::Png => ImageFormat::Png,
            Self::Jpeg => ImageFormat::Jpeg,
            Self::Webp => ImageFormat::WebP,
        }
    }
}

/// What a picture says of itself. Nothing is decoded and nothing but `bytes` is in memory.
pub fn facts(bytes: &[u8]) -> Result<Facts, Fault> {
    if PICTURE_BYTES < bytes.len() as u64 {
        let value = format!("{} bytes long", bytes.len());
        return Err(fault(value, "at most 20 MiB"));
    }
    let facts = match Kind::of(bytes) {
        Some(Kind::Png) => png::facts(bytes),
        Some(Kind::Jpeg) => jpeg::facts(bytes),
        Some(Kind::Webp) => webp::facts(bytes),
        None => Err(fault("something else", OTHER)),
    }?;
    let (width, height) = (facts.width, facts.height);
    let pixels = u64::from(width) * u64::from(height);
    if pixels == 0 || PICTURE_SIDE < width.max(height) || PICTURE_PIXELS < pixels {
        let value = format!("{width} by {height} pixels");
        let expected = "at most 12000 pixels a side and 50 million in all";
        return Err(fault(value, expected));
    }
    Ok(facts)
}

/// The pixels of a picture, turned as it is meant to be seen, within a limit of memory.
pub fn decode(bytes: &[u8]) -> Result<DynamicImage, Fault> {
    let facts = facts(bytes)?;
    decode_as(bytes, &facts)
}

fn decode_as(bytes: &[u8], facts: &Facts) -> Result<DynamicImage, Fault> {
    let broken = |error: image::ImageError| fault(format!("broken ({error})"), WHOLE);
    let mut limits = Limits::default();
    limits.max_image_width = Some(PICTURE_SIDE);
    limits.max_image_height = Some(PICTURE_SIDE);
    limits.max_alloc = Some(DECODING_BYTES);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), facts.kind.format());
    reader.limits(limits);
    let decoder = reader.into_decoder().map_err(broken)?;
    if decoder.dimensions() != (facts.width, facts.height) {
        return Err(fault("of two sizes", "one size"));
    }
    if DECODING_BYTES < decoder.total_bytes() {
        let value = format!("{} bytes large once decoded", decoder.total_bytes());
        return Err(fault(value, "at most 192 MiB"));
    }
    let mut picture = DynamicImage::from_decoder(decoder).map_err(broken)?;
    if let Some(turn) = image::metadata::Orientation::from_exif(facts.orientation) {
        picture.apply_orientation(turn);
    }
    Ok(picture)
}
