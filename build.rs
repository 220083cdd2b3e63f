//! Lists the files under `assets/`, so that the binary carries them and a new file needs no Rust.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// How files of baked motions end.
const MOTION: &str = "motion";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=assets");
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or(io::ErrorKind::NotFound)?);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);

    let assets = root.join("assets");
    let mut files = Vec::new();
    walk(&assets, &mut files)?;
    files.sort();

    // Motions are found ahead and are no text.
    let (motions, texts): (Vec<PathBuf>, Vec<PathBuf>) = files
        .into_iter()
        .partition(|file| file.extension().is_some_and(|ending| ending == MOTION));
    write_list(&out.join("assets.rs"), &assets, &texts, "include_str!", "")?;
    let folder = assets.join("motions");
    write_list(
        &out.join("motions.rs"),
        &folder,
        &motions,
        "include_bytes!",
        ".motion",
    )
}

/// A list of names and contents; names are paths under `folder` without `ending`.
fn write_list(
    list: &Path,
    folder: &Path,
    files: &[PathBuf],
    include: &str,
    ending: &str,
) -> io::Result<()> {
    let mut named = Vec::new();
    for file in files {
        let name = file.strip_prefix(folder).unwrap_or(file);
        let name = name.to_string_lossy().replace('\\', "/");
        let name = name.strip_suffix(ending).unwrap_or(&name).to_owned();
        named.push((name, file.to_string_lossy()));
    }
    // They are looked for by halves, by the names that are written.
    named.sort();
    let mut text = String::from("&[\n");
    for (name, path) in named {
        writeln!(text, "    ({name:?}, {include}({path:?})),").map_err(io::Error::other)?;
    }
    text.push_str("]\n");
    #[expect(
        clippy::disallowed_methods,
        reason = "a file of the build, made anew each time"
    )]
    fs::write(list, text)
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            walk(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
