//! Lines with fewer points that look the same.

/// The points without those that lie no more than `missed` beside the way between others (Douglas and Peucker).
pub fn simpler(points: &[[f64; 2]], missed: f64) -> Vec<[f64; 2]> {
    let mut keep = vec![false; points.len()];
    let mut open = vec![(0, points.len().saturating_sub(1))];
    for end in [0, points.len().saturating_sub(1)] {
        if let Some(keep) = keep.get_mut(end) {
            *keep = true;
        }
    }
    while let Some((first, last)) = open.pop() {
        let (Some(from), Some(to)) = (points.get(first), points.get(last)) else {
            continue;
        };
        let between = points.iter().enumerate().take(last).skip(first + 1);
        let far = between.map(|(place, at)| (place, beside(*at, *from, *to)));
        let Some((place, by)) = far.max_by(|one, other| one.1.total_cmp(&other.1)) else {
            continue;
        };
        if missed < by {
            if let Some(keep) = keep.get_mut(place) {
                *keep = true;
            }
            open.extend([(first, place), (place, last)]);
        }
    }
    let kept = points.iter().zip(keep).filter(|(_, keep)| *keep);
    kept.map(|(point, _)| *point).collect()
}

/// How far a point lies beside the line between two others.
fn beside([x, y]: [f64; 2], [x0, y0]: [f64; 2], [x1, y1]: [f64; 2]) -> f64 {
    let (dx, dy) = (x1 - x0, y1 - y0);
    let length = libm::hypot(dx, dy);
    if length < 1e-9 {
        return libm::hypot(x - x0, y - y0);
    }
    let along = (((x - x0) * dx + (y - y0) * dy) / (length * length)).clamp(0.0, 1.0);
    libm::hypot(x - x0 - along * dx, y - y0 - along * dy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_on_the_way_are_left_out_and_corners_stay() {
        let line = [
            [0.0, 0.0],
            [5.0, 0.1],
            [10.0, 0.0],
            [10.0, 5.0],
            [10.0, 10.0],
        ];
        assert_eq!(
            simpler(&line, 0.45),
            [[0.0, 0.0], [10.0, 0.0], [10.0, 10.0]]
        );
        assert_eq!(
            simpler(&line, 0.05),
            [[0.0, 0.0], [5.0, 0.1], [10.0, 0.0], [10.0, 10.0]]
        );
        assert!(simpler(&[], 1.0).is_empty());
    }
}
