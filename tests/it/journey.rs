//! One person's way through the app: library, routine, every step, done. By accessible names, asserted on the model.

use std::time::Duration;

use eframe::egui::Key;
use stridewell::domain::history::PainWhen;
use stridewell::model::{LibraryTab, Screen};
use stridewell::player::Mode;

use crate::support::stage::Stage;

const ROUTINE: &str = "hamstring-strength-a";

#[test]
fn from_the_library_to_done_through_every_step() {
    let mut stage = Stage::new();
    assert_eq!(
        *stage.model().screen(),
        Screen::Library(LibraryTab::Routines)
    );
    let routine = stage
        .model()
        .content
        .catalogue
        .routine(&ROUTINE.into())
        .unwrap()
        .clone();
    stage.click_containing(&routine.name);
    assert_eq!(*stage.model().screen(), Screen::Routine(ROUTINE.into()));
    for item in &routine.variants[0].items {
        let exercise = stage
            .model()
            .content
            .catalogue
            .exercise(&item.exercise)
            .unwrap();
        let name = exercise.name.clone();
        assert!(stage.shows(&name), "the page names {name}");
    }
    start(&mut stage);

    let steps = follow(&mut stage);
    let plan = &stage.model().session.as_ref().unwrap().player.plan();
    assert_eq!(
        steps,
        (0..plan.steps.len()).collect::<Vec<_>>(),
        "every step, in order"
    );
    assert_eq!(stage.model().player_mode(), Some(Mode::Done));
    assert!(stage.shows("Done"), "{:?}", stage.names());
    stage.pass(Duration::from_secs(6));
    stage.settle();
    assert!(stage.model().session.is_none(), "done goes on by itself");
    check_in(&mut stage);
}

/// Starts the routine that is open, saying how it feels before.
fn start(stage: &mut Stage) {
    stage.click("Start");
    stage.press(Key::Num2);
    stage.click("Start");
    assert_eq!(*stage.model().screen(), Screen::Session);
}

/// Says how it was by names, and comes back over the summary.
fn check_in(stage: &mut Stage) {
    assert!(matches!(stage.model().screen(), Screen::CheckIn(_)));
    stage.click("Pain 4, change it");
    stage.click("Effort 5, hard");
    stage.click("Save");
    assert!(matches!(stage.model().screen(), Screen::Summary(_)));
    assert!(stage.shows("Nicely done"), "{:?}", stage.names());
    stage.click("Finish");
    assert_eq!(*stage.model().screen(), Screen::Today);
    let session = stage.model().past.sessions().last().unwrap();
    assert_eq!(session.worst(PainWhen::Before), Some(2));
    assert_eq!(session.worst(PainWhen::During), Some(4));
    assert_eq!(session.effort, Some(5));
    assert!(session.is_whole());
}

/// Lets a session run in steps of a second, and lists the steps that it came through.
fn follow(stage: &mut Stage) -> Vec<usize> {
    let mut steps = Vec::new();
    for _ in 0..3600 {
        let session = stage.model().session.as_ref().expect("a session");
        if session.player.mode() == Mode::Done {
            break;
        }
        let place = session.player.place();
        if steps.last() != Some(&place) {
            steps.push(place);
            let view = session.view().expect("a running session shows something");
            let name = view.exercise.clone();
            let exercise = stage.model().content.catalogue.exercise(&name).unwrap();
            let shown = exercise.words.short_name.clone();
            stage.settle();
            assert!(
                stage.shows(&shown),
                "step {place} names {shown}: {:?}",
                stage.names()
            );
        }
        stage.pass(Duration::from_secs(1));
    }
    steps
}
