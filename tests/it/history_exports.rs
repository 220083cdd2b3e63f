//! `stridewell history`: exports that others read, imports that change nothing twice.

use std::path::Path;
use std::process::Output;

use assert_cmd::Command;
use stridewell::domain::history::{Ending, PastSession, SessionId, Stamp};
use stridewell::packs::builtin;
use stridewell::player::{Command as Ask, Plan, PlanOptions, Player};
use stridewell::store::{History, Paths};

fn run(home: &Path, arguments: &[&str]) -> Output {
    Command::cargo_bin("stridewell")
        .unwrap()
        .env("STRIDEWELL_HOME", home)
        .args(arguments)
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    let [out, error] = [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text));
    format!("{out}{error}")
}

/// Two sessions around midnight: one each side of it on the wall, both on the same day in UTC.
fn fill(home: &Path) -> Vec<PastSession> {
    let catalogue = builtin::catalogue().0;
    let mut sessions = Vec::new();
    for (number, minutes) in [(0_i64, 0), (1, 20)] {
        let routine = &catalogue.routines[number as usize];
        let options = PlanOptions::default();
        let plan = Plan::of_variant(&routine.id, &routine.variants[0], &catalogue, &options);
        let mut player = Player::new(plan.unwrap());
        player.apply(Ask::Start);
        player.apply(Ask::Hurts);
        player.apply(Ask::PainIs(4));
        player.apply(Ask::Resume);
        player.tick(std::time::Duration::from_hours(2));
        // 2026-11-26 22:50 UTC is 23:50 in Berlin.
        let began = Stamp {
            utc_ms: 1_795_733_400_000 + minutes * 60_000,
            offset_s: 3_600,
            zone: "Europe/Berlin".to_owned(),
        };
        sessions.push(PastSession {
            id: SessionId::new(&format!("s{number}")),
            routine: Some(routine.id.clone()),
            variant: Some(routine.variants[0].id.clone()),
            name: "=HYPERLINK(\"x\"), \"quoted\"".to_owned(),
            version: "0.1.0".to_owned(),
            began: began.clone(),
            ended: Some(began),
            ending: Ending::Whole,
            items: player.items_to_keep(),
            sets: player.sets_to_keep(),
            pain: player.pain_to_keep(),
            effort: Some(5),
            note: String::new(),
        });
    }
    let path = Paths::below(home).history();
    History::open(&path).unwrap().merge(&sessions).unwrap();
    sessions
}

#[test]
fn a_history_goes_out_and_comes_in_by_the_command_line() {
    let [home, other] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let sessions = fill(home.path());
    let out = home.path().join("all.json");
    let out = out.to_str().unwrap();
    let export = run(
        home.path(),
        &["history", "export", "--format", "json", "-o", out],
    );
    assert!(export.status.success(), "{}", said(&export));
    assert!(said(&export).contains("2 sessions"), "{}", said(&export));
    for wanted in [
        "2 sessions taken in, 0 were there already",
        "0 sessions taken in, 2 were there already",
    ] {
        let import = run(other.path(), &["history", "import", out]);
        assert!(said(&import).contains(wanted), "{}", said(&import));
    }
    let history = History::open(&Paths::below(other.path()).history()).unwrap();
    assert_eq!(history.sessions(i64::MIN).unwrap(), sessions);
    drop(history);
    let check = run(other.path(), &["history", "check"]);
    assert!(said(&check).contains("nothing damaged"), "{}", said(&check));
    let copy = run(other.path(), &["history", "backup"]);
    assert!(copy.status.success(), "{}", said(&copy));
    let at = said(&copy);
    assert!(Path::new(at.trim()).is_file(), "{at}");
}

#[test]
fn days_are_those_of_the_wall() {
    let home = tempfile::tempdir().unwrap();
    fill(home.path());
    let out = home.path().join("since.csv");
    let arguments = |day| {
        let out = out.to_str().unwrap();
        [
            "history", "export", "--format", "csv", "--since", day, "-o", out,
        ]
    };
    let export = run(home.path(), &arguments("2026-11-27"));
    assert!(export.status.success(), "{}", said(&export));
    let text = std::fs::read_to_string(&out).unwrap();
    let dates = |text: &str| -> Vec<String> {
        let rows = text.lines().skip(1);
        let mut dates: Vec<String> = rows
            .map(|row| row.split(",2026-").nth(1).unwrap()[..5].to_owned())
            .collect();
        dates.dedup();
        dates
    };
    assert_eq!(dates(&text), ["11-27"]);
    run(home.path(), &arguments("2026-11-26"));
    let text = std::fs::read_to_string(&out).unwrap();
    assert_eq!(dates(&text), ["11-26", "11-27"]);
    assert!(
        text.contains("\"'=HYPERLINK(\"\"x\"\"), \"\"quoted\"\"\""),
        "no formula"
    );
    let wrong = run(home.path(), &arguments("yesterday"));
    assert_eq!(wrong.status.code(), Some(2));
    assert!(said(&wrong).contains("should be a day such as 2026-11-26"));
}

#[test]
fn what_is_no_history_changes_nothing() {
    let home = tempfile::tempdir().unwrap();
    let sessions = fill(home.path());
    let file = home.path().join("x.json");
    for text in ["", "{}", "[1]", "{\"stridewell_history\": 2}"] {
        stridewell::store::write(&file, text.as_bytes()).unwrap();
        let import = run(home.path(), &["history", "import", file.to_str().unwrap()]);
        assert_eq!(import.status.code(), Some(1), "{text}");
        assert!(
            said(&import).starts_with(file.to_str().unwrap()),
            "{}",
            said(&import)
        );
    }
    let history = History::open(&Paths::below(home.path()).history()).unwrap();
    assert_eq!(history.sessions(i64::MIN).unwrap(), sessions);
}

#[test]
#[ignore = "needs Python with fhir.resources; scripts/test runs it"]
fn other_programs_read_our_exports() {
    let home = tempfile::tempdir().unwrap();
    fill(home.path());
    for format in ["csv", "json", "fhir"] {
        let out = home.path().join(format!("history.{format}"));
        let out = out.to_str().unwrap();
        let export = run(
            home.path(),
            &["history", "export", "--format", format, "-o", out],
        );
        assert!(export.status.success(), "{}", said(&export));
    }
    let python = std::env::var("STRIDEWELL_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let read = std::process::Command::new(python)
        .arg("tests/fixtures/read_exports.py")
        .arg(home.path())
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(read.status.success(), "{}", said(&read));
}
