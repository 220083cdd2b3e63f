//! The player on the session bus.

mod interfaces;

use std::sync::{Arc, Mutex, PoisonError};

use zbus::blocking::{Connection, connection};
use zbus::fdo::RequestNameFlags;

use super::properties::changed;
use super::{Asked, Shown};

const PATH: &str = "/org/mpris/MediaPlayer2";
const NAME: &str = "org.mpris.MediaPlayer2.stridewell";
const PLAYER: &str = "org.mpris.MediaPlayer2.Player";

type Tell = Box<dyn Fn(Asked) + Send + Sync>;

/// A player that the desktop sees until this is dropped.
#[derive(Debug)]
pub(super) struct Player {
    connection: Connection,
    shown: Arc<Mutex<Shown>>,
}

impl Player {
    pub(super) fn open(
        shown: Shown,
        tell: impl Fn(Asked) + Clone + Send + Sync + 'static,
    ) -> zbus::Result<Self> {
        let shown = Arc::new(Mutex::new(shown));
        let controls = Controls {
            shown: Arc::clone(&shown),
            tell: Box::new(tell.clone()),
        };
        let connection = connection::Builder::session()?
            .serve_at(PATH, Window(Box::new(tell)))?
            .serve_at(PATH, controls)?
            .build()?;
        take_name(&connection)?;
        Ok(Self { connection, shown })
    }

    /// Takes over what is shown now, and tells the desktop what is another than before.
    pub(super) fn change(&self, shown: &Shown) -> zbus::Result<()> {
        let before = std::mem::replace(&mut *lock(&self.shown), shown.clone());
        let changed = changed(&before, shown);
        let gone: &[&str] = &[];
        let properties = "org.freedesktop.DBus.Properties";
        let body = (PLAYER, changed, gone);
        let everybody = None::<&str>;
        self.connection
            .emit_signal(everybody, PATH, properties, "PropertiesChanged", &body)
    }
}

impl Drop for Player {
    fn drop(&mut self) {
        // Its own threads share it, so it would stay open after the last handle.
        self.connection.clone().close().ok();
    }
}

fn lock(shown: &Mutex<Shown>) -> std::sync::MutexGuard<'_, Shown> {
    shown.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Another window, with a home of its own, may have the name: then this one says which it is.
fn take_name(connection: &Connection) -> zbus::Result<()> {
    let at_once = RequestNameFlags::DoNotQueue.into();
    match connection.request_name_with_flags(NAME, at_once) {
        Err(zbus::Error::NameTaken) => {
            let own = format!("{NAME}.instance{}", std::process::id());
            connection.request_name_with_flags(own, at_once).map(drop)
        }
        taken => taken.map(drop),
    }
}

/// What the desktop asks of any program that plays something.
struct Window(Tell);

/// What it asks of what is played.
struct Controls {
    shown: Arc<Mutex<Shown>>,
    tell: Tell,
}
