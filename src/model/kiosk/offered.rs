//! What the kiosk offers now, and the cards that lead to it.

use std::collections::BTreeSet;
use std::time::Duration;

use super::Kiosk;
use crate::domain::exercise::{Goal, Suitability};
use crate::domain::guidance::Cause;
use crate::domain::programme::{Kind, Programme};
use crate::domain::{Catalogue, Exercise, ExerciseId, Kit, Routine, RoutineId, Variant, VariantId};
use crate::kiosk::{Offer, left_of, offers};
use crate::model::{Model, Setup};
use crate::player::Plan;

/// Minutes that a routine takes at most, as cards ask for them.
const MINUTES: [u32; 4] = [5, 10, 15, 20];

/// A routine that is offered.
#[derive(Clone, Debug, PartialEq)]
pub struct Offered {
    /// The routine.
    pub routine: RoutineId,
    /// The variant that is done unless another is taken.
    pub variant: VariantId,
    /// Every variant that is offered.
    pub variants: Vec<VariantId>,
    /// How long it takes.
    pub length: Duration,
    /// What it is for.
    pub goal: Goal,
    /// True when all of it suits after a run.
    pub after_run: bool,
    /// The kit that it needs, beside floor, mat and wall.
    pub kit: Vec<Kit>,
    /// The exercise that stands for it in pictures.
    pub face: ExerciseId,
}

/// How the cards are sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Way {
    /// Routines, in the gym's order.
    #[default]
    Routines,
    /// What they are for.
    Goal,
    /// How the body feels.
    Feel,
    /// How long they take.
    Time,
    /// What they need.
    Equipment,
}

/// A card to choose.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Card {
    /// A routine.
    Routine(RoutineId),
    /// Routines for a goal.
    Goal(Goal),
    /// Routines for a way the body feels, by the id of its cause.
    Feel(String),
    /// Routines that take so many minutes at most; `None` for longer ones.
    Minutes(Option<u32>),
    /// Routines that need a kind of kit; `None` for those that need nothing.
    Kit(Option<Kit>),
}

impl Way {
    /// The ways that the cards can be sorted, beside the gym's own.
    pub const SORTED: [Self; 4] = [Self::Goal, Self::Feel, Self::Time, Self::Equipment];

    /// Its name among the messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Routines => "routines",
            Self::Goal => "goal",
            Self::Feel => "feel",
            Self::Time => "time",
            Self::Equipment => "equipment",
        }
    }
}

impl Offered {
    /// Whole minutes, at least one.
    pub fn minutes(&self) -> u32 {
        let minutes = self.length.as_secs_f64() / 60.0;
        (minutes.round() as u32).max(1)
    }

    /// The least number of minutes that cards ask for which it fits into; `None` when it is longer.
    fn within(&self) -> Option<u32> {
        MINUTES.into_iter().find(|most| self.minutes() <= *most)
    }

    /// True when it is behind `card`.
    fn is_behind(&self, card: &Card, causes: &[Cause]) -> bool {
        match card {
            Card::Routine(routine) => self.routine == *routine,
            Card::Goal(goal) => self.goal == *goal,
            Card::Feel(id) => causes
                .iter()
                .filter(|cause| cause.id == *id)
                .any(|cause| suits(cause).any(|routine| *routine == self.routine)),
            Card::Minutes(minutes) => self.within() == *minutes,
            Card::Kit(Some(kit)) => self.kit.contains(kit),
            Card::Kit(None) => self.kit.is_empty(),
        }
    }
}

/// The routines that the content names for a cause.
fn suits(cause: &Cause) -> impl Iterator<Item = &RoutineId> {
    std::iter::once(&cause.first).chain(&cause.then)
}

impl Model {
    /// The cards that there are to choose from, and the offers behind each, the first of which stands for it.
    pub fn cards(&self) -> Vec<(Card, Vec<&Offered>)> {
        let Some(kiosk) = &self.kiosk else {
            return Vec::new();
        };
        let causes = &self.content.guidance.guide.causes;
        let (way, narrowed) = (kiosk.visit.way, &kiosk.visit.narrowed);
        let cards: Vec<Card> = match (way, narrowed) {
            (Way::Routines, _) => kiosk.routine_cards(|_| true),
            (_, Some(card)) => kiosk.routine_cards(|offered| offered.is_behind(card, causes)),
            (Way::Goal, None) => unique(kiosk.offered.iter().map(|of| Card::Goal(of.goal))),
            (Way::Feel, None) => {
                // A cause is there when the first routine that the content names for it is offered.
                let offered = |cause: &&Cause| {
                    let mut all = kiosk.offered.iter();
                    all.any(|offered| offered.routine == cause.first)
                };
                let there = causes.iter().filter(offered);
                unique(there.map(|cause| Card::Feel(cause.id.clone())))
            }
            (Way::Time, None) => {
                let minutes = MINUTES.into_iter().map(Some).chain([None]);
                minutes.map(Card::Minutes).collect()
            }
            (Way::Equipment, None) => {
                let kinds = kiosk.offered.iter().flat_map(|offered| &offered.kit);
                let kinds: BTreeSet<Kit> = kinds.copied().collect();
                let some = kinds.into_iter().map(|kit| Card::Kit(Some(kit)));
                [Card::Kit(None)].into_iter().chain(some).collect()
            }
        };
        let behind = |card: Card| {
            let offered = kiosk.offered.iter();
            let behind = offered.filter(|offered| offered.is_behind(&card, causes));
            let behind: Vec<&Offered> = behind.collect();
            (card, behind)
        };
        let cards = cards.into_iter().map(behind);
        cards.filter(|(_, behind)| !behind.is_empty()).collect()
    }

    /// What is offered of a routine.
    pub fn offered(&self, routine: &RoutineId) -> Option<&Offered> {
        let mut offered = self.kiosk.as_ref()?.offered.iter();
        offered.find(|offered| offered.routine == *routine)
    }

    /// True when the program is a kiosk that does not offer an exercise.
    pub(in crate::model) fn kiosk_bars(&self, exercise: &Exercise) -> bool {
        let kiosk = self.kiosk.as_ref();
        kiosk.is_some_and(|kiosk| !offers(&kiosk.config, exercise))
    }

    /// Goes by what the gym lists now. Only while nobody is there: what somebody looks at does not change under their hands.
    pub(super) fn list(&mut self) {
        if let Some(kiosk) = &mut self.kiosk {
            kiosk.listed = kiosk.config.routines_at(kiosk.minute);
        }
        self.offer();
    }

    /// Finds out anew what is offered.
    pub(super) fn offer(&mut self) {
        let Some(kiosk) = &self.kiosk else { return };
        let listed = kiosk.listed.iter();
        let listed = listed.filter_map(|offer| self.offer_of(offer));
        let mut offered: Vec<Offered> = listed.collect();
        if offered.is_empty() {
            // Also where the packs of a list have not come yet: a display that offers nothing is of no use to anybody.
            offered = self.usual_offers(kiosk);
        }
        if let Some(kiosk) = &mut self.kiosk {
            kiosk.offered = offered;
        }
    }

    fn usual_offers(&self, kiosk: &Kiosk) -> Vec<Offered> {
        let routines = self.content.catalogue.routines.iter();
        let usual = routines.filter(|routine| is_plain(routine));
        let usual = usual.filter_map(|routine| self.offered_of(routine, None));
        let featured = kiosk.config.featured.as_ref();
        let first = featured.and_then(|offer| self.offer_of(offer));
        first_of(first, usual)
    }

    fn offer_of(&self, offer: &Offer) -> Option<Offered> {
        let routine = self.content.catalogue.routine(&offer.routine)?;
        self.offered_of(routine, offer.variant.as_ref())
    }

    /// What of a routine is offered, with this variant first; `None` where too little is left of it.
    fn offered_of(&self, routine: &Routine, wanted: Option<&VariantId>) -> Option<Offered> {
        let catalogue = &self.content.catalogue;
        let whole = routine.variants.iter();
        let config = &self.kiosk.as_ref()?.config;
        let left = whole.filter_map(|variant| left_of(config, variant, catalogue));
        let left: Vec<Variant> = left.collect();
        let wanted = wanted.and_then(|id| left.iter().find(|variant| variant.id == *id));
        let first = wanted.or(left.first())?;
        let options = self.plan_options();
        let plan = Plan::of_variant(&routine.id, first, catalogue, &options).ok()?;
        Some(Offered {
            routine: routine.id.clone(),
            variant: first.id.clone(),
            variants: left.iter().map(|variant| variant.id.clone()).collect(),
            length: plan.total() + plan.extra(),
            goal: goal(first, catalogue)?,
            after_run: suits_throughout(first, catalogue, |suits| suits.post_run),
            kit: kit(first, catalogue),
            face: first.face(catalogue)?.id.clone(),
        })
    }

    /// The routine that is looked at as it is set up by a kiosk.
    pub(super) fn set_up(&mut self, routine: &RoutineId, variant: &VariantId) {
        let found = self.content.catalogue.routine(routine);
        let found = found.and_then(|routine| routine.variant(variant));
        let setup = Setup::of(found, None);
        self.setups.insert(routine.clone(), setup);
    }
}

impl Kiosk {
    fn routine_cards(&self, wanted: impl Fn(&Offered) -> bool) -> Vec<Card> {
        let offered = self.offered.iter().filter(|offered| wanted(offered));
        offered
            .map(|offered| Card::Routine(offered.routine.clone()))
            .collect()
    }
}

/// True for a routine that is done now and then: weeks and days are followed by a person whom the program knows.
fn is_plain(routine: &Routine) -> bool {
    let kind = Programme::of(routine).map(|programme| programme.kind);
    let follows = matches!(kind, Some(Kind::Weeks | Kind::Days));
    !follows && routine.checklist.is_empty() && routine.timers.is_none()
}

/// The featured one, then the others.
fn first_of(first: Option<Offered>, others: impl Iterator<Item = Offered>) -> Vec<Offered> {
    let featured = first.as_ref().map(|first| first.routine.clone());
    let others = others.filter(|other| featured.as_ref() != Some(&other.routine));
    first.into_iter().chain(others).collect()
}

fn unique(cards: impl Iterator<Item = Card>) -> Vec<Card> {
    let mut found = Vec::new();
    for card in cards {
        if !found.contains(&card) {
            found.push(card);
        }
    }
    found
}

/// What most of its time is for. Only what suits before a run throughout is a warm-up: an easy walk also begins what ends a run.
fn goal(variant: &Variant, catalogue: &Catalogue) -> Option<Goal> {
    let warms = suits_throughout(variant, catalogue, |suits| suits.pre_run);
    let mut times: Vec<(Goal, Duration)> = Vec::new();
    for item in &variant.items {
        let goal = catalogue.exercise(&item.exercise)?.goal();
        if goal == Goal::WarmUp && !warms {
            continue;
        }
        match times.iter_mut().find(|(other, _)| *other == goal) {
            Some((_, time)) => *time += item.length(),
            None => times.push((goal, item.length())),
        }
    }
    let most = times.into_iter().rev().max_by_key(|(_, time)| *time);
    Some(most.map_or(Goal::Recover, |(goal, _)| goal))
}

/// True when the content says of every exercise that it suits.
fn suits_throughout(
    variant: &Variant,
    catalogue: &Catalogue,
    suits: impl Fn(&Suitability) -> bool,
) -> bool {
    variant.items.iter().all(|item| {
        let exercise = catalogue.exercise(&item.exercise);
        exercise.is_some_and(|exercise| suits(&exercise.suitability))
    })
}

/// The kit that it needs, beside floor, mat and wall.
fn kit(variant: &Variant, catalogue: &Catalogue) -> Vec<Kit> {
    let exercises = variant.items.iter();
    let exercises = exercises.filter_map(|item| catalogue.exercise(&item.exercise));
    let needs = exercises.flat_map(|exercise| &exercise.equipment);
    let needs = needs.filter(|need| !need.optional);
    let kinds = needs.filter_map(|need| need.kinds.first().copied());
    let kinds: BTreeSet<Kit> = kinds
        .filter(|kit| !matches!(kit, Kit::Mat | Kit::Wall))
        .collect();
    kinds.into_iter().collect()
}
