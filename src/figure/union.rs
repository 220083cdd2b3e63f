//! The union of overlapping outlines: what is inside them all together, without the edges between.
//!
//! Painting takes its time by the length of edges, and the hulls of a limb overlap in most of theirs.

use i_overlay::core::fill_rule::FillRule;
use i_overlay::float::simplify::SimplifyShape as _;
use i_overlay::i_float::float::compatible::FloatPointCompatible;

use super::camera::Point;
use super::solid::Outline;

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
pub(super) fn united(mut outlines: Vec<Outline>) -> Vec<Outline> {
    if outlines.len() < 2 {
        return outlines;
    }
    for point in outlines.iter_mut().flatten() {
        point.x = (point.x * GRID_PER_M).round() / GRID_PER_M;
        point.y = (point.y * GRID_PER_M).round() / GRID_PER_M;
    }
    let shapes = outlines.simplify_shape(FillRule::NonZero);
    shapes.into_iter().flatten().collect()
}
