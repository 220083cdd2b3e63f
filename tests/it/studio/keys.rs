//! The studio by keyboard: numbers are typed and stepped, everything can be reached, and there is a way out.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use stridewell::domain::draft::{Edit, Line, Number, PersonEdit};
use stridewell::domain::{Dose, Side};
use stridewell::model::{Screen, StudioAction};

use crate::support::scenes::studio::{composed, studio, unfold};
use crate::support::stage::Stage;

fn dose(stage: &Stage, place: usize) -> Dose {
    let desk = stage.model().studio.desk.as_ref().unwrap();
    desk.draft.items()[place].dose.clone()
}

#[test]
fn a_number_is_a_spin_button_that_arrows_step_and_digits_set() {
    let mut stage = Stage::without_figures();
    composed(&mut stage);
    unfold(&mut stage, 1);
    let reps = |stage: &Stage| Number::Reps.read(&dose(stage, 1), Some(Side::Left));
    let number = stage
        .app
        .get_by_role_and_label(Role::SpinButton, "Reps, left");
    assert_eq!(number.accesskit_node().value().as_deref(), Some("8"));
    number.focus();
    stage.settle();
    stage.press(Key::ArrowUp);
    assert_eq!(reps(&stage), Some(9));
    stage.press(Key::ArrowDown);
    stage.press(Key::ArrowDown);
    assert_eq!(reps(&stage), Some(7));
    for digit in ["1", "5"] {
        stage.app.event(Event::Text(digit.to_owned()));
        stage.settle();
    }
    assert_eq!(reps(&stage), Some(15));
    assert_eq!(
        Number::Reps.read(&dose(&stage, 1), Some(Side::Right)),
        Some(6)
    );
}

#[test]
fn times_are_typed_in_seconds_and_stay_within_their_limits() {
    let mut stage = Stage::without_figures();
    composed(&mut stage);
    unfold(&mut stage, 3);
    stage
        .app
        .get_by_role_and_label(Role::SpinButton, "Hold")
        .focus();
    stage.settle();
    for digit in ["4", "5"] {
        stage.app.event(Event::Text(digit.to_owned()));
        stage.settle();
    }
    assert_eq!(Number::Length.read(&dose(&stage, 3), None), Some(450));
    for digit in ["9", "9", "9"] {
        stage.app.event(Event::Text(digit.to_owned()));
        stage.settle();
    }
    assert_eq!(
        Number::Length.read(&dose(&stage, 3), None),
        Some(144_000),
        "four hours at most"
    );
}

#[test]
fn the_day_of_the_review_goes_by_weeks_as_well() {
    let mut stage = Stage::without_figures();
    composed(&mut stage);
    studio(&mut stage, StudioAction::ShowDetails(true));
    let day = jiff::civil::date(2026, 12, 10);
    let review = Edit::Person(PersonEdit::Review(Some(day)));
    studio(&mut stage, StudioAction::Edit(review));
    for name in ["A week later", "A week later", "A week earlier"] {
        stage.app.get_by_label(name).click_accesskit();
        stage.settle();
    }
    let desk = stage.model().studio.desk.as_ref().unwrap();
    let later = jiff::civil::date(2026, 12, 17);
    assert_eq!(desk.draft.prescription().review, Some(later));
}

#[test]
fn the_first_part_of_a_repetition_is_the_exercise_s_own_word() {
    let mut stage = Stage::without_figures();
    composed(&mut stage);
    unfold(&mut stage, 2);
    let order = |stage: &Stage| {
        let at = |word: &str| {
            let name = format!("{word}, seconds");
            stage
                .app
                .get_by_role_and_label(Role::SpinButton, &name)
                .rect()
                .left()
        };
        at("Lean") < at("Push up")
    };
    assert!(order(&stage), "a Nordic begins with leaning");
    stage.click("Begin with: Push up");
    assert!(!order(&stage));
}

#[test]
fn tab_reaches_every_part_of_the_studio() {
    let mut stage = Stage::without_figures();
    composed(&mut stage);
    unfold(&mut stage, 1);
    studio(&mut stage, StudioAction::LookFor("bridge".to_owned()));
    let mut seen = Vec::new();
    for _ in 0..120 {
        stage.press(Key::Tab);
        let all = stage.app.root().children_recursive();
        let focused = all
            .map(|node| node.accesskit_node())
            .find(egui_kittest::kittest::AccessKitNode::is_focused);
        seen.extend(focused.and_then(|node| node.label()));
    }
    for name in [
        "Title of the routine",
        "Patient",
        "Preview as patient",
        "Save file",
        "Find an exercise",
        "Add Single-leg bridge",
        "2. Single-leg bridge",
        "Reps, left",
        "Different",
        "Note for the patient",
        "Duplicate Single-leg bridge",
        "About this routine",
        "Set 2 min",
        "Letter",
    ] {
        assert!(
            seen.iter().any(|label| label.starts_with(name)),
            "{name}: {seen:#?}"
        );
    }
}

#[test]
fn ctrl_4_comes_here_and_escape_goes_out_step_by_step() {
    let mut stage = Stage::without_figures();
    stage.app.key_press_modifiers(Modifiers::COMMAND, Key::Num4);
    stage.settle();
    assert_eq!(*stage.model().screen(), Screen::Studio);
    composed(&mut stage);
    studio(&mut stage, StudioAction::ShowDetails(true));
    stage.press(Key::Escape);
    let desk = stage.model().studio.desk.as_ref();
    assert!(desk.is_some_and(|desk| !desk.details));
    stage.press(Key::Escape);
    assert!(stage.model().studio.desk.is_none());
    assert_eq!(stage.model().studio.drafts.len(), 1, "it is in the list");
    assert_eq!(*stage.model().screen(), Screen::Studio);
}

#[test]
fn delete_takes_the_row_with_the_keyboard_out_and_no_letter_of_a_field() {
    let mut stage = Stage::without_figures();
    composed(&mut stage);
    let count = |stage: &Stage| {
        stage
            .model()
            .studio
            .desk
            .as_ref()
            .unwrap()
            .draft
            .items()
            .len()
    };
    stage
        .app
        .get_by_role_and_label(Role::TextInput, "Title of the routine")
        .focus();
    stage.settle();
    stage.press(Key::Delete);
    assert_eq!(count(&stage), 4);
    stage
        .app
        .get_by_label_contains("1. Seated ball release")
        .focus();
    stage.settle();
    stage.press(Key::Delete);
    assert_eq!(count(&stage), 3);
}

#[test]
fn escape_in_a_field_leaves_the_field_alone() {
    let mut stage = Stage::without_figures();
    composed(&mut stage);
    let title = "Title of the routine";
    stage
        .app
        .get_by_role_and_label(Role::TextInput, title)
        .focus();
    stage.settle();
    stage.press(Key::Escape);
    assert!(stage.model().studio.desk.is_some(), "the draft stays open");
    stage.press(Key::Escape);
    assert!(stage.model().studio.desk.is_none());
}

#[test]
fn a_finding_leads_to_the_field_that_settles_it() {
    let mut stage = Stage::without_figures();
    composed(&mut stage);
    let empty = Edit::Write(Line::Title, String::new());
    studio(&mut stage, StudioAction::Edit(empty));
    stage.click_containing("Show all");
    let row = stage.app.get_by_label("Error: No title").rect();
    let add = stage.app.query_all_by_label("Add");
    let beside = add
        .into_iter()
        .find(|add| row.y_range().contains(add.rect().center().y));
    beside.unwrap().click();
    stage.settle();
    stage.app.event(Event::Text("Phase 3".to_owned()));
    stage.settle();
    let desk = stage.model().studio.desk.as_ref().unwrap();
    assert_eq!(desk.draft.line(Line::Title), "Phase 3");
}
