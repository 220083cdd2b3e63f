//! Reads files of content into a catalogue; one bad file hides nothing else.

use serde::de::DeserializeOwned;

use super::check::Check;
use super::format::exercise::ExerciseFile;
use super::format::pain::PainRuleFile;
use super::format::routine::RoutineFile;
use super::problem::Problem;
use crate::domain::{Catalogue, Exercise, ExerciseId, Part, Routine, RoutineId, Work};

/// Largest file of content that is read, in bytes.
const LARGEST_FILE: usize = 1 << 20;

/// Reads files by name and text into a catalogue, and says what is wrong with them.
///
/// Folders decide what a file is: `exercises/`, `routines/`, `pain-rules/`; other folders belong to other readers.
pub fn read<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> (Catalogue, Vec<Problem>) {
    let mut reading = Reading::default();
    for (name, text) in files {
        let mut check = Check::new(name);
        if LARGEST_FILE < text.len() {
            check.wrong(
                "the file",
                format!("{} bytes long", text.len()),
                "at most 1 MiB",
            );
        } else {
            reading.read_file(name, text, &mut check);
        }
        reading.problems.extend(check.into_problems());
    }
    reading.finish(&Catalogue::default())
}

/// What was read so far.
#[derive(Debug, Default)]
pub(super) struct Reading {
    catalogue: Catalogue,
    /// Which file each thing came from.
    origins: Vec<(String, Origin)>,
    pub(super) problems: Vec<Problem>,
}

#[derive(Debug)]
enum Origin {
    Exercise(ExerciseId),
    Routine(RoutineId),
}

/// What files may refer to: what was read with them, else what was there before.
struct Known<'a> {
    own: &'a Catalogue,
    base: &'a Catalogue,
}

impl Reading {
    /// What was read, and what is wrong with it; it may refer to what is in `base`.
    pub(super) fn finish(mut self, base: &Catalogue) -> (Catalogue, Vec<Problem>) {
        let known = Known {
            own: &self.catalogue,
            base,
        };
        for (name, origin) in &self.origins {
            let mut check = Check::new(name);
            known.check_references(origin, &mut check);
            self.problems.extend(check.into_problems());
        }
        (self.catalogue, self.problems)
    }

    /// Reads one file of content.
    pub(super) fn read_file(&mut self, name: &str, text: &str, check: &mut Check<'_>) {
        match name.split_once('/').map(|(folder, _)| folder) {
            Some("exercises") => {
                let file = parse::<ExerciseFile>(text, check);
                let exercise = file.and_then(|file| file.convert(check));
                self.extend_exercises(name, exercise, check);
            }
            Some("routines") => {
                let file = parse::<RoutineFile>(text, check);
                let routine = file.and_then(|file| file.convert(check));
                self.extend_routines(name, routine, check);
            }
            Some("pain-rules") => {
                let rule = parse::<PainRuleFile>(text, check).and_then(|file| file.convert(check));
                let known = &mut self.catalogue.pain_rules;
                let is_known = |id: &str| known.iter().any(|rule| rule.id == id);
                let rule = rule.filter(|rule| is_new(!is_known(&rule.id), &rule.id, check));
                known.extend(rule);
            }
            Some(_) | None => {}
        }
    }

    fn extend_exercises(&mut self, name: &str, read: Option<Exercise>, check: &mut Check<'_>) {
        let Some(exercise) = read else { return };
        let new = self.catalogue.exercise(&exercise.id).is_none();
        if is_new(new, &exercise.id, check) {
            check_words(&exercise, check);
            let origin = Origin::Exercise(exercise.id.clone());
            self.origins.push((name.to_owned(), origin));
            self.catalogue.exercises.push(exercise);
        }
    }

    fn extend_routines(&mut self, name: &str, read: Option<Routine>, check: &mut Check<'_>) {
        let Some(routine) = read else { return };
        let new = self.catalogue.routine(&routine.id).is_none();
        if is_new(new, &routine.id, check) {
            let origin = Origin::Routine(routine.id.clone());
            self.origins.push((name.to_owned(), origin));
            self.catalogue.routines.push(routine);
        }
    }
}

/// The file's struct, or a problem with line and column.
pub(super) fn parse<T: DeserializeOwned>(text: &str, check: &mut Check<'_>) -> Option<T> {
    match toml::from_str(text) {
        Ok(file) => Some(file),
        Err(error) => {
            let start = error.span().map_or(0, |span| span.start);
            let found = text.get(start..).unwrap_or_default();
            let found = found.lines().next().unwrap_or_default().trim();
            let expected = format!("something else: {}", error.message().replace('\n', " "));
            check.wrong(&place(text, start), format!("{found:?}"), &expected);
            None
        }
    }
}

/// The line and the column of the byte at `start`.
pub(super) fn place(text: &str, start: usize) -> String {
    let before = text.get(..start).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let within = before.rsplit('\n').next().unwrap_or_default();
    let column = within.chars().count() + 1;
    format!("line {line}, column {column}")
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

impl Known<'_> {
    fn exercise(&self, id: &ExerciseId) -> Option<&Exercise> {
        let own = self.own.exercise(id);
        own.or_else(|| self.base.exercise(id))
    }

    /// Exercises and pain rules that are referred to must exist.
    fn check_references(&self, origin: &Origin, check: &mut Check<'_>) {
        match origin {
            Origin::Exercise(id) => {
                if let Some(exercise) = self.own.exercise(id) {
                    self.must_exist("progressions", &exercise.progressions, check);
                    self.must_exist("regressions", &exercise.regressions, check);
                }
            }
            Origin::Routine(id) => {
                if let Some(routine) = self.own.routine(id) {
                    self.check_routine(routine, check);
                }
            }
        }
    }

    /// What a routine refers to.
    fn check_routine(&self, routine: &Routine, check: &mut Check<'_>) {
        for swap in &routine.swaps {
            self.must_exist("swaps.replace", &swap.replace, check);
            self.must_exist("swaps.with", &swap.with, check);
        }
        let rule = self.own.pain_rule(routine);
        if rule.or_else(|| self.base.pain_rule(routine)).is_none() {
            check.wrong("pain_rule", &routine.pain_rule, "the id of a pain rule");
        }
        for item in routine.variants.iter().flat_map(|variant| &variant.items) {
            // Where a dose gives time to a part that the exercise has no word for, a general word is said.
            let own = std::slice::from_ref(&item.exercise);
            self.must_exist("variants.items.exercise", own, check);
        }
    }

    fn must_exist(&self, key: &str, ids: &[ExerciseId], check: &mut Check<'_>) {
        for id in ids.iter().filter(|id| self.exercise(id).is_none()) {
            check.wrong(key, id, "the id of an exercise");
        }
    }
}
