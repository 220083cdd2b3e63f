//! The outline of a chain of ellipses, the hulls of each two that follow each other, without cutting any shapes.

use super::camera::Point;
use super::pen::{Ellipse, Outline, Pen, grown};

/// Tangents are looked for up to this slope; beyond it one ellipse all but hides the other.
const STEEPEST: f64 = 6.0;

/// An edge between the rims of two ellipses that follow each other, with the direction that points out of the tube.
struct Edge {
    out: Point,
    /// The ellipse that it ends on.
    on: Ellipse,
    from: Point,
    to: Point,
    /// Whether the tube ends on that ellipse.
    cap: bool,
}

/// The outline of a chain of ellipses, grown by `grow` metres all round; several that cover it together where it is seen
/// along its length and some ellipses lie behind others.
pub(super) fn tube(pen: &Pen, ellipses: &[Ellipse], grow: f64) -> Vec<Outline> {
    let links = links(ellipses);
    if links.len() == ellipses.len() && !turns_sharply(ellipses) {
        let edges = edges(&links, grow);
        if let Some(outline) = around(pen, &edges, grow) {
            return vec![outline];
        }
    }
    match ellipses {
        [one] => vec![pen.hull(&[*one], grow)],
        _ => ellipses
            .windows(2)
            .map(|pair| pen.hull(pair, grow))
            .collect(),
    }
}

/// Ellipses with the directions of the tangents, right and left, to the next one; fewer when one hides in its neighbor.
fn links(ellipses: &[Ellipse]) -> Vec<(Ellipse, Option<[Point; 2]>)> {
    let mut links: Vec<(Ellipse, Option<[Point; 2]>)> = Vec::with_capacity(ellipses.len());
    for &next in ellipses {
        if let Some((last, tangents)) = links.last_mut() {
            *tangents = outer_tangents(last, &next);
            if tangents.is_none() {
                break;
            }
        }
        links.push((next, None));
    }
    links
}

/// Whether the middles turn by more than 60 degrees somewhere.
fn turns_sharply(ellipses: &[Ellipse]) -> bool {
    let ways = ellipses
        .windows(2)
        .filter_map(|pair| pair.first().zip(pair.last()))
        .map(|(a, b)| a.center.to(b.center));
    let mut before: Option<Point> = None;
    for way in ways {
        if let Some(before) = before.replace(way) {
            let along = before.x * way.x + before.y * way.y;
            let lengths = before.length() * way.length();
            if along < 0.5 * lengths {
                return true;
            }
        }
    }
    false
}

/// The directions, right and left of the way from `a` to `b`, in which both are outermost.
fn outer_tangents(a: &Ellipse, b: &Ellipse) -> Option<[Point; 2]> {
    let (dx, dy) = (b.center.x - a.center.x, b.center.y - a.center.y);
    let distance = a.center.distance(b.center);
    if distance < 1e-6 {
        return None;
    }
    let along = Point {
        x: dx / distance,
        y: dy / distance,
    };
    let back = Point {
        x: -along.x,
        y: -along.y,
    };
    if b.height(along) < a.height(along) || a.height(back) < b.height(back) {
        // One bulges out over the other's end: edges along both sides are not all of their hull.
        return None;
    }
    let right = Point {
        x: along.y,
        y: -along.x,
    };
    let left = Point {
        x: -along.y,
        y: along.x,
    };
    Some([
        tangent(a, b, along, right, distance)?,
        tangent(a, b, along, left, distance)?,
    ])
}

/// Newton's method on how much further `b` reaches than `a` in the direction `side` + s · `along`.
fn tangent(a: &Ellipse, b: &Ellipse, along: Point, side: Point, distance: f64) -> Option<Point> {
    let mut s = 0.0;
    for _ in 0..8 {
        let d = Point {
            x: side.x + along.x * s,
            y: side.y + along.y * s,
        };
        let (ra, rb) = (a.reach(d), b.reach(d));
        let lead = s * distance + rb - ra;
        if lead.abs() < 1e-9 {
            return Some(d);
        }
        let slope = distance + b.slope(d, along) / rb - a.slope(d, along) / ra;
        if slope <= 1e-9 {
            return None;
        }
        s -= lead / slope;
        if STEEPEST < s.abs() {
            return None;
        }
    }
    None
}

/// Forward along the right side, then back along the left one.
fn edges(links: &[(Ellipse, Option<[Point; 2]>)], grow: f64) -> Vec<Edge> {
    let pairs = links.iter().zip(links.iter().skip(1));
    let mut right = Vec::with_capacity(2 * links.len());
    let mut left = Vec::with_capacity(links.len());
    for ((a, tangents), (b, _)) in pairs {
        let Some([r, l]) = *tangents else { continue };
        right.push(edge(a, b, r, grow));
        left.push(edge(b, a, l, grow));
    }
    if let (Some(end), Some(start)) = (right.last_mut(), left.first_mut()) {
        end.cap = true;
        start.cap = true;
    }
    right.extend(left.into_iter().rev());
    right
}

fn edge(a: &Ellipse, b: &Ellipse, out: Point, grow: f64) -> Edge {
    Edge {
        out,
        on: *b,
        from: grown(a.rim(out), out, grow),
        to: grown(b.rim(out), out, grow),
        cap: false,
    }
}

/// The outline along the edges; `None` when it crosses itself or there are none.
fn around(pen: &Pen, edges: &[Edge], grow: f64) -> Option<Outline> {
    if edges.is_empty() {
        return None;
    }
    let mut outline = Vec::with_capacity(edges.len() * 2 + 48);
    let next = edges.iter().skip(1).chain(edges.first());
    for (edge, next) in edges.iter().zip(next) {
        let turn = edge.out.x * next.out.y - edge.out.y * next.out.x;
        if edge.cap || 0.0 <= turn {
            outline.push(edge.to);
            pen.arc(&edge.on, edge.out, next.out, |point, d| {
                outline.push(grown(point, d, grow));
            });
            outline.push(next.from);
        } else {
            outline.push(corner(edge, next)?);
        }
    }
    Some(outline)
}

/// Where two edges cross.
fn corner(a: &Edge, b: &Edge) -> Option<Point> {
    let (u, v) = (a.from.to(a.to), b.from.to(b.to));
    let cross = u.x * v.y - u.y * v.x;
    if cross.abs() < 1e-15 {
        return Some(a.to);
    }
    let w = a.from.to(b.from);
    let s = (w.x * v.y - w.y * v.x) / cross;
    let t = (w.x * u.y - w.y * u.x) / cross;
    let inside = (0.0..=1.0).contains(&s) && (0.0..=1.0).contains(&t);
    inside.then(|| a.from.lerp(a.to, s))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::camera::Camera;
    use crate::figure::math::vec3;
    use crate::figure::region::contains;
    use crate::figure::solid::Ellipsoid;
    use crate::figure::union::united;

    /// A limb of eight sections, bent and of uneven thickness.
    fn limb() -> Vec<Ellipsoid> {
        let section = |i: usize| {
            let t = i as f64 / 7.0;
            let at = vec3(0.05 * libm::sin(3.0 * t), 0.4 * t, 0.02 * t);
            let thick = 0.05 - 0.025 * t + 0.01 * libm::cos(9.0 * t);
            Ellipsoid::upright(at, vec3(thick, 0.8 * thick, 1.1 * thick))
        };
        (0..8).map(section).collect()
    }

    #[test]
    fn a_tube_contains_its_ellipses_from_everywhere() {
        for az in 0..12 {
            for el in [-80.0, -20.0, 10.0, 60.0, 89.0] {
                let camera = Camera {
                    az_deg: 30.0 * f64::from(az),
                    el_deg: el,
                };
                let pen = Pen::new(camera.view(), 400.0);
                let ellipses: Vec<Ellipse> = limb().iter().map(|s| pen.ellipse(s)).collect();
                let outlines = tube(&pen, &ellipses, 0.0);
                for ellipse in &ellipses {
                    // A fifth of a pixel is what chords may cut off.
                    for point in pen.hull(&[*ellipse], -pen.metres(0.2)) {
                        assert!(contains(&outlines, point), "{camera:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_tube_seen_from_the_side_is_one_outline_around_all() {
        let pen = Pen::new(
            Camera {
                az_deg: 0.0,
                el_deg: 0.0,
            }
            .view(),
            400.0,
        );
        let ellipses: Vec<Ellipse> = limb().iter().map(|s| pen.ellipse(s)).collect();
        let outlines = tube(&pen, &ellipses, 0.0);
        assert_eq!(outlines.len(), 1);
        let hulls: Vec<Outline> = ellipses
            .windows(2)
            .map(|pair| pen.hull(pair, 0.0))
            .collect();
        let exact = crate::figure::region::area(&united(&hulls));
        let found = crate::figure::region::area(&outlines);
        assert!((found / exact - 1.0).abs() < 2e-3, "{found} {exact}");
    }
}
