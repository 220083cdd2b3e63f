//! What overlapping outlines cover together, have in common, or leave of each other.
//!
//! Painting takes its time by the length of edges, and outlines need to know where they are inside something else.

use i_overlay::core::fill_rule::FillRule;
use i_overlay::core::overlay_rule::OverlayRule;
use i_overlay::float::simplify::SimplifyShape as _;
use i_overlay::float::single::SingleFloatOverlay as _;
use i_overlay::i_float::float::compatible::FloatPointCompatible;
use i_overlay::mesh::float::outline::offset::OutlineOffset as _;
use i_overlay::mesh::float::style::{LineJoin, OutlineStyle};

use super::camera::Point;
use super::pen::Outline;
use super::sketch::Bounds;

impl FloatPointCompatible for Point {
    type Scalar = f64;

    fn from_xy(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    fn x(&self) -> f64 {
        self.x
    }

    fn y(&self) -> f64 {
        self.y
    }
}

/// Points are rounded to a hundredth of a millimetre first: edges that all but coincide are else split again and again,
/// into tens of thousands of pieces, for seconds.
const GRID_PER_M: f64 = 1e5;

/// The outlines around everything inside `outlines`; holes run clockwise, before as after.
pub(super) fn united(outlines: &[Outline]) -> Vec<Outline> {
    let outlines = rounded(outlines);
    let shapes = outlines.simplify_shape(FillRule::NonZero);
    shapes.into_iter().flatten().collect()
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

/// `region` made smaller by `by` metres all round.
pub(super) fn shrunk(region: &[Outline], by: f64) -> Vec<Outline> {
    let style = OutlineStyle::new(-by).line_join(LineJoin::Round(0.5));
    region.outline(&style).into_iter().flatten().collect()
}

fn overlay(region: &[Outline], other: &[Outline], rule: OverlayRule) -> Vec<Outline> {
    let (region, other) = (rounded(region), rounded(other));
    let shapes = region.overlay(&other, rule, FillRule::NonZero);
    shapes.into_iter().flatten().collect()
}

fn rounded(outlines: &[Outline]) -> Vec<Outline> {
    let near = |value: f64| (value * GRID_PER_M).round() / GRID_PER_M;
    let on_grid = |point: &Point| Point {
        x: near(point.x),
        y: near(point.y),
    };
    let outlines = outlines.iter();
    outlines
        .map(|outline| outline.iter().map(on_grid).collect())
        .collect()
}

/// Whether the rectangles around two regions do not touch.
fn apart(a: &[Outline], b: &[Outline]) -> bool {
    let around = |region: &[Outline]| {
        let mut bounds = Bounds::NONE;
        for point in region.iter().flatten() {
            bounds.add(*point);
        }
        bounds
    };
    let (a, b) = (around(a), around(b));
    a.max.x < b.min.x || b.max.x < a.min.x || a.max.y < b.min.y || b.max.y < a.min.y
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
