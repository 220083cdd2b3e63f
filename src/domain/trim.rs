//! What a person changes about a routine before it starts: leave out, fewer sets, another exercise.

mod alternatives;

pub use alternatives::{Alternative, Reason};

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use super::catalogue::Catalogue;
use super::dose::Dose;
use super::ids::ExerciseId;
use super::routine::{Item, Variant};

/// Blocks that are left out before anything else when time is short.
const AROUND: [&str; 2] = ["walk", "cool-down"];

/// The block that is never left out when time is short.
const WARM_UP: &str = "warm-up";

/// The changes to one variant, by place in its list of items.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trim {
    items: BTreeMap<usize, ItemTrim>,
    /// How much of each dose is done, per cent; `None` for all of it.
    share: Option<u8>,
    /// Places of items that must not be done, whatever else is wanted.
    barred: BTreeSet<usize>,
}

/// The changes to one item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemTrim {
    /// Whether it is done, when that differs from the content's choice.
    pub included: Option<bool>,
    /// Sets, when fewer than prescribed.
    pub sets: Option<u32>,
    /// The exercise done instead, at its usual dose.
    pub swap: Option<ExerciseId>,
}

impl Trim {
    /// Nothing changed but the share of each dose that is done, per cent.
    pub fn of_share(share: Option<u8>) -> Self {
        Self {
            items: BTreeMap::new(),
            share,
            barred: BTreeSet::new(),
        }
    }

    /// Nothing changed but the share of each dose; what must not be done stays barred.
    #[must_use]
    pub fn untouched(&self, share: Option<u8>) -> Self {
        Self {
            barred: self.barred.clone(),
            ..Self::of_share(share)
        }
    }

    /// Bars the items whose exercise, as it will be done, must not be done.
    pub fn bar(&mut self, variant: &Variant, must_not: impl Fn(&ExerciseId) -> bool) {
        let items = variant.items.iter().enumerate();
        let barred = items.filter(|(place, item)| {
            let swap = self
                .items
                .get(place)
                .and_then(|change| change.swap.as_ref());
            must_not(swap.unwrap_or(&item.exercise))
        });
        self.barred = barred.map(|(place, _)| place).collect();
    }

    /// True when the item at `place` must not be done.
    pub fn bars(&self, place: usize) -> bool {
        self.barred.contains(&place)
    }

    /// True when something must not be done.
    pub fn has_barred(&self) -> bool {
        !self.barred.is_empty()
    }

    /// How much of each dose is done, per cent; `None` for all of it.
    pub fn share(&self) -> Option<u8> {
        self.share
    }

    /// True when nothing is changed.
    pub fn is_empty(&self) -> bool {
        self.items
            .values()
            .all(|change| *change == ItemTrim::default())
    }

    /// The changes to the item at `place`.
    pub fn of(&self, place: usize) -> ItemTrim {
        self.items.get(&place).cloned().unwrap_or_default()
    }

    /// Lets `change` alter the changes to the item at `place`.
    pub fn change(&mut self, place: usize, change: impl FnOnce(&mut ItemTrim)) {
        change(self.items.entry(place).or_default());
    }

    /// Whether the item at `place` is done.
    pub fn includes(&self, place: usize, item: &Item) -> bool {
        !self.bars(place) && self.of(place).included.unwrap_or(!item.optional)
    }

    /// The item at `place` as it will be done, whether included or not.
    pub fn item(&self, place: usize, item: &Item, catalogue: &Catalogue) -> Item {
        let change = self.of(place);
        let mut item = match change.swap.as_ref().and_then(|id| catalogue.exercise(id)) {
            Some(other) => Item {
                block: item.block.clone(),
                optional: item.optional,
                ..Item::of(other)
            },
            None => item.clone(),
        };
        if let Some(sets) = change.sets {
            limit_sets(&mut item.dose, sets.max(1));
        }
        if let Some(share) = self.share {
            item.dose = item.dose.share(share);
        }
        item
    }

    /// The variant as it will be done: what is left, none of it optional.
    pub fn apply(&self, variant: &Variant, catalogue: &Catalogue) -> Variant {
        let items = variant
            .items
            .iter()
            .enumerate()
            .filter(|(place, item)| self.includes(*place, item))
            .map(|(place, item)| Item {
                optional: false,
                ..self.item(place, item, catalogue)
            })
            .collect();
        Variant {
            items,
            ..variant.clone()
        }
    }

    /// Shortens the variant until `length` of what is left is within `limit`, changing as little as it can.
    ///
    /// First fewer sets, from the exercise with most of them, never under one; then the walk before and the wind-down
    /// after; then exercises from the end. A warm-up stays, and at least one exercise that is not part of it, even
    /// where that takes longer than `limit`.
    pub fn fit(
        &mut self,
        limit: Duration,
        variant: &Variant,
        catalogue: &Catalogue,
        length: impl Fn(&Variant) -> Duration,
    ) {
        while limit < length(&self.apply(variant, catalogue)) {
            let shortened = self.drop_a_set(variant, catalogue) || self.drop_an_item(variant);
            if !shortened {
                return;
            }
        }
    }

    /// Takes one set from the included item that has most of them, the last such item first.
    fn drop_a_set(&mut self, variant: &Variant, catalogue: &Catalogue) -> bool {
        let most = self
            .included(variant)
            .map(|(place, item)| (self.item(place, item, catalogue).dose.sets, place))
            .max();
        match most {
            Some((sets, place)) if sets > 1 => {
                self.change(place, |change| change.sets = Some(sets - 1));
                true
            }
            Some(_) | None => false,
        }
    }

    fn drop_an_item(&mut self, variant: &Variant) -> bool {
        let block = |item: &Item| item.block.clone().unwrap_or_default();
        let left: Vec<_> = self
            .included(variant)
            .map(|(place, item)| (place, block(item)))
            .collect();
        let around = left
            .iter()
            .find(|(_, block)| AROUND.contains(&block.as_str()));
        let main = |(_, block): &&(usize, String)| block != WARM_UP;
        let mut mains = left.iter().filter(main);
        let dropped = if mains.clone().count() < 2 {
            None
        } else {
            around.or(mains.next_back())
        };
        let Some((place, _)) = dropped else {
            return false;
        };
        self.change(*place, |change| change.included = Some(false));
        true
    }

    /// Items that are left out though the content has them in, in order.
    pub fn left_out<'a>(&'a self, variant: &'a Variant) -> impl Iterator<Item = &'a Item> {
        let items = variant.items.iter().enumerate();
        let left = items.filter(|(place, item)| !item.optional && !self.includes(*place, item));
        left.map(|(_, item)| item)
    }

    /// For each item that is left by [`Self::apply`], the exercise that the content names where another is done.
    pub fn exchanged(&self, variant: &Variant) -> Vec<Option<ExerciseId>> {
        let kept = self.included(variant);
        let named = kept.map(|(place, item)| {
            let swap = self.of(place).swap;
            swap.filter(|swap| *swap != item.exercise)
                .map(|_| item.exercise.clone())
        });
        named.collect()
    }

    fn included<'a>(&'a self, variant: &'a Variant) -> impl Iterator<Item = (usize, &'a Item)> {
        variant
            .items
            .iter()
            .enumerate()
            .filter(|(place, item)| self.includes(*place, item))
    }
}

/// Sides with their own number of sets are limited too.
fn limit_sets(dose: &mut Dose, sets: u32) {
    dose.sets = dose.sets.min(sets);
    for side in [&mut dose.left, &mut dose.right] {
        side.sets = side.sets.map(|own| own.min(sets));
    }
}
