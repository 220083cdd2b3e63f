//! Scenes of the first start and the safety check.

use egui_kittest::kittest::Queryable as _;
use stridewell::model::{Action, LibraryTab, SafetyAction, Screen, SettingsSection};

use super::Scene;
use crate::support::safety::{answered, mildest_of};
use crate::support::stage::{Stage, content};

pub(crate) const SCENES: &[Scene] = &[
    ("safety-welcome", |stage| {
        stage.act(Action::Open(Screen::Welcome));
    }),
    ("safety-unanswered", begin),
    ("safety-half", half),
    ("safety-why", |stage| {
        begin(stage);
        let why = super::guidance::said(stage, "safety-why-we-ask");
        stage.app.get_by_label(&why).click_accesskit();
        stage.settle();
    }),
    ("safety-multi", |stage| {
        begin(stage);
        page(stage, 1);
        answer(stage, "health-other", Some("blood"));
        answer(stage, "health-other", Some("skin"));
    }),
    ("safety-symptoms", |stage| {
        begin(stage);
        page(stage, 2);
    }),
    ("safety-today", |stage| {
        begin(stage);
        page(stage, 3);
        answer(stage, "place", None);
    }),
    ("safety-outcome-urgent", |stage| {
        outcome(stage, &[("cauda-equina", &["yes"]), ("clot", &["leg"])]);
    }),
    ("safety-outcome-clinician", |stage| {
        outcome(stage, &[("nerve", &["yes"]), ("gait", &["yes"])]);
    }),
    ("safety-outcome-gentle", |stage| {
        let answers: [(&str, &[&str]); 3] = [
            ("course", &["long"]),
            ("place", &["sit", "back"]),
            ("sitting", &["yes"]),
        ];
        outcome(stage, &answers);
    }),
    ("safety-outcome-proceed", |stage| outcome(stage, &[])),
    ("safety-settings", |stage| {
        have(stage, &[("pain-now", &["4-5"])]);
        stage.act(Action::Open(Screen::Settings(SettingsSection::Safety)));
    }),
    ("safety-settings-none", |stage| {
        others(stage);
        stage.act(Action::Open(Screen::Settings(SettingsSection::Safety)));
    }),
    ("safety-library-gentle", |stage| {
        have(stage, &[("course", &["long"])]);
        stage.act(Action::ShowLibrary(LibraryTab::Routines));
    }),
    ("safety-library-urgent", |stage| {
        have(stage, &[("clot", &["leg"])]);
        stage.act(Action::ShowLibrary(LibraryTab::Routines));
    }),
    ("safety-library-due", |stage| {
        let mut preferences = stage.model().preferences.clone();
        preferences.audience = answered(&[]).audience;
        stage.act(Action::SetPreferences(Box::new(preferences)));
    }),
    ("safety-library-marked", |stage| {
        have(stage, &[("place", &["sit"]), ("sitting", &["yes"])]);
        stage.act(Action::ShowLibrary(LibraryTab::Exercises));
    }),
    ("safety-routine-locked", |stage| {
        have(stage, &[("gait", &["yes"])]);
        stage.act(Action::Open(Screen::Routine("post-run-cool-down".into())));
    }),
    ("safety-routine-other-level", |stage| {
        have(stage, &[("pain-now", &["4-5"])]);
        let routine = "hamstring-strength-a";
        stage.act(Action::ChooseVariant(routine.into(), "level-2".into()));
        stage.act(Action::Open(Screen::Routine(routine.into())));
    }),
    ("safety-routine-left-out", |stage| {
        have(stage, &[("place", &["sit"]), ("sitting", &["yes"])]);
        stage.act(Action::Open(Screen::Routine("post-run-cool-down".into())));
    }),
    ("safety-exercise-hidden", |stage| {
        have(stage, &[("place", &["sit"]), ("sitting", &["yes"])]);
        let exercise = "lying-strap-hamstring-stretch".into();
        stage.act(Action::Open(Screen::Exercise(exercise)));
    }),
    ("safety-exercise-marked", |stage| {
        have(stage, &[("place", &["sit"]), ("sitting", &["yes"])]);
        stage.act(Action::Open(Screen::Exercise("hip-thrust".into())));
    }),
    ("safety-get-help", |stage| {
        have(stage, &[]);
        stage.act(Action::Open(Screen::GetHelp));
    }),
    ("safety-check-in", |stage| {
        have(stage, &[]);
        super::check_in::before(stage);
    }),
];

/// Somebody who answered this, looking as the stage looks.
fn have(stage: &mut Stage, answers: &[(&str, &[&str])]) {
    let mut preferences = stage.model().preferences.clone();
    let own = answered(answers);
    preferences.audience = own.audience;
    preferences.own_check = own.own_check;
    stage.act(Action::SetPreferences(Box::new(preferences)));
}

fn others(stage: &mut Stage) {
    let mut preferences = stage.model().preferences.clone();
    preferences.audience = Some(stridewell::domain::safety::Audience::Others);
    stage.act(Action::SetPreferences(Box::new(preferences)));
}

fn outcome(stage: &mut Stage, answers: &[(&str, &[&str])]) {
    have(stage, answers);
    stage.act(Action::Open(Screen::SafetyOutcome));
}

fn begin(stage: &mut Stage) {
    stage.act(Action::Safety(SafetyAction::Begin));
}

fn answer(stage: &mut Stage, question: &str, choice: Option<&str>) {
    let choice = choice.map(Into::into);
    let answer = SafetyAction::Answer(question.into(), choice);
    stage.act(Action::Safety(answer));
}

/// Two of the first group, one of them with much to read.
fn half(stage: &mut Stage) {
    begin(stage);
    answer(stage, "cauda-equina", Some("no"));
    answer(stage, "pop", Some("mild"));
}

/// Goes on to a page with the mildest answers.
fn page(stage: &mut Stage, place: usize) {
    for _ in 0..place {
        let group = stage.model().safety_group().expect("a group");
        let content = content();
        for question in content.safety.of_group(group) {
            answer(stage, question.id.as_str(), mildest_of(question));
        }
        stage.act(Action::Safety(SafetyAction::Next));
    }
}
