//! One round of an exercise as a line of parts: what the scrubber shows, and which pose belongs to a place on it.

use crate::domain::{Exercise, Part};
use crate::figure::FigureSpec;
use crate::figure::motion::{At, WAY_S};

/// A still hold is shown for so long.
const HOLD_S: f64 = 4.0;
/// A round of a movement whose figure is not known.
const ROUND_S: f64 = 3.0;
/// The ball rolls to its next spot for so long.
const ROLL_S: f64 = 1.5;

/// What a piece of a round shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shows {
    /// Getting into place.
    WayIn,
    /// A part of the exercise.
    Part(Part),
    /// Coming out of it.
    WayOut,
    /// The ball on its way to the next spot.
    Roll,
}

/// A piece of a round.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Piece {
    pub(super) shows: Shows,
    /// How long it is shown, seconds.
    pub(super) seconds: f64,
}

/// One round of an exercise.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::ui::screens) struct Movement {
    pub(super) pieces: Vec<Piece>,
    /// How many spots the ball goes through, one a round; 0 where it has one place.
    pub(super) spots: u32,
}

impl Movement {
    /// A round at the usual dose: the parts of a repetition, both strokes, a cycle, or a hold with the ways into it and out.
    pub(in crate::ui::screens) fn of(exercise: &Exercise, figure: Option<&FigureSpec>) -> Self {
        let spots = figure.map_or(0, |figure| figure.spots.len());
        let spots = u32::try_from(spots).unwrap_or(0);
        let mut pieces = pieces(exercise, figure);
        if 0 < spots {
            pieces.push(Piece {
                shows: Shows::Roll,
                seconds: ROLL_S,
            });
        }
        Self { pieces, spots }
    }

    /// How long a round takes, seconds.
    pub(in crate::ui::screens) fn seconds(&self) -> f64 {
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

    /// The spot of the round at a moment, from 1.
    pub(super) fn spot_at(&self, into_s: f64) -> Option<u32> {
        let round = (into_s / self.seconds()).floor().max(0.0) as u32;
        round.checked_rem(self.spots).map(|spot| spot + 1)
    }

    /// The figure at a moment: with the ball in the spot of the round, or on the way between two.
    pub(super) fn figure<'a>(&self, own: &'a FigureSpec, into_s: f64) -> &'a FigureSpec {
        match (self.spot_at(into_s), self.at(into_s)) {
            (None, _) | (_, At::Roll { .. }) => own,
            (Some(spot), _) => own.in_spot(spot, self.spots),
        }
    }

    /// The pose at a moment, round after round.
    pub(in crate::ui::screens) fn at(&self, into_s: f64) -> At {
        let round = into_s.rem_euclid(self.seconds());
        let place = self.piece_at(into_s);
        let earlier = self.pieces.iter().take(place);
        let before: f64 = earlier.map(|piece| piece.seconds).sum();
        let Some(piece) = self.pieces.get(place) else {
            return At::Ready;
        };
        let inside = round - before;
        let share = (inside / piece.seconds).clamp(0.0, 1.0);
        match piece.shows {
            Shows::WayIn => At::Entry {
                into: self.neighbor(Some(place + 1)).0,
                share,
            },
            Shows::WayOut => {
                let (from, length_s) = self.neighbor(place.checked_sub(1));
                At::Exit {
                    from,
                    length_s,
                    share,
                }
            }
            Shows::Roll => self.roll(into_s, share),
            // Strokes and cycles run on, so that those that take turns do.
            Shows::Part(part @ (Part::StrokeA | Part::StrokeB | Part::Cycle)) => At::Part {
                part,
                into_s,
                length_s: self.seconds(),
            },
            Shows::Part(part) => At::Part {
                part,
                into_s: inside,
                length_s: piece.seconds,
            },
        }
    }

    /// On the way from the spot of the round at a moment to the next.
    fn roll(&self, into_s: f64, share: f64) -> At {
        let from = self.spot_at(into_s).unwrap_or(1);
        At::Roll {
            from,
            to: from % self.spots.max(1) + 1,
            of: self.spots,
            share,
        }
    }

    /// The part of the exercise that the piece at a place shows, and its seconds; a hold where it shows none.
    fn neighbor(&self, place: Option<usize>) -> (Part, f64) {
        let piece = place.and_then(|place| self.pieces.get(place));
        match piece.map(|piece| (piece.shows, piece.seconds)) {
            Some((Shows::Part(part), seconds)) => (part, seconds),
            Some((Shows::WayIn | Shows::WayOut | Shows::Roll, _)) | None => (Part::Hold, HOLD_S),
        }
    }
}

fn pieces(exercise: &Exercise, figure: Option<&FigureSpec>) -> Vec<Piece> {
    let piece = |shows, seconds| Piece { shows, seconds };
    if exercise.dose.work.reps_of_set(0).is_some() {
        let parts = exercise.dose.work.parts().into_iter();
        let part = |(part, length): (Part, std::time::Duration)| {
            piece(Shows::Part(part), length.as_secs_f64())
        };
        return parts.map(part).collect();
    }
    let round = figure.map_or(ROUND_S, FigureSpec::period_s);
    let words = &exercise.words;
    if words.has_strokes() {
        let half = round / 2.0;
        return [Part::StrokeA, Part::StrokeB]
            .map(|part| piece(Shows::Part(part), half))
            .to_vec();
    }
    if words.part(Part::Cycle).is_some() {
        return vec![piece(Shows::Part(Part::Cycle), round)];
    }
    vec![
        piece(Shows::WayIn, WAY_S),
        piece(Shows::Part(Part::Hold), HOLD_S),
        piece(Shows::WayOut, WAY_S),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(part: Part, seconds: f64) -> Piece {
        Piece {
            shows: Shows::Part(part),
            seconds,
        }
    }

    fn nordic() -> Movement {
        Movement {
            pieces: vec![piece(Part::Lower, 4.0), piece(Part::Lift, 2.0)],
            spots: 0,
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
    fn the_ways_into_a_hold_and_out_of_it_stand_around_it() {
        let way = |shows| Piece {
            shows,
            seconds: 2.0,
        };
        let hold = Movement {
            pieces: vec![
                way(Shows::WayIn),
                piece(Part::Hold, 4.0),
                way(Shows::WayOut),
            ],
            spots: 0,
        };
        let entry = At::Entry {
            into: Part::Hold,
            share: 0.5,
        };
        let exit = At::Exit {
            from: Part::Hold,
            length_s: 4.0,
            share: 0.25,
        };
        assert_eq!(hold.at(1.0), entry);
        assert_eq!(hold.piece_at(2.0), 1);
        assert_eq!(hold.at(6.5), exit);
    }

    #[test]
    fn the_ball_rolls_on_to_the_next_spot_and_from_the_last_to_the_first() {
        let mut release = nordic();
        release.spots = 6;
        release.pieces.push(Piece {
            shows: Shows::Roll,
            seconds: 1.5,
        });
        let roll = |from, to| At::Roll {
            from,
            to,
            of: 6,
            share: 0.5,
        };
        assert_eq!(release.spot_at(0.0), Some(1));
        assert_eq!(release.at(6.75), roll(1, 2));
        assert_eq!(release.at(6.75 + 5.0 * 7.5), roll(6, 1));
        assert_eq!(release.spot_at(6.0 * 7.5), Some(1));
    }
}
