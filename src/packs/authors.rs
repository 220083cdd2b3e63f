//! Who signed what came before: each author's key, remembered the first time.

use std::collections::BTreeMap;

use super::signature::{PublicKey, Signature};
use crate::domain::author;

/// Keys by author.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownAuthors {
    keys: BTreeMap<String, PublicKey>,
}

/// How a pack's signature goes with what its author signed before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Acquaintance {
    /// Nothing signed came from them before, and this is signed.
    First,
    /// The same key as before.
    Same,
    /// Another key than before, which is told.
    Changed(PublicKey),
    /// They signed before, with the key that is told, and this is not signed.
    NoLonger(PublicKey),
    /// Neither this nor anything before is signed.
    Unsigned,
}

impl KnownAuthors {
    /// Those that were remembered, by name and the line of their key; a line that is no key is left out.
    pub fn of<'a>(remembered: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut known = Self::default();
        for (author, line) in remembered {
            if let Ok(key) = PublicKey::from_text(line) {
                known.remember(author, key);
            }
        }
        known
    }

    /// Authors and the lines of their keys, to be kept.
    pub fn to_keep(&self) -> impl Iterator<Item = (&str, &str)> {
        let keys = self.keys.iter();
        keys.map(|(author, key)| (author.as_str(), key.as_line()))
    }

    /// From now on, `key` is that of `author`; of those who give no name none is remembered.
    pub fn remember(&mut self, author: &str, key: PublicKey) {
        if let Some(author) = author::plain(author) {
            self.keys.insert(author, key);
        }
    }

    /// What is to be said of a pack by `author` with this signature.
    pub fn judge(&self, author: &str, signature: &Signature) -> Acquaintance {
        let known = author::plain(author).and_then(|author| self.keys.get(&author));
        match (known, signature) {
            (None, Signature::Valid(_)) => Acquaintance::First,
            (Some(known), Signature::Valid(key)) if known == key => Acquaintance::Same,
            (Some(known), Signature::Valid(_)) => Acquaintance::Changed(known.clone()),
            (Some(known), Signature::Unsigned | Signature::Wrong(_)) => {
                Acquaintance::NoLonger(known.clone())
            }
            (None, Signature::Unsigned | Signature::Wrong(_)) => Acquaintance::Unsigned,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packs::signature::SecretKey;

    #[test]
    fn the_first_key_is_remembered_and_another_is_told() {
        let (one, other) = (SecretKey::make().unwrap(), SecretKey::make().unwrap());
        let signed = |key: &SecretKey| Signature::Valid(key.public().clone());
        let mut known = KnownAuthors::default();
        assert_eq!(
            known.judge("Praxis Ring", &signed(&one)),
            Acquaintance::First
        );
        known.remember("Praxis Ring", one.public().clone());
        assert_eq!(
            known.judge("  praxis  RING", &signed(&one)),
            Acquaintance::Same
        );
        assert_eq!(
            known.judge("Praxis\u{200b} Ring", &signed(&one)),
            Acquaintance::Same
        );
        let changed = Acquaintance::Changed(one.public().clone());
        let hidden = known.judge("Praxis Ring\u{ad}", &signed(&other));
        assert_eq!(hidden, changed, "what is not seen makes no other author");
        assert_eq!(known.judge("Praxis Ring", &signed(&other)), changed);
        let no_longer = Acquaintance::NoLonger(one.public().clone());
        assert_eq!(known.judge("Praxis Ring", &Signature::Unsigned), no_longer);
        assert_eq!(
            known.judge("Else", &Signature::Unsigned),
            Acquaintance::Unsigned
        );
    }

    #[test]
    fn who_gives_no_name_is_neither_remembered_nor_judged() {
        let (one, other) = (SecretKey::make().unwrap(), SecretKey::make().unwrap());
        let mut known = KnownAuthors::default();
        known.remember("-", one.public().clone());
        assert_eq!(known, KnownAuthors::default());
        let signed = Signature::Valid(other.public().clone());
        assert_eq!(known.judge("-", &signed), Acquaintance::First);
        assert_eq!(
            known.judge("-", &Signature::Unsigned),
            Acquaintance::Unsigned
        );
    }

    #[test]
    fn what_is_kept_is_known_again_and_what_is_no_key_is_left_out() {
        let key = SecretKey::make().unwrap();
        let mut known = KnownAuthors::default();
        known.remember("Praxis Ring", key.public().clone());
        let mut kept: Vec<_> = known.to_keep().collect();
        kept.push(("broken", "no key"));
        assert_eq!(KnownAuthors::of(kept), known);
    }
}
