//! Ids of packs and of what they bring.
#![expect(clippy::assigning_clones, reason = "short is better in tests")]

use std::sync::Arc;

use stridewell::domain::pack::Signed;
use stridewell::domain::{ExerciseId, Pack, PackId, Picture, RoutineId};

fn pack() -> Pack {
    let content = stridewell::packs::builtin::catalogue().0;
    let mut exercise = content.exercises[0].clone();
    exercise.id = "my-bridge".into();
    exercise.progressions = vec!["my-bridge".into(), "glute-bridge".into()];
    exercise.pictures = vec![Picture {
        file: "pictures/a.jpg".to_owned(),
        alt: "A heel".to_owned(),
        instruction: None,
    }];
    let mut routine = content.routines[0].clone();
    routine.id = "mine".into();
    routine.pain_rule = "calm".to_owned();
    routine.variants[0].items[0].exercise = "my-bridge".into();
    let mut rule = content.pain_rules[0].clone();
    rule.id = "calm".to_owned();
    Pack {
        id: "riverside".into(),
        title: "Riverside".to_owned(),
        author: "A. Physio".to_owned(),
        licence: String::new(),
        created: None,
        signed: Signed::No,
        exercises: vec![exercise],
        routines: vec![routine],
        pain_rules: vec![rule],
    }
}

#[test]
fn what_a_pack_brings_stands_beside_what_is_built_in() {
    let content = stridewell::packs::builtin::catalogue().0;
    let kept = Arc::new(pack().kept_as(&"riverside.2".into()));
    let with = content.with_packs([&kept]);
    let routine = with.routine(&RoutineId::new("riverside.2/mine")).unwrap();
    let item = &routine.variants[0].items[0];
    assert_eq!(item.exercise.as_str(), "riverside.2/my-bridge");
    assert_eq!(item.exercise.pack(), Some("riverside.2".into()));
    assert_eq!(with.pain_rule(routine).unwrap().id, "riverside.2/calm");
    let exercise = with.exercise(&item.exercise).unwrap();
    let harder: Vec<_> = exercise
        .progressions
        .iter()
        .map(ExerciseId::as_str)
        .collect();
    assert_eq!(harder, ["riverside.2/my-bridge", "glute-bridge"]);
    assert_eq!(exercise.pictures[0].file, "riverside.2/pictures/a.jpg");
    // The rest of the routine stays with what is built in.
    assert!(routine.variants[0].items[1].exercise.pack().is_none());
    assert_eq!(with.with_packs([]), content);
}

#[test]
fn another_version_is_kept_under_another_name() {
    let taken = |name: &PackId| ["riverside", "riverside.2"].contains(&name.as_str());
    assert_eq!(pack().name_beside(taken).as_str(), "riverside.3");
    assert_eq!(pack().name_beside(|_| false).as_str(), "riverside");
}
