//! How much a report may hold: far more than anybody does, far less than would hurt.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::str::FromStr;

/// Bytes of the file.
pub(super) const BYTES: u64 = 16 << 20;
/// Sessions.
pub(super) const SESSIONS: usize = 2_000;
/// Exercises.
pub(super) const EXERCISES: usize = 200;
/// Items of a session.
pub(super) const ITEMS: usize = 100;
/// Sets of a session.
pub(super) const SETS: usize = 1_000;
/// Pain numbers of a session.
pub(super) const PAIN: usize = 200;
/// Repetitions of a set.
pub(super) const REPS: u64 = 10_000;
/// Milliseconds of a set: a day.
pub(super) const MS: u64 = 86_400_000;
/// Versions of a routine.
pub(super) const VERSION: u64 = 1_000_000;
/// Letters of a name.
pub(super) const NAME: usize = 200;
/// Letters of initials.
pub(super) const PATIENT: usize = 12;
/// Letters of a note.
pub(super) const NOTE: usize = 5_000;
/// Letters of an id.
const ID: usize = 100;
/// Years in which a session can have been.
pub(super) const YEARS: RangeInclusive<i16> = 2000..=2200;
/// After so many problems nobody reads on.
const MOST_PROBLEMS: usize = 20;
/// So much of what was found is quoted, letters.
const QUOTED: usize = 40;

/// Collects what is wrong, one sentence each.
#[derive(Debug, Default)]
pub(super) struct Checks {
    place: String,
    problems: Vec<String>,
}

impl Checks {
    /// What follows is about this place of the file.
    pub(super) fn at(&mut self, place: &str) -> &mut Self {
        place.clone_into(&mut self.place);
        self
    }

    /// All problems, or none.
    pub(super) fn done(self) -> Result<(), Vec<String>> {
        if self.problems.is_empty() {
            Ok(())
        } else {
            Err(self.problems)
        }
    }

    /// Notes a problem unless something is as it must be.
    pub(super) fn must(&mut self, fine: bool, found: &str, expected: &str) {
        if !fine && self.problems.len() < MOST_PROBLEMS {
            let quoted: String = found.chars().take(QUOTED).collect();
            let sentence = format!("{} is {quoted:?}, but should be {expected}", self.place);
            self.problems.push(sentence);
        }
    }

    pub(super) fn number(&mut self, found: u64, least: u64, most: u64) {
        let fine = (least..=most).contains(&found);
        let expected = format!("a number from {least} to {most}");
        self.must(fine, &found.to_string(), &expected);
    }

    /// So many of something.
    pub(super) fn count(&mut self, found: usize, most: usize) {
        self.must(
            found <= most,
            &found.to_string(),
            &format!("at most {most}"),
        );
    }

    pub(super) fn id(&mut self, found: &str) {
        let letter = |c: char| c.is_alphanumeric() || "-_./:".contains(c);
        let fine = !found.is_empty() && found.len() <= ID && found.chars().all(letter);
        self.must(fine, found, "an id of letters, digits and hyphens");
    }

    /// A text that says something.
    pub(super) fn name(&mut self, found: &str) {
        self.must(!found.trim().is_empty(), found, "a name");
        self.text(found, NAME);
    }

    /// A text on one line.
    pub(super) fn text(&mut self, found: &str, most: usize) {
        let fine = found.chars().count() <= most && !found.chars().any(char::is_control);
        self.must(fine, found, &format!("at most {most} letters on one line"));
    }

    /// A text on any number of lines.
    pub(super) fn note(&mut self, found: &str) {
        let strange = |c: char| c.is_control() && !matches!(c, '\n' | '\t' | '\r');
        let fine = found.chars().count() <= NOTE && !found.chars().any(strange);
        self.must(fine, found, &format!("at most {NOTE} letters"));
    }

    pub(super) fn parsed<T: FromStr>(&mut self, found: &str, expected: &str) -> Option<T> {
        let read = found.parse().ok();
        self.must(read.is_some(), found, expected);
        read
    }

    /// Something that was not there before.
    pub(super) fn once(&mut self, before: &mut BTreeSet<String>, found: &str) {
        let fine = before.insert(found.to_owned());
        self.must(fine, found, "there once");
    }
}
