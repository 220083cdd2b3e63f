//! `list`, `show` and `check`: the content as text and as JSON.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::{CliError, Kind, guidance, kept, kiosk, pack};
use crate::domain::nearest::nearest;
use crate::domain::{Catalogue, Exercise, Routine};
use crate::packs::{self, Problem, Severity, builtin};

/// Names the ids that somebody may have meant.
pub(super) fn unknown<'a>(
    what: &str,
    wanted: &str,
    ids: impl IntoIterator<Item = &'a str>,
) -> CliError {
    let near = nearest(wanted, ids);
    let hint = if near.is_empty() {
        "`stridewell list` names what there is".to_owned()
    } else {
        format!("did you mean {}?", near.join(" or "))
    };
    CliError::Usage(format!("There is no {what} {wanted:?}; {hint}"))
}

/// Ids, names, category, equipment and time of everything of one kind.
pub(super) fn list(what: Kind, json: bool) -> String {
    let (catalogue, _) = builtin::catalogue();
    let rows: Vec<serde_json::Value> = match what {
        Kind::Pages => return guidance::list(json),
        Kind::Exercises => catalogue.exercises.iter().map(exercise_row).collect(),
        Kind::Routines => catalogue.routines.iter().map(routine_row).collect(),
    };
    if json {
        return pretty(&serde_json::Value::Array(rows));
    }
    let mut text = String::new();
    for row in &rows {
        let word = |key: &str| {
            row.get(key)
                .and_then(|v| v.as_str())
                .unwrap_or_default()
                .to_owned()
        };
        let seconds = row
            .get("seconds")
            .and_then(serde_json::Value::as_u64)
            .unwrap_or(0);
        let time = format!("{}:{:02}", seconds / 60, seconds % 60);
        let about = [word("category"), words_of(row, "equipment")];
        let about = about.into_iter().filter(|words| !words.is_empty());
        let about = about.collect::<Vec<_>>().join(", ");
        let (id, name) = (word("id"), word("name"));
        writeln!(text, "{id:<32} {time:>6}  {name:<52} {about}").ok();
    }
    text
}

/// The words of a list, one after the other.
fn words_of(row: &serde_json::Value, key: &str) -> String {
    let list = row.get(key).and_then(serde_json::Value::as_array);
    let words = list.into_iter().flatten().filter_map(|word| word.as_str());
    words.collect::<Vec<_>>().join(", ")
}

fn exercise_row(exercise: &Exercise) -> serde_json::Value {
    serde_json::json!({
        "id": exercise.id.as_str(),
        "name": exercise.name,
        "category": file_of("exercises", exercise.id.as_str()).get("category"),
        "equipment": exercise.equipment.iter().map(|need| &need.words).collect::<Vec<_>>(),
        "seconds": exercise.default_seconds,
    })
}

fn routine_row(routine: &Routine) -> serde_json::Value {
    let variants = routine.variants.iter().map(|variant| {
        serde_json::json!({
            "id": variant.id.as_str(),
            "name": variant.name,
            "seconds": variant.total_seconds,
        })
    });
    serde_json::json!({
        "id": routine.id.as_str(),
        "name": routine.name,
        "equipment": routine.equipment,
        "seconds": routine.variants.first().map_or(0, |variant| variant.total_seconds),
        "variants": variants.collect::<Vec<_>>(),
    })
}

/// One exercise or routine, whole: its file as text, or as JSON with the same keys.
pub(super) fn show(id: &str, json: bool) -> Result<String, CliError> {
    if let Some(page) = guidance::show(id, json) {
        return Ok(page);
    }
    if let Some(shown) = of_pack(id, json)? {
        return Ok(shown);
    }
    let (catalogue, _) = builtin::catalogue();
    let folder = ["exercises", "routines"]
        .into_iter()
        .find(|folder| builtin::file(&format!("{folder}/{id}.toml")).is_some());
    let Some(folder) = folder else {
        let pages = guidance::ids();
        let pages = pages.iter().map(String::as_str);
        let ids = all_ids(&catalogue).chain(pages);
        return Err(unknown("exercise, routine or page", id, ids));
    };
    if json {
        let table = serde_json::to_value(file_of(folder, id));
        return Ok(pretty(&table.unwrap_or_default()));
    }
    let file = builtin::file(&format!("{folder}/{id}.toml"));
    Ok(file.unwrap_or_default().to_owned())
}

/// What came in a pack, in the form that the files of packs have; or all of a pack.
fn of_pack(id: &str, json: bool) -> Result<Option<String>, CliError> {
    let file = Path::new(id);
    if pack::is_pack(file) {
        let file = file.to_owned();
        return pack::pack(&pack::PackCommand::Show { file, json }).map(Some);
    }
    if !id.contains('/') {
        return Ok(None);
    }
    let catalogue = kept::catalogue_for(id)?;
    let routine = catalogue.routine(&id.into()).map(packs::write::routine);
    let exercise = || catalogue.exercise(&id.into()).map(packs::write::exercise);
    let Some(text) = routine.or_else(exercise) else {
        return Err(unknown("exercise or routine", id, all_ids(&catalogue)));
    };
    if json {
        let table: toml::Table = text.parse().unwrap_or_default();
        let value = serde_json::to_value(table).unwrap_or_default();
        return Ok(Some(pretty(&value)));
    }
    Ok(Some(text))
}

fn all_ids(catalogue: &Catalogue) -> impl Iterator<Item = &str> {
    let exercises = catalogue
        .exercises
        .iter()
        .map(|exercise| exercise.id.as_str());
    exercises.chain(catalogue.routines.iter().map(|routine| routine.id.as_str()))
}

fn file_of(folder: &str, id: &str) -> toml::Table {
    let file = builtin::file(&format!("{folder}/{id}.toml")).unwrap_or_default();
    file.parse().unwrap_or_default()
}

pub(super) fn pretty(value: &serde_json::Value) -> String {
    format!("{value:#}\n")
}

/// Validates content, packs and settings of kiosks; notes alone do not make it fail.
pub(super) fn check(paths: &[PathBuf]) -> Result<String, CliError> {
    let (packs, paths): (Vec<&PathBuf>, Vec<&PathBuf>) =
        paths.iter().partition(|path| pack::is_pack(path));
    let (kiosks, paths): (Vec<&PathBuf>, Vec<&PathBuf>) =
        paths.into_iter().partition(|path| kiosk::is_kiosk(path));
    let mut lines = Vec::new();
    let mut failed = false;
    for file in &packs {
        let (found, sound) = pack::problems_of(file);
        lines.extend(found);
        failed |= !sound;
    }
    let mut found = Vec::new();
    for file in &kiosks {
        found.extend(kiosk::problems_of(file)?);
    }
    if (packs.is_empty() && kiosks.is_empty()) || !paths.is_empty() {
        found.extend(problems(&paths)?);
    }
    for problem in found {
        failed |= problem.severity == Severity::Error;
        lines.push(problem.to_string());
    }
    if failed {
        return Err(CliError::Problems(lines.join("\n")));
    }
    lines.push("No problems found\n".to_owned());
    Ok(lines.join("\n"))
}

/// What is wrong with content; without a path, with the built-in content.
fn problems(paths: &[&PathBuf]) -> Result<Vec<Problem>, CliError> {
    if paths.is_empty() {
        return Ok(packs::content::builtin_content().problems);
    }
    let mut files = Vec::new();
    for path in paths {
        collect(path, path, &mut files)?;
    }
    files.extend(builtin_files_not_in(&files));
    let files = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()));
    let (catalogue, mut problems) = packs::read(files.clone());
    problems.extend(guidance::check(files, &catalogue));
    Ok(problems)
}

/// Content may refer to what is built in.
fn builtin_files_not_in(files: &[(String, String)]) -> Vec<(String, String)> {
    let own = |name: &str| files.iter().any(|(file, _)| file == name);
    builtin::FILES
        .iter()
        .filter(|(name, _)| !own(name))
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
        .collect()
}

/// Reads the TOML files at and below `path`, named from `root` or by their folder when `root` is a file.
fn collect(root: &Path, path: &Path, files: &mut Vec<(String, String)>) -> Result<(), CliError> {
    let fault = |error: std::io::Error| {
        CliError::Problems(format!("{} could not be read: {error}", path.display()))
    };
    if path.is_dir() {
        let mut entries = Vec::new();
        for entry in std::fs::read_dir(path).map_err(fault)? {
            entries.push(entry.map_err(fault)?.path());
        }
        entries.sort();
        return entries
            .iter()
            .try_for_each(|entry| collect(root, entry, files));
    }
    if path.extension().is_none_or(|ending| ending != "toml") {
        return Ok(());
    }
    let text = std::fs::read_to_string(path).map_err(fault)?;
    let base = if root == path {
        root.parent().and_then(Path::parent).unwrap_or(root)
    } else {
        root
    };
    let name = path.strip_prefix(base).unwrap_or(path);
    files.push((name.to_string_lossy().replace('\\', "/"), text));
    Ok(())
}
