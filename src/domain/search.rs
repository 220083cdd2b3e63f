//! Finding exercises and routines by words and filters. What is compared is made ready once, so that a keystroke is quick.

mod indexed;
mod reading;
mod spelling;
mod vocabulary;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use self::indexed::Entry;
pub use self::indexed::Indexed;
use self::reading::Reading;
pub use self::reading::Text;
use self::spelling::plain;
use super::catalogue::Catalogue;
use super::exercise::{Goal, PositionGroup};
use super::guidance::Guidance;
use super::kit::Kit;

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
    /// What is built in, then what each pack brings, in the order of the catalogue.
    parts: Vec<Arc<Indexed>>,
    reading: Arc<Reading>,
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
        Self {
            parts: vec![Arc::new(Indexed::new(catalogue, original))],
            reading: Arc::default(),
        }
    }

    /// The same with what there is to read.
    #[must_use]
    pub fn and_guidance(mut self, guidance: &Guidance) -> Self {
        self.reading = Arc::new(Reading::new(guidance));
        self
    }

    /// The same with these in the place of what followed its first part: what packs bring, which was made ready elsewhere.
    #[must_use]
    pub fn with_packs(mut self, packs: impl Iterator<Item = Arc<Indexed>>) -> Self {
        self.parts.truncate(1);
        self.parts.extend(packs);
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
        let named = |entry: &Entry| wanted.iter().all(|word| entry.name.contains(word));
        let (mut first, mut others) = (Vec::new(), Vec::new());
        let mut before = 0;
        for part in &self.parts {
            for (place, entry) in part.exercises_with(&wanted) {
                if !query.fits(entry) {
                    continue;
                }
                let to = if named(entry) {
                    &mut first
                } else {
                    &mut others
                };
                to.push(before + place);
            }
            before += part.exercises();
        }
        first.extend(others);
        first
    }

    /// Places of the routines whose words match.
    pub fn routines(&self, query: &Query) -> Vec<usize> {
        let words = plain(&query.words);
        let wanted: Vec<_> = words.split_whitespace().collect();
        let mut before = 0;
        let mut found = Vec::new();
        for part in &self.parts {
            found.extend(part.routines_with(&wanted).map(|place| before + place));
            before += part.routines();
        }
        found
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
