//! The house rules that a compiler does not check: who may know whom, how long files grow, what a core may not touch.
//!
//! Reads `src/` as text. ARCHITECTURE.md holds the reasons; a rule that fails quotes its own.

mod rooms;
mod source;

use std::path::Path;

use self::source::{Source, sources};

/// Longest a file may be; at this size it holds a second idea.
const MOST_LINES: usize = 350;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Fails with every place where `fault` finds something wrong.
#[track_caller]
fn check(rule: &str, folders: &[&str], fault: impl Fn(&Source) -> Vec<String>) {
    let mut faults = Vec::new();
    for folder in folders {
        for source in sources(&root().join(folder)) {
            let found = fault(&source).into_iter();
            faults.extend(found.map(|fault| format!("{folder}/{}: {fault}", source.name)));
        }
    }
    assert!(faults.is_empty(), "{rule}\n{}", faults.join("\n"));
}

/// Lines of code that hold one of `words`, outside comments, literals and tests.
fn lines_with(source: &Source, words: &[&str]) -> Vec<String> {
    let found = source.code().lines().enumerate().filter_map(|(at, line)| {
        let word = words.iter().find(|word| line.contains(**word))?;
        Some(format!("line {}: {word}", at + 1))
    });
    found.collect()
}

#[test]
fn every_file_says_first_what_lives_in_it() {
    check(
        "The first line of a file is its `//!` sentence.",
        &["src", "tests/it", "tests/fleet", "benches", "examples"],
        |source| {
            let says = source.text.starts_with("//! ");
            (!says)
                .then(|| "no `//!` line".to_owned())
                .into_iter()
                .collect()
        },
    );
}

#[test]
fn no_file_grows_past_its_second_idea() {
    check(
        "A file stays under 350 lines: split it by idea, named after its main type.",
        &["src", "tests/it", "tests/fleet", "benches", "examples"],
        |source| {
            let lines = source.text.lines().count();
            let long = MOST_LINES < lines;
            long.then(|| format!("{lines} lines")).into_iter().collect()
        },
    );
}

#[test]
fn rooms_know_only_whom_they_may() {
    check(
        "Arrows between rooms point one way (ARCHITECTURE.md, \"Rooms\").",
        &["src"],
        rooms::unwanted,
    );
}

#[test]
fn every_room_stands_in_the_architecture() {
    let text = std::fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    for room in rooms::names() {
        assert!(
            text.contains(&format!("| `{room}")),
            "ARCHITECTURE.md has no row for {room}"
        );
    }
    check(
        "A new folder below src/ is a room: give it a row in tests/it/tidy/rooms.rs and in ARCHITECTURE.md.",
        &["src"],
        |source| {
            let room = source.room();
            let known = matches!(room, "main" | "lib") || rooms::names().any(|name| name == room);
            (!known)
                .then(|| format!("unknown room {room}"))
                .into_iter()
                .collect()
        },
    );
}

#[test]
fn the_core_touches_nothing_outside_itself() {
    const OUTSIDE: &[&str] = &[
        "egui",
        "std::fs",
        "std::io",
        "std::env",
        "std::net",
        "std::thread",
        "std::process",
        "Instant",
        "SystemTime",
        "tracing::",
    ];
    check(
        "The core is pure: time, files, sound and windows are handed in at the edge.",
        &["src"],
        |source| {
            if rooms::is_pure(source.room()) {
                lines_with(source, OUTSIDE)
            } else {
                Vec::new()
            }
        },
    );
}

#[test]
fn colors_come_from_the_design() {
    const MADE: &[&str] = &[
        "Color32::from_",
        "Color32::RED",
        "Color32::BLACK",
        "Color32::GRAY",
        "Color32::BLUE",
        "Color32::GREEN",
        "Rgba::from_",
    ];
    check(
        "Colors are declared in design.rs and turned into egui's by ui/theme.rs.",
        &["src/ui", "src/app"],
        |source| {
            if source.name == "theme.rs" {
                Vec::new()
            } else {
                lines_with(source, MADE)
            }
        },
    );
}

#[test]
fn words_for_people_are_messages() {
    check(
        "What a person reads comes from assets/text or the content, never from a literal.",
        &["src/ui", "src/model"],
        |source| {
            // The theme names fonts.
            if source.name == "theme.rs" {
                return Vec::new();
            }
            let wordy = source
                .literals()
                .filter(|literal| source::reads_as_words(literal));
            wordy.map(|literal| format!("{literal:?}")).collect()
        },
    );
}

#[test]
fn imports_are_named_and_modules_lie_beside_their_folder() {
    check(
        "No glob imports (but `use super::*` in tests), no mod.rs, no work left for later.",
        &["src", "tests/it", "tests/fleet", "benches", "examples"],
        |source| {
            let code = source
                .code()
                .replace("use super::*;", "")
                .replace("use proptest::prelude::*;", "");
            let globs = ["::*;", "::*}", "::*,"]
                .into_iter()
                .filter(|glob| code.contains(glob));
            let mut faults: Vec<String> = globs.map(str::to_owned).collect();
            if source.name.ends_with("mod.rs") {
                faults.push("mod.rs".to_owned());
            }
            let later = ["TODO", "FIXME", "XXX"].map(|mark| format!("// {mark}"));
            faults.extend(
                later
                    .into_iter()
                    .filter(|mark| source.text.contains(mark.as_str())),
            );
            faults
        },
    );
}

#[test]
fn the_changelog_has_room_for_what_is_new() {
    let text = std::fs::read_to_string(root().join("CHANGELOG.md")).unwrap();
    assert!(
        text.contains("## Unreleased\n"),
        "CHANGELOG.md starts with Unreleased"
    );
}
