//! A draft is tried out: the player runs it, nothing of that is kept, and what waited before waits again.

use std::time::Duration;

use eframe::egui::Key;
use stridewell::model::{Action, Effect, Screen, StudioAction};
use stridewell::player::Command;

use super::{add, ask, desk};
use crate::support::scenes::studio::composed;
use crate::support::stage::Stage;
use stridewell::domain::draft::Edit;

/// Effects that leave something on the disk.
fn kept(effects: &[Effect]) -> usize {
    let keeps = |effect: &&Effect| matches!(effect, Effect::Keep(_) | Effect::Forget(_));
    effects.iter().filter(keeps).count()
}

#[test]
fn nothing_of_a_trial_is_kept_however_it_ends() {
    let mut model = desk();
    ask(&mut model, StudioAction::Edit(add("plank", 0)));
    ask(
        &mut model,
        StudioAction::Edit(Edit::Write(
            stridewell::domain::draft::Line::Title,
            "T".to_owned(),
        )),
    );
    let mut effects = ask(&mut model, StudioAction::TryOut);
    assert_eq!(*model.screen(), Screen::Session);
    for _ in 0..40 {
        effects.extend(model.update(Action::Player(Command::Skip)));
        effects.extend(model.update(Action::Tick(Duration::from_secs(1))));
    }
    assert_eq!(*model.screen(), Screen::Studio, "it is over by itself");
    assert!(model.session.is_none());
    assert_eq!(kept(&effects), 0);
    assert!(model.past.sessions().is_empty());
}

#[test]
fn escape_leaves_a_trial_at_once_and_a_session_that_waited_waits_again() {
    let mut stage = Stage::without_figures();
    stage.act(Action::TryExercise("glute-bridge".into()));
    stage.act(Action::Session(
        stridewell::model::SessionAction::LeaveForLater,
    ));
    let waiting = stage.model().session.as_ref().unwrap().name.clone();
    composed(&mut stage);
    stage.click("Preview as patient");
    assert_eq!(*stage.model().screen(), Screen::Session);
    assert!(stage.shows("nothing of this is kept"), "it says so");
    assert_eq!(
        stage.model().session.as_ref().unwrap().name,
        "Hamstring strain, phase 2"
    );
    stage.press(Key::Escape);
    assert_eq!(*stage.model().screen(), Screen::Studio);
    let again = stage.model().session.as_ref().unwrap();
    assert_eq!(
        (again.name.as_str(), again.is_trial),
        (waiting.as_str(), false)
    );
}

#[test]
fn another_page_ends_a_trial_and_help_over_it_does_not() {
    let mut model = desk();
    ask(&mut model, StudioAction::Edit(add("plank", 0)));
    ask(&mut model, StudioAction::TryOut);
    model.update(Action::Open(Screen::GetHelp));
    assert!(model.session.is_some(), "help is read, then it goes on");
    model.update(Action::Back);
    assert_eq!(*model.screen(), Screen::Session);
    model.update(Action::Open(Screen::Today));
    assert!(model.session.is_none(), "nothing waits on Today");
}
