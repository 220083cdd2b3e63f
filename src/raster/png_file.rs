//! Pixels as a PNG file.

use super::Picture;

/// The bytes of a PNG file with this picture.
pub fn to_png(picture: &Picture) -> Result<Vec<u8>, png::EncodingError> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, picture.width.into(), picture.height.into());
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&straight(&picture.rgba))?;
    writer.finish()?;
    Ok(bytes)
}

/// Pixels whose colors are not premultiplied, as files and desktops want them.
pub fn straight(rgba: &[u8]) -> Vec<u8> {
    rgba.chunks_exact(4)
        .flat_map(|pixel| {
            let alpha = pixel.last().copied().unwrap_or(0);
            let channel = |value: &u8| match alpha {
                0 => 0,
                255 => *value,
                alpha => (u32::from(*value) * 255 / u32::from(alpha)).min(255) as u8,
            };
            let mut colors = pixel.iter().take(3).map(channel);
            let mut next = || colors.next().unwrap_or(0);
            [next(), next(), next(), alpha]
        })
        .collect()
}
