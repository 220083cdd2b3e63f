//! `pack import`: a folder in the layout of free-exercise-db becomes a pack.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, BufWriter, Write as _};
use std::path::Path;

use super::build::{bytes, checked};
use super::{CliError, text};
use crate::packs::interop::free_exercise_db::{Entry, LARGEST_LIST, entries, picture_name};
use crate::packs::pack::{Manifest, Writer};
use crate::packs::picture::{self, Kind};
use crate::packs::write;
use crate::store;

/// Problems that are told one by one.
const MOST_TOLD: usize = 50;

/// How often it is said how far it is, in exercises.
const SAID_EVERY: usize = 50;

type Pack<'a> = Writer<BufWriter<&'a File>>;

/// What has come of it so far.
#[derive(Default)]
struct Import {
    ids: BTreeSet<String>,
    pictures: usize,
    problems: Vec<String>,
}

/// Makes a pack of `folder`. Ended on the way, it leaves nothing.
pub(super) fn import(folder: &Path, output: &Path) -> Result<String, CliError> {
    let list = text(&folder.join("exercises.json"), LARGEST_LIST)?;
    let entries = entries(&list).map_err(CliError::Problems)?;
    drop(list);
    let import = store::write_spooled(output, |file| {
        let import = fill(folder, &entries, file)?;
        checked(file, folder)?;
        Ok::<_, CliError>(import)
    })?;
    let Import {
        ids,
        pictures,
        problems,
    } = &import;
    let mut said: Vec<String> = problems.iter().take(MOST_TOLD).cloned().collect();
    if MOST_TOLD < problems.len() {
        said.push(format!("and {} more", problems.len() - MOST_TOLD));
    }
    let (exercises, faults) = (ids.len(), problems.len());
    said.push(format!(
        "{}: {exercises} exercises, {pictures} pictures, {faults} problems\n",
        output.display()
    ));
    Ok(said.join("\n"))
}

fn fill(folder: &Path, entries: &[Entry], file: &File) -> Result<Import, CliError> {
    let fault =
        |error: io::Error| CliError::Problems(format!("the pack could not be written: {error}"));
    let manifest = manifest(folder).to_text();
    let mut pack = Writer::begin(BufWriter::new(file), &manifest).map_err(fault)?;
    let mut import = Import::default();
    for (place, entry) in entries.iter().enumerate() {
        if place.is_multiple_of(SAID_EVERY) {
            writeln!(io::stderr(), "{place} of {}", entries.len()).ok();
        }
        import.take(folder, entry, &mut pack).map_err(fault)?;
    }
    let mut written = pack.finish(None).map_err(fault)?;
    written.flush().map_err(fault)?;
    Ok(import)
}

/// The pack is named after its folder, whoever made it; its licence is that of the data set, which its owner has to know.
fn manifest(folder: &Path) -> Manifest {
    let name = folder.canonicalize().ok();
    let name = name.as_deref().and_then(Path::file_name);
    let name = name.map(|name| name.to_string_lossy().into_owned());
    let title = name.unwrap_or_else(|| "free-exercise-db".to_owned());
    let title: String = title.chars().filter(|c| !c.is_control()).take(80).collect();
    Manifest {
        id: "free-exercise-db".to_owned(),
        title,
        author: "free-exercise-db".to_owned(),
        licence: "as the data set says; free-exercise-db itself is in the public domain".to_owned(),
        created: crate::clock::wall().day.parse().unwrap_or_default(),
        requires: None,
    }
}

impl Import {
    fn take(&mut self, folder: &Path, entry: &Entry, pack: &mut Pack<'_>) -> io::Result<()> {
        let Some(id) = entry.our_id().map(|id| self.free(&id)) else {
            self.tell(entry, "left out: it has no id");
            return Ok(());
        };
        // Whether it can be used is known before its pictures are looked at.
        if let Err(lack) = entry.exercise(&id, &[]) {
            self.tell(entry, &format!("left out: {lack}"));
            return Ok(());
        }
        if entry.left_out() != 0 {
            let count = entry.left_out();
            self.tell(
                entry,
                &format!("{count} pictures lead elsewhere or are too many"),
            );
        }
        let mut kinds: Vec<Kind> = Vec::new();
        for image in entry.pictures() {
            let read = bytes(&folder.join("images").join(image)).map_err(|error| error.to_string());
            let taken = read.and_then(|bytes| {
                picture::take_in(&bytes).map_err(|fault| format!("{image}: {fault}"))
            });
            match taken {
                Ok(taken) => {
                    pack.add(&picture_name(&id, kinds.len(), taken.kind), &taken.bytes)?;
                    kinds.push(taken.kind);
                }
                Err(fault) => self.tell(entry, &fault),
            }
        }
        if let Ok(exercise) = entry.exercise(&id, &kinds) {
            let text = write::exercise(&exercise);
            pack.add(&format!("exercises/{id}.toml"), text.as_bytes())?;
            self.pictures += kinds.len();
            self.ids.insert(id);
        }
        Ok(())
    }

    /// `id`, or the next like it that no exercise has.
    fn free(&self, id: &str) -> String {
        if !self.ids.contains(id) {
            return id.to_owned();
        }
        let numbered = (2..=u32::MAX).map(|number| format!("{id}-{number}"));
        let mut free = numbered.filter(|id| !self.ids.contains(id));
        free.next().unwrap_or_default()
    }

    fn tell(&mut self, entry: &Entry, fault: &str) {
        self.problems
            .push(format!("{}: {fault}", entry.called().escape_debug()));
    }
}
