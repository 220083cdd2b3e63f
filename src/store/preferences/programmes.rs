//! How the file of preferences writes the programmes that are followed.
//!
//! What a later version of the program wrote into one stays, and one that cannot be understood at all is left as it is.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::plans::Written;
use crate::domain::programme::{Followed, Moved, What};
use crate::domain::{RoutineId, VariantId};

/// The programmes by the ids of their routines.
pub(super) type Programmes = BTreeMap<String, Entry>;

/// A programme in the file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Entry {
    /// One that is understood.
    Known(Saved),
    /// One that is not.
    Unknown(toml::Value),
}

/// A programme that is followed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Saved {
    started: Written<Date>,
    step: String,
    since: Written<Date>,
    rests_until: Option<Written<Date>>,
    #[serde(default)]
    ticks: BTreeMap<String, Written<Date>>,
    #[serde(default)]
    history: Vec<SavedMove>,
    #[serde(flatten)]
    unknown: toml::Table,
}

/// A move.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct SavedMove {
    day: Written<Date>,
    what: String,
    step: String,
}

/// The programmes that the file means.
pub(super) fn followed(saved: Option<&Programmes>) -> BTreeMap<RoutineId, Followed> {
    let entries = saved.into_iter().flatten();
    let known = entries.filter_map(|(id, entry)| match entry {
        Entry::Known(saved) => Some((RoutineId::new(id), saved.followed())),
        Entry::Unknown(_) => None,
    });
    known.collect()
}

/// The programmes as they are written, with what `old` holds of them that this program does not know.
pub(super) fn to_save(
    programmes: &BTreeMap<RoutineId, Followed>,
    old: Option<&Programmes>,
) -> Programmes {
    let unknown = |id: &str| match old?.get(id)? {
        Entry::Known(saved) => Some(saved.unknown.clone()),
        Entry::Unknown(_) => None,
    };
    let left = old.into_iter().flatten();
    let left = left.filter(|(_, entry)| matches!(entry, Entry::Unknown(_)));
    let mut saved: Programmes = left
        .map(|(id, entry)| (id.clone(), entry.clone()))
        .collect();
    for (id, followed) in programmes {
        let unknown = unknown(id.as_str()).unwrap_or_default();
        let entry = Entry::Known(Saved::of(followed, unknown));
        saved.insert(id.as_str().to_owned(), entry);
    }
    saved
}

impl Saved {
    fn of(followed: &Followed, unknown: toml::Table) -> Self {
        let ticks = followed.ticks.iter();
        let history = followed.history.iter().map(|moved| SavedMove {
            day: Written(moved.day),
            what: moved.what.word().to_owned(),
            step: moved.step.as_str().to_owned(),
        });
        Self {
            started: Written(followed.started),
            step: followed.step.as_str().to_owned(),
            since: Written(followed.since),
            rests_until: followed.rests_until.map(Written),
            ticks: ticks
                .map(|(key, day)| (key.clone(), Written(*day)))
                .collect(),
            history: history.collect(),
            unknown,
        }
    }

    fn followed(&self) -> Followed {
        let ticks = self.ticks.iter();
        let history = self.history.iter().map(|moved| Moved {
            day: moved.day.0,
            what: What::of_word(&moved.what),
            step: VariantId::new(&moved.step),
        });
        Followed {
            started: self.started.0,
            step: VariantId::new(&self.step),
            since: self.since.0,
            rests_until: self.rests_until.map(|day| day.0),
            ticks: ticks.map(|(key, day)| (key.clone(), day.0)).collect(),
            history: history.collect(),
        }
    }
}
