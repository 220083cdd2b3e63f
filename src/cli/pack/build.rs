//! `pack build`: a folder of files becomes a pack, if nothing is wrong with it.

use std::fs::{self, File};
use std::io::{BufReader, BufWriter, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

use super::keys::secret_key;
use super::{CliError, lines, text};
use crate::packs::builtin;
use crate::packs::limits::{ENTRIES, PICTURE_BYTES, TEXT_BYTES};
use crate::packs::pack::{Entry, Opened, Writer, kind};
use crate::packs::picture;
use crate::packs::signature::SecretKey;
use crate::store;

/// Makes a pack of `folder`.
pub(super) fn build(folder: &Path, output: &Path, key: Option<&Path>) -> Result<String, CliError> {
    if !folder.is_dir() {
        return Err(CliError::Usage(format!(
            "{} is not a folder",
            folder.display()
        )));
    }
    let key = key.map(secret_key).transpose()?;
    let opened = store::write_spooled(output, |file| {
        fill(folder, file, key.as_ref())?;
        checked(file, folder)
    })?;
    let mut said = lines(folder, &opened.problems).join("\n");
    if !said.is_empty() {
        said.push('\n');
    }
    said.push_str(&super::show::summary(output, &opened));
    Ok(said)
}

/// What was written, read again as anybody will read it: what is wrong with it is not to be handed on.
pub(super) fn checked(file: &mut File, from: &Path) -> Result<Opened, CliError> {
    let told = |problems: &[_]| CliError::Problems(lines(from, problems).join("\n"));
    file.seek(SeekFrom::Start(0))
        .map_err(|error| CliError::Problems(error.to_string()))?;
    let (base, _) = builtin::catalogue();
    let opened = Opened::read(BufReader::new(&*file), &base).map_err(|found| told(&found))?;
    if !opened.is_sound() {
        return Err(told(&opened.problems));
    }
    Ok(opened)
}

fn fill(folder: &Path, file: &mut File, key: Option<&SecretKey>) -> Result<(), CliError> {
    let fault = |error| CliError::Problems(format!("the pack could not be written: {error}"));
    let manifest = text(&folder.join("pack.toml"), TEXT_BYTES)?;
    let mut writer = Writer::begin(BufWriter::new(&*file), &manifest).map_err(fault)?;
    let mut names = Vec::new();
    collect(folder, "", &mut names)?;
    for name in names {
        match kind(&name) {
            Ok(entry @ (Entry::Content | Entry::Figure | Entry::Picture)) => {
                let mut bytes = bytes(&folder.join(&name))?;
                if entry == Entry::Picture {
                    // Without place and time; one that is none is told of when the pack is read again.
                    bytes = picture::alone(&bytes).unwrap_or(bytes);
                }
                writer.add(&name, &bytes).map_err(fault)?;
            }
            // These are made anew.
            Ok(
                Entry::Manifest
                | Entry::Contents
                | Entry::Signature
                | Entry::PublicKey
                | Entry::Folder,
            ) => {}
            Err(expected) => {
                let name = format!("{name:?}");
                return Err(CliError::Problems(format!(
                    "{}: the name of a file is {name}; expected {expected}",
                    folder.display()
                )));
            }
        }
    }
    let mut written = writer.finish(key).map_err(fault)?;
    written.flush().map_err(fault)
}

/// The names of all files below `folder`, in order; hidden ones are left out.
fn collect(folder: &Path, prefix: &str, names: &mut Vec<String>) -> Result<(), CliError> {
    let fault = |error: std::io::Error| {
        CliError::Problems(format!("{} could not be read: {error}", folder.display()))
    };
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).map_err(fault)? {
        let entry = entry.map_err(fault)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') {
            entries.push((name, entry.path()));
        }
    }
    entries.sort();
    for (name, path) in entries {
        let name = format!("{prefix}{name}");
        if fs::symlink_metadata(&path).map_err(fault)?.is_dir() {
            collect(&path, &format!("{name}/"), names)?;
        } else {
            names.push(name);
        }
        if ENTRIES < names.len() {
            return Err(CliError::Problems(format!(
                "{}: more than {ENTRIES} files",
                folder.display()
            )));
        }
    }
    Ok(())
}

pub(super) fn bytes(path: &Path) -> Result<Vec<u8>, CliError> {
    let fault = |error: &dyn std::fmt::Display| {
        CliError::Problems(format!("{} could not be read: {error}", path.display()))
    };
    if !path.is_file() {
        return Err(fault(&"it is not a file"));
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| fault(&error))?;
    let mut limited = file.take(PICTURE_BYTES + 1);
    limited
        .read_to_end(&mut bytes)
        .map_err(|error| fault(&error))?;
    Ok(bytes)
}
