//! A sound server of the test's own that plays into nothing, and a recording of what it played.

use std::fs;
use std::io::Read as _;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

use stridewell::clock::{Clock as _, SystemClock};
use tempfile::TempDir;

/// Samples a second of the recording.
pub(crate) const RATE: u32 = 48_000;

/// A `pulseaudio` process with a null sink; ends when dropped.
pub(crate) struct NullSink {
    server: Child,
    folder: TempDir,
}

impl NullSink {
    /// Starts the server and waits until it listens.
    pub(crate) fn start() -> Self {
        let folder = TempDir::new().expect("a folder for the server");
        let socket = folder.path().join("native");
        let protocol = format!(
            "module-native-protocol-unix auth-anonymous=1 socket={}",
            socket.display()
        );
        let sink = format!("module-null-sink sink_name=test rate={RATE}");
        let server = Command::new("pulseaudio")
            .args([
                "-n",
                "--daemonize=no",
                "--exit-idle-time=-1",
                "--log-level=error",
            ])
            .args(["-L", &protocol, "-L", &sink])
            .env("XDG_RUNTIME_DIR", folder.path())
            .env("PULSE_RUNTIME_PATH", folder.path())
            .env("HOME", folder.path())
            .stderr(Stdio::null())
            .spawn()
            .expect("pulseaudio is installed (scripts/test does it)");
        let sink = Self { server, folder };
        fs::create_dir_all(sink.home()).expect("a home");
        for _ in 0..100 {
            if socket.exists() {
                return sink;
            }
            pause(Duration::from_millis(50));
        }
        panic!("the sound server did not listen within 5 s");
    }

    /// What `PULSE_SERVER` must be for a program to play here.
    pub(crate) fn address(&self) -> String {
        format!("unix:{}", self.folder.path().join("native").display())
    }

    /// A folder to live in, removed with the server.
    pub(crate) fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    /// Writes the ALSA configuration of that home.
    #[expect(
        clippy::disallowed_methods,
        reason = "a scratch file, lost with the test"
    )]
    pub(crate) fn configure_alsa(&self, configuration: &str) {
        fs::write(self.home().join(".asoundrc"), configuration).expect("a writable home");
    }

    /// Starts to record what the sink plays.
    pub(crate) fn record(&self) -> Recorder {
        let mut parec = Command::new("parec")
            .args([
                "--raw",
                "--format=s16le",
                "--channels=1",
                "--latency-msec=10",
            ])
            .arg(format!("--rate={RATE}"))
            .arg("--device=test.monitor")
            .env("PULSE_SERVER", self.address())
            .env("HOME", self.home())
            .stdout(Stdio::piped())
            .spawn()
            .expect("parec is installed (scripts/test does it)");
        let mut pipe = parec.stdout.take().expect("a pipe");
        let (running, started) = mpsc::channel();
        let reader = Builder::new()
            .name("recorder".to_owned())
            .spawn(move || {
                let clock = SystemClock::new();
                let mut recording = Recording::default();
                let mut chunk = [0; 4096];
                let mut bytes = Vec::new();
                while let Ok(count @ 1..) = pipe.read(&mut chunk) {
                    running.send(()).ok();
                    let arrived_s = clock.now().since_origin().as_secs_f64();
                    bytes.extend_from_slice(&chunk[..count]);
                    recording.heard_until(arrived_s, bytes.len() / 2);
                }
                recording.samples = bytes
                    .chunks_exact(2)
                    .map(|pair| i16::from_le_bytes([pair[0], pair[1]]))
                    .collect();
                recording
            })
            .expect("a thread starts");
        wait_for(&started);
        Recorder { parec, reader }
    }
}

impl Drop for NullSink {
    fn drop(&mut self) {
        self.server.kill().ok();
        self.server.wait().ok();
    }
}

/// A running recording.
pub(crate) struct Recorder {
    parec: Child,
    reader: JoinHandle<Recording>,
}

impl Recorder {
    /// Ends the recording.
    pub(crate) fn stop(mut self) -> Recording {
        self.parec.kill().expect("parec runs");
        self.parec.wait().expect("parec ends");
        self.reader.join().expect("the reader ends")
    }
}

/// What was played.
#[derive(Default)]
pub(crate) struct Recording {
    /// 16 bit, one channel, [`RATE`].
    pub(crate) samples: Vec<i16>,
    /// When the first sample was played, by the clock that counts suspend; as exact as the pipe is prompt.
    pub(crate) began_s: Option<f64>,
}

impl Recording {
    /// No sample can arrive before it was played: the least delay seen is nearest to the truth.
    fn heard_until(&mut self, arrived_s: f64, samples: usize) {
        let began_s = arrived_s - samples as f64 / f64::from(RATE);
        self.began_s = Some(self.began_s.map_or(began_s, |earlier| earlier.min(began_s)));
    }
}

fn wait_for(started: &Receiver<()>) {
    started
        .recv_timeout(Duration::from_secs(10))
        .expect("the recording starts within 10 s");
}

fn pause(length: Duration) {
    let (_silent, inbox) = mpsc::channel::<()>();
    inbox.recv_timeout(length).ok();
}
