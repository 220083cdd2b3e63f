//! The release binary as a gym's display that nobody looks after: killed, panicking, without its X server, watched by systemd.
#![cfg(unix)]

use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::process::Output;
use std::time::Duration;

use stridewell::store::Paths;
use stridewell::store::kiosk::{Beat, Line, beat_file, lines, log_file, read_beat, starts_file};

use crate::support::desktop::{App, Display, binary, pause, wait};

/// How soon slides are shown again, after a start on a slow machine.
const SOON: Duration = Duration::from_secs(20);

/// How soon the window fills the screen where no window manager sees to it; before, a touch may miss it.
const FILLED: Duration = Duration::from_secs(4);

/// The heartbeat, once the display shows its slides and has painted; only one of this process counts.
fn attract(home: &Path, before: Option<u32>) -> Beat {
    let file = beat_file(&Paths::below(home));
    wait(SOON, "slides in the heartbeat", || {
        let beat = read_beat(&file).ok()??;
        let shows = beat.area == "attract" && 0 < beat.frames && Some(beat.pid) != before;
        shows.then_some(beat)
    })
}

fn journal(home: &Path) -> Vec<Line> {
    lines(&starts_file(&Paths::below(home))).unwrap()
}

/// How the program had ended before its last start.
fn ended_before(home: &Path) -> Option<String> {
    let mut starts = journal(home).into_iter().filter_map(|line| match line {
        Line::Start { before, .. } => Some(before),
        Line::End { .. } => None,
    });
    starts.next_back().flatten()
}

fn doctor(home: &Path) -> Output {
    std::process::Command::new(binary())
        .env("STRIDEWELL_HOME", home)
        .args(["doctor", "--kiosk", "--json"])
        .output()
        .unwrap()
}

/// The doctor's reasons, and whether its exit status agrees with them.
fn reasons(home: &Path) -> Vec<String> {
    let said = doctor(home);
    let report: serde_json::Value = serde_json::from_slice(&said.stdout).unwrap();
    let reasons: Vec<String> = serde_json::from_value(report["reasons"].clone()).unwrap();
    let healthy = reasons.is_empty();
    assert_eq!(report["healthy"], serde_json::json!(healthy));
    assert_eq!(said.status.code(), Some(i32::from(!healthy)), "{reasons:?}");
    reasons
}

#[test]
#[ignore = "needs Xvfb and the release binary; scripts/test runs it"]
fn it_comes_back_after_a_kill_and_says_so() {
    let display = Display::start();
    let home = tempfile::tempdir().unwrap();
    assert_eq!(reasons(home.path()), ["no heartbeat"]);
    let app = App::start(&display, home.path(), &["kiosk"]);
    let beat = attract(home.path(), None);
    assert_eq!((beat.light.as_str(), beat.watchdog), ("full", false));
    assert_eq!(reasons(home.path()), Vec::<String>::new());
    assert_eq!(ended_before(home.path()), None);
    app.kill();

    let app = App::start(&display, home.path(), &["kiosk"]);
    let again = attract(home.path(), Some(beat.pid));
    assert_ne!(again.pid, beat.pid);
    assert_eq!(ended_before(home.path()).as_deref(), Some("killed"));
    let log = std::fs::read_to_string(log_file(&Paths::below(home.path()))).unwrap();
    assert!(log.contains("frame drawn"), "the log is in a file too");
    drop(app);
}

#[test]
#[ignore = "needs Xvfb and the release binary; scripts/test runs it"]
fn a_panic_ends_it_with_101_and_stands_in_log_and_journal() {
    let display = Display::start();
    let home = tempfile::tempdir().unwrap();
    let mut command = display.command(binary());
    command.env("STRIDEWELL_KIOSK_PANIC_AFTER", "4");
    let mut app = App::start_with(command, home.path(), &["kiosk"]);
    attract(home.path(), None);
    assert_eq!(app.wait_for_end(), Some(101));
    let place = "src/app/kiosk/alone.rs:";
    match journal(home.path()).last() {
        Some(Line::End { how, .. }) => {
            assert!(how.starts_with(&format!("panic: {place}")), "{how}");
        }
        other => panic!("no end in the journal: {other:?}"),
    }
    let log = std::fs::read_to_string(log_file(&Paths::below(home.path()))).unwrap();
    for text in [log, app.lines_with("panic").join("\n")] {
        let told = text.lines().find(|line| line.contains(place));
        let told = told.unwrap_or_else(|| panic!("no place: {text}"));
        assert!(
            told.contains("asks for it") && told.contains("thread=\"main\""),
            "{told}"
        );
    }
    let reasons = reasons(home.path());
    assert!(
        reasons[0].starts_with("not started since it ended: panic"),
        "{reasons:?}"
    );

    let app = App::start(&display, home.path(), &["kiosk"]);
    wait(SOON, "slides again", || {
        let before = ended_before(home.path())?;
        before.starts_with("panic: ").then_some(())
    });
    app.wait_for("first frame", 1);
}

#[test]
#[ignore = "needs Xvfb and the release binary; scripts/test runs it"]
fn without_its_display_it_ends_to_be_started_again() {
    let display = Display::start();
    let home = tempfile::tempdir().unwrap();
    let mut app = App::start(&display, home.path(), &["kiosk"]);
    let beat = attract(home.path(), None);
    drop(display);
    let code = app.wait_for_end();
    println!(
        "without its display: {code:?}, {:?}",
        journal(home.path()).last()
    );
    assert_ne!(code, Some(3), "nothing says that it should stay off");

    let display = Display::start();
    let _app = App::start(&display, home.path(), &["kiosk"]);
    attract(home.path(), Some(beat.pid));
    assert!(ended_before(home.path()).is_some());
}

/// A socket that stands for systemd.
fn systemd(folder: &Path) -> (UnixDatagram, std::path::PathBuf) {
    let path = folder.join("notify");
    let socket = UnixDatagram::bind(&path).unwrap();
    let limit = Some(Duration::from_secs(20));
    socket.set_read_timeout(limit).unwrap();
    (socket, path)
}

/// What systemd is told next.
fn heard(socket: &UnixDatagram) -> String {
    let mut bytes = [0; 1_000];
    let length = socket.recv(&mut bytes).expect("something is said");
    String::from_utf8(bytes[..length].to_vec()).unwrap()
}

#[test]
#[ignore = "needs Xvfb and the release binary; scripts/test runs it"]
fn systemd_hears_that_it_is_ready_and_that_it_paints() {
    let display = Display::start();
    let home = tempfile::tempdir().unwrap();
    let (socket, path) = systemd(home.path());
    let mut command = display.command(binary());
    command
        .env("NOTIFY_SOCKET", &path)
        .env("WATCHDOG_USEC", "3000000")
        // As it is under cage: the process that systemd started is another one.
        .env("WATCHDOG_PID", "1");
    let app = App::start_with(command, home.path(), &["kiosk"]);
    let first = heard(&socket);
    for words in ["READY=1", "WATCHDOG=1", "STATUS=attract"] {
        assert!(first.lines().any(|line| line == words), "{first:?}");
    }
    for _ in 0..5 {
        assert_eq!(heard(&socket).trim_end(), "WATCHDOG=1");
    }
    assert!(attract(home.path(), None).watchdog);
    drop(app);
}

/// A gym that is closed at every hour but one that is far away, with a black screen.
fn closed(home: &Path) {
    let minute = |ahead: i64| {
        let then = jiff::Zoned::now() + jiff::SignedDuration::from_hours(ahead);
        then.strftime("%H:%M").to_string()
    };
    let open = format!("{}-{}", minute(11), minute(12));
    let text = format!("format = 1\nopen = [\"{open}\"]\nclosed = \"blank\"\nidle_seconds = 20\n");
    let file = Paths::below(home).config.join("kiosk.toml");
    stridewell::store::write(&file, text.as_bytes()).unwrap();
}

/// Waits until the screen is black, and a moment longer; only another process than `before` counts.
fn blank(home: &Path, before: Option<u32>) -> Beat {
    let file = beat_file(&Paths::below(home));
    let beat = wait(Duration::from_mins(2), "a black screen", || {
        let beat = read_beat(&file).ok()??;
        (beat.light == "blank" && Some(beat.pid) != before).then_some(beat)
    });
    pause(Duration::from_secs(2));
    beat
}

#[test]
#[ignore = "needs Xvfb and the release binary; scripts/test runs it"]
fn a_black_screen_draws_nothing_unless_a_watchdog_asks() {
    let display = Display::start();
    let home = tempfile::tempdir().unwrap();
    closed(home.path());
    let app = App::start(&display, home.path(), &["kiosk"]);
    let beat = blank(home.path(), None);
    let before = app.frames();
    pause(Duration::from_secs(75));
    assert_eq!(app.frames() - before, 0, "frames of a black screen");
    assert_eq!(reasons(home.path()), Vec::<String>::new());
    drop(app);

    let (socket, path) = systemd(home.path());
    let mut command = display.command(binary());
    command
        .env("NOTIFY_SOCKET", &path)
        .env("WATCHDOG_USEC", "6000000");
    let app = App::start_with(command, home.path(), &["kiosk"]);
    blank(home.path(), Some(beat.pid));
    socket.set_nonblocking(true).unwrap();
    let mut bytes = [0; 1_000];
    while socket.recv(&mut bytes).is_ok() {}
    let before = app.frames();
    pause(Duration::from_secs(20));
    let drawn = app.frames() - before;
    assert!((9..=11).contains(&drawn), "{drawn} frames in 20 s");
    let told = std::iter::from_fn(|| socket.recv(&mut bytes).ok()).count();
    assert!(told.abs_diff(drawn) <= 1, "each is told: {told}, {drawn}");
    assert_eq!(display.picture().colors(), 1);
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "runs the release binary over a disk that is full; scripts/test runs it"]
fn a_full_disk_stops_nothing_and_what_was_counted_is_kept_when_there_is_room() {
    let display = Display::of_size("1920x1080");
    let folder = tempfile::tempdir().unwrap();
    let control = folder.path().join("full");
    // What lies in a folder of this name is what fails.
    let home = folder.path().join("no-history");
    let config = Paths::below(&home).config.join("kiosk.toml");
    stridewell::store::write(&config, b"format = 1\ncounts = true\n").unwrap();
    let mut command = display.command(binary());
    command
        .env("LD_PRELOAD", crate::disk_faults::shim(folder.path()))
        .env("STRIDEWELL_FAULTS", &control);
    let app = App::start_with(command, &home, &["kiosk"]);
    attract(&home, None);
    stridewell::store::write(&control, b"28").unwrap();
    pause(FILLED);
    // Touch to start; none of it, I am fine; the first card; begin.
    for (x, y) in [(960, 500), (1580, 950), (370, 310), (1700, 950)] {
        pause(Duration::from_secs(1));
        display.click(x, y);
    }
    let before = app.frames();
    pause(Duration::from_secs(40));
    assert!(before + 100 < app.frames(), "it goes on");
    let failed = std::fs::metadata(control.with_extension("hit")).unwrap();
    assert!(0 < failed.len(), "no call failed");
    let counts = stridewell::store::counts::folder(&Paths::below(&home));
    assert!(stridewell::store::counts::days(&counts).is_empty());
    std::fs::remove_file(&control).unwrap();
    let day = wait(Duration::from_mins(1), "what was counted", || {
        stridewell::store::counts::days(&counts).pop()
    });
    let started: u32 = day.routines.values().map(|tally| tally.started).sum();
    assert_eq!(started, 1);
    let file = beat_file(&Paths::below(&home));
    wait(SOON, "a session in the heartbeat", || {
        (read_beat(&file).ok()??.area == "session").then_some(())
    });
    drop(app);
}

/// All files below a folder.
fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().flatten();
    let below = entries.flat_map(|entry| match entry.path() {
        path if path.is_dir() => files(&path),
        path => vec![path],
    });
    let mut found: Vec<_> = below.collect();
    found.sort();
    found
}

#[test]
#[ignore = "needs Xvfb and the release binary; scripts/test runs it"]
fn nothing_on_the_disk_tells_of_a_visit() {
    let display = Display::of_size("1920x1080");
    let homes = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let [fresh, used] = homes.each_ref().map(tempfile::TempDir::path);
    for home in [fresh, used] {
        let config = Paths::below(home).config.join("kiosk.toml");
        stridewell::store::write(&config, b"format = 1\n").unwrap();
        let app = App::start(&display, home, &["kiosk"]);
        attract(home, None);
        if home == used {
            let file = beat_file(&Paths::below(home));
            pause(FILLED);
            for ((x, y), area) in [
                ((960, 500), "safety"),
                ((1580, 950), "choose"),
                ((370, 310), "routine"),
                ((1700, 950), "session"),
            ] {
                pause(Duration::from_secs(1));
                display.click(x, y);
                wait(SOON, area, || {
                    (read_beat(&file).ok()??.area == area).then_some(())
                });
            }
        }
        pause(Duration::from_secs(2));
        drop(app);
    }
    let names = homes.each_ref().map(|home| {
        let below = |file: std::path::PathBuf| file.strip_prefix(home.path()).unwrap().to_owned();
        files(home.path())
            .into_iter()
            .map(below)
            .collect::<Vec<_>>()
    });
    assert_eq!(names[0], names[1]);
    for file in files(used) {
        tells_of_no_routine(&file);
    }
}

fn tells_of_no_routine(file: &Path) {
    let text = String::from_utf8_lossy(&std::fs::read(file).unwrap()).into_owned();
    for routine in &crate::support::stage::content().catalogue.routines {
        let told = [routine.id.as_str(), &routine.name];
        let told = told.into_iter().find(|words| text.contains(words));
        assert_eq!(told, None, "{}", file.display());
    }
}
