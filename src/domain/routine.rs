//! Ordered lists of items with a goal, a pain rule and precautions.

use super::catalogue::Catalogue;
use super::dose::{Dose, Sides};
use super::exercise::{Category, Exercise};
use super::ids::{ExerciseId, RoutineId, VariantId};
use super::prescription::{Picture, Prescription};
use super::side::Side;

/// An ordered list of exercises with doses, in one or more variants.
#[derive(Clone, Debug, PartialEq)]
pub struct Routine {
    /// Its id.
    pub id: RoutineId,
    /// Its name.
    pub name: String,
    /// What it is, in a sentence or two.
    pub summary: String,
    /// What it is for.
    pub goals: Vec<String>,
    /// Who it suits.
    pub who_for: Vec<String>,
    /// Who should leave it.
    pub who_not_for: Vec<String>,
    /// When to take care.
    pub cautions: Vec<String>,
    /// How often.
    pub frequency: String,
    /// What is needed, in words.
    pub equipment: Vec<String>,
    /// Name of its pain rule.
    pub pain_rule: String,
    /// Its variants, at least one; the first is the usual one.
    pub variants: Vec<Variant>,
    /// Exchanges that the content suggests.
    pub swaps: Vec<Swap>,
    /// Sources.
    pub sources: Vec<String>,
    /// What its evidence is worth.
    pub evidence_note: Option<String>,
    /// What was checked and what was not.
    pub verification_note: Option<String>,
    /// Where its rules come from.
    pub basis_note: Option<String>,
    /// How running volume is rebuilt.
    pub volume_rule: Option<String>,
    /// Sessions of the whole programme.
    pub total_sessions: Option<u32>,
    /// Weeks of a programme.
    pub week_table: Vec<WeekRow>,
    /// Days of a programme, each with what is done how often.
    pub calendar: Vec<CalendarDay>,
    /// What must be true before going on.
    pub checklist: Vec<ChecklistRow>,
    /// Steps from easy running to full speed.
    pub speed_ladder: Vec<SpeedStep>,
    /// Times of the care timers.
    pub timers: Option<CareTimers>,
    /// First-aid rules as two lists.
    pub peace_love: Option<PeaceLove>,
    /// What was added when it was handed to one person; `None` where it was not.
    pub prescription: Option<Prescription>,
}

/// One form of a routine: a week, a level, a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// Its id.
    pub id: VariantId,
    /// Its name.
    pub name: String,
    /// When to take it.
    pub use_when: Option<String>,
    /// When to move on from it.
    pub progress_when: Option<String>,
    /// Sessions a week.
    pub sessions_per_week: Option<u32>,
    /// A session at most every so many days: 1 is every day, 2 leaves a day between; `None` where the content says nothing.
    pub every_days: Option<u32>,
    /// The variant that is done on the days between.
    pub between: Option<VariantId>,
    /// What of `progress_when` can be counted.
    pub moves_on: Option<MovesOn>,
    /// A line from the coach.
    pub coach_note: Option<String>,
    /// Its items, at least one.
    pub items: Vec<Item>,
    /// Planned length in seconds, without optional items, as the content states it.
    pub total_seconds: u32,
    /// Planned length of the optional items in seconds.
    pub optional_seconds: u32,
    /// Planned length of each block in seconds, as the content states it.
    pub block_seconds: Vec<(String, u32)>,
}

/// What of the sentence that says when to move on can be counted; the sentence itself stays what counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MovesOn {
    /// So many sessions in a row.
    pub sessions: Option<u32>,
    /// In each of them pain during it was at most this (NRS, 0 to 10).
    pub pain_at_most: Option<u8>,
    /// The morning after each of them was no worse than before.
    pub calm_mornings: bool,
    /// The mornings were steady for so many days.
    pub steady_days: Option<u32>,
    /// The sentence says more than that, which only the person knows.
    pub asks: bool,
}

/// An exercise with a dose, inside a routine.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The exercise.
    pub exercise: ExerciseId,
    /// Its dose, complete.
    pub dose: Dose,
    /// Which sides the content means.
    pub side: ItemSide,
    /// Name of the block it belongs to.
    pub block: Option<String>,
    /// True when it is left out unless asked for.
    pub optional: bool,
    /// A remark.
    pub note: Option<String>,
    /// What is done in its rests instead of resting, such as `walk`.
    pub rest_activity: Option<String>,
    /// The side that starts; `None` leaves it to the person.
    pub start: Option<Side>,
    /// A weight or the color of a band, in words.
    pub load: Option<String>,
    /// Photographs that are shown instead of the figure.
    pub pictures: Vec<Picture>,
    /// Planned length in seconds, as the content states it.
    pub seconds: u32,
}

/// Which sides an item means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ItemSide {
    /// The exercise has no sides.
    None,
    /// Both, each by itself.
    Both,
    /// Only the sore one.
    Affected,
}

/// An exchange that the content suggests for a situation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Swap {
    /// The situation.
    pub when: String,
    /// What is taken out.
    pub replace: Vec<ExerciseId>,
    /// What comes in, in the same order.
    pub with: Vec<ExerciseId>,
}

/// A row of a programme's week table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeekRow {
    /// The week, such as `3` or `11+`.
    pub week: String,
    /// Sessions a week.
    pub sessions_per_week: u32,
    /// Sets.
    pub sets: u32,
    /// Repetitions of each set.
    pub reps_by_set: Vec<u32>,
    /// A remark.
    pub note: Option<String>,
}

/// A day of a programme, with how often each exercise is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarDay {
    /// The day, counted from 1.
    pub day: u32,
    /// What is done, and how often (`once`, `twice`); what rests that day is not listed.
    pub entries: Vec<(String, String)>,
}

/// A criterion of a checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChecklistRow {
    /// Its id.
    pub id: String,
    /// True when it must be met.
    pub must: bool,
    /// What is asked.
    pub text: String,
}

/// A step from easy running to full speed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpeedStep {
    /// The step, counted from 1.
    pub step: u32,
    /// How hard.
    pub effort: String,
    /// What is run.
    pub what: String,
}

/// Times of the care timers, in seconds and hours as the content states them.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it, as the content does")]
pub struct CareTimers {
    pub ice_on_default_s: u32,
    pub ice_on_min_s: u32,
    pub ice_on_max_s: u32,
    pub ice_off_min_s: u32,
    pub ice_off_default_s: u32,
    pub skin_check_every_s: u32,
    pub daily_window_hours: Vec<u32>,
}

/// First-aid rules as two lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeaceLove {
    /// In the first days.
    pub peace: Vec<String>,
    /// After them.
    pub love: Vec<String>,
}

impl Routine {
    /// The variant with `id`.
    pub fn variant(&self, id: &VariantId) -> Option<&Variant> {
        self.variants.iter().find(|variant| variant.id == *id)
    }

    /// The variants that are steps of a progression, in order: all where the routine has a table of weeks, else those that
    /// say when to go on.
    pub fn steps(&self) -> Vec<&Variant> {
        let weeks = !self.week_table.is_empty();
        let is_step = |variant: &&Variant| weeks || variant.progress_when.is_some();
        self.variants.iter().filter(is_step).collect()
    }

    /// The level, stage or week before `id`; `None` for the first, and where variants are no steps of a progression.
    pub fn step_before(&self, id: &VariantId) -> Option<&Variant> {
        let steps = self.steps();
        let place = steps.iter().position(|variant| variant.id == *id)?;
        steps.get(place.checked_sub(1)?).copied()
    }

    /// Sessions a week of `variant`, where it or the routine names a number of them.
    pub fn times_a_week(&self, variant: &Variant) -> Option<u32> {
        let own = variant.sessions_per_week;
        own.or_else(|| {
            let (count, rest) = self.frequency.split_once(' ')?;
            rest.starts_with("times a week")
                .then(|| count.parse().ok())
                .flatten()
        })
    }
}

impl Variant {
    /// True when the content says no more of when to use it than that it is the usual one.
    pub fn is_usual(&self) -> bool {
        self.use_when.as_deref() == Some("Default")
    }

    /// The exercise that stands for it in pictures: the first that is more than easy walking or jogging.
    pub fn face<'a>(&self, catalogue: &'a Catalogue) -> Option<&'a Exercise> {
        let exercises = || {
            let items = self.items.iter();
            items.filter_map(|item| catalogue.exercise(&item.exercise))
        };
        let telling = exercises().find(|exercise| exercise.category != Category::Cardio);
        telling.or_else(|| exercises().next())
    }
}

impl Item {
    /// An exercise at its usual dose.
    pub fn of(exercise: &Exercise) -> Self {
        Self {
            exercise: exercise.id.clone(),
            dose: exercise.dose.clone(),
            side: ItemSide::of(&exercise.dose),
            block: None,
            optional: false,
            note: None,
            rest_activity: None,
            start: None,
            load: None,
            pictures: Vec::new(),
            seconds: exercise.default_seconds,
        }
    }
}

impl ItemSide {
    /// The sides that a usual dose means.
    pub fn of(dose: &Dose) -> Self {
        match dose.sides {
            Sides::Together => Self::None,
            Sides::Each { .. } => Self::Both,
        }
    }
}
