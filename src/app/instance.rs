//! One window a home: a second start hands over what it was asked for and ends.
//!
//! Who has the lock is the first. The socket beside it is only a way to the first, so one that a crash left
//! behind is taken away by the next that has the lock. On Windows there is the lock, and no way to hand over yet.

use std::fs::File;
use std::io;
use std::sync::mpsc::Sender;

use eframe::egui;
use serde::{Deserialize, Serialize};

use crate::domain::{RoutineId, VariantId};
use crate::model::{Action, Call, World};
use crate::store::Paths;

/// What a second start asks of the first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    pub(super) routine: Option<String>,
    pub(super) variant: Option<String>,
    pub(super) file: Option<String>,
}

impl Asked {
    fn call(self) -> Call {
        Call {
            routine: self.routine.as_deref().map(RoutineId::new),
            variant: self.variant.as_deref().map(VariantId::new),
            file: self.file.map(Into::into),
        }
    }
}

/// What came of looking for another window.
#[derive(Debug)]
pub(super) enum Found {
    /// There is none: this one is the first as long as it keeps this.
    First(Instance),
    /// There is one, and it took over what was asked.
    Told,
    /// There is one, and it does not answer.
    Deaf,
}

/// That this is the first.
#[derive(Debug)]
pub(super) struct Instance {
    /// Holding it open holds the lock; `None` where locks do not work, and everybody is the first.
    _lock: Option<File>,
    #[cfg(unix)]
    listener: Option<std::os::unix::net::UnixListener>,
}

/// Looks for another window of this home, and hands `asked` over to it.
pub(super) fn look(paths: &Paths, asked: &Asked) -> Found {
    let lock = match take_lock(paths) {
        Ok(Some(lock)) => Some(lock),
        Ok(None) => return hand_over(paths, asked),
        Err(error) => {
            // A folder that cannot be written to is told elsewhere; it is no reason to open no window.
            tracing::debug!(%error, "no lock: a second window would not be noticed");
            None
        }
    };
    Found::First(Instance {
        #[cfg(unix)]
        listener: lock.as_ref().and_then(|_| pipe::listen(paths)),
        _lock: lock,
    })
}

/// Takes the place of the only window, for one that hears nobody; `None` where there is another. Nothing is handed over, and
/// nothing waits for an answer.
pub(super) fn take(paths: &Paths) -> Option<Instance> {
    let lock = match take_lock(paths) {
        Ok(lock) => Some(lock?),
        Err(error) => {
            tracing::debug!(%error, "no lock: a second window would not be noticed");
            None
        }
    };
    #[cfg(unix)]
    if lock.is_some() {
        // A socket that is left would let later starts wait for an answer.
        std::fs::remove_file(paths.socket()).ok();
    }
    Some(Instance {
        #[cfg(unix)]
        listener: None,
        _lock: lock,
    })
}

/// The lock, or `None` when another process has it.
fn take_lock(paths: &Paths) -> io::Result<Option<File>> {
    std::fs::create_dir_all(&paths.cache)?;
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(paths.lock())?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(std::fs::TryLockError::WouldBlock) => Ok(None),
        Err(std::fs::TryLockError::Error(error)) => Err(error),
    }
}

#[cfg(unix)]
fn hand_over(paths: &Paths, asked: &Asked) -> Found {
    if pipe::tell(paths, asked) {
        Found::Told
    } else {
        Found::Deaf
    }
}

#[cfg(not(unix))]
fn hand_over(_paths: &Paths, _asked: &Asked) -> Found {
    Found::Deaf
}

impl Instance {
    /// Hears what later starts ask, and hands it on.
    pub(super) fn listen(&mut self, outbox: Sender<Action>, ctx: &egui::Context) {
        let ctx = ctx.clone();
        self.hear(move |asked| {
            outbox.send(Action::World(World::Called(asked.call()))).ok();
            ctx.request_repaint();
        });
    }

    /// On Windows nothing is heard yet.
    #[cfg(not(unix))]
    fn hear(&mut self, _tell: impl Fn(Asked) + Send + 'static) {
        tracing::debug!("later starts are not heard on this system");
    }

    /// Hears what later starts ask, on a thread of its own.
    #[cfg(unix)]
    fn hear(&mut self, tell: impl Fn(Asked) + Send + 'static) {
        let Some(listener) = self.listener.take() else {
            return;
        };
        let started = std::thread::Builder::new()
            .name("stridewell-instance".to_owned())
            .spawn(move || {
                for caller in listener.incoming().map_while(Result::ok) {
                    if let Some(wanted) = pipe::hear(caller) {
                        tell(wanted);
                    }
                }
            });
        if let Err(error) = started {
            tracing::debug!(%error, "later starts are not heard");
        }
    }
}

#[cfg(unix)]
mod pipe {
    //! The way from a later start to the first: one line of JSON, one word back.

    use std::io::{BufRead as _, BufReader, Read as _, Write as _};
    use std::os::unix::net::{UnixListener, UnixStream};
    use std::sync::mpsc;
    use std::time::Duration;

    use super::Asked;
    use crate::store::Paths;

    /// Longer lines are no question of ours.
    const LONGEST: u64 = 1 << 14;
    /// A first one that is only just starting is given so many pauses.
    const MOST_TRIES: u32 = 40;
    const PAUSE: Duration = Duration::from_millis(100);
    const PATIENCE: Duration = Duration::from_secs(2);
    const HEARD: &[u8] = b"heard\n";

    pub(super) fn listen(paths: &Paths) -> Option<UnixListener> {
        let socket = paths.socket();
        // A crash may have left one; nobody listens there, for the lock is ours.
        std::fs::remove_file(&socket).ok();
        let listener = UnixListener::bind(&socket);
        listener
            .inspect_err(|error| tracing::debug!(%error, "later starts cannot be heard"))
            .ok()
    }

    /// Hands `asked` over; answers whether it was heard.
    pub(super) fn tell(paths: &Paths, asked: &Asked) -> bool {
        let (_nobody, nothing) = mpsc::channel::<()>();
        for _ in 0..MOST_TRIES {
            if try_tell(paths, asked).is_some() {
                return true;
            }
            nothing.recv_timeout(PAUSE).ok();
        }
        false
    }

    fn try_tell(paths: &Paths, asked: &Asked) -> Option<()> {
        let mut stream = UnixStream::connect(paths.socket()).ok()?;
        stream.set_read_timeout(Some(PATIENCE)).ok()?;
        let mut line = serde_json::to_vec(asked).ok()?;
        line.push(b'\n');
        stream.write_all(&line).ok()?;
        let mut answer = Vec::new();
        BufReader::new(stream).read_until(b'\n', &mut answer).ok()?;
        (answer == HEARD).then_some(())
    }

    /// What a later start asks; `None` for what makes no sense.
    pub(super) fn hear(mut caller: UnixStream) -> Option<Asked> {
        caller.set_read_timeout(Some(PATIENCE)).ok()?;
        let mut line = String::new();
        let mut reader = BufReader::new(caller.try_clone().ok()?).take(LONGEST);
        reader.read_line(&mut line).ok()?;
        let asked = serde_json::from_str(&line).ok()?;
        caller.write_all(HEARD).ok();
        Some(asked)
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::sync::mpsc;
    use std::time::Duration;

    fn asked() -> Asked {
        Asked {
            routine: Some("desk-break-five".to_owned()),
            ..Asked::default()
        }
    }

    fn first(paths: &Paths) -> Instance {
        let found = look(paths, &Asked::default());
        assert!(matches!(found, Found::First(_)), "{found:?}");
        let Found::First(instance) = found else {
            unreachable!("it is the first");
        };
        instance
    }

    #[test]
    fn a_second_start_hands_over_what_it_was_asked_for() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        let mut instance = first(&paths);
        let (sender, heard) = mpsc::channel();
        instance.hear(move |asked| drop(sender.send(asked)));
        assert!(matches!(look(&paths, &asked()), Found::Told));
        let what = heard.recv_timeout(Duration::from_secs(5)).unwrap();
        assert_eq!(what, asked());
    }

    #[test]
    fn who_hears_nobody_is_alone_and_told_so_at_once() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        drop(first(&paths));
        let alone = take(&paths);
        assert!(alone.is_some() && take(&paths).is_none());
        assert!(!paths.socket().exists(), "nobody waits for an answer");
        drop(alone);
        assert!(take(&paths).is_some());
    }

    #[test]
    fn a_socket_that_a_crash_left_behind_is_in_nobodys_way() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        drop(first(&paths));
        assert!(paths.socket().exists(), "what a crash leaves");
        let mut instance = first(&paths);
        let (sender, heard) = mpsc::channel();
        instance.hear(move |asked| drop(sender.send(asked)));
        assert!(matches!(look(&paths, &asked()), Found::Told));
        assert!(heard.recv_timeout(Duration::from_secs(5)).is_ok());
    }

    #[test]
    fn other_homes_have_windows_of_their_own() {
        let homes = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
        let [one, other] = homes.each_ref().map(|home| Paths::below(home.path()));
        let _instance = first(&one);
        first(&other);
    }

    #[test]
    fn even_a_long_path_has_a_socket() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(&home.path().join("a".repeat(120)));
        let _instance = first(&paths);
        assert!(paths.socket().exists());
        std::fs::remove_file(paths.socket()).unwrap();
    }
}
