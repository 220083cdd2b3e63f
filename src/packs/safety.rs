//! Reads the safety check, and looks whether what it names is there.

use super::builtin;
use super::check::Check;
use super::format::safety::SafetyFile;
use super::problem::Problem;
use super::read::parse;
use crate::domain::safety::{Hides, Rule, SafetyCheck, Starts};
use crate::domain::{Catalogue, ExerciseId, RoutineId, VariantId};

/// The built-in file.
const FILE: &str = "guidance/safety.toml";

/// The check that the binary carries.
pub(super) fn builtin(catalogue: &Catalogue, problems: &mut Vec<Problem>) -> SafetyCheck {
    let (check, found) = read(builtin::file(FILE).unwrap_or_default(), catalogue);
    problems.extend(found);
    check
}

/// Reads a safety check over `catalogue`, and says what is wrong with it.
pub fn read(text: &str, catalogue: &Catalogue) -> (SafetyCheck, Vec<Problem>) {
    let mut check = Check::new(FILE);
    let file: Option<SafetyFile> = parse(text, &mut check);
    let safety = file.map_or_else(SafetyCheck::default, |file| {
        check.format(file.format);
        file.convert(&mut check)
    });
    names(&safety, catalogue, &mut check);
    (safety, check.into_problems())
}

/// Everything that is named must be there.
fn names(safety: &SafetyCheck, catalogue: &Catalogue, check: &mut Check<'_>) {
    for card in &safety.outcomes {
        if let Starts::These(open) = &card.starts {
            for (routine, variants) in open {
                for variant in variants {
                    variant_is_there(routine, variant, catalogue, check);
                }
            }
        }
        for hides in &card.hides {
            is_there(hides, catalogue, check);
        }
    }
    for rule in &safety.rules {
        rule_names(rule, catalogue, check);
    }
    let tags = safety
        .questions
        .iter()
        .flat_map(|question| &question.choices);
    let tags: Vec<&String> = tags.flat_map(|choice| &choice.tags).collect();
    for rule in &safety.rules {
        for tag in rule.when.tags() {
            if !tags.iter().any(|one| *one == tag) {
                check.wrong("rules.when", tag, "a tag that an answer has");
            }
        }
    }
}

fn rule_names(rule: &Rule, catalogue: &Catalogue, check: &mut Check<'_>) {
    for hides in &rule.effect.hides {
        is_there(hides, catalogue, check);
    }
    for (routine, variant) in &rule.effect.only {
        variant_is_there(routine, variant, catalogue, check);
    }
    for hidden in &rule.effect.hide_steps {
        exercise_is_there(&hidden.exercise, catalogue, check);
        let exercise = catalogue.exercise(&hidden.exercise);
        let count = exercise.map_or(0, |exercise| exercise.instructions.len());
        let places = hidden.steps.iter().chain(&hidden.instead);
        for place in places.filter(|place| count <= **place) {
            let expected = "a step that the exercise has";
            check.wrong("rules.effect.hide_steps", place + 1, expected);
        }
    }
}

fn is_there(hides: &Hides, catalogue: &Catalogue, check: &mut Check<'_>) {
    match hides {
        Hides::Exercise(id) => exercise_is_there(id, catalogue, check),
        Hides::Routine(id) if catalogue.routine(id).is_none() => {
            check.wrong("hide_routines", id, "the id of a routine");
        }
        Hides::Routine(_) | Hides::Category(_) | Hides::Position(_) => {}
    }
}

fn exercise_is_there(id: &ExerciseId, catalogue: &Catalogue, check: &mut Check<'_>) {
    if catalogue.exercise(id).is_none() {
        check.wrong("hide_exercises", id, "the id of an exercise");
    }
}

fn variant_is_there(
    routine: &RoutineId,
    variant: &VariantId,
    catalogue: &Catalogue,
    check: &mut Check<'_>,
) {
    let found = catalogue.routine(routine);
    if found.and_then(|routine| routine.variant(variant)).is_none() {
        let value = format!("{routine} {variant}");
        check.wrong("variants", value, "a variant of a routine");
    }
}
