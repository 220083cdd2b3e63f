//! What the program was built or loaded with, in the language that is shown.

use std::sync::Arc;

use super::{Figures, KeptPack};
use crate::domain::help::Help;
use crate::domain::preferences::BodyBuild;
use crate::domain::safety::SafetyCheck;
use crate::domain::search::SearchIndex;
use crate::domain::{Catalogue, Exercise, ExerciseId, Guidance, Picture, Readable, RoutineId};
use crate::figure::FigureSpec;

/// Everything that the program was built or loaded with.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// Exercises, routines, pain rules, in the language that is shown.
    pub catalogue: Catalogue,
    /// What is built in as it was written. What packs bring has one language, and is in the catalogue only.
    pub original: Arc<Catalogue>,
    /// Figures by exercise.
    pub figures: Arc<Figures>,
    /// When to get help.
    pub help: Help,
    /// The safety check.
    pub safety: SafetyCheck,
    /// Pages, answers, self-checks, and which routine suits whom.
    pub guidance: Guidance,
}

impl Content {
    /// The same in another language.
    #[must_use]
    pub fn in_words_of(&self, readable: Readable) -> Self {
        let Readable {
            catalogue,
            help,
            safety,
            guidance,
        } = readable;
        Self {
            catalogue,
            help,
            safety,
            guidance,
            original: Arc::clone(&self.original),
            figures: Arc::clone(&self.figures),
        }
    }

    /// The same with what these packs bring in the place of what other packs brought.
    #[must_use]
    pub fn with_packs(&self, kept: &[KeptPack]) -> Self {
        let packs = || kept.iter().map(|kept| &kept.pack);
        let figures = kept.iter().flat_map(|kept| kept.figures.iter());
        Self {
            catalogue: self.catalogue.with_packs(packs()),
            figures: Arc::new(self.figures.with_packs(figures)),
            original: Arc::clone(&self.original),
            help: self.help.clone(),
            safety: self.safety.clone(),
            guidance: self.guidance.clone(),
        }
    }

    /// All of it that a person reads.
    pub fn readable(self) -> Readable {
        Readable {
            catalogue: self.catalogue,
            help: self.help,
            safety: self.safety,
            guidance: self.guidance,
        }
    }

    /// What can be found before packs come in: by the words that are shown, and by those that it was written in.
    pub fn index(&self) -> SearchIndex {
        SearchIndex::new(&self.catalogue, &self.original).and_guidance(&self.guidance)
    }

    /// An exercise as it was written.
    pub fn written(&self, id: &ExerciseId) -> Option<&Exercise> {
        let original = self.original.exercise(id);
        original.or_else(|| self.catalogue.exercise(id))
    }

    /// The photographs of an exercise: those that a routine has for it, else its own.
    pub fn pictures_of(&self, routine: Option<&RoutineId>, exercise: &ExerciseId) -> &[Picture] {
        let routine = routine.and_then(|id| self.catalogue.routine(id));
        let variants = routine.map_or(&[][..], |routine| &routine.variants);
        let mut items = variants.iter().flat_map(|variant| &variant.items);
        let own = items.find(|item| item.exercise == *exercise && !item.pictures.is_empty());
        let of_exercise = || {
            let exercise = self.catalogue.exercise(exercise);
            exercise.map_or(&[][..], |exercise| &exercise.pictures)
        };
        own.map_or_else(of_exercise, |item| &item.pictures)
    }

    /// The picture that shows a mistake of an exercise (counted from 0), in a build, where there is one.
    pub fn mistake(
        &self,
        exercise: &Exercise,
        place: usize,
        build: BodyBuild,
    ) -> Option<&FigureSpec> {
        let original = self.written(&exercise.id)?;
        let sentence = original.mistakes.get(place)?;
        let shows = |figure: &&FigureSpec| {
            let beside = figure.beside.get(exercise.id.as_str());
            beside.is_some_and(|beside| beside == sentence)
        };
        let figure = self.figures.all().find(shows)?;
        self.figures.built(&ExerciseId::new(&figure.id), build)
    }
}
