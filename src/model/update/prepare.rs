//! What a person changes about a routine before it starts, and the plan that comes of it.

use std::sync::Arc;
use std::time::Duration;

use crate::domain::preferences::{Counting, SoreSide};
use crate::domain::{RoutineId, Side, Trim};
use crate::model::action::TrimItem;
use crate::model::{Model, Setup};
use crate::player::{Plan, PlanOptions};

impl Model {
    pub(super) fn change_setup(&mut self, routine: &RoutineId, change: impl FnOnce(&mut Setup)) {
        let mut setup = self.setup(routine);
        change(&mut setup);
        self.setups.insert(routine.clone(), setup);
    }

    pub(super) fn trim(&mut self, routine: &RoutineId, place: usize, change: TrimItem) {
        self.change_setup(routine, |setup| {
            setup.limit = None;
            setup.swapping = None;
            setup.trim.change(place, |item| match change {
                TrimItem::Include(included) => item.included = Some(included),
                TrimItem::Sets(sets) => item.sets = Some(sets),
                TrimItem::Swap(exercise) => item.swap = exercise,
            });
        });
    }

    pub(super) fn limit(&mut self, routine: &RoutineId, limit: Option<Duration>) {
        let content = Arc::clone(&self.content);
        let found = content.catalogue.routine(routine);
        self.change_setup(routine, |setup| {
            setup.trim = Trim::default();
            setup.limit = limit;
            let variant = found.and_then(|routine| routine.variant(&setup.variant));
            if let (Some(limit), Some(variant)) = (limit, variant) {
                setup.trim.fit(limit, variant, &content.catalogue);
            }
        });
    }

    /// What the preferences mean for a plan.
    pub fn plan_options(&self) -> PlanOptions {
        let exercises = self
            .content
            .catalogue
            .exercises
            .iter()
            .map(|exercise| &exercise.id);
        let counted = exercises.filter(|id| self.preferences.counting_of(id) == Counting::Counted);
        PlanOptions {
            sore_side: match self.preferences.sore_side {
                SoreSide::One(side) => side,
                SoreSide::NotSaid => Side::Right,
            },
            start_side: self.preferences.start_side,
            with_optional: false,
            counted: counted.cloned().collect(),
            time_to_move: self.preferences.time_to_move,
        }
    }

    /// The plan of a routine as it is set up now.
    pub fn plan_of(&self, routine: &RoutineId) -> Option<Plan> {
        let catalogue = &self.content.catalogue;
        let setup = self.setup(routine);
        let found = catalogue.routine(routine)?;
        let variant = setup.trim.apply(found.variant(&setup.variant)?, catalogue);
        Plan::of_variant(routine, &variant, catalogue, &self.plan_options()).ok()
    }
}
