//! Care timers by their accessible names, and the frames that they ask for.

use std::time::Duration;

use eframe::egui::{Key, Role};
use egui_kittest::kittest::Queryable as _;
use stridewell::domain::Preferences;
use stridewell::domain::care::Ice;
use stridewell::model::{Action, LibraryTab, Screen};
use stridewell::text::Language;

use crate::support::stage::Stage;

/// A window that shows all of the page.
fn tall() -> Stage {
    let size = [1280.0, 3000.0];
    Stage::bare(Preferences::default(), Language::English, size)
}

fn open(stage: &mut Stage, screen: Screen) {
    stage.act(Action::Open(screen));
}

/// How long the window may sleep before its next frame.
fn sleeps(stage: &Stage) -> Duration {
    stage.repaint_delay()
}

#[test]
fn ice_is_read_about_started_seen_elsewhere_held_and_taken_off() {
    let mut stage = tall();
    open(&mut stage, Screen::Exercise("ice-pack".into()));
    stage.click("Ice timer");
    assert_eq!(*stage.model().screen(), Screen::Care);
    let content = std::sync::Arc::clone(&stage.model().content);
    let ice = content.catalogue.exercise(&"ice-pack".into()).unwrap();
    for line in &ice.contraindications {
        assert!(stage.shows(line), "{line}, word for word");
    }
    stage.click("Ice stays on for, less");
    stage.click("None of these is true for me: start, Ice");
    stage.pass(Duration::from_mins(1));
    stage.act(Action::ShowLibrary(LibraryTab::Routines));
    stage.click("Ice 13 minutes left");
    assert_eq!(*stage.model().screen(), Screen::Care);
    for line in &ice.stop_if {
        assert!(stage.shows(line), "{line}, while it is on");
    }
    stage.click("Pause, Ice");
    assert!(stage.shows("Paused, ice off the skin"));
    stage.click("Carry on, Ice");
    stage.pass(Duration::from_mins(13));
    stage.settle();
    assert!(stage.shows("Take it off now"));
    stage.act(Action::ShowLibrary(LibraryTab::Routines));
    stage.click("Ice, take it off");
    stage.click("It is off, Ice");
    assert!(stage.shows("Ice off"));
    stage.click("Start, Ice");
    let off = |stage: &Stage| matches!(stage.model().preferences.care.ice, Ice::Off(_));
    assert!(off(&stage), "not before twenty minutes");
    stage.click("Next time, less");
    assert!(stage.shows("at 11:44"));
    stage.click("Take back, Ice");
    assert!(stage.shows("Take it off now"));
    stage.click("It is off, Ice");
    stage.pass(Duration::from_mins(21));
    stage.settle();
    stage.click("Start, Ice");
    assert!(!off(&stage));
}

#[test]
fn the_leg_the_days_and_breaks_from_sitting_are_driven_by_name() {
    let mut stage = tall();
    open(&mut stage, Screen::Routine("first-72-hours".into()));
    stage.click("Care timers");
    stage.click("Start, Leg up");
    stage.click("Leg stays up for, more");
    stage.pass(Duration::from_secs(30));
    stage.settle();
    assert!(stage.shows("Leg up, 20 minutes left"));
    stage.click("Leg is down, Leg up");
    stage.click("Take back, Leg up");
    assert!(stage.model().preferences.care.leg_up.is_some());

    stage.click("Day, less");
    stage.click("Day, less");
    stage.click("Hour, less");
    stage.click("Follow the first days, The first days");
    assert!(stage.shows("Day 2, 49 hours since it began"));
    assert!(stage.shows("Load: add movement as pain allows"));
    stage.click("Show the movements, The first days");
    let routine = Screen::Routine("first-72-hours".into());
    assert_eq!(*stage.model().screen(), routine);
    stage.press(Key::Escape);
    stage.click("Stop following, The first days");
    assert!(stage.model().preferences.care.days.is_none());
}

#[test]
fn breaks_from_sitting_are_chosen_offered_put_off_and_started() {
    let mut stage = tall();
    open(&mut stage, Screen::Care);
    let switch = (Role::Switch, "Tell me to stand up");
    stage.app.get_by_role_and_label(switch.0, switch.1).click();
    stage.settle();
    stage.click("Every, less");
    stage.click("From, less");
    let sitting = &stage.model().preferences.care.sitting;
    assert!(sitting.on);
    assert_eq!((sitting.every_min, sitting.hours.from), (Some(55), 8));
    assert!(stage.shows("Next at 10:55"));
    stage.pass(Duration::from_mins(55));
    stage.settle();
    assert!(stage.shows("Time to stand up"));
    stage.click("In 10 minutes");
    assert!(!stage.shows("Time to stand up"));
    stage.pass(Duration::from_mins(10));
    stage.settle();
    stage.click("Start");
    assert_eq!(*stage.model().screen(), Screen::Session);
}

#[test]
fn a_timer_asks_for_a_frame_a_second_and_nothing_for_none() {
    let mut stage = tall();
    open(&mut stage, Screen::Care);
    stage.app.run_steps(30);
    assert!(Duration::from_hours(1) < sleeps(&stage), "nothing runs");
    stage.click("Start, Leg up");
    for screen in [Screen::Care, Screen::Library(LibraryTab::Routines)] {
        open(&mut stage, screen.clone());
        stage.app.run_steps(30);
        for _ in 0..5 {
            stage.pass(Duration::from_secs(1));
            stage.app.run_steps(2);
            let wait = sleeps(&stage);
            let second = Duration::from_secs(1);
            assert!(
                second.mul_f64(0.9) < wait && wait <= second,
                "{screen:?}: {wait:?}"
            );
        }
    }
    open(&mut stage, Screen::Care);
    stage.click("Leg is down, Leg up");
    stage.act(Action::ShowLibrary(LibraryTab::Routines));
    stage.app.run_steps(30);
    assert!(
        Duration::from_hours(1) < sleeps(&stage),
        "nothing runs any more"
    );
}
