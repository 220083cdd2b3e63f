//! Ways to the check-in, the summary and the morning's question.

use std::time::Duration;

use stridewell::domain::history::{PainWhen, SessionId};
use stridewell::model::{Action, Answer, CheckInAction, SessionAction};
use stridewell::player::Command;

use super::stage::Stage;

/// A whole session of a routine, up to its check-in.
pub(crate) fn whole(stage: &mut Stage, routine: &str) {
    stage.act(Action::StartRoutine(routine.into()));
    // A session that asks for keys never ends by itself.
    for _ in 0..400 {
        stage.act(Action::Player(Command::RepDone));
        stage.pass(Duration::from_secs(20));
        if stage.model().session.is_none() {
            break;
        }
    }
    assert!(stage.model().session.is_none(), "the session ends");
}

/// A session that is ended after some of it, up to its check-in.
pub(crate) fn part(stage: &mut Stage, routine: &str) {
    stage.act(Action::StartRoutine(routine.into()));
    stage.pass(Duration::from_mins(3));
    stage.act(Action::Session(SessionAction::SkipExercise));
    stage.pass(Duration::from_secs(45));
    stage.act(Action::Session(SessionAction::EndSession));
    stage.act(Action::Session(SessionAction::FinishSession));
}

pub(crate) fn say(stage: &mut Stage, answer: Answer) {
    stage.act(Action::CheckIn(CheckInAction::Answer(answer)));
}

/// Everything that can be said after a session.
pub(crate) fn say_all(stage: &mut Stage, pain: u8) {
    say(stage, Answer::Pain(pain));
    say(stage, Answer::Now(pain.saturating_sub(2)));
    say(stage, Answer::Effort(5));
    say(
        stage,
        Answer::Note("Right side tighter than Wednesday.".to_owned()),
    );
}

/// The next morning after a session with this pain, its question open.
pub(crate) fn morning_after(stage: &mut Stage, routine: &str, pain: u8) {
    whole(stage, routine);
    say_all(stage, pain);
    stage.act(Action::CheckIn(CheckInAction::Save));
    stage.act(Action::CheckIn(CheckInAction::Finish));
    stage.pass(Duration::from_hours(22));
    stage.settle();
}

/// The session that is at hand and was begun last.
pub(crate) fn last(stage: &Stage) -> SessionId {
    let sessions = stage.model().past.sessions();
    sessions.last().expect("a session").id.clone()
}

/// The pain of the whole of the last session at a moment.
pub(crate) fn said(stage: &Stage, when: PainWhen) -> Option<u8> {
    let sessions = stage.model().past.sessions();
    let pain = sessions.last()?.pain_of_all(when)?;
    Some(pain.nrs)
}
