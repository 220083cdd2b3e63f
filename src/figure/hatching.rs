//! Lines and dots that fill a patch where color alone must not tell: muscles in ink, faults always (ADDENDUM-C, C7 and C10).

use super::camera::Point;

/// Lines cross the longest direction of a patch at this angle; along the screen they would run with some limb and vanish.
const ANGLE_DEG: f64 = 52.0;

/// A dot is drawn as a line so short that only its round ends are seen, metres.
const SPECK_M: f64 = 1e-4;

/// A patch turned so that its lines run along x.
struct Turned {
    sin: f64,
    cos: f64,
    outlines: Vec<Vec<Point>>,
    from: Point,
    to: Point,
}

impl Turned {
    fn across(outlines: &[Vec<Point>]) -> Self {
        Self::at(outlines, long_axis(outlines) + ANGLE_DEG.to_radians())
    }

    fn at(outlines: &[Vec<Point>], angle: f64) -> Self {
        let (sin, cos) = libm::sincos(angle);
        let mut turned = Self {
            sin,
            cos,
            outlines: Vec::new(),
            from: Point {
                x: f64::INFINITY,
                y: f64::INFINITY,
            },
            to: Point {
                x: f64::NEG_INFINITY,
                y: f64::NEG_INFINITY,
            },
        };
        for outline in outlines {
            let points = outline.iter().map(|at| Point {
                x: at.x * cos + at.y * sin,
                y: at.y * cos - at.x * sin,
            });
            let points: Vec<Point> = points.collect();
            for at in &points {
                turned.from.x = turned.from.x.min(at.x);
                turned.from.y = turned.from.y.min(at.y);
                turned.to.x = turned.to.x.max(at.x);
                turned.to.y = turned.to.y.max(at.y);
            }
            turned.outlines.push(points);
        }
        turned
    }

    fn back(&self, x: f64, y: f64) -> Point {
        Point {
            x: x * self.cos - y * self.sin,
            y: x * self.sin + y * self.cos,
        }
    }

    /// Where a line at this height runs inside: from and to, one after the other.
    fn inside(&self, y: f64) -> Vec<[f64; 2]> {
        let mut crossings = Vec::new();
        for outline in &self.outlines {
            let next = outline.iter().skip(1).chain(outline.first());
            for (a, b) in outline.iter().zip(next) {
                if (a.y <= y) != (b.y <= y) {
                    crossings.push(a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y));
                }
            }
        }
        crossings.sort_by(f64::total_cmp);
        crossings
            .chunks_exact(2)
            .filter_map(|pair| <[f64; 2]>::try_from(pair).ok())
            .collect()
    }

    /// Heights a step apart, all over the patch.
    fn heights(&self, step: f64) -> impl Iterator<Item = f64> {
        let (from, to) = (self.from.y, self.to.y);
        let count = ((to - from) / step.max(1e-4)).max(0.0) as usize;
        (0..=count).map(move |i| from + (i as f64 + 0.5) * step)
    }
}

/// Parallel lines inside `outlines`, across them, `step` metres apart.
pub fn lines(outlines: &[Vec<Point>], step: f64) -> Vec<Vec<Point>> {
    drawn(&Turned::across(outlines), step)
}

/// Parallel lines inside `outlines` at an angle to the horizontal, `step` metres apart.
pub fn lines_at(outlines: &[Vec<Point>], angle_deg: f64, step: f64) -> Vec<Vec<Point>> {
    drawn(&Turned::at(outlines, angle_deg.to_radians()), step)
}

fn drawn(turned: &Turned, step: f64) -> Vec<Vec<Point>> {
    let mut out = Vec::new();
    for y in turned.heights(step) {
        let pieces = turned.inside(y);
        out.extend(
            pieces
                .into_iter()
                .map(|ends| ends.map(|x| turned.back(x, y)).to_vec()),
        );
    }
    out
}

/// Dots inside `outlines`, `step` metres apart, every other row shifted by half a step.
pub fn dots(outlines: &[Vec<Point>], step: f64) -> Vec<Vec<Point>> {
    let turned = Turned::across(outlines);
    let mut out = Vec::new();
    for (row, y) in turned.heights(step * 0.87).enumerate() {
        let shift = if row % 2 == 0 { 0.0 } else { step / 2.0 };
        for [from, to] in turned.inside(y) {
            // Columns are those of the whole patch, so that rows fit together.
            let first = ((from - turned.from.x - shift) / step).ceil();
            let mut x = turned.from.x + shift + first * step;
            while x < to {
                out.push(vec![turned.back(x, y), turned.back(x + SPECK_M, y)]);
                x += step;
            }
        }
    }
    out
}

/// The direction in which the corners of `outlines` are spread most, radians.
fn long_axis(outlines: &[Vec<Point>]) -> f64 {
    let points = || outlines.iter().flatten();
    let count = points().count().max(1) as f64;
    let middle_x = points().map(|at| at.x).sum::<f64>() / count;
    let middle_y = points().map(|at| at.y).sum::<f64>() / count;
    let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
    for at in points() {
        let (dx, dy) = (at.x - middle_x, at.y - middle_y);
        xx += dx * dx;
        xy += dx * dy;
        yy += dy * dy;
    }
    libm::atan2(2.0 * xy, xx - yy) / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bar() -> Vec<Vec<Point>> {
        let corner = |x, y| Point { x, y };
        vec![vec![
            corner(0.0, 0.0),
            corner(0.4, 0.0),
            corner(0.4, 0.1),
            corner(0.0, 0.1),
        ]]
    }

    fn is_inside(at: &Point) -> bool {
        (-1e-3..=0.401).contains(&at.x) && (-1e-3..=0.101).contains(&at.y)
    }

    #[test]
    fn lines_cross_the_long_axis_and_stay_inside() {
        let lines = lines(&bar(), 0.02);
        assert!(10 < lines.len(), "{}", lines.len());
        for line in &lines {
            assert!(line.iter().all(is_inside), "{line:?}");
            let (dx, dy) = (line[1].x - line[0].x, line[1].y - line[0].y);
            let angle = libm::atan2(dy, dx).to_degrees();
            assert!((angle - ANGLE_DEG).abs() < 1e-6, "{angle}");
        }
    }

    #[test]
    fn dots_stay_inside_and_are_a_step_apart() {
        let dots = dots(&bar(), 0.02);
        // About one dot for each 0.87 square steps.
        assert!((90..=130).contains(&dots.len()), "{}", dots.len());
        assert!(dots.iter().flatten().all(is_inside));
    }
}
