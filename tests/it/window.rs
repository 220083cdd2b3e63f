//! The release binary in a real window on a virtual display, driven by keys.

use std::path::Path;
use std::time::Duration;

use crate::support::desktop::{App, Display, pause, read_to_string, wait};

/// How long a paused session is watched.
const WATCHED: Duration = Duration::from_secs(5);
/// After a key the last frames may still be drawn for so long.
const SETTLED: Duration = Duration::from_secs(2);

/// A window on the routine that the tests follow.
fn routine_window(display: &Display, home: &Path) -> App {
    let app = App::start(display, home, &["--routine", "hamstring-strength-a"]);
    app.wait_for("first frame", 1);
    display.focus(&app);
    pause(SETTLED);
    app
}

#[test]
#[ignore = "needs Xvfb and the release binary; scripts/test runs it"]
fn a_session_starts_pauses_resumes_and_ends_by_keys() {
    let display = Display::start();
    let home = tempfile::tempdir().unwrap();
    let mut app = routine_window(&display, home.path());
    let colors = display.picture().colors();
    assert!(colors > 200, "a screen with a figure, not {colors} colors");

    display.press(&["Return"]);
    app.wait_for("player mode=Running", 1);
    let before = app.frames();
    pause(SETTLED);
    assert!(app.frames() > before, "a running session draws");

    display.press(&["p"]);
    app.wait_for("player mode=Paused", 1);
    pause(SETTLED);
    let before = app.frames();
    pause(WATCHED);
    assert_eq!(app.frames() - before, 0, "frames drawn while paused");

    display.press(&["p"]);
    app.wait_for("player mode=Running", 2);
    display.press(&["Escape"]);
    app.wait_for("player mode=Paused", 2);
    display.press(&["ctrl+q"]);
    assert_eq!(app.wait_for_end(), Some(0));
    let complaints = [
        app.lines_with("WARN"),
        app.lines_with("ERROR"),
        app.lines_with("panicked"),
    ];
    let complaints = complaints.concat();
    let silent = |line: &String| line.contains("no sound");
    assert!(complaints.iter().all(silent), "{complaints:#?}");
}

#[test]
#[ignore = "needs Xvfb and the release binary; scripts/test runs it"]
fn an_untouched_library_draws_no_frame() {
    let display = Display::start();
    let home = tempfile::tempdir().unwrap();
    let app = App::start(&display, home.path(), &[]);
    app.wait_for("first frame", 1);
    pause(SETTLED * 2);
    let before = app.frames();
    pause(WATCHED);
    assert_eq!(
        app.frames() - before,
        0,
        "frames drawn while nothing happens"
    );
}

#[test]
#[ignore = "needs Xvfb and the release binary; scripts/test runs it"]
fn preferences_survive_a_kill() {
    let display = Display::start();
    let home = tempfile::tempdir().unwrap();
    let app = routine_window(&display, home.path());
    let file = stridewell::store::Paths::below(home.path()).preferences();
    assert!(!read_to_string(&file).contains("muted = true"), "before");
    display.press(&["m"]);
    wait(
        Duration::from_secs(5),
        "the preferences to be saved",
        || read_to_string(&file).contains("muted = true").then_some(()),
    );
    app.kill();

    let app = routine_window(&display, home.path());
    display.press(&["m"]);
    wait(
        Duration::from_secs(5),
        "the kept choice to be undone",
        || {
            read_to_string(&file)
                .contains("muted = false")
                .then_some(())
        },
    );
    drop(app);
}
