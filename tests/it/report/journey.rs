//! From a session on one machine to its report on another, and out of it again.

use std::path::Path;
use std::time::Duration;

use egui_kittest::kittest::Queryable as _;
use stridewell::domain::Preferences;
use stridewell::domain::history::PainWhen;
use stridewell::model::data::Question;
use stridewell::model::{
    Action, CheckInAction, DataAction, Effect, Print, Printed, ReportAction, ReportJob, Screen,
    Way, World,
};
use stridewell::store::{Paths, report};

use crate::support::checked_in::{say_all, whole};
use crate::support::desktop::wait;
use crate::support::past;
use crate::support::stage::{Stage, model};

const ROUTINE: &str = "desk-break-five";

/// Draws until something is so.
fn until(stage: &mut Stage, what: &str, is: impl Fn(&Stage) -> bool) {
    wait(Duration::from_secs(30), what, || {
        stage.settle();
        is(stage).then_some(())
    });
}

/// A session of some minutes, with all that can be said of it, and the report of it in a file.
fn exported(home: &Path, file: &Path) {
    let mut stage = Stage::at_home(Paths::below(home));
    whole(&mut stage, ROUTINE);
    say_all(&mut stage, 4);
    stage.act(Action::CheckIn(CheckInAction::Save));
    stage.act(Action::Open(Screen::Routine(ROUTINE.into())));
    // It may lie below what the window shows.
    stage.app.get_by_label("Report").click_accesskit();
    until(&mut stage, "the question", |stage| {
        stage.model().data.question == Some(Question::Report(ROUTINE.into()))
    });
    assert!(stage.shows("1 session, from"), "{:#?}", stage.names());
    assert!(stage.shows("It carries no name."));
    let made = stage.model().report(&ROUTINE.into()).expect("a session");
    report::write_to(file, &made).unwrap();
    stage.click("Save the file");
    assert_eq!(stage.model().data.question, None);
}

/// Waits until a report is shown.
fn shown(stage: &mut Stage) {
    until(stage, "the report", |stage| {
        *stage.model().screen() == Screen::Report
    });
}

/// Waits until so many reports are listed.
fn listed(stage: &mut Stage, count: usize) {
    until(stage, "the list", |stage| {
        let kept = stage.model().reports.kept.as_ref();
        kept.is_some_and(|kept| kept.len() == count)
    });
}

#[test]
fn a_session_comes_to_whoever_gave_the_routine() {
    let [patient, physio, mail] = [(); 3].map(|()| tempfile::tempdir().unwrap());
    let file = mail.path().join("a.stride-report");
    exported(patient.path(), &file);

    let mut stage = Stage::at_home(Paths::below(physio.path()));
    let open = ReportAction::Open(Some(file.clone()));
    stage.act(Action::from(open));
    shown(&mut stage);
    for words in [
        "Pain and effort over time",
        "Prescribed and done",
        "Right side tighter",
    ] {
        assert!(stage.shows(words), "{words}: {:#?}", stage.names());
    }
    // The copy is there when the mail is gone.
    std::fs::remove_file(&file).unwrap();
    stage.act(Action::from(ReportAction::List));
    listed(&mut stage, 1);
    stage.click_containing("1 session");
    shown(&mut stage);
    let (_, report) = stage.model().reports.shown.clone().unwrap();
    assert_eq!(report.sessions[0].worst(PainWhen::During), Some(4));
}

#[test]
fn a_report_is_removed_after_a_question_and_is_gone() {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::below(home.path());
    let file = home.path().join("mail.stride-report");
    report::write_to(&file, &super::month("AB")).unwrap();
    let mut stage = Stage::at_home(paths.clone());
    let open = ReportAction::Open(Some(file.clone()));
    stage.act(Action::from(open));
    shown(&mut stage);
    let ask = |stage: &mut Stage| {
        let (file, _) = stage.model().reports.shown.clone().unwrap();
        let question = Question::RemoveReport(file);
        stage.act(Action::Data(DataAction::Ask(Some(question))));
    };
    ask(&mut stage);
    stage.click("Keep it");
    assert_eq!(report::kept(&paths).len(), 1);
    ask(&mut stage);
    stage.click("Remove it");
    listed(&mut stage, 0);
    assert_eq!(report::kept(&paths), []);
    assert_ne!(*stage.model().screen(), Screen::Report, "it is gone");
    assert!(file.exists(), "what was sent stays");
}

#[test]
fn the_command_line_writes_what_the_window_writes() {
    let [home, folder] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let paths = Paths::below(home.path());
    let mut history = stridewell::store::History::open(&paths.history()).unwrap();
    history.merge(&past::month()).unwrap();
    drop(history);
    let run = |words: &[&str]| {
        let mut command = assert_cmd::Command::new(assert_cmd::cargo::cargo_bin!("stridewell"));
        command.args(words).current_dir(folder.path());
        command
            .env("STRIDEWELL_HOME", home.path())
            .output()
            .unwrap()
    };
    for file in ["a.stride-report", "a.pdf"] {
        let ran = run(&["report", "export", "nordic-ten-week", "-o", file]);
        assert!(ran.status.success(), "{ran:?}");
    }
    let bytes = std::fs::read(folder.path().join("a.pdf")).unwrap();
    assert!(bytes.starts_with(b"%PDF"));
    let shown = run(&["report", "show", "a.stride-report"]);
    let shown = String::from_utf8(shown.stdout).unwrap();
    for words in ["11 sessions", "Nordic", "Left:", "worst 5, next morning 4"] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    let json = run(&["report", "show", "a.stride-report", "--json"]).stdout;
    let read = report::from_json(&json).unwrap();
    assert_eq!(read.sessions.len(), past::month().len());
    for (words, status) in [
        (["report", "export", "nordic", "-o", "b.pdf"].as_slice(), 2),
        (&["report", "export", "nordic-ten-week", "-o", "b.txt"], 2),
        (&["report", "export", ROUTINE, "-o", "b.pdf"], 1),
        (&["report", "show", "nowhere.stride-report"], 1),
    ] {
        assert_eq!(run(words).status.code(), Some(status), "{words:?}");
    }
}

#[test]
fn what_is_in_it_is_said_once_all_sessions_are_at_hand() {
    let mut model = model(Preferences::default());
    model.update(Action::World(World::ItIs(past::at(past::TODAY, 10))));
    let routine = || "nordic-ten-week".into();
    let effects = model.update(Action::from(ReportAction::Ask(routine())));
    assert!(effects.contains(&Effect::Recall(i64::MIN)), "{effects:?}");
    assert_eq!(model.data.question, None);
    model.update(Action::World(World::Recalled(i64::MIN, past::month())));
    assert_eq!(model.data.question, Some(Question::Report(routine())));

    let effects = model.update(Action::from(ReportAction::Print(routine())));
    let page = Print {
        what: Printed::Report(routine()),
        way: Way::File,
    };
    assert_eq!(effects, [Effect::Print(page)]);
    assert_eq!(model.data.question, None);
    let effects = model.update(Action::from(ReportAction::Save(routine())));
    let [Effect::Report(ReportJob::Write(report))] = effects.as_slice() else {
        panic!("{effects:?}");
    };
    assert_eq!(report.sessions.len(), past::month().len());
}

#[test]
fn a_routine_that_was_never_done_has_no_report() {
    let mut model = model(Preferences::default());
    model.update(Action::World(World::Recalled(i64::MIN, past::month())));
    model.update(Action::from(ReportAction::Ask(ROUTINE.into())));
    assert_eq!(model.data.question, None);
    assert_eq!(model.report(&ROUTINE.into()), None);
    model.update(Action::Data(DataAction::Ask(None)));
}
