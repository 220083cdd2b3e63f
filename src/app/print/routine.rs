//! A routine that is printed as it is set up on its page.

use std::sync::Arc;

use jiff::civil::Date;

use crate::domain::help::Help;
use crate::domain::preferences::{BodyBuild, SoreSide};
use crate::domain::{Catalogue, Draft, ExerciseId, Routine, RoutineId, Variant};
use crate::handout::routine::{HandOut, sheet};
use crate::handout::sheet::Print;
use crate::handout::{Sheet, phone};
use crate::model::{Figures, Model};
use crate::packs::code;
use crate::packs::pack::file_name;
use crate::store::Paths;
use crate::text::{Language, Text};

/// Everything that its sheet is made from, on another thread.
pub(in crate::app) struct Whole {
    routine: Routine,
    variant: Variant,
    catalogue: Catalogue,
    /// What of it every copy of the program has: a code may stand for that and for nothing else.
    everywhere: Catalogue,
    help: Help,
    figures: Arc<Figures>,
    language: String,
    today: Date,
    print: Print,
    /// Where photographs are; tests have none.
    paths: Option<Paths>,
}

impl Whole {
    /// What the page of a routine shows.
    pub(in crate::app) fn of(
        model: &Model,
        id: &RoutineId,
        (language, paths): (&str, Option<Paths>),
    ) -> Option<Self> {
        let content = &model.content;
        let setup = model.setup(id);
        let routine = content.catalogue.routine(id)?.clone();
        let variant = routine
            .variant(&setup.variant)
            .or(routine.variants.first())?;
        let mut variant = setup.trim.apply(variant, &content.catalogue);
        let sore = match model.preferences.sore_side {
            SoreSide::NotSaid => None,
            SoreSide::One(side) => Some(side),
        };
        // Whose sheet it is has been said by whoever wrote it, or is the person's own.
        if routine.prescription.is_none() {
            for item in &mut variant.items {
                item.start = item.start.or(sore);
            }
        }
        Some(Self {
            routine,
            variant,
            everywhere: built_in(&content.catalogue, None),
            catalogue: content.catalogue.clone(),
            help: content.help.clone(),
            figures: Arc::clone(&content.figures),
            language: language.to_owned(),
            today: model.today(),
            print: Print::default(),
            paths,
        })
    }

    /// What a draft says, printed so: in large print or not, in one ink or not.
    pub(in crate::app) fn of_draft(
        model: &Model,
        draft: &Draft,
        (language, paths): (&str, Option<Paths>),
        print: Print,
    ) -> Option<Self> {
        let content = &model.content;
        let mut catalogue = content.catalogue.clone();
        catalogue.exercises.extend(draft.exercises.iter().cloned());
        catalogue.pain_rules.extend(draft.own_rule.iter().cloned());
        let routine = draft.finished(&content.catalogue);
        let variant = routine.variants.first()?.clone();
        Some(Self {
            routine,
            variant,
            everywhere: built_in(&content.catalogue, Some(draft)),
            catalogue,
            help: content.help.clone(),
            figures: Arc::clone(&content.figures),
            language: language.to_owned(),
            today: model.today(),
            print,
            paths,
        })
    }

    /// The sheet.
    pub(in crate::app) fn sheet(&self) -> Sheet {
        self.with(sheet)
    }

    /// The same as a page for a phone.
    pub(in crate::app) fn page(&self) -> String {
        self.with(|given| phone::page(given, &sheet(given)))
    }

    fn with<R>(&self, made: impl FnOnce(&HandOut<'_>) -> R) -> R {
        let text = Text::new(Language::of_tag(&self.language));
        let figure = |id: &ExerciseId| self.figures.built(id, BodyBuild::Lean).cloned();
        made(&HandOut {
            routine: &self.routine,
            variant: &self.variant,
            catalogue: &self.catalogue,
            help: &self.help,
            text: &text,
            language: &self.language,
            today: self.today,
            print: self.print,
            brought: &|id| self.everywhere.exercise(id).is_none(),
            figures: &figure,
            photos: &|file| self.photograph(file),
            code: code::write(
                &self.routine,
                &self.variant,
                &self.everywhere,
                &self.everywhere,
            ),
            file: file_name(&self.routine.id),
        })
    }

    /// A photograph of a pack, turned and as large as paper needs it.
    fn photograph(&self, file: &str) -> Option<Vec<u8>> {
        let bytes = crate::app::photos::bytes(self.paths.as_ref()?, file);
        bytes
            .inspect_err(|error| tracing::warn!(%error, file, "a photograph was not read"))
            .ok()
    }
}

/// What of a catalogue is built in, and is not taken by what a draft brings itself under the same id.
fn built_in(catalogue: &Catalogue, draft: Option<&Draft>) -> Catalogue {
    let own = |id: &ExerciseId| {
        let mut own = draft.into_iter().flat_map(|draft| &draft.exercises);
        own.any(|exercise| exercise.id == *id)
    };
    let rule = draft.and_then(|draft| draft.own_rule.as_ref());
    let exercises = catalogue.exercises.iter();
    let exercises = exercises.filter(|one| one.id.pack().is_none() && !own(&one.id));
    let rules = catalogue.pain_rules.iter();
    let rules = rules.filter(|one| {
        let is_own = rule.is_some_and(|rule| rule.id == one.id);
        !one.id.contains('/') && !is_own
    });
    Catalogue {
        exercises: exercises.cloned().collect(),
        pain_rules: rules.cloned().collect(),
        ..Catalogue::default()
    }
}
