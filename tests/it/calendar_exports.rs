//! `stridewell reminders export`: days and times that other calendars read.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Output;

use assert_cmd::Command;
use jiff::civil::{date, time};
use stridewell::domain::schedule::{Day, Scheduled};
use stridewell::domain::{Preferences, Schedule};
use stridewell::packs::builtin;
use stridewell::store::{Paths, PreferencesFile};

use crate::support::planned::{entry, schedule};

fn export(home: &Path, to: &Path) -> Output {
    Command::cargo_bin("stridewell")
        .unwrap()
        .env("STRIDEWELL_HOME", home)
        .args(["reminders", "export", "-o", to.to_str().unwrap()])
        .output()
        .unwrap()
}

fn keep(home: &Path, schedule: Schedule) {
    let file = PreferencesFile::load(&Paths::below(home)).file;
    let preferences = Preferences {
        schedule,
        ..Preferences::default()
    };
    file.save(&preferences).unwrap();
}

/// Entries that run, one that was changed, one that is over, one that never was.
fn varied() -> Schedule {
    let mut all = schedule();
    let mornings = [Day::Monday, Day::Wednesday, Day::Sunday];
    let ended = Scheduled {
        until: Some(date(2026, 6, 10)),
        ..entry("post-run-cool-down", &mornings, time(6, 0, 0, 0))
    };
    let goes_on = Scheduled {
        from: date(2026, 6, 11),
        ..entry("post-run-cool-down", &[Day::Sunday], time(23, 55, 0, 0))
    };
    let never = entry("lacrosse-ball-release", &[], time(9, 0, 0, 0));
    all.entries.extend([ended, goes_on, never]);
    all
}

#[test]
fn the_schedule_goes_out_by_the_command_line() {
    let home = tempfile::tempdir().unwrap();
    let to = home.path().join("mine.ics");
    let nothing = export(home.path(), &to);
    assert_eq!(nothing.status.code(), Some(1), "{nothing:?}");
    assert!(!to.exists());
    keep(home.path(), varied());
    let done = export(home.path(), &to);
    assert!(done.status.success(), "{done:?}");
    let text = std::fs::read_to_string(&to).unwrap();
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 4);
    assert_eq!(text.matches("BEGIN:VALARM").count(), 3);
    assert!(text.contains("SUMMARY:Desk break\\, five minutes\r\n"));
    assert!(text.contains("DURATION:PT5M\r\n") || text.contains("DURATION:PT6M\r\n"));
}

#[test]
#[ignore = "needs Python with icalendar; scripts/test runs it"]
fn other_programs_see_the_days_that_were_meant() {
    let home = tempfile::tempdir().unwrap();
    let schedule = varied();
    keep(home.path(), schedule.clone());
    let done = export(home.path(), &home.path().join("stridewell.ics"));
    assert!(done.status.success(), "{done:?}");
    let catalogue = builtin::catalogue().0;
    let mut meant = String::new();
    let mut day = date(2025, 12, 25);
    while day < date(2027, 1, 10) {
        for entry in schedule.on(day) {
            let name = &catalogue.routine(&entry.routine).unwrap().name;
            writeln!(meant, "{} {name}", day.to_datetime(entry.at)).unwrap();
        }
        day = day.tomorrow().unwrap();
    }
    assert!(300 < meant.lines().count());
    let list = home.path().join("meant.txt");
    stridewell::store::write(&list, meant.as_bytes()).unwrap();
    let python = std::env::var("STRIDEWELL_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let read = std::process::Command::new(python)
        .arg("tests/fixtures/read_calendar.py")
        .arg(home.path())
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(read.status.success(), "{read:?}");
}
