//! Pain rules as files spell them.

mod written;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::check::Check;
use super::plain;
use crate::domain::pain::{PainAdvice, PainBand, PainRule};

/// A pain rule in a file.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::packs) struct PainRuleFile {
    format: i64,
    #[schemars(regex(pattern = "^[a-z0-9-]{1,64}$"))]
    id: String,
    text: String,
    source: Option<String>,
    bands: Vec<PainBandFile>,
}

#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct PainBandFile {
    #[schemars(extend("enum" = plain::words(ADVICE)))]
    advice: String,
    #[schemars(range(min = 0, max = 10))]
    min: i64,
    #[schemars(range(min = 0, max = 10))]
    max: i64,
    words: String,
}

const ADVICE: &[(&str, PainAdvice)] = &[
    ("carry-on", PainAdvice::CarryOn),
    ("change", PainAdvice::Change),
    ("stop", PainAdvice::Stop),
];

impl PainRuleFile {
    /// The rule, or `None` when its bands are no use.
    pub(in crate::packs) fn convert(self, check: &mut Check<'_>) -> Option<PainRule> {
        check.format(self.format);
        check.id("id", &self.id);
        let bands: Option<Vec<_>> = self
            .bands
            .into_iter()
            .map(|band| band.convert(check))
            .collect();
        let bands = bands?;
        if !covers_the_scale(&bands) {
            check.wrong(
                "bands",
                "with a gap or an overlap",
                "one to three bands that cover 0 to 10 in rising order",
            );
            return None;
        }
        Some(PainRule {
            id: self.id,
            text: check.long_text("text", self.text),
            bands,
            source: self.source,
        })
    }
}

impl PainBandFile {
    fn convert(self, check: &mut Check<'_>) -> Option<PainBand> {
        let min = check.count("bands.min", self.min, 0, 10);
        let max = check.count("bands.max", self.max, 0, 10);
        Some(PainBand {
            advice: check.one_of("bands.advice", &self.advice, ADVICE)?,
            min: u8::try_from(min).ok()?,
            max: u8::try_from(max).ok()?,
            words: check.long_text("bands.words", self.words),
        })
    }
}

fn covers_the_scale(bands: &[PainBand]) -> bool {
    let mut next = 0;
    for band in bands {
        if band.min != next || band.max < band.min {
            return false;
        }
        next = band.max + 1;
    }
    (1..=3).contains(&bands.len()) && next == 11
}
