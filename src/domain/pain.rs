//! Pain rules: thresholds on the 0 to 10 scale and the words said at each. They belong to a routine.

/// A pain rule of one to three bands that together cover 0 to 10.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PainRule {
    /// Name of the rule, such as `tendon`.
    pub id: String,
    /// The rule in one or two sentences.
    pub text: String,
    /// Bands in rising order without gaps.
    pub bands: Vec<PainBand>,
    /// Who set the rule and what it rests on, where the content says.
    pub source: Option<String>,
}

/// A range of the pain scale with what to do in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PainBand {
    /// What kind of advice it is.
    pub advice: PainAdvice,
    /// Lowest number of the band (NRS, 0 to 10).
    pub min: u8,
    /// Highest number of the band (NRS, 0 to 10).
    pub max: u8,
    /// What is said in it.
    pub words: String,
}

/// The kind of advice a band gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PainAdvice {
    /// Carry on.
    CarryOn,
    /// Change something.
    Change,
    /// Stop this exercise.
    Stop,
}

impl PainRule {
    /// The band that `pain` (NRS, 0 to 10) falls into.
    pub fn band(&self, pain: u8) -> Option<&PainBand> {
        self.bands
            .iter()
            .find(|band| band.min <= pain && pain <= band.max)
    }
}
