//! A pack as the model holds it.

use std::fs::File;
use std::io::{BufReader, Cursor, Read, Seek};
use std::path::Path;

use crate::domain::Pack;
use crate::domain::pack::{Key, Signed};
use crate::figure::FigureSpec;
use crate::packs::authors::{Acquaintance, KnownAuthors};
use crate::packs::builtin;
use crate::packs::pack::Opened;
use crate::packs::signature::{PublicKey, Signature};
use crate::packs::{Problem, shown};
use crate::store::{Paths, packs as kept};

/// What was found in a file.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) pack: Pack,
    pub(super) figures: Vec<FigureSpec>,
    /// How many photographs it has.
    pub(super) pictures: usize,
    /// What is worth knowing about it.
    pub(super) notes: Vec<String>,
    /// The key with which it is signed.
    pub(super) key: Option<PublicKey>,
}

/// Reads a pack as it came, or says what is wrong with it, one sentence each.
pub(super) fn read(bytes: &[u8], paths: &Paths) -> Result<Found, Vec<String>> {
    opened(Cursor::new(bytes), paths)
}

/// Reads a pack that is kept.
pub(super) fn read_kept(path: &Path, paths: &Paths) -> Result<Found, Vec<String>> {
    let file = File::open(path).map_err(|error| vec![error.to_string()])?;
    opened(BufReader::new(file), paths)
}

fn opened(from: impl Read + Seek, paths: &Paths) -> Result<Found, Vec<String>> {
    let base = builtin::catalogue().0;
    let opened = Opened::read(from, &base).map_err(|problems| shown(&problems))?;
    if !opened.is_sound() {
        return Err(shown(&opened.problems));
    }
    Ok(found(opened, &known(paths)))
}

fn found(opened: Opened, known: &KnownAuthors) -> Found {
    let manifest = opened.manifest;
    let signed = signed(
        known.judge(&manifest.author, &opened.signature),
        &opened.signature,
    );
    let key = match opened.signature {
        Signature::Valid(key) => Some(key),
        Signature::Unsigned | Signature::Wrong(_) => None,
    };
    Found {
        pack: Pack {
            id: manifest.id.as_str().into(),
            title: manifest.title,
            author: manifest.author,
            licence: manifest.licence,
            created: Some(manifest.created),
            signed,
            exercises: opened.content.exercises,
            routines: opened.content.routines,
            pain_rules: opened.content.pain_rules,
        },
        figures: opened.figures.into_values().map(|own| own.spec).collect(),
        pictures: opened.pictures.len(),
        notes: opened.problems.iter().map(Problem::to_string).collect(),
        key,
    }
}

fn key(key: &PublicKey) -> Key {
    Key(key.fingerprint())
}

/// What a person is told of a signature; one that is wrong never comes so far.
fn signed(known: Acquaintance, signature: &Signature) -> Signed {
    let now = match signature {
        Signature::Valid(now) => Some(key(now)),
        Signature::Unsigned | Signature::Wrong(_) => None,
    };
    match (known, now) {
        (Acquaintance::NoLonger(before), _) => Signed::NoLonger(key(&before)),
        (_, None) | (Acquaintance::Unsigned, _) => Signed::No,
        (Acquaintance::First, Some(now)) => Signed::First(now),
        (Acquaintance::Same, Some(now)) => Signed::Known(now),
        (Acquaintance::Changed(before), Some(now)) => Signed::Changed {
            before: key(&before),
            now,
        },
    }
}

/// The authors whose keys are remembered.
fn known(paths: &Paths) -> KnownAuthors {
    let keys = kept::authors(paths).unwrap_or_default();
    let lines = keys.iter();
    KnownAuthors::of(lines.map(|(author, line)| (author.as_str(), line.as_str())))
}

/// Remembers the key of an author, in the place of the one before.
pub(super) fn remember(paths: &Paths, author: &str, key: PublicKey) {
    let mut known = known(paths);
    known.remember(author, key);
    let lines = known.to_keep();
    let keys = lines.map(|(author, line)| (author.to_owned(), line.to_owned()));
    if let Err(error) = kept::remember_authors(paths, &keys.collect()) {
        tracing::warn!(%error, "the key of an author is not remembered");
    }
}
