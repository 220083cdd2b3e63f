//! What is left where edges lie on each other: outlines that go there and straight back.

use super::camera::Point;
use super::pen::Outline;

/// An outline without the points from which it goes straight back, and without those that repeat the one before:
/// edges that lie on each other leave nothing between them. Anything thinner than `thin` counts as nothing.
pub(super) fn without_spikes(outline: &[Point], thin: f64) -> Outline {
    let mut out: Outline = Vec::with_capacity(outline.len());
    for &next in outline {
        while let [.., before, tip] = out.as_slice()
            && goes_back(*before, *tip, next, thin)
        {
            out.pop();
        }
        if out
            .last()
            .is_none_or(|last| thin / 2.0 < last.distance(next))
        {
            out.push(next);
        }
    }
    // The same where its end meets its start: there the tip may lie on either side.
    let mut left = out.as_slice();
    loop {
        left = match left {
            [first, rest @ .., last]
                if last.distance(*first) <= thin / 2.0
                    || rest
                        .last()
                        .is_some_and(|before| goes_back(*before, *last, *first, thin)) =>
            {
                left.get(..left.len() - 1).unwrap_or_default()
            }
            [first, rest @ .., last]
                if rest
                    .first()
                    .is_some_and(|next| goes_back(*last, *first, *next, thin)) =>
            {
                left.get(1..).unwrap_or_default()
            }
            _ => return left.to_vec(),
        };
    }
}

fn goes_back(before: Point, tip: Point, next: Point, thin: f64) -> bool {
    let (there, back) = (before.to(tip), tip.to(next));
    let across = (there.x * back.y - there.y * back.x).abs();
    there.x * back.x + there.y * back.y < 0.0 && across <= thin * back.length().max(there.length())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outline(corners: &[(f64, f64)]) -> Outline {
        corners
            .iter()
            .map(|(x, y)| Point { x: *x, y: *y })
            .collect()
    }

    #[test]
    fn a_way_there_and_back_is_left_out() {
        let square = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)];
        let spiked = [
            (0.0, 0.0),
            (1.0, 0.0),
            (1.0, 1.0),
            (2.0, 1.5),
            (3.0, 2.0),
            (2.0, 1.5),
            (1.0, 1.0),
            (0.0, 1.0),
        ];
        for start in 0..spiked.len() {
            let mut turned = spiked;
            turned.rotate_left(start);
            let left = without_spikes(&outline(&turned), 1e-3);
            assert_eq!(left.len(), square.len(), "from corner {start}: {left:?}");
            assert!(outline(&square).iter().all(|corner| left.contains(corner)));
        }
    }

    #[test]
    fn what_has_no_width_is_nothing() {
        let there_and_back = [(0.0, 0.0), (1.0, 0.2), (2.0, 0.4), (1.0, 0.2)];
        assert!(without_spikes(&outline(&there_and_back), 1e-3).len() < 3);
    }
}
