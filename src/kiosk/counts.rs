//! Anonymous counts: how often a routine was started, finished, and where it was stopped, by day. Nothing else is counted.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::domain::{ExerciseId, RoutineId};

/// Something that is counted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Counted {
    /// A routine was started.
    Started(RoutineId),
    /// It was done to its end.
    Finished(RoutineId),
    /// It was stopped at this exercise.
    Stopped(RoutineId, ExerciseId),
}

/// What is counted of a routine on a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How often it was started.
    pub started: u32,
    /// How often it was done to its end.
    pub finished: u32,
    /// How often it was stopped, by the exercise.
    pub stopped: BTreeMap<ExerciseId, u32>,
}

/// What was counted on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The local day.
    pub date: Date,
    /// By routine.
    pub routines: BTreeMap<RoutineId, Tally>,
}

impl Day {
    /// A day on which nothing happened yet.
    pub fn new(date: Date) -> Self {
        Self {
            date,
            routines: BTreeMap::new(),
        }
    }

    /// Counts one.
    pub fn count(&mut self, counted: &Counted) {
        let (Counted::Started(routine) | Counted::Finished(routine) | Counted::Stopped(routine, _)) =
            counted;
        let tally = self.routines.entry(routine.clone()).or_default();
        let number = match counted {
            Counted::Started(_) => &mut tally.started,
            Counted::Finished(_) => &mut tally.finished,
            Counted::Stopped(_, exercise) => tally.stopped.entry(exercise.clone()).or_default(),
        };
        *number = number.saturating_add(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_routine_has_its_own_numbers() {
        let mut day = Day::new(jiff::civil::date(2026, 11, 27));
        let cool: RoutineId = "cool-down".into();
        day.count(&Counted::Started(cool.clone()));
        day.count(&Counted::Started(cool.clone()));
        day.count(&Counted::Finished(cool.clone()));
        day.count(&Counted::Stopped(cool.clone(), "plank".into()));
        day.count(&Counted::Started("warm-up".into()));
        let tally = &day.routines[&cool];
        assert_eq!((tally.started, tally.finished), (2, 1));
        assert_eq!(tally.stopped[&"plank".into()], 1);
        assert_eq!(day.routines.len(), 2);
    }
}
