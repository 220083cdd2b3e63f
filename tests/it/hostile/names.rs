//! Entries whose names lead elsewhere, mean nothing, or are two for one.

use super::raw::{Entry, archive, entries, entry, with};
use super::{Case, case};

const NAME: &str = "the name of an entry is";

/// Names that no entry may have.
const NAMES: &[(&str, &[u8], &[&str])] = &[
    (
        "an absolute path",
        b"/etc/passwd",
        &[NAME, "/etc/passwd", "a path inside the pack"],
    ),
    (
        "a parent",
        b"../../.bashrc",
        &[NAME, "../../.bashrc", "without . or .."],
    ),
    (
        "a parent on the way",
        b"exercises/../../x.toml",
        &[NAME, "without . or .."],
    ),
    (
        "a backslash",
        b"exercises\\..\\x.toml",
        &[NAME, "with / between folder and file"],
    ),
    ("a drive", b"C:/x.toml", &[NAME, "C:/x.toml"]),
    ("another machine", b"//server/x.toml", &[NAME, "//server"]),
    (
        "a zero in the name",
        b"exercises/x.toml\0.png",
        &[NAME, "letters a to z"],
    ),
    (
        "a line break in the name",
        b"exercises/x\n.toml",
        &[NAME, "letters a to z"],
    ),
    ("no name", b"", &[NAME, "at most 120 letters"]),
    ("a hidden file", b"exercises/.x.toml", &[NAME, ".x.toml"]),
    (
        "a device of Windows",
        b"exercises/con.toml",
        &[NAME, "every system allows"],
    ),
    (
        "another device of Windows",
        b"exercises/LPT7.toml",
        &[NAME, "every system allows"],
    ),
    (
        "a point at the end",
        b"exercises/x.toml.",
        &[NAME, "letters a to z"],
    ),
    (
        "a program",
        b"run-me.exe",
        &[NAME, "run-me.exe", "expected pack.toml"],
    ),
    (
        "a drawing with scripts",
        b"pictures/x.svg",
        &[NAME, "x.svg"],
    ),
    (
        "an unknown folder",
        b"scripts/x.toml",
        &[NAME, "scripts/x.toml"],
    ),
    (
        "no text in the name",
        b"exercises/\xff\xfe.toml",
        &[NAME, "letters a to z"],
    ),
];

/// Names that may not stand in one pack.
const PAIRS: &[(&str, [&str; 2], &[&str])] = &[
    (
        "names that differ by how an accent is spelled",
        ["exercises/\u{e9}.toml", "exercises/e\u{301}.toml"],
        &[NAME, "letters a to z"],
    ),
    (
        "names that differ by case",
        ["exercises/x.toml", "exercises/X.toml"],
        &["X.toml", "large and small letters"],
    ),
    (
        "a folder named as a file",
        ["pictures/x.png", "pictures/x.png/"],
        &[NAME],
    ),
    (
        "one name twice",
        ["exercises/x.toml", "exercises/x.toml"],
        &["exercises/x.toml\" twice"],
    ),
];

fn named(name: &[u8]) -> Vec<u8> {
    with(Entry {
        name: name.to_vec(),
        local_name: name.to_vec(),
        ..entry("", b"x = 1")
    })
}

fn both([one, other]: [&str; 2]) -> Vec<u8> {
    let mut entries = entries();
    entries.push(entry(one, b"x = 1"));
    entries.push(entry(other, b"x = 2"));
    archive(&entries)
}

pub(super) fn cases() -> Vec<Case> {
    let long = format!("pictures/{}.png", "a".repeat(300));
    let deep = "exercises/".repeat(10) + "x.toml";
    let mut all = vec![
        case(
            "a name of 300 letters",
            named(long.as_bytes()),
            &[NAME, "at most 120 letters"],
        ),
        case(
            "ten folders deep",
            named(deep.as_bytes()),
            &[NAME, "expected pack.toml"],
        ),
        case(
            "the manifest twice",
            with(entry("pack.toml", b"")),
            &["pack.toml\" twice"],
        ),
    ];
    let names = NAMES.iter();
    all.extend(names.map(|(name, entry, says)| case(name, named(entry), says)));
    let pairs = PAIRS.iter();
    all.extend(pairs.map(|(name, entries, says)| case(name, both(*entries), says)));
    all
}
