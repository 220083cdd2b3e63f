//! Scenes of today.

use stridewell::model::{Action, CheckInAction, Screen, SessionAction};

use super::Scene;
use super::session::hold_and;
use crate::support::checked_in::{morning_after, say};
use crate::support::planned::plan;
use crate::support::stage::Stage;

pub(crate) const SCENES: &[Scene] = &[
    ("today-new", |stage| today(stage)),
    ("today-planned", planned),
    ("today-left", |stage| {
        hold_and(stage, Action::Session(SessionAction::LeaveForLater));
        today(stage);
    }),
    ("today-morning", |stage| {
        plan(stage);
        morning_after(stage, "post-run-cool-down", 2);
        today(stage);
    }),
    ("today-morning-worse", worse),
];

fn today(stage: &mut Stage) {
    stage.act(Action::Open(Screen::Today));
}

/// A week with something done, something begun, and something meant for today.
fn planned(stage: &mut Stage) {
    super::progress::month(stage);
    today(stage);
}

/// The morning after is worse than the one before: something is advised.
fn worse(stage: &mut Stage) {
    let routine = || "tendon-isometrics-first".into();
    stage.act(Action::CheckIn(CheckInAction::Begin(routine())));
    say(stage, stridewell::model::Answer::Pain(1));
    stage.act(Action::Back);
    morning_after(stage, "tendon-isometrics-first", 2);
    stage.act(Action::CheckIn(CheckInAction::Morning(4)));
    today(stage);
}
