//! From the desk to the mat: composed in one home, opened in another, and begun there.
#![expect(
    clippy::disallowed_methods,
    reason = "tests wait for threads and programs, and write what those read"
)]

mod photos;
mod whole;

use std::collections::BTreeMap;
use std::time::Duration;

use stridewell::domain::draft::{Edit, Line, ListEdit};
use stridewell::domain::{Draft, RoutineId, Side};
use stridewell::model::packs::{Offer, Placing};
use stridewell::model::studio::{StudioAction, Template};
use stridewell::model::{Action, Model, PackAction, Screen};
use stridewell::packs::draft::handed;
use stridewell::packs::pack::to_bytes;
use stridewell::player::Command;
use stridewell::store::Paths;

use crate::support::stage::Stage;

const EXERCISES: [&str; 3] = [
    "ball-release-hamstring-chair",
    "single-leg-bridge",
    "nordic-hamstring-lower",
];

#[track_caller]
fn wait(stage: &mut Stage, done: impl Fn(&Model) -> bool) {
    for _ in 0..4_000 {
        if done(stage.model()) {
            // What came with the last frame is laid out in the next: a click before that hits nothing.
            stage.settle();
            return;
        }
        std::thread::sleep(Duration::from_millis(5));
        stage.settle();
    }
    panic!("it never came");
}

/// What a physiotherapist writes.
fn compose(stage: &mut Stage) -> Draft {
    let edit = |stage: &mut Stage, edit| stage.act(Action::Studio(StudioAction::Edit(edit)));
    stage.act(Action::Studio(StudioAction::Begin(Template::Empty)));
    for (place, id) in EXERCISES.into_iter().enumerate() {
        edit(stage, Edit::List(ListEdit::Add(id.into(), place)));
    }
    for (line, words) in [
        (Line::Title, "Hamstring strain, phase 2"),
        (Line::Clinic, "Riverside"),
        (Line::Contact, "555 0100"),
        (Line::Patient, "J. M."),
    ] {
        edit(stage, Edit::Write(line, words.to_owned()));
    }
    let desk = stage.model().studio.desk.as_ref();
    Draft::clone(&desk.unwrap().draft)
}

#[test]
fn a_routine_goes_from_the_studio_to_a_patient() {
    let [clinic, home] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let mut studio = Stage::at_home(Paths::below(clinic.path()));
    let draft = compose(&mut studio);
    let handed = handed(&draft, &studio.model().content.catalogue);
    let today = jiff::civil::date(2026, 11, 26);
    let pack = to_bytes(&handed.content(today, BTreeMap::new()), None).unwrap();
    let file = home.path().join("phase-2.stride");
    std::fs::write(&file, pack).unwrap();

    let mut patient = Stage::at_home(Paths::below(home.path()));
    patient.act(Action::Packs(PackAction::Open(Some(file))));
    wait(&mut patient, |model| {
        !matches!(model.packs.offer, None | Some(Offer::Reading(_)))
    });
    if let Some(Offer::Refused { problems, .. }) = &patient.model().packs.offer {
        panic!("{problems:?}");
    }
    assert!(
        patient.shows("From Riverside · 26 November 2026") || patient.shows("Add to my routines")
    );
    patient.act(Action::Packs(PackAction::Take(Placing::Replace)));
    wait(&mut patient, |model| !model.packs.kept.is_empty());
    let name = draft.id().as_str();
    let routine = RoutineId::new(&format!("{name}/{name}"));
    assert_eq!(*patient.model().screen(), Screen::Routine(routine.clone()));

    patient.act(Action::StartRoutine(routine));
    let plan = patient.model().session.as_ref().unwrap().player.plan();
    let done: Vec<_> = plan
        .items
        .iter()
        .map(|item| item.exercise.as_str())
        .collect();
    assert_eq!(done, EXERCISES);
    patient.act(Action::Player(Command::Skip));
    assert_eq!(*patient.model().screen(), Screen::Session, "it runs");
}

#[test]
fn drafts_are_there_again_at_the_next_start() {
    let clinic = tempfile::tempdir().unwrap();
    let paths = Paths::below(clinic.path());
    let mut studio = Stage::at_home(paths.clone());
    studio.act(Action::Open(Screen::Studio));
    let draft = compose(&mut studio);
    drop(studio);
    let mut next = Stage::at_home(paths);
    next.act(Action::Open(Screen::Studio));
    wait(&mut next, |model| !model.studio.drafts.is_empty());
    let kept = &next.model().studio.drafts[0];
    assert_eq!(kept.routine, draft.routine);
    assert_eq!(kept.items()[1].dose.on(Side::Left).sets, 3);
}
