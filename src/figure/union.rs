//! What overlapping outlines cover together, have in common, or leave of each other.
//!
//! Painting takes its time by the length of edges, and outlines need to know where they are inside something else.

use i_overlay::core::fill_rule::FillRule;
use i_overlay::core::overlay::{Overlay, ShapeType};
use i_overlay::core::overlay_rule::OverlayRule;
use i_overlay::i_float::int::point::IntPoint;

use super::camera::Point;
use super::hidden::without_hidden;
use super::pen::Outline;
use super::sketch::Bounds;

/// Points are rounded to a hundredth of a millimetre first: edges that all but coincide are else split again and again,
/// into tens of thousands of pieces, for seconds.
const GRID_PER_M: f64 = 1e5;

/// The outlines around everything inside `outlines`; holes run clockwise, before as after.
pub(super) fn united(outlines: &[Outline]) -> Vec<Outline> {
    let outlines = without_hidden(outlines);
    if let [_] | [] = outlines.as_slice() {
        return outlines;
    }
    overlay(&outlines, &[], OverlayRule::Subject)
}

/// What of `region` lies inside `other` too.
pub(super) fn common(region: &[Outline], other: &[Outline]) -> Vec<Outline> {
    if apart(region, other) {
        return Vec::new();
    }
    overlay(region, other, OverlayRule::Intersect)
}

/// What of `region` lies outside `other`.
pub(super) fn without(region: &[Outline], other: &[Outline]) -> Vec<Outline> {
    if apart(region, other) {
        return region.to_vec();
    }
    overlay(region, other, OverlayRule::Difference)
}

fn overlay(region: &[Outline], other: &[Outline], rule: OverlayRule) -> Vec<Outline> {
    let points = region.iter().chain(other).map(Vec::len).sum();
    let mut overlay = Overlay::<i32>::new(points);
    for (outlines, kind) in [(region, ShapeType::Subject), (other, ShapeType::Clip)] {
        for outline in outlines {
            overlay.add_path_iter(outline.iter().map(on_grid), kind);
        }
    }
    let shapes = overlay.overlay(rule, FillRule::NonZero);
    let outlines = shapes.into_iter().flatten();
    outlines
        .map(|outline| outline.into_iter().map(off_grid).collect())
        .collect()
}

fn on_grid(point: &Point) -> IntPoint<i32> {
    // `round` is a call where the processor must not be asked for more than the least it can do.
    let near = |value: f64| (value * GRID_PER_M + f64::copysign(0.5, value)) as i32;
    IntPoint::new(near(point.x), near(point.y))
}

fn off_grid(point: IntPoint<i32>) -> Point {
    Point {
        x: f64::from(point.x) / GRID_PER_M,
        y: f64::from(point.y) / GRID_PER_M,
    }
}

/// Whether the rectangles around two regions do not touch.
fn apart(a: &[Outline], b: &[Outline]) -> bool {
    let around = |region: &[Outline]| Bounds::around(region.iter().flatten());
    !around(a).meets(&around(b))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::region::area;

    fn square(x: f64, side: f64) -> Vec<Outline> {
        let corner = |dx, y| Point { x: x + dx, y };
        vec![vec![
            corner(0.0, 0.0),
            corner(side, 0.0),
            corner(side, side),
            corner(0.0, side),
        ]]
    }

    #[test]
    fn squares_that_overlap_by_half() {
        let (a, b) = (square(0.0, 1.0), square(0.5, 1.0));
        let both = united(&[a.concat(), b.concat()]);
        assert!((area(&both) - 1.5).abs() < 1e-6);
        assert!((area(&common(&a, &b)) - 0.5).abs() < 1e-6);
        assert!((area(&without(&a, &b)) - 0.5).abs() < 1e-6);
    }

    #[test]
    fn squares_apart() {
        let (a, b) = (square(0.0, 1.0), square(3.0, 1.0));
        assert!(common(&a, &b).is_empty());
        assert_eq!(without(&a, &b), a);
    }

    #[test]
    fn a_hole_runs_clockwise() {
        let ring = without(
            &square(0.0, 3.0),
            &[square(1.0, 1.0)
                .concat()
                .into_iter()
                .map(|p| Point { y: p.y + 1.0, ..p })
                .collect()],
        );
        assert_eq!(ring.len(), 2);
        let areas: Vec<f64> = ring
            .iter()
            .map(|outline| area(std::slice::from_ref(outline)))
            .collect();
        assert!(areas.iter().any(|area| *area < 0.0), "{areas:?}");
        assert!((area(&ring) - 8.0).abs() < 1e-6);
    }
}
