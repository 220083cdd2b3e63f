//! A sketch as a PDF page: the same paths and colors as on the screen, as a figure with its words for screen readers.

use krilla::Document;
use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Transform};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{ContentTag, Tag, TagGroup, TagTree};

use crate::design::figure_palette::FigurePalette;
use crate::figure::sketch::Sketch;
use crate::raster::Fit;
use crate::raster::painted::{Painted, painted};
use crate::raster::simpler::simpler;

/// Points of a page that a pixel takes: a picture of 96 pixels is an inch, as on the web.
const POINTS_PER_PX: f32 = 0.75;

/// How far a point of a small figure on a page may lie beside the line that leaves it out, pixels.
const MISSED_PX: f64 = 0.2;
/// Places of such points in a unit of the page.
const FINEST: f64 = 50.0;

/// A page that could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the page could not be made: {0}")]
pub struct PdfError(String);

/// The sketch as a document of one page of `size` pixels, on a ground without color; `title` is what it shows.
pub fn pdf(
    sketch: &Sketch,
    palette: &FigurePalette,
    size: [u16; 2],
    fit: Fit,
    title: &str,
) -> Result<Vec<u8>, PdfError> {
    let [width, height] = size.map(|side| f32::from(side.max(1)) * POINTS_PER_PX);
    let page = PageSettings::from_wh(width, height)
        .ok_or_else(|| PdfError(format!("{width} by {height} points is no size of a page")))?;
    let mut document = Document::new();
    document.set_metadata(Metadata::new().title(title.to_owned()));
    let mut page = document.start_page_with(page);
    let mut surface = page.surface();
    let drawn = surface.start_tagged(ContentTag::Other);
    surface.push_transform(&Transform::from_scale(POINTS_PER_PX, POINTS_PER_PX));
    for painted in painted(sketch, palette, fit.px_per_m) {
        draw(&mut surface, &painted, fit, None);
    }
    surface.pop();
    surface.end_tagged();
    surface.finish();
    page.finish();
    let mut tags = TagTree::new();
    let figure = Tag::Figure(Some(title.to_owned()));
    tags.push(TagGroup::with_children(figure, vec![drawn.into()]));
    document.set_tag_tree(tags);
    document
        .finish()
        .map_err(|error| PdfError(format!("{error:?}")))
}

/// Draws a sketch where `fit` says, as it is painted with so many pixels for each unit of the page.
pub fn draw_on(
    surface: &mut Surface<'_>,
    sketch: &Sketch,
    palette: &FigurePalette,
    fit: Fit,
    px_per_unit: f64,
) {
    for painted in painted(sketch, palette, fit.px_per_m * px_per_unit) {
        draw(surface, &painted, fit, Some(MISSED_PX / px_per_unit));
    }
}

fn draw(surface: &mut Surface<'_>, painted: &Painted<'_>, fit: Fit, missed: Option<f64>) {
    let Some(path) = path(painted, fit, missed) else {
        return;
    };
    let color = painted.color;
    let paint = rgb::Color::new(color.r, color.g, color.b).into();
    let opacity = NormalizedF32::new(f32::from(color.a) / 255.0).unwrap_or(NormalizedF32::ONE);
    let (fill, stroke) = match painted.stroke {
        None => {
            let rule = FillRule::NonZero;
            (
                Some(Fill {
                    paint,
                    opacity,
                    rule,
                }),
                None,
            )
        }
        Some(width) => (
            None,
            Some(Stroke {
                paint,
                opacity,
                width: (width * fit.px_per_m) as f32,
                line_cap: LineCap::Round,
                line_join: LineJoin::Round,
                ..Stroke::default()
            }),
        ),
    };
    surface.set_fill(fill);
    surface.set_stroke(stroke);
    surface.draw_path(&path);
}

/// The outlines or lines in pixels; `None` where there is nothing.
fn path(painted: &Painted<'_>, fit: Fit, missed: Option<f64>) -> Option<Path> {
    let mut path = PathBuilder::new();
    for points in painted.paths.get() {
        let placed = points.iter().map(|point| {
            let x = fit.x + point.x * fit.px_per_m;
            [x, fit.y - point.y * fit.px_per_m]
        });
        let mut placed: Vec<[f64; 2]> = placed.collect();
        if let Some(missed) = missed {
            placed = simpler(&placed, missed);
            for value in placed.iter_mut().flatten() {
                *value = (*value * FINEST).round() / FINEST;
            }
        }
        for (place, point) in placed.iter().enumerate() {
            let [x, y] = point.map(|value| value as f32);
            if place == 0 {
                path.move_to(x, y);
            } else {
                path.line_to(x, y);
            }
        }
        if painted.stroke.is_none() && !points.is_empty() {
            path.close();
        }
    }
    path.finish()
}
