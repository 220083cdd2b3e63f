//! Keeps what is counted, on a thread of its own. What a full disk does not take waits in memory, and is tried again.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

use jiff::civil::Date;

use crate::clock::wall;
use crate::kiosk::Counted;
use crate::store::counts::{self, count};
use crate::store::{Paths, StoreError};

/// How long it is until the disk is tried again.
const AGAIN: Duration = Duration::from_secs(30);
/// The most that waits: some days of visitors.
const MOST: usize = 10_000;

/// Starts the thread, which ends when what this answers is dropped.
pub(super) fn start(paths: &Paths) -> Option<Sender<Counted>> {
    let (sender, inbox) = mpsc::channel();
    let mut waiting = Waiting {
        folder: counts::folder(paths),
        counted: VecDeque::new(),
    };
    let work = move || {
        loop {
            match inbox.recv_timeout(AGAIN) {
                Ok(counted) => waiting.add(counted),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
            if let Err(error) = waiting.hand_over() {
                let waits = waiting.counted.len();
                tracing::warn!(%error, waits, "what was counted is not kept yet");
            }
        }
    };
    let thread = thread::Builder::new().name("stridewell-counts".to_owned());
    let started = thread.spawn(work);
    started
        .inspect_err(|error| tracing::warn!(%error, "nothing is counted"))
        .ok()?;
    Some(sender)
}

/// What waits for the disk, the oldest first, each with the day on which it was counted.
#[derive(Debug)]
struct Waiting {
    folder: PathBuf,
    counted: VecDeque<(Date, Counted)>,
}

impl Waiting {
    fn add(&mut self, counted: Counted) {
        // A clock that shows no day counts nothing.
        let Ok(day) = wall().day.parse() else { return };
        if self.counted.len() < MOST {
            self.counted.push_back((day, counted));
        } else {
            tracing::error!(?counted, "too much waits for the disk: this is not counted");
        }
    }

    /// Hands over what the disk takes, and answers why it did not take the rest. One day that cannot be written holds up no other.
    fn hand_over(&mut self) -> Result<(), StoreError> {
        let mut faults: Vec<(Date, StoreError)> = Vec::new();
        self.counted.retain(|(day, counted)| {
            if faults.iter().any(|(other, _)| other == day) {
                return true;
            }
            match count(&self.folder, *day, counted) {
                Ok(()) => false,
                Err(error) => {
                    faults.push((*day, error));
                    true
                }
            }
        });
        faults
            .into_iter()
            .next()
            .map_or(Ok(()), |(_, error)| Err(error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_disk_does_not_take_is_counted_once_when_it_does() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("counts");
        // Something is in the way of the folder.
        crate::store::write(&folder, b"in the way").unwrap();
        let mut waiting = Waiting {
            folder: folder.clone(),
            counted: VecDeque::new(),
        };
        for _ in 0..3 {
            waiting.add(Counted::Started("cool-down".into()));
            waiting.hand_over().unwrap_err();
        }
        std::fs::remove_file(&folder).unwrap();
        waiting.add(Counted::Finished("cool-down".into()));
        waiting.hand_over().unwrap();
        waiting.hand_over().unwrap();
        let days = counts::days(&folder);
        let tally = &days[0].routines[&"cool-down".into()];
        assert_eq!((tally.started, tally.finished), (3, 1));
    }

    #[test]
    fn a_day_that_cannot_be_written_holds_up_no_other() {
        let home = tempfile::tempdir().unwrap();
        let days = [26, 27].map(|day| jiff::civil::date(2026, 11, day));
        // A folder where the file of the first day should be.
        std::fs::create_dir(home.path().join("2026-11-26.json")).unwrap();
        let started = Counted::Started("cool-down".into());
        let mut waiting = Waiting {
            folder: home.path().to_owned(),
            counted: days.map(|day| (day, started.clone())).into(),
        };
        waiting.hand_over().unwrap_err();
        assert_eq!(waiting.counted, [(days[0], started)]);
        assert_eq!(counts::days(home.path()).len(), 1);
    }
}
