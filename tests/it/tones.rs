//! Tones through a real sound server: what was recorded began when it was due.

use std::path::PathBuf;
use std::process::Command;

use crate::support::null_sink::{NullSink, RATE};
use crate::support::onsets::onsets;

/// Twenty tones at uneven times: close together, far apart, and after the device has gone to sleep.
const WISHES: [&str; 20] = [
    "800:get_ready",
    "1900:three",
    "2900:two",
    "3900:one",
    "4900:start",
    "5737:part",
    "6511:part",
    "7003:rep",
    "8019:part",
    "9301:rep",
    "13777:halfway",
    "15113:three",
    "16113:two",
    "17113:one",
    "18113:change_sides",
    "19409:rest",
    "23001:next",
    "24553:wait",
    "25801:rep",
    "27499:done",
];

/// What the design asks for.
const TOLERANCE_MS: f64 = 30.0;

#[test]
#[ignore = "needs pulseaudio and 30 s; scripts/test runs it"]
fn tones_are_heard_when_they_are_due() {
    let sink = NullSink::start();
    let player = Command::new(example());
    check(&sink, player, "PulseAudio", |player| {
        player.env("PULSE_SERVER", sink.address());
    });
}

#[test]
#[ignore = "needs pulseaudio, libasound2-plugins and 30 s; scripts/test runs it"]
fn tones_are_heard_through_alsa_when_there_is_no_sound_server() {
    let sink = NullSink::start();
    let player = Command::new(example());
    check(&sink, player, "ALSA", |player| {
        // ALSA's own plugin leads to the null sink, which we cannot find by ourselves.
        let default = format!(
            "pcm.!default {{ type pulse server \"{}\" }}\n",
            sink.address()
        );
        sink.configure_alsa(&default);
        player.env("PULSE_SERVER", "tcp:nowhere.invalid");
    });
}

/// Plays the wishes into `sink` and compares what was recorded with what was due.
fn check(sink: &NullSink, mut player: Command, device: &str, point: impl FnOnce(&mut Command)) {
    let recorder = sink.record();
    player.args(WISHES).env("HOME", sink.home());
    point(&mut player);
    let output = player.output().expect("the example runs");
    assert!(output.status.success());
    let recording = recorder.stop();
    let status = String::from_utf8_lossy(&output.stderr);
    assert!(status.contains("Sounding"), "{device}: {status}");

    let due = due_times(&String::from_utf8_lossy(&output.stdout));
    let began_s = recording.began_s.expect("a recording");
    let found = onsets(&recording.samples, RATE);
    let heard: Vec<f64> = found.iter().map(|onset| began_s + onset).collect();
    assert_eq!(
        heard.len(),
        due.len(),
        "heard {heard:?}, due {due:?}, {status}"
    );
    let errors_ms: Vec<f64> = heard
        .iter()
        .zip(&due)
        .map(|(heard, due)| (heard - due) * 1e3)
        .collect();
    println!("{device}, {status}: {errors_ms:.1?}");
    let worst = errors_ms
        .iter()
        .fold(0.0_f64, |worst, e| worst.max(e.abs()));
    assert!(worst < TOLERANCE_MS, "{device}: {errors_ms:.1?}");
}

/// The example is built beside the tests.
fn example() -> PathBuf {
    let tests = std::env::current_exe().expect("a path");
    let build = tests.ancestors().nth(2).expect("target/debug");
    build.join("examples/tones")
}

fn due_times(printed: &str) -> Vec<f64> {
    let first_words = printed.lines().filter_map(|line| line.split(' ').next());
    first_words
        .map(|word| word.parse().expect("seconds"))
        .collect()
}
