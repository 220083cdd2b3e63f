//! The list of what is in a pack, in the format of `sha256sum`, so that its own program checks it too.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use crate::packs::check::Check;
use crate::packs::hex;

/// The digest of a file.
pub(super) type Sum = [u8; 32];

/// Files and their digests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sums {
    sums: BTreeMap<String, Sum>,
}

/// The digest of `bytes`.
pub(super) fn sum(bytes: &[u8]) -> Sum {
    Sha256::digest(bytes).into()
}

impl Sums {
    pub(super) fn insert(&mut self, name: &str, bytes: &[u8]) {
        self.sums.insert(name.to_owned(), sum(bytes));
    }

    /// The list as text, in order of name.
    pub(super) fn to_text(&self) -> String {
        let mut text = String::new();
        for (name, sum) in &self.sums {
            writeln!(text, "{}  {name}", hex::digits(sum)).ok();
        }
        text
    }

    /// The list that `text` is.
    pub(super) fn read(text: &str, check: &mut Check<'_>) -> Self {
        let mut sums = Self::default();
        for (place, line) in text.lines().enumerate() {
            let read = line.split_once("  ").and_then(|(digits, name)| {
                let sum = from_digits(digits)?;
                let new = sums.sums.insert(name.to_owned(), sum).is_none();
                new.then_some(())
            });
            if read.is_none() {
                let expected = "64 digits, two spaces and a name that no line before it has";
                check.wrong(
                    &format!("line {}", place + 1),
                    format!("{line:?}"),
                    expected,
                );
            }
        }
        sums
    }

    /// What differs between this list and what is there.
    pub(super) fn compare(&self, there: &Self, check: &mut Check<'_>) {
        for (name, sum) in &there.sums {
            match self.sums.get(name) {
                Some(listed) if listed == sum => {}
                Some(_) => check.wrong(name, "another file", "the file whose digest is listed"),
                None => check.wrong(name, "not listed", "every file of the pack"),
            }
        }
        for name in self.sums.keys() {
            if !there.sums.contains_key(name) {
                check.wrong(name, "missing", "every file that is listed");
            }
        }
    }
}

fn from_digits(digits: &str) -> Option<Sum> {
    if digits.len() != 64 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let mut sum = [0; 32];
    for (place, byte) in sum.iter_mut().enumerate() {
        let pair = digits.get(place * 2..place * 2 + 2)?;
        *byte = u8::from_str_radix(pair, 16).ok()?;
    }
    Some(sum)
}
