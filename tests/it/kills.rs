//! The program is killed at any moment: what it said was kept is there, the history is sound, and it goes on.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use stridewell::player::journal::Kept;
use stridewell::store::{History, Paths};

use crate::support::desktop::{binary, pause};

/// How often it is killed; `STRIDEWELL_KILLS` asks for more.
const KILLS: u64 = 200;
/// It lives for so long at most, milliseconds.
const LONGEST_MS: u64 = 400;

/// A history begins anew after so many lives: each leaves hundreds of sessions, and all are read after each kill.
const LIVES: u64 = 20;

/// The state of a session: step, sets, repetitions, as `soak` spells them.
type State = String;

/// What one life said.
#[derive(Default)]
struct Said {
    /// By number: the session and its state.
    sent: BTreeMap<u64, (String, State)>,
    /// The last number that was said to be on the disk.
    kept: Option<u64>,
    /// The session that was found at the start.
    found: Option<String>,
}

fn start(home: &Path, seed: u64) -> Child {
    Command::new(binary())
        .env("STRIDEWELL_HOME", home)
        .args(["soak", "--hours", "1000000", "--seed", &seed.to_string()])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Lets it live for a while, kills it, and answers what it said before.
fn life(home: &Path, seed: u64, length: Duration) -> Said {
    let mut child = start(home, seed);
    let out = BufReader::new(child.stdout.take().unwrap());
    let reader = std::thread::Builder::new().name("reader".to_owned());
    let reader = reader.spawn(move || {
        let mut said = Said::default();
        for line in out.lines().map_while(Result::ok) {
            let mut words = line.split(' ');
            match (words.next(), words.next()) {
                (Some("sent"), Some(number)) => {
                    let rest: Vec<&str> = words.collect();
                    // The last line may be cut off.
                    if let ([id, step, sets, reps], Ok(number)) = (rest.as_slice(), number.parse())
                    {
                        let state = format!("{step} {sets} {reps}");
                        said.sent.insert(number, ((*id).to_owned(), state));
                    }
                }
                (Some("kept"), Some(number)) => said.kept = number.parse().ok().or(said.kept),
                (Some("found"), Some(id)) => said.found = Some(id.to_owned()),
                _ => {}
            }
        }
        said
    });
    let reader = reader.unwrap();
    pause(length);
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap()
}

/// The state of a session that is on the disk.
fn state(history: &History, id: &str, open: Option<&Kept>) -> Option<State> {
    let sessions = history.sessions(i64::MIN).unwrap();
    let session = sessions.iter().find(|session| session.id.as_str() == id)?;
    let own = open.filter(|kept| kept.session.id == session.id);
    let step = own.and_then(|kept| kept.place.as_ref().map(|place| place.at.to_string()));
    let reps: u32 = session.sets.iter().filter_map(|set| set.done.reps).sum();
    let step = step.unwrap_or_else(|| "-".to_owned());
    Some(format!("{step} {} {reps}", session.sets.len()))
}

/// What was said to be on the disk is there, or something later.
fn check(history: &History, said: &Said, open: Option<&Kept>) {
    assert_eq!(history.faults(false), Ok(Vec::new()));
    let Some(kept) = said.kept else { return };
    let (id, _) = &said.sent[&kept];
    let is = state(history, id, open);
    let later = said.sent.range(kept..).filter(|(_, (own, _))| own == id);
    let could_be: Vec<&State> = later.map(|(_, (_, state))| state).collect();
    assert!(
        is.as_ref().is_some_and(|is| could_be.contains(&is)),
        "{id} is {is:?}, but {could_be:?} was answered for"
    );
}

/// Moments that look random and are the same in every run (Knuth's numbers, MMIX).
fn lengths() -> impl Iterator<Item = Duration> {
    let mut chance = 2026_u64;
    std::iter::repeat_with(move || {
        chance = chance
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        Duration::from_millis(10 + (chance >> 33) % LONGEST_MS)
    })
}

#[test]
#[ignore = "kills the release binary 200 times; scripts/test runs it"]
fn whenever_it_is_killed_what_was_kept_is_there() {
    let kills = std::env::var("STRIDEWELL_KILLS").ok();
    let kills = kills.map_or(KILLS, |kills| kills.parse().unwrap());
    let mut home = tempfile::tempdir().unwrap();
    let (mut answered, mut carried) = (0, 0);
    let mut before: Option<String> = None;
    for (kill, length) in (0..kills).zip(lengths()) {
        if kill % LIVES == 0 {
            home = tempfile::tempdir().unwrap();
            before = None;
        }
        let said = life(home.path(), kill, length);
        answered += u64::from(said.kept.is_some());
        if let Some(found) = &said.found {
            assert_eq!(Some(found), before.as_ref(), "it carries on what was left");
            carried += 1;
        }
        let history = History::open(&Paths::below(home.path()).history()).unwrap();
        let open = history.open_session().unwrap();
        check(&history, &said, open.as_ref());
        before = open.map(|kept| kept.session.id.as_str().to_owned());
    }
    assert!(kills / 2 < answered, "{answered} lives kept something");
    assert!(kills / 4 < carried, "{carried} lives carried on");
    println!("{kills} kills: {answered} lives kept something, {carried} carried on");
}
