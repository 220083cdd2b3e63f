//! Reports from strangers: each is refused with sentences, fast, and nothing is kept of it.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use stridewell::store::report;

/// What is changed about a good report, and what the first sentence says of it.
type Case = (&'static str, fn(&mut Value), &'static str);

fn set(file: &mut Value, at: &str, value: Value) {
    *file.pointer_mut(at).unwrap_or_else(|| panic!("no {at}")) = value;
}

fn add(file: &mut Value, at: &str, key: &str, value: Value) {
    let object = file.pointer_mut(at).and_then(Value::as_object_mut);
    object.unwrap().insert(key.to_owned(), value);
}

fn remove(file: &mut Value, at: &str, key: &str) {
    let object = file.pointer_mut(at).and_then(Value::as_object_mut);
    object.unwrap().remove(key);
}

/// So many copies of the first of a list.
fn many(file: &mut Value, at: &str, count: usize) {
    let list = file.pointer_mut(at).and_then(Value::as_array_mut).unwrap();
    let first = list[0].clone();
    *list = vec![first; count];
}

const CASES: &[Case] = &[
    (
        "a newer format",
        |f| set(f, "/stridewell_report", json!(2)),
        "a newer version of Stridewell wrote it",
    ),
    (
        "format 0",
        |f| set(f, "/stridewell_report", json!(0)),
        "there is no format 0",
    ),
    (
        "no format",
        |f| remove(f, "", "stridewell_report"),
        "not a report",
    ),
    (
        "an unknown key",
        |f| add(f, "", "script", json!("x")),
        "unknown field `script`",
    ),
    (
        "an unknown key deep inside",
        |f| add(f, "/sessions/0/sets/0", "url", json!("x")),
        "unknown field `url`",
    ),
    (
        "no sessions",
        |f| set(f, "/sessions", json!([])),
        "it holds no session",
    ),
    (
        "sessions that are no list",
        |f| set(f, "/sessions", json!({})),
        "invalid type",
    ),
    (
        "more sessions than anybody does",
        |f| many(f, "/sessions", 2_001),
        "sessions is \"2001\", but should be at most 2000",
    ),
    (
        "the same session twice",
        |f| many(f, "/sessions", 2),
        "sessions[1].id is",
    ),
    (
        "more sets than anybody does",
        |f| many(f, "/sessions/0/sets", 1_001),
        "sessions[0].sets is \"1001\"",
    ),
    (
        "more pain than anybody says",
        |f| many(f, "/sessions/0/pain", 201),
        "sessions[0].pain is \"201\"",
    ),
    (
        "pain of 11",
        |f| set(f, "/sessions/0/pain/0/nrs", json!(11)),
        "sessions[0].pain[0].nrs is \"11\", but should be a number from 0 to 10",
    ),
    (
        "pain below nothing",
        |f| set(f, "/sessions/0/pain/0/nrs", json!(-1)),
        "invalid value",
    ),
    (
        "effort of 200",
        |f| set(f, "/sessions/0/effort", json!(200)),
        "sessions[0].effort is \"200\"",
    ),
    (
        "half a repetition",
        |f| set(f, "/sessions/0/sets/0/done", json!({"reps": 0.5, "ms": 1})),
        "invalid type",
    ),
    (
        "a set of a billion repetitions",
        |f| {
            set(
                f,
                "/sessions/0/sets/0/done",
                json!({"reps": 1_000_000_000, "ms": 1}),
            );
        },
        "done.reps is \"1000000000\"",
    ),
    (
        "a set of a century",
        |f| set(f, "/sessions/0/sets/0/done/ms", json!(u64::MAX)),
        "done.ms is",
    ),
    (
        "a set of no item",
        |f| set(f, "/sessions/0/sets/0/item", json!(99)),
        "sessions[0].sets[0].item is \"99\"",
    ),
    (
        "an exercise that is not named",
        |f| set(f, "/sessions/0/sets/0/exercise", json!("other")),
        "one of the report's exercises",
    ),
    (
        "a title of a megabyte",
        |f| set(f, "/routine/name", json!("x".repeat(1 << 20))),
        "routine.name is",
    ),
    (
        "a title of nothing",
        |f| set(f, "/routine/name", json!("  ")),
        "routine.name is",
    ),
    (
        "a name instead of initials",
        |f| set(f, "/patient", json!("Somebody with a long name")),
        "patient is",
    ),
    (
        "letters that move the cursor",
        |f| set(f, "/patient", json!("A\u{1b}[2J")),
        "patient is",
    ),
    (
        "a note of a megabyte",
        |f| add(f, "/sessions/0", "note", json!("x".repeat(1 << 20))),
        "sessions[0].note is",
    ),
    (
        "a path as an id",
        |f| set(f, "/routine/id", json!("a b\\..\\c")),
        "routine.id is",
    ),
    (
        "a day that no calendar has",
        |f| set(f, "/made", json!("2026-02-30")),
        "made is \"2026-02-30\"",
    ),
    (
        "a moment without a zone",
        |f| set(f, "/sessions/0/began", json!("2026-11-20T18:30:00")),
        "sessions[0].began is",
    ),
    (
        "a moment in the year 9000",
        |f| set(f, "/sessions/0/began", json!("9000-01-01T00:00:00Z")),
        "sessions[0].began is",
    ),
    (
        "an ending that there is not",
        |f| set(f, "/sessions/0/ending", json!("open")),
        "unknown variant `open`",
    ),
    (
        "a side that nobody has",
        |f| set(f, "/sessions/0/pain/0/side", json!("middle")),
        "unknown variant `middle`",
    ),
];

#[test]
fn hostile_reports_are_refused_with_sentences() {
    let good = report::to_json(&super::month("AB")).unwrap();
    let good: Value = serde_json::from_str(&good).unwrap();
    for (name, change, wanted) in CASES {
        let mut file = good.clone();
        change(&mut file);
        refused(name, file.to_string().as_bytes(), wanted);
    }
}

#[test]
fn what_is_no_report_at_all_is_refused() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let nested = format!("{{\"stridewell_report\":1,\"x\":{deep}}}");
    let large = vec![b' '; (16 << 20) + 1];
    let cases: [(&str, &[u8], &str); 7] = [
        ("nothing", b"", "not a report"),
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0", "it is no text"),
        ("a list without end", deep.as_bytes(), "not a report"),
        ("one inside of a report", nested.as_bytes(), "not a report"),
        ("too much", &large, "larger than 16 MB"),
        (
            "another program's file",
            b"{\"version\": 1}",
            "not a report",
        ),
        ("a number", b"1e999999", "not a report"),
    ];
    for (name, bytes, wanted) in cases {
        refused(name, bytes, wanted);
    }
    let good = report::to_json(&super::month("AB")).unwrap();
    for end in (0..good.len() - 2).step_by(1024) {
        refused(
            "one that is cut off",
            &good.as_bytes()[..end],
            "not a report",
        );
    }
}

/// Fails unless a file is refused with sentences of one line each, the first of which says `wanted`.
#[track_caller]
#[expect(
    clippy::disallowed_methods,
    reason = "somebody waits for it in real time"
)]
fn refused(name: &str, bytes: &[u8], wanted: &str) {
    let start = Instant::now();
    let problems = report::from_json(bytes).expect_err(name).0;
    let took = start.elapsed();
    assert!(took < Duration::from_secs(2), "{name}: {took:?}");
    assert!(problems[0].contains(wanted), "{name}: {problems:?}");
    assert!(problems.len() <= 20, "{name}: {}", problems.len());
    for problem in &problems {
        let short = problem.chars().count() < 300 && !problem.contains('\n');
        assert!(short, "{name}: {problem}");
    }
}

#[test]
fn a_report_that_is_refused_leaves_no_trace() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("bad.stride-report");
    stridewell::store::write(&file, b"{\"stridewell_report\": 1}").unwrap();
    let ran = assert_cmd::Command::new(assert_cmd::cargo::cargo_bin!("stridewell"))
        .args(["report", "show"])
        .arg(&file)
        .env("STRIDEWELL_HOME", home.path().join("home"))
        .output()
        .unwrap();
    assert_eq!(ran.status.code(), Some(1));
    let told = String::from_utf8(ran.stderr).unwrap();
    let begins = format!("{}: it is not a report", file.display());
    assert!(told.starts_with(&begins), "{told}");
    assert!(!home.path().join("home").exists());
}
