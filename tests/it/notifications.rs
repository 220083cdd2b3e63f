//! Reminders told by the desktop: the release binary beside a notification server of the test's own.
#![expect(
    clippy::too_many_arguments,
    clippy::unused_self,
    clippy::used_underscore_binding,
    reason = "the desktop's specification has its own ideas of functions"
)]

use std::collections::HashMap;
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use jiff::ToSpan as _;
use jiff::civil::Time;
use stridewell::domain::safety::Audience;
use stridewell::domain::schedule::Day;
use stridewell::domain::{Preferences, Schedule};
use stridewell::store::{Paths, PreferencesFile};
use zbus::zvariant::OwnedValue;

use crate::support::bus::Bus;
use crate::support::desktop::{App, Display, binary, pause, wait};
use crate::support::planned::entry;

const SERVICE: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";

/// What the app asked to be shown.
#[derive(Debug)]
struct Shown {
    app: String,
    summary: String,
    body: String,
    actions: Vec<String>,
}

/// A server that shows nothing and tells the test.
struct Server(Sender<Shown>);

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Server {
    fn get_capabilities(&self) -> Vec<String> {
        vec!["actions".to_owned(), "body".to_owned()]
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        let words = ["test", "test", "1", "1.2"].map(str::to_owned);
        words.into()
    }

    fn close_notification(&self, _id: u32) {}

    fn notify(
        &self,
        app: String,
        _replaces: u32,
        _icon: String,
        summary: String,
        body: String,
        actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _stays_ms: i32,
    ) -> u32 {
        let shown = Shown {
            app,
            summary,
            body,
            actions,
        };
        self.0.send(shown).ok();
        7
    }
}

fn serve(bus: &Bus) -> (zbus::blocking::Connection, Receiver<Shown>) {
    let (sender, shown) = channel();
    let connection = zbus::blocking::connection::Builder::address(bus.address.as_str())
        .and_then(|builder| builder.name(SERVICE))
        .and_then(|builder| builder.serve_at(PATH, Server(sender)))
        .and_then(zbus::blocking::connection::Builder::build);
    (connection.unwrap(), shown)
}

/// A home where the desk break is planned for every day, and today for when the window is surely there.
fn planned_soon(home: &Path) -> Time {
    let in_a_moment = jiff::Zoned::now().checked_add(45.seconds()).unwrap();
    let at = in_a_moment
        .time()
        .with()
        .subsec_nanosecond(0)
        .build()
        .unwrap();
    let days = Day::WORDS.map(|(day, _)| day);
    let preferences = Preferences {
        schedule: Schedule {
            entries: vec![entry("desk-break-five", &days, at)],
        },
        audience: Some(Audience::Others),
        toured: true,
        ..Preferences::default()
    };
    let file = PreferencesFile::load(&Paths::below(home)).file;
    file.save(&preferences).unwrap();
    at
}

fn app_on(display: &Display, bus: &Bus, home: &Path) -> App {
    let mut command = display.command(binary());
    command.env("DBUS_SESSION_BUS_ADDRESS", &bus.address);
    let app = App::start_with(command, home, &[]);
    app.wait_for("first frame", 1);
    app
}

#[test]
#[ignore = "needs Xvfb, dbus-daemon and the release binary; scripts/test runs it"]
fn a_reminder_comes_by_the_desktop_while_the_window_is_hidden_and_starts_the_routine() {
    let (display, bus) = (Display::start(), Bus::start());
    let (connection, shown) = serve(&bus);
    let home = tempfile::tempdir().unwrap();
    let at = planned_soon(home.path());
    let app = app_on(&display, &bus, home.path());
    let window = display.focus(&app);
    display.window_command("windowunmap", &window);
    let told = shown.recv_timeout(Duration::from_secs(90)).unwrap();
    assert_eq!(told.app, "Stridewell");
    assert_eq!(told.summary, "Desk break, five minutes");
    assert_eq!(
        told.body,
        format!("Planned for {:02}:{:02}", at.hour(), at.minute())
    );
    let wanted = [
        "default",
        "Open",
        "start",
        "Start",
        "later",
        "In 10 minutes",
    ];
    assert_eq!(told.actions, wanted);
    assert!(shown.try_recv().is_err(), "once");
    // The app listens for what is pressed only once it has the number of its notification.
    pause(Duration::from_secs(1));
    connection
        .emit_signal(
            None::<&str>,
            PATH,
            SERVICE,
            "ActionInvoked",
            &(7_u32, "start"),
        )
        .unwrap();
    app.wait_for("player mode=Running", 1);
    let saved = PreferencesFile::load(&Paths::below(home.path())).preferences;
    assert!(saved.reminded.contains_key(&"desk-break-five".into()));
}

#[test]
#[ignore = "needs Xvfb, dbus-daemon and the release binary; scripts/test runs it"]
fn without_a_notification_server_nothing_is_complained_of() {
    let (display, bus) = (Display::start(), Bus::start());
    let home = tempfile::tempdir().unwrap();
    planned_soon(home.path());
    let app = app_on(&display, &bus, home.path());
    wait(Duration::from_secs(90), "the reminder", || {
        app.lines_with("no notification server").pop()
    });
    pause(Duration::from_secs(1));
    let complaints = [app.lines_with("WARN"), app.lines_with("ERROR")].concat();
    let silent = |line: &String| line.contains("no sound");
    assert!(complaints.iter().all(silent), "{complaints:#?}");
}
