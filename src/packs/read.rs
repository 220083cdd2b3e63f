//! Reads files of content into a catalogue; one bad file hides nothing else.

use serde::de::DeserializeOwned;

use super::check::Check;
use super::format::exercise::ExerciseFile;
use super::format::pain::PainRuleFile;
use super::format::routine::RoutineFile;
use super::problem::Problem;
use crate::domain::{Catalogue, Exercise, ExerciseId, Part, Routine, Work};

/// Largest file of content that is read, in bytes.
const LARGEST_FILE: usize = 1 << 20;

/// Reads files by name and text into a catalogue, and says what is wrong with them.
///
/// Folders decide what a file is: `exercises/`, `routines/`, `pain-rules/`; other folders belong to other readers.
pub fn read<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> (Catalogue, Vec<Problem>) {
    let mut catalogue = Catalogue::default();
    let mut problems = Vec::new();
    let mut references = Vec::new();
    for (name, text) in files {
        let mut check = Check::new(name);
        if LARGEST_FILE < text.len() {
            check.wrong(
                "the file",
                format!("{} bytes long", text.len()),
                "at most 1 MiB",
            );
        } else {
            read_file(name, text, &mut catalogue, &mut check);
        }
        problems.extend(check.into_problems());
        references.push(name);
    }
    for name in references {
        problems.extend(check_references(name, &catalogue));
    }
    (catalogue, problems)
}

fn read_file(name: &str, text: &str, catalogue: &mut Catalogue, check: &mut Check<'_>) {
    match name.split_once('/').map(|(folder, _)| folder) {
        Some("exercises") => {
            let exercise = parse::<ExerciseFile>(text, check).and_then(|file| file.convert(check));
            if let Some(exercise) = exercise
                && is_new(
                    catalogue.exercise(&exercise.id).is_none(),
                    &exercise.id,
                    check,
                )
            {
                check_words(&exercise, check);
                catalogue.exercises.push(exercise);
            }
        }
        Some("routines") => {
            let routine = parse::<RoutineFile>(text, check).and_then(|file| file.convert(check));
            if let Some(routine) = routine
                && is_new(catalogue.routine(&routine.id).is_none(), &routine.id, check)
            {
                catalogue.routines.push(routine);
            }
        }
        Some("pain-rules") => {
            let rule = parse::<PainRuleFile>(text, check).and_then(|file| file.convert(check));
            catalogue.pain_rules.extend(rule);
        }
        Some(_) | None => {}
    }
}

/// The file's struct, or a problem with line and column.
pub(super) fn parse<T: DeserializeOwned>(text: &str, check: &mut Check<'_>) -> Option<T> {
    match toml::from_str(text) {
        Ok(file) => Some(file),
        Err(error) => {
            let start = error.span().map_or(0, |span| span.start);
            let before = text.get(..start).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            let column = before
                .rsplit('\n')
                .next()
                .unwrap_or_default()
                .chars()
                .count()
                + 1;
            let found = text.get(start..).unwrap_or_default();
            let found = found.lines().next().unwrap_or_default().trim();
            let expected = format!("something else: {}", error.message().replace('\n', " "));
            check.wrong(
                &format!("line {line}, column {column}"),
                format!("{found:?}"),
                &expected,
            );
            None
        }
    }
}

fn is_new(new: bool, id: &impl ToString, check: &mut Check<'_>) -> bool {
    if !new {
        check.wrong("id", id.to_string(), "an id that no file before it has");
    }
    new
}

/// Every part of the usual dose that takes time must have a word.
fn check_words(exercise: &Exercise, check: &mut Check<'_>) {
    for part in timed_parts(exercise, &exercise.dose.work) {
        if exercise.words.part(part).is_none() {
            let key = format!("words.parts.{}", part.as_str());
            check.wrong(
                &key,
                "missing",
                "a word, because the dose gives this part time",
            );
        }
    }
}

/// The parts that `work` gives time in this exercise.
fn timed_parts(exercise: &Exercise, work: &Work) -> Vec<Part> {
    let parts = work.parts().into_iter().map(|(part, _)| part);
    let has = |part| exercise.words.part(part).is_some();
    parts
        .flat_map(|part| match part {
            Part::Cycle if has(Part::StrokeA) => vec![Part::StrokeA, Part::StrokeB],
            Part::Cycle if has(Part::Hold) => vec![Part::Hold],
            Part::Lower
            | Part::Pause
            | Part::Lift
            | Part::Top
            | Part::Hold
            | Part::Cycle
            | Part::StrokeA
            | Part::StrokeB => vec![part],
        })
        .collect()
}

/// Exercises and pain rules that `name` refers to must exist, and words must serve its doses.
fn check_references(name: &str, catalogue: &Catalogue) -> Vec<Problem> {
    let mut check = Check::new(name);
    let stem = name.rsplit('/').next().unwrap_or(name);
    let id = stem.strip_suffix(".toml").unwrap_or(stem);
    if name.starts_with("exercises/")
        && let Some(exercise) = catalogue.exercise(&id.into())
    {
        must_exist(
            &mut check,
            catalogue,
            "progressions",
            &exercise.progressions,
        );
        must_exist(&mut check, catalogue, "regressions", &exercise.regressions);
    }
    let routine = name
        .starts_with("routines/")
        .then(|| catalogue.routine(&id.into()));
    if let Some(routine) = routine.flatten() {
        check_routine(routine, catalogue, &mut check);
    }
    check.into_problems()
}

/// What a routine refers to.
fn check_routine(routine: &Routine, catalogue: &Catalogue, check: &mut Check<'_>) {
    for swap in &routine.swaps {
        must_exist(check, catalogue, "swaps.replace", &swap.replace);
        must_exist(check, catalogue, "swaps.with", &swap.with);
    }
    if catalogue.pain_rule(routine).is_none() {
        check.wrong("pain_rule", &routine.pain_rule, "the id of a pain rule");
    }
    for item in routine.variants.iter().flat_map(|variant| &variant.items) {
        let own = std::slice::from_ref(&item.exercise);
        must_exist(check, catalogue, "variants.items.exercise", own);
        let Some(exercise) = catalogue.exercise(&item.exercise) else {
            continue;
        };
        for part in timed_parts(exercise, &item.dose.work) {
            if exercise.words.part(part).is_none() {
                check.wrong(
                    item.exercise.as_str(),
                    part.as_str(),
                    "a part that the exercise has a word for",
                );
            }
        }
    }
}

fn must_exist(check: &mut Check<'_>, catalogue: &Catalogue, key: &str, ids: &[ExerciseId]) {
    for id in ids.iter().filter(|id| catalogue.exercise(id).is_none()) {
        check.wrong(key, id, "the id of an exercise");
    }
}
