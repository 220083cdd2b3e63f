//! A sketch as SVG text: the same paths and colors as on the screen.

use std::fmt::Write as _;

use crate::design::figure_palette::FigurePalette;
use crate::figure::camera::Point;
use crate::figure::sketch::{Shape, ShapeKind, Sketch};
use crate::raster::{Fit, colors};

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
    for shape in &sketch.shapes {
        shape_svg(shape, palette, fit, &mut out);
    }
    out.push_str("</svg>\n");
    out
}

fn shape_svg(shape: &Shape, palette: &FigurePalette, fit: Fit, out: &mut String) {
    let color = colors::of(shape, palette);
    if color.a == 0 || shape.paths.is_empty() {
        return;
    }
    let ink = format!("#{:02x}{:02x}{:02x}", color.r, color.g, color.b);
    let opacity = f64::from(color.a) / 255.0;
    let closed = shape.kind == ShapeKind::Fill;
    out.push_str("<path d=\"");
    for path in &shape.paths {
        path_svg(path, closed, fit, out);
    }
    out.push('"');
    match shape.kind {
        ShapeKind::Fill => write!(out, " fill=\"{ink}\"").ok(),
        ShapeKind::Line(width) => {
            let px = width * f64::from(palette.line_factor) * fit.px_per_m;
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
