//! Outlines and lines as SVG writes them, in few letters: whole numbers, without points that nobody would miss.

use std::fmt::Write as _;

use crate::raster::Fit;
use crate::raster::painted::Painted;
use crate::raster::simpler::simpler;

/// How far a point may lie beside the line that leaves it out.
const MISSED: f64 = 0.5;

/// The path of a shape in whole numbers, each counted from the one before.
pub(super) fn path(painted: &Painted<'_>, fit: Fit) -> String {
    let mut out = String::new();
    for line in painted.paths.get() {
        let placed = line.iter().map(|at| {
            let x = fit.x + at.x * fit.px_per_m;
            let y = fit.y - at.y * fit.px_per_m;
            [x, y]
        });
        let points = simpler(&placed.collect::<Vec<_>>(), MISSED);
        let closed = painted.stroke.is_none();
        let mut whole: Vec<[i64; 2]> = points
            .iter()
            .map(|point| point.map(|value| value.round() as i64))
            .collect();
        whole.dedup();
        if whole.len() < if closed { 3 } else { 2 } {
            continue;
        }
        let mut before: Option<[i64; 2]> = None;
        for [x, y] in whole {
            match before {
                None => write!(out, "M{x} {y}l").ok(),
                Some([x0, y0]) => {
                    number(x - x0, &mut out);
                    number(y - y0, &mut out);
                    Some(())
                }
            };
            before = Some([x, y]);
        }
        if closed {
            out.push('z');
        }
    }
    out
}

/// A number after another; a minus parts them as well as a space does.
fn number(value: i64, out: &mut String) {
    if 0 <= value && !out.ends_with('l') {
        out.push(' ');
    }
    write!(out, "{value}").ok();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_parted_by_a_space_or_a_minus() {
        let mut out = "M0 0l".to_owned();
        for value in [5, -3, 4, 0] {
            number(value, &mut out);
        }
        assert_eq!(out, "M0 0l5-3 4 0");
    }
}
