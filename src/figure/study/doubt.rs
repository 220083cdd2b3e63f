//! What is wrong with a figure that was made by hand: what slips, what sinks, what does not move.

use crate::domain::Side;
use crate::figure::body::BodySet;
use crate::figure::floor::lowest_m;
use crate::figure::motion::At;
use crate::figure::pose::{Dof, Pose};
use crate::figure::rom;
use crate::figure::spec::FigureSpec;

/// Something that does not look right.
#[derive(Clone, Debug, PartialEq)]
pub enum Doubt {
    /// There is only one position, or all are the same.
    Still,
    /// In this key, counted from 0, something that should stay where it is is this far away, metres.
    Misses(usize, f64),
    /// In this key, the body is this far in the floor, metres.
    Sinks(usize, f64),
    /// On the way between keys, something slips this far, metres.
    Slips(f64),
    /// On the way between keys, the body is this far in the floor, metres.
    SinksBetween(f64),
    /// In this key, a joint is bent further than it goes.
    Beyond(usize, Dof),
    /// The other side does not do the same.
    OtherSide,
}

/// Nearer than this is well, metres: at a key, and on the way.
const NEAR_M: f64 = 0.01;
const SLIP_M: f64 = 0.02;
/// Soft parts of a body are pressed so far into a mat, metres.
const SUNK_M: f64 = 0.025;
/// Poses nearer than this are the same, degrees.
const SAME_DEG: f64 = 2.0;
/// Moments of a movement that are looked at.
const MOMENTS: usize = 24;

impl FigureSpec {
    /// What does not look right, for both sides.
    pub fn doubts(&self) -> Vec<Doubt> {
        let body = BodySet::of(self.body);
        let mut doubts = Vec::new();
        if self.is_still() {
            doubts.push(Doubt::Still);
        }
        for (place, key) in self.keys.iter().enumerate() {
            let misses = self.worst_m(At::Key(place), Side::Right);
            if NEAR_M < misses {
                doubts.push(Doubt::Misses(place, misses));
            }
            let sunk = -lowest_m(&key.pose, body);
            if SUNK_M < sunk {
                doubts.push(Doubt::Sinks(place, sunk));
            }
            doubts.extend(beyond(&key.pose).map(|dof| Doubt::Beyond(place, dof)));
        }
        doubts.extend(self.doubts_between(body));
        doubts
    }

    /// What does not look right on the way.
    fn doubts_between(&self, body: &BodySet) -> Vec<Doubt> {
        let (mut slips, mut sunk, mut differs) = (0.0_f64, 0.0_f64, false);
        for moment in 0..MOMENTS {
            let at = At::Loop(moment as f64 / MOMENTS as f64);
            let [right, left] = [Side::Right, Side::Left].map(|side| self.posed(at, side).pose);
            slips = slips
                .max(self.worst_m(at, Side::Right))
                .max(self.worst_m(at, Side::Left));
            sunk = sunk
                .max(-lowest_m(&right, body))
                .max(-lowest_m(&left, body));
            differs |= !self.takes_turns && far_deg(&right.mirrored(), &left) > SAME_DEG;
        }
        let mut doubts = Vec::new();
        if SLIP_M < slips {
            doubts.push(Doubt::Slips(slips));
        }
        if SUNK_M < sunk {
            doubts.push(Doubt::SinksBetween(sunk));
        }
        if differs {
            doubts.push(Doubt::OtherSide);
        }
        doubts
    }

    fn worst_m(&self, at: At, side: Side) -> f64 {
        let touches = self.touches(at, side).into_iter();
        touches.map(|touch| touch.error_m).fold(0.0, f64::max)
    }

    fn is_still(&self) -> bool {
        let pairs = self.keys.iter().zip(self.keys.iter().skip(1));
        pairs
            .map(|(a, b)| far_deg(&a.pose, &b.pose))
            .fold(0.0, f64::max)
            < SAME_DEG
    }
}

/// Joints that are bent further than they go.
fn beyond(pose: &Pose) -> impl Iterator<Item = Dof> {
    Dof::all().filter(|dof| {
        let value = pose.get(*dof);
        rom::limits(*dof).is_some_and(|(low, high)| value < low - 0.01 || high + 0.01 < value)
    })
}

/// How far the angle that differs most differs, degrees; metres count for a hundred.
fn far_deg(a: &Pose, b: &Pose) -> f64 {
    let off = |dof: Dof| {
        let by = (a.get(dof) - b.get(dof)).abs();
        if dof.is_place() { by * 100.0 } else { by }
    };
    Dof::all().map(off).fold(0.0, f64::max)
}
