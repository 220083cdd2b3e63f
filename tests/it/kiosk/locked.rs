//! What a stranger cannot do.

use eframe::egui::{
    Event, Key, Modifiers, PointerButton, TouchPhase, ViewportCommand, ViewportEvent, pos2,
};
use stridewell::kiosk::{Area, Config};
use stridewell::model::{Action, LibraryTab, Screen};
use stridewell::packs::kiosk::pin;

use crate::support::kiosk::{LANDSCAPE, Stand, gym};

/// With the number 4711.
fn locked() -> Config {
    Config {
        pin: Some(pin::hash("4711").unwrap()),
        ..gym()
    }
}

fn hold_corner(stand: &mut Stand, seconds: u64) {
    let corner = pos2(40.0, 40.0);
    stand.finger(900, TouchPhase::Start, corner);
    stand.pass(seconds);
    stand.finger(900, TouchPhase::End, corner);
    stand.stage.settle();
}

fn type_number(stand: &mut Stand, number: &str) {
    for digit in number.chars() {
        stand.touch(&digit.to_string());
    }
    stand.touch("That is the number");
    // It is looked at on a thread of its own.
    for _ in 0..2_000 {
        if !stand.model().kiosk.as_ref().unwrap().typed.is_checked {
            return;
        }
        std::thread::park_timeout(std::time::Duration::from_millis(5));
        stand.stage.app.step();
    }
    panic!("the number was never looked at");
}

/// Everything of the state that a person can change.
fn state(stand: &Stand) -> String {
    let model = stand.model();
    let kiosk = model.kiosk.as_ref().unwrap();
    format!(
        "{:?} {:?} {:?}",
        model.screens, kiosk.visit, model.preferences
    )
}

#[test]
fn staff_get_in_by_the_corner_and_their_number_and_nobody_else() {
    let mut stand = Stand::new(locked(), LANDSCAPE);
    hold_corner(&mut stand, 4);
    assert_ne!(stand.area(), Area::Pin, "not long enough");
    stand.pass(70);
    hold_corner(&mut stand, 6);
    assert_eq!(stand.area(), Area::Pin);
    type_number(&mut stand, "1234");
    assert_eq!(stand.area(), Area::Pin);
    assert!(stand.says("That was not the number"));
    type_number(&mut stand, "4711");
    assert_eq!(stand.area(), Area::Staff);
}

#[test]
fn wrong_numbers_make_everybody_wait() {
    let mut stand = Stand::new(locked(), LANDSCAPE);
    hold_corner(&mut stand, 6);
    for _ in 0..3 {
        type_number(&mut stand, "0000");
    }
    assert!(stand.says("You can try again"));
    assert!(stand.find("That is the number").is_none(), "no try before");
    stand.pass(6);
    type_number(&mut stand, "4711");
    assert_eq!(stand.area(), Area::Staff);
}

#[test]
fn the_pad_goes_back_to_where_somebody_was() {
    let mut stand = Stand::new(locked(), LANDSCAPE);
    stand.begin("Post-run cool-down");
    hold_corner(&mut stand, 6);
    assert_eq!(stand.area(), Area::Pin);
    stand.touch("Back");
    assert_eq!(stand.area(), Area::Session);
}

#[test]
fn cleaning_needs_no_number_and_minds_no_touch() {
    let mut stand = Stand::new(locked(), LANDSCAPE);
    hold_corner(&mut stand, 6);
    stand.touch("Clean the screen");
    for (x, y) in [(300.0, 800.0), (900.0, 500.0), (1800.0, 1000.0)] {
        stand.touch_at(pos2(x, y));
        assert_eq!(stand.area(), Area::Attract);
    }
    stand.pass(31);
    stand.touch("Touch to start");
    assert_eq!(stand.area(), Area::Safety);
}

#[test]
fn the_window_does_not_close_unless_staff_close_it() {
    let mut stand = Stand::new(gym(), LANDSCAPE);
    let close = |stand: &mut Stand| {
        let input = stand.stage.app.input_mut();
        let id = input.viewport_id;
        let events = &mut input.viewports.entry(id).or_default().events;
        events.push(ViewportEvent::Close);
        stand.stage.app.step();
        let outputs = stand.stage.app.output().viewport_output.values();
        let mut commands = outputs.flat_map(|output| output.commands.clone());
        commands.any(|command| command == ViewportCommand::CancelClose)
    };
    assert!(close(&mut stand), "a stranger's wish is refused");
    hold_corner(&mut stand, 6);
    assert_eq!(stand.area(), Area::Staff);
    stand.touch("End the program");
    assert!(!close(&mut stand), "that of staff is not");
}

#[test]
fn no_key_and_no_file_does_anything_anywhere() {
    let mut stand = Stand::new(gym(), LANDSCAPE);
    let areas: [fn(&mut Stand); 4] = [
        |_| {},
        |stand| stand.touch("Touch to start"),
        |stand| stand.touch("I am fine"),
        |stand| stand.touch("Post-run cool-down"),
    ];
    let command = Modifiers::COMMAND;
    for go in areas {
        go(&mut stand);
        let before = state(&stand);
        let zoom = stand.stage.app.ctx.zoom_factor();
        for modifiers in [Modifiers::NONE, command, Modifiers::ALT, Modifiers::SHIFT] {
            for key in Key::ALL {
                for pressed in [true, false] {
                    stand.stage.app.event(Event::Key {
                        key: *key,
                        physical_key: None,
                        pressed,
                        repeat: false,
                        modifiers,
                    });
                }
            }
            stand.stage.settle();
        }
        for event in [
            Event::Paste("4711".to_owned()),
            Event::Text("q".to_owned()),
            Event::Copy,
            Event::Zoom(2.0),
        ] {
            stand.stage.app.event(event);
        }
        stand.stage.settle();
        let commands = &stand.stage.app.output().platform_output.commands;
        assert!(commands.is_empty(), "{commands:?}");
        assert_eq!(state(&stand), before);
        assert!((stand.stage.app.ctx.zoom_factor() - zoom).abs() < 1e-6);
    }
}

#[test]
fn no_second_button_and_no_wheel_with_a_key_comes_in() {
    let mut stand = Stand::new(gym(), LANDSCAPE);
    stand.come();
    let before = state(&stand);
    let card = stand.find("Post-run cool-down").unwrap();
    for button in [PointerButton::Secondary, PointerButton::Middle] {
        for pressed in [true, false] {
            stand.stage.app.event(Event::PointerMoved(card));
            stand.stage.app.event(Event::PointerButton {
                pos: card,
                button,
                pressed,
                modifiers: Modifiers::NONE,
            });
            stand.stage.app.step();
        }
    }
    assert_eq!(state(&stand), before);
}

#[test]
fn what_other_parts_of_the_program_ask_is_not_heard() {
    let mut stand = Stand::new(gym(), LANDSCAPE);
    stand.come();
    let before = state(&stand);
    for action in [
        Action::Quit,
        Action::ToggleFullScreen,
        Action::Open(Screen::Library(LibraryTab::Routines)),
        Action::Open(Screen::Studio),
        Action::Back,
        Action::StartRoutine("post-run-cool-down".into()),
        Action::TryExercise("kettlebell-swing".into()),
    ] {
        stand.stage.act(action);
        assert_eq!(state(&stand), before);
    }
}
