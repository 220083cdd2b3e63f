//! Leaves out what convex outlines hide of each other, before they are united: most of their edges, in no time.

use super::camera::Point;
use super::pen::Outline;
use super::sketch::Bounds;

/// A convex outline, counter-clockwise, with the rectangle around it.
struct Convex {
    outline: Outline,
    bounds: Bounds,
}

/// The same outlines with fewer points: where one runs through the inside of another, both convex, it takes the short way.
/// What they cover together is the same, because the short way runs inside the other one too.
pub(super) fn without_hidden(outlines: &[Outline]) -> Vec<Outline> {
    let (convex, mut others): (Vec<Outline>, Vec<Outline>) =
        outlines.iter().cloned().partition(|one| is_convex(one));
    let mut pieces: Vec<Convex> = convex.into_iter().map(Convex::new).collect();
    let mut inside = Vec::new();
    // Neighbors hide most of each other: what they leave is soon looked at.
    for apart in 1..pieces.len() {
        for place in 0..pieces.len() {
            let others = [place.checked_sub(apart), Some(place + apart)];
            for other in others.into_iter().flatten() {
                shorten(&mut pieces, place, other, &mut inside);
            }
        }
    }
    others.extend(pieces.into_iter().map(|piece| piece.outline));
    others.retain(|outline| 2 < outline.len());
    others
}

/// Takes away the points of one piece whose neighbors too lie inside another one; `inside` is there to be used again.
fn shorten(pieces: &mut [Convex], place: usize, other: usize, inside: &mut Vec<bool>) {
    let [Some(piece), Some(cover)] = [pieces.get(place), pieces.get(other)] else {
        return;
    };
    if !piece.bounds.meets(&cover.bounds) {
        return;
    }
    inside.clear();
    inside.extend(piece.outline.iter().map(|point| cover.contains(*point)));
    if inside.iter().filter(|inside| **inside).count() < 3 {
        return;
    }
    let Some(piece) = pieces.get_mut(place) else {
        return;
    };
    let at = |place: usize| inside.get(place).copied().unwrap_or(false);
    let count = piece.outline.len();
    let mut place = 0;
    piece.outline.retain(|_| {
        let before = at((place + count - 1) % count);
        let hidden = before && at(place) && at((place + 1) % count);
        place += 1;
        !hidden
    });
    piece.bounds = Bounds::around(&piece.outline);
}

/// Whether an outline turns left at every corner, once round.
fn is_convex(outline: &[Point]) -> bool {
    let [.., d, e] = outline else { return false };
    let (mut last, mut edge) = (*e, d.to(*e));
    let mut up = edge.y;
    let mut turns = 0;
    for point in outline {
        let next = last.to(*point);
        if edge.x * next.y - edge.y * next.x < -1e-12 {
            return false;
        }
        // Once round, it goes up once and down once.
        if up * next.y < 0.0 {
            turns += 1;
        }
        if next.y != 0.0 {
            up = next.y;
        }
        (last, edge) = (*point, next);
    }
    turns <= 2
}

impl Convex {
    fn new(outline: Outline) -> Self {
        let bounds = Bounds::around(&outline);
        Self { outline, bounds }
    }

    /// Whether a point lies inside, found by halving the fan around the first corner.
    fn contains(&self, point: Point) -> bool {
        let Some((first, rest)) = self.outline.split_first() else {
            return false;
        };
        if !self.bounds.holds(point) {
            return false;
        }
        let way = first.to(point);
        let left_of = |corner: &Point| {
            let edge = first.to(*corner);
            0.0 < edge.x * way.y - edge.y * way.x
        };
        let place = rest.partition_point(left_of);
        let (Some(a), Some(b)) = (
            place.checked_sub(1).and_then(|a| rest.get(a)),
            rest.get(place),
        ) else {
            return false;
        };
        let (edge, way) = (a.to(*b), a.to(point));
        0.0 < edge.x * way.y - edge.y * way.x
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::region::contains;

    fn circle(x: f64, y: f64, radius: f64) -> Outline {
        let point = |i: i32| {
            let (sin, cos) = libm::sincos(f64::from(i) * 0.1 * std::f64::consts::PI);
            Point {
                x: x + radius * cos,
                y: y + radius * sin,
            }
        };
        (0..20).map(point).collect()
    }

    #[test]
    fn what_is_covered_stays_the_same() {
        let outlines = [
            circle(0.0, 0.0, 1.0),
            circle(0.8, 0.1, 0.9),
            circle(0.5, 0.0, 0.3),
            circle(1.5, 0.5, 0.5),
        ];
        let fewer = without_hidden(&outlines);
        let points = |outlines: &[Outline]| outlines.iter().map(Vec::len).sum::<usize>();
        assert_eq!(fewer.len(), 3, "one lies inside another");
        assert!(points(&fewer) < 56, "{}", points(&fewer));
        for i in 0..900 {
            let (x, y) = (
                f64::from(i % 30) * 0.11 - 1.2,
                f64::from(i / 30) * 0.09 - 1.3,
            );
            let point = Point { x, y };
            let one = |outline: &Outline| contains(std::slice::from_ref(outline), point);
            let before = outlines.iter().any(one);
            assert_eq!(before, contains(&fewer, point), "{point:?}");
        }
    }

    #[test]
    fn only_convex_outlines_are_made_shorter() {
        let corner = |x: f64, y: f64| Point { x, y };
        let bent = vec![
            corner(0.0, 0.0),
            corner(2.0, 0.0),
            corner(0.2, 0.2),
            corner(0.0, 2.0),
        ];
        assert!(!is_convex(&bent));
        let star: Outline = [0, 2, 4, 1, 3]
            .map(|i| {
                let (y, x) = libm::sincos(f64::from(i) * 0.4 * std::f64::consts::PI);
                corner(x, y)
            })
            .to_vec();
        assert!(!is_convex(&star), "twice round");
        assert!(is_convex(&circle(0.0, 0.0, 1.0)));
    }
}
