//! What can be done instead of an exercise of a routine.

use std::collections::BTreeSet;

use crate::domain::ids::ExerciseId;
use crate::domain::kit::Kit;
use crate::domain::routine::Routine;
use crate::domain::{Catalogue, Exercise};

/// An exercise that can be done instead of another.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative<'a> {
    /// The exercise.
    pub exercise: &'a Exercise,
    /// Why it is offered.
    pub reason: Reason<'a>,
}

/// Why an exercise is offered instead of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason<'a> {
    /// The routine names it for a situation, in its own words.
    Named(&'a str),
    /// It is easier.
    Easier,
    /// It is harder.
    Harder,
}

impl Routine {
    /// What can be done instead of `exercise` by somebody who has `have`: what the routine names, easier, harder.
    pub fn alternatives<'a>(
        &'a self,
        exercise: &ExerciseId,
        catalogue: &'a Catalogue,
        have: &BTreeSet<Kit>,
    ) -> Vec<Alternative<'a>> {
        let own = catalogue.exercise(exercise);
        let named = self.swaps.iter().flat_map(|swap| {
            let pairs = swap.replace.iter().zip(&swap.with);
            let own = pairs.filter(|(replaced, _)| *replaced == exercise);
            own.map(|(_, with)| (with, Reason::Named(&swap.when)))
        });
        let easier = own.into_iter().flat_map(|own| &own.regressions);
        let harder = own.into_iter().flat_map(|own| &own.progressions);
        let all = named
            .chain(easier.map(|id| (id, Reason::Easier)))
            .chain(harder.map(|id| (id, Reason::Harder)));
        let mut seen = BTreeSet::from([exercise]);
        let mut found = Vec::new();
        for (id, reason) in all {
            let known = catalogue.exercise(id).filter(|_| seen.insert(id));
            let can = known.filter(|other| other.lacks(have).is_empty());
            found.extend(can.map(|exercise| Alternative { exercise, reason }));
        }
        found
    }
}
