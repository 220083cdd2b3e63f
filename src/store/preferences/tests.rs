//! Files as people and programs leave them.

mod values;

use std::fs;

use tempfile::TempDir;

use self::values::unusual;
use super::*;
use crate::domain::care::Ice;
use crate::domain::care::ice::Off;
use crate::domain::preferences::{
    BodyBuild, Clothing, Counting, FigureLook, HeadStyle, SkinTone, ThemeChoice,
};

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
