//! The way from wherever the work ended back to the ready pose, on to the next key and from there by keys; and from spot
//! to spot.
//!
//! Every stretch of it is one that motions are found ahead for, also out of the middle of a cycle.

use std::cmp::Ordering;

use crate::domain::Part;

use super::parts::CYCLES;
use super::path::{Knot, Place};
use crate::figure::spec::{FigureSpec, KeyRef, Loop};

/// Nearer to a key than this, in stretches between keys, the work ended at it.
const AT_KEY: f64 = 1e-6;

/// From where a part ended to the ready pose.
struct WayOut {
    /// Where it ended.
    end: Place,
    /// The stretches to the next key: how many there are from the start of the path to where it ended, and how much of
    /// one is left.
    done: f64,
    left: f64,
    /// From that key to the ready pose.
    home: Vec<KeyRef>,
}

impl WayOut {
    /// Stretches between keys.
    fn length(&self) -> f64 {
        self.left + self.home.len().saturating_sub(1) as f64
    }
}

impl FigureSpec {
    /// On the way from wherever `part` ended to the ready pose.
    pub(super) fn exit(&self, part: Part, length_s: f64, share: f64) -> Place {
        let way = self.way_out_of(part, length_s);
        let gone = share.clamp(0.0, 1.0) * way.length();
        if gone < way.left {
            let stretches = way.end.knots.len().saturating_sub(1).max(1) as f64;
            return Place {
                share: (way.done + gone) / stretches,
                ..way.end
            };
        }
        let home = (way.length() - way.left).max(1.0);
        self.along(&way.home, (gone - way.left) / home)
    }

    /// The share of the way out at which the nearest key lies.
    pub(super) fn still_exit(&self, part: Part, length_s: f64, share: f64) -> f64 {
        let way = self.way_out_of(part, length_s);
        let length = way.length().max(AT_KEY);
        let key = (share.clamp(0.0, 1.0) * length - way.left).round().max(0.0);
        (way.left + key) / length
    }

    fn way_out_of(&self, part: Part, length_s: f64) -> WayOut {
        let end = self.in_part(part, length_s, length_s);
        let stretches = end.knots.len().saturating_sub(1);
        let done = end.share.clamp(0.0, 1.0) * stretches as f64;
        let next = (done - AT_KEY).ceil().max(0.0);
        let home = match end.knots.get(next as usize) {
            Some(knot) => self.home(knot.at_rest(end.other_side)),
            None => vec![self.ready_key()],
        };
        WayOut {
            left: next - done,
            end,
            done,
            home,
        }
    }

    /// A key and the keys of the way out that follow it; the ready one where the way does not pass it.
    fn home(&self, from: KeyRef) -> Vec<KeyRef> {
        let mut way = self.way(false);
        if way.is_empty() {
            way = self.way(true);
            way.reverse();
        }
        let start = self.knot(from).pose;
        let mut keys = vec![from];
        match way.iter().position(|key| self.knot(*key).pose == start) {
            Some(place) => keys.extend(way.split_off(place + 1)),
            None => keys.push(self.ready_key()),
        }
        keys
    }

    /// Every way from a key at which `part` can end to the ready pose.
    pub(in crate::figure) fn ways_out(&self, part: Part) -> Vec<Vec<KeyRef>> {
        let phases = self.phases_in(part);
        if CYCLES.contains(&part) {
            let both = |key: &KeyRef| {
                let knot = self.knot(*key);
                [knot.at_rest(false), knot.at_rest(true)].map(|key| self.home(key))
            };
            let keys = phases.iter().flat_map(|phase| &phase.path);
            let mut ways: Vec<_> = keys.flat_map(both).collect();
            let mirrors = phases.iter().any(|phase| phase.looped == Loop::Mirror);
            ways.retain(|way| mirrors || !matches!(way.first(), Some(KeyRef::Mirror(_))));
            return ways;
        }
        let last = phases.last().and_then(|phase| phase.path.last()).copied();
        vec![self.home(last.unwrap_or_else(|| self.frozen(part)))]
    }
}

impl FigureSpec {
    /// Ready, on the way from one spot to another; backwards along the way there.
    pub(super) fn roll(&self, [from, to]: [usize; 2], share: f64) -> Place {
        let way = self.between_spots(from.min(to), from.max(to));
        match from.cmp(&to) {
            Ordering::Less => self.along(&way, share),
            // A dose may have more sets than the figure has spots.
            Ordering::Equal => self.at_key(way[0]),
            Ordering::Greater => self.along(&way, 1.0 - share),
        }
    }

    /// From the ready pose in one spot to that in another.
    fn between_spots(&self, from: usize, to: usize) -> [KeyRef; 2] {
        let ready = self.ready_key();
        [from, to].map(|spot| {
            let instead = match ready {
                KeyRef::Key(key) => self.spot_keys.get(spot).and_then(|keys| keys.get(key)),
                KeyRef::Mirror(_) | KeyRef::Again(_) => None,
            };
            instead.map_or(ready, |key| KeyRef::Key(*key))
        })
    }

    /// Every way from spot to spot, forwards.
    pub(in crate::figure) fn rolls(&self) -> Vec<Vec<KeyRef>> {
        let spots = self.spot_keys.len();
        let pairs = (0..spots).flat_map(|from| (from + 1..spots).map(move |to| (from, to)));
        pairs
            .map(|(from, to)| self.between_spots(from, to).to_vec())
            .collect()
    }
}

impl Knot {
    /// What the figure goes home from, when it came here in a round of the other side or of its own.
    fn at_rest(&self, other_side: bool) -> KeyRef {
        if self.mirrored != other_side {
            KeyRef::Mirror(self.key)
        } else if self.rounds == 0 || self.mirrored {
            KeyRef::Key(self.key)
        } else {
            KeyRef::Again(self.key)
        }
    }
}
