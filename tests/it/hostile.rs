//! Packs made to do harm, or broken: each is refused with a sentence that names the file and the reason.

mod archives;
mod names;
mod pictures;
mod raw;
mod signatures;
mod texts;

use std::io::Cursor;

use stridewell::domain::Catalogue;
use stridewell::packs::pack::Opened;
use stridewell::packs::{builtin, shown};

/// A pack that must not be taken in.
pub(super) struct Case {
    name: &'static str,
    bytes: Vec<u8>,
    /// What one of the sentences must say.
    says: &'static [&'static str],
}

const fn case(name: &'static str, bytes: Vec<u8>, says: &'static [&'static str]) -> Case {
    Case { name, bytes, says }
}

/// Every pack of this kind.
fn cases() -> Vec<Case> {
    let mut cases = archives::cases();
    cases.extend(names::cases());
    cases.extend(pictures::cases());
    cases.extend(texts::cases());
    cases.extend(signatures::cases());
    cases
}

/// What is said of a pack; empty where it may be taken in.
fn told(bytes: &[u8], base: &Catalogue) -> Vec<String> {
    match Opened::read(Cursor::new(bytes), base) {
        Err(problems) => shown(&problems),
        Ok(opened) if opened.is_sound() => Vec::new(),
        Ok(opened) => shown(&opened.problems),
    }
}

#[test]
fn every_hostile_pack_is_refused_with_a_sentence_that_says_why() {
    let (base, _) = builtin::catalogue();
    let cases = cases();
    assert!(90 <= cases.len(), "{} cases", cases.len());
    let mut faults = Vec::new();
    for case in &cases {
        let lines = told(&case.bytes, &base);
        let says = |line: &String| case.says.iter().all(|word| line.contains(word));
        if !lines.iter().any(says) {
            let first = lines.iter().take(3);
            faults.push(format!(
                "{}: wanted {:?}, got {:#?}",
                case.name,
                case.says,
                first.collect::<Vec<_>>()
            ));
        }
        let tame = |line: &String| line.len() < 1_000 && !line.contains(char::is_control);
        if 51 < lines.len() || !lines.iter().all(tame) {
            faults.push(format!(
                "{}: not one clear sentence each: {lines:?}",
                case.name
            ));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_pack_that_they_are_made_of_is_sound() {
    let (base, _) = builtin::catalogue();
    assert_eq!(told(&raw::sound(), &base), [""; 0]);
    assert_eq!(told(&raw::archive(&raw::entries()), &base), [""; 0]);
}

#[test]
fn a_pack_cut_short_anywhere_is_refused() {
    let (base, _) = builtin::catalogue();
    let whole = raw::with_picture(&pictures::noise(48_000));
    assert!(40_000 < whole.len());
    let ends = (0..whole.len()).step_by(1024);
    let last = whole.len() - 200..whole.len();
    for end in ends.chain(last) {
        let lines = told(&whole[..end], &base);
        assert!(!lines.is_empty(), "cut at {end} of {}", whole.len());
    }
}

#[test]
fn a_pack_with_any_one_byte_changed_is_the_same_or_refused_but_never_a_panic() {
    let (base, _) = builtin::catalogue();
    let whole = raw::signed();
    let right = Opened::read(Cursor::new(&whole), &base).unwrap();
    for place in (0..whole.len()).step_by(7) {
        let mut changed = whole.clone();
        changed[place] ^= 0x41;
        if let Ok(opened) = Opened::read(Cursor::new(&changed), &base) {
            assert_eq!(opened.digest, right.digest, "byte {place}");
        }
    }
}

#[cfg(target_os = "linux")]
mod measured {
    use std::process::Command;
    use std::time::Duration;

    use super::*;
    use crate::support::desktop::binary;
    use crate::support::measured;

    /// Memory above that of the program doing nothing, in MB.
    const MOST_MB: u64 = 256;

    /// The time that a person waits.
    const LONGEST: Duration = Duration::from_secs(2);

    #[test]
    #[ignore = "measures the real program"]
    fn hostile_packs_take_little_memory_and_time_and_leave_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let (home, file) = (folder.path().join("home"), folder.path().join("x.stride"));
        std::fs::create_dir(&home).unwrap();
        let run = |arguments: &[&str]| {
            let mut command = Command::new(binary());
            measured::run(command.args(arguments).env("STRIDEWELL_HOME", &home))
        };
        let idle = run(&["check"]).peak_mb;
        let (mut most, mut longest, mut faults) = (0, Duration::ZERO, Vec::new());
        for case in cases() {
            stridewell::store::write(&file, &case.bytes).unwrap();
            let took = run(&["pack", "check", file.to_str().unwrap()]);
            let above = took.peak_mb.saturating_sub(idle);
            if took.status != Some(1) || MOST_MB < above || LONGEST < took.time {
                faults.push(format!("{}: {took:?}", case.name));
            }
            (most, longest) = (most.max(above), longest.max(took.time));
        }
        println!("most memory above idle: {most} MB; longest: {longest:?}");
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        assert_eq!(std::fs::read_dir(&home).unwrap().count(), 0);
    }
}
