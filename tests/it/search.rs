//! Searching the built-in content, whose answers are known.

use std::collections::BTreeSet;
use std::time::Duration;

use stridewell::domain::exercise::{Goal, PositionGroup};
use stridewell::domain::search::{Filter, Query, SearchIndex, TimeBand};
use stridewell::domain::{Catalogue, Kit};

use crate::support::stage::content;

fn catalogue() -> Catalogue {
    content().catalogue.clone()
}

fn found(query: &Query) -> Vec<String> {
    let catalogue = catalogue();
    let places = SearchIndex::new(&catalogue, &catalogue).exercises(query);
    let ids = places
        .into_iter()
        .map(|place| catalogue.exercises[place].id.as_str().to_owned());
    ids.collect()
}

fn words(words: &str) -> Query {
    Query {
        words: words.to_owned(),
        ..Query::default()
    }
}

#[test]
fn those_whose_name_matches_come_first() {
    let ids = found(&words("plank"));
    assert_eq!(ids.first().map(String::as_str), Some("plank"));
}

#[test]
fn a_muscle_is_found_by_what_runners_call_it() {
    let calf = found(&words("calf"));
    assert!(calf.contains(&"eccentric-heel-drop".to_owned()), "{calf:?}");
}

#[test]
fn kit_at_hand_leaves_out_what_needs_more() {
    let mat = Query {
        kit: BTreeSet::from([Kit::Mat]),
        ..Query::default()
    };
    let ids = found(&mat);
    let has = |id: &str| ids.iter().any(|found| found == id);
    assert!(has("glute-bridge"), "needs a mat");
    assert!(
        has("standing-quad-stretch"),
        "needs a wall, which homes have"
    );
    assert!(has("inchworm"), "a mat would help but is not needed");
    assert!(!has("foam-roll-quads"), "needs a roller too");
    assert!(!has("partner-leg-raise-stretch"), "needs a partner too");
}

#[test]
fn time_is_the_usual_dose() {
    let short = Query {
        times: BTreeSet::from([TimeBand::Short]),
        ..Query::default()
    };
    let ids = found(&short);
    assert!(ids.contains(&"leg-swings".to_owned()), "63 seconds");
    assert!(!ids.contains(&"plank".to_owned()), "160 seconds");
    assert_eq!(TimeBand::of(Duration::from_secs(119)), TimeBand::Short);
    assert_eq!(TimeBand::of(Duration::from_mins(2)), TimeBand::Medium);
    assert_eq!(TimeBand::of(Duration::from_mins(5)), TimeBand::Medium);
    assert_eq!(TimeBand::of(Duration::from_secs(301)), TimeBand::Long);
}

#[test]
fn the_filter_in_the_way_is_the_one_without_which_most_match() {
    let catalogue = catalogue();
    let index = SearchIndex::new(&catalogue, &catalogue);
    let query = Query {
        goals: BTreeSet::from([Goal::Release]),
        positions: BTreeSet::from([PositionGroup::Standing]),
        ..words("roller")
    };
    assert_eq!(index.exercises(&query), [0; 0]);
    let (filter, count) = index.in_the_way(&query).expect("a filter is in the way");
    assert_eq!(filter, Filter::Position);
    assert_eq!(count, index.exercises(&query.without(filter)).len());
    assert_eq!(index.in_the_way(&words("sled push")), None);
}
