//! Points and outlines.

use stridewell::figure::camera::Point;

/// Whether `point` is inside `paths`, or no further outside than `over`.
pub(crate) fn inside(paths: &[Vec<Point>], point: Point, over: f64) -> bool {
    let mut turns = 0;
    let mut nearest = f64::INFINITY;
    for path in paths {
        let next = path.iter().skip(1).chain(path.first());
        for (a, b) in path.iter().zip(next) {
            let along = a.to(*b);
            let length = (along.x * along.x + along.y * along.y).max(1e-18);
            let off = a.to(point);
            let share = ((off.x * along.x + off.y * along.y) / length).clamp(0.0, 1.0);
            nearest = nearest.min(a.lerp(*b, share).distance(point));
            if (a.y <= point.y) != (b.y <= point.y) {
                let side = along.x * off.y - along.y * off.x;
                turns += if a.y <= point.y && 0.0 < side {
                    1
                } else if b.y <= point.y && side < 0.0 {
                    -1
                } else {
                    0
                };
            }
        }
    }
    turns != 0 || nearest < over
}
