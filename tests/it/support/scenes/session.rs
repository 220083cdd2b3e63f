//! Scenes of the session, in each of its states.

use std::time::Duration;

use eframe::egui::{Key, pos2};
use stridewell::domain::preferences::Counting;
use stridewell::model::{Action, CheckInAction, Dialog, SessionAction, World};
use stridewell::player::{Command, State};

use super::Scene;
use crate::support::stage::Stage;

pub(crate) const SCENES: &[Scene] = &[
    ("session-ready", |stage| {
        session(stage, "hamstring-strength-a", State::GetReady);
    }),
    ("session-hold", |stage| {
        session(stage, "hamstring-strength-a", State::Hold);
    }),
    ("session-release", |stage| {
        session(stage, "lacrosse-ball-release", State::Release);
    }),
    ("session-paced", paced),
    ("session-counted", counted),
    ("session-change-sides", |stage| {
        session(stage, "post-run-cool-down", State::ChangeSides);
    }),
    ("session-rest", |stage| {
        session(stage, "hamstring-strength-a", State::Rest);
    }),
    ("session-next-up", |stage| {
        session(stage, "hamstring-strength-a", State::NextUp);
    }),
    ("session-paused", |stage| {
        hold_and(stage, Action::Player(Command::Pause));
    }),
    ("session-resuming", |stage| {
        hold_and(stage, Action::Player(Command::Pause));
        stage.act(Action::Player(Command::Resume));
        stage.pass(Duration::from_secs(1));
    }),
    ("session-away", |stage| {
        hold_and(stage, Action::Away(Duration::from_hours(4)));
    }),
    ("session-hurts", |stage| {
        hold_and(stage, Action::Player(Command::Hurts));
    }),
    ("session-hurts-more", |stage| {
        hold_and(stage, Action::Player(Command::Hurts));
        stage.press(Key::Num7);
    }),
    ("session-hurts-change", |stage| {
        hold_and(stage, Action::Player(Command::Hurts));
        stage.press(Key::Num5);
    }),
    ("session-hurts-little", |stage| {
        hold_and(stage, Action::Player(Command::Hurts));
        stage.press(Key::Num1);
    }),
    ("session-exercise", |stage| {
        paced(stage);
        stage.act(Action::Show(Some(Dialog::Exercise)));
    }),
    ("session-why", |stage| {
        hold_and(stage, Action::CheckIn(CheckInAction::AskWhy(None)));
    }),
    ("session-go-to", |stage| {
        hold_and(stage, Action::Show(Some(Dialog::GoTo(2))));
    }),
    ("session-paced-sides", paced_sides),
    ("session-undo", undo),
    ("session-leave", |stage| {
        hold_and(stage, Action::Session(SessionAction::AskToLeave));
    }),
    ("session-keys", |stage| {
        hold_and(stage, Action::Show(Some(Dialog::Keys)));
    }),
    ("session-distance", |stage| {
        hold_and(stage, Action::Session(SessionAction::ShowFromAfar(true)));
    }),
    ("session-distance-paced", |stage| {
        paced_sides(stage);
        stage.act(Action::Session(SessionAction::ShowFromAfar(true)));
    }),
    ("session-distance-controls", |stage| {
        hold_and(stage, Action::Session(SessionAction::ShowFromAfar(true)));
        for x in [400.0, 420.0] {
            stage.app.hover_at(pos2(x, 300.0));
            stage.app.step();
        }
    }),
    ("session-no-sound", |stage| {
        stage.act(Action::World(World::SoundIs(false)));
        hold_and(stage, Action::Session(SessionAction::NextView));
    }),
    ("session-done", |stage| {
        session(stage, "hamstring-strength-a", State::Hold);
        while stage
            .model()
            .session
            .as_ref()
            .unwrap()
            .view()
            .unwrap()
            .state
            != State::Done
        {
            stage.act(Action::Player(Command::Skip));
        }
    }),
];

/// Starts a routine and skips to the first step that is in `state`, then two seconds into it.
pub(crate) fn session(stage: &mut Stage, routine: &str, state: State) {
    stage.act(Action::StartRoutine(routine.into()));
    skip_to(stage, state);
}

fn now(stage: &Stage) -> State {
    let view = stage.model().session.as_ref().unwrap().view();
    view.unwrap().state
}

fn skip_to(stage: &mut Stage, state: State) {
    while now(stage) != state {
        assert_ne!(
            now(stage),
            State::Done,
            "no step of the session is {state:?}"
        );
        stage.act(Action::Player(Command::Skip));
    }
    stage.pass(Duration::from_secs(2));
    stage.settle();
}

fn paced(stage: &mut Stage) {
    let id = "nordic-ten-week".into();
    stage.act(Action::ChooseVariant(id, "week-5".into()));
    stage.act(Action::StartRoutine("nordic-ten-week".into()));
    while stage
        .model()
        .session
        .as_ref()
        .unwrap()
        .view()
        .unwrap()
        .exercise
        .as_str()
        != "nordic-hamstring-lower"
    {
        stage.act(Action::Player(Command::Skip));
    }
    skip_to(stage, State::Paced);
}

/// Repetitions on one side, with a switch and a tempo bar.
fn paced_sides(stage: &mut Stage) {
    stage.act(Action::TryExercise("single-leg-bridge".into()));
    skip_to(stage, State::Paced);
}

/// The rest after a counted set, its last repetition still to be taken back.
fn undo(stage: &mut Stage) {
    counted(stage);
    while now(stage) == State::Counted {
        stage.act(Action::Player(Command::RepDone));
        stage.pass(Duration::from_millis(1_100));
    }
    stage.settle();
}

fn counted(stage: &mut Stage) {
    paced(stage);
    stage.act(Action::Player(Command::SetCounting(Counting::Counted)));
    for _ in 0..4 {
        stage.act(Action::Player(Command::RepDone));
        stage.pass(Duration::from_secs(1));
    }
    stage.settle();
}

/// Seven seconds into the first hold, something happens.
pub(crate) fn hold_and(stage: &mut Stage, action: Action) {
    session(stage, "hamstring-strength-a", State::Hold);
    stage.pass(Duration::from_secs(5));
    stage.act(action);
}
