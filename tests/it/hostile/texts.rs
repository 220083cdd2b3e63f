//! Files of content that are too long, too deep, not what they should be, or ask for the impossible.

mod manifests;

use super::raw::{MANIFEST, archive, entries, entry, exercise, pack, with};
use super::{Case, case};

/// A pack whose exercise has `from` replaced.
fn exercise_with([from, to]: [&str; 2]) -> Vec<u8> {
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
    let mut all = manifests::cases();
    all.extend(numbers());
    all.extend(lines());
    all.extend(shapes());
    all.extend(files());
    all.extend(references());
    all.extend(gaps());
    all
}

/// What an exercise says of its dose, and what it says instead.
const DOSES: &[(&str, [&str; 2], &[&str])] = &[
    (
        "a rest that is no number",
        ["rest_s = 30", "rest_s = nan"],
        &["own-plank.toml: dose.rest_s is NaN"],
    ),
    (
        "a rest without end",
        ["rest_s = 30", "rest_s = inf"],
        &["own-plank.toml: dose.rest_s is inf"],
    ),
    (
        "a rest before the beginning",
        ["rest_s = 30", "rest_s = -5"],
        &["dose.rest_s is -5", "seconds from 0"],
    ),
    (
        "a rest of a lifetime",
        ["rest_s = 30", "rest_s = 999999"],
        &["dose.rest_s is 999999", "seconds from 0"],
    ),
    (
        "a rest of 1e300 seconds",
        ["rest_s = 30", "rest_s = 1e300"],
        &["dose.rest_s is 1"],
    ),
    (
        "sets without end",
        ["sets = 3", "sets = 9223372036854775807"],
        &["dose.sets is 9223372036854775807"],
    ),
    (
        "no sets",
        ["sets = 3", "sets = 0"],
        &["dose.sets is 0", "from 1 to 50"],
    ),
    (
        "a number that no machine holds",
        ["sets = 3", "sets = 99999999999999999999"],
        &["own-plank.toml: line"],
    ),
];

fn numbers() -> Vec<Case> {
    let mut all = vec![
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
    ];
    let doses = DOSES.iter();
    all.extend(doses.map(|(name, change, says)| case(name, exercise_with(*change), says)));
    all
}

/// An exercise of another version, or with a line that it should not have.
fn lines() -> Vec<Case> {
    let key = format!("{} = 1", "k".repeat(500_000));
    let text = format!("x = {:?}", "t".repeat(500_000));
    vec![
        case(
            "a newer exercise",
            exercise_with(["format = 1", "format = 7"]),
            &["own-plank.toml: format is 7"],
        ),
        case(
            "a key that nobody knows",
            exercise_and("on_open = \"x\""),
            &["own-plank.toml", "unknown field `on_open`"],
        ),
        case(
            "a key of half a MB",
            exercise_and(&key),
            &["own-plank.toml"],
        ),
        case(
            "a text of half a MB",
            exercise_and(&text),
            &["x is 500000 characters long"],
        ),
    ]
}

/// Lists and keys that are too deep or too many.
fn shapes() -> Vec<Case> {
    let deep = format!("x = {}{}", "[".repeat(60), "]".repeat(60));
    let deeper = format!("x = {}", "[".repeat(200_000));
    let list = format!("x = [{}]", "1,".repeat(100_000));
    let keys: String = (0..20_000).fold(String::new(), |all, n| all + &format!("k{n} = 1\n"));
    vec![
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
    ]
}

/// Files that are not what they should be.
fn files() -> Vec<Case> {
    vec![
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
        case("a thousand files with faults", faulty(), &["and 4", "more"]),
        case(
            "a figure that is none",
            with(entry("figures/x.toml", b"format = 1")),
            &["figures/x.toml", "missing field"],
        ),
    ]
}

/// A thousand files that are wrong.
fn faulty() -> Vec<u8> {
    let mut entries = entries();
    for place in 0..1_000 {
        entries.push(entry(&format!("exercises/x{place}.toml"), b"format = 9"));
    }
    archive(&entries)
}

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
    ]
}

/// A pain rule that says nothing of the lowest numbers.
const GAP: &str = "format = 1\nid = \"x\"\ntext = \"x\"\n[[bands]]\nadvice = \"stop\"\nmin = 5\nmax = 10\nwords = \"x\"\n";

/// Packs without content, and with half of a pain rule.
fn gaps() -> Vec<Case> {
    vec![
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
                    ("pain-rules/x.toml", GAP),
                ],
            ),
            &["pain-rules/x.toml: bands is with a gap"],
        ),
    ]
}
