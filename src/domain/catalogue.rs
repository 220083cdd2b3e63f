//! Everything there is to do: exercises, routines and pain rules, looked up by id.

use super::exercise::Exercise;
use super::ids::{ExerciseId, RoutineId};
use super::pain::PainRule;
use super::routine::Routine;

/// Everything there is to do, in the order in which it is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalogue {
    /// Exercises.
    pub exercises: Vec<Exercise>,
    /// Routines.
    pub routines: Vec<Routine>,
    /// Pain rules.
    pub pain_rules: Vec<PainRule>,
    /// Routines that can be started at once, the likeliest first.
    pub quick_starts: Vec<RoutineId>,
}

impl Catalogue {
    /// The exercise with `id`.
    pub fn exercise(&self, id: &ExerciseId) -> Option<&Exercise> {
        self.exercises.iter().find(|exercise| exercise.id == *id)
    }

    /// The routine with `id`.
    pub fn routine(&self, id: &RoutineId) -> Option<&Routine> {
        self.routines.iter().find(|routine| routine.id == *id)
    }

    /// The rule for an exercise that is done by itself.
    pub fn general_rule(&self) -> Option<&PainRule> {
        self.pain_rules.iter().find(|rule| rule.id == "general")
    }

    /// The pain rule that `routine` names.
    pub fn pain_rule(&self, routine: &Routine) -> Option<&PainRule> {
        self.pain_rules
            .iter()
            .find(|rule| rule.id == routine.pain_rule)
    }
}
