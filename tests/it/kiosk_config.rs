//! `kiosk.toml`: every key is read, every fault of it is told in one pass, and what changes it keeps the rest.

mod command;
mod docs;

use std::collections::BTreeSet;
use std::time::Duration;

use proptest::prelude::*;
use stridewell::domain::preferences::ThemeChoice;
use stridewell::domain::{Item, Kit};
use stridewell::kiosk::{Closed, Config, Fleet, Offer, Playlist, Span, Time, Timing};
use stridewell::packs::kiosk::{keys, read};
use stridewell::packs::{Problem, Severity, builtin};

const FULL: &str = include_str!("../fixtures/kiosk/full.toml");
const WRONG: &str = include_str!("../fixtures/kiosk/wrong.toml");

fn read_text(text: &str) -> (Option<Config>, Vec<Problem>) {
    let (catalogue, _) = builtin::catalogue();
    read("kiosk.toml", text, &catalogue, &["en", "de", "es"])
}

/// What is told of `text`, with which key.
fn told(text: &str) -> Vec<(String, String)> {
    let (_, problems) = read_text(text);
    let told = problems.iter();
    told.map(|problem| (problem.key.clone(), problem.to_string()))
        .collect()
}

fn span(text: &str) -> Span {
    Span::parse(text).unwrap()
}

fn offer(routine: &str, variant: Option<&str>) -> Offer {
    Offer {
        routine: routine.into(),
        variant: variant.map(Into::into),
    }
}

/// What `full.toml` says.
fn full() -> Config {
    let table: toml::Table = FULL.parse().unwrap();
    let text = |key: &str| Some(table[key].as_str().unwrap().to_owned());
    Config {
        gym: Some("Süd-Studio 💪".to_owned()),
        logo: Some("../logo.PNG".to_owned()),
        staff: Some("die Theke".to_owned()),
        languages: vec!["de".to_owned(), "en".to_owned()],
        theme: ThemeChoice::HighContrast,
        screen_inches: Some(42.5),
        equipment: BTreeSet::from([Kit::Ball, Kit::Bench, Kit::ColdPack, Kit::Roller, Kit::Seat]),
        open: vec![span("06:00-12:00"), span("14:00-24:00")],
        closed: Closed::Blank,
        volume: 55,
        volumes: vec![(span("06:00-09:00"), 0), (span("20:00-22:00"), 100)],
        voice: true,
        routines: vec![
            offer("post-run-cool-down", Some("lying")),
            offer("daily-ten-minute-maintenance", None),
        ],
        playlists: vec![Playlist {
            at: span("17:00-21:00"),
            routines: vec![offer("lacrosse-ball-release", Some("roller"))],
        }],
        featured: Some(offer("pre-run-dynamic-warm-up", None)),
        counts: true,
        packs: Some("/srv/packs".to_owned()),
        key: text("key"),
        pin: text("pin"),
        fleet: Some(Fleet {
            kiosk: "sued-1".to_owned(),
            packs: Some("https://example.org/packs/".to_owned()),
            counts: Some("http://10.0.0.2:8080/counts".to_owned()),
            every: Duration::from_hours(1),
        }),
        timing: timing(),
    }
}

fn timing() -> Timing {
    let mut timing = Timing::default();
    let seconds = [60, 30, 90, 10, 15, 40, 45, 8];
    for (time, seconds) in Time::ALL.into_iter().zip(seconds) {
        timing.set(time, seconds);
    }
    timing.counted_times = 3;
    timing.shift_points = 4;
    timing
}

#[test]
fn everything_that_is_set_arrives() {
    let (config, problems) = read_text(FULL);
    assert_eq!(problems, []);
    assert_eq!(config.unwrap(), full());
}

#[test]
fn the_two_files_of_these_tests_have_every_key() {
    for text in [FULL, WRONG] {
        let table: toml::Table = text.parse().unwrap();
        for key in keys() {
            let found = match key.split_once('.') {
                None => table.get(&key),
                Some((list, inner)) => {
                    let within = table[list].get(0).unwrap_or(&table[list]);
                    within.get(inner)
                }
            };
            assert!(found.is_some(), "{key}");
        }
    }
}

#[test]
fn one_pass_tells_of_every_key_that_is_wrong() {
    let (config, problems) = read_text(WRONG);
    let numberless = |key: &str| {
        let parts = key.split('.');
        let words = parts.filter(|part| part.parse::<u32>().is_err());
        words.collect::<Vec<_>>().join(".")
    };
    let errors = problems.iter();
    let errors = errors.filter(|problem| problem.severity == Severity::Error);
    let named: Vec<String> = errors.map(|problem| numberless(&problem.key)).collect();
    for key in keys() {
        let times = named.iter().filter(|name| **name == key).count();
        assert_eq!(times, 1, "{key}: {problems:#?}");
    }
    assert_eq!(named.len(), keys().len(), "{problems:#?}");
    // What was not understood holds as if nothing were set, and lets neither packs nor staff in.
    let expected = Config {
        key: Some(String::new()),
        pin: Some(String::new()),
        ..Config::default()
    };
    assert_eq!(config.unwrap(), expected);
}

#[test]
fn a_file_without_a_key_is_one_for_which_nothing_was_set() {
    let (config, problems) = read_text("format = 1\n");
    assert_eq!(config, Some(Config::default()));
    assert_eq!(problems.len(), 1, "no number is set: {problems:?}");
}

#[test]
fn unknown_keys_are_told_with_the_nearest_in_every_table() {
    let text = "format = 1\nvolum = 3\n[[volumes]]\nat = \"06:00-07:00\"\nvolume = 3\nvolme = 3\n[[playlists]]\nat = \"06:00-07:00\"\nroutines = [\"desk-break-five\"]\nroutine = 1\n[fleet]\nkiosk = \"a\"\nevery = 60\nevery_second = 60\nxyzzyxyzzy = 1\n";
    let told = told(text);
    for (key, meant) in [
        ("volum", "did you mean volume or volumes"),
        ("volumes.1.volme", "did you mean volume?"),
        ("playlists.1.routine", "did you mean routines?"),
        ("fleet.every_second", "did you mean every_seconds?"),
        ("fleet.xyzzyxyzzy", "expected a key of this file"),
    ] {
        let (_, line) = told.iter().find(|(found, _)| found == key).unwrap();
        assert!(line.contains(meant), "{line}");
    }
}

/// What is told of the first routine of a kiosk with this equipment, in a catalogue in which Nordics are nothing but Nordics.
fn told_of_routine(routine: &str, equipment: &str) -> Vec<String> {
    let (mut catalogue, _) = builtin::catalogue();
    for variant in catalogue
        .routines
        .iter_mut()
        .flat_map(|one| &mut one.variants)
    {
        let nordic = |item: &Item| item.exercise.as_str() == "nordic-hamstring-lower";
        if variant.items.iter().any(nordic) {
            variant.items.retain(nordic);
        }
    }
    let text = format!("format = 1\nequipment = [{equipment}]\nroutines = [{routine:?}]");
    let (_, problems) = read("kiosk.toml", &text, &catalogue, &[]);
    let of_routine = problems.iter();
    let of_routine = of_routine.filter(|problem| problem.key == "routines.1");
    of_routine.map(ToString::to_string).collect()
}

#[test]
fn a_routine_of_which_nothing_is_left_is_told_with_the_kit_that_it_needs() {
    let without = told_of_routine("nordic-ten-week", "");
    let kit = "its exercises need what `equipment` does not name: cushion, partner or anchor";
    assert!(without[0].ends_with(kit), "{without:?}");
    let half = told_of_routine("nordic-ten-week", "\"cushion\"");
    assert!(
        half[0].ends_with(" not name: partner or anchor"),
        "{half:?}"
    );
    let whole = told_of_routine("nordic-ten-week", "\"cushion\", \"anchor\"");
    assert!(whole.is_empty(), "{whole:?}");
    let never = told_of_routine("askling-l-protocol#day-2", "\"mat\"");
    assert!(
        never[0].ends_with("most of it is not for a public display"),
        "{never:?}"
    );
}

/// A line that is nearly one of the file.
fn line() -> impl Strategy<Value = String> {
    let mut names: Vec<String> = keys();
    names.extend(["volumes", "playlists", "fleet", "x"].map(str::to_owned));
    let names = names.into_iter();
    let names: Vec<String> = names
        .map(|key| key.rsplit('.').next().unwrap().to_owned())
        .collect();
    let value = prop_oneof![
        any::<i64>().prop_map(|number| number.to_string()),
        any::<f64>().prop_map(|number| format!("{number:?}")),
        Just("[[1], {a = 2}]".to_owned()),
        Just("{ at = 1979-05-27, volume = {} }".to_owned()),
        Just("[\"post-run-cool-down#\", \"#\", \"/\", \"a/b\"]".to_owned()),
        Just("\"$argon2id$v=19$m=1,t=1,p=1$\"".to_owned()),
        "\\PC{0,20}".prop_map(|text| format!("{text:?}")),
        "\\PC{0,20}",
    ];
    let header = prop_oneof![
        Just("[[volumes]]".to_owned()),
        Just("[[playlists]]".to_owned()),
        Just("[fleet]".to_owned()),
    ];
    prop_oneof![
        9 => (prop::sample::select(names), value).prop_map(|(key, value)| format!("{key} = {value}")),
        1 => header,
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn whatever_stands_in_the_file_it_is_told_and_nothing_breaks(lines in prop::collection::vec(line(), 0..6)) {
        let (config, problems) = read_text(&lines.join("\n"));
        // `format` is missing, wrong, or the file is no TOML; or the number of staff is not set.
        prop_assert!(!problems.is_empty());
        for problem in &problems {
            prop_assert!(!problem.to_string().contains('\n'));
        }
        prop_assert!(config.is_some() || problems.len() == 1);
    }
}
