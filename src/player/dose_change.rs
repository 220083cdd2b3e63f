//! Doses with more or less of what is left: sets, repetitions, lengths, side by side.

use std::time::Duration;

use crate::domain::dose::SideDose;
use crate::domain::{Dose, Side};

use super::command::WorkChange;
use super::step::Step;

/// The dose with `sets` sets; a side with a number of its own changes by as many.
pub(super) fn with_sets(dose: &Dose, sets: u32) -> Dose {
    by_sets(dose, i64::from(sets) - i64::from(dose.sets))
}

/// The dose with so many sets more or fewer on each side; the side of `step` keeps the set that has begun.
pub(super) fn with_more_sets(dose: &Dose, step: &Step, first: Side, by: i32) -> Dose {
    let own = dose.on(step.side.unwrap_or(first)).sets;
    let least = i64::from(step.set) + 1 - i64::from(own);
    by_sets(dose, i64::from(by).max(least))
}

fn by_sets(dose: &Dose, by: i64) -> Dose {
    let changed = |sets: u32| {
        let wanted = i64::from(sets).saturating_add(by).max(1);
        u32::try_from(wanted).unwrap_or(sets)
    };
    let own = |side: &SideDose| SideDose {
        sets: side.sets.map(changed),
        ..side.clone()
    };
    Dose {
        sets: changed(dose.sets),
        left: own(&dose.left),
        right: own(&dose.right),
        ..dose.clone()
    }
}

/// The dose with other work from the set of `step` on; the repetition in progress stays.
pub(super) fn with_work(dose: &Dose, step: &Step, change: WorkChange) -> Dose {
    let least = step.rep.map_or(1, |rep| rep + 1);
    let reps = |wanted: &dyn Fn(u32) -> u32| {
        dose.with_reps(None, |set, before| match set.cmp(&step.set) {
            std::cmp::Ordering::Less => before,
            std::cmp::Ordering::Equal => wanted(before).max(least),
            std::cmp::Ordering::Greater => wanted(before).max(1),
        })
    };
    match change {
        WorkChange::Reps(by) => reps(&|count| count.saturating_add_signed(by)),
        WorkChange::Seconds(by) => dose.with_length(|length| by_seconds(length, by)),
        WorkChange::Percent(percent) => {
            let share = |count: u64| count * u64::from(percent) / 100;
            let less = reps(&|count| u32::try_from(share(count.into())).unwrap_or(count));
            less.with_length(|length| Duration::from_secs(share(length.as_secs())))
        }
    }
}

/// A length that would be nothing stays as it is.
fn by_seconds(length: Duration, by: i32) -> Duration {
    let amount = Duration::from_secs(by.unsigned_abs().into());
    if 0 <= by {
        return length.saturating_add(amount);
    }
    let less = length.saturating_sub(amount);
    if less.is_zero() { length } else { less }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::dose::{FirstPart, Tempo};
    use crate::domain::{RepCounts, SideOrder, Sides, Work};
    use crate::player::step::StepKind;

    fn dose(work: Work) -> Dose {
        Dose {
            sets: 3,
            work,
            sides: Sides::Each {
                order: SideOrder::AlternateEachSet,
                change: Duration::from_secs(5),
            },
            rest: Duration::from_secs(30),
            setup: Duration::from_secs(10),
            left: SideDose::default(),
            right: SideDose {
                sets: Some(2),
                ..SideDose::default()
            },
        }
    }

    fn in_set(set: u32, rep: Option<u32>) -> Step {
        Step {
            kind: StepKind::Count,
            item: 0,
            set,
            rep,
            side: Some(Side::Left),
            length: Duration::from_secs(3),
            extra: false,
        }
    }

    #[test]
    fn a_side_with_its_own_sets_changes_by_as_many_and_keeps_one() {
        let fewer = with_sets(&dose(Work::Hold(Duration::from_secs(30))), 1);
        assert_eq!(fewer.on(Side::Left).sets, 1);
        assert_eq!(fewer.on(Side::Right).sets, 1);
        let more = with_sets(&dose(Work::Hold(Duration::from_secs(30))), 4);
        assert_eq!(more.on(Side::Right).sets, 3);
    }

    #[test]
    fn each_side_gets_as_many_more_and_keeps_what_has_begun() {
        let hold = dose(Work::Hold(Duration::from_secs(30)));
        let sets = |dose: &Dose| [Side::Left, Side::Right].map(|side| dose.on(side).sets);
        let change = |set, by| with_more_sets(&hold, &in_set(set, None), Side::Left, by);
        assert_eq!(sets(&change(0, 1)), [4, 3]);
        assert_eq!(sets(&change(1, -2)), [2, 1], "the second set has begun");
        let longer = with_work(&hold, &in_set(0, None), WorkChange::Seconds(5));
        assert_eq!(longer.work, Work::Hold(Duration::from_secs(35)));
        let gone = with_work(&hold, &in_set(0, None), WorkChange::Seconds(-30));
        assert_eq!(gone.work, hold.work, "a hold of nothing is none");
    }

    #[test]
    fn repetitions_that_differ_by_side_and_set_go_on_differing() {
        let second = Duration::from_secs(1);
        let mut reps = dose(Work::Reps {
            counts: RepCounts::BySet(vec![12, 10, 8]),
            tempo: Tempo {
                first: FirstPart::Lower,
                lower: second,
                hold: second,
                lift: second,
                top: second,
            },
            hold: Duration::ZERO,
        });
        reps.right.reps = Some(RepCounts::Same(6));
        let more = with_work(&reps, &in_set(0, None), WorkChange::Reps(1));
        let counts = |side| [0, 1].map(|set| more.on(side).work.reps_of_set(set));
        assert_eq!(counts(Side::Left), [Some(13), Some(11)]);
        assert_eq!(counts(Side::Right), [Some(7), Some(7)]);
    }

    #[test]
    fn less_leaves_the_sets_behind_and_the_repetition_in_progress() {
        let second = Duration::from_secs(1);
        let tempo = Tempo {
            first: FirstPart::Lower,
            lower: second,
            hold: second,
            lift: second,
            top: second,
        };
        let reps = dose(Work::Reps {
            counts: RepCounts::Same(12),
            tempo,
            hold: Duration::ZERO,
        });
        let less = with_work(&reps, &in_set(1, Some(9)), WorkChange::Percent(50));
        let counts = |side| {
            let work = less.on(side).work;
            [0, 1, 2].map(|set| work.reps_of_set(set))
        };
        assert_eq!(counts(Side::Left), [Some(12), Some(10), Some(6)]);
    }

    #[test]
    fn a_share_of_a_length_is_whole_seconds_and_never_nothing() {
        let hold = |seconds| {
            let dose = dose(Work::Hold(Duration::from_secs(seconds)));
            with_work(&dose, &in_set(0, None), WorkChange::Percent(66)).work
        };
        assert_eq!(hold(30), Work::Hold(Duration::from_secs(19)));
        assert_eq!(hold(1), Work::Hold(Duration::from_secs(1)));
    }
}
