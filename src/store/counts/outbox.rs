//! Counts on their way out: a day that is over is sealed once and never changes again, waits in the outbox, and is put among what was sent.
//!
//! Which days are sealed is told by their files alone, and each of the two steps is one file that is put in place as a whole:
//! a machine that loses its power in between has either not done it, or done it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{DAYS, FORMAT, LARGEST, TallyFile, file, names, tallies, understood};
use crate::store::{Paths, StoreError, read, write};

/// So far ahead a day may lie before the clock is taken to have been wrong.
const AHEAD: i32 = 7;
/// So many sealed days are remembered as sent.
const REMEMBERED: usize = DAYS;

/// A day as it goes out.
#[derive(Debug, Serialize, Deserialize)]
struct SealedFile {
    format: u32,
    kiosk: String,
    date: String,
    /// Made up when it was sealed: tells two kiosks apart that were given the same name.
    seal: String,
    routines: BTreeMap<String, TallyFile>,
}

/// A day that is sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// The day.
    pub date: Date,
    /// The name that its kiosk had then.
    pub kiosk: String,
    /// What is sent, byte by byte.
    pub bytes: Vec<u8>,
}

/// The days that are sealed, those that wait and those that were sent.
#[derive(Clone, Debug)]
pub struct Outbox {
    counts: PathBuf,
}

impl Outbox {
    /// The outbox of the kiosk that lives here.
    pub fn of(paths: &Paths) -> Self {
        Self::beside(super::folder(paths))
    }

    /// The outbox beside a folder of counts.
    pub fn beside(counts: PathBuf) -> Self {
        Self { counts }
    }

    /// Seals every day that is over, or so far ahead of `today` that the clock was wrong then; answers which ones.
    ///
    /// The first fault is answered after the other days were tried; a day that could not be sealed is tried again the next time.
    pub fn seal(&self, kiosk: &str, today: Date) -> Result<Vec<Date>, StoreError> {
        let _held = hold(&self.counts)?;
        let folder = outbox(&self.counts);
        std::fs::create_dir_all(&folder).map_err(|error| StoreError::from_io(&folder, &error))?;
        let taken = Taken::of(&self.counts);
        // What is counted today may have to stand on a day that lies far ahead: that one is not over.
        let open = taken.next_free(today);
        let last = today.saturating_add(jiff::Span::new().days(AHEAD));
        let over = |date: &Date| *date < today || (last < *date && *date != open);
        let (mut sealed, mut fault) = (Vec::new(), None);
        for date in names(&self.counts).into_iter().filter(over) {
            if taken.days.contains(&date) {
                continue;
            }
            match self.seal_day(kiosk, date) {
                Ok(true) => sealed.push(date),
                Ok(false) => {}
                Err(error) => fault = fault.or(Some(error)),
            }
        }
        sealed.sort_unstable();
        fault.map_or(Ok(sealed), Err)
    }

    /// Seals one day; false where nothing was counted.
    fn seal_day(&self, kiosk: &str, date: Date) -> Result<bool, StoreError> {
        let day = understood(&file(&self.counts, date), date)?;
        let Some(day) = day.filter(|day| !day.routines.is_empty()) else {
            return Ok(false);
        };
        let path = file(&outbox(&self.counts), date);
        let sealed = SealedFile {
            format: FORMAT,
            kiosk: kiosk.to_owned(),
            date: date.to_string(),
            seal: made_up(&path)?,
            routines: tallies(&day),
        };
        write(&path, &bytes(&sealed))?;
        Ok(true)
    }

    /// The days that wait to be sent, the oldest first.
    pub fn waiting(&self) -> Vec<Date> {
        let mut dates = names(&outbox(&self.counts));
        dates.sort_unstable();
        dates
    }

    /// A day that waits; `None` where it does so no longer.
    pub fn sealed(&self, date: Date) -> Result<Option<Sealed>, StoreError> {
        let path = file(&outbox(&self.counts), date);
        let Some(bytes) = read(&path, LARGEST)? else {
            return Ok(None);
        };
        let sealed: SealedFile = parsed(&path, &bytes)?;
        Ok(Some(Sealed {
            date,
            kiosk: sealed.kiosk,
            bytes,
        }))
    }

    /// Takes a day out of the outbox that has arrived.
    pub fn arrived(&self, date: Date) -> Result<(), StoreError> {
        let _held = hold(&self.counts)?;
        let (from, folder) = (file(&outbox(&self.counts), date), sent(&self.counts));
        let to = file(&folder, date);
        let moved = std::fs::create_dir_all(&folder).and_then(|()| std::fs::rename(&from, &to));
        match moved {
            // Another process has sent it in the same moment.
            Err(error) if error.kind() == io::ErrorKind::NotFound && to.exists() => {}
            moved => moved.map_err(|error| StoreError::from_io(&from, &error))?,
        }
        self.forget_sent();
        Ok(())
    }

    /// Gives a day that waits to another name. Only for one of which it is certain that it has not arrived:
    /// another kiosk with the name before has written that day.
    pub fn rename(&self, date: Date, kiosk: &str) -> Result<(), StoreError> {
        let _held = hold(&self.counts)?;
        let path = file(&outbox(&self.counts), date);
        let Some(there) = read(&path, LARGEST)? else {
            return Ok(());
        };
        let mut sealed: SealedFile = parsed(&path, &there)?;
        kiosk.clone_into(&mut sealed.kiosk);
        write(&path, &bytes(&sealed))
    }

    /// The oldest of what was sent go. A day that still has its file of counts stays, or it would be sealed again.
    fn forget_sent(&self) {
        let folder = sent(&self.counts);
        let mut dates = names(&folder);
        dates.sort_unstable();
        let over = dates.len().saturating_sub(REMEMBERED);
        let gone = |date: &Date| !file(&self.counts, *date).exists();
        for date in dates.into_iter().take(over).take_while(gone) {
            std::fs::remove_file(file(&folder, date)).ok();
        }
    }
}

/// True for what a kiosk has sealed.
pub fn is_day(bytes: &[u8]) -> bool {
    serde_json::from_slice::<SealedFile>(bytes).is_ok()
}

/// The days on which nothing may be counted any more.
#[derive(Debug)]
struct Taken {
    days: BTreeSet<Date>,
    /// What lies before this one may be forgotten.
    from: Date,
}

impl Taken {
    fn of(counts: &Path) -> Self {
        // The outbox first: a day that is sent meanwhile is then in one of the two.
        let mut days: BTreeSet<Date> = names(&outbox(counts)).into_iter().collect();
        let sent: BTreeSet<Date> = names(&sent(counts)).into_iter().collect();
        let full = REMEMBERED <= sent.len();
        let from = sent.first().copied().filter(|_| full);
        days.extend(sent);
        Self {
            days,
            from: from.unwrap_or(Date::MIN),
        }
    }

    /// `date`, or the next day that is free; at the end of time the last one before it.
    fn next_free(&self, date: Date) -> Date {
        let start = date.max(self.from);
        let free = |date: &Date| !self.days.contains(date);
        let later = std::iter::successors(Some(start), |date| date.tomorrow().ok());
        let earlier = std::iter::successors(Some(start), |date| date.yesterday().ok());
        later.chain(earlier).find(free).unwrap_or(start)
    }
}

/// Keeps every day as it is until what this answers is dropped, and names the one to count on.
pub(super) fn hold_open(counts: &Path, date: Date) -> Result<(Option<File>, Date), StoreError> {
    let held = hold(counts)?;
    Ok((held, Taken::of(counts).next_free(date)))
}

/// Leaves of `dates`, which are to be forgotten, those that need not go out any more.
pub(super) fn keep_owed(counts: &Path, dates: &mut Vec<Date>) {
    if outbox(counts).is_dir() {
        let taken = Taken::of(counts);
        dates.retain(|date| taken.days.contains(date));
    }
}

/// The lock under which days are counted and sealed; `None` where the file system has no locks.
fn hold(counts: &Path) -> Result<Option<File>, StoreError> {
    let path = counts.with_extension("lock");
    let fault = |error: io::Error| StoreError::from_io(&path, &error);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(fault)?;
    }
    let mut options = File::options();
    let options = options.create(true).truncate(false).write(true);
    let file = options.open(&path).map_err(fault)?;
    match file.lock() {
        Ok(()) => Ok(Some(file)),
        // There is one process as a rule; a lock is for the second one.
        Err(error) if error.kind() == io::ErrorKind::Unsupported => Ok(None),
        Err(error) => Err(fault(error)),
    }
}

fn outbox(counts: &Path) -> PathBuf {
    counts.with_file_name("outbox")
}

fn sent(counts: &Path) -> PathBuf {
    counts.with_file_name("sent")
}

/// Sixteen digits that nobody else has.
fn made_up(path: &Path) -> Result<String, StoreError> {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).map_err(|error| StoreError::Other {
        path: path.to_owned(),
        details: error.to_string(),
    })?;
    Ok(format!("{:016x}", u64::from_ne_bytes(bytes)))
}

fn bytes(sealed: &SealedFile) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(sealed).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

fn parsed(path: &Path, bytes: &[u8]) -> Result<SealedFile, StoreError> {
    serde_json::from_slice(bytes).map_err(|error| StoreError::Damaged {
        path: path.to_owned(),
        details: error.to_string(),
    })
}

#[cfg(test)]
mod tests;
