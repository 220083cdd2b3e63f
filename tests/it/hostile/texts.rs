//! Files of content that are too long, too deep, not what they should be, or ask for the impossible.

use super::raw::{MANIFEST, archive, entries, entry, exercise, pack, with};
use super::{Case, case};

/// A pack whose exercise has `from` replaced.
fn exercise_with(from: &str, to: &str) -> Vec<u8> {
    let text = exercise();
    assert!(text.contains(from), "{from} is not in {text}");
    pack(
        MANIFEST,
        &[("exercises/own-plank.toml", &text.replacen(from, to, 1))],
    )
}

/// A pack whose exercise has a line more at its beginning.
fn exercise_and(line: &str) -> Vec<u8> {
    let text = format!("{line}\n{}", exercise());
    pack(MANIFEST, &[("exercises/own-plank.toml", &text)])
}

/// A pack whose manifest has `from` replaced.
fn manifest_with(from: &str, to: &str) -> Vec<u8> {
    assert!(MANIFEST.contains(from));
    let manifest = MANIFEST.replacen(from, to, 1);
    pack(&manifest, &[("exercises/own-plank.toml", &exercise())])
}

fn routine(items: &str) -> String {
    format!(
        "format = 1\nid = \"r\"\nname = \"R\"\nsummary = \"S\"\ngoals = []\nwho_for = []\nwho_not_for = []\n\
         cautions = []\nfrequency = \"daily\"\nequipment = []\npain_rule = \"general\"\nsources = []\n\
         [[variants]]\nid = \"v\"\nname = \"V\"\ntotal_seconds = 30\ntotal_label = \"0:30\"\n{items}"
    )
}

fn item(exercise: &str, seconds: &str) -> String {
    format!(
        "[[variants.items]]\nexercise = \"{exercise}\"\nseconds = {seconds}\n\
         dose = {{ sets = 1, hold_s = 20, rest_s = 0, setup_s = 10 }}\n"
    )
}

fn with_routine(items: &str) -> Vec<u8> {
    pack(MANIFEST, &[("routines/r.toml", &routine(items))])
}

pub(super) fn cases() -> Vec<Case> {
    let mut all = manifests();
    all.extend(numbers());
    all.extend(shapes());
    all.extend(references());
    all
}

#[expect(clippy::too_many_lines, reason = "a table of cases")]
fn manifests() -> Vec<Case> {
    let title = |title: String| manifest_with("\"Hostile\"", &format!("{title:?}"));
    vec![
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
            "a bell in the title",
            manifest_with("\"Hostile\"", "\"a\\u0007\""),
            &["pack.toml: title", "control characters"],
        ),
        case(
            "a title that turns around",
            manifest_with("\"Hostile\"", "\"a\\u202Egpj\""),
            &["pack.toml: title", "\\u{202e}"],
        ),
        case(
            "a newer format",
            manifest_with("format = 1", "format = 2\nnew = 3"),
            &["pack.toml: format is 2", "a newer version of the program"],
        ),
        case(
            "a format below zero",
            manifest_with("format = 1", "format = -1"),
            &["pack.toml: format is -1"],
        ),
        case(
            "no format",
            manifest_with("format = 1", ""),
            &["pack.toml", "missing field `format`"],
        ),
        case(
            "an unknown key",
            manifest_with("format = 1", "format = 1\nrun = \"rm\""),
            &["pack.toml", "unknown field `run`"],
        ),
        case(
            "a newer program",
            manifest_with("format = 1", "format = 1\nrequires = \"99.0.0\""),
            &["pack.toml: requires is 99.0.0"],
        ),
        case(
            "a version that is none",
            manifest_with("format = 1", "format = 1\nrequires = \"soon\""),
            &["pack.toml: requires is \"soon\""],
        ),
        case(
            "an id that is a path",
            manifest_with("\"hostile\"", "\"../../x\""),
            &["pack.toml: id is \"../../x\""],
        ),
        case(
            "an id without end",
            manifest_with("\"hostile\"", &format!("{:?}", "a".repeat(900))),
            &["pack.toml: id is", "64 lower-case letters"],
        ),
        case(
            "a day that never was",
            manifest_with("2026-11-26", "2026-02-30"),
            &["pack.toml: created is \"2026-02-30\""],
        ),
    ]
}

#[expect(clippy::too_many_lines, reason = "a table of cases")]
fn numbers() -> Vec<Case> {
    vec![
        case(
            "a rest that is no number",
            exercise_with("rest_s = 30", "rest_s = nan"),
            &["own-plank.toml: dose.rest_s is NaN"],
        ),
        case(
            "a rest without end",
            exercise_with("rest_s = 30", "rest_s = inf"),
            &["own-plank.toml: dose.rest_s is inf"],
        ),
        case(
            "a rest before the beginning",
            exercise_with("rest_s = 30", "rest_s = -5"),
            &["dose.rest_s is -5", "seconds from 0"],
        ),
        case(
            "a rest of a lifetime",
            exercise_with("rest_s = 30", "rest_s = 999999"),
            &["dose.rest_s is 999999", "seconds from 0"],
        ),
        case(
            "a rest of 1e300 seconds",
            exercise_with("rest_s = 30", "rest_s = 1e300"),
            &["dose.rest_s is 1"],
        ),
        case(
            "sets without end",
            exercise_with("sets = 3", "sets = 9223372036854775807"),
            &["dose.sets is 9223372036854775807"],
        ),
        case(
            "no sets",
            exercise_with("sets = 3", "sets = 0"),
            &["dose.sets is 0", "from 1 to 50"],
        ),
        case(
            "a number that no machine holds",
            exercise_with("sets = 3", "sets = 99999999999999999999"),
            &["own-plank.toml: line"],
        ),
        case(
            "a length that is not the dose's",
            with_routine(&item("plank", "4294967295")),
            &["routines/r.toml", "seconds is 4294967295"],
        ),
        case(
            "lengths that add up to more than fits",
            with_routine(&item("plank", "999999").repeat(300)),
            &["routines/r.toml", "seconds is 999999"],
        ),
    ]
}

#[expect(clippy::too_many_lines, reason = "a table of cases")]
fn shapes() -> Vec<Case> {
    let deep = format!("x = {}{}", "[".repeat(60), "]".repeat(60));
    let deeper = format!("x = {}", "[".repeat(200_000));
    let list = format!("x = [{}]", "1,".repeat(100_000));
    let keys: String = (0..20_000).fold(String::new(), |all, n| all + &format!("k{n} = 1\n"));
    vec![
        case(
            "a newer exercise",
            exercise_with("format = 1", "format = 7"),
            &["own-plank.toml: format is 7"],
        ),
        case(
            "a key that nobody knows",
            exercise_and("on_open = \"x\""),
            &["own-plank.toml", "unknown field `on_open`"],
        ),
        case(
            "lists in lists",
            exercise_and(&deep),
            &["own-plank.toml", "tables within tables"],
        ),
        case(
            "lists without end",
            exercise_and(&deeper),
            &["own-plank.toml: line 1"],
        ),
        case(
            "a list of 100,000",
            exercise_and(&list),
            &["own-plank.toml: x is 100000 entries long"],
        ),
        case(
            "20,000 keys",
            exercise_and(&keys),
            &["own-plank.toml", "entries long"],
        ),
        case(
            "a key of half a MB",
            exercise_and(&format!("{} = 1", "k".repeat(500_000))),
            &["own-plank.toml"],
        ),
        case(
            "a text of half a MB",
            exercise_and(&format!("x = {:?}", "t".repeat(500_000))),
            &["x is 500000 characters long"],
        ),
        case(
            "no TOML",
            with(entry("exercises/x.toml", b"{\"json\": true}")),
            &["exercises/x.toml: line 1"],
        ),
        case(
            "no text",
            with(entry("exercises/x.toml", b"\xff\xfe\x00")),
            &["exercises/x.toml is something else", "UTF-8"],
        ),
        case(
            "an empty file",
            with(entry("exercises/x.toml", b"")),
            &["exercises/x.toml", "missing field"],
        ),
        case(
            "a thousand files with faults",
            {
                let mut entries = entries();
                for place in 0..1_000 {
                    entries.push(entry(&format!("exercises/x{place}.toml"), b"format = 9"));
                }
                archive(&entries)
            },
            &["and 4", "more"],
        ),
        case(
            "a figure that is none",
            with(entry("figures/x.toml", b"format = 1")),
            &["figures/x.toml", "missing field"],
        ),
    ]
}

#[expect(clippy::too_many_lines, reason = "a table of cases")]
fn references() -> Vec<Case> {
    let picture = "\n[[pictures]]\nfile = \"pictures/gone.png\"\nalt = \"x\"\n";
    let outside = "\n[[pictures]]\nfile = \"/etc/passwd\"\nalt = \"x\"\n";
    let with_more = |more: &str| {
        let text = exercise() + more;
        pack(MANIFEST, &[("exercises/own-plank.toml", &text)])
    };
    vec![
        case(
            "an exercise that is nowhere",
            with_routine(&item("nowhere", "30")),
            &["routines/r.toml", "nowhere", "the id of an exercise"],
        ),
        case(
            "a picture that is not there",
            with_more(picture),
            &[
                "own-plank.toml",
                "pictures/gone.png",
                "a picture of this pack",
            ],
        ),
        case(
            "a picture outside the pack",
            with_more(outside),
            &["own-plank.toml", "/etc/passwd"],
        ),
        case(
            "two exercises of one id",
            pack(
                MANIFEST,
                &[
                    ("exercises/a.toml", &exercise()),
                    ("exercises/b.toml", &exercise()),
                ],
            ),
            &["exercises/b.toml: id is own-plank"],
        ),
        case(
            "nothing in it",
            pack(MANIFEST, &[]),
            &["the pack: its content is empty"],
        ),
        case(
            "a pain rule with a gap",
            pack(
                MANIFEST,
                &[
                    ("exercises/own-plank.toml", &exercise()),
                    (
                        "pain-rules/x.toml",
                        "format = 1\nid = \"x\"\ntext = \"x\"\n[[bands]]\nadvice = \"stop\"\nmin = 5\nmax = 10\nwords = \"x\"\n",
                    ),
                ],
            ),
            &["pain-rules/x.toml: bands is with a gap"],
        ),
    ]
}
