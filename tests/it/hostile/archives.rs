//! Archives that are none, lie about themselves, or swell.

use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::raw::{self, Entry, MANIFEST, archive, archive_with, entries, entry, with};
use super::{Case, case};

/// `length` zeros, deflated.
fn zeros(length: usize) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("x", SimpleFileOptions::default()).unwrap();
    let piece = vec![0; 1 << 20];
    for _ in 0..length >> 20 {
        zip.write_all(&piece).unwrap();
    }
    let whole = zip.finish().unwrap().into_inner();
    let data = 30 + 1;
    let end = whole.windows(4).position(|bytes| bytes == b"PK\x01\x02");
    whole[data..end.unwrap()].to_vec()
}

/// An entry of so many zeros that says that it has `said`.
fn bomb(name: &str, length: usize, said: u32) -> Entry {
    let packed = zeros(length);
    Entry {
        method: 8,
        size: said,
        local_size: said,
        ..entry(name, &packed)
    }
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

fn swollen() -> Vec<u8> {
    let mut entries = entries();
    let zeros = zeros(20 << 20);
    for place in 0..25 {
        entries.push(Entry {
            method: 8,
            size: 20 << 20,
            local_size: 20 << 20,
            ..entry(&format!("pictures/{place}.png"), &zeros)
        });
    }
    archive(&entries)
}

pub(super) fn cases() -> Vec<Case> {
    let mut all = whole();
    all.extend(lies());
    all.extend(bombs());
    all
}

#[expect(clippy::too_many_lines, reason = "a table of cases")]
fn whole() -> Vec<Case> {
    let sound = raw::sound();
    let mut followed = sound.clone();
    followed.extend(b"more");
    let preceded = [b"#!/bin/sh\n".as_slice(), &sound].concat();
    vec![
        case("no bytes", Vec::new(), &["the archive is something else"]),
        case(
            "a text",
            b"This is no pack.".to_vec(),
            &["the archive is something else"],
        ),
        case(
            "an empty zip",
            archive(&[]),
            &["the archive is something else"],
        ),
        case(
            "half a pack",
            sound[..sound.len() / 2].to_vec(),
            &["the archive is cut short"],
        ),
        case(
            "something behind it",
            followed,
            &["cut short, or followed by something"],
        ),
        case(
            "something before it",
            preceded,
            &["begins with its first entry"],
        ),
        case(
            "another file first",
            archive(&[entry("exercises/x.toml", b"")]),
            &["the first entry is another", "pack.toml"],
        ),
        case(
            "no manifest at the beginning",
            {
                let mut entries = entries();
                entries.reverse();
                archive(&entries)
            },
            &["the first entry is another"],
        ),
        case(
            "manifest listed first, but elsewhere",
            {
                let mut listed = entries();
                let second = 30 + 24 + listed[1].data.len() as u32;
                listed.reverse();
                listed[0].offset = Some(0);
                listed[1].offset = Some(second);
                let mut bytes = archive(&listed);
                swap_directory(&mut bytes);
                bytes
            },
            &["pack.toml is not at the beginning"],
        ),
    ]
}

/// Exchanges the two entries of a directory.
fn swap_directory(bytes: &mut [u8]) {
    let start = bytes.windows(4).position(|b| b == b"PK\x01\x02").unwrap();
    let second = start + 46 + "exercises/own-plank.toml".len();
    let length = second - start;
    bytes[start..].rotate_left(0);
    let end = second + 46 + "pack.toml".len();
    bytes[start..end].rotate_left(length);
}

#[expect(clippy::too_many_lines, reason = "a table of cases")]
fn lies() -> Vec<Case> {
    vec![
        case(
            "more entries listed than there are",
            archive_with(&entries(), |end| end.count = 9),
            &["the archive is broken"],
        ),
        case(
            "fewer entries listed than there are",
            archive_with(&entries(), |end| end.count = 1),
            &["the archive is broken"],
        ),
        case(
            "a directory elsewhere",
            archive_with(&entries(), |end| end.start = 9),
            &["one plain zip file"],
        ),
        case(
            "a directory of 4 GB",
            archive_with(&entries(), |end| end.length = u32::MAX),
            &["one plain zip file"],
        ),
        case(
            "a disk of several",
            archive_with(&entries(), |end| end.disk = 3),
            &["the archive is split"],
        ),
        case(
            "6000 entries",
            many(6_000),
            &["the number of entries is 6001", "at most 5000"],
        ),
        case(
            "encrypted",
            changed(|one| one.flags = 1),
            &["own-plank.toml is encrypted"],
        ),
        case(
            "strongly encrypted",
            changed(|one| one.flags = 0x41),
            &["own-plank.toml is encrypted"],
        ),
        case(
            "packed by bzip2",
            changed(|one| one.method = 12),
            &["own-plank.toml is packed in another way"],
        ),
        case(
            "a link",
            changed(|one| one.mode = 0o120_777),
            &["own-plank.toml is a link"],
        ),
        case(
            "a device",
            changed(|one| one.mode = 0o020_666),
            &["own-plank.toml is a link or a device"],
        ),
        case(
            "two names for one entry",
            changed(|one| one.local_name = b"exercises/other-one.toml".to_vec()),
            &["own-plank.toml is broken", "as it says"],
        ),
        case(
            "two sizes for one entry",
            changed(|one| one.local_size = 7),
            &["own-plank.toml is broken"],
        ),
        case(
            "larger than what is stored",
            changed(|one| one.size += 9),
            &["own-plank.toml is of two sizes"],
        ),
        case(
            "sizes of the larger zip format",
            changed(|one| one.size = u32::MAX),
            &["own-plank.toml is packed in another way"],
        ),
        case(
            "another checksum",
            changed(|one| one.crc ^= 1),
            &["own-plank.toml is broken"],
        ),
        case(
            "no deflated data",
            changed(|one| {
                one.method = 8;
                one.data.fill(0xff);
            }),
            &["own-plank.toml is broken"],
        ),
        case(
            "an entry beyond the end",
            changed(|one| one.offset = Some(900_000)),
            &["own-plank.toml is broken", "where the list says"],
        ),
        case(
            "an entry in the directory",
            changed(|one| {
                one.packed += 200;
                one.size += 200;
                one.local_size += 200;
            }),
            &["own-plank.toml is broken"],
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
            {
                let mut entries = entries();
                entries.push(Entry {
                    offset: Some(0),
                    ..entry("exercises/copy.toml", MANIFEST.as_bytes())
                });
                archive(&entries)
            },
            &["exercises/copy.toml is broken"],
        ),
    ]
}

#[expect(clippy::too_many_lines, reason = "a table of cases")]
fn bombs() -> Vec<Case> {
    vec![
        case(
            "a text of 100 MB",
            with(bomb("exercises/x.toml", 100 << 20, 100 << 20)),
            &[
                "exercises/x.toml is 104857600 bytes long",
                "at most 1048576",
            ],
        ),
        case(
            "a picture of 1 GB that admits it",
            with(bomb("pictures/x.png", 64 << 20, 1 << 30)),
            &["pictures/x.png is 1073741824 bytes long"],
        ),
        case(
            "100 MB that say they are 100 bytes",
            with(bomb("exercises/x.toml", 100 << 20, 100)),
            &["exercises/x.toml is"],
        ),
        case(
            "a picture of 100 MB that says it is small",
            with(bomb("pictures/x.png", 100 << 20, 1 << 20)),
            &["pictures/x.png is"],
        ),
        case(
            "half a gigabyte in small pieces",
            swollen(),
            &["all files together is 524", "at most 436207616"],
        ),
        case(
            "20 MB of texts",
            {
                let mut entries = entries();
                let text = "# nothing to read\n".repeat(50_000);
                for place in 0..24 {
                    entries.push(entry(&format!("exercises/x{place}.toml"), text.as_bytes()));
                }
                archive(&entries)
            },
            &["all texts together is 21", "at most 16777216"],
        ),
        case(
            "an archive in the archive",
            with(entry("exercises/inner.zip", &raw::sound())),
            &["inner.zip", "expected pack.toml"],
        ),
        case(
            "a pack as a picture",
            with(entry("pictures/x.png", &raw::sound())),
            &["pictures/x.png is something else", "PNG, JPEG or WebP"],
        ),
        case(
            "a pack as an exercise",
            with(entry("exercises/x.toml", &raw::sound())),
            &["exercises/x.toml is something else", "UTF-8"],
        ),
    ]
}
