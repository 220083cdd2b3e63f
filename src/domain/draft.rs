//! A routine that is being composed for one person, and everything that can be changed about it.
//!
//! Every change is data ([`Edit`]) and answers a new draft, so that what was there before can be had again.

mod again;
mod checklist;
mod edit;
mod finished;
mod given;
mod initials;
mod item_edit;
mod number;
mod photo;
pub mod problems;
mod range;
mod rule;
mod sides;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::catalogue::Catalogue;
use super::dose::{Dose, SideOrder, Sides, Work};
use super::exercise::Exercise;
use super::ids::{ExerciseId, RoutineId, VariantId};
use super::pain::PainRule;
use super::prescription::Prescription;
use super::routine::{Item, Routine, Variant};
use super::safety::{Answers, Situation};

pub use checklist::{CertItem, Stated};
pub use edit::{Edit, Line, ListEdit, PersonEdit};
pub use given::Given;
pub use item_edit::{ItemEdit, WorkKind};
pub use number::Number;
pub use photo::MOST_PHOTOS;
pub use problems::{Against, Finding, Place, Repair, Severity, Wrong};
pub use rule::{RuleEdit, gap};
pub use sides::SidesChoice;

/// The pain rule that a new draft has.
const FIRST_RULE: &str = "general";

/// A routine that is being composed for one person.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The routine. It has one variant, and what is added for the person.
    pub routine: Routine,
    /// A pain rule of its own; without one, the routine names one of the content.
    pub own_rule: Option<PainRule>,
    /// Exercises of its own.
    pub exercises: Vec<Exercise>,
    /// What the person is in, as far as whoever writes this says.
    pub situations: BTreeSet<Situation>,
    /// What the person answered to the safety check. It stays with the draft and is never handed over.
    pub answers: Answers,
    /// What was said to the items of the CERT checklist that the routine itself does not answer.
    pub checklist: BTreeMap<CertItem, Stated>,
    /// When it was changed last (milliseconds since 1970, UTC).
    pub changed_ms: i64,
    /// What of it was printed, saved as a file or kept last.
    pub given: Option<Arc<Given>>,
}

impl Draft {
    /// One with nothing in it, written on a day.
    pub fn empty(id: RoutineId, written: Date) -> Self {
        let mut draft = Self {
            routine: blank(id),
            own_rule: None,
            exercises: Vec::new(),
            situations: BTreeSet::new(),
            answers: Answers::default(),
            checklist: BTreeMap::new(),
            changed_ms: 0,
            given: None,
        };
        draft.prescription_mut().written = Some(written);
        draft
    }

    /// One that begins as a variant of a routine.
    pub fn of_variant(id: RoutineId, written: Date, routine: &Routine, variant: &Variant) -> Self {
        let mut draft = Self::empty(id, written);
        let own = &mut draft.routine;
        own.name.clone_from(&routine.name);
        own.summary.clone_from(&routine.summary);
        own.goals.clone_from(&routine.goals);
        own.cautions.clone_from(&routine.cautions);
        // The routine's words are about all of its variants; one with a number of its own goes by that.
        if variant.sessions_per_week.is_none() {
            own.frequency.clone_from(&routine.frequency);
        }
        own.equipment.clone_from(&routine.equipment);
        own.pain_rule.clone_from(&routine.pain_rule);
        own.sources.clone_from(&routine.sources);
        let times = routine.times_a_week(variant);
        let items = variant.items.iter().filter(|item| !item.optional);
        let items: Vec<Item> = items.cloned().collect();
        if let Some(variant) = draft.routine.variants.first_mut() {
            variant.items = items;
            variant.sessions_per_week = times;
        }
        draft.settle();
        draft
    }

    /// One with these items.
    pub fn of_items(id: RoutineId, written: Date, items: Vec<Item>) -> Self {
        let mut draft = Self::empty(id, written);
        if let Some(variant) = draft.variant_mut() {
            variant.items = items;
        }
        draft.settle();
        draft
    }

    /// One that holds a routine as it was kept.
    pub fn of_routine(mut routine: Routine) -> Self {
        routine.variants.truncate(1);
        if routine.variants.is_empty() {
            routine.variants.push(blank_variant());
        }
        routine.prescription.get_or_insert_default();
        Self {
            routine,
            own_rule: None,
            exercises: Vec::new(),
            situations: BTreeSet::new(),
            answers: Answers::default(),
            checklist: BTreeMap::new(),
            changed_ms: 0,
            given: None,
        }
    }

    /// The same without its items.
    #[must_use]
    pub fn without_items(mut self) -> Self {
        if let Some(variant) = self.variant_mut() {
            variant.items.clear();
        }
        self.settle();
        self
    }

    /// Its id, which is that of its routine.
    pub fn id(&self) -> &RoutineId {
        &self.routine.id
    }

    /// Its items, in order.
    pub fn items(&self) -> &[Item] {
        let variant = self.routine.variants.first();
        variant.map_or(&[], |variant| &variant.items)
    }

    /// Its only variant.
    pub fn variant(&self) -> Option<&Variant> {
        self.routine.variants.first()
    }

    /// What is added for the person; nothing where a file lacks it.
    pub fn prescription(&self) -> Prescription {
        self.routine.prescription.clone().unwrap_or_default()
    }

    /// Seconds of the whole, as the player counts them.
    pub fn total_seconds(&self) -> u32 {
        self.variant().map_or(0, |variant| variant.total_seconds)
    }

    /// Sessions a week.
    pub fn times_a_week(&self) -> Option<u32> {
        self.variant()?.sessions_per_week
    }

    /// An exercise: of its own, or of the catalogue.
    pub fn exercise<'a>(
        &'a self,
        id: &ExerciseId,
        catalogue: &'a Catalogue,
    ) -> Option<&'a Exercise> {
        let own = self.exercises.iter().find(|exercise| exercise.id == *id);
        own.or_else(|| catalogue.exercise(id))
    }

    /// The pain rule that holds: its own, or the one of the content that it names.
    pub fn pain_rule<'a>(&'a self, catalogue: &'a Catalogue) -> Option<&'a PainRule> {
        let own = self.own_rule.as_ref();
        own.or_else(|| catalogue.pain_rule(&self.routine))
    }

    pub(super) fn prescription_mut(&mut self) -> &mut Prescription {
        self.routine.prescription.get_or_insert_default()
    }

    fn variant_mut(&mut self) -> Option<&mut Variant> {
        self.routine.variants.first_mut()
    }

    /// Works out again what follows from the items: lengths, of each and of all.
    fn settle(&mut self) {
        let Some(variant) = self.routine.variants.first_mut() else {
            return;
        };
        for item in &mut variant.items {
            be_in_order(&mut item.dose);
            let length = item.length();
            let whole = length.as_secs() + u64::from(0 < length.subsec_nanos());
            item.seconds = u32::try_from(whole).unwrap_or(u32::MAX);
        }
        let sum = |optional: bool| {
            let items = variant.items.iter();
            let seconds = items.filter(|item| item.optional == optional);
            seconds.fold(0_u32, |sum, item| sum.saturating_add(item.seconds))
        };
        (variant.total_seconds, variant.optional_seconds) = (sum(false), sum(true));
        variant.block_seconds = blocks(&variant.items);
    }
}

/// Only repetitions can be done left and right in turn.
fn be_in_order(dose: &mut Dose) {
    let counted = matches!(dose.work, Work::Reps { .. });
    if let Sides::Each { order, .. } = &mut dose.sides
        && *order == SideOrder::AlternateEachRep
        && !counted
    {
        *order = SideOrder::AlternateEachSet;
    }
}

/// Seconds of each block, in the order in which they come.
fn blocks(items: &[Item]) -> Vec<(String, u32)> {
    let mut blocks: Vec<(String, u32)> = Vec::new();
    for item in items.iter().filter(|item| !item.optional) {
        let Some(name) = &item.block else { continue };
        match blocks.iter_mut().find(|(block, _)| block == name) {
            Some((_, seconds)) => *seconds = seconds.saturating_add(item.seconds),
            None => blocks.push((name.clone(), item.seconds)),
        }
    }
    blocks
}

/// A variant that says nothing yet.
fn blank_variant() -> Variant {
    Variant {
        id: VariantId::new("own"),
        name: String::new(),
        use_when: None,
        progress_when: None,
        sessions_per_week: None,
        every_days: None,
        between: None,
        moves_on: None,
        coach_note: None,
        items: Vec::new(),
        total_seconds: 0,
        optional_seconds: 0,
        block_seconds: Vec::new(),
    }
}

/// A routine that says nothing yet.
fn blank(id: RoutineId) -> Routine {
    Routine {
        id,
        name: String::new(),
        summary: String::new(),
        goals: Vec::new(),
        who_for: Vec::new(),
        who_not_for: Vec::new(),
        cautions: Vec::new(),
        frequency: String::new(),
        equipment: Vec::new(),
        pain_rule: FIRST_RULE.to_owned(),
        variants: vec![blank_variant()],
        swaps: Vec::new(),
        sources: Vec::new(),
        evidence_note: None,
        verification_note: None,
        basis_note: None,
        volume_rule: None,
        total_sessions: None,
        week_table: Vec::new(),
        calendar: Vec::new(),
        checklist: Vec::new(),
        speed_ladder: Vec::new(),
        timers: None,
        peace_love: None,
        prescription: Some(Prescription {
            version: 1,
            ..Prescription::default()
        }),
    }
}
