//! One session is removed: asked first, then gone from the page, while all others stay.

use eframe::egui::Key;
use stridewell::domain::Preferences;
use stridewell::domain::history::SessionId;
use stridewell::model::data::{DataAction, Outcome, Question};
use stridewell::model::{Action, Effect, Model, Screen, SessionAction, World};

use crate::support::past::{TODAY, at, month};
use crate::support::scenes::progress::day;
use crate::support::stage::{Stage, model};

const LAST: &str = "past-2026-11-20";
const REMOVE: &str = "Remove this session: Nordic ten-week programme, 18:30";

fn forget(id: &str) -> Action {
    Action::Data(DataAction::Forget(SessionId::new(id)))
}

fn ids(model: &Model) -> Vec<&str> {
    let sessions = model.past.sessions().iter();
    sessions.map(|session| session.id.as_str()).collect()
}

#[test]
fn a_session_is_removed_from_its_day_once_that_was_answered() {
    let mut stage = Stage::without_figures();
    day(&mut stage);
    let before = stage.model().past.sessions().len();
    stage.click(REMOVE);
    let asked = Question::Session(SessionId::new(LAST));
    assert_eq!(stage.model().data.question, Some(asked));
    assert!(stage.shows("Remove this session?"));
    stage.press(Key::Escape);
    assert_eq!(stage.model().data.question, None);
    assert_eq!(stage.model().past.sessions().len(), before);
    stage.click(REMOVE);
    stage.click("Keep it");
    assert_eq!(stage.model().past.sessions().len(), before);
    stage.click(REMOVE);
    stage.click("Remove it");
    assert_eq!(stage.model().past.sessions().len(), before - 1);
    assert!(!ids(stage.model()).contains(&LAST));
    assert!(!stage.shows(REMOVE));
    assert_eq!(*stage.model().screen(), Screen::Progress);
}

#[test]
fn a_summary_whose_session_is_removed_gives_way_to_today() {
    let mut stage = Stage::without_figures();
    stage.act(Action::World(World::ItIs(at(TODAY, 10))));
    stage.act(Action::World(World::Recalled(i64::MIN, month())));
    stage.act(Action::Open(Screen::Summary(SessionId::new(LAST))));
    stage.click(REMOVE);
    stage.click("Remove it");
    assert_eq!(*stage.model().screen(), Screen::Today);
    assert!(!ids(stage.model()).contains(&LAST));
}

#[test]
fn what_was_read_before_does_not_bring_it_back_but_an_import_does() {
    let mut model = model(Preferences::default());
    let recalled = || Action::World(World::Recalled(i64::MIN, month()));
    model.update(recalled());
    let effects = model.update(forget(LAST));
    assert_eq!(effects, [Effect::Forget(SessionId::new(LAST))]);
    let others = ids(&model).len();
    assert_eq!(others, month().len() - 1);
    model.update(recalled());
    assert_eq!(ids(&model).len(), others);
    model.update(Action::Data(DataAction::Came(Outcome::TakenIn(1, 10))));
    model.update(recalled());
    assert_eq!(ids(&model).len(), others + 1);
}

#[test]
fn a_session_that_was_left_cannot_be_carried_on_once_it_is_removed() {
    let mut model = model(Preferences::default());
    model.update(Action::StartRoutine("hamstring-strength-a".into()));
    model.update(Action::Session(SessionAction::LeaveForLater));
    let id = model.past.sessions()[0].id.clone();
    let effects = model.update(forget(id.as_str()));
    assert!(effects.contains(&Effect::Forget(id)), "{effects:?}");
    assert!(model.session.is_none());
    let carried = model.update(Action::Session(SessionAction::CarryOn));
    let kept = |effect: &Effect| matches!(effect, Effect::Keep(_));
    assert!(!carried.iter().any(kept), "{carried:?}");
    assert!(model.past.sessions().is_empty());
}
