//! What is added to a routine that is handed to one person, and photographs, as files spell them.

mod written;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::check::Check;
use crate::domain::schedule::Day;
use crate::domain::{Picture, Prescription, Side};

pub(super) use self::written::side;

/// Longest name, number or address, in characters.
const LONGEST_LINE: usize = 200;

/// What is added to a routine that is handed to one person.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct PrescriptionFile {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    clinic: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    author: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    contact: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    patient: String,
    sore_side: Option<String>,
    written: Option<String>,
    review: Option<String>,
    weeks: Option<i64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    days: Vec<String>,
    #[serde(default = "first")]
    version: i64,
    logo: Option<PictureFile>,
}

const fn first() -> i64 {
    1
}

/// A photograph in a file.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct PictureFile {
    file: String,
    alt: String,
    instruction: Option<i64>,
}

const SIDES: &[(&str, Side)] = &[("left", Side::Left), ("right", Side::Right)];

impl PrescriptionFile {
    pub(super) fn convert(self, check: &mut Check<'_>) -> Prescription {
        let mut line = |key: &str, text: String| {
            if text.is_empty() {
                return text;
            }
            check.text(&format!("prescription.{key}"), text, LONGEST_LINE)
        };
        Prescription {
            clinic: line("clinic", self.clinic),
            author: line("author", self.author),
            contact: line("contact", self.contact),
            patient: line("patient", self.patient),
            sore_side: start_side("prescription.sore_side", self.sore_side.as_deref(), check),
            written: day("prescription.written", self.written.as_deref(), check),
            review: day("prescription.review", self.review.as_deref(), check),
            weeks: self
                .weeks
                .map(|weeks| check.count("prescription.weeks", weeks, 1, 104)),
            days: self
                .days
                .iter()
                .filter_map(|word| weekday("prescription.days", word, check))
                .collect(),
            version: check.count("prescription.version", self.version, 1, 9_999),
            logo: self
                .logo
                .map(|file| file.convert("prescription.logo", check)),
        }
    }
}

impl PictureFile {
    fn convert(self, key: &str, check: &mut Check<'_>) -> Picture {
        let instruction = self.instruction;
        Picture {
            file: check.text(&format!("{key}.file"), self.file, LONGEST_LINE),
            alt: check.long_text(&format!("{key}.alt"), self.alt),
            instruction: instruction
                .map(|place| check.count(&format!("{key}.instruction"), place, 1, 100)),
        }
    }
}

/// Photographs.
pub(super) fn pictures(key: &str, files: Vec<PictureFile>, check: &mut Check<'_>) -> Vec<Picture> {
    let files = files.into_iter();
    files.map(|file| file.convert(key, check)).collect()
}

/// A side, where a file names one.
pub(super) fn start_side(key: &str, word: Option<&str>, check: &mut Check<'_>) -> Option<Side> {
    word.and_then(|word| check.one_of(key, word, SIDES))
}

fn weekday(key: &str, word: &str, check: &mut Check<'_>) -> Option<Day> {
    let words = Day::WORDS.map(|(day, word)| (word, day));
    check.one_of(key, word, &words)
}

/// A day, where a file names one: year, month and day, as ISO 8601 writes them.
fn day(key: &str, text: Option<&str>, check: &mut Check<'_>) -> Option<jiff::civil::Date> {
    let text = text?;
    let day = text.parse().ok();
    if day.is_none() {
        check.wrong(key, format!("{text:?}"), "a day such as 2026-11-26");
    }
    day
}
