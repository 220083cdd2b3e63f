//! Finding exercises and routines by words and filters. What is compared is made ready once, so that a keystroke is quick.

use std::collections::BTreeSet;

use super::catalogue::Catalogue;
use super::exercise::{Exercise, Goal, PositionGroup};
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
}

/// Everything that can be found, made ready to be compared.
#[derive(Clone, Debug, Default)]
pub struct SearchIndex {
    exercises: Vec<Entry>,
    routines: Vec<String>,
}

#[derive(Clone, Debug)]
struct Entry {
    words: String,
    goal: Goal,
    position: PositionGroup,
}

impl Query {
    /// True when nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty() && self.goals.is_empty() && self.positions.is_empty()
    }
}

impl SearchIndex {
    /// An index of `catalogue`.
    pub fn new(catalogue: &Catalogue) -> Self {
        Self {
            exercises: catalogue.exercises.iter().map(entry).collect(),
            routines: catalogue.routines.iter().map(routine_words).collect(),
        }
    }

    /// Places of the exercises that match, in the order of the catalogue.
    pub fn exercises(&self, query: &Query) -> Vec<usize> {
        let wanted = plain(&query.words);
        let wanted: Vec<_> = wanted.split_whitespace().collect();
        let matches = |entry: &Entry| {
            (query.goals.is_empty() || query.goals.contains(&entry.goal))
                && (query.positions.is_empty() || query.positions.contains(&entry.position))
                && wanted.iter().all(|word| entry.words.contains(word))
        };
        let all = self.exercises.iter().enumerate();
        all.filter(|(_, entry)| matches(entry))
            .map(|(place, _)| place)
            .collect()
    }

    /// Places of the routines whose words match.
    pub fn routines(&self, query: &Query) -> Vec<usize> {
        let wanted = plain(&query.words);
        let wanted: Vec<_> = wanted.split_whitespace().collect();
        let all = self.routines.iter().enumerate();
        all.filter(|(_, words)| wanted.iter().all(|word| words.contains(word)))
            .map(|(place, _)| place)
            .collect()
    }
}

fn entry(exercise: &Exercise) -> Entry {
    let mut words = vec![
        &exercise.name,
        &exercise.words.short_name,
        &exercise.words.cue,
    ];
    words.extend(&exercise.aka);
    words.extend(&exercise.primary_muscles);
    words.extend(&exercise.secondary_muscles);
    words.extend(&exercise.equipment);
    words.extend(&exercise.cues);
    let id = exercise.id.as_str().replace('-', " ");
    let words = words.into_iter().map(String::as_str).chain([id.as_str()]);
    Entry {
        words: plain(&words.collect::<Vec<_>>().join(" \n")),
        goal: exercise.goal(),
        position: exercise.position.group(),
    }
}

fn routine_words(routine: &Routine) -> String {
    let mut words = vec![&routine.name, &routine.summary];
    words.extend(&routine.goals);
    words.extend(&routine.who_for);
    words.extend(routine.variants.iter().map(|variant| &variant.name));
    let words: Vec<_> = words.into_iter().map(String::as_str).collect();
    plain(&words.join(" \n"))
}

/// Lower case without accents, so that nobody has to type them.
fn plain(text: &str) -> String {
    text.to_lowercase().chars().map(without_accent).collect()
}

fn without_accent(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ý' | 'ÿ' => 'y',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_accents_do_not_matter() {
        assert_eq!(plain("Mjölsnes É"), "mjolsnes e");
    }
}
