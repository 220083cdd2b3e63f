//! A photograph in the size that a screen wants.

use image::imageops::FilterType;
use image::{DynamicImage, Rgba, RgbaImage};

use super::{Fault, decode};

/// How much of a photograph is kept in the cache, out of 100.
const QUALITY: u8 = 85;

/// The photograph upright, no side longer than `longest` pixels, on white where one could see through it.
pub fn shown(bytes: &[u8], longest: u32) -> Result<RgbaImage, Fault> {
    let mut picture = decode(bytes)?;
    if longest < picture.width().max(picture.height()) {
        let twice = longest.saturating_mul(2);
        if twice < picture.width().max(picture.height()) {
            picture = picture.thumbnail(twice, twice);
        }
        picture = picture.resize(longest, longest, FilterType::Triangle);
    }
    Ok(on_white(&picture))
}

/// The same pixels as a small file, for the cache.
pub fn to_cache(picture: &RgbaImage) -> Result<Vec<u8>, Fault> {
    let picture = DynamicImage::ImageRgba8(picture.clone()).to_rgb8();
    super::take_in::jpeg_of(&picture, QUALITY)
}

fn on_white(picture: &DynamicImage) -> RgbaImage {
    let pixels = picture.to_rgba8();
    if !picture.color().has_alpha() {
        return pixels;
    }
    let mut ground = RgbaImage::from_pixel(pixels.width(), pixels.height(), Rgba([255; 4]));
    image::imageops::overlay(&mut ground, &pixels, 0, 0);
    ground
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::ImageEncoder as _;
    use image::codecs::png::PngEncoder;

    fn png(width: u32, height: u32, color: [u8; 4]) -> Vec<u8> {
        let picture = RgbaImage::from_pixel(width, height, Rgba(color));
        let mut out = Vec::new();
        PngEncoder::new(&mut out)
            .write_image(&picture, width, height, image::ExtendedColorType::Rgba8)
            .unwrap();
        out
    }

    #[test]
    fn a_photograph_comes_in_the_size_that_is_wanted_and_opaque() {
        let wide = shown(&png(900, 300, [255, 0, 0, 0]), 300).unwrap();
        assert_eq!(wide.dimensions(), (300, 100));
        assert!(wide.pixels().all(|pixel| pixel.0 == [255; 4]), "white");
        let small = shown(&png(40, 20, [0, 0, 255, 255]), 300).unwrap();
        assert_eq!(small.dimensions(), (40, 20), "never larger than it is");
        let again = shown(&to_cache(&wide).unwrap(), 300).unwrap();
        assert_eq!(again.dimensions(), (300, 100));
    }

    #[test]
    fn what_is_no_photograph_is_an_error() {
        assert!(shown(b"nothing", 300).is_err());
    }
}
