//! What a person does on the pages outside a session, by accessible names and keys.

use std::time::Duration;

use eframe::egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use stridewell::domain::exercise::Goal;
use stridewell::domain::{Kit, RoutineId};
use stridewell::model::{
    Action, Asked, Level, LibraryTab, Notice, NoticeKind, Screen, SettingsSection,
};

use crate::support::stage::Stage;

const SEARCH: &str = "Search by name, muscle or feeling";

fn start() -> Stage {
    Stage::without_figures()
}

fn library() -> Stage {
    let mut stage = start();
    stage.click("Exercises");
    stage
}

fn type_words(stage: &mut Stage, words: &str) {
    let field = stage.app.get_by_label(SEARCH);
    field.focus();
    stage.settle();
    stage.app.get_by_label(SEARCH).type_text(words);
    stage.settle();
}

#[test]
fn words_are_typed_letter_by_letter_after_the_key() {
    let mut stage = Stage::without_figures();
    stage.app.key_press_modifiers(Modifiers::COMMAND, Key::F);
    stage.settle();
    for letter in "nordic".chars() {
        stage.app.event(Event::Text(letter.to_string()));
        stage.settle();
    }
    assert_eq!(stage.model().library.query.words, "nordic");
    stage.press(Key::Backspace);
    assert_eq!(stage.model().library.query.words, "nordi");
}

#[test]
fn what_is_typed_and_ticked_narrows_the_library() {
    let mut stage = library();
    let all = stage.model().library.exercises.len();
    assert!(stage.shows(&format!("{all} exercises")));
    type_words(&mut stage, "bridge");
    let named = stage.model().library.exercises.len();
    assert!(0 < named && named < all);
    assert!(stage.shows("Glute bridge"));
    stage.click("Release");
    assert_eq!(stage.model().library.exercises.len(), 0);
    assert!(stage.shows("Nothing here called “bridge”"));
    assert!(stage.shows("match without the Release filter"));
    stage.click_containing("Clear filters");
    assert_eq!(stage.model().library.exercises.len(), named);
    stage.click("Clear the search");
    assert_eq!(stage.model().library.exercises.len(), all);
}

#[test]
fn kit_at_hand_is_remembered_and_filters() {
    let mut stage = library();
    let all = stage.model().library.exercises.len();
    stage.click("Mat");
    assert!(stage.model().preferences.kit().contains(&Kit::Mat));
    let few = stage.model().library.exercises.len();
    assert!(few < all);
    assert!(stage.shows(&format!("{few} exercises you can do with mat")));
    stage.click("More");
    stage.click("Roller");
    assert!(few < stage.model().library.exercises.len());
    stage.click("Settings");
    stage.click("About me");
    stage.click("Roller");
    assert!(!stage.model().preferences.kit().contains(&Kit::Roller));
    assert_eq!(stage.model().library.exercises.len(), few);
}

#[test]
fn control_f_goes_to_the_search_from_anywhere() {
    let mut stage = start();
    stage.act(Action::ShowLibrary(LibraryTab::Exercises));
    stage.act(Action::Open(Screen::Settings(SettingsSection::Look)));
    stage.app.key_press_modifiers(Modifiers::COMMAND, Key::F);
    stage.settle();
    assert_eq!(
        *stage.model().screen(),
        Screen::Library(LibraryTab::Exercises)
    );
    stage.settle();
    assert!(stage.app.get_by_label(SEARCH).is_focused());
}

#[test]
fn a_routine_is_shortened_to_the_time_there_is_and_made_whole_again() {
    let mut stage = start();
    stage.click_containing("Hamstring strength A");
    let id = RoutineId::new("hamstring-strength-a");
    let length = |stage: &Stage| {
        let plan = stage.model().plan_of(&id).unwrap();
        plan.total() + plan.extra()
    };
    let whole = length(&stage);
    stage.click("Change");
    stage.click("10 min");
    assert!(length(&stage) <= Duration::from_mins(10));
    assert!(length(&stage) < whole);
    let total = stage.model().plan_of(&id).unwrap().total().as_secs();
    assert!(stage.shows(&format!("Now {}:{:02} instead of", total / 60, total % 60)));
    stage.click("As it was");
    assert_eq!(length(&stage), whole);
    let count = stage.model().plan_of(&id).unwrap().items.len();
    stage.click_containing("Leave out, ");
    assert_eq!(stage.model().plan_of(&id).unwrap().items.len(), count - 1);
    stage.click_containing("Put back, ");
    assert_eq!(stage.model().plan_of(&id).unwrap().items.len(), count);
}

#[test]
fn an_optional_exercise_is_added_and_one_is_swapped() {
    let mut stage = start();
    let id = RoutineId::new("hamstring-strength-b");
    stage.act(Action::Open(Screen::Routine(id.clone())));
    stage.click_containing("Gym, ");
    let items = |stage: &Stage| {
        let plan = stage.model().plan_of(&id).unwrap();
        let items = plan.items.into_iter();
        items
            .map(|item| item.exercise.to_string())
            .collect::<Vec<_>>()
    };
    let before = items(&stage);
    stage.click_containing("Add, ");
    assert_eq!(items(&stage).len(), before.len() + 1);
    stage.click("Change");
    stage.click_containing("Swap, Romanian deadlift");
    stage.click_containing("Hip thrust, ");
    assert!(items(&stage).contains(&"hip-thrust".to_owned()));
    assert!(!items(&stage).contains(&"romanian-deadlift".to_owned()));
}

#[test]
fn the_sore_side_is_asked_before_a_routine_that_means_it() {
    let mut stage = start();
    let id = RoutineId::new("askling-l-protocol");
    stage.act(Action::Open(Screen::Routine(id.clone())));
    assert!(stage.shows("Which side is sore?"));
    stage.press(Key::Enter);
    assert!(stage.model().session.is_none(), "it does not start yet");
    stage.click("Right");
    stage.press(Key::Enter);
    assert_eq!(*stage.model().screen(), Screen::CheckIn(Asked::Before(id)));
    stage.press(Key::Enter);
    assert_eq!(*stage.model().screen(), Screen::Session);
}

#[test]
fn text_grows_and_shrinks_by_keys_between_its_limits() {
    let mut stage = start();
    let press = |stage: &mut Stage, key| {
        stage.app.key_press_modifiers(Modifiers::COMMAND, key);
        stage.settle();
    };
    press(&mut stage, Key::Plus);
    assert_eq!(stage.model().preferences.text_percent, 110);
    for _ in 0..5 {
        press(&mut stage, Key::Minus);
    }
    assert_eq!(stage.model().preferences.text_percent, 90);
    press(&mut stage, Key::Num0);
    assert_eq!(stage.model().preferences.text_percent, 100);
}

#[test]
fn a_remark_goes_by_itself_and_a_problem_stays() {
    let told = |level| Notice {
        level,
        kind: NoticeKind::ShortSleep,
        details: String::new(),
    };
    let mut stage = start();
    stage.act(Action::Tell(told(Level::Note)));
    assert_eq!(stage.model().notices.len(), 1);
    stage.app.run_steps(40);
    assert_eq!(stage.model().notices.len(), 0, "ten seconds later");
    stage.act(Action::Tell(told(Level::Problem)));
    stage.app.run_steps(40);
    assert_eq!(stage.model().notices.len(), 1);
    stage.click("Close");
    assert_eq!(stage.model().notices.len(), 0);
}

#[test]
fn nothing_is_drawn_again_while_nothing_changes() {
    for tab in [LibraryTab::Routines, LibraryTab::Exercises] {
        let mut stage = Stage::new();
        stage.act(Action::ShowLibrary(tab));
        stage.app.run_steps(20);
        assert!(!stage.app.ctx.has_requested_repaint(), "{tab:?}");
    }
}

#[test]
fn a_card_says_all_that_it_shows() {
    let mut stage = library();
    let mut query = stage.model().library.query.clone();
    query.goals.insert(Goal::Strengthen);
    "glute bridge".clone_into(&mut query.words);
    stage.act(Action::LookFor(query));
    let name = "Glute bridge, Strengthen, 3 sets of 12, Lying, mat";
    assert!(stage.shows(name), "{:#?}", stage.names());
}

#[test]
fn all_instructions_are_shown_when_they_are_asked_for() {
    let mut stage = start();
    let id = "ball-release-hamstring-chair";
    stage.act(Action::Open(Screen::Exercise(id.into())));
    let exercise = stage.model().content.catalogue.exercise(&id.into());
    let steps = exercise.unwrap().instructions.clone();
    assert!(stage.shows(&steps[5]) && !stage.shows(&steps[6]));
    stage.click("All 9 steps");
    assert!(stage.shows(&steps[8]));
    stage.press(Key::Escape);
    assert_eq!(
        *stage.model().screen(),
        Screen::Library(LibraryTab::Routines)
    );
}
