//! Archives that are none, lie about themselves, or swell.

mod lies;

use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::raw::{self, Entry, archive, entries, entry, with};
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

fn wordy() -> Vec<u8> {
    let mut entries = entries();
    let text = "# nothing to read\n".repeat(50_000);
    for place in 0..24 {
        entries.push(entry(&format!("exercises/x{place}.toml"), text.as_bytes()));
    }
    archive(&entries)
}

pub(super) fn cases() -> Vec<Case> {
    let mut all = whole();
    all.extend(beginnings());
    all.extend(lies::cases());
    all.extend(bombs());
    all.extend(nested());
    all
}

fn whole() -> Vec<Case> {
    let sound = raw::sound();
    let followed = [sound.as_slice(), b"more"].concat();
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
    ]
}

/// Archives whose first entry is not their manifest.
fn beginnings() -> Vec<Case> {
    let mut reversed = entries();
    reversed.reverse();
    vec![
        case(
            "another file first",
            archive(&[entry("exercises/x.toml", b"")]),
            &["the first entry is another", "pack.toml"],
        ),
        case(
            "no manifest at the beginning",
            archive(&reversed),
            &["the first entry is another"],
        ),
        case(
            "manifest listed first, but elsewhere",
            listed_first(),
            &["pack.toml is not at the beginning"],
        ),
    ]
}

/// The manifest is the first of the list, and the second of the entries.
fn listed_first() -> Vec<u8> {
    let mut listed = entries();
    let second = 30 + 24 + listed[1].data.len() as u32;
    listed.reverse();
    listed[0].offset = Some(0);
    listed[1].offset = Some(second);
    let mut bytes = archive(&listed);
    swap_directory(&mut bytes);
    bytes
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
            wordy(),
            &["all texts together is 21", "at most 16777216"],
        ),
    ]
}

/// Packs in the place of something else.
fn nested() -> Vec<Case> {
    vec![
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
