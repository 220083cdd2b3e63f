//! Journeys through the studio by the real frame: composing, moving, taking back, settling.

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers, Pos2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use stridewell::domain::Draft;
use stridewell::domain::draft::{Line, Number};
use stridewell::domain::{Side, Sides};
use stridewell::model::{Screen, StudioAction};

use crate::support::scenes::studio::{FOUR, composed, studio, unfold};
use crate::support::stage::Stage;

fn draft(stage: &Stage) -> Draft {
    let desk = stage.model().studio.desk.as_ref().unwrap();
    (*desk.draft).clone()
}

fn order(stage: &Stage) -> Vec<String> {
    let draft = draft(stage);
    let items = draft.items().iter();
    items
        .map(|item| item.exercise.as_str().to_owned())
        .collect()
}

/// Types into the field that is called so.
fn type_into(stage: &mut Stage, name: &str, words: &str) {
    stage
        .app
        .get_by_role_and_label(Role::TextInput, name)
        .focus();
    stage.settle();
    stage.app.event(Event::Text(words.to_owned()));
    stage.settle();
}

fn hold(stage: &mut Stage, modifiers: Modifiers, key: Key) {
    stage.app.key_press_modifiers(modifiers, key);
    stage.settle();
}

#[test]
fn four_exercises_are_composed_as_they_were_drawn() {
    let mut stage = Stage::without_figures();
    stage.click("Studio");
    stage.click("New routine");
    assert_eq!(*stage.model().screen(), Screen::Studio);
    type_into(
        &mut stage,
        "Title of the routine",
        "Hamstring strain, phase 2",
    );
    type_into(&mut stage, "Patient", "Patient 27");
    let catalogue = stage.model().content.catalogue.clone();
    for id in FOUR {
        let name = catalogue.exercise(&id.into()).unwrap().name.clone();
        type_into(&mut stage, "Find an exercise", &name);
        stage.click(&format!("Add {name}"));
        studio(&mut stage, StudioAction::LookFor(String::new()));
    }
    assert_eq!(order(&stage), FOUR);
    assert_eq!(draft(&stage).line(Line::Title), "Hamstring strain, phase 2");
    stage.click_containing("2. Single-leg bridge");
    stage.click("Different");
    for _ in 0..2 {
        stage.click("Reps, right, less");
    }
    stage.click("Right");
    type_into(&mut stage, "Note for the patient", "Hips level.");
    let bridge = draft(&stage).items()[1].clone();
    let reps = [Side::Left, Side::Right].map(|side| Number::Reps.read(&bridge.dose, Some(side)));
    assert_eq!(reps, [Some(8), Some(6)]);
    assert_eq!(
        (bridge.start, bridge.note.as_deref()),
        (Some(Side::Right), Some("Hips level."))
    );
    assert!(stage.shows("3 × 8 left, 3 × 6 right"), "its row says so");
}

#[test]
fn each_way_of_working_the_sides_can_be_chosen() {
    let mut stage = Stage::without_figures();
    composed(&mut stage);
    unfold(&mut stage, 1);
    stage.click("Each");
    stage.click("Swap each rep");
    let sides = draft(&stage).items()[1].dose.sides;
    assert!(matches!(
        sides,
        Sides::Each {
            order: stridewell::domain::SideOrder::AlternateEachRep,
            ..
        }
    ));
    stage.click("Together");
    assert_eq!(draft(&stage).items()[1].dose.sides, Sides::Together);
    assert!(
        !stage.shows("Swap each rep"),
        "without sides there is no order of them"
    );
}

#[test]
fn alt_and_an_arrow_move_the_item_that_is_open_and_the_one_with_the_keyboard() {
    let mut stage = Stage::without_figures();
    composed(&mut stage);
    unfold(&mut stage, 2);
    hold(&mut stage, Modifiers::ALT, Key::ArrowUp);
    assert_eq!(order(&stage), [FOUR[0], FOUR[2], FOUR[1], FOUR[3]]);
    assert_eq!(
        stage.model().studio.desk.as_ref().unwrap().open,
        Some(1),
        "it stays open"
    );
    stage
        .app
        .get_by_label_contains("4. Lying hamstring")
        .focus();
    stage.settle();
    for _ in 0..9 {
        hold(&mut stage, Modifiers::ALT, Key::ArrowUp);
    }
    assert_eq!(
        order(&stage),
        [FOUR[3], FOUR[0], FOUR[2], FOUR[1]],
        "not further than the top"
    );
    let focused = stage.app.get_by_label_contains("1. Lying hamstring");
    assert!(
        focused.accesskit_node().is_focused(),
        "the keyboard goes with it"
    );
    hold(&mut stage, Modifiers::ALT, Key::ArrowDown);
    assert_eq!(order(&stage)[1], FOUR[3]);
}

/// Drags from the middle of what is called so to a point.
fn drag(stage: &mut Stage, name: &str, to: Pos2) {
    let from = stage.app.get_by_label_contains(name).rect().center();
    stage.app.drag_at(from);
    stage.settle();
    let middle = from + (to - from) * 0.5;
    for at in [middle, to, to] {
        stage.app.hover_at(at);
        stage.settle();
    }
    stage.app.drop_at(to);
    stage.settle();
}

#[test]
fn an_item_and_an_exercise_are_dragged_to_their_places() {
    let mut stage = Stage::without_figures();
    composed(&mut stage);
    let below = stage
        .app
        .get_by_label_contains("3. Nordic")
        .rect()
        .center_bottom();
    drag(&mut stage, "Drag Seated ball release", below);
    assert_eq!(order(&stage), [FOUR[1], FOUR[2], FOUR[0], FOUR[3]]);
    let first = stage
        .app
        .get_by_label_contains("1. Single-leg bridge")
        .rect();
    studio(&mut stage, StudioAction::LookFor("plank".to_owned()));
    drag(&mut stage, "Forearm plank, Strengthen", first.center_top());
    assert_eq!(order(&stage)[0], "plank");
    assert_eq!(order(&stage).len(), 5);
}

#[test]
fn every_step_is_taken_back_and_made_again_by_keys() {
    let mut stage = Stage::without_figures();
    composed(&mut stage);
    let last = draft(&stage);
    let mut steps = 0;
    while stage.model().studio.desk.as_ref().unwrap().can_step()[0] {
        hold(&mut stage, Modifiers::COMMAND, Key::Z);
        steps += 1;
    }
    assert!(10 < steps);
    assert!(draft(&stage).items().is_empty());
    for step in 0..steps {
        let (held, key) = if step % 2 == 0 {
            (Modifiers::COMMAND | Modifiers::SHIFT, Key::Z)
        } else {
            (Modifiers::COMMAND, Key::Y)
        };
        hold(&mut stage, held, key);
    }
    let again = Draft {
        changed_ms: last.changed_ms,
        ..draft(&stage)
    };
    assert_eq!(again, last);
}

#[test]
fn a_step_back_while_a_field_has_the_keyboard_is_one_of_the_draft() {
    let mut stage = Stage::without_figures();
    composed(&mut stage);
    unfold(&mut stage, 0);
    type_into(&mut stage, "Note for the patient", "Slowly");
    assert_eq!(draft(&stage).items()[0].note.as_deref(), Some("Slowly"));
    hold(&mut stage, Modifiers::COMMAND, Key::Z);
    assert_eq!(draft(&stage).items()[0].note, None);
    hold(&mut stage, Modifiers::COMMAND, Key::Y);
    assert_eq!(draft(&stage).items()[0].note.as_deref(), Some("Slowly"));
}

#[test]
fn what_was_removed_comes_back_by_the_notice() {
    let mut stage = Stage::without_figures();
    composed(&mut stage);
    unfold(&mut stage, 2);
    stage.click_containing("Remove Nordic");
    assert_eq!(order(&stage), [FOUR[0], FOUR[1], FOUR[3]]);
    let undo = stage.app.query_all_by_label("Undo").last();
    undo.expect("the notice offers it").click();
    stage.settle();
    assert_eq!(order(&stage), FOUR);
    assert!(stage.model().notices.is_empty());
}

#[test]
fn what_wants_attention_is_settled_with_one_tap_each() {
    let mut stage = Stage::without_figures();
    composed(&mut stage);
    assert!(stage.shows("2 things to settle before printing"));
    assert!(stage.shows("Warning: Nordic lower has no rest"));
    stage.click("Set 2 min");
    assert_eq!(draft(&stage).items()[2].dose.rest.as_secs(), 120);
    assert!(stage.shows("1 thing to settle before printing"));
    stage.click("Add");
    assert!(stage.model().studio.desk.as_ref().unwrap().details);
    stage.app.event(Event::Text("01234 5678".to_owned()));
    stage.settle();
    assert_eq!(draft(&stage).line(Line::Contact), "01234 5678");
    stage.click("Done");
    assert!(!stage.shows("to settle before printing"), "nothing is left");
}
