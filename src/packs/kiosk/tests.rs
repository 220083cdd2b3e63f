//! One key at a time; whole files are read in `tests/it/kiosk_config.rs`.

use super::*;
use crate::kiosk::Span;
use crate::packs::Severity;
use crate::packs::builtin;

/// What is told of a file with `format` and these lines, but for the number that is not set.
fn told(lines: &str) -> (Config, Vec<String>) {
    let (catalogue, _) = builtin::catalogue();
    let text = format!("format = 1\n{lines}\n");
    let (config, problems) = read("kiosk.toml", &text, &catalogue, &["en", "de"]);
    let others = problems.iter().filter(|problem| problem.key != "pin");
    (config.unwrap(), others.map(ToString::to_string).collect())
}

#[track_caller]
fn check(lines: &str, expected: &[&str]) {
    let (_, told) = told(lines);
    assert_eq!(told.len(), expected.len(), "{told:#?}");
    for (told, expected) in told.iter().zip(expected) {
        assert!(told.contains(expected), "{told}\nlacks {expected}");
    }
}

#[test]
fn a_small_screen_is_told_with_the_reason() {
    check("screen_inches = 15.6", &["under 18 mm"]);
    check("screen_inches = nan", &["screen_inches is nan"]);
    check("screen_inches = 32", &[]);
}

#[test]
fn a_name_that_is_nearly_one_is_told_with_the_one_that_is_meant() {
    check("equipment = [\"rollr\"]", &["did you mean roller"]);
    check(
        "routines = [\"post-run-cooldown\"]",
        &["did you mean post-run-cool-down?"],
    );
    check(
        "featured = \"post-run-cool-down#lieing\"",
        &[
            "a variant of post-run-cool-down: standard, no-hamstring-stretch, lying; did you mean lying?",
        ],
    );
    check(
        "idle_secnds = 30",
        &["idle_secnds is unknown; expected a key of this file; did you mean idle_seconds"],
    );
}

#[test]
fn a_routine_of_a_pack_is_a_note() {
    let (config, told) = told("routines = [\"riverside/bridges#first\"]");
    assert!(told[0].starts_with("note: "), "{told:?}");
    assert_eq!(config.routines.len(), 1);
    check(
        "routines = [\"a/b/c\", \"/b\", \"\"]",
        &["routines.1 is", "routines.2 is", "routines.3 is"],
    );
}

#[test]
fn hours_that_overlap_are_a_note_and_both_stay() {
    let (config, told) = told(
        "[[volumes]]\nat = \"06:00-09:00\"\nvolume = 30\n[[volumes]]\nat = \"08:00-10:00\"\nvolume = 50",
    );
    let expected = "note: kiosk.toml: volumes.2.at: 08:00-10:00: it overlaps 06:00-09:00, which stands before it; the first counts";
    assert_eq!(told, [expected]);
    let later = Span::parse("08:00-10:00").unwrap();
    assert_eq!(config.volumes[1], (later, 50));
}

#[test]
fn no_number_is_a_note_that_says_what_it_means() {
    let (catalogue, _) = builtin::catalogue();
    let (config, problems) = read(
        "kiosk.toml",
        "format = 1\nhold_seconds = 7",
        &catalogue,
        &[],
    );
    assert_eq!(config.unwrap().pin, None);
    assert_eq!(problems[0].severity, Severity::Note);
    let expected = "note: kiosk.toml: pin: not set: whoever holds the corner for 7 s gets to the settings; set one with `stridewell kiosk set-pin`";
    assert_eq!(problems[0].to_string(), expected);
}

#[test]
fn a_number_that_stands_in_the_file_itself_is_never_quoted_and_lets_nobody_in() {
    let (catalogue, _) = builtin::catalogue();
    for line in [
        "pin = \"4711\"",
        "pin = 4711",
        "pin = 47x11",
        "pin = [\"4711\"]",
    ] {
        let (config, problems) = read(
            "kiosk.toml",
            &format!("format = 1\n{line}"),
            &catalogue,
            &[],
        );
        assert!(config.is_none_or(|config| config.pin.as_deref() == Some("")));
        let told = format!("{problems:?}");
        assert!(!problems.is_empty() && !told.contains("47"), "{told}");
    }
}

#[test]
fn a_wrong_key_lets_no_pack_in() {
    let (config, told) = told("key = \"RWQ\"");
    assert_eq!((config.key.as_deref(), told.len()), (Some(""), 1));
}

#[test]
fn a_file_that_is_too_long_or_no_toml_is_one_problem() {
    let (catalogue, _) = builtin::catalogue();
    let long = format!("# {}", "x".repeat(1 << 20));
    for text in [long.as_str(), "format = ", "\u{0}", "[[["] {
        let (config, problems) = read("kiosk.toml", text, &catalogue, &[]);
        assert_eq!((config, problems.len()), (None, 1));
    }
}

#[test]
fn counts_that_go_nowhere_are_a_note() {
    let fleet = "[fleet]\nkiosk = \"hall-1\"\ncounts = \"https://example.org/counts\"";
    check(
        fleet,
        &["note: kiosk.toml: fleet.counts: set: nothing is counted"],
    );
    check(&format!("counts = true\n{fleet}"), &[]);
    check("[fleet]", &["fleet.kiosk is missing"]);
}

#[test]
fn storage_of_every_kind_has_a_url_and_none_has_a_secret_in_it() {
    let packs = |url: &str| told(&format!("[fleet]\nkiosk = \"hall-1\"\npacks = \"{url}\""));
    for url in [
        "https://example.org",
        "http://[::1]:8080/packs/",
        "s3://bucket/packs",
        "gs://bucket",
        "az://container/packs",
        "abfss://packs@account.dfs.core.windows.net/all",
        "file:///srv/share",
    ] {
        let (config, told) = packs(url);
        assert_eq!(told, Vec::<String>::new());
        assert_eq!(config.fleet.unwrap().packs.as_deref(), Some(url));
    }
    for url in [
        "ftp://example.org",
        "memory:///",
        "https:///packs",
        "file://packs",
        "s3://",
        "https://exa mple.org",
        "https://kiosk:hunter22@example.org",
        "https://hunter22@example.org",
        "abfss://packs:hunter22@account.dfs.core.windows.net",
        "https://example.org/?sig=hunter22",
        "https://example.org/#hunter22",
        "hunter22",
    ] {
        let (config, told) = packs(url);
        assert_eq!(config.fleet.unwrap().packs, None, "{url}");
        assert!(
            told.len() == 1 && told[0].contains("fleet.packs is "),
            "{told:?}"
        );
        assert!(!told[0].contains("hunter22"), "{told:?}");
    }
}

#[test]
fn a_playlist_without_a_routine_is_none() {
    let (config, told) = told("[[playlists]]\nat = \"06:00-09:00\"\nroutines = []");
    assert_eq!((config.playlists.len(), told.len()), (0, 1));
}
