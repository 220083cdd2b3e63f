//! A history of 100,000 sets: opening, checking, reading, exporting, keeping. The targets are in `docs/PERFORMANCE.md`.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a benchmark reads the time and may stop loudly"
)]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use stridewell::domain::Side;
use stridewell::domain::history::{
    Amount, Ending, PainWhen, PastItem, PastPain, PastSession, PastSet, SessionId, Stamp,
};
use stridewell::player::journal::Kept;
use stridewell::store::History;
use stridewell::store::history::tasks::{Format, Task};
use stridewell::store::history::{Keeper, Told, opened};

const SETS: u32 = 100_000;
/// Sets of a session, and exercises in it.
const A_SESSION: u32 = 25;
const ITEMS: u32 = 6;
const MS_A_DAY: i64 = 86_400_000;
/// 2026-11-26.
const TODAY: &str = "2026-11-26";
const NOW_MS: i64 = 1_795_694_400_000;
/// How often each thing is timed.
const TIMES: usize = 15;
const KEEPS: usize = 200;

fn main() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("data/history.db");
    let sessions = sessions();
    History::open(&path).unwrap().merge(&sessions).unwrap();
    drop(opened(&path, TODAY).unwrap());
    let bytes = std::fs::metadata(&path).unwrap().len();
    println!(
        "{SETS} sets in {} sessions, {:.1} MB on the disk",
        sessions.len(),
        bytes as f64 / 1e6
    );
    reading(&path, sessions.len());
    exports(&path, home.path());
    keeping(&path, home.path());
}

/// A year for each 365 sessions, each with pain and a note.
fn sessions() -> Vec<PastSession> {
    let count = i64::from(SETS / A_SESSION);
    (0..count).map(|number| session(number, count)).collect()
}

fn session(number: i64, count: i64) -> PastSession {
    let at = |minutes: i64| Stamp {
        utc_ms: NOW_MS - (count - number) * MS_A_DAY + minutes * 60_000,
        offset_s: 3_600,
        zone: "Europe/Berlin".to_owned(),
    };
    let exercise = |item: u32| format!("synthetic-exercise-{}", (number as u32 + item) % 45);
    PastSession {
        id: SessionId::new(&format!("20261126T120000Z-{number:016x}")),
        routine: Some("hamstring-strength-a".into()),
        variant: Some("standard".into()),
        name: "Hamstring strength A".to_owned(),
        version: "0.1.0".to_owned(),
        began: at(0),
        ended: Some(at(28)),
        ending: Ending::Whole,
        items: (0..ITEMS)
            .map(|item| PastItem {
                exercise: exercise(item).as_str().into(),
                instead_of: None,
                reason: None,
            })
            .collect(),
        sets: (0..A_SESSION).map(|set| done(set, &exercise)).collect(),
        pain: [PainWhen::Before, PainWhen::During, PainWhen::NextMorning]
            .map(|when| PastPain {
                when,
                exercise: Some(exercise(2).as_str().into()),
                side: Some(Side::Left),
                nrs: (number % 5) as u8,
            })
            .to_vec(),
        effort: Some((number % 11) as u8),
        note: "Slept well; the left side is a little stiff.".to_owned(),
    }
}

fn done(set: u32, exercise: &impl Fn(u32) -> String) -> PastSet {
    let item = set % ITEMS;
    PastSet {
        item,
        exercise: exercise(item).as_str().into(),
        set: set / ITEMS,
        side: Some(if set.is_multiple_of(2) {
            Side::Left
        } else {
            Side::Right
        }),
        prescribed: Amount {
            reps: Some(8),
            time: Duration::from_secs(40),
        },
        done: Amount {
            reps: Some(8 - set % 3),
            time: Duration::from_millis(38_000 + u64::from(set) * 17),
        },
        tempo: Some("3-1-3-0".to_owned()),
        load: Some("12 kg".to_owned()),
    }
}

fn reading(path: &Path, all: usize) {
    report(
        "the file read plainly, for comparison",
        times(|| drop(std::hint::black_box(std::fs::read(path).unwrap()))),
    );
    report(
        "opening with the quick check of every start",
        times(|| drop(opened(path, TODAY).unwrap())),
    );
    let history = History::open(path).unwrap();
    report(
        "the full check of every week",
        times(|| assert!(history.faults(false).unwrap().is_empty())),
    );
    let recent = times(|| {
        let found = history.sessions(NOW_MS - 42 * MS_A_DAY).unwrap();
        assert!((40..=43).contains(&found.len()), "{}", found.len());
    });
    report("sessions of the last 42 days", recent);
    let whole = times(|| assert_eq!(history.sessions(i64::MIN).unwrap().len(), all));
    report("all sessions", whole);
}

fn exports(path: &Path, folder: &Path) {
    let mut history = History::open(path).unwrap();
    for (format, name) in [
        (Format::Json, "export as JSON"),
        (Format::Csv, "export as CSV"),
        (Format::Fhir, "export as FHIR"),
    ] {
        let to = folder.join("export");
        let task = Task::Export {
            format,
            since: None,
            name: None,
            to: to.clone(),
        };
        let took = times(|| drop(history.perform(&task).unwrap()));
        let size = std::fs::metadata(&to).unwrap().len() as f64 / 1e6;
        report(&format!("{name}, {size:.1} MB"), took);
    }
}

/// One session kept on the full history, and what any program pays for a safe write here.
fn keeping(path: &Path, folder: &Path) {
    let kept = |number: usize| Kept {
        session: session(10_000 + i64::from(number as u32 % 10), 1),
        place: None,
    };
    let synced = folder.join("synced");
    let mut file = std::fs::File::create(&synced).unwrap();
    let plain = times_of(KEEPS, |_| {
        file.write_all(&[7; 4096]).unwrap();
        file.sync_data().unwrap();
    });
    report("4 KB appended to a file and synced, for comparison", plain);
    report(
        "a row in an empty database, for comparison",
        bare_rows(folder),
    );
    let mut history = History::open(path).unwrap();
    let own = times_of(KEEPS, |number| history.keep(&kept(number)).unwrap());
    report("a session of 25 sets kept on the full history", own);
    drop(history);
    report(
        "the same through the thread, to its answer",
        through_the_thread(path.to_owned(), kept),
    );
}

fn bare_rows(folder: &Path) -> Vec<Duration> {
    let db = rusqlite::Connection::open(folder.join("bare.db")).unwrap();
    db.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))
        .unwrap();
    db.execute_batch("PRAGMA synchronous = FULL; CREATE TABLE rows (text TEXT)")
        .unwrap();
    let insert = "INSERT INTO rows VALUES ('a row')";
    times_of(KEEPS, |_| assert_eq!(db.execute(insert, []), Ok(1)))
}

fn through_the_thread(path: PathBuf, kept: impl Fn(usize) -> Kept) -> Vec<Duration> {
    let (sender, said) = mpsc::channel();
    let told = move |told| {
        sender.send(told).ok();
    };
    let mut keeper = Keeper::start(path, TODAY.to_owned(), told).unwrap();
    assert!(matches!(said.recv().unwrap(), Told::Opened { .. }));
    times_of(KEEPS, |place| {
        let number = keeper.keep(kept(place));
        assert_eq!(said.recv().unwrap(), Told::Kept(number));
    })
}

fn times(work: impl FnMut()) -> Vec<Duration> {
    let mut work = work;
    times_of(TIMES, |_| work())
}

fn times_of(count: usize, mut work: impl FnMut(usize)) -> Vec<Duration> {
    work(0);
    let timed = (0..count).map(|number| {
        let start = Instant::now();
        work(number);
        start.elapsed()
    });
    timed.collect()
}

fn report(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e3;
    let (least, median, late) = (at(0.0), at(0.5), at(0.95));
    println!(
        "{what:<52} fastest {least:8.2} ms   median {median:8.2} ms   95th percentile {late:8.2} ms"
    );
    assert!(median.is_finite(), "{what}");
}
