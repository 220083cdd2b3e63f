//! The built-in content: complete, without problems, and telling what is wrong with broken files.

use std::time::Duration;

use stridewell::domain::Item;
use stridewell::packs::builtin;

#[test]
fn the_built_in_content_has_no_problems() {
    let (catalogue, problems) = builtin::catalogue();
    assert_eq!(problems, []);
    assert_eq!(catalogue.exercises.len(), 45);
    assert_eq!(catalogue.routines.len(), 13);
    let variants: usize = catalogue.routines.iter().map(|r| r.variants.len()).sum();
    assert_eq!(variants, 48);
}

#[test]
fn every_length_follows_from_the_doses() {
    let (catalogue, _) = builtin::catalogue();
    for variant in catalogue.routines.iter().flat_map(|r| &r.variants) {
        let total: Duration = variant
            .items
            .iter()
            .filter(|i| !i.optional)
            .map(Item::length)
            .sum();
        assert_eq!(
            total.as_secs(),
            u64::from(variant.total_seconds),
            "{}",
            variant.id
        );
    }
    for exercise in &catalogue.exercises {
        let length = exercise.dose.length().as_secs_f64();
        assert!(
            (length - f64::from(exercise.default_seconds)).abs() < 0.6,
            "{} {length}",
            exercise.id
        );
    }
}
