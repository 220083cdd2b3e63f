//! Exercises and routines made ready to be compared with what is looked for.

use std::time::Duration;

use super::TimeBand;
use super::spelling::{plain, spoken};
use super::vocabulary::Vocabulary;
use crate::domain::catalogue::Catalogue;
use crate::domain::exercise::{Exercise, Goal, PositionGroup};
use crate::domain::kit::KitNeed;
use crate::domain::routine::Routine;

/// Exercises and routines of one origin, made ready once: of a long pack that takes longer than a frame may.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Indexed {
    exercises: Vec<Entry>,
    exercise_words: Vocabulary,
    routines: usize,
    routine_words: Vocabulary,
}

/// What filters ask about an exercise.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) goal: Goal,
    pub(super) position: PositionGroup,
    pub(super) time: TimeBand,
    pub(super) needs: Vec<KitNeed>,
}

impl Indexed {
    /// Everything in `catalogue`, with the words that it has in `original`, before it was translated.
    pub(super) fn new(catalogue: &Catalogue, original: &Catalogue) -> Self {
        let of_exercise = |exercise: &Exercise| {
            let written = original.exercise(&exercise.id);
            with_original(exercise, written, exercise_words)
        };
        let of_routine = |routine: &Routine| {
            let written = original.routine(&routine.id);
            with_original(routine, written, routine_words)
        };
        let exercises = &catalogue.exercises;
        let routines = &catalogue.routines;
        Self {
            exercises: exercises.iter().map(entry).collect(),
            exercise_words: Vocabulary::new(exercises.iter().map(of_exercise)),
            routines: routines.len(),
            routine_words: Vocabulary::new(routines.iter().map(of_routine)),
        }
    }

    /// These, which have one language only.
    pub fn of(exercises: &[Exercise], routines: &[Routine]) -> Self {
        Self {
            exercises: exercises.iter().map(entry).collect(),
            exercise_words: Vocabulary::new(exercises.iter().map(exercise_words)),
            routines: routines.len(),
            routine_words: Vocabulary::new(routines.iter().map(routine_words)),
        }
    }

    /// How many exercises there are.
    pub(super) fn exercises(&self) -> usize {
        self.exercises.len()
    }

    /// How many routines there are.
    pub(super) fn routines(&self) -> usize {
        self.routines
    }

    /// The exercises with each of `wanted` in their words, and their places.
    pub(super) fn exercises_with(
        &self,
        wanted: &[&str],
    ) -> impl Iterator<Item = (usize, &Entry)> + use<'_> {
        let found = self.exercise_words.matching(wanted, self.exercises.len());
        let known = |place| Some((place, self.exercises.get(place)?));
        found.into_iter().filter_map(known)
    }

    /// Places of the routines with each of `wanted` in their words.
    pub(super) fn routines_with(&self, wanted: &[&str]) -> impl Iterator<Item = usize> + use<> {
        let found = self.routine_words.matching(wanted, self.routines);
        found.into_iter()
    }
}

/// The words of something, and those that it was written in where they are others.
fn with_original<T: PartialEq>(
    shown: &T,
    written: Option<&T>,
    words: impl Fn(&T) -> String,
) -> String {
    let own = words(shown);
    match written.filter(|written| *written != shown) {
        Some(written) => format!("{own} \n{}", words(written)),
        None => own,
    }
}

fn entry(exercise: &Exercise) -> Entry {
    Entry {
        name: plain(&exercise.name),
        goal: exercise.goal(),
        position: exercise.position.group(),
        time: TimeBand::of(Duration::from_secs(exercise.default_seconds.into())),
        needs: exercise.equipment.clone(),
    }
}

fn exercise_words(exercise: &Exercise) -> String {
    let own = &exercise.words;
    let mut words = vec![&exercise.name, &own.short_name, &own.cue, &own.feel];
    words.extend(&exercise.aka);
    words.extend(exercise.equipment.iter().map(|need| &need.words));
    words.extend(&exercise.cues);
    let muscles = || {
        let all = exercise.primary_muscles.iter();
        all.chain(&exercise.secondary_muscles)
    };
    words.extend(muscles());
    let id = exercise.id.as_str().replace('-', " ");
    let words = words.into_iter().map(String::as_str).chain([id.as_str()]);
    let words = words.chain(muscles().filter_map(|muscle| spoken(muscle)));
    plain(&words.collect::<Vec<_>>().join(" \n"))
}

fn routine_words(routine: &Routine) -> String {
    let mut words = vec![&routine.name, &routine.summary];
    words.extend(&routine.goals);
    words.extend(&routine.who_for);
    words.extend(&routine.equipment);
    words.extend(routine.variants.iter().map(|variant| &variant.name));
    let words: Vec<_> = words.into_iter().map(String::as_str).collect();
    plain(&words.join(" \n"))
}
