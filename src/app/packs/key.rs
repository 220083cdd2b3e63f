//! The clinic's key: looked for, made where there is none, and read to sign with.

use std::path::Path;

use super::Answers;
use crate::app::asking::where_to_save;
use crate::app::effects::notice;
use crate::clock::Clock;
use crate::model::{
    Action, ClinicKey, ClinicNotice, KeyAction, KeyJob, Level, NoticeKind, PackAction,
};
use crate::packs::signature::SecretKey;
use crate::store::{self, Paths};

/// Largest file of a key that is read, in bytes.
const LARGEST_KEY: u64 = 1 << 16;

/// What the file of the public half is called.
const PUBLIC: (&str, &str) = ("clinic.pub", "pub");

/// The clinic's key, where there is one.
pub(in crate::app) fn signing_key(paths: &Paths) -> Result<Option<SecretKey>, String> {
    let path = paths.signing_key();
    let bytes = store::read(&path, LARGEST_KEY).map_err(|error| error.to_string())?;
    let Some(bytes) = bytes else {
        return Ok(None);
    };
    let fault = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let text = String::from_utf8(bytes).map_err(|error| fault(&error))?;
    let key = SecretKey::from_text(&text).map_err(|error| fault(&error))?;
    Ok(Some(key))
}

/// What is known of it.
pub(super) fn look(paths: &Paths) -> ClinicKey {
    match signing_key(paths) {
        Ok(None) => ClinicKey::None,
        Ok(Some(key)) => ClinicKey::There {
            id: key.public().id(),
            fingerprint: key.public().fingerprint(),
        },
        Err(why) => ClinicKey::Unusable(why),
    }
}

/// Does it; without a clock there is no desktop to ask.
pub(super) fn work(job: KeyJob, paths: &Paths, clock: Option<&dyn Clock>, answers: &Answers) {
    let told = match job {
        KeyJob::Make => {
            let told = match make(paths) {
                Ok(()) => notice(Level::Note, NoticeKind::Clinic(ClinicNotice::KeyMade), ""),
                Err(why) => notice(
                    Level::Problem,
                    NoticeKind::Clinic(ClinicNotice::KeyNotMade),
                    why,
                ),
            };
            answers.say(PackAction::Key(KeyAction::Is(look(paths))));
            told
        }
        KeyJob::SavePublic => {
            let to = clock.and_then(|clock| where_to_save(clock, PUBLIC.0, ("minisign", PUBLIC.1)));
            let Some(to) = to else { return };
            match save_public(paths, &to) {
                Ok(()) => notice(
                    Level::Note,
                    NoticeKind::Clinic(ClinicNotice::PublicKeySaved),
                    to.display(),
                ),
                Err(why) => notice(
                    Level::Problem,
                    NoticeKind::Clinic(ClinicNotice::PublicKeyNotSaved),
                    why,
                ),
            }
        }
    };
    answers.tell(Action::Tell(told));
}

/// Makes a key; one that is there, usable or not, stays as it is.
fn make(paths: &Paths) -> Result<(), String> {
    let key = SecretKey::make().map_err(|fault| fault.to_string())?;
    let text = key.to_text().map_err(|fault| fault.to_string())?;
    let made = store::create_private(&paths.signing_key(), text.as_bytes());
    made.map_err(|error| error.to_string())
}

/// Saves the half that everybody may have.
fn save_public(paths: &Paths, to: &Path) -> Result<(), String> {
    let key = signing_key(paths)?;
    let missing = || paths.signing_key().display().to_string();
    let key = key.ok_or_else(missing)?;
    let saved = store::write(to, key.public().to_text().as_bytes());
    saved.map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packs::signature::PublicKey;

    #[test]
    fn a_key_is_made_once_and_its_public_half_checks_what_it_signs() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        assert_eq!(look(&paths), ClinicKey::None);
        make(&paths).unwrap();
        let first = look(&paths);
        assert!(matches!(first, ClinicKey::There { .. }));
        assert!(make(&paths).is_err(), "there is one");
        assert_eq!(look(&paths), first);
        let file = home.path().join("clinic.pub");
        save_public(&paths, &file).unwrap();
        let text = store::read(&file, LARGEST_KEY).unwrap().unwrap();
        let public = PublicKey::from_text(&String::from_utf8(text).unwrap()).unwrap();
        let key = signing_key(&paths).unwrap().unwrap();
        let signature = key.sign(b"contents", "pack x").unwrap();
        assert_eq!(public.check(b"contents", &signature), Ok(()));
        assert!(!public.to_text().contains("secret"));
    }

    #[test]
    fn a_file_that_is_no_key_stays_and_keeps_another_from_being_made() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        store::write(&paths.signing_key(), b"no key").unwrap();
        assert!(matches!(look(&paths), ClinicKey::Unusable(_)));
        assert!(make(&paths).is_err() && signing_key(&paths).is_err());
        let kept = store::read(&paths.signing_key(), LARGEST_KEY).unwrap();
        assert_eq!(kept.as_deref(), Some(&b"no key"[..]));
        let file = home.path().join("clinic.pub");
        assert!(save_public(&paths, &file).is_err() && !file.exists());
    }

    #[test]
    fn where_nothing_can_be_written_there_is_no_key_and_the_place_is_named() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        store::write(&paths.config, b"a file where the folder should be").unwrap();
        let why = make(&paths).unwrap_err();
        assert!(why.contains("clinic.key"), "{why}");
    }
}
