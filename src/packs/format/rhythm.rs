//! How often the sessions of a programme come and when it goes on, as files spell it.
//!
//! The sentences of the content say the same to people. Here are their numbers, so that no program reads sentences, which are
//! translated.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::check::Check;
use super::plain;
use crate::domain::Variant;
use crate::domain::routine::MovesOn;

/// What can be counted of "move on when".
#[derive(Clone, Copy, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct MovesOnFile {
    pub(super) sessions: Option<u32>,
    pub(super) pain_at_most: Option<u8>,
    #[serde(default, skip_serializing_if = "plain::is_default")]
    pub(super) calm_mornings: bool,
    pub(super) steady_days: Option<u32>,
    #[serde(default, skip_serializing_if = "plain::is_default")]
    pub(super) asks: bool,
}

impl MovesOnFile {
    pub(super) fn convert(self, key: &str, check: &mut Check<'_>) -> MovesOn {
        let key = format!("{key}.moves_on");
        if let Some(nrs) = self.pain_at_most.filter(|nrs| 10 < *nrs) {
            check.wrong(&format!("{key}.pain_at_most"), nrs, "0 to 10");
        }
        for (name, count) in [
            ("sessions", self.sessions),
            ("steady_days", self.steady_days),
        ] {
            if count == Some(0) {
                check.wrong(&format!("{key}.{name}"), 0, "1 or more");
            }
        }
        MovesOn {
            sessions: self.sessions,
            pain_at_most: self.pain_at_most.map(|nrs| nrs.min(10)),
            calm_mornings: self.calm_mornings,
            steady_days: self.steady_days,
            asks: self.asks,
        }
    }
}

/// Days between sessions are at least one, and what is done on them is a variant of the same routine.
pub(super) fn check_rhythm(variants: &[Variant], check: &mut Check<'_>) {
    for variant in variants {
        let key = format!("variants.{}", variant.id);
        if variant.every_days == Some(0) {
            check.wrong(&format!("{key}.every_days"), 0, "1 or more");
        }
        if let Some(between) = &variant.between
            && !variants.iter().any(|other| other.id == *between)
        {
            let expected = "the id of a variant of this routine";
            check.wrong(&format!("{key}.between"), between.as_str(), expected);
        }
    }
}
