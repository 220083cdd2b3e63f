//! Days and weeks of visitors in accelerated time, in the real program.

use std::collections::BTreeMap;
use std::process::Command;

/// How much memory may grow after the first hour (the number), KiB.
const GROWTH_KIB: u64 = 5 * 1024;
/// What the counts of one day take at most, and everything else together, bytes.
const A_DAY: u64 = 8 * 1024;
const ELSE: u64 = 64 * 1024;

/// The numbers of each simulated hour.
fn lives(hours: u32, seed: u32) -> Vec<BTreeMap<String, u64>> {
    let home = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_stridewell"))
        .args([
            "soak",
            "--kiosk",
            "--hours",
            &hours.to_string(),
            "--seed",
            &seed.to_string(),
        ])
        .env("STRIDEWELL_HOME", home.path())
        .output()
        .unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{told}");
    let text = String::from_utf8(output.stdout).unwrap();
    let lines = text.lines().map(|line| {
        let words: Vec<&str> = line.split(' ').collect();
        let pairs = words
            .chunks(2)
            .map(|pair| (pair[0].to_owned(), pair[1].parse().unwrap()));
        pairs.collect()
    });
    lines.collect()
}

#[track_caller]
fn check(hours: u32, seed: u32, visits_an_hour: u64) {
    let lives = lives(hours, seed);
    let (first, last) = (&lives[0], &lives[lives.len() - 1]);
    assert!(u64::from(hours) <= last["hour"] + 2, "{last:?}");
    assert!(
        visits_an_hour * u64::from(hours) <= last["visits"],
        "{last:?}"
    );
    assert_eq!(
        last["late"], 0,
        "a cue was not handed over in time: {last:?}"
    );
    assert_eq!(last["failed"], 0, "something was not counted: {last:?}");
    let days = u64::from(hours) / 24 + 2;
    assert!(last["disk_bytes"] <= days * A_DAY + ELSE, "{last:?}");
    if cfg!(target_os = "linux") {
        let most = first["resident_kib"] + GROWTH_KIB;
        assert!(
            last["resident_kib"] <= most,
            "first {first:?}, last {last:?}"
        );
    }
    println!("first {first:?}\nlast {last:?}");
}

#[test]
fn a_day_of_visitors_leaves_nothing_behind() {
    check(24, 5, 4);
}

#[test]
#[ignore = "takes minutes"]
fn thirty_days_of_visitors_leave_nothing_behind() {
    check(30 * 24, 1, 4);
}
