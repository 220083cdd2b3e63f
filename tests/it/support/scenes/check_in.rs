//! Check-in, summary and the morning after.

use stridewell::model::{Action, Answer, CheckInAction, Screen};

use crate::support::checked_in::{part, say, say_all, whole};
use crate::support::stage::Stage;

pub(crate) fn before(stage: &mut Stage) {
    let routine = "hamstring-strength-a".into();
    stage.act(Action::CheckIn(CheckInAction::Begin(routine)));
}

pub(crate) fn before_stop(stage: &mut Stage) {
    before(stage);
    say(stage, Answer::Pain(7));
}

pub(crate) fn after(stage: &mut Stage) {
    whole(stage, "post-run-cool-down");
}

pub(crate) fn said(stage: &mut Stage) {
    whole(stage, "post-run-cool-down");
    say_all(stage, 4);
}

pub(crate) fn two_bands(stage: &mut Stage) {
    whole(stage, "tendon-isometrics-first");
    say_all(stage, 6);
}

pub(crate) fn summary(stage: &mut Stage) {
    said(stage);
    stage.act(Action::CheckIn(CheckInAction::Save));
}

pub(crate) fn summary_early(stage: &mut Stage) {
    part(stage, "hamstring-strength-a");
    say_all(stage, 1);
    stage.act(Action::CheckIn(CheckInAction::Save));
}

pub(crate) fn summary_taken(stage: &mut Stage) {
    summary(stage);
    let routine = "post-run-cool-down".into();
    let advice = stridewell::domain::advice::Advice::ThirdLess;
    stage.act(Action::CheckIn(CheckInAction::Take(routine, advice)));
}

pub(crate) fn eased(stage: &mut Stage) {
    let routine = || "hamstring-strength-a".into();
    let advice = stridewell::domain::advice::Advice::ThirdLess;
    stage.act(Action::Open(Screen::Routine(routine())));
    stage.act(Action::CheckIn(CheckInAction::Take(routine(), advice)));
}

pub(crate) fn load(stage: &mut Stage) {
    let mut preferences = stage.model().preferences.clone();
    preferences.set_load(&"kettlebell-swing".into(), "16 kg");
    stage.act(Action::SetPreferences(Box::new(preferences)));
    stage.act(Action::Open(Screen::Exercise("kettlebell-swing".into())));
}
