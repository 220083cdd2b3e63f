//! A session of the release binary into a sound server: every tone is heard when `simulate` says, hidden window or not.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use serde_json::Value;

use crate::support::desktop::{App, Display, binary, pause};
use crate::support::null_sink::{NullSink, RATE};
use crate::support::onsets::onsets;

const ROUTINE: &str = "hamstring-strength-a";
/// Holds, a half, counting down, rests: the first minute of the routine has them.
const LISTENED_S: f64 = 62.0;
/// From then on the window is hidden.
const HIDDEN_FROM: Duration = Duration::from_secs(12);
/// What the design asks for.
const TOLERANCE_MS: f64 = 30.0;
/// Tones nearer to each other than this may sound as one.
const APART_S: f64 = 0.5;

#[test]
#[ignore = "needs Xvfb, pulseaudio, the release binary and 70 s; scripts/test runs it"]
fn a_session_sounds_when_simulate_says_with_its_window_hidden() {
    let sink = NullSink::start();
    let recorder = sink.record();
    let display = Display::start();
    let home = tempfile::tempdir().unwrap();
    let began_s = listen(&display, &sink, home.path());
    let recording = recorder.stop();

    let found = onsets(&recording.samples, RATE);
    let start_s = recording.began_s.expect("a recording");
    let heard: Vec<f64> = found
        .iter()
        .map(|onset| start_s + onset - began_s)
        .collect();
    let due = due_times();
    let nearest = |time: f64, others: &[f64]| {
        let errors = others.iter().map(|other| (other - time).abs() * 1e3);
        errors.fold(f64::INFINITY, f64::min)
    };
    let errors: Vec<f64> = due.iter().map(|due| nearest(*due, &heard)).collect();
    println!("due {due:?}\nheard {heard:.3?}\nerrors ms {errors:.1?}");
    assert!(due.len() > 12, "{due:?}");
    for (due, error) in due.iter().zip(&errors) {
        assert!(*error < TOLERANCE_MS, "due at {due} s, off by {error} ms");
    }
    let last = due.last().copied().unwrap_or_default();
    for heard in heard.iter().filter(|heard| **heard < last + 0.5) {
        assert!(
            nearest(*heard, &due) < TOLERANCE_MS,
            "heard at {heard} s, but nothing was due"
        );
    }
}

/// Runs a session into the sink, hides its window, and answers when the session began.
fn listen(display: &Display, sink: &NullSink, home: &Path) -> f64 {
    let mut command = display.command(binary());
    command.env("PULSE_SERVER", sink.address());
    let app = App::start_with(command, home, &["--routine", ROUTINE]);
    app.wait_for("first frame", 1);
    let window = display.focus(&app);
    pause(Duration::from_secs(2));
    display.press(&["Return", "Return"]);
    let line = app.wait_for("player mode=Running", 1);
    pause(HIDDEN_FROM);
    display.window_command("windowunmap", &window);
    let frames = app.frames();
    pause(Duration::from_secs_f64(LISTENED_S + 1.0).saturating_sub(HIDDEN_FROM));
    println!("frames drawn while hidden: {}", app.frames() - frames);
    let at = line.split("at_s=").nth(1).expect("a time in the log");
    at.split_whitespace().next().unwrap().parse().unwrap()
}

/// What `simulate` prints, without tones that are not apart from the one before.
fn due_times() -> Vec<f64> {
    let output = Command::new(binary())
        .args(["simulate", ROUTINE, "--json"])
        .output()
        .unwrap();
    let printed: Value = serde_json::from_slice(&output.stdout).unwrap();
    let times = printed["cues"].as_array().unwrap().iter();
    let mut due: Vec<f64> = Vec::new();
    for time in times.map(|cue| cue["at_s"].as_f64().unwrap()) {
        let apart = due.last().is_none_or(|last| time - last >= APART_S);
        if apart && time <= LISTENED_S {
            due.push(time);
        }
    }
    due
}
