//! Self-checks as files spell them.

use serde::Deserialize;

use super::page::ids;
use crate::domain::guidance::{Measure, Reading, SelfCheck};
use crate::domain::ids::Id;
use crate::domain::safety::Outcome;
use crate::packs::check::Check;

/// Self-checks in a file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::packs) struct SelfChecksFile {
    format: i64,
    checks: Vec<SelfCheckFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SelfCheckFile {
    id: String,
    name: String,
    when_allowed: String,
    outcomes: Vec<String>,
    never_with: Vec<Vec<String>>,
    steps: Vec<String>,
    limits: String,
    pages: Vec<String>,
    sources: Vec<String>,
    value: Option<String>,
    read: Vec<ReadingFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReadingFile {
    id: String,
    result: String,
    meaning: String,
    next: String,
    #[serde(default)]
    tags: Vec<String>,
    min: Option<i64>,
    max: Option<i64>,
    difference_percent: Option<i64>,
    #[serde(default)]
    stop: bool,
    routine: Option<String>,
}

const OUTCOMES: &[(&str, Outcome)] = &[
    ("proceed", Outcome::Proceed),
    ("gentle", Outcome::Gentle),
    ("clinician-first", Outcome::ClinicianFirst),
    ("urgent", Outcome::Urgent),
];

const MEASURES: &[(&str, Measure)] = &[("degrees", Measure::Degrees), ("count", Measure::Count)];

impl SelfChecksFile {
    pub(in crate::packs) fn convert(self, check: &mut Check<'_>) -> Vec<SelfCheck> {
        check.format(self.format);
        let checks = self.checks.into_iter();
        checks.map(|file| file.convert(check)).collect()
    }
}

impl SelfCheckFile {
    fn convert(self, check: &mut Check<'_>) -> SelfCheck {
        check.id("checks.id", &self.id);
        let outcomes = self.outcomes.iter();
        let outcomes = outcomes
            .filter_map(|word| check.one_of("checks.outcomes", word, OUTCOMES))
            .collect();
        let measure = self
            .value
            .and_then(|word| check.one_of("checks.value", &word, MEASURES));
        let most = measure.map_or(0, Measure::most);
        let readings = self.read.into_iter();
        SelfCheck {
            id: Id::new(&self.id),
            name: check.text("checks.name", self.name, 80),
            when_allowed: check.long_text("checks.when_allowed", self.when_allowed),
            outcomes,
            never_with: self.never_with,
            steps: check.texts("checks.steps", self.steps),
            measure,
            readings: readings.map(|file| file.convert(check, most)).collect(),
            limits: check.long_text("checks.limits", self.limits),
            pages: ids(check, "checks.pages", &self.pages),
            sources: check.texts("checks.sources", self.sources),
        }
    }
}

impl ReadingFile {
    fn convert(self, check: &mut Check<'_>, most: u16) -> Reading {
        check.id("checks.read.id", &self.id);
        let mut value = |key: &str, value: i64| {
            let value = check.count(key, value, 0, most.into());
            u16::try_from(value).unwrap_or(most)
        };
        let band = self
            .min
            .zip(self.max)
            .map(|(min, max)| [value("checks.read.min", min), value("checks.read.max", max)]);
        let differ = self.difference_percent;
        let differ =
            differ.map(|share| check.count("checks.read.difference_percent", share, 1, 99));
        if self.min.is_some() != self.max.is_some() {
            check.wrong("checks.read.min", "alone", "min and max, or neither");
        }
        Reading {
            result: check.long_text("checks.read.result", self.result),
            meaning: check.long_text("checks.read.meaning", self.meaning),
            next: check.long_text("checks.read.next", self.next),
            id: self.id,
            tags: self.tags,
            band,
            differ_percent: differ.and_then(|share| u16::try_from(share).ok()),
            stop: self.stop,
            routine: self.routine.map(|id| Id::new(&id)),
        }
    }
}
