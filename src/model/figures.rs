//! The figures that there are, in the build that a person has chosen.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::domain::ExerciseId;
use crate::domain::preferences::BodyBuild;
use crate::figure::FigureSpec;
use crate::figure::baked::Baked;

/// Answers the motions of a figure for each of [`BodyBuild::EVERY`], by its id; `None` where nothing was found ahead.
pub type ReadMotions = fn(&str) -> Option<[Vec<Baked>; 3]>;

/// Figures by exercise; with the motions of a build once they are shown in it.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    specs: BTreeMap<ExerciseId, FigureSpec>,
    built: BTreeMap<ExerciseId, [OnceLock<FigureSpec>; 3]>,
    motions: Option<ReadMotions>,
}

impl Figures {
    /// These figures, with motions that are read when they are first needed.
    pub fn new(specs: BTreeMap<ExerciseId, FigureSpec>, motions: ReadMotions) -> Self {
        let built = specs.keys().map(|id| (id.clone(), Default::default()));
        Self {
            built: built.collect(),
            specs,
            motions: Some(motions),
        }
    }

    /// The same with these figures in the place of those that other packs brought. Motions that were read stay read.
    #[must_use]
    pub fn with_packs<'a>(&self, figures: impl Iterator<Item = &'a FigureSpec>) -> Self {
        let mut all = self.clone();
        all.specs.retain(|id, _| id.pack().is_none());
        all.built.retain(|id, _| id.pack().is_none());
        for figure in figures {
            let id = ExerciseId::new(&figure.id);
            all.built.insert(id.clone(), Default::default());
            all.specs.insert(id, figure.clone());
        }
        all
    }

    /// The figure of an exercise as its file has it.
    pub fn get(&self, id: &ExerciseId) -> Option<&FigureSpec> {
        self.specs.get(id)
    }

    /// The figure of an exercise in a build, with its motions.
    pub fn built(&self, id: &ExerciseId, build: BodyBuild) -> Option<&FigureSpec> {
        let spec = self.specs.get(id)?;
        let place = BodyBuild::EVERY.iter().position(|known| *known == build)?;
        let made = self.built.get(id)?.get(place)?;
        Some(made.get_or_init(|| {
            let all = self.motions.and_then(|read| read(&spec.id));
            let own = all.as_ref().and_then(|all| all.get(place));
            spec.baked(build, own.map_or(&[], Vec::as_slice))
        }))
    }

    /// All of them, as their files have them.
    pub fn all(&self) -> impl Iterator<Item = &FigureSpec> {
        self.specs.values()
    }
}
