//! Tones through a real sound server: what was recorded began when it was due.

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use crate::support::null_sink::{NullSink, RATE};
use crate::support::onsets::onsets;
use crate::support::stall::Watch;

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

/// The server has sound for 60 ms and asks for more every 15 ms: when the machine stands still for longer than this, a gap
/// is not ours.
const STALL: Duration = Duration::from_millis(30);
/// So often it is played at most, as long as the machine stood still each time.
const TRIES: usize = 4;

#[test]
#[ignore = "needs pulseaudio and 30 s; scripts/test runs it"]
fn tones_are_heard_when_they_are_due() {
    let sink = NullSink::start();
    check(&sink, "PulseAudio", |player| {
        player.env("PULSE_SERVER", sink.address());
    });
}

#[test]
#[ignore = "needs pulseaudio, libasound2-plugins and 30 s; scripts/test runs it"]
fn tones_are_heard_through_alsa_when_there_is_no_sound_server() {
    let sink = NullSink::start();
    // ALSA's own plugin leads to the null sink, which we cannot find by ourselves.
    let default = format!(
        "pcm.!default {{ type pulse server \"{}\" }}\n",
        sink.address()
    );
    sink.configure_alsa(&default);
    check(&sink, "ALSA", |player| {
        player.env("PULSE_SERVER", "tcp:nowhere.invalid");
    });
}

/// Plays the wishes into `sink`, again where it went wrong while the machine itself stood still.
fn check(sink: &NullSink, device: &str, point: impl Fn(&mut Command)) {
    for attempt in 1..=TRIES {
        let watch = Watch::start();
        let played = play(sink, device, &point);
        let stall = watch.stop();
        match played {
            Ok(()) => return,
            Err(why) if attempt < TRIES && STALL < stall => {
                println!("the machine stood still for {stall:?}, once more: {why}");
            }
            Err(why) => panic!("{why} (at most {stall:?} of it are the machine's)"),
        }
    }
}

/// Plays the wishes and compares what was recorded with what was due.
fn play(sink: &NullSink, device: &str, point: impl Fn(&mut Command)) -> Result<(), String> {
    let recorder = sink.record();
    let mut player = Command::new(example());
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
    if heard.len() != due.len() {
        return Err(format!("{device}: heard {heard:?}, due {due:?}, {status}"));
    }
    let errors_ms: Vec<f64> = heard
        .iter()
        .zip(&due)
        .map(|(heard, due)| (heard - due) * 1e3)
        .collect();
    println!("{device}, {status}: {errors_ms:.1?}");
    let worst = errors_ms
        .iter()
        .fold(0.0_f64, |worst, e| worst.max(e.abs()));
    if worst < TOLERANCE_MS {
        return Ok(());
    }
    Err(format!("{device}: {errors_ms:.1?}"))
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
