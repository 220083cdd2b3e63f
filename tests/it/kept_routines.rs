//! Routines of packs on the command line: those that are kept here by `pack/id`, and those of a file.
#![expect(
    clippy::disallowed_methods,
    reason = "tests run the program, and write what it reads"
)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use stridewell::store::Paths;

const ROUTINE: &str = "bridge-week/bridge-week";

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_stridewell"))
        .args(arguments)
        .current_dir(folder)
        .env("STRIDEWELL_HOME", folder.join("home"))
        .output()
        .unwrap()
}

#[track_caller]
fn done(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {errors}");
    String::from_utf8(output.stdout).unwrap()
}

#[track_caller]
fn refused(folder: &Path, arguments: &[&str], status: i32) -> String {
    let output = run(folder, arguments);
    assert_eq!(output.status.code(), Some(status), "{arguments:?}");
    String::from_utf8(output.stderr).unwrap()
}

/// A folder with the file of a pack, which is kept in the home there too.
fn kept() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let from: PathBuf =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/packs/bridge-week");
    let from = from.to_str().unwrap();
    done(folder.path(), &["pack", "build", from, "-o", "a.stride"]);
    let packs = Paths::below(&folder.path().join("home")).packs();
    std::fs::create_dir_all(&packs).unwrap();
    let file = folder.path().join("a.stride");
    std::fs::copy(file, packs.join("bridge-week.stride")).unwrap();
    folder
}

#[test]
fn the_plan_of_a_kept_routine_is_that_of_its_file() {
    let folder = kept();
    let plan = |named: &str| {
        let said = done(folder.path(), &["plan", named, "--json"]);
        serde_json::from_str::<Value>(&said).unwrap()
    };
    let by_id = plan(ROUTINE);
    assert_eq!(by_id["routine"], ROUTINE);
    let steps = by_id["steps"].as_array().unwrap();
    let own = "bridge-week/bridge-with-a-pause";
    assert!(steps.iter().any(|step| step["exercise"] == own), "{by_id}");
    assert_eq!(plan("a.stride"), by_id);
    let said = done(folder.path(), &["simulate", ROUTINE]);
    assert!(said.contains("end"), "{said}");
}

#[test]
fn what_came_in_a_pack_is_shown_by_its_id_and_a_file_as_a_whole() {
    let folder = kept();
    let shown = done(folder.path(), &["show", ROUTINE]);
    assert!(
        shown.contains("name = \"Bridges for the first week\""),
        "{shown}"
    );
    let shown = done(folder.path(), &["show", ROUTINE, "--json"]);
    let shown: Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(shown["prescription"]["clinic"], "Praxis am Ring");
    let exercise = ["show", "bridge-week/bridge-with-a-pause", "--json"];
    let shown: Value = serde_json::from_str(&done(folder.path(), &exercise)).unwrap();
    assert!(shown["name"].is_string(), "{shown}");
    let whole = done(folder.path(), &["show", "a.stride"]);
    assert_eq!(whole, done(folder.path(), &["pack", "show", "a.stride"]));
}

#[test]
fn a_report_knows_the_routines_of_packs_and_names_what_is_near() {
    let folder = kept();
    let report = |named| ["report", "export", named, "-o", "r.pdf"];
    let said = refused(folder.path(), &report(ROUTINE), 1);
    assert!(said.contains(&format!("no session of {ROUTINE}")), "{said}");
    let said = refused(folder.path(), &report("a.stride"), 1);
    assert!(said.contains(&format!("no session of {ROUTINE}")), "{said}");
    for (named, near) in [
        ("bridge-week/bridge-weak", ROUTINE),
        ("bridge-weak/bridge-week", "did you mean bridge-week?"),
        ("hamstring-strength-c", "hamstring-strength-a"),
    ] {
        for command in [&["plan", named][..], &["show", named], &report(named)] {
            let said = refused(folder.path(), command, 2);
            assert!(said.contains(near), "{command:?}: {said}");
        }
    }
}

#[test]
fn a_broken_file_is_refused_with_what_is_wrong() {
    let folder = kept();
    std::fs::write(folder.path().join("b.stride"), b"no pack").unwrap();
    for command in [&["plan", "b.stride"][..], &["show", "b.stride"]] {
        let said = refused(folder.path(), command, 1);
        assert!(said.starts_with("b.stride"), "{said}");
    }
}

#[test]
fn a_sheet_is_made_of_a_kept_routine_and_of_the_one_of_a_file_that_is_named() {
    let folder = kept();
    for named in [&[ROUTINE][..], &["a.stride", "--of-file", "bridge-week"]] {
        let arguments = [&["handout"][..], named, &["-o", "sheet.html"]].concat();
        assert_eq!(done(folder.path(), &arguments), "sheet.html\n");
    }
    let arguments = ["handout", "a.stride", "--of-file", "nope", "-o", "x.pdf"];
    assert!(refused(folder.path(), &arguments, 2).contains("nope"));
    let arguments = ["handout", "bridge-week/nope", "-o", "x.pdf"];
    assert!(refused(folder.path(), &arguments, 2).contains("nope"));
}
