//! Lines made level, longer, or into dashes.

use crate::figure::camera::Point;
use crate::figure::math::{Vec3, vec3};
use crate::figure::pen::Outline;
use crate::figure::region::length;

/// A dash and the gap after it, metres.
const DASH_M: [f64; 2] = [0.032, 0.020];

/// Heights between two, a step apart.
pub(super) fn steps([from, to]: [f64; 2], step: f64) -> impl Iterator<Item = f64> {
    let count = ((to - from) / step).ceil().max(1.0) as u32;
    (0..=count).map(move |i| from + (to - from) * f64::from(i) / f64::from(count))
}

/// The horizontal line through the middle of two points, as long as they are apart.
pub(super) fn level(points: &[Vec3]) -> Vec<Vec3> {
    let (Some(first), Some(last)) = (points.first(), points.last()) else {
        return Vec::new();
    };
    let (middle, way) = (first.lerp(*last, 0.5), *last - *first);
    let flat = vec3(way.x, 0.0, way.z).normalized() * (way.dot(way).sqrt() / 2.0);
    vec![middle - flat, middle + flat]
}

/// A line that goes on at both ends.
pub(super) fn extended(points: &[Vec3], by: f64) -> Vec<Vec3> {
    let mut out = points.to_vec();
    if let [first, second, ..] = points {
        let start = *first + (*first - *second).normalized() * by;
        out.first_mut().into_iter().for_each(|at| *at = start);
    }
    if let [.., before, last] = points {
        let end = *last + (*last - *before).normalized() * by;
        out.last_mut().into_iter().for_each(|at| *at = end);
    }
    out
}

/// A way as dashes.
pub(super) fn dashes(way: &[Point]) -> Vec<Outline> {
    let [dash, gap] = DASH_M;
    let total = length(way);
    let count = ((total + gap) / (dash + gap)).floor().max(1.0);
    // Both ends are dashes.
    let period = (total + gap) / count;
    (0..count as u32)
        .map(|i| {
            let start = f64::from(i) * period;
            let ends = [start, (start + period - gap).min(total)];
            ends.into_iter().filter_map(|at| along(way, at)).collect()
        })
        .collect()
}

/// The point so many metres along a way.
fn along(way: &[Point], mut left: f64) -> Option<Point> {
    for (a, b) in way.iter().zip(way.iter().skip(1)) {
        let long = a.distance(*b);
        if left <= long {
            return Some(a.lerp(*b, left / long.max(1e-9)));
        }
        left -= long;
    }
    way.last().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dashes_begin_and_end_a_line() {
        let way = [Point { x: 0.0, y: 0.0 }, Point { x: 0.5, y: 0.0 }];
        let dashes = dashes(&way);
        assert_eq!(dashes.len(), 10);
        assert_eq!(dashes[0][0], way[0]);
        assert!(dashes[9][1].distance(way[1]) < 1e-9);
        let drawn: f64 = dashes.iter().map(|dash| length(dash)).sum();
        assert!((0.28..0.34).contains(&drawn), "{drawn}");
    }

    #[test]
    fn a_level_line_keeps_its_middle_and_length() {
        let line = level(&[vec3(0.0, 0.0, 0.0), vec3(0.3, 0.4, 0.0)]);
        assert!(
            (line[0] - vec3(-0.1, 0.2, 0.0))
                .dot(vec3(1.0, 1.0, 1.0))
                .abs()
                < 1e-9
        );
        assert!((line[1].y - 0.2).abs() < 1e-9 && (line[1].x - 0.4).abs() < 1e-9);
    }

    #[test]
    fn a_line_goes_on_at_both_ends() {
        let line = extended(&[vec3(0.0, 0.0, 0.0), vec3(1.0, 0.0, 0.0)], 0.2);
        assert!((line[0].x + 0.2).abs() < 1e-9 && (line[1].x - 1.2).abs() < 1e-9);
    }
}
