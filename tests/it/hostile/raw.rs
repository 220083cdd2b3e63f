//! Archives byte by byte, so that each can lie about one thing.

use std::io::Cursor;

use stridewell::packs::pack::Writer;
use stridewell::packs::signature::SecretKey;
use stridewell::packs::{builtin, write};

/// The manifest of every pack here.
pub(super) const MANIFEST: &str = r#"format = 1
id = "hostile"
title = "Hostile"
author = "Nobody"
licence = "none"
created = "2026-11-26"
"#;

/// An entry, with every number that an archive says of it.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) name: Vec<u8>,
    pub(super) local_name: Vec<u8>,
    pub(super) data: Vec<u8>,
    pub(super) method: u16,
    pub(super) flags: u16,
    pub(super) crc: u32,
    pub(super) size: u32,
    pub(super) packed: u32,
    pub(super) local_size: u32,
    pub(super) mode: u32,
    /// Where the directory says it is, if not where it is.
    pub(super) offset: Option<u32>,
    /// What the directory says beside it.
    pub(super) extra: Vec<u8>,
}

/// An honest entry.
pub(super) fn entry(name: &str, data: &[u8]) -> Entry {
    Entry {
        name: name.as_bytes().to_vec(),
        local_name: name.as_bytes().to_vec(),
        data: data.to_vec(),
        method: 0,
        flags: 0,
        crc: crc32fast::hash(data),
        size: data.len() as u32,
        packed: data.len() as u32,
        local_size: data.len() as u32,
        mode: 0o100_644,
        offset: None,
        extra: Vec::new(),
    }
}

/// An exercise that is not built in.
pub(super) fn exercise() -> String {
    let (catalogue, _) = builtin::catalogue();
    let mut plank = catalogue.exercise(&"plank".into()).unwrap().clone();
    plank.id = "own-plank".into();
    plank.progressions.clear();
    plank.regressions.clear();
    write::exercise(&plank)
}

/// A manifest and an exercise.
pub(super) fn entries() -> Vec<Entry> {
    vec![
        entry("pack.toml", MANIFEST.as_bytes()),
        entry("exercises/own-plank.toml", exercise().as_bytes()),
    ]
}

/// The archive of them.
pub(super) fn archive(entries: &[Entry]) -> Vec<u8> {
    archive_with(entries, |_| {})
}

/// What the end of an archive says.
pub(super) struct End {
    pub(super) disk: u16,
    pub(super) count: u16,
    pub(super) length: u32,
    pub(super) start: u32,
    pub(super) comment: Vec<u8>,
}

/// The archive of them, with an end that says something else.
pub(super) fn archive_with(entries: &[Entry], change: impl FnOnce(&mut End)) -> Vec<u8> {
    let mut out = Vec::new();
    let mut directory = Vec::new();
    for entry in entries {
        let at = out.len() as u32;
        out.extend(b"PK\x03\x04");
        for number in [20, entry.flags, entry.method, 0, 0x21] {
            out.extend(number.to_le_bytes());
        }
        for number in [entry.crc, entry.packed, entry.local_size] {
            out.extend(number.to_le_bytes());
        }
        out.extend((entry.local_name.len() as u16).to_le_bytes());
        out.extend([0, 0]);
        out.extend(&entry.local_name);
        out.extend(&entry.data);
        list(&mut directory, entry, entry.offset.unwrap_or(at));
    }
    let mut end = End {
        disk: 0,
        count: entries.len() as u16,
        length: directory.len() as u32,
        start: out.len() as u32,
        comment: Vec::new(),
    };
    change(&mut end);
    out.extend(directory);
    out.extend(b"PK\x05\x06");
    for number in [end.disk, end.disk, end.count, end.count] {
        out.extend(number.to_le_bytes());
    }
    out.extend(end.length.to_le_bytes());
    out.extend(end.start.to_le_bytes());
    out.extend((end.comment.len() as u16).to_le_bytes());
    out.extend(end.comment);
    out
}

fn list(directory: &mut Vec<u8>, entry: &Entry, at: u32) {
    directory.extend(b"PK\x01\x02");
    for number in [0x031e, 20, entry.flags, entry.method, 0, 0x21] {
        directory.extend(number.to_le_bytes());
    }
    for number in [entry.crc, entry.packed, entry.size] {
        directory.extend(number.to_le_bytes());
    }
    directory.extend((entry.name.len() as u16).to_le_bytes());
    directory.extend((entry.extra.len() as u16).to_le_bytes());
    directory.extend([0; 6]);
    directory.extend((entry.mode << 16).to_le_bytes());
    directory.extend(at.to_le_bytes());
    directory.extend(&entry.name);
    directory.extend(&entry.extra);
}

/// A sound pack with one entry more.
pub(super) fn with(more: Entry) -> Vec<u8> {
    let mut entries = entries();
    entries.push(more);
    archive(&entries)
}

/// A sound pack with other texts in it.
pub(super) fn pack(manifest: &str, files: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = Writer::begin(Cursor::new(Vec::new()), manifest).unwrap();
    for (name, text) in files {
        writer.add(name, text.as_bytes()).unwrap();
    }
    writer.finish(None).unwrap().into_inner()
}

/// A sound pack.
pub(super) fn sound() -> Vec<u8> {
    pack(MANIFEST, &[("exercises/own-plank.toml", &exercise())])
}

/// A sound pack, signed.
pub(super) fn signed() -> Vec<u8> {
    let mut writer = Writer::begin(Cursor::new(Vec::new()), MANIFEST).unwrap();
    let name = "exercises/own-plank.toml";
    writer.add(name, exercise().as_bytes()).unwrap();
    let key = SecretKey::make().unwrap();
    writer.finish(Some(&key)).unwrap().into_inner()
}

/// A sound pack with this picture.
pub(super) fn with_picture(bytes: &[u8]) -> Vec<u8> {
    with(entry("pictures/x.png", bytes))
}
