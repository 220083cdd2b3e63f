//! A hand-out of a pack: the routine that is named, else its first, with the exercises, figures and photographs that came with it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use crate::cli::CliError;
use crate::cli::content::unknown;
use crate::domain::{ExerciseId, Readable, Routine};
use crate::figure::FigureSpec;
use crate::packs::pack::{self, ENDING, Opened};
use crate::packs::{builtin, shown};

/// What a pack brings itself.
#[derive(Debug, Default)]
pub(super) struct Own {
    /// Its figures, by exercise.
    pub(super) figures: BTreeMap<ExerciseId, FigureSpec>,
    /// Its exercises. A code never stands for them, though one of them may have an id that is built in too.
    pub(super) exercises: BTreeSet<ExerciseId>,
    /// The ids of its other routines, where none was named.
    pub(super) others: Vec<String>,
}

/// True for the name of a pack's file.
pub(super) fn is_pack(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case(ENDING))
}

/// The routine of a pack that is wanted, else its first. What it brings stands in `readable` then.
pub(super) fn routine(
    path: &Path,
    wanted: Option<&str>,
    readable: &mut Readable,
) -> Result<(Routine, Own), CliError> {
    let file = File::open(path).map_err(|error| {
        CliError::Problems(format!("{} could not be read: {error}", path.display()))
    })?;
    let base = builtin::catalogue().0;
    let opened = Opened::read(BufReader::new(file), &base);
    let opened = opened.map_err(|problems| wrong(&problems))?;
    if !opened.is_sound() {
        return Err(wrong(&opened.problems));
    }
    let routines = &opened.content.routines;
    let ids = || routines.iter().map(|routine| routine.id.as_str());
    let found = match wanted {
        Some(id) => {
            let found = routines.iter().find(|routine| routine.id.as_str() == id);
            found.ok_or_else(|| unknown("routine", id, ids()))?
        }
        None => routines
            .first()
            .ok_or_else(|| CliError::Problems(format!("{} holds no routine", path.display())))?,
    };
    let found = found.clone();
    let others = ids().filter(|id| wanted.is_none() && *id != found.id.as_str());
    let others = others.map(str::to_owned).collect();
    let exercises = opened.content.exercises.iter();
    let exercises = exercises.map(|one| one.id.clone()).collect();
    let catalogue = &mut readable.catalogue;
    // What a pack brings itself comes before what is built in.
    catalogue.exercises.splice(0..0, opened.content.exercises);
    catalogue.pain_rules.splice(0..0, opened.content.pain_rules);
    let figures = opened.figures.into_iter();
    let figures = figures.map(|(id, own)| (ExerciseId::new(&id), own.spec));
    let own = Own {
        figures: figures.collect(),
        exercises,
        others,
    };
    Ok((found, own))
}

/// A photograph of a pack.
pub(super) fn photo(path: &Path, name: &str) -> Option<Vec<u8>> {
    let file = File::open(path).ok()?;
    pack::picture(BufReader::new(file), name).ok()
}

fn wrong(problems: &[crate::packs::Problem]) -> CliError {
    CliError::Problems(shown(problems).join("\n"))
}
