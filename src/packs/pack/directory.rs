//! The archive's list of its entries, read strictly: what two programs could read differently is refused.

use std::io::{Read, Seek, SeekFrom};

use super::names::{self, Entry};
use crate::domain::Refusal;
use crate::packs::check::Check;
use crate::packs::limits::{
    ARCHIVE_BYTES, DIRECTORY_BYTES, ENTRIES, INFLATED_BYTES, PICTURE_BYTES, SIGNATURE_BYTES,
    TEXT_BYTES, TEXTS_BYTES,
};
use crate::packs::picture::bytes::{le16, le32, piece};

/// An entry as the directory lists it.
#[derive(Clone, Debug)]
pub(super) struct Listed {
    pub(super) name: String,
    pub(super) entry: Entry,
    /// Bytes once inflated.
    pub(super) size: u64,
    packed: u64,
    flags: u16,
    method: u16,
    attributes: u32,
    offset: u64,
    /// Other names or sizes are told beside those of the list: programs differ in which they believe.
    doubled: bool,
}

/// How long what must end an archive is.
const END_BYTES: u64 = 22;

/// Bytes of an entry in the directory, and before its data, without names.
const LISTED_BYTES: usize = 46;
const LOCAL_BYTES: usize = 30;

const ENCRYPTED: u16 = 0x2041;
const SIZES_FOLLOW: u16 = 0x0008;
const STORED: u16 = 0;
const DEFLATED: u16 = 8;
const LARGER_ARCHIVE: u32 = u32::MAX;
/// What may be told beside an entry: sizes of the larger zip format, and its name in Unicode.
const LARGER_SIZES: u16 = 0x0001;
const OTHER_NAME: u16 = 0x7075;

/// The key of what is said of the archive as such.
pub(super) const ARCHIVE: &str = "the archive";

/// Where the directory is.
struct End {
    count: usize,
    start: u64,
    length: u64,
}

/// The entries, or nothing where they cannot be trusted, which `check` is told.
pub(super) fn read<R: Read + Seek>(reader: &mut R, check: &mut Check<'_>) -> Option<Vec<Listed>> {
    let end = end(reader, check)?;
    let bytes = read_at(reader, end.start, end.length as usize)?;
    let listed = listed(&bytes, &end, check)?;
    let before = check.count_found();
    check_names(&listed, check);
    check_sizes(&listed, check);
    if before == check.count_found() {
        check_places(reader, &listed, &end, check);
    }
    (before == check.count_found()).then_some(listed)
}

fn read_at<R: Read + Seek>(reader: &mut R, at: u64, length: usize) -> Option<Vec<u8>> {
    let mut bytes = vec![0; length];
    reader.seek(SeekFrom::Start(at)).ok()?;
    reader.read_exact(&mut bytes).ok()?;
    Some(bytes)
}

/// Where the directory is, in an archive that is a plain zip file from its first byte to its last.
fn end<R: Read + Seek>(reader: &mut R, check: &mut Check<'_>) -> Option<End> {
    let length = reader.seek(SeekFrom::End(0)).ok()?;
    if ARCHIVE_BYTES < length {
        let value = format!("{length} bytes long");
        check.wrong_as(Refusal::Large, ARCHIVE, value, "at most 400 MiB");
        return None;
    }
    let begins = read_at(reader, 0, 4).is_some_and(|bytes| bytes == b"PK\x03\x04");
    if !begins {
        let expected = "a zip file that begins with its first entry";
        check.wrong_as(Refusal::NoPack, ARCHIVE, "something else", expected);
        return None;
    }
    let found = length
        .checked_sub(END_BYTES)
        .and_then(|at| Some((at, read_at(reader, at, END_BYTES as usize)?)))
        .filter(|(_, bytes)| bytes.starts_with(b"PK\x05\x06"));
    let Some((at, bytes)) = found else {
        let value = "cut short, or followed by something";
        check.wrong_as(Refusal::CutShort, ARCHIVE, value, "a whole zip file");
        return None;
    };
    let Some(end) = plain_end(&bytes).filter(|end| end.start + end.length == at) else {
        let value = "split, or of the larger zip format";
        check.wrong(ARCHIVE, value, "one plain zip file");
        return None;
    };
    if ENTRIES < end.count || DIRECTORY_BYTES < end.length {
        let expected = format!("at most {ENTRIES}");
        check.wrong_as(
            Refusal::Large,
            "the number of entries",
            end.count,
            &expected,
        );
        return None;
    }
    Some(end)
}

/// What the last bytes say, of an archive that is in one part.
fn plain_end(bytes: &[u8]) -> Option<End> {
    let number = |at| le16(bytes, at).map(usize::from);
    let size = |at| le32(bytes, at).map(u64::from);
    let end = End {
        count: number(10)?,
        length: size(12)?,
        start: size(16)?,
    };
    let one_part = number(4)? == 0 && number(6)? == 0 && number(8)? == end.count;
    // With a comment these may be the bytes of a comment, behind another end.
    let last = number(20)? == 0;
    (one_part && last).then_some(end)
}

fn listed(bytes: &[u8], end: &End, check: &mut Check<'_>) -> Option<Vec<Listed>> {
    let mut at = 0;
    let mut found = Vec::new();
    for _ in 0..end.count {
        let Some((name, one)) = one(bytes, &mut at) else {
            check.wrong(ARCHIVE, "broken", "a list of as many entries as it says");
            return None;
        };
        match names::kind(&name) {
            Ok(entry) => found.push(Listed { name, entry, ..one }),
            Err(expected) => {
                check.wrong("the name of an entry", format!("{name:?}"), expected);
            }
        }
    }
    if at != bytes.len() {
        check.wrong(ARCHIVE, "broken", "a list of as many entries as it says");
        return None;
    }
    (found.len() == end.count).then_some(found)
}

/// The entry listed at `at`, which moves on, with its name, whatever that is.
fn one(bytes: &[u8], at: &mut usize) -> Option<(String, Listed)> {
    let head = piece(bytes, *at, LISTED_BYTES)?;
    if !head.starts_with(b"PK\x01\x02") {
        return None;
    }
    let number = |at| le16(head, at).map(usize::from);
    let (name_length, extra_length) = (number(28)?, number(30)?);
    let name = piece(bytes, *at + LISTED_BYTES, name_length)?;
    let extra = piece(bytes, *at + LISTED_BYTES + name_length, extra_length)?;
    *at += LISTED_BYTES + name_length + extra_length + number(32)?;
    let listed = Listed {
        name: String::new(),
        entry: Entry::Folder,
        size: le32(head, 24)?.into(),
        packed: le32(head, 20)?.into(),
        flags: le16(head, 8)?,
        method: le16(head, 10)?,
        attributes: le32(head, 38)?,
        offset: le32(head, 42)?.into(),
        doubled: doubles(extra)?,
    };
    Some((String::from_utf8_lossy(name).into_owned(), listed))
}

/// True where what is told beside an entry are other sizes or another name of it.
fn doubles(extra: &[u8]) -> Option<bool> {
    let (mut at, mut found) = (0, false);
    while at < extra.len() {
        found |= [LARGER_SIZES, OTHER_NAME].contains(&le16(extra, at)?);
        let length = usize::from(le16(extra, at + 2)?);
        piece(extra, at + 4, length)?;
        at += 4 + length;
    }
    Some(found)
}

fn check_names(listed: &[Listed], check: &mut Check<'_>) {
    if listed
        .first()
        .is_none_or(|first| first.entry != Entry::Manifest)
    {
        check.wrong("the first entry", "another", "pack.toml");
    }
    let named = listed.iter().map(|one| one.name.as_str());
    for (name, before) in names::collisions(named) {
        let expected = "a name that differs from every other by more than large and small letters";
        let value = if name == before {
            format!("{name:?} twice")
        } else {
            format!("{name:?} beside {before:?}")
        };
        check.wrong("the name of an entry", value, expected);
    }
}

/// How many bytes one entry may have.
pub(super) fn limit(entry: Entry) -> u64 {
    match entry {
        Entry::Manifest | Entry::Contents | Entry::Content | Entry::Figure => TEXT_BYTES,
        Entry::Signature | Entry::PublicKey => SIGNATURE_BYTES,
        Entry::Picture => PICTURE_BYTES,
        Entry::Folder => 0,
    }
}

fn check_sizes(listed: &[Listed], check: &mut Check<'_>) {
    for one in listed {
        let name = &one.name;
        // Half of the attributes is the mode of a file where the archive was made on Unix.
        let kind = (one.attributes >> 16) & 0o170_000;
        let larger = [one.packed, one.size, one.offset].contains(&LARGER_ARCHIVE.into());
        if one.doubled {
            let value = "listed with another size or name beside its own";
            check.wrong(name, value, "one size and one name");
        } else if one.flags & ENCRYPTED != 0 {
            check.wrong(name, "encrypted", "an entry that anybody can read");
        } else if kind != 0 && kind != 0o100_000 && kind != 0o040_000 {
            check.wrong(name, "a link or a device", "a file");
        } else if !matches!(one.method, STORED | DEFLATED) || larger {
            check.wrong(
                name,
                "packed in another way",
                "an entry that is stored or deflated",
            );
        } else if limit(one.entry) < one.size {
            let expected = format!("at most {} bytes", limit(one.entry));
            let value = format!("{} bytes long", one.size);
            check.wrong_as(Refusal::Large, name, value, &expected);
        } else if one.method == STORED && one.size != one.packed {
            check.wrong(name, "of two sizes", "one size");
        }
    }
    check_sums(listed, check);
}

fn check_sums(listed: &[Listed], check: &mut Check<'_>) {
    let sum = |texts: bool| -> u64 {
        let counted = listed
            .iter()
            .filter(|one| !texts || one.entry != Entry::Picture);
        counted.map(|one| one.size).sum()
    };
    for (what, sum, most) in [
        ("all files together", sum(false), INFLATED_BYTES),
        ("all texts together", sum(true), TEXTS_BYTES),
    ] {
        if most < sum {
            let expected = format!("at most {most} bytes");
            let value = format!("{sum} bytes long once inflated");
            check.wrong_as(Refusal::Large, what, value, &expected);
        }
    }
}

/// Every entry lies where the directory says, says the same of itself, and shares no byte with another.
fn check_places<R: Read + Seek>(
    reader: &mut R,
    listed: &[Listed],
    end: &End,
    check: &mut Check<'_>,
) {
    let mut places: Vec<(u64, u64, &str)> = Vec::new();
    for one in listed {
        match place(reader, one) {
            Some((from, to)) if to <= end.start => places.push((from, to, &one.name)),
            Some(_) | None => {
                let expected = "an entry that is where the list says, and as it says";
                check.wrong(&one.name, "broken", expected);
            }
        }
    }
    if listed.first().is_some_and(|first| first.offset != 0) {
        check.wrong(
            "pack.toml",
            "not at the beginning",
            "the first bytes of the archive",
        );
    }
    places.sort_unstable();
    for (before, after) in places.iter().zip(places.iter().skip(1)) {
        if after.0 < before.1 {
            let expected = format!("data of its own, not that of {}", before.2);
            check.wrong(after.2, "an entry that overlaps another", &expected);
        }
    }
}

/// From where to where an entry reaches, if it says the same of itself as the directory does.
fn place<R: Read + Seek>(reader: &mut R, one: &Listed) -> Option<(u64, u64)> {
    let head = read_at(reader, one.offset, LOCAL_BYTES + one.name.len())?;
    let name = piece(&head, LOCAL_BYTES, one.name.len())?;
    let (packed, size) = (le32(&head, 18)?.into(), le32(&head, 22)?.into());
    let sizes_follow = one.flags & SIZES_FOLLOW != 0 && (packed, size) == (0u64, 0u64);
    let same = head.starts_with(b"PK\x03\x04")
        && le16(&head, 6)? == one.flags
        && le16(&head, 8)? == one.method
        && usize::from(le16(&head, 26)?) == one.name.len()
        && name == one.name.as_bytes()
        && (sizes_follow || (packed, size) == (one.packed, one.size));
    let data = one.offset + (LOCAL_BYTES + one.name.len()) as u64 + u64::from(le16(&head, 28)?);
    same.then_some((one.offset, data + one.packed))
}
