//! Pain rules on their way into files.

use super::super::VERSION;
use super::super::plain::word;
use super::{ADVICE, PainBandFile, PainRuleFile};
use crate::domain::pain::{PainBand, PainRule};

impl From<&PainRule> for PainRuleFile {
    fn from(rule: &PainRule) -> Self {
        Self {
            format: VERSION,
            id: rule.id.clone(),
            text: rule.text.clone(),
            source: rule.source.clone(),
            bands: rule.bands.iter().map(PainBandFile::from).collect(),
        }
    }
}

impl From<&PainBand> for PainBandFile {
    fn from(band: &PainBand) -> Self {
        Self {
            advice: word(&band.advice, ADVICE),
            min: band.min.into(),
            max: band.max.into(),
            words: band.words.clone(),
        }
    }
}
