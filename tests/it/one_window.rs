//! Two starts of the release binary with one home: the second brings the first forward and ends.

use std::time::Duration;

use crate::support::desktop::{App, Display, pause};

#[test]
#[ignore = "needs Xvfb and the release binary; scripts/test runs it"]
fn a_second_start_hands_over_its_routine_and_ends() {
    let display = Display::start();
    let home = tempfile::tempdir().unwrap();
    let first = App::start(&display, home.path(), &[]);
    first.wait_for("first frame", 1);
    display.focus(&first);
    let before = display.picture().pixels;
    let mut second = App::start(&display, home.path(), &["--routine", "nordic-ten-week"]);
    assert_eq!(second.wait_for_end(), Some(0));
    assert!(
        second.lines_with("first frame").is_empty(),
        "no second window"
    );
    pause(Duration::from_secs(2));
    assert!(
        before != display.picture().pixels,
        "the first shows the routine"
    );
    let mut wrong = App::start(&display, home.path(), &["--routine", "nordic-ten-weak"]);
    assert_eq!(wrong.wait_for_end(), Some(2));
}

#[test]
#[ignore = "needs Xvfb and the release binary; scripts/test runs it"]
fn after_a_crash_the_next_start_opens_and_is_called() {
    let display = Display::start();
    let home = tempfile::tempdir().unwrap();
    let first = App::start(&display, home.path(), &[]);
    first.wait_for("first frame", 1);
    first.kill();
    let next = App::start(&display, home.path(), &[]);
    next.wait_for("first frame", 1);
    let mut second = App::start(&display, home.path(), &[]);
    assert_eq!(second.wait_for_end(), Some(0));
}

#[test]
#[ignore = "needs Xvfb and the release binary; scripts/test runs it"]
fn a_window_comes_back_as_large_as_it_was() {
    let display = Display::start();
    let home = tempfile::tempdir().unwrap();
    let paths = stridewell::store::Paths::below(home.path());
    let mut app = App::start(&display, home.path(), &[]);
    app.wait_for("first frame", 1);
    let window = display.focus(&app);
    let sized = display
        .command("xdotool")
        .args(["windowsize", &window, "1000", "700"])
        .status();
    assert!(sized.unwrap().success());
    pause(Duration::from_secs(2));
    display.press(&["ctrl+q"]);
    assert_eq!(app.wait_for_end(), Some(0));
    let place = stridewell::store::WindowPlace::load(&paths);
    assert_eq!(place.size, Some([1000.0, 700.0]));
    let again = App::start(&display, home.path(), &[]);
    again.wait_for("first frame", 1);
    let window = display.focus(&again);
    let told = display
        .command("xdotool")
        .args(["getwindowgeometry", &window])
        .output();
    let told = String::from_utf8(told.unwrap().stdout).unwrap();
    assert!(told.contains("1000x700"), "{told}");
}
