//! What of a picture is seen: bands of it, each from its first pixel to its last.

use eframe::egui::{Color32, Mesh, Rect, TextureId, pos2};

use crate::raster::Picture;

/// A band is so many pixels high.
const HIGH: usize = 16;

/// The parts of a picture that are not empty, as shares of it. Without a GPU, what is empty costs as much as what is not.
pub(super) fn bands(picture: &Picture) -> Vec<Rect> {
    let (width, height) = (usize::from(picture.width), usize::from(picture.height));
    let rows: Vec<Option<[usize; 2]>> = picture
        .rgba
        .chunks_exact((width * 4).max(1))
        .map(|row| {
            let (pixels, _) = row.as_chunks::<4>();
            let seen = |pixel: &[u8; 4]| pixel[3] != 0;
            let first = pixels.iter().position(seen)?;
            let last = pixels.iter().rposition(seen)?;
            Some([first, last + 1])
        })
        .collect();
    let band = |(place, rows): (usize, &[Option<[usize; 2]>])| {
        let spans = rows.iter().flatten().copied();
        let [left, right] = spans.reduce(|a, b| [a[0].min(b[0]), a[1].max(b[1])])?;
        let top = place * HIGH;
        let bottom = (top + HIGH).min(height);
        let share = |x: usize, y: usize| pos2(x as f32 / width as f32, y as f32 / height as f32);
        Some(Rect::from_min_max(share(left, top), share(right, bottom)))
    };
    rows.chunks(HIGH).enumerate().filter_map(band).collect()
}

/// The bands of a texture in their places in `rect`.
pub(super) fn mesh(texture: TextureId, bands: &[Rect], rect: Rect, tint: Color32) -> Mesh {
    let mut mesh = Mesh::with_texture(texture);
    for band in bands {
        let place = |share: eframe::egui::Pos2| rect.lerp_inside(share.to_vec2());
        let at = Rect::from_min_max(place(band.min), place(band.max));
        mesh.add_rect_with_uv(at, *band, tint);
    }
    mesh
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_cover_every_pixel_that_is_seen_and_little_else() {
        let (width, height) = (40_u16, 50_u16);
        let mut picture = Picture {
            width,
            height,
            rgba: vec![0; 40 * 50 * 4],
        };
        let seen = [(3, 2), (9, 15), (30, 40), (31, 49)];
        for (x, y) in seen {
            picture.rgba[(y * 40 + x) * 4 + 3] = 1;
        }
        let bands = bands(&picture);
        assert_eq!(bands.len(), 3, "one band is empty");
        for (x, y) in seen {
            let at = pos2((x as f32 + 0.5) / 40.0, (y as f32 + 0.5) / 50.0);
            assert!(bands.iter().any(|band| band.contains(at)), "{x} {y}");
        }
        let area: f32 = bands.iter().map(|band| band.area() * 2000.0).sum();
        assert!(area < 200.0, "{area}");
    }
}
