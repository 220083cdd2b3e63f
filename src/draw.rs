//! A sketch as a file for other programs: SVG text here, PDF beside it; the same paths and colors as on the screen.

mod logo;
mod pdf;

use std::fmt::Write as _;

use crate::design::figure_palette::FigurePalette;
use crate::figure::camera::Point;
use crate::figure::sketch::Sketch;
use crate::raster::Fit;
use crate::raster::painted::{Painted, painted};

pub use logo::logo;
pub use pdf::{PdfError, draw_on, pdf};

/// The sketch as an SVG document of `size` pixels, on a transparent ground; `title` is what it shows.
pub fn svg(
    sketch: &Sketch,
    palette: &FigurePalette,
    size: [u16; 2],
    fit: Fit,
    title: &str,
) -> String {
    let [width, height] = size;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\">\n<title>{}</title>\n",
        escaped(title),
    );
    for painted in painted(sketch, palette, fit.px_per_m) {
        shape_svg(&painted, fit, &mut out);
    }
    out.push_str("</svg>\n");
    out
}

fn shape_svg(painted: &Painted<'_>, fit: Fit, out: &mut String) {
    let color = painted.color;
    let ink = format!("#{:02x}{:02x}{:02x}", color.r, color.g, color.b);
    let opacity = f64::from(color.a) / 255.0;
    out.push_str("<path d=\"");
    for path in painted.paths.get() {
        path_svg(path, painted.stroke.is_none(), fit, out);
    }
    out.push('"');
    match painted.stroke {
        None => write!(out, " fill=\"{ink}\"").ok(),
        Some(width) => {
            let px = width * fit.px_per_m;
            write!(out, " fill=\"none\" stroke=\"{ink}\" stroke-width=\"{px:.2}\" stroke-linecap=\"round\" stroke-linejoin=\"round\"").ok()
        }
    };
    if opacity < 1.0 {
        write!(out, " opacity=\"{opacity:.3}\"").ok();
    }
    out.push_str("/>\n");
}

fn path_svg(path: &[Point], closed: bool, fit: Fit, out: &mut String) {
    for (place, point) in path.iter().enumerate() {
        let command = if place == 0 { 'M' } else { 'L' };
        let x = fit.x + point.x * fit.px_per_m;
        let y = fit.y - point.y * fit.px_per_m;
        write!(out, "{command}{x:.2} {y:.2}").ok();
    }
    if closed && !path.is_empty() {
        out.push('Z');
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::Theme;
    use crate::design::figure_palette::INK;
    use crate::domain::Side;
    use crate::domain::preferences::{BodyBuild, HeadStyle};
    use crate::figure::motion::At;
    use crate::figure::{OrderMemory, Scene, sketch};
    use crate::packs::{builtin, figures::read_figure};
    use crate::raster::painted::Paths;

    fn drawn() -> Sketch {
        let name = "figures/cat-cow.toml";
        let spec = read_figure(name, builtin::file(name).unwrap()).0.unwrap();
        let posed = spec.posed(At::Key(1), Side::Right);
        let scene = Scene {
            spec: &spec,
            posed: &posed,
            side: Side::Right,
            camera: spec.camera(0),
            body: BodyBuild::Lean,
            head: HeadStyle::Short,
            px_per_m: 300.0,
            muscles: true,
            teaching: true,
        };
        sketch(&scene, &mut OrderMemory::default())
    }

    /// What is painted on the screen and in PNG are the paths of the sketch; here they are read back from the SVG.
    #[test]
    fn an_svg_holds_the_paths_and_colors_that_are_painted() {
        let (sketch, palette) = (drawn(), FigurePalette::of(Theme::Light));
        let fit = Fit::inside(&sketch.bounds(), 800, 600, 6.0);
        let text = svg(&sketch, &palette, [800, 600], fit, "Cat and cow");
        let shapes = painted(&sketch, &palette, fit.px_per_m);
        let lines: Vec<&str> = text
            .lines()
            .filter(|line| line.starts_with("<path"))
            .collect();
        assert!(30 < lines.len());
        assert_eq!(lines.len(), shapes.len());
        for (line, shape) in lines.iter().zip(shapes) {
            let color = shape.color;
            let ink = format!("#{:02x}{:02x}{:02x}", color.r, color.g, color.b);
            assert!(line.contains(&ink), "{line}");
            let data = line.split('"').nth(1).unwrap();
            let numbers = data
                .split(|c: char| "MLZ ".contains(c))
                .filter(|n| !n.is_empty());
            let read: Vec<f64> = numbers.map(|number| number.parse().unwrap()).collect();
            let wanted: Vec<f64> = shape
                .paths
                .get()
                .iter()
                .flatten()
                .flat_map(|at| [fit.x + at.x * fit.px_per_m, fit.y - at.y * fit.px_per_m])
                .collect();
            assert_eq!(read.len(), wanted.len());
            assert!(read.iter().zip(&wanted).all(|(a, b)| (a - b).abs() < 0.006));
        }
    }

    /// In ink, what works most is told from what helps by lines and dots: they are paths of their own.
    #[test]
    fn an_svg_in_ink_is_hatched() {
        let sketch = drawn();
        let fit = Fit::inside(&sketch.bounds(), 800, 600, 6.0);
        let shapes = painted(&sketch, &INK, fit.px_per_m);
        let made = |shape: &&Painted<'_>| matches!(shape.paths, Paths::Made(_));
        let made: usize = shapes
            .iter()
            .filter(made)
            .map(|shape| shape.paths.get().len())
            .sum();
        assert!(20 < made, "{made}");
        let all: usize = shapes.iter().map(|shape| shape.paths.get().len()).sum();
        let text = svg(&sketch, &INK, [800, 600], fit, "Cat and cow");
        assert_eq!(text.matches('M').count(), all);
    }

    #[test]
    fn a_title_cannot_break_the_document() {
        assert_eq!(escaped("<Cat & cow>"), "&lt;Cat &amp; cow&gt;");
    }
}
