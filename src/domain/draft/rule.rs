//! The pain rule of a draft: one of the content, or its own bands and words.

use super::{Draft, FIRST_RULE};
use crate::domain::catalogue::Catalogue;
use crate::domain::pain::{PainAdvice, PainBand, PainRule};
use crate::domain::typed::up_to;

/// The highest number of the pain scale.
const WORST: u8 = 10;
/// A rule has at most so many bands: each advice once.
const MOST_BANDS: usize = 3;
/// A band of the whole scale, which says nothing yet.
const WHOLE: PainBand = PainBand {
    advice: PainAdvice::Stop,
    min: 0,
    max: WORST,
    words: String::new(),
};
/// Most letters of the rule and of a band.
const LONGEST: usize = 1_000;

/// A change to the pain rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleEdit {
    /// One of the content, by its id.
    Preset(String),
    /// A rule of its own, which begins as the one that holds.
    Own,
    /// The rule in a sentence or two.
    Text(String),
    /// The lowest number of a band.
    From(usize, u8),
    /// The highest number of a band.
    To(usize, u8),
    /// What kind of advice a band gives.
    Advice(usize, PainAdvice),
    /// What is said in a band.
    Words(usize, String),
    /// One more band, over the others.
    AddBand,
    /// A band is taken out.
    RemoveBand(usize),
    /// Bands that leave nothing out: each begins where the one before ends.
    Close,
}

impl RuleEdit {
    /// True when both type into the same field.
    pub(super) fn is_typed_where(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(_), Self::Text(_)) => true,
            (Self::Words(own, _), Self::Words(others, _)) => own == others,
            (
                Self::Preset(_)
                | Self::Own
                | Self::Text(_)
                | Self::From(..)
                | Self::To(..)
                | Self::Advice(..)
                | Self::Words(..)
                | Self::AddBand
                | Self::RemoveBand(_)
                | Self::Close,
                _,
            ) => false,
        }
    }
}

impl Draft {
    pub(super) fn change_rule(&mut self, edit: &RuleEdit, catalogue: &Catalogue) -> Option<()> {
        match edit {
            RuleEdit::Preset(id) => {
                let mut rules = catalogue.pain_rules.iter();
                rules.find(|rule| rule.id == *id)?;
                self.own_rule = None;
                self.routine.pain_rule.clone_from(id);
            }
            RuleEdit::Own => self.own_a_rule(catalogue),
            RuleEdit::Text(_)
            | RuleEdit::From(..)
            | RuleEdit::To(..)
            | RuleEdit::Advice(..)
            | RuleEdit::Words(..)
            | RuleEdit::AddBand
            | RuleEdit::RemoveBand(_)
            | RuleEdit::Close => change_own(self.own_rule.as_mut()?, edit)?,
        }
        Some(())
    }

    fn own_a_rule(&mut self, catalogue: &Catalogue) {
        if self.own_rule.is_some() {
            return;
        }
        let id = self.id().as_str().to_owned();
        let named = |id: &str| catalogue.pain_rules.iter().find(|rule| rule.id == id);
        // What is named may have gone with its pack: then it begins as any draft does.
        let before = named(&self.routine.pain_rule).or_else(|| named(FIRST_RULE));
        self.own_rule = Some(PainRule {
            id: id.clone(),
            text: before.map(|rule| rule.text.clone()).unwrap_or_default(),
            bands: before.map_or_else(|| vec![WHOLE], |rule| rule.bands.clone()),
            source: None,
        });
        self.routine.pain_rule = id;
    }
}

fn change_own(rule: &mut PainRule, edit: &RuleEdit) -> Option<()> {
    let short = |words: &String| up_to(words, LONGEST);
    let bands = &mut rule.bands;
    match edit {
        RuleEdit::Text(words) => rule.text = short(words),
        RuleEdit::From(place, number) => bands.get_mut(*place)?.min = (*number).min(WORST),
        RuleEdit::To(place, number) => bands.get_mut(*place)?.max = (*number).min(WORST),
        RuleEdit::Advice(place, advice) => bands.get_mut(*place)?.advice = *advice,
        RuleEdit::Words(place, words) => bands.get_mut(*place)?.words = short(words),
        RuleEdit::AddBand => add_band(bands)?,
        RuleEdit::RemoveBand(place) if 1 < bands.len() => {
            bands.get(*place)?;
            bands.remove(*place);
        }
        RuleEdit::Close if bands.is_empty() => bands.push(WHOLE),
        RuleEdit::Close => close(bands),
        RuleEdit::RemoveBand(_) | RuleEdit::Preset(_) | RuleEdit::Own => return None,
    }
    Some(())
}

/// A band over the others takes the upper half of the highest one.
fn add_band(bands: &mut Vec<PainBand>) -> Option<()> {
    if MOST_BANDS <= bands.len() {
        return None;
    }
    let min = match bands.last_mut() {
        Some(last) => {
            let middle = u8::midpoint(last.min, WORST);
            last.max = last.max.min(middle);
            middle + 1
        }
        None => 0,
    };
    bands.push(PainBand {
        min: min.min(WORST),
        ..WHOLE
    });
    Some(())
}

/// Each band begins after the one before; the first at 0, the last ends at 10.
fn close(bands: &mut [PainBand]) {
    let count = u8::try_from(bands.len()).unwrap_or(u8::MAX);
    let mut from = 0;
    for (band, after) in bands.iter_mut().zip((0..count).rev()) {
        band.min = from;
        band.max = band.max.clamp(from, WORST.saturating_sub(after).max(from));
        from = band.max + 1;
    }
    if let Some(last) = bands.last_mut() {
        last.max = WORST;
    }
}

/// The first number of the pain scale that no band has, or that two have, else the end of a band that has none at all;
/// `None` where each has one.
pub fn gap(rule: &PainRule) -> Option<u8> {
    let missed = (0..=WORST).find(|pain| {
        let bands = rule.bands.iter();
        let has = bands.filter(|band| band.min <= *pain && *pain <= band.max);
        has.count() != 1
    });
    let turned = || rule.bands.iter().find(|band| band.max < band.min);
    missed.or_else(|| turned().map(|band| band.max))
}
