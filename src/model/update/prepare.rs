//! What a person changes about a routine before it starts, and the plan that comes of it.

use std::sync::Arc;
use std::time::Duration;

use crate::domain::history::{PastItem, Reason};
use crate::domain::preferences::{Counting, SoreSide};
use crate::domain::routine::ItemSide;
use crate::domain::{Item, RoutineId, Side, Variant, VariantId};
use crate::model::action::TrimItem;
use crate::model::{Effect, Model, Setup};
use crate::player::cue::{CueKind, Heard};
use crate::player::{Cue, Plan, PlanOptions};

/// Time between two tones when all are played.
const BETWEEN_CUES: Duration = Duration::from_millis(700);

/// Every tone once, in the order in which a session plays them.
fn every_cue() -> Effect {
    let kinds = [
        CueKind::GetReady,
        CueKind::Three,
        CueKind::Two,
        CueKind::One,
        CueKind::Start,
        CueKind::Part,
        CueKind::Rep,
        CueKind::Halfway,
        CueKind::ChangeSides,
        CueKind::Rest,
        CueKind::Next,
        CueKind::Done,
    ];
    let times = (0_u32..).map(|count| BETWEEN_CUES * count);
    let heard = times.zip(kinds).map(|(after, kind)| Heard {
        after,
        cue: Cue { kind, step: 0 },
    });
    Effect::Schedule(heard.collect())
}

impl Model {
    /// Every tone; with a voice also a sentence after them.
    pub(super) fn play_cues(&self) -> Vec<Effect> {
        let sample = self.speaks().then_some(Effect::SaySample);
        std::iter::once(every_cue()).chain(sample).collect()
    }

    fn change_setup(
        &mut self,
        routine: &RoutineId,
        change: impl FnOnce(&mut Setup),
    ) -> Vec<Effect> {
        let mut setup = self.setup(routine);
        change(&mut setup);
        self.setups.insert(routine.clone(), setup);
        Vec::new()
    }

    /// Another variant starts with nothing trimmed.
    pub(super) fn choose_variant(
        &mut self,
        routine: &RoutineId,
        variant: VariantId,
    ) -> Vec<Effect> {
        let share = self.share_of(routine);
        self.change_setup(routine, |setup| {
            let kept = Setup::of(None, share);
            *setup = Setup { variant, ..kept };
        })
    }

    pub(super) fn choose_swap(&mut self, routine: &RoutineId, place: Option<usize>) -> Vec<Effect> {
        self.change_setup(routine, |setup| setup.swapping = place)
    }

    pub(super) fn trim(
        &mut self,
        routine: &RoutineId,
        place: usize,
        change: TrimItem,
    ) -> Vec<Effect> {
        self.change_setup(routine, |setup| {
            setup.limit = None;
            setup.swapping = None;
            setup.trim.change(place, |item| match change {
                TrimItem::Include(included) => item.included = Some(included),
                TrimItem::Sets(sets) => item.sets = Some(sets),
                TrimItem::Swap(exercise) => item.swap = exercise,
            });
        })
    }

    pub(super) fn limit(&mut self, routine: &RoutineId, limit: Option<Duration>) -> Vec<Effect> {
        let content = Arc::clone(&self.content);
        let options = self.plan_options();
        let found = content.catalogue.routine(routine);
        let share = self.share_of(routine);
        self.change_setup(routine, |setup| {
            setup.trim = setup.trim.untouched(share);
            setup.limit = limit;
            let variant = found.and_then(|routine| routine.variant(&setup.variant));
            setup.keep_part(variant);
            if let (Some(limit), Some(variant)) = (limit, variant) {
                let length = |variant: &Variant| {
                    Plan::of_variant(routine, variant, &content.catalogue, &options)
                        .map_or(Duration::ZERO, |plan| plan.total() + plan.extra())
                };
                setup.trim.fit(limit, variant, &content.catalogue, length);
            }
        })
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

    /// True when a routine means the sore side, and nobody has said which that is.
    pub fn asks_side(&self, routine: &RoutineId) -> bool {
        self.preferences.sore_side == SoreSide::NotSaid && self.means_sore_side(routine)
    }

    /// True when an item of a routine, as it is set up now, is for the sore side only.
    pub fn means_sore_side(&self, routine: &RoutineId) -> bool {
        let setup = self.setup(routine);
        let found = self.content.catalogue.routine(routine);
        let variant = found.and_then(|routine| routine.variant(&setup.variant));
        let Some(variant) = variant else { return false };
        let left = setup.trim.apply(variant, &self.content.catalogue);
        left.items
            .iter()
            .any(|item| item.side == ItemSide::Affected)
    }

    /// The plan of a routine as it is set up now.
    pub fn plan_of(&self, routine: &RoutineId) -> Option<Plan> {
        let catalogue = &self.content.catalogue;
        let setup = self.setup(routine);
        let whole = catalogue.routine(routine)?.variant(&setup.variant)?;
        let variant = setup.trim.apply(whole, catalogue);
        let plan = Plan::of_variant(routine, &variant, catalogue, &self.plan_options());
        let mut plan = plan.ok()?;
        let exchanged = setup.trim.exchanged(whole);
        for (item, before) in plan.items.iter_mut().zip(exchanged) {
            item.instead_of = before;
        }
        Some(plan)
    }

    /// What is left out of a routine as it is set up now, as the history has it.
    pub(super) fn left_out(&self, routine: &RoutineId) -> Vec<PastItem> {
        let setup = self.setup(routine);
        let found = self.content.catalogue.routine(routine);
        let whole = found.and_then(|routine| routine.variant(&setup.variant));
        // What fits into the time that there is leaves the rest out for want of time.
        let reason = setup.limit.map(|_| Reason::NoTime);
        let left = whole
            .into_iter()
            .flat_map(|whole| setup.trim.left_out(whole));
        // Another part of the day is no part of this session.
        let part = setup.part.as_ref();
        let left = left.filter(|item| part.is_none_or(|part| item.block.as_ref() == Some(part)));
        let hidden = |item: &Item| {
            let exercise = self.content.catalogue.exercise(&item.exercise);
            exercise.is_some_and(|exercise| self.verdict.hides(exercise))
        };
        let left = left.map(|item| PastItem {
            exercise: item.exercise.clone(),
            instead_of: None,
            reason: reason.filter(|_| !hidden(item)),
        });
        left.collect()
    }

    /// How much of each dose of a routine is done for now, per cent; `None` for all of it.
    pub(super) fn share_of(&self, routine: &RoutineId) -> Option<u8> {
        self.preferences.eased.get(routine)?.percent
    }
}
