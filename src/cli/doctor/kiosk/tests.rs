//! What the doctor says of displays that are well and of those that are not.

use super::*;
use crate::store::kiosk::{end, start, write_beat};
use crate::store::write;

const NOW: i64 = 1_795_797_000_000;

/// A display that is well at [`NOW`].
fn beat() -> Beat {
    Beat {
        format: Beat::FORMAT,
        version: "1.0.0".to_owned(),
        pid: 7,
        started: moment(NOW - HOUR_MS * 24),
        now: moment(NOW - 10_000),
        frames: 1_000,
        last_frame: Some(moment(NOW - 10_000)),
        area: "attract".to_owned(),
        light: "full".to_owned(),
        watchdog: false,
        settings_faulty: false,
        sound: Some(true),
        wrong_numbers: 0,
    }
}

#[track_caller]
fn check(beat: Option<Beat>, expected: &[&str]) {
    let found = Found {
        now_ms: NOW,
        beat: Ok(beat),
        starts: Ok(Vec::new()),
        faults: Vec::new(),
    };
    assert_eq!(reasons(&found), expected);
}

#[test]
fn a_display_that_beats_and_paints_is_well() {
    check(Some(beat()), &[]);
    check(None, &["no heartbeat"]);
}

#[test]
fn an_old_heartbeat_and_one_ahead_of_the_clock_are_told() {
    let at = |ms: i64| {
        Some(Beat {
            now: moment(ms),
            last_frame: Some(moment(ms)),
            ..beat()
        })
    };
    check(at(NOW - 60_000), &[]);
    check(at(NOW - 61_000), &["heartbeat is 61 s old"]);
    check(
        at(NOW + 3_600_000),
        &["heartbeat is 3600 s ahead of the clock"],
    );
    let nonsense = Beat {
        now: "soon".to_owned(),
        ..beat()
    };
    check(Some(nonsense), &["the heartbeat has no time"]);
}

#[test]
fn a_picture_that_stands_still_is_told_unless_nobody_asks_for_frames() {
    let still = |light: &str, watchdog: bool| {
        Some(Beat {
            last_frame: Some(moment(NOW - 310_000)),
            light: light.to_owned(),
            watchdog,
            ..beat()
        })
    };
    check(still("full", false), &["no frame for 300 s"]);
    check(still("dim", false), &["no frame for 300 s"]);
    check(still("blank", true), &["no frame for 300 s"]);
    check(still("blank", false), &[]);
    let never = Beat {
        last_frame: None,
        ..beat()
    };
    check(Some(never), &["no frame for 86390 s"]);
}

#[test]
fn many_starts_and_an_end_without_another_start_are_told() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("starts.jsonl");
    let told = |file: &Path| of_starts(&lines(file).unwrap(), NOW);
    start(&file, NOW - 2 * HOUR_MS, 1).unwrap();
    for minute in 1..=5 {
        start(&file, NOW - minute * 60_000, 1).unwrap();
    }
    assert_eq!(told(&file), Vec::<String>::new());
    start(&file, NOW, 1).unwrap();
    assert_eq!(told(&file), ["started 6 times in the last hour"]);
    end(&file, NOW, 1, "quit").unwrap();
    assert_eq!(told(&file)[0], "not started since it ended: quit");
}

#[test]
fn it_reads_the_files_of_a_home_and_says_what_is_wrong_with_them() {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::below(home.path());
    let config = home.path().join("kiosk.toml");
    write(&config, b"format = 1\nvolume = 101\nidle_seconds = 1\n").unwrap();
    let now = wall().utc_ms;
    let fresh = Beat {
        now: moment(now),
        last_frame: Some(moment(now)),
        ..beat()
    };
    write_beat(&beat_file(&paths), &fresh).unwrap();
    start(&starts_file(&paths), now, 7).unwrap();
    let report = report(&paths, Some(&config));
    assert_eq!(report["reasons"], json!(["settings have 2 faults"]));
    assert_eq!(report["healthy"], json!(false));
    assert_eq!(report["heartbeat"]["area"], json!("attract"));
    assert_eq!(report["starts"]["last-hour"], json!(1));
    write(&config, b"format = 1\n").unwrap();
    let report = super::report(&paths, Some(&config));
    assert_eq!(report["healthy"], json!(true), "{report:#}");
    write(&beat_file(&paths), b"no JSON").unwrap();
    let report = super::report(&paths, Some(&config));
    let reason = report["reasons"][0].as_str().unwrap();
    assert!(
        reason.starts_with("the heartbeat cannot be read"),
        "{reason}"
    );
}

#[test]
fn no_settings_are_no_fault_unless_they_were_named() {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::below(home.path());
    let file = home.path().join("kiosk.toml");
    assert!(faults(&paths, Ok(file.clone()), false).is_empty());
    assert_eq!(faults(&paths, Ok(file), true).len(), 1);
}

#[test]
fn settings_from_before_are_told_also_where_another_file_was_looked_at() {
    let faulty = Beat {
        settings_faulty: true,
        ..beat()
    };
    check(
        Some(faulty),
        &["it goes by settings from before: its file has a fault or is gone"],
    );
}

#[test]
fn settings_that_were_there_before_and_are_gone_are_a_fault() {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::below(home.path());
    let told = || faults(&paths, Ok(paths.kiosk_file()), false);
    assert_eq!(told(), Vec::<String>::new(), "nobody wrote any");
    write(&paths.kiosk_last_good(), b"format = 1\n").unwrap();
    assert_eq!(told().len(), 1, "{:?}", told());
}
