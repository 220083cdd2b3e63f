//! A routine that a physiotherapist hands over, as the pictures of the design have it.
#![expect(clippy::assigning_clones, reason = "short is better in tests")]

use stridewell::domain::dose::SideDose;
use stridewell::domain::pack::Signed;
use stridewell::domain::{
    Catalogue, Exercise, Item, Pack, Picture, Prescription, RepCounts, Routine, Side,
};

/// A pack with one routine of four built-in exercises, left and right different in one of them.
pub(crate) fn pack(catalogue: &Catalogue) -> Pack {
    Pack {
        id: "riverside-phase-2".into(),
        title: "Hamstring strain, phase 2".to_owned(),
        author: "Your clinic".to_owned(),
        licence: "CC-BY-4.0".to_owned(),
        created: Some(jiff::civil::date(2026, 11, 22)),
        signed: Signed::No,
        exercises: Vec::new(),
        routines: vec![routine(catalogue)],
        pain_rules: Vec::new(),
    }
}

/// The same with an exercise of its own, which has photographs and no figure, in the place of the first.
pub(crate) fn pack_with_photographs(catalogue: &Catalogue) -> Pack {
    let mut pack = pack(catalogue);
    let bridge = catalogue.exercise(&"single-leg-bridge".into()).unwrap();
    let picture = |name: &str, alt: &str, instruction| Picture {
        file: format!("pictures/{name}.png"),
        alt: alt.to_owned(),
        instruction,
    };
    let own = Exercise {
        id: "wall-bridge".into(),
        name: "Bridge with the feet on a wall".to_owned(),
        pictures: vec![
            picture(
                "start",
                "Lying on the back, both feet on the wall.",
                Some(1),
            ),
            picture("end", "Hips lifted, in line with the knees.", Some(2)),
        ],
        ..bridge.clone()
    };
    let mut item = Item::of(&own);
    item.seconds = u32::try_from(item.length().as_secs()).unwrap();
    pack.exercises = vec![own];
    let variant = &mut pack.routines[0].variants[0];
    variant.items[0] = item;
    variant.items[1].pictures = vec![
        picture("mat", "On the mat of the clinic.", None),
        picture("heel", "The heel under the knee.", Some(2)),
    ];
    variant.total_seconds = variant.items.iter().map(|item| item.seconds).sum();
    pack
}

/// The routine of that pack.
pub(crate) fn routine(catalogue: &Catalogue) -> Routine {
    let mut routine = catalogue.routines[0].clone();
    routine.id = "phase-2".into();
    routine.name = "Hamstring strain, phase 2".to_owned();
    routine.summary = "Back to easy running.".to_owned();
    // The studio writes a number where nobody wrote words.
    routine.frequency.clear();
    routine.pain_rule = "strain".to_owned();
    routine.variants.truncate(1);
    let variant = &mut routine.variants[0];
    variant.id = "usual".into();
    variant.name = "As written".to_owned();
    variant.sessions_per_week = Some(3);
    variant.items = items(catalogue);
    variant.total_seconds = variant.items.iter().map(|item| item.seconds).sum();
    variant.optional_seconds = 0;
    variant.block_seconds.clear();
    routine.prescription = Some(prescription());
    routine
}

fn items(catalogue: &Catalogue) -> Vec<Item> {
    let usual = |id: &str| Item::of(catalogue.exercise(&id.into()).unwrap());
    let mut ball = usual("ball-release-hamstring-chair");
    ball.dose.sets = 1;
    let mut bridge = usual("single-leg-bridge");
    bridge.dose.right = SideDose {
        reps: Some(RepCounts::Same(6)),
        ..SideDose::default()
    };
    bridge.start = Some(Side::Right);
    bridge.note = Some("Push through the heel, hips level.".to_owned());
    let mut nordic = usual("nordic-hamstring-lower");
    nordic.dose.sets = 3;
    let mut strap = usual("lying-strap-hamstring-stretch");
    strap.dose.sets = 2;
    let mut items = vec![ball, bridge, nordic, strap];
    for item in &mut items {
        item.seconds = u32::try_from(item.length().as_secs()).unwrap();
    }
    items
}

fn prescription() -> Prescription {
    Prescription {
        clinic: "Your clinic".to_owned(),
        author: "Your physiotherapist".to_owned(),
        contact: "555 0100".to_owned(),
        patient: "Patient 27".to_owned(),
        sore_side: Some(Side::Right),
        written: Some(jiff::civil::date(2026, 11, 22)),
        review: Some(jiff::civil::date(2026, 12, 6)),
        weeks: Some(6),
        version: 3,
        ..Prescription::default()
    }
}
