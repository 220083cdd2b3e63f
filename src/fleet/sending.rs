//! Days that are sealed go out, the oldest first; what does not arrive waits.

use jiff::civil::Date;

use super::{Created, Fault, Storage};
use crate::store::StoreError;
use crate::store::counts::outbox::{self, Outbox, Sealed};

/// What became of the days that waited.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// The days that have arrived.
    pub arrived: Vec<Date>,
    /// What is wrong with days that wait on, one sentence each.
    pub refused: Vec<String>,
    /// Why no more was tried: storage cannot be reached.
    pub fault: Option<Fault>,
}

/// Sends the days that wait. `kiosk` is the name that holds now.
///
/// A day that another kiosk has written under the name that it was sealed with goes out under `kiosk`, where that is another one.
pub fn send(storage: &Storage, outbox: &Outbox, kiosk: &str) -> Sent {
    let mut sent = Sent::default();
    for date in outbox.waiting() {
        match send_day(storage, outbox, date, kiosk) {
            Ok(Some(Day::Arrived)) => sent.arrived.push(date),
            Ok(Some(Day::Taken(name))) => sent.refused.push(format!(
                "{date}: another kiosk is called {name} too and has sent this day; give one of them another name (fleet.kiosk)"
            )),
            Ok(Some(Day::Unclear(name))) => sent.refused.push(format!(
                "{date}: what stands under {name}/{date}.json is no day of counts; it is tried again"
            )),
            Ok(None) => {}
            Err(Stop::Store(error)) => sent.refused.push(format!("{date}: {error}")),
            Err(Stop::Fault(fault)) => {
                // The others would not arrive either.
                sent.fault = Some(fault);
                break;
            }
        }
    }
    sent
}

enum Day {
    Arrived,
    /// Another kiosk has this name, and its day is there.
    Taken(String),
    /// Something is there under this name that no kiosk has written: it may be an answer of something in between.
    Unclear(String),
}

enum Stop {
    Store(StoreError),
    Fault(Fault),
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// Sends one day; `None` where it waits no longer.
fn send_day(
    storage: &Storage,
    outbox: &Outbox,
    date: Date,
    kiosk: &str,
) -> Result<Option<Day>, Stop> {
    let Some(sealed) = outbox.sealed(date)? else {
        return Ok(None);
    };
    let day = create(storage, outbox, sealed)?;
    if !matches!(&day, Day::Taken(name) if name != kiosk) {
        return Ok(Some(day));
    }
    outbox.rename(date, kiosk)?;
    let Some(sealed) = outbox.sealed(date)? else {
        return Ok(None);
    };
    create(storage, outbox, sealed).map(Some)
}

/// What became of a day.
fn create(storage: &Storage, outbox: &Outbox, sealed: Sealed) -> Result<Day, Stop> {
    let name = format!("{}/{}.json", sealed.kiosk, sealed.date);
    match storage.create(&name, &sealed.bytes)? {
        Created::New | Created::Same => {
            outbox.arrived(sealed.date)?;
            Ok(Day::Arrived)
        }
        Created::Other(there) if outbox::is_day(&there) => Ok(Day::Taken(sealed.kiosk)),
        Created::Other(_) => Ok(Day::Unclear(sealed.kiosk)),
    }
}
