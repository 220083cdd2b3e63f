//! Drafts of the studio as files of their own, and what a draft brings when it is handed over as a pack.
//!
//! A draft may lack anything: what the formats of content ask for is asked when it is handed over.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::check::Check;
use super::figures;
use super::format::VERSION;
use super::format::exercise::ExerciseFile;
use super::format::routine::RoutineFile;
use super::pack::{Content, Manifest};
use super::problem::Problem;
use super::read::parse;
use super::write;
use crate::domain::draft::{CertItem, Draft, Stated};
use crate::domain::safety::Situation;
use crate::domain::{Catalogue, Exercise, ExerciseId, Item, PainRule, Picture, Routine};
use crate::figure::FigureSpec;

mod rule;
#[cfg(test)]
mod tests;

/// A draft in its file: texts of content inside of it, each as its own file would be.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct DraftFile {
    format: i64,
    changed_ms: i64,
    /// The routine has no item yet; the one in its text stands for none.
    #[serde(default)]
    empty: bool,
    #[serde(default)]
    situations: Vec<String>,
    #[serde(default)]
    not_stated: Vec<String>,
    #[serde(default)]
    stated: BTreeMap<String, String>,
    routine: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    own_rule: Option<String>,
    #[serde(default)]
    exercises: Vec<String>,
}

/// The text of a draft's file. `stand_in` is any exercise: a routine without items is no routine in its format.
pub fn to_text(draft: &Draft, stand_in: &Exercise) -> String {
    let empty = draft.items().is_empty();
    let mut routine = draft.routine.clone();
    if let Some(variant) = routine.variants.first_mut().filter(|_| empty) {
        variant.items = vec![Item::of(stand_in)];
    }
    let stated = draft.checklist.iter();
    let words = stated.clone().filter_map(|(item, stated)| match stated {
        Stated::Words(words) => Some((item.as_str().to_owned(), words.clone())),
        Stated::NotStated => None,
    });
    let nothing = stated.filter(|(_, stated)| **stated == Stated::NotStated);
    write::text(&DraftFile {
        format: VERSION,
        changed_ms: draft.changed_ms,
        empty,
        situations: draft.situations.iter().map(|one| key(*one)).collect(),
        not_stated: nothing.map(|(item, _)| item.as_str().to_owned()).collect(),
        stated: words.collect(),
        routine: write::routine(&routine),
        own_rule: draft.own_rule.as_ref().map(write::pain_rule),
        exercises: draft.exercises.iter().map(write::exercise).collect(),
    })
}

fn key(situation: Situation) -> String {
    let words = Situation::WORDS.iter();
    let mut found = words.filter(|(_, one)| *one == situation);
    found.next().map_or("", |(word, _)| word).to_owned()
}

/// Reads the file of a draft; what it merely lacks is no problem.
pub fn read(name: &str, text: &str) -> Result<Draft, Vec<Problem>> {
    let mut check = Check::new(name);
    let draft = draft(text, &mut check);
    draft.ok_or_else(|| check.into_problems())
}

fn draft(text: &str, check: &mut Check<'_>) -> Option<Draft> {
    let file: DraftFile = parse(text, check)?;
    if file.format != VERSION {
        check.format(file.format);
        return None;
    }
    let routine = parse::<RoutineFile>(&file.routine, check)?.convert(check)?;
    let mut draft = Draft::of_routine(routine);
    if file.empty {
        draft = draft.without_items();
    }
    draft.changed_ms = file.changed_ms;
    // What is not understood makes it no draft: half of it would be written over the whole.
    if let Some(text) = &file.own_rule {
        draft.own_rule = Some(rule::read(text, check)?);
    }
    let exercises = file.exercises.iter();
    let exercises = exercises.map(|text| parse::<ExerciseFile>(text, check)?.convert(check));
    draft.exercises = exercises.collect::<Option<_>>()?;
    let situations = file.situations.iter();
    let situations = situations.map(|word| check.one_of("situations", word, &Situation::WORDS));
    draft.situations = situations.collect::<Option<_>>()?;
    for (item, word) in CertItem::WORDS {
        if file.not_stated.iter().any(|stated| stated == word) {
            draft.checklist.insert(item, Stated::NotStated);
        }
        if let Some(words) = file.stated.get(word) {
            draft.checklist.insert(item, Stated::Words(words.clone()));
        }
    }
    Some(draft)
}

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
