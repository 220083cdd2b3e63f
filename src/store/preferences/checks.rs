//! How the file of preferences writes what was found in self-checks.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize};

use super::plans::Written;
use crate::domain::SelfCheckId;
use crate::domain::guidance::CheckResult;

/// What was found in a self-check.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct SavedCheck {
    #[serde(default, deserialize_with = "value")]
    left: Option<u16>,
    #[serde(default, deserialize_with = "value")]
    right: Option<u16>,
    reading: Option<String>,
    on: Option<Written<Date>>,
    #[serde(flatten)]
    unknown: toml::Table,
}

/// Degrees or repetitions.
fn value<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u16>, D::Error> {
    let value = u16::deserialize(deserializer)?;
    if value <= 200 {
        return Ok(Some(value));
    }
    Err(serde::de::Error::custom("expected 0 to 200"))
}

/// What was found, as the file has it.
pub(super) fn results<'a>(
    saved: impl Iterator<Item = (&'a String, &'a SavedCheck)>,
) -> BTreeMap<SelfCheckId, CheckResult> {
    let found = saved.map(|(id, saved)| (SelfCheckId::new(id), saved.result()));
    found.collect()
}

impl SavedCheck {
    pub(super) fn of(result: &CheckResult) -> Self {
        Self {
            left: result.left,
            right: result.right,
            reading: result.reading.clone(),
            on: result.on.map(Written::new),
            unknown: toml::Table::new(),
        }
    }

    fn result(&self) -> CheckResult {
        CheckResult {
            left: self.left,
            right: self.right,
            reading: self.reading.clone(),
            on: self.on.map(Written::inside),
        }
    }
}
