//! "Delete everything" deletes everything: no file below the home holds a word of it any more.

use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;

use assert_cmd::Command;
use stridewell::domain::Preferences;
use stridewell::domain::history::{Ending, PastSession, SessionId, Stamp};
use stridewell::player::journal::Kept;
use stridewell::store::history::{Erasing, Keeper, Told, Wish};
use stridewell::store::{History, Paths, PreferencesFile, Saver, StoreError, erase, write};

/// Words that are nowhere but in what is to be deleted.
const MARKER: &str = "xyzzy-marker";

fn kept(number: i64) -> Kept {
    let began = Stamp {
        utc_ms: 1_795_000_000_000 + number,
        ..Stamp::default()
    };
    let session = PastSession {
        id: SessionId::new(&format!("session-{number}-{MARKER}")),
        routine: Some(MARKER.into()),
        variant: None,
        name: MARKER.to_owned(),
        version: "0.1.0".to_owned(),
        ended: Some(began.clone()),
        began,
        ending: Ending::Whole,
        items: Vec::new(),
        sets: Vec::new(),
        pain: Vec::new(),
        effort: None,
        note: format!("{MARKER} {}", "left heel ".repeat(500)),
    };
    Kept {
        session,
        place: None,
    }
}

/// Files of every kind that the app leaves, each with the marker in it.
fn fill(home: &Path) -> Paths {
    let paths = Paths::below(home);
    let path = paths.history();
    let mut history = History::open(&path).unwrap();
    for number in 0..20 {
        history.keep(&kept(number)).unwrap();
    }
    for day in ["2026-11-24", "2026-11-25"] {
        history.back_up(day).unwrap();
    }
    drop(history);
    let words = MARKER.as_bytes();
    let data = [
        "history.damaged-1.db",
        "history.damaged-1.db-wal",
        "history.db-wal",
        "history.unfinished",
        "history.checked",
        "backups/before-version-1.db",
        "backups/history-2026-11-26.unfinished",
        "packs/phase-2.stride",
        "packs/authors.toml",
        "drafts/own-1.toml",
        "drafts/pictures/0123.jpg",
    ];
    for name in data {
        write(&paths.data.join(name), words).unwrap();
    }
    let config = [
        "preferences.toml",
        "preferences.unreadable-1.toml",
        "clinic.key",
        "window.toml",
    ];
    for name in config {
        write(&paths.config.join(name), words).unwrap();
    }
    write(&paths.cache.join("deep/thumbnail"), words).unwrap();
    paths
}

/// Files below a folder that hold the marker, in their names or in what is in them.
fn marked(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let Ok(entries) = std::fs::read_dir(folder) else {
        return found;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(marked(&path));
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        if bytes
            .windows(MARKER.len())
            .any(|part| part == MARKER.as_bytes())
        {
            found.push(path.display().to_string());
        }
    }
    found
}

#[test]
fn nothing_of_it_is_left() {
    let home = tempfile::tempdir().unwrap();
    let paths = fill(home.path());
    assert!(10 <= marked(home.path()).len(), "{:?}", marked(home.path()));
    // Another name of the file is empty too.
    let link = home.path().join("another-name.db");
    std::fs::hard_link(paths.history(), &link).unwrap();
    assert_eq!(erase(&paths), Ok(Vec::new()));
    assert_eq!(marked(home.path()), Vec::<String>::new());
    assert_eq!(std::fs::metadata(&link).unwrap().len(), 0);
    for folder in [&paths.data, &paths.config, &paths.cache] {
        assert!(!folder.exists(), "{}", folder.display());
    }
    assert_eq!(erase(&paths), Ok(Vec::new()), "twice is as good as once");
}

#[test]
fn the_lock_of_the_window_that_is_open_stays() {
    let home = tempfile::tempdir().unwrap();
    let paths = fill(home.path());
    let stay = [paths.lock(), paths.socket()];
    for file in &stay {
        write(file, b"").unwrap();
    }
    assert_eq!(erase(&paths), Ok(Vec::new()));
    for file in &stay {
        assert!(file.exists(), "{}", file.display());
    }
    assert_eq!(marked(home.path()), Vec::<String>::new());
}

#[test]
fn what_is_not_ours_stays_and_what_cannot_be_deleted_is_named() {
    let home = tempfile::tempdir().unwrap();
    let paths = fill(home.path());
    let own = paths.data.join("notes.txt");
    write(&own, b"somebody's own").unwrap();
    assert_eq!(erase(&paths), Ok(Vec::new()));
    assert_eq!(std::fs::read(&own).unwrap(), b"somebody's own");
}

#[test]
fn while_another_window_has_it_nothing_is_deleted() {
    let home = tempfile::tempdir().unwrap();
    let paths = fill(home.path());
    std::fs::remove_file(paths.data.join("history.db-wal")).unwrap();
    let window = History::open(&paths.history()).unwrap();
    assert!(matches!(erase(&paths), Err(StoreError::InUse { .. })));
    assert_eq!(window.sessions(0).unwrap().len(), 20);
    assert!(paths.preferences().exists());
}

#[test]
fn the_running_program_goes_on_with_an_empty_history() {
    let home = tempfile::tempdir().unwrap();
    let paths = fill(home.path());
    std::fs::remove_file(paths.data.join("history.db-wal")).unwrap();
    let (sender, said) = mpsc::channel();
    let told = move |told| {
        sender.send(told).ok();
    };
    let day = "2026-11-26".to_owned();
    let mut keeper = Keeper::start(paths.history(), day, told).unwrap();
    let saver = Saver::start(PreferencesFile::load(&paths).file, |_| ()).unwrap();
    saver.save(Preferences {
        language: Some(MARKER.to_owned()),
        ..Preferences::default()
    });
    keeper.keep(kept(99));
    keeper.ask(Wish::Erase(Box::new(Erasing {
        paths: paths.clone(),
        saver: Some(saver),
    })));
    let wait = Duration::from_secs(20);
    let erased = loop {
        if let Told::Erased(erased) = said.recv_timeout(wait).unwrap() {
            break erased;
        }
    };
    assert_eq!(erased, Ok(Vec::new()));
    assert_eq!(marked(home.path()), Vec::<String>::new());
    keeper.ask(Wish::Recall(0));
    let mut answers = said.iter();
    let recalled = answers.find(|told| matches!(told, Told::Recalled { .. }));
    assert!(
        matches!(&recalled, Some(Told::Recalled { sessions, .. }) if sessions.is_empty()),
        "{recalled:?}"
    );
    let number = keeper.keep(kept(100));
    assert_eq!(said.recv_timeout(wait).unwrap(), Told::Kept(number));
}

fn run(home: &Path, arguments: &[&str]) -> (i32, String) {
    let out = Command::cargo_bin("stridewell")
        .unwrap()
        .env("STRIDEWELL_HOME", home)
        .args(arguments)
        .output()
        .unwrap();
    let [said, error] = [&out.stdout, &out.stderr].map(|text| String::from_utf8_lossy(text));
    (out.status.code().unwrap(), format!("{said}{error}"))
}

#[test]
fn the_command_line_asks_for_a_yes_first() {
    let home = tempfile::tempdir().unwrap();
    fill(home.path());
    let (status, said) = run(home.path(), &["history", "delete"]);
    assert_eq!(status, 2);
    assert!(said.contains("cannot be undone"), "{said}");
    assert!(!marked(home.path()).is_empty(), "nothing is deleted yet");
    let (status, said) = run(home.path(), &["history", "delete", "--yes"]);
    assert_eq!(status, 0, "{said}");
    assert!(said.contains("everything is deleted"), "{said}");
    assert_eq!(marked(home.path()), Vec::<String>::new());
}

#[test]
fn looking_at_a_history_that_is_not_there_makes_none() {
    let home = tempfile::tempdir().unwrap();
    let out = home.path().join("out.json");
    let out = out.to_str().unwrap();
    for arguments in [
        &["history", "check"][..],
        &["history", "backup"],
        &["history", "export", "--format", "json", "-o", out],
        &["doctor"],
    ] {
        let (_, said) = run(home.path(), arguments);
        let wanted = arguments == ["doctor"] || said.contains("there is no history yet");
        assert!(wanted, "{arguments:?} says {said}");
    }
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
}
