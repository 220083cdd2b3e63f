//! The file of the settings as it comes, changes and goes wrong.

use super::*;

struct Home {
    _folder: tempfile::TempDir,
    paths: Paths,
    file: PathBuf,
}

fn home() -> Home {
    let folder = tempfile::tempdir().unwrap();
    let paths = Paths::below(folder.path());
    let file = folder.path().join("gym").join("kiosk.toml");
    Home {
        _folder: folder,
        paths,
        file,
    }
}

fn write(home: &Home, text: &str) {
    store::write(&home.file, text.as_bytes()).unwrap();
}

#[test]
fn without_a_file_everything_is_as_usual() {
    let home = home();
    assert_eq!(
        at_start(&home.file, &home.paths),
        (Config::default(), false)
    );
}

#[test]
fn a_bad_file_leaves_what_could_be_used_last_also_at_the_next_start() {
    let home = home();
    write(&home, "format = 1\nvolume = 30\n");
    let (config, faulty) = at_start(&home.file, &home.paths);
    assert_eq!((config.volume, faulty), (30, false));
    for bad in [
        "format = 1\nvolume = 300\n",
        "volume = = 3",
        "",
        "format = 1\nnonsense = 3\n",
    ] {
        write(&home, bad);
        let (config, faulty) = at_start(&home.file, &home.paths);
        assert_eq!((config.volume, faulty), (30, true), "{bad:?}");
    }
}

#[test]
fn what_lies_beside_the_file_is_found_from_anywhere() {
    let home = home();
    write(
        &home,
        "format = 1\nlogo = \"logo.png\"\npacks = \"packs\"\n",
    );
    let (config, _) = at_start(&home.file, &home.paths);
    let folder = home.file.parent().unwrap();
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
        save(&home.file, setting).unwrap();
    }
    let text = std::fs::read_to_string(&home.file).unwrap();
    assert!(text.starts_with("# Our gym\n") && text.contains("# as on the door"));
    let (config, faulty) = at_start(&home.file, &home.paths);
    assert!(!faulty && config.voice && config.counts);
    assert_eq!((config.volume, config.closed), (50, Closed::Blank));
    assert_eq!(config.theme, ThemeChoice::HighContrast);
    let idle = config.timing.get(crate::kiosk::Time::Idle);
    assert_eq!(idle, Duration::from_mins(1));
}

#[test]
fn a_file_that_changes_is_read_again_and_a_bad_one_is_told() {
    let home = home();
    write(&home, "format = 1\nvolume = 30\n");
    let (outbox, inbox) = mpsc::channel();
    let holds = Arc::new(Mutex::new(Arc::new(Config::default())));
    let told = (outbox, egui::Context::default());
    let watching = watch(
        home.file.clone(),
        home.paths.clone(),
        Arc::clone(&holds),
        told,
    );
    let next = || match inbox.recv_timeout(Duration::from_mins(1)) {
        Ok(Action::Kiosk(KioskAction::Config(config))) => config,
        other => panic!("{other:?}"),
    };
    write(&home, "format = 1\nvolume = 45\n");
    assert_eq!(next().unwrap().volume, 45);
    write(&home, "format = 1\nvolume = loud\n");
    assert_eq!(next(), None);
    assert_eq!(holds.lock().unwrap().volume, 45, "what was good holds");
    drop(watching);
}
