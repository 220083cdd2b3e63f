//! Content as the text of files, which `read` reads back.

use serde::Serialize;

use super::format::exercise::ExerciseFile;
use super::format::pain::PainRuleFile;
use super::format::routine::RoutineFile;
use crate::domain::pain::PainRule;
use crate::domain::{Exercise, Routine};

/// The file of an exercise.
pub fn exercise(exercise: &Exercise) -> String {
    text(&ExerciseFile::from(exercise))
}

/// The file of a routine; its lengths are computed.
pub fn routine(routine: &Routine) -> String {
    text(&RoutineFile::from(routine))
}

/// The file of a pain rule.
pub fn pain_rule(rule: &PainRule) -> String {
    text(&PainRuleFile::from(rule))
}

/// Every file that we write is made of words, numbers, lists and tables, which TOML can always hold.
pub(super) fn text(file: &impl Serialize) -> String {
    toml::to_string_pretty(file).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::dose::SideDose;
    use crate::domain::schedule::Day;
    use crate::domain::{Catalogue, Picture, Prescription, RepCounts, Side};
    use crate::packs::{Problem, builtin, read};

    fn written(catalogue: &Catalogue) -> Vec<(String, String)> {
        let exercises = catalogue.exercises.iter();
        let routines = catalogue.routines.iter();
        let rules = catalogue.pain_rules.iter();
        exercises
            .map(|one| (format!("exercises/{}.toml", one.id), exercise(one)))
            .chain(routines.map(|one| (format!("routines/{}.toml", one.id), routine(one))))
            .chain(rules.map(|one| (format!("pain-rules/{}.toml", one.id), pain_rule(one))))
            .collect()
    }

    fn read_again(catalogue: &Catalogue) -> (Catalogue, Vec<Problem>) {
        let files = written(catalogue);
        read(
            files
                .iter()
                .map(|(name, text)| (name.as_str(), text.as_str())),
        )
    }

    #[test]
    fn everything_built_in_is_the_same_when_written_and_read_again() {
        let (catalogue, _) = builtin::catalogue();
        let (again, problems) = read_again(&catalogue);
        assert_eq!(problems, []);
        for (one, other) in catalogue.exercises.iter().zip(&again.exercises) {
            assert_eq!(one, other);
        }
        for (one, other) in catalogue.routines.iter().zip(&again.routines) {
            assert_eq!(one, other);
        }
        assert_eq!(catalogue, again);
    }

    #[test]
    fn what_is_added_for_one_person_is_the_same_when_read_again() {
        let (mut catalogue, _) = builtin::catalogue();
        let picture = Picture {
            file: "pictures/heel.jpg".to_owned(),
            alt: "The heel on the ball 🎾".to_owned(),
            instruction: Some(2),
        };
        catalogue.exercises[0].pictures = vec![picture.clone()];
        let routine = &mut catalogue.routines[0];
        routine.name = "Größer \"und\" 強い 💪\u{200d}".to_owned();
        routine.prescription = Some(Prescription {
            clinic: "Praxis am Ring".to_owned(),
            sore_side: Some(Side::Left),
            written: Some(jiff::civil::date(2026, 11, 26)),
            review: Some(jiff::civil::date(2026, 12, 10)),
            weeks: Some(6),
            days: BTreeSet::from([Day::WORDS[0].0, Day::WORDS[4].0]),
            version: 3,
            logo: Some(picture.clone()),
            ..Prescription::default()
        });
        let item = &mut routine.variants[0].items[0];
        item.start = Some(Side::Right);
        item.load = Some("red band".to_owned());
        item.pictures = vec![picture];
        item.dose.left = SideDose {
            sets: Some(4),
            reps: Some(RepCounts::BySet(vec![8, 6, 4])),
            ..SideDose::default()
        };
        let (again, problems) = read_again(&catalogue);
        assert_eq!(problems, []);
        let (one, other) = (&catalogue.routines[0], &again.routines[0]);
        assert_eq!(one.prescription, other.prescription);
        assert_eq!(one.name, other.name);
        assert_eq!(
            one.variants[0].items[0].dose,
            other.variants[0].items[0].dose
        );
        assert_eq!(catalogue.exercises, again.exercises);
    }

    #[test]
    fn lengths_are_computed_whatever_the_routine_states() {
        let (mut catalogue, _) = builtin::catalogue();
        let right = catalogue.clone();
        for variant in catalogue.routines.iter_mut().flat_map(|r| &mut r.variants) {
            variant.total_seconds = 7;
            variant.items[0].seconds = 7;
        }
        let (again, problems) = read_again(&catalogue);
        assert_eq!(problems, []);
        assert_eq!(again.routines, right.routines);
    }

    #[test]
    fn whole_seconds_are_written_without_a_point() {
        let (catalogue, _) = builtin::catalogue();
        let text = exercise(&catalogue.exercises[0]);
        assert!(
            text.contains("rest_s = ") && !text.contains(".0\n"),
            "{text}"
        );
    }
}
