//! The app beside a bare window and a video player: first frame, memory, frames when nothing moves, share of a core.
//!
//! Run by `scripts/measure`, which installs what it needs. Each figure is the median of several runs in turn.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a benchmark may stop loudly"
)]

#[path = "../tests/it/support/desktop.rs"]
#[expect(dead_code, reason = "the tests use the rest")]
mod desktop;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use desktop::{App, Display, binary, pause, wait};
use stridewell::store::Paths;
use stridewell::store::kiosk::{beat_file, read_beat};

/// Runs of each program for the first frame and the memory.
const RUNS: usize = 7;

/// How long the share of a core is watched.
const WATCHED: Duration = Duration::from_secs(20);

fn main() {
    let display = Display::start();
    starts(&display);
    idle(&display);
    busy(&display);
    playing(&display);
    kiosk();
}

/// First frame and memory, app and bare window in turn.
fn starts(display: &Display) {
    let mut ours = Starts::default();
    let mut bare = Starts::default();
    for _ in 0..RUNS {
        ours.add(display, &binary());
        bare.add(display, &bare_window());
    }
    let (our_frame, our_memory) = ours.medians();
    let (bare_frame, bare_memory) = bare.medians();
    let times = our_frame / bare_frame;
    println!(
        "first frame      app {our_frame:6.1} ms   bare {bare_frame:6.1} ms   {times:.2} times"
    );
    let above = our_memory - bare_memory;
    println!(
        "memory           app {our_memory:6.1} MB   bare {bare_memory:6.1} MB   {above:.1} MB above"
    );
}

/// Frames drawn in five seconds of an untouched library and of a paused session.
fn idle(display: &Display) {
    let home = tempfile::tempdir().unwrap();
    let app = App::start(display, home.path(), &[]);
    app.wait_for("first frame", 1);
    pause(Duration::from_secs(4));
    let before = app.frames();
    pause(Duration::from_secs(5));
    println!("frames in 5 s    library {}", app.frames() - before);
    drop(app);

    let (app, _home) = session(display);
    display.press(&["p"]);
    pause(Duration::from_secs(2));
    let before = app.frames();
    pause(Duration::from_secs(5));
    println!("frames in 5 s    paused session {}", app.frames() - before);
}

/// Share of a core of a running session, of a rectangle moving in a bare window, and of a video.
fn busy(display: &Display) {
    let (app, _home) = session(display);
    println!(
        "share of a core  session {:.1} %",
        app.core_percent(WATCHED)
    );
    drop(app);

    let home = tempfile::tempdir().unwrap();
    let bare = App::start_with(display.command(bare_window()), home.path(), &["--moving"]);
    bare.wait_for("first frame", 1);
    pause(Duration::from_secs(2));
    println!(
        "share of a core  bare rectangle {:.1} %",
        bare.core_percent(WATCHED)
    );
    drop(bare);

    let video = video(home.path(), "1280x720");
    let mut mpv = display.command("mpv");
    mpv.args(["--no-config", "--ao=null", "--vo=x11", "--loop=inf"])
        .arg(video);
    let mpv = App::start_with(mpv, home.path(), &[]);
    pause(Duration::from_secs(3));
    println!(
        "share of a core  mpv 720p {:.1} %",
        mpv.core_percent(WATCHED)
    );
}

/// Memory while a routine of many exercises plays, twenty times as fast as it would.
fn playing(display: &Display) {
    let home = tempfile::tempdir().unwrap();
    let mut command = display.command(binary());
    command.env("STRIDEWELL_TIME_SCALE", "20");
    let routine = ["--routine", "post-run-cool-down"];
    let app = App::start_with(command, home.path(), &routine);
    app.wait_for("first frame", 1);
    display.focus(&app);
    pause(Duration::from_secs(1));
    display.press(&["Return", "Return"]);
    let mut passed_s = 0;
    for after_s in [5, 15, 30] {
        pause(Duration::from_secs(after_s - passed_s));
        passed_s = after_s;
        let minutes = after_s as f64 / 3.0;
        let memory = app.memory_mb();
        println!("memory           after {minutes:4.1} minutes of a session {memory:6.1} MB");
    }
}

/// Share of a core of a gym's display at 1920 by 1080, beside a bare window and a video that fill the same screen.
fn kiosk() {
    let display = Display::of_size("1920x1080");
    let home = tempfile::tempdir().unwrap();
    let app = App::start(&display, home.path(), &["kiosk"]);
    app.wait_for("first frame", 1);
    pause(Duration::from_secs(6));
    let before = app.frames();
    // Two slides, and the change from one to the next.
    let share = app.core_percent(2 * WATCHED);
    let frames = (app.frames() - before) as f64 / (2 * WATCHED).as_secs_f64();
    println!("share of a core  kiosk's slides {share:.1} %, {frames:.1} frames a second");
    // Touch to start; none of it, I am fine; the first card; begin.
    for (x, y) in [(960, 500), (1580, 950), (370, 310), (1700, 950)] {
        display.click(x, y);
        pause(Duration::from_secs(1));
    }
    let beat = beat_file(&Paths::below(home.path()));
    wait(Duration::from_mins(1), "a session in the heartbeat", || {
        (read_beat(&beat).ok()??.area == "session").then_some(())
    });
    pause(Duration::from_secs(12));
    let before = app.frames();
    let share = app.core_percent(WATCHED);
    let frames = (app.frames() - before) as f64 / WATCHED.as_secs_f64();
    println!("share of a core  kiosk's session {share:.1} %, {frames:.1} frames a second");
    drop(app);
    as_large(&display, home.path());
}

/// The bare window and the video on the same screen.
fn as_large(display: &Display, home: &Path) {
    let bare = display.command(bare_window());
    let bare = App::start_with(bare, home, &["--moving", "--large"]);
    bare.wait_for("first frame", 1);
    pause(Duration::from_secs(2));
    let share = bare.core_percent(WATCHED);
    println!("share of a core  bare rectangle, 1080p {share:.1} %");
    drop(bare);

    let video = video(home, "1920x1080");
    let mut mpv = display.command("mpv");
    mpv.args(["--no-config", "--ao=null", "--vo=x11", "--loop=inf", "--fs"])
        .arg(video);
    let mpv = App::start_with(mpv, home, &[]);
    pause(Duration::from_secs(3));
    println!(
        "share of a core  mpv 1080p {:.1} %",
        mpv.core_percent(WATCHED)
    );
}

/// A running session: paced Nordic lowering, where the figure moves most of the time.
fn session(display: &Display) -> (App, tempfile::TempDir) {
    let home = tempfile::tempdir().unwrap();
    let app = App::start(
        display,
        home.path(),
        &["--routine", "nordic-ten-week", "--variant", "week-5"],
    );
    app.wait_for("first frame", 1);
    display.focus(&app);
    pause(Duration::from_secs(1));
    display.press(&["Return", "Return"]);
    pause(Duration::from_secs(1));
    // Past the walk, the bridges and the rests before them.
    display.press(&["Right", "Right", "Right", "Right"]);
    pause(Duration::from_secs(2));
    (app, home)
}

/// A minute of a moving test picture of this size.
fn video(folder: &Path, size: &str) -> PathBuf {
    let file = folder.join("video.mp4");
    let picture = format!("testsrc2=size={size}:rate=30:duration=60");
    let status = Command::new("ffmpeg")
        .args(["-loglevel", "error", "-f", "lavfi"])
        .args(["-i", &picture])
        .args(["-c:v", "libx264", "-pix_fmt", "yuv420p"])
        .arg(&file)
        .stdin(Stdio::null())
        .status()
        .unwrap();
    assert!(status.success(), "ffmpeg");
    file
}

/// The bare window of `examples/`.
fn bare_window() -> PathBuf {
    binary().with_file_name("examples").join("bare_window")
}

/// First frames in milliseconds and memory in megabytes.
#[derive(Default)]
struct Starts {
    first_frame_ms: Vec<f64>,
    memory_mb: Vec<f64>,
}

impl Starts {
    fn add(&mut self, display: &Display, program: &Path) {
        let home = tempfile::tempdir().unwrap();
        let app = App::start_with(display.command(program), home.path(), &[]);
        let line = app.wait_for("first frame", 1);
        let ms = line.rsplit("first_frame_ms=").next().unwrap();
        self.first_frame_ms.push(ms.trim().parse().unwrap());
        pause(Duration::from_secs(3));
        self.memory_mb.push(app.memory_mb());
    }

    fn medians(self) -> (f64, f64) {
        (median(self.first_frame_ms), median(self.memory_mb))
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values[values.len() / 2]
}
