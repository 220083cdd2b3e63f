//! The numbers of a dose that can be changed one by one.

use std::time::Duration;

use crate::domain::dose::{Dose, Part, RepCounts, SideDose, Sides, Work};
use crate::domain::side::Side;

/// Tenths of a second.
const SECOND: u32 = 10;
/// A part of a repetition goes by half seconds.
const HALF: u32 = SECOND / 2;
/// The longest time of any kind: four hours, as the content's format has it.
const LONGEST: u32 = 14_400 * SECOND;
/// The longest part of a repetition.
const LONGEST_PART: u32 = 60 * SECOND;

/// A number of a dose: a count, or a time in tenths of a second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Number {
    /// Sets.
    Sets,
    /// Repetitions of a set; of the first one where sets differ.
    Reps,
    /// Repetitions of one set, counted from 0, where sets differ.
    RepsOfSet(usize),
    /// How long a hold or timed work takes.
    Length,
    /// A hold at the end of each repetition.
    RepHold,
    /// Rest between sets.
    Rest,
    /// A part of a repetition.
    Part(Part),
    /// Time to change sides.
    Change,
    /// Time to get into place.
    Setup,
}

impl Number {
    /// True for what is a time.
    pub fn is_time(self) -> bool {
        match self {
            Self::Sets | Self::Reps | Self::RepsOfSet(_) => false,
            Self::Length
            | Self::RepHold
            | Self::Rest
            | Self::Part(_)
            | Self::Change
            | Self::Setup => true,
        }
    }

    /// The least and the most that it can be.
    pub fn limits(self) -> [u32; 2] {
        match self {
            Self::Sets => [1, 50],
            Self::Reps | Self::RepsOfSet(_) => [1, 500],
            Self::Length => [SECOND, LONGEST],
            Self::Part(_) | Self::RepHold => [0, LONGEST_PART],
            Self::Rest | Self::Change | Self::Setup => [0, LONGEST],
        }
    }

    /// The next value up or down. Times go by seconds while they are short, and by larger steps when they are long.
    pub fn next(self, value: u32, up: bool) -> u32 {
        let [least, most] = self.limits();
        let small = matches!(self, Self::Part(_) | Self::RepHold);
        let step = |value: u32| match value / SECOND {
            _ if !self.is_time() => 1,
            _ if small => HALF,
            0..10 => SECOND,
            10..60 => 5 * SECOND,
            60..180 => 15 * SECOND,
            180..600 => 30 * SECOND,
            _ => 60 * SECOND,
        };
        let next = if up {
            let step = step(value);
            (value / step + 1) * step
        } else {
            let below = value.saturating_sub(1);
            let step = step(below);
            below / step * step
        };
        next.clamp(least, most)
    }

    /// What it is on `side`, or as both have it; `None` where the dose has no such number.
    pub fn read(self, dose: &Dose, side: Option<Side>) -> Option<u32> {
        let planned = dose.on(side.unwrap_or(Side::Left));
        let (sets, work) = match side {
            Some(_) => (planned.sets, &planned.work),
            None => (dose.sets, &dose.work),
        };
        match self {
            Self::Sets => Some(sets),
            Self::Reps => work.reps_of_set(0),
            Self::RepsOfSet(set) => by_set(work)?.get(set).copied(),
            Self::Rest => Some(tenths(dose.rest)),
            Self::Setup => Some(tenths(dose.setup)),
            Self::Change => match dose.sides {
                Sides::Each { change, .. } => Some(tenths(change)),
                Sides::Together => None,
            },
            Self::Length | Self::RepHold => match (self, work) {
                (Self::RepHold, Work::Reps { hold, .. }) => Some(tenths(*hold)),
                (Self::Length, Work::Timed(length) | Work::Hold(length)) => Some(tenths(*length)),
                (_, Work::Timed(_) | Work::Hold(_) | Work::Reps { .. }) => None,
            },
            Self::Part(part) => part_of(dose, part).map(tenths),
        }
    }

    /// Makes it `value`, as near as its limits let it. Work that would take no time at all stays as it was.
    pub(super) fn write(self, dose: &mut Dose, side: Option<Side>, value: u32) {
        let [least, most] = self.limits();
        let value = value.clamp(least, most);
        let before = dose.clone();
        match side {
            Some(side) => self.write_side(dose, side, value),
            None => self.write_both(dose, value),
        }
        let sides = [Side::Left, Side::Right].map(|side| dose.on(side).work);
        let nothing = {
            let mut all = sides.iter().chain([&dose.work]);
            all.any(|work| work.rep_length().is_zero())
        };
        if nothing {
            *dose = before;
        }
    }

    fn write_side(self, dose: &mut Dose, side: Side, value: u32) {
        let counts = dose.on(side).work;
        let timed = matches!(dose.work, Work::Timed(_));
        let own: &mut SideDose = match side {
            Side::Left => &mut dose.left,
            Side::Right => &mut dose.right,
        };
        match self {
            Self::Sets => own.sets = Some(value),
            Self::Reps => {
                if let Work::Reps { counts, .. } = counts {
                    own.reps = Some(moved(&counts, value));
                }
            }
            Self::RepsOfSet(set) => {
                if let Work::Reps { counts, .. } = counts {
                    own.reps = Some(with_set(&counts, set, value));
                }
            }
            Self::Length if timed => own.duration = Some(time(value)),
            Self::Length | Self::RepHold => own.hold = Some(time(value)),
            Self::Rest | Self::Part(_) | Self::Change | Self::Setup => self.write_both(dose, value),
        }
    }

    /// What both have: a side's own number gives way.
    fn write_both(self, dose: &mut Dose, value: u32) {
        match self {
            Self::Sets => {
                dose.sets = value;
                dose.left.sets = None;
                dose.right.sets = None;
            }
            Self::Rest => dose.rest = time(value),
            Self::Setup => dose.setup = time(value),
            Self::Change => {
                if let Sides::Each { change, .. } = &mut dose.sides {
                    *change = time(value);
                }
            }
            Self::Reps | Self::RepsOfSet(_) | Self::Length | Self::RepHold | Self::Part(_) => {
                self.write_work(&mut dose.work, value);
            }
        }
    }

    fn write_work(self, work: &mut Work, value: u32) {
        match work {
            Work::Timed(length) | Work::Hold(length) if self == Self::Length => {
                *length = time(value);
            }
            Work::Reps {
                counts,
                tempo,
                hold,
            } => match self {
                Self::Reps => *counts = moved(counts, value),
                Self::RepsOfSet(set) => *counts = with_set(counts, set, value),
                Self::RepHold => *hold = time(value),
                Self::Part(Part::Lower) => tempo.lower = time(value),
                Self::Part(Part::Pause) => tempo.hold = time(value),
                Self::Part(Part::Lift) => tempo.lift = time(value),
                Self::Part(Part::Top) => tempo.top = time(value),
                Self::Sets
                | Self::Length
                | Self::Rest
                | Self::Part(Part::Hold | Part::Cycle | Part::StrokeA | Part::StrokeB)
                | Self::Change
                | Self::Setup => {}
            },
            Work::Timed(_) | Work::Hold(_) => {}
        }
    }
}

fn part_of(dose: &Dose, part: Part) -> Option<Duration> {
    let Work::Reps { tempo, .. } = &dose.work else {
        return None;
    };
    match part {
        Part::Lower => Some(tempo.lower),
        Part::Pause => Some(tempo.hold),
        Part::Lift => Some(tempo.lift),
        Part::Top => Some(tempo.top),
        Part::Hold | Part::Cycle | Part::StrokeA | Part::StrokeB => None,
    }
}

/// Counts whose first one is `first`; sets that differ keep their differences.
fn moved(counts: &RepCounts, first: u32) -> RepCounts {
    let RepCounts::BySet(counts) = counts else {
        return RepCounts::Same(first);
    };
    let [least, most] = Number::Reps.limits();
    let before = counts.first().copied().unwrap_or(first);
    let moved = counts.iter().map(|count| {
        let count = (count + first).saturating_sub(before);
        count.clamp(least, most)
    });
    RepCounts::BySet(moved.collect())
}

/// The counts of each set, where they differ.
fn by_set(work: &Work) -> Option<&[u32]> {
    match work {
        Work::Reps {
            counts: RepCounts::BySet(counts),
            ..
        } => Some(counts),
        Work::Reps { .. } | Work::Timed(_) | Work::Hold(_) => None,
    }
}

/// Counts of which one set has another; counts that are all the same stay so.
fn with_set(counts: &RepCounts, set: usize, count: u32) -> RepCounts {
    let mut counts = counts.clone();
    if let RepCounts::BySet(all) = &mut counts
        && let Some(of_set) = all.get_mut(set)
    {
        *of_set = count;
    }
    counts
}

/// A time in tenths of a second.
fn tenths(time: Duration) -> u32 {
    u32::try_from(time.as_millis() / 100).unwrap_or(u32::MAX)
}

fn time(tenths: u32) -> Duration {
    Duration::from_millis(u64::from(tenths) * 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_repetition_goes_by_half_seconds() {
        let part = Number::Part(Part::Lower);
        assert_eq!([part.next(20, true), part.next(20, false)], [25, 15]);
        assert_eq!([part.next(22, true), part.next(22, false)], [25, 20]);
        assert_eq!(part.next(0, false), 0);
        assert_eq!(Number::Rest.next(20, true), 30);
    }
}
