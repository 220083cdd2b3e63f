//! A rule of the safety check as its file spells it.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::super::super::check::Check;
use super::super::exercise::{CATEGORIES, FITS, POSITIONS, ids};
use super::named;
use crate::domain::exercise::Fit;
use crate::domain::safety::{
    Banner, Effect, HiddenSteps, Hides, Outcome, Rule, Situation, Until, When,
};
use crate::domain::{ExerciseId, RoutineId, VariantId};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RuleFile {
    pub(super) id: String,
    order: i64,
    #[serde(rename = "then")]
    _then: String,
    #[serde(rename = "if")]
    _if: String,
    when: WhenFile,
    effect: EffectFile,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum WhenFile {
    Always(bool),
    AnyOutcome(String),
    AllTags(Vec<String>),
    AnyOf(Vec<Self>),
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct EffectFile {
    outcome: Option<String>,
    hide_categories: Vec<String>,
    hide_positions: Vec<String>,
    hide_exercises: Vec<String>,
    hide_routines: Vec<String>,
    hide_steps: Vec<StepsFile>,
    note: Option<String>,
    require_suitability: BTreeMap<String, Vec<String>>,
    only_variants: Vec<VariantFile>,
    banner: Option<String>,
    until: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StepsFile {
    exercise: String,
    what: String,
    /// Counted from 1.
    steps: Vec<i64>,
    instead: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct VariantFile {
    routine: String,
    variant: String,
}

const BANNERS: &[(&str, Banner)] = &[("book-an-assessment", Banner::BookAssessment)];
const UNTIL: &[(&str, Until)] = &[
    ("handed-out-session", Until::HandedOutSession),
    ("review-recorded", Until::ReviewRecorded),
];

impl RuleFile {
    /// The rule with its place in the order.
    pub(super) fn convert(self, check: &mut Check<'_>) -> Option<(i64, Rule)> {
        check.id("rules.id", &self.id);
        let rule = Rule {
            when: self.when.convert(check)?,
            effect: self.effect.convert(check),
            id: self.id,
        };
        Some((self.order, rule))
    }
}

impl WhenFile {
    fn convert(self, check: &mut Check<'_>) -> Option<When> {
        match self {
            Self::Always(true) => Some(When::Always),
            Self::Always(false) => {
                check.wrong("rules.when.always", false, "true");
                None
            }
            Self::AnyOutcome(word) => check
                .one_of("rules.when.any_outcome", &word, &Outcome::WORDS)
                .map(When::AnyOutcome),
            Self::AllTags(tags) => {
                if tags.is_empty() {
                    check.wrong("rules.when.all_tags", "empty", "a tag at least");
                }
                Some(When::AllTags(check.texts("rules.when.all_tags", tags)))
            }
            Self::AnyOf(several) => {
                let several = several.into_iter().map(|one| one.convert(check));
                several.collect::<Option<_>>().map(When::AnyOf)
            }
        }
    }
}

impl EffectFile {
    fn convert(self, check: &mut Check<'_>) -> Effect {
        let outcome = self.outcome.as_ref();
        let outcome =
            outcome.and_then(|word| check.one_of("rules.effect.outcome", word, &Outcome::WORDS));
        let banner = self.banner.as_ref();
        let banner = banner.and_then(|word| check.one_of("rules.effect.banner", word, BANNERS));
        let hides = self.hides(check);
        let steps = self.hide_steps.into_iter();
        let only = self.only_variants.iter();
        let only = only.map(|one| {
            let routine = RoutineId::new(&one.routine);
            (routine, VariantId::new(&one.variant))
        });
        Effect {
            outcome,
            hides,
            hide_steps: steps.map(|one| one.convert(check)).collect(),
            note: self.note,
            requires: requires(&self.require_suitability, check),
            only: only.collect(),
            banner,
            until: each("rules.effect.until", &self.until, UNTIL, check),
        }
    }

    fn hides(&self, check: &mut Check<'_>) -> Vec<Hides> {
        let key = |what: &str| format!("rules.effect.hide_{what}");
        let categories = each(&key("categories"), &self.hide_categories, CATEGORIES, check);
        let positions = each(&key("positions"), &self.hide_positions, POSITIONS, check);
        let exercises = ids(&key("exercises"), &self.hide_exercises, check);
        let routines = named(&key("routines"), &self.hide_routines, check);
        let categories = categories.into_iter().map(Hides::Category);
        let positions = positions.into_iter().map(Hides::Position);
        let exercises = exercises.into_iter().map(Hides::Exercise);
        let routines = routines.into_iter().map(Hides::Routine);
        categories
            .chain(positions)
            .chain(exercises)
            .chain(routines)
            .collect()
    }
}

impl StepsFile {
    fn convert(self, check: &mut Check<'_>) -> HiddenSteps {
        check.id("rules.effect.hide_steps.exercise", &self.exercise);
        let mut place = |number: i64| {
            let number = check.count("rules.effect.hide_steps.steps", number, 1, 50);
            number.saturating_sub(1) as usize
        };
        HiddenSteps {
            steps: self.steps.iter().map(|number| place(*number)).collect(),
            instead: self.instead.map(place),
            exercise: ExerciseId::new(&self.exercise),
            what: self.what,
        }
    }
}

fn requires(
    fits: &BTreeMap<String, Vec<String>>,
    check: &mut Check<'_>,
) -> Vec<(Situation, Vec<Fit>)> {
    let mut all = Vec::new();
    for (word, fits) in fits {
        let key = "rules.effect.require_suitability";
        let situation = check.one_of(key, word, &Situation::WORDS);
        let fits = each(key, fits, FITS, check);
        all.extend(situation.map(|situation| (situation, fits)));
    }
    all
}

/// Words of a table; those that are not in it are told and left out.
fn each<T: Copy>(
    key: &str,
    words: &[String],
    table: &[(&str, T)],
    check: &mut Check<'_>,
) -> Vec<T> {
    let words = words.iter();
    words
        .filter_map(|word| check.one_of(key, word, table))
        .collect()
}
