//! A routine variant compiled into a timeline of steps for one session.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::domain::preferences::Counting;
use crate::domain::routine::ItemSide;
use crate::domain::{
    Catalogue, Dose, Exercise, ExerciseId, Item, Part, RoutineId, Side, SideOrder, Sides, Variant,
    VariantId,
};

use super::compile;
use super::pace::Pace;
use super::step::{Step, StepKind};

/// A timeline of steps for one session.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The routine it was compiled from, or `None` when one exercise is tried by itself.
    pub routine: Option<RoutineId>,
    /// The variant it was compiled from.
    pub variant: Option<VariantId>,
    /// Its items, in order.
    pub items: Vec<PlanItem>,
    /// Its steps, in order.
    pub steps: Vec<Step>,
}

/// An item of the plan: an exercise with a dose, and what is known of the sides.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanItem {
    /// The exercise.
    pub exercise: ExerciseId,
    /// The dose.
    pub dose: Dose,
    /// Which sides it means.
    pub side: ItemSide,
    /// The side that starts, or the only one.
    pub first: Side,
    /// True when repetitions wait for a key.
    pub counted: bool,
    /// Time to move that comes on top, before getting ready.
    pub extra: Duration,
    /// What timed work is in this exercise: a cycle, two strokes in turn, or a still hold.
    pub timed: Part,
    /// True when each set is one spot.
    pub has_spots: bool,
    /// What is done in its rests instead of resting.
    pub rest_activity: Option<String>,
    /// The exercise that the routine names, where another is done.
    pub instead_of: Option<ExerciseId>,
    /// How fast it goes beside what was prescribed.
    pub pace: Pace,
}

/// What a person decides before a plan is compiled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanOptions {
    /// The sore side, which items for the affected side mean.
    pub sore_side: Side,
    /// The side that starts.
    pub start_side: Side,
    /// Whether optional items are in.
    pub with_optional: bool,
    /// Exercises whose repetitions wait for a key.
    pub counted: BTreeSet<ExerciseId>,
    /// Least time to move to the next exercise; what is missing is added.
    pub time_to_move: Duration,
}

/// An item that names an exercise the catalogue does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownExercise(pub ExerciseId);

impl Default for PlanOptions {
    fn default() -> Self {
        Self {
            sore_side: Side::Right,
            start_side: Side::Right,
            with_optional: false,
            counted: BTreeSet::new(),
            time_to_move: Duration::ZERO,
        }
    }
}

impl Plan {
    /// Compiles a variant of a routine.
    pub fn of_variant(
        routine: &RoutineId,
        variant: &Variant,
        catalogue: &Catalogue,
        options: &PlanOptions,
    ) -> Result<Self, UnknownExercise> {
        let items = variant
            .items
            .iter()
            .filter(|item| options.with_optional || !item.optional)
            .enumerate()
            .map(|(place, item)| {
                let exercise = catalogue.exercise(&item.exercise);
                let exercise = exercise.ok_or_else(|| UnknownExercise(item.exercise.clone()))?;
                Ok(PlanItem::new(place, item, exercise, options))
            })
            .collect::<Result<Vec<_>, _>>()?;
        let mut plan = Self::of_items(items);
        plan.routine = Some(routine.clone());
        plan.variant = Some(variant.id.clone());
        Ok(plan)
    }

    /// Compiles one exercise at its usual dose.
    pub fn of_exercise(exercise: &Exercise, options: &PlanOptions) -> Self {
        Self::of_items(vec![PlanItem::of_exercise(0, exercise, options)])
    }

    /// A plan of these items.
    pub fn of_items(items: Vec<PlanItem>) -> Self {
        let steps = items.iter().enumerate();
        let steps = steps.flat_map(|(place, item)| compile::item(place, item));
        let steps = steps.collect();
        Self {
            routine: None,
            variant: None,
            items,
            steps,
        }
    }

    /// Planned length, every repetition paced, without the time to move that the person added.
    pub fn total(&self) -> Duration {
        self.length_of(false)
    }

    /// The time to move that comes on top.
    pub fn extra(&self) -> Duration {
        self.length_of(true)
    }

    fn length_of(&self, extra: bool) -> Duration {
        let steps = self.steps.iter();
        steps
            .filter(|step| step.extra == extra)
            .map(|step| step.length)
            .sum()
    }

    /// When the step at `place` starts, by the plan.
    pub fn start_of(&self, place: usize) -> Duration {
        self.steps.iter().take(place).map(|step| step.length).sum()
    }

    /// The item of `step`.
    pub fn item_of(&self, step: &Step) -> Option<&PlanItem> {
        self.items.get(step.item)
    }

    /// Sets and repetitions of `step`'s side.
    pub fn sets_of(&self, step: &Step) -> u32 {
        self.item_of(step)
            .map_or(1, |item| item.dose.on(step.side.unwrap_or(item.first)).sets)
    }

    /// Repetitions of `step`'s set, or `None` where it has none.
    pub fn reps_of(&self, step: &Step) -> Option<u32> {
        let item = self.item_of(step)?;
        let planned = item.dose.on(step.side.unwrap_or(item.first));
        planned.work.reps_of_set(step.set)
    }

    /// Time of getting ready for the same item before and after the step at `place`.
    ///
    /// The time to move that a person added and the item's own count as one.
    pub(super) fn ready_around(&self, place: usize) -> (Duration, Duration) {
        let Some(step) = self.steps.get(place) else {
            return Default::default();
        };
        let same = |other: &&Step| other.kind == StepKind::GetReady && other.item == step.item;
        if !same(&step) {
            return Default::default();
        }
        let (behind, ahead) = self.steps.split_at(place);
        let before = behind.iter().rev().take_while(same);
        let after = ahead.iter().skip(1).take_while(same);
        (
            before.map(|step| step.length).sum(),
            after.map(|step| step.length).sum(),
        )
    }
}

impl PlanItem {
    /// An item at `place` of a plan, counted from 0.
    pub fn new(place: usize, item: &Item, exercise: &Exercise, options: &PlanOptions) -> Self {
        let missing = options.time_to_move.saturating_sub(item.dose.setup);
        Self {
            exercise: item.exercise.clone(),
            dose: item.dose.clone(),
            side: item.side,
            first: match item.side {
                ItemSide::Affected => options.sore_side,
                ItemSide::None | ItemSide::Both => item.start.unwrap_or(options.start_side),
            },
            counted: options.counted.contains(&item.exercise),
            extra: if place == 0 { Duration::ZERO } else { missing },
            timed: exercise.words.timed_part(),
            has_spots: exercise.words.spots.is_some(),
            rest_activity: item.rest_activity.clone(),
            instead_of: None,
            pace: Pace::default(),
        }
    }

    /// An exercise at its usual dose, at `place` of a plan.
    pub fn of_exercise(place: usize, exercise: &Exercise, options: &PlanOptions) -> Self {
        Self::new(place, &Item::of(exercise), exercise, options)
    }

    /// True when left and right take turns inside a set.
    pub fn sides_alternate(&self) -> bool {
        match self.dose.sides {
            Sides::Each { order, .. } => order == SideOrder::AlternateEachRep,
            Sides::Together => false,
        }
    }

    /// How its repetitions go.
    pub fn counting(&self) -> Counting {
        if self.counted {
            Counting::Counted
        } else {
            Counting::Paced
        }
    }

    /// True when it works one side at a time.
    pub fn has_sides(&self) -> bool {
        self.side == ItemSide::Affected || self.dose.sides != Sides::Together
    }
}
