//! What is drawn: the figure of an exercise, of a mistake, of a self-check, or one from a file.

use std::path::Path;

use crate::cli::CliError;
use crate::cli::content::unknown;
use crate::domain::{Exercise, Part, Work};
use crate::figure::FigureSpec;
use crate::figure::motion::{At, WAY_S};
use crate::packs::figures::read_figure;
use crate::packs::{Severity, builtin};

/// A figure, and the exercise that it shows where there is one.
#[derive(Debug)]
pub(super) struct Subject {
    pub(super) figure: FigureSpec,
    exercise: Option<Exercise>,
}

impl Subject {
    /// The figure called `what`, or in the file of that name.
    pub(super) fn find(what: &str) -> Result<Self, CliError> {
        let path = Path::new(what);
        if path
            .extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("toml"))
        {
            let text = read(path)?;
            return Self::of(what, &text);
        }
        let figures = || builtin::FILES.iter().filter_map(|(name, _)| id(name));
        let known = figures().find(|(_, id)| *id == what);
        let (name, _) =
            known.ok_or_else(|| unknown("figure", what, figures().map(|(_, id)| id)))?;
        Self::built_in(name)
    }

    /// The figure in a built-in file.
    pub(super) fn built_in(name: &str) -> Result<Self, CliError> {
        Self::of(name, builtin::file(name).unwrap_or_default())
    }

    fn of(name: &str, text: &str) -> Result<Self, CliError> {
        let (figure, problems) = read_figure(name, text);
        let wrong = problems
            .iter()
            .filter(|one| one.severity == Severity::Error);
        let wrong: Vec<String> = wrong.map(ToString::to_string).collect();
        let figure = figure.filter(|_| wrong.is_empty());
        let figure = figure.ok_or_else(|| CliError::Problems(wrong.join("\n")))?;
        Ok(Self::new(figure))
    }

    /// A figure with the exercise of the same id, if there is one.
    pub(super) fn new(figure: FigureSpec) -> Self {
        let (catalogue, _) = builtin::catalogue();
        let exercise = catalogue.exercise(&figure.id.as_str().into()).cloned();
        Self { figure, exercise }
    }

    /// What it is called.
    pub(super) fn name(&self) -> &str {
        match &self.exercise {
            Some(exercise) => &exercise.name,
            None => &self.figure.title,
        }
    }

    /// Whether one side works at a time; what is no exercise can always be mirrored.
    pub(super) fn has_sides(&self) -> bool {
        self.exercise
            .as_ref()
            .is_none_or(|exercise| exercise.unilateral)
    }

    /// The moment a share of the way through one repetition, one cycle, or a hold with its entry, at the usual dose.
    pub(super) fn moment(&self, share: f64) -> At {
        match &self.exercise {
            Some(exercise) => moment(exercise, &self.figure, share),
            None if self.figure.phases.is_empty() => At::Key(0),
            None => At::Loop(share),
        }
    }
}

/// The text of a figure file.
pub(super) fn read(path: &Path) -> Result<String, CliError> {
    std::fs::read_to_string(path).map_err(|error| {
        CliError::Problems(format!("{} could not be read: {error}", path.display()))
    })
}

/// A built-in figure file's name with the id in it.
fn id(name: &'static str) -> Option<(&'static str, &'static str)> {
    let rest = name.strip_prefix("figures/")?.strip_suffix(".toml")?;
    let id = rest.rsplit_once('/').map_or(rest, |(_, id)| id);
    Some((name, id))
}

/// The moment a share of the way through one repetition, one cycle, or a hold with its entry, at the usual dose.
fn moment(exercise: &Exercise, figure: &FigureSpec, share: f64) -> At {
    let work = &exercise.dose.work;
    let length_s = work.rep_length().as_secs_f64();
    let timed = exercise.words.timed_part();
    match work {
        Work::Reps { .. } => {
            let parts = work.parts().into_iter();
            let parts: Vec<(Part, f64)> = parts
                .map(|(part, length)| (part, length.as_secs_f64()))
                .collect();
            At::of_repetition(&parts, share * length_s)
        }
        Work::Timed(_) if timed != Part::Hold => {
            let period_s = figure.period_s();
            At::Part {
                part: timed,
                into_s: share * period_s,
                length_s: period_s,
            }
        }
        Work::Timed(_) | Work::Hold(_) => At::of_hold(length_s, share * (WAY_S + length_s)),
    }
}
