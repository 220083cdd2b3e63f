//! The sheets of all figures in `docs/`, which are what the program draws now.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use stridewell::packs::builtin;
use stridewell::packs::content::builtin_content;

/// Width of one picture of a sheet, pixels.
const SIZE: &str = "280";

const HEAD: &str = "# Every figure, key by key

What `stridewell draw --all` draws: each exercise with all its key positions, the muscles that work (crimson works most, violet helps),
the ghost of the start, arrows and guides. A test fails when a sheet is not what the program draws; `UPDATE_SNAPSHOTS=true cargo test sheets`
draws all of them anew.
";

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs")
}

/// The page that shows all sheets.
fn page() -> String {
    let content = builtin_content();
    let mut out = HEAD.to_owned();
    let mut section = |title: &str, folder: &str, all: &mut dyn Iterator<Item = (&str, &str)>| {
        write!(out, "\n## {title}\n").unwrap();
        for (id, name) in all {
            write!(out, "\n### {name}\n\n![{name}](figures/{folder}{id}.png)\n").unwrap();
        }
    };
    let exercises = content.readable.catalogue.exercises.iter();
    let mut exercises = exercises.map(|one| (one.id.as_str(), one.name.as_str()));
    section("Exercises", "", &mut exercises);
    let figures = || content.figures.values();
    let mistakes = figures().filter(|figure| !figure.mistake_of.is_empty());
    let mut mistakes = mistakes.map(|one| (one.id.as_str(), one.title.as_str()));
    section("Not like this", "mistakes/", &mut mistakes);
    let checks = figures().filter(|figure| figure.id.starts_with("check-"));
    let mut checks = checks.map(|one| (one.id.as_str(), one.title.as_str()));
    section("Self-checks", "self-checks/", &mut checks);
    out
}

/// The names of all sheets.
fn names() -> Vec<String> {
    let files = builtin::FILES.iter();
    let names = files.filter_map(|(name, _)| name.strip_prefix("figures/")?.strip_suffix(".toml"));
    names.map(|name| format!("{name}.png")).collect()
}

#[test]
fn sheets_in_docs_are_what_is_drawn_now() {
    let update = std::env::var_os("UPDATE_SNAPSHOTS").is_some();
    let folder = tempfile::tempdir().unwrap();
    let drawn = if update {
        docs().join("figures")
    } else {
        folder.path().to_owned()
    };
    Command::cargo_bin("stridewell")
        .unwrap()
        .args(["draw", "--all", "--teaching", "--size", SIZE, "-o"])
        .arg(&drawn)
        .assert()
        .success();
    if update {
        stridewell::store::write(&docs().join("figures.md"), page().as_bytes()).unwrap();
    }
    let kept = std::fs::read_to_string(docs().join("figures.md")).unwrap();
    assert_eq!(kept, page(), "docs/figures.md is stale");
    let names = names();
    assert_eq!(names.len(), 60);
    for name in names {
        let [kept, now] = [docs().join("figures"), drawn.clone()].map(|folder| {
            let path = folder.join(&name);
            std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        });
        assert!(
            kept == now,
            "docs/figures/{name} is stale: UPDATE_SNAPSHOTS=true cargo test sheets"
        );
    }
}
