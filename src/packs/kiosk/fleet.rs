//! The table `[fleet]`: the name of this kiosk among many, where packs come from and counts go to.

use std::time::Duration;

use super::keys::{FLEET, FLEET_KEYS, Keys};
use crate::kiosk::Fleet;

/// How often it may be looked for packs, in seconds: not more often than every half minute, at least once a day.
const EVERY_SECONDS: (u32, u32) = (30, 86_400);

/// How often it is, where nothing is set, in seconds.
const USUAL_SECONDS: u32 = 300;

/// Longest URL, in characters.
const LONGEST_URL: usize = 2_000;

/// `counts` is what the key of the same name says for this kiosk.
pub(super) fn read(keys: &mut Keys<'_, '_, '_>, counts: bool) -> Option<Fleet> {
    let value = keys.get(FLEET)?;
    let Some(table) = value.as_table() else {
        keys.wrong(FLEET, value, "a table, under its own [fleet]");
        return None;
    };
    let mut own = keys.below(FLEET, table);
    let kiosk = kiosk(&mut own);
    let packs = url(&mut own, "packs");
    let sent = url(&mut own, "counts");
    let every = own.whole("every_seconds", EVERY_SECONDS);
    own.tell_unknown(&FLEET_KEYS);
    if sent.is_some() && !counts {
        let words = "nothing is counted; `counts = true` at the top of the file counts";
        own.note("counts", "set", words);
    }
    Some(Fleet {
        kiosk: kiosk?,
        packs,
        counts: sent,
        every: Duration::from_secs(every.unwrap_or(USUAL_SECONDS).into()),
    })
}

fn kiosk(keys: &mut Keys<'_, '_, '_>) -> Option<String> {
    let expected =
        "an id of at most 64 lower-case letters, digits and hyphens, another on each kiosk";
    let Some(value) = keys.get("kiosk") else {
        keys.wrong("kiosk", "missing", expected);
        return None;
    };
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let id = value
        .as_str()
        .filter(|id| (1..=64).contains(&id.len()) && id.chars().all(plain));
    if id.is_none() {
        keys.wrong("kiosk", value, expected);
    }
    id.map(str::to_owned)
}

fn url(keys: &mut Keys<'_, '_, '_>, key: &str) -> Option<String> {
    let url = keys.text(key, LONGEST_URL)?;
    let schemes = ["https://", "http://"];
    let rest = schemes.iter().find_map(|scheme| url.strip_prefix(scheme));
    let names_a_place = rest.is_some_and(|rest| {
        let starts = rest.starts_with(|c: char| c.is_alphanumeric() || c == '[');
        starts && !rest.contains(char::is_whitespace)
    });
    if !names_a_place {
        let expected = "a URL that begins with https:// or http://";
        keys.wrong(key, format!("{url:?}"), expected);
    }
    names_a_place.then_some(url)
}
