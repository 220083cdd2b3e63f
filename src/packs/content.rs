//! Everything the window shows, read in one go: catalogue, figures, the help page.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::figures::read_figure;
use super::guidance::read_guidance;
use super::problem::{Problem, Severity};
use super::{builtin, check::Check, read::parse};
use crate::domain::help::{Help, HelpList};
use crate::domain::{Catalogue, ExerciseId, Readable, Refusal, RoutineId};
use crate::figure::FigureSpec;

/// What the binary carries.
#[derive(Debug, Default)]
pub struct Builtin {
    /// All of it that a person reads.
    pub readable: Readable,
    /// Figures by exercise.
    pub figures: BTreeMap<ExerciseId, FigureSpec>,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct GetHelpFile {
    format: i64,
    #[serde(rename = "id")]
    _id: String,
    #[serde(rename = "title")]
    _title: String,
    urgent: HelpListFile,
    clinician_first: HelpListFile,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct HelpListFile {
    title: String,
    message: String,
    signs: Vec<String>,
}

impl HelpListFile {
    fn list(self) -> HelpList {
        HelpList {
            title: self.title,
            message: self.message,
            signs: self.signs,
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PainFile {
    format: i64,
    stop_if: Vec<String>,
    #[serde(rename = "scale")]
    _scale: String,
    #[serde(rename = "next_morning")]
    _next_morning: String,
    #[serde(rename = "sources")]
    _sources: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OrderFile {
    format: i64,
    routines: Vec<String>,
    exercises: Vec<String>,
    quick_starts: Vec<String>,
}

/// Puts what there is into the order in which it is shown.
fn sort(catalogue: &mut Catalogue, order: &OrderFile) {
    let place = |list: &[String], id: &str| {
        let known = list.iter().position(|listed| listed == id);
        known.unwrap_or(list.len())
    };
    let exercises = &mut catalogue.exercises;
    exercises.sort_by_key(|exercise| place(&order.exercises, exercise.id.as_str()));
    let routines = &mut catalogue.routines;
    routines.sort_by_key(|routine| place(&order.routines, routine.id.as_str()));
}

/// Reads everything that the binary carries.
pub fn builtin_content() -> Builtin {
    let (mut catalogue, mut problems) = builtin::catalogue();
    let figures = builtin_figures(&mut problems);
    let help = builtin_help(&mut problems);
    if let Some(order) =
        guidance::<OrderFile>("guidance/order.toml", &mut problems, |file| file.format)
    {
        sort(&mut catalogue, &order);
        let quick = order.quick_starts.iter();
        catalogue.quick_starts = quick.map(|id| RoutineId::new(id)).collect();
    }
    let safety = super::safety::builtin(&catalogue, &mut problems);
    let files = builtin::FILES.iter().copied();
    let (guidance, found) = read_guidance(files, &catalogue, |id| figures.contains_key(id));
    problems.extend(found);
    problems.extend(without_figure(&catalogue, &figures));
    problems.extend(
        figures
            .values()
            .flat_map(|figure| beside_nothing(&catalogue, figure)),
    );
    Builtin {
        readable: Readable {
            catalogue,
            help,
            safety,
            guidance,
        },
        figures,
        problems,
    }
}

fn builtin_help(problems: &mut Vec<Problem>) -> Help {
    let mut help = Help::default();
    let file = guidance::<GetHelpFile>("guidance/get-help.toml", problems, |file| file.format);
    if let Some(file) = file {
        help.urgent = file.urgent.list();
        help.clinician_first = file.clinician_first.list();
    }
    if let Some(file) = guidance::<PainFile>("guidance/pain.toml", problems, |file| file.format) {
        help.stop_if = file.stop_if;
    }
    help
}

fn builtin_figures(problems: &mut Vec<Problem>) -> BTreeMap<ExerciseId, FigureSpec> {
    let mut figures = BTreeMap::new();
    let files = builtin::FILES.iter();
    for (name, text) in files.filter(|(name, _)| name.starts_with("figures/")) {
        let (figure, found) = read_figure(name, text);
        problems.extend(found);
        if let Some(figure) = figure {
            figures.insert(ExerciseId::new(&figure.id), figure);
        }
    }
    figures
}

/// Every exercise has a figure of its own.
fn without_figure(
    catalogue: &Catalogue,
    figures: &BTreeMap<ExerciseId, FigureSpec>,
) -> impl Iterator<Item = Problem> {
    let missing = catalogue.exercises.iter();
    let missing = missing.filter(|exercise| !figures.contains_key(&exercise.id));
    missing.map(|exercise| Problem {
        file: format!("exercises/{}.toml", exercise.id),
        key: "id".to_owned(),
        value: exercise.id.to_string(),
        expected: "a figure of the same id".to_owned(),
        severity: Severity::Error,
        kind: Refusal::Content,
    })
}

/// A picture of a mistake stands beside a sentence that its exercise has.
fn beside_nothing(catalogue: &Catalogue, figure: &FigureSpec) -> Vec<Problem> {
    let unknown = figure.beside.iter().filter(|(exercise, sentence)| {
        let exercise = catalogue.exercise(&exercise.as_str().into());
        !exercise.is_some_and(|exercise| exercise.mistakes.contains(sentence))
    });
    let problem = |(exercise, sentence): (&String, &String)| Problem {
        file: format!("figures/mistakes/{}.toml", figure.id),
        key: format!("beside.{exercise}"),
        value: format!("{sentence:?}"),
        expected: "one of the mistakes of that exercise, word for word".to_owned(),
        severity: Severity::Error,
        kind: Refusal::Content,
    };
    unknown.map(problem).collect()
}

fn guidance<T: serde::de::DeserializeOwned>(
    name: &str,
    problems: &mut Vec<Problem>,
    version: impl Fn(&T) -> i64,
) -> Option<T> {
    let mut check = Check::new(name);
    let file: Option<T> = builtin::file(name).and_then(|text| parse(text, &mut check));
    if let Some(file) = &file {
        check.format(version(file));
    }
    problems.extend(check.into_problems());
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_beside_a_sentence_that_nobody_wrote_is_a_problem() {
        let built_in = builtin_content();
        let mut figure = built_in.figures[&"plank-sag".into()].clone();
        assert!(beside_nothing(&built_in.readable.catalogue, &figure).is_empty());
        figure
            .beside
            .insert("plank".to_owned(), "Hips sag.".to_owned());
        let problems = beside_nothing(&built_in.readable.catalogue, &figure);
        assert_eq!(problems.len(), 1);
        assert!(problems[0].to_string().contains("word for word"));
    }
}
