//! Makes rounds to the storage of a fleet while the display is open, on a thread of its own: it may wait there, and nothing waits for it.

use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

use super::packs::{LOOK, Place, Work};
use super::round::{Outcome, copies, round};
use super::shelf::Shelf;
use crate::clock::{Clock as _, SystemClock};
use crate::kiosk::{Config, Fleet};
use crate::store::Paths;

/// What a round goes by: with others, the next one is due at once.
#[derive(Debug, PartialEq)]
struct Own {
    fleet: Option<Fleet>,
    key: Option<String>,
    counts: bool,
}

impl Own {
    fn of(config: &Config) -> Self {
        Self {
            fleet: config.fleet.clone(),
            key: config.key.clone(),
            counts: config.counts,
        }
    }

    fn has_packs(&self) -> bool {
        let fleet = self.fleet.as_ref();
        fleet.is_some_and(|fleet| fleet.packs.is_some())
    }
}

/// Starts the thread, which ends when what this answers is dropped.
pub(super) fn start(work: Arc<Work>, paths: Paths) -> Option<Sender<()>> {
    let (stop, stopped) = mpsc::channel();
    let thread = thread::Builder::new().name("stridewell-kiosk-fleet".to_owned());
    let started = thread.spawn(move || {
        let clock = SystemClock::from_env();
        let of_copies = |own: &Own| Shelf::of_copies(copies(&paths), own.key.as_deref());
        let mut own = Own::of(&work.config());
        let mut shelf = of_copies(&own);
        hand_over(&work, &own, &shelf);
        let mut due = clock.now();
        loop {
            let config = work.config();
            let now = Own::of(&config);
            if now != own {
                own = now;
                shelf = of_copies(&own);
                hand_over(&work, &own, &shelf);
                due = clock.now();
            }
            if let Some(fleet) = &own.fleet
                && due <= clock.now()
            {
                let outcome = round(&config, &paths, &mut shelf);
                log(&outcome);
                if outcome.packs.is_some_and(|looked| looked.has_changed) {
                    hand_over(&work, &own, &shelf);
                }
                due = clock.now() + spread(fleet.every);
            }
            if stopped.recv_timeout(LOOK) != Err(RecvTimeoutError::Timeout) {
                return;
            }
        }
    });
    started
        .inspect_err(|error| tracing::error!(%error, "nobody looks after the fleet"))
        .ok()
        .map(|_| stop)
}

/// Hands over what is good, or nothing where no packs come from storage.
fn hand_over(work: &Work, own: &Own, shelf: &Shelf) {
    let shown = own.has_packs().then(|| shelf.shown());
    work.hand_over(Place::Fleet, shown.unwrap_or_default());
}

fn log(outcome: &Outcome) {
    if let Some(looked) = &outcome.packs {
        looked.log();
    }
    let Some(counts) = &outcome.counts else {
        return;
    };
    for date in &counts.arrived {
        tracing::info!(%date, "the counts of a day were sent");
    }
    for why in &counts.refused {
        tracing::error!(why, "a day of counts waits");
    }
    if let Some(why) = &counts.away {
        // It may be away for weeks, and is looked for every few minutes; the doctor tells of it.
        tracing::debug!(%why, "where counts go cannot be reached: they wait");
    }
}

/// A time a tenth shorter or longer at most: many that are switched on together do not ask together for ever.
fn spread(every: Duration) -> Duration {
    let mut byte = [128];
    // Without a random number it is the time that is set.
    getrandom::fill(&mut byte).ok();
    every.mul_f64(0.9 + f64::from(byte[0]) / 256.0 * 0.2)
}

#[cfg(test)]
mod tests;
