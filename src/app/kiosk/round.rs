//! A round to the storage of a fleet: packs are fetched and checked, days that are over are sealed and sent.

use std::path::PathBuf;

use jiff::civil::Date;

use super::shelf::{Away, Looked, Mark, Shelf, Source};
use crate::clock::wall;
use crate::fleet::{Fault, Sent, Storage, send};
use crate::kiosk::{Config, Fleet};
use crate::packs::limits::ARCHIVE_BYTES;
use crate::store::counts::outbox::Outbox;
use crate::store::kiosk::{Place, Round, moment, read_round, round_file, write_round};
use crate::store::{Paths, StoreError};

impl Source for Storage {
    fn list(&mut self) -> Result<Vec<(String, Mark)>, Away> {
        Self::list(self).map_err(|fault| Away {
            why: fault.to_string(),
            is_refusal: fault.is_refusal,
        })
    }

    fn bytes(&mut self, name: &str) -> Result<Vec<u8>, String> {
        Self::bytes(self, name, ARCHIVE_BYTES).map_err(|fault| fault.to_string())
    }
}

/// What came of a round.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    /// `None` where no packs are fetched.
    pub(super) packs: Option<Looked>,
    /// `None` where no counts go out.
    pub(super) counts: Option<Counts>,
}

/// What became of the counts.
#[derive(Debug, Default)]
pub(super) struct Counts {
    /// The days that were sealed.
    pub(super) sealed: Vec<Date>,
    /// The days that have arrived.
    pub(super) arrived: Vec<Date>,
    /// The days that wait on.
    pub(super) waiting: Vec<Date>,
    /// What is wrong with single days, and stays so until somebody does something.
    pub(super) refused: Vec<String>,
    /// Why storage could not be reached, or let nobody in.
    pub(super) away: Option<Fault>,
    /// Whether storage answered; `None` where nothing waited, so that nobody asked.
    is_reached: Option<bool>,
}

impl Counts {
    /// Everything that went wrong.
    pub(super) fn faults(&self) -> Vec<String> {
        let away = self.away.as_ref().map(ToString::to_string);
        self.refused.iter().cloned().chain(away).collect()
    }

    /// What of it does not mend by waiting.
    fn lasting(&self) -> Vec<String> {
        let away = self.away.as_ref().filter(|fault| fault.is_refusal);
        let away = away.map(ToString::to_string);
        self.refused.iter().cloned().chain(away).collect()
    }
}

/// Where the packs of a fleet are copied to: apart from those of a folder.
pub(super) fn copies(paths: &Paths) -> PathBuf {
    paths.kiosk().join("fleet-packs")
}

/// Makes a round, and writes down for the doctor how it went.
pub(super) fn round(config: &Config, paths: &Paths, shelf: &mut Shelf) -> Outcome {
    let mut outcome = Outcome::default();
    let Some(fleet) = &config.fleet else {
        return outcome;
    };
    // Days are sealed first: for that, nobody need be reached.
    if config.counts
        && let Some(url) = &fleet.counts
    {
        outcome.counts = Some(counts(fleet, url, paths));
    }
    if let Some(url) = &fleet.packs {
        outcome.packs = Some(packs(url, config.key.as_deref(), shelf));
    }
    if let Err(error) = write_down(&outcome, paths, shelf) {
        tracing::warn!(%error, "the doctor does not hear of this round");
    }
    outcome
}

fn packs(url: &str, key: Option<&str>, shelf: &mut Shelf) -> Looked {
    match Storage::open(url) {
        Ok(mut storage) => shelf.look(&mut storage, key),
        Err(fault) => Looked {
            faults: vec![fault.to_string()],
            is_refused: fault.is_refusal,
            ..Looked::default()
        },
    }
}

fn counts(fleet: &Fleet, url: &str, paths: &Paths) -> Counts {
    let outbox = Outbox::of(paths);
    let mut counts = Counts::default();
    match sealed(&outbox, &fleet.kiosk) {
        Ok(sealed) => counts.sealed = sealed,
        Err(error) => counts.refused.push(error.to_string()),
    }
    if !outbox.waiting().is_empty() {
        let sent = match Storage::open(url) {
            Ok(storage) => send(&storage, &outbox, &fleet.kiosk),
            Err(fault) => Sent {
                fault: Some(fault),
                ..Sent::default()
            },
        };
        counts.is_reached = Some(sent.fault.is_none());
        counts.arrived = sent.arrived;
        counts.refused.extend(sent.refused);
        counts.away = sent.fault;
    }
    counts.waiting = outbox.waiting();
    counts
}

fn sealed(outbox: &Outbox, kiosk: &str) -> Result<Vec<Date>, StoreError> {
    match wall().day.parse() {
        Ok(today) => outbox.seal(kiosk, today),
        // A clock that shows no day ends none.
        Err(_) => Ok(Vec::new()),
    }
}

fn write_down(outcome: &Outcome, paths: &Paths, shelf: &Shelf) -> Result<(), StoreError> {
    let file = round_file(paths);
    // What is damaged is written anew.
    let before = read_round(&file).ok().flatten();
    let now = moment(wall().utc_ms);
    let mut round = Round::new(now.clone());
    let reached = |is_reached: bool, before: Option<Place>| match before {
        _ if is_reached => Some(now.clone()),
        Some(before) => before.reached,
        None => None,
    };
    if let Some(looked) = &outcome.packs {
        let before = before.as_ref().map(|round| round.packs.clone());
        let refused = shelf.refused().iter();
        let refused = refused.map(|(name, why)| format!("{name}: {why}"));
        let lasting = looked.faults.get(..).filter(|_| looked.is_refused);
        let lasting = lasting.unwrap_or_default();
        round.packs = Place {
            reached: reached(looked.is_reached, before),
            faults: looked.faults.iter().cloned().chain(refused).collect(),
            refused: lasting.to_vec(),
        };
    }
    if let Some(counts) = &outcome.counts {
        let before = before.map(|round| round.counts);
        round.counts = Place {
            reached: reached(counts.is_reached == Some(true), before),
            faults: counts.faults(),
            refused: counts.lasting(),
        };
    }
    write_round(&file, &round)
}
