//! What is to be done one after the other, with its seconds: the timer of an exercise.

use std::time::Duration;

use serde::Serialize;

use crate::domain::routine::ItemSide;
use crate::domain::{Item, PlannedWork, Side, SideOrder, Sides};

/// Something that takes time.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Step {
    /// Get ready, work, rest, or change sides.
    k: Kind,
    /// Its seconds.
    s: f64,
    /// The side; in turn where it is both.
    #[serde(skip_serializing_if = "Option::is_none")]
    side: Option<&'static str>,
    /// The set, counted from 1, and how many there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    set: Option<[u32; 2]>,
    /// Repetitions.
    #[serde(skip_serializing_if = "Option::is_none")]
    reps: Option<u32>,
}

/// What kind of step it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Ready,
    Work,
    Rest,
    Change,
}

/// The steps of an item that starts on `side`.
pub(super) fn steps(item: &Item, side: Side) -> Vec<Step> {
    let dose = &item.dose;
    let mut steps = Vec::new();
    pause(Kind::Ready, dose.setup, &mut steps);
    let (first, other) = (dose.on(side), dose.on(side.other()));
    let sided = |side: Side| Some(side.as_str());
    let (order, change) = match (dose.sides, item.side) {
        (Sides::Together, _) => {
            sets(&first, None, dose.rest, &mut steps);
            return steps;
        }
        (Sides::Each { .. }, ItemSide::Affected) => {
            sets(&first, sided(side), dose.rest, &mut steps);
            return steps;
        }
        (Sides::Each { order, change }, ItemSide::Both | ItemSide::None) => (order, change),
    };
    if order == SideOrder::FinishOneSide {
        sets(&first, sided(side), dose.rest, &mut steps);
        pause(Kind::Change, change, &mut steps);
        sets(&other, sided(side.other()), dose.rest, &mut steps);
        return steps;
    }
    for set in 0..first.sets.max(other.sets) {
        if 0 < set {
            pause(Kind::Rest, dose.rest, &mut steps);
        }
        let both = [(side, &first), (side.other(), &other)];
        if order == SideOrder::AlternateEachRep {
            steps.extend(in_turn(both.map(|(_, planned)| planned), set));
        } else {
            one_by_one(both, set, change, &mut steps);
        }
    }
    steps
}

/// A set of one side, then one of the other, as far as each has that many.
fn one_by_one(both: [(Side, &PlannedWork); 2], set: u32, change: Duration, steps: &mut Vec<Step>) {
    let own = both.iter().filter(|(_, planned)| set < planned.sets);
    for (place, (side, planned)) in own.enumerate() {
        if 0 < place {
            pause(Kind::Change, change, steps);
        }
        steps.push(work(planned, Some(side.as_str()), set));
    }
}

/// All sets of one side, with the rests between them.
fn sets(planned: &PlannedWork, side: Option<&'static str>, rest: Duration, steps: &mut Vec<Step>) {
    for set in 0..planned.sets {
        if 0 < set {
            pause(Kind::Rest, rest, steps);
        }
        steps.push(work(planned, side, set));
    }
}

fn work(planned: &PlannedWork, side: Option<&'static str>, set: u32) -> Step {
    Step {
        k: Kind::Work,
        s: planned.work.set_length(set).as_secs_f64(),
        side,
        set: Some([set + 1, planned.sets]),
        reps: planned.work.reps_of_set(set),
    }
}

/// A set in which the sides take turns.
fn in_turn(planned: [&PlannedWork; 2], set: u32) -> Option<Step> {
    let own = planned.into_iter().filter(|planned| set < planned.sets);
    let mut works = own.map(|planned| work(planned, Some("turn"), set));
    let first = works.next()?;
    Some(works.fold(first, |sum, one| Step {
        s: sum.s + one.s,
        reps: sum.reps.zip(one.reps).map(|(one, other)| one + other),
        ..sum
    }))
}

fn pause(k: Kind, length: Duration, steps: &mut Vec<Step>) {
    if !length.is_zero() {
        steps.push(Step {
            k,
            s: length.as_secs_f64(),
            side: None,
            set: None,
            reps: None,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packs::builtin;

    #[test]
    fn the_timer_of_every_item_takes_as_long_as_the_routine_says() {
        let (catalogue, _) = builtin::catalogue();
        let variants = catalogue
            .routines
            .iter()
            .flat_map(|routine| &routine.variants);
        for item in variants.flat_map(|variant| &variant.items) {
            for side in [Side::Left, Side::Right] {
                let all: f64 = steps(item, side).iter().map(|step| step.s).sum();
                let planned = item.length().as_secs_f64();
                assert!(
                    (all - planned).abs() < 1e-6,
                    "{}: {all} {planned}",
                    item.exercise
                );
            }
        }
    }
}
