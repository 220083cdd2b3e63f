//! A session of the release binary with a real speech-dispatcher and espeak-ng, recorded from a null sink.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use stridewell::domain::Preferences;
use stridewell::domain::safety::Audience;
use stridewell::domain::voice::Voice;
use stridewell::store::{Paths, PreferencesFile};

use crate::support::desktop::{App, Display, binary, pause, wait};
use crate::support::null_sink::{NullSink, RATE};

const ROUTINE: &str = "hamstring-strength-a";
/// Louder than this is a voice.
const LOUD: i16 = 1_000;
const LISTENED: Duration = Duration::from_secs(20);

/// A speech-dispatcher of the test's own, which plays into the test's sound server.
struct Dispatcher {
    daemon: Child,
    socket: PathBuf,
}

impl Dispatcher {
    fn start(sink: &NullSink) -> Self {
        let home = sink.home();
        let socket = home.join("speechd.sock");
        let daemon = Command::new("speech-dispatcher")
            .args(["--run-single", "--communication-method", "unix_socket"])
            .arg("--socket-path")
            .arg(&socket)
            .arg("--pid-file")
            .arg(home.join("speechd.pid"))
            .arg("--log-dir")
            .arg(&home)
            .env("HOME", &home)
            .env("XDG_RUNTIME_DIR", &home)
            .env("PULSE_SERVER", sink.address())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("speech-dispatcher is installed by scripts/test");
        let started = Self { daemon, socket };
        wait(Duration::from_secs(20), "speech-dispatcher", || {
            started.socket.exists().then_some(())
        });
        started
    }
}

impl Drop for Dispatcher {
    fn drop(&mut self) {
        self.daemon.kill().ok();
        self.daemon.wait().ok();
    }
}

fn with_voice(home: &Path) {
    let preferences = Preferences {
        voice: Voice {
            on: true,
            ..Voice::default()
        },
        // Tones off the record: what is loud is the voice.
        tones: stridewell::domain::voice::TonesHeard {
            countdown: false,
            halfway: false,
            tempo: false,
        },
        audience: Some(Audience::Others),
        toured: true,
        ..Preferences::default()
    };
    let file = PreferencesFile::load(&Paths::below(home)).file;
    file.save(&preferences).unwrap();
}

/// Seconds of the recording in which something is loud, in tenths.
fn loud_tenths(samples: &[i16]) -> usize {
    let tenth = RATE as usize / 10;
    let tenths = samples.chunks(tenth);
    tenths
        .filter(|tenth| tenth.iter().any(|sample| sample.saturating_abs() > LOUD))
        .count()
}

fn session(display: &Display, sink: &NullSink, socket: &Path, home: &Path) -> App {
    let mut command = display.command(binary());
    command.env("PULSE_SERVER", sink.address()).env(
        "SPEECHD_ADDRESS",
        format!("unix_socket:{}", socket.display()),
    );
    let app = App::start_with(command, home, &["--routine", ROUTINE]);
    app.wait_for("first frame", 1);
    display.focus(&app);
    pause(Duration::from_secs(2));
    display.press(&["Return", "Return"]);
    app.wait_for("player mode=Running", 1);
    app
}

#[test]
#[ignore = "needs Xvfb, pulseaudio, speech-dispatcher, espeak-ng and the release binary; scripts/test runs it"]
fn a_session_is_spoken_and_a_pause_is_silent() {
    let sink = NullSink::start();
    let dispatcher = Dispatcher::start(&sink);
    let display = Display::start();
    let home = tempfile::tempdir().unwrap();
    with_voice(home.path());
    let recorder = sink.record();
    let app = session(&display, &sink, &dispatcher.socket, home.path());
    pause(LISTENED);
    let spoken = recorder.stop();
    let said = app.lines_with("said rank=");
    println!(
        "said {said:#?}\nloud tenths {}",
        loud_tenths(&spoken.samples)
    );
    assert!(said.len() > 3, "{said:?}");
    assert!(loud_tenths(&spoken.samples) > 30, "a voice is heard");
    for line in &said {
        let late = line.split("late_ms=").nth(1).unwrap();
        let late: u64 = late.split_whitespace().next().unwrap().parse().unwrap();
        assert!(late <= 500, "{line}");
    }

    display.press(&["p"]);
    app.wait_for("player mode=Paused", 1);
    pause(Duration::from_secs(1));
    let before = app.lines_with("said rank=").len();
    let recorder = sink.record();
    pause(Duration::from_secs(5));
    let silent = recorder.stop();
    assert_eq!(app.lines_with("said rank=").len(), before);
    assert_eq!(loud_tenths(&silent.samples), 0, "a pause is silent");
}

#[test]
#[ignore = "needs Xvfb, pulseaudio and the release binary; scripts/test runs it"]
fn without_a_voice_the_session_goes_on() {
    let sink = NullSink::start();
    let display = Display::start();
    let home = tempfile::tempdir().unwrap();
    with_voice(home.path());
    let mut command = display.command(binary());
    let nowhere = home.path().join("no.sock");
    command
        .env("PULSE_SERVER", sink.address())
        .env("PATH", "/nonexistent")
        .env(
            "SPEECHD_ADDRESS",
            format!("unix_socket:{}", nowhere.display()),
        );
    let app = App::start_with(command, home.path(), &["--routine", ROUTINE]);
    app.wait_for("first frame", 1);
    display.focus(&app);
    pause(Duration::from_secs(2));
    display.press(&["Return", "Return"]);
    app.wait_for("player mode=Running", 1);
    app.wait_for("no voice", 1);
    pause(Duration::from_secs(8));
    let complaints = [app.lines_with("WARN"), app.lines_with("ERROR")].concat();
    let silent = |line: &String| line.contains("no sound");
    assert!(complaints.iter().all(silent), "{complaints:#?}");
    assert!(app.lines_with("said rank=").is_empty());
}
