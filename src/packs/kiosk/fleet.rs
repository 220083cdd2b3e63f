//! The table `[fleet]`: the name of this kiosk among many, where packs come from and counts go to.

use std::time::Duration;

use super::keys::{FLEET, FLEET_KEYS, Keys};
use crate::kiosk::Fleet;

/// How often it may be looked for packs, in seconds: not more often than every half minute, at least once a day.
const EVERY_SECONDS: (u32, u32) = (30, 86_400);

/// How often it is, where nothing is set, in seconds.
const USUAL_SECONDS: u32 = 300;

/// What follows a scheme.
#[derive(Clone, Copy)]
enum Kind {
    /// The name of a machine, a bucket or a container.
    Host,
    /// A folder of this machine.
    Folder,
}

/// Where storage is, by how its URL begins.
const SCHEMES: [(&str, Kind); 8] = [
    ("https://", Kind::Host),
    ("http://", Kind::Host),
    ("s3://", Kind::Host),
    ("gs://", Kind::Host),
    ("az://", Kind::Host),
    ("abfs://", Kind::Host),
    ("abfss://", Kind::Host),
    ("file://", Kind::Folder),
];

/// So much of a URL that is wrong is quoted, in characters.
const LONGEST_SCHEME: usize = 12;

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

/// Where something is in storage. Who asks there, and with what key, stands in the environment and not in the file.
fn url(keys: &mut Keys<'_, '_, '_>, key: &str) -> Option<String> {
    let url = keys.text(key, LONGEST_URL)?;
    if is_place(&url) {
        return Some(url);
    }
    // It is not quoted: it may hold a password.
    let schemes = SCHEMES.map(|(scheme, _)| scheme).join(", ");
    let expected =
        format!("a URL that begins with one of {schemes}, and has no user, password, ? or # in it");
    let start = url.split_once("://").map_or("no URL", |(scheme, _)| scheme);
    let start: String = start.chars().take(LONGEST_SCHEME).collect();
    keys.wrong(key, format!("{start:?}…"), &expected);
    None
}

fn is_place(url: &str) -> bool {
    let mut schemes = SCHEMES.iter();
    let Some((rest, kind)) =
        schemes.find_map(|(scheme, kind)| Some((url.strip_prefix(scheme)?, kind)))
    else {
        return false;
    };
    let host = rest.split('/').next().unwrap_or_default();
    let starts = match kind {
        Kind::Host => host.starts_with(|c: char| c.is_alphanumeric() || c == '['),
        Kind::Folder => rest.starts_with('/'),
    };
    // A container of Azure stands before its account, as in abfss://packs@account.dfs.core.windows.net.
    let names_nobody = !host.contains('@') || (url.starts_with("abfs") && !host.contains(':'));
    starts && names_nobody && !rest.contains(|c: char| c.is_whitespace() || "?#".contains(c))
}
