//! A client of assistive technology, as a screen reader is one: it finds the window over AT-SPI, reads what is there, and
//! runs a routine by accessible actions alone.

use std::path::Path;
use std::time::Duration;

use atspi::Role;
use atspi::proxy::accessible::AccessibleProxy;
use atspi::proxy::action::ActionProxy;
use zbus::{Connection, block_on, connection};

use crate::support::bus::Bus;
use crate::support::desktop::{App, Display, binary, pause};

/// Deeper than this nothing of ours lies.
const DEEPEST: usize = 24;

/// How often something is looked for, and how long is waited in between.
const TRIES: usize = 100;
const PAUSE: Duration = Duration::from_millis(200);

/// Something accessible: where it is, what it is called and what it is.
#[derive(Clone, Debug)]
struct Thing {
    owner: String,
    path: String,
    name: String,
    role: Role,
}

/// What a screen reader sees.
struct Reader {
    connection: Connection,
}

impl Reader {
    /// Says that somebody needs accessibility, and goes to its bus.
    async fn start(bus: &Bus) -> zbus::Result<Self> {
        let session = connection::Builder::address(bus.address.as_str())?
            .build()
            .await?;
        let (service, path) = ("org.a11y.Bus", "/org/a11y/bus");
        let status = zbus::Proxy::new(&session, service, path, "org.a11y.Status").await?;
        // Without it nobody builds a tree.
        status.set_property("IsEnabled", true).await?;
        let launcher = zbus::Proxy::new(&session, service, path, "org.a11y.Bus").await?;
        let address: String = launcher.call("GetAddress", &()).await?;
        let connection = connection::Builder::address(address.as_str())?
            .build()
            .await?;
        Ok(Self { connection })
    }

    async fn accessible(&self, owner: &str, path: &str) -> zbus::Result<AccessibleProxy<'_>> {
        AccessibleProxy::builder(&self.connection)
            .destination(owner.to_owned())?
            .path(path.to_owned())?
            .build()
            .await
    }

    /// Everything that our program shows, in reading order.
    async fn things(&self) -> zbus::Result<Vec<Thing>> {
        let (registry, root) = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root");
        let root = self.accessible(registry, root).await?;
        let mut things = Vec::new();
        let mut open = Vec::new();
        for child in root.get_children().await? {
            open.push((child, 0));
        }
        while let Some((one, depth)) = open.pop() {
            let (Some(owner), path) = (one.name_as_str(), one.path_as_str()) else {
                continue;
            };
            let proxy = self.accessible(owner, path).await?;
            things.push(Thing {
                owner: owner.to_owned(),
                path: path.to_owned(),
                name: proxy.name().await?,
                role: proxy.get_role().await?,
            });
            if depth < DEEPEST {
                let children = proxy.get_children().await?;
                open.extend(children.into_iter().rev().map(|child| (child, depth + 1)));
            }
        }
        Ok(things)
    }

    /// Presses something.
    async fn press(&self, thing: &Thing) -> zbus::Result<()> {
        let action = ActionProxy::builder(&self.connection)
            .destination(thing.owner.clone())?
            .path(thing.path.clone())?
            .build()
            .await?;
        assert!(action.do_action(0).await?, "{thing:?} can be pressed");
        Ok(())
    }

    /// Waits for something that is called so, and answers it with all that is there.
    fn wait_for(&self, what: &str, named: impl Fn(&Thing) -> bool) -> (Thing, Vec<Thing>) {
        let mut last = Ok(Vec::new());
        for _ in 0..TRIES {
            // A tree that changes while it is read is read again.
            last = block_on(self.things());
            let things = last.iter().flatten();
            if let Some(found) = things.clone().find(|thing| named(thing)) {
                return (found.clone(), things.cloned().collect());
            }
            pause(PAUSE);
        }
        panic!("no {what}: {last:#?}")
    }

    fn press_button(&self, name: &str) -> Vec<Thing> {
        let is_it = |thing: &Thing| thing.name == name && thing.role == Role::Button;
        let (button, things) = self.wait_for(name, is_it);
        block_on(self.press(&button)).unwrap();
        things
    }
}

fn app_on(display: &Display, bus: &Bus, home: &Path) -> App {
    let mut command = display.command(binary());
    command.env("DBUS_SESSION_BUS_ADDRESS", &bus.address);
    let arguments = ["--routine", "hamstring-strength-a"];
    let app = App::start_with(command, home, &arguments);
    app.wait_for("first frame", 1);
    app
}

#[test]
#[ignore = "needs Xvfb, dbus-daemon, at-spi2-core and the release binary; scripts/test runs it"]
fn a_screen_reader_finds_the_window_reads_it_starts_a_routine_and_pauses_it() {
    let (display, bus) = (Display::start(), Bus::start());
    let reader = block_on(Reader::start(&bus)).expect("scripts/test installs at-spi2-core");
    let home = tempfile::tempdir().unwrap();
    let app = app_on(&display, &bus, home.path());
    display.focus(&app);

    let is_window = |thing: &Thing| thing.name == "Stridewell" && thing.role == Role::Frame;
    reader.wait_for("our window", is_window);
    let things = reader.press_button("Start");
    let names: Vec<_> = things.iter().map(|thing| thing.name.as_str()).collect();
    let place = |wanted: &str| names.iter().position(|name| name.contains(wanted));
    assert!(place("Library").is_some(), "{names:#?}");
    assert!(
        place("Library") < place("Glute bridge"),
        "the rail is read before the page: {names:#?}"
    );

    reader.press_button("Start without it");
    app.wait_for("player mode=Running", 1);
    let things = reader.press_button("Pause");
    app.wait_for("player mode=Paused", 1);
    let is_ring = |thing: &Thing| thing.role == Role::ProgressBar && thing.name.contains("left");
    assert!(
        things.iter().any(is_ring),
        "what is left is said: {things:#?}"
    );
    let (_, things) = reader.wait_for("paused", |thing| thing.name.contains("Paused"));
    let is_on = |thing: &Thing| thing.name == "Carry on" && thing.role == Role::Button;
    assert!(things.iter().any(is_on), "{things:#?}");
}
