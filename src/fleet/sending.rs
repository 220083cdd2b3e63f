//! Days that are sealed go out, the oldest first; what does not arrive waits.

use jiff::civil::Date;

use super::{Created, Fault, Storage};
use crate::store::StoreError;
use crate::store::counts::outbox::{Outbox, Sealed};

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
    let name = sealed.kiosk.clone();
    if create(storage, outbox, &sealed)? {
        return Ok(Some(Day::Arrived));
    }
    if name == kiosk {
        return Ok(Some(Day::Taken(name)));
    }
    outbox.rename(date, kiosk)?;
    let Some(sealed) = outbox.sealed(date)? else {
        return Ok(None);
    };
    Ok(Some(if create(storage, outbox, &sealed)? {
        Day::Arrived
    } else {
        Day::Taken(sealed.kiosk)
    }))
}

/// True when the day has arrived, now or before.
fn create(storage: &Storage, outbox: &Outbox, sealed: &Sealed) -> Result<bool, Stop> {
    let name = format!("{}/{}.json", sealed.kiosk, sealed.date);
    let has_arrived = storage.create(&name, &sealed.bytes)? != Created::Other;
    if has_arrived {
        outbox.arrived(sealed.date)?;
    }
    Ok(has_arrived)
}
