//! What is painted for a sketch: paths with a color each, after everything that the palette says about surfaces.

use crate::design::Rgba8;
use crate::design::figure_palette::{FigurePalette, Hatch};
use crate::figure::camera::Point;
use crate::figure::sketch::{Material, Shape, ShapeKind, Sketch, Tone};

use super::colors;
use crate::figure::hatching::{dots, lines};

/// Pictures with fewer pixels a metre are too small for hatching in ink.
const SMALL_PX: f64 = 110.0;

/// The width of an outline that hatching is measured in: metres, but never under so many pixels.
const LINE_M: f64 = 0.0042;
const LINE_PX: f64 = 0.9;

/// Paths with one color.
#[derive(Clone, Debug, PartialEq)]
pub struct Painted<'a> {
    /// Closed outlines to fill, or lines to stroke; metres, y upwards.
    pub paths: Paths<'a>,
    /// How wide the lines are, metres; `None` to fill.
    pub stroke: Option<f64>,
    /// The color.
    pub color: Rgba8,
}

/// Paths of the sketch, or made for the palette.
#[derive(Clone, Debug, PartialEq)]
pub enum Paths<'a> {
    /// As the sketch has them.
    Drawn(&'a [Vec<Point>]),
    /// Lines and dots over muscles.
    Made(Vec<Vec<Point>>),
}

impl Paths<'_> {
    /// The paths.
    pub fn get(&self) -> &[Vec<Point>] {
        match self {
            Self::Drawn(paths) => paths,
            Self::Made(paths) => paths,
        }
    }
}

/// Everything that is seen of `sketch` in the colors of `palette`, from back to front.
pub fn painted<'a>(sketch: &'a Sketch, palette: &FigurePalette, px_per_m: f64) -> Vec<Painted<'a>> {
    let mut out = Vec::with_capacity(sketch.shapes.len());
    for shape in &sketch.shapes {
        match palette.hatch.filter(|_| is_muscle(shape)) {
            Some(hatch) => muscle(shape, palette, hatch, px_per_m, &mut out),
            None => out.extend(plain(shape, palette)),
        }
    }
    out
}

fn is_muscle(shape: &Shape) -> bool {
    matches!(
        shape.material,
        Material::MusclePrimary | Material::MuscleSecondary
    )
}

fn plain<'a>(shape: &'a Shape, palette: &FigurePalette) -> Option<Painted<'a>> {
    let color = colors::of(shape, palette);
    let stroke = match shape.kind {
        ShapeKind::Fill => None,
        ShapeKind::Line(width) => {
            let thin = 1.0 - f64::from(palette.far_thin) * shape.far;
            Some(width * f64::from(palette.line_factor) * thin)
        }
    };
    (color.a != 0 && !shape.paths.is_empty()).then(|| Painted {
        paths: Paths::Drawn(&shape.paths),
        stroke,
        color,
    })
}

/// A patch with lines when the muscle works most, with dots when it helps; its fibres are left out.
fn muscle<'a>(
    shape: &'a Shape,
    palette: &FigurePalette,
    hatch: Hatch,
    px_per_m: f64,
    out: &mut Vec<Painted<'a>>,
) {
    let primary = shape.material == Material::MusclePrimary;
    let small = hatch.solid_when_small && px_per_m < SMALL_PX;
    if shape.tone == Tone::Shade || small && !primary {
        return;
    }
    let Some(patch) = plain(shape, palette) else {
        return;
    };
    if shape.kind != ShapeKind::Fill {
        out.push(patch);
        return;
    }
    let inked = Shape {
        tone: Tone::Shade,
        paths: Vec::new(),
        ..*shape
    };
    let ink = colors::of(&inked, palette);
    if small {
        out.push(Painted {
            color: ink,
            ..patch
        });
        return;
    }
    out.push(patch);
    let (paths, width) = marks(&shape.paths, primary, palette, hatch, px_per_m);
    out.push(Painted {
        paths: Paths::Made(paths),
        stroke: Some(width),
        color: ink,
    });
}

/// Lines or dots over a patch, and how wide they are drawn.
fn marks(
    patch: &[Vec<Point>],
    primary: bool,
    palette: &FigurePalette,
    hatch: Hatch,
    px_per_m: f64,
) -> (Vec<Vec<Point>>, f64) {
    let line = LINE_M.max(LINE_PX / px_per_m.max(1.0)) * f64::from(palette.line_factor);
    if primary {
        let step = line * f64::from(hatch.line_step);
        (lines(patch, step), line * f64::from(hatch.line))
    } else {
        let step = line * f64::from(hatch.dot_step);
        (dots(patch, step), 2.0 * line * f64::from(hatch.dot))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::Theme;
    use crate::design::figure_palette::INK;

    fn sketch(material: Material) -> Sketch {
        let corner = |x, y| Point { x, y };
        let square = vec![
            corner(0.0, 0.0),
            corner(0.2, 0.0),
            corner(0.2, 0.1),
            corner(0.0, 0.1),
        ];
        Sketch {
            shapes: vec![Shape::fill(vec![square], material, Tone::Base)],
        }
    }

    #[test]
    fn muscles_in_ink_have_lines_or_dots_over_them() {
        for material in [Material::MusclePrimary, Material::MuscleSecondary] {
            let sketch = sketch(material);
            let in_ink = painted(&sketch, &INK, 400.0);
            assert_eq!(in_ink.len(), 2, "{material:?}");
            assert!(in_ink[1].stroke.is_some());
            assert!(8 < in_ink[1].paths.get().len());
            let in_color = painted(&sketch, &FigurePalette::of(Theme::Light), 400.0);
            assert_eq!(in_color.len(), 1);
        }
    }

    #[test]
    fn small_pictures_in_ink_are_filled_and_show_what_works_most_only() {
        let first = sketch(Material::MusclePrimary);
        let filled = painted(&first, &INK, 60.0);
        assert_eq!(filled.len(), 1);
        assert_eq!((filled[0].color.r, filled[0].stroke), (0, None));
        assert!(painted(&sketch(Material::MuscleSecondary), &INK, 60.0).is_empty());
    }

    #[test]
    fn far_limbs_have_thinner_lines_in_ink() {
        let mut sketch = sketch(Material::Skin);
        sketch.shapes[0].kind = ShapeKind::Line(0.01);
        let near = painted(&sketch, &INK, 400.0)[0].stroke.unwrap();
        sketch.shapes[0].far = 1.0;
        let far = painted(&sketch, &INK, 400.0)[0].stroke.unwrap();
        assert!((far / near - 0.58).abs() < 1e-6, "{far} {near}");
    }
}
