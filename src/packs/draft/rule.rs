//! A draft's own pain rule out of its file: with gaps and overlaps, as somebody may leave it for the night.
//!
//! Content asks that a rule covers the scale. A draft does not, so its rule is read by what it says alone.

use serde::Deserialize;

use crate::domain::pain::{PainAdvice, PainBand, PainRule};
use crate::packs::check::Check;
use crate::packs::read::parse;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleFile {
    format: i64,
    id: String,
    text: String,
    source: Option<String>,
    /// A rule without bands has no such table.
    #[serde(default)]
    bands: Vec<BandFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct BandFile {
    advice: String,
    min: u8,
    max: u8,
    words: String,
}

/// The kinds of advice as `pain-rules/` spells them.
const ADVICE: &[(&str, PainAdvice)] = &[
    ("carry-on", PainAdvice::CarryOn),
    ("change", PainAdvice::Change),
    ("stop", PainAdvice::Stop),
];

/// The rule with every band and word; `None` where something of it is not understood, which `check` is told.
pub(super) fn read(text: &str, check: &mut Check<'_>) -> Option<PainRule> {
    let file: RuleFile = parse(text, check)?;
    if file.format != crate::packs::format::VERSION {
        check.format(file.format);
        return None;
    }
    let bands = file.bands.into_iter().map(|band| {
        Some(PainBand {
            advice: check.one_of("bands.advice", &band.advice, ADVICE)?,
            min: band.min,
            max: band.max,
            words: band.words,
        })
    });
    Some(PainRule {
        bands: bands.collect::<Option<_>>()?,
        id: file.id,
        text: file.text,
        source: file.source,
    })
}
