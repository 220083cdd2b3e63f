//! Two windows: what the console changes, what the patient sees, and what the keys do.

use eframe::egui::Key;
use egui_kittest::kittest::Queryable as _;
use stridewell::domain::Side;
use stridewell::domain::routine::ItemSide;
use stridewell::domain::safety::Audience;
use stridewell::model::{Action, Asked, CheckInAction, ConsoleAction, Monitors, Screen, World};
use stridewell::player::{Command, State};

use crate::support::scenes::console::open;
use crate::support::stage::Stage;

fn console(stage: &mut Stage, action: ConsoleAction) {
    stage.act(Action::Console(action));
}

fn pace(stage: &Stage) -> Option<u16> {
    stage.model().dosed().unwrap().pace
}

fn next(stage: &mut Stage) {
    stage.act(Action::Player(Command::DropItem));
}

#[test]
fn the_buttons_change_pace_and_dose_of_the_exercise_that_runs() {
    let mut stage = Stage::without_figures();
    open(&mut stage, "hamstring-strength-b", State::Paced);
    let before = stage.model().dosed().unwrap();
    assert_eq!(before.pace, Some(100));
    for _ in 0..2 {
        stage.click("Pace, less");
    }
    assert_eq!(pace(&stage), Some(80));
    stage.click("Pace, more");
    stage.click("Sets, more");
    stage.click("Repetitions, less");
    let after = stage.model().dosed().unwrap();
    assert_eq!(after.pace, Some(90));
    assert_eq!(after.planned.sets, before.planned.sets + 1);
    assert_eq!(after.reps.unwrap() + 1, before.reps.unwrap());
    let slow = after.planned.work.rep_length();
    assert!(before.planned.work.rep_length() < slow, "it takes longer");
}

#[test]
fn another_exercise_goes_at_its_own_pace() {
    let mut stage = Stage::without_figures();
    open(&mut stage, "hamstring-strength-b", State::Paced);
    console(&mut stage, ConsoleAction::Slower);
    assert_eq!(pace(&stage), Some(90));
    next(&mut stage);
    assert!(pace(&stage).is_none_or(|pace| pace == 100));
}

#[test]
fn between_two_sets_the_console_shows_the_same_controls() {
    let mut stage = Stage::without_figures();
    open(&mut stage, "hamstring-strength-b", State::Rest);
    let player = &stage.model().session.as_ref().unwrap().player;
    let reps = player.plan().reps_of(player.step().unwrap());
    assert!(reps.is_some(), "the exercise has repetitions");
    assert_eq!(stage.model().dosed().unwrap().reps, reps);
    for name in ["Pace, less", "Repetitions, more"] {
        assert!(stage.shows(name), "{name}: {:#?}", stage.names());
    }
}

#[test]
fn left_and_right_go_on_differing() {
    let mut stage = Stage::without_figures();
    open(&mut stage, "hamstring-strength-b", State::Paced);
    let sides = |stage: &Stage| {
        let player = &stage.model().session.as_ref().unwrap().player;
        let item = player.plan().item_of(player.step().unwrap()).unwrap();
        let last = |side| item.dose.on(side).work.reps_of_set(9).unwrap();
        (item.side, [Side::Left, Side::Right].map(last))
    };
    while sides(&stage).0 != ItemSide::Both {
        next(&mut stage);
    }
    let (_, [left, right]) = sides(&stage);
    console(&mut stage, ConsoleAction::Amount(1));
    assert_eq!(sides(&stage).1, [left + 1, right + 1]);
}

#[test]
fn a_mistake_is_shown_until_the_next_exercise() {
    let mut stage = Stage::new();
    open(&mut stage, "hamstring-strength-b", State::Paced);
    let shown = |stage: &Stage| stage.model().console.as_ref().unwrap().mistake;
    let exercise = {
        let view = stage.model().session.as_ref().unwrap().view().unwrap();
        let catalogue = &stage.model().content.catalogue;
        catalogue.exercise(&view.exercise).unwrap().clone()
    };
    let words = exercise.mistakes[0].clone();
    stage.app.get_by_label(&words).click_accesskit();
    stage.settle();
    assert_eq!(shown(&stage), Some(0));
    next(&mut stage);
    assert_eq!(shown(&stage), None);
}

#[test]
fn what_is_asked_before_a_session_is_asked_with_two_windows_too() {
    let mut stage = Stage::without_figures();
    let mut preferences = stage.model().preferences.clone();
    preferences.audience = Some(Audience::Others);
    stage.act(Action::SetPreferences(Box::new(preferences)));
    let routine = || "desk-break-five".into();
    stage.act(Action::Open(Screen::Routine(routine())));
    stage.app.get_by_label("On two screens").click_accesskit();
    stage.settle();
    let asked = Screen::CheckIn(Asked::Before(routine()));
    assert_eq!(*stage.model().screen(), asked);
    stage.act(Action::CheckIn(CheckInAction::Save));
    assert_eq!(*stage.model().screen(), Screen::Session);
    assert!(stage.model().console.is_some(), "then both are there");
    stage.press(Key::W);
    assert!(stage.model().console.is_none(), "W closes the second");
    assert_eq!(*stage.model().screen(), Screen::Session, "it goes on here");
}

#[test]
fn where_nothing_can_start_two_windows_are_not_offered() {
    let mut stage = Stage::without_figures();
    let mut preferences = stage.model().preferences.clone();
    preferences.audience = Some(Audience::Others);
    stage.act(Action::SetPreferences(Box::new(preferences)));
    stage.act(Action::Open(Screen::Routine("askling-l-protocol".into())));
    assert!(stage.model().asks_side(&"askling-l-protocol".into()));
    assert!(!stage.shows("On two screens"));
}

#[test]
fn the_patient_sees_it_on_the_screen_that_the_console_is_not_on() {
    let mut stage = Stage::without_figures();
    let screens = |own| {
        let names = ["Built-in", "Projector"].map(str::to_owned).to_vec();
        Action::World(World::MonitorsAre(Monitors { names, own }))
    };
    assert_eq!(stage.model().patient_screen(), None, "there is one screen");
    stage.act(screens(Some(0)));
    assert_eq!(stage.model().patient_screen(), Some(1));
    stage.act(screens(Some(1)));
    assert_eq!(
        stage.model().patient_screen(),
        Some(0),
        "the laptop is second"
    );
    console(&mut stage, ConsoleAction::OnScreen("Projector".to_owned()));
    assert_eq!(stage.model().patient_screen(), Some(1), "as it was chosen");
}
