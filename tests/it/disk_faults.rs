//! The disk answers with errors while the program runs: what was done waits, is said not to be kept, and is kept when the
//! errors stop.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use stridewell::store::{History, Paths};

use crate::support::desktop::{binary, pause};

/// "No space left on device" and "input/output error", as Linux numbers them.
const FULL: i32 = 28;
const BROKEN: i32 = 5;
/// How often the disk fails, in turn with both.
const ROUNDS: usize = 6;
const WAIT: Duration = Duration::from_mins(1);

/// Builds what lets calls fail, for files whose path has "history" in it.
pub(crate) fn shim(folder: &Path) -> PathBuf {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/faults.c");
    let shim = folder.join("faults.so");
    let built = Command::new("gcc")
        .args(["-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o"])
        .args([&shim, &source])
        .arg("-ldl")
        .status()
        .expect("gcc is installed by scripts/test");
    assert!(built.success());
    shim
}

/// The program, used at random, over a disk that can be told to fail.
struct Soak {
    child: Child,
    lines: Receiver<String>,
    control: PathBuf,
}

impl Soak {
    fn start(home: &Path, shim: &Path) -> Self {
        // Without "history" in its name, or it would fail itself.
        let control = home.join("faults");
        let mut child = Command::new(binary())
            .env("STRIDEWELL_HOME", home)
            .env("LD_PRELOAD", shim)
            .env("STRIDEWELL_FAULTS", &control)
            .args(["soak", "--hours", "1000000", "--seed", "7"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let (sender, lines) = mpsc::channel();
        let reader = std::thread::Builder::new().name("reader".to_owned());
        let read = move || {
            for line in out.lines().map_while(Result::ok) {
                sender.send(line).ok();
            }
        };
        reader.spawn(read).unwrap();
        Self {
            child,
            lines,
            control,
        }
    }

    /// Calls fail with this error from now on, or with none.
    fn fail(&self, error: Option<i32>) {
        match error {
            Some(error) => {
                // Whole or not there: it is read at any moment.
                stridewell::store::write(&self.control, error.to_string().as_bytes()).unwrap();
            }
            None => std::fs::remove_file(&self.control).unwrap(),
        }
    }

    /// How many calls failed.
    fn hits(&self) -> u64 {
        let hit = self.control.with_extension("hit");
        std::fs::metadata(hit).map_or(0, |file| file.len())
    }

    /// Reads on to a line with this word first; answers it and the lines before.
    fn until(&self, word: &str) -> (String, Vec<String>) {
        let mut before = Vec::new();
        loop {
            let line = self
                .lines
                .recv_timeout(WAIT)
                .unwrap_or_else(|_| panic!("no {word:?} came, but {} other lines", before.len()));
            if line.split(' ').next() == Some(word) {
                return (line, before);
            }
            before.push(line);
        }
    }
}

impl Drop for Soak {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

fn number(line: &str) -> u64 {
    line.split(' ').nth(1).unwrap().parse().unwrap()
}

/// What was given last while the disk failed: the session goes on all the while, and it is said once.
fn given_meanwhile(soak: &Soak) -> String {
    let lines: Vec<String> = soak.lines.try_iter().collect();
    let sent = |line: &&String| line.starts_with("sent ");
    assert!(1 < lines.iter().filter(sent).count(), "the session goes on");
    let again = |line: &&String| line.starts_with("waiting ");
    let said = lines.iter().filter(again).count();
    assert_eq!(said, 0, "it is said once");
    lines.iter().rfind(sent).unwrap().clone()
}

/// Sets of the session that a line is about, on the disk.
fn sets_on_disk(history: &History, line: &str) -> usize {
    let id = line.split(' ').nth(2).unwrap();
    let sessions = history.sessions(i64::MIN).unwrap();
    let session = sessions.iter().find(|session| session.id.as_str() == id);
    session.map(|session| session.sets.len()).expect(id)
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "runs the release binary over a failing disk; scripts/test runs it"]
fn what_a_failing_disk_did_not_keep_is_kept_when_it_works_again() {
    let home = tempfile::tempdir().unwrap();
    let soak = Soak::start(home.path(), &shim(home.path()));
    soak.until("kept");
    let mut last = String::new();
    for round in 0..ROUNDS {
        let before = soak.hits();
        soak.fail(Some(if round % 2 == 0 { FULL } else { BROKEN }));
        let (said, _) = soak.until("waiting");
        if round % 2 == 0 {
            assert!(said.contains("the disk is full"), "{said}");
        }
        pause(Duration::from_millis(700));
        soak.fail(None);
        let hits = soak.hits() - before;
        assert!(0 < hits, "no call failed");
        let given = given_meanwhile(&soak);
        let (mut kept, _) = soak.until("kept");
        while number(&kept) < number(&given) {
            kept = soak.until("kept").0;
        }
        last.clone_from(&given);
        println!("round {round}: {hits} calls failed, then {kept:?} after {given:?}");
    }
    drop(soak);
    let history = History::open(&Paths::below(home.path()).history()).unwrap();
    assert_eq!(history.faults(false), Ok(Vec::new()));
    let wanted: usize = last.split(' ').nth(4).unwrap().parse().unwrap();
    let sets = sets_on_disk(&history, &last);
    assert!(
        wanted <= sets,
        "{sets} sets are there, {wanted} were answered for"
    );
}
