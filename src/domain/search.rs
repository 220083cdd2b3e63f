//! Finding exercises and routines by words and filters. What is compared is made ready once, so that a keystroke is quick.

mod reading;
mod spelling;
mod vocabulary;

use std::collections::BTreeSet;
use std::time::Duration;

use self::reading::Reading;
pub use self::reading::Text;
use self::spelling::{plain, spoken};
use self::vocabulary::Vocabulary;
use super::catalogue::Catalogue;
use super::exercise::{Exercise, Goal, PositionGroup};
use super::guidance::Guidance;
use super::kit::{Kit, KitNeed};
use super::routine::Routine;

/// What is looked for. Nothing looked for finds everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Words, of which each must be found.
    pub words: String,
    /// Goals, of which one must fit; none means any.
    pub goals: BTreeSet<Goal>,
    /// Positions, of which one must fit; none means any.
    pub positions: BTreeSet<PositionGroup>,
    /// Lengths, of which one must fit; none means any.
    pub times: BTreeSet<TimeBand>,
    /// Kit that is at hand: only what can be done with it is found; none means that nobody said.
    pub kit: BTreeSet<Kit>,
}

/// How long the usual dose takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TimeBand {
    /// Under two minutes.
    Short,
    /// Two to five minutes.
    Medium,
    /// Over five minutes.
    Long,
}

/// A filter that can be left out by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Filter {
    Goal,
    Position,
    Time,
    Kit,
}

/// Everything that can be found, made ready to be compared.
#[derive(Clone, Debug, Default)]
pub struct SearchIndex {
    exercises: Vec<Entry>,
    exercise_words: Vocabulary,
    routines: usize,
    routine_words: Vocabulary,
    reading: Reading,
}

#[derive(Clone, Debug)]
struct Entry {
    name: String,
    goal: Goal,
    position: PositionGroup,
    time: TimeBand,
    needs: Vec<KitNeed>,
}

impl TimeBand {
    /// The band of a length.
    pub fn of(length: Duration) -> Self {
        match length.as_secs() {
            0..120 => Self::Short,
            120..=300 => Self::Medium,
            _ => Self::Long,
        }
    }
}

impl Query {
    /// True when nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty() && self.filters().is_empty()
    }

    /// The filters that are set.
    pub fn filters(&self) -> Vec<Filter> {
        let set = [
            (Filter::Goal, !self.goals.is_empty()),
            (Filter::Position, !self.positions.is_empty()),
            (Filter::Time, !self.times.is_empty()),
            (Filter::Kit, !self.kit.is_empty()),
        ];
        let on = set.into_iter().filter(|(_, on)| *on);
        on.map(|(filter, _)| filter).collect()
    }

    /// The same without one filter.
    #[must_use]
    pub fn without(&self, filter: Filter) -> Self {
        let mut query = self.clone();
        match filter {
            Filter::Goal => query.goals.clear(),
            Filter::Position => query.positions.clear(),
            Filter::Time => query.times.clear(),
            Filter::Kit => query.kit.clear(),
        }
        query
    }

    fn fits(&self, entry: &Entry) -> bool {
        let any = |set_is_empty: bool, has: bool| set_is_empty || has;
        any(self.goals.is_empty(), self.goals.contains(&entry.goal))
            && any(
                self.positions.is_empty(),
                self.positions.contains(&entry.position),
            )
            && any(self.times.is_empty(), self.times.contains(&entry.time))
            && any(
                self.kit.is_empty(),
                entry.needs.iter().all(|need| need.is_met(&self.kit)),
            )
    }
}

impl SearchIndex {
    /// An index of `catalogue`, and of the words that it has in `original`, before it was translated.
    pub fn new(catalogue: &Catalogue, original: &Catalogue) -> Self {
        let exercises = &catalogue.exercises;
        let routines = &catalogue.routines;
        let of_exercise = |exercise: &Exercise| {
            let written = original.exercise(&exercise.id);
            with_original(exercise, written, exercise_words)
        };
        let of_routine = |routine: &Routine| {
            let written = original.routine(&routine.id);
            with_original(routine, written, routine_words)
        };
        Self {
            exercises: exercises.iter().map(entry).collect(),
            exercise_words: Vocabulary::new(exercises.iter().map(of_exercise)),
            routines: routines.len(),
            routine_words: Vocabulary::new(routines.iter().map(of_routine)),
            reading: Reading::default(),
        }
    }

    /// The same with what there is to read.
    #[must_use]
    pub fn and_guidance(mut self, guidance: &Guidance) -> Self {
        self.reading = Reading::new(guidance);
        self
    }

    /// What there is to read about words, those whose title matches first; nothing without words.
    pub fn texts(&self, words: &str) -> Vec<Text> {
        self.reading.texts(words)
    }

    /// Places of the exercises that match: those whose name does first, else in the order of the catalogue.
    pub fn exercises(&self, query: &Query) -> Vec<usize> {
        let words = plain(&query.words);
        let wanted: Vec<_> = words.split_whitespace().collect();
        let found = self.exercise_words.matching(&wanted, self.exercises.len());
        let fits = |place: &usize| {
            let entry = self.exercises.get(*place);
            entry.is_some_and(|entry| query.fits(entry))
        };
        let found: Vec<usize> = found.into_iter().filter(fits).collect();
        if wanted.is_empty() {
            return found;
        }
        let named = |place: &usize| {
            let entry = self.exercises.get(*place);
            entry.is_some_and(|entry| wanted.iter().all(|word| entry.name.contains(word)))
        };
        let (mut first, others): (Vec<usize>, Vec<usize>) = found.into_iter().partition(named);
        first.extend(others);
        first
    }

    /// Places of the routines whose words match.
    pub fn routines(&self, query: &Query) -> Vec<usize> {
        let words = plain(&query.words);
        let wanted: Vec<_> = words.split_whitespace().collect();
        self.routine_words.matching(&wanted, self.routines)
    }

    /// The one filter without which most exercises match, and how many do; none where that helps nobody.
    pub fn in_the_way(&self, query: &Query) -> Option<(Filter, usize)> {
        let filters = query.filters().into_iter();
        let counts = filters.map(|filter| (filter, self.exercises(&query.without(filter)).len()));
        counts
            .filter(|(_, count)| 0 < *count)
            .max_by_key(|(_, count)| *count)
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
