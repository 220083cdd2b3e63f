//! What the figure stands on: a mat or a floor, and the shadow on it.

use super::camera::{Point, View};
use super::math::vec3;
use super::part::Part;
use super::sketch::{Material, Shape, ShapeKind, Sketch, Tone};
use super::solid::{Ellipsoid, Pen};
use super::spec::Ground;
use super::union::united;

/// Thickness of a mat, metres.
const MAT_M: f64 = 0.022;

/// Depth of the floor ellipse as a share of its width.
const FLOOR_DEPTH: f64 = 0.42;

/// Draws the ground; what is high above it throws a smaller shadow.
pub(super) fn draw(ground: &Ground, parts: &[Part], pen: &Pen, line: f64, sketch: &mut Sketch) {
    match ground {
        Ground::Mat(area) => mat(*area, &pen.view, line, sketch),
        Ground::Floor([x0, x1]) => {
            let middle = vec3((x0 + x1) / 2.0, 0.0, 0.0);
            let half = (x1 - x0) / 2.0;
            let floor = Ellipsoid::sphere(middle, 1.0);
            let mut floor = floor.shadow(1.0);
            let [x, y, z] = floor.matrix.rows;
            floor.matrix.rows = [
                x * (half * half),
                y,
                z * (half * half * FLOOR_DEPTH * FLOOR_DEPTH),
            ];
            let outline = pen.hull(&[pen.ellipse(&floor)], 0.0);
            sketch
                .shapes
                .push(fill(vec![outline], Material::Floor, Tone::Base));
        }
    }
    shadow(ground, parts, pen, sketch);
}

fn mat([x0, x1, z0, z1]: [f64; 4], view: &View, line: f64, sketch: &mut Sketch) {
    let corner = |x, y, z| view.project(vec3(x, y, z));
    let face = |corners: [(f64, f64, f64); 4]| corners.map(|(x, y, z)| corner(x, y, z)).to_vec();
    let top = face([(x0, 0.0, z0), (x1, 0.0, z0), (x1, 0.0, z1), (x0, 0.0, z1)]);
    let near_x = if 0.0 < view.near.x { x1 } else { x0 };
    let near_z = if 0.0 < view.near.z { z1 } else { z0 };
    let low = -MAT_M;
    let sides = vec![
        face([
            (x0, 0.0, near_z),
            (x1, 0.0, near_z),
            (x1, low, near_z),
            (x0, low, near_z),
        ]),
        face([
            (near_x, 0.0, z0),
            (near_x, 0.0, z1),
            (near_x, low, z1),
            (near_x, low, z0),
        ]),
    ];
    for side in sides {
        sketch
            .shapes
            .push(fill(vec![side], Material::Mat, Tone::Shade));
    }
    sketch
        .shapes
        .push(fill(vec![top.clone()], Material::Mat, Tone::Base));
    let mut rim = top;
    rim.extend(rim.first().copied());
    sketch.shapes.push(Shape {
        kind: ShapeKind::Line(line * 0.8),
        ..fill(vec![rim], Material::Mat, Tone::Shade)
    });
}

/// Every round solid flattened onto the floor, smaller the higher it is.
fn shadow(ground: &Ground, parts: &[Part], pen: &Pen, sketch: &mut Sketch) {
    let limit = match ground {
        Ground::Mat([x0, x1, z0, z1]) => Some(vec![
            pen.view.project(vec3(*x0, 0.0, *z1)),
            pen.view.project(vec3(*x1, 0.0, *z1)),
            pen.view.project(vec3(*x1, 0.0, *z0)),
            pen.view.project(vec3(*x0, 0.0, *z0)),
        ]),
        Ground::Floor(_) => None,
    };
    let mut outlines = Vec::new();
    for part in parts {
        let groups = part.zones.iter().flat_map(|zone| &zone.hulls);
        for group in groups {
            let ellipses: Vec<_> = group
                .iter()
                .map(|blob| {
                    let above = (blob.solid.center.y - blob.solid.drop()).max(0.0);
                    let scale = 1.0 - (above / 2.0).min(0.55);
                    pen.ellipse(&blob.solid.shadow(scale))
                })
                .collect();
            let outline = pen.hull(&ellipses, 0.012);
            outlines.push(match &limit {
                Some(window) => super::solid::clip(&outline, &counter_clockwise(window)),
                None => outline,
            });
        }
    }
    outlines.retain(|outline| 2 < outline.len());
    sketch
        .shapes
        .push(fill(united(outlines), Material::Shadow, Tone::Base));
}

fn counter_clockwise(window: &[Point]) -> Vec<Point> {
    let next = window.iter().skip(1).chain(window.first());
    let area: f64 = window
        .iter()
        .zip(next)
        .map(|(a, b)| a.x * b.y - b.x * a.y)
        .sum();
    if area < 0.0 {
        window.iter().rev().copied().collect()
    } else {
        window.to_vec()
    }
}

pub(super) fn fill(paths: Vec<Vec<Point>>, material: Material, tone: Tone) -> Shape {
    Shape {
        paths,
        kind: ShapeKind::Fill,
        material,
        tone,
        far: 0.0,
        opacity: 1.0,
    }
}
