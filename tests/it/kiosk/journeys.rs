//! Ways through the display, by touch alone.

use std::time::Duration;

use eframe::egui::{TouchPhase, pos2};
use stridewell::kiosk::{Area, Config, Span};
use stridewell::player::Mode;

use crate::support::kiosk::{LANDSCAPE, PORTRAIT, Stand, gym};

fn stand() -> Stand {
    Stand::new(gym(), LANDSCAPE)
}

#[test]
fn a_whole_visit_needs_nothing_but_fingers() {
    for size in [LANDSCAPE, PORTRAIT] {
        let mut stand = Stand::new(gym(), size);
        stand.begin("Desk break");
        let mut skipped = 0;
        while stand.model().player_mode() != Some(Mode::Done) {
            stand.touch("Skip");
            skipped += 1;
            assert!(skipped < 100, "it never ends");
        }
        // "Done" goes on by itself.
        stand.pass(6);
        assert_eq!(stand.area(), Area::CheckIn);
        stand.touch("Pain 2");
        stand.touch("Go on");
        assert_eq!(stand.area(), Area::Thanks);
        assert!(stand.says("Code with the exercises"));
        stand.pass(31);
        assert_eq!(stand.area(), Area::Attract);
    }
}

#[test]
fn the_first_touch_goes_in_wherever_it_is() {
    let mut stand = stand();
    stand.touch_at(pos2(1500.0, 300.0));
    assert_eq!(stand.area(), Area::Safety);
}

#[test]
fn something_wrong_leads_to_help_and_not_to_a_routine() {
    let mut stand = stand();
    stand.touch("Touch to start");
    stand.touch("Something is wrong");
    assert_eq!(stand.area(), Area::Help);
    assert!(stand.says("Stop. Get urgent medical help now"));
    stand.touch("Back");
    assert_eq!(stand.area(), Area::Safety);
}

#[test]
fn nobody_is_fine_before_the_end_of_the_page_was_seen() {
    let config = Config {
        languages: vec!["de".to_owned()],
        ..gym()
    };
    let mut stand = Stand::new(config, LANDSCAPE);
    stand.touch("Zum Start");
    let fine = "Mir geht es gut";
    let mut pages = 0;
    while stand.find(fine).is_none() {
        stand.touch("Weiterlesen");
        pages += 1;
        assert!(pages < 10, "the page has no end");
    }
    assert!(0 < pages, "in German the page is longer than the screen");
    stand.touch(fine);
    assert_eq!(stand.area(), Area::Choose);
}

#[test]
fn cards_lead_to_routines_by_goal_feeling_time_and_equipment() {
    for (way, card) in [
        ("Goal", "Strengthen"),
        ("How it feels", "Long sitting"),
        ("Time", "Up to 15 minutes"),
        ("Equipment", "Ball"),
    ] {
        let mut stand = stand();
        stand.come();
        stand.touch(way);
        if stand.find(card).is_none() {
            stand.touch("More");
        }
        stand.touch(card);
        let routine = stand.model().cards()[0].1[0].routine.clone();
        if stand.area() == Area::Choose {
            let name = &stand
                .model()
                .content
                .catalogue
                .routine(&routine)
                .unwrap()
                .name;
            let name = name.clone();
            stand.touch(&name);
        }
        assert_eq!(stand.area(), Area::Routine, "{way}");
        stand.touch("Begin");
        assert_eq!(stand.area(), Area::Session, "{way}");
    }
}

#[test]
fn whoever_leaves_is_asked_and_then_forgotten() {
    let mut stand = stand();
    stand.come();
    stand.pass(45);
    assert!(stand.says("Are you still there?"));
    assert_eq!(stand.area(), Area::Choose);
    stand.pass(20);
    assert_eq!(stand.area(), Area::Attract);
}

#[test]
fn any_touch_says_i_am_here_and_presses_nothing_else() {
    let mut stand = stand();
    stand.come();
    let card = stand.find("Post-run cool-down").unwrap();
    stand.pass(50);
    stand.touch_at(card);
    assert!(!stand.says("Are you still there?"));
    assert_eq!(
        stand.area(),
        Area::Choose,
        "the card behind was not pressed"
    );
    stand.pass(44);
    assert_eq!(stand.area(), Area::Choose);
    stand.pass(3);
    stand.touch("finished");
    assert_eq!(stand.area(), Area::Attract);
}

#[test]
fn a_session_that_runs_is_never_asked_and_one_that_stands_still_is() {
    let mut stand = stand();
    stand.begin("Post-run cool-down");
    stand.pass(280);
    assert_eq!(stand.area(), Area::Session);
    assert!(!stand.says("Are you still there?"));
    stand.touch("Pause");
    stand.pass(119);
    assert!(!stand.says("Are you still there?"));
    stand.pass(2);
    assert!(stand.says("Are you still there?"));
    stand.touch("Yes, keep going");
    assert_eq!(stand.area(), Area::Session);
    stand.pass(140);
    assert_eq!(stand.area(), Area::Attract);
    assert!(stand.model().session.is_none());
}

#[test]
fn a_machine_that_slept_for_minutes_has_nobody_before_it() {
    let mut stand = stand();
    stand.begin("Post-run cool-down");
    let away = |seconds| stridewell::model::Action::Away(Duration::from_secs(seconds));
    stand.stage.act(away(60));
    assert_eq!(stand.area(), Area::Session);
    assert!(stand.says("Shall we go on?"));
    stand.touch("Keep going");
    stand.stage.act(away(121));
    assert_eq!(stand.area(), Area::Attract);
}

#[test]
fn finishing_early_is_asked_once_and_then_how_it_felt() {
    let mut stand = stand();
    stand.begin("Post-run cool-down");
    stand.touch("Finished");
    assert!(stand.says("Finish here?"));
    stand.touch("Keep going");
    assert_eq!(stand.area(), Area::Session);
    stand.touch("Finished");
    stand.touch("Finished");
    assert_eq!(stand.area(), Area::CheckIn);
}

#[test]
fn when_it_hurts_the_rule_speaks_and_the_way_it_says_can_be_taken() {
    let mut stand = stand();
    stand.begin("Post-run cool-down");
    stand.touch("Skip");
    stand.touch("It hurts");
    stand.touch("Pain 7");
    assert!(
        stand.says("So says your routine’s rule"),
        "{:#?}",
        stand.stage.names()
    );
    stand.touch("Skip this exercise");
    let view = stand.model().session.as_ref().unwrap().view().unwrap();
    assert_ne!(view.exercise.as_str(), "modified-hurdler-stretch");
}

#[test]
fn help_holds_a_session_and_leads_back_to_it() {
    let mut stand = stand();
    stand.begin("Post-run cool-down");
    stand.touch("Get help");
    assert_eq!(stand.area(), Area::Help);
    assert_eq!(stand.model().player_mode(), Some(Mode::Paused));
    stand.touch("Back");
    assert_eq!(stand.area(), Area::Session);
}

#[test]
fn a_language_is_for_one_visit() {
    let config = Config {
        languages: vec!["en".to_owned(), "de".to_owned(), "es".to_owned()],
        ..gym()
    };
    let mut stand = Stand::new(config, LANDSCAPE);
    stand.touch("Deutsch");
    assert_eq!(stand.area(), Area::Safety);
    assert!(stand.says("Trifft heute"));
    stand.touch("Fertig");
    assert!(stand.find("Touch to start").is_some());
}

#[test]
fn a_touch_that_slips_or_lingers_still_presses_and_a_drag_does_not() {
    let mut stand = stand();
    stand.come();
    let card = stand.find("Post-run cool-down").unwrap();
    stand.finger(50, TouchPhase::Start, card);
    stand.finger(50, TouchPhase::Move, card + eframe::egui::vec2(22.0, 10.0));
    stand.finger(50, TouchPhase::End, card + eframe::egui::vec2(22.0, 10.0));
    assert_eq!(stand.area(), Area::Routine);
    stand.stage.settle();
    stand.touch("Back");
    stand.stage.app.run_steps(12);
    stand.finger(51, TouchPhase::Start, card);
    stand.finger(51, TouchPhase::Move, card + eframe::egui::vec2(200.0, 90.0));
    stand.finger(51, TouchPhase::End, card + eframe::egui::vec2(200.0, 90.0));
    assert_eq!(stand.area(), Area::Choose);
}

#[test]
fn other_settings_hold_at_once_and_bad_ones_show_a_mark_and_change_nothing() {
    use std::sync::Arc;
    use stridewell::model::{Action, KioskAction};
    let mut stand = stand();
    let config = |volume| Config {
        volume,
        gym: Some("Riverside Gym".to_owned()),
        ..gym()
    };
    let said = |config| Action::Kiosk(KioskAction::Config(config));
    stand.stage.act(said(Some(Arc::new(config(20)))));
    assert_eq!(stand.model().preferences.volume, 20);
    assert!(stand.says("Riverside Gym"));
    let shapes = |stand: &Stand| stand.stage.app.output().shapes.len();
    let before = shapes(&stand);
    stand.stage.act(said(None));
    assert!(stand.model().kiosk.as_ref().unwrap().is_faulty);
    assert!(before < shapes(&stand), "a small mark");
    assert_eq!(stand.model().preferences.volume, 20);
    stand.stage.act(said(Some(Arc::new(config(40)))));
    assert!(!stand.model().kiosk.as_ref().unwrap().is_faulty);
}

#[test]
fn it_is_as_loud_as_the_hour_says() {
    let config = Config {
        volume: 80,
        // The clock of the tests shows ten in the morning.
        volumes: vec![(Span::parse("09:00-11:00").unwrap(), 25)],
        ..gym()
    };
    let mut stand = Stand::new(config, LANDSCAPE);
    stand.pass(1);
    assert_eq!(stand.model().preferences.volume, 25);
    for _ in 0..4 {
        stand.stage.pass(Duration::from_mins(20));
    }
    assert_eq!(stand.model().preferences.volume, 80);
}

#[test]
fn other_content_waits_until_nobody_looks() {
    use std::sync::Arc;
    use stridewell::model::kiosk::Contents;
    use stridewell::model::{Action, Content, KioskAction};
    let mut stand = stand();
    stand.come();
    let before = Arc::clone(&stand.model().content);
    let other = Arc::new(Content::clone(&before));
    let contents = Contents(vec![("en".to_owned(), Arc::clone(&other))]);
    stand
        .stage
        .act(Action::Kiosk(KioskAction::Contents(contents)));
    assert!(Arc::ptr_eq(&stand.model().content, &before));
    stand.touch("Finished");
    assert!(Arc::ptr_eq(&stand.model().content, &other));
}
