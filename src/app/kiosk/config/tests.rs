//! The file of the settings as it comes, changes and goes wrong.

use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use eframe::egui;

use super::watch::save;
use super::*;
use crate::domain::preferences::ThemeChoice;
use crate::kiosk::Closed;
use crate::model::kiosk::Setting;
use crate::model::{Action, KioskAction};

struct Home {
    _folder: tempfile::TempDir,
    paths: Paths,
    file: File,
}

fn home() -> Home {
    let folder = tempfile::tempdir().unwrap();
    let paths = Paths::below(folder.path());
    let file = File {
        path: folder.path().join("gym").join("kiosk.toml"),
        is_named: false,
    };
    Home {
        _folder: folder,
        paths,
        file,
    }
}

fn write(home: &Home, text: &str) {
    store::write(home.file.path(), text.as_bytes()).unwrap();
}

#[test]
fn without_a_file_everything_is_as_usual() {
    let home = home();
    let own = Own {
        config: Config::default(),
        is_faulty: false,
    };
    assert_eq!(at_start(&home.file, &home.paths), own);
}

/// The number of staff as the file has it.
fn pin() -> String {
    crate::packs::kiosk::pin::hash("4711").unwrap()
}

#[test]
fn a_file_that_is_gone_lets_nobody_in_who_could_not_get_in_before() {
    let home = home();
    let pin = pin();
    write(&home, &format!("format = 1\npin = \"{pin}\"\n"));
    assert!(!at_start(&home.file, &home.paths).is_faulty);
    std::fs::remove_file(home.file.path()).unwrap();
    let own = at_start(&home.file, &home.paths);
    assert_eq!((own.config.pin, own.is_faulty), (Some(pin), true));
    // Nor is another one put in its place, which would have no number.
    assert!(save(&home.file, &home.paths, Setting::Volume(50)).is_err());
    assert!(!home.file.path().exists());
}

#[test]
fn a_file_that_is_named_and_was_never_there_lets_nobody_in() {
    let mut home = home();
    home.file.is_named = true;
    let own = at_start(&home.file, &home.paths);
    assert!(own.is_faulty);
    assert_eq!(own.config.pin.as_deref(), Some(""));
}

#[test]
fn of_a_file_with_a_fault_and_none_before_what_is_right_holds() {
    let home = home();
    write(
        &home,
        "format = 1\nvolume = 30\npin = \"4711\"\nnonsense = 3\n",
    );
    let own = at_start(&home.file, &home.paths);
    assert_eq!((own.config.volume, own.is_faulty), (30, true));
    assert_eq!(own.config.pin.as_deref(), Some(""), "nobody gets in");
    write(&home, "volume = = 3");
    let own = at_start(&home.file, &home.paths);
    assert_eq!(own.config.pin.as_deref(), Some(""), "nobody gets in");
}

#[test]
fn a_bad_file_leaves_what_could_be_used_last_also_at_the_next_start() {
    let home = home();
    write(
        &home,
        "format = 1\nvolume = 30\nlogo = \"logo.png\"\npacks = \"packs\"\n",
    );
    let own = at_start(&home.file, &home.paths);
    assert_eq!((own.config.volume, own.is_faulty), (30, false));
    let (logo, packs) = (own.config.logo, own.config.packs);
    for bad in [
        "format = 1\nvolume = 300\n",
        "volume = = 3",
        "",
        "format = 1\nnonsense = 3\n",
    ] {
        write(&home, bad);
        let own = at_start(&home.file, &home.paths);
        assert_eq!((own.config.volume, own.is_faulty), (30, true), "{bad:?}");
        let beside = (own.config.logo, own.config.packs);
        assert_eq!(beside, (logo.clone(), packs.clone()), "beside the file");
    }
}

#[test]
fn what_lies_beside_the_file_is_found_from_anywhere() {
    let home = home();
    write(
        &home,
        "format = 1\nlogo = \"logo.png\"\npacks = \"packs\"\n",
    );
    let config = at_start(&home.file, &home.paths).config;
    let folder = home.file.path().parent().unwrap();
    let beside = |name: &str| Some(folder.join(name).display().to_string());
    assert_eq!(config.logo, beside("logo.png"));
    assert_eq!(config.packs, beside("packs"));
}

#[test]
fn what_staff_change_goes_into_the_file_and_leaves_the_rest_of_it() {
    let home = home();
    write(
        &home,
        "# Our gym\nformat = 1\ngym = \"Riverside\" # as on the door\nvolume = 30\n",
    );
    for setting in [
        Setting::Volume(50),
        Setting::Voice(true),
        Setting::Theme(ThemeChoice::HighContrast),
        Setting::Closed(Closed::Blank),
        Setting::Time(crate::kiosk::Time::Idle, 60),
        Setting::Counts(true),
    ] {
        save(&home.file, &home.paths, setting).unwrap();
    }
    let text = std::fs::read_to_string(home.file.path()).unwrap();
    assert!(text.starts_with("# Our gym\n") && text.contains("# as on the door"));
    let Own { config, is_faulty } = at_start(&home.file, &home.paths);
    assert!(!is_faulty && config.voice && config.counts);
    assert_eq!((config.volume, config.closed), (50, Closed::Blank));
    assert_eq!(config.theme, ThemeChoice::HighContrast);
    let idle = config.timing.get(crate::kiosk::Time::Idle);
    assert_eq!(idle, Duration::from_mins(1));
}

/// The next settings that the display hears of; `None` where those before hold.
fn next(inbox: &mpsc::Receiver<Action>) -> Option<Arc<Config>> {
    match inbox.recv_timeout(Duration::from_mins(1)) {
        Ok(Action::Kiosk(KioskAction::Config(config))) => config,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_file_that_changes_is_read_again_and_a_bad_one_is_told() {
    let home = home();
    write(&home, "format = 1\nvolume = 30\n");
    let (outbox, inbox) = mpsc::channel();
    let holds = Arc::new(Mutex::new(Arc::new(Config::default())));
    let told = (outbox, egui::Context::default());
    let before = mark(&home.file);
    // It changes before anybody watches.
    write(&home, "format = 1\nvolume = 145\n");
    let watching = watch(
        (home.file.clone(), before),
        home.paths.clone(),
        Arc::clone(&holds),
        told,
    );
    assert_eq!(next(&inbox), None);
    write(&home, "format = 1\nvolume = 45\n");
    assert_eq!(next(&inbox).unwrap().volume, 45);
    write(&home, "format = 1\nvolume = loud\n");
    assert_eq!(next(&inbox), None);
    std::fs::remove_file(home.file.path()).unwrap();
    assert_eq!(next(&inbox), None);
    assert_eq!(holds.lock().unwrap().volume, 45, "what was good holds");
    write(&home, "format = 1\nvolume = 50\n");
    assert_eq!(next(&inbox).unwrap().volume, 50);
    let watching = watching.unwrap();
    for volume in [55, 60] {
        watching.send(Order::Save(Setting::Volume(volume))).unwrap();
    }
    // Both are written by the time that the file is read, or the second one follows.
    let mut last = next(&inbox).unwrap().volume;
    if last != 60 {
        last = next(&inbox).unwrap().volume;
    }
    assert_eq!(last, 60);
}
