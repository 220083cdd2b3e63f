//! Packs that somebody in charge publishes.

use std::collections::BTreeMap;

use stridewell::domain::Draft;
use stridewell::packs::builtin;
use stridewell::packs::pack::{Content, Manifest, to_bytes};
use stridewell::packs::signature::SecretKey;

/// A pack with one routine of this name.
pub(crate) fn pack(id: &str, routine: &str, key: Option<&SecretKey>) -> Vec<u8> {
    let catalogue = builtin::catalogue().0;
    let items = catalogue.routine(&"desk-break-five".into()).unwrap();
    let items = items.variants[0].items.clone();
    let day = jiff::civil::date(2026, 11, 27);
    let mut own = Draft::of_items("evening".into(), day, items).routine;
    routine.clone_into(&mut own.name);
    routine.clone_into(&mut own.variants[0].name);
    own.prescription = None;
    let content = Content {
        manifest: Manifest {
            id: id.to_owned(),
            title: routine.to_owned(),
            author: "Riverside Gym".to_owned(),
            licence: "CC-BY-4.0".to_owned(),
            created: day,
            requires: None,
        },
        exercises: Vec::new(),
        routines: vec![own],
        pain_rules: Vec::new(),
        figures: BTreeMap::new(),
        pictures: BTreeMap::new(),
    };
    to_bytes(&content, key).unwrap()
}
