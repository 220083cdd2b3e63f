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

    display.press(&["Return", "Return"]);
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

/// What is read of the counter that the log tells every ten seconds.
fn drawn_in_10_s(line: &str) -> u64 {
    let frames = line.split("frames=").nth(1).expect("a count");
    frames.split_whitespace().next().unwrap().parse().unwrap()
}

#[test]
#[ignore = "needs Xvfb and the release binary; scripts/test runs it"]
fn no_screen_without_movement_draws_in_ten_seconds() {
    let display = Display::start();
    let home = tempfile::tempdir().unwrap();
    let app = App::start(&display, home.path(), &[]);
    app.wait_for("first frame", 1);
    display.focus(&app);
    // Library, its search, progress, when to get help, and back in the library.
    for keys in [["ctrl+2"], ["ctrl+f"], ["ctrl+3"], ["F1"], ["ctrl+2"]] {
        display.press(&keys);
        pause(SETTLED * 2);
        let told = app.lines_with("drawn in the last 10 s").len();
        // The first count that is told may hold the end of the movement; the second is all stillness.
        let line = app.wait_for("drawn in the last 10 s", told + 2);
        assert_eq!(drawn_in_10_s(&line), 0, "after {keys:?}: {line}");
    }
}

/// How many steps of its plan the session that was left has behind it, and how many sets are kept.
fn kept(home: &Path) -> Option<(usize, usize)> {
    let path = stridewell::store::Paths::below(home).history();
    if !path.exists() {
        return None;
    }
    let found = stridewell::store::History::open(&path).ok()?.open_session();
    let found = found.ok()??;
    Some((found.place?.at, found.session.sets.len()))
}

#[test]
#[ignore = "needs Xvfb and the release binary; scripts/test runs it"]
fn a_session_survives_a_kill() {
    let display = Display::start();
    let home = tempfile::tempdir().unwrap();
    let app = routine_window(&display, home.path());
    display.press(&["Return", "Return"]);
    app.wait_for("player mode=Running", 1);
    // Ready; the first set is touched, then left.
    display.press(&["Return"]);
    pause(SETTLED);
    display.press(&["Right"]);
    let before = wait(Duration::from_secs(10), "a set to be kept", || {
        kept(home.path()).filter(|(step, sets)| 1 < *step && 0 < *sets)
    });
    app.kill();
    let after = kept(home.path()).expect("the session is still there");
    assert!(
        before.0 <= after.0 && before.1 <= after.1,
        "{before:?} {after:?}"
    );

    let app = routine_window(&display, home.path());
    display.press(&["Return"]);
    app.wait_for("player mode=Resuming", 1);
    app.wait_for("player mode=Running", 1);
    assert!(kept(home.path()).expect("it goes on").0 >= after.0);
    drop(app);
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

#[test]
#[ignore = "needs Xvfb and the release binary; scripts/test runs it"]
fn the_patient_has_a_window_of_their_own_whose_keys_are_the_console_s() {
    let display = Display::start();
    let home = tempfile::tempdir().unwrap();
    let app = routine_window(&display, home.path());
    display.press(&["Return", "Return"]);
    app.wait_for("player mode=Running", 1);
    display.press(&["w"]);
    let patient = wait(Duration::from_secs(20), "the patient's window", || {
        display.titled("Patient").pop()
    });
    display.window_command("windowfocus", &patient);
    pause(SETTLED);
    let picture = display.picture();
    let light = picture.ground().iter().all(|part| 200 < *part);
    assert!(light, "its ground is {:?}", picture.ground());
    assert!(picture.colors() > 200, "a figure, not {}", picture.colors());
    display.press(&["p"]);
    app.wait_for("player mode=Paused", 1);
    display.press(&["Escape"]);
    wait(Duration::from_secs(20), "one window", || {
        let none = display.titled("Patient").is_empty();
        none.then_some(())
    });
    assert_eq!(display.titled("Stridewell").len(), 1, "the console stays");
}
