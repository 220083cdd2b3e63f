//! Manifests that are too long, of another version, or say what no manifest says.

use crate::hostile::raw::{MANIFEST, exercise, pack};
use crate::hostile::{Case, case};

/// A pack whose manifest has `from` replaced.
fn manifest_with([from, to]: [&str; 2]) -> Vec<u8> {
    assert!(MANIFEST.contains(from));
    let manifest = MANIFEST.replacen(from, to, 1);
    pack(&manifest, &[("exercises/own-plank.toml", &exercise())])
}

/// What a manifest says, and what it says instead.
const MANIFESTS: &[(&str, [&str; 2], &[&str])] = &[
    (
        "a bell in the title",
        ["\"Hostile\"", "\"a\\u0007\""],
        &["pack.toml: title", "control characters"],
    ),
    (
        "a title that turns around",
        ["\"Hostile\"", "\"a\\u202Egpj\""],
        &["pack.toml: title", "\\u{202e}"],
    ),
    (
        "a title in an isolate",
        ["\"Hostile\"", "\"a\\u2067gpj\""],
        &["pack.toml: title", "\\u{2067}"],
    ),
    (
        "an id that is a device of Windows",
        ["\"hostile\"", "\"com1\""],
        &["pack.toml: id", "every system allows"],
    ),
    (
        "a newer format",
        ["format = 1", "format = 2\nnew = 3"],
        &["pack.toml: format is 2", "a newer version of the program"],
    ),
    (
        "a format below zero",
        ["format = 1", "format = -1"],
        &["pack.toml: format is -1"],
    ),
    (
        "no format",
        ["format = 1", ""],
        &["pack.toml", "missing field `format`"],
    ),
    (
        "an unknown key",
        ["format = 1", "format = 1\nrun = \"rm\""],
        &["pack.toml", "unknown field `run`"],
    ),
    (
        "a newer program",
        ["format = 1", "format = 1\nrequires = \"99.0.0\""],
        &["pack.toml: requires is 99.0.0"],
    ),
    (
        "a version that is none",
        ["format = 1", "format = 1\nrequires = \"soon\""],
        &["pack.toml: requires is \"soon\""],
    ),
    (
        "an id that is a path",
        ["\"hostile\"", "\"../../x\""],
        &["pack.toml: id is \"../../x\""],
    ),
    (
        "a day that never was",
        ["2026-11-26", "2026-02-30"],
        &["pack.toml: created is \"2026-02-30\""],
    ),
];

pub(super) fn cases() -> Vec<Case> {
    let title = |title: String| manifest_with(["\"Hostile\"", &format!("{title:?}")]);
    let mut all = vec![
        case(
            "a title of 10 MB",
            title("t".repeat(10 << 20)),
            &["pack.toml is 10485", "at most 1048576 bytes"],
        ),
        case(
            "a title of a page",
            title("t".repeat(1_500)),
            &["pack.toml: title is 1500 characters long"],
        ),
        case(
            "a title of half a MB",
            title("t".repeat(500_000)),
            &["pack.toml: title is 500000 characters long"],
        ),
        case(
            "no title",
            title(" ".to_owned()),
            &["pack.toml: title is empty"],
        ),
        case(
            "an id without end",
            manifest_with(["\"hostile\"", &format!("{:?}", "a".repeat(900))]),
            &["pack.toml: id is", "64 lower-case letters"],
        ),
    ];
    let manifests = MANIFESTS.iter();
    all.extend(manifests.map(|(name, change, says)| case(name, manifest_with(*change), says)));
    all
}
