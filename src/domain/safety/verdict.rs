//! What the answers come to: what may be started, what is hidden, and why.

use std::collections::BTreeSet;

use super::Outcome;
use super::check::Starts;
use super::rule::{Banner, HiddenSteps, Hides, Rule, Until};
use super::situation::Situation;
use crate::domain::exercise::{Exercise, Fit};
use crate::domain::routine::{Routine, Variant};
use crate::domain::{Catalogue, RoutineId, VariantId};

/// What the answers come to. Without answers nothing is locked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// The outcome.
    pub outcome: Outcome,
    /// What the answers say about the trouble, in the content's words, such as `tendon-place`.
    pub tags: BTreeSet<String>,
    /// The rules that hold, by their ids.
    pub applied: Vec<String>,
    /// What the person is in.
    pub situations: BTreeSet<Situation>,
    /// The routines that the outcome opens.
    pub starts: Starts,
    /// True when no exercise may be tried.
    pub blocks_exercises: bool,
    /// What is hidden, and why.
    pub hides: Vec<(Hides, Why)>,
    /// Steps that are hidden, each with the id of the rule.
    pub hidden_steps: Vec<(String, HiddenSteps)>,
    /// What is said beside it: the id of the rule and its words.
    pub notes: Vec<(String, String)>,
    /// Situations in which only what fits this well is done, with the rule that says so.
    pub requires: Vec<(Situation, Vec<Fit>, Why)>,
    /// Nothing may be started but these, and the rule that says so; without any, what the outcome opens.
    pub only: Vec<(RoutineId, VariantId, Why)>,
    /// What is said over the library, and what ends it.
    pub banner: Option<(Banner, Vec<Until>)>,
}

/// Why something is locked, hidden or marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The outcome does not open it.
    Outcome(Outcome),
    /// The outcome opens other variants of the routine.
    OtherVariant,
    /// A rule, by its id.
    Rule(String),
    /// It does not suit what the person is in.
    Situation(Situation),
    /// Nothing is left of the routine once what is hidden is taken out.
    NothingLeft,
}

impl Verdict {
    /// Takes over what a rule does.
    pub(super) fn apply(&mut self, rule: &Rule) {
        let effect = &rule.effect;
        let why = || Why::Rule(rule.id.clone());
        self.applied.push(rule.id.clone());
        self.outcome = self.outcome.max(effect.outcome.unwrap_or_default());
        let hides = effect.hides.iter().cloned();
        self.hides.extend(hides.map(|hides| (hides, why())));
        let steps = effect.hide_steps.iter().cloned();
        let steps = steps.map(|steps| (rule.id.clone(), steps));
        self.hidden_steps.extend(steps);
        let note = effect.note.clone();
        self.notes.extend(note.map(|note| (rule.id.clone(), note)));
        let requires = effect.requires.iter().cloned();
        let requires = requires.map(|(situation, fits)| (situation, fits, why()));
        self.requires.extend(requires);
        let only = effect.only.iter().cloned();
        let only = only.map(|(routine, variant)| (routine, variant, why()));
        self.only.extend(only);
        if let Some(banner) = effect.banner {
            self.banner = Some((banner, effect.until.clone()));
        }
    }

    /// What holds for a routine that a clinician gave the person, knowing the answers: the outcome closes it no longer,
    /// unless it is urgent. What rules and situations close and hide stays so.
    #[must_use]
    pub fn for_handed_out(&self) -> Self {
        let mut opened = self.clone();
        if self.outcome < Outcome::Urgent {
            opened.blocks_exercises = false;
            opened.starts = Starts::All;
            let of_rules = |(_, why): &(Hides, Why)| !matches!(why, Why::Outcome(_));
            opened.hides.retain(of_rules);
        }
        opened
    }

    /// Why this variant of a routine may not be started; `None` when it may.
    pub fn lock(&self, routine: &Routine, variant: &Variant) -> Option<Why> {
        let of_outcome = || Some(Why::Outcome(self.outcome));
        if self.blocks_exercises {
            return of_outcome();
        }
        if let Some(why) = self.hides_routine(&routine.id) {
            return Some(why);
        }
        if let Some((.., why)) = self.only.first() {
            let only = |(id, of_it, _): &&(RoutineId, VariantId, Why)| {
                *id == routine.id && *of_it == variant.id
            };
            return self.only.iter().find(only).is_none().then(|| why.clone());
        }
        let Starts::These(open) = &self.starts else {
            return None;
        };
        match open.get(&routine.id) {
            None => of_outcome(),
            Some(variants) if variants.contains(&variant.id) => None,
            Some(_) => Some(Why::OtherVariant),
        }
    }

    fn hides_routine(&self, id: &RoutineId) -> Option<Why> {
        let hides = |(hides, _): &&(Hides, Why)| *hides == Hides::Routine(id.clone());
        self.hides.iter().find(hides).map(|(_, why)| why.clone())
    }

    /// True when this variant of a routine may be started.
    pub fn allows(&self, routine: &Routine, variant: &Variant) -> bool {
        self.lock(routine, variant).is_none()
    }

    /// Why an exercise is hidden; `None` when it is not.
    ///
    /// What does not suit what the person is in is hidden too.
    pub fn hidden(&self, exercise: &Exercise) -> Option<Why> {
        let hides = |(hides, _): &&(Hides, Why)| match hides {
            Hides::Category(category) => exercise.category == *category,
            Hides::Position(position) => exercise.position == *position,
            Hides::Exercise(id) => exercise.id == *id,
            Hides::Routine(_) => false,
        };
        if let Some((_, why)) = self.hides.iter().find(hides) {
            return Some(why.clone());
        }
        let suits = &exercise.suitability;
        let unfit = |(situation, fits, _): &&(Situation, Vec<Fit>, Why)| {
            !fits.contains(&situation.fit(suits))
        };
        if let Some((.., why)) = self.requires.iter().find(unfit) {
            return Some(why.clone());
        }
        let mut situations = self.situations.iter();
        let unfit = situations.find(|situation| situation.fit(suits) == Fit::No);
        unfit.map(|situation| Why::Situation(*situation))
    }

    /// True when the answers hide this exercise.
    pub fn hides(&self, exercise: &Exercise) -> bool {
        self.hidden(exercise).is_some()
    }

    /// Why an exercise may not be tried by itself; `None` when it may.
    pub fn lock_exercise(&self, exercise: &Exercise, catalogue: &Catalogue) -> Option<Why> {
        if self.blocks_exercises {
            return Some(Why::Outcome(self.outcome));
        }
        if let Some((.., why)) = self.only.first() {
            let mut variants = self.only.iter().filter_map(|(routine, variant, _)| {
                let routine = catalogue.routine(routine)?;
                routine.variant(variant)
            });
            let done = |variant: &Variant| {
                let mut items = variant.items.iter();
                items.any(|item| item.exercise == exercise.id)
            };
            if !variants.any(done) {
                return Some(why.clone());
            }
        }
        self.hidden(exercise)
    }

    /// With what care an exercise is done in what the person is in, the most careful; `None` where it suits as it is.
    pub fn care(&self, exercise: &Exercise) -> Option<(Situation, Fit)> {
        let fits = self.situations.iter().map(|situation| {
            let fit = situation.fit(&exercise.suitability);
            (*situation, fit)
        });
        let careful = fits.filter(|(_, fit)| *fit != Fit::Yes);
        careful.max_by_key(|(_, fit)| *fit)
    }

    /// The steps of an exercise that are hidden.
    pub fn hidden_steps_of(&self, exercise: &Exercise) -> Option<&HiddenSteps> {
        let mut hidden = self.hidden_steps.iter().map(|(_, steps)| steps);
        hidden.find(|hidden| hidden.exercise == exercise.id)
    }

    /// What is said beside the steps of an exercise that are hidden: the id of each rule and its words.
    pub fn notes_of(&self, exercise: &Exercise) -> impl Iterator<Item = &(String, String)> {
        let hides = |rule: &String| {
            let mut steps = self.hidden_steps.iter();
            steps.any(|(own, steps)| own == rule && steps.exercise == exercise.id)
        };
        self.notes.iter().filter(move |(rule, _)| hides(rule))
    }

    /// How an exercise is done, without the steps that are hidden.
    pub fn steps<'a>(&self, exercise: &'a Exercise) -> Vec<&'a str> {
        let steps = self.numbered_steps(exercise).into_iter();
        steps.map(|(_, step)| step).collect()
    }

    /// The same, each with its place among all steps, counted from 0.
    pub fn numbered_steps<'a>(&self, exercise: &'a Exercise) -> Vec<(usize, &'a str)> {
        let hidden = self.hidden_steps_of(exercise);
        let shown = |place: &usize| !hidden.is_some_and(|hidden| hidden.steps.contains(place));
        let steps = exercise.instructions.iter().enumerate();
        let steps = steps.filter(|(place, _)| shown(place));
        steps.map(|(place, step)| (place, step.as_str())).collect()
    }

    /// What is said while getting ready for an exercise, without what is hidden.
    pub fn setup_line<'a>(&self, exercise: &'a Exercise) -> &'a str {
        let instead = self.hidden_steps_of(exercise);
        let instead = instead.and_then(|hidden| exercise.instructions.get(hidden.instead?));
        instead.unwrap_or(&exercise.words.setup_line)
    }

    /// True when a banner ends once this has come.
    pub fn waits_for(&self, until: Until) -> bool {
        let banner = self.banner.as_ref();
        banner.is_some_and(|(_, waits)| waits.contains(&until))
    }
}
