//! A whole routine from Today to the summary, once by the keyboard alone and once through the accessibility tree alone.

use std::time::Duration;

use eframe::egui::Key;
use egui_kittest::kittest::Queryable as _;
use stridewell::domain::history::PainWhen;
use stridewell::model::{Action, Asked, Screen};
use stridewell::player::{Mode, State};

use crate::support::stage::Stage;

/// Longer than any routine takes.
const LONGEST_S: u64 = 3_600;

fn today() -> Stage {
    let mut stage = Stage::without_figures();
    stage.act(Action::Open(Screen::Today));
    stage
}

/// What the session shows.
fn state(stage: &Stage) -> Option<State> {
    let session = stage.model().session.as_ref()?;
    session.view().map(|view| view.state)
}

/// Lets a session run to its end; `helped` each second, where it waits for somebody.
fn run(stage: &mut Stage, mut helped: impl FnMut(&mut Stage, State)) {
    for _ in 0..LONGEST_S {
        match state(stage) {
            None | Some(State::Done) => return,
            Some(state) => helped(stage, state),
        }
        stage.pass(Duration::from_secs(1));
    }
    panic!("the session does not end: {:?}", state(stage));
}

fn whole(stage: &Stage) {
    let session = stage.model().past.sessions().last().unwrap();
    assert!(session.is_whole());
    assert_eq!(session.worst(PainWhen::Before), Some(2));
    assert_eq!(session.worst(PainWhen::During), Some(3));
    assert_eq!(session.effort, Some(4));
    assert_eq!(*stage.model().screen(), Screen::Today);
}

#[test]
fn a_whole_routine_by_the_keyboard_alone() {
    let mut stage = today();
    stage.press(Key::Enter);
    let asked = Screen::CheckIn(Asked::Before("desk-break-five".into()));
    assert_eq!(*stage.model().screen(), asked);
    stage.press(Key::Num2);
    stage.press(Key::Enter);
    assert_eq!(*stage.model().screen(), Screen::Session);
    stage.press(Key::Space);
    assert_eq!(stage.model().player_mode(), Some(Mode::Paused));
    stage.press(Key::Space);
    run(&mut stage, |stage, state| {
        if matches!(state, State::Counted | State::GetReady) {
            stage.press(Key::Enter);
        }
    });
    stage.press(Key::Enter);
    assert!(matches!(
        stage.model().screen(),
        Screen::CheckIn(Asked::After(_))
    ));
    stage.press(Key::Num3);
    reach(&mut stage, "Effort 4");
    stage.press(Key::Space);
    reach(&mut stage, "Save");
    stage.press(Key::Enter);
    assert!(matches!(stage.model().screen(), Screen::Summary(_)));
    stage.press(Key::Enter);
    whole(&stage);
}

/// Goes on with Tab until what is called so has the keyboard.
fn reach(stage: &mut Stage, name: &str) {
    for _ in 0..80 {
        stage.press(Key::Tab);
        let focused = stage.app.get_all_by_label_contains(name);
        if focused.into_iter().any(|node| node.is_focused()) {
            return;
        }
    }
    panic!("Tab never comes to {name:?}: {:#?}", stage.names());
}

/// Does what a screen reader does when something is to be pressed.
fn press(stage: &mut Stage, name: &str) {
    let mut all = stage.app.query_all_by_label_contains(name);
    let node = all.next();
    node.unwrap_or_else(|| panic!("nothing is called {name:?}: {:#?}", stage.names()))
        .click_accesskit();
    drop(all);
    stage.settle();
}

/// As [`press`], of what is called just so.
fn press_exactly(stage: &mut Stage, name: &str) {
    stage.app.get_by_label(name).click_accesskit();
    stage.settle();
}

#[test]
fn a_whole_routine_through_the_accessibility_tree_alone() {
    let mut stage = today();
    press(&mut stage, "Start Desk break");
    press(&mut stage, "2, carry on");
    press_exactly(&mut stage, "Start");
    assert_eq!(*stage.model().screen(), Screen::Session);
    press(&mut stage, "Pause");
    assert_eq!(stage.model().player_mode(), Some(Mode::Paused));
    press(&mut stage, "Carry on");
    run(&mut stage, |stage, state| {
        if state == State::Counted {
            press(stage, "Count a rep");
        }
    });
    press(&mut stage, "Go on");
    press(&mut stage, "Pain 3");
    press(&mut stage, "Effort 4");
    press(&mut stage, "Save");
    press(&mut stage, "Finish");
    whole(&stage);
}
