//! A photograph as pixels for paper, small enough for it.

use image::imageops::FilterType;
use image::{ImageReader, Limits};

/// Pixels of the longer side: 300 a inch on a picture of 40 mm, and some more.
const LONGEST: u32 = 640;
/// The widest and the highest picture that is read.
const LARGEST: u32 = 20_000;
/// Bytes that reading one may take.
const MEMORY: u64 = 256 << 20;

/// The pixels of a photograph.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Photo {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Red, green and blue, row by row from the top.
    pub rgb: Vec<u8>,
}

impl Photo {
    /// The bytes of a JPEG file with it; none where that cannot be made.
    pub fn jpeg(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let size = (self.width, self.height, image::ExtendedColorType::Rgb8);
        let mut encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 72);
        let (width, height, color) = size;
        if encoder.encode(&self.rgb, width, height, color).is_err() {
            bytes.clear();
        }
        bytes
    }

    /// The same with a longer side of at most so many pixels.
    #[must_use]
    pub fn within(&self, longest: u32) -> Self {
        let most = self.width.max(self.height);
        let whole = image::RgbImage::from_raw(self.width, self.height, self.rgb.clone());
        let Some(whole) = whole.filter(|_| longest < most) else {
            return self.clone();
        };
        let share = f64::from(longest) / f64::from(most);
        let [width, height] =
            [self.width, self.height].map(|side| ((f64::from(side) * share).round() as u32).max(1));
        let small = image::imageops::resize(&whole, width, height, FilterType::Triangle);
        Self {
            width,
            height,
            rgb: small.into_raw(),
        }
    }

    /// The same in grays.
    #[must_use]
    pub fn gray(&self) -> Self {
        let grays = self.grays().into_iter();
        Self {
            rgb: grays.flat_map(|gray| [gray; 3]).collect(),
            ..*self
        }
    }

    /// How light each pixel is.
    pub fn grays(&self) -> Vec<u8> {
        let pixels = self.rgb.chunks_exact(3);
        let light = pixels.map(|pixel| {
            let shares = pixel.iter().zip([77_u32, 150, 29]);
            let sum: u32 = shares.map(|(value, share)| u32::from(*value) * share).sum();
            (sum >> 8) as u8
        });
        light.collect()
    }
}

/// The picture in `bytes`; `None` where there is none that can be read.
pub fn read(bytes: &[u8]) -> Option<Photo> {
    let mut reader = ImageReader::new(std::io::Cursor::new(bytes));
    reader = reader.with_guessed_format().ok()?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(LARGEST);
    limits.max_image_height = Some(LARGEST);
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let read = reader.decode().ok()?;
    let small = if LONGEST < read.width().max(read.height()) {
        read.resize(LONGEST, LONGEST, FilterType::Triangle)
    } else {
        read
    };
    // What is seen through is white, as paper is.
    let pixels = small.to_rgba8();
    let (width, height) = pixels.dimensions();
    let mut rgb = Vec::with_capacity(pixels.len() / 4 * 3);
    for pixel in pixels.pixels() {
        let [r, g, b, a] = pixel.0.map(u32::from);
        rgb.extend([r, g, b].map(|value| ((value * a + 255 * (255 - a)) / 255) as u8));
    }
    Some(Photo { width, height, rgb })
}
