//! What a pack brings: exercises, routines and pain rules of somebody, and who that is.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;

use super::author;
use super::catalogue::Catalogue;
use super::exercise::Exercise;
use super::ids::{ExerciseId, PackId};
use super::pain::PainRule;
use super::prescription::Picture;
use super::routine::Routine;

/// What a pack brings.
#[derive(Clone, Debug, PartialEq)]
pub struct Pack {
    /// The id that it was given where it was made.
    pub id: PackId,
    /// What it is called.
    pub title: String,
    /// Who made it.
    pub author: String,
    /// On which terms it may be used.
    pub licence: String,
    /// The day on which it was made.
    pub created: Option<Date>,
    /// Who signed it.
    pub signed: Signed,
    /// Exercises.
    pub exercises: Vec<Exercise>,
    /// Routines.
    pub routines: Vec<Routine>,
    /// Pain rules.
    pub pain_rules: Vec<PainRule>,
}

/// Who signed a pack, as far as that can be known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signed {
    /// Nobody.
    No,
    /// Somebody whose key came with it, and whom nobody here has seen before.
    First(Key),
    /// The same as before.
    Known(Key),
    /// Somebody else than before, though it says that the author is the same.
    Changed {
        /// The key that was remembered.
        before: Key,
        /// The key of this pack.
        now: Key,
    },
    /// Nobody, though the author signed before.
    NoLonger(Key),
}

impl Signed {
    /// The key of the pack itself; `None` where nobody signed it.
    pub fn key(&self) -> Option<&Key> {
        match self {
            Self::First(key) | Self::Known(key) | Self::Changed { now: key, .. } => Some(key),
            Self::No | Self::NoLonger(_) => None,
        }
    }
}

/// A key with which packs are signed, as people compare it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(pub String);

impl Pack {
    /// The same with every id of its own under the name that it is kept by here.
    #[must_use]
    pub fn kept_as(mut self, name: &PackId) -> Self {
        let own: BTreeSet<_> = self.exercises.iter().map(|one| one.id.clone()).collect();
        let rules: BTreeSet<_> = self.pain_rules.iter().map(|one| one.id.clone()).collect();
        let inside = Inside {
            name,
            own: &own,
            rules: &rules,
        };
        self.exercises
            .iter_mut()
            .for_each(|one| inside.exercise(one));
        self.routines.iter_mut().for_each(|one| inside.routine(one));
        for rule in &mut self.pain_rules {
            rule.id = inside.rule(&rule.id);
        }
        self
    }

    /// True where an older version of it is by somebody else, or was signed with another key: it may not be a version of it.
    pub fn is_by_another(&self, older: &Self) -> bool {
        let key = older.signed.key();
        let other_key = key.is_some() && key != self.signed.key();
        other_key || author::plain(&self.author) != author::plain(&older.author)
    }

    /// The name under which another version of it can be kept beside this one.
    pub fn name_beside(&self, taken: impl Fn(&PackId) -> bool) -> PackId {
        let own = self.id.clone();
        let others = (2..).map(|number: u32| PackId::new(&format!("{own}.{number}")));
        let mut names = std::iter::once(own.clone()).chain(others);
        names.find(|name| !taken(name)).unwrap_or(own)
    }
}

/// Puts ids inside of a pack.
struct Inside<'a> {
    name: &'a PackId,
    own: &'a BTreeSet<ExerciseId>,
    rules: &'a BTreeSet<String>,
}

impl Inside<'_> {
    /// What the pack does not bring itself is built in.
    fn id(&self, id: &mut ExerciseId) {
        if self.own.contains(id) {
            *id = id.within(self.name);
        }
    }

    fn rule(&self, rule: &str) -> String {
        if self.rules.contains(rule) {
            format!("{}/{rule}", self.name)
        } else {
            rule.to_owned()
        }
    }

    fn pictures<'p>(&self, pictures: impl IntoIterator<Item = &'p mut Picture>) {
        for picture in pictures {
            picture.file = format!("{}/{}", self.name, picture.file);
        }
    }

    fn exercise(&self, exercise: &mut Exercise) {
        self.id(&mut exercise.id);
        let others = exercise.progressions.iter_mut();
        let others = others.chain(&mut exercise.regressions);
        others.for_each(|id| self.id(id));
        self.pictures(&mut exercise.pictures);
    }

    fn routine(&self, routine: &mut Routine) {
        routine.id = routine.id.within(self.name);
        routine.pain_rule = self.rule(&routine.pain_rule);
        for swap in &mut routine.swaps {
            let both = swap.replace.iter_mut().chain(&mut swap.with);
            both.for_each(|id| self.id(id));
        }
        let items = routine.variants.iter_mut();
        for item in items.flat_map(|variant| &mut variant.items) {
            self.id(&mut item.exercise);
            self.pictures(&mut item.pictures);
        }
        let prescription = routine.prescription.as_mut();
        self.pictures(prescription.and_then(|added| added.logo.as_mut()));
    }
}

impl Catalogue {
    /// The same with what these packs bring in the place of what other packs brought.
    #[must_use]
    pub fn with_packs<'a>(&self, packs: impl IntoIterator<Item = &'a Arc<Pack>>) -> Self {
        let exercises = self.exercises.iter().filter(|one| one.id.pack().is_none());
        let routines = self.routines.iter().filter(|one| one.id.pack().is_none());
        let pain_rules = self.pain_rules.iter().filter(|one| !one.id.contains('/'));
        let mut all = Self {
            exercises: exercises.cloned().collect(),
            routines: routines.cloned().collect(),
            pain_rules: pain_rules.cloned().collect(),
            quick_starts: self.quick_starts.clone(),
        };
        for pack in packs {
            all.exercises.extend(pack.exercises.iter().cloned());
            all.routines.extend(pack.routines.iter().cloned());
            all.pain_rules.extend(pack.pain_rules.iter().cloned());
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn by(author: &str, signed: Signed) -> Pack {
        Pack {
            id: "walk".into(),
            title: "Walk".to_owned(),
            author: author.to_owned(),
            licence: "CC-BY-4.0".to_owned(),
            created: None,
            signed,
            exercises: Vec::new(),
            routines: Vec::new(),
            pain_rules: Vec::new(),
        }
    }

    #[test]
    fn a_version_by_another_author_or_with_another_key_is_told_from_one_of_the_same() {
        let key = |words: &str| Key(words.to_owned());
        let ring = |signed| by("Praxis Ring", signed);
        let older = ring(Signed::Known(key("a")));
        assert!(!by("praxis ring", Signed::Known(key("a"))).is_by_another(&older));
        assert!(ring(Signed::First(key("b"))).is_by_another(&older));
        assert!(ring(Signed::NoLonger(key("a"))).is_by_another(&older));
        assert!(by("Else", Signed::First(key("a"))).is_by_another(&older));
        // Who did not sign before may sign now.
        assert!(!ring(Signed::First(key("a"))).is_by_another(&ring(Signed::No)));
        assert!(!by("-", Signed::No).is_by_another(&by("-", Signed::No)));
        assert!(by("-", Signed::No).is_by_another(&ring(Signed::No)));
    }
}
