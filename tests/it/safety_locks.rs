//! What the safety check locks, hides and ends, and that the model keeps to it whatever a screen asks.

use std::time::Duration;

use eframe::egui::Key;
use stridewell::domain::history::{Ending, PastSet};
use stridewell::domain::safety::Outcome;
use stridewell::model::{
    Action, CheckInAction, Effect, LibraryTab, Model, NoticeKind, SafetyAction, Screen,
    SessionAction, SettingsSection, World,
};

use crate::support::safety::{answered, tap};
use crate::support::stage::{Stage, content, model};

const STRENGTH: &str = "hamstring-strength-a";
const COOL_DOWN: &str = "post-run-cool-down";

#[test]
fn a_start_that_is_locked_does_nothing_but_tell_why() {
    for (answers, outcome) in [
        ([("clot", &["leg"][..])], Outcome::Urgent),
        ([("pills", &["yes"][..])], Outcome::ClinicianFirst),
        ([("pain-now", &["4-5"][..])], Outcome::Gentle),
    ] {
        let mut model = model(answered(&answers));
        assert_eq!(model.verdict.outcome, outcome);
        let before = model.screens.clone();
        for start in [
            Action::StartRoutine(COOL_DOWN.into()),
            Action::CheckIn(CheckInAction::Begin(COOL_DOWN.into())),
            Action::TryExercise("nordic-hamstring-lower".into()),
        ] {
            model.update(start);
            assert!(model.session.is_none());
            assert_eq!(model.screens, before);
            assert_eq!(model.notices.len(), 1);
            assert_eq!(model.notices[0].kind, NoticeKind::KeptBySafety);
        }
    }
}

#[test]
fn a_session_that_runs_when_the_check_locks_is_ended_and_kept() {
    let mut model = model(answered(&[]));
    model.now = crate::support::past::at(jiff::civil::date(2026, 11, 26), 10);
    model.update(Action::StartRoutine(COOL_DOWN.into()));
    model.update(Action::Tick(Duration::from_mins(2)));
    model.update(Action::Open(Screen::GetHelp));
    model.update(Action::Safety(SafetyAction::Begin));
    let answer = SafetyAction::Answer("clot".into(), Some("leg".into()));
    model.update(Action::Safety(answer));
    let effects = model.update(Action::Safety(SafetyAction::Next));
    assert_eq!(*model.screen(), Screen::SafetyOutcome);
    assert!(model.session.is_none() && !model.screens.contains(&Screen::Session));
    let kept = effects.iter().find_map(|effect| {
        let Effect::Keep(kept) = effect else {
            return None;
        };
        Some(&kept.session)
    });
    let kept = kept.expect("its record is kept");
    assert_eq!(kept.ending, Ending::Early);
    assert!(kept.sets.iter().any(PastSet::is_begun));
}

#[test]
fn a_session_that_an_earlier_run_left_is_not_carried_on_when_it_is_locked() {
    let mut before = model(answered(&[]));
    before.now = crate::support::past::at(jiff::civil::date(2026, 11, 26), 10);
    let effects = before.update(Action::StartRoutine(COOL_DOWN.into()));
    let kept = effects.into_iter().find_map(|effect| {
        let Effect::Keep(kept) = effect else {
            return None;
        };
        Some(kept)
    });
    let kept = kept.expect("it is kept");
    for (answers, carried_on) in [
        (("gait", &["yes"][..]), false),
        (("gait", &["no"][..]), true),
    ] {
        let mut model = model(answered(&[answers]));
        model.update(Action::World(World::Found(kept.clone())));
        assert!(model.session.is_some(), "it waits");
        model.update(Action::Session(SessionAction::CarryOn));
        assert_eq!(*model.screen() == Screen::Session, carried_on);
        assert_eq!(model.notices.is_empty(), carried_on, "it is told");
    }
}

#[test]
fn gentle_opens_its_set_and_says_why_the_rest_is_closed() {
    let mut stage = Stage::started(answered(&[("course", &["long"])]));
    assert!(stage.shows("Not in your gentle set for now"));
    assert!(stage.shows("Book an assessment"));
    stage.act(Action::StartRoutine(COOL_DOWN.into()));
    assert!(stage.model().session.is_none());
    let level = |stage: &Stage| stage.model().setup(&STRENGTH.into()).variant;
    assert_eq!(level(&stage).as_str(), "level-1");
    let other = Action::ChooseVariant(STRENGTH.into(), "level-2".into());
    stage.act(other);
    stage.act(Action::StartRoutine(STRENGTH.into()));
    assert!(stage.model().session.is_none(), "another level");
    stage.act(Action::Open(Screen::Routine(STRENGTH.into())));
    assert!(stage.shows("This version is not in your gentle set"));
    stage.act(Action::ShowLibrary(LibraryTab::Routines));
    stage.click("I have had it looked at");
    assert_eq!(stage.model().verdict.outcome, Outcome::Proceed);
    assert!(!stage.shows("Not in your gentle set for now"));
    stage.act(Action::StartRoutine(COOL_DOWN.into()));
    assert!(stage.model().session.is_some());
}

#[test]
fn what_does_not_suit_is_left_out_of_a_routine_and_cannot_be_put_back() {
    let tendon = answered(&[
        ("place", &["sit"]),
        ("sitting", &["yes"]),
        ("onset", &["gradual"]),
    ]);
    let mut model = model(tendon);
    let id = "post-run-cool-down";
    let routine = content().catalogue.routine(&id.into()).unwrap().clone();
    let first = &routine.variants[0].items;
    let hidden: Vec<usize> = (0..first.len())
        .filter(|place| {
            let exercise = &first[*place].exercise;
            let content = content();
            let exercise = content.catalogue.exercise(exercise).unwrap();
            model.verdict.hides(exercise)
        })
        .collect();
    assert!(!hidden.is_empty(), "something of it does not suit");
    let done = |model: &Model| model.plan_of(&id.into()).unwrap().items.len();
    let usual = first.iter().filter(|item| !item.optional).count();
    assert!(done(&model) < usual);
    let before = done(&model);
    for place in hidden {
        let back = stridewell::model::action::TrimItem::Include(true);
        model.update(Action::Trim(id.into(), place, back));
    }
    assert_eq!(done(&model), before);
    let limit = Some(Duration::from_mins(5));
    model.update(Action::Limit(id.into(), limit));
    assert!(done(&model) <= before);
}

#[test]
fn settings_show_the_answers_change_them_and_remove_them() {
    let mut stage = Stage::started(answered(&[("pain-now", &["4-5"])]));
    stage.click("Settings");
    stage.click("Safety");
    assert!(stage.shows("Go gently"));
    assert!(stage.shows("4 or 5"));
    stage.click("Change answers");
    assert_eq!(*stage.model().screen(), Screen::Safety);
    assert_eq!(stage.model().unanswered(), 0, "they are there to change");
    stage.press(Key::Escape);
    stage.act(Action::Open(Screen::Settings(SettingsSection::Safety)));
    tap(&mut stage, "Remove my answers: Remove");
    assert!(stage.model().preferences.own_check.is_none());
    assert_eq!(stage.model().verdict.outcome, Outcome::Proceed);
    stage.act(Action::StartRoutine(COOL_DOWN.into()));
    assert_eq!(*stage.model().screen(), Screen::Safety, "asked again");
}
