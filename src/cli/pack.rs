//! `pack`: building, checking, signing and showing pack files.

mod build;
mod import;
mod keys;
mod show;

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};

use clap::Subcommand;

use super::CliError;
use crate::packs::pack::{ENDING, Opened};
use crate::packs::{self, Problem, builtin, schema};
use crate::store::{self, StoreError};

/// What can be done with pack files.
#[derive(Debug, Subcommand)]
pub enum PackCommand {
    /// Makes a pack of a folder with pack.toml, exercises/, routines/, pain-rules/, figures/ and pictures/.
    Build {
        /// The folder.
        folder: PathBuf,
        /// The pack.
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
        /// Signs it with this key.
        #[arg(long, value_name = "FILE")]
        key: Option<PathBuf>,
    },
    /// Checks packs, one problem a line.
    Check {
        /// The packs.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Signs a pack, whoever signed it before.
    Sign {
        /// The pack.
        file: PathBuf,
        /// The key, as `pack key` makes it.
        #[arg(long, value_name = "FILE")]
        key: PathBuf,
    },
    /// Says whether a pack is signed, and by which key.
    Verify {
        /// The pack.
        file: PathBuf,
        /// The public key that it must be signed by: a file, or its line.
        #[arg(long, value_name = "FILE|KEY")]
        key: Option<String>,
    },
    /// Shows what is in a pack, by whom, how long it takes, and what is wrong with it.
    Show {
        /// The pack.
        file: PathBuf,
        /// Prints JSON.
        #[arg(long)]
        json: bool,
    },
    /// Makes a key to sign with, and beside it its public half, which everybody may have.
    Key {
        /// The file of the key; only you should be able to read it.
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
    },
    /// Writes JSON Schemas of the files in a pack.
    Schema {
        /// The folder that they go into; without it, they are printed.
        #[arg(short, long, value_name = "FOLDER")]
        output: Option<PathBuf>,
    },
    /// Makes a pack of a folder in the layout of free-exercise-db: exercises.json and images/.
    Import {
        /// The folder.
        folder: PathBuf,
        /// The pack.
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
    },
}

impl From<StoreError> for CliError {
    fn from(error: StoreError) -> Self {
        Self::Problems(error.to_string())
    }
}

/// Does it.
pub(super) fn pack(command: &PackCommand) -> Result<String, CliError> {
    match command {
        PackCommand::Build {
            folder,
            output,
            key,
        } => build::build(folder, output, key.as_deref()),
        PackCommand::Check { files } => check(files),
        PackCommand::Sign { file, key } => keys::sign(file, key),
        PackCommand::Verify { file, key } => keys::verify(file, key.as_deref()),
        PackCommand::Show { file, json } => show::show(file, *json),
        PackCommand::Key { output } => keys::make(output),
        PackCommand::Schema { output } => schemas(output.as_deref()),
        PackCommand::Import { folder, output } => import::import(folder, output),
    }
}

/// True for files that are packs by their name.
pub(super) fn is_pack(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == ENDING)
}

/// Checks packs; notes alone do not make it fail.
fn check(files: &[PathBuf]) -> Result<String, CliError> {
    let mut problems = Vec::new();
    let mut failed = false;
    for file in files {
        let (found, sound) = problems_of(file);
        problems.extend(found);
        failed |= !sound;
    }
    if failed {
        return Err(CliError::Problems(problems.join("\n")));
    }
    problems.push("No problems found\n".to_owned());
    Ok(problems.join("\n"))
}

/// What is wrong with a pack, a line each, and whether it could be taken in.
pub(super) fn problems_of(file: &Path) -> (Vec<String>, bool) {
    match open(file) {
        Ok(opened) => (lines(file, &opened.problems), opened.is_sound()),
        Err(CliError::Problems(lines) | CliError::Unwell(lines) | CliError::Usage(lines)) => {
            (vec![lines], false)
        }
    }
}

/// Problems with the pack that they are in.
fn lines(file: &Path, problems: &[Problem]) -> Vec<String> {
    let shown = packs::shown(problems).into_iter();
    shown
        .map(|line| format!("{}: {line}", file.display()))
        .collect()
}

/// A pack and what is in it.
fn open(file: &Path) -> Result<Opened, CliError> {
    let reader = reader(file)?;
    let (base, _) = builtin::catalogue();
    let read = Opened::read(reader, &base);
    read.map_err(|problems| CliError::Problems(lines(file, &problems).join("\n")))
}

/// A pack that nothing is wrong with.
pub(super) fn open_sound(file: &Path) -> Result<Opened, CliError> {
    let opened = open(file)?;
    if !opened.is_sound() {
        let lines = lines(file, &opened.problems);
        return Err(CliError::Problems(lines.join("\n")));
    }
    Ok(opened)
}

fn reader(file: &Path) -> Result<BufReader<File>, CliError> {
    let fault = |error: &dyn std::fmt::Display| {
        CliError::Problems(format!("{} could not be read: {error}", file.display()))
    };
    // A pipe or a device would make us wait for ever.
    let about = fs::metadata(file).map_err(|error| fault(&error))?;
    if !about.is_file() {
        return Err(fault(&"it is not a file"));
    }
    let opened = File::open(file).map_err(|error| fault(&error))?;
    Ok(BufReader::new(opened))
}

/// The text of a small file of a person's own.
fn text(file: &Path, limit_bytes: u64) -> Result<String, CliError> {
    let missing = || CliError::Usage(format!("There is no file {}", file.display()));
    let bytes = store::read(file, limit_bytes)?.ok_or_else(missing)?;
    String::from_utf8(bytes)
        .map_err(|error| CliError::Problems(format!("{}: not a text ({error})", file.display())))
}

fn schemas(folder: Option<&Path>) -> Result<String, CliError> {
    let mut said = String::new();
    for (name, text) in schema::schemas() {
        match folder {
            Some(folder) => {
                let path = folder.join(name);
                store::write(&path, text.as_bytes())?;
                writeln!(said, "{}", path.display()).ok();
            }
            None => said.push_str(&text),
        }
    }
    Ok(said)
}
