//! What is shown, said in words: how many, and by which filters.

use crate::domain::search::{Filter, Query};
use crate::model::Library;
use crate::text::Text;
use crate::ui::screens::words;

/// How many exercises there are, and what was asked for, such as `3 exercises to stretch, lying`.
pub(super) fn count(text: &Text, library: &Library) -> String {
    let query = &library.query;
    let count = library.exercises.len();
    let mut words = text.with("library-count", &[("count", count.into())]);
    for filter in query.filters() {
        let said = filter_inside(text, query, filter);
        let id = match filter {
            Filter::Goal => "library-said-goal",
            Filter::Position => "library-said-position",
            Filter::Time => "library-said-time",
            Filter::Kit if query.filters().len() == 1 => "library-said-kit",
            Filter::Kit => "library-said-kit-too",
        };
        words.push_str(&text.with(id, &[("words", (&said).into())]));
    }
    let typed = query.words.trim();
    if !typed.is_empty() {
        words.push_str(&text.with("library-said-words", &[("words", typed.into())]));
    }
    words
}

/// The values of a filter as a list inside a sentence.
fn filter_inside(text: &Text, query: &Query, filter: Filter) -> String {
    let inside = |id: &str| text.get(&format!("{id}-inside"));
    let (last, said): (&str, Vec<String>) = match filter {
        Filter::Goal => {
            let goals = query.goals.iter();
            (
                "list-or",
                goals.map(|goal| inside(words::goal(*goal))).collect(),
            )
        }
        Filter::Position => {
            let positions = query.positions.iter();
            let said = positions.map(|position| inside(words::position(*position)));
            ("list-or", said.collect())
        }
        Filter::Time => {
            let times = query.times.iter();
            (
                "list-or",
                times.map(|time| inside(words::time(*time))).collect(),
            )
        }
        Filter::Kit => {
            let kit = query.kit.iter();
            (
                "list-and",
                kit.map(|kit| words::kit_inside(text, *kit)).collect(),
            )
        }
    };
    words::list(text, last, &said)
}

/// The filter by the words on its chips, such as `Strengthen`.
pub(super) fn filter_named(text: &Text, query: &Query, filter: Filter) -> String {
    let named: Vec<String> = match filter {
        Filter::Goal => query
            .goals
            .iter()
            .map(|goal| text.get(words::goal(*goal)))
            .collect(),
        Filter::Position => {
            let positions = query.positions.iter();
            positions
                .map(|place| text.get(words::position(*place)))
                .collect()
        }
        Filter::Time => query
            .times
            .iter()
            .map(|time| text.get(words::time(*time)))
            .collect(),
        Filter::Kit => vec![text.get("library-have")],
    };
    words::list(text, "list-or", &named)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::Kit;
    use crate::domain::exercise::{Goal, PositionGroup};
    use crate::domain::search::SearchIndex;

    #[track_caller]
    fn check(query: Query, expected: &str) {
        let mut library = Library::new(SearchIndex::default());
        library.look_for(query);
        assert_eq!(count(&Text::default(), &library), expected);
    }

    #[test]
    fn what_is_filtered_is_said_in_words() {
        check(Query::default(), "0 exercises");
        check(
            Query {
                kit: BTreeSet::from([Kit::Ball, Kit::Mat, Kit::Strap]),
                ..Query::default()
            },
            "0 exercises you can do with ball, mat and strap",
        );
        check(
            Query {
                positions: BTreeSet::from([PositionGroup::Lying]),
                kit: BTreeSet::from([Kit::Mat]),
                ..Query::default()
            },
            "0 exercises, lying, with mat",
        );
        check(
            Query {
                words: "knee".to_owned(),
                goals: BTreeSet::from([Goal::Stretch, Goal::Release]),
                positions: BTreeSet::from([PositionGroup::Lying]),
                ..Query::default()
            },
            "0 exercises to release or stretch, lying, about “knee”",
        );
    }
}
