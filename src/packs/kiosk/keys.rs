//! One table of the file, whose keys are looked at one by one; what is wrong with one says nothing about the next.

use std::fmt::Display;

use toml::{Table, Value};

use crate::domain::nearest::nearest;
use crate::kiosk::Time;
use crate::packs::bounds::is_unseen;
use crate::packs::check::Check;
use crate::packs::limits::LIST_ENTRIES;

/// Keys of the file itself, but for the times.
const TOP: [&str; 22] = [
    "format",
    "gym",
    "logo",
    "staff",
    "languages",
    "theme",
    "screen_inches",
    "equipment",
    "counted_times",
    "shift_points",
    "open",
    "closed",
    "volume",
    "volumes",
    "voice",
    "routines",
    "playlists",
    "featured",
    "counts",
    "packs",
    "key",
    "pin",
];

/// Its table of the fleet.
pub(super) const FLEET: &str = "fleet";

/// Tables within the file, with their keys.
pub(super) const VOLUME_KEYS: [&str; 2] = ["at", "volume"];
pub(super) const PLAYLIST_KEYS: [&str; 2] = ["at", "routines"];
pub(super) const FLEET_KEYS: [&str; 4] = ["kiosk", "packs", "counts", "every_seconds"];

/// Every key that the file itself may have.
pub(super) fn top() -> Vec<&'static str> {
    let times = Time::ALL.into_iter().map(Time::key);
    TOP.into_iter().chain(times).chain([FLEET]).collect()
}

/// Every key that may stand in a `kiosk.toml`, those within tables as `fleet.packs`.
pub fn keys() -> Vec<String> {
    let within = [
        ("volumes", VOLUME_KEYS.as_slice()),
        ("playlists", &PLAYLIST_KEYS),
        (FLEET, &FLEET_KEYS),
    ];
    let tables = |key: &str| within.iter().any(|(table, _)| *table == key);
    let plain = top().into_iter().filter(|key| !tables(key));
    let mut all: Vec<String> = plain.map(str::to_owned).collect();
    for (table, keys) in within {
        all.extend(keys.iter().map(|key| format!("{table}.{key}")));
    }
    all
}

/// A table, with what is wrong so far.
pub(super) struct Keys<'t, 'c, 'f> {
    table: &'t Table,
    /// What stands before each key in problems, such as `fleet.`.
    within: String,
    pub(super) check: &'c mut Check<'f>,
}

impl<'t, 'c, 'f> Keys<'t, 'c, 'f> {
    pub(super) fn of_file(table: &'t Table, check: &'c mut Check<'f>) -> Self {
        Self {
            table,
            within: String::new(),
            check,
        }
    }

    /// The keys of a table that stands at `place`.
    pub(super) fn below(&mut self, place: &str, table: &'t Table) -> Keys<'t, '_, 'f> {
        Keys {
            table,
            within: format!("{}{place}.", self.within),
            check: self.check,
        }
    }

    /// What stands there, whatever it is.
    pub(super) fn get(&self, key: &str) -> Option<&'t Value> {
        self.table.get(key)
    }

    pub(super) fn wrong(&mut self, key: &str, value: impl Display, expected: &str) {
        let key = format!("{}{key}", self.within);
        self.check.wrong(&key, value, expected);
    }

    pub(super) fn note(&mut self, key: &str, value: impl Display, words: &str) {
        let key = format!("{}{key}", self.within);
        self.check.note(&key, value, words);
    }

    /// A text of one line, of 1 to `most` characters.
    pub(super) fn text(&mut self, key: &str, most: usize) -> Option<String> {
        let value = self.get(key)?;
        let text = value.as_str().filter(|text| {
            let fits = (1..=most).contains(&text.chars().count());
            fits && !text.trim().is_empty() && !text.contains(is_unseen) && !text.contains('\n')
        });
        if text.is_none() {
            let expected = format!("a text of one line, of 1 to {most} characters");
            self.wrong(key, value, &expected);
        }
        text.map(str::to_owned)
    }

    pub(super) fn flag(&mut self, key: &str) -> Option<bool> {
        let value = self.get(key)?;
        let flag = value.as_bool();
        if flag.is_none() {
            self.wrong(key, value, "true or false, without quotes");
        }
        flag
    }

    /// A whole number from the first of the limits to the second.
    pub(super) fn whole(&mut self, key: &str, (least, most): (u32, u32)) -> Option<u32> {
        let value = self.get(key)?;
        let number = value.as_integer().and_then(|number| number.try_into().ok());
        let number = number.filter(|number| (least..=most).contains(number));
        if number.is_none() {
            let expected = format!("a whole number from {least} to {most}");
            self.wrong(key, value, &expected);
        }
        number
    }

    /// One word out of a few, by the table of what each stands for.
    pub(super) fn word<T: Copy>(&mut self, key: &str, words: &[(&str, T)]) -> Option<T> {
        let value = self.get(key)?;
        let known = value
            .as_str()
            .and_then(|word| words.iter().find(|(name, _)| *name == word));
        if known.is_none() {
            let names: Vec<String> = words.iter().map(|(name, _)| format!("{name:?}")).collect();
            self.wrong(key, value, &format!("one of {}", names.join(", ")));
        }
        known.map(|(_, meaning)| *meaning)
    }

    /// The texts of a list, each with its own place such as `routines.2`.
    pub(super) fn texts(&mut self, key: &str) -> Vec<(String, &'t str)> {
        let entries = self.entries(key, "a list of texts, such as [\"one\", \"another\"]");
        let mut texts = Vec::new();
        for (place, value) in entries {
            match value.as_str() {
                Some(text) => texts.push((place, text)),
                None => self.wrong(&place, value, "a text"),
            }
        }
        texts
    }

    /// The tables of a list, each with its own place such as `volumes.2`.
    pub(super) fn tables(&mut self, key: &str) -> Vec<(String, &'t Table)> {
        let header = format!("tables, each under its own [[{key}]]");
        let mut tables = Vec::new();
        for (place, value) in self.entries(key, &header) {
            match value.as_table() {
                Some(table) => tables.push((place, table)),
                None => self.wrong(&place, value, &header),
            }
        }
        tables
    }

    fn entries(&mut self, key: &str, expected: &str) -> Vec<(String, &'t Value)> {
        let Some(value) = self.get(key) else {
            return Vec::new();
        };
        let Some(list) = value.as_array() else {
            self.wrong(key, value, expected);
            return Vec::new();
        };
        if LIST_ENTRIES < list.len() {
            let expected = format!("at most {LIST_ENTRIES} entries");
            self.wrong(key, format!("{} entries long", list.len()), &expected);
            return Vec::new();
        }
        let numbered = list.iter().enumerate();
        numbered
            .map(|(at, value)| (format!("{key}.{}", at + 1), value))
            .collect()
    }

    /// Keys that the table has and that mean nothing here.
    pub(super) fn tell_unknown(&mut self, known: &[&str]) {
        let table = self.table;
        let unknown = table.keys().filter(|key| !known.contains(&key.as_str()));
        for key in unknown {
            let expected = or_nearest("a key of this file", key, known.iter().copied());
            self.wrong(key, "unknown", &expected);
        }
    }
}

/// What was expected, and what somebody may have meant who wrote `wanted`.
pub(super) fn or_nearest<'a>(
    expected: &str,
    wanted: &str,
    names: impl IntoIterator<Item = &'a str>,
) -> String {
    // Nobody means another name with so long a word, and comparing takes its length.
    let near = if wanted.chars().count() <= MOST_COMPARED {
        nearest(wanted, names)
    } else {
        Vec::new()
    };
    if near.is_empty() {
        expected.to_owned()
    } else {
        format!("{expected}; did you mean {}?", near.join(" or "))
    }
}

/// Longest name that is compared with those that there are, in characters.
const MOST_COMPARED: usize = 200;
