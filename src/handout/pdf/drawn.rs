//! Shapes, figures and photographs on the page of a PDF.

use krilla::geom::{Path, PathBuilder, Size, Transform};
use krilla::image::{BitsPerComponent, CustomImage, Image, ImageColorspace};
use krilla::paint::{FillRule, Stroke};
use krilla::surface::Surface;

use super::{fill, paint};
use crate::design::paper as sizes;
use crate::draw::draw_on;
use crate::handout::art::{Placed, palette, placed};
use crate::handout::layout::Piece;
use crate::handout::shapes::{Shape, Step};
use crate::handout::sheet::{Art, Print};
use crate::raster::photo::Photo;

/// Fills or strokes a shape.
pub(super) fn shape(surface: &mut Surface<'_>, shape: &Shape) {
    let Some(path) = path(&shape.steps) else {
        return;
    };
    match shape.stroke {
        None => {
            surface.set_stroke(None);
            surface.set_fill(Some(krilla::paint::Fill {
                rule: FillRule::NonZero,
                ..fill(shape.color)
            }));
        }
        Some(width) => {
            surface.set_fill(None);
            surface.set_stroke(Some(Stroke {
                paint: paint(shape.color),
                width,
                ..Stroke::default()
            }));
        }
    }
    surface.draw_path(&path);
}

fn path(steps: &[Step]) -> Option<Path> {
    let mut path = PathBuilder::new();
    for step in steps {
        match *step {
            Step::Move([x, y]) => path.move_to(x, y),
            Step::Line([x, y]) => path.line_to(x, y),
            Step::Cubic([[a, b], [c, d], [x, y]]) => path.cubic_to(a, b, c, d, x, y),
            Step::Close => path.close(),
        }
    }
    path.finish()
}

/// Draws a picture into its piece.
pub(super) fn art(surface: &mut Surface<'_>, art: &Art, piece: &Piece, print: Print) {
    match (art, placed(art, piece)) {
        (Art::Drawn(drawing), Placed::Figure(fit)) => {
            draw_on(
                surface,
                &drawing.sketch,
                &palette(print),
                fit,
                sizes::FIGURE_PX,
            );
        }
        (Art::Photo(photo), Placed::Photo([x, y, wide, high])) => {
            let Some(size) = Size::from_wh(wide, high) else {
                return;
            };
            let Ok(image) = Image::from_custom(Pixels::of(photo, print), true) else {
                return;
            };
            surface.push_transform(&Transform::from_translate(x, y));
            surface.draw_image(image, size);
            surface.pop();
        }
        (Art::Drawn(_), Placed::Photo(_)) | (Art::Photo(_), Placed::Figure(_)) => {}
    }
}

/// The pixels of a photograph as a PDF has them.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Pixels {
    size: (u32, u32),
    bytes: Vec<u8>,
    gray: bool,
}

impl Pixels {
    fn of(photo: &Photo, print: Print) -> Self {
        let bytes = if print.one_ink {
            photo.grays()
        } else {
            photo.rgb.clone()
        };
        Self {
            size: (photo.width, photo.height),
            bytes,
            gray: print.one_ink,
        }
    }
}

impl CustomImage for Pixels {
    fn color_channel(&self) -> &[u8] {
        &self.bytes
    }

    fn alpha_channel(&self) -> Option<&[u8]> {
        None
    }

    fn bits_per_component(&self) -> BitsPerComponent {
        BitsPerComponent::Eight
    }

    fn size(&self) -> (u32, u32) {
        self.size
    }

    fn icc_profile(&self) -> Option<&[u8]> {
        None
    }

    fn color_space(&self) -> ImageColorspace {
        if self.gray {
            ImageColorspace::Luma
        } else {
            ImageColorspace::Rgb
        }
    }
}
