//! Other windows, newer versions, full or missing disks, damaged files.

use std::path::Path;
use std::sync::mpsc;

use stridewell::store::History;
use stridewell::store::history::{Keeper, Told, Writing};

use super::{at, file, kept, plans};

#[cfg(unix)]
#[test]
fn only_its_owner_may_read_it() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let mut history = History::open(&file(&folder)).unwrap();
    history.keep(&kept(0, &at(plans().remove(0), 0.2))).unwrap();
    history.back_up("2026-11-26").unwrap();
    let rights = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(rights(&folder.path().join("data")), 0o700);
    let mut files = 0;
    for below in ["data", "data/backups"] {
        for file in std::fs::read_dir(folder.path().join(below)).unwrap() {
            let path = file.unwrap().path();
            if path.is_file() {
                assert_eq!(rights(&path), 0o600, "{}", path.display());
                files += 1;
            }
        }
    }
    assert!(4 <= files, "history, journal, lock and copy: {files}");
}

/// A thread over a file, and what it says.
pub(super) fn keeper(path: &Path) -> (Keeper, mpsc::Receiver<Told>) {
    let (sender, said) = mpsc::channel();
    let told = move |told| {
        sender.send(told).ok();
    };
    let keeper = Keeper::start(path.to_owned(), "2026-11-26".to_owned(), told).unwrap();
    (keeper, said)
}

#[test]
fn what_was_answered_for_is_on_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder);
    let (mut keeper, said) = keeper(&path);
    assert!(matches!(
        said.recv().unwrap(),
        Told::Opened {
            writing: Writing::Allowed,
            unfinished: None,
            rescued: None
        }
    ));
    let plan = plans().remove(0);
    for step in 1..=20_u32 {
        let now = kept(0, &at(plan.clone(), f64::from(step) / 25.0));
        let number = keeper.keep(now.clone());
        assert_eq!(said.recv().unwrap(), Told::Kept(number));
        // A reader of its own, while the thread still has the file.
        let reader = History::open(&path).unwrap();
        assert_eq!(reader.open_session().unwrap().unwrap(), now);
    }
}

#[test]
fn a_folder_out_of_reach_is_said_once_and_everything_kept_when_it_is_back() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    // A file where the folder should be: not even root can write below it.
    stridewell::store::write(&data, b"in the way").unwrap();
    let path = file(&folder);
    let (mut keeper, said) = keeper(&path);
    assert!(matches!(said.recv().unwrap(), Told::NotKept(_)));
    let plan = plans().remove(0);
    keeper.keep(kept(0, &at(plan.clone(), 0.1)));
    keeper.keep(kept(1, &at(plan.clone(), 0.2)));
    let last = kept(0, &at(plan, 0.3));
    let number = keeper.keep(last.clone());
    std::fs::remove_file(&data).unwrap();
    assert!(matches!(said.recv().unwrap(), Told::Opened { .. }));
    assert_eq!(said.recv().unwrap(), Told::Kept(number));
    drop(keeper);
    let history = History::open(&path).unwrap();
    let sessions = history.sessions(0).unwrap();
    assert_eq!(sessions.len(), 2, "both sessions");
    assert_eq!(sessions[0], last.session, "as it stood last");
}

#[test]
fn a_damaged_history_gives_way_to_its_newest_good_copy() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(&folder);
    let plan = plans().remove(0);
    let old = kept(0, &at(plan.clone(), 1.0));
    let mut history = History::open(&path).unwrap();
    history.keep(&old).unwrap();
    history.back_up("2026-11-24").unwrap();
    history.keep(&kept(1, &at(plan, 1.0))).unwrap();
    drop(history);
    let backups = folder.path().join("data/backups");
    stridewell::store::write(&backups.join("history-2026-11-25.db"), b"no database").unwrap();
    stridewell::store::write(&path, &vec![7; 20_000]).unwrap();
    let (keeper, said) = keeper(&path);
    let Told::Opened {
        writing, rescued, ..
    } = said.recv().unwrap()
    else {
        panic!("it opens");
    };
    assert_eq!(writing, Writing::Allowed);
    let rescued = rescued.unwrap();
    assert_eq!(rescued.day.as_deref(), Some("2026-11-24"));
    assert_eq!(std::fs::read(&rescued.kept_as).unwrap(), vec![7; 20_000]);
    drop(keeper);
    let history = History::open(&path).unwrap();
    assert_eq!(history.sessions(0).unwrap(), [old.session]);
}
