//! Plays tones at given times and prints them, to hear them and to measure when they sound.
//!
//! `cargo run --example tones` plays every tone once, two seconds apart.
//! `cargo run --example tones -- 900:start 2100:one …` plays tones at milliseconds from now.
//! Each printed line is the due time on the machine's clock that counts suspend, in seconds, and the tone.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "an example talks to whoever runs it"
)]

use std::process::ExitCode;
use std::sync::{Arc, mpsc};
use std::time::Duration;

use stridewell::audio::{Audio, Loudness, Tone};
use stridewell::clock::{Clock as _, Moment, SystemClock};

/// Longer than the longest tone and the way to the speaker.
const TAIL: Duration = Duration::from_secs(2);

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(wishes) = wishes(&arguments) else {
        eprintln!("expected milliseconds and a tone, such as 900:start");
        return ExitCode::from(2);
    };
    match play(&wishes) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the audio thread did not start: {error}");
            ExitCode::FAILURE
        }
    }
}

fn wishes(arguments: &[String]) -> Option<Vec<(Duration, Tone)>> {
    if arguments.is_empty() {
        let every_two_seconds = (0..).map(|index| Duration::from_secs(1 + 2 * index));
        return Some(every_two_seconds.zip(Tone::ALL).collect());
    }
    arguments.iter().map(|argument| wish(argument)).collect()
}

fn wish(argument: &str) -> Option<(Duration, Tone)> {
    let (milliseconds, name) = argument.split_once(':')?;
    let tone = Tone::ALL.into_iter().find(|tone| tone.as_str() == name)?;
    Some((Duration::from_millis(milliseconds.parse().ok()?), tone))
}

fn play(wishes: &[(Duration, Tone)]) -> std::io::Result<()> {
    let clock = SystemClock::new();
    let audio = Audio::start(Arc::new(clock.clone()), Loudness::Percent(80), |status| {
        eprintln!("{status:?}");
    })?;
    let now = clock.now();
    let cues: Vec<(Moment, Tone)> = wishes
        .iter()
        .map(|(in_, tone)| (now + *in_, *tone))
        .collect();
    for (due, tone) in &cues {
        println!("{:.6} {}", due.since_origin().as_secs_f64(), tone.as_str());
    }
    let last = cues.iter().map(|(due, _)| *due).max().unwrap_or(now);
    audio.schedule(cues);
    wait(last.since(now) + TAIL);
    Ok(())
}

/// Waits on a channel that nobody writes to: the house forbids `sleep`.
fn wait(length: Duration) {
    let (_silent, inbox) = mpsc::channel::<()>();
    inbox.recv_timeout(length).ok();
}
