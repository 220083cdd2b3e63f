//! Today: how long sessions were, and the one that was left.

use stridewell::domain::Preferences;
use stridewell::text::Language;

use crate::support::scenes::scenes;
use crate::support::stage::{DESIGN, Stage};

fn scene(name: &str, size: [f32; 2]) -> Stage {
    let mut stage = Stage::bare(Preferences::default(), Language::English, size);
    let (_, go) = scenes().find(|(other, _)| *other == name).unwrap();
    go(&mut stage);
    stage
}

#[test]
fn a_session_is_as_long_as_what_was_counted_in_it() {
    let stage = scene("today-planned", DESIGN);
    for row in [
        "Wed, Nordic ten-week programme, 12 min",
        "Fri, Nordic ten-week programme, 7 min",
    ] {
        assert!(stage.shows(row), "{row}: {:#?}", stage.names());
    }
}

#[test]
fn what_was_left_says_where_it_stopped_and_can_be_ended_in_every_window() {
    for (size, said) in [(DESIGN, "Exercise 1 of 4"), ([800.0, 600.0], "Carry on:")] {
        let mut stage = scene("today-left", size);
        assert!(stage.shows(said), "{said}: {:#?}", stage.names());
        assert!(stage.shows("set 1 of"), "{:#?}", stage.names());
        stage.click("Finish it here");
        assert!(stage.model().session.is_none());
    }
}

#[test]
fn a_card_is_marked_where_a_stretch_is_not_for_a_long_hamstring() {
    let stage = scene("library-overlengthened", DESIGN);
    let mark = "Does not suit a hamstring that tests long";
    assert!(stage.shows(mark), "{:#?}", stage.names());
}
