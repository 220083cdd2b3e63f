//! `figure`: what contributors need to draw an exercise.

mod bake;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Subcommand;

use super::CliError;
use crate::domain::preferences::BodyBuild;
use crate::figure::FigureSpec;
use crate::figure::body::BodySet;
use crate::figure::solve::Solved;
use crate::packs::Severity;
use crate::packs::figures::read_figure;
use crate::packs::figures::rewrite::with_solved;
use crate::store;

/// A contact that is missed by more than this is told, metres.
const MISSED_M: f64 = 1e-3;
/// An angle that had to give way by more than this is told, degrees: the file says something nobody sees.
const GAVE_WAY_DEG: f64 = 4.0;

/// What to do with figure files.
#[derive(Debug, Subcommand)]
pub enum FigureCommand {
    /// Finds the poses of all keys anew from their written angles and contacts, and writes them into the files.
    Solve {
        /// Figure files.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Only says what it finds.
        #[arg(long)]
        dry: bool,
    },
    /// Finds the motions of figures for every build, and writes them beside the figures, into `assets/motions`.
    Bake {
        /// The folder of the content.
        #[arg(long, default_value = "assets")]
        assets: PathBuf,
        /// Figure files; without one, all whose motions are missing or older than they are.
        files: Vec<PathBuf>,
        /// Also those that are up to date.
        #[arg(long)]
        all: bool,
    },
}

/// Does what is asked and says what was found.
pub(super) fn figure(command: &FigureCommand) -> Result<String, CliError> {
    let mut out = String::new();
    match command {
        FigureCommand::Solve { files, dry } => {
            for file in files {
                solve(file, *dry, &mut out)?;
            }
        }
        FigureCommand::Bake { assets, files, all } => bake::bake(assets, files, *all, &mut out)?,
    }
    Ok(out)
}

fn solve(file: &Path, dry: bool, out: &mut String) -> Result<(), CliError> {
    let name = file.display().to_string();
    let text = std::fs::read_to_string(file)
        .map_err(|error| CliError::Problems(format!("{name} could not be read: {error}")))?;
    let figure = read_unsolved(&name, &text)?;
    let solved = figure.solved(BodySet::of(BodyBuild::Lean));
    report(&figure, &solved, out);
    if !dry {
        store::write(file, with_solved(&text, &solved).as_bytes())
            .map_err(|error| CliError::Problems(error.to_string()))?;
    }
    Ok(())
}

/// A figure whose solved poses do not matter, because they are about to be found anew.
pub(super) fn read_unsolved(name: &str, text: &str) -> Result<FigureSpec, CliError> {
    let (figure, problems) = read_figure(name, text);
    let wrong = problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .filter(|problem| !problem.key.contains(".solved"));
    let wrong: Vec<String> = wrong.map(ToString::to_string).collect();
    figure
        .filter(|_| wrong.is_empty())
        .ok_or_else(|| CliError::Problems(wrong.join("\n")))
}

/// One line a key: how well its contacts are met, and what had to give way.
pub(super) fn report(figure: &FigureSpec, solved: &[Solved], out: &mut String) {
    for (place, key) in solved.iter().enumerate() {
        let mm = key.residual_m * 1e3;
        write!(out, "{} {place}: contacts within {mm:.2} mm", figure.id).ok();
        if MISSED_M < key.residual_m {
            out.push_str(" (missed)");
        }
        if let Some((dof, by)) = key.gave_way.filter(|(_, by)| GAVE_WAY_DEG < by.abs()) {
            write!(out, ", {} gave way by {by:.0} degrees", dof.name()).ok();
        }
        out.push('\n');
    }
}
