//! Trimming the built-in routines, whose lengths are known.

use std::collections::BTreeSet;
use std::time::Duration;

use stridewell::domain::trim::Reason;
use stridewell::domain::{Catalogue, ExerciseId, Item, Kit, Routine, RoutineId, Trim, Variant};

use crate::support::stage::content;

fn catalogue() -> Catalogue {
    content().catalogue.clone()
}

fn length(variant: &Variant) -> Duration {
    variant.items.iter().map(Item::length).sum()
}

fn routine(catalogue: &Catalogue, id: &str) -> Routine {
    catalogue.routine(&RoutineId::new(id)).unwrap().clone()
}

fn minutes(count: u64) -> Duration {
    Duration::from_secs(60 * count)
}

#[test]
fn what_is_left_out_takes_no_time() {
    let catalogue = catalogue();
    let variant = routine(&catalogue, "hamstring-strength-a")
        .variants
        .remove(0);
    let mut trim = Trim::default();
    trim.change(1, |change| change.included = Some(false));
    let left = length(&trim.apply(&variant, &catalogue));
    assert_eq!(left + variant.items[1].length(), length(&variant));
}

#[test]
fn an_optional_item_is_done_when_it_is_asked_for() {
    let catalogue = catalogue();
    let gym = routine(&catalogue, "hamstring-strength-b")
        .variants
        .remove(1);
    let place = gym.items.iter().position(|item| item.optional).unwrap();
    let mut trim = Trim::default();
    let without = trim.apply(&gym, &catalogue).items.len();
    trim.change(place, |change| change.included = Some(true));
    let with = trim.apply(&gym, &catalogue);
    assert_eq!(with.items.len(), without + 1);
    assert_eq!(
        length(&with).as_secs(),
        u64::from(gym.total_seconds + gym.optional_seconds)
    );
}

#[test]
fn time_that_is_short_takes_sets_before_exercises() {
    let catalogue = catalogue();
    let variant = routine(&catalogue, "hamstring-strength-a")
        .variants
        .remove(0);
    let mut trim = Trim::default();
    trim.fit(minutes(10), &variant, &catalogue, length);
    let left = trim.apply(&variant, &catalogue);
    assert!(length(&left) <= minutes(10));
    assert_eq!(left.items.len(), variant.items.len(), "only sets are gone");
    let sets = |variant: &Variant| -> u32 { variant.items.iter().map(|item| item.dose.sets).sum() };
    assert!(sets(&left) < sets(&variant));
}

#[test]
fn a_warm_up_stays_and_so_does_what_it_is_for() {
    let catalogue = catalogue();
    let week = routine(&catalogue, "nordic-ten-week").variants.remove(4);
    let mut trim = Trim::default();
    trim.fit(minutes(1), &week, &catalogue, length);
    let left = trim.apply(&week, &catalogue).items;
    let ids: Vec<_> = left.iter().map(|item| item.exercise.as_str()).collect();
    assert!(ids.contains(&"nordic-hamstring-lower"), "{ids:?}");
    assert!(ids.contains(&"warm-up-walk"), "{ids:?}");
    assert!(left.iter().all(|item| item.dose.sets == 1));
}

#[test]
fn the_walk_goes_before_the_drills() {
    let catalogue = catalogue();
    let full = routine(&catalogue, "pre-run-dynamic-warm-up")
        .variants
        .remove(0);
    let mut trim = Trim::default();
    trim.fit(minutes(7), &full, &catalogue, length);
    let left = trim.apply(&full, &catalogue).items;
    let blocks: BTreeSet<_> = left
        .iter()
        .filter_map(|item| item.block.as_deref())
        .collect();
    assert_eq!(blocks, BTreeSet::from(["dynamic"]));
    assert_eq!(left.len(), 7, "all drills stay");
}

#[test]
fn what_a_routine_names_comes_before_easier_and_harder() {
    let catalogue = catalogue();
    let routine = routine(&catalogue, "pre-run-dynamic-warm-up");
    let none = BTreeSet::new();
    let found = routine.alternatives(&"inchworm".into(), &catalogue, &none);
    assert_eq!(found[0].exercise.id.as_str(), "glute-bridge");
    assert_eq!(found[0].reason, Reason::Named("sore sit-bone tendon"));
    assert!(found.iter().any(|other| other.reason == Reason::Easier));
    let ids: BTreeSet<_> = found
        .iter()
        .map(|other| other.exercise.id.clone())
        .collect();
    assert_eq!(ids.len(), found.len(), "none twice");
}

#[test]
fn nobody_is_offered_what_they_have_no_kit_for() {
    let catalogue = catalogue();
    let routine = routine(&catalogue, "hamstring-strength-b");
    let curl = "eccentric-slider-curl".into();
    let offered = |have: BTreeSet<Kit>| {
        let found = routine.alternatives(&curl, &catalogue, &have);
        let ids = found.into_iter().map(|other| other.exercise.id.clone());
        ids.collect::<Vec<_>>()
    };
    let nordic = ExerciseId::new("nordic-hamstring-lower");
    assert!(offered(BTreeSet::new()).contains(&nordic));
    assert!(!offered(BTreeSet::from([Kit::Mat])).contains(&nordic));
}
