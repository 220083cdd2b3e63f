//! Storage that cannot be written: what is there is shown, what is done waits and is kept when that changes.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use stridewell::store::history::{Keeper, Opener, Told, Wish, Writing, opened};
use stridewell::store::{History, StoreError};

use super::{at, file, kept, plans};

const WAIT: Duration = Duration::from_secs(20);

/// Opens as on storage that cannot be written as long as `locked` is set: not even root could.
fn opener(locked: &Arc<AtomicBool>) -> Opener {
    let locked = Arc::clone(locked);
    Box::new(move |path, day| {
        if locked.load(Ordering::SeqCst) {
            History::to_read(path, Writing::ReadOnly).map(|history| (history, None))
        } else {
            opened(path, day)
        }
    })
}

fn keeper_over(path: &Path, opener: Opener) -> (Keeper, mpsc::Receiver<Told>) {
    let (sender, said) = mpsc::channel();
    let told = move |told| {
        sender.send(told).ok();
    };
    let day = "2026-11-26".to_owned();
    let keeper = Keeper::start_with(path.to_owned(), day, opener, told);
    (keeper.unwrap(), said)
}

/// Whether the next thing that is said is that the history opened so.
fn is_opened(said: &mpsc::Receiver<Told>, wanted: Writing) -> bool {
    let told = said.recv_timeout(WAIT).unwrap();
    matches!(told, Told::Opened { writing, .. } if writing == wanted)
}

#[test]
fn what_is_there_is_shown_and_what_is_done_waits_until_it_can_be_written() {
    let home = tempfile::tempdir().unwrap();
    let path = file(&home);
    let plan = plans().remove(0);
    let old = kept(0, &at(plan.clone(), 1.0));
    History::open(&path).unwrap().keep(&old).unwrap();
    let locked = Arc::new(AtomicBool::new(true));
    let (mut keeper, said) = keeper_over(&path, opener(&locked));
    assert!(is_opened(&said, Writing::ReadOnly));
    keeper.ask(Wish::Recall(0));
    let recalled = said.recv_timeout(WAIT).unwrap();
    let wanted = Told::Recalled {
        since_ms: 0,
        sessions: vec![old.session.clone()],
    };
    assert_eq!(recalled, wanted);
    let new = kept(1, &at(plan, 1.0));
    let number = keeper.keep(new.clone());
    let waits = said.recv_timeout(WAIT).unwrap();
    assert!(
        matches!(waits, Told::NotKept(StoreError::ReadOnly { .. })),
        "{waits:?}"
    );
    locked.store(false, Ordering::SeqCst);
    assert!(is_opened(&said, Writing::Allowed));
    assert_eq!(said.recv_timeout(WAIT).unwrap(), Told::Kept(number));
    drop(keeper);
    let sessions = History::open(&path).unwrap().sessions(0).unwrap();
    assert_eq!(sessions, [old.session, new.session]);
}

/// A small file system in memory over a folder; it is taken away with the value.
struct Mount<'a>(&'a Path);

impl<'a> Mount<'a> {
    /// `None` where mounting is not permitted, which is said aloud.
    fn over(folder: &'a Path, options: &str) -> Option<Self> {
        let mount = Command::new("mount")
            .args(["-t", "tmpfs", "-o", options, "tmpfs"])
            .arg(folder)
            .status();
        if mount.is_ok_and(|status| status.success()) {
            return Some(Self(folder));
        }
        println!("SKIPPED: mounting is not permitted here, so a read-only disk was not tried");
        None
    }

    fn again(&self, options: &str) {
        let status = Command::new("mount")
            .args(["-o", &format!("remount,{options}")])
            .arg(self.0)
            .status();
        assert!(status.unwrap().success(), "remount {options}");
    }
}

impl Drop for Mount<'_> {
    fn drop(&mut self) {
        Command::new("umount")
            .args(["-l"])
            .arg(self.0)
            .status()
            .ok();
    }
}

/// Whatever room there is goes to somebody else.
fn fill(hog: &Path) {
    let mut file = std::fs::File::create(hog).unwrap();
    while std::io::Write::write_all(&mut file, &[1; 4096]).is_ok() {}
    while std::io::Write::write_all(&mut file, &[1; 64]).is_ok() {}
}

/// Forty sessions to be kept; answers the last number.
fn give(keeper: &mut Keeper) -> u64 {
    let plan = plans().remove(0);
    let numbers = (0..40).map(|place| keeper.keep(kept(place, &at(plan.clone(), 1.0))));
    numbers.last().unwrap()
}

/// Copies a history with its journal as a crash leaves it, without the file that programs share.
fn crash(from: &Path, to: &Path) {
    std::fs::create_dir_all(to.parent().unwrap()).unwrap();
    for ending in ["", "-wal"] {
        let name = |path: &Path| format!("{}{ending}", path.display());
        std::fs::copy(name(from), name(to)).unwrap();
    }
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "mounts a small file system as root; scripts/test runs it"]
fn a_disk_mounted_read_only_is_read_with_what_a_crash_left_in_the_journal() {
    let [home, disk] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let Some(mount) = Mount::over(disk.path(), "size=8m") else {
        return;
    };
    let plan = plans().remove(0);
    let session = kept(0, &at(plan.clone(), 1.0));
    let path = file(&disk);
    let mut history = History::open(&file(&home)).unwrap();
    history.keep(&session).unwrap();
    // The connection is still open: the session is in the journal alone.
    crash(&file(&home), &path);
    mount.again("ro");
    let read = History::open(&path).unwrap();
    assert_eq!(read.writing(), Writing::ReadOnly);
    assert_eq!(read.sessions(0), Ok(vec![session.session.clone()]));
    drop(read);
    mount.again("rw");
    drop(History::open(&path).unwrap());
    mount.again("ro");
    let read = History::open(&path).unwrap();
    assert_eq!(read.writing(), Writing::ReadOnly, "without a journal");
    assert_eq!(read.sessions(0), Ok(vec![session.session]));
    drop(read);
    let (mut keeper, said) = super::faults::keeper(&path);
    let number = keeper.keep(kept(1, &at(plan, 1.0)));
    let mut notices = 0;
    loop {
        match said.recv_timeout(WAIT).unwrap() {
            Told::Kept(kept) => break assert_eq!(kept, number),
            Told::NotKept(_) => {
                notices += 1;
                mount.again("rw");
            }
            Told::Opened { .. } | Told::Recalled { .. } | Told::Done(_) | Told::Erased(_) => {}
        }
    }
    assert_eq!(notices, 1, "it is said once");
    drop(keeper);
    assert_eq!(History::open(&path).unwrap().sessions(0).unwrap().len(), 2);
    drop(mount);
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "mounts a small file system as root; scripts/test runs it"]
fn a_full_disk_is_said_once_and_everything_is_kept_when_there_is_room() {
    let disk = tempfile::tempdir().unwrap();
    let Some(mount) = Mount::over(disk.path(), "size=6m") else {
        return;
    };
    let path = file(&disk);
    let (mut keeper, said) = super::faults::keeper(&path);
    assert!(matches!(
        said.recv_timeout(WAIT).unwrap(),
        Told::Opened { .. }
    ));
    let hog = disk.path().join("hog");
    fill(&hog);
    let number = give(&mut keeper);
    let full = said
        .iter()
        .find(|told| !matches!(told, Told::Kept(_)))
        .unwrap();
    assert!(
        matches!(full, Told::NotKept(StoreError::DiskFull { .. })),
        "{full:?}"
    );
    std::fs::remove_file(&hog).unwrap();
    loop {
        match said.recv_timeout(WAIT).unwrap() {
            Told::Kept(kept) if kept == number => break,
            Told::Kept(_) => {}
            other @ (Told::Opened { .. }
            | Told::Recalled { .. }
            | Told::NotKept(_)
            | Told::Done(_)
            | Told::Erased(_)) => panic!("{other:?}"),
        }
    }
    drop(keeper);
    let history = History::open(&path).unwrap();
    assert_eq!(history.sessions(0).unwrap().len(), 40);
    assert_eq!(history.faults(false), Ok(Vec::new()));
    drop((history, mount));
}
