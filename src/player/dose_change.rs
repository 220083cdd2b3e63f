//! Doses with more or less of what is left: sets, repetitions, lengths, side by side.

use std::time::Duration;

use crate::domain::Dose;
use crate::domain::dose::SideDose;

use super::command::WorkChange;
use super::step::Step;

/// The dose with `sets` sets; a side with a number of its own changes by as many.
pub(super) fn with_sets(dose: &Dose, sets: u32) -> Dose {
    let by = i64::from(sets) - i64::from(dose.sets);
    let own = |side: &SideDose| SideDose {
        sets: side.sets.map(|own| {
            let sets = (i64::from(own) + by).max(1);
            u32::try_from(sets).unwrap_or(own)
        }),
        ..side.clone()
    };
    Dose {
        sets,
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
        WorkChange::Reps(count) => reps(&|_| count),
        WorkChange::Tempo(tempo) => dose.with_tempo(tempo),
        WorkChange::Length(length) => dose.with_length(|_| length),
        WorkChange::Percent(percent) => {
            let share = |count: u64| count * u64::from(percent) / 100;
            let less = reps(&|count| u32::try_from(share(count.into())).unwrap_or(count));
            less.with_length(|length| Duration::from_secs(share(length.as_secs())))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::dose::{FirstPart, Tempo};
    use crate::domain::{RepCounts, Side, SideOrder, Sides, Work};
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
