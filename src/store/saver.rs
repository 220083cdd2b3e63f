//! Saving on a thread of its own, so that a slow disk never stalls a frame.

use std::io;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{Builder, JoinHandle};

use super::{PreferencesFile, Saving, StoreError};
use crate::domain::Preferences;

/// Saves what it is handed, the latest first when several wait. Dropping it waits until all is saved.
#[derive(Debug)]
pub struct Saver {
    wishes: Option<Sender<Preferences>>,
    thread: Option<JoinHandle<()>>,
}

impl Saver {
    /// Starts the thread; `on_saved` is called from it with the outcome of each write,
    /// and never where saving is disabled.
    pub fn start(
        file: PreferencesFile,
        on_saved: impl Fn(Result<(), StoreError>) + Send + 'static,
    ) -> io::Result<Self> {
        let (wishes, inbox) = mpsc::channel();
        let thread = Builder::new()
            .name("stridewell-saver".to_owned())
            .spawn(move || serve(&file, &inbox, on_saved))?;
        Ok(Self {
            wishes: Some(wishes),
            thread: Some(thread),
        })
    }

    /// Saves `preferences` soon.
    pub fn save(&self, preferences: Preferences) {
        if let Some(wishes) = &self.wishes {
            // Without a thread there is nobody to save; its end is in the log as a panic.
            wishes.send(preferences).ok();
        }
    }
}

impl Drop for Saver {
    fn drop(&mut self) {
        drop(self.wishes.take());
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        }
    }
}

fn serve(
    file: &PreferencesFile,
    inbox: &Receiver<Preferences>,
    on_saved: impl Fn(Result<(), StoreError>),
) {
    while let Ok(first) = inbox.recv() {
        // A slider that is dragged sends many; only the last one matters.
        let latest = inbox.try_iter().last().unwrap_or(first);
        if file.saving() == Saving::Allowed {
            on_saved(file.save(&latest));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::super::Paths;
    use super::*;

    fn saver(home: &Path) -> (Saver, Receiver<Result<(), StoreError>>) {
        let file = PreferencesFile::load(&Paths::below(home)).file;
        let (sender, outcomes) = mpsc::channel();
        let saver = Saver::start(file, move |outcome| {
            sender.send(outcome).ok();
        });
        (saver.expect("a thread starts"), outcomes)
    }

    #[test]
    fn dropping_the_saver_saves_the_last_wish() {
        let home = tempfile::tempdir().unwrap();
        let (saver, outcomes) = saver(home.path());
        for volume in 0..=100 {
            let preferences = Preferences {
                volume,
                ..Preferences::default()
            };
            saver.save(preferences);
        }
        drop(saver);
        assert!(outcomes.iter().all(|outcome| outcome.is_ok()));
        let loaded = PreferencesFile::load(&Paths::below(home.path()));
        assert_eq!(loaded.preferences.volume, 100);
    }

    #[test]
    fn a_failed_save_is_told_and_the_thread_goes_on() {
        let folder = tempfile::tempdir().unwrap();
        let home = folder.path().join("home");
        let (saver, outcomes) = saver(&home);
        // A file where the folder should be: not even root can write below it.
        super::super::files::replace(&home, b"in the way").unwrap();
        saver.save(Preferences::default());
        let error = outcomes.recv().unwrap().unwrap_err();
        assert!(matches!(error, StoreError::Other { .. }), "{error}");
        std::fs::remove_file(&home).unwrap();
        saver.save(Preferences::default());
        assert_eq!(outcomes.recv().unwrap(), Ok(()));
    }
}
