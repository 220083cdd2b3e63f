//! Media keys over the desktop: what each asks of a session, and the release binary as a player on a bus of its own.

use std::collections::HashMap;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use stridewell::domain::Preferences;
use stridewell::domain::preferences::Counting;
use stridewell::model::media::{Doing, MediaKey, Pace, Playing};
use stridewell::model::{Action, Dialog, Model, Screen, SessionAction, World};
use stridewell::player::{Command, Mode, StepKind};
use zbus::blocking::fdo::DBusProxy;
use zbus::blocking::{Connection, Proxy, connection, proxy};
use zbus::proxy::CacheProperties;
use zbus::zvariant::OwnedValue;

use crate::support::bus::Bus;
use crate::support::desktop::{App, Display, pause, wait};
use crate::support::stage::model;

const ROUTINE: &str = "hamstring-strength-a";
const NAME: &str = "org.mpris.MediaPlayer2.stridewell";
const PATH: &str = "/org/mpris/MediaPlayer2";

fn session(counting: Counting) -> Model {
    let mut model = model(Preferences {
        counting,
        ..Preferences::default()
    });
    assert_eq!(
        model.playing(),
        None,
        "there is no player without a session"
    );
    model.update(Action::StartRoutine(ROUTINE.into()));
    model
}

fn press(model: &mut Model, key: MediaKey) -> Mode {
    model.update(Action::World(World::Pressed(key)));
    model.player_mode().unwrap()
}

fn playing(model: &Model) -> Playing {
    model.playing().unwrap()
}

/// Presses "next" until the step is of a kind.
fn until(model: &mut Model, kind: StepKind) {
    for _ in 0..60 {
        let player = &model.session.as_ref().unwrap().player;
        if player.step().unwrap().kind == kind {
            return;
        }
        press(model, MediaKey::Next);
    }
    panic!("no {kind:?}");
}

#[test]
fn media_keys_hold_a_session_and_let_it_go_on() {
    let mut model = session(Counting::Paced);
    assert_eq!(press(&mut model, MediaKey::Play), Mode::Running);
    assert_eq!(press(&mut model, MediaKey::PlayPause), Mode::Paused);
    assert_eq!(press(&mut model, MediaKey::Pause), Mode::Paused);
    assert_eq!(playing(&model).pace, Pace::Held);
    let resumed = press(&mut model, MediaKey::PlayPause);
    assert!(matches!(resumed, Mode::Resuming(_)), "{resumed:?}");
    assert_eq!(playing(&model).pace, Pace::Runs);
    assert_eq!(press(&mut model, MediaKey::Pause), Mode::Paused);
}

#[test]
fn a_counted_step_is_held_and_not_counted() {
    let mut model = session(Counting::Counted);
    until(&mut model, StepKind::Count);
    let reps = |model: &Model| model.session.as_ref().unwrap().view().unwrap().rep;
    let before = reps(&model);
    assert_eq!(press(&mut model, MediaKey::PlayPause), Mode::Paused);
    assert_eq!(reps(&model), before);
}

#[test]
fn next_and_previous_go_from_piece_to_piece_and_the_title_with_them() {
    let mut model = session(Counting::Counted);
    let first = playing(&model);
    assert!(matches!(first.now, Doing::Exercise(_)), "{first:?}");
    let routine = model.content.catalogue.routine(&ROUTINE.into());
    assert_eq!(first.routine, routine.unwrap().name);
    until(&mut model, StepKind::Rest);
    assert_eq!(playing(&model).now, Doing::Rest);
    press(&mut model, MediaKey::Previous);
    press(&mut model, MediaKey::Previous);
    assert_ne!(playing(&model).now, Doing::Rest);
}

#[test]
fn a_question_is_answered_first() {
    let mut model = session(Counting::Paced);
    model.update(Action::Player(Command::Hurts));
    let asked = model.player_mode().unwrap();
    let all = [
        MediaKey::PlayPause,
        MediaKey::Play,
        MediaKey::Pause,
        MediaKey::Next,
        MediaKey::Previous,
    ];
    for key in all {
        assert_eq!(press(&mut model, key), asked, "{key:?}");
    }
    assert!(!playing(&model).can_play && !playing(&model).can_move);
    model.update(Action::Player(Command::Pause));
    model.update(Action::Show(Some(Dialog::Leave)));
    assert_eq!(press(&mut model, MediaKey::Play), Mode::Paused);
}

#[test]
fn after_the_machine_slept_play_goes_on() {
    let mut model = session(Counting::Paced);
    model.update(Action::Away(Duration::from_mins(5)));
    let place = model.session.as_ref().unwrap().player.place();
    let away = press(&mut model, MediaKey::Next);
    assert!(matches!(away, Mode::Away(_)), "{away:?}");
    assert!(playing(&model).can_play && !playing(&model).can_move);
    assert!(matches!(
        press(&mut model, MediaKey::Play),
        Mode::Resuming(_)
    ));
    assert_eq!(model.session.as_ref().unwrap().player.place(), place);
}

#[test]
fn a_session_that_is_covered_or_left_does_not_go_on_unseen() {
    let mut model = session(Counting::Paced);
    model.update(Action::Open(Screen::GetHelp));
    assert_eq!(model.playing(), None);
    assert_eq!(press(&mut model, MediaKey::Play), Mode::Paused);
    model.update(Action::Back);
    assert!(model.playing().is_some());
    model.update(Action::Session(SessionAction::LeaveForLater));
    assert_eq!(model.playing(), None);
    assert_eq!(press(&mut model, MediaKey::PlayPause), Mode::Paused);
}

#[test]
fn what_is_done_is_over() {
    let mut model = session(Counting::Paced);
    model.update(Action::Session(SessionAction::EndSession));
    let done = playing(&model);
    assert_eq!((done.pace, done.now), (Pace::Over, Doing::Done));
    assert!(!done.can_play && !done.can_move);
    assert_eq!(press(&mut model, MediaKey::Next), Mode::Ended);
}

/// The desktop's side of the bus.
struct Desktop(Connection);

impl Desktop {
    fn on(bus: &Bus) -> Self {
        let connection =
            connection::Builder::address(bus.address.as_str()).and_then(connection::Builder::build);
        Self(connection.unwrap())
    }

    fn players(&self) -> Vec<String> {
        let bus = DBusProxy::new(&self.0).unwrap();
        let names = bus.list_names().unwrap();
        let names = names.iter().map(|name| name.as_str().to_owned());
        names.filter(|name| name.starts_with(NAME)).collect()
    }

    /// An interface of the player, whose properties are read anew each time.
    fn interface(&self, interface: &str) -> Proxy<'static> {
        let proxy: Result<Proxy<'static>, _> = proxy::Builder::new(&self.0)
            .destination(NAME)
            .and_then(|builder| builder.path(PATH))
            .and_then(|builder| builder.interface(interface.to_owned()))
            .and_then(|builder| builder.cache_properties(CacheProperties::No).build());
        proxy.unwrap()
    }

    /// The names of properties as the player tells that they changed.
    fn changes(&self) -> Receiver<Vec<String>> {
        let properties = self.interface("org.freedesktop.DBus.Properties");
        let signals = properties.receive_signal("PropertiesChanged").unwrap();
        let (sender, changes) = channel();
        let thread = std::thread::Builder::new().name("test-changes".to_owned());
        let listen = move || {
            for signal in signals {
                let body = signal.body();
                let told: (String, HashMap<String, OwnedValue>, Vec<String>) =
                    body.deserialize().unwrap();
                let names = told.1.into_keys().collect();
                if sender.send(names).is_err() {
                    break;
                }
            }
        };
        thread.spawn(listen).unwrap();
        changes
    }
}

/// The window on a bus, in a session that runs.
fn in_session(display: &Display, bus: &str, home: &std::path::Path) -> App {
    let mut command = display.command(crate::support::desktop::binary());
    command.env("DBUS_SESSION_BUS_ADDRESS", bus);
    let app = App::start_with(command, home, &["--routine", ROUTINE]);
    app.wait_for("first frame", 1);
    display.focus(&app);
    pause(Duration::from_secs(2));
    display.press(&["Return", "Return"]);
    app.wait_for("player mode=Running", 1);
    app
}

fn title(player: &Proxy<'_>) -> String {
    let metadata: HashMap<String, OwnedValue> = player.get_property("Metadata").unwrap();
    let title = metadata["xesam:title"].try_clone().unwrap();
    String::try_from(title).unwrap()
}

fn wait_for_players(desktop: &Desktop, count: usize) -> Vec<String> {
    wait(Duration::from_secs(10), "players on the bus", || {
        Some(desktop.players()).filter(|players| players.len() == count)
    })
}

#[test]
#[ignore = "needs Xvfb, dbus-daemon and the release binary; scripts/test runs it"]
fn a_session_is_a_player_of_the_desktop() {
    let (display, bus) = (Display::start(), Bus::start());
    let desktop = Desktop::on(&bus);
    let home = tempfile::tempdir().unwrap();
    let app = in_session(&display, &bus.address, home.path());
    assert_eq!(wait_for_players(&desktop, 1), [NAME]);
    let window = desktop.interface("org.mpris.MediaPlayer2");
    let identity: String = window.get_property("Identity").unwrap();
    assert_eq!(identity, "Stridewell");
    let player = desktop.interface("org.mpris.MediaPlayer2.Player");
    let changes = desktop.changes();
    let status = || -> String { player.get_property("PlaybackStatus").unwrap() };
    assert_eq!(status(), "Playing");
    player.call_method("PlayPause", &()).unwrap();
    app.wait_for("player mode=Paused", 1);
    let told = changes.recv_timeout(Duration::from_secs(5)).unwrap();
    assert_eq!(told, ["PlaybackStatus"]);
    assert_eq!(status(), "Paused");
    let first = title(&player);
    wait(Duration::from_secs(20), "another title", || {
        player.call_method("Next", &()).unwrap();
        pause(Duration::from_millis(200));
        Some(title(&player)).filter(|title| *title != first)
    });
    window.call_method("Raise", &()).unwrap();
    app.wait_for("asked=Raise", 1);
    display.press(&["g"]);
    wait_for_players(&desktop, 0);
    display.press(&["Escape"]);
    wait_for_players(&desktop, 1);
}

#[test]
#[ignore = "needs Xvfb, dbus-daemon and the release binary; scripts/test runs it"]
fn a_second_player_says_which_it_is() {
    let (display, bus) = (Display::start(), Bus::start());
    let desktop = Desktop::on(&bus);
    desktop.0.request_name(NAME).unwrap();
    let home = tempfile::tempdir().unwrap();
    let _app = in_session(&display, &bus.address, home.path());
    let players = wait_for_players(&desktop, 2);
    let instance = |name: &String| name.starts_with("org.mpris.MediaPlayer2.stridewell.instance");
    assert!(players.iter().any(instance), "{players:?}");
}

#[test]
#[ignore = "needs Xvfb and the release binary; scripts/test runs it"]
fn without_a_bus_a_session_runs_and_nothing_is_complained_of() {
    let display = Display::start();
    let home = tempfile::tempdir().unwrap();
    let app = in_session(&display, "unix:path=/nowhere", home.path());
    app.wait_for("media keys are not heard over the bus", 1);
    display.press(&["p"]);
    app.wait_for("player mode=Paused", 1);
    let said = app.lines_with("media keys are not heard");
    assert_eq!(said.len(), 1, "once a session");
    let complaints = [app.lines_with("WARN"), app.lines_with("ERROR")].concat();
    let silent = |line: &String| line.contains("no sound");
    assert!(complaints.iter().all(silent), "{complaints:#?}");
}
