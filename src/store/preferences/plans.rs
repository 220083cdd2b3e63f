//! How the file of preferences writes what is meant for which days, and what was eased.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, Time};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::words::{Spelled, Word};
use crate::domain::preferences::Eased;
use crate::domain::schedule::{Day, Scheduled};
use crate::domain::{RoutineId, Schedule, VariantId};

/// A day or a time of day as it stands in the file, such as `2026-11-26` or `18:30:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Written<T>(pub(super) T);

impl<T: Copy> Written<T> {
    pub(super) fn of(value: T) -> Self {
        Self(value)
    }

    pub(super) fn value(self) -> T {
        self.0
    }
}

impl<T> Written<T> {
    pub(super) fn new(inside: T) -> Self {
        Self(inside)
    }

    pub(super) fn inside(self) -> T {
        self.0
    }
}

impl<T: std::fmt::Display> Serialize for Written<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de, T: std::str::FromStr> Deserialize<'de> for Written<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let read = text.parse().ok();
        read.map(Self).ok_or_else(|| {
            serde::de::Error::custom("expected a day such as 2026-11-26, or a time such as 18:30")
        })
    }
}

/// An entry of the schedule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct SavedScheduled {
    routine: String,
    days: Vec<Spelled<Day>>,
    at: Written<Time>,
    reminds: bool,
    from: Written<Date>,
    until: Option<Written<Date>>,
    #[serde(flatten)]
    unknown: toml::Table,
}

/// What was eased about a routine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct SavedEased {
    variant: Option<String>,
    #[serde(default, deserialize_with = "percent")]
    percent: Option<u8>,
    since: Written<Date>,
    #[serde(flatten)]
    unknown: toml::Table,
}

impl Word for Day {
    const ALL: &'static [Self] = &[
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];

    fn word(self) -> &'static str {
        let found = Self::WORDS.iter().find(|(day, _)| *day == self);
        found.map_or("", |(_, word)| word)
    }
}

fn percent<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u8>, D::Error> {
    let percent = u8::deserialize(deserializer)?;
    if (1..=100).contains(&percent) {
        return Ok(Some(percent));
    }
    Err(serde::de::Error::custom("expected 1 to 100"))
}

/// The schedule that entries of the file mean.
pub(super) fn schedule(entries: &[SavedScheduled]) -> Schedule {
    let entries = entries.iter().map(|entry| Scheduled {
        routine: RoutineId::new(&entry.routine),
        days: entry.days.iter().map(|day| day.0).collect(),
        at: entry.at.0,
        reminds: entry.reminds,
        from: entry.from.0,
        until: entry.until.map(|until| until.0),
    });
    Schedule {
        entries: entries.collect(),
    }
}

/// The schedule as it is written.
pub(super) fn to_save(schedule: &Schedule) -> Vec<SavedScheduled> {
    let days = |days: &BTreeSet<Day>| days.iter().copied().map(Spelled).collect();
    let entries = schedule.entries.iter().map(|entry| SavedScheduled {
        routine: entry.routine.as_str().to_owned(),
        days: days(&entry.days),
        at: Written(entry.at),
        reminds: entry.reminds,
        from: Written(entry.from),
        until: entry.until.map(Written),
        unknown: toml::Table::new(),
    });
    entries.collect()
}

/// The last days whose reminders came, as the file has them.
pub(super) fn reminded<'a>(
    days: impl Iterator<Item = (&'a String, &'a Written<Date>)>,
) -> BTreeMap<RoutineId, Date> {
    days.map(|(id, day)| (RoutineId::new(id), day.0)).collect()
}

/// The same as they are written.
pub(super) fn reminded_to_save(
    days: &BTreeMap<RoutineId, Date>,
) -> BTreeMap<String, Written<Date>> {
    let days = days.iter();
    days.map(|(id, day)| (id.as_str().to_owned(), Written(*day)))
        .collect()
}

impl SavedEased {
    pub(super) fn of(eased: &Eased) -> Self {
        Self {
            variant: eased.variant.as_ref().map(|id| id.as_str().to_owned()),
            percent: eased.percent,
            since: Written(eased.since),
            unknown: toml::Table::new(),
        }
    }

    pub(super) fn eased(&self) -> Eased {
        Eased {
            variant: self.variant.as_deref().map(VariantId::new),
            percent: self.percent,
            since: self.since.0,
        }
    }
}
