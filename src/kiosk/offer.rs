//! Which exercises a kiosk offers with the kit that stands beside it.

use super::config::Config;
use crate::domain::exercise::Kiosk;
use crate::domain::{Exercise, Kit, KitNeed};

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
}
