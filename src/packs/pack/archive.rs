//! A pack as an archive: every entry read once, counted, compared with the list of contents, and the signature checked.

use std::collections::BTreeMap;
use std::io::{Read, Seek};

use zip::ZipArchive;

use super::contents::Sums;
use super::directory::{self, ARCHIVE, Listed, limit};
use super::manifest::Manifest;
use super::names::{CONTENTS, Entry, PUBLIC_KEY, SIGNATURE, kind};
use crate::domain::Refusal;
use crate::packs::check::Check;
use crate::packs::hex;
use crate::packs::picture::{self, Facts};
use crate::packs::problem::Problem;
use crate::packs::signature::{PublicKey, Signature};

/// A pack whose archive is sound: nothing in it is larger, elsewhere or other than it says.
#[derive(Debug)]
pub struct Pack {
    /// What it is.
    pub manifest: Manifest,
    /// Its files of content by name.
    pub texts: BTreeMap<String, String>,
    /// Its pictures by name, undecoded.
    pub pictures: BTreeMap<String, Facts>,
    /// Whether it is signed, and by whom; never wrongly.
    pub signature: Signature,
    /// The digest of its manifest and contents: two packs with the same are the same, byte for byte.
    pub digest: String,
}

/// What is read so far.
#[derive(Default)]
struct Reading {
    texts: BTreeMap<String, String>,
    pictures: BTreeMap<String, Facts>,
    sums: Sums,
    list: Option<String>,
    signature: Option<String>,
    public_key: Option<String>,
}

impl Pack {
    /// Reads a pack: from a file, or from bytes in a [`std::io::Cursor`].
    ///
    /// Holds the texts and one picture at a time.
    pub fn read<R: Read + Seek>(mut reader: R) -> Result<Self, Vec<Problem>> {
        let mut check = Check::of_kind(Refusal::Packing, "the pack");
        let read = read_all(&mut reader, &mut check);
        let mut problems = check.into_problems();
        if let (Some(reading), []) = (read, problems.as_slice()) {
            return reading.finish();
        }
        if problems.is_empty() {
            problems = broken("the pack", "unreadable", "a whole file");
        }
        Err(problems)
    }
}

/// One problem of the archive.
fn broken(file: &str, value: &str, expected: &str) -> Vec<Problem> {
    let mut check = Check::of_kind(Refusal::Damaged, file);
    check.wrong(ARCHIVE, value, expected);
    check.into_problems()
}

fn read_all<R: Read + Seek>(reader: &mut R, check: &mut Check<'_>) -> Option<Reading> {
    let listed = directory::read(reader, check)?;
    let archive = ZipArchive::new(reader);
    let mut archive = archive
        .map_err(|error| check.wrong_as(Refusal::Damaged, ARCHIVE, error, "a whole zip file"))
        .ok()?;
    let mut reading = Reading::default();
    for one in listed.iter().filter(|one| one.entry != Entry::Folder) {
        if let Some(bytes) = inflated(&mut archive, one, check) {
            reading.take(one, bytes, check);
        }
    }
    Some(reading)
}

/// The bytes of one entry, counted as they come.
fn inflated<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    one: &Listed,
    check: &mut Check<'_>,
) -> Option<Vec<u8>> {
    let expected = "a whole entry of the size that is listed";
    let read = archive
        .by_name(&one.name)
        .map_err(|error| error.to_string());
    let read = read.and_then(|entry| {
        let mut bytes = Vec::new();
        let counted = entry
            .take(one.size.min(limit(one.entry)) + 1)
            .read_to_end(&mut bytes);
        counted.map_err(|error| error.to_string())?;
        Ok(bytes)
    });
    match read {
        Ok(bytes) if bytes.len() as u64 == one.size => Some(bytes),
        Ok(_) => {
            check.wrong_as(Refusal::Damaged, &one.name, "of another size", expected);
            None
        }
        Err(error) => {
            let value = format!("broken ({error})");
            check.wrong_as(Refusal::Damaged, &one.name, value, expected);
            None
        }
    }
}

impl Reading {
    fn take(&mut self, one: &Listed, bytes: Vec<u8>, check: &mut Check<'_>) {
        let name = &one.name;
        match one.entry {
            Entry::Manifest | Entry::Content | Entry::Figure => {
                self.sums.insert(name, &bytes);
                let text = text(name, bytes, check);
                self.texts.extend(text.map(|text| (name.clone(), text)));
            }
            Entry::Picture => {
                self.sums.insert(name, &bytes);
                self.take_picture(name, &bytes, check);
            }
            Entry::Contents => self.list = text(name, bytes, check),
            Entry::Signature => self.signature = text(name, bytes, check),
            Entry::PublicKey => self.public_key = text(name, bytes, check),
            Entry::Folder => {}
        }
    }

    fn take_picture(&mut self, name: &str, bytes: &[u8], check: &mut Check<'_>) {
        match picture::facts(bytes) {
            Ok(facts) if picture::Kind::named(name) == Some(facts.kind) => {
                self.pictures.insert(name.to_owned(), facts);
            }
            Ok(facts) => {
                let value = format!("a picture of another kind ({})", facts.kind.ending());
                let expected = "the kind of picture that its name says";
                check.wrong_as(Refusal::Picture, name, value, expected);
            }
            Err(fault) => {
                check.wrong_as(Refusal::Picture, name, fault.value, fault.expected);
            }
        }
    }

    fn finish(mut self) -> Result<Pack, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut check = Check::of_kind(Refusal::Changed, CONTENTS);
        if let Some(list) = &self.list {
            let listed = Sums::read(list, &mut check);
            listed.compare(&self.sums, &mut check);
        }
        let signature = self.signature(&mut check);
        problems.extend(check.into_problems());
        let mut check = Check::new("pack.toml");
        let text = self.texts.remove("pack.toml").unwrap_or_default();
        let manifest = crate::packs::bounds::are_kept(&text, &mut check)
            .then(|| Manifest::read(&text, &mut check))
            .flatten();
        problems.extend(check.into_problems());
        match manifest {
            Some(manifest) if problems.is_empty() => Ok(Pack {
                manifest,
                texts: self.texts,
                pictures: self.pictures,
                signature,
                digest: digest(&self.sums),
            }),
            Some(_) | None => Err(problems),
        }
    }

    /// Whether the pack is signed: the list, its signature and the key belong together.
    fn signature(&self, check: &mut Check<'_>) -> Signature {
        let (list, signature, key) = match (&self.list, &self.signature, &self.public_key) {
            (_, None, None) => return Signature::Unsigned,
            (Some(list), Some(signature), Some(key)) => (list, signature, key),
            (_, Some(_), None) => {
                check.wrong(PUBLIC_KEY, "missing", "the key of the signature");
                return Signature::Wrong("its key is missing".to_owned());
            }
            (None, Some(_), Some(_)) => {
                check.wrong(CONTENTS, "missing", "the list that is signed");
                return Signature::Wrong("what is signed is missing".to_owned());
            }
            (_, None, Some(_)) => {
                check.wrong(SIGNATURE, "missing", "a signature by the key that is there");
                return Signature::Wrong("it is missing".to_owned());
            }
        };
        let key = PublicKey::from_text(key);
        let checked = key.and_then(|key| key.check(list.as_bytes(), signature).map(|()| key));
        match checked {
            Ok(key) => Signature::Valid(key),
            Err(fault) => {
                let expected = "a signature under this very list by the key that came with it";
                check.wrong(SIGNATURE, format!("wrong ({fault})"), expected);
                Signature::Wrong(fault.to_string())
            }
        }
    }
}

fn digest(sums: &Sums) -> String {
    hex::digits(&super::contents::sum(sums.to_text().as_bytes()))
}

fn text(name: &str, bytes: Vec<u8>, check: &mut Check<'_>) -> Option<String> {
    let text = String::from_utf8(bytes);
    if text.is_err() {
        check.wrong_as(Refusal::Content, name, "something else", "text in UTF-8");
    }
    text.ok()
}

/// The bytes of one picture of a pack that was read before.
pub fn picture<R: Read + Seek>(reader: R, name: &str) -> Result<Vec<u8>, Vec<Problem>> {
    let gone = |why: &dyn std::fmt::Display| {
        let value = format!("without {name:?} ({why})");
        broken("the pack", &value, "a picture of that name")
    };
    if kind(name) != Ok(Entry::Picture) {
        return Err(gone(&"no name of a picture"));
    }
    let mut archive = ZipArchive::new(reader).map_err(|error| gone(&error))?;
    let entry = archive.by_name(name).map_err(|error| gone(&error))?;
    let most = limit(Entry::Picture);
    let mut bytes = Vec::new();
    let counted = entry.take(most + 1).read_to_end(&mut bytes);
    counted.map_err(|error| gone(&error))?;
    if most < bytes.len() as u64 {
        return Err(gone(&"too large"));
    }
    Ok(bytes)
}
