//! What overlapping outlines cover together, have in common, or leave of each other.
//!
//! Painting takes its time by the length of edges, and outlines need to know where they are inside something else.

use i_overlay::core::fill_rule::FillRule;
use i_overlay::core::overlay::{Overlay, ShapeType};
use i_overlay::core::overlay_rule::OverlayRule;
use i_overlay::i_float::int::point::IntPoint;

use super::camera::Point;
use super::cut::{Keep, cut};
use super::hidden::without_hidden;
use super::pen::Outline;
use super::sketch::Bounds;

/// Points are rounded to a hundredth of a millimetre first: whole numbers have exact answers.
const GRID_PER_M: f64 = 1e5;

/// The outlines around everything inside `outlines`; holes run clockwise, before as after.
pub(super) fn united(outlines: &[Outline]) -> Vec<Outline> {
    let outlines = without_hidden(outlines);
    if let [_] | [] = outlines.as_slice() {
        return outlines;
    }
    overlay(&outlines.iter().collect::<Vec<_>>(), &[], Keep::Either)
}

/// What of `region` lies inside `other` too.
pub(super) fn common(region: &[Outline], other: &[Outline]) -> Vec<Outline> {
    let [own, theirs] = [near(region, other), near(other, region)];
    if own.is_empty() || theirs.is_empty() {
        return Vec::new();
    }
    overlay(&own, &theirs, Keep::Both)
}

/// What of `region` lies outside `other`.
pub(super) fn without(region: &[Outline], other: &[Outline]) -> Vec<Outline> {
    let theirs = near(other, region);
    if theirs.is_empty() {
        return region.to_vec();
    }
    overlay(&region.iter().collect::<Vec<_>>(), &theirs, Keep::First)
}

fn overlay(region: &[&Outline], other: &[&Outline], keep: Keep) -> Vec<Outline> {
    cut([region, other], keep, GRID_PER_M).unwrap_or_else(|| split(region, other, keep))
}

/// The same for outlines that cross themselves, which takes two or three times as long.
fn split(region: &[&Outline], other: &[&Outline], keep: Keep) -> Vec<Outline> {
    let rule = match keep {
        Keep::Either => OverlayRule::Subject,
        Keep::Both => OverlayRule::Intersect,
        Keep::First => OverlayRule::Difference,
    };
    let points = region
        .iter()
        .chain(other)
        .map(|outline| outline.len())
        .sum();
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

/// The outlines of one region that come near the other one.
fn near<'a>(region: &'a [Outline], other: &[Outline]) -> Vec<&'a Outline> {
    let around = Bounds::around(other.iter().flatten());
    let meets = |outline: &&Outline| Bounds::around(outline.iter()).meets(&around);
    region.iter().filter(meets).collect()
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
