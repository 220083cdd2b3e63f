//! Progress over a month, over years, and with nothing to show.

use eframe::egui::Key;
use stridewell::domain::history::PastSession;
use stridewell::domain::progress::Range;
use stridewell::domain::schedule::Schedule;
use stridewell::model::{Action, Screen, World};

use crate::support::past;
use crate::support::stage::Stage;

/// Progress on [`past::TODAY`] over `sessions`, with a plan.
pub(crate) fn open(stage: &mut Stage, sessions: Vec<PastSession>) {
    arrange(stage, past::schedule());
    stage.act(Action::World(World::Recalled(i64::MIN, sessions)));
    stage.act(Action::Open(Screen::Progress));
}

fn arrange(stage: &mut Stage, schedule: Schedule) {
    stage.act(Action::World(World::ItIs(past::at(past::TODAY, 10))));
    let mut preferences = stage.model().preferences.clone();
    preferences.schedule = schedule;
    stage.act(Action::SetPreferences(Box::new(preferences)));
}

pub(crate) fn month(stage: &mut Stage) {
    open(stage, past::month());
}

pub(crate) fn day(stage: &mut Stage) {
    month(stage);
    stage.click_containing("20");
}

pub(super) fn table(stage: &mut Stage) {
    month(stage);
    stage.press(Key::T);
}

pub(super) fn all(stage: &mut Stage) {
    open(stage, past::years(300));
    stage.act(Action::ShowProgress(Range::All));
}

/// Sessions without any answer and without a left and a right.
pub(super) fn no_answers(stage: &mut Stage) {
    let mut sessions = past::month();
    for session in &mut sessions {
        session.pain.clear();
        session.sets.retain(|set| set.side.is_none());
    }
    open(stage, sessions);
}

/// The last session was half a year ago.
pub(super) fn range_empty(stage: &mut Stage) {
    let mut sessions = past::month();
    for session in &mut sessions {
        session.began.utc_ms -= 200 * 24 * 3_600_000;
    }
    open(stage, sessions);
}

pub(super) fn reading(stage: &mut Stage) {
    arrange(stage, Schedule::default());
    stage.act(Action::Open(Screen::Progress));
}

pub(super) fn empty(stage: &mut Stage) {
    arrange(stage, Schedule::default());
    stage.act(Action::World(World::Recalled(i64::MIN, Vec::new())));
    stage.act(Action::Open(Screen::Progress));
}
