//! Chains of ellipses for large pictures: more of them where the straight edges between two would be seen.

use super::camera::Point;
use super::pen::{Ellipse, Pen};

/// An edge between two ellipses of a chain is not seen to be straight up to this length, pixels.
const STRAIGHT_PX: f64 = 64.0;

/// The chain with so many ellipses between its own that no edge is seen to be straight.
pub(super) fn refined(pen: &Pen, chain: Vec<Ellipse>) -> Vec<Ellipse> {
    let most = pen.metres(STRAIGHT_PX);
    let pieces = |[_, a, b, _]: [&Ellipse; 4]| (a.center.distance(b.center) / most).ceil();
    let spans = || (0..chain.len().saturating_sub(1)).filter_map(|place| around(&chain, place));
    // Two have a straight edge between them at every size.
    if chain.len() < 3 || spans().all(|span| pieces(span) <= 1.0) {
        return chain;
    }
    let mut out = Vec::with_capacity(2 * chain.len());
    for span in spans() {
        let pieces = pieces(span).max(1.0);
        out.extend((0..pieces as usize).map(|piece| between(span, piece as f64 / pieces)));
    }
    out.extend(chain.last());
    out
}

/// The ellipse at a place and the next, with those before and after; at the ends of the chain they are their own neighbors.
fn around(chain: &[Ellipse], place: usize) -> Option<[&Ellipse; 4]> {
    let (a, b) = (chain.get(place)?, chain.get(place + 1)?);
    let before = place.checked_sub(1).and_then(|place| chain.get(place));
    Some([before.unwrap_or(a), a, b, chain.get(place + 2).unwrap_or(b)])
}

fn between(span: [&Ellipse; 4], t: f64) -> Ellipse {
    let of = |value: fn(&Ellipse) -> f64| monotone(span.map(value), t);
    Ellipse {
        center: Point {
            x: of(|ellipse| ellipse.center.x),
            y: of(|ellipse| ellipse.center.y),
        },
        xx: of(|ellipse| ellipse.xx),
        xy: of(|ellipse| ellipse.xy),
        yy: of(|ellipse| ellipse.yy),
    }
}

/// A cubic from the second value to the third that never leaves what lies between them (Fritsch and Carlson 1980): hems
/// and ends, where neighbors differ much, must not bulge.
fn monotone([a, b, c, d]: [f64; 4], t: f64) -> f64 {
    let [before, own, after] = [b - a, c - b, d - c];
    let slope = |one: f64, other: f64| {
        if one * other <= 0.0 {
            0.0
        } else {
            2.0 * one * other / (one + other)
        }
    };
    let (from, to) = (slope(before, own), slope(own, after));
    let (t2, t3) = (t * t, t * t * t);
    b + own * (3.0 * t2 - 2.0 * t3) + from * (t - 2.0 * t2 + t3) + to * (t3 - t2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::camera::Camera;
    use crate::figure::math::vec3;
    use crate::figure::solid::Ellipsoid;

    fn pen(px_per_m: f64) -> Pen {
        let camera = Camera {
            az_deg: 0.0,
            el_deg: 0.0,
        };
        Pen::new(camera.view(), px_per_m)
    }

    fn chain(pen: &Pen) -> Vec<Ellipse> {
        let radii = [0.08, 0.10, 0.09, 0.02];
        let solids = radii.iter().enumerate();
        let solids = solids.map(|(i, r)| Ellipsoid::sphere(vec3(0.0, 0.1 * i as f64, 0.0), *r));
        solids.map(|solid| pen.ellipse(&solid)).collect()
    }

    #[test]
    fn usual_pictures_keep_their_chains() {
        let pen = pen(450.0);
        assert_eq!(refined(&pen, chain(&pen)).len(), 4);
    }

    #[test]
    fn large_pictures_have_more_ellipses_none_thicker_than_their_neighbors() {
        let pen = pen(1500.0);
        let own = chain(&pen);
        let fine = refined(&pen, own.clone());
        assert_eq!(fine.len(), 3 * 3 + 1);
        for place in [0, 3, 6, 9] {
            let known = &own[place / 3];
            assert!(fine[place].center.distance(known.center) < 1e-12);
            assert!((fine[place].xx - known.xx).abs() < 1e-12);
        }
        let thickest = fine.iter().map(|ellipse| ellipse.xx).fold(0.0, f64::max);
        assert!(thickest <= own[1].xx + 1e-12);
        assert!(
            fine.windows(2)
                .all(|pair| pair[0].center.y < pair[1].center.y)
        );
    }

    #[test]
    fn a_cubic_between_values_that_rise_rises() {
        let mut last = 0.0;
        for step in 0..=20 {
            let value = monotone([-5.0, 0.0, 1.0, 1.1], f64::from(step) / 20.0);
            assert!((last..=1.0).contains(&value), "{value}");
            last = value;
        }
    }
}
