//! Archives that say of themselves what is not so.

use crate::hostile::raw::{End, Entry, MANIFEST, archive, archive_with, entries, entry, with};
use crate::hostile::{Case, case};

/// A case, and what it says that is not so.
type Lie<T> = (&'static str, fn(&mut T), &'static [&'static str]);

/// What the end of an archive may say that is not so.
const ENDS: &[Lie<End>] = &[
    (
        "more entries listed than there are",
        |end| end.count = 9,
        &["the archive is broken"],
    ),
    (
        "fewer entries listed than there are",
        |end| end.count = 1,
        &["the archive is broken"],
    ),
    (
        "a directory elsewhere",
        |end| end.start = 9,
        &["one plain zip file"],
    ),
    (
        "a directory of 4 GB",
        |end| end.length = u32::MAX,
        &["one plain zip file"],
    ),
    (
        "a disk of several",
        |end| end.disk = 3,
        &["the archive is split"],
    ),
    (
        "a comment",
        |end| end.comment = b"see below".to_vec(),
        &["cut short, or followed by something"],
    ),
];

/// What may be said of an entry that is not so.
const ENTRIES: &[Lie<Entry>] = &[
    (
        "encrypted",
        |one| one.flags = 1,
        &["own-plank.toml is encrypted"],
    ),
    (
        "strongly encrypted",
        |one| one.flags = 0x41,
        &["own-plank.toml is encrypted"],
    ),
    (
        "packed by bzip2",
        |one| one.method = 12,
        &["own-plank.toml is packed in another way"],
    ),
    (
        "a link",
        |one| one.mode = 0o120_777,
        &["own-plank.toml is a link"],
    ),
    (
        "a device",
        |one| one.mode = 0o020_666,
        &["own-plank.toml is a link or a device"],
    ),
    (
        "two names for one entry",
        |one| one.local_name = b"exercises/other-one.toml".to_vec(),
        &["own-plank.toml is broken", "as it says"],
    ),
    (
        "two sizes for one entry",
        |one| one.local_size = 7,
        &["own-plank.toml is broken"],
    ),
    (
        "larger than what is stored",
        |one| one.size += 9,
        &["own-plank.toml is of two sizes"],
    ),
    (
        "sizes of the larger zip format",
        |one| one.size = u32::MAX,
        &["own-plank.toml is packed in another way"],
    ),
    (
        "another checksum",
        |one| one.crc ^= 1,
        &["own-plank.toml is broken"],
    ),
    (
        "no deflated data",
        |one| {
            one.method = 8;
            one.data.fill(0xff);
        },
        &["own-plank.toml is broken"],
    ),
    (
        "an entry beyond the end",
        |one| one.offset = Some(900_000),
        &["own-plank.toml is broken", "where the list says"],
    ),
    (
        "an entry in the directory",
        |one| {
            one.packed += 200;
            one.size += 200;
            one.local_size += 200;
        },
        &["own-plank.toml is broken"],
    ),
    (
        "a second size, of the larger zip format",
        |one| one.extra = b"\x01\0\x08\0\x07\0\0\0\0\0\0\0".to_vec(),
        &["own-plank.toml is listed with another size or name"],
    ),
    (
        "a second name, in Unicode",
        |one| {
            let name = b"exercises/x.toml";
            let mut field = vec![1];
            field.extend(crc32fast::hash(b"exercises/own-plank.toml").to_le_bytes());
            field.extend(name);
            let length = (field.len() as u16).to_le_bytes();
            one.extra = [b"up".as_slice(), &length, &field].concat();
        },
        &["own-plank.toml is listed with another size or name"],
    ),
    (
        "more told beside it than there is",
        |one| one.extra = vec![9, 9, 200, 0],
        &["the archive is broken"],
    ),
];

/// An archive whose last bytes are a comment that looks like its end, and a comment of it.
fn ends_in_a_comment() -> Vec<u8> {
    let sound = archive(&entries());
    let at = sound.len() - 22;
    let (body, end) = sound.split_at(at);
    // Read from the front the first end counts, read from the back the second.
    let mut first = end.to_vec();
    first[20..].copy_from_slice(&22_u16.to_le_bytes());
    let mut last = end.to_vec();
    last[20..].copy_from_slice(&9_u16.to_le_bytes());
    let length = u32::from_le_bytes(last[12..16].try_into().unwrap()) + 22;
    last[12..16].copy_from_slice(&length.to_le_bytes());
    [body, &first, &last].concat()
}

pub(super) fn cases() -> Vec<Case> {
    let mut all = vec![
        case(
            "an end in the comment of another end",
            ends_in_a_comment(),
            &["one plain zip file"],
        ),
        case(
            "6000 entries",
            many(6_000),
            &["the number of entries is 6001", "at most 5000"],
        ),
        case(
            "an entry within another",
            overlapping(0),
            &[
                "exercises/b.toml is an entry that overlaps another",
                "exercises/a.toml",
            ],
        ),
        case(
            "the same entry under two names",
            with(Entry {
                offset: Some(0),
                ..entry("exercises/copy.toml", MANIFEST.as_bytes())
            }),
            &["exercises/copy.toml is broken"],
        ),
    ];
    let ends = ENDS.iter();
    all.extend(ends.map(|(name, lie, says)| case(name, archive_with(&entries(), lie), says)));
    let listed = ENTRIES.iter();
    all.extend(listed.map(|(name, lie, says)| case(name, changed(lie), says)));
    all
}

/// The second entry of a sound pack, changed.
fn changed(change: impl FnOnce(&mut Entry)) -> Vec<u8> {
    let mut entries = entries();
    change(&mut entries[1]);
    archive(&entries)
}

fn many(count: usize) -> Vec<u8> {
    let named = (0..count).map(|place| entry(&format!("exercises/x{place}.toml"), b"x"));
    let entries: Vec<_> = std::iter::once(entry("pack.toml", MANIFEST.as_bytes()))
        .chain(named)
        .collect();
    archive(&entries)
}

fn overlapping(offset: u32) -> Vec<u8> {
    // The second entry lies within the data of the first, whole and honest.
    let inner = archive(&[entry("exercises/b.toml", b"x = 1")]);
    let mut entries = entries();
    entries.push(entry("exercises/a.toml", &inner));
    let at = archive(&entries)
        .windows(16)
        .position(|bytes| bytes == b"exercises/a.toml")
        .unwrap();
    entries.push(Entry {
        offset: Some(at as u32 + 16 + offset),
        ..entry("exercises/b.toml", b"x = 1")
    });
    archive(&entries)
}
