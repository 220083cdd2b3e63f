//! What the figure stands or lies on: a mat or a floor, and the shadow on it.

use super::math::vec3;
use super::part::Part;
use super::pen::{Ellipse, Outline, Pen};
use super::region::closed;
use super::shadow;
use super::sketch::{Material, Shape, ShapeKind, Sketch, Tone};
use super::solid::Ellipsoid;
use super::spec::Ground;

/// Thickness of a mat and radius of its corners, metres.
const MAT_M: f64 = 0.022;
const CORNER_M: f64 = 0.025;

/// The width of a mat's rim as a share of an outline.
const RIM: f64 = 0.6;

/// Depth of the floor ellipse as a share of its width.
const FLOOR_DEPTH: f64 = 0.42;

/// Draws the ground and the shadow of `parts` on it.
pub(super) fn draw(ground: &Ground, parts: &[Part], pen: &Pen, line: f64, sketch: &mut Sketch) {
    match ground {
        Ground::Mat(area) => mat(*area, pen, line, sketch),
        Ground::Floor(span) => {
            let outline = pen.hull(&[pen.ellipse(&floor(*span))], 0.0);
            sketch.add(Shape::fill(vec![outline], Material::Floor, Tone::Base));
            let ends = span.map(|x| pen.view.project(vec3(x, 0.0, 0.0))).to_vec();
            sketch.add(lines(vec![ends], line, Material::Floor));
        }
    }
    shadow::draw(ground, parts, &pen.view, sketch);
}

/// The ground of a figure whose other side works: mirrored as the figure is.
pub(super) fn mirrored(ground: &Ground) -> Ground {
    match ground {
        Ground::Mat([x0, x1, z0, z1]) => Ground::Mat([*x0, *x1, -z1, -z0]),
        Ground::Floor(span) => Ground::Floor(*span),
    }
}

/// The solids at the edge of the ground, for those who want to know how large it is.
pub(super) fn solids(ground: &Ground) -> Vec<Ellipsoid> {
    match ground {
        Ground::Mat(area) => [0.0, -MAT_M]
            .into_iter()
            .flat_map(|height| corners(*area, height))
            .collect(),
        Ground::Floor(span) => vec![floor(*span)],
    }
}

fn floor([x0, x1]: [f64; 2]) -> Ellipsoid {
    let half = (x1 - x0) / 2.0;
    let middle = vec3(f64::midpoint(x0, x1), 0.0, 0.0);
    Ellipsoid::upright(middle, vec3(half, 0.0, half * FLOOR_DEPTH))
}

fn corners([x0, x1, z0, z1]: [f64; 4], height: f64) -> [Ellipsoid; 4] {
    let r = CORNER_M;
    [
        (x0 + r, z0 + r),
        (x1 - r, z0 + r),
        (x1 - r, z1 - r),
        (x0 + r, z1 - r),
    ]
    .map(|(x, z)| Ellipsoid::upright(vec3(x, height, z), vec3(r, 0.0, r)))
}

fn mat(area: [f64; 4], pen: &Pen, line: f64, sketch: &mut Sketch) {
    let ellipses =
        |height: f64| -> [Ellipse; 4] { corners(area, height).map(|corner| pen.ellipse(&corner)) };
    let (top, bottom) = (ellipses(0.0), ellipses(-MAT_M));
    let [a, b, c, d] = top;
    let [e, f, g, h] = bottom;
    let whole = pen.hull(&[a, b, c, d, e, f, g, h], 0.0);
    sketch.add(Shape::fill(vec![whole.clone()], Material::Mat, Tone::Shade));
    let top = pen.hull(&top, 0.0);
    sketch.add(Shape::fill(vec![top.clone()], Material::Mat, Tone::Base));
    let rims = [closed(&whole), closed(&top)];
    sketch.add(lines(rims.to_vec(), line * RIM, Material::Mat));
}

/// Lines that only palettes without shade and color show.
fn lines(paths: Vec<Outline>, width: f64, material: Material) -> Shape {
    Shape {
        kind: ShapeKind::Line(width),
        ..Shape::fill(paths, material, Tone::Line)
    }
}
