//! A pack as the model holds it.

use std::fs::File;
use std::io::{BufReader, Cursor, Read, Seek};
use std::path::Path;

use crate::app::effects::notice;
use crate::domain::pack::{Key, Signed};
use crate::domain::{Pack, Refusal};
use crate::figure::FigureSpec;
use crate::model::{KeptPack, Level, Notice, NoticeKind, PackNotice};
use crate::packs::authors::{Acquaintance, KnownAuthors};
use crate::packs::builtin;
use crate::packs::pack::Opened;
use crate::packs::signature::{PublicKey, Signature};
use crate::packs::{Problem, Severity, shown};
use crate::store::Paths;
use crate::store::packs::{self as kept, Authors};

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

/// Why a file is not taken in.
#[derive(Debug, Default)]
pub(super) struct Refused {
    /// Each kind once, as it came first.
    pub(super) kinds: Vec<Refusal>,
    /// One sentence each, for whoever made it.
    pub(super) problems: Vec<String>,
}

impl Refused {
    /// For one reason.
    pub(super) fn one(kind: Refusal, why: &dyn std::fmt::Display) -> Self {
        Self {
            kinds: vec![kind],
            problems: vec![why.to_string()],
        }
    }
}

impl From<Vec<Problem>> for Refused {
    fn from(problems: Vec<Problem>) -> Self {
        let wrong = problems.iter();
        let wrong = wrong.filter(|problem| problem.severity == Severity::Error);
        let mut kinds = Vec::new();
        for problem in wrong {
            if !kinds.contains(&problem.kind) {
                kinds.push(problem.kind);
            }
        }
        Self {
            kinds,
            problems: shown(&problems),
        }
    }
}

/// Reads a pack as it came, or says what is wrong with it.
pub(super) fn read(bytes: &[u8], paths: &Paths) -> Result<Found, Refused> {
    opened(Cursor::new(bytes), paths)
}

/// Reads a pack that is kept.
pub(super) fn read_kept(path: &Path, paths: &Paths) -> Result<Found, Refused> {
    let file = File::open(path).map_err(|error| Refused::one(Refusal::Unreadable, &error))?;
    opened(BufReader::new(file), paths)
}

/// Reads a pack as a kiosk takes it in: sound, and where a key is set, signed with it. A key that is none lets nothing in.
pub(in crate::app) fn checked(
    from: impl Read + Seek,
    key: Option<&str>,
) -> Result<KeptPack, String> {
    let base = builtin::catalogue().0;
    let opened = Opened::read(from, &base).map_err(|problems| shown(&problems).join("; "))?;
    if !opened.is_sound() {
        return Err(shown(&opened.problems).join("; "));
    }
    if let Some(key) = key {
        let wanted = PublicKey::from_text(key).map_err(|fault| fault.to_string())?;
        match &opened.signature {
            Signature::Valid(own) if own.as_line() == wanted.as_line() => {}
            Signature::Valid(_) | Signature::Unsigned | Signature::Wrong(_) => {
                return Err("it is not signed with the key of the settings".to_owned());
            }
        }
    }
    let found = found(opened, &KnownAuthors::default());
    let name = found.pack.id.clone();
    Ok(KeptPack::new(name, found.pack, found.figures))
}

fn opened(from: impl Read + Seek, paths: &Paths) -> Result<Found, Refused> {
    let base = builtin::catalogue().0;
    let opened = Opened::read(from, &base)?;
    if !opened.is_sound() {
        return Err(opened.problems.into());
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

/// The authors whose keys are remembered: nobody where that cannot be read, which the start has told.
fn known(paths: &Paths) -> KnownAuthors {
    kept::authors(paths).map_or_else(|_| KnownAuthors::default(), |kept| of(&kept))
}

fn of(kept: &Authors) -> KnownAuthors {
    let lines = kept.keys.iter();
    KnownAuthors::of(lines.map(|(author, line)| (author.as_str(), line.as_str())))
}

/// What is to be told of keys that cannot be read.
pub(super) fn unreadable_keys(paths: &Paths) -> Option<Notice> {
    match kept::authors(paths) {
        Ok(kept) => kept.aside.as_deref().map(aside),
        Err(error) => Some(told(PackNotice::KeysUnreadable, error)),
    }
}

/// Remembers the key of an author, in the place of the one before; answers what is to be told of it. Nothing is written over
/// keys that cannot be read.
pub(super) fn remember(paths: &Paths, author: &str, key: PublicKey) -> Option<Notice> {
    let remembered = kept::authors(paths).and_then(|kept| {
        let mut known = of(&kept);
        known.remember(author, key);
        let lines = known.to_keep();
        let keys = lines.map(|(author, line)| (author.to_owned(), line.to_owned()));
        kept::remember_authors(paths, &keys.collect())?;
        Ok(kept.aside)
    });
    match remembered {
        Ok(kept) => kept.as_deref().map(aside),
        Err(error) => Some(told(PackNotice::KeyNotRemembered, error)),
    }
}

/// The keys were not understood, and are in this file now.
fn aside(file: &Path) -> Notice {
    told(PackNotice::KeysUnreadable, file.display())
}

fn told(notice_of: PackNotice, details: impl std::fmt::Display) -> Notice {
    notice(Level::Problem, NoticeKind::Pack(notice_of), details)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packs::signature::SecretKey;
    use crate::store;

    fn key() -> PublicKey {
        SecretKey::make().unwrap().public().clone()
    }

    #[test]
    fn keys_that_cannot_be_read_stay_and_that_is_told() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        assert_eq!(remember(&paths, "Praxis Ring", key()), None);
        assert_eq!(unreadable_keys(&paths), None);
        let file = paths.packs().join("authors.toml");
        let huge = vec![b'#'; 2 << 20];
        store::write(&file, &huge).unwrap();
        let kind = |notice: Option<Notice>| notice.map(|notice| notice.kind);
        let unreadable = NoticeKind::Pack(PackNotice::KeysUnreadable);
        assert_eq!(kind(unreadable_keys(&paths)), Some(unreadable));
        let told = kind(remember(&paths, "Else", key()));
        let not = NoticeKind::Pack(PackNotice::KeyNotRemembered);
        assert_eq!(told, Some(not));
        assert_eq!(store::read(&file, 4 << 20), Ok(Some(huge)), "it stays");
    }

    #[test]
    fn keys_that_are_not_understood_are_kept_aside_before_another_is_remembered() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        store::write(&paths.packs().join("authors.toml"), b"= nothing").unwrap();
        let told = remember(&paths, "Else", key()).unwrap();
        assert!(told.details.ends_with("authors.unreadable-1.toml"));
        assert_eq!(remember(&paths, "Another", key()), None);
    }
}
