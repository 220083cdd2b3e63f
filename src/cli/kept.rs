//! Routines and exercises beside those that are built in: of packs that are kept here, and of the file of a pack.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::content::unknown;
use super::{CliError, pack};
use crate::domain::pack::Signed;
use crate::domain::{Catalogue, Pack, PackId, Routine, RoutineId};
use crate::packs::builtin;
use crate::packs::pack::Opened;
use crate::store::{Paths, packs as kept};

/// Everything that is known for somebody who names `named`: what is built in, and what the pack brings that it names,
/// as `pack/id` or as a file.
pub(super) fn catalogue_for(named: &str) -> Result<Catalogue, CliError> {
    let (catalogue, _) = builtin::catalogue();
    let pack = match pack_of(named)? {
        Some((name, file)) => read(name, &file)?,
        None => return Ok(catalogue),
    };
    Ok(catalogue.with_packs([&Arc::new(pack)]))
}

/// The routine that is named: by its id, or as the first one of a file.
pub(super) fn routine<'a>(named: &str, catalogue: &'a Catalogue) -> Result<&'a Routine, CliError> {
    let of_packs = |routine: &&Routine| routine.id.pack().is_some();
    let found = if pack::is_pack(Path::new(named)) {
        catalogue.routines.iter().find(of_packs)
    } else {
        catalogue.routine(&RoutineId::new(named))
    };
    found.ok_or_else(|| {
        let ids = catalogue.routines.iter().map(|known| known.id.as_str());
        unknown("routine", named, ids)
    })
}

/// The name and the file of the pack that is meant; `None` for what is built in.
fn pack_of(named: &str) -> Result<Option<(Option<PackId>, PathBuf)>, CliError> {
    let file = Path::new(named);
    if pack::is_pack(file) {
        return Ok(Some((None, file.to_owned())));
    }
    let Some((name, _)) = named.split_once('/') else {
        return Ok(None);
    };
    let paths = Paths::from_env()?;
    let all = kept::kept_packs(&paths);
    if let Some((_, file)) = all.iter().find(|(known, _)| known == name) {
        return Ok(Some((Some(PackId::new(name)), file.clone())));
    }
    let names = all.iter().map(|(known, _)| known.as_str());
    Err(unknown("pack", name, names))
}

/// The file of the kept pack that brings what is named `pack/id`, and that id; `None` for anything else that is named.
pub(super) fn file_of(named: &str) -> Result<Option<(PathBuf, String)>, CliError> {
    let is_file = Path::new(named).extension().is_some();
    let Some((_, id)) = named.split_once('/').filter(|_| !is_file) else {
        return Ok(None);
    };
    let found = pack_of(named)?;
    Ok(found.map(|(_, file)| (file, id.to_owned())))
}

/// What a pack brings, under the name that it is kept by, else under its own.
fn read(name: Option<PackId>, file: &Path) -> Result<Pack, CliError> {
    let Opened {
        manifest, content, ..
    } = pack::open_sound(file)?;
    let id = PackId::new(&manifest.id);
    let name = name.unwrap_or_else(|| id.clone());
    let pack = Pack {
        id,
        title: manifest.title,
        author: manifest.author,
        licence: manifest.licence,
        created: Some(manifest.created),
        // Nobody is told here who signed it: `pack verify` does that.
        signed: Signed::No,
        exercises: content.exercises,
        routines: content.routines,
        pain_rules: content.pain_rules,
    };
    Ok(pack.kept_as(&name))
}
