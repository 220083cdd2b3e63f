//! `pack key`, `pack sign` and `pack verify`.

use std::io::{BufWriter, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use super::{CliError, open, open_sound, reader, text};
use crate::packs::limits::SIGNATURE_BYTES;
use crate::packs::pack::signed_copy;
use crate::packs::signature::{KeyFault, PublicKey, SecretKey, Signature};
use crate::store;

/// The key in a file.
pub(super) fn secret_key(file: &Path) -> Result<SecretKey, CliError> {
    let text = text(file, SIGNATURE_BYTES)?;
    SecretKey::from_text(&text).map_err(|fault| not_a_key(&file.display().to_string(), &fault))
}

fn not_a_key(file: &str, fault: &KeyFault) -> CliError {
    CliError::Problems(format!(
        "{file}: not a key that this program can use ({fault}); expected one without a password, as `stridewell pack key` makes it"
    ))
}

/// Makes a key, never in the place of another.
pub(super) fn make(file: &Path) -> Result<String, CliError> {
    let public_file = public_file(file);
    if public_file.exists() {
        return Err(is_there(&public_file));
    }
    let fault = |fault: KeyFault| CliError::Problems(format!("no key could be made: {fault}"));
    let key = SecretKey::make().map_err(fault)?;
    let secret = key.to_text().map_err(fault)?;
    // Also where another program makes one at this moment, neither takes the place of the other.
    if let Err(error) = store::create_private(file, secret.as_bytes()) {
        return Err(if file.exists() {
            is_there(file)
        } else {
            error.into()
        });
    }
    store::write(&public_file, key.public().to_text().as_bytes())?;
    Ok(format!(
        "{}: the key; keep it to yourself\n{}: its public half, for everybody\n{}",
        file.display(),
        public_file.display(),
        about(key.public())
    ))
}

fn is_there(file: &Path) -> CliError {
    CliError::Usage(format!(
        "{} is there already, and a key that is gone cannot be made again",
        file.display()
    ))
}

fn public_file(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".pub");
    name.into()
}

/// Who a key is, in two lines.
fn about(key: &PublicKey) -> String {
    format!("key {}\nfingerprint {}\n", key.id(), key.fingerprint())
}

/// Signs a pack in its place; one that could not be taken in is not signed.
pub(super) fn sign(file: &Path, key: &Path) -> Result<String, CliError> {
    let key = secret_key(key)?;
    open_sound(file)?;
    let from = reader(file)?;
    store::write_spooled(file, |to| {
        let fault =
            |error| CliError::Problems(format!("{} could not be signed: {error}", file.display()));
        let mut written = signed_copy(from, BufWriter::new(&*to), &key).map_err(fault)?;
        written.flush().map_err(fault)?;
        drop(written);
        to.seek(SeekFrom::Start(0)).map_err(fault)?;
        Ok::<_, CliError>(())
    })?;
    Ok(format!(
        "{}: signed\n{}",
        file.display(),
        about(key.public())
    ))
}

/// Says whether a pack is signed; without a signature, or with another's, it fails.
pub(super) fn verify(file: &Path, wanted: Option<&str>) -> Result<String, CliError> {
    let wanted = wanted.map(public_key).transpose()?;
    let opened = open(file)?;
    let name = file.display();
    match (&opened.signature, wanted) {
        (Signature::Valid(key), Some(wanted)) if *key != wanted => {
            Err(CliError::Problems(format!(
                "{name}: signed by another key than {}\n{}",
                wanted.id(),
                about(key).trim_end()
            )))
        }
        (Signature::Valid(key), _) => Ok(format!(
            "{name}: signed, and as it was signed\n{}",
            about(key)
        )),
        (Signature::Unsigned | Signature::Wrong(_), _) => {
            Err(CliError::Problems(format!("{name}: not signed")))
        }
    }
}

/// A public key, from its file or its line.
fn public_key(given: &str) -> Result<PublicKey, CliError> {
    if let Ok(key) = PublicKey::from_text(given) {
        return Ok(key);
    }
    let text = text(Path::new(given), SIGNATURE_BYTES)?;
    PublicKey::from_text(&text).map_err(|fault| {
        CliError::Problems(format!("{given}: not a public key of minisign ({fault})"))
    })
}
