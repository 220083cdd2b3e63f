//! What the figure does: from a moment of the plan to a moment of the movement (PLAYER.md, "Parts").

use std::time::Duration;

use crate::domain::{Part, Side};

use super::plan::PlanItem;
use super::run::Player;
use super::step::{Step, StepKind};

/// The way from the ready pose into the work, and the way back, take so long.
const WAY: Duration = Duration::from_secs(2);

/// Rolling the ball to another spot and turning round to the other side take at least so long each, and twice as long
/// where there is time.
const LEAST_TURN: Duration = Duration::from_secs(1);

/// What the figure does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Moment {
    /// Stands, sits or lies ready.
    Ready,
    /// On the way from the ready pose into the working pose.
    Entry {
        /// The part that comes then.
        into: Part,
        /// How much of the way is done, 0 to 1.
        share: f64,
    },
    /// On the way from the work back to the ready pose.
    Exit {
        /// The part that was done last.
        from: Part,
        /// Its length.
        length: Duration,
        /// How much of the way is done, 0 to 1.
        share: f64,
    },
    /// Ready, while the ball rolls to the spot of the set that follows.
    Roll {
        /// The spot of the set before, from 1.
        from: u32,
        /// How much of the way is done, 0 to 1.
        share: f64,
    },
    /// Turning round: 0 seen from its own side, 0.5 half way to the other side.
    Turn(f64),
    /// In a part of a repetition or of timed work.
    Part {
        /// Which.
        part: Part,
        /// Time spent in it.
        into: Duration,
        /// Its length.
        length: Duration,
    },
}

/// What the figure does, and the side it does it on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Motion {
    /// What it does.
    pub moment: Moment,
    /// The side that works, or worked before the change; `None` where both work together.
    pub side: Option<Side>,
    /// The set that it belongs to, from 0: the spot that the ball is in.
    pub set: u32,
}

impl Player {
    /// What the figure does now in `step`.
    pub(super) fn motion(&self, step: &Step, item: &PlanItem) -> Motion {
        match step.kind {
            StepKind::Work(part) => {
                let time = |time| at_pace(step, (self.at, time), item);
                Motion {
                    moment: Moment::Part {
                        part: timed(part, item),
                        into: time(self.into),
                        length: time(step.length),
                    },
                    side: step.side,
                    set: step.set,
                }
            }
            StepKind::Count => self.counted(step, item),
            StepKind::GetReady | StepKind::ChangeSides | StepKind::Rest => self.between(step, item),
        }
    }

    /// Repetitions that wait for a key are shown at their pace, one after the other.
    fn counted(&self, step: &Step, item: &PlanItem) -> Motion {
        let round = step.length.max(Duration::from_millis(1)).as_nanos();
        let rounds = self.into.as_nanos() / round;
        let into_round = self.into.as_nanos() % round;
        let mut left = Duration::from_nanos(u64::try_from(into_round).unwrap_or(0));
        let side = match step.side {
            Some(side) if item.sides_alternate() && rounds % 2 == 1 => Some(side.other()),
            other => other,
        };
        let planned = item.dose.on(step.side.unwrap_or(item.first));
        for (part, length) in planned.work.parts() {
            if left < length {
                let into = left;
                let moment = Moment::Part { part, into, length };
                let set = step.set;
                return Motion { moment, side, set };
            }
            left = left.saturating_sub(length);
        }
        Motion {
            moment: Moment::Ready,
            side,
            set: step.set,
        }
    }

    /// Out of the work before, round to the other side, and into the work that follows.
    fn between(&self, step: &Step, item: &PlanItem) -> Motion {
        let neighbor = |place: Option<usize>| {
            let found = place.and_then(|place| self.plan.steps.get(place));
            found.filter(|other| other.item == step.item && other.is_work())
        };
        let before = neighbor(self.at.checked_sub(1));
        let after = neighbor(Some(self.at + 1));
        let spans = Spans::between(step, before, after, item.has_spots);
        let out = before.and_then(|before| self.way_out(step, before, &spans, item));
        out.unwrap_or_else(|| Motion {
            moment: self.way_in(step, after, spans.entry, item),
            side: step.side,
            set: step.set,
        })
    }

    /// Out of the work before, on to the next spot, and round to the other side; `None` when all that is done.
    fn way_out(
        &self,
        step: &Step,
        before: &Step,
        spans: &Spans,
        item: &PlanItem,
    ) -> Option<Motion> {
        let of = |moment, side, set| Some(Motion { moment, side, set });
        if self.into < spans.exit {
            let (from, length) = ending(before, item);
            let length = at_pace(before, (self.at.saturating_sub(1), length), item);
            let moment = Moment::Exit {
                from,
                length,
                share: share(self.into, spans.exit),
            };
            return of(moment, before.side, before.set);
        }
        let into_roll = self.into.saturating_sub(spans.exit);
        if into_roll < spans.roll {
            let moment = Moment::Roll {
                from: before.set + 1,
                share: share(into_roll, spans.roll),
            };
            return of(moment, before.side, step.set);
        }
        let into_turn = into_roll.saturating_sub(spans.roll);
        if spans.turn <= into_turn {
            return None;
        }
        let turned = share(into_turn, spans.turn);
        if turned < 0.5 {
            of(Moment::Turn(turned), before.side, step.set)
        } else {
            of(Moment::Turn(1.0 - turned), step.side, step.set)
        }
    }

    /// Ready until the way into what follows begins.
    fn way_in(
        &self,
        step: &Step,
        after: Option<&Step>,
        entry: Duration,
        item: &PlanItem,
    ) -> Moment {
        let left = step.length.saturating_sub(self.into);
        match after.filter(|_| left <= entry) {
            Some(after) => Moment::Entry {
                into: beginning(after, item),
                share: 1.0 - share(left, entry),
            },
            None => Moment::Ready,
        }
    }
}

/// How the time between two pieces of work is used, in this order.
struct Spans {
    exit: Duration,
    roll: Duration,
    turn: Duration,
    entry: Duration,
}

impl Spans {
    /// What has room between two pieces of work of an item.
    fn between(step: &Step, before: Option<&Step>, after: Option<&Step>, has_spots: bool) -> Self {
        let rolls = before.filter(|before| has_spots && before.set != step.set);
        let turns = before.filter(|before| before.side != step.side);
        let least = [
            before.map_or(Duration::ZERO, |_| WAY),
            rolls.map_or(Duration::ZERO, |_| LEAST_TURN),
            turns.map_or(Duration::ZERO, |_| LEAST_TURN),
            after.map_or(Duration::ZERO, |_| WAY),
        ];
        Self::of(step.length, least)
    }

    /// Way out, roll, turn and way in, each for at least so long; less where the step is too short for all of them.
    fn of(length: Duration, least: [Duration; 4]) -> Self {
        let whole: Duration = least.iter().sum();
        let [exit, roll, turn, entry] = least;
        let (shorter, longer) = if length < whole {
            let share = length.as_secs_f64() / whole.as_secs_f64();
            (share, share)
        } else {
            let twice = exit + entry + (roll + turn) * 2;
            (1.0, if length < twice { 1.0 } else { 2.0 })
        };
        Self {
            exit: exit.mul_f64(shorter),
            roll: roll.mul_f64(longer),
            turn: turn.mul_f64(longer),
            entry: entry.mul_f64(shorter),
        }
    }
}

/// What a part is in this exercise: timed work is a cycle, strokes, or a hold.
fn timed(part: Part, item: &PlanItem) -> Part {
    if part == Part::Cycle {
        item.timed
    } else {
        part
    }
}

/// How much of its movement is done so far `into` the step at `place`: timed work may go faster or slower.
fn at_pace(step: &Step, (place, into): (usize, Duration), item: &PlanItem) -> Duration {
    if step.kind == StepKind::Work(Part::Cycle) {
        item.pace.moved(place, into)
    } else {
        into
    }
}

/// The part that a step of work starts with.
fn beginning(step: &Step, item: &PlanItem) -> Part {
    parts(step, item)
        .first()
        .map_or(Part::Hold, |(part, _)| *part)
}

/// The part that a step of work ends with, and its length.
fn ending(step: &Step, item: &PlanItem) -> (Part, Duration) {
    let last = parts(step, item).last().copied();
    last.unwrap_or((Part::Hold, step.length))
}

fn parts(step: &Step, item: &PlanItem) -> Vec<(Part, Duration)> {
    match step.kind {
        StepKind::Work(part) => vec![(timed(part, item), step.length)],
        StepKind::Count => item.dose.on(step.side.unwrap_or(item.first)).work.parts(),
        StepKind::GetReady | StepKind::ChangeSides | StepKind::Rest => Vec::new(),
    }
}

fn share(part: Duration, whole: Duration) -> f64 {
    if whole.is_zero() {
        return 1.0;
    }
    part.as_secs_f64() / whole.as_secs_f64()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spans(length_s: u64, turn: Duration) -> [u128; 3] {
        let least = [WAY, Duration::ZERO, turn, WAY];
        let spans = Spans::of(Duration::from_secs(length_s), least);
        [spans.exit, spans.turn, spans.entry].map(|span| span.as_millis())
    }

    #[test]
    fn a_change_of_sides_holds_the_way_out_the_turn_and_the_way_in() {
        assert_eq!(spans(15, LEAST_TURN), [2_000, 2_000, 2_000]);
        assert_eq!(spans(5, LEAST_TURN), [2_000, 1_000, 2_000]);
        assert_eq!(spans(30, Duration::ZERO), [2_000, 0, 2_000]);
    }

    #[test]
    fn a_short_one_holds_them_too_but_faster() {
        assert_eq!(spans(2, LEAST_TURN), [800, 400, 800]);
    }
}
