//! Ways through a session by accessible names and keys, asserted on the model.

use std::time::Duration;

use eframe::egui::{Key, pos2};
use stridewell::domain::preferences::Counting;
use stridewell::domain::{Preferences, Side};
use stridewell::model::{Action, Screen};
use stridewell::player::{Mode, RunView, State};
use stridewell::text::Language;

use crate::support::scenes::scenes;
use crate::support::stage::Stage;

const ROUTINE: &str = "hamstring-strength-a";

fn view(stage: &Stage) -> RunView {
    let session = stage.model().session.as_ref().expect("a session");
    session.view().expect("a session shows something")
}

/// Opens a routine by its name and starts it.
fn start(stage: &mut Stage, name: &str) {
    stage.click_containing(name);
    stage.click("Start");
    stage.click("Start without it");
    assert_eq!(*stage.model().screen(), Screen::Session);
}

/// Skips until the session is in a state.
fn skip_to(stage: &mut Stage, wanted: impl Fn(&RunView) -> bool) {
    for _ in 0..60 {
        if wanted(&view(stage)) {
            return;
        }
        stage.click("Skip");
    }
    panic!("no step of the session is so: {:#?}", view(stage));
}

#[test]
fn pause_carry_on_and_leave_by_their_names() {
    let mut stage = Stage::without_figures();
    start(&mut stage, "Hamstring strength A");
    stage.pass(Duration::from_secs(14));
    stage.click("Pause");
    assert_eq!(stage.model().player_mode(), Some(Mode::Paused));
    let before = view(&stage).left;
    stage.pass(Duration::from_mins(1));
    assert_eq!(view(&stage).left, before, "time stands still");
    stage.click("Carry on");
    assert!(matches!(
        stage.model().player_mode(),
        Some(Mode::Resuming(_))
    ));
    stage.pass(Duration::from_secs(3));
    assert_eq!(stage.model().player_mode(), Some(Mode::Running));
    stage.click("Leave");
    assert_eq!(stage.model().player_mode(), Some(Mode::Paused));
    assert_eq!(view(&stage).step_state, State::Hold);
    stage.click("Keep going");
    assert!(matches!(
        stage.model().player_mode(),
        Some(Mode::Resuming(_))
    ));
    stage.click("Leave");
    stage.click("Finish and save");
    assert_eq!(stage.model().player_mode(), Some(Mode::Ended));
    assert!(stage.shows("You stopped early"), "{:?}", stage.names());
    let record = stage.model().session.as_ref().unwrap().player.record();
    assert_eq!(record.items(), 1, "what was done is kept");
    stage.click("Go on");
    assert!(stage.model().session.is_none());
}

#[test]
fn repetitions_are_counted_taken_back_and_remembered() {
    let mut stage = Stage::without_figures();
    start(&mut stage, "Hamstring strength A");
    skip_to(&mut stage, |view| view.state == State::Paced);
    stage.click("More");
    assert_eq!(stage.model().player_mode(), Some(Mode::Paused));
    stage.click("Count reps by key or touch");
    stage.click("Carry on");
    stage.pass(Duration::from_secs(3));
    stage.settle();
    let exercise = view(&stage).exercise;
    let counting = stage.model().preferences.counting_of(&exercise);
    assert_eq!(counting, Counting::Counted, "for the next time too");
    let reps = |stage: &Stage| view(stage).rep.map(|(done, _)| done);
    for done in 0..3 {
        assert_eq!(reps(&stage), Some(done));
        stage.click("Count a rep");
        stage.pass(Duration::from_secs(1));
    }
    stage.click("Undo");
    assert_eq!(reps(&stage), Some(2));
    // A key counts as the button does, and a bounce counts once.
    stage.press(Key::Space);
    stage.press(Key::Space);
    assert_eq!(reps(&stage), Some(3));
    let (_, of) = view(&stage).rep.unwrap();
    for _ in 3..of {
        stage.pass(Duration::from_secs(1));
        stage.click("Count a rep");
    }
    stage.pass(Duration::from_millis(1_500));
    stage.settle();
    assert_eq!(view(&stage).state, State::Rest);
    stage.click("Undo the last rep");
    assert_eq!(view(&stage).state, State::Counted);
    assert_eq!(reps(&stage), Some(of - 1));
}

#[test]
fn when_it_hurts_the_easier_version_goes_on() {
    let mut stage = Stage::without_figures();
    start(&mut stage, "Hamstring strength A");
    skip_to(&mut stage, |view| view.state == State::Paced);
    let easier = stage
        .model()
        .easier()
        .expect("an easier version")
        .id
        .clone();
    stage.click("It hurts");
    assert_eq!(stage.model().player_mode(), Some(Mode::Hurting(None)));
    assert!(stage.shows("When to get help"));
    stage.click("Pain 5, change it");
    assert!(
        stage.shows("5: "),
        "the rule says something: {:?}",
        stage.names()
    );
    stage.click("Show the easier version");
    assert_eq!(view(&stage).exercise, easier);
    assert!(matches!(
        stage.model().player_mode(),
        Some(Mode::Resuming(_))
    ));
    let record = stage.model().session.as_ref().unwrap().player.record();
    let pain: Vec<u8> = record.pain.iter().map(|pain| pain.pain).collect();
    assert_eq!(pain, [5], "the number is written down");
}

#[test]
fn in_the_stop_band_the_exercise_is_skipped() {
    let mut stage = Stage::without_figures();
    start(&mut stage, "Hamstring strength A");
    skip_to(&mut stage, |view| view.state == State::Paced);
    let item = view(&stage).item;
    stage.press(Key::H);
    for key in [Key::Num1, Key::Num0] {
        stage.press(key);
    }
    assert_eq!(stage.model().player_mode(), Some(Mode::Hurting(Some(10))));
    assert!(
        !stage.shows("Show the easier version"),
        "not in the stop band"
    );
    stage.press(Key::Enter);
    assert_eq!(view(&stage).item, item + 1, "the exercise is skipped");
}

#[test]
fn away_asks_and_starts_again_or_goes_on() {
    let mut stage = Stage::without_figures();
    start(&mut stage, "Hamstring strength A");
    skip_to(&mut stage, |view| view.state == State::Hold);
    stage.pass(Duration::from_secs(7));
    let left = view(&stage).left;
    stage.act(Action::Away(Duration::from_mins(4)));
    assert!(stage.shows("You were away for 4 minutes"));
    assert_eq!(view(&stage).left, left, "no time was counted");
    stage.click("Start this hold again");
    stage.pass(Duration::from_secs(3));
    assert_eq!(view(&stage).left, view(&stage).length);
    stage.pass(Duration::from_secs(5));
    let left = view(&stage).left;
    stage.act(Action::Away(Duration::from_mins(4)));
    stage.press(Key::C);
    stage.pass(Duration::from_secs(3));
    assert_eq!(stage.model().player_mode(), Some(Mode::Running));
    assert_eq!(view(&stage).left, left);

    skip_to(&mut stage, |view| view.state == State::Rest);
    stage.act(Action::Away(Duration::from_secs(12)));
    assert!(
        matches!(stage.model().player_mode(), Some(Mode::Resuming(_))),
        "a short sleep in a rest asks nothing"
    );
    assert!(!stage.model().notices.is_empty(), "but is told");
}

#[test]
fn a_session_left_for_later_goes_on_where_it_was() {
    let mut stage = Stage::without_figures();
    start(&mut stage, "Hamstring strength A");
    skip_to(&mut stage, |view| {
        view.item == 2 && view.state == State::Paced
    });
    stage.pass(Duration::from_secs(1));
    let before = view(&stage);
    stage.press(Key::Escape);
    stage.click("Carry on later");
    assert_eq!(*stage.model().screen(), Screen::Routine(ROUTINE.into()));
    stage.pass(Duration::from_hours(2));
    stage.click("Carry on");
    assert_eq!(*stage.model().screen(), Screen::Session);
    assert_eq!((view(&stage).left, view(&stage).item), (before.left, 2));
    stage.pass(Duration::from_secs(3));
    assert_eq!(stage.model().player_mode(), Some(Mode::Running));
}

#[test]
fn sides_are_swapped_while_getting_ready() {
    let mut stage = Stage::without_figures();
    stage.act(Action::StartRoutine("post-run-cool-down".into()));
    skip_to(&mut stage, |view| {
        view.state == State::NextUp && view.side.is_some()
    });
    let side = view(&stage).side.unwrap();
    let name = if side == Side::Left { "Left" } else { "Right" };
    stage.click(&format!("Side: {name}. Swap sides"));
    assert_eq!(view(&stage).side, Some(side.other()));
    stage.press(Key::S);
    assert_eq!(view(&stage).side, Some(side));
    skip_to(&mut stage, |view| view.state == State::Hold);
    assert_eq!(view(&stage).side, Some(side));
    stage.press(Key::S);
    assert_eq!(
        view(&stage).side,
        Some(side),
        "not while it is being worked"
    );
    stage.click("Pause");
    stage.press(Key::S);
    assert_eq!(view(&stage).side, Some(side.other()));
}

#[test]
fn from_afar_the_controls_come_back_with_the_pointer() {
    let mut stage = Stage::without_figures();
    start(&mut stage, "Hamstring strength A");
    stage.press(Key::D);
    assert!(!stage.shows("It hurts") && !stage.shows("Skip"));
    stage.app.hover_at(pos2(300.0, 300.0));
    stage.app.run_steps(2);
    for name in ["It hurts", "Get help", "Skip"] {
        assert!(stage.shows(name), "{name}: {:?}", stage.names());
    }
    // The window's own time runs a quarter of a second a frame here.
    stage.app.run_steps(24);
    assert!(!stage.shows("It hurts"), "after four seconds they are gone");
    stage.press(Key::P);
    assert_eq!(stage.model().player_mode(), Some(Mode::Paused));
    assert!(stage.shows("Carry on"), "while paused they stay");
}

#[test]
fn going_elsewhere_asks_first() {
    let mut stage = Stage::without_figures();
    start(&mut stage, "Hamstring strength A");
    stage.pass(Duration::from_secs(1));
    stage.press(Key::P);
    stage.click_containing("Go to 3. ");
    assert_eq!(view(&stage).item, 1);
    stage.click("Go there");
    assert_eq!(view(&stage).item, 3);
    assert_eq!(stage.model().player_mode(), Some(Mode::Paused));
}

#[test]
fn help_is_one_key_away_from_every_scene_of_a_session() {
    for (name, go) in scenes().filter(|(name, _)| name.starts_with("session-")) {
        let mut stage = Stage::without_figures();
        go(&mut stage);
        stage.press(Key::G);
        assert_eq!(*stage.model().screen(), Screen::GetHelp, "from {name}");
        assert_ne!(stage.model().player_mode(), Some(Mode::Running), "{name}");
        stage.act(Action::Back);
        assert_eq!(*stage.model().screen(), Screen::Session, "back to {name}");
    }
}

#[test]
fn in_a_small_window_it_hurts_and_help_are_always_there() {
    let mut stage = Stage::with(Preferences::default(), Language::English, [800.0, 600.0]);
    stage.act(Action::StartRoutine(ROUTINE.into()));
    for _ in 0..12 {
        for name in ["It hurts", "Get help", "More", "Skip"] {
            assert!(stage.shows(name), "{name}: {:?}", stage.names());
        }
        stage.click("Skip");
    }
    stage.click("It hurts");
    stage.click("Pain 8, stop");
    stage.click("Finish here");
    assert_eq!(stage.model().player_mode(), Some(Mode::Ended));
}
