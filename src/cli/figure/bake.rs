//! `figure bake`: the motions of every build, found ahead.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::cli::CliError;
use crate::packs::figures::read_figure;
use crate::packs::motions;
use crate::store;

/// Bakes `files`, or all figures of the content whose motions are not up to date; says what was written.
pub(super) fn bake(
    assets: &Path,
    files: &[PathBuf],
    all: bool,
    out: &mut String,
) -> Result<(), CliError> {
    let figures = assets.join("figures");
    let given = !files.is_empty();
    let files = if given {
        files.to_vec()
    } else {
        under(&figures)?
    };
    for file in files {
        let text = std::fs::read_to_string(&file).map_err(|error| unread(&file, &error))?;
        let inside = file.strip_prefix(&figures).map_err(|_elsewhere| {
            let (file, figures) = (file.display(), figures.display());
            CliError::Usage(format!(
                "{file} is not under {figures}; --assets names another folder"
            ))
        })?;
        let motion = assets.join("motions").join(inside).with_extension("motion");
        let known = std::fs::read(&motion).unwrap_or_default();
        if !given && !all && motions::from_bytes(&known, &text).is_some() {
            continue;
        }
        let name = file.display().to_string();
        let Some(figure) = read_figure(&name, &text).0 else {
            return Err(CliError::Problems(format!(
                "{name} cannot be drawn; `stridewell check` says why"
            )));
        };
        let bytes = motions::to_bytes(&motions::bake(&figure), &text);
        let folder = motion.parent().unwrap_or(assets);
        std::fs::create_dir_all(folder).map_err(|error| unread(folder, &error))?;
        store::write(&motion, &bytes).map_err(|error| CliError::Problems(error.to_string()))?;
        writeln!(out, "{} ({} bytes)", motion.display(), bytes.len()).ok();
    }
    Ok(())
}

/// Every figure file under a folder, in order of name.
fn under(folder: &Path) -> Result<Vec<PathBuf>, CliError> {
    let mut files = Vec::new();
    let entries = std::fs::read_dir(folder).map_err(|error| unread(folder, &error))?;
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(under(&path)?);
        } else if path.extension().is_some_and(|ending| ending == "toml") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn unread(path: &Path, error: &std::io::Error) -> CliError {
    CliError::Problems(format!("{} cannot be used: {error}", path.display()))
}
