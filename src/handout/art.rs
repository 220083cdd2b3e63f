//! Where a picture goes on the page, and in which colors.

use super::layout::Piece;
use super::sheet::{Art, Print};
use crate::design::Theme;
use crate::design::figure_palette::{FigurePalette, INK};
use crate::figure::camera::Point;
use crate::raster::Fit;

/// Where a picture goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Placed {
    /// Points a metre, and where the origin lies.
    Figure(Fit),
    /// Left, top, width and height.
    Photo([f32; 4]),
}

/// Where `art` goes so that it is as large as it can be in its piece: figures stand on its lower edge, photographs in its
/// middle.
pub(super) fn placed(art: &Art, piece: &Piece) -> Placed {
    let [x, y] = piece.at;
    let [wide, high] = piece.size;
    match art {
        Art::Drawn(drawing) => {
            let bounds = &drawing.bounds;
            let [x, y, wide, high] = [x, y, wide, high].map(f64::from);
            let across = wide / bounds.width().max(1e-3);
            let px_per_m = across.min(high / bounds.height().max(1e-3));
            let Point { x: middle, .. } = bounds.min.lerp(bounds.max, 0.5);
            Placed::Figure(Fit {
                px_per_m,
                x: x + wide / 2.0 - middle * px_per_m,
                y: y + high + bounds.min.y * px_per_m,
            })
        }
        Art::Photo(photo) => {
            let [own_wide, own_high] = [photo.width, photo.height].map(|side| side.max(1) as f32);
            let scale = (wide / own_wide).min(high / own_high);
            let size = [own_wide * scale, own_high * scale];
            let at = [x + (wide - size[0]) / 2.0, y + (high - size[1]) / 2.0];
            Placed::Photo([at[0], at[1], size[0], size[1]])
        }
    }
}

/// The colors of figures on paper.
pub(super) fn palette(print: Print) -> FigurePalette {
    if print.one_ink {
        INK
    } else {
        FigurePalette::of(Theme::Light)
    }
}
