//! Files as people and programs leave them.

use std::collections::BTreeMap;
use std::fs;
use std::time::Duration;

use jiff::civil::{date, time};
use tempfile::TempDir;

use super::*;
use crate::domain::care::ice::{Off, On};
use crate::domain::care::{Care, FirstDays, Hours, Ice, Run, Sitting};
use crate::domain::guidance::CheckResult;
use crate::domain::preferences::{
    BodyBuild, Clothing, Counting, Eased, FigureLook, HeadStyle, SkinTone, SoreSide, ThemeChoice,
};
use crate::domain::programme::{Followed, Moved, What};
use crate::domain::safety::{Answers, Audience, OwnCheck, Until};
use crate::domain::schedule::{Day, Scheduled};
use crate::domain::voice::{Spoken, TonesHeard, Voice};
use crate::domain::{ExerciseId, RoutineId, Schedule, SelfCheckId, Side, VariantId};

/// A home with `text` as its file of preferences.
fn home_with(text: &[u8]) -> (TempDir, Paths) {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::below(home.path());
    files::replace(&paths.preferences(), text).unwrap();
    (home, paths)
}

fn content(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

fn planned() -> Schedule {
    Schedule {
        entries: vec![Scheduled {
            routine: RoutineId::new("desk-break-five"),
            days: [Day::Monday, Day::Sunday].into(),
            at: time(18, 30, 0, 0),
            reminds: true,
            from: date(2026, 11, 2),
            until: Some(date(2026, 12, 24)),
        }],
    }
}

fn followed() -> Followed {
    let moved = |what, step: &str| Moved {
        day: date(2026, 11, 26),
        what,
        step: VariantId::new(step),
    };
    Followed {
        started: date(2026, 11, 2),
        step: VariantId::new("week-3"),
        since: date(2026, 11, 23),
        rests_until: Some(date(2026, 11, 30)),
        ticks: BTreeMap::from([("moves-on/level-1".to_owned(), date(2026, 11, 20))]),
        history: vec![
            moved(What::Started, "week-1"),
            moved(What::Other("taught".to_owned()), "week-2"),
            moved(What::Skipped, "week-3"),
        ],
    }
}

/// Everything that can run, running.
fn care() -> Care {
    let run = Run {
        length_ms: 900_000,
        before_ms: 61_000,
        from_ms: 1_795_683_600_000,
        runs: true,
    };
    Care {
        ice: Ice::On(On {
            run,
            checks: 2,
            told: true,
        }),
        ice_on_s: Some(720),
        ice_read: true,
        leg_up: Some(Run { runs: false, ..run }),
        leg_up_s: Some(1200),
        days: Some(FirstDays {
            began_ms: 1_795_600_000_000,
            window_h: [48, 72],
            told: 1,
        }),
        sitting: Sitting {
            on: true,
            every_min: Some(45),
            hours: Hours { from: 8, to: 16 },
            since_ms: None,
        },
        seen_ms: 1_795_683_601_000,
    }
}

#[test]
fn ice_that_is_off_is_kept_and_what_makes_no_sense_hides_nothing_else() {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::below(home.path());
    let mut preferences = unusual();
    preferences.care.ice = Ice::Off(Off {
        since_ms: 1_795_683_600_000,
        due_ms: 1_795_690_800_000,
        confirmed: false,
        told: true,
    });
    preferences.care.leg_up = None;
    preferences.care.days = None;
    PreferencesFile::load(&paths)
        .file
        .save(&preferences)
        .unwrap();
    assert_eq!(PreferencesFile::load(&paths).preferences, preferences);
    let text = b"version = 1\nvolume = 35\n[care.sitting]\non = true\nfrom = 99\n";
    let (_home, paths) = home_with(text);
    let loaded = PreferencesFile::load(&paths);
    assert_eq!(loaded.preferences.volume, 35);
    assert!(!loaded.preferences.care.sitting.on);
    assert_eq!(loaded.notices.len(), 1, "the file is kept aside");
}

#[test]
fn what_a_later_version_says_of_programmes_stays() {
    let (_home, paths) = home_with(
        br#"version = 1
[programmes.nordic-ten-week]
started = "2026-11-02"
step = "week-2"
since = "2026-11-09"
mood = "fine"
[programmes.other]
orbit = 3
"#,
    );
    let loaded = PreferencesFile::load(&paths);
    assert_eq!(loaded.notices, []);
    assert_eq!(loaded.preferences.programmes.len(), 1);
    loaded.file.save(&unusual()).unwrap();
    let saved = content(&paths.preferences());
    for kept in ["mood = \"fine\"", "orbit = 3", "what = \"taught\""] {
        assert!(saved.contains(kept), "{saved}");
    }
}

fn answered() -> OwnCheck {
    let given = [("nerve", vec!["old"]), ("place", Vec::new())];
    let given = given.map(|(question, choices)| {
        let choices = choices.into_iter().map(Into::into).collect();
        (question.into(), choices)
    });
    let mut answers = Answers::of(given.into());
    answers.settled.insert(Until::ReviewRecorded);
    OwnCheck {
        answers,
        on: date(2026, 11, 20),
        read: true,
    }
}

fn checked() -> BTreeMap<SelfCheckId, CheckResult> {
    BTreeMap::from([(
        SelfCheckId::new("check-straight-leg-raise"),
        CheckResult {
            left: Some(85),
            right: Some(80),
            reading: Some("long".to_owned()),
            on: Some(date(2026, 11, 26)),
        },
    )])
}

fn silent() -> TonesHeard {
    TonesHeard {
        countdown: false,
        halfway: false,
        tempo: false,
    }
}

fn spoken() -> Voice {
    Voice {
        on: true,
        name: Some("Anna".to_owned()),
        rate_percent: 130,
        only_to_move: true,
        says: [Spoken::Sides, Spoken::Reps].into(),
    }
}

fn unusual() -> Preferences {
    Preferences {
        theme: ThemeChoice::HighContrast,
        language: Some("de".to_owned()),
        text_percent: 150,
        volume: 35,
        muted: true,
        keeps_awake: false,
        monitor: Some("HDMI-1".to_owned()),
        tones: silent(),
        voice: spoken(),
        counting: Counting::Counted,
        counting_by_exercise: BTreeMap::from([(ExerciseId::new("glute-bridge"), Counting::Paced)]),
        time_to_move: Duration::from_secs(12),
        start_side: Side::Right,
        sore_side: SoreSide::One(Side::Left),
        reduced_motion: Some(true),
        figure: FigureLook {
            body: BodyBuild::Heavy,
            hair: HeadStyle::Scarf,
            skin: SkinTone::Deep,
            clothing: Clothing::Amber,
        },
        kit: ["ball".to_owned(), "strap".to_owned()].into(),
        distance_in_full_screen: false,
        care: care(),
        toured: true,
        asks_before: false,
        audience: Some(Audience::Me),
        overlengthened: true,
        own_check: Some(answered()),
        self_checks: checked(),
        loads: BTreeMap::from([(ExerciseId::new("kettlebell-swing"), "16 kg".to_owned())]),
        eased: BTreeMap::from([(
            RoutineId::new("nordic-ten-week"),
            Eased {
                variant: Some(VariantId::new("week-3")),
                percent: Some(67),
                since: date(2026, 11, 26),
            },
        )]),
        programmes: BTreeMap::from([(RoutineId::new("nordic-ten-week"), followed())]),
        reminded: BTreeMap::from([(RoutineId::new("desk-break-five"), date(2026, 11, 26))]),
        schedule: planned(),
    }
}

#[cfg(unix)]
#[test]
fn only_its_owner_may_read_the_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let (_home, paths) = home_with(b"version = 1\n");
    let file = PreferencesFile::load(&paths).file;
    file.save(&unusual()).unwrap();
    let mode = fs::metadata(paths.preferences())
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn without_a_file_defaults_are_used_and_nobody_is_told() {
    let home = tempfile::tempdir().unwrap();
    let loaded = PreferencesFile::load(&Paths::below(home.path()));
    assert_eq!(loaded.preferences, Preferences::default());
    assert_eq!(loaded.notices, []);
    assert_eq!(
        fs::read_dir(home.path()).unwrap().count(),
        0,
        "nothing made"
    );
}

#[test]
fn what_was_saved_is_loaded() {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::below(home.path());
    for preferences in [unusual(), Preferences::default()] {
        let file = PreferencesFile::load(&paths).file;
        file.save(&preferences).unwrap();
        let loaded = PreferencesFile::load(&paths);
        assert_eq!(loaded.preferences, preferences);
        assert_eq!(loaded.notices, []);
    }
}

#[test]
fn every_word_of_every_choice_survives() {
    use super::words::Word as _;
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::below(home.path());
    let file = PreferencesFile::load(&paths).file;
    for index in 0..HeadStyle::ALL.len() {
        let mut preferences = unusual();
        preferences.theme = ThemeChoice::ALL[index % ThemeChoice::ALL.len()];
        preferences.counting = Counting::ALL[index % Counting::ALL.len()];
        preferences.figure = FigureLook {
            body: BodyBuild::ALL[index % BodyBuild::ALL.len()],
            hair: HeadStyle::ALL[index],
            skin: SkinTone::ALL[index % SkinTone::ALL.len()],
            clothing: Clothing::ALL[index % Clothing::ALL.len()],
        };
        file.save(&preferences).unwrap();
        assert_eq!(PreferencesFile::load(&paths).preferences, preferences);
    }
}

#[test]
fn a_file_that_is_not_toml_is_kept_under_another_name_and_the_line_is_told() {
    let text = b"version = 1\nvolume = = 3\n";
    let (_home, paths) = home_with(text);
    let loaded = PreferencesFile::load(&paths);
    assert_eq!(loaded.preferences, Preferences::default());
    let [Notice::NotUnderstood { kept_as, details }] = &loaded.notices[..] else {
        panic!("{:?}", loaded.notices);
    };
    assert!(kept_as.ends_with("preferences.unreadable-1.toml"));
    assert!(details.starts_with("line 2: "), "{details}");
    loaded.file.save(&unusual()).unwrap();
    assert_eq!(content(kept_as).as_bytes(), text);
    assert_eq!(PreferencesFile::load(&paths).preferences, unusual());
}

#[test]
fn bytes_that_are_no_text_are_kept_too() {
    let (_home, paths) = home_with(&[0xff, 0x00, 0xfe]);
    let loaded = PreferencesFile::load(&paths);
    assert!(matches!(
        &loaded.notices[..],
        [Notice::NotUnderstood { .. }]
    ));
}

#[test]
fn one_senseless_value_costs_only_itself() {
    let text =
        b"version = 1\ntheme = \"drak\"\nvolume = 300\ntext_percent = 150\n[figure]\nskin = 5\n";
    let (_home, paths) = home_with(text);
    let loaded = PreferencesFile::load(&paths);
    let expected = Preferences {
        text_percent: 150,
        ..Preferences::default()
    };
    assert_eq!(loaded.preferences, expected);
    let [Notice::ValuesNotUnderstood { kept_as, values }] = &loaded.notices[..] else {
        panic!("{:?}", loaded.notices);
    };
    assert_eq!(content(kept_as).as_bytes(), text);
    assert_eq!(values.len(), 3, "{values:?}");
    let theme = "theme: expected one of system, light, dark, high-contrast";
    assert!(
        values.iter().any(|line| line.starts_with(theme)),
        "{values:?}"
    );
}

#[test]
fn a_newer_file_is_left_untouched_even_when_saving() {
    let text = b"version = 2\nvolume = 3\n";
    let (home, paths) = home_with(text);
    let loaded = PreferencesFile::load(&paths);
    assert_eq!(loaded.preferences, Preferences::default());
    let newer = Notice::Newer {
        version: 2,
        known: 1,
    };
    assert_eq!(loaded.notices, [newer]);
    assert_eq!(loaded.file.saving(), Saving::Disabled);
    loaded.file.save(&unusual()).unwrap();
    assert_eq!(content(&paths.preferences()).as_bytes(), text);
    assert_eq!(fs::read_dir(home.path().join("config")).unwrap().count(), 1);
}

#[test]
fn a_file_without_a_version_is_read_and_written_with_one() {
    let (_home, paths) = home_with(b"volume = 10\n");
    let loaded = PreferencesFile::load(&paths);
    assert_eq!(loaded.preferences.volume, 10);
    assert_eq!(loaded.notices, []);
    loaded.file.save(&loaded.preferences).unwrap();
    assert!(content(&paths.preferences()).contains("version = 1\n"));
}

#[test]
fn a_file_whose_version_is_no_number_is_not_guessed_at() {
    let (_home, paths) = home_with(b"version = \"two\"\nvolume = 10\n");
    let loaded = PreferencesFile::load(&paths);
    assert_eq!(loaded.preferences, Preferences::default());
    let [Notice::NotUnderstood { details, .. }] = &loaded.notices[..] else {
        panic!("{:?}", loaded.notices);
    };
    assert_eq!(details, "version: expected a whole number");
}

#[test]
fn unknown_keys_are_told_and_kept_when_saving() {
    let (_home, paths) = home_with(b"version = 1\nfuture = 7\n[figure]\nhat = \"red\"\n");
    let loaded = PreferencesFile::load(&paths);
    let unknown = Notice::UnknownKeys {
        keys: vec!["future".to_owned(), "figure.hat".to_owned()],
    };
    assert_eq!(loaded.notices, [unknown]);
    loaded.file.save(&unusual()).unwrap();
    let text = content(&paths.preferences());
    assert!(text.contains("future = 7"), "{text}");
    assert!(text.contains("hat = \"red\""), "{text}");
}

#[test]
fn a_file_out_of_reach_is_left_alone_and_told() {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::below(home.path());
    fs::create_dir_all(paths.preferences()).unwrap();
    let loaded = PreferencesFile::load(&paths);
    assert_eq!(loaded.preferences, Preferences::default());
    assert!(matches!(&loaded.notices[..], [Notice::OutOfReach { .. }]));
    assert_eq!(loaded.file.saving(), Saving::Disabled);
}

#[test]
fn a_folder_that_is_a_file_is_out_of_reach() {
    let home = tempfile::tempdir().unwrap();
    let in_the_way = home.path().join("file");
    files::replace(&in_the_way, b"x").unwrap();
    let loaded = PreferencesFile::load(&Paths::below(&in_the_way));
    assert_eq!(loaded.preferences, Preferences::default());
    assert!(matches!(&loaded.notices[..], [Notice::OutOfReach { .. }]));
}
