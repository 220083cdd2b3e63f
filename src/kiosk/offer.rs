//! Which exercises a kiosk offers with the kit that stands beside it, and what is left of a routine.

use std::time::Duration;

use super::config::Config;
use crate::domain::exercise::{Category, Kiosk};
use crate::domain::routine::ItemSide;
use crate::domain::{Catalogue, Exercise, Item, Kit, KitNeed, Trim, Variant};

/// A variant is offered when so much of its planned time is left, per cent, after what a kiosk keeps back.
const LEAST_LEFT: u128 = 50;

/// True when a kiosk with the equipment of `config` offers `exercise`.
pub fn offers(config: &Config, exercise: &Exercise) -> bool {
    match exercise.kiosk {
        Kiosk::Yes => true,
        Kiosk::NeedsEquipment => lacks(config, exercise).next().is_none(),
        Kiosk::No => false,
    }
}

/// What `exercise` needs and the equipment of `config` does not meet.
///
/// Floor, mat and wall are there, as the content takes it. All else that a home has, such as a chair, stands there only where
/// the gym says so.
pub fn lacks<'a>(config: &Config, exercise: &'a Exercise) -> impl Iterator<Item = &'a KitNeed> {
    let stands_there =
        |kit: &Kit| matches!(kit, Kit::Mat | Kit::Wall) || config.equipment.contains(kit);
    // A need in words that name no kit cannot be met.
    let is_met = move |need: &KitNeed| need.optional || need.kinds.iter().any(stands_there);
    exercise.equipment.iter().filter(move |need| !is_met(need))
}

/// What is left of a variant on a kiosk, where that is worth doing.
///
/// That is at least half of its time. The walk before it does not count, or a walk would be left of the Nordics. What is for the
/// sore side only asks more than a public display may.
pub fn left_of(config: &Config, variant: &Variant, catalogue: &Catalogue) -> Option<Variant> {
    let mut trim = Trim::default();
    trim.bar(variant, |id| {
        let exercise = catalogue.exercise(id);
        exercise.is_none_or(|exercise| !offers(config, exercise))
    });
    let left = trim.apply(variant, catalogue);
    let walks = |item: &&Item| {
        let exercise = catalogue.exercise(&item.exercise);
        exercise.is_some_and(|exercise| exercise.category == Category::Cardio)
    };
    let only_walks = variant.items.iter().all(|item| walks(&item));
    let length = |variant: &Variant| -> Duration {
        let items = variant.items.iter().filter(|item| !item.optional);
        let items = items.filter(|item| only_walks || !walks(item));
        items.map(Item::length).sum()
    };
    let enough = LEAST_LEFT * length(variant).as_millis() <= 100 * length(&left).as_millis();
    let mut items = left.items.iter();
    let asks = items.any(|item| item.side == ItemSide::Affected);
    (enough && !asks && !left.items.is_empty()).then_some(left)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kit_must_stand_there_and_only_floor_mat_and_wall_do_anyway() {
        #[track_caller]
        fn check(equipment: &[Kit], needs: &[&str], lacking: &[&str]) {
            let config = Config {
                equipment: equipment.iter().copied().collect(),
                ..Config::default()
            };
            let mut exercise = crate::packs::builtin::catalogue().0.exercises.remove(0);
            exercise.equipment = needs.iter().map(|words| KitNeed::of(words)).collect();
            let words: Vec<&str> = lacks(&config, &exercise)
                .map(|need| need.words.as_str())
                .collect();
            assert_eq!(words, lacking);
            for (kiosk, expected) in [
                (Kiosk::Yes, true),
                (Kiosk::NeedsEquipment, lacking.is_empty()),
                (Kiosk::No, false),
            ] {
                exercise.kiosk = kiosk;
                assert_eq!(offers(&config, &exercise), expected, "{kiosk:?}");
            }
        }
        check(&[], &[], &[]);
        check(&[], &["wall", "mat", "weight (optional)"], &[]);
        check(&[], &["chair", "mat"], &["chair"]);
        check(&[Kit::Seat], &["chair", "mat"], &[]);
        check(&[Kit::Anchor], &["partner or fixed ankle anchor"], &[]);
        check(&Kit::ALL, &["something else"], &["something else"]);
    }
    #[test]
    fn a_walk_is_no_rest_of_the_nordics() {
        let catalogue = crate::packs::builtin::catalogue().0;
        let left = |routine: &str, variant: &str| {
            let routine = catalogue.routine(&routine.into()).unwrap();
            let variant = routine.variant(&variant.into()).unwrap();
            left_of(&Config::default(), variant, &catalogue)
        };
        assert_eq!(left("nordic-ten-week", "week-1"), None);
        let whole = left("pre-run-dynamic-warm-up", "full").unwrap();
        assert!(2 < whole.items.len());
    }
}
