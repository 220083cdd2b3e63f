//! Entries whose names lead elsewhere, mean nothing, or are two for one.

use super::raw::{Entry, archive, entries, entry, with};
use super::{Case, case};

fn named(name: &[u8]) -> Vec<u8> {
    with(Entry {
        name: name.to_vec(),
        local_name: name.to_vec(),
        ..entry("", b"x = 1")
    })
}

fn both(one: &str, other: &str) -> Vec<u8> {
    let mut entries = entries();
    entries.push(entry(one, b"x = 1"));
    entries.push(entry(other, b"x = 2"));
    archive(&entries)
}

#[expect(clippy::too_many_lines, reason = "a table of cases")]
pub(super) fn cases() -> Vec<Case> {
    const NAME: &str = "the name of an entry is";
    let long = format!("pictures/{}.png", "a".repeat(300));
    let deep = "exercises/".repeat(10) + "x.toml";
    vec![
        case(
            "an absolute path",
            named(b"/etc/passwd"),
            &[NAME, "/etc/passwd", "a path inside the pack"],
        ),
        case(
            "a parent",
            named(b"../../.bashrc"),
            &[NAME, "../../.bashrc", "without . or .."],
        ),
        case(
            "a parent on the way",
            named(b"exercises/../../x.toml"),
            &[NAME, "without . or .."],
        ),
        case(
            "a backslash",
            named(b"exercises\\..\\x.toml"),
            &[NAME, "with / between folder and file"],
        ),
        case("a drive", named(b"C:/x.toml"), &[NAME, "C:/x.toml"]),
        case(
            "another machine",
            named(b"//server/x.toml"),
            &[NAME, "//server"],
        ),
        case(
            "a zero in the name",
            named(b"exercises/x.toml\0.png"),
            &[NAME, "letters a to z"],
        ),
        case(
            "a line break in the name",
            named(b"exercises/x\n.toml"),
            &[NAME, "letters a to z"],
        ),
        case("no name", named(b""), &[NAME, "at most 120 letters"]),
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
            "a hidden file",
            named(b"exercises/.x.toml"),
            &[NAME, ".x.toml"],
        ),
        case(
            "a device of Windows",
            named(b"exercises/con.toml"),
            &[NAME, "every system allows"],
        ),
        case(
            "a point at the end",
            named(b"exercises/x.toml."),
            &[NAME, "letters a to z"],
        ),
        case(
            "a program",
            named(b"run-me.exe"),
            &[NAME, "run-me.exe", "expected pack.toml"],
        ),
        case(
            "a drawing with scripts",
            named(b"pictures/x.svg"),
            &[NAME, "x.svg"],
        ),
        case(
            "an unknown folder",
            named(b"scripts/x.toml"),
            &[NAME, "scripts/x.toml"],
        ),
        case(
            "no text in the name",
            named(b"exercises/\xff\xfe.toml"),
            &[NAME, "letters a to z"],
        ),
        case(
            "names that differ by how an accent is spelled",
            both("exercises/\u{e9}.toml", "exercises/e\u{301}.toml"),
            &[NAME, "letters a to z"],
        ),
        case(
            "names that differ by case",
            both("exercises/x.toml", "exercises/X.toml"),
            &["X.toml", "large and small letters"],
        ),
        case(
            "a folder named as a file",
            both("pictures/x.png", "pictures/x.png/"),
            &[NAME],
        ),
        case(
            "one name twice",
            both("exercises/x.toml", "exercises/x.toml"),
            &["exercises/x.toml\" twice"],
        ),
        case(
            "the manifest twice",
            with(entry("pack.toml", b"")),
            &["pack.toml\" twice"],
        ),
    ]
}
