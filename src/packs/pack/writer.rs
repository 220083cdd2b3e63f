//! Writing packs: the same content gives the same bytes, whenever and wherever it is written.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, Cursor, Read, Seek, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::contents::Sums;
use super::manifest::Manifest;
use super::names::{self, CONTENTS, Entry, MANIFEST, PUBLIC_KEY, SIGNATURE};
use crate::domain::pain::PainRule;
use crate::domain::{Exercise, Routine};
use crate::packs::signature::SecretKey;
use crate::packs::write;

/// A pack that is being written, entry by entry.
pub struct Writer<W: Write + Seek> {
    zip: ZipWriter<W>,
    sums: Sums,
}

impl<W: Write + Seek> std::fmt::Debug for Writer<W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Writer")
            .field("sums", &self.sums)
            .finish_non_exhaustive()
    }
}

fn options(method: CompressionMethod) -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(method)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644)
}

impl<W: Write + Seek> Writer<W> {
    /// Begins a pack with the text of its manifest.
    pub fn begin(to: W, manifest: &str) -> io::Result<Self> {
        let mut writer = Self {
            zip: ZipWriter::new(to),
            sums: Sums::default(),
        };
        writer.entry(MANIFEST, manifest.as_bytes(), CompressionMethod::Deflated)?;
        writer.sums.insert(MANIFEST, manifest.as_bytes());
        Ok(writer)
    }

    /// Adds a file of content, a figure or a picture.
    pub fn add(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let method = match names::kind(name) {
            Ok(Entry::Content | Entry::Figure) => CompressionMethod::Deflated,
            Ok(Entry::Picture) => CompressionMethod::Stored,
            Ok(
                Entry::Manifest
                | Entry::Contents
                | Entry::Signature
                | Entry::PublicKey
                | Entry::Folder,
            )
            | Err(_) => {
                let fault = format!("{name:?} is no file of content");
                return Err(io::Error::new(io::ErrorKind::InvalidInput, fault));
            }
        };
        self.entry(name, bytes, method)?;
        self.sums.insert(name, bytes);
        Ok(())
    }

    fn entry(&mut self, name: &str, bytes: &[u8], method: CompressionMethod) -> io::Result<()> {
        self.zip.start_file(name, options(method))?;
        self.zip.write_all(bytes)
    }

    /// Adds the list of contents, signed where there is a key, and ends the pack.
    pub fn finish(mut self, key: Option<&SecretKey>) -> io::Result<W> {
        let list = self.sums.to_text();
        self.entry(CONTENTS, list.as_bytes(), CompressionMethod::Deflated)?;
        if let Some(key) = key {
            let signature = key.sign(list.as_bytes(), "Stridewell pack");
            let signature = signature.map_err(io::Error::other)?;
            self.entry(SIGNATURE, signature.as_bytes(), CompressionMethod::Stored)?;
            let public = key.public().to_text();
            self.entry(PUBLIC_KEY, public.as_bytes(), CompressionMethod::Stored)?;
        }
        Ok(self.zip.finish()?)
    }
}

/// What a pack is made of.
#[derive(Clone, Debug)]
pub struct Content {
    /// What it is.
    pub manifest: Manifest,
    /// Its exercises.
    pub exercises: Vec<Exercise>,
    /// Its routines.
    pub routines: Vec<Routine>,
    /// Its pain rules.
    pub pain_rules: Vec<PainRule>,
    /// Its figures: the texts of their files by id.
    pub figures: BTreeMap<String, String>,
    /// Its pictures by the names that exercises and routines give them, such as `pictures/heel.jpg`.
    pub pictures: BTreeMap<String, Vec<u8>>,
}

/// The pack as the bytes of a file, signed where there is a key.
pub fn to_bytes(content: &Content, key: Option<&SecretKey>) -> io::Result<Vec<u8>> {
    let mut writer = Writer::begin(Cursor::new(Vec::new()), &content.manifest.to_text())?;
    for exercise in &content.exercises {
        let name = format!("exercises/{}.toml", exercise.id);
        writer.add(&name, write::exercise(exercise).as_bytes())?;
    }
    for (id, text) in &content.figures {
        writer.add(&format!("figures/{id}.toml"), text.as_bytes())?;
    }
    for rule in &content.pain_rules {
        let name = format!("pain-rules/{}.toml", rule.id);
        writer.add(&name, write::pain_rule(rule).as_bytes())?;
    }
    for (name, bytes) in &content.pictures {
        writer.add(name, bytes)?;
    }
    for routine in &content.routines {
        let name = format!("routines/{}.toml", routine.id);
        writer.add(&name, write::routine(routine).as_bytes())?;
    }
    Ok(writer.finish(key)?.into_inner())
}

/// Copies a pack that was read and found sound, signed anew.
pub fn signed_copy<R: Read + Seek, W: Write + Seek>(
    from: R,
    to: W,
    key: &SecretKey,
) -> io::Result<W> {
    let mut archive = ZipArchive::new(from)?;
    let mut manifest = String::new();
    archive.by_name(MANIFEST)?.read_to_string(&mut manifest)?;
    let mut writer = Writer::begin(to, &manifest)?;
    let named = archive.file_names().map(|name| name.map(Cow::into_owned));
    let mut names = named.collect::<Result<Vec<String>, _>>()?;
    names.sort();
    for name in names {
        if matches!(
            names::kind(&name),
            Ok(Entry::Content | Entry::Figure | Entry::Picture)
        ) {
            let mut bytes = Vec::new();
            archive.by_name(&name)?.read_to_end(&mut bytes)?;
            writer.add(&name, &bytes)?;
        }
    }
    writer.finish(Some(key))
}
