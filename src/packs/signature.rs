//! Keys and signatures in the formats of minisign, so that its own program checks them too.

use std::fmt;
use std::io::Cursor;

use minisign::{KeyPair, SecretKeyBox, SignatureBox};
use sha2::{Digest as _, Sha256};

use super::hex;

/// Who signs: the half of a key that stays with its owner. It has no password; whoever has the file can sign.
pub struct SecretKey {
    secret: minisign::SecretKey,
    public: PublicKey,
}

/// The half of a key that everybody may have: by it a signature is checked.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicKey {
    /// As one line, as minisign writes it.
    line: String,
}

/// Whether a pack is signed, and by whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signature {
    /// Nobody signed it.
    Unsigned,
    /// It is as the owner of this key signed it.
    Valid(PublicKey),
    /// It is not what was signed, or not signed by the key that came with it.
    Wrong(String),
}

/// What is wrong with a key, in the words of whoever reads it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct KeyFault(String);

impl From<minisign::PError> for KeyFault {
    fn from(error: minisign::PError) -> Self {
        Self(error.to_string())
    }
}

// A log must never hold it.
impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SecretKey of {}", self.public.id())
    }
}

impl SecretKey {
    /// A new key.
    pub fn make() -> Result<Self, KeyFault> {
        let KeyPair { sk, .. } = KeyPair::generate_unencrypted_keypair()?;
        Self::of(sk)
    }

    /// The key in the text of a file.
    pub fn from_text(text: &str) -> Result<Self, KeyFault> {
        let file = SecretKeyBox::from_string(text)?;
        Self::of(file.into_unencrypted_secret_key()?)
    }

    fn of(secret: minisign::SecretKey) -> Result<Self, KeyFault> {
        let public = minisign::PublicKey::from_secret_key(&secret)?;
        let line = public.to_base64();
        Ok(Self {
            secret,
            public: PublicKey { line },
        })
    }

    /// The text of its file, which only its owner may read.
    pub fn to_text(&self) -> Result<String, KeyFault> {
        Ok(self
            .secret
            .to_box(Some("Stridewell secret key"))?
            .into_string())
    }

    /// The half that goes with what it signs.
    pub fn public(&self) -> &PublicKey {
        &self.public
    }

    /// The signature under `bytes`, as the text of a file. `said` is signed with it and shown by minisign.
    pub fn sign(&self, bytes: &[u8], said: &str) -> Result<String, KeyFault> {
        let comment = format!("signature by {}", self.public.id());
        let data = Cursor::new(bytes);
        let signature = minisign::sign(None, &self.secret, data, Some(said), Some(&comment))?;
        Ok(signature.into_string())
    }
}

impl PublicKey {
    /// The key in the text of a file, or in its one line.
    pub fn from_text(text: &str) -> Result<Self, KeyFault> {
        let mut lines = text.lines().map(str::trim);
        let line = lines.rfind(|line| !line.is_empty()).unwrap_or_default();
        let key = minisign::PublicKey::from_base64(line)?;
        Ok(Self {
            line: key.to_base64(),
        })
    }

    /// The text of its file.
    pub fn to_text(&self) -> String {
        format!(
            "untrusted comment: minisign public key {}\n{}\n",
            self.id(),
            self.line
        )
    }

    /// As one line, for settings.
    pub fn as_line(&self) -> &str {
        &self.line
    }

    fn key(&self) -> Result<minisign::PublicKey, KeyFault> {
        Ok(minisign::PublicKey::from_base64(&self.line)?)
    }

    /// Its number, as minisign shows it.
    pub fn id(&self) -> String {
        let key = self.key().ok();
        let number = key.and_then(|key| key.keynum().try_into().ok());
        format!("{:016X}", u64::from_le_bytes(number.unwrap_or_default()))
    }

    /// What two people compare on the telephone: eight groups of four digits that belong to this key alone.
    pub fn fingerprint(&self) -> String {
        let digest = Sha256::digest(self.line.as_bytes());
        let pairs = digest.chunks_exact(2).take(8);
        let groups = pairs.map(hex::digits);
        groups.collect::<Vec<String>>().join(" ")
    }

    /// Whether `signature`, the text of a file, is that of this key under `bytes`.
    pub fn check(&self, bytes: &[u8], signature: &str) -> Result<(), KeyFault> {
        let signature = SignatureBox::from_string(signature)?;
        let data = Cursor::new(bytes);
        minisign::verify(&self.key()?, &signature, data, true, false, false)?;
        Ok(())
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_signed_is_known_and_nothing_else() {
        let key = SecretKey::make().unwrap();
        let other = SecretKey::make().unwrap();
        let signature = key.sign(b"contents", "pack x").unwrap();
        assert_eq!(key.public().check(b"contents", &signature), Ok(()));
        assert!(key.public().check(b"Contents", &signature).is_err());
        assert!(other.public().check(b"contents", &signature).is_err());
        let changed = signature.replace("pack x", "pack y");
        assert!(key.public().check(b"contents", &changed).is_err());
    }

    #[test]
    fn keys_come_back_from_their_files() {
        let key = SecretKey::make().unwrap();
        let again = SecretKey::from_text(&key.to_text().unwrap()).unwrap();
        assert_eq!(again.public(), key.public());
        let public = PublicKey::from_text(&key.public().to_text()).unwrap();
        assert_eq!(&public, key.public());
        assert_eq!(PublicKey::from_text(public.as_line()), Ok(public));
    }

    #[test]
    fn a_fingerprint_is_eight_groups_that_two_keys_do_not_share() {
        let (one, other) = (SecretKey::make().unwrap(), SecretKey::make().unwrap());
        let words = one.public().fingerprint();
        assert_eq!(words.split(' ').count(), 8);
        assert_ne!(words, other.public().fingerprint());
    }

    #[test]
    fn a_secret_key_shows_nothing_of_itself() {
        let key = SecretKey::make().unwrap();
        let shown = format!("{key:?}");
        assert!(shown.len() < 40, "{shown}");
    }

    #[test]
    fn what_is_no_key_is_an_error() {
        for text in [
            "",
            "\n\n",
            "RWQ",
            "untrusted comment: x\nnot base64 !",
            &"A".repeat(5_000),
        ] {
            assert!(PublicKey::from_text(text).is_err(), "{text:?}");
            assert!(SecretKey::from_text(text).is_err(), "{text:?}");
        }
    }
}
