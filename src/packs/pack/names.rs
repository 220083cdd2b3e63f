//! What an entry is, by its name; and names that are no names of entries.

use std::collections::BTreeMap;

use crate::packs::limits::NAME_BYTES;
use crate::packs::picture;

/// The manifest, which comes first.
pub(super) const MANIFEST: &str = "pack.toml";

/// The list of what else is in the pack.
pub(super) const CONTENTS: &str = "contents.sha256";

/// The signature under that list.
pub(super) const SIGNATURE: &str = "contents.sha256.minisig";

/// The key that the signature is checked by.
pub(super) const PUBLIC_KEY: &str = "author.pub";

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entry {
    /// What the pack is, and by whom.
    Manifest,
    /// The list of what is in it.
    Contents,
    /// The signature under the list.
    Signature,
    /// The key of the signature.
    PublicKey,
    /// An exercise, a routine or a pain rule.
    Content,
    /// A figure.
    Figure,
    /// A picture.
    Picture,
    /// A folder, which says nothing.
    Folder,
}

const EXPECTED: &str = "pack.toml, exercises/*.toml, routines/*.toml, pain-rules/*.toml, figures/*.toml, or pictures/* as png, \
                        jpg, jpeg or webp";

const FOLDERS: [(&str, Entry); 5] = [
    ("exercises", Entry::Content),
    ("routines", Entry::Content),
    ("pain-rules", Entry::Content),
    ("figures", Entry::Figure),
    ("pictures", Entry::Picture),
];

/// The folder below `figures/` for pictures of mistakes.
const MISTAKES: &str = "mistakes/";

/// Names that Windows keeps for devices, in whatever folder and with whatever ending; and those that have a digit behind them.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
const PORTS: [&str; 2] = ["com", "lpt"];

/// What the entry called `name` is; else what was expected of the name.
pub fn kind(name: &str) -> Result<Entry, &'static str> {
    if name.is_empty() || NAME_BYTES < name.len() {
        return Err("a name of at most 120 letters");
    }
    if name.contains('\\') || name.contains(':') || name.starts_with('/') {
        return Err("a path inside the pack, with / between folder and file");
    }
    let path = name.strip_suffix('/').unwrap_or(name);
    if path
        .split('/')
        .any(|part| part.is_empty() || part.starts_with('.'))
    {
        return Err("a path inside the pack, without . or .. or empty parts");
    }
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./".contains(c);
    if !name.chars().all(plain) || path.split('/').any(|part| part.ends_with('.')) {
        return Err("a name of the letters a to z, digits, hyphens, underscores and points");
    }
    if path.split('/').any(is_device) {
        return Err("a name that every system allows");
    }
    by_place(name)
}

/// True for a name that Windows keeps for a device.
pub(super) fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or_default();
    let stem = stem.to_ascii_lowercase();
    let is_port = |port: &&str| {
        let number = stem.strip_prefix(*port);
        number.is_some_and(|number| matches!(number.as_bytes(), [b'0'..=b'9']))
    };
    DEVICES.contains(&stem.as_str()) || PORTS.iter().any(is_port)
}

fn by_place(name: &str) -> Result<Entry, &'static str> {
    match name {
        MANIFEST => return Ok(Entry::Manifest),
        CONTENTS => return Ok(Entry::Contents),
        SIGNATURE => return Ok(Entry::Signature),
        PUBLIC_KEY => return Ok(Entry::PublicKey),
        _ => {}
    }
    let (folder, file) = name.split_once('/').ok_or(EXPECTED)?;
    let known = FOLDERS.iter().find(|(known, _)| *known == folder);
    let (_, entry) = *known.ok_or(EXPECTED)?;
    if file.is_empty() || (folder, file) == ("figures", MISTAKES) {
        return Ok(Entry::Folder);
    }
    let file = match entry {
        Entry::Figure => file.strip_prefix(MISTAKES).unwrap_or(file),
        Entry::Manifest
        | Entry::Contents
        | Entry::Signature
        | Entry::PublicKey
        | Entry::Content
        | Entry::Picture
        | Entry::Folder => file,
    };
    let ends_right = if entry == Entry::Picture {
        picture::Kind::named(file).is_some()
    } else {
        file.rsplit_once('.')
            .is_some_and(|(_, ending)| ending == "toml")
    };
    if file.contains('/') || !ends_right {
        return Err(EXPECTED);
    }
    Ok(entry)
}

/// Names that are the same, or the same to a system that does not tell large letters from small ones.
pub(super) fn collisions<'a>(names: impl Iterator<Item = &'a str>) -> Vec<(&'a str, &'a str)> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut found = Vec::new();
    for name in names {
        let same = name.trim_end_matches('/').to_lowercase();
        if let Some(before) = seen.insert(same, name) {
            found.push((name, before));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_what_an_entry_is() {
        for (name, entry) in [
            ("pack.toml", Entry::Manifest),
            ("contents.sha256", Entry::Contents),
            ("exercises/a-b.toml", Entry::Content),
            ("pain-rules/x.toml", Entry::Content),
            ("figures/x.toml", Entry::Figure),
            ("figures/mistakes/x.toml", Entry::Figure),
            ("pictures/Heel_1.JPG", Entry::Picture),
            ("pictures/", Entry::Folder),
            ("exercises/com.toml", Entry::Content),
            ("exercises/com10.toml", Entry::Content),
        ] {
            assert_eq!(kind(name), Ok(entry), "{name}");
        }
    }

    #[test]
    fn names_that_lead_elsewhere_or_mean_nothing_are_none() {
        for name in [
            "",
            "/pack.toml",
            "../pack.toml",
            "exercises/../../x.toml",
            "C:/x.toml",
            "exercises\\x.toml",
            "./pack.toml",
            "exercises//x.toml",
            "exercises/a/b.toml",
            "exercises/x.txt",
            "pictures/x.svg",
            "pictures/x",
            "pictures/x.zip",
            "readme.md",
            "exercises/ä.toml",
            "exercises/a\u{308}.toml",
            "exercises/x\n.toml",
            "exercises/con.toml",
            "pictures/nul.png",
            "pictures/COM9.png",
            "exercises/lpt3.toml",
            "exercises/.hidden.toml",
            "pack.toml.",
            "figures/mistakes/a/b.toml",
            "Pack.toml",
            &"a".repeat(200),
        ] {
            assert!(kind(name).is_err(), "{name:?}");
        }
    }

    #[test]
    fn names_collide_by_case() {
        let names = [
            "exercises/a.toml",
            "pictures/x.png",
            "exercises/A.toml",
            "pictures/x.png",
        ];
        let found = collisions(names.into_iter());
        assert_eq!(
            found,
            [
                ("exercises/A.toml", "exercises/a.toml"),
                ("pictures/x.png", "pictures/x.png")
            ]
        );
    }
}
