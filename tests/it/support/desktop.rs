//! A virtual display with the release binary on it: keys go in, log lines and pictures come out.

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// An X server of the test's own; it ends with the value.
pub(crate) struct Display {
    server: Child,
    name: String,
}

/// What the display shows.
pub(crate) struct Picture {
    /// Width and height in pixels.
    pub(crate) size: [usize; 2],
    /// Red, green, blue, row by row.
    pub(crate) pixels: Vec<[u8; 3]>,
}

/// The release binary with a home of its own; it is killed with the value.
pub(crate) struct App {
    process: Child,
    log: Arc<Mutex<Vec<String>>>,
}

impl Display {
    /// Starts a server and lets it choose its number.
    pub(crate) fn start() -> Self {
        Self::of_size("1280x800")
    }

    /// The same with a screen of so many pixels, such as `1920x1080`.
    pub(crate) fn of_size(pixels: &str) -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", &format!("{pixels}x24")])
            .args(["-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed by scripts/test");
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap())
            .read_line(&mut number)
            .unwrap();
        Self {
            server,
            name: format!(":{}", number.trim()),
        }
    }

    /// A command that runs on this display.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .env("DISPLAY", &self.name)
            .env_remove("WAYLAND_DISPLAY");
        command
    }

    /// Presses one key after the other, as `xdotool key` names them.
    pub(crate) fn press(&self, keys: &[&str]) {
        for key in keys {
            let status = self.command("xdotool").args(["key", key]).status().unwrap();
            assert!(status.success(), "xdotool key {key}");
            pause(Duration::from_millis(150));
        }
    }

    /// Clicks at this pixel with the first button.
    pub(crate) fn click(&self, x: u32, y: u32) {
        let at = [x.to_string(), y.to_string()];
        let mut xdotool = self.command("xdotool");
        let moved = xdotool.arg("mousemove").args(at).args(["sleep", "0.1"]);
        let clicked = moved.args(["mousedown", "1", "sleep", "0.15", "mouseup", "1"]);
        assert!(clicked.status().unwrap().success(), "xdotool mousemove");
        pause(Duration::from_millis(500));
    }

    /// The id of the app's window, which gets the keyboard.
    pub(crate) fn focus(&self, app: &App) -> String {
        let window = wait(Duration::from_secs(20), "a window", || {
            let found = self
                .command("xdotool")
                .args(["search", "--onlyvisible", "--pid"])
                .arg(app.process.id().to_string())
                .output()
                .unwrap();
            let ids = String::from_utf8(found.stdout).unwrap();
            ids.lines().last().map(str::to_owned)
        });
        self.window_command("windowfocus", &window);
        window
    }

    /// The ids of windows with this title.
    pub(crate) fn titled(&self, title: &str) -> Vec<String> {
        let mut search = self.command("xdotool");
        let found = search.args(["search", "--onlyvisible", "--name"]);
        let found = found.arg(format!("^{title}$")).output().unwrap();
        let ids = String::from_utf8(found.stdout).unwrap();
        ids.lines().map(str::to_owned).collect()
    }

    /// Runs one of xdotool's window commands, such as `windowunmap`.
    pub(crate) fn window_command(&self, command: &str, window: &str) {
        let status = self
            .command("xdotool")
            .args([command, "--sync", window])
            .status()
            .unwrap();
        assert!(status.success(), "xdotool {command}");
    }

    /// What the display shows now.
    pub(crate) fn picture(&self) -> Picture {
        let dump = self.command("xwd").args(["-root", "-silent"]).output();
        Picture::from_xwd(&dump.unwrap().stdout)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        self.server.kill().ok();
        self.server.wait().ok();
    }
}

impl Picture {
    /// Reads the format of xwd: big-endian numbers, then colors, then 32-bit pixels.
    fn from_xwd(dump: &[u8]) -> Self {
        let number = |index: usize| -> usize {
            let bytes = dump[index * 4..index * 4 + 4].try_into().unwrap();
            u32::from_be_bytes(bytes) as usize
        };
        let (width, height) = (number(4), number(5));
        let (bits, stride, colors) = (number(11), number(12), number(19));
        assert_eq!(bits, 32, "the display has 32 bits a pixel");
        let start = number(0) + colors * 12;
        let rows = dump[start..].chunks(stride).take(height);
        let pixels = rows
            .flat_map(|row| row[..width * 4].chunks(4))
            .map(|pixel| [pixel[2], pixel[1], pixel[0]])
            .collect();
        Self {
            size: [width, height],
            pixels,
        }
    }

    /// The color of the pixel in the lower left corner: the ground of a window that fills the screen.
    pub(crate) fn ground(&self) -> [u8; 3] {
        self.pixels[(self.size[1] - 1) * self.size[0]]
    }

    /// How many different colors it has.
    pub(crate) fn colors(&self) -> usize {
        let mut colors = self.pixels.clone();
        colors.sort_unstable();
        colors.dedup();
        colors.len()
    }
}

impl App {
    /// Starts the release binary with `home` as its whole world.
    pub(crate) fn start(display: &Display, home: &std::path::Path, arguments: &[&str]) -> Self {
        Self::start_with(display.command(binary()), home, arguments)
    }

    /// As [`Self::start`], with a command that was prepared by the caller.
    pub(crate) fn start_with(
        mut command: Command,
        home: &std::path::Path,
        arguments: &[&str],
    ) -> Self {
        settle(home);
        let mut process = command
            .args(arguments)
            .env("STRIDEWELL_HOME", home)
            .env("RUST_LOG", "stridewell=trace")
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("scripts/test builds the release first");
        let log = Arc::new(Mutex::new(Vec::new()));
        let lines = BufReader::new(process.stderr.take().unwrap()).lines();
        let sink = Arc::clone(&log);
        std::thread::Builder::new()
            .name("test-log".to_owned())
            .spawn(move || {
                for line in lines.map_while(Result::ok) {
                    sink.lock().unwrap().push(line);
                }
            })
            .unwrap();
        Self { process, log }
    }

    /// Log lines so far that contain `what`.
    pub(crate) fn lines_with(&self, what: &str) -> Vec<String> {
        let log = self.log.lock().unwrap();
        log.iter().filter(|l| l.contains(what)).cloned().collect()
    }

    /// Waits until `count` log lines contain `what` and returns the last of them.
    pub(crate) fn wait_for(&self, what: &str, count: usize) -> String {
        wait(Duration::from_secs(30), what, || {
            self.lines_with(what).get(count.checked_sub(1)?).cloned()
        })
    }

    /// Frames drawn so far.
    pub(crate) fn frames(&self) -> usize {
        self.lines_with("frame drawn").len()
    }

    /// Resident memory in megabytes, as Linux counts it.
    pub(crate) fn memory_mb(&self) -> f64 {
        let status = read_to_string(format!("/proc/{}/status", self.process.id()).as_ref());
        let line = status
            .lines()
            .find(|line| line.starts_with("VmRSS"))
            .unwrap();
        let kb: f64 = line.split_whitespace().nth(1).unwrap().parse().unwrap();
        kb / 1000.0
    }

    /// Share of one core in per cent, over `length`.
    pub(crate) fn core_percent(&self, length: Duration) -> f64 {
        let start = now();
        let before = self.core_time();
        pause(length);
        let used = self.core_time().saturating_sub(before);
        used.as_secs_f64() / start.elapsed().as_secs_f64() * 100.0
    }

    /// Time on a core so far, all threads together; Linux counts in hundredths of a second.
    fn core_time(&self) -> Duration {
        let stat = read_to_string(format!("/proc/{}/stat", self.process.id()).as_ref());
        let fields = stat.rsplit(')').next().unwrap().split_whitespace();
        let ticks: u64 = fields
            .skip(11)
            .take(2)
            .map(|f| f.parse::<u64>().unwrap())
            .sum();
        Duration::from_millis(ticks * 10)
    }

    /// Waits for the process to end by itself and returns its exit code.
    pub(crate) fn wait_for_end(&mut self) -> Option<i32> {
        wait(Duration::from_secs(10), "the end of the process", || {
            self.process.try_wait().unwrap()
        })
        .code()
    }

    /// `kill -9`.
    pub(crate) fn kill(mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

impl Drop for App {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

/// Makes a home where it was said who the program is for and the tour was seen, so that it opens where it opens every day.
fn settle(home: &std::path::Path) {
    let file = stridewell::store::Paths::below(home).preferences();
    if !file.exists() {
        let chosen = b"version = 1\naudience = \"others\"\ntoured = true\n";
        stridewell::store::write_private(&file, chosen).unwrap();
    }
}

/// The release binary.
pub(crate) fn binary() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target"),
        PathBuf::from,
    );
    target.join("release/stridewell")
}

/// Waits in real time.
#[expect(
    clippy::disallowed_methods,
    reason = "a real window lives in real time"
)]
pub(crate) fn pause(length: Duration) {
    std::thread::sleep(length);
}

/// Asks again and again until there is an answer, and fails after `limit`.
pub(crate) fn wait<T>(limit: Duration, what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
    let start = now();
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(start.elapsed() < limit, "waited {limit:?} for {what}");
        pause(Duration::from_millis(50));
    }
}

/// Reads `file` whole, or nothing when it is not there yet.
pub(crate) fn read_to_string(file: &std::path::Path) -> String {
    let mut text = String::new();
    if let Ok(mut file) = std::fs::File::open(file) {
        file.read_to_string(&mut text).ok();
    }
    text
}

#[expect(
    clippy::disallowed_methods,
    reason = "a real window lives in real time"
)]
fn now() -> Instant {
    Instant::now()
}
