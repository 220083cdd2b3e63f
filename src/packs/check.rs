//! Collects what is wrong while one file is converted, and checks texts and numbers against their limits.

use std::time::Duration;

use super::format::VERSION;
use super::problem::{Problem, Severity};
use crate::domain::Refusal;

/// Longest text of any kind, in characters.
const LONGEST_TEXT: usize = 1_000;

/// Longest time of any kind, in seconds: four hours.
const LONGEST_SECONDS: f64 = 14_400.0;

/// Longest value that a problem quotes, in characters.
const LONGEST_SHOWN: usize = 100;

/// Longest sentence about what was expected, in characters.
const LONGEST_EXPECTED: usize = 400;

/// What is wrong with one file so far.
#[derive(Debug)]
pub(super) struct Check<'a> {
    file: &'a str,
    kind: Refusal,
    problems: Vec<Problem>,
}

impl<'a> Check<'a> {
    pub(super) fn new(file: &'a str) -> Self {
        Self::of_kind(Refusal::Content, file)
    }

    /// As [`Self::new`], for what is usually of another kind.
    pub(super) fn of_kind(kind: Refusal, file: &'a str) -> Self {
        Self {
            file,
            kind,
            problems: Vec::new(),
        }
    }

    /// What was found.
    pub(super) fn into_problems(self) -> Vec<Problem> {
        self.problems
    }

    /// How much was found so far.
    pub(super) fn count_found(&self) -> usize {
        self.problems.len()
    }

    /// `key` holds `value` where `expected` belongs.
    pub(super) fn wrong(&mut self, key: &str, value: impl std::fmt::Display, expected: &str) {
        self.wrong_as(self.kind, key, value, expected);
    }

    /// As [`Self::wrong`], of another kind than usual.
    pub(super) fn wrong_as(
        &mut self,
        kind: Refusal,
        key: &str,
        value: impl std::fmt::Display,
        expected: &str,
    ) {
        self.tell((Severity::Error, kind), key, value, expected);
    }

    /// `key` holds `value`, which is used as it is; `words` say what is worth knowing about it.
    pub(super) fn note(&mut self, key: &str, value: impl std::fmt::Display, words: &str) {
        self.tell((Severity::Note, self.kind), key, value, words);
    }

    fn tell(
        &mut self,
        (severity, kind): (Severity, Refusal),
        key: &str,
        value: impl std::fmt::Display,
        expected: &str,
    ) {
        self.problems.push(Problem {
            file: shown(self.file, LONGEST_SHOWN),
            key: shown(key, LONGEST_SHOWN),
            value: shown(&value.to_string(), LONGEST_SHOWN),
            expected: shown(expected, LONGEST_EXPECTED),
            severity,
            kind,
        });
    }

    /// The version of the format that a file says it is written in.
    pub(super) fn format(&mut self, version: i64) {
        if version != VERSION {
            let expected = format!("{VERSION}; a newer version of the program may read it");
            let kind = if VERSION < version {
                Refusal::Newer
            } else {
                self.kind
            };
            self.wrong_as(kind, "format", version, &expected);
        }
    }

    /// A text of one to `limit` characters.
    pub(super) fn text(&mut self, key: &str, text: String, limit: usize) -> String {
        let length = text.chars().count();
        if text.trim().is_empty() {
            self.wrong(key, "empty", "some text");
        } else if limit < length {
            let expected = format!("at most {limit} characters");
            self.wrong(key, format!("{length} characters long"), &expected);
        }
        text
    }

    /// Texts of any usual length.
    pub(super) fn texts(&mut self, key: &str, texts: Vec<String>) -> Vec<String> {
        texts
            .into_iter()
            .map(|text| self.text(key, text, LONGEST_TEXT))
            .collect()
    }

    /// A text of any usual length.
    pub(super) fn long_text(&mut self, key: &str, text: String) -> String {
        self.text(key, text, LONGEST_TEXT)
    }

    /// An id: lower-case letters, digits and hyphens.
    pub(super) fn id(&mut self, key: &str, id: &str) {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if id.is_empty() || 64 < id.len() || !id.chars().all(plain) {
            let expected = "an id of at most 64 lower-case letters, digits and hyphens";
            self.wrong(key, format!("{id:?}"), expected);
        }
    }

    /// A whole number between `least` and `most`.
    pub(super) fn count(&mut self, key: &str, count: i64, least: u32, most: u32) -> u32 {
        match u32::try_from(count) {
            Ok(number) if (least..=most).contains(&number) => number,
            Ok(_) | Err(_) => {
                self.wrong(
                    key,
                    count,
                    &format!("a whole number from {least} to {most}"),
                );
                least
            }
        }
    }

    /// Seconds from 0 to four hours, to the millisecond.
    pub(super) fn seconds(&mut self, key: &str, seconds: f64) -> Duration {
        if (0.0..=LONGEST_SECONDS).contains(&seconds) {
            return Duration::from_millis((seconds * 1_000.0).round() as u64);
        }
        let expected = format!("seconds from 0 to {LONGEST_SECONDS}");
        self.wrong(key, seconds, &expected);
        Duration::ZERO
    }

    /// One word out of a few, by the table of what each stands for.
    pub(super) fn one_of<T: Copy>(
        &mut self,
        key: &str,
        word: &str,
        words: &[(&str, T)],
    ) -> Option<T> {
        let found = words.iter().find(|(name, _)| *name == word);
        if found.is_none() {
            let names: Vec<_> = words.iter().map(|(name, _)| *name).collect();
            let expected = format!("one of {}", names.join(", "));
            self.wrong(key, format!("{word:?}"), &expected);
        }
        found.map(|(_, meaning)| *meaning)
    }
}

/// A stranger's text as a problem quotes it: cut, and without characters that a terminal or a screen would act on.
fn shown(text: &str, limit: usize) -> String {
    let mut letters = text.chars();
    let mut out = String::new();
    for letter in letters.by_ref().take(limit) {
        let acts = matches!(letter, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if letter.is_control() || acts {
            out.extend(letter.escape_unicode());
        } else {
            out.push(letter);
        }
    }
    if letters.next().is_some() {
        out.push('…');
    }
    out
}
