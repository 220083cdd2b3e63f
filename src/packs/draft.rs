//! Drafts of the studio as files of their own, and what a draft brings when it is handed over as a pack.
//!
//! A draft may lack anything: what the formats of content ask for is asked when it is handed over.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::figures;
use super::pack::{Content, Manifest};
use crate::domain::Draft;
use crate::domain::{Catalogue, Exercise, ExerciseId, PainRule, Picture, Routine};
use crate::figure::FigureSpec;

mod file;
mod rule;
#[cfg(test)]
mod tests;

pub use self::file::{read, to_text};

/// What a draft brings when it is handed over: its routine, its rule, and every exercise that is not built in.
#[derive(Clone, Debug, PartialEq)]
pub struct Handed {
    /// The routine, with the ids that the others have in the pack.
    pub routine: Routine,
    /// Its own pain rule.
    pub pain_rules: Vec<PainRule>,
    /// Its exercises.
    pub exercises: Vec<Exercise>,
    /// Photographs that they refer to: the name in the pack, and where it is here (`pack/pictures/…`, or the same name).
    pub pictures: BTreeMap<String, String>,
    /// Exercises that came with other packs: the id in the pack, and the one here.
    pub came_as: BTreeMap<ExerciseId, ExerciseId>,
    /// The texts of their figures, by the id in the pack.
    pub figures: BTreeMap<String, String>,
}

/// Gathers what `draft` brings. What came with another pack goes on with it, under an id of its own.
pub fn handed(draft: &Draft, catalogue: &Catalogue) -> Handed {
    let mut handed = Handed {
        routine: draft.finished(catalogue),
        pain_rules: draft.finished_rule().into_iter().collect(),
        exercises: draft.exercises.clone(),
        pictures: BTreeMap::new(),
        came_as: BTreeMap::new(),
        figures: BTreeMap::new(),
    };
    handed.bring_exercises(catalogue);
    handed.name_pictures();
    if draft.own_rule.is_none() {
        handed.bring_rule(catalogue);
    }
    handed
}

/// The exercise by itself: what is easier or harder stays where it came from.
fn alone(exercise: &Exercise, id: ExerciseId) -> Exercise {
    let built_in = |ids: &[ExerciseId]| {
        let ids = ids.iter().filter(|id| id.pack().is_none());
        ids.cloned().collect()
    };
    Exercise {
        id,
        progressions: built_in(&exercise.progressions),
        regressions: built_in(&exercise.regressions),
        ..exercise.clone()
    }
}

/// The id inside of its pack, with a number where another exercise has it already.
fn free_id(id: &ExerciseId, taken: &[Exercise]) -> ExerciseId {
    let own = id.as_str().rsplit('/').next().unwrap_or_default();
    let others = (2..=taken.len() + 2).map(|number| format!("{own}-{number}"));
    let mut names = std::iter::once(own.to_owned()).chain(others);
    let free = |name: &String| taken.iter().all(|one| one.id.as_str() != name);
    ExerciseId::new(&names.find(free).unwrap_or_else(|| own.to_owned()))
}

/// The author of a pack whose maker gives no name: the format asks for one.
const UNNAMED: &str = "-";

/// Most letters of a pack's author, as its manifest has it: a clinic's line may be longer.
const AUTHOR: usize = 120;

/// On which terms a routine for one person is handed over.
const PERSONAL: &str = "LicenseRef-personal-use";

impl Handed {
    /// The same with the figures of its exercises, as far as `figure` knows them by their ids here.
    #[must_use]
    pub fn with_figures<'a>(
        mut self,
        figure: impl Fn(&ExerciseId) -> Option<&'a FigureSpec>,
    ) -> Self {
        for (id, here) in &self.came_as {
            if let Some(figure) = figure(here) {
                let own = FigureSpec {
                    id: id.to_string(),
                    ..figure.clone()
                };
                self.figures.insert(id.to_string(), figures::to_text(&own));
            }
        }
        self
    }

    /// The pack that is handed over, with the bytes of its photographs.
    pub fn content(&self, today: Date, pictures: BTreeMap<String, Vec<u8>>) -> Content {
        let routine = &self.routine;
        let added = routine.prescription.clone().unwrap_or_default();
        let author = [added.clinic, added.author];
        let author = author.into_iter().find(|name| !name.trim().is_empty());
        let author = author.map(|name| name.chars().take(AUTHOR).collect());
        Content {
            manifest: Manifest {
                id: routine.id.to_string(),
                title: routine.name.clone(),
                author: author.unwrap_or_else(|| UNNAMED.to_owned()),
                licence: PERSONAL.to_owned(),
                created: added.written.unwrap_or(today),
                requires: None,
            },
            exercises: self.exercises.clone(),
            routines: vec![routine.clone()],
            pain_rules: self.pain_rules.clone(),
            figures: self.figures.clone(),
            pictures,
        }
    }

    /// Exercises of other packs come along.
    fn bring_exercises(&mut self, catalogue: &Catalogue) {
        let mut renamed: BTreeMap<ExerciseId, ExerciseId> = BTreeMap::new();
        let came_as = &mut self.came_as;
        let variants = self.routine.variants.iter_mut();
        let items = variants.flat_map(|variant| &mut variant.items);
        for item in items.filter(|item| item.exercise.pack().is_some()) {
            if !renamed.contains_key(&item.exercise)
                && let Some(exercise) = catalogue.exercise(&item.exercise)
            {
                let id = free_id(&item.exercise, &self.exercises);
                renamed.insert(item.exercise.clone(), id.clone());
                came_as.insert(id.clone(), item.exercise.clone());
                self.exercises.push(alone(exercise, id));
            }
            if let Some(id) = renamed.get(&item.exercise) {
                item.exercise = id.clone();
            }
        }
    }

    /// The pain rule of another pack comes along.
    fn bring_rule(&mut self, catalogue: &Catalogue) {
        let found = catalogue.pain_rule(&self.routine);
        if let Some(rule) = found
            && let Some((_, id)) = rule.id.split_once('/')
        {
            let rule = PainRule {
                id: id.to_owned(),
                ..rule.clone()
            };
            self.routine.pain_rule.clone_from(&rule.id);
            self.pain_rules.push(rule);
        }
    }

    /// Photographs are named as they are in the pack.
    fn name_pictures(&mut self) {
        let exercises = self.exercises.iter_mut().flat_map(|one| &mut one.pictures);
        let items = self.routine.variants.iter_mut();
        let items = items.flat_map(|variant| &mut variant.items);
        let logo = self.routine.prescription.as_mut();
        let logo = logo.and_then(|added| added.logo.as_mut());
        let all = exercises
            .chain(items.flat_map(|item| &mut item.pictures))
            .chain(logo);
        for picture in all {
            let here = picture.file.clone();
            picture.file = in_pack(picture, &self.pictures);
            self.pictures.insert(picture.file.clone(), here);
        }
    }
}

/// The name of a photograph in the pack; with a number where another one has it already.
fn in_pack(picture: &Picture, taken: &BTreeMap<String, String>) -> String {
    let file = picture.file.rsplit('/').next().unwrap_or_default();
    let (stem, ending) = file.rsplit_once('.').unwrap_or((file, "jpg"));
    let others = (2..).map(|number: u32| format!("pictures/{stem}-{number}.{ending}"));
    let mut names = std::iter::once(format!("pictures/{file}")).chain(others);
    let free = |name: &String| taken.get(name).is_none_or(|here| *here == picture.file);
    names.find(free).unwrap_or_default()
}
