//! What is done with the whole history at the thread's desk, and what is checked when it is opened.

use std::time::Duration;

use stridewell::store::history::export::from_json;
use stridewell::store::history::tasks::{Done, Format, Task};
use stridewell::store::history::{Told, Wish, Writing, opened};
use stridewell::store::{History, StoreError};

use super::faults::keeper;
use super::{at, file, kept, plans};

/// What the thread answers to a task.
fn done(said: &std::sync::mpsc::Receiver<Told>) -> Result<Done, StoreError> {
    loop {
        if let Told::Done(done) = said.recv_timeout(Duration::from_secs(20)).unwrap() {
            return done;
        }
    }
}

#[test]
fn what_is_asked_for_while_it_runs_holds_all_that_was_given_before() {
    let [home, other] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let out = home.path().join("out.json");
    let plan = plans().remove(0);
    let (mut own, said) = keeper(&file(&home));
    for number in 0..3 {
        own.keep(kept(number, &at(plan.clone(), 1.0)));
    }
    let export = Task::Export {
        format: Format::Json,
        since: None,
        name: None,
        to: out.clone(),
    };
    own.ask(Wish::Perform(Box::new(export)));
    let Ok(Done::Written(count, to)) = done(&said) else {
        panic!("it is written");
    };
    assert_eq!((count.sessions, &to), (3, &out));
    assert!(0 < count.sets);

    let (own, said) = keeper(&file(&other));
    own.ask(Wish::Recall(0));
    for (added, known) in [(3, 0), (0, 3)] {
        own.ask(Wish::Perform(Box::new(Task::Import(out.clone()))));
        assert_eq!(done(&said), Ok(Done::TakenIn { added, known }));
        let recalled = said.recv_timeout(Duration::from_secs(if known == 0 { 20 } else { 0 }));
        let is_recalled =
            matches!(recalled, Ok(Told::Recalled { sessions, .. }) if sessions.len() == 3);
        assert_eq!(is_recalled, known == 0, "new sessions are at hand at once");
    }
    own.ask(Wish::Perform(Box::new(Task::Check)));
    assert_eq!(done(&said), Ok(Done::Sound(count)));
    let copy = other.path().join("copy.db");
    own.ask(Wish::Perform(Box::new(Task::Copy(copy.clone()))));
    assert_eq!(done(&said), Ok(Done::Written(count, copy.clone())));
    assert_eq!(History::open(&copy).unwrap().count(), Ok(count));
    let missing = other.path().join("missing.json");
    own.ask(Wish::Perform(Box::new(Task::Import(missing))));
    let error = done(&said).unwrap_err().to_string();
    assert!(error.starts_with("there is no such file"), "{error}");
}

#[test]
fn a_session_that_is_forgotten_is_neither_exported_nor_carried_on_and_the_others_stay() {
    let home = tempfile::tempdir().unwrap();
    let out = home.path().join("out.json");
    let plan = plans().remove(0);
    let given: Vec<_> = [1.0, 1.0, 0.5]
        .into_iter()
        .zip(0..)
        .map(|(share, number)| kept(number, &at(plan.clone(), share)))
        .collect();
    let (mut own, said) = keeper(&file(&home));
    for session in &given {
        own.keep(session.clone());
    }
    for gone in [0, 2] {
        own.ask(Wish::Forget(given[gone].session.id.clone()));
    }
    let export = Task::Export {
        format: Format::Json,
        since: None,
        name: None,
        to: out.clone(),
    };
    own.ask(Wish::Perform(Box::new(export)));
    done(&said).unwrap();
    drop(own);
    let text = std::fs::read_to_string(&out).unwrap();
    let left = std::slice::from_ref(&given[1].session);
    assert_eq!(from_json(&text).unwrap(), left);
    let history = History::open(&file(&home)).unwrap();
    assert_eq!(history.sessions(i64::MIN).unwrap(), left);
    assert_eq!(history.open_session(), Ok(None), "its journal is gone too");
    assert_eq!(history.faults(false), Ok(Vec::new()));
}

#[cfg(unix)]
#[test]
fn what_is_forgotten_while_the_disk_is_out_of_reach_is_gone_when_it_is_back() {
    let home = tempfile::tempdir().unwrap();
    let [data, disk, other] = ["data", "disk", "other"].map(|name| home.path().join(name));
    let plan = plans().remove(0);
    let [first, second] = [0, 1].map(|number| kept(number, &at(plan.clone(), 1.0)));
    let mut history = History::open(&file(&home)).unwrap();
    history.keep(&first).unwrap();
    drop(history);
    std::fs::rename(&data, &disk).unwrap();
    // The folder is somewhere else, where a file is: not even root can write below it.
    stridewell::store::write(&other, b"in the way").unwrap();
    std::os::unix::fs::symlink(&other, &data).unwrap();
    let (mut own, said) = keeper(&file(&home));
    own.keep(second.clone());
    own.ask(Wish::Forget(second.session.id.clone()));
    own.ask(Wish::Forget(first.session.id.clone()));
    assert!(matches!(said.recv().unwrap(), Told::NotKept(_)));
    // It comes back in one move, so that nobody finds it half there.
    let back = home.path().join("back");
    std::os::unix::fs::symlink(&disk, &back).unwrap();
    std::fs::rename(&back, &data).unwrap();
    let wait = Duration::from_secs(20);
    while said.recv_timeout(wait).unwrap() != Told::Kept(3) {}
    drop(own);
    let history = History::open(&file(&home)).unwrap();
    assert_eq!(history.sessions(i64::MIN), Ok(Vec::new()));
}

/// Puts two rows of an index in the wrong order: only a full check compares tables and indexes.
fn damage_an_index(path: &std::path::Path) {
    let db = rusqlite::Connection::open(path).unwrap();
    db.execute_batch(
        "PRAGMA writable_schema = ON;
         UPDATE sqlite_schema SET sql = 'CREATE INDEX sessions_by_time ON sessions (ended_ms)' WHERE name = 'sessions_by_time';",
    )
    .unwrap();
}

#[test]
fn all_of_it_is_checked_once_a_week() {
    let home = tempfile::tempdir().unwrap();
    let path = file(&home);
    let plan = plans().remove(0);
    let (mut history, _) = opened(&path, "2026-11-20").unwrap();
    for number in 0..2 {
        let mut session = kept(number, &at(plan.clone(), 1.0));
        session.session.ended = None;
        history.keep(&session).unwrap();
    }
    history.back_up("2026-11-20").unwrap();
    drop(history);
    damage_an_index(&path);
    let quick = History::open(&path).unwrap();
    assert_eq!(
        quick.faults(true),
        Ok(Vec::new()),
        "a quick check misses it"
    );
    assert_ne!(quick.faults(false), Ok(Vec::new()), "a full one does not");
    drop(quick);
    let (history, rescued) = opened(&path, "2026-11-26").unwrap();
    assert_eq!(rescued, None, "six days after the last full check");
    drop(history);
    let (history, rescued) = opened(&path, "2026-11-27").unwrap();
    assert_eq!(history.writing(), Writing::Allowed);
    assert_eq!(rescued.unwrap().day.as_deref(), Some("2026-11-20"));
    assert_eq!(history.sessions(0).unwrap().len(), 2, "of the copy");
    drop(history);
    let (_, rescued) = opened(&path, "2026-11-28").unwrap();
    assert_eq!(rescued, None, "it is done");
}

#[test]
fn two_windows_mend_a_damaged_file_once() {
    let home = tempfile::tempdir().unwrap();
    let path = file(&home);
    drop(History::open(&path).unwrap());
    stridewell::store::write(&path, &vec![7; 20_000]).unwrap();
    let windows: Vec<_> = (0..4)
        .map(|number| {
            let path = path.clone();
            let window = std::thread::Builder::new().name(format!("window-{number}"));
            let open = move || {
                opened(&path, "2026-11-26").map(|(history, rescued)| (history.writing(), rescued))
            };
            window.spawn(open).unwrap()
        })
        .collect();
    let all: Vec<_> = windows
        .into_iter()
        .map(|window| window.join().unwrap())
        .collect();
    let rescues = all
        .iter()
        .flatten()
        .filter(|(_, rescued)| rescued.is_some());
    assert_eq!(rescues.count(), 1, "{all:?}");
    let damaged = std::fs::read_dir(path.parent().unwrap()).unwrap();
    let names = damaged.map(|file| file.unwrap().file_name().into_string().unwrap());
    let aside: Vec<String> = names
        .filter(|name| name.starts_with("history.damaged"))
        .collect();
    assert_eq!(aside, ["history.damaged-1.db"]);
}

#[test]
fn only_the_newest_session_that_was_left_open_stays_open() {
    let home = tempfile::tempdir().unwrap();
    let path = file(&home);
    let plan = plans().remove(0);
    let mut history = History::open(&path).unwrap();
    for number in 0..3 {
        history.keep(&kept(number, &at(plan.clone(), 0.3))).unwrap();
    }
    drop(history);
    let (keeper, said) = keeper(&path);
    let Told::Opened { unfinished, .. } = said.recv().unwrap() else {
        panic!("it opens");
    };
    assert_eq!(unfinished.unwrap().session.id.as_str(), "session-2");
    drop(keeper);
    let sessions = History::open(&path).unwrap().sessions(0).unwrap();
    let open = |session: &&stridewell::domain::history::PastSession| {
        session.ending == stridewell::domain::history::Ending::Open
    };
    assert_eq!(sessions.iter().filter(open).count(), 1);
    assert_eq!(sessions.len(), 3);
}
