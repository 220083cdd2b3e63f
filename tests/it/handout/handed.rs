//! Routines that are handed over in the tests of their sheets.
#![expect(clippy::assigning_clones, reason = "short is better in tests")]

use jiff::civil::date;
use stridewell::domain::preferences::BodyBuild;
use stridewell::domain::schedule::Day;
use stridewell::domain::{ExerciseId, Prescription, Routine, Side, Variant};
use stridewell::handout::Sheet;
use stridewell::handout::routine::{HandOut, sheet};
use stridewell::handout::sheet::Print;
use stridewell::model::Content;
use stridewell::packs::code;
use stridewell::text::{Language, Text};

use crate::support::past::TODAY;
use crate::support::stage::content_of_language;

/// How it is handed over.
#[derive(Clone, Copy, Default)]
pub(super) struct How {
    pub(super) language: Language,
    pub(super) print: Print,
}

/// A routine of the content with its variant.
pub(super) fn built_in(content: &Content, id: &str, variant: &str) -> (Routine, Variant) {
    let routine = content.catalogue.routine(&id.into()).unwrap().clone();
    let variant = routine.variant(&variant.into()).unwrap().clone();
    (routine, variant)
}

/// The same, written for one person whose left side hurts.
pub(super) fn prescribed(content: &Content) -> (Routine, Variant) {
    let (mut routine, mut variant) = built_in(content, "hamstring-strength-b", "home");
    routine.name = "Hamstring strain, phase 2".to_owned();
    routine.goals = vec!["back to easy running".to_owned()];
    routine.prescription = Some(Prescription {
        clinic: "Clinic by the River".to_owned(),
        author: "A. Author, physiotherapist".to_owned(),
        contact: "01234 567890, 1 River Street".to_owned(),
        patient: "patient 27".to_owned(),
        sore_side: Some(Side::Left),
        written: Some(date(2026, 11, 22)),
        review: Some(date(2026, 12, 6)),
        weeks: Some(2),
        days: [Day::Monday, Day::Thursday].into(),
        version: 3,
        logo: None,
    });
    let first = variant.items.first_mut().unwrap();
    first.note = Some("Stop at the first cramp.".to_owned());
    first.load = Some("red band".to_owned());
    routine.variants = vec![variant.clone()];
    (routine, variant)
}

/// Hands a routine over and looks at what comes of it.
pub(super) fn with<T>(
    (routine, variant): (&Routine, &Variant),
    how: How,
    photos: &dyn Fn(&str) -> Option<Vec<u8>>,
    look: impl FnOnce(&HandOut<'_>) -> T,
) -> T {
    let content = content_of_language(how.language);
    let text = Text::new(how.language);
    let figures = |id: &ExerciseId| content.figures.built(id, BodyBuild::Lean).cloned();
    look(&HandOut {
        routine,
        variant,
        catalogue: &content.catalogue,
        help: &content.help,
        text: &text,
        language: how.language.tag(),
        today: TODAY,
        print: how.print,
        brought: &|id| id.pack().is_some(),
        figures: &figures,
        photos,
        code: code::write(routine, variant, &content.catalogue, &content.catalogue),
        file: "strain.stride".to_owned(),
    })
}

/// The sheet of a routine.
pub(super) fn sheet_of(handed: (&Routine, &Variant), how: How) -> Sheet {
    with(handed, how, &|_| None, sheet)
}
