//! One round of an exercise as a line of parts: what the scrubber shows, and which pose belongs to a place on it.

use crate::domain::{Exercise, Part};
use crate::figure::FigureSpec;
use crate::figure::motion::At;

/// Getting into place is shown for so long.
const ENTRY_S: f64 = 2.0;
/// A still hold is shown for so long.
const HOLD_S: f64 = 4.0;
/// A round of a movement whose figure is not known.
const ROUND_S: f64 = 3.0;

/// A piece of a round.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Piece {
    /// Which part of the exercise, or `None` while getting into place.
    pub(super) part: Option<Part>,
    /// How long it is shown, seconds.
    pub(super) seconds: f64,
}

/// One round of an exercise.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Movement {
    pub(super) pieces: Vec<Piece>,
}

impl Movement {
    /// A round at the usual dose: the parts of a repetition, both strokes, a cycle, or a hold with the way into it.
    pub(super) fn of(exercise: &Exercise, figure: Option<&FigureSpec>) -> Self {
        let piece = |part, seconds| Piece { part, seconds };
        let entry = piece(None, ENTRY_S);
        let hold = piece(Some(Part::Hold), HOLD_S);
        if exercise.dose.work.reps_of_set(0).is_some() {
            let parts = exercise.dose.work.parts().into_iter();
            let pieces = parts.map(|(part, length)| piece(Some(part), length.as_secs_f64()));
            return Self {
                pieces: pieces.collect(),
            };
        }
        let round = figure.map_or(ROUND_S, FigureSpec::period_s);
        let words = &exercise.words;
        let pieces = if words.has_strokes() {
            let half = round / 2.0;
            vec![
                piece(Some(Part::StrokeA), half),
                piece(Some(Part::StrokeB), half),
            ]
        } else if words.part(Part::Cycle).is_some() {
            vec![piece(Some(Part::Cycle), round)]
        } else {
            vec![entry, hold]
        };
        Self { pieces }
    }

    /// How long a round takes, seconds.
    pub(super) fn seconds(&self) -> f64 {
        let all: f64 = self.pieces.iter().map(|piece| piece.seconds).sum();
        all.max(0.1)
    }

    /// Where each piece ends, 0 to 1, without the last.
    pub(super) fn ticks(&self) -> Vec<f32> {
        let whole = self.seconds();
        let mut at = 0.0;
        let mut ticks = Vec::new();
        for piece in &self.pieces {
            at += piece.seconds;
            ticks.push((at / whole) as f32);
        }
        ticks.pop();
        ticks
    }

    /// Which piece is shown at a moment, by its place.
    pub(super) fn piece_at(&self, into_s: f64) -> usize {
        let mut left = into_s.rem_euclid(self.seconds());
        for (place, piece) in self.pieces.iter().enumerate() {
            if left < piece.seconds {
                return place;
            }
            left -= piece.seconds;
        }
        self.pieces.len().saturating_sub(1)
    }

    /// The pose at a moment, round after round.
    pub(super) fn at(&self, into_s: f64) -> At {
        let round = into_s.rem_euclid(self.seconds());
        let place = self.piece_at(into_s);
        let before: f64 = self
            .pieces
            .iter()
            .take(place)
            .map(|piece| piece.seconds)
            .sum();
        let Some(piece) = self.pieces.get(place) else {
            return At::Ready;
        };
        let inside = round - before;
        match piece.part {
            None => At::Entry {
                into: self
                    .pieces
                    .get(place + 1)
                    .and_then(|next| next.part)
                    .unwrap_or(Part::Hold),
                share: (inside / piece.seconds).clamp(0.0, 1.0),
            },
            // Strokes and cycles run on, so that those that take turns do.
            Some(part @ (Part::StrokeA | Part::StrokeB | Part::Cycle)) => At::Part {
                part,
                into_s,
                length_s: self.seconds(),
            },
            Some(part) => At::Part {
                part,
                into_s: inside,
                length_s: piece.seconds,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nordic() -> Movement {
        let piece = |part, seconds| Piece {
            part: Some(part),
            seconds,
        };
        Movement {
            pieces: vec![piece(Part::Lower, 4.0), piece(Part::Lift, 2.0)],
        }
    }

    #[test]
    fn ticks_stand_where_one_part_ends_and_the_next_begins() {
        let ticks = nordic().ticks();
        assert_eq!(ticks.len(), 1);
        assert!((ticks[0] - 4.0 / 6.0).abs() < 1e-6);
    }

    #[test]
    fn a_moment_belongs_to_the_part_that_plays_then() {
        let movement = nordic();
        assert_eq!(movement.piece_at(3.9), 0);
        assert_eq!(movement.piece_at(4.1), 1);
        assert_eq!(movement.piece_at(6.5), 0, "the next round");
        let At::Part {
            part,
            into_s,
            length_s,
        } = movement.at(11.0)
        else {
            panic!("a repetition has parts");
        };
        assert_eq!(part, Part::Lift);
        assert!((into_s - 1.0).abs() < 1e-9 && (length_s - 2.0).abs() < 1e-9);
    }

    #[test]
    fn the_way_into_a_hold_comes_before_it() {
        let hold = Movement {
            pieces: vec![
                Piece {
                    part: None,
                    seconds: 2.0,
                },
                Piece {
                    part: Some(Part::Hold),
                    seconds: 4.0,
                },
            ],
        };
        let entry = At::Entry {
            into: Part::Hold,
            share: 0.5,
        };
        assert_eq!(hold.at(1.0), entry);
        assert_eq!(hold.piece_at(2.0), 1);
    }
}
