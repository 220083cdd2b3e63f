//! How the file of preferences writes the care timers: as moments on the wall, milliseconds since 1970, UTC.

use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::care::ice::{Off, On};
use crate::domain::care::{Care, FirstDays, Hours, Ice, Run, Sitting};

/// The care timers as they stand in the file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct SavedCare {
    ice_s: Option<u32>,
    #[serde(default)]
    ice_read: bool,
    leg_up_s: Option<u32>,
    #[serde(default)]
    seen_ms: i64,
    ice_on: Option<SavedOn>,
    ice_off: Option<SavedOff>,
    leg_up: Option<SavedRun>,
    first_days: Option<SavedDays>,
    sitting: Option<SavedSitting>,
    #[serde(flatten)]
    unknown: toml::Table,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct SavedRun {
    length_ms: i64,
    before_ms: i64,
    from_ms: i64,
    runs: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct SavedOn {
    #[serde(default)]
    checks: u32,
    #[serde(default)]
    told: bool,
    run: SavedRun,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct SavedOff {
    since_ms: i64,
    due_ms: i64,
    confirmed: bool,
    #[serde(default)]
    told: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct SavedDays {
    began_ms: i64,
    window_h: [u32; 2],
    #[serde(default)]
    told: u8,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct SavedSitting {
    on: bool,
    every_min: Option<u32>,
    #[serde(deserialize_with = "hour")]
    from: u8,
    #[serde(deserialize_with = "hour")]
    to: u8,
}

fn hour<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
    let hour = u8::deserialize(deserializer)?;
    if hour < 24 {
        return Ok(hour);
    }
    Err(serde::de::Error::custom("expected an hour, 0 to 23"))
}

impl SavedRun {
    fn of(run: Run) -> Self {
        Self {
            length_ms: run.length_ms,
            before_ms: run.before_ms,
            from_ms: run.from_ms,
            runs: run.runs,
        }
    }

    fn run(&self) -> Run {
        Run {
            length_ms: self.length_ms,
            before_ms: self.before_ms,
            from_ms: self.from_ms,
            runs: self.runs,
        }
    }
}

impl SavedCare {
    /// The timers as they are written; what this program does not know of `before` stays.
    pub(super) fn of(care: &Care, before: Option<&Self>) -> Self {
        let (ice_on, ice_off) = match &care.ice {
            Ice::Ready => (None, None),
            Ice::On(on) => (Some(SavedOn::of(on)), None),
            Ice::Off(off) => (None, Some(SavedOff::of(off))),
        };
        let sitting = &care.sitting;
        Self {
            ice_s: care.ice_on_s,
            ice_read: care.ice_read,
            leg_up_s: care.leg_up_s,
            seen_ms: care.seen_ms,
            ice_on,
            ice_off,
            leg_up: care.leg_up.map(SavedRun::of),
            first_days: care.days.map(|days| SavedDays {
                began_ms: days.began_ms,
                window_h: days.window_h,
                told: days.told,
            }),
            sitting: Some(SavedSitting {
                on: sitting.on,
                every_min: sitting.every_min,
                from: sitting.hours.from,
                to: sitting.hours.to,
            }),
            unknown: before.map(|care| care.unknown.clone()).unwrap_or_default(),
        }
    }

    /// What the file says. Of ice that is on and off at once, it is on.
    pub(super) fn care(&self) -> Care {
        let off = self.ice_off.as_ref().map(|off| Ice::Off(off.off()));
        let on = self.ice_on.as_ref().map(|on| Ice::On(on.on()));
        let sitting = self.sitting.as_ref().map(SavedSitting::sitting);
        Care {
            ice: on.or(off).unwrap_or_default(),
            ice_on_s: self.ice_s,
            ice_read: self.ice_read,
            leg_up: self.leg_up.as_ref().map(SavedRun::run),
            leg_up_s: self.leg_up_s,
            days: self.first_days.as_ref().map(|days| FirstDays {
                began_ms: days.began_ms,
                window_h: days.window_h,
                told: days.told,
            }),
            sitting: sitting.unwrap_or_default(),
            seen_ms: self.seen_ms,
        }
    }
}

impl SavedOn {
    fn of(on: &On) -> Self {
        Self {
            checks: on.checks,
            told: on.told,
            run: SavedRun::of(on.run),
        }
    }

    fn on(&self) -> On {
        On {
            run: self.run.run(),
            checks: self.checks,
            told: self.told,
        }
    }
}

impl SavedOff {
    fn of(off: &Off) -> Self {
        Self {
            since_ms: off.since_ms,
            due_ms: off.due_ms,
            confirmed: off.confirmed,
            told: off.told,
        }
    }

    fn off(&self) -> Off {
        Off {
            since_ms: self.since_ms,
            due_ms: self.due_ms,
            confirmed: self.confirmed,
            told: self.told,
        }
    }
}

impl SavedSitting {
    fn sitting(&self) -> Sitting {
        Sitting {
            on: self.on,
            every_min: self.every_min,
            hours: Hours {
                from: self.from,
                to: self.to,
            },
            since_ms: None,
        }
    }
}
