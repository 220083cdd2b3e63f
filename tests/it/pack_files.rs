//! Packs as files: opened in one home, kept there byte for byte, read again at the next start, removed without trace.
#![expect(
    clippy::disallowed_methods,
    reason = "tests wait for threads and programs, and write what those read"
)]

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

use stridewell::domain::pack::Signed;
use stridewell::model::packs::{Offer, Placing};
use stridewell::model::{Action, Model, PackAction};
use stridewell::packs::pack::{Content, Manifest, to_bytes};
use stridewell::packs::signature::SecretKey;
use stridewell::store::Paths;

use crate::support::handed;
use crate::support::stage::{Stage, content};

/// The pack of the pictures as a file.
fn bytes(key: Option<&SecretKey>) -> Vec<u8> {
    let pack = handed::pack(&content().catalogue);
    let content = Content {
        manifest: Manifest {
            id: pack.id.to_string(),
            title: pack.title,
            author: pack.author,
            licence: pack.licence,
            created: pack.created.unwrap(),
            requires: None,
        },
        exercises: pack.exercises,
        routines: pack.routines,
        pain_rules: pack.pain_rules,
        figures: BTreeMap::new(),
        pictures: BTreeMap::new(),
    };
    to_bytes(&content, key).unwrap()
}

/// Lets the threads work until `done`.
fn wait(stage: &mut Stage, done: impl Fn(&Model) -> bool) {
    let until = Instant::now() + Duration::from_secs(20);
    while !done(stage.model()) {
        assert!(Instant::now() < until, "it never came");
        std::thread::sleep(Duration::from_millis(5));
        stage.settle();
    }
    // What came with the last frame is laid out in the next: a click before that hits nothing.
    stage.settle();
}

fn open(stage: &mut Stage, file: &Path) {
    stage.act(Action::Packs(PackAction::Open(Some(file.to_owned()))));
    wait(stage, |model| {
        !matches!(model.packs.offer, None | Some(Offer::Reading(_)))
    });
}

/// What was wrong with what was opened last.
fn problems(stage: &Stage) -> &[String] {
    match &stage.model().packs.offer {
        Some(Offer::Refused { problems, .. }) => problems,
        Some(Offer::Reading(_) | Offer::Pack(_)) | None => &[],
    }
}

fn take(stage: &mut Stage, placing: Placing) {
    let before = stage.model().packs.offer.is_some();
    assert!(before, "something is offered");
    stage.act(Action::Packs(PackAction::Take(placing)));
    wait(stage, |model| model.packs.offer.is_none());
}

fn signed(stage: &Stage) -> Signed {
    match &stage.model().packs.offer {
        Some(Offer::Pack(offered)) => offered.pack.signed.clone(),
        other => panic!("a pack is offered: {other:?}"),
    }
}

#[test]
fn a_pack_is_opened_kept_read_again_and_removed() {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::below(home.path());
    let file = home.path().join("from a mail.stride");
    std::fs::write(&file, bytes(None)).unwrap();
    let mut stage = Stage::at_home(paths.clone());
    open(&mut stage, &file);
    assert_eq!(problems(&stage), [""; 0]);
    assert!(stage.shows("Hamstring strain, phase 2"));
    assert!(
        !paths.packs().exists(),
        "nothing is kept before it is taken in"
    );
    take(&mut stage, Placing::Replace);
    let kept = paths.packs().join("riverside-phase-2.stride");
    assert_eq!(std::fs::read(&kept).unwrap(), bytes(None), "byte for byte");

    let mut next = Stage::at_home(paths.clone());
    wait(&mut next, |model| !model.packs.kept.is_empty());
    let id = "riverside-phase-2/phase-2".into();
    let catalogue = &next.model().content.catalogue;
    let routine = catalogue.routine(&id).unwrap();
    assert_eq!(routine.variants[0].items.len(), 4);
    assert!(routine.prescription.is_some());

    next.act(Action::Packs(PackAction::Remove(
        "riverside-phase-2".into(),
    )));
    let until = Instant::now() + Duration::from_secs(20);
    while kept.exists() && Instant::now() < until {
        std::thread::sleep(Duration::from_millis(5));
    }
    assert!(!kept.exists());
}

#[test]
fn a_key_is_known_the_second_time_and_another_one_is_told() {
    let home = tempfile::tempdir().unwrap();
    let mut stage = Stage::at_home(Paths::below(home.path()));
    let [one, other] = [(); 2].map(|()| SecretKey::make().unwrap());
    let file = home.path().join("a.stride");
    let offer = |stage: &mut Stage, key: Option<&SecretKey>| {
        std::fs::write(&file, bytes(key)).unwrap();
        open(stage, &file);
        signed(stage)
    };
    assert!(matches!(offer(&mut stage, Some(&one)), Signed::First(_)));
    take(&mut stage, Placing::Replace);
    assert!(matches!(offer(&mut stage, Some(&one)), Signed::Known(_)));
    assert!(matches!(
        offer(&mut stage, Some(&other)),
        Signed::Changed { .. }
    ));
    assert!(matches!(offer(&mut stage, None), Signed::NoLonger(_)));
}

#[test]
fn a_file_that_is_no_pack_changes_nothing() {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::below(home.path());
    let mut stage = Stage::at_home(paths.clone());
    let before = stage.model().content.catalogue.clone();
    let mut cut = bytes(None);
    cut.truncate(cut.len() / 2);
    for (name, bytes) in [("cut.stride", cut), ("none.stride", b"hello".to_vec())] {
        let file = home.path().join(name);
        std::fs::write(&file, bytes).unwrap();
        open(&mut stage, &file);
        assert!(!problems(&stage).is_empty(), "{name} is refused");
        stage.act(Action::Packs(PackAction::Leave));
    }
    assert_eq!(stage.model().content.catalogue, before);
    assert!(!paths.packs().exists());
}
