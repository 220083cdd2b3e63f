//! Sketches of a repetition, kept for the next one: most of a session is the same movement again.

use std::collections::BTreeMap;

use crate::domain::Part;
use crate::figure::Sketch;
use crate::figure::motion::At;

/// More is never kept; a repetition of ten seconds at twenty frames a second has 200.
const MOST: usize = 240;

/// Parts longer than this are not repeated soon enough, seconds.
const LONGEST_S: f64 = 10.0;

/// A moment of a repetition: its part, the milliseconds of that part, and those spent in it.
type Key = (Part, u64, u64);

/// Sketches of one figure at one size.
#[derive(Debug, Default)]
pub(super) struct Repeats {
    sketches: BTreeMap<Key, Sketch>,
}

impl Repeats {
    /// Forgets all of them: another figure, or another size.
    pub(super) fn clear(&mut self) {
        self.sketches.clear();
    }

    /// The sketch of a moment, drawn unless it is known.
    pub(super) fn sketch(&mut self, at: At, draw: impl FnOnce() -> Sketch) -> Drawn<'_> {
        let Some(key) = key(at) else {
            return Drawn::New(draw());
        };
        if self.sketches.len() == MOST && !self.sketches.contains_key(&key) {
            self.sketches.clear();
        }
        Drawn::Kept(self.sketches.entry(key).or_insert_with(draw))
    }
}

/// A sketch, kept or not.
pub(super) enum Drawn<'a> {
    /// One that is kept.
    Kept(&'a Sketch),
    /// One that is needed once.
    New(Sketch),
}

impl Drawn<'_> {
    /// The sketch.
    pub(super) fn get(&self) -> &Sketch {
        match self {
            Self::Kept(sketch) => sketch,
            Self::New(sketch) => sketch,
        }
    }
}

fn key(at: At) -> Option<Key> {
    let At::Part {
        part,
        into_s,
        length_s,
    } = at
    else {
        return None;
    };
    let repeats = !matches!(part, Part::Hold | Part::Cycle) && length_s <= LONGEST_S;
    let ms = |s: f64| (s * 1e3).round() as u64;
    repeats.then(|| (part, ms(length_s), ms(into_s)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(part: Part, into_s: f64) -> At {
        At::Part {
            part,
            into_s,
            length_s: 4.0,
        }
    }

    #[test]
    fn a_moment_of_a_repetition_is_drawn_once() {
        let mut repeats = Repeats::default();
        let mut drawn = 0;
        for into_s in [0.5, 0.75, 0.5, 0.75, 0.5] {
            repeats.sketch(at(Part::Lower, into_s), || {
                drawn += 1;
                Sketch::default()
            });
        }
        assert_eq!(drawn, 2);
        repeats.clear();
        assert!(repeats.sketches.is_empty());
    }

    #[test]
    fn it_never_keeps_more_than_it_may() {
        let mut repeats = Repeats::default();
        for moment in 0..1000 {
            repeats.sketch(at(Part::Lift, f64::from(moment) / 250.0), Sketch::default);
            assert!(repeats.sketches.len() <= MOST);
        }
        repeats.sketch(at(Part::Hold, 1.0), Sketch::default);
        assert!(!repeats.sketches.keys().any(|key| key.0 == Part::Hold));
    }
}
