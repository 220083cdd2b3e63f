//! Results come back: from sessions to a report, as a file, on a page and on the screen of whoever gave the routine.

mod hostile;
mod journey;
mod page;

use std::path::Path;

use jiff::civil::date;
use stridewell::domain::history::{Ending, PainWhen, PastSession, Reason, SessionId};
use stridewell::domain::{Prescription, Report, Side};
use stridewell::store::report;

use crate::support::past;
use crate::support::stage::content;

/// The report of a month of the Nordic programme: pain, effort, a note, an exercise that was left because it hurt.
pub(crate) fn month(patient: &str) -> Report {
    let content = content();
    let id = "nordic-ten-week".into();
    let mut routine = content.catalogue.routine(&id).unwrap().clone();
    routine.prescription = Some(Prescription {
        patient: patient.to_owned(),
        version: 2,
        ..Prescription::default()
    });
    let mut sessions = past::month();
    for (place, session) in sessions.iter_mut().enumerate() {
        session.effort = Some(3 + (place % 4) as u8);
        session.set_pain(PainWhen::Before, Some(Side::Right), Some((place % 3) as u8));
    }
    if let Some(item) = sessions.last_mut().and_then(|last| last.items.last_mut()) {
        item.reason = Some(Reason::Pain);
    }
    Report::of(&routine, &content.catalogue, &sessions, past::TODAY).expect("there are sessions")
}

fn open_one(sessions: &[PastSession]) -> PastSession {
    let mut open = sessions[0].clone();
    open.id = SessionId::new("open");
    open.ending = Ending::Open;
    open
}

#[test]
fn only_ended_sessions_of_the_routine_are_in_it_and_not_where_they_were() {
    let content = content();
    let routine = content
        .catalogue
        .routine(&"nordic-ten-week".into())
        .unwrap();
    let mut sessions = past::month();
    let count = sessions.len();
    sessions.push(open_one(&sessions));
    let mut other = sessions[1].clone();
    other.routine = Some("another".into());
    sessions.push(other);
    let report = Report::of(routine, &content.catalogue, &sessions, past::TODAY).unwrap();
    assert_eq!(report.sessions.len(), count);
    assert_eq!(report.version, None, "it was written for nobody");
    let zones = report.sessions.iter().map(|session| &session.began.zone);
    assert!(zones.into_iter().all(String::is_empty));
    let open = [open_one(&past::month())];
    assert_eq!(
        Report::of(routine, &content.catalogue, &open, past::TODAY),
        None
    );
}

#[test]
fn a_file_brings_back_what_was_written() {
    let report = month("AB");
    let text = report::to_json(&report).unwrap();
    assert_eq!(report::from_json(text.as_bytes()), Ok(report.clone()));
    assert!(!text.contains("Europe"), "a report says nothing of places");
    assert_eq!(
        report::file_name(&report),
        "stridewell-report-ab-2026-11-22.stride-report"
    );
}

#[test]
fn whatever_somebody_wrote_can_be_read_again() {
    let mut report = month("a name far too long for initials");
    report.sessions[0].note = "ü\n🙂 ".repeat(4_000);
    report.sessions[0].sets[0].load = Some("kg ".repeat(300));
    let text = report::to_json(&report).unwrap();
    let read = report::from_json(text.as_bytes()).expect("cut to what a reader takes");
    assert_eq!(read.patient.chars().count(), 12);
    assert_eq!(read.sessions[0].note.chars().count(), 5_000);
}

#[test]
fn the_schema_in_the_documentation_is_that_of_the_types() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schemas/report.json");
    let schema = report::schema().unwrap();
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        stridewell::store::write(&path, schema.as_bytes()).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == schema, "UPDATE_SNAPSHOTS=true writes it anew");
}

#[test]
fn copies_are_kept_by_what_is_in_them_and_listed_by_initials() {
    let home = tempfile::tempdir().unwrap();
    let paths = stridewell::store::Paths::below(home.path());
    let mut later = month("CD");
    later.made = date(2026, 12, 20);
    for report in [&month("CD"), &later, &month("ab"), &month("CD")] {
        report::keep(&paths, report).unwrap();
    }
    stridewell::store::write(&paths.reports().join("x.stride-report"), b"{}").unwrap();
    let kept = report::kept(&paths);
    let seen: Vec<_> = kept
        .iter()
        .map(|one| (one.patient.as_str(), one.made))
        .collect();
    assert_eq!(
        seen,
        [
            ("ab", past::TODAY),
            ("CD", date(2026, 12, 20)),
            ("CD", past::TODAY)
        ],
        "the same one twice is one, and what is no report is none"
    );
    assert_eq!(report::open(&paths, &kept[1].file), Ok(later));
    report::remove(&paths, &kept[1].file).unwrap();
    assert_eq!(report::kept(&paths).len(), 2);
    for elsewhere in ["../preferences.toml", "/etc/passwd", "", "x"] {
        assert!(report::open(&paths, elsewhere).is_err(), "{elsewhere:?}");
        assert!(report::remove(&paths, elsewhere).is_err(), "{elsewhere:?}");
    }
}

#[test]
fn deleting_everything_deletes_reports_too() {
    let home = tempfile::tempdir().unwrap();
    let paths = stridewell::store::Paths::below(home.path());
    report::keep(&paths, &month("AB")).unwrap();
    assert_eq!(stridewell::store::erase(&paths), Ok(Vec::new()));
    assert!(!paths.reports().exists());
}
